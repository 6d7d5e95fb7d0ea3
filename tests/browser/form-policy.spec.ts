import type { AterforingKalkyl } from "../../www/element/kalkyl.ts";
import { Form, exampleOf, expect, test } from "./form.ts";

test("the page stands under the policy, which the browser holds to", async ({ form }) => {
  const response = await form.page.request.get("/");
  const policy = response.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).toContain("style-src 'self'");
  const broken = await form.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
        // Set as the parser would set it, which the policy forbids.
        document.createElement("p").setAttribute("style", "color: red");
      }),
  );
  expect(broken).toBe("style-src-attr");
  await expect.poll(() => form.complaints.length).toBe(1);
  // That one was asked for; the form itself has said nothing, and goes on saying nothing.
  form.complaints.length = 0;
  await form.example("uppsala-2016");
  await form.foldOut();
  expect(form.complaints).toEqual([]);
});

test("two elements on one page keep apart", async ({ form }) => {
  await form.page.evaluate(() => {
    const second = document.createElement("aterforing-kalkyl");
    second.setAttribute("lang", "en");
    second.setAttribute("rulebook", "stockholm-2015");
    second.setAttribute("loading", "eager");
    document.querySelector("main")?.append(second);
  });
  const other = new Form(form.page, form.page.locator("aterforing-kalkyl").nth(1));
  await expect(other.verdict).toHaveText("Not complete yet");
  await form.example("sodertalje-2015");
  await expect(other.root.getByRole("heading", { level: 1 })).toHaveText("New draft");
  await other.root.getByLabel("Name of the project", { exact: true }).fill("The second");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(exampleOf("sodertalje-2015").name);
  await expect(form.verdict).toHaveText(/Inte komplett än/);
  await other.root.getByRole("radio", { name: "MSEK" }).first().check({ force: true });
  await expect(form.root.getByRole("radio", { name: "tkr", exact: true }).first()).toBeChecked();
  expect(await form.draft()).toMatchObject({ rulebook: "sodertalje-2015", unit: "tkr", lang: "sv" });
  expect(await other.draft()).toMatchObject({ rulebook: "stockholm-2015", unit: "mnkr", lang: "en" });
  const ids = await form.page.evaluate(() =>
    [...document.querySelectorAll("aterforing-kalkyl")].map(({ shadowRoot }) => {
      const all = [...(shadowRoot?.querySelectorAll("[id]") ?? [])].map(({ id }) => id);
      return all.length - new Set(all).size;
    }),
  );
  expect(ids).toEqual([0, 0]);
});

test("an element that is taken away and put back has its draft and goes on working", async ({ form }) => {
  await form.example("sodertalje-2015");
  await form.field("Projektets namn").fill("Kvar");
  await form.page.evaluate(() => {
    const element = document.querySelector("aterforing-kalkyl");
    element?.remove();
    document.body.append(element as AterforingKalkyl);
  });
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Kvar");
  await form.cell(exampleOf("sodertalje-2015").costs[0]?.label ?? "", 2017).fill("2 300");
  await expect(form.root.locator('[data-grid="costs"] tfoot td.sum')).toHaveText(/^7\s000$/);
  await expect(form.status).toHaveText(/tänka på/);
  await form.root.locator("#heading-texts").scrollIntoViewIfNeeded();
  await form.root.locator("#heading-texts").evaluate((heading) => heading.scrollIntoView());
  await expect(form.root.locator(".contents [aria-current]")).toContainText("Texter");
});
