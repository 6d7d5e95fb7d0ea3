// What a page may trust the element with: it leaves nothing behind, takes nothing in, and is readable without script.
import type { Page } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { around, expect, Hosted, packed, tag, test } from "./element-page.ts";
import { exampleOf } from "./form.ts";
import type { Host } from "./hosts.ts";

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
      observe(...args) { if (!this.watches) count(name, 1); this.watches = true; return super.observe(...args); }
      disconnect() { if (this.watches) count(name, -1); this.watches = false; return super.disconnect(); }
      close() { count(name, -1); return super.close(); }
    };
  }
  const { setInterval } = globalThis;
  globalThis.setInterval = (...args) => { count("setInterval", 1); return setInterval(...args); };
  globalThis.before = new Set(Object.keys(globalThis));
`;

test("taken away it leaves nothing behind, and put back it goes on, however often", async ({ host, page }) => {
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
  const going = async () => {
    const counts = await page.evaluate(() => (globalThis as unknown as { going: Record<string, number> }).going);
    return Object.entries(counts).filter(([, count]) => count > 0);
  };
  await expect.poll(going).toContainEqual(["ResizeObserver", 1]);
  const there = await going();
  for (const name of ["Vidare", "Och vidare"]) {
    const element = await page.evaluateHandle(() => {
      const element = document.querySelector("aterforing-kalkyl");
      element?.remove();
      return element;
    });
    expect(await going()).toEqual([]);
    await element.evaluate((element) => element && document.body.append(element));
    await element.dispose();
    await form.field("Projektets namn").fill(name);
    await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect.poll(going).toEqual(there);
  }
  const left = await page.evaluate(() => {
    const { before } = globalThis as unknown as { before: Set<string> };
    return Object.keys(globalThis).filter((name) => !before.has(name));
  });
  // The test's own, and the one that the browser's driver leaves when it types.
  expect(left.filter((name) => name !== "before" && !name.startsWith("__pw"))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("taken away for good, nothing holds it", async ({ host, page }) => {
  const origin = await host({
    pages: { "/": around(tag('storage="on"')), "/ears.js": "" },
    folders: { "/k/": packed },
  });
  await page.goto(`${origin}/`);
  const form = new Hosted(page);
  await form.field("Projektets namn").fill("Borta");
  await expect(form.root.locator(".standing")).toHaveAttribute("data-standing", "saved");
  await page.evaluate(() => {
    const element = document.querySelector("aterforing-kalkyl") as Element;
    Object.assign(window, { left: new WeakRef(element) });
    element.remove();
  });
  await expect
    .poll(async () => {
      await page.requestGC();
      return page.evaluate(() => (window as unknown as { left: WeakRef<Element> }).left.deref() === undefined);
    })
    .toBe(true);
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
      // The section in sight is marked a moment later.
      await expect(form.root.locator(".contents [aria-current]")).toHaveCount(1);
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
  // Eight pages, one after the other.
  test.slow();
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

test("a file that is dropped before the rest has come is opened when it has", async ({ host, page }) => {
  const { form, letIn } = await held(host, page);
  const draft = { format: 2, rulebook: "uppsala-2016", application: exampleOf("uppsala-2016") };
  const isTaken = await form.root.evaluate((element, draft) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([draft], "utkast.json", { type: "application/json" }));
    return ["dragover", "drop"].map(
      (kind) => !element.dispatchEvent(new DragEvent(kind, { dataTransfer, cancelable: true })),
    );
  }, JSON.stringify(draft));
  // Else the browser leaves the page for the file.
  expect(isTaken).toEqual([true, true]);
  letIn();
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(draft.application.name);
});
