/** All about one effect: whose, what kind, how it is worked out, and how it is to be seen. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Effect } from "../../../src/types.d.ts";
import { turnEstimate } from "../../draft/aside";
import { choose, field, select } from "../field/field";
import { idOf } from "../field/ids";
import { notesAt } from "../field/notes";
import type { Form } from "../form";
import { frequencies } from "../evaluation/frequencies";
import { lineName, partyChoice, removeButton } from "../lines/lines";

const natures = ["lowered_cost", "avoided_cost", "revenue"] as const;

export function effectDetails(form: Form, effect: Effect, path: string, index: number): TemplateResult {
  const { t } = form.view;
  return html`<div class="fields">
    ${partyChoice(form, path, t("effect-party"))}
    ${select(form, { path: `${path}/direction`, kind: "choice", label: t("effect-direction") }, [
      { value: "saving", text: t("direction-saving") },
      { value: "added_cost", text: t("direction-added_cost") },
    ])}
    ${effect.direction === "saving" ? natureField(form, path) : nothing} ${estimateField(form, effect, path)}
    ${effect.estimate.kind === "units" ? unitFields(form, path) : nothing} ${measureFields(form, path)}
    ${removeButton(form, path, lineName(form, effect, index))}
  </div>`;
}

function natureField(form: Form, path: string): TemplateResult {
  const { t } = form.view;
  return choose(
    form,
    {
      path: `${path}/nature`,
      kind: "choice",
      label: t("effect-nature"),
      hint: t("effect-nature-hint"),
      otherwise: "lowered_cost",
    },
    natures.map((value) => ({ value, text: t(`nature-${value}`) })),
  );
}

/** Turning from one way of estimating to the other keeps what was written for both. */
function estimateField(form: Form, effect: Effect, path: string): TemplateResult {
  const { t } = form.view;
  const kinds = ["amounts", "units"] as const;
  return html`<fieldset class="field wide" data-at="${path}/estimate">
    <legend>${t("effect-estimate")}</legend>
    <div class="choices">
      ${kinds.map(
        (kind) =>
          html`<label
            ><input
              type="radio"
              name="estimate-${effect.id}"
              .checked=${live(effect.estimate.kind === kind)}
              @change=${() => turnEstimate(form.store, path, kind)}
            />${t(`estimate-${kind}`)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

function unitFields(form: Form, path: string): TemplateResult {
  const { t, unit } = form.view;
  const at = `${path}/estimate`;
  return html`${field(form, { path: `${at}/unit`, kind: "required_text", label: t("effect-unit"), hint: t("effect-unit-hint") })}
    ${field(form, { path: `${at}/unitValue`, kind: "amount", label: t("effect-unit-value"), hint: t("effect-unit-value-hint"), unit: t(`unit-${unit}`) })}
    ${field(form, { path: `${at}/deadweight`, kind: "percent", label: t("effect-deadweight"), hint: t("effect-deadweight-hint"), unit: "%" })}
    ${field(form, { path: `${at}/attribution`, kind: "percent", label: t("effect-attribution"), hint: t("effect-attribution-hint"), unit: "%" })}
    ${field(form, { path: `${at}/dropOff`, kind: "percent", label: t("effect-drop-off"), hint: t("effect-drop-off-hint"), unit: "%" })}
    <p class="hint field">${t("effect-units-how")}</p>`;
}

function measureFields(form: Form, path: string): TemplateResult {
  const { t } = form.view;
  return html`${field(form, { path: `${path}/indicator`, kind: "text", label: t("effect-indicator"), hint: t("effect-indicator-hint") })}
  ${field(form, { path: `${path}/baseline`, kind: "text", label: t("effect-baseline"), hint: t("effect-baseline-hint") })}
  ${select(form, { path: `${path}/measured`, kind: "choice", label: t("effect-measured") }, [
    { value: "", text: t("choice-none") },
    ...frequencies.map((value) => ({ value, text: t(`measured-${value}`) })),
  ])}
  ${field(form, { path: `${path}/source`, kind: "text", label: t("effect-source"), hint: t("effect-source-hint") })}
  ${rangeFields(form, `${path}/range`)}`;
}

/** How much lower or higher it may turn out, for those who weigh the risk. */
function rangeFields(form: Form, path: string): TemplateResult {
  const { t } = form.view;
  return html`<fieldset class="field wide" data-at=${path} aria-describedby="${idOf(path)}-hint">
    <legend>${t("effect-range")}</legend>
    <p class="hint" id="${idOf(path)}-hint">${t("effect-range-hint")}</p>
    <div class="fields">
      ${field(form, { path: `${path}/low`, kind: "percent", label: t("effect-range-low"), unit: "%" })}
      ${field(form, { path: `${path}/high`, kind: "percent", label: t("effect-range-high"), unit: "%" })}
    </div>
    ${notesAt(form, path)}
  </fieldset>`;
}
