// What a page that holds the element loads before the first result, weighed as it is sent with the best compression.
import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Page } from "@playwright/test";
import { packed } from "./element-page.ts";
import { expect, test } from "./hosts.ts";
import { heardOn, listening } from "./package.ts";

/** Bytes. */
const limit = 150_000;

const weightOf = (path: string): number =>
  brotliCompressSync(readFileSync(`${packed}/${path}`), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const rulebooks = readdirSync(`${packed}/rulebooks`).map((file) => `rulebooks/${file}`);
const heaviest = rulebooks.reduce((a, b) => (weightOf(a) >= weightOf(b) ? a : b));

interface Loaded {
  readonly paths: string[];
  readonly weight: number;
}

/** The files of the package that a page asked for until the answer came, each as often as it was. */
async function loadedUntil(page: Page, at: number): Promise<Loaded> {
  // The browser tells of a file once it is there.
  await page.waitForLoadState("networkidle");
  const paths = await page.evaluate(
    (at) =>
      performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime <= at)
        .map(({ name }) => new URL(name).pathname),
    at,
  );
  const own = paths.filter((path) => path.startsWith("/aterforing/")).map((path) => path.replace("/aterforing/", ""));
  return { paths: own.sort(), weight: own.reduce((sum, path) => sum + weightOf(path), 0) };
}

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="sv"><head><title>Värd</title><link rel="icon" href="data:," />
    <script src="/listen.js"></script>${head}</head><body>${body}</body></html>`;

const script = `<script type="module" src="/aterforing/element/aterforing-kalkyl.js"></script>`;

for (const rulebook of [heaviest, "rulebooks/uppsala-2016.json"])
  test(`with ${basename(rulebook, ".json")} it is at most ${limit / 1000} kB brotli`, async ({ page, host }, {
    annotations,
  }) => {
    const tag = `<aterforing-kalkyl rulebook="${basename(rulebook, ".json")}"></aterforing-kalkyl>`;
    const origin = await host({
      folders: { "/aterforing/": packed },
      pages: { "/": document(script, tag), "/listen.js": listening },
    });
    await page.goto(`${origin}/`);
    const [heard] = await heardOn(page);
    const { paths, weight } = await loadedUntil(page, heard?.at ?? 0);
    annotations.push({ type: "weight", description: `${weight} bytes: ${paths.join(", ")}` });
    // All of it is there, and each only once; of the rule sets the one that is asked for.
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths).toEqual(expect.arrayContaining(["aterforing_bg.wasm", "element/aterforing-kalkyl.js", rulebook]));
    expect(paths.filter((path) => path.startsWith("rulebooks/"))).toEqual([rulebook]);
    expect(paths.join()).not.toContain("workplace");
    const scripts = paths.filter((path) => path.endsWith(".js")).map(weightOf);
    expect(scripts.reduce((a, b) => a + b)).toBeLessThan(35_000);
    expect(weight).toBeGreaterThan(weightOf("aterforing_bg.wasm") + weightOf(rulebook));
    expect(weight).toBeLessThanOrEqual(limit);
  });

test(`with the last draft opened it is at most ${limit / 1000} kB brotli`, async ({ page, host }, { annotations }) => {
  const tag = `<aterforing-kalkyl storage="on" rulebook="${basename(heaviest, ".json")}"></aterforing-kalkyl>`;
  const origin = await host({
    folders: { "/aterforing/": packed },
    pages: { "/": document(script, tag), "/listen.js": listening },
  });
  await page.goto(`${origin}/`);
  await page.getByLabel("Projektets namn", { exact: true }).fill("Fältarbete");
  await expect(page.locator("aterforing-kalkyl .standing")).toHaveAttribute("data-standing", "saved");
  await page.reload();
  const [heard] = await heardOn(page);
  const { paths, weight } = await loadedUntil(page, heard?.at ?? 0);
  annotations.push({ type: "weight", description: `${weight} bytes: ${paths.join(", ")}` });
  await expect(page.getByRole("heading", { level: 1, name: "Fältarbete" })).toBeVisible();
  expect(paths).toEqual([...new Set(paths)]);
  expect(paths.join()).toContain("element/opening-");
  expect(paths.join()).not.toContain("workplace");
  expect(weight).toBeGreaterThan(weightOf("aterforing_bg.wasm") + weightOf(heaviest));
  expect(weight).toBeLessThanOrEqual(limit);
});

test(`in a frame it is at most ${limit / 1000} kB brotli`, async ({ page, host }, { annotations }) => {
  const origin = await host({ folders: { "/aterforing/": packed } });
  await page.addInitScript(listening);
  // The page that stands in the frame, opened by itself.
  await page.goto(`${origin}/aterforing/frame.html?rulebook=${basename(heaviest, ".json")}`);
  const [heard] = await heardOn(page);
  const inside = await loadedUntil(page, heard?.at ?? 0);
  const paths = [...inside.paths, "frame.html", "aterforing-ram.js"];
  const weight = paths.reduce((sum, path) => sum + weightOf(path), 0);
  annotations.push({ type: "weight", description: `${weight} bytes: ${paths.join(", ")}` });
  expect(paths).toEqual(expect.arrayContaining(["aterforing_bg.wasm", heaviest]));
  expect(weight).toBeLessThanOrEqual(limit);
});
