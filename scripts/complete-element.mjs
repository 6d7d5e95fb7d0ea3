// Puts into the package, beside the calculation: the built element and the frame with
// their types and what editors read, the way in for node, and what is to be read of it all.
//   node scripts/complete-element.mjs <folder of the build> <folder of the package>
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { declarationsOf } from "./declarations.mjs";
import { describe } from "./describe-package.mjs";
import { manifest } from "./manifest.mjs";

const [built, folder] = process.argv.slice(2);

// What the element shares with the package lies there already.
for (const file of readdirSync(built, { recursive: true }).filter((name) => /\.(wasm|json)$/.test(name))) {
  if (!readFileSync(`${built}/${file}`).equals(readFileSync(`${folder}/${file}`)))
    throw new Error(`${file} is not the package's own`);
  rmSync(`${built}/${file}`);
}

const write = (file, text) => writeFileSync(`${built}/${file}`, `${text}\n`);
const contract = "src/types.d.ts";
write("element/aterforing-kalkyl.d.ts", declarationsOf("www/package/element.ts", { [contract]: "../aterforing.js" }));
write(
  "aterforing-ram.d.ts",
  declarationsOf("www/frame/ram-element.ts", {
    [contract]: "./aterforing.js",
    "www/element/types.ts": "./element/aterforing-kalkyl.js",
  }),
);
write("custom-elements.json", JSON.stringify(manifest(), null, 2));
for (const file of ["www/package/aterforing-node.js", "www/package/README.md", "CHANGELOG.md"])
  cpSync(file, `${built}/${basename(file)}`);

for (const name of readdirSync(built).filter((each) => each === "element" || statSync(`${built}/${each}`).isFile())) {
  rmSync(`${folder}/${name}`, { recursive: true, force: true });
  renameSync(`${built}/${name}`, `${folder}/${name}`);
}
describe(folder);
