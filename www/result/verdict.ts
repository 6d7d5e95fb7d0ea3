/** The verdict in words, and how much there is to do. */
import { html, nothing, type TemplateResult } from "lit";
import type { Assessment } from "../../src/types.d.ts";
import { sign } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import { countsOf, type Group } from "./groups";
import { leadTo } from "./lead";

const counted: readonly Exclude<Group, "later">[] = ["hinders", "missing", "partly", "thoughts", "met"];

/** What can be said of the verdict: why there is none, and what became of the guideline. */
export interface Remarks {
  readonly refusal: TemplateResult | typeof nothing;
  readonly afterlife: TemplateResult | typeof nothing;
}

export function renderVerdict(view: ResultView, { refusal, afterlife }: Remarks): TemplateResult {
  const { t, lang, rulebook, stage, assessment, error } = view;
  return html`<header class="r-verdict" part="verdict">
    <p class="r-eyebrow">${rulebook.title[lang]}</p>
    <h2 id="r-verdict" tabindex="-1" part="heading verdict-heading">${verdictText(view)}</h2>
    ${!assessment && !error ? html`<p class="soft">${t("verdict-none-text")}</p>` : nothing} ${refusal}
    ${assessment ? badges(view, assessment) : nothing}
    <p class="r-status soft small">${t(`result-status-${rulebook.status}`)} · ${t(`result-stage-${stage}`)}</p>
    ${afterlife}
  </header>`;
}

/** The verdict as a heading: also says that a plan has years that no saving covers. */
export function verdictText({ t, assessment, error }: ResultView): string {
  if (!assessment) return t(error ? "verdict-refused" : "verdict-none");
  const { verdict, totals } = assessment;
  return t(sign(totals.unfunded) > 0 ? `verdict-${verdict}-uncovered` : `verdict-${verdict}`);
}

function badges({ t }: ResultView, assessment: Assessment): TemplateResult {
  const counts = countsOf(assessment);
  // Few rules can be met in part.
  const shown = counted.filter((group) => group !== "partly" || counts.partly > 0);
  return html`<ul class="r-badges" part="counts" aria-label=${t("counts-label")}>
    ${shown.map((group) => {
      const text = t(`count-${group}`, { count: counts[group] });
      const tone = `r-badge ${counts[group] > 0 ? `r-${group}` : ""}`;
      return html`<li>
        ${
          counts[group] > 0
            ? html`<button type="button" class=${tone} part="count" @click=${leadTo(`r-findings-${group}`)}>
                ${text}
              </button>`
            : html`<span class=${tone} part="count">${text}</span>`
        }
      </li>`;
    })}
  </ul>`;
}
