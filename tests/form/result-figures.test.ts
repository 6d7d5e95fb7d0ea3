import { describe, expect, test } from "vitest";
import { add, compare, isZero, showDecimal } from "../../www/amounts/amounts";
import { shapeOf, storyOf } from "../../www/result/chart-shape";
import { storyText } from "../../www/result/chart";
import { columnsFor, columnsForParty, partySum } from "../../www/result/columns";
import { countsOf, groupOf, grouped } from "../../www/result/groups";
import type { Assessment, YearRow } from "../../src/types.d.ts";
import { finding, viewIn, workedCases } from "./result-samples";

type Row = Pick<YearRow, "year" | "fundBalance">;
const rowsOf = (balances: string[], from = 2020): Row[] =>
  balances.map((fundBalance, index) => ({ year: from + index, fundBalance }));

const odd: [string, Row[], number | null][] = [
  ["flat", rowsOf(["0.00", "0.00", "0.00"]), null],
  ["a single year", rowsOf(["-2000000.00"]), null],
  ["a single year of nothing", rowsOf(["0.00"]), null],
  ["never back", rowsOf(["-1000000.00", "-2000000.00", "-1900000.00"]), null],
  ["only above zero", rowsOf(["100.00", "200.00"]), 2020],
  ["across zero and back again", rowsOf(["-100.00", "50.00", "-20.00", "40.00"]), 2021],
  ["sixty years", rowsOf(Array.from({ length: 60 }, (_, year) => `${-6_000_000 + year * 110_000}.00`)), 2075],
  ["huge", rowsOf(["-500000000000000.00", "-1.00", "500000000000000.00"]), 2022],
  ["a single öre", rowsOf(["-0.01", "0.00"]), 2021],
];

