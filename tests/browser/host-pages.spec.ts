// Pages as municipalities have them, some of them hostile: the element looks and computes the same on each, and leaves
// the page as it was.
import { mergeTests, type JSHandle, type Page } from "@playwright/test";
import type { AterforingKalkyl } from "../../www/element/kalkyl.ts";
import { atRest } from "./accessible.ts";
import { test as withDownloads } from "./downloads.ts";
import { around, errors, expect, heard, test as withElement, type Hosted } from "./element-page.ts";
import type { Site } from "./hosts.ts";

const test = mergeTests(withElement, withDownloads);

const tag = `<aterforing-kalkyl rulebook="uppsala-2016" loading="eager"><p>Här räknar du på en social investering.</p></aterforing-kalkyl>`;

/** Ordinary things of a page, to see whether they stay as they are. */
const ordinary = `<h1>Sociala investeringar</h1><p>Så <a href="#a">söker ni</a> <em>pengar</em>.</p>
  <ul><li>Ett</li></ul><table><tr><th>År</th><td>2027</td></tr></table>
  <form><label>Namn <input name="name"></label><button>Sök</button></form>`;

/** A page with something in its head, and around the element. */
function pageWith(head: string, root = `lang="sv"`): string {
  return around(`${ordinary}${tag}`).replace(`<html lang="sv"><head>`, `<html ${root}><head>${head}`);
}

/** What the documented policy allows, and nothing else; `'self'` is where the package lies. */
const strict = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/** Browsers ask for it on their own. */
const icon = { "/favicon.ico": "" };

/** An element's name and its computed style, but for what is named. */
type Look = readonly [name: string, style: Readonly<Record<string, string>>];

/**
 * A browser hands over what a test asks of it value by value, and there are hundreds of thousands: so they come as one
 * text, in which a style that many elements have stands once.
 */
async function looksOf(elements: JSHandle<Element[]>, besides: RegExp): Promise<Look[]> {
  const answer = await elements.evaluate((elements, besides) => {
    // All elements have the same, but for custom properties.
    const properties = [...getComputedStyle(document.documentElement)].filter((name) => !besides.test(name));
    const styles = new Map<string, number>();
    const looks = elements.map((each) => {
      const style = getComputedStyle(each);
      const text = JSON.stringify(Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)])));
      if (!styles.has(text)) styles.set(text, styles.size);
      return [`${each.localName}.${each.getAttribute("class") ?? ""}`, styles.get(text)];
    });
    return JSON.stringify({ styles: [...styles.keys()], looks });
  }, besides);
  const { styles, looks } = JSON.parse(answer) as { styles: string[]; looks: [string, number][] };
  const parsed = styles.map((style) => JSON.parse(style) as Look[1]);
  return looks.map(([name, style]) => [name, parsed[style] ?? {}]);
}

/** How everything within the element looks, but for what follows from the room that the page gives it. */
async function looksInside(form: Hosted): Promise<Look[]> {
  // The section in sight is marked a moment later than it is drawn, and colours change by and by.
  await expect(form.root.locator(".contents [aria-current]")).toHaveCount(1);
  await atRest(form.page);
  const elements = await form.root.evaluateHandle((element) => [
    ...(element.shadowRoot?.querySelectorAll("*:not(style, slot)") ?? []),
  ]);
  return looksOf(
    elements,
    /^(--|width|height|inline-size|block-size|perspective-origin|transform-origin|inset|top|left|right|bottom)/,
  );
}

/** How the page's own things look, but for what a scroll bar takes of their room: the page is longer with the element. */
async function looksOutside(page: Page): Promise<Look[]> {
  const elements = await page.evaluateHandle(() => [
    ...document.querySelectorAll("html, body, body *:not(aterforing-kalkyl, aterforing-kalkyl *)"),
  ]);
  return looksOf(elements, /^(--|height|block-size|width|inline-size|perspective-origin|transform-origin)/);
}

/** What differs between two looks, briefly. */
function differences(is: readonly Look[], should: readonly Look[]): string[] {
  const names = (looks: readonly Look[]) => looks.map(([name]) => name);
  expect(names(is)).toEqual(names(should));
  return is.flatMap(([name, style], index) =>
    Object.entries(style).flatMap(([property, value]) => {
      const before = should[index]?.[1][property];
      return before === value ? [] : [`${name} ${property}: ${value}, and was ${before}`];
    }),
  );
}

/** A draft that gives an answer, the workplace and all. */
async function used(form: Hosted): Promise<void> {
  await expect(form.verdict).toBeVisible();
  await form.example("uppsala-2016");
  await expect(form.verdict).toHaveText("Uppfyller kraven");
}

