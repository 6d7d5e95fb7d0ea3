/** The rest of the input sheet: the repayment plan, the outcome so far, alternatives, discount rates, decisions. */
import type { ByYear } from "../../../src/types.d.ts";
import { add, isZero } from "../../amounts/amounts";
import { partyName } from "../../result/phrases";
import { asWritten, inDateOrder } from "../../parts/log/decisions";
import { sumAllowed, wordAllowed, yearAllowed } from "./allowed";
import { plain, type Desk } from "./desk";
import { at } from "./grid";
import { numberInput, percentInput, type PercentCells } from "./rules";

/** A party's own years and amounts; what it would pay beyond them it does not. */
export interface OwnPlan {
  readonly party: number;
  readonly from: string;
  readonly to: string;
  readonly amounts?: number;
}

export interface PlanCells {
  readonly from?: string;
  readonly to?: string;
  readonly exemptFrom?: string;
  readonly own: readonly OwnPlan[];
  /** By party, in order: the row of its decided amounts. */
  readonly decided: ReadonlyMap<number, number>;
  readonly alternatives: readonly { readonly cost: number; readonly saving: number; readonly label: string }[];
  readonly rates: readonly PercentCells[];
}

export interface OutcomeRows {
  readonly through: string;
  readonly status: string;
  /** By list and id. */
  readonly rows: ReadonlyMap<string, number>;
}

export function layPlan(desk: Desk): PlanCells {
  const { question } = desk;
  const { repayment } = question.rulebook;
  return {
    ...(repayment.basis === "none" ? { own: [], decided: new Map<number, number>() } : layRepaymentPlan(desk)),
    alternatives: layAlternatives(desk),
    rates: layRates(desk),
  };
}

function layRepaymentPlan(desk: Desk): Pick<PlanCells, "from" | "to" | "exemptFrom" | "own" | "decided"> {
  const { t, question } = desk;
  const { repayment } = question.rulebook;
  const plan = question.application.repaymentPlan ?? {};
  desk.heading(desk.input, t("xlsx-plan"));
  const byRule = repayment.basis === "saving" || repayment.basis === "drawn";
  const knowsExemption = repayment.basis !== "none" && repayment.exemption;
  if (repayment.basis === "drawn") {
    const row = desk.input.row();
    desk.input.text(row, at.label, t("xlsx-profile"), "label");
    desk.input.text(row, at.value, t(`profile-${profileOf(desk)}`), "text");
  }
  return {
    ...(byRule && {
      from: numberInput(desk, yearAllowed(t, true), t("xlsx-plan-from"), plan.from, "/repaymentPlan/from"),
      to: numberInput(desk, yearAllowed(t, true), t("xlsx-plan-to"), plan.to, "/repaymentPlan/to"),
    }),
    ...(knowsExemption && {
      exemptFrom: numberInput(
        desk,
        yearAllowed(t, true),
        t("xlsx-exempt-from"),
        plan.exemptFrom,
        "/repaymentPlan/exemptFrom",
      ),
    }),
    own: repayment.basis === "saving" ? layOwnPlans(desk) : [],
    decided: repayment.basis === "decided_plan" ? layDecided(desk) : new Map<number, number>(),
  };
}

/** The profile that counts: the plan's where the rule set offers it, else the rule set's first. */
export function profileOf({ question }: Desk): "as_saved" | "straight_line" {
  const { repayment } = question.rulebook;
  const asked = question.application.repaymentPlan?.profile;
  const offered = repayment.basis === "drawn" ? repayment.profiles : [];
  return asked !== undefined && offered.includes(asked) ? asked : (offered[0] ?? "as_saved");
}

function layOwnPlans(desk: Desk): OwnPlan[] {
  const { t, input, question } = desk;
  const { parties } = question.application;
  const plans = Object.entries(question.application.repaymentPlan?.parties ?? {});
  return plans.map(([id, { from, to, amounts }]) => {
    const name = nameOf(desk, id);
    const year = yearAllowed(t, true);
    const cells = {
      party: parties.findIndex((one) => one.id === id),
      from: numberInput(desk, year, t("xlsx-own-from", { name }), from, `/repaymentPlan/parties/${id}/from`),
      to: numberInput(desk, year, t("xlsx-own-to", { name }), to, `/repaymentPlan/parties/${id}/to`),
    };
    if (!amounts) return cells;
    const row = amountRow(desk, t("xlsx-own-amounts", { name }), amounts, `/repaymentPlan/parties/${id}/amounts`);
    // A plan of no amounts at all still allows none.
    if (Object.keys(amounts).length === 0) input.number(row, at.first, "0", "inputKronor");
    return { ...cells, amounts: row };
  });
}

