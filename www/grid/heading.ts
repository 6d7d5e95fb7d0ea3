/** The heading of a pasted block: the row that names years or a unit, and the titles above it. */
import { isFigure as isNumber, readAmount } from "../amounts/amounts";
import { isSumName } from "./sums";
import { unitsIn, withoutUnits } from "./units";

export type Cells = readonly (readonly string[])[];

export interface Heading {
  /** How many rows it takes. */
  readonly rows: number;
  /** The year of each column, null where a column holds something else; absent without years. */
  readonly years: readonly (number | null)[] | null;
}

/** Headings name years in steps; figures that look like years lie further apart. */
const longestStep = 5;

/** @param shown The years that the grid shows, which a heading is likely to name. */
export function headingOf(cells: Cells, shown: readonly number[]): Heading {
  return yearsAbove(cells, shown) ?? unitAbove(cells) ?? { rows: 0, years: null };
}

export function isFigure(cell: string): boolean {
  return /^[-\u2212\u2013(]?\s?\d/.test(cell) || isNumber(cell);
}

export function isNames(column: readonly string[]): boolean {
  const isName = (cell: string) => /^[\p{L}"(][^\t]*\p{L}/u.test(cell) && !isNumber(cell);
  return column.some(Boolean) && column.every((cell) => cell === "" || isName(cell));
}

/** A heading of years, which titles may stand above. */
function yearsAbove(cells: Cells, shown: readonly number[]): Heading | null {
  for (let row = 0; row < Math.min(4, cells.length - 1); row += 1) {
    const heading = cells[row] ?? [];
    const years = heading.map(yearIn);
    const namesBelow = isNames(cells.slice(row + 1).map(([first = ""]) => first));
    if (isHeading(heading, years) && isSaid(heading, years, { namesBelow, shown })) return { rows: row + 1, years };
    if (heading.some(isFigure)) return null;
  }
  return null;
}

function isHeading(heading: readonly string[], years: readonly (number | null)[]): boolean {
  const known = years.filter((year) => year !== null);
  const isNext = (year: number, before: number) => year > before && year <= before + longestStep;
  const rising = known.every((year, index) => index === 0 || isNext(year, known[index - 1] ?? year));
  return known.length > 0 && rising && !heading.some((cell, index) => years[index] === null && isFigure(cell));
}

/**
 * Figures can look like years: they are years where the words beside them say so. Beside a word that may be the name
 * of a line they are, too, where they follow on each other and the grid shows them.
 */
function isSaid(
  heading: readonly string[],
  years: readonly (number | null)[],
  { namesBelow, shown }: { readonly namesBelow: boolean; readonly shown: readonly number[] },
): boolean {
  const known = years.filter((year) => year !== null);
  const beside = heading.map((cell, index) => (years[index] === null ? cell : ""));
  const following = known.length > 1 && (known.at(-1) ?? 0) - (known[0] ?? 0) === known.length - 1;
  const likely = beside.every((cell) => cell === "") || known.some((year) => shown.includes(year));
  const worded = heading.some((cell, index) => years[index] !== null && cell.length > 4);
  const cornered = namesBelow && heading[0] === "";
  const named = beside.some((cell, index) => isHeadingWord(cell) || (index > 0 && isSumName(cell)));
  return (following && likely) || worded || cornered || named;
}

/** What people write over a column, and nothing else: "Kostnad personal" is the name of a line. */
const headings =
  /^(alla )?(år|rad|rader|post|poster|namn|benämning|kostnad|kostnader|kostnadsslag|kostnadspost|aktivitet|aktiviteter|insats|insatser|effekt|effekter|underhåll|nämnd|part|parter|belopp|budget|enhet|slag|finansiering|years?|lines?|items?|names?|costs?|activity|activities|effects?|upkeep|committee|party|parties|amounts?|units?|kinds?)$/iu;

function isHeadingWord(cell: string): boolean {
  const word = withoutUnits(cell);
  return cell !== "" && (word === "" || headings.test(word));
}

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
  const isWorded = heading.every((cell) => !/\d/.test(cell) && (unitsIn([cell]).length > 0 || isHeadingWord(cell)));
  const isAbove = cells.slice(1).some((row) => row.some(isFigure));
  return isAbove && isWorded && unitsIn(heading).length > 0 ? { rows: 1, years: null } : null;
}
