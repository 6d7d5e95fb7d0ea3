// Rules of one's own, as a person writes them on the page of rule sets.
import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import type { Application, Fault, Rulebook } from "../../pkg/aterforing.js";
import { assess, checkRulebook, getRulebook } from "../door/module.ts";
import { isAccessible } from "./accessible.ts";
import { expect, test as base } from "./downloads.ts";

/** One `<aterforing-regler>` on its page. */
class Editor {
  readonly page: Page;
  readonly root: Locator;
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator("aterforing-regler");
  }

  async open(rulebook = ""): Promise<void> {
    await this.page.goto(`/rules.html#redigera${rulebook && `/${rulebook}`}`);
    await expect(this.root.getByRole("heading", { level: 1 })).toBeVisible();
    if (rulebook !== "") await expect(this.button("Ångra")).toBeVisible();
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  }

  /** What is drawn for a place of the rule set. */
  at(path: string): Locator {
    return this.root.locator(`[data-place="${path}"]`);
  }

  field(path: string): Locator {
    return this.at(path).locator("input, textarea, select").first();
  }

  async chapter(id: string): Promise<void> {
    const fold = this.root.locator(`#chapter-${id}`);
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
    await expect(fold).toHaveAttribute("aria-expanded", "true");
  }

  async item(path: string): Promise<void> {
    const fold = this.at(path).locator("button.item-fold").first();
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
    await expect(fold).toHaveAttribute("aria-expanded", "true");
  }

  async load(rulebook: unknown, name = "regler.json"): Promise<void> {
    const text = typeof rulebook === "string" ? rulebook : JSON.stringify(rulebook);
    await this.root
      .getByLabel("Fil med regler")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  document(): Promise<Rulebook> {
    return this.root.evaluate((element) => (element as unknown as { document: Rulebook }).document);
  }

  /** A row of the comparison: what it says before and after. */
  figure(label: string): Locator {
    return this.root.locator("table.figures tr").filter({ has: this.page.getByRole("rowheader", { name: label }) });
  }

  get faults(): Locator {
    return this.root.locator(".mending li");
  }

  /** Waits until the browser holds what is written. */
  async kept(): Promise<void> {
    await expect(this.root.locator(".standing")).toHaveAttribute("data-standing", "kept");
  }
}

const test = base.extend<{ editor: Editor }>({
  editor: async ({ page, baseURL }, use) => {
    const editor = new Editor(page);
    page.on("console", (message) => editor.complaints.push(message.text()));
    page.on("pageerror", (error) => editor.complaints.push(error.message));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== baseURL && protocol !== "blob:") editor.complaints.push(`asked for ${request.url()}`);
    });
    await use(editor);
    expect(editor.complaints).toEqual([]);
  },
});

const stockholm = getRulebook("stockholm-2015");

