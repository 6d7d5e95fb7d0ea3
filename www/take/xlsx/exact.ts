/**
 * Arithmetic that a spreadsheet cannot do in one cell. It reckons with some
 * fifteen digits, and an öre can hang on the sixteenth: a share of a saving, a
 * total apportioned over weights, a unit value times a quantity times
 * percentages. Here such figures are split up so that every step fits, and
 * the answer is exact to the öre for amounts of up to 10^12 kronor.
 */
import type { Sheet } from "./book";
import { at } from "./grid";

/** A cell's address, by the column that it stands in. */
export type Ref = (column: number) => string;

/** (a × b + added) ÷ divisor. */
export interface Division {
  readonly a: Ref;
  readonly b: Ref;
  readonly divisor: Ref;
  readonly added?: Ref;
}

/** The rows of a quotient cut to a whole number, and of what is left over. */
interface QuotientRows {
  readonly whole: number;
  readonly rest: number;
}

/** A percentage as two whole numbers: ten decimals, and the ten after them where there are any. */
export interface PercentRefs {
  /** Times 10^10. */
  readonly high: string;
  /** What is beyond, times 10^20. */
  readonly low?: string;
}

/** 100 per cent, as the whole number that `PercentRefs.high` is counted in. */
export const wholePercent = "1E12";

const half = 10_000_000;

export class Exact {
  readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  /** A row of formulas with its label. */
  row(label: string, columns: readonly number[], formula: Ref): number {
    const row = this.sheet.row();
    this.sheet.text(row, at.label, label, "label");
    for (const column of columns) this.sheet.formula(row, column, formula(column), "ore");
    return row;
  }

  ref(row: number): Ref {
    return (column) => (column < at.first ? this.sheet.fixed(row, column) : this.sheet.at(row, column));
  }

  /** a × b ÷ divisor rounded to a whole number, half upwards; all at least 0. */
  rounded(label: string, columns: readonly number[], division: Division): Ref {
    const { whole, rest } = this.#quotient(label, columns, division);
    const { divisor } = division;
    const up = (c: number) => `IF(AND(${divisor(c)}>0,2*${rest(c)}>=${divisor(c)}),1,0)`;
    return this.ref(this.row(`${label}: ROUND`, columns, (c) => `${whole(c)}+${up(c)}`));
  }

  /** A percentage of an amount in öre, rounded to the öre, half upwards. */
  share(label: string, columns: readonly number[], amount: Ref, { high, low }: PercentRefs): Ref {
    const beyond = low && { a: amount, b: () => low, divisor: () => "1E10" };
    // What is cut off here cannot move the half öre: the digits before it decide.
    const added = beyond && this.#quotient(`${label} (11–20)`, columns, beyond).whole;
    return this.rounded(label, columns, {
      a: amount,
      b: () => high,
      divisor: () => wholePercent,
      ...(added && { added }),
    });
  }

  /** The two whole numbers of a percentage that stands in an input cell. */
  percent(label: string, high: string, low?: string): PercentRefs {
    const highRow = this.row(`${label} · 10^10`, [at.value], () => `ROUND(${high}*1E10,0)`);
    return { high: this.sheet.fixed(highRow, at.value), ...(low && { low }) };
  }

  /**
   * A total apportioned over weights, cut to whole öre; the öre left over go to the largest
   * cut-off remainders, ties to the first. Returns the rows of the parts, one a weight.
   */
  apportioned(
    labels: readonly string[],
    columns: readonly number[],
    total: Ref,
    weights: readonly Ref[],
    weightSum: Ref,
  ): number[] {
    const divisions = weights.map((weight): Division => ({ a: total, b: weight, divisor: weightSum }));
    const rows = this.#quotients(labels, columns, divisions);
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return [];
    const left = this.ref(
      this.row("Σ − Σ⌊ ⌋", columns, (c) => {
        return `IF(${weightSum(c)}=0,0,${total(c)}-SUM(${this.#down(first.whole, last.whole, c)}))`;
      }),
    );
    return rows.map(({ whole, rest }, index) => {
      const own = this.ref(rest);
      return this.row(`${labels[index] ?? ""}: =`, columns, (c) => {
        const larger = `SUMPRODUCT(--(${this.#down(first.rest, last.rest, c)}>${own(c)}))`;
        const alike = index === 0 ? "" : `+SUMPRODUCT(--(${this.#down(first.rest, rest - 1, c)}=${own(c)}))`;
        return `${this.ref(whole)(c)}+(${larger}${alike}<${left(c)})`;
      });
    });
  }

