/** What the project is called, when it runs, whom it reaches and what was decided. */
import { html, type TemplateResult } from "lit";
import { field } from "../field/field";
import { notesAt } from "../field/notes";
import type { Form } from "../form";
import { ratesField } from "../rates/rates";
import { section } from "../sections";
import { hasBegun } from "../stage/stages";

export function projectPart(form: Form): TemplateResult {
  const { t, unit } = form.view;
  return section(
    form,
    "project",
    t("section-project-about"),
    html`<div class="fields">
        ${field(form, { path: "/name", kind: "required_text", label: t("project-name"), width: "wide" })}
        ${periodFields(form)}
        ${field(form, { path: "/reach/persons", kind: "count", label: t("project-persons"), hint: t("project-persons-hint") })}
        ${field(form, { path: "/reach/completing", kind: "count", label: t("project-completing"), hint: t("project-completing-hint"), note: completingNote(form) })}
        ${ratesField(form)}
      </div>
      <details ?open=${hasBegun(form.draft.stage) || form.draft.application.grant !== undefined}>
        <summary>${t("grant-title")}</summary>
        <div class="fields three">
          ${field(form, { path: "/grant/total", kind: "amount", label: t("grant-total"), unit: t(`unit-${unit}`), hint: t("grant-total-hint") })}
          ${field(form, { path: "/grant/decided", kind: "text", label: t("grant-decided"), hint: t("grant-decided-hint") })}
          ${field(form, { path: "/grant/reference", kind: "text", label: t("grant-reference"), hint: t("grant-reference-hint") })}
        </div>
      </details>`,
  );
}

/** What concerns the time as a whole is said below both months. */
function periodFields(form: Form): TemplateResult {
  const { t } = form.view;
  const path = "/period";
  return html`<div class="field wide" role="group" aria-label=${t("place-period")} data-at=${path}>
    <div class="fields">
      ${field(form, { path: `${path}/start`, kind: "month", label: t("project-start"), hint: t("project-month-hint") })}
      ${field(form, { path: `${path}/end`, kind: "month", label: t("project-end"), hint: t("project-end-hint") })}
    </div>
    ${notesAt(form, path)}
  </div>`;
}

/** No guideline asks whether it can be so; someone who reads the application will. */
function completingNote({ draft, view }: Form): string | undefined {
  const { persons, completing } = draft.application.reach ?? {};
  return persons !== undefined && completing !== undefined && completing > persons
    ? view.t("reach-too-many")
    : undefined;
}
