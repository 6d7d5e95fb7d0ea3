/** The input sheet: all that was entered, in cells that may be changed, and what it is held against. */
import type { Effect, Party } from "../../../src/types.d.ts";
import { partyName } from "../../result/phrases";
import { errorText } from "../../result/texts";
import { provenance } from "../paper";
import { literal } from "./book";
import { plain, yearRow, type Desk } from "./desk";
import { at } from "./grid";
import { layOutcomes, layPlan, type OutcomeRows, type PlanCells } from "./planned";
import { kronorInput, layRules, numberInput, percentInput, type PercentCells, type RuleCells } from "./rules";
import { monthOf, yearOf } from "./question";

export interface PartyCells {
  readonly first: number;
  readonly last: number;
}

/** Where the parts of a party's row stand. */
export const party = {
  number: at.number,
  kind: at.word,
  role: at.value,
  pays: at.more,
  municipal: at.sum,
  counts: at.first,
};

export interface EffectRows {
  readonly effect: Effect;
  /** The amounts by year: entered, or computed from the rows below. */
  readonly row: number;
  readonly units?: UnitCells;
}

export interface UnitCells {
  readonly unitValue: string;
  readonly deadweight: PercentCells;
  readonly attribution: PercentCells;
  readonly dropOff: PercentCells;
  readonly quantity: number;
  /** Of its years, the first with a quantity above 0. */
  readonly firstYear: string;
  /** The plain formula, unrounded: to be read. */
  readonly formula: number;
}

export interface InputCells {
  readonly rules: RuleCells;
  readonly startYear: string;
  readonly startMonth: string;
  readonly endYear: string;
  readonly endMonth: string;
  readonly persons: string;
  readonly granted: string;
  readonly scale: { readonly costs?: PercentCells; readonly effects?: PercentCells; readonly delay?: string };
  readonly parties: PartyCells;
  readonly costs: readonly number[];
  readonly effects: readonly EffectRows[];
  readonly upkeep: readonly number[];
  readonly plan: PlanCells;
  readonly outcomes: OutcomeRows | null;
}

export function layInput(desk: Desk): InputCells {
  layProvenance(desk);
  const rules = layRules(desk);
  const project = layProject(desk);
  const parties = layParties(desk, rules);
  const costs = layCosts(desk, parties);
  const effects = layEffects(desk, parties);
  const upkeep = layUpkeep(desk, parties);
  return {
    rules,
    ...project,
    parties,
    costs,
    effects,
    upkeep,
    plan: layPlan(desk),
    outcomes: layOutcomes(desk),
  };
}

function layProvenance(desk: Desk): void {
  const { input, t, question } = desk;
  const { view, paper } = question;
  for (const line of provenance(paper)) input.text(input.row(), at.label, line, "text");
  input.text(input.row(), at.label, t("xlsx-input-legend"), "note");
  input.text(input.row(), at.label, t("xlsx-input-limits"), "note");
  if (view.error) input.text(input.row(), at.label, `${t("error-title")}. ${errorText(view, view.error)}`, "heading");
}

