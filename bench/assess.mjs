// The time of one whole assessment through the package's door, beside the
// independent calculation in plain decimal.js that gives the same answer.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { assess, explain, getRulebook, initSync, listRulebooks } from "../pkg/aterforing.js";
import { assess as assessPlainly, expectation } from "../tests/independent/assess.mjs";
import { Exact } from "../tests/independent/numbers.mjs";

const limit = 150; // µs, median through the door
const at = (path) => new URL(`../${path}`, import.meta.url);
const read = (path) => JSON.parse(readFileSync(at(path), "utf8"));

const worked = "sodertalje-2015/all-comes-back-though-savings-fail";
const { application, rulebook, options, expect } = read(`tests/cases/${worked}.json`);

initSync({ module: readFileSync(at("pkg/aterforing_bg.wasm")) });
const builtIn = listRulebooks().rulebooks.map(({ id }) => getRulebook(id));
const rules = builtIn.find(({ id }) => id === rulebook);
// Exactness for the oddest input is not what is measured: this much is enough here.
Exact.set({ precision: 40 });

const contenders = {
  "aterforing, through the door": () => assess(application, rulebook, options),
  "plain decimal.js": () => assessPlainly(application, rules, options, builtIn),
};

/** Times of single runs in µs, sorted; the first runs warm up the compiler and are not counted. */
function measure(run) {
  const seconds = 3;
  const times = [];
  const end = performance.now() + seconds * 1000;
  const warm = performance.now() + 1000;
  while (performance.now() < end) {
    const start = process.hrtime.bigint();
    run();
    const time = Number(process.hrtime.bigint() - start) / 1000;
    if (performance.now() > warm) times.push(time);
  }
  return times.sort((a, b) => a - b);
}

/** The figure with the longest way: a part of what was left in the window's last year. */
const figure = `/schedule/${expect.schedule.findIndex(({ year }) => year === expect.totals.window.to)}/parties/0/repayment`;
assert.equal(explain(application, rulebook, figure, options).step, "rest_in_last_year");

const rows = Object.entries(contenders).map(([name, run]) => {
  assert.deepEqual(expectation(run()), expect, `${name} gives another answer`);
  const times = measure(run);
  const quantile = (share) => times[Math.ceil(share * times.length) - 1];
  return { name, runs: times.length, median: quantile(0.5), p95: quantile(0.95) };
});
const [door, plain] = rows;

console.log(`${worked}, node ${process.versions.node}, ${cpus()[0].model}`);
console.log(`${"".padEnd(30)} ${"median µs".padStart(10)} ${"p95 µs".padStart(10)} ${"runs".padStart(8)}`);
for (const { name, runs, median, p95 } of rows) {
  console.log(
    `${name.padEnd(30)} ${median.toFixed(1).padStart(10)} ${p95.toFixed(1).padStart(10)} ${String(runs).padStart(8)}`,
  );
}
const explained = measure(() => explain(application, rulebook, figure, options));
console.log(`explain ${figure}: ${explained[Math.ceil(explained.length / 2) - 1].toFixed(1)} µs median`);
console.log(`${(plain.median / door.median).toFixed(1)} times as fast; at most ${limit} µs asked for`);
if (door.median > limit) process.exitCode = 1;
