// The guide for web editors, in both languages: its tables are held against the source, each of its examples is put on
// a page of its own and seen to work, and its lines of policy are what such a page stands under.
import type { Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { policy } from "../../scripts/policy.mjs";
import { isAccessible } from "./accessible.ts";
import { Form } from "./form.ts";
import { all, files, guides, langs, namesOf, tablesIn, type Guide, type Lang } from "./guide.ts";
import { expect, test, type Answering, type Host, type Site } from "./hosts.ts";

/** What the guide calls the zip's folder. */
const folder = process.env["ATERFORING_TEST_PKG"] ?? "pkg";
const version = /^version = "(.+)"$/m.exec(readFileSync("Cargo.toml", "utf8"))?.[1] ?? "";
const mounted = `/aterforing-${version}/`;

const marked = (cell = "") => all(cell, /`([^`]+)`/g).map(([, code = ""]) => code);
const colours = (cell = "") => all(cell, /#\w{6}/g).map(([colour]) => colour);
const first = (rows: readonly (readonly string[])[] = []) => rows.map(([cell = ""]) => cell);

/* ------------------------------------------------------------- what it says */

test("both languages have the same headings, examples and tables", () => {
  const shape = ({ headings, examples, policies, headers, tables }: Guide) => ({
    headings,
    examples: [...examples].map(([name, code]) => `${name}: ${code.split("\n").length} lines`),
    policies,
    headers,
    tables: [...tables].map(([id, rows]) => [id, rows.length]),
  });
  expect(shape(guides.en)).toEqual(shape(guides.sv));
  expect(guides.sv.examples.size).toBeGreaterThan(10);
});

for (const lang of langs) {
  const { text, tables } = guides[lang];

  test(`the tables hold what the source has (${lang})`, () => {
    const [properties = [], parts = []] = tablesIn("www/element/tokens.ts");
    const [attributes = []] = tablesIn("www/element/types.ts");
    // "`--aterforing-good`, `-good-soft`" names two.
    const whole = (name: string) => (name.startsWith("--") ? name : `--aterforing${name}`);
    expect(
      tables.get("properties")?.map(([names = "", , ...values]) => [names.split(", "), ...values.map(colours)]),
    ).toEqual(properties.map(([names, , ...values]) => [marked(names).map(whole), ...values.map(colours)]));
    expect(first(tables.get("parts")).flatMap((names) => names.split(", "))).toEqual(
      parts.flatMap(([names]) => marked(names)),
    );
    expect(first(tables.get("attributes"))).toEqual(attributes.flatMap(([name]) => marked(name)));
    expect(first(tables.get("sections"))).toEqual(namesOf("SectionName"));
    const codes = first(tables.get("troubles")).flatMap((cell) => all(cell, /\w+_\w+/g).map(([code]) => code));
    expect(codes.sort()).toEqual([...namesOf("KalkylErrorCode"), "frame_silent"].sort());
    const { rulebooks } = JSON.parse(readFileSync("src/listing.json", "utf8")) as { rulebooks: string[] };
    const titleOf = (id: string) =>
      (JSON.parse(readFileSync(`src/rulebooks/${id}.json`, "utf8")) as { title: Record<Lang, string> }).title[lang];
    expect(tables.get("rulebooks")).toEqual(rulebooks.map((id) => [id, titleOf(id)]));
  });

  test(`what it quotes is what the reader is told (${lang})`, () => {
    const words = readFileSync(`www/words/${lang}/embed.ftl`, "utf8");
    const quotes = all(text, /<q>([^<]+)<\/q\s*>\s*<code>(\w+)<\/code\s*>/g);
    expect(quotes.map(([, , code]) => code).sort()).toEqual(namesOf("KalkylErrorCode").sort());
    for (const [, quote = "", code] of quotes) {
      const told = new RegExp(`^trouble-${code} = ([^]*?)\n(?=\\S)`, "m").exec(`${words}\n#`)?.[1];
      expect(told, code).toContain(quote.replace(/\s+/g, " "));
    }
  });

  test(`its version and weight are the real ones, and its links lead somewhere (${lang})`, () => {
    const named = all(text, /aterforing[-@ ](?:version\s)?(\d+\.\d+\.\d+)/g).map(([, number]) => number);
    expect(new Set(named)).toEqual(new Set([version]));
    const limit = /^const limit = ([\d_]+);$/m.exec(readFileSync("tests/browser/package-weight.spec.ts", "utf8"))?.[1];
    expect(text).toContain(`${Number(limit?.replace("_", "")) / 1000} kB`);
    const ids = all(text, / id="([\w-]+)"/g).map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, href = ""] of all(text, / href="([^"]+)"/g)) {
      const [file = "", fragment] = href.split("#");
      if (file === "") expect(ids).toContain(fragment);
      else expect(existsSync(join("www", file.replace(/\?.*/, ""))), href).toBe(true);
    }
  });
}

