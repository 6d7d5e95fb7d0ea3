import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Application } from "../../src/types.d.ts";
import { assess, getRulebook, initSync, listRulebooks } from "../../pkg/aterforing.js";

const files = readdirSync("www/examples");

beforeAll(() => {
  initSync({ module: readFileSync("pkg/aterforing_bg.wasm") });
});

test("there is an example for each rule set, and for nothing else", () => {
  expect(files.sort()).toEqual(
    listRulebooks()
      .rulebooks.map(({ id }) => `${id}.json`)
      .sort(),
  );
});

describe.each(files)("%s", (file) => {
  const id = file.replace(".json", "");
  const application = JSON.parse(readFileSync(`www/examples/${file}`, "utf8")) as Application;

  test("is a project that the rule set covers, and hinders nothing", () => {
    const { verdict, findings } = assess(application, id);
    expect(["eligible", "incomplete"]).toContain(verdict);
    expect(findings.filter(({ status }) => status === "not_met")).toEqual([]);
  });

  test("has every text that is asked for, and answers every question of its stage", () => {
    const { sections, criteria } = getRulebook(id);
    expect(Object.keys(application.texts ?? {}).sort()).toEqual(sections.map((section) => section.id).sort());
    const asked = criteria.filter(
      ({ stage, check }) => (stage === "idea" || stage === "application") && check.kind === "answer",
    );
    for (const { check } of asked)
      if (check.kind === "answer") expect(application.answers).toHaveProperty(check.question);
  });
});
