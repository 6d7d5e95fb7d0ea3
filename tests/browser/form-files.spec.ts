import type { Locator } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { isAccessibleWideAndNarrow } from "./accessible.ts";
import { expect, test } from "./downloads.ts";
import { exampleOf, type Form } from "./form.ts";

const rulebook = "sodertalje-2015";
const project = exampleOf(rulebook);

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function file(name: string, content: string | Buffer, mimeType = "application/json"): Given {
  return { name, mimeType, buffer: Buffer.from(content as string) };
}

function sheet(form: Form): Locator {
  return form.root.locator("dialog.sheet");
}

/** Chooses a file as the picker would. */
async function choose(form: Form, given: Given | string): Promise<void> {
  await form.root.locator("input.chosen-file").setInputFiles(given);
}

/** Chooses an item of a menu. */
function pick(form: Form, item: string, menu = "Hämta"): () => Promise<void> {
  return async () => {
    await form.button(menu).click();
    await form.button(item).click();
  };
}

test("a draft goes out as a file and comes back in, after a question", async ({ form, taken }) => {
  await form.fill(rulebook, project);
  await form.root.getByText("mnkr", { exact: true }).first().click();
  const before = await form.draft();
  const { name, content } = await taken(pick(form, "Utkastet som fil (json)"));
  expect(name).toMatch(/^familjecentral-i-geneta-\d{4}-\d\d-\d\d\.json$/);
  expect(content.toString()).toContain("Utkast, inte ett beslut");
  expect(JSON.parse(content.toString())).toMatchObject({
    format: 2,
    provenance: { draft: true, rulebook },
    application: project,
  });
  await expect(form.root.locator(".notice")).toContainText(name);

  await form.field("Projektets namn").fill("Något helt annat");
  await choose(form, file("utkast.json", content));
  const question = form.root.getByRole("dialog");
  await expect(question).toContainText("Öppna ”Familjecentral i Geneta”?");
  await question.getByRole("button", { name: "Avbryt" }).click();
  expect((await form.draft()).application.name).toBe("Något helt annat");
  await choose(form, file("utkast.json", content));
  await question.getByRole("button", { name: "Öppna" }).click();
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(project.name);
  expect(await form.draft()).toEqual(before);
  await expect(form.root.locator(".notice")).toContainText("Filen är öppnad.");
  await expect(form.status).toContainText("Filen är öppnad.");
});

test("an application alone opens in an empty draft without a question, in the unit and the language at hand", async ({
  form,
}) => {
  await form.root.getByText("mnkr", { exact: true }).first().click();
  await choose(form, file("ansokan.json", JSON.stringify(project)));
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(project.name);
  expect(await form.draft()).toMatchObject({ application: project, unit: "mnkr", lang: "sv" });
});

test("what a file holds and the form cannot keep is named", async ({ form }) => {
  const application = {
    ...project,
    costs: [{ ...project.costs[0], use: "lyx", amounts: { "2017": "tolv", "99": "1" } }],
  };
  await choose(
    form,
    file("utkast.json", JSON.stringify({ format: 2, rulebook: "luleå-2031", application, färg: "röd" })),
  );
  const told = sheet(form);
  await expect(told).toContainText("Det här kunde inte återställas");
  const lines = told.getByRole("listitem");
  await expect(lines.filter({ hasText: "Okänd uppgift: färg" })).toHaveCount(1);
  await expect(lines.filter({ hasText: "Riktlinjen finns inte här" })).toHaveCount(1);
  await expect(lines.filter({ hasText: `Kostnader, ”${project.costs[0]?.label}”, Vad pengarna går till` })).toHaveCount(
    1,
  );
  await told.getByRole("button", { name: "Stäng" }).click();
  // An amount that cannot be read is not lost: it stands in its field.
  expect((await form.draft()).typed["/costs/0/amounts/2017"]).toEqual({ text: "tolv", code: "bad_amount" });
});

