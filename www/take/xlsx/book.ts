/**
 * A workbook while it is put together: sheets of cells, how a formula names a
 * cell, and where each figure stands. A sheet is filled in any order, since a
 * formula may need a place that is filled later.
 */

import type { Allowed } from "./allowed";

/** How a cell looks; what stands in it decides the rest. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "head"
  | "yearHead"
  | "label"
  | "strong"
  | "text"
  | "wrapped"
  | "input"
  | "inputNumber"
  | "inputText"
  | "inputKronor"
  | "inputYear"
  | "kronor"
  | "kronorStrong"
  | "kronorSum"
  | "ore"
  | "plain"
  | "year"
  | "percent"
  | "ratio";

export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly look: Look }
  | { readonly kind: "number"; readonly number: string; readonly look: Look }
  /** `known` is what it comes to, where that is known: for programs that show files and compute nothing. */
  | { readonly kind: "formula"; readonly formula: string; readonly look: Look; readonly known?: Known }
  /** Nothing yet, but meant to be filled in. */
  | { readonly kind: "blank"; readonly look: Look };

/** A decimal, or a text. */
export type Known = { readonly number: string } | { readonly text: string };

/** Cells of a row that are meant to be filled in, and what they may hold. */
export interface Inputs {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly allowed: Allowed;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Characters that a cell's text may have, as Excel sets it. */
const longestText = 32_000;

export class Sheet {
  readonly name: string;
  readonly rows: Cell[][] = [];
  /** In points, of rows that need more than one line. */
  readonly heights = new Map<number, number>();
  readonly inputs: Inputs[] = [];
  /** The next row that is free. */
  next = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** A row of its own; returns its place. */
  row(): number {
    this.next += 1;
    return this.next - 1;
  }

  skip(rows = 1): void {
    this.next += rows;
  }

  text(row: number, column: number, text: string, look: Look = "text"): void {
    // Soft hyphens are for narrow screens; a search in the sheet would stumble on them.
    this.#set(row, column, { kind: "text", text: text.replaceAll("\u00ad", "").slice(0, longestText), look });
  }

  number(row: number, column: number, number: string | number, look: Look): void {
    this.#set(row, column, { kind: "number", number: String(number), look });
  }

  formula(row: number, column: number, formula: string, look: Look, known?: Known): void {
    this.#set(row, column, { kind: "formula", formula: this.within(formula), look, ...(known && { known }) });
  }

  /** What a formula that stands there comes to. */
  know(row: number, column: number, known: Known): void {
    const cell = this.rows[row]?.[column];
    if (cell?.kind === "formula") this.#set(row, column, { ...cell, known });
  }

  blank(row: number, column: number, look: Look): void {
    this.#set(row, column, { kind: "blank", look });
  }

  /** Says what cells beside each other may hold; `to` is the last of them. */
  allow(allowed: Allowed, row: number, from: number, to = from): void {
    this.inputs.push({ row, from, to, allowed });
  }

  /** A formula as this sheet has it: its own cells need no sheet's name, and are easier to read without. */
  within(formula: string): string {
    return formula.replaceAll(`${quoted(this.name)}!`, "");
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, row, column };
  }

  /** The cell as a formula copied elsewhere would move it. */
  at(row: number, column: number): string {
    return `${quoted(this.name)}!${letters(column)}${row + 1}`;
  }

  /** The cell, wherever the formula is copied. */
  fixed(row: number, column: number): string {
    return `${quoted(this.name)}!$${letters(column)}$${row + 1}`;
  }

  /** The cell of a row in whatever column the formula stands. */
  inRow(row: number, column: number): string {
    return `${quoted(this.name)}!${letters(column)}$${row + 1}`;
  }

  /** Cells beside each other, their columns held fast. */
  across(row: number, from: number, to: number): string {
    return `${quoted(this.name)}!$${letters(from)}${row + 1}:$${letters(to)}${row + 1}`;
  }

  /** Cells under each other, their rows held fast. */
  down(from: number, to: number, column: number): string {
    return `${quoted(this.name)}!${letters(column)}$${from + 1}:${letters(column)}$${to + 1}`;
  }

  /** Cells under each other, all held fast. */
  fixedDown(from: number, to: number, column: number): string {
    return `${quoted(this.name)}!$${letters(column)}$${from + 1}:$${letters(column)}$${to + 1}`;
  }

  #set(row: number, column: number, cell: Cell): void {
    (this.rows[row] ??= [])[column] = cell;
    this.next = Math.max(this.next, row + 1);
  }
}

/** A text within a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** "A", "B", … "AA". */
export function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
