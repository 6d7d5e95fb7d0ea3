// The package in Node.js, where the wasm is a file beside this one: `await init()` reads it.
import { readFile } from "node:fs/promises";
import initFrom from "./aterforing.js";

export * from "./aterforing.js";

export default function init(input) {
  return initFrom(input ?? { module_or_path: readFile(new URL("./aterforing_bg.wasm", import.meta.url)) });
}
