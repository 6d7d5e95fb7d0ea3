import { describe, expect, test } from "vitest";
import { assess as assessIndependently, expectation, judgement } from "../independent/assess.mjs";
import { expectedOf, judgedOf, resultOf, workedCases } from "../worked-cases.ts";
import type { Application, AssessOptions, Assessment, Rulebook } from "./module.ts";
import { assess, getRulebook, listRulebooks } from "./module.ts";

const builtIn = listRulebooks().rulebooks.map(({ id }) => getRulebook(id));
const independently = assessIndependently as unknown as (
  application: Application,
  rulebook: Rulebook,
  options: AssessOptions | undefined,
  builtIn: Rulebook[],
) => Assessment;

describe("a worked case comes out of the built module whole and exactly", () => {
  test.each(workedCases)("$name", (worked) => {
    const assessment = assess(worked.application, worked.rulebook, worked.options);
    expect(resultOf(assessment)).toStrictEqual(expectedOf(worked));
    if (worked.judged) expect(judgedOf(assessment)).toStrictEqual(worked.judged);
  });
});

describe("and out of the calculation that shares no line with it", () => {
  test.each(workedCases)("$name", ({ application, rulebook, options, expect: expected, judged }) => {
    const rules = typeof rulebook === "string" ? getRulebook(rulebook) : rulebook;
    const assessment = independently(application, rules, options, builtIn);
    expect(expectation(assessment)).toStrictEqual(expected);
    if (judged) expect(judgement(assessment)).toStrictEqual(judged);
  });
});

test("every built-in rule set has a worked case", () => {
  const covered = new Set(workedCases.map(({ rulebook }) => (typeof rulebook === "string" ? rulebook : rulebook.id)));
  const uncovered = listRulebooks().rulebooks.filter(({ id }) => !covered.has(id));
  expect(uncovered).toEqual([]);
});

test("an assessment leaves the application as it was", () => {
  for (const { application, rulebook, options } of workedCases) {
    const before = structuredClone(application);
    assess(application, rulebook, options);
    expect(application).toStrictEqual(before);
  }
});
