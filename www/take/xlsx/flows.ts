/** Lines become yearly figures by party, in öre; then what the fund pays out. */
import type { Effect } from "../../../src/types.d.ts";
import { literal } from "./book";
import type { Desk } from "./desk";
import type { Ref } from "./exact";
import { at, type PartyRows } from "./grid";
import { party, type EffectRows, type InputCells } from "./input";
import { unitAmounts } from "./units";

export interface Flows {
  readonly cost: PartyRows;
  readonly ownCost: PartyRows;
  readonly saving: PartyRows;
  readonly addedCost: PartyRows;
  readonly upkeep: PartyRows;
  readonly net: PartyRows;
  /** The net saving of those that pay back, where it is above 0. */
  readonly saved: PartyRows;
  /** Fund cost and own cost, all parties. */
  readonly allCost: number;
  /** The sum of all saving that is avoided cost, as a formula. */
  readonly avoided: string;
  /** What it would be without the follow-up; only where there is one. */
  readonly forecast?: { readonly cost: number; readonly net: number };
}

/** Lines of one kind under each other: party in one column, word in the next. */
interface LineRows {
  readonly first: number;
  readonly last: number;
}

type List = "costs" | "effects" | "upkeep";

export function layFlows(desk: Desk, input: InputCells): Flows {
  const { t, calculation, question } = desk;
  const { application } = question;
  const costs = layLines(desk, input, "costs", input.costs, application.costs);
  const effects = layLines(
    desk,
    input,
    "effects",
    input.effects.map(({ row }) => row),
    application.effects,
    input.effects,
  );
  const upkeep = layLines(desk, input, "upkeep", input.upkeep, application.upkeep ?? []);
  const by = (label: string, rows: LineRows | null, word?: string) =>
    byParty(desk, input, label, (number, column) => sumOf(desk, rows, number, column, word));
  const flows = {
    cost: by(t("col-cost"), costs.now, t("funding-fund")),
    ownCost: by(t("col-ownCost"), costs.now, t("funding-own")),
    saving: by(t("col-saving"), effects.now, t("direction-saving")),
    addedCost: by(t("col-addedCost"), effects.now, t("direction-added_cost")),
    upkeep: by(t("col-upkeep"), upkeep.now),
  };
  const net = netOf(desk, input, t("xlsx-net-party"), flows);
  const saved = byParty(desk, input, t("xlsx-saved"), (_, column, index) => {
    const pays = desk.input.fixed(input.parties.first + index, party.pays);
    return `${pays}*MAX(0,${calculation.at(net.first + index, column)})`;
  });
  const allCost = rowOf(
    desk,
    t("xlsx-all-cost"),
    (column) => `${calculation.at(flows.cost.total, column)}+${calculation.at(flows.ownCost.total, column)}`,
  );
  const forecast = question.followUp && {
    cost: by(t("xlsx-forecast-cost"), costs.before, t("funding-fund")).total,
    net: layForecast(desk, input, effects.before, upkeep.before),
  };
  return { ...flows, net, saved, allCost, avoided: avoidedOf(desk, effects.now), ...(forecast && { forecast }) };
}

/** A row in öre with its sum. */
export function rowOf(desk: Desk, label: string, formula: Ref): number {
  const { calculation } = desk;
  const row = calculation.row();
  calculation.text(row, at.label, label, "label");
  for (const column of desk.columns) calculation.formula(row, column, formula(column), "ore");
  calculation.formula(row, at.sum, desk.rowSum(calculation, row), "ore");
  return row;
}

/** A single figure, in öre or a year. */
export function figureOf(desk: Desk, label: string, formula: string, look: "ore" | "plain" = "ore"): string {
  const { calculation } = desk;
  const row = calculation.row();
  calculation.text(row, at.label, label, "label");
  calculation.formula(row, at.value, formula, look);
  return calculation.fixed(row, at.value);
}

/** A row for each party and one for all. */
export function byParty(
  desk: Desk,
  { parties }: Pick<InputCells, "parties">,
  label: string,
  formula: (number: string, column: number, index: number) => string,
): PartyRows {
  const { calculation, question, t } = desk;
  desk.heading(calculation, label);
  const first = calculation.next;
  question.application.parties.forEach((_, index) => {
    const row = calculation.row();
    calculation.formula(row, at.label, desk.input.fixed(parties.first + index, at.label), "label");
    calculation.number(row, at.number, index + 1, "plain");
    const number = calculation.fixed(row, at.number);
    for (const column of desk.columns) calculation.formula(row, column, formula(number, column, index), "ore");
    calculation.formula(row, at.sum, desk.rowSum(calculation, row), "ore");
  });
  const last = calculation.next - 1;
  const total = rowOf(desk, t("xlsx-sum"), (column) =>
    last < first ? "0" : `SUM(${calculation.down(first, last, column)})`,
  );
  return { first, last, total };
}

/** All lines of a list: as forecast, and with the outcome where there is one. */
function layLines(
  desk: Desk,
  input: InputCells,
  list: List,
  rows: readonly number[],
  lines: readonly { readonly id: string; readonly direction?: Effect["direction"] }[],
  effects?: readonly EffectRows[],
): { now: LineRows | null; before: LineRows | null } {
  if (rows.length === 0) return { now: null, before: null };
  const { question, t, calculation } = desk;
  const delay = list === "effects" ? input.scale.delay : undefined;
  const amounts = rows.map((row, index) => amountOf(desk, input, list, row, lines[index]?.direction, effects?.[index]));
  const name = { costs: t("xlsx-costs"), effects: t("xlsx-effects"), upkeep: t("xlsx-upkeep") }[list];
  desk.heading(calculation, t("xlsx-lines", { list: name }));
  const before = lay(desk, rows, (index, column) => delayed(desk, amounts[index] ?? (() => "0"), column, delay));
  if (!question.followUp) return { now: before, before };
  desk.heading(calculation, t("xlsx-with-outcome", { list: name }));
  const now = lay(desk, rows, (index, column) => {
    const forecast = calculation.at(before.first + index, column);
    return followedUp(desk, input, list, lines[index], forecast, column);
  });
  return { now, before };
}

