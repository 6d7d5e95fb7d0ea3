// Every example project held against rules that are being changed: the one that is looked at at once, the others in a pause.
import { readFileSync, readdirSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changedParts, compare } from "../../www/editor/compare";
import { Comparing, type Asked } from "../../www/editor/comparing";
import { ordered, type Project } from "../../www/editor/examples";
import type { Json } from "../../www/editor/json";
import { write } from "../../www/editor/work";
import { assess, type Application, type Rulebook, type Stage } from "../door/module";
import { sheetOf, workOn } from "./editor-sheets";

const projects: readonly Project[] = ["www/examples", "www/rules/projects"].flatMap((folder) =>
  readdirSync(folder).map((file) => ({
    name: file.replace(".json", ""),
    municipality: "",
    application: JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Application,
  })),
);
const stockholm = sheetOf("stockholm-2015").rulebook;
const share = (percent: string): Json => write(workOn(stockholm), "/repayment/share", percent).rulebook;
const named = (name: string): Project => projects.find((each) => each.name === name)!;

let changes = 0;
let comparing: Comparing;
beforeEach(() => {
  vi.useFakeTimers();
  changes = 0;
  comparing = new Comparing(() => (changes += 1));
  comparing.projects = projects;
});
afterEach(() => void vi.useRealTimers());

const asked = (rulebook: Json, more: Partial<Asked> = {}): Asked => ({
  base: stockholm,
  rulebook,
  isUsable: true,
  stage: "application",
  ...more,
});

/** Each project's repayment as the table has it, before and after. */
function repaid(): (readonly [string, string | undefined, string | undefined])[] {
  return projects.map((project) => {
    const answer = comparing.of(project)?.answer;
    return [project.name, answer?.base?.assessment.totals.repayment, answer?.assessment.totals.repayment];
  });
}

function computed(rulebook: Json, stage: Stage = "application"): (readonly [string, string, string])[] {
  return projects.map(({ name, application }) => {
    const [before, after] = [stockholm, rulebook].map(
      (rules) => assess(application, rules as unknown as Rulebook, { stage }).totals.repayment,
    );
    return [name, before ?? "", after ?? ""];
  });
}

test("there are the nine built-in examples, and one for each example rule set", () => {
  expect(projects.length).toBe(11);
});

test("the one that is looked at follows each change, and the others when the changes pause", () => {
  const chosen = named("stockholm-2015");
  comparing.follow(asked(stockholm), chosen);
  expect([repaid(), comparing.changedCount]).toEqual([computed(stockholm), 0]);
  for (const percent of ["4", "40"]) {
    comparing.follow(asked(share(percent)), chosen);
    vi.advanceTimersByTime(100);
  }
  const after = share("40");
  comparing.follow(asked(after), chosen);
  const others = repaid().filter(([name]) => name !== chosen.name);
  expect(others).toEqual(computed(stockholm).filter(([name]) => name !== chosen.name));
  expect(repaid().find(([name]) => name === chosen.name)?.[2]).toBe(
    computed(after).find(([name]) => name === chosen.name)?.[2],
  );
  expect(changes).toBe(0);
  vi.advanceTimersByTime(1000);
  expect([changes, repaid()]).toEqual([1, computed(after)]);
  const different = computed(after).filter(([, was, is]) => was !== is).length;
  expect(different).toBeGreaterThan(3);
  expect(comparing.changedCount).toBeGreaterThanOrEqual(different);
  // Nothing is left to be computed.
  comparing.follow(asked(after), chosen);
  vi.advanceTimersByTime(1000);
  expect(changes).toBe(1);
});

test("at another stage every project is judged at that", () => {
  const chosen = named("uppsala-2016");
  comparing.follow(asked(stockholm), chosen);
  comparing.follow(asked(stockholm, { stage: "end" }), chosen);
  for (const project of projects)
    expect([project.name, comparing.of(project)?.answer?.assessment.verdict]).toEqual([
      project.name,
      assess(project.application, "stockholm-2015", { stage: "end" }).verdict,
    ]);
});

test("rules that cannot be used leave the last answers, and rules that never could have none", () => {
  const chosen = named("stockholm-2015");
  comparing.follow(asked(stockholm), chosen);
  const before = repaid();
  comparing.follow(asked(write(workOn(stockholm), "/id", "Å").rulebook, { isUsable: false }), chosen);
  vi.advanceTimersByTime(1000);
  expect([comparing.isStale, repaid(), changes]).toEqual([true, before, 0]);
  const faulty: Json = { ...stockholm, id: "Å" };
  comparing.follow({ ...asked(faulty), base: faulty, isUsable: false }, chosen);
  expect(repaid().every(([, was, is]) => was === undefined && is === undefined)).toBe(true);
  expect(comparing.changedCount).toBeNull();
  comparing.follow({ ...asked(stockholm), base: faulty }, chosen);
  vi.advanceTimersByTime(1000);
  expect(repaid()).toEqual(computed(stockholm).map(([name, , is]) => [name, undefined, is]));
});

test("what changed is named part by part", () => {
  const { application } = named("stockholm-2015");
  const before = assess(application, "stockholm-2015");
  expect(changedParts(compare(before, before))).toEqual([]);
  const after = assess(application, share("40") as unknown as Rulebook);
  expect(changedParts(compare(before, after))).toEqual(expect.arrayContaining(["repaid", "findings", "years"]));
  expect(changedParts(compare(before, after))).not.toContain("granted");
  const twice = { ...after, totals: { ...after.totals, granted: "1.00", window: null, fundPaybackYear: 1 } };
  const parts = changedParts(compare(before, { ...twice, verdict: "incomplete" }));
  expect(parts).toEqual(["verdict", "granted", "repaid", "window", "payback", "findings", "years"]);
});

test("a rule set's own project comes first, for the example rule sets too", () => {
  for (const name of ["region-gavleborg", "share-of-saving", "uppsala-2016"])
    expect(ordered(projects, sheetOf(name).rulebook)[0]?.name).toBe(name);
});
