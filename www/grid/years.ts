/** Which years a grid shows: those of the project, those that have figures, and later ones that were asked for. */
import type { Application, ByYear, Rulebook } from "../../src/types.d.ts";

export type GridName = "costs" | "effects" | "upkeep" | "plan" | "decided" | "alternatives";

/** More than the calculation takes, so that a year that is out of reach can still be seen and mended. */
const mostColumns = 62;

export function phaseYears({ period }: Application): { first: number; last: number } {
  const first = Number(period.start.slice(0, 4));
  return { first, last: Math.max(first, Number(period.end.slice(0, 4))) };
}

/** How far after the phase figures are of use: as long as the window that the rule set sets, or ten years where it counts them. */
export function yearsAfter({ repayment, counted }: Rulebook): number {
  const window = "window" in repayment ? (repayment.window.years ?? 5) : 5;
  const counting = counted && counted.window !== "all" ? counted.window.yearsAfterPhase : 0;
  return Math.max(window, counting);
}

/** Every year from the first to the last, with no gaps, and those that have figures outside. */
export function yearsOf(first: number, last: number, figures: readonly ByYear[]): number[] {
  const known = figures.flatMap((amounts) => Object.keys(amounts).map(Number));
  const from = Math.min(first, ...known);
  const to = Math.max(last, ...known);
  return Array.from({ length: Math.min(to - from + 1, mostColumns) }, (_, index) => from + index);
}
