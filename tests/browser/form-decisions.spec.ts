import { exampleOf, expect, test, type Form } from "./form.ts";

const list = (form: Form) => form.section("log").locator(".decisions > li");
const decisions = async (form: Form) => (await form.draft()).beside.decisions;

async function add(form: Form, { body, date }: { body: string; date: string }): Promise<void> {
  const section = form.section("log");
  await section.getByRole("button", { name: "Lägg till beslut" }).click();
  const fields = section.getByRole("group").last();
  await expect(fields.getByLabel("Beslut av")).toBeFocused();
  await fields.getByLabel("Beslut av").fill(body);
  await fields.getByLabel("Datum", { exact: true }).fill(date);
  await fields.getByRole("button", { name: /^Klar/ }).click();
  await expect(section.getByRole("group")).toHaveCount(0);
}

test("decisions are added in any order and stand in date order", async ({ form }) => {
  await add(form, { body: "Kommunstyrelsen", date: "17 mars 2025" });
  await add(form, { body: "Socialnämnden", date: "2/11 2024" });
  await expect(list(form).locator("strong")).toHaveText(["2024-11-02, Socialnämnden", "2025-03-17, Kommunstyrelsen"]);
  await expect(
    list(form)
      .first()
      .getByRole("button", { name: /^Ändra/ }),
  ).toBeFocused();
  await list(form)
    .last()
    .getByRole("button", { name: /^Ändra/ })
    .click();
  const fields = form.section("log").getByRole("group", { name: "2025-03-17, Kommunstyrelsen" });
  await fields.getByLabel("Datum", { exact: true }).fill("2023-01-09");
  await expect(list(form).locator("strong").first()).toHaveText("2023-01-09, Kommunstyrelsen");
  await form.section("log").getByLabel("Beslut blev").selectOption("återremiss");
  await form.section("log").getByLabel("Anteckning").fill("Komplettera kalkylen.");
  await expect(list(form).first()).toContainText("återremiss");
  await expect(list(form).first()).toContainText("Komplettera kalkylen.");
  await list(form)
    .last()
    .getByRole("button", { name: /^Ta bort/ })
    .click();
  await expect(list(form)).toHaveCount(1);
  expect(await decisions(form)).toEqual([
    {
      id: "d1",
      body: "Kommunstyrelsen",
      date: "2023-01-09",
      outcome: "referred_back",
      note: "Komplettera kalkylen.",
    },
  ]);
});

test("a day that cannot be read is kept, said at its field, and does not close", async ({ form }) => {
  await form.section("log").getByRole("button", { name: "Lägg till beslut" }).click();
  const date = form.section("log").getByLabel("Datum", { exact: true });
  await date.fill("i våras");
  await form.section("log").getByLabel("Beslut av").fill("Nämnden");
  await expect(form.section("log").locator(".note.bad")).toContainText("Skriv dag, månad och år");
  // No figure depends on it.
  await expect(form.result.locator(".r-refusal")).toHaveCount(0);
  await form.section("log").getByRole("button", { name: /^Klar/ }).click();
  await expect(date).toHaveValue("i våras");
  const mending = form.root.locator(".mending");
  await expect(mending).toContainText("Beslut, rad 1");
  await mending.getByRole("button").click();
  await expect(date).toBeFocused();
  await date.fill("17.3.2025");
  await expect(mending).toHaveCount(0);
});

test("an approval is taken over to what was granted with one click, which leads to the amount", async ({ form }) => {
  await form.fill("uppsala-2016", exampleOf("uppsala-2016"));
  const section = form.section("log");
  await section.getByRole("button", { name: "Lägg till beslut" }).click();
  await section.getByLabel("Beslut av").fill("Kommunstyrelsen");
  await section.getByLabel("Datum", { exact: true }).fill("2016-12-14");
  await section.getByLabel("Diarienummer").fill("KSN-2016-1");
  await expect(section.getByRole("button", { name: "Fyll i som beviljat" })).toHaveCount(0);
  await section.getByLabel("Beslut blev").selectOption("delvis bifall");
  await section.getByRole("button", { name: "Fyll i som beviljat" }).click();
  await expect(form.section("project").getByLabel("Beviljat", { exact: true })).toBeFocused();
  await form.page.keyboard.type("5000");
  expect((await form.draft()).application.grant).toEqual({
    decided: "2016-12-14",
    reference: "KSN-2016-1",
    total: "5000000",
  });
});

test("a decision is written, closed and taken away by keyboard alone", async ({ form }) => {
  const { keyboard } = form.page;
  await form.section("log").getByRole("button", { name: "Lägg till beslut" }).focus();
  await keyboard.press("Enter");
  await expect(form.section("log").getByLabel("Beslut av")).toBeFocused();
  await keyboard.type("Kommunstyrelsen");
  await keyboard.press("Tab");
  await keyboard.type("den 17 mars 2025");
  await keyboard.press("Tab");
  await expect(form.section("log").getByLabel("Beslut blev")).toBeFocused();
  await keyboard.type("bi");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await expect(form.section("log").getByRole("button", { name: /^Klar/ })).toBeFocused();
  await keyboard.press("Enter");
  await expect(list(form).locator("strong")).toHaveText(["2025-03-17, Kommunstyrelsen: bifall"]);
  await expect(list(form).getByRole("button", { name: /^Ändra/ })).toBeFocused();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(list(form)).toHaveCount(0);
  await expect(form.root.getByRole("heading", { name: "Beslut", level: 2 })).toBeFocused();
  await expect(form.section("log").getByText("Inga beslut än.")).toBeVisible();
});

test("text that looks like markup is shown as it was written", async ({ form }) => {
  await add(form, { body: "<img src=x onerror=alert(1)>", date: "2025-03-17" });
  await expect(list(form).locator("strong")).toHaveText("2025-03-17, <img src=x onerror=alert(1)>");
});
