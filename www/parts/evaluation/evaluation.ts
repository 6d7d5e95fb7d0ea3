/** The evaluation schedule: what is to be reached, how it is seen, and who follows it. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { EvaluationRow } from "../../../src/types.d.ts";
import { freeId } from "../../draft/draft";
import { field, select, textAt } from "../field/field";
import { notesAt } from "../field/notes";
import type { Form } from "../form";
import { lineName } from "../lines/lines";
import { section } from "../sections";
import { toldAt } from "../told";
import { copySchedule, pasteSchedule } from "./clipboard";
import { frequencies } from "./frequencies";

type TextName = "activity" | "measure" | "outcome" | "baseline" | "target" | "responsible";

export function evaluationPart(form: Form): TemplateResult {
  const { t, rulebook } = form.view;
  const { evaluation = [] } = form.draft.application;
  const asked = rulebook.criteria.some(({ check }) => check.kind === "evaluation_schedule");
  const told = toldAt(form, "evaluation");
  const addRow = () => form.addLine("/evaluation", { id: freeId("g", evaluation), goal: "" } satisfies EvaluationRow);
  return section(
    form,
    "evaluation",
    t(asked ? "section-evaluation-about" : "section-evaluation-unasked"),
    html`${notesAt(form, "/evaluation")}
      <p class="hint">${t("evaluation-paste-hint")}</p>
      <div class="lines" data-at="/evaluation" @paste=${(event: ClipboardEvent) => pasteSchedule(form, event)}>
        ${repeat(
          evaluation,
          (row) => row.id,
          (_, index) => rowFields(form, index),
        )}
      </div>
      ${told === null ? nothing : html`<p class="note">${told}</p>`}
      <div class="choices">
        <button type="button" class="act" part="button" @click=${addRow}>${t("evaluation-add")}</button>
        ${
          evaluation.length === 0
            ? nothing
            : html`<button type="button" class="link" part="link" @click=${() => void copySchedule(form)}>
                ${t("evaluation-copy")}
              </button>`
        }
      </div>`,
  );
}

function rowFields(form: Form, index: number): TemplateResult {
  const { t } = form.view;
  const path = `/evaluation/${index}`;
  const name = t("evaluation-row", { number: index + 1 });
  return html`<div class="line" role="group" aria-label=${name} data-at=${path}>
    <h3>${name}</h3>
    ${notesAt(form, path)}
    <div class="fields three">
      ${field(form, { path: `${path}/goal`, kind: "required_text", label: t("evaluation-goal"), width: "wide" })}
      ${textField(form, path, "activity")} ${textField(form, path, "measure")} ${effectField(form, path)}
      ${textField(form, path, "outcome")} ${textField(form, path, "responsible")} ${textField(form, path, "baseline")}
      ${textField(form, path, "target")} ${frequencyField(form, path)}
    </div>
    <div>
      <button type="button" class="link" part="link" @click=${() => form.removeLine(path)}>
        ${t("line-remove", { name })}
      </button>
    </div>
  </div>`;
}

function textField(form: Form, path: string, name: TextName): TemplateResult {
  return field(form, { path: `${path}/${name}`, kind: "text", label: form.view.t(`evaluation-${name}`) });
}

function frequencyField(form: Form, path: string): TemplateResult {
  const { t } = form.view;
  return select(form, { path: `${path}/frequency`, kind: "choice", label: t("evaluation-frequency") }, [
    { value: "", text: t("choice-none") },
    ...frequencies.map((value) => ({ value, text: t(`measured-${value}`) })),
  ]);
}

/** An effect that is gone must not look like one that is there. */
function effectField(form: Form, path: string): TemplateResult {
  const { t } = form.view;
  const place = `${path}/effect`;
  const { effects } = form.draft.application;
  const chosen = textAt(form, place, "choice");
  const gone = chosen !== "" && effects.every(({ id }) => id !== chosen) ? [{ value: chosen, text: chosen }] : [];
  return select(form, { path: place, kind: "choice", label: t("evaluation-effect") }, [
    { value: "", text: t("choice-none") },
    ...gone,
    ...effects.map((effect, at) => ({ value: effect.id, text: lineName(form, effect, at) })),
  ]);
}
