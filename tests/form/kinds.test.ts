import { describe, expect, test } from "vitest";
import { assessable, emptyDraft } from "../../www/draft/draft";
import { readField, showField } from "../../www/parts/field/kinds";
import type { Effect } from "../../src/types.d.ts";

const setting = { lang: "sv", unit: "tkr" } as const;

describe("several percentages in one field", () => {
  test.each([
    ["0; 3; 3,5", ["0", "3", "3.5"]],
    ["0 3 3,5", ["0", "3", "3.5"]],
    ["0, 3, 3.5", ["0", "3", "3.5"]],
    ["4 %", ["4"]],
    ["2,5%;4 %", ["2.5", "4"]],
    [" ; ;", undefined],
    ["", undefined],
  ])("%j are %j", (text, value) => {
    expect(readField("percents", text, setting)).toEqual({ ok: true, value });
  });

  test.each([
    ["tre", "bad_percent"],
    ["3; 1e2", "bad_percent"],
    ["-1", "percent_out_of_range"],
    ["3; 100,1", "percent_out_of_range"],
    ["1 2 3 4 5 6", "number_out_of_range"],
  ])("%j is asked about", (text, code) => {
    expect(readField("percents", text, setting)).toEqual({ ok: false, code });
  });

  test("are shown as they read back", () => {
    expect(showField("percents", ["0", "3.5", 4], setting)).toBe("0; 3,5; 4");
    expect(showField("percents", undefined, setting)).toBe("");
  });
});

test("half a range is completed for the calculation, and an emptied one is none", () => {
  const { application } = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2026-11" });
  const effect: Effect = {
    id: "e1",
    label: "Färre placeringar",
    party: "p1",
    direction: "saving",
    estimate: { kind: "amounts", amounts: {} },
  };
  const ranged = (range: object) =>
    assessable({ ...application, effects: [{ ...effect, range: range as Effect["range"] & object }] }).effects[0]
      ?.range;
  expect(ranged({ low: "70" })).toEqual({ low: "70", high: "120" });
  expect(ranged({ high: "130" })).toEqual({ low: "50", high: "130" });
  expect(ranged({})).toBeUndefined();
});
