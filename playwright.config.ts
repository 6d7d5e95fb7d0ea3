import { execFileSync } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { defineConfig } from "@playwright/test";

/** The first process finds the port and the browser; the workers inherit them. */
async function once(name: string, find: () => string | Promise<string>): Promise<string> {
  return (process.env[name] ??= await find());
}

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(String(port)));
    });
  });
}

const port = await once("ATERFORING_TEST_PORT", freePort);
const chromium = await once("ATERFORING_TEST_CHROMIUM", () => installed("scripts/browser.sh"));
const firefox = await once("ATERFORING_TEST_FIREFOX", () => installed("scripts/firefox.sh"));

function installed(script: string): string {
  return execFileSync(script, { encoding: "utf8" }).trim();
}

/** Without one on the machine, Playwright takes its own. */
const own = (path: string) => (path === "" ? {} : { executablePath: path });

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  fullyParallel: true,
  workers: "100%",
  forbidOnly: true,
  // Browsers stumble on a machine that does other work beside; whoever needs the second try is named in the summary.
  retries: 1,
  // Where so many fail, one thing is broken, and the rest need not be waited for.
  maxFailures: 30,
  // On a machine that does other work beside, a page, a rule set or a large project takes its time.
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace of every test costs as much time as the tests themselves.
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          ...own(chromium),
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
          ],
        },
      },
    },
    {
      name: "firefox",
      // What people do in the form, and on whose pages; the calculation itself is held against every case in one browser.
      testMatch: /(form|host)-.*\.spec\.ts/,
      // What axe looks at is the same in both; in Firefox it takes it many times as long.
      grepInvert: /\baxe\b/,
      use: {
        browserName: "firefox",
        // Mozilla's own Firefox is driven through its standard protocol, Playwright's patched one is not.
        ...(firefox !== "" && { channel: "moz-firefox" }),
        launchOptions: own(firefox),
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} /=${process.env["ATERFORING_TEST_DIST"] ?? "www/dist"} /pkg/=pkg /pages/=tests/browser/pages`,
    url: `http://localhost:${port}/pages/plain.html`,
    reuseExistingServer: false,
  },
});
