/** The result beside the draft: verdict, figures, chart and findings; and the plan below it. */
import { html, nothing, type TemplateResult } from "lit";
import type { ResultView } from "../element/view";
import { renderChart } from "./chart";
import { renderFigures } from "./figures";
import { renderFindings } from "./findings";
import { renderVerdict } from "./verdict";

export { renderSchedule } from "./schedule";
export { css } from "./styles";
export { resultSummary, verdictText } from "./verdict";

export function renderResult(view: ResultView): TemplateResult {
  const { assessment, stale } = view;
  return html`<div class="r-result ${stale ? "r-stale" : ""}">
    ${renderVerdict(view)}
    ${
      assessment
        ? html`<div class="r-computed">
            ${renderFigures(view, assessment)} ${renderChart(view, assessment)} ${renderFindings(view, assessment)}
          </div>`
        : nothing
    }
  </div>`;
}
