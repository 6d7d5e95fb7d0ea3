import type { Locator } from "@playwright/test";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isAccessible, isAccessibleWideAndNarrow } from "./accessible.ts";
import { expect, test } from "./downloads.ts";
import { exampleOf, type Form } from "./form.ts";

const rulebook = "sodertalje-2015";
const project = exampleOf(rulebook);

/** As a block comes out of Excel in Sweden: tabs, no-break spaces, a real minus, a sum below and at the side. */
const budget = [
  "Familjecentral, budget\t\t\t\t\t\t",
  "Belopp i tkr\t\t\t\t\t\t",
  "Slag\tPost\tNämnd\tFinansiering\t2027\tBudget 2028\tSumma",
  "Kostnad\tFöreståndare\tSocialnämnden\tfonden\t1\u00a0250,5\t1\u00a0300\t2\u00a0550,5",
  "Kostnad\tLokaler\tUtbildningsnämnden\tegna medel\t150\t−\t150",
  "Minskad kostnad\tFärre placeringar\tSocialnämnden\t\t\t300 kr\t300",
  "Underhåll\tEn tjänst kvar\tSocialnämnden\t\t\t50\t50",
  "Summa\t\t\t\t1\u00a0400,5\t1\u00a0650\t3\u00a0050,5",
].join("\r\n");

function sheet(form: Form): Locator {
  return form.root.locator("dialog.sheet");
}

async function start(form: Form): Promise<void> {
  await form.button("Öppna").click();
  await form.button("Importera tabell").click();
  await expect(sheet(form).getByLabel("Klistra in tabellen här")).toBeFocused();
}

/** Copies as another program would, with the same as a page beside the text, and pastes it in place of what stands there. */
async function paste(form: Form, text: string, html = ""): Promise<void> {
  const { keyboard } = form.page;
  await sheet(form).getByLabel("Klistra in tabellen här").focus();
  await keyboard.press("ControlOrMeta+a");
  await keyboard.press("Delete");
  if (text !== "") {
    await form.page.evaluate(
      ([text, html]) => {
        const put = (event: ClipboardEvent) => {
          event.clipboardData?.setData("text/plain", text);
          if (html !== "") event.clipboardData?.setData("text/html", html);
          event.preventDefault();
          event.stopPropagation();
        };
        addEventListener("copy", put, { capture: true, once: true });
      },
      [text, html] as const,
    );
    await keyboard.press("ControlOrMeta+c");
    await keyboard.press("ControlOrMeta+v");
  }
  await sheet(form).getByRole("button", { name: "Läs tabellen" }).click();
}

function tableFile(name: string): string {
  return fileURLToPath(new URL(`../take/tables/${name}`, import.meta.url));
}

