/** A grid as it is worked on: its cells by row and year, what they hold, and one change for many of them. */
import type { ErrorCode } from "../../src/types.d.ts";
import type { Typed } from "../draft/draft";
import type { Pointer } from "../draft/pointer";
import type { Comma, Unit } from "../amounts/amounts";
import type { Form } from "../parts/form";
import { idOf } from "../parts/field/ids";
import { readField, type Kind } from "../parts/field/kinds";
import type { GridName } from "./years";
import { areaBetween, type Area, type Place, type Size } from "./marked";

export interface SheetRow {
  readonly kind: Kind;
  /** The name that pasted rows are known by. */
  readonly label: string;
  readonly path: (year: number) => Pointer;
}

/** How lines are added that were pasted beyond the last one. */
export interface Adding {
  readonly list: Pointer;
  /** A new line of that name, for a list that holds these. */
  line(label: string, lines: readonly { readonly id: string }[]): { readonly id: string };
  /** Where a line has its name, and its figures by year. */
  readonly label: string;
  readonly amounts: string;
}

export interface Sheet {
  readonly form: Form;
  readonly name: GridName;
  readonly years: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly adding?: Adding | undefined;
}

/** What a place is given; `undefined` empties it. */
export interface Change {
  readonly values: (readonly [Pointer, unknown])[];
  readonly refused: (readonly [Pointer, Typed])[];
}

export function sizeOfSheet({ rows, years }: Sheet): Size {
  return { rows: rows.length, columns: years.length };
}

export function pathAt({ rows, years }: Sheet, { row, column }: Place): Pointer | undefined {
  const year = years[column];
  return year === undefined ? undefined : rows[row]?.path(year);
}

export function placeOf({ rows, years }: Sheet, path: Pointer | undefined): Place | null {
  if (path === undefined) return null;
  const year = Number(path.slice(path.lastIndexOf("/") + 1));
  const row = rows.findIndex((at) => at.path(year) === path);
  const column = years.indexOf(year);
  return row < 0 || column < 0 ? null : { row, column };
}

/** The marked area where it lies in this grid. */
export function markedIn(sheet: Sheet): Area | null {
  const { marked } = sheet.form;
  const from = placeOf(sheet, marked?.from);
  const to = placeOf(sheet, marked?.to);
  return from && to && areaBetween(from, to);
}

export function cellAt(table: Element, sheet: Sheet, place: Place): HTMLInputElement | null {
  const path = pathAt(sheet, place);
  return path === undefined ? null : table.querySelector<HTMLInputElement>(`#${CSS.escape(idOf(path))}`);
}

export function isFilled(sheet: Sheet, place: Place): boolean {
  const { store } = sheet.form;
  const path = pathAt(sheet, place);
  return path !== undefined && (store.at(path) !== undefined || store.draft.typed[path] !== undefined);
}

export function noChange(): Change {
  return { values: [], refused: [] };
}

/** Where a text goes, and how it is to be read. */
interface Typing {
  readonly kind: Kind;
  readonly path: Pointer;
  readonly unit: Unit | null;
  readonly comma?: Comma;
}

/** Gives a place a text as if it were typed there in that unit; says whether it could be read. */
export function typeIn(change: Change, { form }: Sheet, { kind, path, unit, comma }: Typing, text: string): boolean {
  const { lang, unit: shown, t } = form.view;
  const read = readField(kind, text, { lang, unit: unit ?? shown, comma });
  // In the field the text stands without its heading, so that it has to carry the unit itself.
  const own = kind === "amount" && unit !== null && unit !== shown ? ` ${t(`unit-${unit}`)}` : "";
  if (read.ok) change.values.push([path, read.value]);
  else refuse(change, path, text + own, read.code);
  return read.ok;
}

/** Gives a place what another one holds, a text that cannot be read among it. */
export function copyTo(change: Change, { form }: Sheet, from: Pointer, to: Pointer): void {
  const typed = form.store.draft.typed[from];
  if (typed) refuse(change, to, typed.text, typed.code);
  else change.values.push([to, form.store.at(from)]);
}

function refuse({ refused }: Change, path: Pointer, text: string, code: ErrorCode): void {
  refused.push([path, { text, code }]);
}

export function carryOut({ form }: Sheet, { values, refused }: Change): void {
  if (values.length + refused.length > 0) form.store.setAll(values, refused);
}
