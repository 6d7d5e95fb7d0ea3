/** The figures of a sentence, with their unit or sign. */
import { amountText, isDecimal, showDecimal } from "../amounts/amounts";
import type { ResultView } from "../element/view";

/** Stands where a figure should be and is not. */
export const dash = "–";

/** An amount with its unit, or a dash. */
export function amountOf(
  { unit, t }: Pick<ResultView, "unit" | "t">,
  kronor: string | number | null | undefined,
): string {
  const text = String(kronor ?? "");
  return isDecimal(text) ? amountText(text, unit, t) : dash;
}

/** A percentage with its sign, or a dash: "66,67 %". */
export function percentOf(
  { lang }: Pick<ResultView, "lang">,
  value: string | number | null | undefined,
  decimals = 2,
): string {
  const text = String(value ?? "");
  return isDecimal(text) ? `${showDecimal(text, lang, decimals)}\u00a0%` : dash;
}