/* ------------------------------------------------------------ what it shows */

interface Shown {
  readonly page: Page;
  readonly lang: Lang;
  readonly form: Form;
  readonly origin: string;
}

/** Serves a page with what the guide says to copy, and the files that it speaks of. */
async function show(page: Page, host: Host, lang: Lang, code: string, site: Site = {}): Promise<Shown> {
  const script = /^<script.*<\/script>$/m.exec(guides[lang].examples.get("element") ?? "")?.[0] ?? "";
  const lines = /src="[^"]+\.js"/.test(code) ? code : `${script}\n${code}`;
  const elsewhere = await otherServer(host, lines);
  const answering: Answering = ({ headers }, response) => {
    const here = `http://${headers.host}`;
    response.setHeader("content-type", "text/html; charset=utf-8").end(`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Kommunens sida</title></head>
<body><h1>Kommunens sida</h1>
${lines.replaceAll("https://kalkyl.example.se", elsewhere).replaceAll("https://www.example.se", here)}
</body></html>`);
  };
  const origin = await host({
    ...site,
    pages: { "/": answering, "/rakna": answering, ...site.pages },
    folders: { [mounted]: folder },
  });
  await page.goto(`${origin}/`);
  return { page, lang, form: new Form(page), origin };
}

function otherServer(host: Host, lines: string): Promise<string> | string {
  if (!lines.includes("kalkyl.example.se")) return "";
  const headers = { "access-control-allow-origin": "*" };
  return host({ name: "127.0.0.1", folders: { [mounted]: folder }, headers });
}

/** Answers with what it was sent. */
function echo(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("content-type", "text/plain");
  request.pipe(response);
}

const ownRules = { "/regler/var-kommun.json": readFileSync("www/rules/examples/region-gavleborg.json", "utf8") };

