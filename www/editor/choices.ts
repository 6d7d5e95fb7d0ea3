/** One field each for what is chosen: among the format's own values, or what the rule set itself holds. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { get } from "../draft/pointer";
import { idOf } from "../parts/field/ids";
import { monthName } from "../result/phrases";
import { at, below } from "./faults";
import { hintOf, marksOf, notesOf, plain, press, type Spot } from "./fields";
import type { Node } from "./format";
import { listOf, longest, tableOf, textOf } from "./json";
import { aboutOf, itemName, shortened, valueOf } from "./names";
import { placesOptions } from "./places";
import type { Sheet } from "./sheet";

interface Option {
  readonly value: string;
  readonly text: string;
}

function selectField(
  sheet: Sheet,
  spot: Spot,
  options: readonly Option[],
  put: (value: string) => void,
): TemplateResult {
  const { path, label, help, need } = spot;
  const id = idOf(path);
  const faults = below(sheet.faults, path);
  const { invalid, describedBy } = marksOf(id, help, faults);
  const chosen = plain(get(sheet.work.rulebook, path));
  const isKnown = chosen === "" || options.some(({ value }) => value === chosen);
  const none = sheet.t(need === "required" ? "choice-none" : "editor-not-given");
  return html`<div class="field" data-place=${path}>
    <label for=${id}>${label}</label> ${hintOf(id, help)}
    <select
      id=${id}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @change=${(event: Event) => put(press(event))}
    >
      ${chosen !== "" && need === "required" ? nothing : option({ value: "", text: none }, chosen)}
      ${isKnown ? nothing : option({ value: chosen, text: sheet.t("editor-unknown-value", { value: shortened(chosen) }) }, chosen)}
      ${options.map((each) => option(each, chosen))}
    </select>
    ${notesOf(id, faults)}
  </div>`;
}

function option({ value, text }: Option, chosen: string): TemplateResult {
  return html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`;
}

export function monthField(sheet: Sheet, spot: Spot): TemplateResult {
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    text: monthName(sheet, index + 1),
  }));
  return selectField(sheet, spot, months, (value) => sheet.put(spot.path, value === "" ? undefined : Number(value)));
}

/** A choice out of few shows them all, each with what it means. */
const fewest = 4;

export function choiceField(sheet: Sheet, spot: Spot, { prefix, names }: Node & { kind: "choice" }): TemplateResult {
  const put = (value: string) => sheet.put(spot.path, value === "" ? undefined : value);
  return namesField(sheet, spot, prefix, names, put);
}

export function namesField(
  sheet: Sheet,
  spot: Spot,
  prefix: string,
  names: readonly string[],
  put: (value: string) => void,
  chosen = plain(get(sheet.work.rulebook, spot.path)),
): TemplateResult {
  const { t } = sheet;
  const options = names.map((value) => ({ value, text: valueOf(t, prefix, value) }));
  if (names.length > fewest) return selectField(sheet, spot, options, put);
  const open = spot.need === "optional" ? [{ value: "", text: t("editor-not-given") }] : [];
  const unknown =
    chosen !== "" && !names.includes(chosen)
      ? [{ value: chosen, text: t("editor-unknown-value", { value: shortened(chosen) }) }]
      : [];
  return radios(sheet, spot, [...open, ...options, ...unknown], chosen, put, (value) => aboutOf(t, prefix, value));
}

function radios(
  sheet: Sheet,
  { path, label, help }: Spot,
  options: readonly Option[],
  chosen: string,
  put: (value: string) => void,
  about: (value: string) => string | undefined = () => undefined,
): TemplateResult {
  const id = idOf(path);
  const faults = at(sheet.faults, path);
  const { describedBy } = marksOf(id, help, faults);
  const told = options.some(({ value }) => about(value) !== undefined);
  return html`<fieldset class="field wide" data-place=${path} aria-describedby=${describedBy}>
    <legend>${label}</legend>
    ${hintOf(id, help)}
    <div class="choices ${told ? "told" : ""}">
      ${options.map(({ value, text }) => {
        const said = about(value);
        return html`<label
          ><input
            type="radio"
            name=${id}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => put(value)}
          /><span>${text}${said ? html`<span class="soft small">${said}</span>` : nothing}</span></label
        >`;
      })}
    </div>
    ${notesOf(id, faults)}
  </fieldset>`;
}

