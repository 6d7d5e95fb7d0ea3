/** The schedule sheet, in kronor: every figure of the assessment, computed from the sheets behind it. */
import type { PartyYear, Totals, YearRow } from "../../../src/types.d.ts";
import { literal } from "./book";
import type { AppraisalCells } from "./appraisal";
import type { Desk } from "./desk";
import type { Fund } from "./fund";
import { at, type PartyRows } from "./grid";
import type { Repaid } from "./repayment";
import { ratio, type Parts, type TotalCells, type YearFigures } from "./totals";

type YearFigure = Exclude<keyof YearRow, "year" | "phase" | "parties">;
type PartyFigure = Exclude<keyof PartyYear, "party">;

export interface Computed extends Parts {
  /** The cell with the sentence that says whether all that was entered counts. */
  readonly control: string;
  readonly years: YearFigures;
  readonly totals: TotalCells;
  readonly appraisal: readonly AppraisalCells[];
}

export function laySchedule(desk: Desk, computed: Computed): void {
  const { schedule, t } = desk;
  layControlSentence(desk, computed);
  schedule.text(schedule.row(), at.label, t("xlsx-schedule-note"), "note");
  layPhases(desk, computed);
  layProject(desk, computed);
  desk.question.application.parties.forEach((_, index) => layParty(desk, computed, index));
  layTotals(desk, computed.totals, computed.repaid);
  layDisbursements(desk, computed.fund, computed.input.rules.occasions);
  layAfterwards(desk, computed.repaid, computed);
  layAppraisals(desk, computed.appraisal);
  layAlternatives(desk, computed);
  layVariance(desk, computed);
}

/** At the top of what is computed and of what is entered: a sum that leaves a line out looks like any other. */
function layControlSentence({ schedule, input, question, t }: Desk, { control, input: cells }: Computed): void {
  const known = question.assessment ? { text: t("xlsx-control-fine") } : undefined;
  schedule.formula(schedule.row(), at.label, control, "strong", known);
  input.formula(cells.control, at.label, control, "strong", known);
}

function layPhases(desk: Desk, { input, repaid }: Computed): void {
  const { schedule, t } = desk;
  const row = schedule.row();
  schedule.text(row, at.label, t("xlsx-phase"), "label");
  const { from, to } = repaid.window;
  const word = (phase: "investment" | "waiting" | "repayment" | "afterwards") => literal(t(`phase-${phase}`));
  desk.columns.forEach((column, index) => {
    const year = desk.year(schedule, column);
    const after = `IF(OR(${from}=0,${year}>${to}),${word("afterwards")},IF(${year}<${from},${word("waiting")},${word("repayment")}))`;
    schedule.formula(row, column, `IF(${year}<=${input.endYear},${word("investment")},${after})`, "year");
    desk.places.set(`/schedule/${index}/phase`, schedule.place(row, column));
  });
}

function layProject(desk: Desk, computed: Computed): void {
  const { t } = desk;
  const { flows, fund, repaid, years } = computed;
  desk.heading(desk.schedule, t("xlsx-all"));
  const rows: Readonly<Record<YearFigure, number>> = {
    cost: flows.cost.total,
    ownCost: flows.ownCost.total,
    disbursed: fund.disbursed,
    overrun: years.overrun,
    saving: flows.saving.total,
    addedCost: flows.addedCost.total,
    upkeep: flows.upkeep.total,
    netSaving: years.netSaving,
    societalSaving: years.societalSaving,
    repayment: repaid.repaid.total,
    unfunded: repaid.unfunded.total,
    waived: repaid.waived.total,
    fundBalance: years.fundBalance,
    municipalBalance: years.municipalBalance,
  };
  for (const [name, source] of Object.entries(rows) as [YearFigure, number][]) {
    const isBalance = name === "fundBalance" || name === "municipalBalance";
    yearRowOf(desk, t(`col-${name}`), source, (index) => `/schedule/${index}/${name}`, !isBalance);
  }
}

