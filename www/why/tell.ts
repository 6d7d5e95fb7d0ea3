/**
 * What the panel says of a figure: its value, what it is, and how it came
 * about in a few plain sentences, with the rule behind it.
 *
 * A figure that is nothing but another one, such as the sum of a single part,
 * is told of as that other. Before the sentence about the figure itself come
 * those about what it is made of, so that the text can be read from its
 * beginning; what those are made of in turn is one press away.
 */
import type { Assessment, Citation, Explanation, ExplainStep } from "../../src/types.d.ts";
import { within, type Pointer } from "../draft/pointer";
import type { ResultView } from "../element/view";
import { arithmetic } from "./arithmetic";
import { explained, fieldOf, placeOf, type Part } from "./explain";
import { nameOf } from "./names";
import { rules } from "./rules";
import { capitalised, isNothing, isSame, Telling, type Sentence } from "./telling";
import { exactUnit, valueText } from "./values";

export interface Told {
  readonly value: string;
  readonly name: string;
  readonly sentences: readonly Sentence[];
  readonly cite?: Citation;
  readonly readings: readonly string[];
}

/** A step that has no words does not compile. */
const steps: Readonly<Record<ExplainStep, (telling: Telling) => Sentence>> = { ...arithmetic, ...rules };

const mostPremises = 3;
const longestWay = 12;

export function tell(view: ResultView, assessment: Assessment, figure: Pointer): Told | null {
  const explain = (place: Pointer) => explained(view, assessment, place);
  const asked = explain(figure);
  if (!asked) return null;
  const way = wayFrom(asked, explain);
  const last = way.at(-1) ?? asked;
  const all = [...premisesOf(last, explain), last];
  const behind = ruled([...all, ...way.slice(0, -1).reverse()], explain);
  const cite = [...behind].reverse().find((one) => one.cite)?.cite;
  const exactly = { ...view, unit: exactUnit(view.unit, assessment, all) };
  return {
    value: valueText(view, assessment, figure, asked.value),
    name: capitalised(nameOf(view, assessment, figure)),
    sentences: all.map((one) => steps[one.step](new Telling(exactly, assessment, one))),
    ...(cite && { cite }),
    readings: readingsOf(view, behind),
  };
}

type Explain = (figure: Pointer) => Explanation | null;

/** The way to the figure that it really comes down to, beginning with itself. */
function wayFrom(explanation: Explanation, explain: Explain, on: typeof onlyPart = onlyPart): Explanation[] {
  const way = [explanation];
  for (let at = explanation; way.length < longestWay; way.push(at)) {
    const next = on(at, explain);
    const further = next && "figure" in next ? explain(next.figure) : null;
    if (!further) break;
    at = further;
  }
  return way;
}

function followed(explanation: Explanation, explain: Explain, on?: typeof onlyPart): Explanation {
  return wayFrom(explanation, explain, on).at(-1) ?? explanation;
}

/** The explanations by whose rules the text goes: behind a long sum, those of its parts. */
function ruled(told: readonly Explanation[], explain: Explain): readonly Explanation[] {
  if (told.some(({ args }) => args["rule"] !== undefined)) return told;
  const firstPart = ({ step, from }: Explanation) =>
    step === "sum" ? (from.find((part) => !isNothing(part)) ?? from[0]) : undefined;
  return told.flatMap((one) => wayFrom(one, explain, (at) => onlyPart(at, explain) ?? firstPart(at)).reverse());
}

/** The one part that a figure is nothing but. */
function onlyPart(explanation: Explanation, explain: Explain): Part | undefined {
  const [first, ...rest] = explanation.from;
  return first && only[explanation.step]?.(explanation, first, rest, explain) ? theOne(explanation, first) : undefined;
}

/** Of a sum, the part that is not zero. */
function theOne({ step, from }: Explanation, first: Part): Part {
  return step === "sum" ? (from.find((part) => !isNothing(part)) ?? first) : first;
}

type Asks = (explanation: Explanation, first: Part, rest: readonly Part[], explain: Explain) => boolean;

/** The steps that can come down to a single part, and when they do. What a rule makes of a part is told as such. */
const only: Partial<Record<ExplainStep, Asks>> = {
  sum: ({ args, from }) =>
    args["rule"] === undefined && (from.length === 1 || from.filter((part) => !isNothing(part)).length === 1),
  same: ({ args }) => args["rule"] === undefined,
  positive_part: (explanation, first) => isSame(first, explanation),
  difference: (_, first, rest, explain) =>
    rest.every(isNothing) && !isNothing(first) && reasonsForNothing(rest, explain).length === 0,
  // What is due is paid as long as the grant suffices.
  smaller_of: (explanation, first) => fieldOf(explanation.figure) === "amount" && isSame(first, explanation),
};

/** Steps that say all there is in their own sentence. */
const whole: readonly ExplainStep[] = [
  "discounted",
  "discounted_ratio",
  "running_sum",
  "window_rule",
  "first_year_at_or_above_zero",
  "first_year_above_zero",
  "last_year_above_zero",
];

