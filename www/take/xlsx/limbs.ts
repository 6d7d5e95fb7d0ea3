/**
 * Long numbers in a sheet: six digits a cell, one cell under the other. For
 * products of many factors, and for powers, which keep all their decimals
 * until the one rounding.
 */
import type { Sheet } from "./book";
import type { Exact, PercentRefs, Ref } from "./exact";
import { at } from "./grid";

/** A number in groups of six digits. Group 0 is the ones; those below it are decimals. */
export interface Limbs {
  readonly lowest: number;
  readonly highest: number;
  /** Which group stands at the top: products pair one of each kind. */
  readonly order: "lowest first" | "highest first";
  readonly first: number;
  /** Constants stand in one column, whatever the year. */
  readonly column?: number;
}

export type Order = Limbs["order"];

export function limbRow({ lowest, highest, order, first }: Limbs, group: number): number {
  return first + (order === "lowest first" ? group - lowest : highest - group);
}

/** Lays down the groups of a number: one formula each, from the lowest. */
export function layLimbs(
  exact: Exact,
  label: string,
  columns: readonly number[],
  groups: { readonly lowest: number; readonly highest: number; readonly order: Order; readonly column?: number },
  formula: (group: number, column: number) => string | undefined,
): Limbs {
  const { sheet } = exact;
  const limbs: Limbs = { ...groups, first: sheet.next };
  sheet.skip(groups.highest - groups.lowest + 1);
  for (let group = groups.lowest; group <= groups.highest; group += 1) {
    const row = limbRow(limbs, group);
    sheet.text(row, at.label, `${label} · 10^${6 * group}`, "label");
    for (const column of columns) {
      const content = formula(group, column);
      if (content !== undefined) sheet.formula(row, column, content, "ore");
    }
  }
  return limbs;
}

/** A fraction out of a percentage: 12.5 % is 0.125; or what it leaves of a whole, or adds to one. */
export function percentLimbs(
  exact: Exact,
  label: string,
  { high, low }: PercentRefs,
  kind: "itself" | "rest" | "growth",
  groups: number,
  order: Order,
): Limbs {
  const top = { itself: high, rest: `(1E12-${high}${low ? `-(${low}>0)` : ""})`, growth: `(1E12+${high})` }[kind];
  const bottom = low && (kind === "rest" ? `MOD(1E10-${low},1E10)` : low);
  const formulas = [
    `INT(${top}/1E12)`,
    `INT(MOD(${top},1E12)/1E6)`,
    `MOD(${top},1E6)`,
    ...(bottom ? [`INT(${bottom}/1E4)`, `MOD(${bottom},1E4)*100`] : ["0", "0"]),
  ];
  const shape = { lowest: -groups, highest: 0, order, column: at.value };
  return layLimbs(exact, label, [at.value], shape, (group) => formulas[-group]);
}

/** The groups of a product and what they carry, each still above six digits. */
export function product(
  exact: Exact,
  label: string,
  columns: readonly number[],
  a: Limbs,
  b: Limbs,
  highest: number,
  /** The lowest group that a column needs; cells below it stay empty. */
  reaches: (column: number) => number = () => -Infinity,
): Limbs {
  const lowest = a.lowest + b.lowest;
  const shape = { lowest, highest, order: "lowest first" as const };
  const raw: Limbs = { ...shape, first: exact.sheet.next };
  return layLimbs(exact, label, columns, shape, (group, column) => {
    if (group < reaches(column)) return undefined;
    const carried = group > lowest ? `INT(${exact.ref(limbRow(raw, group - 1))(column)}/1E6)` : "";
    return [pairs(exact.sheet, a, b, group, column), carried].filter(Boolean).join("+") || "0";
  });
}

/** The six digits of each group; the highest keeps all that it has. */
export function settled(exact: Exact, label: string, columns: readonly number[], raw: Limbs, order: Order): Limbs {
  const { lowest, highest } = raw;
  const shape = { lowest, highest, order, ...(columns[0] === at.value && { column: at.value }) };
  return layLimbs(exact, label, columns, shape, (group, column) => {
    const ref = exact.ref(limbRow(raw, group))(column);
    return group === highest ? ref : `MOD(${ref},1E6)`;
  });
}

/** Σ of a's groups, so many columns back, times b's that together make this group. */
function pairs(sheet: Sheet, a: Limbs, b: Limbs, group: number, column: number, back = 0): string {
  const from = Math.max(a.lowest, group - b.highest);
  const to = Math.min(a.highest, group - b.lowest);
  if (from > to || a.order === b.order) return "";
  return `SUMPRODUCT(${cells(sheet, a, from, to, column - back)},${cells(sheet, b, group - to, group - from, column)})`;
}

function cells(sheet: Sheet, limbs: Limbs, from: number, to: number, column: number): string {
  const rows = [limbRow(limbs, from), limbRow(limbs, to)].sort((a, b) => a - b);
  const [first = 0, last = 0] = rows;
  return limbs.column === undefined ? sheet.down(first, last, column) : sheet.fixedDown(first, last, limbs.column);
}

/** The whole part of a settled number, and one more where the decimals begin with a half or more. */
export function roundedLimbs(sheet: Sheet, raw: Limbs): Ref {
  return (column) => {
    const ref = (group: number) => sheet.at(limbRow(raw, group), column);
    const digits = (group: number) => (group === raw.highest ? ref(group) : `MOD(${ref(group)},1E6)`);
    const whole = Array.from({ length: raw.highest + 1 }, (_, group) => `${digits(group)}*1E${6 * group}`);
    return `${whole.join("+")}+(MOD(${ref(-1)},1E6)>=500000)`;
  };
}

/** What a number that grows year by year is made of. */
export interface Growth {
  readonly factor: Limbs;
  /** The group that keeps all that no lower one holds. */
  readonly highest: number;
  /** What each year adds, by group; in the first column it is the number itself. */
  readonly added: (group: number, column: number) => string | undefined;
  /** Where this holds the number begins anew, as 1. */
  readonly begins?: (column: number) => string;
}

/** A number that is multiplied by the same factor once a year, and added to. Highest group first. */
export function grown(exact: Exact, label: string, columns: readonly number[], growth: Growth): Limbs {
  const { factor, highest, added, begins } = growth;
  const shape = { lowest: factor.lowest * (columns.length - 1), highest };
  // Each column has as many decimals as its years make; below them the cells stay empty.
  const reaches = (column: number) => factor.lowest * (column - at.first);
  const raw: Limbs = { ...shape, order: "lowest first", first: exact.sheet.next };
  const kept: Limbs = { ...shape, order: "highest first", first: raw.first + highest + 1 - shape.lowest };
  layLimbs(exact, label, columns, { ...shape, order: raw.order }, (group, column) => {
    if (group < reaches(column)) return undefined;
    const before = column === at.first ? "" : pairs(exact.sheet, kept, factor, group, column, 1);
    const carried = group > reaches(column) ? `INT(${exact.ref(limbRow(raw, group - 1))(column)}/1E6)` : "";
    return [before, added(group, column) ?? "", carried].filter(Boolean).join("+") || "0";
  });
  return layLimbs(exact, label, columns, { ...shape, order: kept.order }, (group, column) => {
    if (group < reaches(column)) return undefined;
    const ref = exact.ref(limbRow(raw, group))(column);
    const digits = group === highest ? ref : `MOD(${ref},1E6)`;
    return begins ? `IF(${begins(column)},${group === 0 ? 1 : 0},${digits})` : digits;
  });
}
