/**
 * A figure that answers "why?": a button that carries the figure's place in
 * the assessment. Nothing is bound to the single button; the panel listens
 * around them all (see panel.ts), so that hundreds of them cost no time.
 *
 * By keyboard: a table of figures, or a list of them, is one stop for Tab.
 * Enter goes in among the figures, arrows move, Enter asks, Escape leaves.
 * The foot of a grid is one stop too, at its first figure. A figure that
 * stands by itself is a stop of its own.
 */
import { html, type TemplateResult } from "lit";
import type { ResultView } from "../element/view";

type Shown = Pick<ResultView, "stale">;

/** Within a table or a list of figures, marked with `data-figures`; a row alone has its first figure for Tab to come to. */
export function figureAmong({ stale }: Shown, figure: string, text: string, isStop = false): TemplateResult {
  return html`<button
    type="button"
    class="why-figure"
    tabindex=${isStop ? 0 : -1}
    data-figure=${figure}
    ?disabled=${stale}
    .textContent=${text}
  ></button>`;
}

/** The same in a fieldset that is disabled, and would take a button out of the hand with its fields. */
export function figureInDisabled(figure: string, text: string, isStop: boolean): TemplateResult {
  return html`<span
    role="button"
    class="why-figure"
    tabindex=${isStop ? 0 : -1}
    data-figure=${figure}
    .textContent=${text}
  ></span>`;
}

/** Within a sentence. */
export function figureInText({ stale }: Shown, figure: string, text: string): TemplateResult {
  return html`<button
    type="button"
    class="why-figure inline"
    data-figure=${figure}
    ?disabled=${stale}
    .textContent=${text}
  ></button>`;
}

/** By itself, with the question written out. */
export function figureAlone(
  { stale, t }: Pick<ResultView, "stale" | "t">,
  figure: string,
  value: unknown,
): TemplateResult {
  return html`<button type="button" class="why-figure alone" data-figure=${figure} ?disabled=${stale}>
    ${value} <span class="why-ask">${t("why-ask")}</span>
  </button>`;
}
