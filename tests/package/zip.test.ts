// The zip of static files as a file.
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Unzipped } from "../browser/zip.ts";
import { patience } from "./packed.ts";

let zip: Unzipped;
beforeAll(() => {
  zip = new Unzipped();
}, patience);
afterAll(() => rmSync(zip.folder, { recursive: true }));

test("the same files give the same zip, to the byte", { timeout: patience }, () => {
  expect(zip.make().equals(zip.bytes)).toBe(true);
});

test("it has the hash of every file in it", () => {
  const hashes = [...zip.files]
    .filter(([path]) => path !== "integrity.json")
    .map(([path, content]) => [path, `sha384-${createHash("sha384").update(content).digest("base64")}`]);
  expect(JSON.parse(zip.text("integrity.json"))).toEqual(Object.fromEntries(hashes));
});

test("what pages load is the package's own", () => {
  for (const path of [
    "element/aterforing-kalkyl.js",
    "aterforing_bg.wasm",
    "rulebooks/uppsala-2016.json",
    "frame.html",
  ])
    expect(Buffer.from(zip.files.get(path) ?? []).equals(readFileSync(`pkg/${path}`))).toBe(true);
  expect([...zip.files.keys()].filter((path) => path.endsWith(".d.ts"))).toEqual([]);
});

const guides = ["guide.html", "guide.en.html"];

test("the guide says what it says on the site, without the links to the site's other pages", () => {
  const words = (page: string) =>
    page
      .replace(/<header>[^]*<\/header>/, "")
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ");
  for (const path of guides) {
    expect(words(zip.text(path))).toBe(words(readFileSync(`www/${path}`, "utf8")));
    expect(zip.text(path)).not.toMatch(/data-site|href="[^"]*rules\.html/);
    const [, header = ""] = /<header>([^]*)<\/header>/.exec(zip.text(path)) ?? [];
    const ways = [...header.matchAll(/href="([^"]*)"/g)].map(([, way]) => way);
    expect(ways).toEqual(["./index.html", ...guides.filter((other) => other !== path).map((other) => `./${other}`)]);
  }
});

test("every relative link on a page leads to a file in the zip, and to a place in it", () => {
  const pages = [...zip.files.keys()].filter((path) => path.endsWith(".html"));
  expect(pages).toEqual(expect.arrayContaining(["index.html", ...guides]));
  for (const page of pages) {
    const addresses = [...zip.text(page).matchAll(/<[a-z][^>]*\s(?:href|src)="([^"]*)"/g)];
    const links = addresses.map(([, address = ""]) => new URL(address, `http://zip/${page}`));
    for (const { pathname, hash } of links.filter(({ host }) => host === "zip")) {
      const path = pathname.slice(1);
      expect([...zip.files.keys()]).toContain(path);
      if (hash !== "") expect([page, zip.text(path)]).toEqual([page, expect.stringContaining(`id="${hash.slice(1)}"`)]);
    }
    if (guides.includes(page)) expect(links.length).toBeGreaterThan(10);
  }
});

test("nothing is left to be put in", () => {
  const texts = [...zip.files.keys()].filter((path) => /\.(html|md|conf|htaccess|config)$/.test(path));
  expect(texts.length).toBeGreaterThan(10);
  for (const path of texts) {
    expect([path, zip.text(path)]).not.toEqual([path, expect.stringMatching(/\{\{|undefined/)]);
    expect(zip.text(path)).not.toContain(process.cwd());
  }
});

test("the lines for IIS are XML", () => {
  const parser = new SaxesParser();
  const tags: string[] = [];
  parser.on("opentag", ({ name }) => tags.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(zip.text("server/web.config")).close();
  expect(tags[0]).toBe("configuration");
});

test("every page that has a frame is told to allow what Firefox needs to save a file from it", () => {
  const framing = (text: string) => [...text.matchAll(/frame-src [^;`<]*/g)].map(([line]) => line.trim());
  const readme = framing(zip.text("README.md"));
  const examples = ["ram-med-skript", "ram-utan-skript"].flatMap((name) => framing(zip.text(`exempel/${name}.html`)));
  expect([readme, examples]).toEqual([
    Array(2).fill("frame-src 'self' blob:"),
    Array(2).fill("frame-src 'self' blob:"),
  ]);
  expect(readFileSync("www/package/README.md", "utf8")).toMatch(/`frame-src`\s+with[^.]*`blob:`/);
});

test("every server says the same of the page in a frame", () => {
  const policies = ["nginx.conf", "apache.htaccess", "web.config"].map(
    (name) => /default-src 'none'[^"]*/.exec(zip.text(`server/${name}`))?.[0],
  );
  expect(new Set(policies).size).toBe(1);
  expect(policies[0]).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policies[0]).toContain("frame-ancestors 'self' https://www.kommun.example");
});
