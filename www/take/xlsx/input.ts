/** The input sheet: all that was entered, in cells that may be changed, and what it is held against. */
import type { Effect, Party } from "../../../src/types.d.ts";
import { partyName } from "../../result/phrases";
import { errorText } from "../../result/texts";
import { provenance } from "../paper";
import { literal } from "./book";
import { monthAllowed, quantityAllowed, wholeAllowed, wordAllowed, yearAllowed, type Allowed } from "./allowed";
import { plain, yearRow, type Desk } from "./desk";
import { at } from "./grid";
import { layOutcomes, layPlan, type OutcomeRows, type PlanCells } from "./planned";
import {
  kronorInput,
  layRules,
  numberInput,
  partyKinds,
  percentInput,
  type PercentCells,
  type RuleCells,
} from "./rules";
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
  /** The row for the control's sentence. */
  readonly control: number;
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
  const control = layProvenance(desk);
  const rules = layRules(desk);
  const project = layProject(desk);
  const parties = layParties(desk, rules);
  const costs = layCosts(desk, parties);
  const effects = layEffects(desk, parties);
  const upkeep = layUpkeep(desk, parties);
  return {
    control,
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

/** Answers the row that is kept for what the control says. */
function layProvenance(desk: Desk): number {
  const { input, t, question } = desk;
  const { view, paper } = question;
  for (const line of provenance(paper)) input.text(input.row(), at.label, line, "text");
  input.text(input.row(), at.label, t("xlsx-input-legend"), "note");
  input.text(input.row(), at.label, t("xlsx-input-limits"), "note");
  const control = input.row();
  if (view.error) input.text(input.row(), at.label, `${t("error-title")}. ${errorText(view, view.error)}`, "heading");
  return control;
}

function layProject(desk: Desk) {
  const { t, question } = desk;
  const { period, reach, grant } = question.application;
  const { effectScale, effectDelay, costScale } = question.scenario;
  desk.heading(desk.input, t("xlsx-project"));
  const { start, end } = period;
  const month = monthAllowed(t);
  const startYear = numberInput(desk, yearAllowed(t, false), t("xlsx-start-year"), yearOf(start), "/period/start/year");
  const startMonth = numberInput(desk, month, t("xlsx-start-month"), monthOf(start), "/period/start/month");
  const after = yearAllowed(t, false, startYear);
  const endYear = numberInput(desk, after, t("xlsx-end-year"), yearOf(end), "/period/end/year");
  const afterMonth = monthAllowed(t, `IF(${endYear}=${startYear},${startMonth},1)`);
  const cells = {
    startYear,
    startMonth,
    endYear,
    endMonth: numberInput(desk, afterMonth, t("xlsx-end-month"), monthOf(end), "/period/end/month"),
    granted: kronorInput(desk, t("xlsx-grant"), grant?.total, "/grant/total"),
    persons: numberInput(desk, wholeAllowed(t, 0, 1e9, true), t("xlsx-persons"), reach?.persons, "/reach/persons"),
  };
  const decided = [grant?.decided, grant?.reference].filter(Boolean).join(", ");
  if (decided) {
    const row = desk.input.row();
    desk.input.text(row, at.label, t("xlsx-grant-decided"), "label");
    desk.input.text(row, at.value, decided, "inputText");
  }
  const scaled = (percent: number | string | undefined) => percent !== undefined && Number(percent) !== 100;
  const scale = (label: string, percent: number | string = 100, pointer: string) =>
    percentInput(desk, label, percent, pointer, undefined, 1000);
  const costs = scaled(costScale) && scale(t("xlsx-cost-scale"), costScale, "/scenario/costScale");
  const effects = scaled(effectScale) && scale(t("xlsx-effect-scale"), effectScale, "/scenario/effectScale");
  const late = wholeAllowed(t, 0, 20, false);
  const delay = effectDelay ? numberInput(desk, late, t("xlsx-delay"), effectDelay, "/scenario/effectDelay") : "";
  return { ...cells, scale: { ...(costs && { costs }), ...(effects && { effects }), ...(delay && { delay }) } };
}

const roles = ["lead", "participant", "affected"] as const;

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
  const kindWords = wordAllowed(
    t,
    partyKinds.map((kind) => t(`kind-${kind}`)),
  );
  const roleWords = wordAllowed(
    t,
    roles.map((role) => t(`role-${role}`)),
  );
  question.application.parties.forEach(({ id, kind, role }: Party, index) => {
    const row = input.row();
    input.text(row, at.label, partyName({ application: question.application, t }, id), "inputText");
    input.number(row, party.number, index + 1, "plain");
    input.text(row, party.kind, t(`kind-${kind}`), "inputText");
    input.text(row, party.role, t(`role-${role}`), "inputText");
    input.allow(kindWords, row, party.kind);
    input.allow(roleWords, row, party.role);
    desk.places.set(`/parties/${index}/kind`, input.place(row, party.kind));
    input.formula(row, party.pays, holds(row, at.value), "plain");
    input.formula(row, party.municipal, holds(row, at.more), "plain");
    input.formula(row, party.counts, holds(row, at.sum), "plain");
  });
  return { first, last: input.next - 1 };
}

