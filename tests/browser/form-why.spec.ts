import { isAccessible } from "./accessible.ts";
import { exampleOf, expect, largeProject, test, type Form } from "./form.ts";

const panel = (form: Form) => form.root.locator(".why");
const heading = (form: Form) => form.root.locator("#why-heading");
const figure = (form: Form, place: string) => form.root.locator(`[data-figure="${place}"]`).first();
const plan = (form: Form) => form.root.locator(".r-plan [data-figures]").first();

/** What has the focus, as far as it tells. */
function focused({ page }: Form): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at as HTMLElement | null)?.dataset["figure"] ?? (at as HTMLElement | null)?.id ?? "";
  });
}

test("a figure that is pressed says how it came about, by whose rule, and what is assumed", async ({ form }) => {
  await form.example("sodertalje-2015");
  await expect(panel(form)).toHaveCount(0);
  await form.result.getByRole("button", { name: /^3\s600\s+tkr\s+Varför\?$/ }).click();
  await expect(heading(form)).toHaveText(/^\s*Varför 3\s600\stkr\?\s+Återföringen utan täckning\s*$/);
  await expect(heading(form)).toBeFocused();
  await expect(form.root.getByRole("region", { name: /^Varför 3\s600\stkr\?/ })).toBeInViewport();
  const steps = panel(form).getByRole("listitem");
  await expect(steps.first()).toHaveText(/^\s*Allt ska vara återfört inom 5 år från 2020, alltså senast 2024\.\s*$/);
  await expect(steps.last()).toContainText(/Återföringen utan täckning 2024 är 3\s600\stkr: Socialnämnden 2\s250\stkr/);
  await expect(panel(form).locator(".r-cite")).toContainText("3.2 Ekonomiska villkor");
  await expect(panel(form).locator(".r-reading").first()).toContainText("Tolkning:");
});

test("a figure leads down to the entry that it comes from, and back again", async ({ form }) => {
  await form.example("sodertalje-2015");
  await figure(form, "/schedule/3/netSaving").click();
  await panel(form)
    .getByRole("button", { name: /^300\stkr$/ })
    .first()
    .click();
  await expect(heading(form)).toBeFocused();
  await expect(heading(form)).toContainText("Socialnämndens nettobesparing 2020");
  await panel(form).getByRole("button", { name: "Tillbaka" }).click();
  await expect(heading(form)).toContainText("Kommunens nettobesparing 2020");
  await expect(
    panel(form)
      .getByRole("button", { name: /^300\stkr$/ })
      .first(),
  ).toBeFocused();
  await form.page.keyboard.press("Enter");
  const [label = ""] = exampleOf("sodertalje-2015").effects.map((effect) => effect.label);
  await panel(form).locator("[data-input]").first().click();
  await expect(form.cell(label, 2020)).toBeFocused();
  await expect(form.cell(label, 2020)).toBeInViewport();
});

test("by keyboard alone: into the plan, among its figures, down into one, and back to where one was", async ({
  form,
}) => {
  const { keyboard } = form.page;
  await form.example("sodertalje-2015");
  await plan(form).focus();
  await keyboard.press("Enter");
  await expect.poll(() => focused(form)).toBe("/schedule/0/disbursed");
  for (const [key, at] of [
    ["ArrowRight", "/schedule/0/netSaving"],
    ["ArrowDown", "/schedule/1/netSaving"],
    ["End", "/schedule/1/fundBalance"],
    ["ArrowUp", "/schedule/0/fundBalance"],
    ["Home", "/schedule/0/disbursed"],
    ["ArrowUp", "/schedule/0/disbursed"],
  ] as const) {
    await keyboard.press(key);
    await expect.poll(() => focused(form), `after ${key}`).toBe(at);
  }
  await keyboard.press("Enter");
  await expect(heading(form)).toBeFocused();
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(panel(form).getByRole("button", { name: "Tillbaka" })).toBeVisible();
  await expect(heading(form)).toBeFocused();
  await keyboard.press("Escape");
  await expect(panel(form)).toHaveCount(0);
  await expect.poll(() => focused(form)).toBe("/schedule/0/disbursed");
  await keyboard.press("Escape");
  await expect(plan(form)).toBeFocused();
});

test("the plan is one stop for Tab, however many figures it has", async ({ form }) => {
  await form.fill("uppsala-2016", largeProject());
  await expect.poll(() => plan(form).locator("button.why-figure").count()).toBeGreaterThan(50);
  await expect(plan(form).locator('button.why-figure:not([tabindex="-1"])')).toHaveCount(0);
});

