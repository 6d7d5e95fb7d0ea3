import type { BrowserContext, Locator, Page } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { expect, test } from "./downloads.ts";
import { writtenLink } from "../take/written-link.ts";
import { exampleOf, Form } from "./form.ts";

const saved = "Sparat i den här webbläsaren";

const standing = (form: Form) => form.root.locator(".standing");
const heading = (form: Form) => form.root.getByRole("heading", { level: 1 });
const drafts = (form: Form) => form.root.getByRole("dialog", { name: "Utkast", exact: true });
const item = (form: Form, name: string) => drafts(form).getByRole("listitem").filter({ hasText: name });

async function name(form: Form, text: string): Promise<void> {
  await form.field("Projektets namn").fill(text);
}

/** Goes by keys alone to what is to be pressed. */
async function tabTo(form: Form, target: Locator, key = "Tab"): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement);
  for (let presses = 0; presses < 40 && !(await hasFocus()); presses += 1) await form.page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** What lies in the browser's database, as another page of the site finds it: what each draft there is called. */
function lyingNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("aterforing");
    const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    const reading = database.transaction("drafts").objectStore("drafts").getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    database.close();
    return (reading.result as { name?: string }[]).flatMap(({ name }) => name ?? []);
  });
}

/** Another tab of the same browser. */
async function tab(context: BrowserContext, before?: (page: Page) => Promise<void>): Promise<Form> {
  const page = await context.newPage();
  await before?.(page);
  const form = new Form(page);
  await form.open();
  return form;
}

/** Another tab on the same draft, which this one has changed since. It cannot hear so, and does not know in time. */
async function deafTab(form: Form, context: BrowserContext): Promise<Form> {
  await name(form, "Gemensamt");
  await expect(standing(form)).toHaveText(saved);
  const other = await tab(context, async (page) => {
    await page.addInitScript(() => Object.defineProperty(globalThis, "BroadcastChannel", { value: undefined }));
  });
  await expect(heading(other)).toHaveText("Gemensamt");
  await name(form, "Ena flikens");
  await expect(standing(form)).toHaveText(saved);
  return other;
}

/** Puts a record where drafts lie, as some version of the form may have left it. */
async function lay(form: Form, draft: unknown): Promise<void> {
  await form.page.evaluate(async (draft) => {
    const opening = indexedDB.open("aterforing");
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore("drafts");
      opening.onsuccess = () => resolve(opening.result);
    });
    const put = database.transaction("drafts", "readwrite").objectStore("drafts");
    put.put({ id: "x", revision: 7, changed: 1, name: "Lagt", rulebook: "uppsala-2016", draft }, "draft:x");
    put.put("x", "open:form");
    await new Promise((resolve) => (put.transaction.oncomplete = resolve));
    database.close();
    sessionStorage.clear();
  }, draft);
  await form.open();
}

test("a reload brings everything back, what could not be read too", async ({ form }) => {
  await name(form, "Fältarbete i Hovsjö");
  await form.button("Lägg till kostnad").click();
  await form.field("Namn på rad 1").fill("Fältarbetare");
  await form.cell("Fältarbetare", 2027).fill("1 200");
  await form.cell("Fältarbetare", 2028).fill("hundra");
  await form.cell("Fältarbetare", 2028).press("Tab");
  const before = await form.draft();
  await expect(standing(form)).toHaveText(saved);
  await form.reload();
  await expect(heading(form)).toHaveText("Fältarbete i Hovsjö");
  expect(await form.draft()).toEqual(before);
  await expect(form.cell("Fältarbetare", 2028)).toHaveValue("hundra");
});

test("saving moves nothing above the draft, however little room there is", async ({ form }) => {
  await form.page.setViewportSize({ width: 1024, height: 800 });
  await name(form, "Förebyggande insatser för skolelever i Hovsjö");
  await expect(standing(form)).toHaveText(saved);
  // Looked at in each frame, until it was being saved and is.
  const watching = form.root.evaluate(async ({ shadowRoot }) => {
    const seen = { saving: new Set<number>(), saved: new Set<number>() };
    for (let isOver = false; !isOver;) {
      await new Promise(requestAnimationFrame);
      const [standing, tools] = [".standing", ".tools"].map((name) => shadowRoot?.querySelector<HTMLElement>(name));
      const now = standing?.dataset["standing"];
      if (now === "saving" || now === "saved") seen[now].add(tools?.getBoundingClientRect().y ?? NaN);
      isOver = now === "saved" && seen.saving.size > 0;
    }
    return [[...seen.saving], [...seen.saved]];
  });
  await form.field("Projektets namn").press("End");
  await form.page.keyboard.type("2");
  const [saving, lying] = await watching;
  expect(saving).toHaveLength(1);
  expect(lying).toEqual(saving);
});

