/** The three columns: contents, draft, result; and on a narrow screen the bar that keeps the verdict in sight. */
import { html, nothing, type TemplateResult } from "lit";
import { alternativesPart } from "../parts/alternatives/alternatives";
import { costsPart } from "../parts/costs/costs";
import { criteriaPart } from "../parts/criteria/criteria";
import { effectsPart } from "../parts/effects/effects";
import { evaluationPart } from "../parts/evaluation/evaluation";
import type { Form } from "../parts/form";
import { logPart } from "../parts/log/log";
import { outcomePart } from "../parts/outcome/outcome";
import { partiesPart } from "../parts/parties/parties";
import { planPart } from "../parts/plan/plan";
import { processPart } from "../parts/process/process";
import { projectPart } from "../parts/project/project";
import { rulebookPart } from "../parts/rulebook/rulebook";
import { sectionsOf, type SectionId } from "../parts/sections";
import { mendingPart } from "../parts/stage/mending";
import { stagePart } from "../parts/stage/stage";
import { textsPart } from "../parts/texts/texts";
import { upkeepPart } from "../parts/upkeep/upkeep";
import { countsOf } from "../result/groups";
import { renderResult, renderSchedule, verdictText } from "../result/result";
import { contents } from "./contents";

const parts: Readonly<Record<SectionId, (form: Form) => TemplateResult>> = {
  rulebook: rulebookPart,
  project: projectPart,
  parties: partiesPart,
  costs: costsPart,
  effects: effectsPart,
  upkeep: upkeepPart,
  outcome: outcomePart,
  plan: planPart,
  criteria: criteriaPart,
  texts: textsPart,
  evaluation: evaluationPart,
  alternatives: alternativesPart,
  process: processPart,
  log: logPart,
};

export function columns(
  form: Form,
  current: SectionId | null,
  lead: (id: SectionId | "result") => void,
): TemplateResult {
  const { t, rulebook, lang } = form.view;
  const name = form.draft.application.name.trim();
  return html`<div class="columns">
      ${contents(form, current, lead)}
      <div class="draft">
        <header>
          <h1>${name || t("draft-unnamed")}</h1>
          <p class="lead">${t("draft-lead", { title: rulebook.title[lang] })}</p>
        </header>
        ${mendingPart(form)} ${stagePart(form)}
        ${sectionsOf(rulebook, form.draft).map((id) => html`${parts[id](form)} ${id === "plan" ? schedule(form) : nothing}`)}
      </div>
      <section class="result" aria-label=${t("result-label")} tabindex="-1">${renderResult(form.view)}</section>
    </div>
    ${glance(form, lead)}`;
}

/** What the plan comes to stands below what the applicant may choose in it. */
function schedule({ view }: Form): TemplateResult | typeof nothing {
  return view.assessment ? html`<div class="schedule">${renderSchedule(view)}</div>` : nothing;
}

function glance({ view }: Form, lead: (id: "result") => void): TemplateResult {
  const { t, assessment } = view;
  const counts = assessment && countsOf(assessment);
  return html`<div class="glance" role="group" aria-label=${t("glance-label")}>
    <p>
      ${verdictText(view)}
      ${
        counts
          ? html`<span
              >${t("count-hinders", { count: counts.hinders })}, ${t("count-missing", { count: counts.missing })}</span
            >`
          : nothing
      }
    </p>
    <button type="button" class="act" @click=${() => lead("result")}>${t("glance-show")}</button>
  </div>`;
}
