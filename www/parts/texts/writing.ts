/** One text of the application: what it is to hold, room that grows with it, and how much more there is room for. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Section } from "../../../src/types.d.ts";
import { to, type Pointer } from "../../draft/pointer";
import { textAt } from "../field/field";
import { idOf } from "../field/ids";
import { marksAt, notesAt } from "../field/notes";
import type { Form } from "../form";
import { isLater } from "../stage/stages";
import { isWritten } from "./missing";

/** As much as the calculation takes, and where it is time to say how much is left. */
const longest = 10_000;
const near = 8_000;

export function writing(form: Form, text: Section): TemplateResult {
  const { t, lang } = form.view;
  const { id, title, guidance, required, annex, cite, stage } = text;
  const missing = required && !isLater(stage, form.draft.stage) && !isWritten(form, text);
  return longText(form, {
    path: to("texts", id),
    label: html`${title[lang]}${annex ? html`&nbsp; <span class="tag">${t("text-annex")}</span>` : nothing}${
      required ? nothing : html`&nbsp; <span class="tag">${t("text-optional")}</span>`
    }${missing ? html`&nbsp; <span class="mark">${t("mark-missing")}</span>` : nothing}`,
    hint: html`${guidance[lang]} ${cite ? html`<span class="cite" lang="sv">${cite.section}</span>` : nothing}`,
  });
}

interface LongText {
  readonly path: Pointer;
  readonly label: unknown;
  readonly hint?: TemplateResult;
}

/** A text of any length up to what the calculation takes. */
export function longText(form: Form, { path, label, hint }: LongText): TemplateResult {
  const field = idOf(path);
  const value = textAt(form, path, "text");
  const { invalid, describedBy } = marksAt(form, path, hint !== undefined);
  const count = lengthOf(value);
  const described = [describedBy, count >= near && `${field}-count`].filter((part) => typeof part === "string");
  return html`<div class="field wide writing">
    <label for=${field}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="${field}-hint">${hint}</p>`}
    <div class="grow" data-text=${value}>
      <textarea
        id=${field}
        data-path=${path}
        data-kind="text"
        rows="4"
        aria-invalid=${invalid || count > longest ? "true" : nothing}
        aria-describedby=${described.length > 0 ? described.join(" ") : nothing}
        .value=${live(value)}
      ></textarea>
    </div>
    ${count >= near ? countOf(form, `${field}-count`, count) : nothing} ${notesAt(form, path)}
  </div>`;
}

function countOf(form: Form, id: string, count: number): TemplateResult {
  const { t } = form.view;
  const over = count - longest;
  return html`<p class="count ${over > 0 ? "over" : ""}" id=${id}>
    ${
      over > 0
        ? t("text-count-over", { count: grouped(form, count), over: grouped(form, over) })
        : t("text-count", { count: grouped(form, count), most: grouped(form, longest) })
    }
  </p>`;
}

function grouped({ view }: Form, count: number): string {
  return count.toLocaleString(view.lang === "sv" ? "sv-SE" : "en-SE");
}

/** In whole characters, as the calculation counts them. */
function lengthOf(text: string): number {
  return text.length < near ? text.length : [...text].length;
}
