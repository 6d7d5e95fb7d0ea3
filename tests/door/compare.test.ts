// compare is assess under one rule set after the other, and nothing else.
import { expect, test } from "vitest";
import { workedCases } from "../worked-cases.ts";
import { assess, checkRulebook, compare, listRulebooks } from "./module.ts";
import { fullApplication, fullOptions, fullRulebook } from "./samples.ts";

const ids = listRulebooks().rulebooks.map(({ id }) => id);

test.each(workedCases)("$name comes out the same under all rule sets at once", ({ application, options, rulebook }) => {
  const rulebooks = [rulebook, ...ids];
  const oneByOne = rulebooks.map((each) => assess(application, each, options));
  expect(compare(application, rulebooks, options)).toStrictEqual(oneByOne);
});

test("the order is the caller's, and a rule set may come twice", () => {
  const own = fullRulebook();
  expect(checkRulebook(own)).toEqual([]);
  const rulebooks = ["uppsala-2016", own, "orebro-2013", "uppsala-2016"];
  const compared = compare(fullApplication(), rulebooks);
  expect(compared.map(({ rulebook }) => rulebook)).toEqual(["uppsala-2016", own.id, "orebro-2013", "uppsala-2016"]);
  expect(compared[3]).toStrictEqual(compared[0]);
  expect(compare(fullApplication(), rulebooks.toReversed())).toStrictEqual(compared.toReversed());
});

test("options count under every rule set", () => {
  const options = fullOptions();
  const compared = compare(fullApplication(), ids, options);
  expect(compared).toStrictEqual(ids.map((id) => assess(fullApplication(), id, options)));
  expect(compared.map(({ stage }) => stage)).toEqual(ids.map(() => "follow_up"));
  expect(compared.every(({ variance }) => variance !== undefined)).toBe(true);
  expect(compared).not.toEqual(compare(fullApplication(), ids));
});

test("nothing to compare comes to nothing, though the application is read", () => {
  expect(compare(fullApplication(), [])).toEqual([]);
  expect(() => compare({ ...fullApplication(), costs: [{}] } as never, [])).toThrow(
    expect.objectContaining({ code: "missing_field", path: "/costs/0/id" }),
  );
});