function chosen(form: Form): Promise<string[]> {
  return sheet(form)
    .locator("thead select")
    .evaluateAll((selects) =>
      selects.map((select) => (select as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? ""),
    );
}

test("a budget is pasted, understood, and becomes lines and parties in one step", async ({ form }) => {
  await start(form);
  await paste(form, budget);
  await expect(sheet(form)).toContainText("Läggs in: 2 kostnader, en effekt och en rad underhåll.");
  await expect(sheet(form)).toContainText("2 nya parter: Socialnämnden, Utbildningsnämnden.");
  expect(await chosen(form)).toEqual(["Slag", "Namn", "Part", "Finansiering", "2027", "2028", "Tas inte med"]);
  await expect(sheet(form).getByRole("checkbox", { name: "Ta med rad 4" })).toBeChecked();
  await expect(sheet(form).getByRole("checkbox", { name: "Ta med rad 8" })).not.toBeChecked();
  await sheet(form).getByRole("button", { name: "Lägg in" }).click();
  await expect(form.root.locator(".notice")).toContainText("Inlagt: 2 kostnader, en effekt och en rad underhåll.");
  const { application } = await form.draft();
  expect(application.parties.map(({ name, role }) => [name, role])).toEqual([
    ["Socialnämnden", "lead"],
    ["Utbildningsnämnden", "participant"],
  ]);
  expect(application.costs).toEqual([
    {
      id: "c1",
      label: "Föreståndare",
      party: "p1",
      funding: "fund",
      amounts: { "2027": "1250500", "2028": "1300000" },
    },
    { id: "c2", label: "Lokaler", party: "p2", funding: "own", amounts: { "2027": "150000" } },
  ]);
  expect(application.effects[0]).toMatchObject({
    label: "Färre placeringar",
    estimate: { amounts: { "2028": "300" } },
  });
  expect(application.upkeep).toEqual([
    { id: "u1", label: "En tjänst kvar", party: "p1", amounts: { "2028": "50000" } },
  ]);
  await expect(form.cell("Föreståndare", 2027)).toHaveValue("1\u00a0250,5");
  // The form leads to what came in, and the row above goes along until it stays at the top.
  await expect(form.section("costs").locator(":focus")).toHaveCount(1);
  await form.button("Ångra").click();
  expect((await form.draft()).application).toMatchObject({ costs: [], effects: [], parties: [{ name: "" }] });
});

test("cells come off the clipboard of Excel and of LibreOffice, which carries a page beside the text", async ({
  form,
}) => {
  const cells = (thousand: string, end: string, decimals: string) =>
    [
      "Slag\tPost\tNämnd\t2027\t2028\tSumma",
      `Kostnad\tFöreståndare, hel tid\tSocialnämnden\t1${thousand}250,5\t1${thousand}300${decimals}\t2${thousand}550,5`,
      `Kostnad\tLokaler "Åsö"\tUtbildningsnämnden\t150${decimals}\t\t150${decimals}`,
    ]
      .map((row) => row + end)
      .join("");
  for (const [page, text] of [
    ["excel-clipboard.html", cells("\u00a0", "\r\n", ",0")],
    ["libreoffice-clipboard.html", cells("", "\n", "")],
  ] as const) {
    await start(form);
    await paste(form, text, readFileSync(tableFile(page), "utf8"));
    await expect(sheet(form)).toContainText("Läggs in: 2 kostnader.");
    await sheet(form).getByRole("button", { name: "Lägg in" }).click();
    await expect(sheet(form)).toHaveCount(0);
    expect((await form.draft()).application.costs.map(({ label, amounts }) => [label, amounts])).toEqual([
      ["Föreståndare, hel tid", { "2027": "1250500", "2028": "1300000" }],
      ['Lokaler "Åsö"', { "2027": "150000" }],
    ]);
    await form.button("Ångra").click();
  }
});

test("English thousands are read where the block says what they are, and asked about where it does not", async ({
  form,
}) => {
  await start(form);
  await paste(form, "Item (SEK)\t2027\t2028\r\nStaff\t300,000\t1,250\r\n");
  await expect(sheet(form).getByRole("listitem").first()).toContainText(/Mellanslag skiljer tusental: skriv 300\s000/);
  await sheet(form).getByRole("button", { name: "Byt tabell" }).click();
  await paste(form, "Item (SEK)\t2027\t2028\r\nStaff\t300,000\t1,250,000\r\n");
  await expect(sheet(form)).toContainText("Läggs in: en kostnad.");
  await expect(sheet(form).getByRole("listitem")).toHaveCount(0);
  await sheet(form).getByRole("button", { name: "Lägg in" }).click();
  expect((await form.draft()).application.costs[0]?.amounts).toEqual({ "2027": "300000", "2028": "1250000" });
});

test("the person corrects what the columns are, in which unit, and which rows come along", async ({ form }) => {
  await start(form);
  await paste(form, "Sak\tVem\tFörst\tSedan\nPersonal\tSocialnämnden\t1\t2\nLokal\tSocialnämnden\t3\t4");
  await expect(sheet(form)).toContainText("Ingen kolumn har belopp.");
  await expect(sheet(form).getByRole("button", { name: "Lägg in" })).toBeDisabled();
  await sheet(form).getByLabel("”Först” är").selectOption("2027");
  await sheet(form).getByLabel("”Sedan” är").selectOption("2028");
  for (const row of [2, 3])
    await sheet(form)
      .getByRole("checkbox", { name: `Ta med rad ${row}` })
      .check();
  await sheet(form).getByLabel("Rader som inte säger vad de är").selectOption("Undviken kostnad");
  await sheet(form).getByLabel("Beloppen står i").selectOption("mnkr");
  await expect(sheet(form)).toContainText("Läggs in: 2 effekter.");
  // A year can be only one column: the other lets go of it.
  await sheet(form).getByLabel("”Sedan” är").selectOption("2027");
  expect(await chosen(form)).toEqual(["Namn", "Part", "Tas inte med", "2027"]);
  await sheet(form).getByRole("checkbox", { name: "Ta med rad 3" }).uncheck();
  await sheet(form).getByRole("button", { name: "Lägg in" }).click();
  expect((await form.draft()).application.effects).toEqual([
    {
      id: "e1",
      label: "Personal",
      party: "p1",
      direction: "saving",
      nature: "avoided_cost",
      estimate: { kind: "amounts", amounts: { "2027": "2000000" } },
    },
  ]);
});

test("a file as Excel writes it in Sweden is read, whatever its spelling", async ({ form }) => {
  const text = "Post;Förvaltning;2017;2018\r\nFörskollärare på Åsö;Utbildningsnämnden;1 000;2 000,50\r\n";
  await form.fill(rulebook, project);
  for (const [index, buffer] of [Buffer.from(text, "latin1"), Buffer.from(`\uFEFF${text}`)].entries()) {
    await form.root.locator("input.chosen-file").setInputFiles({ name: "budget.csv", mimeType: "text/csv", buffer });
    await expect(sheet(form)).toContainText("Läggs in: en kostnad.");
    await sheet(form).getByRole("button", { name: "Lägg in" }).click();
    await expect(sheet(form)).toHaveCount(0);
    const { application } = await form.draft();
    expect(application.parties).toEqual(project.parties);
    expect(application.costs[project.costs.length + index]).toMatchObject({
      label: "Förskollärare på Åsö",
      party: "utb",
      amounts: { "2017": "1000000", "2018": "2000500" },
    });
  }
});

test("the template is fetched, filled in and read without a correction", async ({ form, taken }) => {
  await form.fill(rulebook, project);
  await start(form);
  const { name, content } = await taken(() => sheet(form).getByRole("button", { name: "Hämta mall" }).click());
  expect(name).toBe("mall-kostnader-och-effekter.csv");
  const empty = content.toString();
  const rows = empty.split("\r\n").map((row) => row.split(";"));
  expect(rows[0]?.slice(0, 7)).toEqual(["\uFEFFSlag", "Namn", "Part", "Finansiering", "Enhet", "2017", "2018"]);
  expect(rows.slice(1, 7).map(([kind]) => kind)).toEqual([
    "Kostnad",
    "Minskad kostnad",
    "Undviken kostnad",
    "Intäkt",
    "Ökad kostnad",
    "Underhåll",
  ]);
  const filled = rows.map((row, index) =>
    index === 0 || row.length < 5
      ? row
      : row.map((cell, at) => (at === 1 ? `Rad ${index}` : at === 6 ? `${index}00,5` : cell)),
  );
  const buffer = Buffer.from(filled.map((row) => row.join(";")).join("\r\n"));
  await form.root.locator("input.chosen-file").setInputFiles({ name: "mall.csv", mimeType: "text/csv", buffer });
  await expect(sheet(form)).toContainText("Läggs in: en kostnad, 4 effekter och en rad underhåll.");
  await expect(sheet(form).getByRole("heading", { level: 3 })).toHaveCount(0);
  await sheet(form).getByRole("button", { name: "Lägg in" }).click();
  await expect(sheet(form)).toHaveCount(0);
  const { application } = await form.draft();
  expect(application.costs.at(-1)).toMatchObject({ label: "Rad 1", party: "soc", amounts: { "2018": "100500" } });
  const effects = application.effects.slice(project.effects.length);
  expect(effects.map(({ label, direction, nature }) => [label, direction, nature])).toEqual([
    ["Rad 2", "saving", undefined],
    ["Rad 3", "saving", "avoided_cost"],
    ["Rad 4", "saving", "revenue"],
    ["Rad 5", "added_cost", undefined],
  ]);
  expect(application.upkeep?.at(-1)).toMatchObject({ label: "Rad 6", amounts: { "2018": "600500" } });
});

test("what cannot be read is listed, stays in its field, and the form leads there", async ({ form }) => {
  await start(form);
  await paste(form, "Post\t2027\t2028 (kr)\nLön\tca tolv\t1e400\nLokal\t-5\t١٢٣");
  await expect(sheet(form).getByRole("heading", { name: "4 celler går inte att läsa som de står" })).toBeVisible();
  await expect(sheet(form).getByRole("listitem").first()).toContainText(
    "Rad 2, 2027: ”ca tolv”. Skriv beloppet med siffror",
  );
  await expect(sheet(form).getByRole("listitem").nth(2)).toContainText("”-5”. Skriv beloppet utan minus");
  await expect(sheet(form).locator("td.unread")).toHaveText(["ca tolv", "1e400", "-5", "١٢٣"]);
  await sheet(form).getByRole("button", { name: "Lägg in" }).click();
  await expect(form.root.locator(".notice")).toContainText("4 belopp gick inte att läsa.");
  await expect(form.cell("Lön", 2027)).toBeFocused();
  await form.field("Projektets namn").focus();
  // The unit of the table stays with a text that will be read in the unit of the form.
  await expect(form.cell("Lön", 2027)).toHaveValue("ca tolv kr");
  for (const [line, year] of [
    ["Lön", 2027],
    ["Lön", 2028],
    ["Lokal", 2027],
    ["Lokal", 2028],
  ] as const)
    await expect(form.cell(line, year)).toHaveAttribute("aria-invalid", "true");
});

test("a table that is none says so, and nothing is taken in", async ({ form }) => {
  const before = await form.draft();
  await start(form);
  // No two that follow each other say the same, which would be taken for said before it is read.
  for (const [text, why] of [
    ["", "Här finns ingen tabell."],
    ["a\tb\n".repeat(501), "för många rader"],
    [" \t \n;;\n", "Här finns ingen tabell."],
    [`${"a;".repeat(150)}b`, "för många kolumner"],
  ] as const) {
    await paste(form, text);
    await expect(sheet(form)).toContainText(why);
    await expect(sheet(form).getByLabel("Klistra in tabellen här")).toHaveAttribute("aria-invalid", "true");
  }
  const buffer = Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2]);
  await form.root.locator("input.chosen-file").setInputFiles({ name: "bild.csv", mimeType: "text/csv", buffer });
  await expect(sheet(form)).toContainText("Det är ingen tabell som text.");
  await sheet(form).getByRole("button", { name: "Avbryt" }).click();
  expect(await form.draft()).toEqual(before);
});

