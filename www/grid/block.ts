/**
 * What a pasted block of cells is: which of them are figures, and what the
 * rest say of them, be it years above, names at the side, a unit or sums.
 */
import { commaIn, ownUnit, type Comma, type Unit } from "../amounts/amounts";
import { headingOf, isFigure, isNames, type Cells, type Heading } from "./heading";
import { isSumName } from "./sums";
import { isUnit, partedName, settled, unitsIn } from "./units";

/** A figure as it is written, and the unit that stands above or beside it. A unit of its own goes before that. */
export interface Figure {
  readonly text: string;
  readonly unit: Unit | null;
}

export interface Block {
  /** What a comma before three digits is, as far as the other figures say. */
  readonly comma: Comma;
  /** The year of each column, null where a column holds something else; absent without a heading of years. */
  readonly years: readonly (number | null)[] | null;
  /** The name of each row; absent where the rows have none. */
  readonly labels: readonly string[] | null;
  /** The figures, row by row. */
  readonly rows: readonly (readonly Figure[])[];
  /** Two units are named for some figure, and nothing says which of them holds. */
  readonly unsure: boolean;
}

/**
 * @param named The first column holds names, whatever they look like.
 * @param shown The years that the grid shows.
 */
export function readBlock(given: Cells, named = false, shown: readonly number[] = []): Block {
  const cells = given.map((row) => row.map(tidied));
  const { rows: height, years } = headingOf(cells, shown);
  const body = cells.slice(height);
  const layout = layoutOf(cells.slice(0, height), body, years, named);
  const { names, figures } = layout;
  const sides = body.map((row) => names.map((column) => partedName(row[column] ?? "")));
  const labels = sides.map((parts) => parts.flatMap(({ name }) => name || []).join(", "));
  const unitAt = unitsOf(layout, (row) => sides[row]?.flatMap(({ units }) => units) ?? []);
  const isUnsure = (cell: string, row: number, column: number) =>
    unitAt(row, column) === "unsure" && isFigure(cell) && ownUnit(cell) === null && years?.[column] !== null;
  return {
    comma: commaIn(body.flat()),
    years: years && figures.map((column) => years[column] ?? null),
    labels: names.length === 0 ? null : labels,
    rows: body.map((cells, row) => figures.map((column) => figureOf(cells[column] ?? "", unitAt(row, column)))),
    unsure: body.some(
      (cells, row) =>
        !isSumName(labels[row] ?? "") && figures.some((column) => isUnsure(cells[column] ?? "", row, column)),
    ),
  };
}

function figureOf(text: string, unit: Unit | "unsure" | null): Figure {
  return { text, unit: unit === "unsure" ? null : unit };
}

/** Which columns of a block hold what. */
interface Layout {
  readonly above: Cells;
  readonly body: Cells;
  readonly names: readonly number[];
  readonly figures: readonly number[];
  readonly units: readonly number[];
}

function layoutOf(above: Cells, body: Cells, years: Heading["years"], named: boolean): Layout {
  const columns = [...(body[0] ?? []).keys()];
  const units = unitColumns(body, columns.slice(named ? 1 : 0));
  const beside = namesBeside(body, years, named);
  const heading = above.at(-1) ?? [];
  // The form adds up by itself.
  const isSum = (column: number) => years?.[column] === null && isSumName(heading[column] ?? "");
  const others = columns.filter((column) => !units.includes(column));
  return {
    above,
    body,
    units,
    names: others.filter((column) => column < beside),
    figures: others.filter((column) => column >= beside && !isSum(column)),
  };
}

/** The columns that hold the unit of their row and nothing else. */
function unitColumns(body: Cells, columns: readonly number[]): number[] {
  const units = columns.filter((column) => {
    const filled = body.flatMap((row) => row[column] || []);
    return filled.length > 0 && filled.every(isUnit);
  });
  const isLeft = body.some((row) => row.some((cell, column) => isFigure(cell) && !units.includes(column)));
  return isLeft ? units : [];
}

/**
 * The unit of each figure: what its column and its row say; else what the titles say of all of them, else what is
 * named alone among columns or rows.
 */
function unitsOf(
  { above, body, units, figures }: Layout,
  namedIn: (row: number) => readonly Unit[],
): (row: number, column: number) => Unit | "unsure" | null {
  const heading = above.at(-1) ?? [];
  const over = (column: number) => unitsIn([heading[column] ?? ""]);
  const titles = [...above.slice(0, -1).flat(), ...heading.filter((_, column) => !figures.includes(column))];
  const beside = body.map((row) => unitsIn(units.map((column) => row[column] ?? "")));
  const general = settled(unitsIn(titles)) ?? settled(figures.flatMap(over)) ?? settled(beside.flat());
  return (row, column) => settled([...over(column), ...(beside[row] ?? []), ...namedIn(row)]) ?? general;
}

/** How many columns at the side hold names, or units, instead of figures. */
function namesBeside(body: Cells, years: Heading["years"], named: boolean): number {
  const width = body[0]?.length ?? 0;
  let columns = named ? 1 : 0;
  while (columns < width - 1 && years?.[columns] == null && isNames(body.map((row) => row[columns] ?? "")))
    columns += 1;
  const figures = body.some((row) => row.slice(columns).some(isFigure));
  return named || figures ? columns : 0;
}

/** In one line: what stands below a figure in its cell is no part of it. */
function tidied(cell: string): string {
  return cell
    .trim()
    .replace(/(\d)\s*[\r\n]+\s*(?=[-\u2212\d])/g, "$1 / ")
    .replace(/[^\S\ufeff]+/g, " ");
}