function layParty(desk: Desk, { input, flows, repaid }: Computed, index: number): void {
  const { schedule, t } = desk;
  schedule.skip();
  layPartyName(desk, schedule.row(), input.parties.first, index, "heading");
  const rows: Readonly<Record<PartyFigure, PartyRows>> = {
    cost: flows.cost,
    ownCost: flows.ownCost,
    saving: flows.saving,
    addedCost: flows.addedCost,
    upkeep: flows.upkeep,
    netSaving: flows.net,
    repayment: repaid.repaid,
    unfunded: repaid.unfunded,
    waived: repaid.waived,
    retained: repaid.retained,
    appropriationChange: repaid.change,
  };
  for (const [name, source] of Object.entries(rows) as [PartyFigure, PartyRows][]) {
    const row = yearRowOf(
      desk,
      t(`col-${name}`),
      source.first + index,
      (year) => `/schedule/${year}/parties/${index}/${name}`,
      name !== "appropriationChange",
    );
    if (name !== "appropriationChange") desk.places.set(`/parties/${index}/${name}`, schedule.place(row, at.sum));
  }
  const own = (part: PartyRows) => desk.rowSum(desk.calculation, part.first + index);
  const all = (part: PartyRows) => desk.rowSum(desk.calculation, part.total);
  share(
    desk,
    "costShare",
    index,
    `${own(flows.cost)}+${own(flows.ownCost)}`,
    `${all(flows.cost)}+${all(flows.ownCost)}`,
  );
  share(desk, "effectShare", index, own(flows.saving), all(flows.saving));
}

function layPartyName(desk: Desk, row: number, first: number, index: number, look: "heading" | "label"): void {
  const name = desk.question.application.parties[index]?.name ?? "";
  desk.schedule.formula(row, at.label, desk.input.fixed(first + index, at.label), look, { text: name });
}

function share(desk: Desk, name: "costShare" | "effectShare", index: number, part: string, whole: string): void {
  const { t, exact } = desk;
  const label = `${t(`col-${name}`)} · ${index + 1}`;
  const partRow = exact.sheet.fixed(
    exact.row(label, [at.value], () => part),
    at.value,
  );
  const wholeRow = exact.sheet.fixed(
    exact.row(label, [at.value], () => whole),
    at.value,
  );
  const hundredths = ratio(desk, label, partRow, wholeRow, "10000");
  single(desk, `${t(`col-${name}`)}, %`, hundredths, `/parties/${index}/${name}`, "percent");
}

function yearRowOf(desk: Desk, label: string, source: number, pointer: (index: number) => string, sums = true): number {
  const { schedule, calculation, places, t } = desk;
  const weighty = new Set([t("col-netSaving"), t("col-repayment")]);
  const row = schedule.row();
  const strong = weighty.has(label);
  const look = strong ? "kronorStrong" : "kronor";
  schedule.text(row, at.label, label, strong ? "strong" : "label");
  desk.columns.forEach((column, index) => {
    schedule.formula(row, column, `${calculation.at(source, column)}/100`, look);
    places.set(pointer(index), schedule.place(row, column));
  });
  if (sums) schedule.formula(row, at.sum, `SUM(${desk.question.years.across(calculation, source)})/100`, look);
  return row;
}

/** A figure of its own, of hundredths; empty where there is none. */
function single(desk: Desk, label: string, cell: string, pointer: string, look: "kronor" | "percent"): void {
  const { schedule, places } = desk;
  const row = schedule.row();
  schedule.text(row, at.label, label, "label");
  schedule.formula(row, at.sum, `IF(${cell}="","",${cell}/100)`, look);
  places.set(pointer, schedule.place(row, at.sum));
}

type SumName = Exclude<keyof Totals, "window" | "repaidShare" | "fundPaybackYear" | "municipalPaybackYear">;

