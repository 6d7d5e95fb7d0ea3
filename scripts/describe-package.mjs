// The package's package.json: what wasm-pack wrote, and what can be imported of what lies in the folder.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

/** By the name that is imported: the file and, if it has any, its types. */
const modules = {
  // In node the wasm is a file, and not to be fetched.
  ".": { node: "./aterforing-node.js", default: "./aterforing.js", types: "./aterforing.d.ts" },
  "./element": { default: "./element/aterforing-kalkyl.js", types: "./element/aterforing-kalkyl.d.ts" },
  "./frame": { default: "./aterforing-ram.js", types: "./aterforing-ram.d.ts" },
};

const files = [
  "./aterforing_bg.wasm",
  "./frame.html",
  "./listing.json",
  "./rulebook.schema.json",
  "./shared-material.json",
  "./custom-elements.json",
  "./package.json",
];

/** Loading one of these is doing something. */
const effects = ["./element/*", "./aterforing-ram.js"];

const keywords = [
  "social-investment",
  "social-investment-fund",
  "sociala-investeringar",
  "municipality",
  "repayment",
  "sweden",
  "wasm",
  "web-component",
  "custom-element",
];

/** Writes the package.json of a folder. */
export function describe(folder) {
  const path = `${folder}/package.json`;
  const has = (file) => existsSync(`${folder}/${file}`);
  const description = JSON.parse(readFileSync(path, "utf8"));
  const exports = {};
  for (const [name, { types, ...rest }] of Object.entries(modules))
    if (has(rest.default)) exports[name] = { types, ...rest };
  for (const file of files) if (has(file)) exports[file] = file;
  exports["./rulebooks/*.json"] = "./rulebooks/*.json";
  const sideEffects = new Set([...(description.sideEffects ?? []), ...effects]);
  const described = {
    ...description,
    keywords,
    engines: { node: ">=20" },
    files: readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "package.json"),
    exports,
    sideEffects: [...sideEffects],
    ...(has("custom-elements.json") && { customElements: "custom-elements.json" }),
  };
  writeFileSync(path, `${JSON.stringify(described, null, 2)}\n`);
}
