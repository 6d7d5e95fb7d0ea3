import { expect, test } from "vitest";
import type { Application, FollowUp } from "../../src/types.d.ts";
import { emptyDraft, freeId, type Draft } from "../../www/draft/draft";
import { answer, fieldFor } from "../../www/element/assessing";
import { followed, followUpOf } from "../../www/parts/outcome/follow-up";
import { countsUnwritten, effectForecast, type OutcomeLine } from "../../www/parts/outcome/forecast";
import { getRulebook } from "../door/module.ts";

const application: Application = {
  contract: 1,
  name: "Familjecentral",
  period: { start: "2017-01", end: "2019-12" },
  parties: [{ id: "p1", name: "Socialnämnden", kind: "committee", role: "lead" }],
  costs: [
    {
      id: "c1",
      label: "Lön",
      party: "p1",
      funding: "fund",
      amounts: { "2017": "1000", "2018": "1000", "2019": "1000" },
    },
    { id: "c2", label: "Lokal", party: "p1", funding: "fund", amounts: { "2017": "500" } },
  ],
  effects: [
    {
      id: "e1",
      label: "Placeringar",
      party: "p1",
      direction: "saving",
      estimate: { kind: "amounts", amounts: { "2020": "4000" } },
    },
  ],
};

function draftWith(followUp: Partial<FollowUp>, more: Partial<Draft> = {}): Draft {
  return {
    ...emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today: "2016-01" }),
    stage: "follow_up",
    application,
    beside: { followUp },
    ...more,
  };
}

const rules = { rulebook: getRulebook("uppsala-2016"), ref: "uppsala-2016" };

test("the outcome counts once its year is given, at the stages that have one", () => {
  const given = { through: 2018, costs: { c1: { "2017": "900" } } };
  expect(followUpOf(draftWith(given))).toEqual(given);
  expect(followUpOf(draftWith(given, { stage: "end" }))).toEqual(given);
  expect(followUpOf(draftWith(given, { stage: "application" }))).toBeUndefined();
  expect(followUpOf(draftWith({ costs: given.costs }))).toBeUndefined();
  expect(followUpOf(draftWith({}, { beside: {} }))).toBeUndefined();
});

test("a line that was emptied keeps its forecast, and one that is gone is not named", () => {
  const draft = draftWith({
    through: 2018,
    status: "running",
    costs: { c1: {}, gone: { "2017": "1" } },
    effects: { e1: { "2020": "3000" }, gone: { "2020": "1" } },
    upkeep: { gone: { "2020": "1" } },
  });
  expect(followUpOf(draft)).toEqual({ through: 2018, status: "running", effects: { e1: { "2020": "3000" } } });
});

test("the id of a line that is gone is not given again while its outcome is there", () => {
  const { beside } = draftWith({ costs: { c1: { "2017": "1" }, c3: { "2017": "1" } }, upkeep: {} });
  expect(freeId("c", [...application.costs, ...followed({ beside }, "costs")])).toBe("c5");
  expect(followed({ beside }, "upkeep")).toEqual([]);
  expect(followed({ beside: {} }, "effects")).toEqual([]);
});

test("the outcome is held against the forecast in the answer", () => {
  const { assessment, error, options } = answer(
    draftWith({ through: 2018, costs: { c1: { "2017": "800", "2018": "1100" } } }),
    rules,
    "2019-01",
    null,
  );
  expect(error).toBeNull();
  expect(options).toEqual({
    stage: "follow_up",
    followUp: { through: 2018, costs: { c1: { "2017": "800", "2018": "1100" } } },
  });
  const rows = assessment?.variance?.map(({ year, costForecast, costOutcome }) => [year, costForecast, costOutcome]);
  expect(rows?.slice(0, 3)).toEqual([
    [2017, "1500.00", "1300.00"],
    [2018, "1000.00", "1100.00"],
    [2019, "1000.00", "1000.00"],
  ]);
});

test("a figure that is refused has its field beside the application", () => {
  const early = answer(draftWith({ through: 2018, costs: { c1: { "2016": "5" } } }), rules, "2019-01", null);
  expect(early.error).toMatchObject({ code: "year_before_period", path: "/beside/followUp/costs/c1/2016" });
  const far = answer(draftWith({ through: 2205 }), rules, "2019-01", null);
  expect(far.error?.path).toBe("/beside/followUp/through");
  expect(fieldFor("/followUp")).toBe("/beside/followUp");
  expect(fieldFor("/followUps")).toBe("/followUps");
  expect(fieldFor("/costs/0/id")).toBe("/costs/0");
});

const line: OutcomeLine = { list: "costs", forecast: { "2018": "10", "2019": "20" }, figures: {}, saves: false };

test("an empty field counts as the forecast, and as nothing in a past year of a line that has an outcome", () => {
  const begun = { ...line, figures: { "2017": "9" } };
  expect(countsUnwritten(line, 2018, {})).toBe("10");
  expect(countsUnwritten(line, 2018, { through: 2018 })).toBe("10");
  expect(countsUnwritten(begun, 2018, { through: 2018 })).toBe("0");
  expect(countsUnwritten(begun, 2019, { through: 2018 })).toBe("20");
  expect(countsUnwritten(begun, 2020, { through: 2018 })).toBe("0");
});

test("costs end with a project that was broken off or failed, and savings with one that failed", () => {
  const saving: OutcomeLine = { ...line, list: "effects", saves: true };
  const added: OutcomeLine = { ...line, list: "effects" };
  const after = (of: OutcomeLine, status: FollowUp["status"]) => countsUnwritten(of, 2019, { through: 2018, status });
  expect([after(line, "terminated"), after(line, "failed"), after(line, "completed")]).toEqual(["0", "0", "20"]);
  expect([after(saving, "terminated"), after(saving, "failed")]).toEqual(["20", "0"]);
  expect(after(added, "failed")).toBe("20");
});

test("what counts of an empty field is what the calculation makes of it", () => {
  const followUp = { through: 2018, status: "terminated", costs: { c1: { "2017": "900" } } } as const;
  const { assessment } = answer(draftWith(followUp), rules, "2019-01", null);
  for (const row of assessment?.schedule ?? []) {
    const shown = application.costs.map((cost) => {
      const figures: Record<string, string> = cost.id === "c1" ? followUp.costs.c1 : {};
      const of: OutcomeLine = { list: "costs", forecast: cost.amounts, figures, saves: false };
      return Number(figures[row.year] ?? countsUnwritten(of, row.year, followUp));
    });
    expect(`${shown.reduce((sum, amount) => sum + amount, 0)}.00`, String(row.year)).toBe(row.cost);
  }
});

test("an effect that is worked out from a number has its kronor from the calculation", () => {
  const units = {
    id: "e2",
    label: "",
    party: "p1",
    direction: "added_cost",
    estimate: { kind: "units", unit: "år", unitValue: "1000.5", quantity: { "2018": 2, "2019": "0.5" }, dropOff: "50" },
  } as const;
  expect(effectForecast(units, application, getRulebook("uppsala-2016").id)).toEqual({
    "2018": "2001.00",
    "2019": "250.13",
  });
  expect(effectForecast({ ...units, party: "none" }, application, "uppsala-2016")).toEqual({});
});
