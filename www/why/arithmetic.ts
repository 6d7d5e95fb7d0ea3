/** Sentences for the steps that are plain arithmetic, and for what comes straight from the entries. */
import type { ExplainStep } from "../../src/types.d.ts";
import { add, compare, isZero, negate, shift, showDecimal, sign, subtract } from "../amounts/amounts";
import { get, parts as namesOf, to } from "../draft/pointer";
import { percentOf } from "../result/phrases";
import { fieldOf, placeOf, type Part } from "./explain";
import { lineName, monthIn, whatIs } from "./names";
import { isNothing, isSame, type Hold, type Sentence, type Telling } from "./telling";

type Tell = (telling: Telling) => Sentence;

/** More than so many parts are folded. */
const few = 4;

export const arithmetic = {
  sum,
  difference,
  running_sum: runningSum,
  positive_part: positivePart,
  smaller_of: smallerOf,
  excess,
  ratio,
  same: (telling) =>
    telling.say((hold) => {
      const [part] = telling.from;
      if (!part) return telling.t("why-plain", { name: telling.name, value: telling.value });
      const said = { name: telling.name, of: telling.nameOf(part), amount: hold(telling.piece(part)) };
      if (whatIs(telling.assessment, telling.figure).field !== "yearly") return telling.t("why-same", said);
      return telling.t("why-lasting", { ...said, year: whatIs(telling.assessment, placeOf(part)).year ?? "" });
    }),
  stated,
  estimate,
  scaled: (telling) =>
    telling.say(
      (hold) => statedText(telling, hold),
      () => telling.t("why-scale", { scale: percentOf(telling.view, telling.arg("scale")), value: telling.value }),
    ),
  delayed: (telling) =>
    telling.say((hold) => {
      const [part] = telling.from;
      const { row = "" } = whatIs(telling.assessment, telling.figure);
      return telling.t("why-delayed", {
        line: lineName(telling.view, row),
        years: Number(telling.arg("years")),
        amount: part ? hold(telling.piece(part)) : telling.value,
      });
    }),
  outcome,
  ended: (telling) =>
    telling.say((hold) => {
      const [through, status] = ["through", "status"].map((field) => telling.part(field));
      return telling.t("why-ended", {
        year: through ? hold(telling.input(through)) : telling.year,
        status: status?.value === "failed" ? "failed" : "terminated",
      });
    }),
  accrued,
  discounted,
  discounted_ratio: discountedRatio,
  factor_of_cost: (telling) =>
    telling.say((hold) => {
      const [cost] = telling.from;
      const factor = telling.arg("factor");
      const amount = cost ? hold(telling.piece(cost)) : "";
      return Number(factor) === 1
        ? telling.t("why-factor-one", { cost: amount })
        : telling.t("why-factor", { factor: factor.replace(".", ","), cost: amount, value: telling.value });
    }),
  calendar_year: (telling) =>
    telling.say((hold) => {
      const [start] = telling.inputs;
      return telling.t("why-calendar", {
        year: telling.explanation.value,
        start: start ? hold(telling.input(start)) : "",
        plus: Number(telling.arg("plus")),
      });
    }),
} as const satisfies Partial<Record<ExplainStep, Tell>>;

function sum(telling: Telling): Sentence {
  const { t, name, value } = telling;
  const some = telling.from.filter((part) => !isNothing(part));
  if (telling.from.length === 0) return telling.say(() => t("why-sum-none", { name, value }));
  if (some.length === 0 && telling.from.length > 1)
    return folded(
      telling,
      telling.say(() => t("why-sum-zero", { name, value })),
      telling.from,
    );
  if (some.length <= few) {
    const parts = some.length === 0 ? telling.from : some;
    return telling.say((hold) => t("why-sum", { name, value, parts: telling.listed(hold, parts) }));
  }
  const said = telling.say(() => t("why-sum-many", { name, value, count: some.length, what: whatOf(telling, some) }));
  return folded(telling, said, some);
}

function folded(telling: Telling, sentence: Sentence, parts: readonly Part[]): Sentence {
  const summary = telling.t("why-parts", { count: parts.length, what: whatOf(telling, parts) });
  return { ...sentence, summary, list: telling.lines(parts) };
}

/** What there are many of. */
function whatOf(telling: Telling, parts: readonly Part[]): "years" | "parties" | "lines" | "payments" | "parts" {
  const places = parts.map((part) => whatIs(telling.assessment, placeOf(part)));
  const differs = (of: (place: (typeof places)[number]) => unknown) => new Set(places.map(of)).size === parts.length;
  if (places.every(({ field }) => field === "line")) return differs(({ row }) => row) ? "lines" : "years";
  if (places.every(({ field }) => field === "paymentAmount")) return "payments";
  if (differs(({ year }) => year)) return "years";
  return differs(({ party }) => party) ? "parties" : "parts";
}

