/** Sentences for the steps that follow from the guideline: who repays, when, how much, and what then. */
import type { ExplainStep } from "../../src/types.d.ts";
import { subtract } from "../amounts/amounts";
import { listed, percentOf } from "../result/phrases";
import { fieldOf, placeOf, type Part } from "./explain";
import { whatIs } from "./names";
import { isNothing, isSame, type Hold, type Sentence, type Telling } from "./telling";
import { fieldFor } from "./values";

type Tell = (telling: Telling) => Sentence;

export const rules = {
  no_repayment: (telling) => telling.say(() => telling.t("why-no-repayment")),
  not_a_payer: (telling) =>
    telling.say((hold) => {
      const [kind] = telling.inputs;
      const { party = 0 } = whatIs(telling.assessment, telling.figure);
      return telling.t("why-not-a-payer", {
        party: telling.partyOf(party),
        kind: kind ? hold(telling.input(kind)) : "",
      });
    }),
  outside_window: (telling) =>
    telling.say((hold) => {
      const [from, to] = [telling.part("from"), telling.part("to")];
      return from && to
        ? telling.t("why-outside-window", {
            year: telling.year,
            from: hold(telling.piece(from)),
            to: hold(telling.piece(to)),
          })
        : telling.t("why-outside-none", { window: heldOr(telling, hold, telling.part("window")) });
    }),
  outside_own_years: (telling) =>
    telling.say((hold) => {
      const [from, to] = [telling.part("from"), telling.part("to")];
      const { party = 0 } = whatIs(telling.assessment, telling.figure);
      return telling.t("why-outside-own", {
        year: telling.year,
        party: telling.partyOf(party),
        from: from ? hold(telling.input(from)) : "none",
        to: to ? hold(telling.input(to)) : "none",
        bounds: from && to ? "both" : from ? "from" : "to",
      });
    }),
  share_of_saving: shareOfSaving,
  apportioned,
  equal_part: (telling) =>
    telling.say((hold) => {
      const [drawn, from, to] = telling.from;
      return telling.t("why-equal-part", {
        name: telling.name,
        value: telling.value,
        drawn: heldOr(telling, hold, drawn),
        from: heldOr(telling, hold, from),
        to: heldOr(telling, hold, to),
      });
    }),
  rest_in_last_year: restInLastYear,
  all_repaid: (telling) =>
    telling.say((hold) =>
      telling.t("why-all-repaid", { year: yearOf(telling), left: heldOr(telling, hold, telling.part("left")) }),
    ),
  by_decided_plan: byDecidedPlan,
  exempted: (telling) =>
    telling.say((hold) =>
      telling.t("why-exempted", {
        from: heldOr(telling, hold, telling.part("exemptFrom")),
        due: heldOr(telling, hold, telling.part("due")),
      }),
    ),
  waived: (telling) =>
    telling.say((hold) =>
      telling.t("why-waived", {
        from: heldOr(telling, hold, telling.part("exemptFrom")),
        due: heldOr(telling, hold, telling.part("due")),
      }),
    ),
  not_exempted: (telling) =>
    telling.say((hold) => {
      const [from] = telling.inputs;
      if (telling.arg("exemption") === "no") return telling.t("why-not-foreseen");
      return from ? telling.t("why-exempt-later", { from: hold(telling.input(from)) }) : telling.t("why-not-exempted");
    }),
  window_rule: windowRule,
  as_proposed: (telling) =>
    telling.say((hold) => {
      const [input] = telling.inputs;
      return telling.t("why-proposed", {
        year: input ? hold(telling.input(input)) : telling.value,
        bound: input && fieldOf(placeOf(input)) === "to" ? "to" : "from",
      });
    }),
  first_year_at_or_above_zero: payback,
  first_year_above_zero: (telling) => yearFound(telling, "why-first-year"),
  last_year_above_zero: (telling) =>
    telling.inputs.length > 0 ? lastCost(telling) : yearFound(telling, "why-last-year"),
  year_after: (telling) =>
    telling.say((hold) => {
      const year = telling.explanation.value;
      const last = String(Number(year) - 1);
      const [to] = telling.figures;
      if (to?.value === last) return telling.t("why-year-after", { year, to: hold(telling.piece(to)) });
      const own = telling.inputs.find((part) => part.value === last || fieldOf(placeOf(part)) === last);
      const piece = own && { input: fieldFor(placeOf(own)), text: last };
      return telling.t("why-year-after-own", { year, to: piece ? hold(piece) : last });
    }),
  negated: (telling) =>
    telling.say((hold) => {
      const [part] = telling.from;
      if (!part) return telling.t("why-plain", { name: telling.name, value: telling.value });
      const stays = placeOf(part).startsWith("/afterwards");
      const amount = hold(telling.piece(part));
      if (isNothing(part)) return telling.t("why-negated-none", { of: telling.nameOf(part), amount });
      return telling.t(stays ? "why-negated-stays" : "why-negated", { amount });
    }),
  unchanged: (telling) => {
    const mechanism = telling.arg("mechanism");
    const known = mechanism === "appropriation" || mechanism === "year_end_surplus" ? mechanism : "none";
    return telling.say(() => telling.t("why-unchanged", { mechanism: telling.has("mechanism") ? known : "basis" }));
  },
  nothing_counted: (telling) => telling.say(() => telling.t("why-nothing-counted")),
  nothing_required: (telling) => telling.say(() => telling.t("why-nothing-required")),
  nothing_drawn: (telling) =>
    telling.say((hold) => telling.t("why-nothing-drawn", { drawn: heldOr(telling, hold, telling.part("drawn")) })),
  no_window: (telling) =>
    telling.say((hold) => telling.t("why-no-window", { window: heldOr(telling, hold, telling.part("window")) })),
  not_written_down: (telling) =>
    telling.say(() => telling.t(telling.arg("basis") === "saving" ? "why-not-written-down" : "why-never-written-down")),
  not_given: (telling) =>
    telling.say((hold) => {
      const input = telling.arg("input");
      return telling.t("why-not-given", {
        field: hold({ input: fieldFor(input), text: telling.t("why-the-persons") }),
      });
    }),
  outside_schedule: (telling) => telling.say(() => telling.t("why-outside-schedule", { year: telling.year })),
} as const satisfies Partial<Record<ExplainStep, Tell>>;

