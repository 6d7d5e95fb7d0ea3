/**
 * Reads what a person types or pastes as a number: Swedish and English ways
 * of writing, never a guess. What can be read in two ways is refused, so that
 * the form can ask.
 */
import type { ErrorCode } from "../../src/types.d.ts";
import { compare, decimalsOf, shift, type Decimal } from "./decimal";
import { exponents, type Unit } from "./units";

/** The value is empty where nothing was written. */
export type Reading = { readonly ok: true; readonly value: Decimal } | { readonly ok: false; readonly code: ErrorCode };

const largest = "1000000000000";
const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;
const minuses = /[\u2212\u2012\u2013\ufe63\uff0d]/g;
const suffix = / ?(mnkr|mkr|msek|tkr|kkr|ksek|kr|sek)\.?$/i;
const unitOfSuffix: Record<string, Unit> = {
  mnkr: "mnkr",
  mkr: "mnkr",
  msek: "mnkr",
  tkr: "tkr",
  kkr: "tkr",
  ksek: "tkr",
  kr: "kr",
  sek: "kr",
};

const plain = /^(\d*)(?:[.,](\d*))?$/;
const grouped = [
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d*))?$/,
  /^(\d{1,3}(?:,\d{3})+)\.(\d*)$/,
  /^(\d{1,3}(?:\.\d{3})+),(\d*)$/,
  // One group alone, "1,234", is a decimal comma; two cannot be.
  /^(\d{1,3}(?:,\d{3}){2,})$/,
  /^(\d{1,3}(?:\.\d{3}){2,})$/,
];

/** Kronor of an amount written in the unit at hand, or in a unit of its own: "2,5 mnkr". Empty text is no amount. */
export function readAmount(text: string, unit: Unit): Reading {
  const tidy = tidied(text);
  const own = suffix.exec(tidy)?.[1]?.toLowerCase();
  const figure = own ? tidy.replace(suffix, "") : tidy;
  // "1.350" may be a thousand or a little more than one: too dear to guess.
  if (/^-?\d{1,3}\.\d{3}$/.test(figure)) return refused("bad_amount");
  const read = readTidy(figure, "bad_amount");
  if (!read.ok || read.value === "") return own && read.ok ? refused("bad_amount") : read;
  if (read.value.startsWith("-")) return refused("negative_amount");
  const kronor = shift(read.value, exponents[(own && unitOfSuffix[own]) || unit]);
  if (decimalsOf(kronor) > 2) return refused("bad_amount");
  return compare(kronor, largest) > 0 ? refused("amount_out_of_range") : { ok: true, value: kronor };
}

/** Per cent, with or without its sign. */
export function readPercent(text: string): Reading {
  const read = readTidy(tidied(text).replace(/ ?%$/, ""), "bad_percent");
  if (!read.ok || read.value === "") return read;
  if (read.value.startsWith("-")) return refused("percent_out_of_range");
  return decimalsOf(read.value) > 20 ? refused("bad_percent") : read;
}

/** A quantity: placements, hours, years of placement. */
export function readQuantity(text: string, decimals = 6): Reading {
  const read = readTidy(tidied(text), "bad_number");
  if (!read.ok || read.value === "") return read;
  if (read.value.startsWith("-")) return refused("number_out_of_range");
  return decimalsOf(read.value) > decimals ? refused("bad_number") : read;
}

/** A month in the ways that people write one: 2025-01, 2025 01, 202501, 1/2025, januari 2025. */
export function readMonth(text: string, months: readonly string[]): string | null {
  const tidy = tidied(text).toLowerCase();
  const [, year = "", month = ""] = /^(\d{4})[-/. ]?(\d{1,2})$/.exec(tidy) ?? [];
  if (year) return written(year, Number(month));
  const [, first = "", last = ""] = /^(\d{1,2})[-/. ](\d{4})$/.exec(tidy) ?? [];
  if (last) return written(last, Number(first));
  const [, word = "", after = ""] = /^(\p{L}{3,})\.? (\d{4})$/u.exec(tidy) ?? [];
  const named = word ? months.findIndex((name) => name.startsWith(word)) : -1;
  return named < 0 ? null : written(after, named + 1);
}

function written(year: string, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;
}

function tidied(text: string): string {
  return text.replace(spaces, " ").trim().replace(minuses, "-");
}

function readTidy(text: string, code: ErrorCode): Reading {
  if (text === "") return { ok: true, value: "" };
  const minus = text.startsWith("-") ? "-" : "";
  const digits = minus ? text.slice(1).trimStart() : text;
  if (!/\d/.test(digits)) return refused(code);
  for (const shape of [plain, ...grouped]) {
    const [hit, whole = "", fraction = ""] = shape.exec(digits) ?? [];
    if (hit === undefined) continue;
    const value = shift(`${whole.replace(/\D/g, "") || "0"}.${fraction}`, 0);
    return { ok: true, value: value === "0" ? value : minus + value };
  }
  return refused(code);
}

function refused(code: ErrorCode): Reading {
  return { ok: false, code };
}
