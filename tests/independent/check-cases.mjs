// Holds the independent calculation against every worked case:
//   node tests/independent/check-cases.mjs
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { assess, expectation, judgement } from "./assess.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const namesIn = (path) => readdirSync(new URL(path, root)).sort();

const builtinRulebooks = namesIn("src/rulebooks/")
  .map((name) => read(`src/rulebooks/${name}`))
  .filter((each) => each.format === 1);

/** By a built-in rule set's id, by the file of one, or written out. */
function rulesOf(rulebook) {
  if (typeof rulebook === "string") return builtinRulebooks.find((each) => each.id === rulebook);
  return rulebook.file ? read(rulebook.file) : rulebook;
}

const casePaths = namesIn("tests/cases/").flatMap((folder) =>
  namesIn(`tests/cases/${folder}/`).map((name) => `tests/cases/${folder}/${name}`),
);
const failed = casePaths.filter((path) => {
  const { rulebook, application, options, expect, judged } = read(path);
  try {
    const assessment = assess(application, rulesOf(rulebook), options, builtinRulebooks);
    assert.deepEqual(expectation(assessment), expect);
    if (judged) assert.deepEqual(judgement(assessment), judged);
    return false;
  } catch (difference) {
    console.error(`${path}\n${difference.message}\n`);
    return true;
  }
});
console.log(`${casePaths.length - failed.length} of ${casePaths.length} cases agree`);
process.exitCode = failed.length > 0 ? 1 : 0;
