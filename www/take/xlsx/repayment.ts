/** Who pays back what, when; and what follows for the appropriations. All in öre. */
import { literal } from "./book";
import { profileOf } from "./planned";
import { yearRow, type Desk } from "./desk";
import type { Ref } from "./exact";
import { byParty, figureOf, rowOf, type Flows } from "./flows";
import type { Fund } from "./fund";
import { at, type PartyRows } from "./grid";
import { party, type InputCells } from "./input";
import { layWindow, type WindowCells } from "./window";

export interface Repaid {
  readonly window: WindowCells;
  readonly repaid: PartyRows;
  readonly waived: PartyRows;
  readonly unfunded: PartyRows;
  readonly retained: PartyRows;
  readonly change: PartyRows;
  /** By party: the level that stays, and its first year; 0 where nothing does. */
  readonly afterwards: readonly { readonly from: string; readonly yearly: string }[];
}

interface Parts {
  readonly input: InputCells;
  readonly flows: Flows;
  readonly fund: Fund;
}

export function layRepaid(desk: Desk, parts: Parts): Repaid {
  const { t, calculation, question } = desk;
  const { repayment } = question.rulebook;
  const { input, flows } = parts;
  const decided = repayment.basis === "decided_plan" ? decidedAmounts(desk, input) : null;
  const window = layWindow(desk, input, flows, decided?.total ?? null);
  const due = decided ?? dueRows(desk, parts, window);
  const { exemptFrom } = input.plan;
  const isExempt = (c: number) => `AND(${exemptFrom}<>"",${desk.year(calculation, c)}>=${exemptFrom})`;
  const cell = (rows: PartyRows, index: number, c: number) => calculation.at(rows.first + index, c);
  const rows = (label: string, formula: (c: number, index: number) => string) =>
    byParty(desk, input, label, (_, c, index) => formula(c, index));
  const repaid = rows(t("col-repayment"), (c, i) =>
    exemptFrom ? `IF(${isExempt(c)},0,${cell(due, i, c)})` : cell(due, i, c),
  );
  const waived = rows(t("col-waived"), (c, i) => `${cell(due, i, c)}-${cell(repaid, i, c)}`);
  const unfunded = rows(t("col-unfunded"), (c, i) => `MAX(0,${cell(repaid, i, c)}-MAX(0,${cell(flows.net, i, c)}))`);
  const retained = rows(t("col-retained"), (c, i) => `${cell(flows.net, i, c)}-${cell(repaid, i, c)}`);
  const afterwards = layAfterwards(desk, parts, window, repaid);
  const lowers = repayment.basis !== "none" && repayment.mechanism === "appropriation";
  const change = rows(t("col-appropriationChange"), (c, i) => {
    const { from = "0", yearly = "0" } = afterwards[i] ?? {};
    const inside = lowers ? `-${calculation.at(window.inside, c)}*${cell(repaid, i, c)}` : "0";
    return `IF(AND(${yearly}>0,${desk.year(calculation, c)}>=${from}),-${yearly},${inside})`;
  });
  return { window, repaid, waived, unfunded, retained, change, afterwards };
}

function decidedAmounts(desk: Desk, input: InputCells): PartyRows {
  return byParty(desk, input, desk.t("xlsx-due"), (_, column, index) => {
    const row = input.plan.decided.get(index) ?? 0;
    return `${pays(desk, input, index)}*ROUND(N(${desk.input.at(row, column)})*100,0)`;
  });
}

function dueRows(desk: Desk, parts: Parts, window: WindowCells): PartyRows {
  const { repayment } = desk.question.rulebook;
  const { t } = desk;
  switch (repayment.basis) {
    case "saving": {
      const due = outOfSavings(desk, parts, window);
      return repayment.cap === "drawn" ? untilDrawn(desk, parts, due) : due;
    }
    case "drawn":
      return allThatWasDrawn(desk, parts, window);
    case "none":
    case "decided_plan":
      return byParty(desk, parts.input, t("xlsx-due"), () => "0");
  }
}

