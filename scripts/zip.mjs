// Makes the zip of static files for a web server, with examples and checksums, the same bytes every time:
//   node scripts/zip.mjs [file]
// Without a file it is put into target/ under its version.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { zipSync } from "fflate";
import { loadedBy } from "./loaded.mjs";
import { policy } from "./policy.mjs";

const { version } = JSON.parse(readFileSync("pkg/package.json", "utf8"));
const folder = `aterforing-${version}`;
const target = process.argv[2] ?? `target/${folder}.zip`;
/** How an example names the folder that it lies in. */
const root = "../";

const hash = (algorithm, content) => `${algorithm}-${createHash(algorithm).update(content).digest("base64")}`;

/** What a page loads out of the package, by path. */
function packaged() {
  const paths = readdirSync("pkg", { recursive: true }).filter(
    (path) => /^(element|rulebooks)\/.+(?<!\.d\.ts)$/.test(path) && statSync(`pkg/${path}`).isFile(),
  );
  const others = [
    "aterforing-ram.js",
    "aterforing_bg.wasm",
    "frame.html",
    "rulebook.schema.json",
    "LICENSE",
    "CHANGELOG.md",
  ];
  return new Map([...paths, ...others].map((path) => [path, readFileSync(`pkg/${path}`)]));
}

function importMap(files) {
  const [, ...loaded] = loadedBy("aterforing-kalkyl.js", { later: true });
  const integrity = loaded
    .sort()
    .map((name) => [`${root}element/${name}`, hash("sha384", files.get(`element/${name}`))]);
  return JSON.stringify({ integrity: Object.fromEntries(integrity) }, null, 2);
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The code between marks, as it is to be copied. */
function codeIn(page) {
  const blocks = [...page.matchAll(/^( *)<!-- kod -->\n([\s\S]*?)\n *<!-- \/kod -->/gm)];
  return blocks.map(([, indent, code]) => code.replaceAll(`\n${indent}`, "\n").slice(indent.length)).join("\n\n");
}

/** Puts in what a source names between double braces: first what it is made of, then what is said of that. */
function filled(text, values) {
  const put = (into, known) =>
    into.replace(/( *)\{\{([^}:]+):?([^}]*)\}\}/g, (whole, indent, name, path) => {
      const value = known[name]?.(path);
      return value === undefined ? whole : indent + value.replaceAll("\n", `\n${indent}`);
    });
  const page = put(text, values);
  const [, map = ""] = /<script type="importmap">([^<]*)</.exec(page) ?? [];
  return page.replaceAll("{{kartans-summa}}", hash("sha256", map)).replaceAll("{{kod}}", () => escaped(codeIn(page)));
}

function sources(files) {
  const folder = "www/package/zip";
  const paths = readdirSync(folder, { recursive: true }).filter((path) => statSync(`${folder}/${path}`).isFile());
  const values = {
    version: () => version,
    importkarta: () => importMap(files),
    summa: (path) => hash("sha384", files.get(path)),
    skript: (path) => escaped(readFileSync(`${folder}/${path}`, "utf8").trim()),
    rampolicy: () => policy,
    regler: () => rulebookList(),
  };
  return paths.map((path) => [path, Buffer.from(filled(readFileSync(`${folder}/${path}`, "utf8"), values))]);
}

function rulebookList() {
  const { rulebooks } = JSON.parse(readFileSync("pkg/listing.json", "utf8"));
  return rulebooks.map(({ id, title }) => `<li><code>${id}</code>: ${escaped(title.sv)}</li>`).join("\n");
}

/** The guide for web editors as it is on the site, with a way back to the zip's first page instead of the site's other ones. */
function guide() {
  const alone = (page, back) =>
    page
      .replace(/(<nav aria-label="[^"]*">)[^]*?(<\/nav\s*>)/, `$1<a href="./index.html" hreflang="sv">${back}</a>$2`)
      .replace(/<a\s[^>]*\bdata-site\b[^>]*>([^]*?)<\/a\s*>/g, "$1");
  const pages = { "guide.html": "Alla exempel", "guide.en.html": "All examples" };
  return [
    ...Object.entries(pages).map(([path, back]) => [
      path,
      Buffer.from(alone(readFileSync(`www/${path}`, "utf8"), back)),
    ]),
    ...["guide/guide.css", "page.css", "icon.svg"].map((path) => [path, readFileSync(`www/${path}`)]),
  ];
}

const files = packaged();
for (const [path, content] of [...sources(files), ...guide()]) files.set(path, content);
files.set("exempel/egna-regler.json", readFileSync("www/rules/examples/region-gavleborg.json"));
const integrity = [...files].map(([path, content]) => [path, hash("sha384", content)]).sort();
files.set("integrity.json", Buffer.from(`${JSON.stringify(Object.fromEntries(integrity), null, 2)}\n`));

const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
// The date is part of a zip; it is the same for all, so that the same files give the same zip.
const options = { level: 9, mtime: new Date(2020, 0, 1) };
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  zipSync(Object.fromEntries(sorted.map(([path, content]) => [`${folder}/${path}`, [content, options]]))),
);
console.log(target);
