// The built form in a browser, as the tests of it take hold of it. Whatever a test does, the page must keep to its
// policy, send nothing away and fail nowhere: that is looked at after each.
import { expect, test as base, type Locator, type Page } from "@playwright/test";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Application } from "../../pkg/aterforing.js";
import type { Draft } from "../../www/draft/draft.ts";
import type { AterforingKalkyl } from "../../www/element/kalkyl.ts";

/** What is only a moment away is asked for more often than Playwright would. */
const often = { intervals: [20, 50, 100] };

export interface Setting {
  rulebook?: string;
  unit?: "kr" | "tkr" | "mnkr";
}

/** One `<aterforing-kalkyl>` on the page. */
export class Form {
  readonly page: Page;
  readonly root: Locator;
  readonly result: Locator;
  readonly verdict: Locator;
  readonly status: Locator;
  /** What the browser remarked on, breaches of the policy among it, and each address asked for that lies elsewhere. */
  readonly complaints: string[] = [];

  constructor(page: Page, root = page.locator("aterforing-kalkyl").first()) {
    this.page = page;
    this.root = root;
    this.result = root.locator(".result");
    this.verdict = root.locator("#r-verdict");
    this.status = root.getByRole("status");
  }

  /** Until the first result is there. */
  async begin(): Promise<void> {
    await this.page.goto("/");
    await this.verdict.waitFor();
  }

  /** Until all that one writes with is there, too. */
  async open(): Promise<void> {
    await this.begin();
    await this.#furnished();
  }

  /** The page anew, until all that one writes with is there again. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.#furnished();
  }

  /** The attributes of the element, as a page that holds it sets them. */
  async set(setting: Setting): Promise<void> {
    await this.#element((element, setting) => {
      for (const [name, value] of Object.entries(setting)) element.setAttribute(name, value as string);
    }, setting);
    const { rulebook } = setting;
    // A rule set is fetched before the draft is held against it.
    if (rulebook !== undefined) await expect.poll(() => this.#rulebook(), often).toBe(rulebook);
  }

  /** Puts the example of a rule set in the draft. */
  async example(rulebook: string): Promise<void> {
    await this.fill(rulebook, exampleOf(rulebook));
  }

  /** Asks for the example of a rule set, as a person does. */
  async askForExample(rulebook: string): Promise<void> {
    await this.set({ rulebook });
    await this.button("Visa ett exempel").click();
    const dialog = this.root.getByRole("dialog");
    const { name } = exampleOf(rulebook);
    await expect(dialog.or(this.root.getByRole("heading", { level: 1, name }))).toBeVisible();
    if (await dialog.isVisible()) await dialog.getByRole("button", { name: "Visa exemplet" }).click();
    await expect(this.root.getByRole("heading", { level: 1 })).toHaveText(name);
  }

  /** Puts an application in the draft, as a file or a link would. */
  async fill(rulebook: string, application: Application): Promise<void> {
    await this.#element(
      (element, [rulebook, application]) => {
        if (element.draft) element.draft = { ...element.draft, rulebook, application, typed: {} };
      },
      [rulebook, application] as const,
    );
    await expect.poll(() => this.#rulebook(), often).toBe(rulebook);
    await expect(this.root.getByRole("heading", { level: 1 })).toHaveText(application.name || "Nytt utkast");
  }

  #furnished(): Promise<void> {
    return this.root.locator(".toolbar:not(.waiting)").waitFor();
  }

  #rulebook(): Promise<string | undefined> {
    return this.#element((element) => element.draft?.rulebook, null);
  }

  /** It crosses over as text, which takes a driver far less time than value by value. */
  async draft(): Promise<Draft> {
    const draft = await this.#element((element) => JSON.stringify(element.draft), null);
    if (draft === "null") throw new Error("the form has no draft yet");
    return JSON.parse(draft) as Draft;
  }

  /** Goes to another page of the site, and waits until that has loaded: left in the middle of it, it would complain. */
  async leave(): Promise<void> {
    await this.page.goto("/pages/plain.html");
    await this.page.waitForFunction(() => "aterforing" in window);
  }

  /** Waits until the browser holds what is in the draft. */
  async kept(): Promise<void> {
    await expect(this.root.locator(".standing")).toHaveAttribute("data-standing", "saved");
  }

  button(name: string): Locator {
    return this.root.getByRole("button", { name, exact: true });
  }

  field(label: string): Locator {
    return this.root.getByLabel(label, { exact: true });
  }

  /** The field of a line and a year. */
  cell(line: string, year: number): Locator {
    return this.field(`${line}, ${year}`);
  }

  section(id: string): Locator {
    return this.root.locator(`#section-${id}`);
  }

  /** Folds out whatever is folded, until nothing more appears. Of the menus, only one can be open at a time. */
  async foldOut(): Promise<void> {
    await this.root.evaluate(async (element) => {
      const host = element as AterforingKalkyl;
      const closed = () => [
        ...(host.shadowRoot?.querySelectorAll<HTMLElement>("details:not([open]) > summary") ?? []),
        ...(host.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded="false"]:not(.menu > button)') ?? []),
      ];
      for (let next = closed(); next.length > 0; next = closed()) {
        for (const fold of next) fold.click();
        await host.updateComplete;
        // A fold tells that it is open a moment later.
        await new Promise((resolve) => setTimeout(resolve, 50));
        await host.updateComplete;
      }
    });
  }

  #element<Given, Answer>(look: (element: AterforingKalkyl, given: Given) => Answer, given: Given): Promise<Answer> {
    return this.root.evaluate(look as (element: SVGElement | HTMLElement, given: unknown) => Answer, given);
  }
}

export const test = base.extend<{ form: Form }>({
  locale: "sv-SE",
  form: async ({ page, baseURL }, use) => {
    const form = new Form(page);
    page.on("console", (message) => form.complaints.push(message.text()));
    page.on("pageerror", (error) => form.complaints.push(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== baseURL) form.complaints.push(`asked for ${request.url()}`);
    });
    await form.open();
    await use(form);
    expect(form.complaints).toEqual([]);
  },
});

const examples = fileURLToPath(new URL("../../www/examples/", import.meta.url));

export const exampleIds = readdirSync(examples).map((file) => file.replace(".json", ""));

export function exampleOf(rulebook: string): Application {
  return JSON.parse(readFileSync(`${examples}${rulebook}.json`, "utf8")) as Application;
}

export { expect };
export { largeProject } from "./large-project.mjs";