const uses = ["development", "introduction", "operation", "follow_up", "evaluation", "project_lead", "other"] as const;
const natures = ["lowered_cost", "avoided_cost", "revenue"] as const;
const financings = ["within_appropriation", "new_appropriation", "other", "unsettled", "none"] as const;

function layCosts(desk: Desk, parties: PartyCells): number[] {
  const { input, t, question } = desk;
  lineHeads(desk, t("xlsx-costs"), t("xlsx-funding"), t("xlsx-use"));
  return question.application.costs.map((line, index) => {
    const fundings = wordAllowed(t, [t("funding-fund"), t("funding-own")]);
    const useWords = uses.map((use) => t(`use-${use}`));
    const row = layLine(desk, parties, `/costs/${index}`, line, [
      { name: "funding", word: t(`funding-${line.funding}`), allowed: fundings },
      { name: "use", word: line.use ? t(`use-${line.use}`) : "", allowed: wordAllowed(t, useWords, true) },
    ]);
    desk.amounts(row, line.amounts, `/costs/${index}/amounts`);
    input.formula(row, at.sum, desk.rowSum(input, row), "kronor");
    return row;
  });
}

function layUpkeep(desk: Desk, parties: PartyCells): number[] {
  const { input, t, question } = desk;
  lineHeads(desk, t("xlsx-upkeep"), t("xlsx-financing"), "");
  return (question.application.upkeep ?? []).map((line, index) => {
    const word = line.financing ? t(`financing-${line.financing}`) : "";
    const words = financings.map((financing) => t(`financing-${financing}`));
    const row = layLine(desk, parties, `/upkeep/${index}`, line, [
      { name: "financing", word, allowed: wordAllowed(t, words, true) },
    ]);
    desk.amounts(row, line.amounts, `/upkeep/${index}/amounts`);
    input.formula(row, at.sum, desk.rowSum(input, row), "kronor");
    return row;
  });
}

function layEffects(desk: Desk, parties: PartyCells): EffectRows[] {
  const { input, t, question } = desk;
  lineHeads(desk, t("xlsx-effects"), t("xlsx-direction"), t("xlsx-nature"));
  return question.application.effects.map((effect, index) => {
    const directions = wordAllowed(t, [t("direction-saving"), t("direction-added_cost")]);
    const nature = effect.direction === "saving" ? t(`nature-${effect.nature ?? "lowered_cost"}`) : "";
    const natureWords = natures.map((one) => t(`nature-${one}`));
    const row = layLine(desk, parties, `/effects/${index}`, effect, [
      { name: "direction", word: t(`direction-${effect.direction}`), allowed: directions },
      { name: "nature", word: nature, allowed: wordAllowed(t, natureWords, true) },
    ]);
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
  input.allow(quantityAllowed(t), cells.quantity, at.first, question.years.last);
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

interface Word {
  /** As the application has it. */
  readonly name: string;
  readonly word: string;
  readonly allowed: Allowed;
}

function layLine(
  desk: Desk,
  { first, last }: PartyCells,
  pointer: string,
  { label, party: id }: { readonly label: string; readonly party: string },
  words: readonly Word[],
): number {
  const { input, question, places, t } = desk;
  const row = input.row();
  const number = question.application.parties.findIndex((one) => one.id === id) + 1;
  input.text(row, at.label, label.trim() || t("xlsx-unnamed"), "inputText");
  input.number(row, at.number, number, "inputNumber");
  const numbers = input.fixedDown(first, last, party.number);
  input.allow({ kind: "one of", range: numbers, message: t("xlsx-allowed-party") }, row, at.number);
  input.formula(row, at.word, `INDEX(${input.fixedDown(first, last, at.label)},${input.at(row, at.number)})`, "text");
  places.set(`${pointer}/party`, input.place(row, at.number));
  words.forEach(({ name, word, allowed }, index) => {
    const column = at.value + index;
    input.text(row, column, word, "inputText");
    input.allow(allowed, row, column);
    places.set(`${pointer}/${name}`, input.place(row, column));
  });
  return row;
}

function lineHeads(desk: Desk, heading: string, word: string, more: string): void {
  desk.heading(desk.input, heading);
  desk.heads([desk.t("xlsx-line"), desk.t("xlsx-number"), desk.t("xlsx-party"), word, more, desk.t("xlsx-sum")]);
}
