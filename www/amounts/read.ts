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
/** Marks without width or sign, which pages and documents leave in what is copied out of them. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** The line end is no space: it parts two figures, and never thousands. */
const spaces = /[^\S\n\v\f\r\u2028\u2029]+/g;
const minuses = /[\u2212\u2012\u2013\ufe63\uff0d]/g;
const suffix = / ?(mnkr|mkr|msek|tkr|kkr|ksek|kronor|kr|sek)\.?$/i;
const prefix = /^(mnkr|mkr|msek|tkr|kkr|ksek|kr|sek)\.? ?(?=[-\d])/i;
/** How a price ends that has no öre: "500:-", "500,-". */
const noOre = /(?<=\d)[:.,]-$/;
const unitOfWord: Record<string, Unit> = {
  mnkr: "mnkr",
  mkr: "mnkr",
  msek: "mnkr",
  tkr: "tkr",
  kkr: "tkr",
  ksek: "tkr",
  kronor: "kr",
  kr: "kr",
  sek: "kr",
};

const plain = /^(\d*)(?:[.,](\d*))?$/;
const grouped = [
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d*))?$/,
  /^(\d{1,3}(?:,\d{3})+)\.(\d*)$/,
  /^(\d{1,3}(?:\.\d{3})+),(\d*)$/,
  // One group alone, "1,234", may be decimals; two cannot be.
  /^(\d{1,3}(?:,\d{3}){2,})$/,
  /^(\d{1,3}(?:\.\d{3}){2,})$/,
];

/** A thousand and more, or one and a little: no group of thousands begins with a nought. */
const groupAlone = /^-? ?[1-9]\d{0,2}([.,])\d{3}$/;

/** Whether a comma before its only group of three digits could part thousands or decimals. */
export function isCommaAlone(text: string): boolean {
  return groupAlone.exec(parted(text).figure)?.[1] === ",";
}

/**
 * What a comma before one group of three digits is, "1,250": decimals, as in Swedish, unless the cells around say that
 * it parts thousands, or leave it open.
 */
export type Comma = "decimals" | "thousands" | "unsure";

/** What the commas of a pasted block are, by its cells that can be read in one way only. */
export function commaIn(cells: readonly string[]): Comma {
  const figures = cells.map((cell) => parted(cell).figure);
  const has = (pattern: RegExp) => figures.some((figure) => pattern.test(figure));
  const isEnglish = has(/^-?\d{1,3}(,\d{3})+(\.\d*|,\d{3})$/);
  const isSwedish = has(/^-?\d[\d .]*,(\d{1,2}|\d{4,})$/);
  if (isEnglish) return isSwedish ? "unsure" : "thousands";
  // Where a point parts the decimals, a comma hardly does.
  return !isSwedish && has(/^-?\d+\.(\d{1,2}|\d{4,})$/) ? "unsure" : "decimals";
}

/** Kronor of an amount written in the unit at hand, or in a unit of its own: "2,5 mnkr". Empty text is no amount. */
export function readAmount(text: string, unit: Unit, comma: Comma = "decimals"): Reading {
  const { figure, own } = parted(text);
  const counted = own ?? unit;
  const settled = settledBy(comma, figure);
  // There are no three decimals of a krona: they are thousands, or a slip.
  if (settled === null || (counted === "kr" && split(settled)?.fraction.length === 3)) return refused("bad_amount");
  const read = readTidy(settled, "bad_amount");
  if (!read.ok || read.value === "") return own && read.ok ? refused("bad_amount") : read;
  if (read.value.startsWith("-")) return refused("negative_amount");
  const kronor = shift(read.value, exponents[counted]);
  if (decimalsOf(kronor) > 2) return refused("bad_amount");
  return compare(kronor, largest) > 0 ? refused("amount_out_of_range") : { ok: true, value: kronor };
}

/** The unit that an amount carries itself. */
export function ownUnit(text: string): Unit | null {
  return parted(text).own ?? null;
}

/** Whether it is a number at all, be it one that is refused. */
export function isFigure(text: string): boolean {
  return split(parted(text).figure) !== null;
}

/** Why a number is refused: its thousands may be decimals, or it has more decimals than there are. */
export type Doubt = { readonly kind: "two_ways"; readonly thousands: string } | { readonly kind: "too_fine" };