function lay(desk: Desk, rows: readonly number[], formula: (index: number, column: number) => string): LineRows {
  const { calculation, input } = desk;
  const first = calculation.next;
  rows.forEach((inputRow, index) => {
    const row = calculation.row();
    calculation.formula(row, at.label, input.fixed(inputRow, at.label), "label");
    calculation.formula(row, at.number, input.fixed(inputRow, at.number), "plain");
    calculation.formula(row, at.word, `${input.fixed(inputRow, at.value)}&""`, "text");
    calculation.formula(row, at.more, `${input.fixed(inputRow, at.more)}&""`, "text");
    for (const column of desk.columns) calculation.formula(row, column, formula(index, column), "ore");
    calculation.formula(row, at.sum, desk.rowSum(calculation, row), "ore");
  });
  return { first, last: calculation.next - 1 };
}

/** A line's own amount of a year in öre, scaled where the scenario scales it. */
function amountOf(
  desk: Desk,
  input: InputCells,
  list: List,
  row: number,
  direction: Effect["direction"] | undefined,
  effect: EffectRows | undefined,
): Ref {
  const { costs, effects } = input.scale;
  const scale = list === "costs" ? costs : direction === "saving" ? effects : undefined;
  if (effect?.units) return unitAmounts(desk, effect.units, row, scale);
  const ore: Ref = (column) => `ROUND(${desk.input.at(row, column)}*100,0)`;
  if (!scale) return ore;
  const { exact, t } = desk;
  const label = t("xlsx-exact-scaled");
  const whole = exact.ref(exact.row(label, desk.columns, ore));
  return exact.share(label, desk.columns, whole, exact.percent(label, scale.high, scale.low));
}

/** Each year's amount comes so many years later. */
function delayed(desk: Desk, amount: Ref, column: number, delay: string | undefined): string {
  if (!delay) return amount(column);
  const earlier = desk.columns
    .filter((other) => other <= column)
    .map((other) => `(${delay}=${column - other})*${amount(other)}`);
  return earlier.join("+");
}

/** The outcome up to its last year, then a new forecast where one is given; nothing after a project that has ended. */
function followedUp(
  desk: Desk,
  { outcomes }: InputCells,
  list: List,
  line: { readonly id: string; readonly direction?: Effect["direction"] } | undefined,
  forecast: string,
  column: number,
): string {
  if (!outcomes || !line) return forecast;
  const { t, calculation, input } = desk;
  const year = desk.year(calculation, column);
  const row = outcomes.rows.get(`${list}/${line.id}`);
  const outcome = row === undefined ? "" : input.at(row, column);
  const followed = outcome
    ? `IF(AND(${year}>${outcomes.through},${outcome}=""),${forecast},ROUND(N(${outcome})*100,0))`
    : forecast;
  const isFailed = `${outcomes.status}=${literal(t("xlsx-project-status-failed"))}`;
  const isTerminated = `${outcomes.status}=${literal(t("xlsx-project-status-terminated"))}`;
  if (list === "costs") return `IF(AND(OR(${isFailed},${isTerminated}),${year}>${outcomes.through}),0,${followed})`;
  if (line.direction === "saving") return `IF(AND(${isFailed},${year}>${outcomes.through}),0,${followed})`;
  return followed;
}

function sumOf(desk: Desk, rows: LineRows | null, number: string, column: number, word?: string): string {
  if (!rows) return "0";
  const { calculation } = desk;
  const amounts = calculation.down(rows.first, rows.last, column);
  const parties = calculation.fixedDown(rows.first, rows.last, at.number);
  const words = calculation.fixedDown(rows.first, rows.last, at.word);
  return `SUMIFS(${amounts},${parties},${number}${word === undefined ? "" : `,${words},${literal(word)}`})`;
}

function netOf(
  desk: Desk,
  input: InputCells,
  label: string,
  flows: Pick<Flows, "saving" | "addedCost" | "upkeep">,
): PartyRows {
  const { calculation } = desk;
  return byParty(desk, input, label, (_, column, index) => {
    const cell = (rows: PartyRows) => calculation.at(rows.first + index, column);
    return `${cell(flows.saving)}-${cell(flows.addedCost)}-${cell(flows.upkeep)}`;
  });
}

/** The municipality's net saving as it was forecast before the follow-up. */
function layForecast(desk: Desk, input: InputCells, effects: LineRows | null, upkeep: LineRows | null): number {
  const { t } = desk;
  return byParty(desk, input, t("xlsx-forecast-net"), (number, column, index) => {
    const sum = (rows: LineRows | null, word?: string) => sumOf(desk, rows, number, column, word);
    const saving = `${sum(effects, t("direction-saving"))}-${sum(effects, t("direction-added_cost"))}-${sum(upkeep)}`;
    return `${desk.input.fixed(input.parties.first + index, party.municipal)}*(${saving})`;
  }).total;
}

function avoidedOf({ calculation, t }: Desk, rows: LineRows | null): string {
  if (!rows) return "0";
  const down = (column: number) => calculation.fixedDown(rows.first, rows.last, column);
  const words = `${down(at.word)},${literal(t("direction-saving"))},${down(at.more)},${literal(t("nature-avoided_cost"))}`;
  return `SUMIFS(${down(at.sum)},${words})`;
}
