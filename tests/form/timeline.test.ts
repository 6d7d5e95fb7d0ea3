import { describe, expect, test } from "vitest";
import type { ProcessStep } from "../../src/types.d.ts";
import {
  beginFor,
  lengthOf,
  milestoneYears,
  monthsAfter,
  monthsBetween,
  reportingMonths,
  standing,
  stepsBack,
  stepsIn,
} from "../../www/parts/process/timeline";
import orebro from "../../src/rulebooks/orebro-2020.json";
import stockholm from "../../src/rulebooks/stockholm-2015.json";
import uppsala from "../../src/rulebooks/uppsala-2016.json";
import type { Rulebook } from "../../src/types.d.ts";

const text = { sv: "", en: "" };
const step = (id: string, more: Partial<ProcessStep> = {}): ProcessStep => ({
  id,
  title: text,
  who: text,
  what: text,
  ...more,
});
const processOf = (rulebook: unknown) => (rulebook as Rulebook).process;

describe("months are counted across the turns of years", () => {
  test.each([
    ["2027-01", -1, "2026-12"],
    ["2027-01", -10, "2026-03"],
    ["2027-01", -24, "2025-01"],
    ["2026-12", 1, "2027-01"],
    ["2026-11", 14, "2028-01"],
    ["2026-11", 0, "2026-11"],
  ])("%s and %i months is %s", (month, count, result) => {
    expect(monthsAfter(month, count)).toBe(result);
    expect(monthsBetween(month, result)).toBe(count);
  });
});

describe("back from the start", () => {
  test("Örebro's seven to ten months before January begin in March to June the year before", () => {
    const length = lengthOf(processOf(orebro));
    expect(length).toEqual({ min: 7, max: 10 });
    expect(beginFor("2027-01", length)).toEqual({ earliest: "2026-03", latest: "2026-06" });
  });

  test("without a length in all, and a step without one, nothing is said of the whole", () => {
    expect(lengthOf(processOf(uppsala))).toBeNull();
    expect(beginFor("2027-01", null)).toBeNull();
  });

  test("without a length in all, the steps' own make it up where each has one", () => {
    const process = { steps: [step("a", { months: { min: 1, max: 2 } }), step("b", { months: { min: 3, max: 3 } })] };
    expect(lengthOf(process)).toEqual({ min: 4, max: 5 });
    expect(stepsBack(process, "2027-02")).toEqual([
      { earliest: "2026-09", latest: "2026-10" },
      { earliest: "2026-11", latest: "2026-11" },
    ]);
  });

  test("the length in all goes before the steps' own", () => {
    const process = { totalMonths: { min: 9 }, steps: [step("a", { months: { min: 1, max: 2 } })] };
    expect(lengthOf(process)).toEqual({ min: 9, max: null });
    expect(beginFor("2027-01", lengthOf(process))).toEqual({ earliest: null, latest: "2026-04" });
  });

  test("a step is dated as long as all after it have a length", () => {
    const process = { steps: [step("a", { months: { max: 1 } }), step("b"), step("c", { months: { max: 2 } })] };
    expect(stepsBack(process, "2027-01")).toEqual([null, null, { earliest: "2026-11", latest: null }]);
  });

  test("a length with one bound only keeps the other open, and a length without any is none", () => {
    expect(lengthOf({ steps: [step("a", { months: { max: 2 } }), step("b", { months: { min: 1, max: 1 } })] })).toEqual(
      {
        min: null,
        max: 3,
      },
    );
    expect(lengthOf({ totalMonths: {}, steps: [] })).toBeNull();
    expect(lengthOf({ steps: [] })).toBeNull();
  });

  test("steps during the project and after it are no part of the way to its start", () => {
    const process = {
      steps: [step("a", { months: { min: 2, max: 2 } }), step("b", { when: "during" }), step("c", { when: "after" })],
    };
    expect(stepsIn(process, "before").map(({ id }) => id)).toEqual(["a"]);
    expect(lengthOf(process)).toEqual({ min: 2, max: 2 });
    expect(stepsBack(process, "2027-01")).toEqual([{ earliest: "2026-11", latest: "2026-11" }]);
    expect(stepsIn(processOf(stockholm), "before").map(({ id }) => id)).toEqual(["idea", "application", "decision"]);
  });
});

describe("whether it is time", () => {
  const begin = { earliest: "2026-03", latest: "2026-06" };

  test.each([
    ["2026-02", "ahead"],
    ["2026-03", "now"],
    ["2026-06", "now"],
    ["2026-07", "late"],
  ])("in %s it is %s", (today, standsSo) => {
    expect(standing(begin, today)).toBe(standsSo);
  });

  test("with one bound known", () => {
    expect(standing({ earliest: "2026-03", latest: null }, "2026-02")).toBe("ahead");
    expect(standing({ earliest: "2026-03", latest: null }, "2026-12")).toBe("now");
    expect(standing({ earliest: null, latest: "2026-06" }, "2026-05")).toBe("ahead");
    expect(standing({ earliest: null, latest: "2026-06" }, "2026-06")).toBe("now");
    expect(standing({ earliest: null, latest: "2026-06" }, "2026-07")).toBe("late");
  });
});

describe("reports", () => {
  const occasion = (throughMonth: number) => ({ id: `m${throughMonth}`, name: text, throughMonth });
  const occasions = [occasion(4), occasion(8), occasion(12)];
  const monthsOf = (start: string, end: string, asked = occasions) =>
    [...reportingMonths(asked, { start, end }).values()].flat().sort();

  test("go from the first after the start through the first that has the end behind it", () => {
    expect(monthsOf("2027-05", "2028-06")).toEqual(["2027-08", "2027-12", "2028-04", "2028-08"]);
  });

  test("fall in the start's and the end's own months", () => {
    expect(monthsOf("2027-04", "2027-12")).toEqual(["2027-04", "2027-08", "2027-12"]);
  });

  test("end with the last of the year where none has the end behind it", () => {
    expect(monthsOf("2027-01", "2028-12", [occasion(8)])).toEqual(["2027-08", "2028-08"]);
  });

  test("are none where the project falls between them, or its months are turned", () => {
    expect(monthsOf("2027-09", "2027-12", [occasion(8)])).toEqual([]);
    expect(monthsOf("2028-01", "2027-12")).toEqual([]);
  });

  test("keep their months apart by occasion", () => {
    expect(reportingMonths(occasions, { start: "2027-01", end: "2028-12" }).get("m8")).toEqual(["2027-08", "2028-08"]);
  });
});

test("milestones fall in calendar years after the last month's year, where the guideline says how many", () => {
  const milestone = (yearsAfterEnd?: { from: number; to: number }) =>
    milestoneYears({ id: "m", text, ...(yearsAfterEnd && { yearsAfterEnd }) }, "2029-06");
  expect(milestone({ from: 0, to: 0 })).toEqual({ from: 2029, to: 2029 });
  expect(milestone({ from: 1, to: 3 })).toEqual({ from: 2030, to: 2032 });
  expect(milestone()).toBeNull();
});
