// Puts the rule sets, their schema and the shared material beside the built wasm,
// and names everything in the package's list of files:
//   node scripts/complete-package.mjs <folder>
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = process.argv[2];
const manifest = `${folder}/package.json`;
const description = JSON.parse(readFileSync(manifest, "utf8"));

mkdirSync(`${folder}/rulebooks`);
for (const file of readdirSync("src/rulebooks").filter((name) => name.endsWith(".json"))) {
  cpSync(`src/rulebooks/${file}`, `${folder}/rulebooks/${file}`);
}
cpSync("src/rulebook.schema.json", `${folder}/rulebook.schema.json`);
cpSync("www/shared-material.json", `${folder}/shared-material.json`);

description.files = readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "package.json");
writeFileSync(manifest, `${JSON.stringify(description, null, 2)}\n`);
