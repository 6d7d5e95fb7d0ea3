/** The evaluation schedule: what is to be reached, how it is seen, and who follows it. */
import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { EvaluationRow } from "../../../src/types.d.ts";
import { freeId } from "../../draft/draft";
import { field, select } from "../field/field";
import { notesAt } from "../field/notes";
import type { Form } from "../form";
import { lineName } from "../lines/lines";
import { section } from "../sections";

const frequencies = ["monthly", "quarterly", "interim", "yearly", "at_end"] as const;
const texts = ["activity", "measure", "outcome", "baseline", "target", "responsible"] as const;

export function evaluationPart(form: Form): TemplateResult {
  const { t, rulebook } = form.view;
  const { evaluation = [] } = form.draft.application;
  const asked = rulebook.criteria.some(({ check }) => check.kind === "evaluation_schedule");
  const addRow = () => form.addLine("/evaluation", { id: freeId("g", evaluation), goal: "" } satisfies EvaluationRow);
  return section(
    form,
    "evaluation",
    t(asked ? "section-evaluation-about" : "section-evaluation-unasked"),
    html`${notesAt(form, "/evaluation")}
      <div class="lines" data-at="/evaluation">
        ${repeat(
          evaluation,
          (row) => row.id,
          (_, index) => rowFields(form, index),
        )}
      </div>
      <div><button type="button" class="act" @click=${addRow}>${t("evaluation-add")}</button></div>`,
  );
}

function rowFields(form: Form, index: number): TemplateResult {
  const { t } = form.view;
  const path = `/evaluation/${index}`;
  const name = t("evaluation-row", { number: index + 1 });
  return html`<div class="line" role="group" aria-label=${name} data-at=${path}>
    ${notesAt(form, path)}
    <div class="fields">
      ${field(form, { path: `${path}/goal`, kind: "required_text", label: t("evaluation-goal"), width: "wide" })}
      ${texts.map((text) => field(form, { path: `${path}/${text}`, kind: "text", label: t(`evaluation-${text}`) }))}
      ${select(form, { path: `${path}/frequency`, kind: "choice", label: t("evaluation-frequency") }, [
        { value: "", text: t("choice-none") },
        ...frequencies.map((value) => ({ value, text: t(`measured-${value}`) })),
      ])}
      ${select(form, { path: `${path}/effect`, kind: "choice", label: t("evaluation-effect") }, [
        { value: "", text: t("choice-none") },
        ...form.draft.application.effects.map((effect, at) => ({ value: effect.id, text: lineName(form, effect, at) })),
      ])}
      <div class="field wide">
        <div>
          <button type="button" class="link" @click=${() => form.removeLine(path)}>
            ${t("line-remove", { name })}
          </button>
        </div>
      </div>
    </div>
  </div>`;
}
