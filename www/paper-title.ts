/**
 * A pdf is called what the page is called, in its window and in the name that
 * it is saved under. Where a page is the form's alone, it is called by the
 * project while it is printed; a page that others made keeps its own name.
 */
import type { AterforingKalkyl } from "./element/kalkyl";

export function titlePaper(form: Pick<AterforingKalkyl, "application"> | null): void {
  let own: string | null = null;
  addEventListener("beforeprint", () => {
    const name = form?.application?.name.trim();
    if (!name || own !== null) return;
    own = document.title;
    document.title = name;
  });
  addEventListener("afterprint", () => {
    if (own !== null) document.title = own;
    own = null;
  });
}
