// The time from a key in the form to its painted result, in a draft of four committees over fifteen years
// with everything written, under a rule set without repayment and one with; by a hand that never rests and by
// one that rests just long enough for all the rest to be drawn between two keys.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as rest } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { getRulebook, initSync } from "../pkg/aterforing.js";
import { largeProject } from "../tests/browser/large-project.mjs";

const limit = 16; // ms, at the 95th percentile
const rulebooks = ["orebro-2020", "sodertalje-2015"];
const hands = [
  { name: "without a rest", between: 0 },
  { name: "170 ms between", between: 170 },
];
const counted = 400;
const warm = 100;

initSync({ module: readFileSync(new URL("../pkg/aterforing_bg.wasm", import.meta.url)) });
const executable = execFileSync("scripts/browser.sh", { encoding: "utf8" }).trim();
const server = spawn("node", ["scripts/serve.mjs", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const [address] = await once(server.stdout.setEncoding("utf8"), "data");
const browser = await chromium.launch({
  ...(executable && { executablePath: executable }),
  // A frame is painted when it is ready, not when a screen that nobody looks at would show it.
  args: ["--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync"],
});

/** Every question answered, every text written, and the rest of what an application may hold. */
function written(application, { questions, sections }) {
  const lines = Array.from({ length: 4 }, (_, line) => line);
  const text = "Stödet ges tidigt, i hemmet och i skolan, av ett team som följer familjen under två år. ".repeat(12);
  return {
    ...application,
    effects: application.effects.map((effect) => ({
      ...effect,
      indicator: "Antal placeringar",
      baseline: "41 under 2019",
      measured: "yearly",
      source: "Verksamhetssystemet",
    })),
    upkeep: lines.map((line) => ({
      id: `u${line}`,
      label: `Samordnare, del ${line + 1}`,
      party: `p${line}`,
      financing: "within_appropriation",
      amounts: Object.fromEntries(Array.from({ length: 10 }, (_, after) => [2025 + after, "125000"])),
    })),
    evaluation: lines.map((line) => ({
      id: `v${line}`,
      goal: "Färre barn placeras utanför hemmet",
      activity: "Familjebehandling",
      measure: "Antal placeringar",
      effect: `e${line}`,
      outcome: "En fjärdedel färre",
      frequency: "yearly",
      responsible: "Enhetschefen",
    })),
    answers: Object.fromEntries(
      questions.map(({ id, answer }) => [id, answer === "number" ? { value: "30" } : { answer: "yes", note: text }]),
    ),
    texts: Object.fromEntries(sections.map(({ id }) => [id, text])),
  };
}

/** The draft is put in the form, and the times of keys in one of its cells are taken. */
async function measure(page, rulebook, between) {
  await page.goto(address.trim());
  await page.locator("aterforing-kalkyl #r-verdict").waitFor();
  await page.locator("aterforing-kalkyl").evaluate(
    (element, [id, application]) => {
      element.draft = { ...element.draft, rulebook: id, application, typed: {} };
    },
    [rulebook, written(largeProject(), getRulebook(rulebook))],
  );
  const cell = page.locator('aterforing-kalkyl input[data-path="/effects/3/estimate/amounts/2028"]');
  await cell.click();
  // The text of the cell is edited, so that marking all of it marks the text and not the grid.
  await page.keyboard.press("F2");
  await cell.evaluate(() => {
    globalThis.times = [];
    // Before anything of the form hears of the key; from the moment of the key itself, so that what it waits for counts.
    globalThis.addEventListener(
      "keydown",
      ({ key, timeStamp }) => {
        globalThis.painted = new Promise((resolve) => {
          globalThis.requestAnimationFrame(() => {
            // After the frame has been painted, and before whatever else the browser has put in line.
            const painted = () => {
              if (/\d/.test(key)) globalThis.times.push(performance.now() - timeStamp);
              resolve();
            };
            void globalThis.scheduler.postTask(painted, { priority: "user-blocking" });
          });
        });
      },
      true,
    );
  });
  // Each key after the last one's frame: two that come at once would be painted as one.
  const press = async (key) => {
    await page.keyboard.press(key);
    await page.evaluate(() => globalThis.painted);
    if (between > 0) await rest(between);
  };
  const keys = counted + warm;
  for (let key = 0; key < keys; key += 1) {
    if (key % 6 === 0) await press("ControlOrMeta+a");
    await press(String(1 + (key % 9)));
  }
  return (await page.evaluate(() => globalThis.times)).slice(warm);
}

function quantiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1];
  return { median: at(0.5), p95: at(0.95) };
}

try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "sv-SE" });
  console.log(`key to painted result, at most ${limit} ms at the 95th percentile of ${counted} keys`);
  for (const rulebook of rulebooks) {
    for (const { name, between } of hands) {
      const { median, p95 } = quantiles(await measure(page, rulebook, between));
      const shown = `${median.toFixed(1)} ms median, ${p95.toFixed(1)} ms at the 95th percentile`;
      console.log(`${rulebook.padEnd(16)} ${name.padEnd(15)} ${shown}`);
      if (p95 > limit) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  server.kill();
}