test("what was typed just before the page is left is there again", async ({ form }) => {
  await name(form, "Skrivet i sista stund");
  await form.leave();
  await form.open();
  await expect(heading(form)).toHaveText("Skrivet i sista stund");
});

test("a guideline, a stage, months and an area are there again, and are asked about before anything else opens", async ({
  form,
}) => {
  test.slow();
  await form.button("Byt riktlinje").click();
  // The rule set is fetched first: until then the choice may show the present one again.
  await form.root.getByRole("radio", { name: /^Örebro, riktlinjer från 2020/ }).click();
  await expect(form.root.locator(".rulebook strong")).toHaveText(/^Örebro, riktlinjer från 2020/);
  await form.root.getByRole("radio", { name: /^Idé/ }).check();
  await form.field("Första månaden").fill("2021-03");
  await form.section("parties").getByLabel("Verksamhetsområde").fill("Omsorg");
  await form.section("parties").getByLabel("Verksamhetsområde").press("Tab");
  const written = await form.draft();
  await expect(standing(form)).toHaveText(saved);
  await form.reload();
  await expect(form.section("parties").getByLabel("Verksamhetsområde")).toHaveValue("Omsorg");
  expect(await form.draft()).toEqual(written);

  const link = writtenLink(JSON.stringify([[], { ...written, application: exampleOf("orebro-2020") }]));
  await form.page.evaluate((hash) => (location.hash = hash), link);
  const question = form.root.getByRole("dialog");
  await expect(question).toContainText("Det du har skrivit här ligger kvar under Utkast.");
  await question.getByRole("button", { name: "Avbryt" }).click();
  await form.button("Visa ett exempel").click();
  await expect(question).toContainText("Ersätta det du har skrivit?");
  await question.getByRole("button", { name: "Avbryt" }).click();
  expect(await form.draft()).toEqual(written);
  await form.page.evaluate((hash) => (location.hash = hash), link);
  await question.getByRole("button", { name: "Öppna" }).click();
  await expect(heading(form)).toHaveText(exampleOf("orebro-2020").name);
  // It is had back from among the drafts, and not by a step.
  await expect(form.button("Ångra")).toHaveAttribute("aria-disabled", "true");
  await form.button("Utkast").click();
  await item(form, "Namnlöst utkast").getByRole("button", { name: "Öppna" }).click();
  await expect(form.section("parties").getByLabel("Verksamhetsområde")).toHaveValue("Omsorg");
  expect(await form.draft()).toEqual(written);
});

test("under the page's own guideline nothing is asked and nothing is kept until something is entered", async ({
  form,
}) => {
  await form.set({ rulebook: "orebro-2020" });
  await form.root.getByText("mnkr", { exact: true }).first().click();
  await expect(standing(form)).toHaveAttribute("data-standing", "fresh");
  const untouched = await form.draft();
  const draft = { ...untouched, application: exampleOf("orebro-2020") };
  await form.page.evaluate((hash) => (location.hash = hash), writtenLink(JSON.stringify([[], draft])));
  await expect(heading(form)).toHaveText(draft.application.name);
  await form.button("Ångra").click();
  await expect(heading(form)).toHaveText("Nytt utkast");
  expect(await form.draft()).toEqual(untouched);
});

test("whoever types on and on loses no more than the last second when the tab goes down", async ({ form, context }) => {
  test.slow();
  const reader = await context.newPage();
  await reader.goto("/pages/plain.html");
  // A clock that only goes when it is told to: what is saved, is saved between the keys.
  await form.page.clock.install();
  await form.begin();
  await form.page.clock.pauseAt(Date.now() + 60_000);
  const text = "Fältarbete i Hovsjö och Geneta";
  await form.field("Projektets namn").focus();
  for (let keys = 1; keys <= text.length; keys += 1) {
    await form.page.keyboard.type(text.charAt(keys - 1));
    await form.page.clock.runFor(100);
    if (keys <= 10) continue;
    const [lying = ""] = await lyingNames(reader);
    expect(text.startsWith(lying)).toBe(true);
    expect(lying.length, `of ${keys} signs, a key each tenth of a second`).toBeGreaterThanOrEqual(keys - 10);
  }
  await form.page.close({ runBeforeUnload: false });
  const other = new Form(await context.newPage());
  await other.begin();
  const name = (await other.draft()).application.name;
  expect(text.startsWith(name)).toBe(true);
  expect(name.length).toBeGreaterThanOrEqual(text.length - 10);
});

