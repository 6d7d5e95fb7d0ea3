import { readFileSync } from "node:fs";
import type { Rulebook } from "../../src/types.d.ts";
import type { AterforingKalkylElement } from "../../www/element/types.ts";
import { errors, expect, heard, test, type Hosted } from "./element-page.ts";
import { exampleOf } from "./form.ts";

const tag = (attributes = "", content = "") => `<aterforing-kalkyl ${attributes}>${content}</aterforing-kalkyl>`;

function ownRules(more: Partial<Rulebook> = {}): Rulebook {
  const rules = JSON.parse(readFileSync("src/rulebooks/uppsala-2016.json", "utf8")) as Rulebook;
  return { ...rules, id: "storby-2027", title: { sv: "Storbys riktlinje", en: "The guideline of Storby" }, ...more };
}

function on<Given, Answer>(
  { root }: Hosted,
  act: (element: AterforingKalkylElement, given: Given) => Answer,
  given: Given,
): Promise<Answer> {
  return root.evaluate(act as (element: SVGElement | HTMLElement, given: unknown) => Answer, given);
}

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

test("in a fieldset that is disabled it is read, and not written", async ({ serve, page }) => {
  const form = await serve(`<form><fieldset>${tag('name="kalkyl"')}</fieldset></form>`);
  await on(form, (element, application) => (element.application = application), exampleOf("sodertalje-2015"));
  await expect(form.field("Projektets namn")).toBeEnabled();
  await page
    .locator("fieldset")
    .first()
    .evaluate((fieldset) => ((fieldset as HTMLFieldSetElement).disabled = true));
  await expect(form.field("Projektets namn")).toBeDisabled();
  await expect(form.button("Ångra")).toHaveCount(0);
  await expect(form.root.locator('[data-path="/effects/0/indicator"]')).toBeVisible();
  await expect(form.verdict).toBeVisible();
  await page
    .locator("fieldset")
    .first()
    .evaluate((fieldset) => ((fieldset as HTMLFieldSetElement).disabled = false));
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
  const keys = await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
  expect(keys.filter((key) => key !== "Control")).toEqual(["F2", "Tab"]);
});

test("a rule set of the page's own is fetched and gone by, for every figure too", async ({ serve, page }) => {
  const rules = ownRules();
  const form = await serve(tag('rulebook-src="/regler.json"'), { pages: { "/regler.json": JSON.stringify(rules) } });
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  await on(form, (element, application) => (element.application = application), exampleOf("uppsala-2016"));
  await form.root.locator('[data-figure="/totals/repayment"]').first().click();
  await expect(form.root.locator(".why")).toContainText("Återföringen");
  expect((await form.draft()).rulebook).toBe("storby-2027");
  const told = await heard(page);
  expect(told.at(-1)?.detail).toMatchObject({ rulebook: { id: "storby-2027" } });
  // Another one can be chosen, and one's own again.
  await form.button("Byt riktlinje").click();
  await form.root.getByRole("radio", { name: /Norrköping/ }).check();
  await expect(form.root.locator(".r-eyebrow")).toContainText("Norrköping");
  await form.root.getByRole("radio", { name: /Storbys riktlinje/ }).check();
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
});

test("one's own by the id of a built-in one stands for it", async ({ serve }) => {
  const rules = ownRules({ id: "uppsala-2016", criteria: [], questions: [], interpretations: [] });
  const form = await serve(tag('rulebook-src="/regler.json"'), { pages: { "/regler.json": JSON.stringify(rules) } });
  await on(form, (element, application) => (element.application = application), exampleOf("uppsala-2016"));
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  await expect(form.root.locator("#section-criteria")).toHaveCount(0);
  expect(await on(form, (element) => element.assessment?.findings.some(({ criterion }) => criterion), null)).toBe(
    false,
  );
});

test("a rule set can be handed over as it is, and a faulty one leaves the one before", async ({ serve, page }) => {
  const form = await serve(tag());
  await on(form, (element, rules) => (element.rulebook = rules), ownRules());
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  await on(form, (element, rules) => (element.rulebook = rules), { ...ownRules(), format: 3 } as unknown as Rulebook);
  await expect(form.trouble).toContainText("/format");
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  expect((await errors(page)).map(({ code, at }) => [code, at])).toEqual([["rulebook_faulty", undefined]]);
  await form.button("Dölj").click();
  await expect(form.trouble).toHaveCount(0);
});