const pages: Readonly<Record<string, { head: string; root?: string }>> = {
  "nothing of its own": { head: "" },
  "small letters at the root": { head: `<link rel="stylesheet" href="/host.css">`, root: `lang="sv" class="small"` },
  "resets that go before everything": {
    head: `<link rel="stylesheet" href="/host.css">`,
    root: `lang="sv" class="reset"`,
  },
  "text of its own, inherited": { head: `<link rel="stylesheet" href="/host.css">`, root: `lang="sv" class="loud"` },
  "from right to left": { head: "", root: `lang="ar" dir="rtl"` },
};

const hostStyles = `
  .small { font-size: 62.5% }
  .reset * { all: unset !important; box-sizing: content-box !important; color: purple !important; font: 9px/3 cursive !important; }
  /* As much room as on the other pages. */
  .reset body { display: block !important; margin: 8px !important; }
  .loud body { font: italic 700 30px/2.5 cursive; color: red; letter-spacing: 3px; word-spacing: 9px; text-transform: uppercase;
    text-align: right; text-indent: 40px; white-space: pre; cursor: wait; direction: rtl; list-style: square; quotes: "x" "y";
    hyphens: auto; tab-size: 2; font-variant: small-caps; border-collapse: collapse; user-select: none; }
  .loud h1, .loud button, .loud input, .loud table { border: 5px dashed lime; background: yellow; float: right; }
`;

type Serve = (body: string, site?: Site) => Promise<Hosted>;

async function opened(page: Page, serve: Serve, text: string): Promise<Hosted> {
  const form = await serve("", { pages: { "/": text, "/host.css": hostStyles, ...icon } });
  // Arabic is none of the form's languages: it then speaks Swedish.
  await expect(form.verdict).toBeVisible();
  await page.mouse.move(0, 0);
  return form;
}

/** How the element looks on a page that says nothing; it is asked once. */
let plain: Promise<Look[]> | undefined;

async function looksOnPlain(page: Page, serve: Serve): Promise<Look[]> {
  const form = await opened(page, serve, pageWith(""));
  await used(form);
  const looks = await looksInside(form);
  expect(looks.length).toBeGreaterThan(500);
  return looks;
}

test.describe("the element looks the same, and leaves the page's own things as they are, on a page with", () => {
  // One after the other, so that they share what they are held against.
  test.describe.configure({ mode: "default" });
  test.slow();
  for (const [what, { head, root }] of Object.entries(pages))
    test(what, async ({ page, serve }) => {
      const should = await (plain ??= looksOnPlain(page, serve));
      const text = pageWith(head, root);
      const without = text.replace(/<script type="module"[^>]*><\/script>/, "");
      await serve("", { pages: { "/": without, "/host.css": hostStyles, ...icon } });
      const before = await looksOutside(page);
      const complaints = complaintsOf(page);
      const form = await opened(page, serve, text);
      await used(form);
      expect(differences(await looksOutside(page), before)).toEqual([]);
      expect(differences(await looksInside(form), should)).toEqual([]);
      expect(complaints).toEqual([]);
    });
});

