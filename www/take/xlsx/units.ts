/**
 * A unit estimate to the öre: value × quantity × what would not have happened
 * anyway × the project's part × what is left after the drop-off. All decimals
 * are kept until the one rounding.
 */
import type { Desk } from "./desk";
import type { PercentRefs, Ref } from "./exact";
import { at } from "./grid";
import type { UnitCells } from "./input";
import { grown, layLimbs, percentLimbs, product, roundedLimbs, settled, type Limbs, type Order } from "./limbs";
import type { PercentCells } from "./rules";

/** Fills the effect's row on the input sheet too, and answers its amounts in öre. */
export function unitAmounts(desk: Desk, cells: UnitCells, inputRow: number, scale: PercentCells | undefined): Ref {
  const { exact, input, t } = desk;
  exact.sheet.skip();
  exact.sheet.formula(exact.sheet.row(), at.label, input.fixed(inputRow, at.label), "heading");
  const scaled = perUnit(desk, cells, scale);
  const quantity = layQuantity(desk, cells);
  const label = t("xlsx-exact-unit-quantity");
  const first = settled(
    exact,
    label,
    desk.columns,
    product(exact, label, desk.columns, scaled, quantity, 3),
    "lowest first",
  );
  const kept = layKept(desk, cells);
  const reaches = (column: number) =>
    first.lowest + (kept.lowest / Math.max(1, desk.columns.length - 1)) * (column - at.first);
  const whole = product(exact, t("xlsx-exact-unit-amount"), desk.columns, first, kept, 3, reaches);
  const rounded = exact.ref(exact.row(t("xlsx-exact-unit-rounded"), desk.columns, roundedLimbs(exact.sheet, whole)));
  // The input sheet shows it in the effect's own row.
  for (const column of desk.columns) input.formula(inputRow, column, `${rounded(column)}/100`, "kronor");
  return rounded;
}

/** Unit value in öre × (1 − deadweight) × attribution × scale. */
function perUnit(
  desk: Desk,
  { unitValue, deadweight, attribution }: UnitCells,
  scale: PercentCells | undefined,
): Limbs {
  const { exact, t } = desk;
  const one = [at.value];
  const ore = exact.ref(exact.row(t("xlsx-exact-unit-value"), one, () => `ROUND(${unitValue}*100,0)`))(at.value);
  const value = layLimbs(
    exact,
    t("xlsx-exact-unit-value"),
    one,
    { lowest: 0, highest: 2, order: "lowest first", column: at.value },
    (group) => (group === 2 ? `INT(${ore}/1E12)` : `MOD(INT(${ore}/1E${6 * group}),1E6)`),
  );
  const times = (before: Limbs, factor: Limbs, label: string) =>
    settled(exact, label, one, product(exact, label, one, before, factor, 2), "lowest first");
  const rest = factorOf(desk, t("xlsx-deadweight"), deadweight, "rest", "highest first");
  const remaining = times(value, rest, t("xlsx-exact-unit-rest"));
  const part = factorOf(desk, t("xlsx-attribution"), attribution, "itself", "highest first");
  const ours = times(remaining, part, t("xlsx-exact-unit-part"));
  if (!scale) return ours;
  return times(ours, factorOf(desk, t("xlsx-effect-scale"), scale, "itself", "highest first"), t("xlsx-exact-scaled"));
}

function layQuantity(desk: Desk, { quantity }: UnitCells): Limbs {
  const { exact, input, t } = desk;
  const shape = { lowest: -1, highest: 1, order: "highest first" as const };
  return layLimbs(exact, t("xlsx-exact-quantity"), desk.columns, shape, (group, column) => {
    const millionths = `ROUND(N(${input.at(quantity, column)})*1E6,0)`;
    return [`MOD(${millionths},1E6)`, `MOD(INT(${millionths}/1E6),1E6)`, `INT(${millionths}/1E12)`][group + 1];
  });
}

/** (1 − drop-off) to the number of years since the first: each year the one before, once more. */
function layKept(desk: Desk, { dropOff, firstYear }: UnitCells): Limbs {
  const { exact, t } = desk;
  const factor = factorOf(desk, t("xlsx-drop-off"), dropOff, "rest", "lowest first", smallest(dropOff));
  return grown(exact, t("xlsx-exact-kept"), desk.columns, {
    factor,
    highest: 0,
    added: (group, column) => (group === 0 && column === at.first ? "1" : undefined),
    begins: (column) => `${desk.year(exact.sheet, column)}<=${firstYear}`,
  });
}

/** Decimals, in groups of six, that a factor raised year by year is given: the fewest that hold it. */
export function smallest({ decimals, low }: PercentCells): number {
  return low ? 4 : decimals > 4 ? 2 : 1;
}

export function factorOf(
  desk: Desk,
  label: string,
  cells: PercentCells,
  kind: "itself" | "rest" | "growth",
  order: Order,
  groups = cells.low ? 4 : 2,
): Limbs {
  const refs: PercentRefs = desk.exact.percent(label, cells.high, cells.low);
  return percentLimbs(desk.exact, label, refs, kind, groups, order);
}