test("a tab with nothing of its own follows the other, without a word", async ({ form, context }) => {
  test.slow();
  await name(form, "Första");
  await expect(standing(form)).toHaveText(saved);
  const other = await tab(context);
  await expect(heading(other)).toHaveText("Första");
  await name(other, "Från den andra fliken");
  await expect(heading(form)).toHaveText("Från den andra fliken");
  await expect(form.root.locator(".keep-bar")).toHaveCount(0);
});

test.describe("where both tabs have written", () => {
  async function parted(form: Form, context: BrowserContext): Promise<Form> {
    const other = await deafTab(form, context);
    await name(other, "Andra flikens");
    await expect(other.root.locator(".keep-bar")).toContainText("Utkastet har ändrats i en annan flik");
    await expect(other.status).toContainText("Utkastet har ändrats i en annan flik");
    return other;
  }

  test("both can be kept, by keyboard alone, and lie side by side", async ({ form, context }) => {
    test.slow();
    const other = await parted(form, context);
    await isAccessible(other);
    await tabTo(other, other.button("Fortsätt med min version"), "Shift+Tab");
    await other.page.keyboard.press("Enter");
    await expect(other.root.locator(".keep-bar")).toHaveCount(0);
    await expect(other.button("Utkast")).toBeFocused();
    await expect(heading(other)).toHaveText("Andra flikens");
    await other.button("Utkast").click();
    await expect(drafts(other).getByRole("listitem")).toHaveCount(2);
    await expect(item(other, "Ena flikens")).toBeVisible();
    await expect(heading(form)).toHaveText("Ena flikens");
  });

  test("the other's can be taken, by keyboard alone, and this one's own stays among the drafts", async ({
    form,
    context,
  }) => {
    test.slow();
    const other = await parted(form, context);
    await tabTo(other, other.button("Byt till den andra flikens version"), "Shift+Tab");
    await other.page.keyboard.press("Enter");
    await expect(heading(other)).toHaveText("Ena flikens");
    await expect(other.button("Utkast")).toBeFocused();
    await other.page.keyboard.press("Enter");
    await expect(item(other, "Ena flikens")).toContainText("öppet nu");
    await item(other, "Andra flikens").getByRole("button", { name: "Öppna" }).click();
    await expect(heading(other)).toHaveText("Andra flikens");
  });
});

test("what one tab wrote as it was left lies beside what the other had saved", async ({ form, context }) => {
  test.slow();
  const other = await deafTab(form, context);
  await name(other, "I sista stund");
  await other.leave();
  await other.open();
  await expect(heading(other)).toHaveText("Ena flikens");
  await other.button("Utkast").click();
  await expect(item(other, "I sista stund")).toBeVisible();
  await expect(item(other, "Ena flikens")).toBeVisible();
});

