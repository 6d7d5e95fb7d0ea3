// What a page may trust the element with: it leaves nothing behind, takes nothing in, and is readable without script.
import { brotliCompressSync, constants } from "node:zlib";
import type { Page } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { around, expect, Hosted, packed, test } from "./element-page.ts";
import type { Host } from "./hosts.ts";

const tag = (attributes = "", content = "") => `<aterforing-kalkyl ${attributes}>${content}</aterforing-kalkyl>`;

/** Counts what is listened for outside of the element, and what else goes on by itself. */
const counting = `
  globalThis.going = {};
  const count = (name, by) => { globalThis.going[name] = (globalThis.going[name] ?? 0) + by; };
  for (const [name, target] of Object.entries({ window, document, print: MediaQueryList.prototype })) {
    const { addEventListener, removeEventListener } = target;
    const kept = new Set();
    const key = (type, listener, options) => [type, ids.get(listener) ?? (ids.set(listener, ids.size), ids.get(listener)), typeof options === "object" ? !!options.capture : !!options].join();
    target.addEventListener = function (type, listener, options) {
      const at = key(type, listener, options);
      if (!kept.has(at) && new Error().stack.includes("/k/")) { kept.add(at); count(name, 1); }
      return addEventListener.call(this, type, listener, options);
    };
    target.removeEventListener = function (type, listener, options) {
      if (kept.delete(key(type, listener, options))) count(name, -1);
      return removeEventListener.call(this, type, listener, options);
    };
  }
  globalThis.ids ??= new Map();
  for (const name of ["ResizeObserver", "IntersectionObserver", "BroadcastChannel"]) {
    const Plain = globalThis[name];
    globalThis[name] = class extends Plain {
      constructor(...args) { super(...args); if (name === "BroadcastChannel") count(name, 1); }
      observe(...args) { count(name, 1); return super.observe(...args); }
      disconnect() { count(name, -1); return super.disconnect(); }
      close() { count(name, -1); return super.close(); }
    };
  }
  const { setInterval } = globalThis;
  globalThis.setInterval = (...args) => { count("setInterval", 1); return setInterval(...args); };
  globalThis.before = new Set(Object.keys(globalThis));
`;

