// Why each figure of each worked case is what it is: every part of every
// explanation, down to the inputs, recomputed by a program that shares no line
// with the module.
import { describe, expect, test } from "vitest";
import { recomputed } from "../independent/explained.mjs";
import { randomApplication, randomOptions, randomRulebook } from "../independent/random.mjs";
import { workedCases } from "../worked-cases.ts";
import { leads, partAt, union } from "./misuse.ts";
import type { Application, AssessOptions, Explanation, Rulebook, RulebookRef } from "./module.ts";
import { assess, ContractError, explain, getRulebook } from "./module.ts";

interface Asked {
  application: Application;
  rulebook: RulebookRef;
  options?: AssessOptions;
}

/** What is a name in an assessment and no figure, whatever it looks like. */
const names = new Set(["party", "id", "occasion", "phase", "rulebook", "stage", "verdict"]);

/** Every number, amount, percentage and null of an assessment, as text: walked without knowing its fields. */
function figuresOf(value: unknown, pointer = ""): [string, string][] {
  if (typeof value !== "object" || value === null) return [[pointer, String(value)]];
  return Object.entries(value)
    .filter(([name]) => !names.has(name) && !(pointer === "" && name === "findings"))
    .flatMap(([name, part]) => figuresOf(part, `${pointer}/${name}`));
}

/** The names of figures that an assessment does not show, by the objects that have them. */
const between: [string, string[]][] = [
  [
    "/schedule/.",
    ["allCost", "payersNetSaving", "positiveNetSaving", "counted", "due", "left", "asSaved", "equalPart"],
  ],
  ["/schedule/./parties/.", ["positiveNetSaving", "share", "asSaved", "owed", "due"]],
  ["/disbursements/.", ["accrued", "due", "left"]],
  ["/totals", ["allCost", "rest", "firstSaving", "lastSaving", "paybackFrom"]],
  ["/parties/.", ["saving", "savedInWindow"]],
];

/** The pointers of a pattern's objects, `.` standing for every place in a list. */
function objectsOf(assessment: unknown, pattern: string): string[] {
  const [list, ...rest] = pattern.split("/.");
  if (rest.length === 0) return [pattern];
  const items = partAt(assessment, list!) as unknown[];
  return items.flatMap((_, place) => objectsOf(assessment, `${list!}/${place}${rest.join("/.")}`));
}

/** Asks for every figure and all that it is made of, and says what is wrong with the explanations. */
function walk({ application, rulebook, options }: Asked) {
  const rules = typeof rulebook === "string" ? getRulebook(rulebook) : rulebook;
  const assessment = assess(application, rulebook, options);
  const figures = new Map(figuresOf(assessment));
  if (options?.followUp) {
    const without = { ...options, followUp: undefined } as AssessOptions;
    for (const [pointer, value] of figuresOf(assess(application, rulebook, without)))
      figures.set(`/forecast${pointer}`, value);
  }
  const found = new Map<string, Explanation>();
  const wrong: string[] = [];
  const underway = new Set<string>();

  const visit = (figure: string): string => {
    if (underway.has(figure)) wrong.push(`${figure} is its own ancestor`);
    const known = found.get(figure);
    if (known || underway.has(figure)) return known?.value ?? "";
    underway.add(figure);
    const explanation = explain(application, rulebook, figure, options);
    found.set(figure, explanation);
    wrong.push(...faultsOf(explanation).map((fault) => `${figure}: ${fault}`));
    for (const part of explanation.from)
      if ("figure" in part && visit(part.figure) !== part.value)
        wrong.push(`${figure} takes ${part.figure} for ${part.value}`);
    underway.delete(figure);
    return explanation.value;
  };

  const faultsOf = (explanation: Explanation): string[] => {
    const faults: string[] = [];
    const { figure, value, args, from, cite } = explanation;
    const shown = figures.get(figure);
    if (explanation.figure !== figure || (shown !== undefined && shown !== value))
      faults.push(`${value} instead of ${shown}`);
    for (const part of from) {
      if (!("input" in part)) continue;
      const stated = partAt(part.input.startsWith("/followUp") ? options : application, part.input);
      if (String(stated) !== part.value) faults.push(`${part.input} is ${String(stated)}, not ${part.value}`);
    }
    faults.push(...faultsOfRule(args, rules, options));
    if (cite !== undefined && args["rule"] === undefined) faults.push("cites no rule");
    const again = recomputed(explanation, rules) as string;
    if (again !== value) faults.push(`${value}, but ${explanation.step} gives ${again}`);
    return faults;
  };

  for (const figure of figures.keys()) visit(figure);
  const hidden = between.flatMap(([object, named]) =>
    objectsOf(assessment, object).flatMap((pointer) => named.map((name) => `${pointer}/${name}`)),
  );
  for (const figure of hidden)
    if (!found.has(figure) && isFigure({ application, rulebook, options }, figure)) visit(figure);
  return { found, wrong, figures };
}

