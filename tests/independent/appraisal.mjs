// Present values, and the project beside its alternatives. A sum of discounted
// flows is kept as one fraction, so that nothing is rounded before the end.
import { exact, factorOf, one, power, quotient, sum, text } from "./numbers.mjs";

const usualRates = ["0", "3", "3.5"];

export function appraise(calculation) {
  const { application, start } = calculation;
  return (application.discountRates ?? usualRates).map((rate) => {
    const { cost, netSaving, denominator } = presentValues(calculation, rate);
    const inKronor = (value) => text(quotient(value, denominator, 2));
    return {
      discountRate: typeof rate === "number" ? exact(rate).toFixed() : rate,
      baseYear: start,
      presentCost: inKronor(cost),
      presentNetSaving: inKronor(netSaving),
      netPresentValue: inKronor(netSaving.minus(cost)),
      benefitCostRatio: cost.isZero() ? null : text(quotient(netSaving, cost, 4), 4),
    };
  });
}

/** Numerators over one denominator, the discount factor of the last year. */
export function presentValues({ rows, start }, rate) {
  const growth = one.plus(factorOf(rate));
  const last = rows.at(-1).year;
  const weighted = (amountOf) => sum(rows.map((row) => amountOf(row).times(power(growth, last - row.year))));
  return {
    cost: weighted((row) => row.cost.plus(row.ownCost)),
    netSaving: weighted((row) => row.netSaving),
    denominator: power(growth, last - start),
  };
}

export function alternativesOf({ application, total }) {
  const ofYears = (byYear) => sum(Object.values(byYear).map(exact));
  const project = { id: "project", cost: total("cost").plus(total("ownCost")), saving: total("netSaving") };
  const others = (application.alternatives ?? []).map((each) => ({
    id: each.id,
    cost: ofYears(each.cost),
    saving: ofYears(each.saving),
  }));
  const net = (row) => row.saving.minus(row.cost);
  return [project, ...others].map((row) => ({
    id: row.id,
    cost: text(row.cost),
    saving: text(row.saving),
    net: text(net(row)),
    projectAdvantage: text(net(project).minus(net(row))),
  }));
}

export function varianceOf(outcome, forecast) {
  const years = [...new Set([...outcome.rows, ...forecast.rows].map((row) => row.year))].sort((a, b) => a - b);
  return years.map((year) => {
    const figure = (calculation, name) => text(calculation.rows.find((row) => row.year === year)?.[name] ?? exact(0));
    return {
      year,
      costForecast: figure(forecast, "cost"),
      costOutcome: figure(outcome, "cost"),
      netSavingForecast: figure(forecast, "netSaving"),
      netSavingOutcome: figure(outcome, "netSaving"),
      repaymentPlanned: figure(forecast, "repayment"),
      repaymentRevised: figure(outcome, "repayment"),
    };
  });
}
