/**
 * What a pasted block of cells is: which of them are figures, and what the
 * rest say of them, be it years above, names at the side, a unit or sums.
 */
import { commaIn, readAmount, readQuantity, type Comma, type Unit } from "../amounts/amounts";

export type Cells = readonly (readonly string[])[];

export interface Block {
  /** The unit that a heading names; a cell's own goes before it. */
  readonly unit: Unit | null;
  /** What a comma before three digits is, as far as the other figures say. */
  readonly comma: Comma;
  /** The year of each column, null where a column holds something else; absent without a heading of years. */
  readonly years: readonly (number | null)[] | null;
  /** The name of each row; absent where the rows have none. */
  readonly labels: readonly string[] | null;
  /** The figures as they are written, row by row. */
  readonly rows: Cells;
}

interface Heading {
  /** How many rows it takes. */
  readonly rows: number;
  readonly years: readonly (number | null)[] | null;
}

/** `named`: the first column holds names, whatever they look like. */
export function readBlock(given: Cells, named = false): Block {
  const cells = given.map((row) => row.map(tidied));
  const heading = yearsAbove(cells) ?? unitAbove(cells) ?? { rows: 0, years: null };
  const body = cells.slice(heading.rows);
  const beside = namesBeside(body, heading.years, named);
  return {
    unit: unitIn(cells.slice(0, heading.rows).flat()),
    comma: commaIn(body.flat()),
    years: heading.years?.slice(beside) ?? null,
    labels: beside === 0 ? null : body.map((row) => row.slice(0, beside).filter(Boolean).join(", ")),
    rows: body.map((row) => row.slice(beside)),
  };
}

/** Whether a name belongs to a sum, which the form works out itself. */
export function isSumName(name: string): boolean {
  return /^(summa|summor|delsumma|totalt?|totalsumma|sum|total|subtotal|s:a)([^\p{L}].*)?$/iu.test(name);
}

/** A heading of years, which titles may stand above. */
function yearsAbove(cells: Cells): Heading | null {
  for (let row = 0; row < Math.min(4, cells.length - 1); row += 1) {
    const heading = cells[row] ?? [];
    const years = heading.map(yearIn);
    const namesBelow = isNames(cells.slice(row + 1).map(([first = ""]) => first));
    if (isHeading(heading, years) && (row > 0 || isSaid(heading, years, namesBelow))) return { rows: row + 1, years };
    if (heading.some(isFigure)) return null;
  }
  return null;
}

function isHeading(heading: readonly string[], years: readonly (number | null)[]): boolean {
  const known = years.filter((year) => year !== null);
  const rising = known.every((year, index) => index === 0 || year > (known[index - 1] ?? year));
  return known.length > 0 && rising && !heading.some((cell, index) => years[index] === null && isFigure(cell));
}

/** Figures can look like years: they are years where they follow on each other, or where something says so. */
function isSaid(heading: readonly string[], years: readonly (number | null)[], namesBelow: boolean): boolean {
  const known = years.filter((year) => year !== null);
  const [corner = "", ...others] = heading.map((cell, index) => (years[index] === null ? cell : ""));
  const following = known.length > 1 && (known.at(-1) ?? 0) - (known[0] ?? 0) === known.length - 1;
  const worded = heading.some((cell, index) => years[index] !== null && cell.length > 4);
  const cornered = namesBelow && (heading[0] === "" || headings.test(corner) || unitIn([corner]) !== null);
  return following || worded || cornered || others.some(Boolean);
}

/** What people write over a column of names. */
const headings =
  /^(år|rad|post|namn|benämning|kostnad|kostnadsslag|aktivitet|insats|effekt|underhåll|nämnd|part|belopp|year|line|item|name|cost|activity|effect|upkeep|committee|party|amount)/i;

/** "2027", "År 2027", "Budget 2027 (tkr)"; but not "2027 kr", which is an amount. */
function yearIn(cell: string): number | null {
  const [digits, ...more] = cell.match(/\d+/g) ?? [];
  if (digits === undefined || more.length > 0 || !/^[\p{L}\s.,:()/]*\d+[\p{L}\s.,:()/]*$/u.test(cell)) return null;
  const year = digits.length === 4 ? Number(digits) : 0;
  const isAmount = cell !== digits && readAmount(cell, "kr").ok;
  return year >= 1990 && year <= 2200 && !isAmount ? year : null;
}

/** A heading that says nothing but the unit: "tkr", "Belopp i tkr". */
function unitAbove(cells: Cells): Heading | null {
  const heading = (cells[0] ?? []).filter(Boolean);
  const worded = cells.length > 1 && heading.length > 0 && heading.every((cell) => !/\d/.test(cell));
  return worded && unitIn(heading) !== null ? { rows: 1, years: null } : null;
}

function unitIn(cells: readonly string[]): Unit | null {
  const word = (words: string) => new RegExp(`(^|[^\\p{L}])(${words})(?!\\p{L})`, "iu");
  const units: readonly [Unit, RegExp][] = [
    ["mnkr", word("mnkr|mkr|msek|miljoner|miljoner kronor|millions?")],
    ["tkr", word("tkr|kkr|ksek|tusental|tusen|tusental kronor|thousands?")],
    ["kr", word("kr|sek|kronor")],
  ];
  const said = cells.join("\n");
  return units.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** How many columns at the side hold names instead of figures. */
function namesBeside(body: Cells, years: Heading["years"], named: boolean): number {
  const width = body[0]?.length ?? 0;
  let columns = named ? 1 : 0;
  while (columns < width - 1 && years?.[columns] == null && isNames(body.map((row) => row[columns] ?? "")))
    columns += 1;
  const figures = body.some((row) => row.slice(columns).some(isFigure));
  return named || figures ? columns : 0;
}

function isNames(column: readonly string[]): boolean {
  return column.some(Boolean) && column.every((cell) => cell === "" || /^[\p{L}"(][^\t]*\p{L}/u.test(cell));
}

function isFigure(cell: string): boolean {
  return /^[-\u2212\u2013(]?\s?\d/.test(cell) || (cell !== "" && readQuantity(cell).ok);
}

function tidied(cell: string): string {
  return cell.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ").trim();
}
