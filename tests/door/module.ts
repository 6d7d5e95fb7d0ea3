// The built package as a host in node loads it.
import { readFileSync } from "node:fs";
import { initSync } from "../../pkg/aterforing.js";

initSync({ module: readFileSync(new URL("../../pkg/aterforing_bg.wasm", import.meta.url)) });

export * from "../../pkg/aterforing.js";
