/** What follows from flows, payments and repayment: the rows of the year, the totals, the years of payback. In öre. */
import { literal } from "./book";
import { yearRow, type Desk } from "./desk";
import { figureOf, rowOf, type Flows } from "./flows";
import type { Fund } from "./fund";
import { at, type PartyRows } from "./grid";
import { party, type InputCells } from "./input";
import type { Repaid } from "./repayment";

export interface YearFigures {
  readonly overrun: number;
  readonly netSaving: number;
  readonly societalSaving: number;
  readonly fundBalance: number;
  readonly municipalBalance: number;
}

/** Cells, by the name of the total. */
export type TotalCells = Readonly<Record<string, string>>;

export interface Parts {
  readonly input: InputCells;
  readonly flows: Flows;
  readonly fund: Fund;
  readonly repaid: Repaid;
}

export function layYears(desk: Desk, { input, flows, fund, repaid }: Parts): YearFigures {
  const { t, calculation, question } = desk;
  desk.heading(calculation, t("xlsx-all"));
  const cell = (row: number, c: number) => calculation.at(row, c);
  const municipal = (rows: PartyRows, c: number) => flagged(desk, input, rows, c, party.municipal);
  const overrun = rowOf(desk, t("col-overrun"), (c) => `${cell(flows.cost.total, c)}-${cell(fund.disbursed, c)}`);
  const netSaving = rowOf(desk, t("col-netSaving"), (c) => municipal(flows.net, c));
  const societalSaving = rowOf(
    desk,
    t("col-societalSaving"),
    (c) => `${cell(flows.net.total, c)}-${cell(netSaving, c)}`,
  );
  const running = (label: string, change: (c: number) => string) => {
    const row = calculation.next;
    return rowOf(
      desk,
      label,
      (c) => (question.years.before(calculation, row, c) ? `${cell(row, c - 1)}+` : "") + change(c),
    );
  };
  const fundBalance = running(
    t("col-fundBalance"),
    (c) => `${cell(repaid.repaid.total, c)}-${cell(fund.disbursed, c)}`,
  );
  const municipalBalance = running(
    t("col-municipalBalance"),
    (c) => `${cell(netSaving, c)}-${cell(flows.cost.total, c)}-${municipal(flows.ownCost, c)}`,
  );
  return { overrun, netSaving, societalSaving, fundBalance, municipalBalance };
}

/** Σ of the parties for which something holds. */
function flagged(desk: Desk, { parties }: InputCells, rows: PartyRows, column: number, flag: number): string {
  if (rows.last < rows.first) return "0";
  const flags = desk.input.fixedDown(parties.first, parties.last, flag);
  return `SUMPRODUCT(${flags},${desk.calculation.down(rows.first, rows.last, column)})`;
}

export function layTotals(desk: Desk, parts: Parts, years: YearFigures): TotalCells {
  const { t, calculation } = desk;
  const { flows, fund, repaid } = parts;
  desk.heading(calculation, t("totals-heading"));
  const sum = (row: number) => desk.rowSum(calculation, row);
  const total = (name: string, formula: string) => figureOf(desk, t(`total-${name as "drawn"}`), formula);
  const repayment = total("repayment", sum(repaid.repaid.total));
  const cells = {
    granted: fund.granted,
    drawn: fund.drawn,
    undrawn: total("undrawn", `${fund.granted}-${fund.drawn}`),
    overrun: total("overrun", sum(years.overrun)),
    ownFunding: total("ownFunding", sum(flows.ownCost.total)),
    saving: total("saving", sum(flows.saving.total)),
    avoided: total("avoided", flows.avoided),
    addedCost: total("addedCost", sum(flows.addedCost.total)),
    upkeep: total("upkeep", sum(flows.upkeep.total)),
    netSaving: total("netSaving", sum(years.netSaving)),
    societalSaving: total("societalSaving", sum(years.societalSaving)),
    ...layRequirement(desk, parts),
    repayment,
    unfunded: total("unfunded", sum(repaid.unfunded.total)),
    waived: total("waived", sum(repaid.waived.total)),
    beyondWindow: layBeyond(desk, parts),
    writtenDown: total("writtenDown", writtenDown(desk, parts, repayment)),
    netForFund: total("netForFund", `${repayment}-${fund.drawn}`),
  };
  return { ...cells, ...layRatios(desk, parts, repayment), ...layPayback(desk, parts, years) };
}

