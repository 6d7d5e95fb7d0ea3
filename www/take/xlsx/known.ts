/**
 * What the formulas of the schedule come to, put beside them: previews and
 * protected views show a workbook without computing it, and would show nothing.
 * Of years beyond the assessment, which only amounts that count nowhere lie in,
 * nothing is told.
 */
import type { Assessment } from "../../../src/types.d.ts";
import { add, isDecimal } from "../../amounts/amounts";
import type { Desk } from "./desk";
import { at } from "./grid";
import type { Sheet } from "./book";

export function tellKnown({ question, schedule, places, t }: Desk): void {
  if (!question.assessment) return;
  const figures = figuresOf(question.assessment);
  for (const [pointer, { sheet, row, column }] of places) {
    if (sheet !== schedule.name) continue;
    const figure = figures.get(pointer) ?? without(pointer);
    if (figure === undefined) continue;
    schedule.know(row, column, isDecimal(figure) ? { number: figure } : { text: figure });
  }
  question.assessment.schedule.forEach(({ phase }, index) => {
    const place = places.get(`/schedule/${index}/phase`);
    if (place) schedule.know(place.row, place.column, { text: t(`phase-${phase}`) });
  });
  schedule.rows.forEach((_, row) => tellSum(schedule, row, question.years.columns));
}

/** What stands where the assessment has no row, as for a year in which nothing is paid. */
function without(pointer: string): string | undefined {
  if (!/^\/(disbursements|afterwards|variance)\//.test(pointer)) return undefined;
  return pointer.endsWith("/from") ? "" : "0";
}

/** A row's sum, where it is known of each year and not of the sum. */
function tellSum(schedule: Sheet, row: number, columns: readonly number[]): void {
  const known = (column: number) => {
    const cell = schedule.rows[row]?.[column];
    return cell?.kind === "formula" && cell.known && "number" in cell.known ? cell.known.number : undefined;
  };
  const years = columns.map(known).filter((year) => year !== undefined);
  if (years.length === columns.length && known(at.sum) === undefined)
    schedule.know(row, at.sum, { number: add(years) });
}

/** Every figure of the assessment by its place in the workbook; "" where there is none. */
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
  tell("/totals", totals, ["window"]);
  tell("/totals/window", totals.window ?? { from: null, to: null });
  parties.forEach((row, index) => tell(`/parties/${index}`, row, ["party"]));
  const places = new Map(parties.map(({ party }, index) => [party, index]));
  for (const { year, occasion, amount } of disbursements) figures.set(`/disbursements/${year}/${occasion}`, amount);
  for (const { party, from, yearly } of afterwards) tell(`/afterwards/${places.get(party)}`, { from, yearly });
  appraisal.forEach((row, index) => tell(`/appraisal/${index}`, row, ["discountRate", "baseYear"]));
  alternatives.forEach((row, index) => tell(`/alternatives/${index}`, row, ["id"]));
  for (const row of variance ?? []) tell(`/variance/${row.year}`, row, ["year", "repaymentPlanned"]);
  return figures;
}