test("taken away it leaves nothing behind, and put back it goes on", async ({ host, page }) => {
  const origin = await host({
    pages: {
      "/": around(`<script src="/count.js"></script>${tag('storage="on"')}`),
      "/ears.js": "",
      "/count.js": `const ids = new Map();${counting}`,
    },
    folders: { "/k/": packed },
  });
  await page.goto(`${origin}/`);
  const form = new Hosted(page);
  await form.field("Projektets namn").fill("Kvar");
  const going = () => page.evaluate(() => (globalThis as unknown as { going: Record<string, number> }).going);
  const there = await going();
  expect(there["ResizeObserver"]).toBe(1);
  const element = await page.evaluateHandle(() => {
    const element = document.querySelector("aterforing-kalkyl");
    element?.remove();
    return element;
  });
  expect(Object.entries(await going()).filter(([, count]) => count > 0)).toEqual([]);
  await element.evaluate((element) => element && document.body.append(element));
  await expect(form.field("Projektets namn")).toHaveValue("Kvar");
  await form.field("Projektets namn").fill("Vidare");
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText("Vidare");
  const left = await page.evaluate(() => {
    const { before } = globalThis as unknown as { before: Set<string> };
    return Object.keys(globalThis).filter((name) => !before.has(name));
  });
  // Marks by which Lit knows that it is there more than once; the element itself sets none.
  expect(left.filter((name) => name !== "before" && !/^lit|^reactiveElement/.test(name))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

const hostile = `html { font-size: 62.5%; } * { letter-spacing: 0.5em !important; text-transform: uppercase !important;
  font: italic 8px/1 serif !important; color: red !important; direction: rtl !important; text-align: right !important;
  white-space: nowrap !important; cursor: wait !important; }`;

for (const [mode, doctype] of Object.entries({ standards: "<!doctype html>", quirks: "" })) {
  test(`what a page in ${mode} mode says of all its text ends at the element`, async ({ host, page }) => {
    const looks = async (style: string) => {
      const body = `<link rel="stylesheet" href="/page.css">${tag('rulebook="uppsala-2016"')}`;
      const origin = await host({
        pages: { "/": around(body).replace("<!doctype html>", doctype), "/page.css": style, "/ears.js": "" },
        folders: { "/k/": packed },
      });
      await page.goto(`${origin}/`);
      const form = new Hosted(page);
      await expect(form.field("Projektets namn")).toBeVisible();
      return form.root.evaluate((element) => {
        const told = [
          "color",
          "direction",
          "letterSpacing",
          "textTransform",
          "textAlign",
          "whiteSpace",
          "cursor",
        ] as const;
        const fonts = ["fontFamily", "fontSize", "fontStyle", "fontWeight", "lineHeight"] as const;
        return [...(element.shadowRoot?.querySelectorAll("*") ?? [])].map((each) => {
          const style = getComputedStyle(each);
          return [each.localName, ...[...told, ...fonts].map((name) => style[name])].join(" | ");
        });
      });
    };
    const plain = await looks("");
    expect(plain.length).toBeGreaterThan(300);
    expect(await looks(hostile)).toEqual(plain);
  });
}

test("without script the page's own words stand there", async ({ host, browser }) => {
  const origin = await host({ pages: { "/": around(tag("", "<p>Riktlinjen som pdf.</p>")), "/ears.js": "" } });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await expect(page.getByText("Riktlinjen som pdf.")).toBeVisible();
  await context.close();
});

test("an accent of the page's own can be read on light ground and on dark, and so can what stands on it", async ({
  host,
  page,
}) => {
  const contrast = async (scheme: "light" | "dark", accent: string) => {
    const origin = await host({
      pages: {
        "/": `<link rel="stylesheet" href="/page.css">${around(tag())}`,
        "/page.css": `:root { color-scheme: light dark; --aterforing-accent: ${accent}; }`,
        "/ears.js": "",
      },
      folders: { "/k/": packed },
    });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${origin}/`);
    const form = new Hosted(page);
    await expect(form.field("Projektets namn")).toBeVisible();
    return form.root.evaluate((element) => {
      const root = element.shadowRoot?.querySelector(".root") as HTMLElement;
      const luminance = (name: string) => {
        const probe = document.createElement("span");
        probe.setAttribute("part", "probe");
        root.append(probe);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`[part="probe"] { color: var(--${name}); }`);
        element.shadowRoot?.adoptedStyleSheets.push(sheet);
        const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        if (!canvas) throw new Error("no canvas");
        canvas.fillStyle = getComputedStyle(probe).color;
        canvas.fillRect(0, 0, 1, 1);
        probe.remove();
        element.shadowRoot?.adoptedStyleSheets.pop();
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const between = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const [accent, ground, onAccent] = ["accent", "ground", "on-accent"].map(luminance);
      return [between(accent ?? 0, ground ?? 0), between(onAccent ?? 0, accent ?? 0)];
    });
  };
  for (const accent of ["#00457e", "#7a1f5c", "#b00020", "#0a5c52"])
    for (const scheme of ["light", "dark"] as const)
      for (const ratio of await contrast(scheme, accent)) expect(ratio, `${accent}, ${scheme}`).toBeGreaterThan(4.5);
});

test("before the first result it loads less than 150 000 bytes", async ({ host, page }) => {
  const asked = new Map<string, number>();
  const origin = await host({
    pages: {
      "/": around(tag('rulebook="orebro-2020"')),
      "/ears.js": `addEventListener("aterforing-assessment", () => fetch("/there"), true);`,
      "/there": "",
    },
    folders: { "/k/": packed },
  });
  let isThere = false;
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === "/there") isThere = true;
    if (isThere || !pathname.startsWith("/k/")) return;
    const file = readFileSync(`${packed}/${pathname.slice(3)}`);
    asked.set(pathname, brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  });
  await page.goto(`${origin}/`);
  await expect(new Hosted(page).field("Projektets namn")).toBeVisible();
  const script = [...asked].filter(([path]) => path.endsWith(".js")).reduce((sum, [, size]) => sum + size, 0);
  expect([...asked.keys()].some((path) => path.endsWith("orebro-2020.json"))).toBe(true);
  expect(script).toBeLessThan(35_000);
  expect([...asked.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
});

/** A page on which the workplace waits to be let in. */
async function held(host: Host, page: Page): Promise<{ readonly form: Hosted; readonly letIn: () => void }> {
  const waiting: (() => void)[] = [];
  const chunk = readdirSync(`${packed}/element`).find((file) => /^workplace-.*\.js$/.test(file)) ?? "";
  const origin = await host({
    pages: {
      "/": around(tag('rulebook="uppsala-2016"')),
      "/ears.js": "",
      [`/k/element/${chunk}`]: (_request, response) =>
        waiting.push(() => {
          response
            .writeHead(200, { "content-type": "text/javascript" })
            .end(readFileSync(`${packed}/element/${chunk}`));
        }),
    },
    folders: { "/k/": packed },
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${origin}/`);
  const form = new Hosted(page);
  await expect(form.verdict).toBeVisible();
  await expect.poll(() => waiting.length).toBe(1);
  return { form, letIn: () => waiting.splice(0).forEach((go) => go()) };
}

test("nothing moves when the fields come to stand beside the first result", async ({ host, page }) => {
  const { form, letIn } = await held(host, page);
  const places = async () =>
    Promise.all(["h1", "#r-verdict", ".r-figures"].map((each) => form.root.locator(each).first().boundingBox()));
  const before = await places();
  letIn();
  await expect(form.field("Projektets namn")).toBeVisible();
  for (const [index, place] of (await places()).entries())
    expect(Math.abs((place?.y ?? 0) - (before[index]?.y ?? 0))).toBeLessThan(4);
});

test("what is pressed before the rest has come is answered when it has", async ({ host, page }) => {
  const { form, letIn } = await held(host, page);
  await form.root.locator('[data-figure="/totals/granted"]').click();
  letIn();
  await expect(form.root.locator(".why")).toBeVisible();
});
