// What is written in the fields of the editor: the comparison follows, and the rule set holds it.
import { assess, checkRulebook, getRulebook, listRulebooks } from "../door/module.ts";
import type { Rulebook } from "../../pkg/aterforing.js";
import { expect, kronor, projectOf, stockholm, test } from "./editor.ts";

test("one begins with a municipality’s rules, an example or a file", async ({ editor }) => {
  await editor.open();
  await expect(editor.root.getByRole("heading", { level: 1 })).toHaveText("Skriv egna regler");
  await editor.button(/^Uppsalas riktlinje/).click();
  await expect(editor.root.getByRole("heading", { level: 1 })).toHaveText(getRulebook("uppsala-2016").title.sv);
  await editor.button("Börja från något annat").click();
  await editor.button(/Gävleborg/).click();
  await expect(editor.root.getByText("Utgångspunkt: Region Gävleborg")).toBeVisible();
  expect((await editor.document()).id).toBe("region-gavleborg");
  await editor.button("Börja från något annat").click();
  await editor.load({ ...stockholm, id: "egen-2027" });
  await expect.poll(async () => (await editor.document()).id).toBe("egen-2027");
});

for (const [what, change] of [
  ["share", { place: "/repayment/share", value: "40", put: { share: "40" } }],
  [
    "window",
    {
      place: "/repayment/window/years",
      value: "2",
      put: { window: { ...(stockholm.repayment.basis === "saving" ? stockholm.repayment.window : {}), years: 2 } },
    },
  ],
] as const)
  test(`a change of the ${what} shows at once what the calculation says of it`, async ({ editor }) => {
    await editor.open("stockholm-2015");
    await editor.chapter("repayment");
    await expect(editor.root.getByText("Inget blir annorlunda för det här projektet.")).toBeVisible();
    await editor.field(change.place).fill(change.value);
    const changed = { ...stockholm, repayment: { ...stockholm.repayment, ...change.put } } as Rulebook;
    const project = projectOf("stockholm-2015");
    const [before, after] = [assess(project, stockholm), assess(project, changed)];
    const row = editor.figure("Återförs").first();
    await expect(row.locator("td").first()).toHaveText(kronor(before.totals.repayment));
    await expect(row.locator("td").last()).toContainText(kronor(after.totals.repayment));
    await editor.root.locator(".compare summary").click();
    const year = after.schedule.find(({ repayment }, index) => repayment !== before.schedule[index]?.repayment);
    await expect(editor.root.locator("table.years")).toContainText(String(year?.year));
  });

test("another payer changes who repays, and another project can be chosen", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("repayment");
  await editor.at("/repayment/payers").getByLabel("Kommunalt bolag").check();
  await editor.at("/repayment/payers").getByLabel("Nämnd").uncheck();
  const changed = { ...stockholm, repayment: { ...stockholm.repayment, payers: ["municipal_company"] } } as Rulebook;
  for (const name of ["stockholm-2015", "uppsala-2016"]) {
    const project = projectOf(name);
    await editor.root.getByLabel("Exempelprojekt").selectOption({ label: project.name });
    const row = editor.figure("Återförs").first();
    await expect(row.locator("td").last()).toContainText(kronor(assess(project, changed).totals.repayment));
    await expect(row.locator("td").first()).toHaveText(kronor(assess(project, stockholm).totals.repayment));
  }
});

