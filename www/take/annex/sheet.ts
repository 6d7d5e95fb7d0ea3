/**
 * Tables of the annex: exact amounts in the draft's unit, as many decimals in
 * one cell as in the next, and room enough for each. A table that is too wide
 * for a page across becomes several, each with the names of its rows.
 */
import { decimalsOf, shift, showAmount, showExactly, units, type Decimal, type Unit } from "../../amounts/amounts";
import { exponents } from "../../amounts/units";
import type { ResultView } from "../../element/view";
import type { Block, Sheet, SheetRow } from "./shape";

/** A text, an exact amount of kronor, or one that is rounded to be read since it stands exactly elsewhere. */
export type Cell = string | { readonly kronor: Decimal } | { readonly about: Decimal };

export interface Plan {
  /** The caption, given the word for the unit that the amounts stand in; none where the heading says it all. */
  readonly caption?: (unit: string) => string;
  /** The heading over the names of the rows. */
  readonly corner: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly PlanRow[];
  /** The unit that the table shares with others. */
  readonly unit?: Unit;
}

export interface Heading {
  readonly heading: string;
  /** A column of words rather than figures. */
  readonly worded?: true;
}

export interface PlanRow extends Omit<SheetRow, "cells"> {
  readonly cells: readonly Cell[];
}

export function kronor(amount: string | number | null | undefined): Cell {
  return amount === null || amount === undefined || amount === "" ? "" : { kronor: String(amount) };
}

export function about(amount: Decimal): Cell {
  return { about: amount };
}

/** The table as blocks; none where it has no rows. */
export function sheets(view: Pick<ResultView, "t" | "lang" | "unit">, plan: Plan): Block[] {
  if (plan.rows.length === 0) return [];
  const cells = plan.rows.flatMap((row) => row.cells);
  const exact = cells.flatMap((cell) => (typeof cell !== "string" && "kronor" in cell ? [cell.kronor] : []));
  const unit = plan.unit ?? unitFor(exact, view.unit);
  const decimals = Math.max(0, ...cells.map((cell) => decimalsOfText(shown(cell, unit, view.lang), cell)));
  const rows = plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => padded(shown(cell, unit, view.lang), cell, decimals)),
  }));
  const pieces = laidOut(plan, rows);
  const caption = plan.caption?.(view.t(`unit-${unit}`)) ?? "";
  return pieces.map((sheet, index) => ({
    kind: "sheet",
    sheet: {
      ...sheet,
      caption:
        index === 0 || caption === ""
          ? caption
          : view.t("annex-continued", { caption, part: index + 1, of: pieces.length }),
    },
  }));
}

/** How many decimals are read with ease; öre and what is finer than that calls for a smaller unit. */
const readable: Readonly<Record<Unit, number>> = { kr: 2, tkr: 1, mnkr: 2 };

/** The unit at hand, or the first smaller one in which nothing has to be rounded. */
export function unitFor(amounts: readonly Decimal[], unit: Unit): Unit {
  const smaller = units.slice(0, units.indexOf(unit) + 1).reverse();
  const fits = (amount: Decimal, at: Unit) => decimalsOf(shift(amount, -exponents[at])) <= readable[at];
  return smaller.find((at) => amounts.every((amount) => fits(amount, at))) ?? "kr";
}

function shown(cell: Cell, unit: Unit, lang: ResultView["lang"]): string {
  if (typeof cell === "string") return cell;
  return "kronor" in cell ? showExactly(cell.kronor, unit, lang) : showAmount(cell.about, unit, lang);
}

function decimalsOfText(text: string, cell: Cell): number {
  return typeof cell === "string" ? 0 : (text.split(",")[1]?.length ?? 0);
}

/** Units under units; a zero stays as it is. */
function padded(text: string, cell: Cell, decimals: number): string {
  if (typeof cell === "string" || decimals === 0 || text === "0") return text;
  const [whole = "", fraction = ""] = text.split(",");
  return `${whole},${fraction.padEnd(decimals, "0")}`;
}

/** What lies between the margins of an A4 page, upright and across, in millimetres. */
const room = { upright: 170, across: 257 };
/** The type of the tables is 8 points; words may be bold, and figures are as wide then as otherwise. */
const em = { figure: 2.82, word: 3.05 };
const padding = 2.7;

