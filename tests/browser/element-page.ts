// A page of somebody else's with the element on it, as the package has it: one module and one tag.
import { mergeTests, type Locator, type Page } from "@playwright/test";
import type { AterforingKalkylElement, ErrorDetail } from "../../www/element/types.ts";
import { Form } from "./form.ts";
import { expect, test as withHosts, type Host, type Site } from "./hosts.ts";

/** The element as it is packed. */
export const packed = process.env["ATERFORING_TEST_ELEMENT"] ?? "pkg";

export interface Told {
  readonly type: string;
  readonly detail: Record<string, unknown>;
}

/** What the page heard of its elements, in order. */
export async function heard(page: Page): Promise<Told[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: Told[] }).heard);
}

export async function errors(page: Page): Promise<ErrorDetail[]> {
  const told = await heard(page);
  return told.filter(({ type }) => type === "error").map(({ detail }) => detail as unknown as ErrorDetail);
}

const ears = `
  globalThis.heard = [];
  for (const type of ["aterforing-change", "aterforing-assessment", "error"])
    addEventListener(type, ({ target, detail }) => {
      if (target.localName === "aterforing-kalkyl") globalThis.heard.push({ type, detail: JSON.parse(JSON.stringify(detail)) });
    }, true);
`;

/** A page around what is given, with the element's script. */
export function around(body: string): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunen</title>
    <script src="/ears.js"></script><script type="module" src="/k/element/aterforing-kalkyl.js"></script></head>
    <body>${body}</body></html>`;
}

export class Hosted extends Form {
  readonly trouble: Locator;

  constructor(page: Page, root?: Locator) {
    super(page, root);
    this.trouble = this.root.locator(".trouble");
  }
}

/** The element, as a page has it written. */
export const tag = (attributes = "", content = ""): string =>
  `<aterforing-kalkyl ${attributes}>${content}</aterforing-kalkyl>`;

/** What a script of the page does with its element. */
export function on<Given, Answer>(
  { root }: Hosted,
  act: (element: AterforingKalkylElement, given: Given) => Answer,
  given: Given,
): Promise<Answer> {
  return root.evaluate(act as (element: SVGElement | HTMLElement, given: unknown) => Answer, given);
}

type Serve = (body: string, site?: Site) => Promise<Hosted>;

/** `serve("<aterforing-kalkyl></aterforing-kalkyl>")` puts that on a page and opens it. */
export const test = mergeTests(withHosts).extend<{ serve: Serve }>({
  serve: async ({ page, host }, use) => {
    await use(async (body, site = {}) => {
      await page.goto(`${await origin(host, body, site)}/`);
      return new Hosted(page);
    });
  },
});

function origin(host: Host, body: string, site: Site): Promise<string> {
  return host({
    ...site,
    pages: { "/": around(body), "/ears.js": ears, ...site.pages },
    folders: { "/k/": packed, ...site.folders },
  });
}

export { expect };