const sums: readonly SumName[] = [
  "granted",
  "drawn",
  "undrawn",
  "overrun",
  "ownFunding",
  "saving",
  "avoided",
  "addedCost",
  "upkeep",
  "netSaving",
  "societalSaving",
  "countedSaving",
  "requiredSaving",
  "repayment",
  "unfunded",
  "waived",
  "beyondWindow",
  "writtenDown",
  "netForFund",
  "costPerPerson",
];

function layTotals(desk: Desk, totals: TotalCells, { window }: Repaid): void {
  const { schedule, t, question } = desk;
  desk.heading(schedule, t("totals-heading"));
  schedule.text(schedule.next - 1, at.sum, t("xlsx-now"), "yearHead");
  schedule.text(schedule.next - 1, at.first, t("xlsx-then"), "yearHead");
  const then = question.assessment?.totals;
  for (const name of sums) {
    single(desk, t(`total-${name}`), totals[name] ?? "0", `/totals/${name}`, "kronor");
    const amount = then?.[name];
    if (amount) schedule.number(schedule.next - 1, at.first, amount, "kronor");
  }
  single(desk, `${t("total-repaidShare")}, %`, totals.repaidShare ?? "0", "/totals/repaidShare", "percent");
  if (then?.repaidShare) schedule.number(schedule.next - 1, at.first, then.repaidShare, "percent");
  year(
    desk,
    t("xlsx-window-first"),
    `IF(${window.from}=0,"",${window.from})`,
    "/totals/window/from",
    then?.window?.from,
  );
  year(desk, t("xlsx-window-last"), `IF(${window.from}=0,"",${window.to})`, "/totals/window/to", then?.window?.to);
  for (const name of ["fundPaybackYear", "municipalPaybackYear"] as const)
    year(desk, t(`total-${name}`), totals[name] ?? '""', `/totals/${name}`, then?.[name]);
  const row = schedule.row();
  const last = desk.year(schedule, question.years.last);
  schedule.formula(row, at.label, `IF(${window.to}>${last},${literal(t("xlsx-years-short"))},"")`, "heading");
}

function year(desk: Desk, label: string, formula: string, pointer: string, then: number | null | undefined): void {
  const { schedule, places } = desk;
  const row = schedule.row();
  schedule.text(row, at.label, label, "label");
  schedule.formula(row, at.sum, formula, "year");
  places.set(pointer, schedule.place(row, at.sum));
  if (then) schedule.number(row, at.first, then, "year");
}

function layDisbursements(desk: Desk, { occasions }: Fund, names: Computed["input"]["rules"]["occasions"]): void {
  const { t, schedule, question } = desk;
  desk.heading(schedule, t("disbursements-heading"));
  const ids = question.rulebook.disbursement?.occasions.map(({ id }) => id) ?? ["year"];
  occasions.forEach((source, occasion) => {
    const pointer = (index: number) => `/disbursements/${question.years.list[index]}/${ids[occasion] ?? "year"}`;
    const row = yearRowOf(desk, "", source, pointer);
    schedule.formula(row, at.label, names[occasion]?.name ?? '""', "label", { text: names[occasion]?.label ?? "" });
  });
}

function layAfterwards(desk: Desk, { afterwards }: Repaid, { input }: Computed): void {
  if (afterwards.length === 0) return;
  const { t, schedule, places } = desk;
  desk.heading(schedule, t("afterwards-heading"));
  schedule.text(schedule.next - 1, at.sum, t("xlsx-yearly"), "yearHead");
  schedule.text(schedule.next - 1, at.first, t("xlsx-from-year"), "yearHead");
  afterwards.forEach(({ from, yearly }, index) => {
    const row = schedule.row();
    layPartyName(desk, row, input.parties.first, index, "label");
    schedule.formula(row, at.sum, `${yearly}/100`, "kronor");
    schedule.formula(row, at.first, `IF(${yearly}>0,${from},"")`, "year");
    places.set(`/afterwards/${index}/yearly`, schedule.place(row, at.sum));
    places.set(`/afterwards/${index}/from`, schedule.place(row, at.first));
  });
}