function difference(telling: Telling): Sentence {
  const { t, name, value } = telling;
  const [first, ...rest] = telling.from;
  if (!first) return telling.say(() => t("why-plain", { name, value }));
  const less = rest.filter((part) => !isNothing(part));
  const from = (hold: Hold) => telling.worded(hold, first);
  if (less.length === 0) return telling.say((hold) => t("why-difference-none", { name, value, from: from(hold) }));
  if (less.length <= few)
    return telling.say((hold) =>
      t("why-difference", { name, value, from: from(hold), less: telling.listed(hold, less) }),
    );
  const sumOfLess = telling.amount(add(less.map((part) => part.value)));
  const what = whatOf(telling, less);
  return folded(
    telling,
    telling.say((hold) =>
      t("why-difference-many", { name, value, from: from(hold), less: sumOfLess, count: less.length, what }),
    ),
    less,
  );
}

/** A balance: that of the year before, and what the year changes. */
function runningSum(telling: Telling): Sentence {
  const { t, name, value } = telling;
  const field = fieldOf(telling.figure);
  const minus = Number(telling.arg("minus"));
  const before = telling.from.find((part) => fieldOf(placeOf(part)) === field);
  const rest = telling.from.filter((part) => part !== before);
  const plus = rest.slice(0, rest.length - minus);
  const less = rest.slice(rest.length - minus).filter((part) => !isNothing(part));
  const changes = (hold: Hold) => ({
    plus: telling.listed(hold, plus),
    less: telling.listed(hold, less),
    some: less.length === 0 ? "none" : "some",
  });
  return telling.say((hold) =>
    before
      ? t("why-running", { name, value, before: hold(telling.piece(before)), ...changes(hold) })
      : t("why-running-first", { name, value, ...changes(hold) }),
  );
}

function positivePart(telling: Telling): Sentence {
  const { t } = telling;
  const [part] = telling.from;
  return telling.say((hold) =>
    part
      ? t(sign(part.value) < 0 ? "why-below-zero" : "why-same", {
          name: telling.name,
          of: telling.nameOf(part),
          amount: hold(telling.piece(part)),
        })
      : t("why-plain", { name: telling.name, value: telling.value }),
  );
}

function smallerOf(telling: Telling): Sentence {
  const { t, value } = telling;
  const [first, second] = telling.from;
  if (!first) return telling.say(() => t("why-plain", { name: telling.name, value }));
  if (fieldOf(placeOf(first)) === "share") return planned(telling, first);
  if (!second) return telling.say(() => t("why-plain", { name: telling.name, value }));
  const both = (hold: Hold) => ({
    first: telling.nameOf(first),
    second: telling.nameOf(second),
    one: hold(telling.piece(first)),
    other: hold(telling.piece(second)),
    value,
  });
  return telling.say((hold) => t("why-smaller", both(hold)));
}

/** What the saving gives, and at most what the party's own plan has for the year. */
function planned(telling: Telling, share: Part): Sentence {
  const [plan] = telling.inputs;
  return telling.say((hold) => {
    const said = { share: hold(telling.piece(share)), year: telling.year, value: telling.value };
    if (!plan) return telling.t("why-planned-none", said);
    const which = (["below", "same", "above"] as const)[compare(share.value, plan.value) + 1];
    return telling.t(`why-planned-${which ?? "same"}`, { ...said, planned: hold(telling.input(plan)) });
  });
}

function excess(telling: Telling): Sentence {
  const { t, value } = telling;
  const [first, second] = telling.from;
  if (!first || !second) return telling.say(() => t("why-plain", { name: telling.name, value }));
  return telling.say((hold) =>
    t(telling.isZero ? "why-excess-none" : "why-excess", {
      first: telling.nameOf(first),
      second: telling.nameOf(second),
      one: hold(telling.piece(first)),
      other: hold(telling.piece(second)),
      value,
    }),
  );
}

function ratio(telling: Telling): Sentence {
  const { t, name, value } = telling;
  const below = telling.from.at(-1);
  const [first, ...more] = telling.from.slice(0, -1);
  if (!first || !below) return telling.say(() => t("why-plain", { name, value }));
  const above = [first, ...more.filter((part) => !isNothing(part))];
  return telling.say((hold) => {
    const sum = above.map((part) => telling.worded(hold, part)).join(" + ");
    return t(isNothing(below) ? "why-ratio-none" : "why-ratio", {
      name,
      value,
      above: above.length > 1 ? `(${sum})` : sum,
      below: telling.worded(hold, below),
    });
  });
}

function statedText(telling: Telling, hold: Hold): string {
  const [input] = telling.inputs;
  return input
    ? telling.t("why-stated", { place: telling.nameOf(input), amount: hold(telling.input(input)) })
    : telling.t("why-plain", { name: telling.name, value: telling.value });
}

function stated(telling: Telling): Sentence {
  return telling.say((hold) => statedText(telling, hold));
}

