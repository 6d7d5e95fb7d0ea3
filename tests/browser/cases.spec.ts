import { expect, test, type Page } from "@playwright/test";
import type * as Aterforing from "../../pkg/aterforing.js";
import { expectedOf, resultOf, workedCases } from "../worked-cases.ts";

declare global {
  interface Window {
    /** Set by pages/plain.js when the module is loaded. */
    aterforing: typeof Aterforing;
  }
}

test.describe("in the browser, under the policy", () => {
  let page: Page;
  const complaints: string[] = [];

  // One page for all: that the answers stay right from case to case is part of what is tested.
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const response = await page.goto("/pages/plain.html");
    expect(response?.headers()["content-security-policy"]).toContain("script-src 'self' 'wasm-unsafe-eval';");
    await page.waitForFunction(() => "aterforing" in window);
  });

  test.afterAll(() => page.close());

  for (const worked of workedCases) {
    test(`${worked.name} comes out whole and exactly`, async () => {
      const { application, rulebook, options } = worked;
      const assessment = await page.evaluate(
        ([application, rulebook, options]) => window.aterforing.assess(application, rulebook, options),
        [application, rulebook, options] as const,
      );
      expect(resultOf(assessment)).toStrictEqual(expectedOf(worked));
      expect(complaints).toEqual([]);
    });
  }
});