function heldOr(telling: Telling, hold: Hold, part: Part | undefined): string {
  return part ? hold(telling.piece(part)) : "";
}

function yearOf(telling: Telling): string {
  return whatIs(telling.assessment, telling.figure).year ?? telling.year;
}

function shareOfSaving(telling: Telling): Sentence {
  const { t, value } = telling;
  const [part] = telling.from;
  const share = telling.arg("share");
  return telling.say((hold) => {
    if (!part) return t("why-plain", { name: telling.name, value });
    const said = { of: telling.nameOf(part), amount: hold(telling.piece(part)), value };
    if (isNothing(part)) return t("why-share-none", said);
    return Number(share) === 100
      ? t("why-share-all", said)
      : t("why-share", { ...said, share: percentOf(telling.view, share) });
  });
}

/** A total that several share: first the total, then what each weighs. */
function apportioned(telling: Telling): Sentence {
  const { t, name, value } = telling;
  const [total, ...weights] = telling.from;
  const some = weights.filter((weight) => !isNothing(weight));
  const bearer = weights[Number(telling.arg("bearer")) - 1];
  if (!total) return telling.say(() => t("why-plain", { name, value }));
  const isWhole = isSame(total, telling.explanation);
  return telling.say(
    (hold) => {
      const amount = hold(telling.piece(total));
      const of = telling.nameOf(total);
      return isWhole ? t("why-same", { name, of, amount }) : t("why-shared", { name, value, of, total: amount });
    },
    bearer !== undefined && weights.length > 1 && (() => t("why-bearer", { party: partyOf(telling, bearer) })),
    bearer === undefined && some.length > 1 && ((hold) => t("why-weights", { weights: weighed(telling, hold, some) })),
  );
}

function restInLastYear(telling: Telling): Sentence {
  const { t, value } = telling;
  const [saved, rest, ...weights] = telling.from;
  const some = weights.filter((weight) => !isNothing(weight));
  const bearer = weights[Number(telling.arg("bearer")) - 1];
  const alone = weights.length === 1;
  return telling.say(
    (hold) =>
      t("why-rest", {
        year: yearOf(telling),
        saved: heldOr(telling, hold, saved),
        rest: heldOr(telling, hold, rest),
        part: telling.amount(subtract(telling.explanation.value, saved?.value ?? "0")),
        alone: alone ? "yes" : "no",
      }),
    bearer !== undefined && !alone && (() => t("why-bearer", { party: partyOf(telling, bearer) })),
    bearer === undefined && some.length > 1 && ((hold) => t("why-weights", { weights: weighed(telling, hold, some) })),
    () => t("why-together", { name: telling.name, value }),
  );
}

