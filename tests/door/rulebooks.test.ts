// Rule sets from outside: the schema, checkRulebook and assess must agree on
// what can be used, and a built-in rule set is a document like any other.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { workedCases } from "../worked-cases.ts";
import type { Fault, Rulebook } from "./module.ts";
import { assess, checkRulebook, getRulebook, listRulebooks } from "./module.ts";
import { attempt, expectUnharmed, partAt, partsOf, withoutPart, withPart } from "./misuse.ts";
import { fullApplication, fullRulebook } from "./samples.ts";

const readJson = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")) as unknown;

const ajv = new Ajv2020({ strict: true, strictTypes: true, allErrors: true });
const followsSchema = ajv.compile(readJson("src/rulebook.schema.json") as object);

const builtIn = listRulebooks().rulebooks.map(({ id }) => getRulebook(id));
const own = workedCases.flatMap(({ name, rulebook }) => (typeof rulebook === "string" ? [] : [{ name, rulebook }]));
const usable = [
  ...builtIn.map((rulebook) => ({ name: rulebook.id, rulebook })),
  ...own,
  { name: "the one with every field", rulebook: fullRulebook() },
];

describe("what can be used follows the schema and has no fault", () => {
  test.each(usable)("$name", ({ rulebook }) => {
    followsSchema(rulebook);
    expect(followsSchema.errors ?? []).toEqual([]);
    expect(checkRulebook(rulebook)).toEqual([]);
  });
});

describe("the built-in ones", () => {
  test.each(builtIn)("$id is listed as it is", (rulebook) => {
    const { id, municipality, title, status, starts, repayment, afterlife } = rulebook;
    expect(listRulebooks().rulebooks.find((each) => each.id === id)).toEqual({
      id,
      municipality,
      title,
      status,
      starts: { from: starts.from, to: starts.to },
      repayment: repayment.basis,
      ...(afterlife ? { afterlife: afterlife.text } : {}),
    });
    expect(rulebook).toStrictEqual(readJson(`src/rulebooks/${id}.json`));
  });

  test("Botkyrka has no fund to apply to", () => {
    const { withoutFund } = listRulebooks();
    expect(readJson("src/listing.json")).toMatchObject({ withoutFund });
    expect(withoutFund.map(({ municipality }) => municipality)).toEqual(["Botkyrka"]);
  });

  test("what is handed out is the caller's own", () => {
    const before = JSON.stringify([listRulebooks(), ...builtIn.map(({ id }) => getRulebook(id))]);
    for (const { id } of builtIn) {
      const mine = getRulebook(id) as unknown as Record<string, unknown>;
      expect(mine).not.toBe(getRulebook(id));
      for (const field of Object.keys(mine)) Reflect.deleteProperty(mine, field);
    }
    listRulebooks().rulebooks.length = 0;
    expect(JSON.stringify([listRulebooks(), ...builtIn.map(({ id }) => getRulebook(id))])).toBe(before);
    expectUnharmed();
  });
});

describe("a rule set of one's own that says what a built-in one says gives what it gives", () => {
  test.each(workedCases)("$name", ({ application, rulebook, options }) => {
    const id = typeof rulebook === "string" ? rulebook : "sodertalje-2015";
    expect(assess(application, getRulebook(id), options)).toStrictEqual(assess(application, id, options));
  });
});

/** What only the whole of a rule set can show: no schema sees it. */
const beyondSchema = new Set<string>([
  "bad_pointer",
  "counted_missing",
  "duplicate_id",
  "occasions_out_of_order",
  "range_reversed",
  "starts_reversed",
  "unknown_document",
  "unknown_question",
  "unknown_section",
  "wrong_question_kind",
]);

/** Schema and reader side by side; gives the reader's faults. */
function judged(rulebook: unknown, what: string): Fault[] {
  const faults = checkRulebook(rulebook);
  const codes = faults.map(({ code }) => code);
  if (followsSchema(rulebook)) expect([what, codes.filter((code) => !beyondSchema.has(code))]).toEqual([what, []]);
  else expect([what, codes]).not.toEqual([what, []]);
  return faults;
}

const put = (value: unknown) => (rulebook: unknown, path: string) => withPart(rulebook, path, { value });
const mutations: Record<string, (rulebook: unknown, path: string) => unknown> = {
  "left out": withoutPart,
  "with a field more": (rulebook, path) => withPart(rulebook, `${path}/extra`, { value: "x" }),
  null: put(null),
  "a number": put(12),
  nought: put(0),
  "minus one": put(-1),
  "one and a half": put(1.5),
  "a million millions and one": put(1e12 + 1),
  "a text": put("x"),
  "no text": put(""),
  "a text with blanks and capitals": put("Å Ä Ö"),
  "a text of digits": put("1234"),
  "a number as text": put("0001.500000000"),
  "too many decimals": put(`0.${"1".repeat(21)}`),
  "a text too long": put("x".repeat(10_001)),
  true: put(true),
  "an empty list": put([]),
  "a list of what it is": (rulebook, path) => withPart(rulebook, path, { value: [partAt(rulebook, path)] }),
  "201 of what it is": (rulebook, path) => withPart(rulebook, path, { value: Array(201).fill(partAt(rulebook, path)) }),
  "an empty object": put({}),
};
const partsBelow = (rulebook: unknown) => partsOf(rulebook).filter((path) => path !== "");
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
const applies = (name: string, rulebook: unknown, path: string) =>
  name !== "with a field more" || isObject(partAt(rulebook, path));