/** What there is to say before: how the parts came about, as far as that is more than a figure entered. */
function premisesOf(explanation: Explanation, explain: Explain): Explanation[] {
  const { step, from, figure } = explanation;
  const some = partsToTell(explanation).filter((part) => "figure" in part && !isNothing(part));
  if (whole.includes(step) || (step === "excess" && isNothing(explanation))) return [];
  if (step === "sum" && some.length > mostPremises) return [];
  if (step === "sum" && some.length === 0) return reasonsForNothing(from, explain);
  // One reason can hold for several figures.
  const told = new Map<string, Explanation>();
  const add = (one: Explanation) => told.set(JSON.stringify([one.step, one.args, one.from]), one);
  for (const part of some) {
    const found = explain(placeOf(part));
    const premise = found && followed(found, explain, (at) => onlyPart(at, explain) ?? wholePart(at));
    if (!premise || premise.figure === figure || isPlain(premise) || isOnTheWay(part, figure)) continue;
    // How something is shared is said once for all who share it.
    if (isShared(premise) && [...told.values()].some(isShared)) continue;
    const before = beforehand(premise, explain);
    before.forEach(add);
    // What several lack is said once, of them all.
    if (premise.step === "excess" && some.length > 1 && before.length > 0) continue;
    add(premise);
  }
  if (step === "rest_in_last_year" || step === "difference") beforehand(explanation, explain).forEach(add);
  return [...told.values()].slice(-mostPremises);
}

/** The parts that the figure goes by: who bears something alone bears it whatever it weighs. */
function partsToTell({ step, value, from }: Explanation): readonly Part[] {
  if (step === "apportioned" && from.length === 2) return from.slice(0, 1);
  if (step === "rest_in_last_year" && from.length === 3) return from.slice(0, 2);
  if (step === "year_after") return from.filter((part) => Number(part.value) + 1 === Number(value));
  return from;
}

/** Why there is nothing, where a rule says so: rather for a year in which there could have been something. */
function reasonsForNothing(parts: readonly Part[], explain: Explain): Explanation[] {
  let outside: Explanation | undefined;
  for (const part of parts) {
    const found = "figure" in part && isNothing(part) ? explain(part.figure) : null;
    if (!found) continue;
    const last = followed(found, explain);
    const [reason] = last.step === "sum" ? reasonsForNothing(last.from, explain) : isRuled(last) ? [last] : [];
    if (reason && reason.step !== "outside_window") return [reason];
    outside ??= reason;
  }
  return outside ? [outside] : [];
}

function isRuled({ step, args }: Explanation): boolean {
  return args["rule"] !== undefined || step in rules;
}

/** What a payment or a repayment would have been, and payments before it, are named in its own sentence. */
function isOnTheWay(part: Part, figure: Pointer): boolean {
  const field = fieldOf(placeOf(part));
  return field === "share" || field === "owed" || (field === "amount" && within(figure, "/disbursements"));
}

function isShared({ step }: Explanation): boolean {
  return step === "apportioned" || step === "rest_in_last_year";
}

/** What says no more than its part: a year's cost at its last payment, what falls on one party alone. */
function wholePart({ step, args, from }: Explanation): Part | undefined {
  const isWhole = step === "accrued" ? args["throughMonth"] === undefined : step === "apportioned" && from.length === 2;
  return isWhole ? from[0] : undefined;
}

/** That all has to be back by the last year comes before the rest that falls due then, a rule before what it keeps at nothing. */
function beforehand({ step, figure, from }: Explanation, explain: Explain): Explanation[] {
  const totals = figure.startsWith("/forecast/") ? "/forecast/totals" : "/totals";
  const told = (...names: readonly string[]) =>
    names.map((name) => explain(`${totals}/${name}`)).filter((found) => found !== null);
  if (step === "rest_in_last_year") return told("window/to");
  const [first, ...rest] = from;
  if (step === "difference") return rest.every(isNothing) ? reasonsForNothing(rest, explain) : [];
  const repaid = step === "excess" && first && "figure" in first ? explain(first.figure) : null;
  return repaid?.step === "rest_in_last_year" ? told("window/to", "rest") : [];
}

/** An amount that was entered needs no sentence of its own: it is linked where it is named. */
function isPlain({ step, from }: Explanation): boolean {
  return step === "stated" || step === "calendar_year" || from.length === 0;
}

/** What is assumed where the rules behind the text are silent: the closest to a rule first. */
function readingsOf({ rulebook, lang }: ResultView, explanations: readonly Explanation[]): string[] {
  const behind = explanations.flatMap(({ args, step }) => [
    ...(typeof args["rule"] === "string" ? [args["rule"]] : []),
    ...(step === "positive_part" ? ["/repayment"] : []),
  ]);
  const found = new Set<string>();
  const add = (fits: (about: Pointer, rule: Pointer) => boolean) => {
    for (const rule of [...behind].reverse())
      for (const { about, text } of rulebook.interpretations) if (fits(about, rule)) found.add(text[lang]);
  };
  add((about, rule) => within(about, rule));
  add((about, rule) => within(rule, about));
  return [...found];
}
