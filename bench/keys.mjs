// The time from a key in the form to its painted result, in a draft of four committees over fifteen years.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chromium } from "@playwright/test";
import { largeProject } from "../tests/browser/large-project.mjs";

const limit = 16; // ms, at the 95th percentile
const executable = execFileSync("scripts/browser.sh", { encoding: "utf8" }).trim();
const server = spawn("node", ["scripts/serve.mjs", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const [address] = await once(server.stdout.setEncoding("utf8"), "data");
const browser = await chromium.launch({
  ...(executable && { executablePath: executable }),
  // A frame is painted when it is ready, not when a screen that nobody looks at would show it.
  args: ["--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync"],
});

try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "sv-SE" });
  await page.goto(address.trim());
  await page.locator("aterforing-kalkyl #r-verdict").waitFor();
  await page.locator("aterforing-kalkyl").evaluate((element, application) => {
    element.draft = { ...element.draft, rulebook: "orebro-2020", application, typed: {} };
  }, largeProject());
  const cell = page.locator('aterforing-kalkyl input[data-path="/effects/3/estimate/amounts/2028"]');
  await cell.click();
  // The text of the cell is edited, so that marking all of it marks the text and not the grid.
  await page.keyboard.press("F2");
  await cell.evaluate(() => {
    globalThis.times = [];
    // Before anything of the form hears of the key; after the frame that it leads to has been painted, and before
    // whatever else the browser has put in line.
    globalThis.addEventListener(
      "keydown",
      ({ key }) => {
        const start = performance.now();
        globalThis.painted = new Promise((resolve) => {
          globalThis.requestAnimationFrame(() =>
            globalThis.scheduler.postTask(
              () => {
                if (/\d/.test(key)) globalThis.times.push(performance.now() - start);
                resolve();
              },
              { priority: "user-blocking" },
            ),
          );
        });
      },
      true,
    );
  });
  // Each key after the last one's frame: two that come at once would be painted as one.
  const press = async (key) => {
    await page.keyboard.press(key);
    await page.evaluate(() => globalThis.painted);
  };
  const keys = 500;
  const warm = 100;
  for (let key = 0; key < keys; key += 1) {
    if (key % 6 === 0) await press("ControlOrMeta+a");
    await press(String(1 + (key % 9)));
  }
  const times = (await page.evaluate(() => globalThis.times)).slice(warm).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)];
  console.log(
    `key to painted result   median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms (limit ${limit} ms), ${times.length} keys`,
  );
} finally {
  await browser.close();
  server.kill();
}
