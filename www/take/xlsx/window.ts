/** The years in which repayment falls: by the rule, then narrowed by the plan. 0 stands for none. */
import type { Desk } from "./desk";
import { figureOf, rowOf, type Flows } from "./flows";
import type { InputCells } from "./input";

export interface WindowCells {
  readonly from: string;
  readonly to: string;
  /** 1 in the years of the window, else 0. */
  readonly inside: number;
}

export function layWindow(desk: Desk, input: InputCells, flows: Flows, decided: number | null): WindowCells {
  const { t, calculation, question } = desk;
  const { repayment } = question.rulebook;
  desk.heading(calculation, t("total-window"));
  const { from, to } =
    repayment.basis === "none"
      ? { from: figure(desk, t("xlsx-window-first"), "0"), to: figure(desk, t("xlsx-window-last"), "0") }
      : repayment.basis === "decided_plan"
        ? span(desk, decided ?? 0, t("xlsx-window-first"), t("xlsx-window-last"))
        : byRule(desk, input, flows, repayment.window.from);
  const inside = rowOf(desk, t("xlsx-inside"), (c) => {
    const year = desk.year(calculation, c);
    return `IF(AND(${from}>0,${year}>=${from},${year}<=${to}),1,0)`;
  });
  return { from, to, inside };
}

type Start = "after_investment_phase" | "first_effect" | "first_effect_or_deadline";

function byRule(desk: Desk, input: InputCells, flows: Flows, start: Start): { from: string; to: string } {
  const { t } = desk;
  const effect = span(desk, flows.saved.total, t("xlsx-first-effect"), t("xlsx-last-effect"));
  const { windowYears = '""', deadlineYears } = input.rules;
  const deadline = deadlineYears ? figure(desk, t("xlsx-deadline-year"), `${input.startYear}+${deadlineYears}`) : "0";
  const begins = {
    after_investment_phase: `${input.endYear}+1`,
    first_effect: effect.from,
    first_effect_or_deadline: `IF(${effect.from}=0,${deadline},MIN(${effect.from},${deadline}))`,
  }[start];
  const end = (from: string) => `IF(${windowYears}="",${effect.to},${from}+${windowYears}-1)`;
  const asked = figure(desk, t("xlsx-rule-first"), begins);
  const asLong = figure(desk, t("xlsx-rule-last"), `IF(${asked}=0,0,${end(asked)})`);
  const from = figure(desk, t("xlsx-rule-from"), `IF(${asLong}<${asked},0,${asked})`);
  const to = figure(desk, t("xlsx-rule-to"), `IF(${asLong}<${asked},0,${asLong})`);
  const { from: plan = '""', to: planTo = '""' } = input.plan;
  const moves = start === "first_effect_or_deadline";
  // With a deadline a later start moves the window; without one it only cuts it.
  const fits = moves
    ? `AND(${plan}<=${deadline},${plan}>=${from},${end(plan)}>=${plan})`
    : `AND(${plan}>=${from},${plan}<=${to})`;
  const begun = figure(desk, t("xlsx-plan-from"), `IF(OR(${plan}="",${from}=0),${from},IF(${fits},${plan},${from}))`);
  const ended = moves ? figure(desk, t("xlsx-plan-end"), `IF(${begun}=${from},${to},${end(plan)})`) : to;
  const cut = `IF(OR(${planTo}="",${begun}=0),${ended},IF(AND(${planTo}>=${begun},${planTo}<=${ended}),${planTo},${ended}))`;
  return { from: figure(desk, t("xlsx-window-first"), begun), to: figure(desk, t("xlsx-window-last"), cut) };
}

/** The first and the last year in which a row is above 0. */
function span(desk: Desk, row: number, first: string, last: string): { from: string; to: string } {
  const { calculation, question, t } = desk;
  const years = rowOf(
    desk,
    t("xlsx-years-above"),
    (c) => `IF(${calculation.at(row, c)}>0,${desk.year(calculation, c)},"")`,
  );
  const range = question.years.across(calculation, years);
  return {
    from: figure(desk, first, `IF(COUNT(${range})=0,0,MIN(${range}))`),
    to: figure(desk, last, `IF(COUNT(${range})=0,0,MAX(${range}))`),
  };
}

function figure(desk: Desk, label: string, formula: string): string {
  return figureOf(desk, label, formula, "plain");
}
