import { readFileSync } from "node:fs";
import type { AterforingKalkyl } from "../../www/element/kalkyl.ts";
import type { AterforingKalkylElement } from "../../www/element/types.ts";
import { errors, expect, heard, on, packed, tag, test } from "./element-page.ts";
import { exampleOf } from "./form.ts";

test("it loads when it comes near, and is readable before", async ({ serve, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const form = await serve(`<main>${"<p>Lite till om fonden.</p>".repeat(200)}${tag("", "<p>Räkna här.</p>")}</main>`);
  await expect(page.getByText("Räkna här.")).toBeAttached();
  await expect.poll(() => page.evaluate(() => customElements.get("aterforing-kalkyl") !== undefined)).toBe(true);
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
  expect(asked.filter((url) => /\.(wasm|json)$|workplace/.test(url))).toEqual([]);
  await form.root.scrollIntoViewIfNeeded();
  await expect(form.verdict).toBeVisible();
  await expect(page.getByText("Räkna här.")).toBeHidden();
  await expect(form.field("Projektets namn")).toBeVisible();
  expect(asked.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
});

test("it speaks the language of what is around it, or the one it is told", async ({ serve }) => {
  const form = await serve(`<div lang="en">${tag()}</div>${tag('lang="sv" loading="eager"')}`);
  await expect(form.verdict).toHaveText("Not complete yet");
  await expect(form.page.locator("aterforing-kalkyl").nth(1).locator("#r-verdict")).toHaveText("Inte komplett än");
});

test("the page hears of the first answer, and of each change", async ({ serve, page }) => {
  const form = await serve(tag('rulebook="orebro-2020"'));
  await form.field("Projektets namn").fill("Lots");
  await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain("aterforing-change");
  const told = await heard(page);
  expect(told[0]?.type).toBe("aterforing-assessment");
  expect(told[0]?.detail).toMatchObject({ assessment: { verdict: "undetermined" }, rulebook: { id: "orebro-2020" } });
  const change = told.findLast(({ type }) => type === "aterforing-change");
  expect(change?.detail).toMatchObject({
    application: { name: "Lots" },
    draft: { format: 2, application: { name: "Lots" } },
    rulebook: { id: "orebro-2020" },
  });
});

test("a draft is filled in by attribute, and one that cannot be read is said and leaves what was there", async ({
  serve,
  page,
}) => {
  const application = exampleOf("sodertalje-2015");
  const text = JSON.stringify({ ...application, odd: 1 })
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;");
  const form = await serve(tag(`rulebook="sodertalje-2015" draft="${text}"`));
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(application.name);
  await expect(form.trouble).toContainText("En uppgift i det gick inte att läsa");
  await expect(form.trouble).toContainText("/odd");
  expect(await errors(page)).toMatchObject([{ code: "draft_incomplete", faults: [{ path: "/odd" }] }]);
  await on(form, (element) => element.setAttribute("draft", "<html>"), null);
  await expect(form.trouble).toContainText("Sidan ville fylla i ett utkast som inte går att läsa");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(application.name);
  expect((await errors(page)).at(-1)).toMatchObject({ code: "draft_refused" });
});

test("properties set before the element is one, and before it has loaded, hold", async ({ serve }) => {
  const application = exampleOf("uppsala-2016");
  const form = await serve(`${tag()}<script src="/early.js"></script>`, {
    pages: {
      "/early.js": `const early = document.querySelector("aterforing-kalkyl");
        Object.assign(early, { rulebook: "uppsala-2016", unit: "kr", application: ${JSON.stringify(application)} });`,
    },
  });
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(application.name);
  await expect(form.root.getByRole("radio", { name: "kr", exact: true }).first()).toBeChecked();
  expect((await form.draft()).rulebook).toBe("uppsala-2016");
  expect(await on(form, (element) => element.assessment?.totals.granted, null)).toMatch(/^\d+\.\d\d$/);
});

test("what the page puts in can be taken back", async ({ serve }) => {
  const form = await serve(tag());
  await form.field("Projektets namn").fill("Mitt eget");
  await on(form, (element, application) => (element.application = application), exampleOf("orebro-2013"));
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(exampleOf("orebro-2013").name);
  await form.button("Ångra").click();
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Mitt eget");
});

test("what the page reads is a copy, and what it makes of that is a step like any other", async ({ serve }) => {
  const form = await serve(tag('rulebook="uppsala-2016"'));
  const example = exampleOf("uppsala-2016");
  await expect(form.field("Projektets namn")).toBeVisible();
  await on(form, (element, application) => (element.application = application), example);
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(example.name);
  await on(
    form,
    (element) => {
      const { application } = element;
      if (!application) throw new Error("no application");
      Object.assign(application, { name: "Ändrat utanför" });
      element.application = application;
    },
    null,
  );
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Ändrat utanför");
  await form.button("Ångra").click();
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(example.name);
  const findings = () => form.result.locator(".r-findings li").allInnerTexts();
  const before = await findings();
  const [same, told] = await on(
    form,
    (element) => {
      const { assessment, draft } = element;
      const same = assessment === element.assessment && draft === element.draft;
      const told = assessment?.findings.length;
      (assessment?.findings as unknown[]).length = 0;
      Object.assign(draft ?? {}, { application: null });
      element.setAttribute("lang", "en");
      element.setAttribute("lang", "sv");
      return [same, told] as const;
    },
    null,
  );
  expect(same).toBe(true);
  expect(told).toBeGreaterThan(3);
  await form.field("Projektets namn").fill("Ett till");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Ett till");
  expect(await findings()).toEqual(before);
  expect(await on(form, (element) => element.assessment?.findings.length, null)).toBe(told);
});

test("only the parts that the page names show", async ({ serve }) => {
  const form = await serve(tag('sections="costs effects result"'));
  await expect(form.root.locator("[data-section]")).toHaveCount(2);
  await expect(form.root.locator(".contents li")).toHaveCount(2);
  await on(form, (element) => element.setAttribute("sections", "result"), null);
  await expect(form.root.locator("[data-section], .toolbar, .glance, .contents")).toHaveCount(0);
  await expect(form.verdict).toBeVisible();
  await on(form, (element) => element.setAttribute("sections", "project"), null);
  await expect(form.field("Projektets namn")).toBeVisible();
  await expect(form.verdict).toHaveCount(0);
  await on(form, (element) => element.removeAttribute("sections"), null);
  await expect(form.root.locator("[data-section]").nth(10)).toBeAttached();
});

test("a form of the page gets the draft, and Enter does not send it", async ({ serve, page }) => {
  const form = await serve(
    `<form action="/sent" method="get"><input name="who" value="A"><button>Skicka</button>${tag('name="kalkyl" rulebook="orebro-2020"')}</form>
    <script src="/send.js"></script>`,
    {
      pages: {
        "/send.js": `globalThis.sent = [];
          document.querySelector("form").addEventListener("submit", (event) => {
            event.preventDefault();
            globalThis.sent.push(Object.fromEntries(new FormData(event.target)));
          });`,
      },
    },
  );
  const sent = () => page.evaluate(() => (globalThis as unknown as { sent: Record<string, string>[] }).sent);
  await form.field("Projektets namn").fill("Lots");
  await form.field("Projektets namn").press("Enter");
  expect(await sent()).toEqual([]);
  await expect(form.root.getByText("tills du skickar formuläret")).toBeVisible();
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect.poll(sent).toHaveLength(1);
  const [first] = await sent();
  expect(first?.["who"]).toBe("A");
  expect(JSON.parse(first?.["kalkyl"] ?? "")).toMatchObject({
    provenance: { draft: true, rulebook: "orebro-2020" },
    format: 2,
    application: { name: "Lots" },
  });
  await page.locator("form").evaluate((host) => (host as HTMLFormElement).reset());
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Nytt utkast");
  await form.button("Ångra").click();
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Lots");
});

test("only a form that sends the draft is said to send it", async ({ serve }) => {
  const form = await serve(`<form>${tag('rulebook="uppsala-2016"')}</form>`);
  await expect(form.field("Projektets namn")).toBeVisible();
  const stays = form.root.getByText("Allt du skriver stannar i din webbläsare.");
  const goes = form.root.getByText("tills du skickar formuläret");
  await expect(stays).toBeVisible();
  expect(await form.page.evaluate(() => [...new FormData(document.forms[0])].length)).toBe(0);
  await on(form, (element) => (element.name = "kalkyl"), null);
  await expect(goes).toBeVisible();
  await on(form, (element) => element.removeAttribute("name"), null);
  await expect(stays).toBeVisible();
  await on(form, (element) => element.setAttribute("name", "kalkyl"), null);
  await expect(goes).toBeVisible();
  await on(form, (element) => document.body.append(element), null);
  await expect(stays).toBeVisible();
});

test("what the browser remembers of a form is put back, and never over what was written since", async ({
  serve,
  page,
}) => {
  const form = await serve(`<form>${tag('name="kalkyl" rulebook="uppsala-2016"')}</form>`);
  const heading = form.root.getByRole("heading", { level: 1 });
  await form.field("Projektets namn").fill("Kvar i formuläret");
  await expect(heading).toHaveText("Kvar i formuläret");
  const remembered = await on(form, (element) => element.value, null);
  await page.reload();
  // As the browser does, which calls it by this name.
  const restore = (element: AterforingKalkylElement, state: string) =>
    (element as unknown as AterforingKalkyl).formStateRestoreCallback(state);
  await expect(form.field("Projektets namn")).toBeVisible();
  await on(form, restore, remembered);
  await expect(heading).toHaveText("Kvar i formuläret");
  await form.field("Projektets namn").fill("Skrivet sedan");
  await on(form, restore, remembered);
  await expect(heading).toHaveText("Skrivet sedan");
});

test("a draft that cannot be copied is told of like any other, before it has loaded too", async ({ serve, page }) => {
  const form = await serve(`${tag()}<script src="/early.js"></script>`, {
    pages: {
      "/early.js": `Object.assign(document.querySelector("aterforing-kalkyl"), {
        application: { ...${JSON.stringify(exampleOf("uppsala-2016"))}, refresh() {} } });`,
    },
  });
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(exampleOf("uppsala-2016").name);
  expect(await errors(page)).toMatchObject([{ code: "draft_incomplete", faults: [{ path: "/refresh" }] }]);
  const strange = (element: AterforingKalkylElement) => {
    const given = {
      get contract(): never {
        throw new TypeError("no");
      },
    };
    element.application = given as never;
  };
  await on(form, strange, null);
  await expect
    .poll(async () => (await errors(page)).map(({ code }) => code))
    .toEqual(["draft_incomplete", "draft_refused"]);
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(exampleOf("uppsala-2016").name);
});

test("in a fieldset that is disabled it is read, and not written", async ({ serve, page }) => {
  const form = await serve(`<form><fieldset>${tag('name="kalkyl"')}</fieldset></form>`);
  await on(form, (element, application) => (element.application = application), exampleOf("sodertalje-2015"));
  await expect(form.field("Projektets namn")).toHaveValue(exampleOf("sodertalje-2015").name);
  await expect(form.field("Projektets namn")).toBeEnabled();
  await page
    .locator("fieldset")
    .first()
    .evaluate((fieldset) => ((fieldset as HTMLFieldSetElement).disabled = true));
  await expect(form.field("Projektets namn")).toBeDisabled();
  await expect(form.button("Ångra")).toHaveCount(0);
  await expect(form.root.locator('[data-path="/effects/0/indicator"]')).toBeVisible();
  await expect(form.verdict).toBeVisible();
  // What the plan comes to can be asked about.
  await expect(form.root.locator(".schedule button[data-figure]").first()).toBeEnabled();
  await page
    .locator("fieldset")
    .first()
    .evaluate((fieldset) => ((fieldset as HTMLFieldSetElement).disabled = false));
  await expect(form.field("Projektets namn")).toBeEnabled();
});

test("one that is to be read can be asked about, and goes along with the form around it", async ({ serve, page }) => {
  const form = await serve(`<form>${tag('name="kalkyl" readonly')}</form>`);
  await on(form, (element, application) => (element.application = application), exampleOf("sodertalje-2015"));
  await expect(form.root.locator('[data-path="/name"]')).toHaveValue(exampleOf("sodertalje-2015").name);
  await expect(form.root.locator('[data-path="/name"]')).toBeDisabled();
  await expect(form.button("Ångra")).toHaveCount(0);
  // A sum under a grid, too, by hand and by key.
  const sums = form.root.locator("#section-effects tfoot [data-figure]");
  await sums.first().click();
  await expect(form.root.locator(".why")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(form.root.locator(".why")).toHaveCount(0);
  await expect(sums.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(sums.nth(1)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(form.root.locator(".why h2")).toBeFocused();
  const sent = () => page.evaluate(() => new FormData(document.querySelector("form") ?? undefined).has("kalkyl"));
  expect(await sent()).toBe(true);
  await on(form, (element) => (element.readOnly = false), null);
  await expect(form.field("Projektets namn")).toBeEnabled();
});

test("keys that are typed are not the page's, and others are", async ({ serve, page }) => {
  const form = await serve(`${tag()}<script src="/keys.js"></script>`, {
    pages: {
      "/keys.js": `globalThis.keys = [];
        addEventListener("keydown", ({ key }) => globalThis.keys.push(key));`,
    },
  });
  const name = form.field("Projektets namn");
  await name.pressSequentially("s/");
  await name.press("Enter");
  await name.press("Control+z");
  await name.press("F2");
  await name.press("Tab");
  const keys = () => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
  await expect.poll(async () => (await keys()).filter((key) => key !== "Control")).toEqual(["F2", "Tab"]);
});

test("a policy that refuses WebAssembly is said, and the page's own words stay", async ({ serve, page }) => {
  const form = await serve(tag("", "<p>Ring oss.</p>"), {
    headers: {
      "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
    },
  });
  await expect(form.trouble).toContainText("wasm-unsafe-eval");
  await expect(page.getByText("Ring oss.")).toBeVisible();
  await expect(form.trouble.getByRole("button")).toHaveCount(0);
  expect(await errors(page)).toMatchObject([{ code: "wasm_blocked" }]);
});

test("a calculation that cannot be fetched is fetched when one tries again", async ({ serve, page }) => {
  const wasm = readFileSync(`${packed}/aterforing_bg.wasm`);
  let isThere = false;
  const form = await serve(tag(), {
    pages: {
      "/k/aterforing_bg.wasm": (_request, response) => {
        if (isThere) response.writeHead(200, { "content-type": "application/wasm" }).end(wasm);
        else response.writeHead(503).end();
      },
    },
  });
  await expect(form.trouble).toContainText("Den kunde inte hämtas");
  expect(await errors(page)).toMatchObject([{ code: "module_failed" }]);
  isThere = true;
  await form.button("Försök igen").click();
  await expect(form.verdict).toBeVisible();
});

test("taken away while it loads, and put back, it is there with its draft", async ({ serve, page }) => {
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  const form = await serve(`<div>${tag('loading="eager"')}</div>`);
  await page.evaluate(() => {
    const element = document.createElement("aterforing-kalkyl");
    element.setAttribute("loading", "eager");
    document.body.append(element);
    element.remove();
    document.querySelector("div")?.replaceChildren(element);
    element.remove();
    Object.assign(globalThis, { element });
  });
  await page.evaluate(() => {
    const { element } = globalThis as unknown as { element: HTMLElement };
    document.querySelector("div")?.append(element);
  });
  await form.field("Projektets namn").fill("Kvar");
  await page.evaluate(() => {
    const { element } = globalThis as unknown as { element: HTMLElement };
    element.remove();
    document.body.prepend(element);
  });
  await expect(form.field("Projektets namn")).toHaveValue("Kvar");
  await form.field("Projektets namn").fill("Kvar och går vidare");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Kvar och går vidare");
  expect(thrown).toEqual([]);
});

test("two that keep drafts on one page each have their own back", async ({ serve, page }) => {
  const form = await serve(`${tag('id="a" storage="on"')}${tag('id="b" storage="on" loading="eager"')}`);
  const other = page.locator("aterforing-kalkyl").nth(1);
  await form.root.getByLabel("Projektets namn", { exact: true }).fill("Den första");
  await other.getByLabel("Projektets namn", { exact: true }).fill("Den andra");
  for (const each of [form.root, other])
    await expect(each.locator(".standing")).toHaveAttribute("data-standing", "saved");
  await page.reload();
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Den första");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Den andra");
  await expect(form.root.locator(".keep-bar")).toHaveCount(0);
});
