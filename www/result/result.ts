/** The result beside the draft: verdict, figures, chart and findings; and the plan below it. */
import { html, noChange, nothing, type TemplateResult } from "lit";
import type { Assessment } from "../../src/types.d.ts";
import type { ResultView } from "../element/view";
import { renderChart } from "./chart";
import { renderFindings } from "./findings";
import { renderFirst } from "./first";
import { remarksOf } from "./remarks";

export { resultSummary } from "./remarks";
export { renderSchedule } from "./schedule";
export { css } from "./styles";
export { verdictText } from "./verdict";

/** While somebody types, verdict, counts and figures follow; chart and list below them stay as they are. */
export function renderResult(view: ResultView, isTyping = false): TemplateResult {
  const { assessment } = view;
  const drawn = (draw: typeof renderChart, from: Assessment) => (isTyping ? noChange : draw(view, from));
  const below = assessment ? html`${drawn(renderChart, assessment)} ${drawn(renderFindings, assessment)}` : nothing;
  return renderFirst(view, { ...remarksOf(view), below });
}