test("every example project is computed anew, its row says what changed, and a press looks closely at it", async ({
  editor,
}) => {
  await editor.open("stockholm-2015");
  await editor.chapter("repayment");
  await expect(editor.root.getByText("Inget är annorlunda för något av exempelprojekten.")).toBeVisible();
  await editor.field("/repayment/share").fill("40");
  const changed = { ...stockholm, repayment: { ...stockholm.repayment, share: "40" } } as Rulebook;
  const rows = editor.root.locator("table.projects tbody tr");
  const names = [...listRulebooks().rulebooks.map(({ id }) => id), "region-gavleborg", "share-of-saving"];
  await expect(rows).toHaveCount(names.length);
  const shown = (amount: string): string => kronor(amount).replace(/\u00a0kr$/, "");
  for (const stage of ["application", "idea"] as const) {
    await editor.root.getByLabel("Skede som projekten prövas i").selectOption(stage);
    for (const project of names.map(projectOf)) {
      const [was, is] = [stockholm, changed].map((rules) => assess(project, rules, { stage }).totals.repayment);
      const row = editor.project(project.name);
      const amount = row.locator(".amount");
      if (was === is) await expect(amount).toHaveText(shown(is ?? ""));
      else await expect(amount).toHaveText(`Utgångspunkt: ${shown(was ?? "")} → Dina regler: ${shown(is ?? "")}`);
      await expect(row.locator(".changes-text")).toHaveText(was === is ? [] : [/^Ändrat: .*beloppet/]);
    }
  }
  const different = await rows.filter({ hasText: "Ändrat" }).count();
  await expect(
    editor.root.getByText(`Något är annorlunda för ${different} av ${names.length} exempelprojekt.`),
  ).not.toHaveCount(0);
  const other = projectOf("share-of-saving");
  const press = editor.project(other.name).getByRole("button");
  await press.click();
  await expect(press).toHaveAttribute("aria-pressed", "true");
  const select = editor.root.getByLabel("Exempelprojekt", { exact: true });
  await expect(select).toBeFocused();
  await expect(select.locator("option:checked")).toHaveText(other.name);
  await expect(editor.figure("Återförs").first().locator("td").last()).toContainText(
    kronor(assess(other, changed, { stage: "idea" }).totals.repayment),
  );
});

test("counted years, disbursement and texts are written, seen, saved and opened again", async ({ editor, taken }) => {
  test.slow();
  await editor.open("uppsala-2016");
  const before = getRulebook("uppsala-2016");
  const project = projectOf("uppsala-2016");
  await editor.chapter("counted");
  await editor.at("/counted/window").getByLabel("Ett antal år efter projekttiden").check();
  await editor.field("/counted/window/yearsAfterPhase").fill("1");
  await editor.chapter("disbursement");
  await editor.item("/disbursement/occasions/0");
  await editor.at("/disbursement/occasions/0/name").getByLabel("Svenska").fill("Första kvartalet");
  await editor.field("/disbursement/occasions/0/throughMonth").selectOption({ label: "mars" });
  const [question, section] = [before.questions[0], before.sections[0]];
  await editor.chapter("questions");
  await editor.item("/questions/0");
  await editor.at("/questions/0/text").getByLabel("Svenska").fill("Har ni frågat dem det gäller?");
  await editor.chapter("sections");
  await editor.item("/sections/0");
  await editor.at("/sections/0/title").getByLabel("Svenska").fill("Varför nu?");
  await editor.at("/sections/0/guidance").getByLabel("Svenska").fill("Högst tio meningar.");
  const made = await editor.document();
  expect(made.counted?.window).toEqual({ yearsAfterPhase: 1 });
  expect(made.disbursement?.occasions[0]).toMatchObject({ name: { sv: "Första kvartalet" }, throughMonth: 3 });
  expect(made.questions[0]).toEqual({ ...question, text: { ...question?.text, sv: "Har ni frågat dem det gäller?" } });
  expect(made.sections[0]).toMatchObject({ title: { sv: "Varför nu?" }, guidance: { sv: "Högst tio meningar." } });
  expect({ ...made.sections[0], title: section?.title, guidance: section?.guidance }).toEqual(section);
  // The comparison says what the fewer counted years come to, and the document what all of it is.
  const [was, is] = [before, made].map((rules) => assess(project, rules));
  expect(is?.verdict).not.toBe(was?.verdict);
  await expect(editor.project(project.name)).toContainText("Ändrat: omdömet");
  await editor.root.getByText("Så läses de", { exact: true }).click();
  for (const text of ["Första kvartalet", "Har ni frågat dem det gäller?", "Varför nu?", "Högst tio meningar."])
    await expect(editor.root.locator(".preview")).toContainText(text);
  const file = await taken(() => editor.button("Spara som fil").click());
  await editor.button("Börja från något annat").click();
  await editor.load(file.content.toString("utf8"));
  await editor.chapter("counted");
  await expect(editor.field("/counted/window/yearsAfterPhase")).toHaveValue("1");
  await editor.chapter("disbursement");
  await editor.item("/disbursement/occasions/0");
  await expect(editor.field("/disbursement/occasions/0/throughMonth").locator("option:checked")).toHaveText("mars");
  expect(await editor.document()).toEqual(made);
});

