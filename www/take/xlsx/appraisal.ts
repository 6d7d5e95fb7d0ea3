/**
 * Present values to the öre, and their ratio to its last decimal. A discounted
 * sum has no last decimal, so it is computed as spreadsheets do and then proved:
 * whether it lies above or below the nearest half öre is decided on whole
 * numbers alone, by letting that half öre be paid in the first year and
 * following what is left to the last. For the ratio, what is left is the net
 * saving less that many times the cost, each year.
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
      benefitCostRatio: ratio(desk, `${t("col-benefitCostRatio")} · ${index + 1}`, factor, {
        cost: { row: flows.allCost, roughly: cost.roughly },
        saving: { row: years.netSaving, roughly: saving.roughly },
      }),
    };
  });
}

/** A row of amounts in öre, and what they are worth in the first year, as near as a spreadsheet comes. */
interface Discounted {
  readonly row: number;
  readonly roughly: string;
}

function presentValue(desk: Desk, label: string, row: number, rate: PercentCells, factor: Limbs) {
  const { calculation, question } = desk;
  const amounts = question.years.across(calculation, row);
  const elapsed = `(${question.years.across(calculation, yearRow)}-${calculation.fixed(yearRow, at.first)})`;
  const beyond = rate.low ? `+${rate.low}/1E20` : "";
  const roughly = figureOf(desk, `${label} ≈`, `SUMPRODUCT(${amounts}/(1+(${rate.high}${beyond})/100)^${elapsed})`);
  const { sign, below } = guess(desk, label, roughly);
  const doubled = desk.exact.ref(
    desk.exact.row(`${label}: ${desk.t("xlsx-exact-proof")}`, desk.columns, (c) => {
      const flow = `2*${sign}*${calculation.at(row, c)}`;
      return c === at.first ? `${flow}-(2*${below}+1)` : flow;
    }),
  );
  const reaches = reachesHalf(desk, label, factor, (c) => [`MOD(${doubled(c)},1E6)`, `INT(${doubled(c)}/1E6)`]);
  return { row, roughly, exact: figureOf(desk, label, `${sign}*(${below}+${reaches})`) };
}

/** Net saving a krona of cost, to four decimals; empty at no cost. */
function ratio(
  desk: Desk,
  label: string,
  factor: Limbs,
  of: { readonly cost: Discounted; readonly saving: Discounted },
) {
  const { calculation, exact } = desk;
  const none = `${of.cost.roughly}=0`;
  const roughly = figureOf(desk, `${label} ≈`, `IF(${none},0,${of.saving.roughly}/${of.cost.roughly}*1E4)`, "plain");
  const { sign, below } = guess(desk, label, roughly);
  // 2 × the ratio with its four decimals, at the half above the guess: six digits of it and those before them.
  const half = figureOf(desk, `${label} ½`, `2*${below}+1`, "plain");
  const times = [`MOD(${half},1E6)`, `INT(${half}/1E6)`] as const;
  // 2 × 10^4 × the saving less the cost so many times, in groups of six digits.
  const proof = (group: number, part: (saving: string, cost: string) => string) =>
    exact.ref(
      exact.row(`${label}: ${desk.t("xlsx-exact-proof")} · 10^${6 * group}`, desk.columns, (c) =>
        part(calculation.at(of.saving.row, c), calculation.at(of.cost.row, c)),
      ),
    );
  const low = (ore: string) => `MOD(${ore},1E6)`;
  const high = (ore: string) => `INT(${ore}/1E6)`;
  const groups = [
    proof(0, (saving, cost) => `2E4*${sign}*${low(saving)}-${times[0]}*${low(cost)}`),
    proof(1, (saving, cost) => `2E4*${sign}*${high(saving)}-${times[0]}*${high(cost)}-${times[1]}*${low(cost)}`),
    proof(2, (_, cost) => `-${times[1]}*${high(cost)}`),
  ];
  const reaches = reachesHalf(desk, label, factor, (c) => groups.map((group) => group(c)));
  return figureOf(desk, label, `IF(${none},"",${sign}*(${below}+${reaches})/1E4)`, "plain");
}

/** The sign of a figure, and the whole number below its size; where it is a hair from one, that may be the next. */
function guess(desk: Desk, label: string, roughly: string): { sign: string; below: string } {
  return {
    sign: figureOf(desk, `${label} ±`, `IF(${roughly}<0,-1,1)`, "plain"),
    below: figureOf(desk, `${label} ⌊ ⌋`, `ROUND(ABS(${roughly})-0.5,0)`),
  };
}

/** Whether what is left in the last year, when each year's is added to the grown rest of the one before, is at least 0. */
function reachesHalf(desk: Desk, label: string, factor: Limbs, added: (column: number) => readonly string[]): string {
  const { exact, question, columns } = desk;
  const left = grown(exact, label, columns, { factor, highest: 3, added: (group, c) => added(c)[group] });
  return `(${exact.sheet.fixed(limbRow(left, left.highest), question.years.last)}>=0)`;
}