function layDecided(desk: Desk): Map<number, number> {
  const { t, question } = desk;
  const decided = question.application.repaymentPlan?.decided ?? {};
  return new Map(
    question.application.parties.map(({ id }, index) => {
      const label = t("xlsx-decided-amounts", { name: nameOf(desk, id) });
      return [index, amountRow(desk, label, decided[id] ?? {}, `/repaymentPlan/decided/${id}`)];
    }),
  );
}

const statuses = ["running", "completed", "terminated", "failed"] as const;

export function layOutcomes(desk: Desk): OutcomeRows | null {
  const { t, input, question } = desk;
  const { followUp, application } = question;
  if (!followUp) return null;
  desk.heading(input, t("xlsx-follow-up"));
  const through = numberInput(desk, yearAllowed(t, false), t("xlsx-through"), followUp.through, "/followUp/through");
  const status = input.row();
  input.text(status, at.label, t("xlsx-project-status"), "label");
  input.text(status, at.value, t(`xlsx-project-status-${followUp.status ?? "running"}`), "inputText");
  input.allow(
    wordAllowed(
      t,
      statuses.map((word) => t(`xlsx-project-status-${word}`)),
    ),
    status,
    at.value,
  );
  input.text(input.row(), at.label, t("xlsx-follow-up-note"), "note");
  const rows = new Map<string, number>();
  const lists = { costs: application.costs, effects: application.effects, upkeep: application.upkeep ?? [] } as const;
  for (const list of ["costs", "effects", "upkeep"] as const)
    for (const { id, label } of lists[list]) {
      const outcome = followUp[list]?.[id];
      if (outcome === undefined) continue;
      const name = t("xlsx-outcome", { name: label.trim() || t("xlsx-unnamed") });
      rows.set(`${list}/${id}`, amountRow(desk, name, outcome, `/followUp/${list}/${id}`));
    }
  return { through, status: input.fixed(status, at.value), rows };
}

function layAlternatives(desk: Desk): PlanCells["alternatives"] {
  const { t, question } = desk;
  const alternatives = question.application.alternatives ?? [];
  if (alternatives.length > 0) desk.heading(desk.input, t("xlsx-alternatives"));
  return alternatives.map(({ label, cost, saving }, index) => {
    const name = label.trim() || t("xlsx-unnamed");
    return {
      cost: amountRow(desk, t("xlsx-alternative-cost", { name }), cost, `/alternatives/${index}/cost`),
      saving: amountRow(desk, t("xlsx-alternative-saving", { name }), saving, `/alternatives/${index}/saving`),
      label: name,
    };
  });
}

const usualRates = ["0", "3", "3.5"];

function layRates(desk: Desk): PercentCells[] {
  const { t, question } = desk;
  desk.heading(desk.input, t("xlsx-rates"));
  const rates = question.application.discountRates ?? usualRates;
  return rates.map((rate, index) =>
    percentInput(desk, t("xlsx-rate", { number: index + 1 }), rate, `/discountRates/${index}`),
  );
}

/** Decisions are told, and decide nothing. */
export function layDecisions(desk: Desk): void {
  const { t, input, question } = desk;
  const decisions = asWritten(question.paper.draft);
  desk.heading(input, t("xlsx-decisions"));
  if (decisions.length === 0) {
    input.text(input.row(), at.label, t("xlsx-none"), "note");
    return;
  }
  desk.heads([
    t("decision-body"),
    "",
    t("decision-date"),
    t("decision-outcome"),
    "",
    t("decision-reference"),
    t("decision-note"),
  ]);
  for (const { body, date, outcome, reference, note } of inDateOrder(decisions)) {
    const row = input.row();
    input.text(row, at.label, body.trim() || t("decision-body-unnamed"), "text");
    input.text(row, at.word, date ?? t("decision-undated"), "text");
    if (outcome) input.text(row, at.value, t(`decision-${outcome}`), "text");
    if (reference) input.text(row, at.sum, reference, "text");
    if (note) input.text(row, at.first, note, "text");
  }
}

/** A row of amounts; those of years that have no column are told as one sum. */
function amountRow(desk: Desk, label: string, amounts: ByYear, pointer: string): number {
  const { input, question } = desk;
  const row = input.row();
  input.text(row, at.label, label, "label");
  desk.amounts(row, amounts, pointer);
  const later = Object.entries(amounts).filter(([year]) => question.years.column(Number(year)) === undefined);
  const sum = add(later.map(([, amount]) => plain(amount)));
  if (!isZero(sum)) {
    input.text(row, at.value, desk.t("xlsx-later"), "note");
    input.number(row, at.more, sum, "inputKronor");
    input.allow(sumAllowed(desk.t), row, at.more);
  }
  input.formula(row, at.sum, `${desk.rowSum(input, row)}+N(${input.at(row, at.more)})`, "kronorSum");
  return row;
}

function nameOf({ question, t }: Desk, id: string): string {
  return partyName({ application: question.application, t }, id);
}