function layProject(desk: Desk) {
  const { t, question } = desk;
  const { period, reach, grant } = question.application;
  const { effectScale, effectDelay, costScale } = question.scenario;
  desk.heading(desk.input, t("xlsx-project"));
  const cells = {
    startYear: numberInput(desk, t("xlsx-start-year"), yearOf(period.start), "/period/start/year"),
    startMonth: numberInput(desk, t("xlsx-start-month"), monthOf(period.start), "/period/start/month"),
    endYear: numberInput(desk, t("xlsx-end-year"), yearOf(period.end), "/period/end/year"),
    endMonth: numberInput(desk, t("xlsx-end-month"), monthOf(period.end), "/period/end/month"),
    granted: kronorInput(desk, t("xlsx-grant"), grant?.total, "/grant/total"),
    persons: numberInput(desk, t("xlsx-persons"), reach?.persons, "/reach/persons"),
  };
  const decided = [grant?.decided, grant?.reference].filter(Boolean).join(", ");
  if (decided) {
    const row = desk.input.row();
    desk.input.text(row, at.label, t("xlsx-grant-decided"), "label");
    desk.input.text(row, at.value, decided, "inputText");
  }
  const scaled = (percent: number | string | undefined) => percent !== undefined && Number(percent) !== 100;
  const costs = scaled(costScale) && percentInput(desk, t("xlsx-cost-scale"), costScale ?? 100, "/scenario/costScale");
  const effects =
    scaled(effectScale) && percentInput(desk, t("xlsx-effect-scale"), effectScale ?? 100, "/scenario/effectScale");
  const delay = effectDelay ? numberInput(desk, t("xlsx-delay"), effectDelay, "/scenario/effectDelay") : "";
  return { ...cells, scale: { ...(costs && { costs }), ...(effects && { effects }), ...(delay && { delay }) } };
}

function layParties(desk: Desk, { kinds }: RuleCells): PartyCells {
  const { input, t, question } = desk;
  desk.heading(input, t("xlsx-parties"));
  desk.heads([
    t("xlsx-name"),
    t("xlsx-number"),
    t("xlsx-kind"),
    t("xlsx-role"),
    t("xlsx-pays"),
    t("xlsx-municipal"),
    t("xlsx-counts"),
  ]);
  const first = input.next;
  const holds = (row: number, column: number) => {
    const words = input.fixedDown(kinds.first, kinds.last, column);
    const names = input.fixedDown(kinds.first, kinds.last, at.label);
    return `IF(INDEX(${words},MATCH(${input.at(row, party.kind)},${names},0))=${literal(t("answer-yes"))},1,0)`;
  };
  question.application.parties.forEach(({ id, kind, role }: Party, index) => {
    const row = input.row();
    input.text(row, at.label, partyName({ application: question.application, t }, id), "inputText");
    input.number(row, party.number, index + 1, "plain");
    input.text(row, party.kind, t(`kind-${kind}`), "inputText");
    input.text(row, party.role, t(`role-${role}`), "inputText");
    input.formula(row, party.pays, holds(row, at.value), "plain");
    input.formula(row, party.municipal, holds(row, at.more), "plain");
    input.formula(row, party.counts, holds(row, at.sum), "plain");
  });
  return { first, last: input.next - 1 };
}

function layCosts(desk: Desk, parties: PartyCells): number[] {
  const { input, t, question } = desk;
  lineHeads(desk, t("xlsx-costs"), t("xlsx-funding"), t("xlsx-use"));
  return question.application.costs.map((line, index) => {
    const words = [t(`funding-${line.funding}`), line.use ? t(`use-${line.use}`) : ""] as const;
    const row = layLine(desk, parties, line.label, line.party, words);
    desk.amounts(row, line.amounts, `/costs/${index}/amounts`);
    input.formula(row, at.sum, desk.rowSum(input, row), "kronor");
    return row;
  });
}

function layUpkeep(desk: Desk, parties: PartyCells): number[] {
  const { input, t, question } = desk;
  lineHeads(desk, t("xlsx-upkeep"), t("xlsx-financing"), "");
  return (question.application.upkeep ?? []).map((line, index) => {
    const words = [line.financing ? t(`financing-${line.financing}`) : "", ""] as const;
    const row = layLine(desk, parties, line.label, line.party, words);
    desk.amounts(row, line.amounts, `/upkeep/${index}/amounts`);
    input.formula(row, at.sum, desk.rowSum(input, row), "kronor");
    return row;
  });
}

