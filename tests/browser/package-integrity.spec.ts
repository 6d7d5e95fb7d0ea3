// Files that lie elsewhere, and are held against their hashes: what is not as it was built is not run.
import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expect, type Host, type Site } from "./hosts.ts";
import { complaintsOf, heardOn, listening } from "./package.ts";
import { test, type Unzipped } from "./zip.ts";

const open = { "access-control-allow-origin": "*" };
const name = "exempel/annan-server.html";

/** The example on one site with everything else on another, of which some files may be changed. */
async function elsewhere(page: Page, host: Host, zip: Unzipped, pages: Site["pages"] = {}): Promise<void> {
  const other = await host({ headers: open, name: "127.0.0.1", folders: { "/": zip.folder }, pages });
  const text = zip.text(name).replaceAll("../", `${other}/${zip.name}/`);
  const listener = `<script src="/listen.js"></script>`;
  const here = await host({
    pages: {
      "/": text.replace("<head>", `<head>${listener}`),
      "/exempel.css": "",
      "/listen.js": `${listening}
        globalThis.troubles = [];
        addEventListener("error", ({ target, detail }) => troubles.push(detail?.code ?? target.tagName), true);`,
    },
  });
  await page.goto(`${here}/`);
}

const troublesOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { troubles: string[] }).troubles);

/** The file as it would be answered with one byte more. */
function changed(zip: Unzipped, path: string, type: string): Site["pages"] {
  const content = Buffer.concat([readFileSync(`${zip.folder}/${zip.name}/${path}`), Buffer.from(" ")]);
  return {
    [`/${zip.name}/${path}`]: (_request, response) =>
      void response.writeHead(200, { "content-type": type }).end(content),
  };
}

/** The name of a script in this build. */
function built(zip: Unzipped, name: string): string {
  const path = [...zip.files.keys()].find((each) => each.startsWith(`element/${name}-`));
  if (path === undefined) throw new Error(`no ${name}`);
  return path;
}

test("the element works from another site", async ({ page, host, zip }) => {
  const complaints = complaintsOf(page);
  await elsewhere(page, host, zip);
  expect(await heardOn(page)).toMatchObject([{ rulebook: "orebro-2020" }]);
  await page.getByLabel("Projektets namn", { exact: true }).fill("Familjecentral");
  await expect(page.getByRole("heading", { level: 1, name: "Familjecentral" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a first script that is another is not run", async ({ page, host, zip }) => {
  await elsewhere(page, host, zip, changed(zip, "element/aterforing-kalkyl.js", "text/javascript"));
  await expect.poll(() => troublesOn(page)).toEqual(["SCRIPT"]);
  expect(await page.evaluate(() => customElements.get("aterforing-kalkyl") === undefined)).toBe(true);
  await expect(page.locator("aterforing-kalkyl > p")).toBeVisible();
});

test("a script that it loads, and is another, is not run", async ({ page, host, zip }) => {
  await elsewhere(page, host, zip, changed(zip, built(zip, "kalkyl"), "text/javascript"));
  await expect.poll(() => troublesOn(page)).toEqual(["SCRIPT"]);
  expect(await page.evaluate(() => customElements.get("aterforing-kalkyl") === undefined)).toBe(true);
});

test("a script that comes later, and is another, is not run", async ({ page, host, zip }) => {
  await elsewhere(page, host, zip, changed(zip, built(zip, "workplace"), "text/javascript"));
  await expect.poll(() => troublesOn(page)).toEqual(["workplace_failed"]);
});

test("a calculation that is another is not run", async ({ page, host, zip }) => {
  await elsewhere(page, host, zip, changed(zip, "aterforing_bg.wasm", "application/wasm"));
  await expect.poll(() => troublesOn(page)).toEqual(["module_failed"]);
});

test("a rule set that is another is not used", async ({ page, host, zip }) => {
  await elsewhere(page, host, zip, changed(zip, "rulebooks/orebro-2020.json", "application/json"));
  await expect.poll(() => troublesOn(page)).toEqual(["rulebook_unreachable"]);
});
