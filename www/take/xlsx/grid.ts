/** The columns that the sheets with figures share, so that a year stands in the same column in all of them. */
import type { Sheet } from "./book";

export const at = { label: 0, number: 1, word: 2, value: 3, more: 4, sum: 5, first: 6 } as const;

export class Years {
  readonly list: readonly number[];

  constructor(first: number, last: number) {
    this.list = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  get columns(): number[] {
    return this.list.map((_, index) => at.first + index);
  }

  get last(): number {
    return at.first + this.list.length - 1;
  }

  /** The column of a year; undefined where there is none. */
  column(year: number): number | undefined {
    const index = this.list.indexOf(year);
    return index < 0 ? undefined : at.first + index;
  }

  /** All years of a row, as a range. */
  across(sheet: Sheet, row: number): string {
    return sheet.across(row, at.first, this.last);
  }

  /** The years of a row before that of a column; undefined for the first. */
  before(sheet: Sheet, row: number, column: number): string | undefined {
    return column === at.first ? undefined : sheet.across(row, at.first, column - 1);
  }
}

/** Rows of one kind, a party each, with their sum below. */
export interface PartyRows {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}
