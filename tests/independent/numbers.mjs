// Exact figures for the independent calculation. Everything is a decimal number
// with room for 2 000 digits, which no valid input fills: percentages have at
// most 22 decimals as factors, and the longest power runs over 60 years.
import { Decimal } from "decimal.js";

export const Exact = Decimal.clone({
  precision: 2000,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -4000,
  toExpPos: 4000,
});
export const zero = new Exact(0);
export const one = new Exact(1);

export const exact = (value) => new Exact(value ?? 0);
export const factorOf = (percent) => exact(percent).times("0.01");
export const positivePart = (value) => (value.gt(0) ? value : zero);
export const sum = (values) => values.reduce((total, value) => total.plus(value), zero);
export const smaller = (a, b) => (a.lt(b) ? a : b);

export function power(base, exponent) {
  let result = one;
  for (let step = 0; step < exponent; step += 1) result = result.times(base);
  return result;
}

/** To öre, half away from zero. */
export const toOre = (value) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

/** numerator / denominator to so many decimals, half away from zero, decided on the exact remainder. */
export function quotient(numerator, denominator, decimals) {
  const divisor = denominator.abs();
  const scaled = numerator.abs().times(power(exact(10), decimals));
  const whole = scaled.divToInt(divisor);
  const remainder = scaled.minus(whole.times(divisor));
  const rounded = remainder.times(2).gte(divisor) ? whole.plus(1) : whole;
  const negative = numerator.isNegative() !== denominator.isNegative();
  const result = rounded.times(power(exact("0.1"), decimals));
  return negative ? result.negated() : result;
}

/** A part of a whole in per cent with two decimals; null of nothing. */
export const percentOf = (part, whole) => (whole.isZero() ? null : text(quotient(part.times(100), whole, 2), 2));

/** With a fixed number of decimals and never "-0.00". */
export function text(value, decimals = 2) {
  const fixed = value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  return /^-0(\.0*)?$/.test(fixed) ? fixed.slice(1) : fixed;
}

/**
 * A total in öre over weights: each exact share is cut to öre, and what is left
 * over goes one öre each to the largest cut-off remainders, the first first.
 */
export function apportion(total, weights) {
  const ore = total.times(100);
  const whole = sum(weights);
  const shares = weights.map((weight, index) => {
    const exactShare = ore.times(weight); // over `whole`
    const cut = exactShare.divToInt(whole);
    return { index, weight, cut, remainder: exactShare.minus(cut.times(whole)) };
  });
  let left = ore.minus(sum(shares.map((share) => share.cut))).toNumber();
  const byRemainder = shares
    .filter((share) => share.weight.gt(0))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  for (const share of byRemainder) {
    if (left === 0) break;
    share.cut = share.cut.plus(1);
    left -= 1;
  }
  return shares.map((share) => share.cut.times("0.01"));
}
