/** How the text of a field becomes a value of the application, and back. */
import type { ErrorCode } from "../../../src/types.d.ts";
import {
  compare,
  readAmount,
  readMonth,
  readPercent,
  readQuantity,
  showDecimal,
  showExactly,
  type Comma,
  type Reading,
} from "../../amounts/amounts";
import type { Unit } from "../../amounts/amounts";
import { readDate } from "../log/date";
import { languages, type Lang } from "../../words/words";

export type Kind =
  | "text"
  | "required_text"
  | "amount"
  | "percent"
  | "percents"
  | "quantity"
  | "count"
  | "year"
  | "month"
  | "date"
  | "choice"
  | "yes_no";

export interface Setting {
  readonly lang: Lang;
  readonly unit: Unit;
  /** What the text was pasted with says of its comma; what is typed stands alone. */
  readonly comma?: Comma | undefined;
}

/** What a field of any kind can hold. */
export type FieldValue = string | number | boolean | readonly (string | number)[] | undefined;

/** A value to put in the application; `undefined` takes the place away. */
export type FieldReading =
  { readonly ok: true; readonly value: FieldValue } | { readonly ok: false; readonly code: ErrorCode };

export function readField(kind: Kind, text: string, { unit, comma }: Setting): FieldReading {
  switch (kind) {
    case "text":
    case "choice":
      return { ok: true, value: text === "" ? undefined : text };
    case "required_text":
      return { ok: true, value: text };
    case "yes_no":
      return { ok: true, value: text === "" ? undefined : text === "yes" };
    case "amount":
      return optional(readAmount(text, unit, comma));
    case "percent":
      return optional(readPercent(text));
    case "percents":
      return readPercents(text);
    case "quantity":
      return optional(readQuantity(text, 6, comma));
    case "count":
      return counted(readQuantity(text, 0));
    case "year":
      return readYear(text.trim());
    case "month":
      return readMonthField(text);
    case "date":
      return readDateField(text);
  }
}

/** What a field shows of a value, as a person writes it. */
export function showField(kind: Kind, value: FieldValue, { lang, unit }: Setting): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "object") return value.map((part) => showDecimal(String(part), lang)).join("; ");
  switch (kind) {
    case "amount":
      return showExactly(String(value), unit, lang);
    case "percent":
    case "percents":
    case "quantity":
    case "count":
      return showDecimal(String(value), lang);
    case "yes_no":
      return value === true ? "yes" : "no";
    case "text":
    case "required_text":
    case "choice":
    case "year":
    case "month":
    case "date":
      return String(value);
  }
}

const months = new Map<Lang, readonly string[]>();

/** How many percentages one field takes. */
const mostPercents = 5;

/** The months in small letters. A formatter costs a millisecond to make, so each language's is made once. */
export function monthNames(lang: Lang): readonly string[] {
  const known = months.get(lang) ?? makeMonthNames(lang);
  months.set(lang, known);
  return known;
}

/** In whichever language somebody writes, whatever language the form is in: no name begins as another month's. */
function everyMonthName(): string[] {
  return languages.flatMap(monthNames);
}

function makeMonthNames(lang: Lang): string[] {
  const format = new Intl.DateTimeFormat(lang === "sv" ? "sv-SE" : "en-GB", { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)).toLowerCase());
}

function optional(read: Reading): FieldReading {
  return read.ok && read.value === "" ? { ok: true, value: undefined } : read;
}

/** Percentages with semicolons or spaces between them; what cannot be read is refused with the first such code. */
function readPercents(text: string): FieldReading {
  const parts = text.split(/[;\n]|,\s|\s+(?!%)/).filter((part) => part.trim() !== "");
  const rates: string[] = [];
  for (const part of parts) {
    const read = readPercent(part);
    if (!read.ok) return read;
    if (compare(read.value, "100") > 0) return { ok: false, code: "percent_out_of_range" };
    rates.push(read.value);
  }
  if (rates.length > mostPercents) return { ok: false, code: "number_out_of_range" };
  return { ok: true, value: rates.length === 0 ? undefined : rates };
}

function counted(read: Reading): FieldReading {
  if (!read.ok) return read;
  if (read.value === "") return { ok: true, value: undefined };
  const count = Number(read.value);
  return Number.isSafeInteger(count) ? { ok: true, value: count } : { ok: false, code: "number_out_of_range" };
}

function readYear(text: string): FieldReading {
  if (text === "") return { ok: true, value: undefined };
  return /^\d{4}$/.test(text) ? { ok: true, value: Number(text) } : { ok: false, code: "bad_year" };
}

function readMonthField(text: string): FieldReading {
  const month = readMonth(text, everyMonthName());
  return month === null ? { ok: false, code: "bad_month" } : { ok: true, value: month };
}

function readDateField(text: string): FieldReading {
  if (text.trim() === "") return { ok: true, value: undefined };
  const day = readDate(text, everyMonthName());
  return day === null ? { ok: false, code: "bad_month" } : { ok: true, value: day };
}
