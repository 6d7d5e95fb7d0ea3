// The packed package, installed in a blank project, in the three ways in which such a project uses it.
import type { Page } from "@playwright/test";
import { readdirSync } from "node:fs";
import { createServer as createNetServer, type AddressInfo } from "node:net";
import { build, createServer, createLogger, type InlineConfig, type Logger } from "vite";
import { patience } from "../package/packed.ts";
import { complaintsOf, expect, heardOn, listening, test } from "./package.ts";

test.describe.configure({ timeout: patience });

const page = `<!doctype html>
  <html lang="sv">
    <head><title>Blank</title><link rel="icon" href="data:," /><script type="module" src="/main.js"></script></head>
    <body><aterforing-kalkyl rulebook="uppsala-2016"></aterforing-kalkyl></body>
  </html>`;

/** The element and the calculation side by side: they must say the same. */
const script = `
  import { AterforingKalkyl } from "aterforing/element";
  import init, { assess, getRulebook } from "aterforing";
  import uppsala from "aterforing/rulebooks/uppsala-2016.json";
  import "aterforing/frame";
  ${listening}
  await init();
  const form = document.querySelector("aterforing-kalkyl");
  globalThis.own = () => ({
    isElement: form instanceof AterforingKalkyl && form.constructor === customElements.get("aterforing-kalkyl"),
    hasFrame: customElements.get("aterforing-ram") !== undefined,
    isSame: getRulebook("uppsala-2016").version === uppsala.version && getRulebook("uppsala-2016").id === uppsala.id,
    verdict: assess(form.application, "uppsala-2016").verdict,
  });
`;

/** Nothing that the bundler has to say is to be missed. */
function logged(): { logger: Logger; said: string[] } {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const logger: Logger = { ...createLogger("warn"), warn: say, warnOnce: say, error: say };
  return { logger, said };
}

async function works(visit: Page, address: string): Promise<void> {
  const complaints = complaintsOf(visit);
  await visit.goto(address);
  const [heard] = await heardOn(visit);
  expect(heard).toMatchObject({ rulebook: "uppsala-2016" });
  const own = await visit.evaluate(() => (globalThis as unknown as { own: () => unknown }).own());
  expect(own).toEqual({ isElement: true, hasFrame: true, isSame: true, verdict: heard?.verdict });
  // What comes after the first result: the workplace, and a rule set that was not there from the beginning.
  await visit.getByLabel("Projektets namn", { exact: true }).fill("Familjecentral");
  await expect(visit.getByRole("heading", { level: 1, name: "Familjecentral" })).toBeVisible();
  await visit.locator("aterforing-kalkyl").evaluate((form) => form.setAttribute("rulebook", "orebro-2013"));
  await expect.poll(async () => (await heardOn(visit)).at(-1)?.rulebook).toBe("orebro-2013");
  expect(complaints).toEqual([]);
}

/** Vite wants to know its port beforehand; where another has taken it, it takes the next. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createNetServer().listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const configOf = (root: string, logger: Logger): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "warn",
  customLogger: logger,
  clearScreen: false,
  cacheDir: `${root}/node_modules/.vite`,
});

test.describe("in a blank Vite project", () => {
  test.beforeEach(({ project }) => project.write({ "index.html": page, "main.js": script }));

  test("it is built, and works from any folder", async ({ page: visit, project, host }) => {
    const { logger, said } = logged();
    const outDir = project.path("built/form");
    await build({
      ...configOf(project.folder, logger),
      base: "./",
      // How long it takes says nothing of the package.
      build: { outDir, rolldownOptions: { checks: { bundlerTimings: false } } },
    });
    expect(said).toEqual([]);
    const wasm = readdirSync(`${outDir}/assets`).filter((name) => name.endsWith(".wasm"));
    expect(wasm).toHaveLength(1);
    await works(visit, `${await host({ folders: { "/": project.path("built") } })}/form/index.html`);
  });

  test("it is served from its sources while the project is worked on", async ({ page: visit, project }) => {
    const { logger, said } = logged();
    const server = await createServer({
      ...configOf(project.folder, logger),
      server: { host: "localhost", port: await freePort(), watch: null },
    });
    try {
      await server.listen();
      await works(visit, server.resolvedUrls?.local[0] ?? "");
    } finally {
      await server.close();
    }
    expect(said).toEqual([]);
  });
});

test("it works straight out of its folder, under a strict policy", async ({ page: visit, project, host }) => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";
  const origin = await host({
    headers: { "content-security-policy": policy },
    folders: { "/aterforing/": project.path("node_modules/aterforing") },
    pages: {
      "/": page
        .replace("/main.js", "/aterforing/element/aterforing-kalkyl.js?v=1")
        .replace("<head>", `$&<script src="/listen.js"></script>`),
      "/listen.js": listening,
    },
  });
  const complaints = complaintsOf(visit);
  const loaded: string[] = [];
  visit.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await visit.goto(`${origin}/`);
  expect(await heardOn(visit)).toMatchObject([{ rulebook: "uppsala-2016" }]);
  await visit.getByLabel("Projektets namn", { exact: true }).fill("Familjecentral");
  await expect(visit.getByRole("heading", { level: 1, name: "Familjecentral" })).toBeVisible();
  expect(complaints).toEqual([]);
  // A page may mark the address with a version of its own; nothing is there twice for that.
  expect(loaded.sort()).toEqual([...new Set(loaded)].sort());
});
