// The page of the rule sets, as a person reads it: the list, a document, the way to a chapter, and on to the form.
import { expect, test as base, type Page } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import type { Rulebook } from "../../pkg/aterforing.js";
import { isAccessible } from "./accessible.ts";

const test = base.extend<{ rules: Rules }>({
  locale: "sv-SE",
  rules: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== baseURL) complaints.push(`asked for ${request.url()}`);
    });
    await use(new Rules(page));
    expect(complaints).toEqual([]);
  },
});

class Rules {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title() {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** What the address names is shown, and the example in figures with it. */
  async open(fragment = ""): Promise<void> {
    await this.page.goto(`/rules.html${fragment}`);
    await expect(this.title).toBeVisible();
  }

  chapter(name: string) {
    return this.page.getByRole("region", { name, exact: true });
  }
}

const rulebooks = readdirSync("src/rulebooks").map(
  (file) => JSON.parse(readFileSync(`src/rulebooks/${file}`, "utf8")) as Rulebook,
);

test("the list names each rule set with its municipality and its standing, and those without a fund", async ({
  rules,
}) => {
  await rules.open();
  const list = rules.chapter("Riktlinjerna").getByRole("listitem");
  await expect(list).toHaveCount(rulebooks.length);
  for (const { municipality, title } of rulebooks)
    await expect(list.filter({ hasText: title.sv })).toContainText(municipality);
  await expect(list.filter({ hasText: "Uppsala" })).toContainText("Antagen riktlinje");
  await expect(list.filter({ hasText: "Norrköping" })).toContainText("2010–2020");
  await expect(rules.chapter("Utan fond")).toContainText("Botkyrka");
});

test("with the keyboard alone: to a rule set, to a chapter, and back", async ({ rules, page }) => {
  await rules.open();
  const link = page.getByRole("link", { name: "Uppsalas riktlinje" });
  for (let steps = 0; steps < 20 && !(await link.evaluate((one) => one === document.activeElement)); steps++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(rules.title).toHaveText("Uppsalas riktlinje för sociala investeringar, reviderad 2016");
  await expect(rules.title).toBeFocused();
  await expect(page).toHaveTitle(/^Uppsalas riktlinje/);
  await page.getByRole("navigation", { name: "Innehåll" }).getByRole("link", { name: "Återföring" }).press("Enter");
  await expect(page).toHaveURL(/#uppsala-2016\/repayment$/);
  await expect(rules.chapter("Återföring").getByRole("heading", { level: 2 })).toBeInViewport();
  await expect(rules.chapter("Återföring").getByRole("heading", { level: 2 })).toBeFocused();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/#uppsala-2016$/);
  await page.evaluate(() => history.back());
  await expect(rules.title).toHaveText("Riktlinjer för sociala investeringar");
});

test("the skip link leads past the header and leaves the address as it is", async ({ rules, page }) => {
  await rules.open("#uppsala-2016");
  await page.getByRole("link", { name: "Till innehållet" }).press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page).toHaveURL(/#uppsala-2016$/);
});

test("an address leads straight to a chapter, and to a single rule", async ({ rules, page }) => {
  await rules.open("#sodertalje-2015/repayment");
  await expect(rules.chapter("Återföring").getByRole("heading", { level: 2 })).toBeInViewport();
  await page.goto("/rules.html#uppsala-2016/criteria/upkeep");
  await expect(rules.title).toHaveText(/^Uppsalas/);
  await expect(page.locator("[id='uppsala-2016/criteria/upkeep']")).toBeInViewport();
});

test("an address of no rule set says so, and shows those that there are", async ({ rules, page }) => {
  await rules.open("#knivsta-2020");
  await expect(page.getByRole("status")).toContainText("knivsta-2020");
  await expect(rules.chapter("Riktlinjerna").getByRole("listitem")).toHaveCount(rulebooks.length);
});

test("a rule set that cannot be had is told of, and comes when it can", async ({ rules, page }) => {
  const file = /uppsala-2016-[\w-]+\.json$/;
  await page.route(file, (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<p>Logga in" }));
  await page.goto("/rules.html#uppsala-2016");
  await expect(page.getByRole("alert")).toContainText("gick inte att hämta");
  await page.unroute(file);
  await page.goto("/rules.html#");
  await page.getByRole("link", { name: "Uppsalas riktlinje" }).click();
  await expect(rules.title).toHaveText(/^Uppsalas/);
});

test.describe("everything of it is on the page", () => {
  for (const rulebook of rulebooks)
    test(rulebook.id, async ({ rules, page }) => {
      await rules.open(`#${rulebook.id}`);
      await expect(rules.title).toHaveText(rulebook.title.sv);
      await holdsAll(page, rulebook, "sv");
      await page.getByRole("button", { name: "English" }).click();
      await expect(rules.title).toHaveText(rulebook.title.en);
      await holdsAll(page, rulebook, "en");
    });
});

/** Each text of the rule set in the reader's language, and each section that it cites. */
async function holdsAll(page: Page, rulebook: Rulebook, lang: "sv" | "en"): Promise<void> {
  const shown = plain(await page.getByRole("main").innerText());
  const wanted = textsIn(rulebook, lang).filter((text) => !shown.includes(plain(text)));
  expect(wanted).toEqual([]);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}

function textsIn(value: unknown, lang: "sv" | "en"): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    (name === lang || name === "section") && typeof part === "string" && !("kind" in value)
      ? [part]
      : textsIn(part, lang),
  );
}

test("the example in figures is what the calculation makes of the rules", async ({ rules }) => {
  await rules.open("#norrkoping-2010");
  const example = rules.chapter("Återföring").getByRole("table");
  // 600 thousand in two years; a quarter of a million a year, until 1.2 million are back.
  await expect(example.getByRole("row", { name: "2012" })).toContainText(/250\s*250\s*−950/);
  await expect(example.getByRole("row", { name: "2016" })).toContainText(/250\s*200\s*0/);
  await expect(rules.chapter("Återföring")).toContainText("Från 2012 till 2019 återförs 1 200 000 kr");
  await rules.open("#nynashamn-public-health");
  await expect(rules.chapter("Återföring")).toContainText("Inget återförs.");
  await expect(rules.chapter("Återföring").getByRole("table")).toHaveCount(0);
});

test("the JSON to download is the rule set", async ({ rules, page }) => {
  await rules.open("#orebro-2020");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Hämta som JSON" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("orebro-2020.json");
  const document: unknown = JSON.parse(readFileSync(await file.path(), "utf8"));
  expect(document).toEqual(rulebooks.find(({ id }) => id === "orebro-2020"));
});

test("from the rules to the form that goes by them, and the address is then the form's own", async ({
  rules,
  page,
}) => {
  await rules.open("#sodertalje-2015");
  await page.getByRole("link", { name: "Räkna med de här reglerna" }).click();
  await expect(page.locator("aterforing-kalkyl #section-rulebook")).toContainText(
    "Södertäljes sociala investeringsfond",
  );
  await expect(page).toHaveURL(/\/index\.html$/);
  await page.getByRole("navigation", { name: "Sidor" }).getByRole("link", { name: "Riktlinjer" }).click();
  await expect(rules.title).toHaveText("Riktlinjer för sociala investeringar");
});

test("from the rules to the editor, which is gone when its address is", async ({ rules, page }) => {
  await rules.open("#uppsala-2016");
  await page.getByRole("link", { name: "Ändra reglerna" }).click();
  const editor = page.locator("aterforing-regler");
  await expect(editor).toHaveAttribute("rulebook", "uppsala-2016");
  await expect(editor.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(editor).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "All guidelines" }).click();
  await expect(editor).toHaveCount(0);
  await expect(rules.title).toHaveText("Guidelines for social investments");
});

test("the language that was chosen goes along to the other pages", async ({ rules, page }) => {
  await rules.open();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Calculate" }).click();
  await expect(page.getByRole("button", { name: "Svenska" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("no width makes the page scroll sideways", async ({ rules, page }) => {
  for (const fragment of ["", "#orebro-2020", "#sodertalje-2015"]) {
    await rules.open(fragment);
    for (const width of [320, 360, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const over = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
      await expect.poll(over, `${fragment} at ${width} px`).toBe(0);
    }
  }
});

test("on paper there is the document and nothing around it", async ({ rules, page }) => {
  await rules.open("#stockholm-2015");
  await toPaper(page);
  await expect(rules.title).toBeVisible();
  await expect(rules.chapter("Krav")).toBeVisible();
  for (const around of [
    page.getByRole("navigation"),
    page.getByRole("banner"),
    page.getByRole("contentinfo"),
    page.getByRole("link", { name: "Hämta som JSON" }),
    page.getByRole("link", { name: "Alla riktlinjer" }),
  ])
    await expect(around.filter({ visible: true })).toHaveCount(0);
});

/** Mozilla's Firefox takes no order to show a page as it is printed: there the rules for print are made to hold. */
async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => {
    if (matchMedia("print").matches) return;
    for (const { cssRules } of [...document.styleSheets, ...document.adoptedStyleSheets])
      for (const rule of cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "all";
  });
}

test.describe("axe finds nothing to remark", () => {
  test.slow();

  test("on the list, light and dark", async ({ rules, page }) => {
    await rules.open();
    await isAccessible({ page });
    await page.emulateMedia({ colorScheme: "dark" });
    await isAccessible({ page });
  });

  test("on a document, light and dark, and in forced colours", async ({ rules, page }) => {
    await rules.open("#uppsala-2016/repayment");
    await expect(rules.chapter("Återföring").getByRole("table")).toBeVisible();
    await isAccessible({ page });
    await page.emulateMedia({ colorScheme: "dark" });
    await isAccessible({ page });
    await page.emulateMedia({ forcedColors: "active" });
    await isAccessible({ page });
  });

  test("on a document in English on a phone", async ({ rules, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await rules.open("#orebro-2020");
    await page.getByRole("button", { name: "English" }).click();
    await isAccessible({ page });
  });
});