function outcome(telling: Telling): Sentence {
  const [input] = telling.inputs;
  const { year = "" } = whatIs(telling.assessment, telling.figure);
  const revised = Number(year) > Number(telling.arg("through"));
  return telling.say((hold) =>
    input
      ? telling.t(revised ? "why-revised" : "why-outcome", {
          place: telling.nameOf(input),
          amount: hold(telling.input(input)),
        })
      : telling.t("why-outcome-none", { name: telling.name }),
  );
}

function estimate(telling: Telling): Sentence {
  const { t, name, value } = telling;
  const [price, quantity, share] = ["unitValue", telling.year, "deadweight"].map((field) => telling.part(field));
  const [attribution, dropOff] = ["attribution", "dropOff"].map((field) => telling.part(field));
  const count = quantity ?? telling.inputs.find((input) => namesOf(placeOf(input)).includes("quantity"));
  const years = Number(telling.arg("n"));
  const factor = (part: Part | undefined, id: "deadweight" | "attribution") =>
    part !== undefined && ((hold: Hold) => t(`why-estimate-${id}`, { share: hold(telling.input(part)) }));
  return telling.say(
    (hold) =>
      t("why-estimate", {
        name,
        value,
        count: count ? hold(telling.input(count)) : "",
        price: price ? hold(telling.input(price)) : "",
      }),
    share !== undefined && !isZero(share.value) && factor(share, "deadweight"),
    factor(attribution, "attribution"),
    dropOff !== undefined &&
      years > 0 &&
      !isZero(dropOff.value) &&
      ((hold) => t("why-estimate-drop", { share: hold(telling.input(dropOff)), years })),
    telling.has("scale") && (() => t("why-scale", { scale: percentOf(telling.view, telling.arg("scale")), value })),
  );
}

/** What of a year's cost has come by a month. */
function accrued(telling: Telling): Sentence {
  const { t, value, view } = telling;
  const [cost] = telling.from;
  const month = (name: string) => monthIn(view, telling.arg(name));
  return telling.say((hold) => {
    const amount = cost ? hold(telling.piece(cost)) : "";
    return telling.has("throughMonth")
      ? t("why-accrued", {
          cost: amount,
          first: month("firstMonth"),
          last: month("lastMonth"),
          through: month("throughMonth"),
          value,
        })
      : t("why-accrued-all", { cost: amount });
  });
}

/** Year by year, divided by what a krona grows to until then; the last `minus` are taken off. */
function discounted(telling: Telling): Sentence {
  const { t, from, name, value } = telling;
  const plus = from.slice(0, from.length - Number(telling.arg("minus")));
  const less = from.slice(plus.length);
  const said = telling.say(
    (hold) => (less.length > 0 ? netPresentValue(telling, hold) : t("why-plain", { name, value })),
    (hold) =>
      t("why-discounted", {
        year: String(telling.assessment.schedule[0]?.year ?? ""),
        factor: showDecimal(add(["1", shift(telling.arg("rate"), -2)]), telling.view.lang),
        rate: rateText(telling, hold),
        sum: telling.amount(subtract(add(plus.map(valueOf)), add(less.map(valueOf)))),
      }),
  );
  const some = from.filter((part) => !isNothing(part));
  if (some.length === 0) return said;
  const signed = (part: Part) => telling.piece(less.includes(part) ? { ...part, value: negate(part.value) } : part);
  return { ...folded(telling, said, some), list: telling.lines(some, (part) => telling.nameOf(part), signed) };
}

/** The two present values are rounded each by itself, so that an öre can be between them and theirs. */
function netPresentValue(telling: Telling, hold: Hold): string {
  const { row = "" } = whatIs(telling.assessment, telling.figure);
  const [saving, cost] = [`${row}/presentNetSaving`, `${row}/presentCost`];
  const difference = subtract(String(get(telling.assessment, saving)), String(get(telling.assessment, cost)));
  return telling.t("why-discounted-net", {
    name: telling.name,
    value: telling.value,
    above: hold(telling.also(saving)),
    below: hold(telling.also(cost)),
    rounded: isSame({ value: difference }, telling.explanation) ? "no" : "yes",
  });
}

/** The rate: one that was entered leads to its field. */
function rateText(telling: Telling, hold: Hold): string {
  const { row = "" } = whatIs(telling.assessment, telling.figure);
  const [, place = ""] = namesOf(row);
  const input = to("discountRates", place);
  const rate = telling.arg("rate");
  return get(telling.view.application, input) === undefined
    ? percentOf(telling.view, rate, 20)
    : hold(telling.input({ input, value: rate }));
}

function valueOf({ value }: Part): string {
  return value;
}

function discountedRatio(telling: Telling): Sentence {
  const { t, name, value } = telling;
  const row = telling.figure.replace(/[^/]*$/, "");
  return telling.say((hold) =>
    t(telling.explanation.value === "null" ? "why-discounted-none" : "why-discounted-ratio", {
      name,
      value,
      above: hold(telling.also(`${row}presentNetSaving`)),
      below: hold(telling.also(`${row}presentCost`)),
    }),
  );
}
