/** What is marked in a grid: a block of cells between two corners, and where keys lead from a cell. */
import type { Pointer } from "../draft/pointer";

/** From the cell that has the focus to the opposite corner; the same cell where only one is marked. */
export interface Marked {
  readonly from: Pointer;
  readonly to: Pointer;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function areaBetween(a: Place, b: Place): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function sizeOf({ top, left, bottom, right }: Area): Size {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

export function isOne(area: Area): boolean {
  const { rows, columns } = sizeOf(area);
  return rows === 1 && columns === 1;
}

/** The places of an area, row by row. */
export function placesIn({ top, left, bottom, right }: Area): Place[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => ({ row: top + row, column: left + column })),
  );
}

/** One step further, as far as the grid reaches. */
export function stepFrom({ row, column }: Place, step: Size, { rows, columns }: Size): Place {
  return { row: clamped(row + step.rows, rows), column: clamped(column + step.columns, columns) };
}

/** Where a step with Ctrl leads: to the last figure of those that stand together, else to the next one, else to the end. */
export function leapFrom(from: Place, step: Size, size: Size, isFilled: (place: Place) => boolean): Place {
  let at = stepFrom(from, step, size);
  const together = isFilled(from) && isFilled(at);
  for (;;) {
    const next = stepFrom(at, step, size);
    if (isSame(next, at)) return at;
    if (together ? !isFilled(next) : isFilled(at)) return at;
    at = next;
  }
}

export function isSame(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

function clamped(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
