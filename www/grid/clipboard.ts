/** Copying, cutting and pasting between a grid and a spreadsheet. */
import { decimalsOf, isDecimal, shift, type Unit } from "../amounts/amounts";
import { exponents } from "../amounts/units";
import type { Kind } from "../parts/field/kinds";
import type { Lang } from "../words/words";
import { readBlock } from "./block";
import { empty } from "./fill";
import { placesIn, sizeOf, type Place } from "./marked";
import { mark } from "./marking";
import { placeBlock, type Pasted } from "./place";
import { carryOut, markedIn, pathAt, sizeOfSheet, type Sheet } from "./sheet";
import { readHtmlTable, readTable, writeHtmlTable, writeTable } from "./table-text";

/** More than any form of ours holds: a whole spreadsheet by mistake. */
export const mostSigns = 1_000_000;
export const mostRows = 600;

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
  const { form } = sheet;
  const { t } = form.view;
  event.preventDefault();
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const html = text === "" ? (event.clipboardData?.getData("text/html") ?? "") : "";
  if (text.length > mostSigns || html.length > mostSigns) return form.say(t("grid-paste-large"));
  const cells = withoutEmptyRows(text === "" ? readHtmlTable(html) : readTable(text));
  if (cells.length > mostRows) return form.say(t("grid-paste-large"));
  if (cells.length === 0) return form.say(t("grid-paste-nothing"));
  const block = readBlock(cells, named);
  const area = markedIn(sheet);
  const pasted = placeBlock(sheet, block, start, area && !named ? sizeOf(area) : { rows: 1, columns: 1 });
  carryOut(sheet, pasted.change);
  if (block.years || block.labels) mark(sheet, start, start);
  else markPasted(sheet, start, cells, area ? sizeOf(area) : { rows: 1, columns: 1 });
  form.say(pastedText(sheet, pasted));
}

function pastedText({ form: { view } }: Sheet, { read, unread, lines, left }: Pasted): string {
  return [
    view.t("grid-pasted", { count: read }),
    unread > 0 && view.t("grid-pasted-unread", { count: unread }),
    lines > 0 && view.t("grid-pasted-lines", { count: lines }),
    left > 0 && view.t("grid-pasted-left", { count: left }),
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
function markPasted(
  sheet: Sheet,
  start: Place,
  cells: readonly (readonly string[])[],
  area: ReturnType<typeof sizeOf>,
): void {
  const size = sizeOfSheet(sheet);
  const rows = Math.max(cells.length, area.rows);
  const columns = Math.max(cells[0]?.length ?? 1, area.columns);
  mark(sheet, start, {
    row: Math.min(start.row + rows, size.rows) - 1,
    column: Math.min(start.column + columns, size.columns) - 1,
  });
}

/** A whole column copied brings a million empty rows along. */
function withoutEmptyRows(cells: string[][]): string[][] {
  return cells.slice(0, Math.max(cells.findLastIndex((row) => row.some((cell) => cell.trim() !== "")) + 1, 1));
}
