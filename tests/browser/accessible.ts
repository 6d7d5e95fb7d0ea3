import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Form } from "./form.ts";

/** Every rule of axe, contrast among them, over the page and into the element. */
export async function isAccessible({ page }: Pick<Form, "page">): Promise<void> {
  // Nothing is measured half way through a change of colour. A document does not tell of those in its shadow roots.
  await page.waitForFunction(() => {
    const hosts = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...hosts].every((root) => root.getAnimations().every(({ playState }) => playState !== "running"));
  });
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, help, target, failureSummary })),
  );
  expect(told).toEqual([]);
}
