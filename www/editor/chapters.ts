/** The chapters of the rule set, each folded under its name, and the table of contents. */
import { html, nothing, type TemplateResult } from "lit";
import { to, type Pointer } from "../draft/pointer";
import type { Said } from "./faults";
import { chapters, format, type Field } from "./format";
import { chapterBody, fieldIn, unknownFields } from "./groups";
import { listOf, tableOf, textOf } from "./json";
import { helpOf, labelOf, placeName, valueOf } from "./names";
import type { Sheet } from "./sheet";

export const chapterKey = (id: string): string => `chapter:${id}`;
/** The last chapter is about what is done with the rules, and no part of them. */
export const useChapter = "use";

export function chapterOf(path: Pointer): string {
  const name = /^\/([^/]*)/.exec(path)?.[1] ?? "";
  return chapters.find(({ fields }) => fields.includes(name))?.id ?? "about";
}

/** The fields of a chapter, in the order that it has them. */
function fieldsOf(id: string): Field[] {
  const names = chapters.find((chapter) => chapter.id === id)?.fields ?? [];
  return names.flatMap((name) => format.fields.find((field) => field.name === name) ?? []);
}

function faultsIn(sheet: Sheet, id: string): number {
  return sheet.faults.filter(({ path }) => chapterOf(path) === id).length;
}

function nameOf(sheet: Sheet, id: string): string {
  if (id === useChapter) return sheet.t("editor-use");
  return labelOf(sheet.t, id);
}

export function contents(sheet: Sheet, lead: (id: string) => void): TemplateResult {
  const { t, open } = sheet;
  const shown = open.has("contents");
  return html`<nav class="contents" aria-label=${t("contents")}>
    <button type="button" class="fold" aria-expanded=${shown} @click=${() => sheet.setOpen("contents", !shown)}>
      <span>${t("contents")}</span><span class="soft small">${t(shown ? "contents-fold" : "contents-unfold")}</span>
    </button>
    <ol class=${shown ? "shown" : ""}>
      ${[...chapters.map(({ id }) => id), useChapter].map((id) => {
        const count = faultsIn(sheet, id);
        return html`<li>
          <button type="button" @click=${() => lead(id)}>
            <span>${nameOf(sheet, id)}</span>${
              count > 0
                ? html`<span class="state stops">${t("editor-to-mend", { count })}</span>`
                : html`<span class="state">${standingOf(sheet, id)}</span>`
            }
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** What a folded chapter holds, in a word. */
function standingOf({ t, work }: Sheet, id: string): string {
  const value = work.rulebook[id];
  if (id === "about" || id === useChapter) return "";
  if (value === undefined) return t("editor-absent");
  const list = Array.isArray(value) ? listOf(value) : listOf(tableOf(value)[id === "process" ? "steps" : "grounds"]);
  return list.length > 0 || Array.isArray(value) ? String(list.length) : "";
}

/** The choice that a chapter turns on. */
function choiceIn({ t, work }: Sheet, id: string): string {
  const value = tableOf(work.rulebook[id]);
  if (id === "repayment") return valueOf(t, "editor-basis", textOf(value["basis"]));
  return id === "fund" ? valueOf(t, "editor-form", textOf(value["form"])) : "";
}

export function chapterParts(sheet: Sheet, use: () => TemplateResult): TemplateResult {
  return html`${chapters.map(({ id }) => chapter(sheet, id, () => bodyOf(sheet, id)))}
  ${chapter(sheet, useChapter, use)}`;
}

function chapter(sheet: Sheet, id: string, body: () => TemplateResult): TemplateResult {
  const { t } = sheet;
  const open = sheet.open.has(chapterKey(id));
  const count = faultsIn(sheet, id);
  const about = helpOf(t, `chapter-${id}`);
  return html`<section data-chapter=${id} data-place=${id === "about" || id === useChapter ? nothing : to(id)}>
    <h2>
      <button
        type="button"
        class="chapter"
        id="chapter-${id}"
        aria-expanded=${open}
        @click=${() => sheet.setOpen(chapterKey(id), !open)}
      >
        <span>${nameOf(sheet, id)}</span>
        <span class="soft small">${choiceIn(sheet, id) || standingOf(sheet, id)}</span>
        ${count > 0 ? html`<span class="state stops">${t("editor-to-mend", { count })}</span>` : nothing}
      </button>
    </h2>
    ${
      open
        ? html`<div class="chapter-body">${about ? html`<p class="hint">${about}</p>` : nothing} ${body()}</div>`
        : nothing
    }
  </section>`;
}

function bodyOf(sheet: Sheet, id: string): TemplateResult {
  const fields = fieldsOf(id);
  const [only] = fields;
  if (fields.length === 1 && only) return html`${chapterBody(sheet, only)}`;
  const names = format.fields.map(({ name }) => name);
  return html`<div class="fields">${fields.map((field) => fieldIn(sheet, "", field))}</div>
    ${unknownFields(sheet, "", ["format", ...names])}`;
}

/** Everything that keeps the rules from being used, each leading to its field. */
export function mending(sheet: Sheet): TemplateResult | typeof nothing {
  const { t, faults, work } = sheet;
  if (faults.length === 0) return nothing;
  const most = 50;
  return html`<div class="mending" role="group" aria-labelledby="mending">
    <h2 id="mending" tabindex="-1">${t("editor-mending", { count: faults.length })}</h2>
    <ul>
      ${faults.slice(0, most).map((fault) => mendRow(fault, placeName(t, work.rulebook, fault.path), () => sheet.lead(fault.path)))}
    </ul>
    ${faults.length > most ? html`<p>${t("editor-more", { count: faults.length - most })}</p>` : nothing}
  </div>`;
}

function mendRow({ text }: Said, place: string, lead: () => void): TemplateResult {
  return html`<li><button type="button" class="link" @click=${lead}>${place}</button>: ${text}</li>`;
}