function layAppraisals(desk: Desk, appraisal: readonly AppraisalCells[]): void {
  const { t, schedule, places } = desk;
  desk.heading(schedule, t("appraisal-heading"));
  appraisal.forEach((cells, index) => {
    const head = schedule.row();
    const rate = desk.question.assessment?.appraisal[index]?.discountRate ?? "";
    // As a spreadsheet joins a number to words.
    const known = { text: `${t("col-discountRate")} ${rate.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")} %` };
    schedule.formula(head, at.label, `${literal(`${t("col-discountRate")} `)}&${cells.rate}&" %"`, "head", known);
    for (const name of ["presentCost", "presentNetSaving", "netPresentValue"] as const)
      single(desk, t(`col-${name}`), cells[name], `/appraisal/${index}/${name}`, "kronor");
    const row = schedule.row();
    schedule.text(row, at.label, t("col-benefitCostRatio"), "label");
    schedule.formula(row, at.sum, cells.benefitCostRatio, "ratio");
    places.set(`/appraisal/${index}/benefitCostRatio`, schedule.place(row, at.sum));
  });
}

function layAlternatives(desk: Desk, { input, flows, years }: Computed): void {
  const { t, schedule, calculation } = desk;
  desk.heading(schedule, t("alternatives-heading"));
  const rows = [
    {
      label: t("alternatives-project"),
      cost: `${desk.rowSum(calculation, flows.allCost)}/100`,
      saving: `${desk.rowSum(calculation, years.netSaving)}/100`,
    },
    ...input.plan.alternatives.map(({ label, cost, saving }) => ({
      label,
      cost: desk.input.fixed(cost, at.sum),
      saving: desk.input.fixed(saving, at.sum),
    })),
  ];
  const project = schedule.next + 3;
  rows.forEach(({ label, cost, saving }, index) => {
    schedule.text(schedule.row(), at.label, label, "head");
    const figure = (name: string, word: string, formula: string) => {
      const row = schedule.row();
      schedule.text(row, at.label, word, "label");
      schedule.formula(row, at.sum, `ROUND(${formula},2)`, "kronor");
      desk.places.set(`/alternatives/${index}/${name}`, schedule.place(row, at.sum));
      return schedule.fixed(row, at.sum);
    };
    const costCell = figure("cost", t("col-alternativeCost"), cost);
    const savingCell = figure("saving", t("col-alternativeSaving"), saving);
    const net = figure("net", t("col-net"), `${savingCell}-${costCell}`);
    figure("projectAdvantage", t("col-projectAdvantage"), `${schedule.fixed(project, at.sum)}-${net}`);
  });
}

/** Forecast beside outcome. The repayment once planned is told as it was: it is no part of what is computed here. */
function layVariance(desk: Desk, { flows, years, repaid }: Computed): void {
  if (!flows.forecast) return;
  const { t, schedule, question } = desk;
  desk.heading(schedule, t("variance-heading"));
  const { forecast } = flows;
  const pointer = (name: string) => (index: number) => `/variance/${question.years.list[index]}/${name}`;
  yearRowOf(desk, t("col-costForecast"), forecast.cost, pointer("costForecast"));
  yearRowOf(desk, t("col-costOutcome"), flows.cost.total, pointer("costOutcome"));
  yearRowOf(desk, t("col-netSavingForecast"), forecast.net, pointer("netSavingForecast"));
  yearRowOf(desk, t("col-netSavingOutcome"), years.netSaving, pointer("netSavingOutcome"));
  const row = schedule.row();
  schedule.text(row, at.label, t("xlsx-planned-then"), "label");
  for (const { year: of, repaymentPlanned } of question.assessment?.variance ?? []) {
    const column = question.years.column(of);
    if (column !== undefined) schedule.number(row, column, repaymentPlanned, "kronor");
  }
  yearRowOf(desk, t("col-repaymentRevised"), repaid.repaid.total, pointer("repaymentRevised"));
}