function layEffects(desk: Desk, parties: PartyCells): EffectRows[] {
  const { input, t, question } = desk;
  lineHeads(desk, t("xlsx-effects"), t("xlsx-direction"), t("xlsx-nature"));
  return question.application.effects.map((effect, index) => {
    const saves = effect.direction === "saving";
    const words = [
      t(`direction-${effect.direction}`),
      saves ? t(`nature-${effect.nature ?? "lowered_cost"}`) : "",
    ] as const;
    const row = layLine(desk, parties, effect.label, effect.party, words);
    input.formula(row, at.sum, desk.rowSum(input, row), "kronor");
    if (effect.estimate.kind === "amounts") {
      desk.amounts(row, effect.estimate.amounts, `/effects/${index}/estimate/amounts`);
      return { effect, row };
    }
    return { effect, row, units: layUnits(desk, effect.estimate, `/effects/${index}/estimate`) };
  });
}

type Units = Extract<Effect["estimate"], { kind: "units" }>;

function layUnits(desk: Desk, estimate: Units, pointer: string): UnitCells {
  const { input, t, question } = desk;
  const unit = estimate.unit.trim() || t("xlsx-unit");
  const percent = (label: string, given: string | number, name: string) =>
    percentInput(desk, `   ${label}`, given, `${pointer}/${name}`);
  const cells = {
    unitValue: kronorInput(desk, `   ${t("xlsx-unit-value", { unit })}`, estimate.unitValue, `${pointer}/unitValue`),
    deadweight: percent(t("xlsx-deadweight"), estimate.deadweight ?? "0", "deadweight"),
    attribution: percent(t("xlsx-attribution"), estimate.attribution ?? "100", "attribution"),
    dropOff: percent(t("xlsx-drop-off"), estimate.dropOff ?? "0", "dropOff"),
    quantity: input.row(),
    formula: input.row(),
  };
  const firstYear = input.fixed(cells.quantity, at.more);
  input.text(cells.quantity, at.label, `   ${t("xlsx-quantity", { unit })}`, "label");
  input.text(cells.formula, at.label, `   ${t("xlsx-unit-formula")}`, "note");
  const quantities = question.years.across(input, cells.quantity);
  const years = question.years.across(input, yearRow);
  input.text(cells.quantity, at.value, t("xlsx-first-year"), "note");
  input.formula(cells.quantity, at.more, `10000-SUMPRODUCT(MAX((${quantities}>0)*(10000-${years})))`, "year");
  for (const column of desk.columns) {
    const year = question.years.list[column - at.first] ?? 0;
    const given = estimate.quantity[String(year)];
    if (given === undefined || given === "") input.blank(cells.quantity, column, "input");
    else input.number(cells.quantity, column, plain(given), "input");
    desk.places.set(`${pointer}/quantity/${year}`, input.place(cells.quantity, column));
    const quantity = input.at(cells.quantity, column);
    const kept = `(1-${cells.dropOff.high}/100)^(${desk.year(input, column)}-${firstYear})`;
    const perUnit = `${cells.unitValue}*(1-${cells.deadweight.high}/100)*${cells.attribution.high}/100`;
    input.formula(cells.formula, column, `IF(N(${quantity})=0,0,${quantity}*${perUnit}*${kept})`, "kronor");
  }
  return { ...cells, firstYear };
}

function layLine(
  desk: Desk,
  { first, last }: PartyCells,
  label: string,
  id: string,
  [word, more]: readonly [string, string],
): number {
  const { input, question } = desk;
  const row = input.row();
  const number = question.application.parties.findIndex((one) => one.id === id) + 1;
  input.text(row, at.label, label.trim() || desk.t("xlsx-unnamed"), "inputText");
  input.number(row, at.number, number, "inputNumber");
  input.formula(row, at.word, `INDEX(${input.fixedDown(first, last, at.label)},${input.at(row, at.number)})`, "text");
  input.text(row, at.value, word, "inputText");
  input.text(row, at.more, more, "inputText");
  return row;
}

function lineHeads(desk: Desk, heading: string, word: string, more: string): void {
  desk.heading(desk.input, heading);
  desk.heads([desk.t("xlsx-line"), desk.t("xlsx-number"), desk.t("xlsx-party"), word, more, desk.t("xlsx-sum")]);
}