describe("where anything is changed, schema and reader agree", () => {
  test.each(Object.entries(mutations))("in a rule set with every field: %s", (name, mutate) => {
    const rulebook = fullRulebook();
    for (const path of partsBelow(rulebook).filter((each) => applies(name, rulebook, each)))
      judged(mutate(rulebook, path), path);
  });

  test.each(builtIn)("in $id", (rulebook) => {
    partsBelow(rulebook).forEach((path, index) => {
      const names = Object.keys(mutations).filter((name) => applies(name, rulebook, path));
      const name = names[index % names.length] ?? "null";
      judged(mutations[name]?.(rulebook, path), `${path} ${name}`);
    });
  });

  const repayments = builtIn.map(({ repayment }) => repayment);
  test.each(repayments)("in a repayment on the basis $basis", (repayment) => {
    const terms = withoutPart(repayment, "/cite");
    const rulebook = { ...fullRulebook(), repayment: terms, interpretations: [] };
    expect(checkRulebook(rulebook)).toEqual([]);
    for (const [name, mutate] of Object.entries(mutations)) {
      for (const path of partsOf(terms, "/repayment").filter((each) => applies(name, rulebook, each)))
        judged(mutate(rulebook, path), `${path} ${name}`);
    }
  });
});

describe("what is wrong is named, with its place", () => {
  const change = (path: string, value: unknown) => withPart(fullRulebook(), path, { value });
  test.each<[string, unknown, string, string]>([
    ["a version to come", change("/format", 2), "unsupported_version", "/format"],
    ["an unknown status", change("/status", "approved"), "unknown_variant", "/status"],
    ["an unknown check", change("/criteria/0/check/kind", "feeling"), "unknown_variant", "/criteria/0/check/kind"],
    ["an unknown basis", change("/repayment/basis", "hope"), "unknown_variant", "/repayment/basis"],
    ["capitals in an id", change("/id", "Exempelstad"), "bad_id", "/id"],
    ["an id of 65 characters", change("/id", "x".repeat(65)), "bad_id", "/id"],
    ["a share above the whole", change("/repayment/share", "100.01"), "percent_out_of_range", "/repayment/share"],
    ["a negative size", change("/fund/size", "-1"), "negative_amount", "/fund/size"],
    ["no payers", change("/repayment/payers", []), "empty_list", "/repayment/payers"],
    [
      "a thirteenth month",
      change("/disbursement/occasions/1/throughMonth", 13),
      "number_out_of_range",
      "/disbursement/occasions/1/throughMonth",
    ],
    [
      "occasions in no order",
      change("/disbursement/occasions/1/throughMonth", 8),
      "occasions_out_of_order",
      "/disbursement/occasions",
    ],
    [
      "an unknown question",
      change("/criteria/0/check/question", "no_such"),
      "unknown_question",
      "/criteria/0/check/question",
    ],
    [
      "a question of the other kind",
      change("/criteria/0/check/question", "project_lead_share"),
      "wrong_question_kind",
      "/criteria/0/check/question",
    ],
    [
      "an unknown section",
      change("/criteria/2/check/section", "no_such"),
      "unknown_section",
      "/criteria/2/check/section",
    ],
    ["an unknown document", change("/fund/cite/document", "no_such"), "unknown_document", "/fund/cite/document"],
    ["two criteria of one id", change("/criteria/1/id", "c0"), "duplicate_id", "/criteria/1/id"],
    [
      "a pointer to nowhere",
      change("/interpretations/0/about", "/fund/colour"),
      "bad_pointer",
      "/interpretations/0/about",
    ],
    ["starts the wrong way round", change("/starts/to", "2017-01"), "starts_reversed", "/starts"],
    ["months the wrong way round", change("/process/totalMonths/min", 11), "range_reversed", "/process/totalMonths"],
    [
      "a deadline not used",
      change("/repayment/window/from", "first_effect"),
      "deadline_unused",
      "/repayment/window/deadlineYears",
    ],
    [
      "a deadline not stated",
      withoutPart(fullRulebook(), "/repayment/window/deadlineYears"),
      "deadline_missing",
      "/repayment/window",
    ],
    [
      "a requirement without what counts",
      withoutPart(fullRulebook(), "/counted"),
      "counted_missing",
      "/criteria/9/check",
    ],
    ["a field left out", withoutPart(fullRulebook(), "/criteria/3/required"), "missing_field", "/criteria/3/required"],
    ["a field misspelt", change("/repayment/shares", "50"), "unknown_field", "/repayment/shares"],
  ])("%s", (_name, rulebook, code, path) => {
    const faults = checkRulebook(rulebook);
    expect(faults.map((fault) => [fault.code, fault.path])).toContainEqual([code, path]);
    const { refusal } = attempt(() => assess(fullApplication(), rulebook as Rulebook), rulebook);
    expect([refusal?.code, refusal?.path]).toEqual(["faulty_rulebook", faults[0]?.path]);
    expect(refusal?.args).toEqual({ fault: faults[0]?.code, faults: faults.length });
    expectUnharmed();
  });

  test("everything at once", () => {
    const wrong = ["/status", "/fund/form", "/criteria/4/stage", "/questions/0/kind", "/roles/0/title/sv"];
    const rulebook = wrong.reduce<unknown>((changed, path) => withPart(changed, path, { value: 7 }), fullRulebook());
    expect(checkRulebook(rulebook).map(({ path }) => path)).toEqual(expect.arrayContaining(wrong));
    expect(checkRulebook(rulebook)).toHaveLength(wrong.length);
  });
});
