// Pages of other people: each test serves its own from this machine, under the policy and the manners it is about.
import { expect, test as base } from "@playwright/test";
import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  /** Sent with everything: a policy, say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** By path: the text of a page or of another file, or what answers in its place. */
  readonly pages?: Readonly<Record<string, string | Answering>>;
  /** By path: a folder of files. */
  readonly folders?: Readonly<Record<string, string>>;
  /** `127.0.0.1` is another site to a browser than `localhost`, and not only another origin. */
  readonly name?: "localhost" | "127.0.0.1";
}

/** Serves a site until the test is over, and gives its origin. */
export type Host = (site: Site) => Promise<string>;

/** The built form that is under test. */
export const dist = process.env["ATERFORING_TEST_DIST"] ?? "www/dist";

/** The text of a page in tests/browser/hosts/, with addresses put in where it names them: `{frame}`. */
export function pageOf(name: string, addresses: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(fileURLToPath(new URL(`./hosts/${name}`, import.meta.url)), "utf8");
  return text.replace(/\{(\w+)\}/g, (whole, known: string) => addresses[known] ?? whole);
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

const typeOf = (path: string) => types[extname(path) || ".html"] ?? "application/octet-stream";

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  for (const [name, value] of Object.entries(site.headers ?? {})) response.setHeader(name, value);
  response.setHeader("cache-control", "no-cache");
  const page = site.pages?.[path];
  if (typeof page === "function") return page(request, response);
  const content = page ?? contentOf(site, path);
  if (content === undefined) response.writeHead(404, { "content-type": types[".txt"] }).end("Not found\n");
  else response.writeHead(200, { "content-type": typeOf(path) }).end(content);
}

function contentOf({ folders = {} }: Site, path: string): Buffer | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length));
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return readFileSync(file);
  }
  return undefined;
}

export const test = base.extend<{ host: Host }>({
  locale: "sv-SE",
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const closing: (() => void)[] = [];
    await use(async (site) => {
      const server = createServer((request, response) => answer(site, request, response));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      closing.push(() => {
        server.closeAllConnections();
        server.close();
      });
      return `http://${site.name ?? "localhost"}:${(server.address() as AddressInfo).port}`;
    });
    for (const close of closing) close();
  },
});

export { expect };
