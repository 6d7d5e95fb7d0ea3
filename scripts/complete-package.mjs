// Puts the rule sets, their schema and the shared material beside the built wasm,
// and says in the package.json what there is:
//   node scripts/complete-package.mjs <folder>
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe } from "./describe-package.mjs";
import { listingOf, moduleOf } from "./rulebooks.mjs";

const folder = process.argv[2];
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const write = (name, text) => writeFileSync(`${folder}/${name}`, `${text}\n`);

const { rulebooks: ids, withoutFund } = read("src/listing.json");
const documents = ids.map((id) => read(`src/rulebooks/${id}.json`));
const listing = listingOf(documents, withoutFund);
write("rulebooks.js", moduleOf(documents, listing));
write("listing.json", JSON.stringify(listing));
mkdirSync(`${folder}/rulebooks`);
for (const id of ids) cpSync(`src/rulebooks/${id}.json`, `${folder}/rulebooks/${id}.json`);
cpSync("src/rulebook.schema.json", `${folder}/rulebook.schema.json`);
cpSync("www/shared-material.json", `${folder}/shared-material.json`);

describe(folder);
