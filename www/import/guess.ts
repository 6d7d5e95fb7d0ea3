/** What the columns of a table seem to be. The person has the last word. */
import type { Party, PartyKind } from "../../src/types.d.ts";
import { commaIn, compare, isFigure, readAmount, type Unit } from "../amounts/amounts";
import { isSumName } from "../grid/sums";
import type { Rows } from "./table";
import { fundingOf, roleOf, rowKindOf, type Role, type RowKind } from "./vocabulary";

/** A role, a year whose amounts it holds, or nothing that is taken in. */
export type Column = Role | number | "skip";

/** How a table is read. */
export interface Plan {
  /** The row of headings; -1 where there is none. What stands above it is not taken in. */
  readonly header: number;
  readonly columns: readonly Column[];
  readonly unit: Unit;
  /** Of rows that do not say it. */
  readonly kind: RowKind;
  /** Rows that are left out, by their index. */
  readonly left: ReadonlySet<number>;
}

/** What the draft knows already. */
export interface Known {
  readonly parties: readonly Party[];
  readonly firstYear: number;
  readonly unit: Unit;
}

export function guess(rows: Rows, known: Known): Plan {
  const header = headerOf(rows);
  const columns = columnsOf(rows, header, known);
  const above = rows.slice(0, header + 1).flat();
  const plan = { header, columns, unit: unitOf(rows, above, columns, known.unit), kind: kindOf(above) };
  const left = rows.flatMap((row, index) => (isBody(plan, index) && isLeft(row, columns) ? [index] : []));
  return { ...plan, left: new Set(left) };
}

/** Whether a row lies below the headings. */
export function isBody({ header }: Pick<Plan, "header">, index: number): boolean {
  return index > header;
}

/** The year of a heading: "2025", "Budget 2025 (tkr)", "År 3". */
export function yearOf(heading: string, firstYear: number): number | null {
  const years = heading.match(/(?<!\d)(199\d|20\d\d|21\d\d|2200)(?!\d)/g) ?? [];
  if (years.length === 1) return Number(years[0]);
  const [, after] = /^(?:år|year) ?(\d{1,2})$/i.exec(heading.trim()) ?? [];
  return after && Number(after) > 0 ? firstYear + Number(after) - 1 : null;
}

/** Kronor, thousands or millions, where the text names them. */
export function unitIn(text: string): Unit | null {
  if (/\b(mnkr|mkr|msek)\b|miljon|million/i.test(text)) return "mnkr";
  if (/\b(tkr|kkr|ksek)\b|tusen|thousand/i.test(text)) return "tkr";
  return /\b(kr|sek|kronor)\b/i.test(text) ? "kr" : null;
}

/** The kind of a party, from how such names are made. */
export function partyKindOf(name: string): PartyKind {
  if (/\b(ab|aktiebolag)\b|bolag/i.test(name)) return "municipal_company";
  if (/^region\b|landsting|\w+verket\b|försäkringskassan|polisen|myndighet/i.test(name)) return "other_public";
  if (/förening|stiftelse|kooperativ|\bförbund|association|foundation/i.test(name)) return "civil_society";
  return "committee";
}

/** The first row, not far down, that has years or several known headings in it. */
function headerOf(rows: Rows): number {
  const isYear = (cell: string) => /^\D*(199\d|20\d\d|21\d\d|2200)\D*$|^(år|year) ?\d{1,2}$/i.test(cell);
  const isHeading = (row: readonly string[]) => {
    const years = row.filter(isYear).length;
    const names = row.filter((cell) => roleOf(cell) !== null || isSumName(cell)).length;
    const isBare = !row.some((cell) => isFigure(cell) && !isYear(cell));
    return isBare && (names >= 2 || (years >= 1 && (years + names >= 2 || row.length <= 2)));
  };
  const found = rows.slice(0, 10).findIndex(isHeading);
  if (found >= 0) return found;
  return rows[0]?.some(isFigure) ? -1 : 0;
}

