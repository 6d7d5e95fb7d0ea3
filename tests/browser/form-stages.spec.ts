import type { Application, FollowUp } from "../../pkg/aterforing.js";
import { isAccessible } from "./accessible.ts";
import { exampleOf, expect, test, type Form } from "./form.ts";

/** A state of the contents' entry of a section: "4 saknas", "klart". */
const stateOf = (form: Form, section: string) =>
  form.root
    .getByRole("navigation", { name: "Innehåll" })
    .getByRole("button", { name: new RegExp(`^${section}`) })
    .locator(".state");

const choose = (form: Form, stage: string) => form.root.getByRole("radio", { name: stage, exact: true }).check();

test("at the idea only the idea's texts are asked for, and the rest comes later", async ({ form }) => {
  await form.fill("uppsala-2016", { ...exampleOf("uppsala-2016"), texts: {}, answers: {} });
  await expect(stateOf(form, "Texter")).toHaveText("12 saknas");
  await choose(form, "Idé");
  await expect(form.result.locator(".r-status")).toContainText("Prövas som idé");
  await expect(stateOf(form, "Texter")).toHaveText("4 saknas");
  await expect(stateOf(form, "Krav")).toHaveText("senare");
  await expect(form.section("texts").getByText("0 av 4 skrivna.")).toBeVisible();
  await expect(
    form
      .section("texts")
      .getByRole("group", { name: /Ansökan/ })
      .getByText("räknas inte än"),
  ).toBeVisible();
  await expect(form.result.getByText(/^Senare \(\d+\)$/)).toBeVisible();
  await expect(form.result.getByRole("button", { name: "4 saknas" })).toBeVisible();
  expect((await form.draft()).stage).toBe("idea");
});

test("what comes later leads to where it can be answered already", async ({ form }) => {
  await form.example("stockholm-2015");
  await choose(form, "Idé");
  const later = form.result.locator("#r-findings-later");
  await later.locator("summary").click();
  await expect(later.getByText("Prövas först vid ansökan.")).toHaveCount(1);
  await later.getByRole("button", { name: "Ansökan har en plan för genomförandet." }).click();
  await expect(form.section("texts").locator('[data-path="/texts/implementation_plan"]')).toBeFocused();
});

test("the stage is chosen by keyboard alone, and what it means is read with it", async ({ form }) => {
  const radio = form.root.getByRole("radio", { name: "Ansökan", exact: true });
  await expect(radio).toHaveAccessibleDescription(/^Hela ansökan/);
  await radio.focus();
  await form.page.keyboard.press("ArrowDown");
  await expect(form.root.getByRole("radio", { name: "Uppföljning", exact: true })).toBeFocused();
  await expect(form.section("outcome")).toBeVisible();
  await form.page.keyboard.press("ArrowDown");
  await expect(form.result.locator(".r-status")).toContainText("Prövas vid slutet");
});

test("contents and result count the same texts as missing, and a text that is written is no longer one", async ({
  form,
}) => {
  await form.fill("stockholm-2015", { ...exampleOf("stockholm-2015"), texts: {} });
  const missing = form.result.locator(".r-missing").getByRole("button", { name: /^Skriv avsnittet/ });
  await expect(stateOf(form, "Texter")).toHaveText("7 saknas");
  await expect(missing).toHaveCount(7);
  await form.field("Problemet saknas").fill("Många barn placeras sent.");
  await expect(stateOf(form, "Texter")).toHaveText("6 saknas");
  await expect(missing).toHaveCount(6);
  await expect(form.section("texts").getByText("1 av 7 skrivna.")).toBeVisible();
  expect((await form.draft()).application.texts).toEqual({ problem: "Många barn placeras sent." });
});

