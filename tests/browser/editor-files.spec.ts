// The editor's files, what it keeps between visits, and the lines that put its rules on a page.
import type { Rulebook } from "../../pkg/aterforing.js";
import { readFileSync } from "node:fs";
import { mergeTests, type Page } from "@playwright/test";
import { getRulebook } from "../door/module.ts";
import { isAccessible } from "./accessible.ts";
import { Editor, expect, stockholm, test as withEditor } from "./editor.ts";
import { packed } from "./element-page.ts";
import { dist, test as withHosts } from "./hosts.ts";

/** The folder that the lines name is that of the package's version. */
const { version } = JSON.parse(readFileSync("pkg/package.json", "utf8")) as { version: string };

const test = mergeTests(withEditor, withHosts);

test("what is saved is the file, and opens as what it was", async ({ editor, taken }) => {
  await editor.open("uppsala-2016");
  await editor.field("/municipality").fill("Knivsta");
  await editor.field("/id").fill("knivsta-2027");
  await editor.field("/id").press("Tab");
  const file = await taken(() => editor.button("Spara som fil").click());
  expect(file.name).toBe("knivsta-2027.json");
  const saved = JSON.parse(file.content.toString("utf8")) as Rulebook;
  expect(saved).toEqual({ ...getRulebook("uppsala-2016"), id: "knivsta-2027", municipality: "Knivsta" });
  expect(file.content.toString("utf8")).toBe(`${JSON.stringify(saved, null, 2)}\n`);
  await editor.button("Börja från något annat").click();
  await editor.load(file.content.toString("utf8"));
  await expect(editor.field("/municipality")).toHaveValue("Knivsta");
  expect(await editor.document()).toEqual(saved);
});

test("what is written is there after a reload, by rule set, and can be taken back to what it was begun from", async ({
  editor,
}) => {
  await editor.open("stockholm-2015");
  await editor.field("/municipality").fill("Ekerö");
  await editor.kept();
  await editor.open("uppsala-2016");
  await expect(editor.field("/municipality")).toHaveValue("Uppsala");
  await editor.page.reload();
  await editor.open("stockholm-2015");
  await expect(editor.field("/municipality")).toHaveValue("Ekerö");
  await editor.button("Gå tillbaka till utgångspunkten").click();
  await expect(editor.field("/municipality")).toHaveValue("Stockholm");
  await editor.button("Ångra").click();
  await expect(editor.field("/municipality")).toHaveValue("Ekerö");
  await editor.button("Börja från något annat").click();
  await expect(editor.root.getByRole("heading", { name: "Det du har påbörjat" })).toBeVisible();
});

test("two tabs on the same rules do not write over each other unawares", async ({ editor, context }) => {
  await editor.open("stockholm-2015");
  const other = new Editor(await context.newPage());
  await other.open("stockholm-2015");
  await editor.field("/municipality").fill("Ena");
  await editor.kept();
  await other.field("/municipality").fill("Andra");
  await expect(other.root.getByText("Samma regler har ändrats i en annan flik.")).toBeVisible();
  await other.button("Låt det här gälla").click();
  await other.kept();
  await other.page.reload();
  await expect(other.field("/municipality")).toHaveValue("Andra");
});

test("a file that is no rule set is refused in plain words, and what is open stays", async ({ editor }) => {
  test.slow();
  await editor.open("stockholm-2015");
  await editor.field("/municipality").fill("Nykvarn");
  const before = await editor.document();
  await editor.button("Börja från något annat").click();
  for (const [content, words] of [
    ["{", "Filen går inte att läsa som JSON."],
    ["<!doctype html><p>404", "Filen går inte att läsa som JSON."],
    ['{"format":2,"application":{}}', "Filen innehåller inga regler för en fond."],
    [JSON.stringify({ ...stockholm, format: 2 }), "Filen är skriven i en annan version"],
    ["", "Filen är tom."],
    ["x".repeat(6 * 1024 * 1024), "Filen är större än 5 MB"],
  ] as const) {
    await editor.load(content);
    await expect(editor.root.locator("#file-notes")).toContainText(words);
    expect(await editor.document()).toEqual(before);
  }
  await isAccessible({ page: editor.page });
  await editor.button("Tillbaka till det som är öppet").click();
  await expect(editor.field("/municipality")).toHaveValue("Nykvarn");
});

