/**
 * Where a figure that the form shows stands: a JSON Pointer into the
 * assessment. Sums that the form adds for itself, out of figures that the
 * assessment has, stand under "/sums" with the same order of names.
 */
import type { PartyTotals, PartyYear, Totals, YearRow } from "../../src/types.d.ts";
import { parts, to, type Pointer } from "../draft/pointer";
import type { ColumnId } from "../result/columns";

/** A figure of a year of the plan, of the whole project. */
export function yearFigure(row: number, id: ColumnId): Pointer {
  return to(...(isOfYear(id) ? [] : [sums]), "schedule", row, id);
}

/** The same of a party. */
export function partyYearFigure(row: number, party: number, id: ColumnId): Pointer {
  return to("schedule", row, "parties", party, id);
}

/** The sum of a column of the plan. */
export function totalFigure(id: ColumnId): Pointer {
  const total = totals[id];
  return total ? to("totals", total) : to(sums, "totals", id);
}

/** A party's own sum of a column. */
export function partyFigure(party: number, id: ColumnId): Pointer {
  return to(...(isOfParty(id) ? [] : [sums]), "parties", party, id);
}

/** What effects come to in a year, or in all: savings less added costs. A figure of the form's own. */
export function effectsFigure(row: number | null): Pointer {
  return to(sums, ...(row === null ? ["totals"] : ["schedule", row]), "effects");
}

/** A sum of the form's own, without what marks it as such. */
export function ownSum(figure: Pointer): Pointer | null {
  return figure.startsWith(`/${sums}/`) ? figure.slice(sums.length + 1) : null;
}

/** The figures that a sum of the form's own is made of; none where it is no such sum. */
export function partsOfOwnSum(figure: Pointer, years: number, parties: number): Pointer[] {
  const [list = "", ...rest] = parts(ownSum(figure) ?? "");
  const each = (count: number, of: (index: number) => Pointer) =>
    Array.from({ length: count }, (_, index) => of(index));
  const id = rest.at(-1) as ColumnId;
  const at = Number(rest[0]);
  // A difference: see `isDifference`.
  if (isDifference(figure)) {
    const row = figure.slice(sums.length + 1).replace(/\/[^/]*$/, "");
    return [`${row}/saving`, `${row}/addedCost`];
  }
  if (list === "schedule") return each(parties, (party) => partyYearFigure(at, party, id));
  if (list === "totals") return each(years, (year) => yearFigure(year, id));
  if (list === "parties") return each(years, (year) => partyYearFigure(year, at, id));
  return [];
}

/** Whether a figure of the form's own is the first of its parts less the rest. */
export function isDifference(figure: Pointer): boolean {
  return figure.startsWith(`/${sums}/`) && figure.endsWith("/effects");
}

const sums = "sums";

/** What the totals call the sum of a column, where they have it. */
const totals: Partial<Record<ColumnId, keyof Totals>> = {
  ownCost: "ownFunding",
  disbursed: "drawn",
  overrun: "overrun",
  saving: "saving",
  addedCost: "addedCost",
  upkeep: "upkeep",
  netSaving: "netSaving",
  societalSaving: "societalSaving",
  repayment: "repayment",
  unfunded: "unfunded",
  waived: "waived",
};

const onlyOfParties: readonly ColumnId[] = ["appropriationChange", "retained"] satisfies Exclude<
  keyof PartyYear,
  keyof YearRow
>[];
const ofParties: readonly ColumnId[] = [
  "cost",
  "ownCost",
  "netSaving",
  "repayment",
  "retained",
] satisfies (keyof PartyTotals)[];

function isOfYear(id: ColumnId): boolean {
  return !onlyOfParties.includes(id);
}

function isOfParty(id: ColumnId): boolean {
  return ofParties.includes(id);
}
