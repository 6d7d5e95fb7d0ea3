/** The sheets that are read and not computed: the findings as they were, and what the rules rest on. */
import type { Citation, Finding } from "../../../src/types.d.ts";
import { citeText, readingsOf } from "../../result/citations";
import { grouped, groups } from "../../result/groups";
import { findingText } from "../../result/texts";
import { provenance } from "../paper";
import { Sheet } from "./book";
import type { Question } from "./question";

export const findingWidths = [16, 38, 60, 42, 38, 48];
export const sourceWidths = [64, 34, 48];

/** The findings, in the order in which the form shows them. */
export function findingsSheet(question: Question): Sheet {
  const { view, assessment } = question;
  const { t } = view;
  const sheet = begun(question, t("xlsx-sheet-findings"), t("xlsx-findings-note"), [
    t("xlsx-finding-status"),
    t("xlsx-finding-title"),
    t("xlsx-finding-text"),
    t("xlsx-finding-todo"),
    t("xlsx-finding-cite"),
    t("xlsx-finding-readings"),
  ]);
  if (!assessment) return sheet;
  const sorted = grouped(assessment.findings);
  for (const group of groups) for (const finding of sorted[group]) layFinding(question, sheet, finding);
  return sheet;
}

function layFinding({ view }: Question, sheet: Sheet, finding: Finding): void {
  const { t } = view;
  const { title, body, todo, cite } = findingText(view, finding);
  const optional = finding.criterion !== undefined && !finding.required ? ` (${t("finding-optional")})` : "";
  line(sheet, findingWidths, [
    t(`xlsx-status-${finding.status}`) + optional,
    title,
    body,
    todo ?? "",
    cite ? citeText(view, cite) : "",
    readingsOf(view, finding).join("\n"),
  ]);
}

/** The rule set's documents, the sections that it rests on, and how it was read where they are silent. */
export function sourcesSheet(question: Question): Sheet {
  const { view, rulebook, assessment } = question;
  const { t, lang } = view;
  const sheet = begun(question, t("xlsx-sheet-sources"), t("xlsx-sources-note"), [
    t("xlsx-source-title"),
    t("xlsx-source-reference"),
    t("xlsx-source-sections"),
  ]);
  const cited = [...citations(rulebook), ...citations(assessment?.findings)];
  const all = [...rulebook.sources, ...view.sources.filter(({ id }) => !rulebook.sources.some((one) => one.id === id))];
  for (const { id, title, kind, reference, decided, read } of all) {
    const sections = new Set(cited.filter(({ document }) => document === id).map(({ section }) => section));
    const dated = [
      reference,
      decided && t("xlsx-source-decided", { date: decided }),
      read && t("xlsx-source-read", { date: read }),
    ];
    line(sheet, sourceWidths, [
      `${title} (${t(`xlsx-source-${kind}`)})`,
      dated.filter(Boolean).join(", "),
      [...sections].join("\n"),
    ]);
  }
  sheet.skip();
  if (rulebook.afterlife) {
    sheet.text(sheet.row(), 0, t("result-afterlife"), "heading");
    line(sheet, sourceWidths, [
      rulebook.afterlife.text[lang],
      "",
      rulebook.afterlife.cite ? citeText(view, rulebook.afterlife.cite) : "",
    ]);
    sheet.skip();
  }
  sheet.text(sheet.row(), 0, t("readings-heading"), "heading");
  for (const { text, cite } of rulebook.interpretations)
    line(sheet, sourceWidths, [text[lang], "", cite ? citeText(view, cite) : ""]);
  return sheet;
}

function begun({ view, paper }: Question, name: string, note: string, heads: readonly string[]): Sheet {
  const sheet = new Sheet(name);
  const [draft = "", rules = "", status = "", , date = ""] = provenance(paper);
  sheet.text(0, 0, `${name}: ${view.application.name.trim() || view.t("schedule-unnamed")}`, "title");
  sheet.text(1, 0, [draft, rules, status, date].join(" · "), "note");
  sheet.text(2, 0, note, "note");
  const head = 3;
  heads.forEach((text, column) => sheet.text(head, column, text, "head"));
  return sheet;
}

/** A row as high as its longest text needs: programs do not all see to that themselves. */
function line(sheet: Sheet, widths: readonly number[], texts: readonly string[]): void {
  const row = sheet.row();
  texts.forEach((text, column) => sheet.text(row, column, text, "wrapped"));
  const lines = texts.map((text, column) => linesOf(text, widths[column] ?? 20));
  sheet.heights.set(row, Math.min(409, 12.5 * Math.max(...lines) + 3));
}

function linesOf(text: string, width: number): number {
  const paragraphs = text.split("\n").map((paragraph) => Math.max(1, Math.ceil(paragraph.length / width)));
  return paragraphs.reduce((sum, lines) => sum + lines, 0);
}

/** Every citation in a rule set, wherever it stands. */
function citations(part: unknown): Citation[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "document" in part && "section" in part ? [part as Citation] : [];
  return [...own, ...Object.values(part).flatMap(citations)];
}
