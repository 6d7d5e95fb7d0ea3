// From the lines of the application to yearly figures per party.
import { exact, factorOf, one, power, toOre, zero } from "./numbers.mjs";

export const yearOf = (month) => Number(month.slice(0, 4));
export const monthOf = (month) => Number(month.slice(5, 7));
export const isMunicipal = (party) => party.kind === "committee" || party.kind === "municipal_company";

/** All lines after scenario and follow-up: { kind, id, party, nature, amounts: Map year -> kronor }. */
export function linesOf(application, options) {
  const scenario = { effectScale: 100, effectDelay: 0, costScale: 100, ...options.scenario };
  const lines = [
    ...application.costs.map((cost) => costLine(cost, scenario)),
    ...application.effects.map((effect) => effectLine(effect, scenario)),
    ...(application.upkeep ?? []).map((line) => ({
      kind: "upkeep",
      id: line.id,
      party: line.party,
      amounts: plainAmounts(line.amounts),
    })),
  ];
  if (options.followUp) for (const line of lines) applyFollowUp(line, options.followUp);
  return lines;
}

function costLine(cost, scenario) {
  const kind = cost.funding === "fund" ? "cost" : "ownCost";
  const scale = factorOf(scenario.costScale);
  return {
    kind,
    id: cost.id,
    party: cost.party,
    amounts: mapYears(plainAmounts(cost.amounts), (year, amount) => [year, toOre(amount.times(scale))]),
  };
}

function effectLine(effect, scenario) {
  const kind = effect.direction === "saving" ? "saving" : "addedCost";
  const scale = kind === "saving" ? factorOf(scenario.effectScale) : one;
  const amounts = mapYears(estimate(effect.estimate), (year, amount) => [
    year + scenario.effectDelay,
    toOre(amount.times(scale)),
  ]);
  return { kind, id: effect.id, party: effect.party, nature: effect.nature ?? "lowered_cost", amounts };
}

function estimate(given) {
  if (given.kind === "amounts") return plainAmounts(given.amounts);
  const quantity = plainAmounts(given.quantity);
  const first = Math.min(...[...quantity].filter(([, amount]) => amount.gt(0)).map(([year]) => year));
  const perUnit = exact(given.unitValue)
    .times(one.minus(factorOf(given.deadweight ?? 0)))
    .times(factorOf(given.attribution ?? 100));
  const kept = one.minus(factorOf(given.dropOff ?? 0));
  return mapYears(quantity, (year, units) => [
    year,
    units.isZero() ? zero : perUnit.times(units).times(power(kept, year - first)),
  ]);
}

/** Outcomes are neither delayed nor scaled; a project that has ended early has no later costs. */
function applyFollowUp(line, followUp) {
  const group = { cost: "costs", ownCost: "costs", saving: "effects", addedCost: "effects", upkeep: "upkeep" }[
    line.kind
  ];
  const named = followUp[group]?.[line.id];
  if (named) {
    const forecast = [...line.amounts].filter(([year]) => year > followUp.through);
    line.amounts = new Map([...forecast, ...plainAmounts(named)]);
  }
  const ended = followUp.status === "terminated" || followUp.status === "failed";
  const isCost = line.kind === "cost" || line.kind === "ownCost";
  if ((ended && isCost) || (followUp.status === "failed" && line.kind === "saving")) {
    line.amounts = new Map([...line.amounts].filter(([year]) => year <= followUp.through));
  }
}

const plainAmounts = (byYear) => new Map(Object.entries(byYear).map(([year, amount]) => [Number(year), exact(amount)]));
const mapYears = (amounts, change) => new Map([...amounts].map(([year, amount]) => change(year, amount)));

/** Yearly figures of a party and of all, and the net saving made of them. */
export function flowsOf(lines) {
  const totals = new Map();
  const add = (key, amount) => totals.set(key, (totals.get(key) ?? zero).plus(amount));
  const years = new Set();
  for (const line of lines) {
    for (const [year, amount] of line.amounts) {
      if (amount.isZero()) continue;
      years.add(year);
      add(`${line.kind} ${year}`, amount);
      add(`${line.kind} ${year} ${line.party}`, amount);
    }
  }
  const all = (kind, year) => totals.get(`${kind} ${year}`) ?? zero;
  const of = (kind, party, year) => totals.get(`${kind} ${year} ${party.id}`) ?? zero;
  const netSaving = (party, year) =>
    of("saving", party, year)
      .minus(of("addedCost", party, year))
      .minus(of("upkeep", party, year));
  return { all, of, netSaving, yearsWithAmount: [...years].sort((a, b) => a - b) };
}
