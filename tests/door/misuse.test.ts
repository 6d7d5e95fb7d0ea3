// The door takes whatever a page gives it: it answers, or throws a
// ContractError that says where, and is as good as before.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Application } from "./module.ts";
import {
  ContractError,
  assess,
  checkRulebook,
  compare,
  explain,
  getRulebook,
  initSync,
  listRulebooks,
} from "./module.ts";
import type * as built from "./module.ts";
import { heavy, mostlyWrong, neverRight } from "./hostile.ts";
import { attempt, expectUnharmed, partsOf, placesFor, tryAssess, tryCompare, tryExplain, withPart } from "./misuse.ts";
import { fullApplication, fullOptions, fullRulebook } from "./samples.ts";

const [application, options, rulebook] = [fullApplication(), fullOptions(), fullRulebook()];
const hostile = { ...neverRight, ...mostlyWrong };

test("the samples are right before anything in them is wrong", () => {
  expect(assess(application, rulebook, options).rulebook).toBe(rulebook.id);
  expect(checkRulebook(rulebook)).toEqual([]);
});

describe("in place of each part of an application", () => {
  test.each(Object.entries(hostile))("%s", (_name, make) => {
    for (const path of placesFor(application, make)) {
      const given = withPart(application, path, make());
      const { refusal } = tryAssess(given, "sodertalje-2015", options);
      const compared = tryCompare(given, ["sodertalje-2015"], options).refusal;
      expect([compared?.code, compared?.path]).toEqual([refusal?.code, refusal?.path]);
      const explained = tryExplain(given, "sodertalje-2015", "/totals/saving", options).refusal;
      expect([explained?.code, explained?.path]).toEqual([refusal?.code, refusal?.path]);
    }
  });

  test.each(Object.entries(neverRight))("%s is a wrong type, there", (_name, make) => {
    for (const path of placesFor(application, make)) {
      const { refusal } = tryAssess(withPart(application, path, make()), rulebook, undefined);
      expect([path, refusal?.code, refusal?.path]).toEqual([path, "wrong_type", path]);
    }
  });

  const places = ["", "/costs/0/amounts", "/answers"];
  test.each(Object.entries(heavy))("%s", (_name, make) => {
    for (const path of places) tryAssess(withPart(application, path, make()), "uppsala-2016", undefined);
  });
});

describe("in place of each part of the options", () => {
  test.each(Object.entries(hostile))("%s", (name, make) => {
    for (const path of placesFor(options, make)) {
      const given = withPart(options, path, make());
      const { refusal } = tryAssess(application, rulebook, given);
      tryCompare(application, [rulebook, "uppsala-2016"], given);
      if (name in neverRight) expect([path, refusal?.code, refusal?.path]).toEqual([path, "wrong_type", path]);
    }
  });

  test.each(Object.entries(heavy))("%s", (_name, make) => {
    for (const path of ["/followUp/costs"]) tryAssess(application, "uppsala-2016", withPart(options, path, make()));
  });
});

test.each(Object.entries(hostile))("no rule set goes by an id that is %s", (_name, make) => {
  const descriptor = make();
  if (descriptor.get) return expectUnharmed();
  const { refusal } = attempt(() => getRulebook(descriptor.value as string), descriptor.value);
  expect([refusal?.code, refusal?.path]).toEqual(["unknown_rulebook", ""]);
  expectUnharmed();
});

describe("in place of a figure's pointer", () => {
  test.each(Object.entries({ ...hostile, ...heavy }))("%s", (_name, make) => {
    const descriptor = make();
    if (descriptor.get) return expectUnharmed();
    const { refusal } = tryExplain(application, rulebook, descriptor.value, options);
    expect([refusal?.code, refusal?.path]).toEqual(["unknown_figure", ""]);
  });

  test.each([
    "",
    "/",
    "totals/saving",
    "/totals",
    "/schedule/999999999999/cost",
    "/schedule/99999999999999999999999999/cost",
    "/schedule/-1/cost",
    "/schedule/1e0/cost",
    "/schedule/٣/cost",
    "/schedule/length",
    "/__proto__",
    "/totals/__proto__",
    "/totals/constructor",
    "/totals/saving/",
    "/totals/~2",
    "/~2",
    "/lines/costs/0/__proto__",
    "/lines/costs/999999999999/2018",
    "/lines/effects/0/99999999999/forecast",
    "/forecast",
    "/forecast/forecast/totals/saving",
    "/".repeat(100_000),
    "/schedule/0".repeat(1_000),
    `/${"x".repeat(1_000_000)}`,
    "/totals/\u0000",
    "\ud800",
  ])("%j is no figure", (figure) => {
    const { refusal } = tryExplain(application, rulebook, figure, options);
    expect([refusal?.code, refusal?.path]).toEqual(["unknown_figure", ""]);
    expect(String(refusal?.args["figure"]).length).toBeLessThanOrEqual(128);
  });
});

