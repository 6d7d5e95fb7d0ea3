import type { Locator } from "@playwright/test";
import type { Application } from "../../pkg/aterforing.js";
import { exampleOf, expect, test, type Form } from "./form.ts";

const rulebook = "sodertalje-2015";
const project = exampleOf(rulebook);
const line = project.costs[0]?.label ?? "";

/** What a screen reader says of a field beside its name. */
async function describedAs(form: Form, field: Locator): Promise<string> {
  const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ").filter(Boolean);
  const texts = await Promise.all(ids.map((id) => form.root.locator(`[id="${id}"]`).textContent()));
  return texts.join(" ").replace(/\s+/g, " ");
}

/** The field says what to do, and the result says that it shows how things were. */
async function isRefused(form: Form, field: Locator, advice: RegExp): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect.poll(() => describedAs(form, field)).toMatch(advice);
  const refusal = form.result.locator(".r-refusal");
  await expect(refusal).toContainText("En uppgift behöver ändras.");
  await expect(refusal).toContainText(advice);
  await expect(refusal).toContainText("Resultatet visar hur det var innan.");
  await expect(form.result.locator(".r-stale")).toBeVisible();
  await expect(form.root.locator(".r-plan.r-stale")).toBeVisible();
}

const amounts: readonly [typed: string, advice: RegExp][] = [
  ["1e400", /Skriv beloppet med siffror/],
  ["١٢٣", /Skriv beloppet med siffror/],
  ["1 2 3", /Skriv beloppet med siffror/],
  ["1.350", /Mellanslag skiljer tusental/],
  ["tolv", /Skriv beloppet med siffror/],
  ["NaN", /Skriv beloppet med siffror/],
  ["-5", /Skriv beloppet utan minus/],
  ["−5", /Skriv beloppet utan minus/],
  ["1 000 000,00001 mnkr", /Skriv beloppet med siffror|Beloppet är för stort/],
  ["1 000 000 001", /Beloppet är för stort/],
];

test("an amount that cannot be read stays as typed, says so at the field, and leaves the last result standing", async ({
  form,
}) => {
  test.slow();
  await form.example(rulebook);
  const cell = form.cell(line, 2018);
  const before = await form.result.locator(".r-figures").textContent();
  const good = await cell.inputValue();
  for (const [typed, advice] of amounts) {
    await test.step(typed, async () => {
      await cell.fill(typed);
      // Nothing is said of what is still being written.
      await expect(cell).not.toHaveAttribute("aria-invalid");
      await form.field("Projektets namn").focus();
      await isRefused(form, cell, advice);
      await expect(cell).toHaveValue(typed);
      expect(await form.result.locator(".r-figures").textContent()).toBe(before);
      expect((await form.draft()).application).toEqual(project);
    });
  }
  await form.result.getByRole("button", { name: /^Gå till Kostnader/ }).click();
  await expect(cell).toBeFocused();
  await cell.fill(good);
  await form.field("Projektets namn").focus();
  await expect(form.root.locator("[aria-invalid=true], .r-refusal, .r-stale")).toHaveCount(0);
});

test("the bar on a phone and the sums of a grid say that they are as before a figure that cannot be read", async ({
  form,
}) => {
  await form.page.setViewportSize({ width: 360, height: 740 });
  await form.example("uppsala-2016");
  const [first] = exampleOf("uppsala-2016").costs;
  const costs = form.section("costs");
  const sums = costs.locator(".grid :is(td.sum, tfoot td)");
  const old = costs.locator(".grid td.stale");
  const glance = form.root.locator(".glance");
  const before = await sums.allTextContents();
  await expect(glance).toContainText("Uppfyller kraven");
  const cell = form.cell(first?.label ?? "", 2018);
  const good = await cell.inputValue();
  await cell.fill("ungefär två");
  await expect(old).toHaveCount(0);
  await cell.press("Enter");
  await expect(glance).toContainText("En uppgift behöver ändras");
  await expect(glance).toContainText("Resultatet visar hur det var innan.");
  await expect(glance).not.toContainText("Uppfyller kraven");
  // The line's own; the year's and the whole of what the fund pays, and of it all. What others pay does not hang on it.
  const told = /^\s*(5\s200|2\s550|7\s300|2\s670|7\s660) \(så som det var innan\)\s*$/;
  await expect(old).toHaveText([told, told, told, told, told]);
  await cell.fill(good);
  await cell.press("Enter");
  await expect(old).toHaveCount(0);
  expect(await sums.allTextContents()).toEqual(before);
});

test("every refused field keeps its text and is told of until each is mended", async ({ form }) => {
  await form.example(rulebook);
  const texts: readonly [field: Locator, typed: string, good: string][] = [
    [form.field("Första månaden"), "våren", "2017-01"],
    [form.cell(line, 2017), "1e400", "1 300"],
    [form.field("Första året").first(), "snart", "2020"],
    [form.field("Antal personer projektet når"), "ett par", "600"],
  ];
  for (const [field, typed] of texts) await field.fill(typed);
  await form.field("Projektets namn").focus();
  const invalid = form.root.locator("[aria-invalid=true]");
  await expect(invalid).toHaveCount(texts.length);
  for (const [field, typed] of texts) await expect(field).toHaveValue(typed);
  // Another choice elsewhere loses nothing of it.
  await form.root.getByText("mnkr", { exact: true }).first().click();
  await form.root.getByText("tkr", { exact: true }).first().click();
  for (const [index, [field, , good]] of texts.entries()) {
    await field.fill(good);
    await form.field("Projektets namn").focus();
    await expect(invalid).toHaveCount(texts.length - index - 1);
  }
  await expect(form.result.locator(".r-refusal")).toHaveCount(0);
  expect((await form.draft()).typed).toEqual({});
});