/** What there is to ask about a number that was refused. */
export function doubtIn(text: string): Doubt | null {
  const { whole, fraction } = split(parted(text).figure) ?? { whole: "", fraction: "" };
  if (fraction.length !== 3 || /^0?$/.test(whole)) return fraction.length > 2 ? { kind: "too_fine" } : null;
  return { kind: "two_ways", thousands: (whole + fraction).replace(/\B(?=(\d{3})+$)/g, "\u00a0") };
}

/** Per cent, with or without its sign. */
export function readPercent(text: string): Reading {
  const read = readTidy(tidied(text).replace(/ ?%$/, ""), "bad_percent");
  if (!read.ok || read.value === "") return read;
  if (read.value.startsWith("-")) return refused("percent_out_of_range");
  return decimalsOf(read.value) > 20 ? refused("bad_percent") : read;
}

/** A quantity: placements, hours, years of placement. */
export function readQuantity(text: string, decimals = 6, comma: Comma = "decimals"): Reading {
  const settled = settledBy(comma, tidied(text));
  if (settled === null) return refused("bad_number");
  const read = readTidy(settled, "bad_number");
  if (!read.ok || read.value === "") return read;
  if (read.value.startsWith("-")) return refused("number_out_of_range");
  return decimalsOf(read.value) > decimals ? refused("bad_number") : read;
}

/**
 * A month in the ways that people write one: 2025-01, 2025 01, 202501, 1/2025, januari 2025. `months` are names,
 * January first, of one language or of several.
 */
export function readMonth(text: string, months: readonly string[]): string | null {
  const tidy = tidied(text).toLowerCase();
  const [, year = "", month = ""] = /^(\d{4})[-/. ]?(\d{1,2})$/.exec(tidy) ?? [];
  if (year) return written(year, Number(month));
  const [, first = "", last = ""] = /^(\d{1,2})[-/. ](\d{4})$/.exec(tidy) ?? [];
  if (last) return written(last, Number(first));
  const [, word = "", after = ""] = /^(\p{L}{3,})\.? (\d{4})$/u.exec(tidy) ?? [];
  return word ? written(after, monthNamed(word, months)) : null;
}

/** Which month begins so: 1 to 12, and 0 where none does. */
export function monthNamed(start: string, months: readonly string[]): number {
  const index = months.findIndex((name) => name.startsWith(start));
  return index < 0 ? 0 : (index % 12) + 1;
}

function written(year: string, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;
}

function tidied(text: string): string {
  return text.replace(unseen, "").replace(spaces, " ").trim().replace(minuses, "-");
}

/** The figure and the unit that it carries. */
function parted(text: string): { readonly figure: string; readonly own: Unit | undefined } {
  const tidy = tidied(text);
  if (noOre.test(tidy)) return { figure: tidy.replace(noOre, ""), own: "kr" };
  const pattern = suffix.test(tidy) ? suffix : prefix;
  const word = pattern.exec(tidy)?.[1]?.toLowerCase();
  return { figure: word ? tidy.replace(pattern, "") : tidy, own: word ? unitOfWord[word] : undefined };
}

/** The figure in the one way that it can be read; null where there are two. A point before one group is never guessed at. */
function settledBy(comma: Comma, figure: string): string | null {
  const [, sign] = groupAlone.exec(figure) ?? [];
  if (sign === "." || (sign === "," && comma === "unsure")) return null;
  return sign === "," && comma === "thousands" ? figure.replace(",", "") : figure;
}

function readTidy(text: string, code: ErrorCode): Reading {
  if (text === "") return { ok: true, value: "" };
  const parts = split(text);
  if (!parts) return refused(code);
  const value = shift(`${parts.whole || "0"}.${parts.fraction}`, 0);
  return { ok: true, value: value === "0" ? value : parts.minus + value };
}

interface Parts {
  readonly minus: string;
  /** Digits alone. */
  readonly whole: string;
  readonly fraction: string;
}

/** A number taken apart; null where it is none. */
function split(text: string): Parts | null {
  const minus = text.startsWith("-") ? "-" : "";
  const digits = minus ? text.slice(1).trimStart() : text;
  if (!/\d/.test(digits)) return null;
  for (const shape of [plain, ...grouped]) {
    const [hit, whole = "", fraction = ""] = shape.exec(digits) ?? [];
    if (hit !== undefined) return { minus, whole: whole.replace(/\D/g, ""), fraction };
  }
  return null;
}

function refused(code: ErrorCode): Reading {
  return { ok: false, code };
}
