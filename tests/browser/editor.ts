// Rules of one's own, as a person writes them on the page of rule sets: the page as tests see it.
import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import type { Application, Rulebook } from "../../pkg/aterforing.js";
import { getRulebook } from "../door/module.ts";
import { expect, test as base } from "./downloads.ts";

/** One `<aterforing-regler>` on its page. */
export class Editor {
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

  /** A project's row among all: what it comes to, before and after. */
  project(name: string): Locator {
    return this.root.locator("table.projects tr").filter({ has: this.page.getByRole("button", { name, exact: true }) });
  }

  get faults(): Locator {
    return this.root.locator(".mending li");
  }

  /** Waits until the browser holds what is written. */
  async kept(): Promise<void> {
    await expect(this.root.locator(".standing")).toHaveAttribute("data-standing", "kept");
  }
}

export const test = base.extend<{ editor: Editor }>({
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

export const stockholm = getRulebook("stockholm-2015");

export function projectOf(name: string): Application {
  const folder = ["region-gavleborg", "share-of-saving"].includes(name) ? "rules/projects" : "examples";
  const path = new URL(`../../www/${folder}/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Application;
}

/** "5400000.00" as the comparison shows it. */
export function kronor(amount: string): string {
  const format = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: amount.endsWith(".00") ? 0 : 2 });
  return `${format.format(amount as Intl.StringNumericLiteral)}\u00a0kr`;
}

export { expect };
