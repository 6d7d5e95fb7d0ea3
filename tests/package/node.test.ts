// The packed package in a blank project, without a browser.
import { readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resultOf, expectedOf, workedCases } from "../worked-cases.ts";
import type { Assessment, Rulebook } from "../../pkg/aterforing.js";
import { Project, patience } from "./packed.ts";

let project: Project;
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const installed = (name: string): string => project.path(`node_modules/aterforing/${name}`);

beforeAll(() => {
  project = Project.withPackage();
}, patience);
afterAll(() => project.remove());

const worked = workedCases.find(({ rulebook }) => rulebook === "uppsala-2016") ?? expect.fail("no case");

interface Said {
  readonly assessment: Assessment;
  readonly rulebook: Rulebook;
  readonly ids: string[];
  readonly refusal: unknown;
}

/** A script of a project that uses the package, which has first made it ready. */
const using = (ready: string): string => `
  import { readFileSync } from "node:fs";
  import init, { initSync, assess, getRulebook, listRulebooks, ContractError } from "aterforing";
  ${ready}
  const { application, options } = JSON.parse(readFileSync("case.json", "utf8"));
  let refusal;
  try {
    assess({ contract: 1 }, "uppsala-2016");
  } catch (error) {
    refusal = [error instanceof ContractError, error.code];
  }
  console.log(JSON.stringify({
    assessment: assess(application, "uppsala-2016", options),
    rulebook: getRulebook("uppsala-2016"),
    ids: listRulebooks().rulebooks.map(({ id }) => id),
    refusal,
  }));
`;

describe("in node", () => {
  test.each([
    ["made ready without a word", "await init();"],
    ["made ready twice", "await Promise.all([init(), init()]);"],
    [
      "given the bytes",
      `initSync({ module: readFileSync(new URL(import.meta.resolve("aterforing/aterforing_bg.wasm"))) });`,
    ],
    [
      "given a promise of the bytes",
      `import { readFile } from "node:fs/promises";
       await init({ module_or_path: readFile(new URL(import.meta.resolve("aterforing/aterforing_bg.wasm"))) });`,
    ],
  ])("it calculates, %s", (_name, ready) => {
    project.write({ "case.json": JSON.stringify(worked), "use.js": using(ready) });
    const said = JSON.parse(project.node("use.js")) as Said;
    expect(resultOf(said.assessment)).toEqual(expectedOf(worked));
    expect(said.rulebook).toEqual(readJson("src/rulebooks/uppsala-2016.json"));
    expect(said.ids.sort()).toEqual(readdirSync("src/rulebooks").map((name) => name.replace(".json", "")));
    expect(said.refusal).toEqual([true, expect.any(String)]);
  });

  test("its data can be imported by name, and follows the schema", () => {
    project.write({
      "data.js": `
        import schema from "aterforing/rulebook.schema.json" with { type: "json" };
        import rulebook from "aterforing/rulebooks/sodertalje-2015.json" with { type: "json" };
        import shared from "aterforing/shared-material.json" with { type: "json" };
        import described from "aterforing/package.json" with { type: "json" };
        console.log(JSON.stringify({ schema, rulebook, shared, described }));
      `,
    });
    const { schema, rulebook, shared, described } = JSON.parse(project.node("data.js")) as Record<string, object>;
    const follows = new Ajv2020({ strict: true, allErrors: true }).compile(schema ?? {});
    expect([follows(rulebook), follows.errors]).toEqual([true, null]);
    expect(rulebook).toEqual(readJson("src/rulebooks/sodertalje-2015.json"));
    expect(shared).toEqual(readJson("www/shared-material.json"));
    const [, version] = /^version = "(.+)"$/m.exec(readFileSync("Cargo.toml", "utf8")) ?? [];
    expect(described).toMatchObject({ name: "aterforing", version, license: "MIT" });
  });
});

describe("the package", () => {
  test("holds every file that its description names, and nothing of the machine it was built on", () => {
    const described = readJson(installed("package.json")) as Record<string, Record<string, string | object>>;
    const named = Object.values(described["exports"] ?? {}).flatMap((at) =>
      typeof at === "string" ? at : Object.values(at),
    );
    const files = readdirSync(installed(""), { recursive: true, encoding: "utf8" });
    const there = (path: string) =>
      files.filter((file) => `./${file}`.replace(/(?<=rulebooks\/).+(?=\.json)/, "*") === path);
    expect(named.filter((path: string) => there(path).length === 0)).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md", described["customElements"]]),
    );
    expect(files.filter((file) => /(^|\/)\./.test(file))).toEqual([]);
    const texts = files
      .filter((file) => /\.(js|json|html|css|md|ts)$/.test(file))
      .map((file) => readFileSync(installed(file), "utf8"));
    for (const text of texts) expect(text).not.toContain(process.cwd());
  });

  test("has the wasm and the rule sets once", () => {
    const files = readdirSync(installed(""), { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => file.endsWith(".wasm"))).toEqual(["aterforing_bg.wasm"]);
    expect(files.filter((file) => /uppsala-2016.*\.json$/.test(file))).toEqual(["rulebooks/uppsala-2016.json"]);
  });

  test("tells editors of all that the element takes", () => {
    interface Named {
      readonly name: string;
      readonly description?: string;
    }
    interface Declared extends Named {
      readonly tagName: string;
      readonly attributes: Named[];
      readonly events: Named[];
      readonly cssProperties: Named[];
      readonly cssParts: Named[];
    }
    const { modules } = readJson(installed("custom-elements.json")) as {
      modules: { path: string; declarations: Declared[] }[];
    };
    const [module] = modules;
    const [element] = module?.declarations ?? [];
    expect(readdirSync(installed("element"))).toContain(module?.path.replace("element/", ""));
    expect(element?.tagName).toBe("aterforing-kalkyl");
    const names = (list: Named[] = []) => list.map(({ name }) => name);
    expect(names(element?.attributes)).toEqual(
      expect.arrayContaining(["rulebook", "rulebook-src", "draft", "storage"]),
    );
    expect(names(element?.events)).toEqual(["aterforing-change", "aterforing-assessment", "error"]);
    expect(names(element?.cssParts)).toEqual(expect.arrayContaining(["root", "verdict", "findings"]));
    const properties = names(element?.cssProperties);
    expect(properties).toEqual(expect.arrayContaining(["--aterforing-accent", "--aterforing-good-soft"]));
    expect(properties.filter((name) => !/^--aterforing-[a-z-]+$/.test(name))).toEqual([]);
    for (const { description } of [...(element?.attributes ?? []), ...(element?.cssProperties ?? [])])
      expect(description).not.toBe("");
  });
});
