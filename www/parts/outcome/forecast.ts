/** What each line was expected to come to, year by year, and what counts of it while no outcome is written. */
import type { Application, ByYear, Effect, FollowUp, RulebookRef } from "../../../src/types.d.ts";
import { isDecimal, isZero, type Decimal } from "../../amounts/amounts";
import { assess } from "../../module";
import type { OutcomeList } from "./follow-up";

const known = new WeakMap<Effect, ByYear>();

/**
 * An effect's kronor. Where they follow from a number and a cost for each, only the calculation works them out: it is
 * asked about the effect alone.
 */
export function effectForecast(effect: Effect, application: Application, rulebook: RulebookRef): ByYear {
  if (effect.estimate.kind === "amounts") return effect.estimate.amounts;
  const before = known.get(effect);
  if (before) return before;
  const { contract, period, parties } = application;
  const alone = { contract, name: "", period, parties, costs: [], effects: [effect] };
  try {
    const { schedule } = assess(alone, rulebook);
    const years = schedule.map(
      (row) => [row.year, effect.direction === "saving" ? row.saving : row.addedCost] as const,
    );
    const forecast = Object.fromEntries(years.filter(([, amount]) => !isZero(amount)));
    known.set(effect, forecast);
    return forecast;
  } catch {
    // What is wrong with it is said where it is written.
    return {};
  }
}

export interface OutcomeLine {
  readonly list: OutcomeList;
  readonly forecast: ByYear;
  readonly figures: ByYear;
  /** An effect that saves: it ends where the project failed. */
  readonly saves: boolean;
}

/** What counts of a line in a year as long as nothing is written there. */
export function countsUnwritten(
  { list, forecast, figures, saves }: OutcomeLine,
  year: number,
  followUp: Partial<FollowUp>,
): Decimal {
  const { through, status = "running" } = followUp;
  const expected = decimalOf(forecast[year]);
  if (through === undefined) return expected;
  if (year <= through) return Object.keys(figures).length > 0 ? "0" : expected;
  const ended = status === "terminated" || status === "failed";
  return (list === "costs" && ended) || (saves && status === "failed") ? "0" : expected;
}

function decimalOf(amount: string | number | undefined): Decimal {
  const text = String(amount ?? "0");
  return isDecimal(text) ? text : "0";
}