test("under a policy of nothing but the documented lines, all of it works", async ({ page, serve, taken }) => {
  test.slow();
  const complaints = complaintsOf(page);
  const form = await serve("", {
    headers: { "content-security-policy": strict },
    pages: {
      "/": pageWith(`<link rel="icon" href="/icon.svg">`),
      "/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    },
  });
  await used(form);
  await form.foldOut();
  await form.field("Projektets namn").fill("Familjecentral");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Familjecentral");
  await form.result.locator("[data-figure]").first().click();
  await expect(form.root.locator("[part~=why]")).toBeVisible();
  const { name } = await taken(async () => {
    await form.button("Hämta").click();
    await form.button("Excel med formler (xlsx)").click();
  });
  expect(name).toMatch(/\.xlsx$/);
  // The browser's own wish for an icon is refused, as it should be, and nothing of the element's is.
  expect(complaints.filter((text) => !/\bicon\b|favicon/.test(text))).toEqual([]);
});

test("a page whose scripts extend what the language comes with gets the same answers", async ({ page, serve }) => {
  const extending = `
    Object.prototype.extend = function () { return this; };
    Object.prototype.kind = "x";
    Object.prototype.version = 3;
    Object.prototype.options = { deep: true };
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i]); };
    String.prototype.startsWith = function (s) { return this.indexOf(s) === 0; };
    Function.prototype.bind = (function (bind) { return function () { return bind.apply(this, arguments); }; })(Function.prototype.bind);
    Element.prototype.show = function () { this.style.display = ""; return this; };
    window.$ = window.jQuery = function (selector) { return document.querySelectorAll(selector); };
  `;
  const plain = await opened(page, serve, pageWith(""));
  await used(plain);
  const should = await plain.root.evaluate((element) => (element as unknown as { assessment: unknown }).assessment);
  const complaints = complaintsOf(page);
  const form = await serve("", {
    pages: { "/": pageWith(`<script src="/old.js"></script>`), "/old.js": extending, ...icon },
  });
  await used(form);
  const is = await form.root.evaluate((element) => (element as unknown as { assessment: unknown }).assessment);
  expect(is).toEqual(should);
  await form.field("Projektets namn").fill("Familjecentral");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Familjecentral");
  expect(complaints).toEqual([]);
});

test("it leaves no name on the page's window, and no cookie", async ({ page, serve }) => {
  const names = () =>
    page.evaluate(() => [globalThis, Symbol, Object.prototype].flatMap((each) => Object.getOwnPropertyNames(each)));
  await serve("", { pages: { "/": around("").replace(/<script type="module"[^>]*><\/script>/, "") } });
  const before = await names();
  const form = await opened(page, serve, pageWith(""));
  await used(form);
  const known = new Set(before);
  expect(known).toContain("heard");
  // Beside what the browser's driver leaves when it types.
  expect((await names()).filter((name) => !known.has(name) && !name.startsWith("__pw"))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("two on a page, each with its own rules, load the calculation once and keep apart", async ({ page, serve }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const two = `<aterforing-kalkyl id="a" rulebook="uppsala-2016" loading="eager"></aterforing-kalkyl>
    <aterforing-kalkyl id="b" rulebook="sodertalje-2015" lang="en" loading="eager"></aterforing-kalkyl>`;
  await serve(two);
  const verdict = (id: string) => page.locator(`#${id} #r-verdict`);
  await expect(verdict("a")).toHaveText("Inte komplett än");
  await expect(verdict("b")).toHaveText("Not complete yet");
  expect(asked.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  await page.locator("#a").getByLabel("Projektets namn", { exact: true }).fill("Ett");
  await expect(page.locator("#a").getByRole("heading", { level: 1 })).toHaveText("Ett");
  await expect(page.locator("#b").getByRole("heading", { level: 1 })).not.toHaveText("Ett");
});

test("on a slow network the page's own words stand until it is there", async ({ page, serve }) => {
  let release = (): void => undefined;
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await late;
    await route.continue();
  });
  const form = await serve(tag);
  await expect(page.getByText("Här räknar du på en social investering.")).toBeVisible();
  await expect(form.verdict).toBeHidden();
  release();
  await expect(form.verdict).toBeVisible();
  await expect(page.getByText("Här räknar du på en social investering.")).toBeHidden();
  expect(await errors(page)).toEqual([]);
});

test("taken away in the middle of an answer, it goes quietly, and comes back as it stood", async ({ page, serve }) => {
  const complaints = complaintsOf(page);
  const form = await serve(tag, { pages: icon });
  await used(form);
  await page.evaluate(() => {
    const element = document.querySelector("aterforing-kalkyl");
    element?.addEventListener("aterforing-assessment", () => element.remove(), { once: true });
    Object.assign(globalThis, { element });
  });
  await form.field("Projektets namn").fill("Borta");
  await expect(page.locator("aterforing-kalkyl")).toHaveCount(0);
  const told = (await heard(page)).at(-1)?.detail["assessment"];
  expect(told).toBeTruthy();
  await page.evaluate(() => document.body.append((globalThis as unknown as { element: Element }).element));
  await expect(form.field("Projektets namn")).toHaveValue("Borta");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Borta");
  await expect(form.verdict).toHaveText("Uppfyller kraven");
  await form.field("Projektets namn").fill("Tillbaka");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Tillbaka");
  expect(complaints).toEqual([]);
});

test("taken away before the typing has paused and put back, all of it shows what was typed", async ({
  page,
  serve,
}) => {
  // All of it is in sight, so that nothing is drawn for having been scrolled.
  await page.setViewportSize({ width: 1280, height: 16_000 });
  const form = await serve(tag, { pages: icon });
  // What there is from the first is not announced.
  await expect(form.root.locator(".toolbar:not(.waiting)")).toBeVisible();
  await used(form);
  // What is announced draws all of it anew.
  await expect(form.status).toContainText("Uppfyller kraven");
  // A name changes no result, so that nothing is announced either, and nothing else draws the form anew.
  const named = form.root.locator("#section-costs, #section-effects").getByText("Storbynämnden");
  const name = form.root.locator('[data-path="/parties/0/name"]');
  await name.click();
  const stale = await name.evaluate(async (field: HTMLInputElement) => {
    const element = document.querySelector("aterforing-kalkyl") as unknown as AterforingKalkyl;
    field.value = "Storbynämnden";
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await element.updateComplete;
    const shown = (id: string) => element.renderRoot.querySelector(id)?.textContent ?? "";
    const stale = !`${shown("#section-costs")}${shown("#section-effects")}`.includes(field.value);
    // Not every browser says that a field is left which is taken away.
    element.addEventListener("focusout", (event) => event.stopImmediatePropagation(), { capture: true });
    const place = document.createComment("");
    element.replaceWith(place);
    place.replaceWith(element);
    return stale;
  });
  // The section under the hand alone had been drawn.
  expect(stale).toBe(true);
  await expect(named.first()).toBeAttached();
});