test("the lines for a page are copied, and the button says so", async ({ editor, context, browserName }) => {
  if (browserName === "chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await editor.open("stockholm-2015");
  await editor.chapter("use");
  const element = editor.root.getByLabel("Räknaren direkt på sidan", { exact: true });
  await expect(element).toHaveValue(/<aterforing-kalkyl rulebook-src="\/regler\/stockholm-2015.json" lang="sv">/);
  await expect(editor.root.getByLabel("Räknaren i en ram", { exact: true })).toHaveValue(
    /<aterforing-ram src=".*frame.html" rulebook-src="\/regler\/stockholm-2015.json"/,
  );
  await editor.root.getByRole("button", { name: /^Kopiera \(Räknaren direkt/ }).click();
  await expect(editor.root.getByText(/^(Kopierat\.|Texten är markerad)/)).toBeVisible();
  if (browserName === "chromium")
    expect(await editor.page.evaluate(() => navigator.clipboard.readText())).toBe(await element.inputValue());
});

test("the preview reads the rules as they stand, and says so when they cannot be used", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.root.getByText("Så läses de", { exact: true }).click();
  await editor.at("/title").getByLabel("Svenska").fill("Tyresös fond");
  await expect(editor.root.locator(".preview").getByRole("heading", { name: "Tyresös fond" })).toBeVisible();
  await editor.field("/id").fill("Å");
  await editor.field("/id").press("Tab");
  await expect(editor.root.getByText("Så lästes reglerna när de senast gick att använda.")).toBeVisible();
});

test("where nothing is kept, what is written lasts while the page does", async ({ editor }) => {
  await editor.open();
  await editor.root.evaluate((element) => {
    const own = document.createElement("aterforing-regler");
    own.setAttribute("rulebook", "stockholm-2015");
    element.replaceWith(own);
  });
  await editor.field("/municipality").fill("Salem");
  await expect(editor.root.locator(".standing")).toHaveAttribute("data-standing", "session");
  await editor.root.evaluate((element) => {
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
  });
  await expect(editor.field("/municipality")).toHaveValue("Salem");
  await editor.root.evaluate((element) => element.setAttribute("rulebook", "uppsala-2016"));
  await expect(editor.field("/municipality")).toHaveValue("Uppsala");
  await editor.root.evaluate((element) => element.setAttribute("rulebook", "stockholm-2015"));
  await expect(editor.field("/municipality")).toHaveValue("Salem");
});

test("where the browser cannot save, it says so, and the file can be saved all the same", async ({ editor, taken }) => {
  await editor.page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      value: {
        open: () => {
          throw new DOMException("no", "SecurityError");
        },
      },
    });
  });
  await editor.open("stockholm-2015");
  await editor.field("/municipality").fill("Nacka");
  await expect(editor.root.getByText("Webbläsaren kunde inte spara.")).toBeVisible();
  const file = await taken(() => editor.button("Spara som fil").click());
  expect(file.content.toString("utf8")).toContain('"municipality": "Nacka"');
});

test("the lines for a page, with the saved file where they say, show these rules in the element and in the frame", async ({
  editor,
  taken,
  host,
  context,
}) => {
  test.slow();
  await editor.open("uppsala-2016");
  await editor.field("/id").fill("knivsta-2027");
  await editor.at("/title").getByLabel("Svenska").fill("Knivstas egna regler");
  const file = await taken(() => editor.button("Spara som fil").click());
  await editor.chapter("use");
  const lines = await editor.root
    .locator(".snippet textarea")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(lines).toHaveLength(2);
  const around = (body: string) =>
    `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Knivsta</title>${body}</html>`;
  const origin = await host({
    folders: { [`/aterforing-${version}/`]: packed },
    pages: {
      [`/regler/${file.name}`]: file.content.toString("utf8"),
      "/element": around(lines[0] ?? ""),
      "/frame": around(lines[1] ?? ""),
    },
  });
  const guest = await context.newPage();
  for (const [path, within] of [
    ["/element", guest],
    ["/frame", guest.frameLocator("iframe")],
  ] as const) {
    await guest.goto(origin + path);
    await expect(within.locator("aterforing-kalkyl #r-verdict")).toHaveText(/\S/);
    await expect(within.locator("aterforing-kalkyl")).toContainText("Knivstas egna regler");
  }
});

const attack = '<img src="x" onerror="globalThis.hit = true">';
const hostile: Rulebook = {
  ...stockholm,
  id: "hostile",
  title: { sv: `Titel ${attack}`, en: `Title ${attack}` },
  sources: stockholm.sources.map((source) => ({ ...source, reference: `Källa ${attack}` })),
  criteria: stockholm.criteria.map((each) => ({ ...each, text: { sv: `Krav ${attack}`, en: `Criterion ${attack}` } })),
  sections: stockholm.sections.map((each) => ({ ...each, guidance: { sv: `Råd ${attack}`, en: `Advice ${attack}` } })),
};

/** It stands there as text, and no part of it has become anything else. */
async function isText(page: Page, tag: string, ...said: string[]): Promise<void> {
  for (const words of said) await expect(page.locator(tag)).toContainText(`${words} ${attack}`);
  await expect(page.locator(tag).locator("img")).toHaveCount(0);
  expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
}

test("script in the texts of a rule set is text in the editor, the preview, the document, the form and on paper", async ({
  page,
  host,
}) => {
  test.slow();
  // No policy stands in the way: what would run, runs.
  const origin = await host({
    folders: { "/k/": packed, "/": dist },
    pages: {
      "/own.json": JSON.stringify(hostile),
      "/own": `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Egna</title>
        <script type="module" src="/k/element/aterforing-kalkyl.js"></script>
        <aterforing-kalkyl rulebook-src="/own.json" lang="sv"></aterforing-kalkyl></html>`,
    },
  });
  await page.goto(`${origin}/rules.html#redigera`);
  const editor = new Editor(page);
  await editor.load(hostile);
  for (const id of ["sources", "criteria", "sections"]) await editor.chapter(id);
  for (const path of ["/sources/0", "/criteria/0", "/sections/0"]) await editor.item(path);
  await expect(editor.field("/sources/0/reference")).toHaveValue(`Källa ${attack}`);
  await isText(page, "aterforing-regler", "Titel", "Krav");
  await editor.root.getByText("Så läses de", { exact: true }).click();
  await isText(page, ".preview", "Titel", "Källa", "Krav", "Råd");

  await page.route(/stockholm-2015[^/]*\.json$/, (route) => route.fulfill({ json: { ...hostile, id: stockholm.id } }));
  await page.goto(`${origin}/rules.html#${stockholm.id}`);
  await isText(page, "main", "Titel", "Källa", "Krav", "Råd");

  await page.goto(`${origin}/own`);
  await expect(page.locator("#r-verdict")).toHaveText(/\S/);
  await page.getByRole("textbox", { name: "Projektets namn" }).fill("Prov");
  await isText(page, "aterforing-kalkyl", "Titel", "Krav", "Råd");
  await page.emulateMedia({ media: "print" });
  await isText(page, ".paper", "Titel", "Krav");
});