const refused: readonly [name: string, given: Given, why: RegExp][] = [
  ["an empty file", file("tom.json", ""), /Filen är tom/],
  ["a letter", file("brev.json", "Hej, här kommer utkastet!"), /inte hel, eller är inget utkast/],
  ["half a draft", file("halv.json", '{"format":2,"application":{"contract":1,"na'), /inte hel, eller är inget utkast/],
  ["100 000 brackets", file("djup.json", "[".repeat(100_000)), /inte hel, eller är inget utkast/],
  ["100 000 braces", file("djup.json", '{"application":'.repeat(100_000)), /inte hel, eller är inget utkast/],
  ["another's JSON", file("paket.json", '{"name":"aterforing","version":"1.0.0"}'), /innehåller inget utkast/],
  ["a list", file("lista.json", "[1,2,3]"), /innehåller inget utkast/],
  ["a draft of tomorrow", file("nytt.json", '{"format":9,"application":{"contract":1}}'), /nyare version/],
  ["a picture", file("bild.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]), "image/png"), /ingen textfil/],
  ["a workbook", file("budget.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), /arbetsbok/],
  [
    "2 000 lines",
    file(
      "rader.json",
      JSON.stringify({ format: 2, application: { ...project, costs: Array(2000).fill(project.costs[0]) } }),
    ),
    /större än något utkast/,
  ],
];

test("a file that is no draft says so in a word, and the draft stays as it is", async ({ form }) => {
  test.slow();
  await form.fill(rulebook, project);
  const before = await form.draft();
  for (const [name, given, why] of refused) {
    await test.step(name, async () => {
      await choose(form, given);
      await expect(sheet(form)).toContainText(`Det gick inte att öppna ${given.name}`);
      await expect(sheet(form)).toContainText(why);
      await expect(sheet(form)).toContainText("Ditt utkast är som det var.");
      await sheet(form).getByRole("button", { name: "Stäng" }).click();
      expect(await form.draft()).toEqual(before);
    });
  }
});

test("50 MB are refused at once, without being read", async ({ form }, info) => {
  const path = info.outputPath("stort.json");
  writeFileSync(path, `{"format":2,"x":"${"x".repeat(50 * 1024 * 1024)}"}`);
  await choose(form, path);
  await expect(sheet(form)).toContainText("större än något utkast kan vara");
  await sheet(form).getByRole("button", { name: "Stäng" }).click();
  await form.field("Projektets namn").fill("Sidan svarar");
  expect((await form.draft()).application.name).toBe("Sidan svarar");
});

test("script in every text of a file is text", async ({ form }) => {
  const code = `<img src="x" onerror="window.ran=1"><script>window.ran=1</script>\${1}`;
  const texts = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(texts);
    if (typeof value !== "object" || value === null) return value;
    const free = [
      "name",
      "label",
      "area",
      "indicator",
      "source",
      "baseline",
      "note",
      "goal",
      "activity",
      "measure",
      "unit",
    ];
    return Object.fromEntries(
      Object.entries(value).map(([name, at]) => [
        name,
        free.includes(name) && typeof at === "string" ? code : texts(at),
      ]),
    );
  };
  const { texts: written = {}, ...application } = exampleOf("uppsala-2016");
  const scripted = {
    format: 2,
    rulebook: "uppsala-2016",
    application: {
      ...(texts(application) as object),
      texts: Object.fromEntries(Object.keys(written).map((id) => [id, code])),
    },
    beside: { decisions: [{ id: "d1", body: code, note: code }] },
    [code]: code,
  };
  await choose(form, file(`${code.replaceAll("/", "")}.json`, JSON.stringify(scripted)));
  await expect(sheet(form)).toContainText(code.slice(0, 50));
  await sheet(form).getByRole("button", { name: "Stäng" }).click();
  await form.foldOut();
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(code);
  await expect(form.root.locator("img, script, [onerror]")).toHaveCount(0);
  expect(await form.page.evaluate(() => "ran" in window)).toBe(false);
});

test("a file dropped on the form is opened, and a text that is dragged is left alone", async ({ form }) => {
  const drag = async (kind: "dragover" | "drop", content: string | null) =>
    form.root.evaluate(
      (element, [kind, content]) => {
        const dataTransfer = new DataTransfer();
        if (content === null) dataTransfer.setData("text/plain", "text");
        else dataTransfer.items.add(new File([content], "utkast.json", { type: "application/json" }));
        const event = new DragEvent(kind, { dataTransfer, bubbles: true, composed: true, cancelable: true });
        element.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [kind, content] as const,
    );
  const here = form.root.getByText("Släpp filen här för att öppna den");
  expect(await drag("dragover", null)).toBe(false);
  await expect(here).toHaveCount(0);
  expect(await drag("dragover", "{}")).toBe(true);
  await expect(here).toBeVisible();
  expect(await drag("drop", JSON.stringify(project))).toBe(true);
  await expect(here).toHaveCount(0);
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(project.name);
});

test("a file that cannot be read, and more than one, are answered in words", async ({ form }) => {
  const errors: Error[] = [];
  form.page.on("pageerror", (error) => errors.push(error));
  const drop = (names: readonly string[]) =>
    form.root.evaluate((element, names) => {
      const dataTransfer = new DataTransfer();
      for (const name of names) dataTransfer.items.add(new File(["{}"], name));
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException("A folder.", "NotFoundError"));
      element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, composed: true, cancelable: true }));
    }, names);
  const sheet = form.root.locator("dialog.sheet");
  await drop(["mapp"]);
  await expect(sheet).toContainText("Det gick inte att öppna mapp");
  await expect(sheet).toContainText("Webbläsaren kom inte åt den.");
  await sheet.getByRole("button", { name: "Stäng" }).click();
  await drop(["a.json", "b.json"]);
  await expect(sheet).toContainText("En fil i taget");
  await expect(sheet).toContainText("Det var 2 filer");
  await expect(sheet).toContainText("Ditt utkast är som det var.");
  expect(errors).toEqual([]);
});

const kinds: readonly [item: string, ending: string, begins: string][] = [
  ["Excel med formler (xlsx)", "xlsx", "PK"],
  ["Word (docx)", "docx", "PK"],
  ["Planen år för år som tabell (csv)", "csv", "\uFEFF"],
];

