import { expect, test, type Form } from "./form.ts";

const heading = (form: Form) => form.root.getByRole("heading", { level: 1 });

test("steps are taken back and made again by keyboard alone, and each leads to its place", async ({ form }) => {
  const { keyboard } = form.page;
  await form.field("Projektets namn").focus();
  await keyboard.type("Fältarbete");
  await form.field("Första månaden").focus();
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("2028-03");
  const party = form.section("parties").getByLabel("Namn", { exact: true });
  await party.focus();
  await keyboard.type("Socialnämnden");

  await keyboard.press("ControlOrMeta+z");
  await expect(party).toHaveValue("");
  await expect(party).toBeFocused();
  await keyboard.press("ControlOrMeta+z");
  await expect(form.field("Första månaden")).toHaveValue("2027-01");
  await expect(form.field("Första månaden")).toBeFocused();
  await expect(form.status).toContainText("Ångrat: Projektets start");
  await keyboard.press("ControlOrMeta+z");
  await expect(form.field("Projektets namn")).toHaveValue("");
  await expect(form.field("Projektets namn")).toBeFocused();
  await expect(heading(form)).toHaveText("Nytt utkast");
  await keyboard.press("ControlOrMeta+z");
  await expect(form.status).toContainText("Det finns inget mer att ångra");

  await keyboard.press("ControlOrMeta+Shift+z");
  await expect(heading(form)).toHaveText("Fältarbete");
  await keyboard.press("ControlOrMeta+y");
  await expect(form.field("Första månaden")).toHaveValue("2028-03");
  await keyboard.press("ControlOrMeta+y");
  await expect(party).toHaveValue("Socialnämnden");
});

test("the buttons keep the focus, also when there is no more to do", async ({ form }) => {
  const undo = form.button("Ångra");
  const redo = form.button("Gör om");
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await form.field("Projektets namn").fill("Fältarbete");
  await undo.focus();
  await form.page.keyboard.press("Enter");
  await expect(heading(form)).toHaveText("Nytt utkast");
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await form.page.keyboard.press("Tab");
  await expect(redo).toBeFocused();
  await form.page.keyboard.press("Space");
  await expect(heading(form)).toHaveText("Fältarbete");
});

test("an example, a party with its lines and a way of estimating are one step each", async ({ form }) => {
  await form.field("Projektets namn").fill("Mitt eget");
  await form.askForExample("uppsala-2016");
  const shown = await form.draft();
  const [, party] = shown.application.parties;
  const card = form.section("parties").getByRole("group", { name: party?.name ?? "", exact: true });
  await card.getByRole("button", { name: "Ta bort part" }).click();
  const question = form.root.getByRole("dialog");
  await expect(question.or(form.root.getByText("Raden är borttagen"))).toBeVisible();
  if (await question.isVisible()) await question.getByRole("button", { name: "Ta bort part" }).click();
  await expect(card).toHaveCount(0);
  await form.button("Ångra").click();
  await expect(card).toHaveCount(1);
  expect(await form.draft()).toEqual(shown);
  await form.button("Ångra").click();
  await expect(heading(form)).toHaveText("Mitt eget");
});

test("rule set and stage are taken back too", async ({ form }) => {
  const before = await form.draft();
  await form.root.getByRole("radio", { name: /^Idé/ }).check();
  await form.set({ rulebook: "orebro-2020" });
  await expect(form.result).toContainText("Örebro");
  await form.button("Ångra").click();
  await expect(form.result).not.toContainText("Örebro");
  await form.button("Ångra").click();
  await expect(form.root.getByRole("radio", { name: /^Ansökan/ })).toBeChecked();
  expect(await form.draft()).toEqual(before);
});

test("a figure that could not be read is taken back as one typing, in its unit", async ({ form }) => {
  await form.button("Lägg till kostnad").click();
  await form.field("Namn på rad 1").fill("Lön");
  const cell = form.cell("Lön", 2027);
  await cell.fill("250");
  await cell.press("Tab");
  await cell.fill("250 eller så");
  await form.page.keyboard.press("ControlOrMeta+z");
  await expect(cell).toHaveValue("250");
  await form.page.keyboard.press("ControlOrMeta+z");
  await expect(cell).toHaveValue("");
  await form.page.keyboard.press("ControlOrMeta+y");
  await form.root.getByRole("radio", { name: "kr", exact: true }).first().check();
  await expect(cell).toHaveValue(/^250\s000$/);
});

test("a longer text is taken back sentence by sentence, with the cursor where it was changed", async ({ form }) => {
  const { keyboard } = form.page;
  await form.field("Projektets namn").fill("Fältarbete");
  const text = form.section("texts").getByRole("textbox").first();
  await text.focus();
  await keyboard.type("Första meningen. Andra meningen.");
  await keyboard.press("Enter");
  await keyboard.type("Ett nytt stycke");
  await keyboard.press("ControlOrMeta+z");
  await expect(text).toHaveValue("Första meningen. Andra meningen.\n");
  await keyboard.press("ControlOrMeta+z");
  await keyboard.press("ControlOrMeta+z");
  await expect(text).toHaveValue("Första meningen.");
  await keyboard.press("ControlOrMeta+y");
  await expect(text).toHaveValue("Första meningen. Andra meningen.");

  await keyboard.press("Home");
  await keyboard.type("Inledning. ");
  await keyboard.press("ControlOrMeta+z");
  await keyboard.press("ControlOrMeta+z");
  await expect(text).toHaveValue("Första meningen. Andra meningen.");
  await keyboard.type("X");
  await expect(text).toHaveValue("XFörsta meningen. Andra meningen.");
  for (let steps = 0; steps < 3; steps += 1) await keyboard.press("ControlOrMeta+z");
  await expect(text).toHaveValue("");
  await expect(heading(form)).toHaveText("Fältarbete");
  await keyboard.press("ControlOrMeta+z");
  await expect(heading(form)).toHaveText("Nytt utkast");
});

test("what could not be read in one way of estimating comes back with it, and counts for nothing meanwhile", async ({
  form,
}) => {
  await form.example("uppsala-2016");
  await form.button("Lägg till effekt").click();
  await form.root.getByRole("radio", { name: "Antal gånger styckkostnad" }).check();
  const cost = form.field("Kostnad för varje");
  await cost.fill("runt tusen");
  await cost.press("Tab");
  await expect(cost).toHaveAttribute("aria-invalid", "true");
  await form.root.getByRole("radio", { name: "Belopp år för år" }).check();
  await expect(cost).toHaveCount(0);
  await expect(form.root.locator(".r-stale")).toHaveCount(0);
  await form.kept();
  await form.reload();
  await form.foldOut();
  await form.root.getByRole("radio", { name: "Antal gånger styckkostnad" }).last().check();
  await expect(form.field("Kostnad för varje").last()).toHaveValue("runt tusen");
});
