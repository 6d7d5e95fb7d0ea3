// A rule set of one's own may be anything: it is used exactly where
// checkRulebook finds nothing wrong with it.
import { describe, expect, test } from "vitest";
import type { ContractError, Fault, Rulebook } from "./module.ts";
import { checkRulebook } from "./module.ts";
import { heavy, mostlyWrong, neverRight } from "./hostile.ts";
import { placesFor, tryAssess, tryCheck, tryCompare, withPart } from "./misuse.ts";
import { fullApplication, fullRulebook } from "./samples.ts";

const [application, rulebook] = [fullApplication(), fullRulebook()];
const hostile = { ...neverRight, ...mostlyWrong };

describe("in place of each part of a rule set of one's own", () => {
  test.each(Object.entries(hostile))("%s", (name, make) => {
    for (const path of placesFor(rulebook, make)) {
      const given = withPart(rulebook, path, make());
      const faults = tryCheck(given);
      if (name in neverRight) {
        const there = faults.filter((fault) => fault.code === "wrong_type").map((fault) => fault.path);
        expect([path, there]).toEqual([path, [path]]);
      }
      // A rule set is used exactly where nothing is wrong with it; a text is the id of a built-in one.
      const { refusal } = tryAssess(application, given, undefined);
      if (typeof given === "string") expect(refusal?.code).toBe("unknown_rulebook");
      else if (faults[0]) expectFaulty(refusal, faults, "");
      else expect([path, refusal]).toEqual([path, undefined]);
    }
  });

  test.each(Object.entries(heavy))("%s", (_name, make) => {
    for (const path of ["", "/criteria/16/check"]) {
      const given = withPart(rulebook, path, make());
      tryCheck(given);
      tryAssess(application, given, undefined);
    }
  });
});

function expectFaulty(refusal: ContractError | undefined, faults: Fault[], place: string): void {
  expect(refusal?.code).toBe("faulty_rulebook");
  expect(refusal?.path).toBe(`${place}${faults[0]?.path}`);
  expect(refusal?.args).toEqual({ fault: faults[0]?.code, faults: faults.length });
}

describe("in place of the rule sets to compare, and of one among them", () => {
  test.each(Object.entries({ ...hostile, ...heavy }))("%s", (_name, make) => {
    const rulebooks: unknown[] = ["uppsala-2016", rulebook, "orebro-2020"];
    for (const path of make().get ? ["/2"] : ["", "/2"]) {
      const given = withPart(rulebooks, path, make());
      const { refusal, answer } = tryCompare(application, given, undefined);
      if (path !== "") expect(refusal?.code).toMatch(/^(faulty|unknown)_rulebook$/);
      else if (!refusal) expect(answer).toEqual([]);
    }
  });

  test("the path names the one that is wrong and the place in it", () => {
    const wrong = withPart(rulebook, "/fund/form", { value: "no such form" }) as Rulebook;
    const { refusal } = tryCompare(application, ["uppsala-2016", rulebook, wrong], undefined);
    expectFaulty(refusal, checkRulebook(wrong), "/2");
    expect(refusal?.path).toBe("/2/fund/form");
  });

  test("more than anybody lays side by side", () => {
    const ids = Array.from({ length: 5_000 }, () => "uppsala-2016");
    expect(tryCompare(application, ids, undefined).refusal?.code).toBe("number_out_of_range");
  });
});
