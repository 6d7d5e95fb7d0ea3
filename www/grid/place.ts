/** Where the cells of a pasted block go: to the rows and years that they name, else from the marked cell on. */
import { isCommaAlone } from "../amounts/amounts";
import type { Block, Figure } from "./block";
import type { Place, Size } from "./marked";
import { noChange, typeIn, type Change, type Sheet, type SheetRow } from "./sheet";
import { isSumName } from "./sums";

export interface Pasted {
  readonly change: Change;
  /** How many figures were read, and how many texts were not. */
  read: number;
  unread: number;
  /** How many lines were added. */
  lines: number;
  /** How many names were pasted without any figures. */
  names: number;
  /** How many figures have no row or year to stand in. */
  left: number;
  /** Some figure was read by what a comma before three digits was taken for. */
  commas: boolean;
}

/** The furthest that a grid reaches: what the calculation takes, and a little more, so that it can be seen and mended. */
const mostYears = 62;
const lastYear = 2200;

interface Target extends Pick<SheetRow, "kind" | "path"> {
  readonly row: Row;
}

type Row = readonly Figure[];
const nothing: Figure = { text: "", unit: null };

interface Named {
  readonly label: string;
  readonly row: Row;
}

/** `area`: how much is marked; a block that fits in it several times is repeated. */
export function placeBlock(sheet: Sheet, block: Block, start: Place, area: Size): Pasted {
  const pasted: Pasted = { change: noChange(), read: 0, unread: 0, lines: 0, names: 0, left: 0, commas: false };
  const repeated = block.years || block.labels ? block.rows : repeatedIn(block.rows, area);
  const targets = block.labels
    ? byName(sheet, block, block.labels, start, pasted)
    : inOrder(sheet, repeated, start, pasted);
  const yearOf = yearsFor(sheet, block, start);
  for (const target of targets) fillRow(sheet, target, yearOf, block, pasted);
  return pasted;
}

function fillRow(
  sheet: Sheet,
  { row, kind, path }: Target,
  yearOf: (column: number) => number | null,
  { comma }: Block,
  pasted: Pasted,
): void {
  row.forEach((cell, column) => {
    const { unit } = cell;
    const text = isNothing(cell) ? "" : cell.text;
    const year = yearOf(column);
    if (year === null) pasted.left += text === "" ? 0 : 1;
    // Nothing needs no year of its own.
    else if (text !== "" || sheet.years.includes(year)) {
      const readable = typeIn(pasted.change, sheet, { kind, path: path(year), unit, comma }, text);
      if (!readable) pasted.unread += 1;
      else if (text !== "") pasted.read += 1;
      pasted.commas ||= readable && isCommaAlone(text);
    }
  });
}

/** Which year a column goes to; null where there is none for it. */
function yearsFor({ years }: Sheet, block: Block, start: Place): (column: number) => number | null {
  const first = years[start.column] ?? 0;
  const least = years[0] ?? first;
  return (column) => {
    const year = block.years ? (block.years[column] ?? null) : first + column;
    return year !== null && year < Math.min(least + mostYears, lastYear + 1) ? year : null;
  };
}

/** Row by row from the marked one, and new lines after the last. */
function inOrder(sheet: Sheet, rows: Block["rows"], start: Place, pasted: Pasted): Target[] {
  const known = sheet.rows.slice(start.row);
  const more = withoutEmptyEnd(rows.slice(known.length));
  const added = addLines(
    sheet,
    more.map(() => ""),
    pasted,
  );
  if (added.length === 0) pasted.left += more.flat().filter((cell) => !isNothing(cell)).length;
  return [...known, ...added].flatMap((target, index) => {
    const row = rows[index];
    return row ? [targetOf(target, row)] : [];
  });
}

