/** What mouse, focus and clipboard do in a grid. */
import { forgetTold } from "../parts/told";
import { copy, paste } from "./clipboard";
import { beginEdit, forget, isEdited, remember, stopEdit } from "./edit";
import { isOne, type Place } from "./marked";
import { mark } from "./marking";
import { cellAt, markedIn, placeOf, sizeOfSheet, type Sheet } from "./sheet";

/** The grid in which a button of the mouse went down, until it comes up. */
let drawn: EventTarget | null = null;
/** Whether the last press came from a finger, which scrolls where a mouse marks. */
let touched = false;
/** Whether the cell that was pressed had the focus already. */
let again = false;

export function point(event: PointerEvent): void {
  const { activeElement } = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  touched = event.pointerType !== "mouse";
  again = activeElement !== null && activeElement === inputOf(event);
}

/** A press marks a cell, with Shift as far as that cell; at the end of a row or above a column it marks them whole. */
export function press(sheet: Sheet, event: MouseEvent): void {
  if (event.button !== 0) return;
  const table = event.currentTarget as HTMLTableElement;
  const input = inputOf(event);
  const place = input && placeOf(sheet, input.dataset["path"]);
  if (!place) return pressBeside(sheet, table, event);
  if (touched) return;
  const active = placeOf(sheet, sheet.form.marked?.from);
  if (isEdited(input)) return;
  event.preventDefault();
  if (event.shiftKey && active) return mark(sheet, active, place);
  input.focus();
  mark(sheet, place, place);
  drawn = table;
  window.addEventListener("mouseup", () => (drawn = null), { once: true });
}

/** The mouse draws the mark along while its button is down. */
export function draw(sheet: Sheet, event: MouseEvent): void {
  if (drawn !== event.currentTarget) return;
  const active = placeOf(sheet, sheet.form.marked?.from);
  const path = inputOf(event)?.dataset["path"];
  const place = placeOf(sheet, path);
  if (active && place && path !== sheet.form.marked?.to) mark(sheet, active, place);
}

/** Two presses go into the text. */
export function goInto(sheet: Sheet, event: MouseEvent): void {
  const input = inputOf(event);
  if (input && !isEdited(input)) beginEdit(sheet, input);
}

/** The first tap of a finger marks the cell, so that what is typed takes its place; the second goes into the text. */
export function tap(sheet: Sheet, event: MouseEvent): void {
  const input = inputOf(event);
  if (!touched || !input) return;
  if (again) goInto(sheet, event);
  else input.select();
}

export function enter(sheet: Sheet, event: FocusEvent): void {
  const input = inputOf(event);
  const path = input?.dataset["path"];
  const place = placeOf(sheet, path);
  if (!input || !place) return;
  input.select();
  // Coming back from another window finds the mark as it was.
  if (sheet.form.marked?.from !== path) mark(sheet, place, place);
}

/** What is marked stays so while the hand is in the grid or at the buttons under it, and while the window is another. */
export function leave(sheet: Sheet, event: FocusEvent): void {
  const input = inputOf(event);
  if (input) forget(input);
  const { relatedTarget, currentTarget } = event;
  const stays =
    relatedTarget instanceof Element &&
    (currentTarget as Element).contains(relatedTarget) &&
    relatedTarget.matches("td.cell input, .sheet-bar *");
  if (stays || !document.hasFocus()) return;
  forgetTold(sheet.form);
  if (markedIn(sheet)) sheet.form.mark(null);
}

/** The first key goes to a single cell, whatever was marked. */
export function begin(sheet: Sheet, event: Event): void {
  const input = inputOf(event);
  const place = placeOf(sheet, input?.dataset["path"]);
  if (!input || !place) return;
  remember(sheet, input);
  const area = markedIn(sheet);
  if (area && !isOne(area)) mark(sheet, place, place);
  keepInSight(input);
}

/** A cell that grows with what is typed does not grow in under the column of sums. */
function keepInSight(input: HTMLInputElement): void {
  if (input.value.length > Number(input.dataset["signs"]))
    requestAnimationFrame(() => input.scrollIntoView({ block: "nearest", inline: "nearest" }));
}

/** Where a text is being edited it is copied itself. */
export function copyFrom(sheet: Sheet, event: ClipboardEvent): void {
  const input = inputOf(event);
  if (input && !isEdited(input)) copy(sheet, event);
}

/** A single cell goes into the text that is being edited, or into a name; a block goes to the cells or lines from there on. */
export function pasteInto(sheet: Sheet, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const isBlock = /[\t\r\n]/.test(text.replace(/(\r\n|\n|\r)$/, ""));
  const input = inputOf(event);
  const place = placeOf(sheet, input?.dataset["path"]);
  if (input && place) {
    if (isEdited(input) && !isBlock) return;
    stopEdit(sheet, input);
    const area = markedIn(sheet);
    return paste(sheet, event, area ? { row: area.top, column: area.left } : place, false);
  }
  const row = event.target instanceof HTMLTextAreaElement ? rowOf(sheet, event.target) : -1;
  if (row >= 0 && isBlock) paste(sheet, event, { row, column: 0 }, true);
}

function pressBeside(sheet: Sheet, table: HTMLTableElement, event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const { rows, columns } = sizeOfSheet(sheet);
  const row = rowAt(table, target?.closest("td.sum"));
  const heading = target?.closest<HTMLElement>("thead th[data-year]");
  const column = heading ? sheet.years.indexOf(Number(heading.dataset["year"])) : -1;
  if (row >= 0) markWhole(sheet, table, event, { row, column: 0 }, { row, column: columns - 1 });
  else if (column >= 0) markWhole(sheet, table, event, { row: 0, column }, { row: rows - 1, column });
}

function markWhole(sheet: Sheet, table: HTMLTableElement, event: MouseEvent, from: Place, to: Place): void {
  event.preventDefault();
  cellAt(table, sheet, from)?.focus({ preventScroll: true });
  mark(sheet, from, to);
}

function rowAt(table: HTMLTableElement, cell: Element | null | undefined): number {
  const line = cell?.closest("tr[data-row]");
  return line ? [...table.querySelectorAll("tr[data-row]")].indexOf(line) : -1;
}

/** The row whose name is written in a field. */
function rowOf({ rows }: Sheet, { dataset: { path = "" } }: HTMLTextAreaElement): number {
  const line = `${path.slice(0, path.lastIndexOf("/"))}/`;
  return path.endsWith("/label") ? rows.findIndex((row) => row.path(0).startsWith(line)) : -1;
}

function inputOf({ target }: Event): HTMLInputElement | null {
  const cell = target instanceof Element ? target.closest("td.cell") : null;
  return cell?.querySelector("input") ?? null;
}
