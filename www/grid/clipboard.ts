/** Copying, cutting and pasting between a grid and a spreadsheet. */
import { decimalsOf, isDecimal, shift, type Comma, type Unit } from "../amounts/amounts";
import { exponents } from "../amounts/units";
import type { Kind } from "../parts/field/kinds";
import { tell } from "../parts/told";
import type { Lang } from "../words/words";
import { readBlock, type Block } from "./block";
import { empty } from "./fill";
import { placesIn, sizeOf, type Place, type Size } from "./marked";
import { mark } from "./marking";
import { placeBlock, type Pasted } from "./place";
import { carryOut, markedIn, pathAt, sizeOfSheet, type Sheet } from "./sheet";
import { readHtmlTable, readTable, writeHtmlTable, writeTable } from "./table-text";

/** More than any form of ours holds: a whole spreadsheet by mistake. */
export const mostSigns = 1_000_000;
export const mostRows = 600;
/** The calculation takes no more lines than these; figures, titles and sums may stand around them. */
const mostLines = 500;
/** So many cells that cannot be read were hardly meant, and each is a remark of its own. */
const mostUnread = 300;

/** What is marked, as text that a spreadsheet reads as figures. */
export function copy(sheet: Sheet, event: ClipboardEvent): void {
  const area = markedIn(sheet);
  if (!area || !event.clipboardData) return;
  const cells = placesIn(area).map((row) => row.map((place) => written(sheet, place)));
  event.clipboardData.setData("text/plain", writeTable(cells));
  event.clipboardData.setData("text/html", writeHtmlTable(cells));
  event.preventDefault();
  const { rows, columns } = sizeOf(area);
  if (event.type === "cut") empty(sheet);
  sheet.form.say(sheet.form.view.t(event.type === "cut" ? "grid-cut" : "grid-copied", { count: rows * columns }));
}

/** Takes the cells that a spreadsheet left; `named` where they were pasted at the names of the lines. */
export function paste(sheet: Sheet, event: ClipboardEvent, start: Place, named: boolean): void {
  event.preventDefault();
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const html = text === "" ? (event.clipboardData?.getData("text/html") ?? "") : "";
  if (text.length > mostSigns || html.length > mostSigns) return refuse(sheet, "large");
  pasteCells(sheet, text === "" ? readHtmlTable(html) : readTable(text), start, named);
}

/** Puts the cells where they belong, in one change, or refuses them all; tells which. */
export function pasteCells(sheet: Sheet, given: readonly (readonly string[])[], start: Place, named: boolean): void {
  const cells = withoutEmptyRows(given);
  if (cells.length > mostRows) return refuse(sheet, "large");
  if (cells.length === 0) return refuse(sheet, "nothing");
  const block = readBlock(cells, named, sheet.years);
  if (block.unsure) return refuse(sheet, "units");
  const area = markedIn(sheet);
  const size = area && !named ? sizeOf(area) : { rows: 1, columns: 1 };
  const pasted = placeBlock(sheet, block, start, size);
  if (pasted.unread > mostUnread) return refuse(sheet, "unread");
  if (pasted.lines > 0 && linesIn(sheet) + pasted.lines > mostLines) return refuse(sheet, "lines");
  carryOut(sheet, pasted.change);
  if (block.years || block.labels) mark(sheet, start, start);
  else markPasted(sheet, start, block.rows, size);
  tell(sheet.form, sheet.name, pastedText(sheet, pasted, block.comma));
}

function linesIn({ form: { store } }: Sheet): number {
  const { costs, effects, upkeep = [] } = store.draft.application;
  return costs.length + effects.length + upkeep.length;
}

/** Nothing is pasted, and why. */
function refuse(sheet: Sheet, why: "large" | "nothing" | "units" | "unread" | "lines"): void {
  tell(sheet.form, sheet.name, sheet.form.view.t(`grid-paste-${why}`));
}

function pastedText(
  { form: { view } }: Sheet,
  { read, unread, lines, names, left, commas }: Pasted,
  comma: Comma,
): string {
  return [
    names > 0 ? view.t("grid-pasted-names", { count: names }) : view.t("grid-pasted", { count: read }),
    unread > 0 && view.t("grid-pasted-unread", { count: unread }),
    lines > 0 && view.t("grid-pasted-lines", { count: lines }),
    left > 0 && view.t("grid-pasted-left", { count: left }),
    commas && view.t(comma === "thousands" ? "grid-pasted-thousands" : "grid-pasted-decimals"),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A cell as a spreadsheet of the language reads it: without spaces, in the unit shown, in all its decimals. */
export function figureText(kind: Kind, value: unknown, unit: Unit, lang: Lang): string {
  const figure = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (!isDecimal(figure)) return figure;
  const plain = kind === "amount" ? shift(figure, -exponents[unit]) : shift(figure, 0);
  if (lang === "sv") return plain.replace(".", ",");
  // A point before three digits may part thousands where it comes back.
  return decimalsOf(plain) === 3 ? `${plain}0` : plain;
}

function written(sheet: Sheet, place: Place): string {
  const { store, view } = sheet.form;
  const path = pathAt(sheet, place);
  if (path === undefined) return "";
  const typed = store.draft.typed[path];
  return typed
    ? harmless(typed.text)
    : figureText(sheet.rows[place.row]?.kind ?? "amount", store.at(path), view.unit, view.lang);
}

/** A spreadsheet runs what begins like a formula, and the draft may have come from someone else. */
export function harmless(text: string): string {
  return /^[=+@\-\t\r]/.test(text) && !/^-[\d\s.,]*$/.test(text) ? `'${text}` : text;
}

/** What was pasted is marked, as far as the grid shows it before it grows. */
function markPasted(sheet: Sheet, start: Place, cells: Block["rows"], area: Size): void {
  const size = sizeOfSheet(sheet);
  const rows = Math.max(cells.length, area.rows);
  const columns = Math.max(cells[0]?.length ?? 1, area.columns);
  mark(sheet, start, {
    row: Math.min(start.row + rows, size.rows) - 1,
    column: Math.min(start.column + columns, size.columns) - 1,
  });
}

/** A whole column copied brings a million empty rows along. */
function withoutEmptyRows(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return cells.slice(0, Math.max(cells.findLastIndex((row) => row.some((cell) => cell.trim() !== "")) + 1, 1));
}