function columnsOf(rows: Rows, header: number, known: Known): Column[] {
  const headings = rows[header] ?? [];
  const body = rows.slice(header + 1);
  const columns: Column[] = [];
  for (let index = 0; index < (rows[0]?.length ?? 0); index += 1) {
    const column = columnOf(
      headings[index] ?? "",
      body.map((row) => row[index] ?? ""),
      known,
    );
    columns.push(columns.includes(column) ? "skip" : column);
  }
  return withAmounts(withName(columns, body), body);
}

function columnOf(heading: string, cells: readonly string[], { parties, firstYear }: Known): Column {
  const year = yearOf(heading, firstYear);
  const role = roleOf(heading);
  // "Summa kr" heads the amounts of a table with a year in each row.
  if (role !== "amount" && isSumName(heading)) return "skip";
  if (year !== null) return year;
  if (role) return role;
  const filled = cells.filter(Boolean);
  const most = (is: (cell: string) => boolean) => filled.length > 0 && filled.filter(is).length * 2 > filled.length;
  const names = parties.map(({ name }) => name.trim().toLowerCase()).filter(Boolean);
  if (most((cell) => rowKindOf(cell) !== null)) return "kind";
  if (most((cell) => fundingOf(cell) !== null)) return "funding";
  if (most((cell) => names.includes(cell.toLowerCase()) || /nämnd(en)?$|styrelsen?$/i.test(cell))) return "party";
  if (most((cell) => /^(199\d|20\d\d|21\d\d|2200)$/.test(cell))) return "year";
  return "skip";
}

/** Lines are called by the first column that is text and nothing else. */
function withName(columns: readonly Column[], body: Rows): Column[] {
  if (columns.includes("name")) return [...columns];
  const isText = (index: number) => body.some((row) => row[index] && !isFigure(row[index]));
  const name = columns.findIndex((column, index) => column === "skip" && isText(index));
  return columns.map((column, index) => (index === name ? "name" : column));
}

/** A year in a column of its own has its amount in another. */
function withAmounts(columns: readonly Column[], body: Rows): Column[] {
  if (!columns.includes("year") || columns.includes("amount")) return [...columns];
  const isFigures = (index: number) => body.some((row) => isFigure(row[index] ?? ""));
  const amount = columns.findIndex((column, index) => column === "skip" && isFigures(index));
  return columns.map((column, index) => (index === amount ? "amount" : column));
}

export function holdsAmounts(column: Column): boolean {
  return typeof column === "number" || column === "amount";
}

/** Named somewhere above the figures; else kronor where the figures are too large for anything else. */
function unitOf(rows: Rows, above: readonly string[], columns: readonly Column[], otherwise: Unit): Unit {
  const told = above.map(unitIn).find((unit) => unit !== null);
  if (told) return told;
  const comma = commaIn(rows.flat());
  const isLarge = (cell: string) => {
    const read = readAmount(cell, "kr", comma);
    return read.ok && read.value !== "" && compare(read.value, "100000") >= 0;
  };
  const cells = rows.flatMap((row) => row.filter((_, index) => holdsAmounts(columns[index] ?? "skip")));
  return cells.some(isLarge) ? "kr" : otherwise;
}

function kindOf(above: readonly string[]): RowKind {
  return above.map(rowKindOf).find((kind) => kind !== null) ?? "cost";
}

/** Sums would be counted twice, and a row without any amount is a heading or nothing. */
function isLeft(row: readonly string[], columns: readonly Column[]): boolean {
  const amounts = row.filter((_, index) => holdsAmounts(columns[index] ?? "skip"));
  const words = row.filter((_, index) => !holdsAmounts(columns[index] ?? "skip"));
  return words.some(isSumName) || !amounts.some(isGiven);
}

/** A dash alone is how many write that there is nothing. */
export function isGiven(cell: string): boolean {
  return cell !== "" && !/^[-\u2010-\u2015\u2212]$/.test(cell);
}
