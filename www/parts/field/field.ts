/** A field with its label, hint and what there is to say about it; one shape for all of them. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Form } from "../form";
import { idOf } from "./ids";
import { showField, type FieldValue, type Kind } from "./kinds";
import { marksAt, notesAt } from "./notes";

export interface Field {
  readonly path: string;
  readonly kind: Kind;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Shown beside a figure: a unit, or a per cent sign. */
  readonly unit?: string;
  /** Takes the whole row, or two thirds of it. */
  readonly width?: "wide" | "two";
  /** The place that findings name, where that is not the place written to: an answer, and the answer's value. */
  readonly about?: string;
  /** What counts where nothing is chosen. */
  readonly otherwise?: string;
  /** What the form itself has to say of what is written. */
  readonly note?: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The text that a field shows: what is being typed, else what could not be read, else the value. */
export function textAt(form: Form, path: string, kind: Kind): string {
  if (form.editing?.path === path) return form.editing.text;
  return form.draft.typed[path]?.text ?? showField(kind, form.store.at(path) as FieldValue, form.draft);
}

export function field(form: Form, given: Field): TemplateResult {
  const { path, kind, label, hint, unit, width, about = path, note } = given;
  if (kind === "text" || kind === "required_text") return lineField(form, given);
  const id = idOf(about);
  const { invalid, describedBy } = marksAt(form, about, hint !== undefined, note !== undefined);
  const figure = ["amount", "percent", "quantity", "count", "year"].includes(kind);
  return html`<div class="field ${width ?? ""}">
    ${labelOf(form, about, label)} ${hintOf(id, hint)}
    <div class="with-unit">
      <input
        id=${id}
        data-at=${about}
        class=${figure ? "figure" : ""}
        data-path=${path}
        data-kind=${kind}
        inputmode=${figure ? "decimal" : "text"}
        autocomplete="off"
        aria-invalid=${invalid ? "true" : nothing}
        aria-describedby=${describedBy}
        .value=${live(textAt(form, path, kind))}
      />
      ${unit ? html`<span class="soft" aria-hidden="true">${unit}</span>` : nothing}
    </div>
    ${notesAt(form, about, note)}
  </div>`;
}

/** A line of text: long enough to wrap where it must, so that none of it is out of sight. */
function lineField(form: Form, { path, kind, label, hint, width, about = path, note }: Field): TemplateResult {
  const id = idOf(about);
  const { invalid, describedBy } = marksAt(form, about, hint !== undefined, note !== undefined);
  const text = textAt(form, path, kind);
  return html`<div class="field ${width ?? ""}">
    ${labelOf(form, about, label)} ${hintOf(id, hint)}
    <textarea
      id=${id}
      class="line-text"
      rows=${rowsFor(text, width)}
      data-at=${about}
      data-path=${path}
      data-kind=${kind}
      data-line
      autocomplete="off"
      aria-invalid=${invalid ? "true" : nothing}
      aria-describedby=${describedBy}
      .value=${live(text)}
      @keydown=${noNewLine}
    ></textarea>
    ${notesAt(form, about, note)}
  </div>`;
}

/** About as many as it takes, for browsers that cannot measure a text themselves. */
export function rowsFor(text: string, width?: Field["width"]): number {
  return Math.max(1, Math.ceil(text.length / (width ? 56 : 26)));
}

/** A name may be long enough to wrap, but it is one line of text. */
export function noNewLine(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
}

export function select(form: Form, { path, kind, label, hint }: Field, choices: readonly Choice[]): TemplateResult {
  const id = idOf(path);
  const { invalid, describedBy } = marksAt(form, path, hint !== undefined);
  const chosen = textAt(form, path, kind);
  return html`<div class="field">
    ${labelOf(form, path, label)} ${hintOf(id, hint)}
    <select
      id=${id}
      data-path=${path}
      data-kind=${kind}
      aria-invalid=${invalid ? "true" : nothing}
      aria-describedby=${describedBy}
    >
      ${choices.map(({ value, text }) => html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`)}
    </select>
    ${notesAt(form, path)}
  </div>`;
}

/** A few choices in sight at once. */
export function choose(
  form: Form,
  { path, kind, label, hint, about = path, otherwise = "" }: Field,
  choices: readonly Choice[],
): TemplateResult {
  const id = idOf(about);
  const { describedBy } = marksAt(form, about, hint !== undefined);
  const chosen = textAt(form, path, kind) || otherwise;
  return html`<fieldset class="field wide" data-at=${about} aria-describedby=${describedBy}>
    <legend>${label}${missingMark(form, about)}</legend>
    ${hintOf(id, hint)}
    <div class="choices">
      ${choices.map(
        ({ value, text }, index) =>
          html`<label
            ><input
              type="radio"
              id=${index === 0 ? id : nothing}
              name=${id}
              value=${value}
              data-path=${path}
              data-kind=${kind}
              .checked=${live(value === chosen)}
            />${text}</label
          >`,
      )}
    </div>
    ${notesAt(form, about)}
  </fieldset>`;
}

function labelOf(form: Form, path: string, label: string): TemplateResult {
  return html`<label for=${idOf(path)}>${label}${missingMark(form, path)}</label>`;
}

function hintOf(id: string, hint: string | undefined): TemplateResult | typeof nothing {
  return hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`;
}

function missingMark(form: Form, path: string): TemplateResult | typeof nothing {
  return marksAt(form, path, false).missing
    ? html`&nbsp; <span class="mark">${form.view.t("mark-missing")}</span>`
    : nothing;
}
