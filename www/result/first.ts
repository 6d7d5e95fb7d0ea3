/** The result as it is first shown: verdict and figures. What comes later is put below them, and they stay as they are. */
import { html, nothing, type TemplateResult } from "lit";
import type { ResultView } from "../element/view";
import { renderFigures } from "./figures";
import { renderVerdict, type Remarks } from "./verdict";

export interface Beside extends Remarks {
  /** Below the figures. */
  readonly below: TemplateResult | typeof nothing;
}

export function renderFirst(view: ResultView, beside: Beside): TemplateResult {
  const { assessment, stale } = view;
  return html`<div class="r-result ${stale ? "r-stale" : ""}">
    ${renderVerdict(view, beside)}
    ${assessment ? html`<div class="r-computed">${renderFigures(view, assessment)} ${beside.below}</div>` : nothing}
  </div>`;
}
