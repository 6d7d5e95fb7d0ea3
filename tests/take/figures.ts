// The figures of an assessment by their pointers, as the cells of a workbook are named.
import type { Assessment } from "../../pkg/aterforing.js";

/** Amounts and years as text; "" stands for none. */
export function figuresOf(assessment: Assessment): Map<string, string> {
  const { schedule, totals, parties, disbursements, afterwards, appraisal, alternatives, variance } = assessment;
  const figures = new Map<string, string>();
  const tell = (pointer: string, row: object, except: readonly string[] = []) => {
    for (const [name, value] of Object.entries(row) as [string, string | number | null][])
      if (!except.includes(name)) figures.set(`${pointer}/${name}`, value === null ? "" : String(value));
  };
  schedule.forEach((row, index) => {
    tell(`/schedule/${index}`, row, ["year", "phase", "parties"]);
    row.parties.forEach((own, party) => tell(`/schedule/${index}/parties/${party}`, own, ["party"]));
  });
  const { window } = totals;
  tell("/totals", totals, ["window"]);
  tell("/totals/window", window ?? { from: null, to: null });
  parties.forEach((row, index) => tell(`/parties/${index}`, row, ["party"]));
  const places = new Map(parties.map(({ party }, index) => [party, index]));
  for (const { year, occasion, amount } of disbursements) figures.set(`/disbursements/${year}/${occasion}`, amount);
  for (const { party, from, yearly } of afterwards) tell(`/afterwards/${places.get(party)}`, { from, yearly });
  appraisal.forEach((row, index) => tell(`/appraisal/${index}`, row, ["discountRate", "baseYear"]));
  alternatives.forEach((row, index) => tell(`/alternatives/${index}`, row, ["id"]));
  for (const row of variance ?? []) tell(`/variance/${row.year}`, row, ["year", "repaymentPlanned"]);
  return figures;
}
