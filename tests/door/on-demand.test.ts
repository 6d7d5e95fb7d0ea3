// The package where its host gives the rule sets' documents one by one.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workedCases } from "../worked-cases.ts";
import type * as Package from "./module.ts";
import { assess, getRulebook, listRulebooks } from "./module.ts";
import { fullApplication } from "./samples.ts";

const folder = mkdtempSync(join(tmpdir(), "aterforing-"));
const own = (name: string) => join(folder, name);

/** In the place of the package's own: gives what it has been given. */
const given = `
  const texts = new Map();
  export const give = (id, text) => texts.set(id, text);
  export const documentOf = (id) => texts.get(id);
  export const listing = () => ${JSON.stringify(JSON.stringify(listRulebooks()))};
`;

let host: typeof Package;
let give: (id: string, text: string) => void;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL("../../pkg", import.meta.url)), folder, { recursive: true });
  writeFileSync(own("rulebooks.js"), given);
  ({ give } = (await import(/* @vite-ignore */ pathToFileURL(own("rulebooks.js")).href)) as { give: typeof give });
  host = (await import(/* @vite-ignore */ pathToFileURL(own("aterforing.js")).href)) as typeof host;
  host.initSync({ module: readFileSync(own("aterforing_bg.wasm")) });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Code and args of what a call is refused with. */
function refusal(call: () => unknown): unknown[] {
  try {
    call();
  } catch (reason) {
    if (reason instanceof host.ContractError) return [reason.code, reason.args];
    throw reason;
  }
  return [];
}

test("a rule set whose document is not there is refused by name, and used once it is there", () => {
  const id = "sodertalje-2015";
  const { application, options } = workedCases.find(({ rulebook }) => rulebook === id) ?? expect.fail("no case");
  expect(host.listRulebooks()).toEqual(listRulebooks());
  for (const call of [
    () => host.getRulebook(id),
    () => host.assess(application, id, options),
    () => host.compare(application, [getRulebook(id), id], options),
    () => host.explain(application, id, "/totals/drawn", options),
  ])
    expect(refusal(call)).toEqual(["unknown_rulebook", { rulebook: id }]);
  give(id, JSON.stringify(getRulebook(id)));
  expect(host.getRulebook(id)).toEqual(getRulebook(id));
  expect(host.assess(application, id, options)).toEqual(assess(application, id, options));
});

test("a start between two rule sets is found without their documents", () => {
  const rulebook = getRulebook("orebro-2013");
  const between = { ...fullApplication(), costs: [], alternatives: [], period: { start: "2019-06", end: "2020-05" } };
  const expected = assess(between, rulebook).findings.filter(({ code }) => code.startsWith("start_"));
  expect(expected.map(({ code }) => code)).toEqual(["start_not_covered", "start_falls_between"]);
  expect(host.assess(between, rulebook).findings).toEqual(expect.arrayContaining(expected));
});

test("a document that is none is refused too", () => {
  give("uppsala-2016", "<!doctype html>");
  expect(refusal(() => host.getRulebook("uppsala-2016"))).toContain("unknown_rulebook");
  give("uppsala-2016", "{}");
  const { application } = workedCases[0] ?? expect.fail("no case");
  expect(refusal(() => host.assess(application, "uppsala-2016"))).toContain("faulty_rulebook");
});