/** A share of each payer's net saving, within its own years and amounts. */
function outOfSavings(desk: Desk, { input, flows }: Parts, window: WindowCells): PartyRows {
  const { t, calculation, exact, question } = desk;
  const { share } = input.rules;
  if (!share) return byParty(desk, input, t("xlsx-due"), () => "0");
  const percent = exact.percent(t("xlsx-share"), share.high, share.low);
  const shares = question.application.parties.map((_, index) => {
    const saved: Ref = (c) => calculation.at(flows.saved.first + index, c);
    return exact.share(t("xlsx-exact-share", { number: index + 1 }), desk.columns, saved, percent);
  });
  return byParty(desk, input, t("xlsx-due-share"), (_, c, index) => {
    const part = `${calculation.at(window.inside, c)}*${shares[index]?.(c) ?? "0"}`;
    const own = input.plan.own.find((plan) => plan.party === index);
    if (!own) return part;
    const year = desk.year(calculation, c);
    const outside = `OR(AND(${own.from}<>"",${year}<${own.from}),AND(${own.to}<>"",${year}>${own.to}))`;
    const most = own.amounts === undefined ? part : `MIN(${part},ROUND(N(${desk.input.at(own.amounts, c)})*100,0))`;
    return `IF(${outside},0,${most})`;
  });
}

/** Year by year until all that was drawn is back; the year that reaches it is shared by what is due in it. */
function untilDrawn(desk: Desk, { input, fund }: Parts, due: PartyRows): PartyRows {
  const { t, calculation } = desk;
  const taken = runningRow(desk, t("xlsx-until-drawn"), (c) => calculation.at(due.total, c), fund.drawn);
  return apportionedRows(desk, input, t("xlsx-due"), [
    {
      label: t("xlsx-until-drawn"),
      total: (c) => calculation.at(taken, c),
      weights: rowsOf(desk, due),
      sum: (c) => calculation.at(due.total, c),
    },
  ]);
}

function allThatWasDrawn(desk: Desk, { input, flows, fund }: Parts, window: WindowCells): PartyRows {
  const { t, calculation } = desk;
  const inside: Ref = (c) => calculation.at(window.inside, c);
  const rest = restWeights(desk, input, flows, window);
  if (profileOf(desk) === "straight_line") {
    const count = figureOf(desk, t("xlsx-window-count"), desk.rowSum(calculation, window.inside), "plain");
    const each = figureOf(desk, t("xlsx-equal-part"), `IF(${count}=0,0,INT(${fund.drawn}/${count}))`);
    const equal = rowOf(desk, t("profile-straight_line"), (c) => {
      const place = `${desk.year(calculation, c)}-${window.from}`;
      return `${inside(c)}*(${each}+(${place}<${fund.drawn}-${each}*${count}))`;
    });
    return apportionedRows(desk, input, t("xlsx-due"), [
      { label: t("profile-straight_line"), total: (c) => calculation.at(equal, c), ...rest },
    ]);
  }
  const inWindow: Ref = (c) => `${inside(c)}*${calculation.at(flows.saved.total, c)}`;
  const saved = runningRow(desk, t("xlsx-as-saved"), inWindow, fund.drawn);
  const left = figureOf(desk, t("xlsx-rest"), `${fund.drawn}-${desk.rowSum(calculation, saved)}`);
  const last = rowOf(
    desk,
    t("xlsx-rest-last"),
    (c) => `${inside(c)}*(${desk.year(calculation, c)}=${window.to})*${left}`,
  );
  return apportionedRows(desk, input, t("xlsx-due"), [
    {
      label: t("xlsx-as-saved"),
      total: (c) => calculation.at(saved, c),
      weights: rowsOf(desk, flows.saved),
      sum: (c) => calculation.at(flows.saved.total, c),
    },
    { label: t("xlsx-rest-last"), total: (c) => calculation.at(last, c), ...rest },
  ]);
}

/** Each year as much as there is, until a total is reached. */
function runningRow(desk: Desk, label: string, amount: Ref, limit: string): number {
  const { calculation, question } = desk;
  const row = calculation.next;
  return rowOf(desk, label, (c) => {
    const before = question.years.before(calculation, row, c);
    return `MIN(${amount(c)},${limit}${before ? `-SUM(${before})` : ""})`;
  });
}

interface Apportioned {
  readonly label: string;
  readonly total: Ref;
  readonly weights: readonly Ref[];
  readonly sum: Ref;
}

/** Each party's part of one or several totals. */
function apportionedRows(desk: Desk, input: InputCells, label: string, totals: readonly Apportioned[]): PartyRows {
  const { exact, question } = desk;
  const parts = totals.map(({ label: of, total, weights, sum }) => {
    const labels = question.application.parties.map((_, index) => `${of} · ${index + 1}`);
    return exact.apportioned(labels, desk.columns, total, weights, sum);
  });
  return byParty(desk, input, label, (_, c, index) => parts.map((rows) => exact.ref(rows[index] ?? 0)(c)).join("+"));
}

