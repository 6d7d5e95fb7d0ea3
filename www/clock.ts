/** The one clock: what day it is where the reader is. */
import type { YearMonth } from "../src/types.d.ts";

/** "2026-11-22". */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function thisMonth(): YearMonth {
  return today().slice(0, 7);
}
