/** The result beside the draft: verdict, figures, chart and findings; and the plan below it. */
import { html, nothing, type TemplateResult } from "lit";
import type { ResultView } from "../element/view";
import { renderChart } from "./chart";
import { renderFindings } from "./findings";
import { renderFirst } from "./first";
import { remarksOf } from "./remarks";

export { resultSummary } from "./remarks";
export { renderSchedule } from "./schedule";
export { css } from "./styles";
export { verdictText } from "./verdict";

export function renderResult(view: ResultView): TemplateResult {
  const { assessment } = view;
  const below = assessment ? html`${renderChart(view, assessment)} ${renderFindings(view, assessment)}` : nothing;
  return renderFirst(view, { ...remarksOf(view), below });
}
