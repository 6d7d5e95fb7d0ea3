import { describe, expect, test } from "vitest";
import { expectedOf, resultOf, workedCases } from "../worked-cases.ts";
import { assess, listRulebooks } from "./module.ts";

describe("a worked case comes out of the built module whole and exactly", () => {
  test.each(workedCases)("$name", (worked) => {
    const assessment = assess(worked.application, worked.rulebook, worked.options);
    expect(resultOf(assessment)).toStrictEqual(expectedOf(worked));
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