test.describe("the list of drafts", () => {
  test("drafts are begun, opened, copied and removed, after a question", async ({ form }) => {
    test.slow();
    await name(form, "Första");
    await form.button("Utkast").click();
    await drafts(form).getByRole("button", { name: "Nytt utkast" }).click();
    await expect(drafts(form)).toHaveCount(0);
    await expect(heading(form)).toHaveText("Nytt utkast");
    await name(form, "Andra");
    await form.button("Utkast").click();
    await expect(item(form, "Andra")).toContainText("öppet nu");
    await item(form, "Första").getByRole("button", { name: "Kopiera" }).click();
    await expect(drafts(form).getByRole("listitem")).toHaveCount(3);
    await item(form, "Första (kopia)").getByRole("button", { name: "Öppna" }).click();
    await expect(heading(form)).toHaveText("Första (kopia)");
    await form.button("Utkast").click();
    await item(form, "Andra").getByRole("button", { name: "Ta bort" }).click();
    const question = form.root.getByRole("dialog", { name: "Ta bort ”Andra”?" });
    await isAccessible(form);
    await question.getByRole("button", { name: "Avbryt" }).click();
    await expect(drafts(form).getByRole("listitem")).toHaveCount(3);
    await item(form, "Andra").getByRole("button", { name: "Ta bort" }).click();
    await question.getByRole("button", { name: "Ta bort" }).click();
    await expect(drafts(form).getByRole("listitem")).toHaveCount(2);
    await expect(drafts(form).getByRole("heading")).toBeFocused();
    await form.reload();
    await expect(heading(form)).toHaveText("Första (kopia)");
  });

  test("by keyboard alone, and the focus comes back to where it was", async ({ form }) => {
    const { keyboard } = form.page;
    await name(form, "Första");
    await form.button("Utkast").focus();
    await keyboard.press("Enter");
    await expect(drafts(form)).toBeVisible();
    await expect(drafts(form).getByRole("heading")).toBeFocused();
    await keyboard.press("Tab");
    await expect(drafts(form).getByRole("button", { name: "Nytt utkast" })).toBeFocused();
    await keyboard.press("Tab");
    await expect(item(form, "Första").getByRole("button", { name: "Kopiera" })).toBeFocused();
    await keyboard.press("Escape");
    await expect(drafts(form)).toHaveCount(0);
    await expect(form.button("Utkast")).toBeFocused();
  });

  test("the draft that is open can be removed: an empty one takes its place", async ({ form }) => {
    await name(form, "Bort med mig");
    await form.button("Utkast").click();
    await item(form, "Bort med mig").getByRole("button", { name: "Ta bort" }).click();
    await form.root.getByRole("dialog", { name: "Ta bort" }).getByRole("button", { name: "Ta bort" }).click();
    await expect(drafts(form)).toContainText("Inget är sparat än");
    await drafts(form).getByRole("button", { name: "Stäng" }).click();
    await expect(heading(form)).toHaveText("Nytt utkast");
    await form.reload();
    await expect(heading(form)).toHaveText("Nytt utkast");
  });

  test("each tab comes back to its own draft", async ({ form, context }) => {
    test.slow();
    await name(form, "Första");
    await expect(standing(form)).toHaveText(saved);
    const other = await tab(context);
    await other.button("Utkast").click();
    await drafts(other).getByRole("button", { name: "Nytt utkast" }).click();
    await name(other, "Andra");
    await expect(standing(other)).toHaveText(saved);
    await form.page.reload();
    await other.page.reload();
    await expect(heading(form)).toHaveText("Första");
    await expect(heading(other)).toHaveText("Andra");
  });
});

test.describe("where nothing can be kept", () => {
  const ways: Record<string, () => void> = {
    "there is no database": () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
    "the database may not be opened": () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("not here", "SecurityError");
      };
    },
  };
  for (const [why, block] of Object.entries(ways))
    test(`${why}: it is said, the draft stays, and can be taken as a file`, async ({ form, taken }) => {
      test.slow();
      await form.page.addInitScript(block);
      await form.open();
      const bar = form.root.locator(".keep-bar");
      await expect(bar).toContainText("Webbläsaren låter inte sidan spara");
      await expect(form.status).toContainText("Webbläsaren låter inte sidan spara");
      await name(form, "Bara i minnet");
      await expect(standing(form)).toHaveText("Inte sparat");
      const take = bar.getByRole("button", { name: "Hämta som fil" });
      await tabTo(form, take, "Shift+Tab");
      const { content } = await taken(() => form.page.keyboard.press("Enter"));
      await expect(take).toBeFocused();
      expect(JSON.parse(content.toString())).toMatchObject({ application: { name: "Bara i minnet" } });
      await expect(heading(form)).toHaveText("Bara i minnet");
      const leave = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }));
      expect(await form.page.evaluate(leave), "the browser asks before the page is left").toBe(true);
    });

  test("the disk is full: it is said, a reload loses nothing, and it is saved once there is room", async ({ form }) => {
    test.slow();
    // The browser asks before the page is left.
    form.page.on("dialog", (dialog) => void dialog.accept());
    await form.page.addInitScript(() => {
      const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? {};
      const makeRoom = () => Object.defineProperty(IDBObjectStore.prototype, "put", whole);
      Object.assign(globalThis, { makeRoom });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await form.open();
    await name(form, "Ryms inte");
    const bar = form.root.locator(".keep-bar");
    await expect(bar).toContainText("Det finns inte plats");
    await isAccessible(form);
    await form.button("Utkast").click();
    await drafts(form).getByRole("button", { name: "Nytt utkast" }).click();
    await expect(drafts(form)).toContainText("går inte att spara just nu");
    await drafts(form).getByRole("button", { name: "Stäng" }).click();
    await form.reload();
    await expect(heading(form)).toHaveText("Ryms inte");
    await expect(standing(form)).toHaveText("Inte sparat");
    await expect(bar).toContainText("Det finns inte plats");
    await form.field("Projektets namn").focus();
    const again = bar.getByRole("button", { name: "Försök igen" });
    await tabTo(form, again, "Shift+Tab");
    await form.page.keyboard.press("Enter");
    await expect(standing(form)).toHaveText("Inte sparat");
    await expect(again).toBeFocused();
    await form.page.evaluate("makeRoom()");
    await form.page.keyboard.press("Space");
    await expect(bar).toHaveCount(0);
    await expect(form.button("Utkast")).toBeFocused();
    await expect(standing(form)).toHaveText(saved);
    await form.reload();
    await expect(heading(form)).toHaveText("Ryms inte");
  });
});