test("the foot of a grid answers too", async ({ form }) => {
  await form.example("sodertalje-2015");
  const foot = form.root.locator('[data-grid="effects"] tfoot');
  await foot.getByRole("button").first().focus();
  await form.page.keyboard.press("ArrowRight");
  await form.page.keyboard.press("Enter");
  await expect(heading(form)).toContainText("Effekterna 2018");
});

test("an explanation follows the draft, and stays as it was while the draft cannot be read", async ({ form }) => {
  await form.example("sodertalje-2015");
  const [label = ""] = exampleOf("sodertalje-2015").effects.map((effect) => effect.label);
  await figure(form, "/schedule/3/netSaving").click();
  await expect(heading(form)).toContainText("Varför 480\u00a0tkr?");
  const cell = form.cell(label, 2020);
  await cell.fill("400");
  await expect(heading(form)).toContainText("Varför 580\u00a0tkr?");
  await expect(cell).toBeFocused();
  await cell.fill("1 2 3");
  await form.field("Projektets namn").focus();
  await expect(panel(form)).toContainText("Utkastet går inte att räkna just nu.");
  await expect(heading(form)).toContainText("Varför 480\u00a0tkr?");
  // What is no longer so cannot be asked about.
  await expect(figure(form, "/totals/repayment")).toBeDisabled();
  await expect(panel(form).locator("[data-figure]").first()).toBeDisabled();
  await cell.fill("350");
  await expect(heading(form)).toContainText("Varför 530\u00a0tkr?");
  await expect(panel(form).locator(".why-stale")).toHaveCount(0);
});

test("a year stays itself when the project begins earlier, and says so when it is gone", async ({ form }) => {
  await form.example("sodertalje-2015");
  await figure(form, "/schedule/0/disbursed").click();
  await expect(heading(form)).toContainText("2017");
  await form.field("Första månaden").fill("2016-01");
  await expect(form.root.locator(".r-plan tbody th").filter({ hasText: "2016" })).toHaveCount(1);
  await expect(heading(form)).toContainText("2017");
  await panel(form).getByRole("button", { name: "Stäng" }).click();
  await expect(panel(form)).toHaveCount(0);
});

test("in kronor and öre where rounding would make a sum look wrong, and in English", async ({ form }) => {
  await form.example("sodertalje-2015");
  const [label = ""] = exampleOf("sodertalje-2015").effects.map((effect) => effect.label);
  await form.cell(label, 2020).fill("300,12345");
  await figure(form, "/schedule/3/netSaving").click();
  await expect(panel(form)).toContainText("300\u00a0123,45\u00a0kr");
  await form.page.getByRole("button", { name: "English" }).click();
  await expect(heading(form)).toContainText(/^\s*Why 480,1\s/);
  await expect(panel(form)).toContainText("The municipality’s net saving in 2020 is 480\u00a0123,45\u00a0SEK");
});

test("on a phone it is a sheet below, and gives way to the field that it leads to", async ({ form }) => {
  await form.page.setViewportSize({ width: 360, height: 740 });
  await form.example("sodertalje-2015");
  await figure(form, "/totals/granted").click();
  await expect(heading(form)).toBeInViewport();
  await expect
    .poll(() => panel(form).evaluate((section) => section.getBoundingClientRect().width))
    .toBeGreaterThan(340);
  while ((await panel(form).locator("[data-input]").count()) === 0)
    await panel(form).locator("[data-figure]").first().click();
  await panel(form).locator("[data-input]").first().click();
  await expect(panel(form)).toHaveCount(0);
  await expect(form.root.locator(".draft :focus")).toBeInViewport();
});

test.describe("axe finds nothing to remark with the panel open", () => {
  test.slow();

  test("light and dark", async ({ form }) => {
    await form.example("sodertalje-2015");
    await figure(form, "/totals/repayment").click();
    await expect(heading(form)).toBeFocused();
    await isAccessible(form);
    await form.page.emulateMedia({ colorScheme: "dark" });
    await isAccessible(form);
  });

  test("in forced colours, on a phone, with a draft that cannot be computed", async ({ form }) => {
    await form.page.emulateMedia({ forcedColors: "active" });
    await form.page.setViewportSize({ width: 360, height: 740 });
    await form.fill("uppsala-2016", largeProject());
    await figure(form, "/totals/repayment").click();
    await panel(form).locator("summary").first().click();
    await form.field("Första månaden").fill("våren");
    await form.field("Projektets namn").focus();
    await expect(panel(form)).toContainText("går inte att räkna");
    await isAccessible(form);
  });
});