function projectOf(name: string): Application {
  const path = new URL(`../../www/examples/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Application;
}

/** "5400000.00" as the comparison shows it. */
function kronor(amount: string): string {
  const format = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: amount.endsWith(".00") ? 0 : 2 });
  return `${format.format(amount as Intl.StringNumericLiteral)}\u00a0kr`;
}

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

test("what cannot be read stays in its field, and the last answer stands", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("repayment");
  await editor.field("/repayment/share").fill("40");
  const told = await editor.figure("Återförs").first().locator("td").last().textContent();
  await editor.field("/repayment/share").fill("ungefär hälften");
  await editor.field("/repayment/share").press("Tab");
  await expect(editor.field("/repayment/share")).toHaveValue("ungefär hälften");
  await expect(editor.at("/repayment/share")).toContainText("Skriv procenten med siffror");
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

const [firstCriterion, ...criteria] = stockholm.criteria;
const check = (kind: object): object => ({ ...firstCriterion, check: kind });
const cite = { document: "unknown", section: "1" };

/** One thing wrong of every kind that a person or a file can bring about; the second sort is looked for only where there is none of the first. */
const faulty: Readonly<Record<string, object>> = {
  "in its shape": {
    ...stockholm,
    id: "Å",
    municipality: 5,
    status: undefined,
    starts: { from: "2015-13", to: null },
    sources: "none",
    fund: {
      ...stockholm.fund,
      form: "bank",
      size: "1e3",
      colour: "red",
      yearly: { "2027": "-5", "20x": "1", "2028": "1000000000001" },
    },
    repayment: { ...stockholm.repayment, share: "101", payers: [], window: { from: "first_effect", years: 0 } },
    counted: { window: "all", kinds: ["king"], requirement: { factorOfCost: "x" } },
    criteria: [
      check({ kind: "answer_at_least", question: "a", value: "tre" }),
      check({ kind: "grant_limit", shareOfCost: "hälften" }),
      check({ kind: "any", of: [{ kind: "all", of: [] }, 7] }),
      7,
    ],
    afterlife: { text: { sv: "x".repeat(10_001), en: "" } },
    notes: Array.from({ length: 201 }, () => ({ text: { sv: "", en: "" } })),
    extra: true,
  },
  "as a whole": {
    ...stockholm,
    starts: { from: "2020-01", to: "2019-01" },
    repayment: { ...stockholm.repayment, window: { from: "first_effect_or_deadline", years: 5 } },
    counted: undefined,
    disbursement: {
      occasions: [
        { id: "a", name: { sv: "", en: "" }, throughMonth: 8 },
        { id: "a", name: { sv: "", en: "" }, throughMonth: 4 },
      ],
    },
    questions: [...stockholm.questions, { id: "how_many", text: { sv: "", en: "" }, kind: "number" }],
    criteria: [
      check({ kind: "answer", question: "none" }),
      { ...check({ kind: "answer", question: "how_many" }), id: "other", cite },
      { ...check({ kind: "section_written", section: "none" }), id: "third" },
      { ...check({ kind: "duration_months", min: 9, max: 3 }), id: "fourth" },
      ...criteria,
    ],
    process: { ...stockholm.process, totalMonths: { min: 3, max: 2 } },
    interpretations: [{ about: "/nowhere", text: { sv: "", en: "" } }],
  },
  "in its window": {
    ...stockholm,
    repayment: { ...stockholm.repayment, window: { from: "first_effect", deadlineYears: 3, years: 5 } },
  },
};

test("the three faulty rule sets have every fault that can be made here", () => {
  const codes = new Set(
    Object.values(faulty).flatMap((each) => checkRulebook(JSON.parse(JSON.stringify(each))).map(({ code }) => code)),
  );
  for (const code of [
    "wrong_type",
    "missing_field",
    "unknown_field",
    "unknown_variant",
    "bad_amount",
    "negative_amount",
    "amount_out_of_range",
    "bad_percent",
    "percent_out_of_range",
    "bad_number",
    "number_out_of_range",
    "bad_year",
    "bad_month",
    "text_too_long",
    "bad_id",
    "empty_list",
    "too_many_items",
    "duplicate_id",
    "unknown_document",
    "unknown_question",
    "unknown_section",
    "wrong_question_kind",
    "counted_missing",
    "deadline_missing",
    "deadline_unused",
    "starts_reversed",
    "range_reversed",
    "occasions_out_of_order",
    "bad_pointer",
  ])
    expect([...codes]).toContain(code);
});

for (const [where, rulebook] of Object.entries(faulty))
  test(`every fault of a rule set ${where} stands in the list, and the list leads to its field`, async ({ editor }) => {
    const plain = JSON.parse(JSON.stringify(rulebook)) as Rulebook;
    test.slow();
    const faults: Fault[] = checkRulebook(plain);
    await editor.page.emulateMedia({ reducedMotion: "reduce" });
    await editor.open();
    await editor.load(plain);
    await expect(editor.faults).toHaveCount(faults.length);
    for (const [index, { code, path }] of faults.entries()) {
      const row = editor.faults.nth(index);
      const said = ((await row.textContent()) ?? "").split(":").slice(1).join(":").trim();
      await row.getByRole("button").click();
      const place = code === "deadline_missing" ? `${path}/deadlineYears` : path;
      const standing = await editor.root.evaluate((element, place) => {
        const root = element.shadowRoot;
        const steps = place.split("/");
        for (; steps.length > 1; steps.pop()) {
          const found = root?.querySelector(`[data-place="${CSS.escape(steps.join("/"))}"]`);
          if (found)
            return {
              text: found.textContent,
              at: steps.join("/"),
              focused: found.contains(root?.activeElement ?? null),
            };
        }
        return null;
      }, place);
      expect(standing?.text, `${code} ${path}`).toContain(said);
      expect(standing?.focused, `${code} ${path}`).toBe(true);
      // As near as a field of its own; what the format does not have stands by itself.
      expect(place.startsWith(standing?.at ?? "?"), `${code} ${path}`).toBe(true);
      expect(place.split("/").length - (standing?.at.split("/").length ?? 0), `${code} ${path}`).toBeLessThanOrEqual(1);
    }
  });

test("by keyboard alone: begin, change a figure, go to what is to be mended, and mend it", async ({
  editor,
  browserName,
}) => {
  await editor.open();
  const { keyboard } = editor.page;
  await editor.root.getByRole("heading", { level: 1 }).focus();
  await keyboard.press("Tab");
  await expect(editor.button(/^Stockholms sociala investeringsfond, förslag/)).toBeFocused();
  await keyboard.press("Enter");
  await expect(editor.root.getByRole("heading", { level: 1 })).toBeFocused();
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await keyboard.press("Tab");
      if (await target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) return;
    }
    throw new Error(`never came to ${String(target)} in ${browserName}`);
  };
  await tabTo(editor.root.locator(".contents").getByRole("button", { name: "Återföring" }));
  await keyboard.press("Enter");
  await expect(editor.root.locator("#chapter-repayment")).toBeFocused();
  await tabTo(editor.field("/repayment/share"));
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("fyrtio");
  await editor.root.locator("h1").focus();
  await tabTo(editor.root.locator(".tools").getByRole("button", { name: "1 att ändra" }));
  await keyboard.press("Enter");
  await expect(editor.root.locator("#mending")).toBeFocused();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(editor.field("/repayment/share")).toBeFocused();
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("40");
  await expect(editor.faults).toHaveCount(0);
  expect((await editor.document()).repayment).toMatchObject({ share: "40" });
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

test("a list longer than any rule set can have is opened without a halt, and told of", async ({ editor }) => {
  await editor.open();
  await editor.load({ ...stockholm, criteria: Array.from({ length: 400_000 }, () => 0), interpretations: [] });
  await editor.chapter("criteria");
  await expect(editor.root.getByText("Korta listan.").first()).toBeVisible();
  await expect(editor.root.getByText("Och 399")).toBeVisible();
});

/** How it may stand when somebody comes to it. */
const states: Readonly<Record<string, (editor: Editor) => Promise<void>>> = {
  "at the beginning": (editor) => editor.open(),
  "folded as it opens": (editor) => editor.open("stockholm-2015"),
  "filled in and changed": async (editor) => {
    await editor.open("stockholm-2015");
    await editor.chapter("repayment");
    await editor.field("/repayment/share").fill("40");
    await editor.root.locator(".compare summary").click();
  },
  "with a criterion and the lines to copy": async (editor) => {
    await editor.open("norrkoping-2010");
    for (const id of ["criteria", "use"]) await editor.chapter(id);
    await editor.item("/criteria/0");
  },
  "with an interpretation": async (editor) => {
    await editor.open("orebro-2013");
    await editor.chapter("interpretations");
    await editor.item("/interpretations/0");
  },
  "with something to mend, and the preview": async (editor) => {
    await editor.open("norrkoping-2010");
    await editor.chapter("repayment");
    await editor.field("/repayment/share").fill("fyrtio");
    await editor.root.getByText("Så läses de", { exact: true }).click();
  },
};

for (const colorScheme of ["light", "dark"] as const)
  for (const [how, make] of Object.entries(states))
    test(`nothing stands in the way of anybody in ${colorScheme}, ${how}`, async ({ editor }) => {
      test.slow();
      const { page } = editor;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await make(editor);
      await isAccessible({ page });
    });

for (const width of [360, 768, 1440])
  test(`nothing is wider than the page at ${width} px`, async ({ editor }) => {
    await editor.page.setViewportSize({ width, height: 800 });
    await editor.open("uppsala-2016");
    for (const id of ["fund", "repayment", "criteria", "process", "interpretations", "use"]) await editor.chapter(id);
    await editor.item("/criteria/0");
    await editor.item("/interpretations/0");
    await editor.field("/repayment/share").fill("x");
    expect(await editor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test("in English every word is English", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("repayment");
  await editor.page.getByRole("button", { name: "English" }).click();
  await expect(editor.root.getByRole("heading", { level: 1 })).toHaveText(stockholm.title.en);
  await expect(editor.at("/repayment/share")).toContainText("Share of the saving");
  await expect(editor.root.getByRole("button", { name: "Save as a file" })).toBeVisible();
});
