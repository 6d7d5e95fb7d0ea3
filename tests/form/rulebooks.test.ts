// Rule sets that a page loads one by one.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type * as Rulebooks from "../../www/rulebooks.ts";

const fileOf = (address: string) => readFileSync(`src/rulebooks/${basename(address)}`, "utf8");
const asked = vi.fn((address: string) => Promise.resolve(new Response(fileOf(address))));

let rulebooks: typeof Rulebooks;

beforeEach(async () => {
  vi.stubGlobal("fetch", asked.mockClear());
  vi.resetModules();
  rulebooks = await import("../../www/rulebooks.ts");
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const read = (id: string) => JSON.parse(rulebooks.documentOf(id) ?? "null") as unknown;

test("a document is there once it is loaded, and no other", async () => {
  expect(read("uppsala-2016")).toBeNull();
  await rulebooks.loadRulebook("uppsala-2016");
  expect(read("uppsala-2016")).toEqual(JSON.parse(fileOf("uppsala-2016.json")));
  expect(read("orebro-2013")).toBeNull();
});

test("whoever asks, it is fetched once", async () => {
  await Promise.all([rulebooks.loadRulebook("uppsala-2016"), rulebooks.loadRulebook("uppsala-2016")]);
  await rulebooks.loadRulebook("uppsala-2016");
  expect(asked).toHaveBeenCalledTimes(1);
});

test.each([
  ["the network is away", () => Promise.reject(new TypeError("away"))],
  ["it is not found", () => Promise.resolve(new Response("{}", { status: 404 }))],
  ["another page stands there", () => Promise.resolve(new Response("<!doctype html>"))],
])("where %s it is said, and tried again when asked again", async (_what, answer) => {
  asked.mockImplementationOnce(answer);
  await expect(rulebooks.loadRulebook("uppsala-2016")).rejects.toThrow();
  expect(read("uppsala-2016")).toBeNull();
  await rulebooks.loadRulebook("uppsala-2016");
  expect(read("uppsala-2016")).not.toBeNull();
});

test.each(["exempelstad", "", "__proto__", "../listing"])(
  "%j is no built-in rule set: nothing is fetched",
  async (id) => {
    await rulebooks.loadRulebook(id);
    expect(asked).not.toHaveBeenCalled();
    expect(rulebooks.documentOf(id)).toBeUndefined();
  },
);

test("what is listed is what the package lists", () => {
  expect(JSON.parse(rulebooks.listing())).toHaveProperty("rulebooks.length", 9);
});
