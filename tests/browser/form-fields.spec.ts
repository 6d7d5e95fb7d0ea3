// Every field of the contract's application has its place in the form, under some rule set.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Application } from "../../pkg/aterforing.js";
import { exampleIds, exampleOf, expect, test, type Form } from "./form.ts";

const contract = fileURLToPath(new URL("../types/contract.d.ts", import.meta.url));

/** What a person does not write: the version, the ids, and which way of estimating is meant, a choice of its own. */
const notWritten = /^\/contract$|\/id$|^\/effects\/\*\/estimate\/kind$/;

/** The places of an application that hold a value, "*" for the items of a list and the names of a record. */
function placesOf(file: string): string[] {
  const program = ts.createProgram([file], { strict: true, types: [], lib: ["lib.es2022.d.ts"] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declared = source?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === "Application");
  if (!declared) throw new Error("the contract has no Application");
  const found = new Set<string>();
  const isObject = (type: ts.Type) => (type.flags & ts.TypeFlags.Object) !== 0;
  const visit = (type: ts.Type, path: string): void => {
    const members = type.isUnion() ? type.types : [type];
    const objects = members.filter(isObject);
    if (objects.length === 0) found.add(path);
    for (const object of objects) {
      const index = checker.getIndexInfosOfType(object)[0];
      if (checker.isArrayType(object) && checker.typeToString(object).startsWith("PercentInput")) found.add(path);
      else if (index) visit(index.type, `${path}/*`);
      else
        for (const field of checker.getPropertiesOfType(object))
          visit(checker.getNonNullableType(checker.getTypeOfSymbol(field)), `${path}/${field.name}`);
    }
  };
  visit(checker.getTypeAtLocation(declared), "");
  return [...found].filter((path) => !notWritten.test(path)).sort();
}

/** A project with a line of every kind, and both ways of estimating. */
function everyKind(): Application {
  const project = exampleOf("uppsala-2016");
  const years = { "2018": "1000" };
  return {
    ...project,
    alternatives: [{ id: "a1", label: "Som i dag", kind: "none", cost: years, saving: years }],
    evaluation: [{ id: "g1", goal: "Färre vräkningar" }],
    answers: Object.fromEntries(
      ["purpose", "evidence", "good_economy", "new_approach"].map((id) => [id, { answer: "yes", note: "Så här." }]),
    ),
  };
}

async function fieldsShown(form: Form): Promise<string[]> {
  return form.root.evaluate(async (element) => {
    const host = element as HTMLElement & { updateComplete: Promise<boolean> };
    const all = <E extends Element>(selector: string) => [...(host.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
    for (const fold of all<HTMLButtonElement>('.line-name button[aria-expanded="false"]')) fold.click();
    await host.updateComplete;
    return all<HTMLElement>(".draft [data-path]").map(({ dataset }) => dataset["path"] ?? "");
  });
}

test("every field of the contract's application can be written in the form", async ({ form }) => {
  test.slow();
  const places = placesOf(contract);
  expect(places).toEqual(expect.arrayContaining(["/name", "/effects/*/range/low", "/repaymentPlan/decided/*/*"]));
  const shown = new Set<string>();
  for (const id of exampleIds) {
    await form.fill(id, everyKind());
    for (const path of await fieldsShown(form)) shown.add(path);
  }
  const paths = [...shown];
  const missing = places.filter((place) => {
    const pattern = new RegExp(`^${place.replaceAll("*", "[^/]+")}$`);
    return !paths.some((path) => pattern.test(path));
  });
  expect(missing).toEqual([]);
});

test("rates are written with semicolons between, and more than five are refused in words", async ({ form }) => {
  await form.example("uppsala-2016");
  const rates = form.field("Kalkylräntor");
  await rates.fill("0; 2,5 ; 4 %");
  await form.field("Projektets namn").focus();
  await expect(rates).toHaveValue("0; 2,5; 4");
  expect((await form.draft()).application.discountRates).toEqual(["0", "2.5", "4"]);
  await rates.fill("1; 2; 3; 4; 5; 6");
  await form.field("Projektets namn").focus();
  await expect(rates).toHaveAttribute("aria-invalid", "true");
  await expect(rates).toHaveAccessibleDescription(/Ta bort någon/);
  await rates.fill("101");
  await form.field("Projektets namn").focus();
  await expect(rates).toHaveAccessibleDescription(/mellan 0 och 100/);
  await rates.fill("");
  await form.field("Projektets namn").focus();
  await expect(rates).not.toHaveAttribute("aria-invalid");
  expect((await form.draft()).application.discountRates).toBeUndefined();
});

test("a range may be given by half, and one that lies askew is refused where it is written", async ({ form }) => {
  await form.example("uppsala-2016");
  await form.section("effects").locator(".line-name button").first().click();
  const range = form.root.getByRole("group", { name: "Hur säkert det är" });
  await range.getByLabel("Lägst").fill("70");
  await form.field("Projektets namn").focus();
  await expect(form.root.locator("[aria-invalid=true], .r-refusal")).toHaveCount(0);
  await range.getByLabel("Högst").fill("90");
  await form.field("Projektets namn").focus();
  await expect(range).toContainText("Det låga värdet ska vara högst 100 och det höga minst 100.");
  await range.getByLabel("Högst").fill("130");
  await expect(form.root.locator(".r-refusal")).toHaveCount(0);
  expect((await form.draft()).application.effects[0]?.range).toEqual({ low: "70", high: "130" });
});

test("more who complete than are reached is remarked on at the field", async ({ form }) => {
  await form.example("uppsala-2016");
  const completing = form.field("Hur många som fullföljer");
  await completing.fill("421");
  await expect(completing).toHaveAccessibleDescription(/Fler fullföljer än projektet når/);
  await completing.fill("420");
  await expect(completing).not.toHaveAccessibleDescription(/Fler fullföljer/);
});

test("a long name is seen whole, and stays one line of text", async ({ form }) => {
  await form.example("uppsala-2016");
  const name = form.field("Namn").first();
  const long = "Arbetsmarknads- och vuxenutbildningsnämnden i samverkan med civilsamhällets organisationer i Gottsunda";
  await name.fill(`${long}\noch till`);
  await name.press("Enter");
  await expect.poll(() => name.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(2);
  await form.field("Projektets namn").focus();
  await expect(name).toHaveValue(`${long} och till`);
});
