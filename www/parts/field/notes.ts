/** What there is to say about a place in the draft: what cannot be read, what hinders, what deserves a thought. */
import { html, noChange, nothing, type TemplateResult } from "lit";
import type { Finding } from "../../../src/types.d.ts";
import { parts, to, within } from "../../draft/pointer";
import { citeText } from "../../result/citations";
import { groupOf } from "../../result/groups";
import { errorText, findingText } from "../../result/texts";
import { asking, findingsAt, isLineOpen, type Form } from "../form";
import { idOf } from "./ids";

export interface Marks {
  readonly invalid: boolean;
  readonly missing: boolean;
  /** Ids of the texts that describe the field, for `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
}

export function marksAt(form: Form, path: string, hasHint: boolean, hasNote = false): Marks {
  const findings = findingsAt(form, path);
  const said = hasNote || errorAt(form, path) !== null || findings.some((finding) => isSaidAt(finding, path));
  const ids = [hasHint && `${idOf(path)}-hint`, said && `${idOf(path)}-notes`].filter((id) => id !== false);
  return {
    invalid: errorAt(form, path) !== null,
    missing: findings.some((finding) => groupOf(finding) === "missing"),
    describedBy: ids.length > 0 ? ids.join(" ") : nothing,
  };
}

/** The notes of one field, and what the form itself says. What concerns several is said at the first of them, once. */
export function notesAt(form: Form, path: string, own?: string): TemplateResult | typeof nothing {
  const error = errorAt(form, path);
  const findings = findingsAt(form, path).filter((finding) => isSaidAt(finding, path));
  if (!error && findings.length === 0 && own === undefined) return nothing;
  return html`<div class="notes" id="${idOf(path)}-notes">
    ${error ? html`<p class="note bad">${error}</p>` : nothing}
    ${own === undefined ? nothing : html`<p class="note warn">${own}</p>`}
    ${findings.map((finding) => note(form, finding))}
  </div>`;
}

/**
 * The notes of a whole list, which stand under it: those of the list itself,
 * and those of its lines, each leading to its field. They come and go when the typing pauses: what lies below
 * moves with them.
 */
export function notesOf(form: Form, list: string): TemplateResult | typeof noChange {
  if (form.isTyping) return noChange;
  const { error, t } = form.view;
  const elsewhere = (path: string) => within(path, list) && !isSaidInLine(form, path);
  const typed = Object.keys(form.draft.typed).filter((path) => path !== form.editing?.path);
  const refused = [...new Set([...typed, ...(error ? [error.path] : [])])].filter(elsewhere);
  const findings = asking(form.view.assessment).filter(
    (finding) => isNoted(finding) && elsewhere(finding.paths[0] ?? ""),
  );
  return html`<div class="notes">
    ${refused.map(
      (path) =>
        html`<p class="note bad" id="${idOf(path)}-notes">
          <strong>${placeOf(form, path)}</strong> ${errorAt(form, path)} ${leadTo(form, path, t("note-go"))}
        </p>`,
    )}
    ${byCode(form, findings).map((alike) => noteOnLines(form, alike))}
  </div>`;
}

/** What several lines have in common is said once, and leads to each. What is said of the whole list stands by itself. */
function byCode(form: Form, findings: readonly Finding[]): Finding[][] {
  const alike = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const isOfLine = lineOf(form, finding.paths[0] ?? "") !== "";
    const key = isOfLine ? (finding.criterion ?? finding.code) : finding;
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()];
}

function noteOnLines(form: Form, [first, ...others]: readonly Finding[]): TemplateResult | typeof nothing {
  if (!first) return nothing;
  const { t } = form.view;
  const places = others.flatMap(({ paths }) => paths.slice(0, 1));
  const links = places.map(
    (path, index) => html`${index > 0 ? ", " : nothing}${leadTo(form, path, lineOf(form, path))}`,
  );
  return note(
    form,
    first,
    first.paths[0],
    places.length > 0 ? html`<span class="others">${t("note-also")} ${links}</span>` : nothing,
  );
}

/** Whether a place, or anything below it, has something that must be mended. */
export function refusedWithin(form: Form, path: string): boolean {
  const { error } = form.view;
  return (
    (error !== null && within(error.path, path)) || Object.keys(form.draft.typed).some((place) => within(place, path))
  );
}

/** What is wrong with the value at a place; nothing as long as it is being typed. */
export function errorAt(form: Form, path: string): string | null {
  if (form.editing?.path === path) return null;
  const typed = form.draft.typed[path];
  if (typed) return errorText(form.view, { code: typed.code, path, args: { given: typed.text } });
  const { error } = form.view;
  return error?.path === path ? errorText(form.view, error) : null;
}

/** An empty answer is marked, not lectured on; its finding stands in the list of findings. */
function isNoted(finding: Finding): boolean {
  return finding.status === "not_met" || finding.status === "warning";
}

function isSaidAt(finding: Finding, path: string): boolean {
  return isNoted(finding) && finding.paths[0] === path;
}

function note(
  form: Form,
  finding: Finding,
  path?: string,
  others: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { t } = form.view;
  const stops = groupOf(finding) === "hinders";
  const { title, body, todo, cite } = findingText(form.view, finding);
  // A count of parts says nothing where the criterion itself is out of sight.
  const about = finding.code === "all" || finding.code === "any" ? title : nothing;
  return html`<p class="note ${stops ? "bad" : "warn"}">
    <strong>${t(stops ? "note-stops" : "note-think")}</strong> ${about} ${body} ${todo ?? nothing}
    ${cite ? html`<span class="soft small" lang="sv">${citeText(form.view, cite)}</span>` : nothing}
    ${path && parts(path).length > 1 ? leadTo(form, path, t("note-go")) : nothing} ${others}
  </p>`;
}

function leadTo(form: Form, path: string, text: string): TemplateResult {
  return html`<button type="button" class="link said" part="link" @click=${() => form.view.goTo(path)}>
    ${text}
  </button>`;
}

/** A line that is folded out says what concerns its fields itself; its name and its years have no room for it. */
function isSaidInLine(form: Form, path: string): boolean {
  const [list = "", index = "", ...rest] = parts(path);
  return rest.length > 0 && rest[0] !== "label" && !isYear(rest.at(-1)) && isLineOpen(form, to(list, index));
}

/** The line and year that a refused figure stands in. */
function placeOf(form: Form, path: string): string {
  const name = [lineOf(form, path), parts(path).find(isYear)].filter(Boolean).join(", ");
  return name && `${name}:`;
}

function lineOf(form: Form, path: string): string {
  const [list = "", index = ""] = parts(path);
  if (!/^\d+$/.test(index)) return "";
  const { label = "" } = form.store.at(to(list, index)) as { label?: string };
  return label.trim() || form.view.t("line-unnamed", { number: Number(index) + 1 });
}

function isYear(part: string | undefined): boolean {
  return part !== undefined && /^\d{4}$/.test(part);
}
