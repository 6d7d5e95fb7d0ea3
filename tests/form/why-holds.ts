// What is told of a figure holds against the figures: its rule is cited, and the amounts that are named make it up.
import { expect } from "vitest";
import type { Assessment, Citation, Explanation } from "../../src/types.d.ts";
import { add, compare, shift, subtract, type Decimal } from "../../www/amounts/amounts";
import type { ResultView } from "../../www/element/view";
import { explained } from "../../www/why/explain";
import { tell } from "../../www/why/tell";
import { isNothing, isSame, type Sentence } from "../../www/why/telling";
import { spoken } from "../../www/why/weave";
import { words, type Args, type T } from "../../www/words/words";

/** The amounts in an argument of a sentence, in kronor. */
type Amounts = (arg: string) => Decimal[];

/** What an amount of a sentence has to be, by what else the sentence names and by its list. */
const makings: Readonly<Record<string, (of: Amounts, list: readonly Decimal[]) => Readonly<Record<string, Decimal>>>> =
  {
    "why-sum": (of) => ({ value: add(of("parts")) }),
    "why-sum-zero": (_, list) => ({ value: add(list) }),
    "why-sum-many": (_, list) => ({ value: add(list) }),
    "why-difference": (of) => ({ value: subtract(add(of("from")), add(of("less"))) }),
    "why-difference-none": (of) => ({ value: add(of("from")) }),
    "why-difference-many": (of, list) => ({ value: subtract(add(of("from")), add(of("less"))), less: add(list) }),
    "why-running": (of) => ({ value: subtract(add([...of("before"), ...of("plus")]), add(of("less"))) }),
    "why-running-first": (of) => ({ value: subtract(add(of("plus")), add(of("less"))) }),
    "why-smaller": (of) => ({ value: smaller([...of("one"), ...of("other")]) }),
    "why-planned-above": (of) => ({ value: smaller([...of("planned"), ...of("share")]) }),
    "why-planned-same": (of) => ({ value: smaller([...of("planned"), ...of("share")]) }),
    "why-planned-below": (of) => ({ value: smaller([...of("planned"), ...of("share")]) }),
    "why-excess": (of) => ({ value: subtract(add(of("one")), add(of("other"))) }),
    "why-together": (of) => ({ value: add([...of("saved"), ...of("part")]) }),
    "why-discounted": (_, list) => ({ sum: add(list) }),
  };

const sv = words("sv");
/** Bare of wording: a sentence as its id and what it was given. What is told of a last year in two is one here. */
const bare: T = Object.assign(
  (id: string, args: Args = {}) =>
    id in makings || id === "why-rest"
      ? [
          ...(id === "why-rest" ? [] : [id]),
          ...Object.entries(args).map(([name, said]) => `${name}=${String(said)}`),
          "",
        ].join("\t")
      : sv(id, args),
  { lang: sv.lang, has: (id: string) => sv.has(id) },
);

export function expectToHold(view: ResultView, assessment: Assessment, figure: string): void {
  const told = tell({ ...view, t: bare }, assessment, figure);
  const explanation = explained(view, assessment, figure);
  if (!told || !explanation) throw new Error(`${figure} is not told of`);
  const cite = citedOnTheWay(explanation, (place) => explained(view, assessment, place));
  if (cite && told.cite?.section !== cite.section) throw new Error(`${figure} does not cite ${cite.section}`);
  for (const sentence of told.sentences) expectToAddUp(figure, sentence);
}

/** Where the rule of a figure stands, or of the one that it comes down to. */
function citedOnTheWay(explanation: Explanation, why: (figure: string) => Explanation | null): Citation | undefined {
  const { cite, value, step, from } = explanation;
  // A balance tells its own story: what it was and what became of it.
  if (cite || step === "running_sum") return cite;
  const some = from.filter((part) => !isNothing(part));
  const same = some.find((part) => isSame(part, { value }));
  if (!same || !("figure" in same) || (some.length > 1 && step !== "smaller_of")) return undefined;
  const further = why(same.figure);
  return further ? citedOnTheWay(further, why) : undefined;
}

function expectToAddUp(figure: string, { said, list = [] }: Sentence): void {
  const text = spoken(said);
  const [, id = ""] = /(why-[a-z-]+)\t/.exec(text) ?? [];
  const args = new Map(text.split("\t").map((arg) => arg.split("=", 2) as [string, string]));
  const of: Amounts = (arg) => amountsIn(args.get(arg) ?? "");
  const lines = list.flatMap((line) => amountsIn(spoken(line)).slice(-1));
  if (id === "why-sum-zero") expect([figure, list.length > 1]).toEqual([figure, true]);
  for (const [arg, made] of Object.entries(makings[id]?.(of, lines) ?? {}))
    expect([figure, id, arg, add(of(arg))]).toEqual([figure, id, arg, add([made])]);
}

/** Amounts with their unit, such as "−1 210,5 tkr": numbers in names have none. */
function amountsIn(text: string): Decimal[] {
  return [...text.matchAll(/([−-]?)(\d[\d\u00a0]*(?:,\d+)?)\u00a0(tkr|kr)(?!\p{L})/gu)].map(
    ([, minus, number = "", unit]) => {
      const value = number.replaceAll("\u00a0", "").replace(",", ".");
      return shift(minus ? `-${value}` : value, unit === "tkr" ? 3 : 0);
    },
  );
}

function smaller([first = "0", ...rest]: readonly Decimal[]): Decimal {
  return rest.reduce((least, one) => (compare(one, least) < 0 ? one : least), first);
}
