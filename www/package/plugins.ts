/** What the build of the element does besides Vite's own. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";

/**
 * What is fetched is held against the hash that it had when the element was
 * built. So the integrity of the scripts is that of all they load, and files of
 * two versions are never taken for one.
 */
export const integrity: Plugin = {
  name: "integrity",
  enforce: "pre",
  transform(code, id) {
    if (id.endsWith("/pkg/aterforing.js")) {
      const hash = hashOf(id.replace(/\.js$/, "_bg.wasm"));
      return once(code, "fetch(module_or_path)", `fetch(module_or_path, { integrity: "${hash}" })`);
    }
    if (id.endsWith("/www/rulebooks.ts")) {
      const folder = join(id, "../../pkg/rulebooks");
      const hashes = readdirSync(folder).map((file) => [basename(file, ".json"), hashOf(join(folder, file))]);
      const table = JSON.stringify(Object.fromEntries(hashes));
      return once(code, "fetch(address, {", `fetch(address, { integrity: (${table})[id],`);
    }
    return null;
  },
};

function hashOf(file: string): string {
  return `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;
}

function once(code: string, from: string, to: string): string {
  const parts = code.split(from);
  if (parts.length !== 2) throw new Error(`${from} is there ${parts.length - 1} times`);
  return parts.join(to);
}

const preloadHelper = "\0vite/preload-helper.js";
const plainImport = "\0plain-import.js";

/** Without Vite's helper for preloading, which looks for links in the page and tells its window of failures. */
export const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  apply: "build",
  resolveId: (id) => (id === preloadHelper ? plainImport : null),
  load: (id) => (id === plainImport ? "export const __vitePreload = (load) => load();" : null),
};

/**
 * The bundler's helper for a module as an object lists its names with those that a page has put on `Object.prototype`,
 * and stops at the first of them that is no function. Here it lists the module's own.
 */
export const ownNames: Plugin = {
  name: "own-names",
  apply: "build",
  renderChunk(code) {
    if (!code.includes("__exportAll = ")) return null;
    return once(code, "for (var name in all)", "for (const name of Object.keys(all))");
  },
};

const versions = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;
const metadata = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/;
const marks = /\b(?:(?:litHtml|litElement|reactiveElement)Versions|\w+\.litPropertyMetadata|Symbol\.metadata\?\?=)/;

/** Lit leaves its versions on the page's window, and a table for decorators, of which there are none here. */
export const unmarked: Plugin = {
  name: "unmarked",
  enforce: "pre",
  apply: "build",
  transform(code) {
    if (!marks.test(code)) return null;
    return code.replace(versions, "0").replace(metadata, "const litPropertyMetadata=new WeakMap;");
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk" && marks.test(file.code))
        this.error(`${file.fileName}: Lit marks the window in a way that is not known`);
  },
};
