/** A question before something that cannot be taken back; Escape is a no. */
import { html, type TemplateResult } from "lit";
import type { Question } from "../parts/form";
import type { T } from "../words/words";

export function askDialog(t: T, { title, text, yes, go, no }: Question, close: () => void): TemplateResult {
  const answered = (event: Event) => {
    const dialog = event.currentTarget as HTMLDialogElement;
    close();
    if (dialog.returnValue === "yes") go();
    else no?.();
  };
  return html`<dialog class="asked" part="dialog" aria-labelledby="question" @close=${answered}>
    <form method="dialog">
      <h2 id="question">${title}</h2>
      <p>${text}</p>
      <div class="bar">
        <button class="act" part="button" value="no">${t("dialog-no")}</button>
        <button class="act main" part="button button-main" value="yes">${yes}</button>
      </div>
    </form>
  </dialog>`;
}
