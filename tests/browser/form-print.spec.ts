// What goes to the printer: the annex and nothing else, drawn as printing begins and gone when it is over.
import type { Locator } from "@playwright/test";
import { getRulebook } from "../door/module.ts";
import { exampleOf, expect, largeProject, test, type Form } from "./form.ts";

async function print(form: Form, more: { colorScheme?: "dark" } = {}): Promise<Locator> {
  await turn(form, "print", more);
  const paper = form.root.locator(".paper");
  await expect(paper).toBeVisible();
  return paper;
}

/**
 * Shows the page as it is printed, or on the screen again. Mozilla's Firefox takes no such order: there it is told that
 * printing begins, and the rules for print are made to hold.
 */
async function turn(form: Form, media: "print" | "screen", more: { colorScheme?: "dark" } = {}): Promise<void> {
  await form.page.emulateMedia({ media, ...more });
  await form.root.evaluate((element, printing) => {
    if (matchMedia("print").matches) return;
    const sheets = [...document.styleSheets, ...(element.shadowRoot?.adoptedStyleSheets ?? [])];
    for (const rule of sheets.flatMap(({ cssRules }) => [...cssRules]))
      if (rule instanceof CSSMediaRule && rule.media.mediaText === (printing ? "print" : "all"))
        rule.media.mediaText = printing ? "all" : "print";
    dispatchEvent(new Event(printing ? "beforeprint" : "afterprint"));
  }, media === "print");
}

test("nothing is drawn until something is printed, and nothing is left after", async ({ form }) => {
  await form.example("stockholm-2015");
  await expect(form.root.locator(".paper")).toHaveCount(0);
  await print(form);
  await turn(form, "screen");
  await expect(form.root.locator(".paper")).toHaveCount(0);
  await expect(form.verdict).toBeVisible();
});

test("it is there at once when the browser says that it prints", async ({ form }) => {
  await form.example("uppsala-2016");
  const drawn = await form.root.evaluate((element) => {
    const count = () => element.shadowRoot?.querySelectorAll(".paper table").length ?? 0;
    const before = count();
    dispatchEvent(new Event("beforeprint"));
    const during = count();
    dispatchEvent(new Event("afterprint"));
    return { before, during, after: count() };
  });
  expect(drawn.during).toBeGreaterThan(5);
  expect([drawn.before, drawn.after]).toEqual([0, 0]);
});

test("on paper there is the annex alone, without a field, a button or the page around it", async ({ form }) => {
  await form.example("orebro-2020");
  const paper = await print(form);
  for (const role of ["button", "textbox", "navigation", "combobox", "radio", "checkbox", "banner"] as const)
    await expect(form.page.getByRole(role)).toHaveCount(0);
  await expect(form.page.locator("footer")).toBeHidden();
  await expect(form.root.locator(".columns")).toBeHidden();
  await expect(paper.locator("details")).toHaveCount(0);
});

