// The example rule sets: documents like the built-in ones, which the module
// does not know, held to the same rules as those.
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { workedCases } from "../worked-cases.ts";
import type { Application, Assessment, Citation, Finding, Party, Rulebook } from "./module.ts";
import { assess as assessIndependently } from "../independent/assess.mjs";
import { withPart } from "./misuse.ts";
import { assess, checkRulebook, listRulebooks } from "./module.ts";

const project = new URL("../../", import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, project), "utf8"));

const folder = "www/rules/examples/";
const examples = readdirSync(new URL(folder, project))
  .sort()
  .map((file) => ({ file, rulebook: readJson(folder + file) as Rulebook }));
const casesOf = ({ id }: Rulebook) =>
  workedCases.filter(({ rulebook }) => typeof rulebook === "object" && rulebook.id === id);

/** Every object in a document that has these fields, and no others. */
function having<T>(value: unknown, fields: readonly string[]): T[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.keys(value).sort().join() === [...fields].sort().join() ? [value as T] : [];
  return [...own, ...Object.values(value).flatMap((part) => having<T>(part, fields))];
}

test("they are a region’s grant with limits and a share of the saving with a ceiling", () => {
  expect(examples.map(({ file }) => file)).toEqual(["region-gavleborg.json", "share-of-saving.json"]);
});

describe.each(examples)("$file", ({ file, rulebook }) => {
  test("follows the schema, has no fault and is named after itself", () => {
    const followsSchema = new Ajv2020({ strict: true, allErrors: true }).compile(
      readJson("src/rulebook.schema.json") as object,
    );
    followsSchema(rulebook);
    expect(followsSchema.errors ?? []).toEqual([]);
    expect(checkRulebook(rulebook)).toEqual([]);
    expect(`${rulebook.id}.json`).toBe(file);
  });

  test("is no built-in rule set", () => {
    expect(listRulebooks().rulebooks.map(({ id }) => id)).not.toContain(rulebook.id);
    expect(() => assess(casesOf(rulebook)[0]!.application, rulebook.id)).toThrow(
      expect.objectContaining({ code: "unknown_rulebook" }) as Error,
    );
  });

  test("says everything in both languages", () => {
    const texts = having<{ sv: string; en: string }>(rulebook, ["sv", "en"]);
    expect(texts.length).toBeGreaterThan(50);
    for (const { sv, en } of texts) {
      for (const text of [sv, en]) expect([text, text.trim()]).toEqual([text, text || "something"]);
      expect(sv).not.toBe(en);
    }
  });

  /*
   * Where a document is a file at hand, its headings are read out of it. Gävleborg's are web pages, and no file holds
   * them: the headings in tests/sources were typed by hand from the pages as they were read. So for those this finds
   * slips of the pen in a citation, and not a page that has changed or never said it.
   */
  test("cites headings that were noted down from its documents, and each document", () => {
    const cites = having<Citation>(rulebook, ["document", "section"]);
    const listed = (document: string) =>
      (readJson(`tests/sources/${document}.json`) as { sections: { section: string }[] }).sections;
    for (const { document, section } of cites) expect(listed(document).map((each) => each.section)).toContain(section);
    const cited = new Set(cites.map(({ document }) => document));
    expect([...cited].sort()).toEqual(rulebook.sources.map(({ id }) => id).sort());
  });

  test("comes with a project out of its cases, which meets all of it", () => {
    const project = readJson(`www/rules/projects/${file}`);
    const origin = casesOf(rulebook).filter(
      ({ application }) => JSON.stringify(application) === JSON.stringify(project),
    );
    expect(origin.map(({ judged }) => judged?.verdict)).toEqual(["eligible"]);
  });

  test("has worked cases in which each criterion is met, and others in which it is not", () => {
    const judged = casesOf(rulebook).map((each) => each.judged);
    expect(judged.length).toBeGreaterThan(6);
    for (const { id } of rulebook.criteria) {
      const statuses = judged.map((each) => each?.criteria[id]);
      expect([id, statuses.includes("met"), statuses.some((status) => status !== "met")]).toEqual([id, true, true]);
      expect([id, statuses.includes(undefined)]).toEqual([id, false]);
    }
  });
});