describe("too few arguments and too many", () => {
  const loose = { assess, compare, explain, getRulebook, checkRulebook, listRulebooks } as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  const call = (name: string, ...args: unknown[]) => attempt(() => loose[name]?.(...args), ...args, undefined);

  test.each([
    ["assess", [], "wrong_type"],
    ["assess", [application], "faulty_rulebook"],
    ["explain", [], "wrong_type"],
    ["explain", [application], "faulty_rulebook"],
    ["explain", [application, "uppsala-2016"], "unknown_figure"],
    ["compare", [], "wrong_type"],
    ["compare", [application], "wrong_type"],
    ["compare", [application, "uppsala-2016"], "wrong_type"],
    ["getRulebook", [], "unknown_rulebook"],
  ])("%s with %j too few", (name, args, code) => {
    const { refusal } = call(name, ...args);
    expect([refusal?.code, refusal?.path]).toEqual([code, ""]);
    expectUnharmed();
  });

  test("nothing is no rule set", () => {
    expect(call("checkRulebook").answer).toEqual([{ code: "wrong_type", path: "", args: { expected: "object" } }]);
  });

  test("what comes after the last argument is not looked at", () => {
    for (const make of Object.values(hostile)) {
      const more = make().value as unknown;
      expect(call("assess", application, "uppsala-2016", options, more).answer).toEqual(
        assess(application, "uppsala-2016", options),
      );
      expect(call("explain", application, "uppsala-2016", "/totals/drawn", options, more).answer).toEqual(
        explain(application, "uppsala-2016", "/totals/drawn", options),
      );
      expect(call("compare", application, [], undefined, more).answer).toEqual([]);
      expect(call("getRulebook", "uppsala-2016", more).answer).toEqual(getRulebook("uppsala-2016"));
      expect(call("checkRulebook", rulebook, more).answer).toEqual([]);
      expect(call("listRulebooks", more, more).answer).toEqual(listRulebooks());
    }
  });

  test("no options are neutral options", () => {
    const neutral = assess(application, "uppsala-2016");
    for (const none of [undefined, null, {}])
      expect(call("assess", application, "uppsala-2016", none).answer).toEqual(neutral);
  });
});

test("a list that is longer each time it is asked is not read for ever", () => {
  let reads = 0;
  const endless = new Proxy([], {
    get: (_list, key) => {
      reads += 1;
      // It ends all the same, so that a door that follows it fails here instead of hanging.
      return key === "length" && reads < 2_000_000 ? reads : 0;
    },
  });
  for (const path of ["", "/costs", "/costs/0/amounts", "/name"]) {
    reads = 0;
    // The place that is refused may be an item that is no longer there.
    try {
      assess(withPart(application, path, { value: endless }) as never, "uppsala-2016");
    } catch (error) {
      expect(error).toBeInstanceOf(ContractError);
    }
    expect([path, Math.max(reads, 250_000)]).toEqual([path, 250_000]);
  }
});

test("10,000 refused calls leave nothing behind", () => {
  // The module is loaded once: loading it again gives the instance that there is.
  const { memory } = initSync({ module: readFileSync(new URL("../../pkg/aterforing_bg.wasm", import.meta.url)) });
  const values = Object.values(hostile);
  const paths = partsOf(application).filter((path) => path !== "");
  let refused = 0;
  let half = 0;
  for (let call = 0; refused < 10_000; call += 1) {
    const make = values[call % values.length];
    const path = paths[call % paths.length];
    if (!make || path === undefined) throw new Error("nothing to try");
    const given = withPart(application, path, make());
    if (attempt(() => assess(given as Application, rulebook, options), given, options).refusal) refused += 1;
    if (refused === 5_000) half = memory.buffer.byteLength;
    if (call % 500 === 0) expectUnharmed();
  }
  expect(half).toBeGreaterThan(0);
  expect(memory.buffer.byteLength).toBe(half);
  expectUnharmed();
});

test("a module that is not loaded yet says so with an error, and works once it is", async () => {
  const copy = new URL("../../pkg/aterforing.js?not-loaded", import.meta.url).href;
  const fresh = (await import(/* @vite-ignore */ copy)) as typeof built;
  // Not a ContractError: nothing is wrong with the input.
  for (const call of [
    () => fresh.assess(application, "uppsala-2016"),
    () => fresh.compare(application, ["uppsala-2016"]),
    () => fresh.explain(application, "uppsala-2016", "/totals/drawn"),
    () => fresh.listRulebooks(),
    () => fresh.getRulebook("uppsala-2016"),
    () => fresh.checkRulebook(rulebook),
  ])
    expect(call).toThrow(TypeError);
  fresh.initSync({ module: readFileSync(new URL("../../pkg/aterforing_bg.wasm", import.meta.url)) });
  expect(fresh.assess(application, rulebook, options)).toEqual(assess(application, rulebook, options));
});
