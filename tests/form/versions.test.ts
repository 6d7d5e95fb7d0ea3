import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Application } from "../../src/types.d.ts";
import { assessable, emptyDraft, type Draft } from "../../www/draft/draft";
import { openDraft } from "../../www/draft/versions";
import { assess, listRulebooks } from "../door/module";
import { workedCases } from "../worked-cases";

const exampleIds = readdirSync("www/examples").map((file) => file.replace(".json", ""));
const exampleOf = (id: string) => JSON.parse(readFileSync(`www/examples/${id}.json`, "utf8")) as Application;
const today = "2026-11";
const rulebooks = listRulebooks().rulebooks.map(({ id }) => id);
const blank = emptyDraft({ rulebook: "uppsala-2016", lang: "sv", today });

function opened(value: unknown): { draft: Draft; lost: readonly string[] } {
  const read = openDraft(value, rulebooks, today);
  if ("refused" in read) throw new Error(`refused: ${read.refused}`);
  return read;
}

function withApplication(change: object): object {
  return { ...blank, application: { ...blank.application, ...change } };
}

test.each(exampleIds)("a draft of %s opens as it was, with nothing lost", (id) => {
  const draft: Draft = {
    ...blank,
    rulebook: id,
    stage: "follow_up",
    lang: "en",
    unit: "mnkr",
    application: exampleOf(id),
    beside: {
      decisions: [{ id: "d1", body: "Kommunstyrelsen", date: "2027-03-01", outcome: "approved", note: "" }],
      followUp: { costs: { k: { "2027": "12.50" } } },
      people: { contact: "Någon" },
    },
    aside: { e1: { kind: "units", unit: "", unitValue: "", quantity: { "2027": "1.5" } } },
  };
  expect(opened(JSON.parse(JSON.stringify(draft)))).toEqual({ draft, lost: [] });
});

test.each(workedCases.filter(({ rulebook }) => typeof rulebook === "string"))(
  "the application of $name opens as it is",
  ({ application }) => {
    const read = opened(application);
    expect(read.draft.application).toEqual(application);
    expect(read.lost).toEqual([]);
  },
);

test("a worked case opens with its rule set, its stage and its follow-up", () => {
  const { application } = workedCases[0]!;
  const options = { stage: "end", followUp: { through: 2026 } };
  const { draft, lost } = opened({ about: "…", rulebook: "orebro-2020", application, options, expect: {} });
  expect(draft).toMatchObject({
    format: 2,
    rulebook: "orebro-2020",
    stage: "end",
    beside: { followUp: { through: 2026 } },
  });
  expect(lost).toEqual([]);
});

test("a draft of the first format opens, with nothing beside the application", () => {
  const first: unknown = JSON.parse(JSON.stringify({ ...blank, format: 1, beside: undefined }));
  expect(opened(first)).toEqual({ draft: blank, lost: [] });
});

const many = (count: number) => Array.from({ length: count }, () => ({}));

test.each<[string, string, unknown]>([
  ["not_a_draft", "null", null],
  ["not_a_draft", "a text", "utkast"],
  ["not_a_draft", "a list", []],
  ["not_a_draft", "an empty object", {}],
  ["not_a_draft", "a format without a draft", { format: 2 }],
  ["not_a_draft", "a format that is a text", { ...blank, format: "2" }],
  ["not_a_draft", "a format before the first", { ...blank, format: 0 }],
  ["not_a_draft", "an application that is a list", { format: 2, application: [] }],
  ["not_a_draft", "a contract that is a text", { contract: "1" }],
  ["newer_format", "a later format", { format: 3 }],
  ["newer_format", "an application of a later contract", withApplication({ contract: 2 })],
  ["newer_format", "a later contract alone", { contract: 2, name: "Från framtiden" }],
  ["too_large", "more lines than anybody means", withApplication({ costs: many(1001) })],
  ["too_large", "more parties than anybody means", withApplication({ parties: many(101) })],
])("refused as %s: %s", (refused, _, value) => {
  expect(openDraft(value, rulebooks, today)).toEqual({ refused });
});

test("what goes beyond the calculation opens, so that it can say so", () => {
  const costs = Array.from({ length: 1000 }, (_, index) => ({
    id: `c${index}`,
    label: "",
    party: "p1",
    funding: "own",
    amounts: {},
  }));
  const { draft, lost } = opened(withApplication({ costs, texts: { problem: "ö".repeat(10_001) } }));
  expect(lost).toEqual([]);
  expect(draft.application.costs).toHaveLength(1000);
  expect(draft.application.texts?.["problem"]).toHaveLength(10_001);
});

