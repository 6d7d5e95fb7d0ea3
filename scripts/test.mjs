// Runs everything, one thing after the other, and closes with one count.
// A runner counts its own tests; any other step counts as one that passed or failed.
// A step's output is shown where it fails, and always with --verbose.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const verbose = process.argv.includes("--verbose");
const bin = (name) => `node_modules/.bin/${name}`;
const reports = mkdtempSync(join(tmpdir(), "aterforing-tests-"));
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

const steps = [
  { name: "Rust formatting", run: ["cargo", "fmt", "--check"] },
  { name: "Rust lint", run: ["cargo", "clippy", "--locked", "--all-targets", "--", "-D", "warnings"] },
  {
    name: "Rust lint, wasm",
    run: ["cargo", "clippy", "--locked", "--lib", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"],
  },
  {
    name: "Rust documentation",
    run: ["cargo", "doc", "--locked", "--no-deps", "--document-private-items"],
    env: { RUSTDOCFLAGS: "-D warnings" },
  },
  { name: "Rust tests", run: ["cargo", "test", "--locked", "--no-fail-fast"], count: cargoCount },
  { name: "package", run: ["make", "--no-print-directory", "build"] },
  { name: "form", needs: "package", run: ["make", "--no-print-directory", "form"] },
  { name: "sizes", needs: "form", run: ["node", "scripts/size.mjs"], show: true },
  { name: "types", needs: "package", run: [bin("tsc"), "--noEmit"] },
  { name: "lint", needs: "package", run: [bin("eslint"), ".", "--max-warnings", "0"] },
  { name: "formatting", run: [bin("prettier"), "--check", "--log-level", "warn", "."] },
  { name: "independent calculation", run: ["node", "tests/independent/check-cases.mjs"] },
  {
    name: "tests in node",
    needs: "package",
    run: [bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`],
    count: () => vitestCount(readReport(vitestReport)),
  },
  {
    name: "tests in the browser",
    needs: "form",
    run: [bin("playwright"), "test", "--reporter=line,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: () => playwrightCount(readReport(playwrightReport)),
    stumbles: () => playwrightStumbles(readReport(playwrightReport)),
  },
];

/** One line for each test program, from stable cargo, which has no report for machines. */
function cargoCount(output) {
  const lines = [...output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/gm)];
  return total(lines.map(([, passed, failed, skipped]) => count(+passed, +failed, +skipped)));
}

function vitestCount(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return count(numPassedTests, numFailedTests, numPendingTests + numTodoTests);
}

function playwrightCount({ stats }) {
  return count(stats.expected + stats.flaky, stats.unexpected, stats.skipped);
}

/** The tests that passed at the second try only: each has something to be mended, in it or in what it looks at. */
function playwrightStumbles({ suites }) {
  const specsIn = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsIn)];
  return suites.flatMap(specsIn).flatMap(({ file, line, title, tests }) => {
    const stumbled = tests.filter(({ status }) => status === "flaky");
    return stumbled.map(({ projectName }) => `[${projectName}] ${file}:${line} ${title}`);
  });
}

function count(passed, failed, skipped = 0) {
  return { passed, failed, skipped };
}

function total(counts) {
  return counts.reduce((a, b) => count(a.passed + b.passed, a.failed + b.failed, a.skipped + b.skipped), count(0, 0));
}

function readReport(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Runs a command and gathers what it prints. */
function execute({ run: [command, ...args], env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const gather = (text) => {
      output += text;
      if (verbose) process.stdout.write(text);
    };
    child.stdout.setEncoding("utf8").on("data", gather);
    child.stderr.setEncoding("utf8").on("data", gather);
    child.on("error", (error) => resolve({ succeeded: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ succeeded: code === 0, output }));
  });
}

/** What a step comes to. One that failed never counts as clean, nor does a runner that found no test. */
function resultOf({ count: countOf }, { succeeded, output }) {
  if (!countOf) return succeeded ? count(1, 0) : count(0, 1);
  let result;
  try {
    result = countOf(output);
  } catch {
    return count(0, 1); // no report: the runner did not get that far
  }
  const unexplained = result.failed === 0 && (!succeeded || result.passed === 0);
  return unexplained ? total([result, count(0, 1)]) : result;
}

const results = [];
const failed = new Set();
for (const step of steps) {
  process.stdout.write(`${step.name.padEnd(24)} `);
  if (failed.has(step.needs)) {
    // What was built before is not what is to be tested.
    failed.add(step.name);
    results.push(count(0, 1));
    console.log(`FAILED (not run without the ${step.needs})`);
    continue;
  }
  if (verbose) process.stdout.write("\n");
  const start = performance.now();
  const outcome = await execute(step);
  const result = resultOf(step, outcome);
  results.push(result);
  if (result.failed > 0) failed.add(step.name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = step.count ? `, ${result.passed} passed, ${result.failed} failed` : "";
  console.log(`${result.failed === 0 ? "ok" : "FAILED"} (${seconds} s${tests})`);
  if (!verbose && (result.failed > 0 || step.show)) process.stdout.write(outcome.output);
  for (const stumble of outcome.succeeded && step.stumbles ? step.stumbles() : [])
    console.log(`  only at the second try: ${stumble}`);
}
rmSync(reports, { recursive: true });

const all = total(results);
console.log(`tests: ${all.passed} passed, ${all.failed} failed${all.skipped > 0 ? `, ${all.skipped} skipped` : ""}`);
process.exitCode = all.failed > 0 ? 1 : 0;