for (const [item, ending, begins] of kinds)
  test(`${item} is fetched when asked for, and saved`, async ({ form, taken }) => {
    test.slow();
    await form.fill(rulebook, project);
    const { name, content } = await taken(pick(form, item));
    expect(name).toMatch(new RegExp(`^familjecentral-i-geneta-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    expect(content.toString().startsWith(begins)).toBe(true);
    await expect(form.root.locator(".notice")).toContainText(`Filen ${name} är lämnad till webbläsaren.`);
    await expect(form.button("Hämta")).toBeFocused();
    await form.button("Dölj").click();
    await expect(form.root.locator(".notice")).toHaveCount(0);
  });

test("nothing that is computed is taken along while an entry cannot be read; the draft is", async ({ form, taken }) => {
  await form.fill(rulebook, project);
  const cell = form.cell(project.costs[0]?.label ?? "", 2018);
  await cell.fill("tolv");
  await form.field("Projektets namn").focus();
  for (const item of [
    "Excel med formler (xlsx)",
    "Word (docx)",
    "Skriv ut eller spara som pdf",
    "Planen år för år som tabell (csv)",
  ]) {
    await form.button("Hämta").click();
    await form.button(item).click();
    await expect(sheet(form)).toContainText("En uppgift behöver ändras först");
    await form.page.keyboard.press("Escape");
    await expect(form.button("Hämta")).toBeFocused();
  }
  const { content } = await taken(pick(form, "Fil att skicka", "Dela"));
  expect(JSON.parse(content.toString())).toMatchObject({ typed: { "/costs/0/amounts/2018": { text: "tolv" } } });
  await form.button("Hämta").click();
  await form.button("Word (docx)").click();
  await sheet(form).getByRole("button", { name: "Gå till uppgiften" }).click();
  await expect(cell).toBeFocused();
});

test("a file that cannot be made says what to do", async ({ form }) => {
  await form.fill(rulebook, project);
  await form.page.route(/docx-[\w-]+\.js$/, (route) => route.abort());
  await form.button("Hämta").click();
  await form.button("Word (docx)").click();
  await expect(sheet(form)).toContainText("Filen blev inte klar");
  await expect(sheet(form)).toContainText("Utkastet är kvar.");
  await sheet(form).getByRole("button", { name: "Stäng" }).click();
  expect((await form.draft()).application).toEqual(project);
  // The browser remarks on what this test has broken.
  expect(form.complaints.splice(0).length).toBeGreaterThan(0);
});

test("by the keyboard alone: a menu is folded out, gone through and left", async ({ form, taken }) => {
  const { keyboard } = form.page;
  await form.button("Hämta").focus();
  await keyboard.press("Enter");
  await expect(form.button("Hämta")).toHaveAttribute("aria-expanded", "true");
  await keyboard.press("Tab");
  await expect(form.button("Excel med formler (xlsx)")).toBeFocused();
  await keyboard.press("Escape");
  await expect(form.button("Hämta")).toBeFocused();
  await expect(form.button("Hämta")).toHaveAttribute("aria-expanded", "false");
  await keyboard.press("Space");
  for (let item = 0; item < 5; item += 1) await keyboard.press("Tab");
  await expect(form.button("Utkastet som fil (json)")).toBeFocused();
  const { name } = await taken(() => keyboard.press("Enter"));
  expect(name).toMatch(/^utkast-.*\.json$/);
  await expect(form.button("Hämta")).toBeFocused();
  await keyboard.press("Enter");
  for (let item = 0; item < 6; item += 1) await keyboard.press("Tab");
  await expect(form.button("Hämta")).toHaveAttribute("aria-expanded", "false");
});

test("one menu is open at a time, and a press beside it folds it in", async ({ form }) => {
  await form.button("Öppna").click();
  await form.button("Dela").click();
  await expect(form.button("Öppna")).toHaveAttribute("aria-expanded", "false");
  await expect(form.button("Länk till utkastet")).toBeVisible();
  await form.root.getByRole("heading", { level: 1 }).click();
  await expect(form.button("Länk till utkastet")).toHaveCount(0);
});

test("axe has no remark on the menus, which keep within the form, nor on what is told of a file", async ({
  form,
  taken,
}) => {
  test.slow();
  for (const width of [1440, 320]) {
    await form.page.setViewportSize({ width, height: 800 });
    for (const menu of ["Öppna", "Dela", "Hämta"]) {
      await form.button(menu).click();
      const isWithin = async () => {
        const list = await form.root.locator(".menu > ul:not([hidden])").boundingBox();
        return list && list.x >= 0 && list.x + list.width <= width;
      };
      await expect.poll(isWithin, `${menu}, ${width} px`).toBe(true);
    }
  }
  await isAccessibleWideAndNarrow(form);
  await taken(() => form.button("Utkastet som fil (json)").click());
  await expect(form.root.locator(".notice")).toContainText("är lämnad till webbläsaren");
  await choose(form, file("lista.json", "[]"));
  await expect(sheet(form)).toBeVisible();
  await isAccessibleWideAndNarrow(form);
});