test("a text field grows with its text, and says when there is little room left and when there is none", async ({
  form,
}) => {
  await form.fill("uppsala-2016", { ...exampleOf("uppsala-2016"), texts: {} });
  const area = form.section("texts").locator('[data-path="/texts/problem"]');
  const height = async () => (await area.boundingBox())?.height ?? 0;
  const empty = await height();
  await area.fill("Rad efter rad.\n".repeat(40));
  await expect.poll(height).toBeGreaterThan(empty * 4);
  const count = form.section("texts").locator(".count");
  await expect(count).toHaveCount(0);
  await area.fill("å".repeat(9_990));
  await expect(count).toHaveText(/9\s990 av högst 10\s000 tecken\./);
  await area.fill("å".repeat(10_020));
  await expect(count).toHaveText(/10\s020 tecken\. Korta texten med 20/);
  await expect(area).toHaveAccessibleDescription(/Korta texten med 20/);
  await form.field("Projektets namn").focus();
  await expect(form.section("texts").locator(".note.bad")).toContainText("längre än 10 000 tecken");
  await expect(form.root.getByRole("group", { name: "En uppgift behöver ändras" })).toBeVisible();
  expect((await form.draft()).application.texts?.["problem"]).toHaveLength(10_020);
});

test("an annex is marked in its label", async ({ form }) => {
  await form.example("uppsala-2016");
  await expect(form.section("texts").locator("label", { hasText: "Tidsperiod" }).locator(".tag")).toHaveText("bilaga");
});

test("an answer that is partly so is called that, and asks what remains", async ({ form }) => {
  await form.example("uppsala-2016");
  const section = form.section("criteria");
  const question = section.locator(".question").first();
  await expect(stateOf(form, "Krav")).toHaveText("klart");
  await question.getByRole("radio", { name: "Delvis" }).check();
  await expect(stateOf(form, "Krav")).toHaveText("1 delvis");
  await expect(question.locator(".mark")).toHaveCount(0);
  await expect(question.locator(".note")).toContainText("Ansökan räknas inte som komplett förrän svaret är ja.");
  await question.getByLabel("Anteckning: vad återstår?").fill("Basmätningen.");
  await expect(form.verdict).toHaveText(/^Inte komplett än/);
  await expect(form.result.getByRole("button", { name: "1 delvis" })).toBeVisible();
  await expect(form.root.locator(".glance")).toContainText("saknas, 1 delvis");
  await expect(form.result.getByRole("heading", { name: "Delvis på plats (1)" })).toBeVisible();
  const { answers } = (await form.draft()).application;
  expect(Object.values(answers ?? {})).toContainEqual({ answer: "partly", note: "Basmätningen." });
});

