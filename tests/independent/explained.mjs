// An explanation recomputed: its step applied to what it was made of. Written
// from the words of the types and engine.md; the steps that say why something
// is nothing throw where the reason they give does not hold.
import {
  apportion,
  exact,
  factorOf,
  one,
  positivePart,
  power,
  quotient,
  smaller,
  sum,
  text,
  toOre,
  zero,
} from "./numbers.mjs";

const nothing = "0.00";
const yearIn = (month) => Number(month.slice(0, 4));
const lastStep = (pointer) => pointer.split("/").at(-1);
const amount = (value) => text(exact(value));
const yearOrNull = (year) => (year === undefined ? "null" : String(year));

/** A constant, where the reason for it holds. */
function because(holds, constant, what) {
  if (!holds) throw new Error(`${what} does not hold`);
  return constant;
}

/** The value of an explanation, from its step, args and parts alone; `rules` is the rule set that it was made under. */
export function recomputed({ figure, step, args, from }, rules) {
  const values = from.map(({ value }) => value);
  const numbers = () => values.map((value) => exact(value));
  const input = (name) => from.find((part) => part.input?.endsWith(name))?.value;
  const part = (name) => from.find((each) => each.figure?.endsWith(name))?.value;
  const steps = {
    sum: () => text(sum(numbers())),
    difference: () => text(less(numbers())),
    running_sum: () => {
      const all = numbers();
      const added = all.length - args.minus;
      return text(sum(all.slice(0, added)).minus(sum(all.slice(added))));
    },
    positive_part: () => text(positivePart(...numbers())),
    excess: () => text(positivePart(less(numbers()))),
    smaller_of: () => {
      const all = args.planned === undefined ? numbers() : [...numbers(), exact(args.planned)];
      return text(all.reduce(smaller));
    },
    negated: () => text(exact(only(values)).negated()),
    same: () => only(values),
    ratio: () => {
      const all = numbers();
      const whole = all.pop();
      return whole.isZero() ? "null" : text(quotient(sum(all).times(args.times), whole, args.decimals), args.decimals);
    },
    factor_of_cost: () => text(toOre(exact(only(values)).times(exact(args.factor)))),
    apportioned: () => text(partOf(numbers(), args)),
    rest_in_last_year: () => {
      const [asSaved, ...rest] = numbers();
      return text(asSaved.plus(partOf(rest, args)));
    },
    equal_part: () => {
      const [drawn, first, last] = numbers();
      const years = last.minus(first).plus(1).toNumber();
      return text(partOf([drawn, ...Array.from({ length: years }, () => one)], args));
    },
    discounted: () => {
      const end = values.length - args.minus;
      const { numerator, denominator } = present(values.slice(0, end), args.rate);
      return text(quotient(numerator.minus(present(values.slice(end), args.rate).numerator), denominator, 2));
    },
    discounted_ratio: () => {
      const middle = values.length / 2;
      const saving = present(values.slice(0, middle), args.rate).numerator;
      const cost = present(values.slice(middle), args.rate).numerator;
      return cost.isZero() ? "null" : text(quotient(saving, cost, args.decimals), args.decimals);
    },
    stated: () => {
      const stated = args.value ?? only(values);
      return args.decimals === undefined ? stated : text(exact(stated), args.decimals);
    },
    estimate: () => {
      const kept = one.minus(factorOf(input("/dropOff") ?? "0"));
      const quantity = from.find((each) => each.input?.includes("/quantity/")).value;
      const whole = exact(input("/unitValue"))
        .times(exact(quantity))
        .times(one.minus(factorOf(input("/deadweight") ?? "0")))
        .times(factorOf(input("/attribution") ?? "100"))
        .times(power(kept, args.n));
      return text(toOre(whole.times(factorOf(args.scale ?? "100"))));
    },
    scaled: () => text(toOre(exact(only(values)).times(factorOf(args.scale)))),
    delayed: () => {
      const years = Number(figure.split("/").at(-1)) - Number(from[0].figure.split("/").at(-2));
      return because(years === args.years, only(values), `${args.years} years later`);
    },
    outcome: () => {
      if (values.length > 0) return amount(only(values));
      return because(Number(lastStep(figure)) <= args.through, nothing, "a year of outcomes");
    },
    ended: () => {
      const ends = ["terminated", "failed"].includes(input("/status"));
      return because(ends && args.year > Number(input("/through")), nothing, "an ended project");
    },
    not_given: () => because(values.length === 0, "null", "nothing"),
    accrued: () => {
      const whole = exact(only(values));
      if (args.throughMonth === undefined) return text(whole);
      const passed = Math.max(0, args.throughMonth + 1 - args.firstMonth);
      return text(quotient(whole.times(passed), exact(args.lastMonth + 1 - args.firstMonth), 2));
    },
    nothing_drawn: () => because(exact(only(values)).isZero(), "null", "nothing drawn"),
    share_of_saving: () => text(toOre(exact(only(values)).times(factorOf(args.share)))),
    by_decided_plan: () => {
      if (args.bound === undefined) return values.length === 0 ? nothing : amount(only(values));
      const years = from.filter(({ value }) => exact(value).gt(0)).map((each) => Number(lastStep(each.input)));
      years.sort((a, b) => a - b);
      return yearOrNull(args.bound === "to" ? years.at(-1) : years[0]);
    },
    no_repayment: () =>
      because(rules.repayment.basis === "none", figure.endsWith("/window") ? "null" : nothing, "no repayment"),
    not_a_payer: () => because(!rules.repayment.payers.includes(only(values)), nothing, "no payer"),
    outside_window: () => {
      const [first, last] = values.map(Number);
      const outside = values[0] === "null" || args.year < first || args.year > last;
      return because(outside, nothing, "outside the window");
    },
    outside_own_years: () => {
      const outside = args.year < Number(input("/from") ?? 0) || args.year > Number(input("/to") ?? 9999);
      return because(outside, nothing, "outside its own years");
    },
    all_repaid: () => because(exact(only(values)).isZero(), nothing, "nothing left"),
    exempted: () => because(args.year >= Number(input("/exemptFrom")), nothing, "an exemption"),
    waived: () => because(args.year >= Number(input("/exemptFrom")), values[0], "an exemption"),
    not_exempted: () => {
      const from = input("/exemptFrom");
      const holds = args.exemption === "no" || from === undefined || args.year < Number(from);
      return because(
        holds && (args.exemption === "yes") === (rules.repayment.exemption === true),
        nothing,
        "no exemption",
      );
    },
    unchanged: () => because(values.length === 0, nothing, "no change"),
    not_written_down: () => {
      const covered = Number(input("/through") ?? 0) >= Number(part("/to") ?? 9999);
      const final = input("/status") === "failed" || covered;
      return because(args.basis !== "saving" || !final, nothing, "nothing to write down");
    },
    no_window: () => because(only(values) === "null", nothing, "no window"),
    window_rule: () => ruleWindow(args, input, part)[args.bound],
    as_proposed: () => only(values),
    calendar_year: () => String(yearIn(only(values)) + args.plus),
    year_after: () => {
      const years = from.map((each) => (each.input?.includes("/amounts/") ? lastStep(each.input) : each.value));
      return String(Math.min(...years.map(Number)) + 1);
    },
    first_year_at_or_above_zero: () => {
      const place = values.slice(1).findIndex((value) => exact(value).gte(0));
      return place < 0 ? "null" : String(Number(values[0]) + place);
    },
    first_year_above_zero: () => {
      const place = values.findIndex((value) => exact(value).gt(0));
      return place < 0 ? "null" : String(args.first + place);
    },
    last_year_above_zero: () => {
      const rows = from.filter((each) => each.figure !== undefined).map(({ value }) => exact(value).gt(0));
      const place = rows.lastIndexOf(true);
      if (place >= 0) return String(args.first + place);
      return from[0]?.input === undefined ? "null" : String(yearIn(values[0]));
    },
    nothing_counted: () => because(rules.counted === undefined, nothing, "nothing counted"),
    nothing_required: () => because(typeof rules.counted?.requirement !== "object", nothing, "nothing required"),
    outside_schedule: () => because(values.length === 0, nothing, "no such year"),
  };
  const recompute = steps[step];
  if (recompute === undefined) throw new Error(`no step is called ${step}`);
  return recompute();
}