describe("the chart", () => {
  test.each([
    ...odd,
    ...workedCases.map(({ name, expect: { schedule, totals } }) => [name, schedule, totals.fundPaybackYear] as const),
  ])("%s lies within its frame", (_name, rows, payback) => {
    const shape = shapeOf(rows, payback);
    if (rows.length === 0 || !shape) return expect(shape).toBeNull();
    const { width, height, left } = shape;
    expect(shape.line + shape.below + shape.above).not.toMatch(/NaN|Infinity/);
    for (const { x, y } of [...shape.points, ...shape.marks]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    expect(left).toBeLessThan(width / 2);
    for (const { value } of shape.values) expect(showDecimal(value, "sv").length * 7).toBeLessThan(left);
    expect(shape.values.map(({ value }) => Number(value))).toContain(0);
    expect(new Set(shape.values.map(({ value }) => value)).size).toBe(shape.values.length);
    expect(shape.values.length).toBeLessThanOrEqual(8);
    expect(shape.years.length).toBeLessThanOrEqual(8);
  });

  test("has nothing to show without years", () => {
    expect(shapeOf([], null)).toBeNull();
    expect(storyOf([], null)).toBeNull();
  });

  test("marks the lowest point, the year when all is back, and what is left", () => {
    const kinds = (rows: Row[], payback: number | null) => shapeOf(rows, payback)?.marks.map(({ kind }) => kind);
    expect(kinds(rowsOf(["-2000000.00", "-6000000.00", "-4000000.00", "0.00"]), 2023)).toEqual(["low", "back"]);
    expect(kinds(rowsOf(["-2000000.00", "-6000000.00", "-4000000.00", "-1000000.00"]), null)).toEqual(["low", "left"]);
    expect(kinds(rowsOf(["0.00", "0.00"]), null)).toEqual([]);
    expect(kinds(rowsOf(["-100.00"]), null)).toEqual(["low"]);
  });

  test("hatches below zero and dots above it, and neither where there is nothing", () => {
    const below = shapeOf(rowsOf(["-100.00", "-50.00"]), null);
    expect([below?.below !== "", below?.above]).toEqual([true, ""]);
    const above = shapeOf(rowsOf(["100.00", "50.00"]), null);
    expect([above?.below, above?.above !== ""]).toEqual(["", true]);
  });

  test("is told in words", () => {
    const view = viewIn("sv");
    const story = (rows: Row[], payback: number | null) => storyText(view, rows as YearRow[], payback);
    expect(story(rowsOf(["-2000000.00", "-6000000.00", "0.00"], 2018), 2020)).toBe(
      "Som mest är 6\u00a0mnkr ute, 2019. Allt är tillbaka 2020.",
    );
    expect(story(rowsOf(["-2000000.00", "-500000.00"], 2018), null)).toBe(
      "Som mest är 2\u00a0mnkr ute, 2018. 2019 är 0,5\u00a0mnkr inte tillbaka.",
    );
    expect(story(rowsOf(["0.00"]), null)).toBe("Inget betalas ut och inget återförs.");
  });
});

describe("the plan’s columns", () => {
  const assessments = workedCases.map(({ name, expect: figures }) => [name, figures as unknown as Assessment] as const);

  test.each(assessments)("%s: each sum is that of its column, and no column is all zero", (_name, assessment) => {
    for (const { id, ofYear, ofParty, total, always } of columnsFor(assessment, true, true)) {
      const years = assessment.schedule.map((row) => ofYear(row) ?? "0");
      if (total) expect(compare(total(assessment.totals, assessment.schedule), add(years)), id).toBe(0);
      const shown = assessment.schedule.flatMap((row) => [ofYear(row), ...row.parties.map(ofParty)]);
      if (!always)
        expect(
          shown.some((amount) => amount !== null && !isZero(amount)),
          id,
        ).toBe(true);
    }
  });

  test.each(assessments)("%s: a party’s sums are those of its totals", (_name, assessment) => {
    for (const totals of assessment.parties) {
      const rows = assessment.schedule.flatMap(({ parties }) => parties.filter(({ party }) => party === totals.party));
      for (const column of columnsForParty(assessment, totals.party, true)) {
        const sum = partySum(column, rows);
        const { id } = column;
        if (id === "cost" || id === "ownCost" || id === "netSaving" || id === "repayment" || id === "retained") {
          expect(compare(sum ?? "0", totals[id]), id).toBe(0);
        }
      }
    }
  });
});

describe("the groups of findings", () => {
  test("only what is required hinders, is missing or partly there", () => {
    const of = (status: "not_met" | "unanswered" | "warning" | "note" | "met" | "later", required: boolean) =>
      groupOf(finding("answer", { status, required, criterion: "purpose" }));
    expect(of("not_met", true)).toBe("hinders");
    expect(of("unanswered", true)).toBe("missing");
    expect(of("warning", true)).toBe("partly");
    expect(of("unanswered", false)).toBe("thoughts");
    expect(of("warning", false)).toBe("thoughts");
    expect(of("note", false)).toBe("thoughts");
    expect(of("met", true)).toBe("met");
    expect(of("later", true)).toBe("later");
  });

  test("a decided plan that is not entered is missing, though no criterion asks for it", () => {
    expect(groupOf(finding("decided_plan_missing", { status: "unanswered" }))).toBe("missing");
  });

  test("of what deserves a thought, warnings come before open questions, and those before notes", () => {
    const of = (status: "unanswered" | "warning" | "note") =>
      finding("answer", { status, required: false, criterion: "purpose" });
    const mixed = [of("note"), of("unanswered"), of("warning")];
    expect(grouped(mixed).thoughts).toEqual([...mixed].reverse());
  });

  test("each finding is counted once", () => {
    const findings = (["met", "not_met", "unanswered", "warning", "note", "later"] as const).map((status) =>
      finding("answer", { status, required: true, criterion: "purpose" }),
    );
    const counts = countsOf({ findings } as unknown as Assessment);
    expect(counts).toEqual({ hinders: 1, missing: 1, partly: 1, thoughts: 1, later: 1, met: 1 });
  });
});
