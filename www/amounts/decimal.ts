/**
 * Exact decimal arithmetic on text, for sums in the form and for units.
 * A decimal is "-12.5" or "1250000.00": an optional minus, digits, at most one
 * point. No amount ever becomes a JavaScript number.
 */
export type Decimal = string;

const form = /^(-?)(\d+)(?:\.(\d*))?$/;

interface Scaled {
  readonly digits: bigint;
  readonly decimals: number;
}

export function isDecimal(text: string): boolean {
  return form.test(text);
}

/** The sum, with as many decimals as its parts need. */
export function add(values: readonly Decimal[]): Decimal {
  const parts = values.map(scaled);
  const decimals = Math.max(0, ...parts.map((part) => part.decimals));
  const sum = parts.reduce((total, part) => total + widened(part, decimals), 0n);
  return written({ digits: sum, decimals });
}

export function subtract(from: Decimal, value: Decimal): Decimal {
  return add([from, negate(value)]);
}

export function negate(value: Decimal): Decimal {
  const { digits, decimals } = scaled(value);
  return written({ digits: -digits, decimals });
}

/** Below 0, 0 or above 0, as for a sort. */
export function compare(a: Decimal, b: Decimal): number {
  return sign(subtract(a, b));
}

export function sign(value: Decimal): -1 | 0 | 1 {
  const { digits } = scaled(value);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

export function isZero(value: Decimal): boolean {
  return sign(value) === 0;
}

/** Moves the decimal point: three places to the right multiplies by a thousand. */
export function shift(value: Decimal, places: number): Decimal {
  const { digits, decimals } = scaled(value);
  return decimals >= places
    ? written({ digits, decimals: decimals - places })
    : written({ digits: digits * 10n ** BigInt(places - decimals), decimals: 0 });
}

/** How many decimals it really has: "12.50" has one. */
export function decimalsOf(value: Decimal): number {
  return scaled(value).decimals;
}

function scaled(value: Decimal): Scaled {
  const [, minus = "", whole, fraction = ""] = form.exec(value) ?? [];
  if (whole === undefined) throw new RangeError(`not a decimal: ${value}`);
  const kept = fraction.replace(/0+$/, "");
  return { digits: BigInt(minus + whole + kept), decimals: kept.length };
}

function widened(part: Scaled, decimals: number): bigint {
  return part.digits * 10n ** BigInt(decimals - part.decimals);
}

function written({ digits, decimals }: Scaled): Decimal {
  const minus = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals);
  const fraction = text.slice(text.length - decimals).replace(/0+$/, "");
  return minus + whole + (fraction && `.${fraction}`);
}