/** To the lines of the same names; other names take lines that have neither name nor figures, and then new ones. */
function byName(sheet: Sheet, block: Block, labels: readonly string[], start: Place, pasted: Pasted): Target[] {
  const given = labels.map((label, index) => ({ label, row: block.rows[index] ?? [] }));
  const namesAlone = !given.some(isFilled);
  const free = [...sheet.rows.slice(start.row), ...sheet.rows.slice(0, start.row)];
  const take = (fits: (row: SheetRow) => boolean) => {
    const index = free.findIndex(fits);
    return index < 0 ? undefined : free.splice(index, 1)[0];
  };
  const found = given.map(({ label }) => (label === "" ? undefined : take((row) => alike(row.label, label))));
  const known = given.flatMap(({ row }, index) => {
    const target = found[index];
    return target ? [targetOf(target, row)] : [];
  });
  const strange = linesAmong(
    given.filter((_, index) => !found[index]),
    namesAlone,
    known.length > 0,
  );
  if (namesAlone) pasted.names = known.length + strange.length;
  if (sheet.adding) {
    const isFree = (row: SheetRow) => row.label.trim() === "" && (namesAlone || !hasFigures(sheet, row));
    return [...known, ...onNewLines(sheet, strange, () => take(isFree), pasted)];
  }
  const rows = strange.map(({ row }) => row);
  if (known.length === 0) return inOrder(sheet, rows, start, pasted);
  pasted.left += rows.flat().filter((cell) => !isNothing(cell)).length;
  return known;
}

/**
 * The rows that become lines. Among figures a name without any is a heading; the form adds up by itself, but what is
 * called a sum and stands alone is none.
 */
function linesAmong(rows: readonly Named[], namesAlone: boolean, beside: boolean): readonly Named[] {
  const lines = rows.filter((row) => (namesAlone ? row.label !== "" : isFilled(row)));
  const parts = lines.filter(({ label }) => !isSumName(label));
  return parts.length > 0 || beside ? parts : lines;
}

function isFilled({ row }: Named): boolean {
  return row.some((cell) => !isNothing(cell));
}

function targetOf({ kind, path }: SheetRow, row: Row): Target {
  return { kind, path, row };
}

function onNewLines(
  sheet: Sheet,
  strange: readonly Named[],
  takeFree: () => SheetRow | undefined,
  pasted: Pasted,
): Target[] {
  const free = strange.map(takeFree);
  const added = addLines(
    sheet,
    strange.filter((_, index) => !free[index]).map(({ label }) => label),
    pasted,
  );
  return strange.flatMap(({ label, row }, index) => {
    const own = free[index];
    const target = own ?? added.shift();
    if (own) pasted.change.values.push([labelPath(sheet, own), label]);
    return target ? [targetOf(target, row)] : [];
  });
}

function labelPath({ adding }: Sheet, row: SheetRow): string {
  const [index = ""] = row
    .path(0)
    .slice((adding?.list.length ?? 0) + 1)
    .split("/");
  return `${adding?.list}/${index}/${adding?.label}`;
}

function hasFigures({ form }: Sheet, { path }: SheetRow): boolean {
  const figures = path(0).replace(/\/0$/, "");
  return Object.keys((form.store.at(figures) as object | undefined) ?? {}).length > 0;
}

/** New lines at the end of the list, and where their figures go. */
function addLines({ form, adding }: Sheet, labels: readonly string[], pasted: Pasted): SheetRow[] {
  if (!adding || labels.length === 0) return [];
  const before = (form.store.at(adding.list) as readonly { readonly id: string }[] | undefined) ?? [];
  const lines = [...before];
  for (const label of labels) lines.push(adding.line(label, lines));
  pasted.change.values.push([adding.list, lines]);
  pasted.lines = labels.length;
  return labels.map((label, index) => ({
    kind: "amount",
    label,
    path: (year) => `${adding.list}/${before.length + index}/${adding.amounts}/${year}`,
  }));
}

function repeatedIn(rows: Block["rows"], area: Size): Block["rows"] {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  if (height === 0 || width === 0 || area.rows % height !== 0 || area.columns % width !== 0) return rows;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => rows[row % height]?.[column % width] ?? nothing),
  );
}

function withoutEmptyEnd(rows: Block["rows"]): Block["rows"] {
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => !isNothing(cell))) + 1);
}

/** An empty cell, or the dash that stands for nothing in a column of amounts. */
function isNothing({ text }: Figure): boolean {
  return /^[-\u2212\u2013\u2014]?( ?(mn|t)?kr)?$/i.test(text);
}

function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
  return plain(a) === plain(b);
}
