// The form in a frame, on pages of another origin that could not hold the element itself.
import { mergeTests, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { policy } from "../../scripts/policy.mjs";
import type { AterforingRam } from "../../www/frame/ram-element.ts";
import { test as withDownloads } from "./downloads.ts";
import { dist, expect as expectSoon, pageOf, test as withHosts, type Site } from "./hosts.ts";

/** A page, a frame and a form in it are loaded one after the other. */
export const expect = expectSoon.configure({ timeout: 15_000 });

/** What a page's script hears, as it is kept here on the page. */
interface Heard {
  readonly type: string;
  readonly target: string;
  readonly detail: Record<string, unknown>;
}

export const script = readFileSync(`${dist}/aterforing-ram.js`, "utf8");

/** A frame on a page, from outside. */
export class Framed {
  readonly page: Page;
  readonly ram: Locator;
  readonly box: Locator;
  readonly inside: FrameLocator;
  readonly form: Locator;
  readonly verdict: Locator;

  constructor(page: Page, ram = page.locator("aterforing-ram").first()) {
    this.page = page;
    this.ram = ram;
    this.box = ram.locator("iframe").first();
    this.inside = this.box.contentFrame();
    this.form = this.inside.locator("aterforing-kalkyl");
    this.verdict = this.form.locator("#r-verdict");
  }

  field(label: string): Locator {
    return this.form.getByLabel(label, { exact: true });
  }

  set(name: string, value: string | null): Promise<void> {
    return this.ram.evaluate(
      (ram, [name, value]) => (value === null ? ram.removeAttribute(name) : ram.setAttribute(name, value)),
      [name, value] as const,
    );
  }

  do<Given, Answer>(act: (ram: AterforingRam, given: Given) => Answer, given: Given): Promise<Answer> {
    return this.ram.evaluate(act as (ram: SVGElement | HTMLElement, given: unknown) => Answer, given);
  }

  async height(): Promise<number> {
    return (await this.box.boundingBox())?.height ?? 0;
  }

  contentHeight(): Promise<number> {
    return this.form.evaluate((form) => Math.ceil(form.getBoundingClientRect().height));
  }
}

interface More {
  /** Of the element, as the page has them written. */
  readonly attributes?: string;
  /** The page has written an `<iframe>` in the element. Others may then take hold of its window. */
  readonly inside?: boolean;
}

interface Fixtures {
  /** The origin that the frame's page lies on, and what is sent along with it. */
  readonly frames: {
    readonly origin: string;
    readonly headers: Record<string, string>;
    /** By path: what stands there in the place of a built file. */
    readonly pages: Record<string, string>;
  };
  /**
   * Opens a page that has one, under a policy that leaves it nothing else. It has another origin than the frame; on
   * `127.0.0.1` it is another site too, into whose frames Firefox's driver hands on no keys and no mouse.
   */
  readonly open: (page: string, more?: Partial<Site> & More) => Promise<Framed>;
  /** What the browser remarked on. */
  readonly complaints: string[];
}

export const test = mergeTests(withHosts, withDownloads).extend<Fixtures>({
  frames: async ({ host }, use) => {
    const headers: Record<string, string> = { "content-security-policy": policy };
    const pages: Record<string, string> = {};
    await use({ origin: await host({ headers, pages, folders: { "/": dist } }), headers, pages });
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await use(complaints);
  },
  open: async ({ page, host, frames, complaints }, use, info) => {
    // Each wait alone may take half of what a test is given.
    info.slow();
    await use(async (name, { attributes = "", inside = false, headers, pages, ...more } = {}) => {
      const frame = frames.origin;
      const within = inside ? `<iframe src="${frame}/frame.html?rulebook=uppsala-2016" title="Kalkylen"></iframe>` : "";
      const origin = await host({
        ...more,
        headers: {
          "content-security-policy": `default-src 'none'; script-src 'self'; frame-src ${frame} blob:`,
          ...headers,
        },
        pages: { "/": pageOf(name, { frame, attributes, inside: within }), "/aterforing-ram.js": script, ...pages },
      });
      frames.headers["content-security-policy"] = `${policy}; frame-ancestors ${origin}`;
      await page.addInitScript(listen);
      await page.goto(`${origin}/`);
      complaints.length = 0;
      return new Framed(page);
    });
  },
});

/** Writes down what a page hears of its frames. */
export function listen(): void {
  const heard: Heard[] = [];
  Object.assign(window, { heard });
  for (const type of ["aterforing-change", "aterforing-assessment", "error"])
    addEventListener(
      type,
      (event) => {
        const { detail } = event as CustomEvent<Record<string, unknown>>;
        if (event.target instanceof HTMLElement && detail) heard.push({ type, target: event.target.id, detail });
      },
      { capture: true },
    );
}

export function heard(page: Page, type: string): Promise<Heard[]> {
  return page.evaluate(
    (type) => (window as unknown as { heard: Heard[] }).heard.filter((heard) => heard.type === type),
    type,
  );
}