function layRequirement(desk: Desk, { input, flows }: Parts): { countedSaving: string; requiredSaving: string } {
  const { t, calculation, exact, question } = desk;
  const { counted } = question.rulebook;
  const { countedYears, factor } = input.rules;
  const row = rowOf(desk, t("xlsx-counted"), (c) => {
    if (!counted) return "0";
    const saving = flagged(desk, input, flows.net, c, party.counts);
    const year = desk.year(calculation, c);
    return countedYears ? `AND(${year}>${input.endYear},${year}<=${input.endYear}+${countedYears})*${saving}` : saving;
  });
  const countedSaving = figureOf(desk, t("total-countedSaving"), desk.rowSum(calculation, row));
  const cost = figureOf(desk, t("xlsx-all-cost"), desk.rowSum(calculation, flows.allCost));
  if (!factor) return { countedSaving, requiredSaving: figureOf(desk, t("total-requiredSaving"), "0") };
  const label = t("xlsx-requirement-factor");
  const required = exact.share(label, [at.value], () => cost, exact.percent(label, factor.high, factor.low))(at.value);
  return { countedSaving, requiredSaving: figureOf(desk, t("total-requiredSaving"), required) };
}

function layBeyond(desk: Desk, { input, flows, repaid }: Parts): string {
  const { t, calculation } = desk;
  const { from, to } = repaid.window;
  const row = rowOf(desk, t("xlsx-beyond"), (c) => {
    const saving = flagged(desk, input, flows.net, c, party.pays);
    return `AND(${from}>0,${desk.year(calculation, c)}>${to})*${saving}`;
  });
  return figureOf(desk, t("total-beyondWindow"), desk.rowSum(calculation, row));
}

function writtenDown(desk: Desk, { input, fund, repaid }: Parts, repayment: string): string {
  const { t, question } = desk;
  const { outcomes } = input;
  if (!outcomes || question.rulebook.repayment.basis !== "saving") return "0";
  const isFailed = `${outcomes.status}=${literal(t("xlsx-project-status-failed"))}`;
  const isPast = `AND(${repaid.window.from}>0,${outcomes.through}>=${repaid.window.to})`;
  return `IF(OR(${isFailed},${isPast}),MAX(0,${fund.drawn}-${repayment}),0)`;
}

/** Percentages with two decimals, and cost by person; each cell empty where there is nothing to divide by. */
function layRatios(desk: Desk, { input, flows, fund }: Parts, repayment: string): TotalCells {
  const { t } = desk;
  const cost = figureOf(desk, t("xlsx-all-cost"), desk.rowSum(desk.calculation, flows.allCost));
  return {
    repaidShare: ratio(desk, t("total-repaidShare"), repayment, fund.drawn, "10000"),
    costPerPerson: ratio(desk, t("total-costPerPerson"), cost, input.persons, "1"),
  };
}

/** part × times ÷ whole, rounded to a whole number. */
export function ratio(desk: Desk, label: string, part: string, whole: string, times: string): string {
  const { exact } = desk;
  const division = { a: () => part, b: () => times, divisor: () => whole };
  const rounded = exact.rounded(label, [at.value], division)(at.value);
  return figureOf(desk, label, `IF(N(${whole})=0,"",${rounded})`);
}

/** The first year, from the phase's last and with no cost to come, in which a balance is at least 0; empty without one. */
function layPayback(desk: Desk, { input, flows, fund }: Parts, years: YearFigures): TotalCells {
  const { t, calculation, question } = desk;
  const cost = question.years.across(calculation, flows.allCost);
  const names = question.years.across(calculation, yearRow);
  const lastCost = figureOf(desk, t("xlsx-last-cost"), `SUMPRODUCT(MAX((${cost}>0)*${names}))`, "plain");
  const first = (label: string, balance: number, never: string) => {
    const row = rowOf(desk, t("xlsx-paid-back"), (c) => {
      const year = desk.year(calculation, c);
      return `IF(AND(${year}>=MAX(${input.endYear},${lastCost}),${calculation.at(balance, c)}>=0),${year},"")`;
    });
    const range = question.years.across(calculation, row);
    return figureOf(desk, label, `IF(OR(${never},COUNT(${range})=0),"",MIN(${range}))`, "plain");
  };
  return {
    fundPaybackYear: first(t("total-fundPaybackYear"), years.fundBalance, `${fund.drawn}=0`),
    municipalPaybackYear: first(t("total-municipalPaybackYear"), years.municipalBalance, "FALSE"),
  };
}