for (const rulebook of ["orebro-2020", "stockholm-2015", "uppsala-2016"]) {
  test(`the annex of ${rulebook} says what it is, and follows the guideline`, async ({ form }) => {
    await form.example(rulebook);
    const paper = await print(form);
    const { title, sections } = getRulebook(rulebook);
    await expect(paper.getByRole("heading", { level: 1 })).toHaveText(exampleOf(rulebook).name);
    const provenance = paper.locator(".p-provenance");
    await expect(provenance).toContainText("Utkast, inte ett beslut");
    await expect(provenance).toContainText(title.sv);
    await expect(provenance).toContainText(/\d{4}-\d{2}-\d{2}/);
    const headings = await paper.getByRole("heading", { level: 2 }).allTextContents();
    const asked = [...sections.filter(({ annex }) => !annex), ...sections.filter(({ annex }) => annex)];
    const places = asked.map((section) => headings.findIndex((heading) => heading.endsWith(section.title.sv)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const text of Object.values(exampleOf(rulebook).texts ?? {})) await expect(paper).toContainText(text.trim());
  });
}

test("it has the verdict, the figures, the chart in lines, the plan, the review, the answers and the sources", async ({
  form,
}) => {
  await form.example("stockholm-2015");
  const paper = await print(form);
  await expect(paper.locator(".p-verdict")).toHaveText("Uppfyller kraven");
  await expect(paper.locator(".p-figures")).toContainText("5 000 tkr");
  await expect(paper.locator("svg path.line")).toBeVisible();
  const plan = paper.getByRole("table", { name: /^Plan för / });
  await expect(plan.getByRole("row", { name: /^2016/ })).toContainText("−5 000");
  await expect(paper.getByRole("table", { name: /^Återföring per part och år/ })).toContainText("3 750");
  for (const name of ["Granskning", "Svar på riktlinjens frågor", "Beslut", "Källor och tolkningar"])
    await expect(paper.getByRole("heading", { name, exact: true })).toBeVisible();
});

test("decisions are carried along", async ({ form }) => {
  await form.example("stockholm-2015");
  await form.root.evaluate((element) => {
    const host = element as HTMLElement & { draft: { beside: object } };
    const decision = { id: "d1", body: "Kommunstyrelsen", date: "2015-03-11", outcome: "approved", reference: "§ 14" };
    host.draft = { ...host.draft, beside: { decisions: [decision] } };
  });
  await expect(form.section("log")).toContainText("Kommunstyrelsen");
  const paper = await print(form);
  const row = paper.getByRole("row", { name: /Kommunstyrelsen/ });
  await expect(row).toContainText("2015-03-11");
  await expect(row).toContainText("§ 14");
});

test("no table is wider than its page: four committees over fifteen years, to the krona", async ({ form }) => {
  test.slow();
  const millimetre = 96 / 25.4;
  await form.set({ unit: "kr" });
  await form.fill("uppsala-2016", largeProject());
  const paper = await print(form);
  const widest = (selector: string) =>
    paper
      .locator(selector)
      .evaluateAll((tables) => Math.max(...tables.map((table) => table.getBoundingClientRect().width)));
  await form.page.setViewportSize({ width: Math.floor(257 * millimetre), height: 600 });
  await expect.poll(() => widest(".p-across table")).toBeLessThanOrEqual(257 * millimetre);
  await form.page.setViewportSize({ width: Math.floor(170 * millimetre), height: 900 });
  await expect.poll(() => widest("section:not(.p-across) table")).toBeLessThanOrEqual(170 * millimetre);
});

test("what is not written is marked, with what is asked for", async ({ form }) => {
  await form.fill("uppsala-2016", largeProject());
  const paper = await print(form);
  const { sections } = getRulebook("uppsala-2016");
  await expect(paper.locator(".p-missing", { hasText: "Inte skriven än" })).toHaveCount(sections.length);
  await expect(paper.locator(".p-guidance").first()).toHaveText(sections[0]?.guidance.sv ?? "");
});

test("in the dark it is ink on white all the same", async ({ form }) => {
  await form.example("stockholm-2015");
  const paper = await print(form, { colorScheme: "dark" });
  await expect(paper).toHaveCSS("color", "rgb(26, 34, 32)");
  await expect(form.root).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expect(form.page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

test("script in texts is text on paper", async ({ form }) => {
  const evil = `<img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script>`;
  const example = exampleOf("stockholm-2015");
  await form.fill("stockholm-2015", { ...example, name: evil, texts: { problem: evil } });
  const paper = await print(form);
  await expect(paper.getByRole("heading", { level: 1 })).toHaveText(evil);
  await expect(paper.locator("img, script")).toHaveCount(0);
  // The page may be called by the project while it is printed.
  await expect(form.page).not.toHaveTitle("hacked");
});

test("in English it is English", async ({ form }) => {
  await form.example("stockholm-2015");
  await form.page.getByRole("button", { name: "English" }).click();
  const paper = await print(form);
  await expect(paper.locator(".p-verdict")).toHaveText("Meets the criteria");
  await expect(paper.locator(".p-provenance")).toContainText("Draft, not a decision");
});

test("the menu prints, by keyboard alone", async ({ form }) => {
  await form.example("stockholm-2015");
  await form.page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await form.button("Hämta").press("Enter");
  await form.button("Skriv ut eller spara som pdf").press("Enter");
  await expect(form.page.locator("html")).toHaveAttribute("data-printed", "");
});
