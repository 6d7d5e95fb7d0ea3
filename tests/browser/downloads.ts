// Files as a person gets them: saved by the browser, and read from where it saved them.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "./form.ts";

export interface Taken {
  readonly name: string;
  readonly content: Buffer;
}

interface Own {
  /** The folder that the browser saves in. */
  readonly downloads: string;
}

export const test = base.extend<{ taken: (act: () => Promise<unknown>) => Promise<Taken> }, Own>({
  downloads: [
    async ({ browserName }, use) => {
      const folder = mkdtempSync(join(tmpdir(), `aterforing-${browserName}-`));
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  launchOptions: [
    async ({ launchOptions, downloads }, use) => {
      // Firefox's own list of what was saved takes the focus from the page.
      const firefoxUserPrefs = { ...launchOptions.firefoxUserPrefs, "browser.download.alwaysOpenPanel": false };
      await use({ ...launchOptions, downloadsPath: downloads, firefoxUserPrefs });
    },
    { scope: "worker" },
  ],
  /** Does something that saves a file, and gives the file. */
  taken: async ({ page, browserName, downloads }, use) => {
    await use(async (act) => {
      // Firefox saves the file and tells of it without a number, which Playwright cannot follow.
      if (browserName === "firefox") return fromFolder(downloads, act);
      const [download] = await Promise.all([page.waitForEvent("download"), act()]);
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    });
  },
});

async function fromFolder(folder: string, act: () => Promise<unknown>): Promise<Taken> {
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { force: true });
  await act();
  let name = "";
  let size = 0;
  // While it is being written there is another beside it, or nothing in it yet, or it has another name.
  await expect
    .poll(
      () => {
        const before = [name, size].join();
        const files = readdirSync(folder);
        name = files[0] ?? "";
        size = statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
        return files.length === 1 && !name.endsWith(".part") && size > 0 && [name, size].join() === before;
      },
      // A workbook is put together first.
      { intervals: [50, 100, 200], timeout: 30_000 },
    )
    .toBe(true);
  return { name, content: readFileSync(join(folder, name)) };
}

export { expect };