export function yesNoField(sheet: Sheet, spot: Spot): TemplateResult {
  const { t } = sheet;
  const value = get(sheet.work.rulebook, spot.path);
  const options = [
    { value: "yes", text: t("answer-yes") },
    { value: "no", text: t("answer-no") },
  ];
  if (spot.need === "optional") options.push({ value: "", text: t("editor-not-given") });
  const chosen = typeof value === "boolean" ? (value ? "yes" : "no") : "";
  return radios(sheet, spot, options, chosen, (answer) =>
    sheet.put(spot.path, answer === "" ? undefined : answer === "yes"),
  );
}

export function choicesField(
  sheet: Sheet,
  { path, label, help }: Spot,
  { prefix, names, ranked }: Node & { kind: "choices" },
): TemplateResult {
  const { t } = sheet;
  const id = idOf(path);
  const faults = below(sheet.faults, path);
  const { describedBy } = marksOf(id, help, faults);
  const chosen = listOf(get(sheet.work.rulebook, path)).slice(0, longest).map(plain);
  const all = [...names, ...chosen.filter((name) => !names.includes(name))];
  const choose = (name: string, isChosen: boolean) =>
    sheet.put(
      path,
      isChosen ? inOrder([...chosen, name], ranked ? null : names) : chosen.filter((each) => each !== name),
    );
  return html`<fieldset class="field wide" data-place=${path} aria-describedby=${describedBy}>
    <legend>${label}</legend>
    ${hintOf(id, help)}
    <div class="choices">
      ${all.map(
        (name) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${live(chosen.includes(name))}
              @change=${(event: Event) => choose(name, (event.currentTarget as HTMLInputElement).checked)}
            />${valueOf(t, prefix, name)}${
              ranked && chosen.length > 1 && chosen[0] === name
                ? html`<span class="mark">${t("editor-first-choice")}</span>`
                : nothing
            }</label
          >`,
      )}
    </div>
    ${
      ranked && chosen.length > 1
        ? html`<p>
            ${chosen
              .slice(1)
              .map(
                (name) =>
                  html`<button
                    type="button"
                    class="link"
                    @click=${() => sheet.put(path, [name, ...chosen.filter((each) => each !== name)])}
                  >
                    ${t("editor-make-first", { name: valueOf(t, prefix, name) })}
                  </button>`,
              )}
          </p>`
        : nothing
    }
    ${notesOf(id, faults)}
  </fieldset>`;
}

function inOrder(chosen: readonly string[], names: readonly string[] | null): string[] {
  const place = (name: string) => (names ? names.indexOf(name) : 0);
  return names ? [...chosen].sort((a, b) => place(a) - place(b)) : [...chosen];
}

/** An item of another list: chosen, gone to, or added. */
export function referenceField(sheet: Sheet, spot: Spot, { to: list }: Node & { kind: "refers" }): TemplateResult {
  const { t, lang, work } = sheet;
  const items = listOf(work.rulebook[list]).slice(0, longest).map(tableOf);
  const options = items.map((item) => ({ value: textOf(item["id"]), text: shortened(itemName(item, lang), 90) }));
  const chosen = plain(get(work.rulebook, spot.path));
  const place = items.findIndex(({ id }) => id === chosen);
  const put = (value: string) => sheet.put(spot.path, value === "" && spot.need === "optional" ? undefined : value);
  return html`<div class="reference">
    ${selectField(sheet, spot, options, put)}
    <p>
      ${
        place >= 0 && chosen !== ""
          ? html`<button type="button" class="link" @click=${() => sheet.lead(`/${list}/${place}`)}>
              ${t(`editor-see-${list}`)}
            </button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => sheet.addReferred(spot.path, list)}>
        ${t(`editor-new-${list}`)}
      </button>
    </p>
  </div>`;
}

export function placeField(sheet: Sheet, spot: Spot): TemplateResult {
  const chosen = textOf(get(sheet.work.rulebook, spot.path));
  const { path, label, help } = spot;
  const id = idOf(path);
  const faults = below(sheet.faults, path);
  const { invalid, describedBy } = marksOf(id, help, faults);
  return html`<div class="field wide" data-place=${path}>
    <label for=${id}>${label}</label> ${hintOf(id, help)}
    <select
      id=${id}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @change=${(event: Event) => sheet.put(path, press(event))}
    >
      ${placesOptions(sheet, chosen)}
    </select>
    ${notesOf(id, faults)}
  </div>`;
}