  #quotient(label: string, columns: readonly number[], division: Division): { whole: Ref; rest: Ref } {
    const [{ whole, rest } = { whole: 0, rest: 0 }] = this.#quotients([label], columns, [division]);
    return { whole: this.ref(whole), rest: this.ref(rest) };
  }

  /**
   * Quotients as whole numbers and what is left over, all at least 0. The first try may be one off;
   * the products, in two halves each, tell. Their rows are sorted by what they are, so that the
   * rests stand under each other.
   */
  #quotients(labels: readonly string[], columns: readonly number[], divisions: readonly Division[]): QuotientRows[] {
    const laid = (suffix: string, formula: (division: Division, index: number, column: number) => string) =>
      divisions.map((division, index) =>
        this.row(`${labels[index] ?? ""}${suffix}`, columns, (c) => {
          const by = division.divisor(c);
          const content = formula(division, index, c);
          return isNumber(by) ? content : `IF(${by}=0,0,${content})`;
        }),
      );
    const cell = (rows: readonly number[], index: number, c: number) => this.ref(rows[index] ?? 0)(c);
    const plus = ({ added }: Division, c: number) => (added ? `+${added(c)}` : "");
    const tried = laid(": ≈", (division, _, c) => {
      const { a, b, divisor } = division;
      return `INT((${a(c)}*${b(c)}${plus(division, c)})/${divisor(c)})`;
    });
    const left = laid(": ≈ rest", (division, index, c) => {
      const { a, b, divisor } = division;
      return `${difference(a(c), b(c), cell(tried, index, c), divisor(c))}${plus(division, c)}`;
    });
    const correction = ({ divisor }: Division, index: number, c: number) =>
      `((${cell(left, index, c)}>=${divisor(c)})-(${cell(left, index, c)}<0))`;
    const wholes = laid(": ⌊ ⌋", (division, index, c) => `${cell(tried, index, c)}+${correction(division, index, c)}`);
    const rests = laid(
      ": rest",
      (division, index, c) => `${cell(left, index, c)}-${division.divisor(c)}*${correction(division, index, c)}`,
    );
    return divisions.map((_, index) => ({ whole: wholes[index] ?? 0, rest: rests[index] ?? 0 }));
  }

  #down(first: number, last: number, column: number): string {
    return column < at.first ? this.sheet.fixedDown(first, last, column) : this.sheet.down(first, last, column);
  }
}

/** a × b − q × s, which is small though the products are not. */
function difference(a: string, b: string, q: string, s: string): string {
  const high = `${upper(a)}*${upper(b)}-${upper(q)}*${upper(s)}`;
  const middle = `${upper(a)}*${lower(b)}+${lower(a)}*${upper(b)}-${upper(q)}*${lower(s)}-${lower(q)}*${upper(s)}`;
  const low = `${lower(a)}*${lower(b)}-${lower(q)}*${lower(s)}`;
  return `((${high})*1E7+(${middle}))*1E7+(${low})`;
}

/** All but the last seven digits. */
function upper(whole: string): string {
  return isNumber(whole) ? String(Math.floor(Number(whole) / half)) : `INT(${whole}/1E7)`;
}

/** The last seven digits. */
function lower(whole: string): string {
  return isNumber(whole) ? String(Number(whole) % half) : `MOD(${whole},1E7)`;
}

function isNumber(text: string): boolean {
  return /^\d+(E\d+)?$/.test(text);
}