function laidOut({ corner, columns }: Plan, rows: readonly SheetRow[]): Omit<Sheet, "caption">[] {
  const name = nameColumn(corner, rows);
  const rest = columns.map(({ heading, worded }, at): Wanted => {
    const texts = rows.map(({ cells }) => cells[at] ?? "");
    return { at, heading, figure: !worded, ...(worded ? wordedRoom(heading, texts) : figureRoom(heading, texts)) };
  });
  const least = total([name, ...rest]);
  const across = least > room.upright;
  if (least <= room.across) return [piece(name, rest, rows, across)];
  return parted(rest, room.across - name.least).map((part) => piece(name, part, rows, true));
}

interface Wanted {
  /** Its place among the cells of a row. */
  readonly at: number;
  readonly heading: string;
  readonly figure: boolean;
  readonly least: number;
  readonly most: number;
}

function nameColumn(heading: string, rows: readonly SheetRow[]): Wanted {
  const widest = Math.max(
    textWidth(heading),
    ...rows.filter(({ kind }) => kind !== "group").map(({ name }) => textWidth(name)),
  );
  const word = longestWord([heading, ...rows.map(({ name }) => name)]);
  return {
    at: -1,
    heading,
    figure: false,
    least: Math.max(12, word, Math.min(widest, 32)) + padding,
    most: Math.max(12, word, Math.min(widest, 75)) + padding,
  };
}

function figureRoom(heading: string, texts: readonly string[]): Pick<Wanted, "least" | "most"> {
  const least = Math.max(longestWord([heading]), ...texts.map((text) => textWidth(text, em.figure))) + padding;
  return { least, most: least + 8 };
}

function wordedRoom(heading: string, texts: readonly string[]): Pick<Wanted, "least" | "most"> {
  const least = Math.max(14, longestWord([heading, ...texts])) + padding;
  return { least, most: Math.max(least, Math.min(70, Math.max(...texts.map((word) => textWidth(word))) + padding)) };
}

function piece(
  name: Wanted,
  columns: readonly Wanted[],
  rows: readonly SheetRow[],
  across: boolean,
): Omit<Sheet, "caption"> {
  return {
    across,
    columns: [name, ...columns].map(({ heading, figure, least, most }) => ({ heading, figure, least, most })),
    rows: rows.map((row) =>
      row.kind === "group" ? row : { ...row, cells: columns.map(({ at }) => row.cells[at] ?? "") },
    ),
  };
}

/** The room of each column on a page: what it needs, and its share of what is left over. */
export function widthsOf({ columns }: Sheet, across: boolean): number[] {
  const spare = (across ? room.across : room.upright) - total(columns);
  const wishes = columns.reduce((sum, { least, most }) => sum + most - least, 0);
  const share = wishes === 0 ? 0 : Math.min(1, spare / wishes);
  return columns.map(({ least, most }) => least + share * (most - least));
}

/** As many columns at a time as have room, spread evenly over the pieces. */
function parted(columns: readonly Wanted[], width: number): Wanted[][] {
  const widest = Math.max(...columns.map(({ least }) => least));
  const most = Math.max(1, Math.floor(width / widest));
  const each = Math.ceil(columns.length / Math.ceil(columns.length / most));
  return Array.from({ length: Math.ceil(columns.length / each) }, (_, part) =>
    columns.slice(part * each, (part + 1) * each),
  );
}

function total(columns: readonly Pick<Wanted, "least">[]): number {
  return columns.reduce((sum, { least }) => sum + least, 0);
}

/** A word that is longer than this is broken, whatever it is. */
const longestKept = 42;

function longestWord(texts: readonly string[]): number {
  return Math.min(
    longestKept,
    Math.max(0, ...texts.flatMap((text) => text.split(/[ \n\u00ad-]+/).map((word) => textWidth(word)))),
  );
}

/** About how wide a text is in a sans serif: only to share out room. */
function textWidth(text: string, size = em.word): number {
  const lines = text.split("\n").map((line) => [...line].reduce((sum, letter) => sum + widthOf(letter), 0));
  return Math.max(...lines) * size;
}

function widthOf(letter: string): number {
  if (/[\s.,:;'|il\u00a0]/.test(letter)) return 0.28;
  if (letter === "\u00ad") return 0;
  return /[A-ZÅÄÖmw%−]/.test(letter) ? 0.75 : 0.56;
}
