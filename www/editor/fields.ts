/** One field each for what is written: label, help, control, and what is to be mended there. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { get, type Pointer } from "../draft/pointer";
import { idOf } from "../parts/field/ids";
import { at, below, type Said } from "./faults";
import type { Field } from "./format";
import { helpOf, labelOf } from "./names";
import { show, type Figure } from "./reading";
import type { Sheet } from "./sheet";

type Fragment = TemplateResult | typeof nothing;

/** A field where it stands. */
export interface Spot {
  readonly path: Pointer;
  readonly label: string;
  readonly help: string | undefined;
  readonly need: Field["need"];
}

export function spotOf({ t }: Sheet, path: Pointer, { word, need }: Pick<Field, "word" | "need">): Spot {
  return { path, label: labelOf(t, word), help: helpOf(t, word), need };
}

export interface Marks {
  readonly invalid: "true" | typeof nothing;
  readonly describedBy: string | typeof nothing;
}

export function marksOf(id: string, help: string | undefined, faults: readonly Said[]): Marks {
  const ids = [help !== undefined && `${id}-hint`, faults.length > 0 && `${id}-notes`].filter((each) => each !== false);
  return { invalid: faults.length > 0 ? "true" : nothing, describedBy: ids.length > 0 ? ids.join(" ") : nothing };
}

export function hintOf(id: string, help: string | undefined): Fragment {
  return help === undefined ? nothing : html`<p class="hint" id="${id}-hint">${help}</p>`;
}

export function notesOf(id: string, faults: readonly Said[]): Fragment {
  return faults.length === 0
    ? nothing
    : html`<div class="notes" id="${id}-notes">
        ${faults.map(({ text }) => html`<p class="note bad">${text}</p>`)}
      </div>`;
}

/** What may be left out can be taken away again; it is then offered in the same place. */
export function takeAway(sheet: Sheet, { path, label, need }: Spot): Fragment {
  if (need !== "optional") return nothing;
  return html`<p>
    <button
      type="button"
      class="link"
      @click=${() => {
        sheet.put(path, undefined);
        sheet.lead(path);
      }}
    >
      ${sheet.t("editor-take-away", { name: label })}
    </button>
  </p>`;
}

export const press = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

export function lineField(sheet: Sheet, { path, label, help, need }: Spot): TemplateResult {
  const id = idOf(path);
  const faults = below(sheet.faults, path);
  const { invalid, describedBy } = marksOf(id, help, faults);
  const text = plain(get(sheet.work.rulebook, path));
  return html`<div class="field" data-place=${path}>
    <label for=${id}>${label}</label> ${hintOf(id, help)}
    <textarea
      id=${id}
      class="line-text"
      rows=${rowsFor(text, 34)}
      autocomplete="off"
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(text)}
      @keydown=${noNewLine}
      @input=${(event: Event) => sheet.type(path, press(event) || (need === "optional" ? undefined : ""))}
    ></textarea>
    ${notesOf(id, faults)}
  </div>`;
}

/** About as many as it takes, for browsers that cannot measure a text themselves. */
function rowsFor(text: string, signs: number): number {
  return Math.max(1, Math.ceil(text.length / signs));
}

/** A line may be long enough to wrap, but it is one line of text. */
function noNewLine(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
}

/** What stands there, also where it is no text. */
export function plain(value: unknown): string {
  return value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
}

export function proseField(
  sheet: Sheet,
  { path }: Spot,
  label: string,
  whole?: { path: Pointer; value: unknown },
): TemplateResult {
  const id = idOf(path);
  const faults = below(sheet.faults, path);
  const { invalid, describedBy } = marksOf(id, undefined, faults);
  const text = plain(get(sheet.work.rulebook, path));
  return html`<div class="field text" data-place=${path}>
    <label for=${id}
      >${label}${text.trim() === "" ? html`&nbsp; <span class="mark">${sheet.t("mark-missing")}</span>` : nothing}</label
    >
    <textarea
      id=${id}
      class="line-text"
      lang=${path.endsWith("/en") ? "en" : path.endsWith("/sv") ? "sv" : nothing}
      rows=${rowsFor(text, 38)}
      autocomplete="off"
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(text)}
      @input=${(event: Event) => sheet.type(path, press(event), whole)}
    ></textarea>
    ${notesOf(id, faults)}
  </div>`;
}

/** The same in both languages, side by side. */
export function wordsField(sheet: Sheet, spot: Spot, long: boolean): TemplateResult {
  const { path, label, help } = spot;
  const id = idOf(path);
  const value = get(sheet.work.rulebook, path);
  const faults = at(sheet.faults, path);
  const { describedBy } = marksOf(id, help, faults);
  const inLang = (lang: "sv" | "en") => {
    const text = { path: `${path}/${lang}`, label: "", help: undefined, need: "required" } as const;
    const whole = value === undefined ? { path, value: { sv: "", en: "" } } : undefined;
    return proseField(sheet, text, sheet.t(`editor-in-${lang}`), whole);
  };
  return html`<fieldset
    class="field wide words ${long ? "long" : ""}"
    data-place=${path}
    aria-describedby=${describedBy}
  >
    <legend>${label}</legend>
    ${hintOf(id, help)}
    <div class="pair">${inLang("sv")} ${inLang("en")}</div>
    ${notesOf(id, faults)} ${takeAway(sheet, spot)}
  </fieldset>`;
}

function heldText({ editing }: Sheet, path: Pointer): string | null {
  return editing?.path === path ? editing.text : null;
}

/** What refers to it follows it, once the field is left. */
export function idField(sheet: Sheet, { path, label, help }: Spot): TemplateResult {
  const id = idOf(path);
  const faults = below(sheet.faults, path);
  const { invalid, describedBy } = marksOf(id, help, faults);
  return html`<div class="field" data-place=${path}>
    <label for=${id}>${label}</label> ${hintOf(id, help)}
    <input
      id=${id}
      class="code"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(heldText(sheet, path) ?? plain(get(sheet.work.rulebook, path)))}
      @input=${(event: Event) => sheet.hold(path, press(event))}
      @change=${(event: Event) => sheet.rename(path, press(event).trim())}
      @blur=${(event: Event) => sheet.rename(path, press(event).trim())}
    />
    ${notesOf(id, faults)}
  </div>`;
}

/** What stands beside a figure. */
const units: Partial<Record<Figure, string>> = { amount: "kr", percent: "%" };

export function figureField(sheet: Sheet, { path, label, help, need }: Spot, kind: Figure): TemplateResult {
  const id = idOf(path);
  const faults = below(sheet.faults, path);
  const { invalid, describedBy } = marksOf(id, help, faults);
  const { rulebook, typed } = sheet.work;
  const text = heldText(sheet, path) ?? typed[path]?.text ?? show(kind, get(rulebook, path), sheet.lang);
  return html`<div class="field" data-place=${path}>
    <label for=${id}>${label}</label> ${hintOf(id, help)}
    <div class="with-unit">
      <input
        id=${id}
        class=${kind === "yearMonth" ? "code" : "figure"}
        inputmode=${kind === "yearMonth" ? "text" : "decimal"}
        autocomplete="off"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(text)}
        @input=${(event: Event) => sheet.typeFigure(path, kind, need, press(event))}
      />
      ${units[kind] ? html`<span class="soft" aria-hidden="true">${units[kind]}</span>` : nothing}
    </div>
    ${notesOf(id, faults)}
  </div>`;
}
