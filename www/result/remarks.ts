/** What is said beside the verdict: why there is none, what became of the guideline, and all of it in a sentence. */
import { html, nothing, type TemplateResult } from "lit";
import type { ResultView } from "../element/view";
import { countsOf } from "./groups";
import { foldable, origin } from "./parts";
import { placeText } from "./places";
import { errorText } from "./texts";
import { verdictText, type Remarks } from "./verdict";

export function remarksOf(view: ResultView): Remarks {
  return { refusal: view.error ? refusal(view) : nothing, afterlife: afterlife(view) };
}

/** One sentence for a live region. */
export function resultSummary(view: ResultView): string {
  const { t, assessment, error } = view;
  if (error) return `${t("error-title")}. ${errorText(view, error)}`;
  if (!assessment) return t("verdict-none");
  const { hinders, missing, partly, thoughts } = countsOf(assessment);
  return t("result-summary", { verdict: verdictText(view), hinders, missing, partly, thoughts });
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
        : html`<button type="button" class="link" part="link" @click=${() => view.goTo(error.path)}>
            ${t("finding-go", { place: placeText(view, error.path) })}
          </button>`
    }
  </div>`;
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