/** Whether a figure between those of the assessment means anything there. */
function isFigure({ application, rulebook, options }: Asked, figure: string): boolean {
  try {
    return explain(application, rulebook, figure, options).figure === figure;
  } catch (error) {
    if (error instanceof ContractError && error.code === "unknown_figure") return false;
    throw error;
  }
}

/** What an explanation takes from the rule set and the options stands there. */
function faultsOfRule(args: Explanation["args"], rules: Rulebook, options: AssessOptions | undefined): string[] {
  const { rule, share, factor, scale } = args;
  const faults: string[] = [];
  const { repayment, counted } = rules;
  // A rule that the rule set is silent on leads to where it would stand.
  if (rule !== undefined && !leads(rules, String(rule)) && !String(rule).startsWith("/disbursement"))
    faults.push(`${rule} leads nowhere`);
  if (share !== undefined && (repayment.basis !== "saving" || Number(repayment.share) !== Number(share)))
    faults.push(`a share of ${share}`);
  const required = counted?.requirement;
  if (factor !== undefined && (typeof required !== "object" || Number(required.factorOfCost) !== Number(factor)))
    faults.push(`a factor of ${factor}`);
  if (args["starts"] !== undefined) {
    const window = "window" in repayment ? repayment.window : undefined;
    const told = [args["starts"], args["deadlineYears"], args["years"]];
    if (JSON.stringify([window?.from, window?.deadlineYears, window?.years ?? undefined]) !== JSON.stringify(told))
      faults.push(`a window of ${told.join()}`);
  }
  const { effectScale, costScale } = options?.scenario ?? {};
  if (scale !== undefined && ![effectScale, costScale].some((asked) => Number(asked) === Number(scale)))
    faults.push(`a scale of ${scale}`);
  return faults;
}

const walked = new Map<string, ReturnType<typeof walk>>();
function walkOf(name: string, asked: () => Asked): ReturnType<typeof walk> {
  const done = walked.get(name) ?? walk(asked());
  walked.set(name, done);
  return done;
}

describe("every figure follows from its parts, down to the inputs", () => {
  test.each(workedCases)("$name", (worked) => {
    const { wrong, figures } = walkOf(worked.name, () => worked);
    expect(wrong).toEqual([]);
    expect(figures.size).toBeGreaterThan(90);
  });

  const seeds = Array.from({ length: 12 }, (_, index) => index * 5);
  test.each(seeds)("of random projects, from seed %i", (first) => {
    for (let seed = first; seed < first + 5; seed += 1) {
      const application = randomApplication(seed) as unknown as Application;
      const rulebook = randomRulebook(seed) as unknown as Rulebook;
      const options = randomOptions(seed, application) as AssessOptions;
      expect([seed, walk({ application, rulebook, options }).wrong]).toEqual([seed, []]);
    }
  });
});

test("every step is taken in some worked case", () => {
  const taken = new Set<string>();
  for (const worked of workedCases)
    for (const { step } of walkOf(worked.name, () => worked).found.values()) taken.add(step);
  expect([...taken].sort()).toEqual([...union("ExplainStep")].sort());
});

test("the rule that made a figure is cited, and plain arithmetic is not", () => {
  const { application, options } = workedCases.find(({ rulebook }) => rulebook === "uppsala-2016")!;
  const why = (figure: string) => explain(application, "uppsala-2016", figure, options);
  expect(why("/totals/requiredSaving")).toMatchObject({
    args: { rule: "/counted/requirement" },
    cite: { document: "uppsala-2016-riktlinje", section: "Återföringsmodellen" },
  });
  expect(Object.keys(why("/totals/netForFund"))).toEqual(["figure", "value", "step", "args", "from"]);
});

test("an explanation is the caller's own, and leaves its input as it was", () => {
  const { application, rulebook, options } = workedCases[0]!;
  const before = structuredClone(application);
  const why = explain(application, rulebook, "/totals/repayment", options);
  const kept = structuredClone(why);
  why.from.length = 0;
  expect(explain(application, rulebook, "/totals/repayment", options)).toStrictEqual(kept);
  expect(application).toStrictEqual(before);
});