test("a file that is no table leaves what was pasted, and a draft is opened instead", async ({ form }) => {
  await form.fill(rulebook, project);
  await start(form);
  const field = sheet(form).getByLabel("Klistra in tabellen här");
  await field.fill("Post;2027\nLön;12");
  await sheet(form).getByRole("button", { name: "Läs tabellen" }).click();
  await sheet(form).getByRole("button", { name: "Byt tabell" }).click();
  await expect(field).toBeFocused();
  const files = form.root.locator("input.chosen-file");
  await files.setInputFiles({ name: "budget.xlsx", mimeType: "", buffer: Buffer.from([0x50, 0x4b, 3, 4]) });
  await expect(sheet(form)).toContainText("Kopiera tabellen i Excel");
  await expect(field).toHaveValue("Post;2027\nLön;12");
  const draft = { ...project, name: "Ett annat" };
  await files.setInputFiles({ name: "utkast.json", mimeType: "", buffer: Buffer.from(JSON.stringify(draft)) });
  await form.root.getByRole("dialog").getByRole("button", { name: "Öppna" }).click();
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Ett annat");
  await expect(sheet(form)).toHaveCount(0);
});

test("script and formulas in a table are text", async ({ form }) => {
  const code = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>`;
  await start(form);
  await paste(form, `Post\tPart\t2027\n${code}\t${code}\t1\n=1+1\t__proto__\t${code}`);
  await expect(sheet(form)).toContainText(code);
  await sheet(form).getByRole("button", { name: "Lägg in" }).click();
  const { application } = await form.draft();
  expect(application.costs.map(({ label }) => label)).toEqual([code, "=1+1"]);
  expect(application.parties.map(({ name }) => name)).toEqual([code, "__proto__"]);
  await expect(form.root.locator("img, script, [onerror]")).toHaveCount(0);
  expect(await form.page.evaluate(() => "ran" in window)).toBe(false);
});

test("by the keyboard alone a table is pasted, corrected and taken in", async ({ form }) => {
  const { keyboard } = form.page;
  await form.button("Öppna").focus();
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(sheet(form).getByLabel("Klistra in tabellen här")).toBeFocused();
  await keyboard.type("Post;2027\nLön;12\nSumma;12");
  for (let stop = 0; stop < 4; stop += 1) await keyboard.press("Tab");
  await expect(sheet(form).getByRole("button", { name: "Läs tabellen" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(sheet(form)).toContainText("Läggs in: en kostnad.");
  await expect(sheet(form).getByRole("heading", { level: 2 })).toBeFocused();
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await expect(sheet(form).getByLabel("Beloppen står i")).toBeFocused();
  await keyboard.press("k");
  await expect(sheet(form).getByLabel("Beloppen står i")).toHaveValue("kr");
  for (let stop = 0; stop < 5; stop += 1) await keyboard.press("Tab");
  await expect(sheet(form).getByRole("checkbox", { name: "Ta med rad 3" })).toBeFocused();
  for (let stop = 0; stop < 3; stop += 1) await keyboard.press("Tab");
  await expect(sheet(form).getByRole("button", { name: "Lägg in" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(form.cell("Lön", 2027)).toBeVisible();
  expect((await form.draft()).application.costs).toMatchObject([{ label: "Lön", amounts: { "2027": "12" } }]);
});

test("axe has no remark where there is no table and where there is one, which keeps within the sheet", async ({
  form,
}) => {
  test.slow();
  await start(form);
  await paste(form, "");
  await expect(sheet(form)).toContainText("Här finns ingen tabell.");
  await isAccessibleWideAndNarrow(form);
  await paste(form, `${budget}\r\nBlaha\tKonstig rad\tRegionen\t\tca 5\t\t`);
  await expect(sheet(form)).toContainText("Läggs in");
  await isAccessibleWideAndNarrow(form);
  await form.page.emulateMedia({ forcedColors: "active" });
  await expect(sheet(form).locator(".preview .unread").first()).toHaveCSS("outline-style", "dashed");
  await isAccessible(form);
  for (const width of [320, 1440]) {
    await form.page.setViewportSize({ width, height: 800 });
    const [scroll, client] = await sheet(form).evaluate((at) => [at.scrollWidth, at.clientWidth]);
    expect(scroll, `${width} px`).toBeLessThanOrEqual(client ?? 0);
  }
});
