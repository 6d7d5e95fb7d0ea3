/** Small shapes that the result's parts share. */
import { html, nothing, type TemplateResult } from "lit";
import type { Citation } from "../../src/types.d.ts";
import type { ResultView } from "../element/view";
import { citeText } from "./citations";

type Fragment = TemplateResult | typeof nothing;

/** Something folded away, drawn only when it is open. */
export function foldable(view: ResultView, key: string, summary: unknown, body: () => TemplateResult): TemplateResult {
  const open = view.open.has(key);
  return html`<details
    class="r-fold"
    ?open=${open}
    @toggle=${({ currentTarget }: Event) => {
      const now = (currentTarget as HTMLDetailsElement).open;
      if (now !== view.open.has(key)) view.setOpen(key, now);
    }}
  >
    <summary>${summary}</summary>
    ${open ? body() : nothing}
  </details>`;
}

/** The document and section that something comes from, which are Swedish on any page, and what is assumed there. */
export function origin(view: ResultView, cite: Citation | undefined, readings: readonly string[]): Fragment {
  if (!cite && readings.length === 0) return nothing;
  return html`<div class="r-origin">
    ${cite ? html`<p class="r-cite" lang="sv">${citeText(view, cite)}</p>` : nothing}
    ${readings.map((reading) => html`<p class="r-reading"><strong>${view.t("finding-assumed")}:</strong> ${reading}</p>`)}
  </div>`;
}
