/** Shows amounts and other decimals, from text and exactly, with no-break spaces and a real minus. */
import type { Lang, T } from "../words/words";
import { decimalsOf, shift, type Decimal } from "./decimal";
import { exponents, type Unit } from "./units";

/** Where rounding to be read: öre only where there are some, tenths of thousands, hundredths of millions. */
const readable: Readonly<Record<Unit, number>> = { kr: 2, tkr: 1, mnkr: 2 };

/** An amount of kronor in the unit, rounded to be read: "1 250", "1,25", "−0,5". */
export function showAmount(kronor: Decimal, unit: Unit, lang: Lang): string {
  const value = shift(kronor, -exponents[unit]);
  const ore = unit === "kr" && decimalsOf(value) > 0;
  return formatted(value, lang, ore ? 2 : 0, readable[unit]);
}

/** The same in all its decimals, as a field shows what was typed. */
export function showExactly(kronor: Decimal, unit: Unit, lang: Lang): string {
  const value = shift(kronor, -exponents[unit]);
  return formatted(value, lang, unit === "kr" && decimalsOf(value) > 0 ? 2 : 0, 20);
}

/** With its unit: "1 250 tkr". */
export function amountText(kronor: Decimal, unit: Unit, t: T): string {
  return `${showAmount(kronor, unit, t.lang)}\u00a0${t(`unit-${unit}`)}`;
}

/** Any other decimal, such as a quantity or a percentage. */
export function showDecimal(value: Decimal, lang: Lang, decimals = 20): string {
  return formatted(value, lang, 0, decimals);
}

const formats = new Map<string, Intl.NumberFormat>();

function formatted(value: Decimal, lang: Lang, least: number, most: number): string {
  const key = `${lang} ${least} ${most}`;
  let format = formats.get(key);
  if (!format) {
    // English as written in Sweden: spaces between thousands and a decimal comma, as the fields read it.
    format = new Intl.NumberFormat(lang === "sv" ? "sv-SE" : "en-SE", {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: "negative",
    });
    formats.set(key, format);
  }
  return format.format(value as Intl.StringNumericLiteral).replace("-", "\u2212");
}