function only(values) {
  if (values.length !== 1) throw new Error(`one value was expected, not ${values.length}`);
  return values[0];
}

const less = ([first, ...others]) => first.minus(sum(others));

/** The part of one place in an apportionment; where all weights are nothing, the bearer's is the whole. */
function partOf([total, ...weights], { place, bearer }) {
  if (sum(weights).isZero()) return place === bearer ? total : zero;
  return apportion(total, weights)[place - 1];
}

/** As a fraction: the discount factor of the last year is below the line. */
function present(values, rate) {
  const growth = one.plus(factorOf(rate));
  const last = values.length - 1;
  const numerator = sum(values.map((value, year) => exact(value).times(power(growth, last - year))));
  return { numerator, denominator: power(growth, last) };
}

/** The window by the rule set's rule (engine.md §3). */
function ruleWindow({ starts, deadlineYears, years }, input, part) {
  const none = { from: "null", to: "null", both: "null" };
  const [firstSaving, lastSaving] = ["/firstSaving", "/lastSaving"].map((name) => {
    const year = part(name);
    return year === undefined || year === "null" ? undefined : Number(year);
  });
  const deadline = deadlineYears === undefined ? undefined : yearIn(input("/period/start")) + deadlineYears;
  const first = {
    after_investment_phase: () => yearIn(input("/period/end")) + 1,
    first_effect: () => firstSaving,
    first_effect_or_deadline: () => Math.min(firstSaving ?? deadline, deadline),
  }[starts]();
  if (first === undefined) return none;
  const from = Number(input("/repaymentPlan/from") ?? first);
  const to = years === undefined ? lastSaving : from + years - 1;
  return to === undefined || to < first ? none : { from: String(first), to: String(to), both: "a window" };
}
