// Prints what is shipped in kB gzip, and fails where the package's calculation is above its limit, or what a page with
// the element loads before the first result: that in kB brotli.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { loadedBy } from "./loaded.mjs";

/** The wasm with the rule sets, which lie beside it. */
const calculation = ["pkg/aterforing_bg.wasm", "pkg/rulebooks.js"];
const limit = 150_000;

const gzipSize = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

const brotliSize = (file) => brotliCompressSync(readFileSync(file)).length;

function print(name, size, remark = "", how = "gzip") {
  console.log(`${name.padEnd(48)} ${(size / 1000).toFixed(1).padStart(7)} kB ${how}${remark}`);
  return size;
}

const sum = calculation.map((file) => print(file, gzipSize(file))).reduce((a, b) => a + b);
print("  together", sum, `, at most ${limit / 1000}`);
print("pkg/aterforing.js", gzipSize("pkg/aterforing.js"));

// The same as a browser loads is measured by tests/browser/package-weight.spec.ts.
const first = (scripts) => {
  const rulebooks = readdirSync("pkg/rulebooks").map((name) => brotliSize(`pkg/rulebooks/${name}`));
  const sizes = [...scripts].map((name) => brotliSize(`pkg/element/${name}`));
  return [...sizes, brotliSize("pkg/aterforing_bg.wasm"), Math.max(...rulebooks)].reduce((a, b) => a + b);
};
const atOnce = loadedBy("aterforing-kalkyl.js", { later: false });
const opening = readdirSync("pkg/element").find((name) => name.startsWith("opening-"));
const before = print("the element until its first result", first(atOnce), `, at most ${limit / 1000}`, "brotli");
loadedBy(opening, { later: false }, atOnce);
const withDraft = print("  with the last draft opened", first(atOnce), `, at most ${limit / 1000}`, "brotli");

const assets = "www/dist/assets";
if (existsSync(assets)) {
  for (const name of readdirSync(assets).filter((file) => !file.endsWith(".wasm")))
    print(`${assets}/${name}`, gzipSize(`${assets}/${name}`));
}

if (Math.max(before, withDraft) > limit) {
  console.log(`a page loads more than ${limit / 1000} kB brotli before the first result`);
  process.exitCode = 1;
}
if (sum > limit) {
  console.log(`wasm and rule sets are larger than ${limit / 1000} kB gzip`);
  process.exitCode = 1;
}