test("a text longer than anybody writes is cut, and named", () => {
  const { draft, lost } = opened(withApplication({ name: "x".repeat(100_001) }));
  expect(draft.application.name).toHaveLength(100_000);
  expect(lost).toEqual(["/name"]);
});

test("what is unknown is left out by name", () => {
  const costs = [{ id: "c1", label: "Lön", party: "p1", funding: "fund", amounts: {}, colour: "röd" }];
  const { draft, lost } = opened({ ...withApplication({ costs, mood: "god" }), extra: 1 });
  expect(lost).toEqual(["/extra", "/costs/0/colour", "/mood"]);
  expect(draft.application).not.toHaveProperty("mood");
  expect(draft.application.costs[0]).toEqual({ id: "c1", label: "Lön", party: "p1", funding: "fund", amounts: {} });
});

test("what has the wrong type is left out at its place, and the rest opens", () => {
  const { draft, lost } = opened({
    ...withApplication({
      name: 7,
      parties: [{ id: "p1", name: "Socialnämnden", kind: "guild", role: "lead", endorses: "yes" }, null],
      texts: { problem: 1, goal: "Färre" },
      discountRates: [],
    }),
    stage: "later",
    unit: "öre",
    lang: "no",
    rulebook: "atlantis-1900",
  });
  expect([...lost].sort()).toEqual(
    [
      "/rulebook",
      "/name",
      "/parties/0/kind",
      "/parties/0/endorses",
      "/parties/1",
      "/texts/problem",
      "/discountRates",
      "/stage",
      "/lang",
      "/unit",
    ].sort(),
  );
  expect(draft).toMatchObject({ rulebook: rulebooks[0], stage: "application", unit: "tkr", lang: "sv" });
  expect(draft.application.parties).toEqual([{ id: "p1", name: "Socialnämnden", kind: "committee", role: "lead" }]);
  expect(draft.application.texts).toEqual({ goal: "Färre" });
});

test("amounts that are none stand in their fields as they were written", () => {
  const amounts = {
    "2027": "1e400",
    "2028": "١٢٣",
    "2029": -5,
    "2030": Infinity,
    "2031": {},
    "20x5": "1",
    "2032": "1.5",
  };
  const costs = [{ id: "c1", label: "Lön", party: "p1", funding: "fund", amounts }];
  const { draft, lost } = opened(withApplication({ costs, period: { start: "snart", end: "2028-12" } }));
  expect(draft.application.costs[0]?.amounts).toEqual({ "2032": "1.5" });
  expect(draft.application.period).toEqual({ start: "2027-01", end: "2028-12" });
  expect(draft.typed).toEqual({
    "/period/start": { text: "snart", code: "bad_month" },
    "/costs/0/amounts/2027": { text: "1e400", code: "bad_amount" },
    "/costs/0/amounts/2028": { text: "١٢٣", code: "bad_amount" },
    "/costs/0/amounts/2029": { text: "-5", code: "negative_amount" },
    "/costs/0/amounts/2030": { text: "Infinity", code: "bad_amount" },
  });
  expect(lost).toEqual(["/costs/0/amounts/2031", "/costs/0/amounts/20x5"]);
});

test("texts that could not be read open in every kind of field", () => {
  const typed = Object.fromEntries(
    [
      "/discountRates",
      "/beside/decisions/0/date",
      "/effects/0/range/low",
      "/answers/attendance/value",
      "/reach/persons",
    ].map((place) => [place, { text: "?", code: "bad_number" }]),
  );
  const effects = [
    { id: "e1", label: "", party: "p1", direction: "saving", estimate: { kind: "amounts", amounts: {} } },
  ];
  const beside = { decisions: [{ id: "d1", body: "Nämnden" }] };
  const { draft, lost } = opened({ ...withApplication({ effects }), beside, typed });
  expect(lost).toEqual([]);
  expect(draft.typed).toEqual(typed);
});

