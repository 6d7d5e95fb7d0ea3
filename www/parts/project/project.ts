/** What the project is called, when it runs, whom it reaches and what was decided. */
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Stage } from "../../../src/types.d.ts";
import { field } from "../field/field";
import type { Form } from "../form";
import { section } from "../sections";

const stages: readonly Stage[] = ["idea", "application", "follow_up", "end"];

export function projectPart(form: Form): TemplateResult {
  const { t, unit } = form.view;
  const later = form.draft.stage === "follow_up" || form.draft.stage === "end";
  return section(
    form,
    "project",
    t("section-project-about"),
    html`<div class="fields">
        ${field(form, { path: "/name", kind: "required_text", label: t("project-name"), width: "wide" })}
        ${field(form, { path: "/period/start", kind: "month", label: t("project-start"), hint: t("project-month-hint") })}
        ${field(form, { path: "/period/end", kind: "month", label: t("project-end"), hint: t("project-end-hint") })}
        ${stageField(form)}
        ${field(form, { path: "/reach/persons", kind: "count", label: t("project-persons"), hint: t("project-persons-hint") })}
        ${field(form, { path: "/reach/completing", kind: "count", label: t("project-completing"), hint: t("project-completing-hint") })}
      </div>
      <details ?open=${later || form.draft.application.grant !== undefined}>
        <summary>${t("grant-title")}</summary>
        <div class="fields three">
          ${field(form, { path: "/grant/total", kind: "amount", label: t("grant-total"), unit: t(`unit-${unit}`), hint: t("grant-total-hint") })}
          ${field(form, { path: "/grant/decided", kind: "text", label: t("grant-decided"), hint: t("grant-decided-hint") })}
          ${field(form, { path: "/grant/reference", kind: "text", label: t("grant-reference"), hint: t("grant-reference-hint") })}
        </div>
      </details>`,
  );
}

function stageField(form: Form): TemplateResult {
  const { t } = form.view;
  return html`<fieldset class="field wide" aria-describedby="stage-hint">
    <legend>${t("project-stage")}</legend>
    <p class="hint" id="stage-hint">${t("project-stage-hint")}</p>
    <div class="choices">
      ${stages.map(
        (stage) =>
          html`<label
            ><input
              type="radio"
              name="stage"
              value=${stage}
              data-setting="stage"
              .checked=${live(stage === form.draft.stage)}
            />${t(`stage-${stage}`)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