test.describe("the outcome", () => {
  const followUp = async (form: Form): Promise<Partial<FollowUp> | undefined> => (await form.draft()).beside.followUp;

  test("is asked for once the project runs, and is held against the forecast", async ({ form }) => {
    await form.example("stockholm-2015");
    await expect(form.section("outcome")).toHaveCount(0);
    await choose(form, "Uppföljning");
    const section = form.section("outcome");
    const [cost] = exampleOf("stockholm-2015").costs;
    const cell = section.getByLabel(`${cost?.label}, 2015`, { exact: true });
    await expect(section.getByText("Skriv vilket år utfallet sträcker sig till.")).toBeVisible();
    await expect(cell).toHaveAttribute("placeholder", /^\d/);
    await cell.fill("1 000");
    await expect(form.root.getByRole("heading", { name: "Prognos och utfall" })).toHaveCount(0);
    await section.getByLabel("Utfall till och med år").fill("2015");
    await section.getByRole("radio", { name: "Genomfört" }).check();
    await expect(form.root.getByRole("heading", { name: "Prognos och utfall" })).toBeVisible();
    await expect(section.locator('[data-grid="outcomeCosts"] tfoot th')).toHaveText(["Prognos", "Räknas nu"]);
    expect(await followUp(form)).toEqual({
      through: 2015,
      status: "completed",
      costs: { [cost?.id ?? ""]: { "2015": "1000000" } },
    });
    // A year that was added can be taken away again.
    const years = section.locator('[data-grid="outcomeCosts"] thead [data-year]');
    const own = await years.allTextContents();
    const next = Number(own.at(-1)) + 1;
    const tools = section.locator('[data-at="/beside/followUp/costs"]');
    await tools.getByRole("button", { name: `Lägg till ${next}` }).click();
    await expect(years).toHaveText([...own, String(next)]);
    await tools.getByRole("button", { name: `Ta bort ${next}` }).click();
    await expect(years).toHaveText(own);
    await choose(form, "Ansökan");
    await expect(form.section("outcome")).toHaveCount(0);
    await expect(form.root.getByRole("heading", { name: "Prognos och utfall" })).toHaveCount(0);
    expect((await followUp(form))?.through).toBe(2015);
  });

  test("that is refused is said at its field and above the draft, which leads to it", async ({ form }) => {
    await form.example("stockholm-2015");
    await choose(form, "Uppföljning");
    const section = form.section("outcome");
    const [cost] = exampleOf("stockholm-2015").costs;
    const cell = section.getByLabel(`${cost?.label}, 2015`, { exact: true });
    const other = section.getByLabel(`${cost?.label}, 2016`, { exact: true });
    await cell.fill("ungefär en miljon");
    await other.fill("1.000");
    await form.field("Projektets namn").focus();
    await expect(cell).toHaveAttribute("aria-invalid", "true");
    await expect(cell).toHaveAccessibleDescription(/Skriv beloppet med siffror/);
    const mending = form.root.locator(".mending");
    await expect(mending.getByRole("heading")).toHaveText("2 uppgifter behöver ändras");
    await mending.getByRole("button", { name: /Uppföljning.*2015/ }).click();
    await expect(cell).toBeFocused();
    await cell.fill("900");
    await other.fill("1000");
    const through = section.getByLabel("Utfall till och med år");
    await through.fill("2500");
    await form.field("Projektets namn").focus();
    await expect(through).toHaveAttribute("aria-invalid", "true");
    await mending.getByRole("button", { name: "Uppföljning" }).click();
    await expect(through).toBeFocused();
    await through.fill("2015");
    await form.field("Projektets namn").focus();
    await expect(mending).toHaveCount(0);
  });

  test("is written by keyboard alone", async ({ form }) => {
    await form.example("stockholm-2015");
    await choose(form, "Uppföljning");
    const { keyboard } = form.page;
    await form.section("outcome").getByRole("radio", { name: "Pågår" }).focus();
    await keyboard.press("ArrowRight");
    await keyboard.press("Tab");
    await keyboard.type("2016");
    const grid = form.section("outcome").locator('[data-grid="outcomeCosts"] td.cell input');
    await grid.first().focus();
    await keyboard.type("2400");
    await keyboard.press("ArrowRight");
    await keyboard.type("2600");
    await keyboard.press("Tab");
    const [cost] = exampleOf("stockholm-2015").costs;
    expect(await followUp(form)).toEqual({
      status: "completed",
      through: 2016,
      costs: { [cost?.id ?? ""]: { "2015": "2400000", "2016": "2600000" } },
    });
  });
});

test("a fault of the whole is said above the draft too", async ({ form }) => {
  test.slow();
  const { costs, effects, ...rest } = exampleOf("stockholm-2015");
  const manyOf = <Line extends { id: string }>(lines: readonly Line[]): Line[] =>
    Array.from({ length: 251 }, (_, index) =>
      lines.slice(0, 1).map((line) => ({ ...line, id: `${line.id}${index}` })),
    ).flat();
  const many: Application = { ...rest, costs: manyOf(costs), effects: manyOf(effects) };
  await form.fill("stockholm-2015", many);
  const mending = form.root.getByRole("group", { name: "En uppgift behöver ändras" });
  await expect(mending).toContainText("fler än 500 rader");
  await expect(mending.getByRole("button")).toHaveCount(0);
});

// What there is to see at the application stage, form-axe looks at.
test("axe finds nothing to remark at the other stages, light and dark", async ({ form }) => {
  test.slow();
  await form.example("sodertalje-2015");
  for (const [stage, colorScheme] of [
    ["Idé", "light"],
    ["Uppföljning", "light"],
    ["Avslut", "dark"],
  ] as const) {
    await test.step(stage, async () => {
      await form.page.emulateMedia({ colorScheme });
      await choose(form, stage);
      await isAccessible(form);
    });
  }
});