test("unread texts open where there is a field for them, and nowhere else", () => {
  const typed = {
    "/costs/0/amounts/2027": { text: "hundra", code: "bad_amount" },
    "/costs/1/amounts/2027": { text: "hundra", code: "bad_amount" },
    "/grant/total": { text: "mycket", code: "shrug" },
    "/nowhere": { text: "?", code: "bad_amount" },
    "/costs/0/label": { text: "?", code: "bad_amount" },
    "/beside/followUp/through": { text: "i år", code: "bad_year" },
    nothing: { text: "?", code: "bad_amount" },
    "/period/end": 3,
  };
  const costs = [{ id: "c1", label: "", party: "p1", funding: "fund", amounts: {} }];
  const { draft, lost } = opened({ ...withApplication({ costs }), typed });
  expect(draft.typed).toEqual({
    "/costs/0/amounts/2027": { text: "hundra", code: "bad_amount" },
    "/grant/total": { text: "mycket", code: "wrong_type" },
    "/beside/followUp/through": { text: "i år", code: "bad_year" },
  });
  expect(lost).toHaveLength(6);
});

test("lines that lack an id, or share one, get one of their own", () => {
  const line = { label: "", party: "p1", funding: "fund", amounts: {} };
  const { draft, lost } = opened(
    withApplication({ costs: [{ id: "c1", ...line }, { id: "c1", ...line }, { id: "", ...line }, line] }),
  );
  const ids = draft.application.costs.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids[0]).toBe("c1");
  expect(lost).toEqual(expect.arrayContaining(["/costs/1/id", "/costs/2/id", "/costs/3/id"]));
});

test("names that every object inherits reach nothing", () => {
  const text = JSON.stringify({ ...withApplication({}), unit: "kr" })
    .replace('"unit":', '"__proto__":{"polluted":true},"unit":')
    .replace(
      '"contract":',
      '"__proto__":{"polluted":true},"texts":{"__proto__":"x","constructor":"y","a":"z"},"contract":',
    );
  const { draft, lost } = opened(JSON.parse(text));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(draft.application.texts)).toBe(Object.prototype);
  expect(draft.application.texts).toEqual({ a: "z" });
  expect(lost).toEqual(["/__proto__", "/texts/__proto__", "/texts/constructor"]);
  const named = opened(withApplication({ parties: [{ id: "__proto__", name: "", kind: "committee", role: "lead" }] }));
  expect(named.draft.application.parties[0]?.id).toBe("p2");
});

test("thousands of unknown fields are not all named", () => {
  const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1]));
  expect(opened({ ...blank, ...unknown }).lost).toHaveLength(200);
});

/** Numbers from 0 up to 1 that are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const oddities: readonly unknown[] = [
  null,
  undefined,
  true,
  "",
  "x",
  "1e400",
  "١٢٣",
  "-1",
  "0.005",
  "__proto__",
  "constructor",
  "2027",
  "2027-13",
  "<script>alert(1)</script>",
  -1,
  0.5,
  Infinity,
  NaN,
  2 ** 53,
  [],
  [[]],
  {},
  { __proto__: null, a: 1 },
  { id: "toString" },
  { kind: "units" },
  { kind: "amounts", amounts: { "2027": "5", "1066": "1" } },
];

const names = oddities.filter((odd) => typeof odd === "string");

/** The same value with places in it changed for something else, here and there. */
function shaken(value: unknown, next: () => number): unknown {
  if (next() < 0.03) return oddities[Math.floor(next() * oddities.length)];
  if (Array.isArray(value)) return value.map((item) => shaken(item, next));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [
    next() < 0.02 ? names[Math.floor(next() * names.length)] : name,
    shaken(item, next),
  ]);
  return Object.fromEntries(entries.filter(() => next() > 0.02));
}

test("whatever is opened is refused by a word, or is a draft that the calculation answers or refuses", () => {
  const bases: unknown[] = [
    ...exampleIds.map((id) => ({ ...blank, rulebook: id, application: exampleOf(id) })),
    ...workedCases.slice(0, 5),
    blank.application,
  ];
  let drafts = 0;
  for (let seed = 1; seed <= 1500; seed += 1) {
    const next = numbers(seed);
    const value = shaken(bases[seed % bases.length], next);
    const read = openDraft(value, rulebooks, today);
    if ("refused" in read) continue;
    drafts += 1;
    const { application, rulebook, stage } = read.draft;
    try {
      assess(assessable(application), rulebook, { stage });
    } catch (reason) {
      expect(reason, `seed ${seed}`).toMatchObject({ name: "ContractError" });
    }
    const again = openDraft(JSON.parse(JSON.stringify(read.draft)), rulebooks, today);
    expect(again, `seed ${seed}: once opened, nothing more is lost`).toEqual({ draft: read.draft, lost: [] });
  }
  expect(drafts).toBeGreaterThan(500);
});