/** What is to be seen of each example, and what the page has besides. */
const seen: Readonly<Record<string, { readonly site?: Site; readonly see: (shown: Shown) => Promise<void> }>> = {
  element: {
    async see({ form }) {
      await expect(form.verdict).toBeVisible();
      expect((await form.draft()).rulebook).toBe("uppsala-2016");
    },
  },
  frame: {
    async see({ page }) {
      await expect(page.locator("aterforing-ram iframe").contentFrame().locator("#r-verdict")).toBeVisible();
    },
  },
  "frame-plain": {
    async see({ page, lang }) {
      const inside = page.locator("iframe").contentFrame();
      await expect(inside.locator("#r-verdict")).toHaveText(incomplete[lang]);
    },
  },
  "own-rules": {
    site: { pages: ownRules },
    async see({ form }) {
      await expect(form.verdict).toBeVisible();
      expect((await form.draft()).rulebook).toBe("region-gavleborg");
    },
  },
  colours: {
    async see({ form }) {
      await expect(form.verdict).toHaveCSS("text-transform", "uppercase");
      await expect(form.verdict).toHaveCSS("font-family", "Georgia, serif");
      await expect(form.root.locator("[part~=link]").first()).toHaveCSS("color", "rgb(122, 31, 92)");
    },
  },
  sections: {
    async see({ form }) {
      for (const id of ["project", "costs", "effects"]) await expect(form.section(id)).toBeVisible();
      for (const id of ["rulebook", "parties", "texts"]) await expect(form.section(id)).toHaveCount(0);
      await expect(form.result).toBeVisible();
      expect((await form.draft()).unit).toBe("mnkr");
    },
  },
  prefill: {
    async see({ form, lang }) {
      const name = { sv: "Familjecentral", en: "Family centre" }[lang];
      await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(name);
    },
  },
  form: {
    site: { pages: { "/ansokan": echo } },
    async see({ page, form }) {
      await expect(form.verdict).toBeVisible();
      await page.locator("form > p > button").click();
      await page.waitForURL("**/ansokan");
      const fields = new URLSearchParams(await page.locator("body").innerText());
      expect(JSON.parse(fields.get("utkast") ?? "")).toMatchObject({ format: 2, rulebook: "uppsala-2016" });
    },
  },
  events: {
    async see({ page, lang }) {
      await expect(page.locator("#laget")).toHaveText({ sv: "inte komplett än", en: "not complete yet" }[lang]);
    },
  },
  errors: {
    async see({ page, form }) {
      await expect(page.locator("#hjalp")).toBeVisible();
      await expect(form.root.getByRole("alert")).toContainText("/regler/var-kommun.json");
    },
  },
  link: {
    async see({ page, form, lang, origin }) {
      await form.field({ sv: "Projektets namn", en: "Name of the project" }[lang]).fill("Delat");
      await form.button({ sv: "Dela", en: "Share" }[lang]).click();
      await form.button({ sv: "Länk till utkastet", en: "Link to the draft" }[lang]).click();
      const link = await form.root.locator("#link").inputValue();
      expect(link).toContain(`${origin}/rakna#utkast=`);
      await page.goto(link);
      await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Delat");
    },
  },
  integrity: {
    async see({ page, form }) {
      await expect(page.locator("script[integrity]")).toHaveCount(1);
      await expect(form.verdict).toBeVisible();
    },
  },
};

const incomplete: Readonly<Record<Lang, string>> = { sv: "Inte komplett än", en: "Not complete yet" };

test("each example has been seen to", () => {
  expect([...guides.sv.examples.keys()].sort()).toEqual(Object.keys(seen).sort());
});

for (const [name, { site, see }] of Object.entries(seen)) {
  for (const lang of langs) {
    test(`the example "${name}" works (${lang})`, async ({ page, host }) => {
      const code = (guides[lang].examples.get(name) ?? "").replace("sha384-…", integrity());
      await see(await show(page, host, lang, code, site));
    });
  }
}

/** As in the integrity.json of the zip. */
function integrity(): string {
  const script = readFileSync(`${folder}/element/aterforing-kalkyl.js`);
  return `sha384-${createHash("sha384").update(script).digest("base64")}`;
}

/* ------------------------------------------------------------- the policies */

