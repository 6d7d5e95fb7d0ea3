// A project in TypeScript that uses the packed package, in both ways in which modules are found nowadays.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Project, patience } from "./packed.ts";

const tsc = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));

let project: Project;
beforeAll(() => {
  project = Project.withPackage();
}, patience);
afterAll(() => project.remove());

const right = `
  import init, { assess, type Application, type Assessment, type RulebookRef } from "aterforing";
  import { AterforingKalkyl, type AterforingKalkylElement, type ErrorDetail, type SectionName } from "aterforing/element";
  import type { AterforingRam } from "aterforing/frame";
  import schema from "aterforing/rulebook.schema.json" with { type: "json" };
  import uppsala from "aterforing/rulebooks/uppsala-2016.json" with { type: "json" };

  const form = document.querySelector("aterforing-kalkyl");
  if (form) {
    form.rulebook = "uppsala-2016";
    form.addEventListener("aterforing-assessment", ({ detail }) => {
      const assessment: Assessment = detail.assessment;
      const id: string = detail.rulebook.id;
      console.log(assessment.verdict === "eligible", id);
    });
    document.addEventListener("aterforing-change", (event) => console.log(event));
    form.addEventListener("aterforing-change", ({ detail }) => {
      const application: Application = detail.application;
      console.log(application.name, detail.draft.unit);
    });
    form.addEventListener("error", (event) => {
      const { code, faults } = (event as unknown as CustomEvent<ErrorDetail>).detail;
      console.log(code === "rulebook_faulty", faults.map(({ path }) => path));
    });
    const before: Application | null = form.application;
    if (before) form.application = before;
    form.draft = { anything: "that a file may hold" };
    void form.goTo("/costs/0");
  }
  const made: AterforingKalkylElement = new AterforingKalkyl();
  class Own extends AterforingKalkyl {}
  customElements.define("kommunens-kalkyl", Own);
  const section: SectionName = "costs";
  made.sections = section;

  const ram = document.createElement("aterforing-ram");
  const same: AterforingRam = ram;
  const answer: Assessment | null = same.assessment;

  export async function calculate(application: Application, ref: RulebookRef): Promise<Assessment> {
    await init();
    return assess(application, ref);
  }
  console.log(answer, schema.title, uppsala.id);
`;

const wrong = `
  import type { AterforingKalkylElement } from "aterforing/element";
  export function use(form: AterforingKalkylElement): void {
    // @ts-expect-error: what the form answers is its own
    form.assessment = null;
    // @ts-expect-error: an application has a name
    form.application = { contract: 1 };
    // @ts-expect-error: there is no such property
    form.rulesets = "uppsala-2016";
    // @ts-expect-error: there is no such module
    void import("aterforing/element/kalkyl");
    form.addEventListener("aterforing-assessment", ({ detail }) => {
      // @ts-expect-error: the detail is typed
      detail.verdict;
    });
  }
`;

test.each([
  ["bundler", "ESNext"],
  ["nodenext", "NodeNext"],
])("it compiles where modules are found as by %s", { timeout: patience }, (moduleResolution, module) => {
  project.write({
    "use.ts": right,
    "misuse.ts": wrong,
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        // The package's own types are looked at too.
        skipLibCheck: false,
        skipDefaultLibCheck: true,
        resolveJsonModule: true,
        target: "ES2022",
        lib: ["ES2022", "DOM", "DOM.Iterable"],
        types: [],
        module,
        moduleResolution,
      },
      files: ["use.ts", "misuse.ts"],
    }),
  });
  const { said } = compile();
  expect(said).toBe("");
});

function compile(): { readonly said: string } {
  try {
    return { said: project.run(process.execPath, [tsc, "--project", "tsconfig.json", "--pretty", "false"]) };
  } catch (error) {
    return { said: String((error as { stdout?: unknown }).stdout ?? error) };
  }
}
