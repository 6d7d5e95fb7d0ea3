// Which files of the built element another one loads.
import { readFileSync } from "node:fs";

const atOnce = /\b(?:from|import)["'`]\.\/([\w.-]+\.js)["'`]/g;
const everLoaded = /\b(?:from|import\(?)["'`]\.\/([\w.-]+\.js)["'`]/g;

/** The module itself and those that it loads, by name: at once, or sooner or later. */
export function loadedBy(name, { later, folder = "pkg/element" }, known = new Set()) {
  if (known.has(name)) return known;
  known.add(name);
  const code = readFileSync(`${folder}/${name}`, "utf8");
  for (const [, next] of code.matchAll(later ? everLoaded : atOnce)) loadedBy(next, { later, folder }, known);
  return known;
}
