/** Sentences for the steps that are plain arithmetic, and for what comes straight from the entries. */
import type { ExplainStep } from "../../src/types.d.ts";
import { add, isZero, negate, sign } from "../amounts/amounts";
import { parts as namesOf } from "../draft/pointer";
import { percentOf } from "../result/phrases";
import { fieldOf, placeOf, type Part } from "./explain";
import { lineName, monthIn, whatIs } from "./names";
import { isNothing, type Hold, type Sentence, type Telling } from "./telling";

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
      return telling.t("why-same", { name: telling.name, of: telling.nameOf(part), amount: hold(telling.piece(part)) });
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
  if (some.length === 0) {
    const said = telling.say(() => t("why-sum-zero", { name, value }));
    return telling.from.length === 1 ? said : folded(telling, said, telling.from);
  }
  if (some.length <= few)
    return telling.say((hold) => t("why-sum", { name, value, parts: telling.listed(hold, some) }));
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
  if (fieldOf(placeOf(first)) === "share") {
    const planned = telling.inputs[0];
    return telling.say((hold) =>
      t(planned ? "why-planned" : "why-planned-none", {
        share: hold(telling.piece(first)),
        planned: planned ? hold(telling.input(planned)) : "",
        year: telling.year,
      }),
    );
  }
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
  const above = telling.from.slice(0, -1);
  return telling.say((hold) =>
    below
      ? t(isNothing(below) ? "why-ratio-none" : "why-ratio", {
          name,
          value,
          above: above.map((part) => telling.worded(hold, part)).join(" + "),
          below: telling.worded(hold, below),
        })
      : t("why-plain", { name, value }),
  );
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
    part !== undefined &&
    !isZero(part.value) &&
    ((hold: Hold) => t(`why-estimate-${id}`, { share: hold(telling.input(part)) }));
  return telling.say(
    (hold) =>
      t("why-estimate", {
        name,
        value,
        count: count ? hold(telling.input(count)) : "",
        price: price ? hold(telling.input(price)) : "",
      }),
    factor(share, "deadweight"),
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
  const { t, name, value } = telling;
  const minus = Number(telling.arg("minus"));
  const plus = telling.from.slice(0, telling.from.length - minus);
  const amounts = [
    ...plus.map((part) => part.value),
    ...telling.from.slice(telling.from.length - minus).map((part) => negate(part.value)),
  ];
  const said = telling.say(() =>
    t("why-discounted", {
      name,
      value,
      year: String(telling.assessment.schedule[0]?.year ?? ""),
      rate: percentOf(telling.view, telling.arg("rate"), 20),
      sum: telling.amount(add(amounts)),
    }),
  );
  const some = telling.from.filter((part) => !isNothing(part));
  return some.length === 0
    ? said
    : { ...folded(telling, said, some), list: telling.lines(some, (part) => telling.nameOf(part)) };
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