/** What the browser stopped. Some look for an icon that the page has not named, which no example does. */
async function stopped(page: Page): Promise<string[]> {
  const said: string[] = [];
  await page.exposeFunction("tellStopped", (what: string) => {
    if (!what.endsWith("/favicon.ico")) said.push(what);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      (globalThis as unknown as { tellStopped(what: string): void }).tellStopped(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return said;
}

const under = (lines: string) => ({ "content-security-policy": `default-src 'none'; ${lines}` });
const { examples, policies, headers } = guides.sv;
const example = (name: string) => examples.get(name) ?? "";

/** The form with all that it fetches when somebody works in it. */
async function work(form: Form): Promise<void> {
  await form.button("Visa ett exempel").click();
  await expect(form.root.getByRole("heading", { level: 1 })).not.toHaveText("Nytt utkast");
  await form.root.locator("[part~=link]").first().focus();
}

test("the lines for files on the same server are enough", async ({ page, host }) => {
  const violations = await stopped(page);
  const site = { headers: under(policies.get("element") ?? "") };
  const { form } = await show(page, host, "sv", example("element"), site);
  await work(form);
  expect(violations).toEqual([]);
});

test("the lines for files on another server are enough", async ({ page, host }) => {
  const violations = await stopped(page);
  let here = "";
  const [name = "", value = ""] = (headers.get("elsewhere") ?? "").split(": ");
  const elsewhere = await host({
    name: "127.0.0.1",
    folders: { [mounted]: folder },
    headers: {
      get [name]() {
        return value.replace("https://www.example.se", here);
      },
    },
  });
  here = await host({
    headers: under((policies.get("elsewhere") ?? "").replaceAll("https://kalkyl.example.se", elsewhere)),
    pages: { "/": example("element").replace(mounted, `${elsewhere}${mounted}`) },
  });
  await page.goto(`${here}/`);
  await work(new Form(page));
  expect(violations).toEqual([]);
});

test("the lines for a frame are enough, on either side", async ({ page, host }) => {
  const violations = await stopped(page);
  let here = "";
  const framed = policies.get("framed") ?? "";
  const elsewhere = await host({
    name: "127.0.0.1",
    folders: { [mounted]: folder },
    headers: {
      get "content-security-policy"() {
        return framed.replace("https://www.example.se", here);
      },
    },
  });
  const content = example("frame").replace("https://kalkyl.example.se", elsewhere);
  const site: Site = {
    headers: under((policies.get("frame") ?? "").replace("https://kalkyl.example.se", elsewhere)),
    pages: { "/": content },
    folders: { [mounted]: folder },
  };
  here = await host(site);
  await page.goto(`${here}/`);
  const inside = page.locator("aterforing-ram iframe").contentFrame();
  await expect(inside.locator("#r-verdict")).toHaveText(incomplete.sv);
  // The frame may grow just now, and a pointer would miss.
  await inside.getByRole("button", { name: "Visa ett exempel" }).evaluate((button: HTMLElement) => button.click());
  await expect(inside.getByRole("heading", { level: 1 })).not.toHaveText("Nytt utkast");
  expect(violations).toEqual([]);
  expect(framed).toBe(`${policy}; frame-ancestors https://www.example.se`);
});

test("without WebAssembly the reader is told what to allow", async ({ page, host }) => {
  const site = { headers: under("script-src 'self'; connect-src 'self'") };
  const { form } = await show(page, host, "sv", example("element"), site);
  await expect(form.root.getByRole("alert")).toContainText("wasm-unsafe-eval");
  await expect(page.getByText("Räknaren behöver JavaScript")).toBeVisible();
});

test("with another type than application/wasm it works all the same", async ({ page, host }) => {
  const file = "aterforing_bg.wasm";
  const octets: Answering = (_request, response) =>
    response.setHeader("content-type", "application/octet-stream").end(readFileSync(`${folder}/${file}`));
  const { form } = await show(page, host, "sv", example("element"), { pages: { [`${mounted}${file}`]: octets } });
  await expect(form.verdict).toBeVisible();
});

/* ------------------------------------------------------------------ to read */

for (const lang of langs) {
  test(`axe finds nothing to remark, and nothing spills out of the page (${lang})`, async ({ page, baseURL }) => {
    test.slow();
    const violations = await stopped(page);
    await page.goto(`${baseURL}/${files[lang]}`);
    await isAccessible({ page });
    await page.emulateMedia({ colorScheme: "dark" });
    await isAccessible({ page });
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(violations).toEqual([]);
  });
}

test("the language goes along, from the form to the guide and back", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/`);
  await page.getByRole("link", { name: "Bädda in" }).click();
  await expect(page).toHaveURL(/\/guide\.html$/);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The calculator on your site");
  await page.getByRole("link", { name: "Calculate", exact: true }).click();
  await expect(page.getByRole("link", { name: "Embed" })).toBeVisible();
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await page.reload();
  await page.getByRole("link", { name: "Embed" }).click();
  await expect(page).toHaveURL(/\/guide\.en\.html$/);
});