test("on a page that has not asked for it nothing is kept, and it is said", async ({ form }) => {
  await form.root.evaluate((element) => element.replaceWith(document.createElement("aterforing-kalkyl")));
  await expect(form.verdict).toBeVisible();
  await expect(standing(form)).toContainText("Sparas inte");
  await expect(form.button("Utkast")).toHaveCount(0);
  await name(form, "Glöms");
  await form.reload();
  await expect(heading(form)).toHaveText("Nytt utkast");
});

test.describe("drafts of other versions", () => {
  const draft = (change: object): object => ({
    format: 2,
    rulebook: "uppsala-2016",
    stage: "application",
    lang: "sv",
    unit: "tkr",
    application: exampleOf("uppsala-2016"),
    beside: {},
    typed: {},
    aside: {},
    ...change,
  });

  test("one of the first format opens", async ({ form }) => {
    await lay(form, { ...draft({ format: 1 }), beside: undefined });
    await expect(heading(form)).toHaveText(exampleOf("uppsala-2016").name);
    await expect(form.root.locator(".keep-bar")).toHaveCount(0);
    expect(await form.draft()).toMatchObject({ format: 2, beside: {} });
  });

  test("what could not be restored is named, and the rest is there", async ({ form }) => {
    test.slow();
    await lay(form, draft({ application: { ...exampleOf("uppsala-2016"), grant: "mycket" }, mood: "god" }));
    await expect(heading(form)).toHaveText(exampleOf("uppsala-2016").name);
    const bar = form.root.locator(".keep-bar");
    await expect(bar).toContainText("2 uppgifter i utkastet gick inte att läsa");
    await isAccessible(form);
    await bar.getByRole("button", { name: "Stäng meddelandet" }).click();
    await expect(bar).toHaveCount(0);
  });

  test("one of a later format is left as it lies", async ({ form }) => {
    await lay(form, draft({ format: 3 }));
    await expect(form.root.locator(".keep-bar")).toContainText("nyare version");
    await name(form, "Mitt eget");
    await expect(standing(form)).toHaveText(saved);
    await form.button("Utkast").click();
    await expect(item(form, "Lagt")).toBeVisible();
    await expect(item(form, "Mitt eget")).toBeVisible();
  });

  test("script in every text is text", async ({ form }) => {
    test.slow();
    const script = `<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>`;
    const application = JSON.parse(JSON.stringify(exampleOf("uppsala-2016")), (key, value: unknown) =>
      ["name", "label", "area", "indicator", "baseline", "source", "goal", "activity", "measure"].includes(key) ||
      (typeof value === "string" && value.includes(" "))
        ? script
        : value,
    ) as object;
    const decisions = [{ id: script, body: script, date: script, reference: script, note: script }];
    await lay(form, draft({ application, beside: { decisions, people: { [script]: script } } }));
    await expect(heading(form)).toHaveText(script);
    await form.foldOut();
    await form.button("Utkast").click();
    await expect(drafts(form)).toBeVisible();
    expect(await form.page.evaluate(() => "ran" in globalThis)).toBe(false);
    await expect(form.root.locator("img")).toHaveCount(0);
  });
});
