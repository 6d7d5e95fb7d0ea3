// What the fund pays out, in arrears, and what lies beyond the grant.
import { exact, positivePart, quotient, smaller, sum, zero } from "./numbers.mjs";
import { monthOf, yearOf } from "./flows.mjs";

const onceAYear = [{ id: "year", throughMonth: 12 }];

/** { granted, payments: [{year, occasion, throughMonth, amount}], paidIn(year), drawn, costOutsidePeriod } */
export function disburse(application, rulebook, flows, years) {
  const occasions = [...(rulebook.disbursement?.occasions ?? onceAYear)].sort(
    (a, b) => a.throughMonth - b.throughMonth,
  );
  const totalCost = sum(years.map((year) => flows.all("cost", year)));
  const granted = application.grant ? exact(application.grant.total) : totalCost;
  const payments = [];
  let drawn = zero;
  let costOutsidePeriod = false;
  for (const year of years) {
    const cost = flows.all("cost", year);
    const months = monthsInPhase(application.period, year);
    if (cost.gt(0) && months.length === 0) costOutsidePeriod = true;
    for (const { occasion, due } of dueInYear(cost, months, occasions)) {
      const amount = smaller(due, positivePart(granted.minus(drawn)));
      if (amount.isZero()) continue;
      drawn = drawn.plus(amount);
      payments.push({ year, occasion: occasion.id, throughMonth: occasion.throughMonth, amount });
    }
  }
  const paidIn = (year) => sum(payments.filter((payment) => payment.year === year).map((payment) => payment.amount));
  return { granted, payments, paidIn, drawn, costOutsidePeriod };
}

function dueInYear(cost, months, occasions) {
  let before = zero;
  return occasions.map((occasion, index) => {
    const isLast = index === occasions.length - 1;
    const passed = months.filter((month) => month <= occasion.throughMonth).length;
    const accrued = months.length === 0 ? zero : quotient(cost.times(passed), exact(months.length), 2);
    const due = (isLast ? cost : accrued).minus(before);
    before = before.plus(due);
    return { occasion, due };
  });
}

function monthsInPhase(period, year) {
  const first = year === yearOf(period.start) ? monthOf(period.start) : 1;
  const last = year === yearOf(period.end) ? monthOf(period.end) : 12;
  if (year < yearOf(period.start) || year > yearOf(period.end)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
