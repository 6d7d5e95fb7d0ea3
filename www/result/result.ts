/** The result beside the draft: verdict, figures, chart and findings; and the plan below it. */
import { html, noChange, nothing, type TemplateResult } from "lit";
import type { ResultView } from "../element/view";
import { renderChart } from "./chart";
import { renderFindings } from "./findings";
import { renderFirst } from "./first";
import { remarksOf } from "./remarks";

export { resultSummary } from "./remarks";
export { renderSchedule } from "./schedule";
export { css } from "./styles";
export { verdictText } from "./verdict";

/** While somebody types, the list of findings stays as it is: their number above it does not. */
export function renderResult(view: ResultView, isTyping = false): TemplateResult {
  const { assessment } = view;
  const findings = () => (isTyping || !assessment ? noChange : renderFindings(view, assessment));
  const below = assessment ? html`${renderChart(view, assessment)} ${findings()}` : nothing;
  return renderFirst(view, { ...remarksOf(view), below });
}
