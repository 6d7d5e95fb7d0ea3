import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, type Form } from "./form.ts";

/** Waits until what watches sizes and scrolling has drawn, and nothing is half way through a change of colour. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
  // A document does not tell of those in its shadow roots.
  await page.waitForFunction(() => {
    const hosts = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...hosts].every((root) => root.getAnimations().every(({ playState }) => playState !== "running"));
  });
}

/** Every rule of axe, contrast among them, over the page and into the element. */
export async function isAccessible({ page }: Pick<Form, "page">): Promise<void> {
  // What axe looks at is the same in both browsers; in Firefox it takes it many times as long.
  if (page.context().browser()?.browserType().name() === "firefox") return;
  await atRest(page);
  // Of what passes, one place is enough: to name them all takes axe as long as to look at them.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations, passes } = await axe.analyze();
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, help, target, failureSummary })),
  );
  expect(told).toEqual([]);
}

/** The same in the light on a wide screen, and in the dark on a phone at its narrowest. */
export async function isAccessibleWideAndNarrow({ page }: Pick<Form, "page">): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1440, height: 800 });
  await isAccessible({ page });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 800 });
  await isAccessible({ page });
}
