/** Reads a day in the ways that people write one. The day comes before the month, as in Sweden. */
import { monthNamed } from "../../amounts/amounts";

const shapes: readonly { readonly shape: RegExp; readonly order: readonly ("year" | "month" | "day")[] }[] = [
  { shape: /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, order: ["year", "month", "day"] },
  { shape: /^(\d{4})(\d{2})(\d{2})$/, order: ["year", "month", "day"] },
  { shape: /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/, order: ["day", "month", "year"] },
  {
    shape: /^(?:den )?(\d{1,2})(?:st|nd|rd|th|:e|:a)?\.? (?:of )?(\p{L}{3,})\.?,? (\d{4})$/u,
    order: ["day", "month", "year"],
  },
  { shape: /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, order: ["month", "day", "year"] },
];

/** "2025-03-17" out of "17 mars 2025", "17/3 2025" and their likes; null where it is no day. `months` are names, January first, of one language or of several. */
export function readDate(text: string, months: readonly string[]): string | null {
  const tidy = text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim()
    .toLowerCase();
  for (const { shape, order } of shapes) {
    const hit = shape.exec(tidy);
    if (!hit) continue;
    const part = (name: (typeof order)[number]) => hit[order.indexOf(name) + 1] ?? "";
    const month = /^\d/.test(part("month")) ? Number(part("month")) : monthNamed(part("month"), months);
    return dayOf(Number(part("year")), month, Number(part("day")));
  }
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
