/** What keys do in a grid: as in a spreadsheet, with a cell either marked or having its text edited. */
import { beginEdit, giveBack, isEdited, stopEdit } from "./edit";
import { empty, fillDown, fillRight } from "./fill";
import { isOne, isSame, leapFrom, stepFrom, type Place, type Size } from "./marked";
import { mark } from "./marking";
import { cellAt, isFilled, markedIn, placeOf, sizeOfSheet, type Sheet } from "./sheet";

/** A cell with the focus, in its grid. */
interface At {
  readonly sheet: Sheet;
  readonly table: HTMLTableElement;
  readonly input: HTMLInputElement;
  readonly place: Place;
}

const arrows: Readonly<Record<string, Size>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Where a row of Tabs began: Enter leads back below it. */
let tabbed: { readonly row: number; readonly column: number } | null = null;

export function keyIn(sheet: Sheet, event: KeyboardEvent): void {
  const { target: input, currentTarget: table } = event;
  const place = input instanceof HTMLInputElement ? placeOf(sheet, input.dataset["path"]) : null;
  if (!(input instanceof HTMLInputElement) || !place || event.altKey || event.isComposing) return;
  if (!(table instanceof HTMLTableElement)) return;
  const at = { sheet, table, input, place };
  if (event.key === "Tab") return keepColumn(at);
  const done = enters(at, event) || (isEdited(input) ? whileEdited(at, event) : whileMarked(at, event));
  if (done) event.preventDefault();
  // A letter on its own goes to the cell as it goes into its text.
  if (event.key !== "Enter" && event.key.length > 1) tabbed = null;
}

function keepColumn({ place }: At): void {
  if (tabbed?.row !== place.row) tabbed = place;
}

function enters(at: At, { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key !== "Enter" || ctrlKey || metaKey) return false;
  const from = tabbed && tabbed.row === at.place.row ? tabbed : at.place;
  tabbed = null;
  goTo(at, stepFrom(from, { rows: shiftKey ? -1 : 1, columns: 0 }, sizeOfSheet(at.sheet)));
  return true;
}

/** Left and right stay in the text until they reach its end, so that a figure can be mended. */
function whileEdited(at: At, { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const { sheet, input } = at;
  const { selectionStart: from, selectionEnd: to, value } = input;
  const whole = from === 0 && to === value.length;
  if (key === "Escape") return giveBack(sheet, input);
  if (ctrlKey || metaKey) return key === "a" && whole && markAll(at);
  const step = arrows[key];
  if (!step || shiftKey) return false;
  const stays = (step.columns < 0 && !whole && to !== 0) || (step.columns > 0 && !whole && from !== value.length);
  if (!stays) goTo(at, stepFrom(at.place, step, sizeOfSheet(sheet)));
  return !stays;
}

function whileMarked(at: At, event: KeyboardEvent): boolean {
  const { sheet, input } = at;
  const control = event.ctrlKey || event.metaKey;
  const area = markedIn(sheet);
  const several = area !== null && !isOne(area);
  const next = placeFor(at, event);
  if (next) {
    if (event.shiftKey) markTo(at, next);
    else goTo(at, next);
    return true;
  }
  switch (event.key) {
    case "F2":
      beginEdit(sheet, input);
      return true;
    case "Escape":
      if (several) mark(sheet, at.place, at.place);
      return several;
    case "Delete":
    case "Backspace":
      empty(sheet);
      return true;
    case " ":
      return (control || event.shiftKey) && markLine(at, control ? "column" : "row");
    case "a":
      return control && markAll(at);
    // These are the browser's own, unless there is something to fill.
    case "r":
      if (control && several) fillRight(sheet);
      return control && several;
    case "d":
      if (control && several) fillDown(sheet);
      return control && several;
  }
  // What is typed takes the place of all that the cell holds, whatever a tap left marked in its text.
  if (event.key.length === 1 && !control) input.select();
  return false;
}

/** Where a key leads: with Shift from the far corner of what is marked, else from the cell that has the focus. */
function placeFor(at: At, { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Place | null {
  const { sheet, place } = at;
  const size = sizeOfSheet(sheet);
  const from = (shiftKey && placeOf(sheet, sheet.form.marked?.to)) || place;
  const control = ctrlKey || metaKey;
  const step = arrows[key];
  if (step) return control ? leapFrom(from, step, size, (at) => isFilled(sheet, at)) : stepFrom(from, step, size);
  if (key === "Home") return { row: control ? 0 : from.row, column: 0 };
  if (key === "End") return { row: control ? size.rows - 1 : from.row, column: size.columns - 1 };
  return null;
}

/** At the edge the cell is marked anew, so that its text is no longer edited. */
function goTo({ sheet, table, input, place }: At, next: Place): void {
  if (isSame(place, next)) stopEdit(sheet, input);
  cellAt(table, sheet, next)?.focus();
  mark(sheet, next, next);
}

function markTo({ sheet, table, place }: At, to: Place): void {
  mark(sheet, place, to);
  cellAt(table, sheet, to)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** The focus goes along to the first cell of what is marked, so that it is always one of its corners. */
function markFrom({ sheet, table, input }: At, from: Place, to: Place): boolean {
  stopEdit(sheet, input);
  cellAt(table, sheet, from)?.focus({ preventScroll: true });
  mark(sheet, from, to);
  return true;
}

function markAll(at: At): boolean {
  const { rows, columns } = sizeOfSheet(at.sheet);
  return markFrom(at, { row: 0, column: 0 }, { row: rows - 1, column: columns - 1 });
}

function markLine(at: At, whole: "row" | "column"): boolean {
  const { rows, columns } = sizeOfSheet(at.sheet);
  const { row, column } = at.place;
  return whole === "row"
    ? markFrom(at, { row, column: 0 }, { row, column: columns - 1 })
    : markFrom(at, { row: 0, column }, { row: rows - 1, column });
}