const limits: [string, string[]][] = [
  [
    "region-gavleborg",
    ["grant_per_year", "duration", "grant_in_all", "half_of_the_cost", "two_organisations", "nothing_existing"],
  ],
  ["share-of-saving", ["duration", "grant_in_all", "cost_uses", "pays_off"]],
];
test.each(limits)("in the cases of %s every limit is passed by something", (id, criteria) => {
  const { rulebook } = examples.find((each) => each.rulebook.id === id)!;
  // What is not required is worth a thought where it is not met.
  const unmet = (id: string) => {
    const required = rulebook.criteria.find((each) => each.id === id)!.required;
    const status: Finding["status"] = required ? "not_met" : "warning";
    return casesOf(rulebook).some(({ judged }) => judged?.criteria[id] === status);
  };
  expect(criteria.filter((criterion) => !unmet(criterion))).toEqual([]);
});

/** A figure of an example and its neighbours: what the cases say has to move with it. */
const figures: [string, string, unknown[]][] = [
  ["region-gavleborg", "/criteria/3/check/perYear", ["499999.99", "500000.01"]],
  ["region-gavleborg", "/criteria/4/check/max", [35, 37]],
  ["region-gavleborg", "/criteria/5/check/total", ["1499999.99", "1500000.01"]],
  ["region-gavleborg", "/criteria/6/check/shareOfCost", ["49.9999999", "50.000001"]],
  ["region-gavleborg", "/criteria/1/check/roles", [["lead"], ["lead", "participant", "affected"]]],
  ["region-gavleborg", "/starts/from", ["2024-02"]],
  ["share-of-saving", "/repayment/share", ["74.99", "75.01", "100"]],
  ["share-of-saving", "/repayment/cap", ["none"]],
  ["share-of-saving", "/repayment/window/years", [7, 9, null]],
  ["share-of-saving", "/repayment/window/from", ["first_effect"]],
  ["share-of-saving", "/repayment/payers", [["committee", "municipal_company"]]],
  ["share-of-saving", "/repayment/mechanism", ["year_end_surplus"]],
  ["share-of-saving", "/repayment/exemption", [false]],
  ["share-of-saving", "/counted/window/yearsAfterPhase", [7, 9]],
  ["share-of-saving", "/counted/requirement/factorOfCost", ["0.99", "1.01"]],
  ["share-of-saving", "/disbursement/occasions/0/throughMonth", [5, 7]],
  ["share-of-saving", "/criteria/3/check/min", [5, 7]],
  ["share-of-saving", "/criteria/3/check/max", [35, 37]],
  ["share-of-saving", "/criteria/4/check/total", ["4999999.99", "5000000.01"]],
];
test.each(figures)("of %s, %s is settled by its cases", (id, path, others) => {
  const { rulebook } = examples.find((each) => each.rulebook.id === id)!;
  const answers = (rules: Rulebook) =>
    casesOf(rulebook).map(({ application, options }) => {
      const { verdict, schedule, totals, disbursements, findings } = assess(application, rules, options);
      return { verdict, schedule, totals, disbursements, statuses: findings.map(({ code, status }) => [code, status]) };
    });
  const before = answers(rulebook);
  for (const value of others) {
    const changed = withPart(rulebook, path, { value }) as Rulebook;
    expect(checkRulebook(changed)).toEqual([]);
    expect([value, answers(changed)]).not.toEqual([value, before]);
  }
});

test("two of any kinds are organisations enough for Region Gävleborg, and one of any is not", () => {
  const { rulebook } = examples.find((each) => each.rulebook.id === "region-gavleborg")!;
  const { application } = casesOf(rulebook).find(({ name }) => name.endsWith("at-every-limit-at-once"))!;
  const kinds: Party["kind"][] = ["committee", "municipal_company", "civil_society", "other_public", "private_company"];
  const statusOf = (assessment: Assessment) =>
    assessment.findings.find(({ criterion }) => criterion === "two_organisations")?.status;
  const independently = assessIndependently as unknown as (one: Application, rules: Rulebook) => Assessment;
  for (const first of kinds) {
    for (const second of kinds) {
      for (const [role, status] of [
        ["participant", "met"],
        ["affected", "not_met"],
      ] as const) {
        const [lead, other] = application.parties as [Party, Party];
        const parties: Party[] = [
          { ...lead, kind: first },
          { ...other, kind: second, role },
        ];
        const one = { ...application, parties };
        const both = [assess(one, rulebook), independently(one, rulebook)].map(statusOf);
        expect([first, second, role, ...both]).toEqual([first, second, role, status, status]);
      }
    }
  }
});