test("a figure before the start, and an end before it, are refused at their fields", async ({ form }) => {
  await form.example(rulebook);
  await form.field("Första månaden").fill("2018-06");
  const early = form.cell(line, 2017);
  await isRefused(form, early, /Beloppet för 2017 ligger före projektets start/);
  await expect(form.section("costs").locator(".note.bad")).toContainText(`${line}, 2017:`);
  await form.field("Första månaden").fill("2021-01");
  await isRefused(form, form.field("Sista månaden"), /Slutet ligger före starten/);
  await form.field("Första månaden").fill("2017-01");
  await form.field("Projektets namn").focus();
  await expect(form.root.locator("[aria-invalid=true], .r-refusal")).toHaveCount(0);
});

const broken: readonly [name: string, application: Application, place: string, advice: RegExp][] = [
  [
    "a cost of a party that is not there",
    { ...project, costs: project.costs.map((cost, index) => (index === 1 ? { ...cost, party: "borta" } : cost)) },
    "costs",
    /Parten finns inte längre/,
  ],
  [
    "an amount of 60 years",
    { ...project, costs: project.costs.map((cost) => ({ ...cost, amounts: { ...cost.amounts, "2190": "1" } })) },
    "costs",
    /Planen blir längre än 60 år/,
  ],
];

test("a draft that comes from elsewhere and is wrong in itself says what to mend, and where", async ({ form }) => {
  for (const [name, application, place, advice] of broken) {
    await test.step(name, async () => {
      await form.fill(rulebook, application);
      await expect(form.result.locator(".r-refusal")).toContainText(advice);
      await expect(form.section(place).locator(".note.bad")).toContainText(advice);
      expect((await form.draft()).application).toEqual(application);
      await form.result.locator(".r-refusal").getByRole("button").click();
      await expect(form.section(place).locator(":focus")).toHaveCount(1);
    });
  }
});

test("lines and parties of the same id are told apart anew, and that is said", async ({ form }) => {
  const [first] = project.parties;
  await form.fill(rulebook, {
    ...project,
    parties: [...project.parties, ...(first ? [first] : [])],
    costs: project.costs.map((cost) => ({ ...cost, id: "k" })),
  });
  await expect(form.root.locator(".trouble li")).toHaveCount(project.costs.length);
  const { parties, costs } = (await form.draft()).application;
  for (const list of [parties, costs]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  await expect(form.result.locator(".r-refusal")).toHaveCount(0);
  await form.fill(rulebook, project);
  await expect(form.root.locator(".trouble")).toHaveCount(0);
});

test("a party that is gone is chosen anew, and then all is well", async ({ form }) => {
  await form.fill(rulebook, {
    ...project,
    costs: project.costs.map((cost, index) => (index === 1 ? { ...cost, party: "borta" } : cost)),
  });
  await form.result.locator(".r-refusal").getByRole("button").click();
  const choice = form.field("Vems kostnad");
  await expect(choice).toBeFocused();
  await expect(choice).toHaveAttribute("aria-invalid", "true");
  await choice.selectOption(project.parties[0]?.name ?? "");
  await expect(form.root.locator("[aria-invalid=true], .r-refusal")).toHaveCount(0);
});

test("what looks like code is text, wherever it is written", async ({ form }) => {
  const code = `<img src="x" onerror="window.ran=1"><script>window.ran=1</script>{"$x"}\${1}`;
  await form.example("uppsala-2016");
  await form.foldOut();
  const written = await form.root.evaluate((element, code) => {
    const root = (element as HTMLElement & { shadowRoot: ShadowRoot }).shadowRoot;
    const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      '[data-kind="text"], [data-kind="required_text"]',
    );
    for (const field of fields) {
      if (field instanceof HTMLSelectElement) continue;
      field.value = code;
      field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    }
    return fields.length;
  }, code);
  expect(written).toBeGreaterThan(40);
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(code);
  const { application } = await form.draft();
  expect([application.name, ...application.parties.map(({ name }) => name)]).toEqual(
    Array.from({ length: application.parties.length + 1 }, () => code),
  );
  await form.page.getByRole("button", { name: "English" }).click();
  await expect(form.root.locator("img, script, [onerror]")).toHaveCount(0);
  expect(await form.page.evaluate(() => "ran" in window)).toBe(false);
});

test("a button that is pressed straight from a field that cannot be read stays under the hand until it is let go", async ({
  form,
}) => {
  // All of it is in sight, so that the browser does not scroll along with what comes in above.
  await form.page.setViewportSize({ width: 1280, height: 6000 });
  await form.example(rulebook);
  const add = form.button("Lägg till kostnad");
  const lines = form.root.locator('[data-grid="costs"] tr[data-row]');
  const before = await lines.count();
  await form.cell(line, 2018).fill("tolv");
  const box = await add.boundingBox();
  await form.page.mouse.move((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
  await form.page.mouse.down();
  await expect(form.cell(line, 2018)).not.toBeFocused();
  // Frame by frame, what is said of the field would have come by now.
  const moved = await add.evaluate(async (button) => {
    const { y } = button.getBoundingClientRect();
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    return button.getBoundingClientRect().y - y;
  });
  expect(moved).toBe(0);
  await form.page.mouse.up();
  await expect(lines).toHaveCount(before + 1);
  await expect(form.root.locator("#mending")).toBeVisible();
});
