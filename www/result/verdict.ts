/** The verdict in words, and the figures that matter most. */
import { html, nothing, type TemplateResult } from "lit";
import type { Assessment } from "../../src/types.d.ts";
import { sign } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import { countsOf, type Group } from "./groups";
import { foldable, leadTo, origin } from "./parts";
import { placeText } from "./places";
import { errorText } from "./texts";

const counted: readonly Exclude<Group, "later">[] = ["hinders", "missing", "thoughts", "met"];

export function renderVerdict(view: ResultView): TemplateResult {
  const { t, lang, rulebook, stage, assessment, error } = view;
  return html`<header class="r-verdict">
    <p class="r-eyebrow">${rulebook.title[lang]}</p>
    <h2 id="r-verdict" tabindex="-1">${verdictText(view)}</h2>
    ${!assessment && !error ? html`<p class="soft">${t("verdict-none-text")}</p>` : nothing}
    ${error ? refusal(view) : nothing} ${assessment ? badges(view, assessment) : nothing}
    <p class="r-status soft small">${t(`result-status-${rulebook.status}`)} · ${t(`result-stage-${stage}`)}</p>
    ${afterlife(view)}
  </header>`;
}

/** The verdict as a heading: also says that a plan has years that no saving covers. */
export function verdictText({ t, assessment, error }: ResultView): string {
  if (!assessment) return t(error ? "verdict-refused" : "verdict-none");
  const { verdict, totals } = assessment;
  return t(sign(totals.unfunded) > 0 ? `verdict-${verdict}-uncovered` : `verdict-${verdict}`);
}

/** One sentence for a live region. */
export function resultSummary(view: ResultView): string {
  const { t, assessment, error } = view;
  if (error) return `${t("error-title")}. ${errorText(view, error)}`;
  if (!assessment) return t("verdict-none");
  const { hinders, missing, thoughts } = countsOf(assessment);
  return t("result-summary", { verdict: verdictText(view), hinders, missing, thoughts });
}

/** The draft cannot be computed as it stands; what is shown is how it was. */
function refusal(view: ResultView): TemplateResult {
  const { t, error, stale, assessment } = view;
  if (!error) return html``;
  return html`<div class="r-refusal">
    <p>
      <strong>${t("error-title")}.</strong> ${errorText(view, error)}
      ${stale && assessment ? t("error-still") : nothing}
    </p>
    ${
      // What concerns the draft as a whole has no field to lead to.
      error.path === ""
        ? nothing
        : html`<button type="button" class="link" @click=${() => view.goTo(error.path)}>
            ${t("finding-go", { place: placeText(view, error.path) })}
          </button>`
    }
  </div>`;
}

function badges({ t }: ResultView, assessment: Assessment): TemplateResult {
  const counts = countsOf(assessment);
  return html`<ul class="r-badges" aria-label=${t("counts-label")}>
    ${counted.map((group) => {
      const text = t(`count-${group}`, { count: counts[group] });
      const tone = `r-badge ${counts[group] > 0 ? `r-${group}` : ""}`;
      return html`<li>
        ${
          counts[group] > 0
            ? html`<button type="button" class=${tone} @click=${leadTo(`r-findings-${group}`)}>${text}</button>`
            : html`<span class=${tone}>${text}</span>`
        }
      </li>`;
    })}
  </ul>`;
}

function afterlife(view: ResultView): TemplateResult | typeof nothing {
  const { rulebook, lang, t } = view;
  const { afterlife: fate } = rulebook;
  if (!fate) return nothing;
  return foldable(
    view,
    "afterlife",
    t("result-afterlife"),
    () =>
      html`<p>${fate.text[lang]}</p>
        ${origin(view, fate.cite, [])}`,
  );
}