test("an explanation of a question that was added can be taken away again", async ({ editor }) => {
  await editor.open();
  await editor.button(/Gävleborg/).click();
  await editor.chapter("questions");
  const { questions } = await editor.document();
  const index = questions.findIndex(({ help }) => help === undefined);
  expect(index).toBeGreaterThanOrEqual(0);
  await editor.item(`/questions/${index}`);
  const help = editor.at(`/questions/${index}/help`);
  await help.getByRole("button").click();
  await help.getByLabel("Svenska").fill("Fråga dem.");
  await help.getByLabel("Svenska").fill("");
  expect((await editor.document()).questions[index]?.help).toEqual({ sv: "", en: "" });
  await help.getByRole("button", { name: "Ta bort: Förklaring till frågan" }).click();
  await expect(help.getByRole("button")).toBeFocused();
  expect((await editor.document()).questions[index]).toEqual(questions[index]);
});

test("what cannot be read stays in its field, and the last answer stands", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("repayment");
  await editor.field("/repayment/share").fill("40");
  const told = await editor.figure("Återförs").first().locator("td").last().textContent();
  await editor.field("/repayment/share").fill("ungefär hälften");
  await editor.field("/repayment/share").press("Tab");
  await expect(editor.field("/repayment/share")).toHaveValue("ungefär hälften");
  await expect(editor.at("/repayment/share")).toContainText("Skriv procentsatsen med siffror");
  await expect(editor.root.getByText("Svaret gäller reglerna som de senast gick att använda.")).toBeVisible();
  await expect(editor.figure("Återförs").first().locator("td").last()).toHaveText(told ?? "");
  await editor.kept();
  await editor.page.reload();
  await editor.chapter("repayment");
  await expect(editor.field("/repayment/share")).toHaveValue("ungefär hälften");
  await editor.field("/repayment/share").fill("40 %");
  await expect(editor.faults).toHaveCount(0);
  await expect(editor.figure("Återförs").first().locator("td").last()).toHaveText(told ?? "");
});

test("another basis keeps what fits and asks for what is missing", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("repayment");
  await editor.root.getByLabel("Det som har betalats ut").first().check();
  await expect(editor.faults).toHaveCount(1);
  await editor.faults.getByRole("button").click();
  await expect(editor.at("/repayment/profiles")).toContainText("Lägg till uppgiften");
  await expect(editor.at("/repayment/profiles").getByLabel("I takt med besparingen")).toBeFocused();
  await editor.page.keyboard.press("Space");
  await expect(editor.faults).toHaveCount(0);
  await expect(editor.field("/repayment/window/years")).toHaveValue("6");
  await editor.root.getByLabel("En andel av besparingen").first().check();
  await expect(editor.field("/repayment/share")).toHaveValue("100");
});

test("undo and redo go step by step, and what is typed in one field is one step", async ({ editor }) => {
  await editor.open("stockholm-2015");
  const town = editor.field("/municipality");
  await town.fill("");
  await town.pressSequentially("Trosa");
  await editor.chapter("repayment");
  await editor.field("/repayment/share").fill("25");
  await editor.page.keyboard.press("ControlOrMeta+z");
  await expect(editor.field("/repayment/share")).toHaveValue("100");
  await editor.button("Ångra").click();
  await expect(town).toHaveValue("Stockholm");
  await expect(editor.button("Ångra")).toBeDisabled();
  await editor.button("Gör om").click();
  await expect(town).toHaveValue("Trosa");
  await editor.button("Gör om").click();
  await expect(editor.field("/repayment/share")).toHaveValue("25");
});

