// Prints what is shipped in kB gzip, and fails where the package's wasm is above its limit.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const wasmLimit = 150_000;

const gzipSize = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

function print(file, remark = "") {
  console.log(`${file.padEnd(48)} ${(gzipSize(file) / 1000).toFixed(1).padStart(7)} kB gzip${remark}`);
}

const wasm = "pkg/aterforing_bg.wasm";
print(wasm, `, at most ${wasmLimit / 1000}`);
print("pkg/aterforing.js");

const assets = "www/dist/assets";
if (existsSync(assets)) {
  for (const name of readdirSync(assets).filter((file) => !file.endsWith(".wasm"))) print(`${assets}/${name}`);
}

if (gzipSize(wasm) > wasmLimit) {
  console.log(`${wasm} is larger than ${wasmLimit / 1000} kB gzip`);
  process.exitCode = 1;
}