interface Odd {
  readonly code: string;
  readonly says: RegExp;
  readonly page:
    | string
    | ((
        request: unknown,
        response: {
          writeHead(status: number): unknown;
          end(text?: string): void;
          write(text: Buffer): boolean;
          on(event: string, go: () => void): void;
        },
      ) => void);
}

const megabyte = Buffer.alloc(1024 * 1024, 32);
const odd: Readonly<Record<string, Odd>> = {
  "is not there": {
    code: "rulebook_not_found",
    says: /svar 404/,
    page: (_, response) => {
      response.writeHead(404);
      response.end("{}");
    },
  },
  "is a web page": {
    code: "rulebook_not_json",
    says: /ingen riktlinje i JSON/,
    page: "<!doctype html><title>Logga in</title>",
  },
  "is a number": { code: "rulebook_not_json", says: /ingen riktlinje i JSON/, page: "1" },
  "never ends": {
    code: "rulebook_too_large",
    says: /högst 2 MB/,
    page: (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (response.write(megabyte));
      };
      response.on("drain", more);
      more();
    },
  },
  "breaks off": {
    code: "rulebook_unreachable",
    says: /kunde inte hämtas/,
    page: (request) => {
      (request as { destroy(): void }).destroy();
    },
  },
  "is faulty": {
    code: "rulebook_faulty",
    says: /3 ställen behöver rättas/,
    page: JSON.stringify({ ...ownRules(), odd: 1, municipality: 2, status: "perhaps" }),
  },
};

for (const [what, { code, says, page: answer }] of Object.entries(odd)) {
  test(`a rule set that ${what} is said at the beginning, and the rest of the page stays readable`, async ({
    serve,
    page,
  }) => {
    const form = await serve(tag('rulebook-src="/regler.json"', "<p>Läs riktlinjen i stället.</p>"), {
      pages: { "/regler.json": answer as string },
    });
    await expect(form.trouble).toContainText(says);
    await expect(page.getByText("Läs riktlinjen i stället.")).toBeVisible();
    await expect(form.trouble.getByRole("button", { name: "Försök igen" })).toBeVisible();
    const [error] = await errors(page);
    expect(error).toMatchObject({ code, at: "/regler.json" });
    if (code === "rulebook_faulty") {
      expect(error?.faults.map(({ path }) => path).sort()).toEqual(["/municipality", "/odd", "/status"]);
      await expect(form.trouble.locator("li")).toHaveCount(3);
      await expect(form.trouble).toContainText("Formatet har inget sådant");
    }
  });
}

test("a rule set that fails later leaves what was typed, and is taken once it is there", async ({ serve, page }) => {
  let isThere = false;
  const form = await serve(tag('rulebook="norrkoping-2010" lang="en"'), {
    pages: {
      "/regler.json": (_request, response) => {
        response.writeHead(isThere ? 200 : 503).end(isThere ? JSON.stringify(ownRules()) : "");
      },
    },
  });
  await form.field("Name of the project").fill("Kept");
  await on(form, (element) => element.setAttribute("rulebook-src", "/regler.json"), null);
  await expect(form.trouble).toContainText("answer 503");
  await expect(form.trouble).toContainText("What you have written is still here.");
  await expect(form.field("Name of the project")).toHaveValue("Kept");
  expect(await errors(page)).toMatchObject([{ code: "rulebook_not_found", status: 503 }]);
  isThere = true;
  await form.button("Try again").click();
  await expect(form.root.locator(".r-eyebrow")).toHaveText("The guideline of Storby");
  await expect(form.trouble).toHaveCount(0);
  await expect(form.field("Name of the project")).toHaveValue("Kept");
});

test("an unknown id is said, and another attribute mends it", async ({ serve, page }) => {
  const form = await serve(tag('rulebook="storby"'));
  await expect(form.trouble).toContainText("”storby” finns inte här");
  expect(await errors(page)).toMatchObject([{ code: "rulebook_unknown", at: "storby" }]);
  await on(form, (element) => element.setAttribute("rulebook", "uppsala-2016"), null);
  await expect(form.verdict).toBeVisible();
  await expect(form.trouble).toHaveCount(0);
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
  const wasm = readFileSync(`${process.env["ATERFORING_TEST_ELEMENT"] ?? "pkg"}/aterforing_bg.wasm`);
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