test("a criterion is added with a question of its own, moved and taken away", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("criteria");
  await editor.button("Lägg till krav").click();
  const count = stockholm.criteria.length;
  const place = `/criteria/${count}`;
  await expect(editor.field(`${place}/text`)).toBeFocused();
  await editor.page.keyboard.type("Projektet har prövats i en annan kommun.");
  await editor.at(`${place}/text`).getByLabel("Engelska").fill("The project has been tried elsewhere.");
  await editor.at(`${place}/stage`).getByLabel("Ansökan").check();
  await editor.at(`${place}/required`).getByLabel("Nej").check();
  await editor.field(`${place}/check/kind`).selectOption("answer");
  await editor.at(`${place}/check`).getByRole("button", { name: "Lägg till fråga" }).click();
  await expect(editor.faults).toHaveCount(0);
  const made = await editor.document();
  expect(made.criteria[count]?.check).toEqual({ kind: "answer", question: made.questions.at(-1)?.id });
  expect(made.questions.at(-1)?.text.sv).toBe("Projektet har prövats i en annan kommun.");
  expect(checkRulebook(made)).toEqual([]);
  await expect(editor.root.locator(".changes")).toContainText("Nytt: Projektet har prövats i en annan kommun.");
  await editor
    .at(place)
    .getByRole("button", { name: /^Flytta upp/ })
    .click();
  await expect(editor.at(`/criteria/${count - 1}`).getByRole("button", { name: /^Flytta upp/ })).toBeFocused();
  expect((await editor.document()).criteria[count - 1]?.id).toBe(made.criteria[count]?.id);
  await editor
    .at(`/criteria/${count - 1}`)
    .getByRole("button", { name: /^Ta bort \(/ })
    .click();
  expect((await editor.document()).criteria.map(({ id }) => id)).toEqual(stockholm.criteria.map(({ id }) => id));
});

test("checks lie within one another", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("criteria");
  await editor.item("/criteria/0");
  await editor.field("/criteria/0/check/kind").selectOption("any");
  await editor.at("/criteria/0/check/of").getByRole("button", { name: "Lägg till del" }).click();
  await editor.field("/criteria/0/check/of/0/kind").selectOption("parties");
  await editor.at("/criteria/0/check/of/0/anyOf").getByRole("button", { name: "Lägg till sätt" }).click();
  await editor.at("/criteria/0/check/of/0/anyOf/0/kinds").getByLabel("Nämnd").fill("2");
  await editor.at("/criteria/0/check/of/0/roles").getByLabel("Deltar").check();
  await editor.at("/criteria/0/check/of").getByRole("button", { name: "Lägg till del" }).click();
  await editor.field("/criteria/0/check/of/1/kind").selectOption("grant_limit");
  await editor.field("/criteria/0/check/of/1/perYear").fill("500 000");
  await editor.field("/criteria/0/check/of/1/shareOfCost").fill("50");
  expect((await editor.document()).criteria[0]?.check).toEqual({
    kind: "any",
    of: [
      { kind: "parties", anyOf: [{ kinds: { committee: 2 } }], roles: ["participant"] },
      { kind: "grant_limit", perYear: "500000", shareOfCost: "50" },
    ],
  });
  await expect(editor.faults).toHaveCount(0);
});

test("an interpretation chooses what it is about from the places there are", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("interpretations");
  await editor.button("Lägg till tolkning").click();
  const place = `/interpretations/${stockholm.interpretations.length}`;
  await expect(editor.field(`${place}/about`)).toBeFocused();
  await editor.field(`${place}/about`).selectOption({ label: "Återföring › När återföringen sker › Antal år" });
  expect((await editor.document()).interpretations.at(-1)?.about).toBe("/repayment/window/years");
});

test("a list longer than any rule set can have is opened without a halt, and told of", async ({ editor }) => {
  await editor.open();
  await editor.load({ ...stockholm, criteria: Array.from({ length: 400_000 }, () => 0), interpretations: [] });
  await editor.chapter("criteria");
  await expect(editor.root.getByText("Korta listan.").first()).toBeVisible();
  await expect(editor.root.getByText("Och 399")).toBeVisible();
});
