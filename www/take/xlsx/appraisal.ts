/**
 * Present values to the öre. A discounted sum has no last decimal, so it is
 * computed as spreadsheets do and then proved: whether it lies above or below
 * the nearest half öre is decided on whole numbers alone, by letting that half
 * öre be paid in the first year and following what is left to the last.
 */
import { yearRow, type Desk } from "./desk";
import { figureOf, rowOf, type Flows } from "./flows";
import { at } from "./grid";
import type { InputCells } from "./input";
import { grown, limbRow, type Limbs } from "./limbs";
import type { PercentCells } from "./rules";
import type { YearFigures } from "./totals";
import { factorOf, smallest } from "./units";

/** Cells by rate; in öre but for the ratio. */
export interface AppraisalCells {
  readonly rate: string;
  readonly presentCost: string;
  readonly presentNetSaving: string;
  readonly netPresentValue: string;
  readonly benefitCostRatio: string;
}

export function layAppraisal(desk: Desk, input: InputCells, flows: Flows, years: YearFigures): AppraisalCells[] {
  const { t, calculation } = desk;
  desk.heading(calculation, t("appraisal-heading"));
  const net = rowOf(
    desk,
    t("xlsx-net-flow"),
    (c) => `${calculation.at(years.netSaving, c)}-${calculation.at(flows.allCost, c)}`,
  );
  return input.plan.rates.map((rate, index) => {
    desk.exact.sheet.skip();
    desk.exact.sheet.text(desk.exact.sheet.row(), at.label, t("xlsx-rate", { number: index + 1 }), "heading");
    const factor = factorOf(desk, t("col-discountRate"), rate, "growth", "lowest first", smallest(rate));
    const present = (label: string, row: number) => presentValue(desk, `${label} · ${index + 1}`, row, rate, factor);
    const cost = present(t("col-presentCost"), flows.allCost);
    const saving = present(t("col-presentNetSaving"), years.netSaving);
    return {
      rate: rate.high,
      presentCost: cost.exact,
      presentNetSaving: saving.exact,
      netPresentValue: present(t("col-netPresentValue"), net).exact,
      benefitCostRatio: figureOf(
        desk,
        `${t("col-benefitCostRatio")} · ${index + 1}`,
        `IF(${cost.roughly}=0,"",ROUND(${saving.roughly}/${cost.roughly},4))`,
        "plain",
      ),
    };
  });
}

function presentValue(desk: Desk, label: string, row: number, rate: PercentCells, factor: Limbs) {
  const { t, calculation, exact, question, columns } = desk;
  const amounts = question.years.across(calculation, row);
  const elapsed = `(${question.years.across(calculation, yearRow)}-${calculation.fixed(yearRow, at.first)})`;
  const beyond = rate.low ? `+${rate.low}/1E20` : "";
  const roughly = figureOf(desk, `${label} ≈`, `SUMPRODUCT(${amounts}/(1+(${rate.high}${beyond})/100)^${elapsed})`);
  const sign = figureOf(desk, `${label} ±`, `IF(${roughly}<0,-1,1)`, "plain");
  const below = figureOf(desk, `${label} ⌊ ⌋`, `ROUND(ABS(${roughly})-0.5,0)`);
  const doubled = exact.ref(
    exact.row(`${label}: ${t("xlsx-exact-proof")}`, columns, (c) => {
      const flow = `2*${sign}*${calculation.at(row, c)}`;
      return c === at.first ? `${flow}-(2*${below}+1)` : flow;
    }),
  );
  const left = grown(exact, label, columns, {
    factor,
    highest: 3,
    added: (group, c) => [`MOD(${doubled(c)},1E6)`, `INT(${doubled(c)}/1E6)`][group],
  });
  const top = exact.sheet.fixed(limbRow(left, left.highest), question.years.last);
  return { roughly, exact: figureOf(desk, label, `${sign}*(${below}+(${top}>=0))`) };
}
