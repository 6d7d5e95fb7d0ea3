/** What the fund pays out in arrears, and what lies beyond the grant. */
import { literal } from "./book";
import type { Desk } from "./desk";
import { figureOf, rowOf, type Flows } from "./flows";
import type { InputCells } from "./input";

export interface Fund {
  /** A row of payments for each occasion of the year. */
  readonly occasions: readonly number[];
  readonly disbursed: number;
  readonly granted: string;
  readonly drawn: string;
}

export function layFund(desk: Desk, input: InputCells, flows: Flows): Fund {
  const { t, calculation, question } = desk;
  desk.heading(calculation, t("disbursements-heading"));
  const cost = (column: number) => calculation.at(flows.cost.total, column);
  const totalCost = `SUM(${question.years.across(calculation, flows.cost.total)})`;
  const granted = figureOf(
    desk,
    t("total-granted"),
    `IF(${input.granted}="",${totalCost},ROUND(${input.granted}*100,0))`,
  );
  const year = (column: number) => desk.year(calculation, column);
  const first = rowOf(desk, t("xlsx-first-month"), (c) => `IF(${year(c)}=${input.startYear},${input.startMonth},1)`);
  const months = rowOf(desk, t("xlsx-months"), (c) => {
    const last = `IF(${year(c)}=${input.endYear},${input.endMonth},12)`;
    const isOutside = `OR(${year(c)}<${input.startYear},${year(c)}>${input.endYear})`;
    return `IF(${isOutside},0,${last}-${calculation.at(first, c)}+1)`;
  });
  const accrued = input.rules.occasions.map(({ name, month }, index, all) => {
    const row = rowOf(desk, "", (c) => {
      if (index === all.length - 1) return cost(c);
      const count = calculation.at(months, c);
      const passed = `MAX(0,MIN(${count},${month}-${calculation.at(first, c)}+1))`;
      // What is whole by the month first, so that no product grows beyond fifteen digits.
      const each = `INT(${cost(c)}/${count})`;
      return `IF(${count}=0,0,${each}*${passed}+ROUND((${cost(c)}-${each}*${count})*${passed}/${count},0))`;
    });
    calculation.formula(row, 0, `${name}&${text(t("xlsx-accrued"))}`, "label");
    return row;
  });
  const occasions: number[] = [];
  accrued.forEach((row, index) => {
    const occasion = calculation.next;
    rowOf(desk, "", (c) => {
      const before = accrued[index - 1];
      const due = `${calculation.at(row, c)}${before === undefined ? "" : `-${calculation.at(before, c)}`}`;
      return `MIN(${due},MAX(0,${granted}-${paidBefore(desk, occasion - index, occasion, accrued.length, c)}))`;
    });
    calculation.formula(occasion, 0, `${input.rules.occasions[index]?.name ?? ""}&${text(t("xlsx-paid"))}`, "label");
    occasions.push(occasion);
  });
  const [firstPaid = 0] = occasions;
  const disbursed = rowOf(
    desk,
    t("col-disbursed"),
    (c) => `SUM(${calculation.down(firstPaid, firstPaid + accrued.length - 1, c)})`,
  );
  const drawn = figureOf(desk, t("total-drawn"), desk.rowSum(calculation, disbursed));
  return { occasions, disbursed, granted, drawn };
}

/** All payments of earlier years, and those of this year's earlier occasions. */
function paidBefore(desk: Desk, first: number, own: number, count: number, column: number): string {
  const { calculation, question } = desk;
  const rows = Array.from({ length: count }, (_, index) => first + index);
  const years = rows.flatMap((row) => {
    const range = question.years.before(calculation, row, column);
    return range ? [`SUM(${range})`] : [];
  });
  const sameYear = own > first ? [`SUM(${calculation.down(first, own - 1, column)})`] : [];
  return [...years, ...sameYear].join("-") || "0";
}

function text(words: string): string {
  return literal(`: ${words}`);
}