function rowsOf({ calculation, question }: Desk, rows: PartyRows): Ref[] {
  return question.application.parties.map((_, index) => (c) => calculation.at(rows.first + index, c));
}

/** What each payer saves in the window; where nobody saves, the first lead that pays stands for it, else the first payer. */
function restWeights(
  desk: Desk,
  input: InputCells,
  flows: Flows,
  window: WindowCells,
): Pick<Apportioned, "weights" | "sum"> {
  const { t, calculation, question } = desk;
  const { parties } = question.application;
  if (parties.length === 0) return { weights: [], sum: () => "0" };
  const inside = question.years.across(calculation, window.inside);
  const saved = parties.map((_, index) => {
    const row = question.years.across(calculation, flows.saved.first + index);
    return figureOf(desk, t("xlsx-saved-in-window", { number: index + 1 }), `SUMPRODUCT(${inside},${row})`);
  });
  const sum = figureOf(desk, t("xlsx-saved-in-window-all"), saved.join("+") || "0");
  const { first, last } = input.parties;
  const pay = desk.input.fixedDown(first, last, party.pays);
  const leads = `(${desk.input.fixedDown(first, last, party.role)}=${literal(t("role-lead"))})*${pay}`;
  const numbers = desk.input.fixedDown(first, last, party.number);
  const firstOf = (holds: string) => `1000-SUMPRODUCT(MAX((${holds}>0)*(1000-${numbers})))`;
  const lead = figureOf(desk, t("xlsx-first-lead"), firstOf(leads), "plain");
  const payer = figureOf(desk, t("xlsx-first-payer"), firstOf(pay), "plain");
  const weights = saved.map((amount, index) =>
    figureOf(
      desk,
      t("xlsx-weight", { number: index + 1 }),
      `IF(${sum}>0,${amount},IF(IF(${lead}<1000,${lead},${payer})=${index + 1},1,0))`,
    ),
  );
  const all = figureOf(desk, t("xlsx-weight-all"), weights.join("+") || "0");
  return { weights: weights.map((weight) => () => weight), sum: () => all };
}

/** The level at which a payer's appropriation stays after its last year. */
function layAfterwards(
  desk: Desk,
  { input, flows }: Parts,
  window: WindowCells,
  repaid: PartyRows,
): Repaid["afterwards"] {
  const { t, calculation, question } = desk;
  const { repayment } = question.rulebook;
  if (repayment.basis === "none") return [];
  const permanent = repayment.afterwards === "permanent_adjustment";
  const kept = repayment.afterwards === "kept_level" && repayment.mechanism === "appropriation";
  if (!permanent && !kept) return [];
  desk.heading(calculation, t("afterwards-heading"));
  return question.application.parties.map((_, index) => {
    const number = { number: index + 1 };
    const last = figureOf(
      desk,
      t("xlsx-own-last", number),
      permanent ? window.to : ownLast(desk, input, window, index),
      "plain",
    );
    const amounts = question.years.across(calculation, (permanent ? flows.saved : repaid).first + index);
    const years = question.years.across(calculation, yearRow);
    const level = `IF(${window.from}=0,0,SUMPRODUCT((${years}=${last})*${amounts}))`;
    return { from: `${last}+1`, yearly: figureOf(desk, t("xlsx-level", number), level) };
  });
}

/** The window's last year, or where the party's plan ends before it. */
function ownLast(desk: Desk, { plan }: InputCells, window: WindowCells, index: number): string {
  const { input, question } = desk;
  const own = plan.own.find((one) => one.party === index);
  if (!own) return window.to;
  const ends = `IF(${own.to}="",${window.to},MIN(${window.to},${own.to}))`;
  if (own.amounts === undefined) return ends;
  const amounts = question.years.across(input, own.amounts);
  const years = question.years.across(input, yearRow);
  const last = `IF(N(${input.fixed(own.amounts, at.more)})>0,9999,SUMPRODUCT(MAX((${amounts}>0)*${years})))`;
  return `MIN(${ends},IF(SUM(${amounts})+N(${input.fixed(own.amounts, at.more)})=0,9999,${last}))`;
}

function pays({ input: sheet }: Desk, { parties }: InputCells, index: number): string {
  return sheet.fixed(parties.first + index, party.pays);
}
