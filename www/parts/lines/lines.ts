/** What costs, effects and upkeep have in common: a name, a party, a row of years, and details folded in. */
import { html, noChange, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { ByYear } from "../../../src/types.d.ts";
import { add, isDecimal, showAmount, units, type Decimal } from "../../amounts/amounts";
import { yearTools, type GridName, type Years } from "../../grid/years";
import { noNewLine, rowsFor, select, textAt } from "../field/field";
import { idOf } from "../field/ids";
import { errorAt, refusedWithin } from "../field/notes";
import { asking, isLineOpen, lineKey, type Form } from "../form";
import { nameOf } from "../parties/parties";
import { within } from "../../draft/pointer";

/** A line's name, as the row's first field, and below it what it is, which folds out the details. */
export function lineHeading(form: Form, path: string, index: number, facts: string): TemplateResult {
  const { t } = form.view;
  const open = isLineOpen(form, path);
  const field = `${path}/label`;
  const refused = errorAt(form, field) !== null;
  const name = textAt(form, field, "required_text");
  return html`<div class="line-name" data-at=${path}>
    <textarea
      id=${idOf(field)}
      rows=${rowsFor(name)}
      data-path=${field}
      data-kind="required_text"
      data-line
      autocomplete="off"
      placeholder=${t("line-unnamed", { number: index + 1 })}
      aria-label=${t("line-name", { number: index + 1 })}
      aria-invalid=${refused ? "true" : nothing}
      aria-describedby=${refused ? `${idOf(field)}-notes` : nothing}
      .value=${live(name)}
      @keydown=${noNewLine}
    ></textarea>
    <button
      type="button"
      class="link said"
      part="link"
      aria-expanded=${open}
      @click=${() => form.view.setOpen(lineKey(form.store.at(path), path), !open)}
    >
      <span>${facts}${leftIn(form, path)}</span>
    </button>
  </div>`;
}

/** How much is left to mend in a line, as it was when the typing paused last. */
function leftIn(form: Form, path: string): TemplateResult | typeof nothing | typeof noChange {
  if (form.isTyping) return noChange;
  const { assessment, t } = form.view;
  const { length } = asking(assessment).filter(({ paths }) => paths.some((place) => within(place, path)));
  if (length === 0 && !refusedWithin(form, path)) return nothing;
  return html`<span class="mark">${t("line-left", { count: Math.max(length, 1) })}</span>`;
}

/** What a row is called where its name is read out. */
export function lineName(form: Form, line: { readonly label: string }, index: number): string {
  return line.label.trim() || form.view.t("line-unnamed", { number: index + 1 });
}

export function partyChoice(form: Form, path: string, label: string): TemplateResult {
  const place = `${path}/party`;
  const chosen = textAt(form, place, "choice");
  const choices = form.draft.application.parties.map(({ id }) => ({ value: id, text: nameOf(form, id) }));
  // A party that is not there must not look like the first that is.
  if (!choices.some(({ value }) => value === chosen))
    choices.unshift({ value: chosen, text: form.view.t("choice-none") });
  return select(form, { path: place, kind: "choice", label }, choices);
}

export function removeButton(form: Form, path: string, name: string): TemplateResult {
  return html`<div class="field wide">
    <div>
      <button type="button" class="link" part="link" @click=${() => form.removeLine(path)}>
        ${form.view.t("line-remove", { name })}
      </button>
    </div>
  </div>`;
}

/** The unit that amounts are typed and shown in, and what adds a line or a year, once there is a line. */
export function tools(
  form: Form,
  name: GridName,
  years: Years | null,
  addWord: string,
  addLine: () => void,
): TemplateResult {
  return html`<div class="bar">
    ${unitChoice(form, name)}
    <div class="bar">
      ${years ? yearTools(form, name, years) : nothing}
      <button type="button" class="act" part="button" data-add=${name} @click=${addLine}>${addWord}</button>
    </div>
  </div>`;
}

export function unitChoice(form: Form, name: GridName, which = ""): TemplateResult {
  const { t, unit } = form.view;
  return html`<div class="units" role="radiogroup" aria-label=${t("unit-legend")}>
    ${units.map(
      (value) =>
        html`<label
          ><input
            type="radio"
            name="unit-${name}${which}"
            value=${value}
            data-setting="unit"
            .checked=${live(value === unit)}
          />${t(`unit-${value}`)}</label
        >`,
    )}
  </div>`;
}

/** The sum of a line's years, as far as they can be read. */
export function sumOf(amounts: ByYear): Decimal {
  return add(Object.values(amounts).map(String).filter(isDecimal));
}

export function sumInYear(lines: readonly { readonly amounts: ByYear }[], year: number): Decimal {
  return add(lines.map(({ amounts }) => String(amounts[year] ?? "0")).filter(isDecimal));
}

/** A sum as a cell shows it; nothing where there is nothing. */
export function shownSum(form: Form, sum: Decimal): string {
  return showAmount(sum, form.view.unit, form.view.lang);
}