function partyOf(telling: Telling, weight: Part): string {
  return telling.partyOf(whatIs(telling.assessment, placeOf(weight)).party ?? 0);
}

function weighed(telling: Telling, hold: Hold, weights: readonly Part[]): string {
  return listed(
    telling.t,
    weights.map((weight) => telling.worded(hold, weight, partyOf(telling, weight))),
  );
}

function byDecidedPlan(telling: Telling): Sentence {
  const { t } = telling;
  const bound = telling.arg("bound");
  const [input] = telling.inputs;
  if (bound === "")
    return telling.say((hold) =>
      input
        ? t("why-decided", { name: telling.name, amount: hold(telling.input(input)) })
        : t("why-decided-none", { year: telling.year }),
    );
  if (bound === "both") return telling.say(() => t("why-decided-missing"));
  return telling.say((hold) => {
    const year = telling.explanation.value;
    const first = telling.inputs.find((one) => fieldOf(placeOf(one)) === year && !isNothing(one));
    return t("why-decided-bound", { bound, year, amount: first ? hold(telling.input(first)) : "" });
  });
}

/** The first or the last year of repayment, or why there is none. */
function windowRule(telling: Telling): Sentence {
  const { t } = telling;
  const year = telling.explanation.value;
  const input = (name: string) => telling.inputs.find((one) => placeOf(one).endsWith(name));
  if (telling.arg("bound") === "both") return telling.say(() => t("why-window-none"));
  if (telling.arg("bound") === "to") {
    const years = telling.arg("years");
    if (years === "")
      return telling.say((hold) =>
        t("why-window-to-saving", { year: heldOr(telling, hold, telling.part("lastSaving")) }),
      );
    return telling.say((hold) =>
      // All that was paid out comes back, or what is saved for so long.
      t(telling.view.rulebook.repayment.basis === "drawn" ? "why-window-to-years" : "why-window-to-most", {
        year,
        years: Number(years),
        from: hold(telling.also("/totals/window/from")),
      }),
    );
  }
  switch (telling.arg("starts")) {
    case "after_investment_phase":
      return telling.say((hold) =>
        t("why-window-from-phase", { year, end: heldOr(telling, hold, input("/period/end")) }),
      );
    case "first_effect":
      return telling.say((hold) =>
        t("why-window-from-effect", { year: heldOr(telling, hold, telling.part("firstSaving")) }),
      );
    default: {
      const saving = telling.part("firstSaving");
      return telling.say((hold) =>
        t("why-window-from-deadline", {
          year,
          years: Number(telling.arg("deadlineYears")),
          start: heldOr(telling, hold, input("/period/start")),
          saving: heldOr(telling, hold, saving),
          some: saving && saving.value !== "null" ? "some" : "none",
        }),
      );
    }
  }
}

/** The first year in which a balance is not below zero, from when nothing more is paid. */
function payback(telling: Telling): Sentence {
  const { t } = telling;
  const [from, ...balances] = telling.from;
  const last = balances.at(-1);
  const never = telling.explanation.value === "null";
  return telling.say((hold) =>
    t(never ? "why-payback-never" : "why-payback", {
      year: telling.explanation.value,
      from: heldOr(telling, hold, from),
      last: last ? (whatIs(telling.assessment, placeOf(last)).year ?? "") : "",
      balance: heldOr(telling, hold, last),
      which: fieldOf(telling.figure) === "fundPaybackYear" ? "fund" : "municipality",
    }),
  );
}

function yearFound(telling: Telling, id: "why-first-year" | "why-last-year"): Sentence {
  const { t, explanation } = telling;
  const of = telling.figures.find((part) => whatIs(telling.assessment, placeOf(part)).year === explanation.value);
  return telling.say((hold) =>
    of ? t(id, { year: explanation.value, amount: hold(telling.piece(of)) }) : t("why-no-saving"),
  );
}

/** The last year that costs anything, the project's own at the earliest. */
function lastCost(telling: Telling): Sentence {
  const [end] = telling.inputs;
  return telling.say((hold) =>
    telling.t("why-last-cost", { year: telling.explanation.value, end: end ? hold(telling.input(end)) : "" }),
  );
}
