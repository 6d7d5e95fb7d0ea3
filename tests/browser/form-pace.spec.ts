// What a key draws, and what waits until the typing pauses.
import type { AterforingKalkyl } from "../../www/element/kalkyl.ts";
import { expect, largeProject, test } from "./form.ts";

test("between two keys nothing in the draft moves, and what there is to say comes when the typing pauses", async ({
  form,
}) => {
  test.slow();
  await form.fill("orebro-2020", largeProject());
  const cell = form.root.locator('input[data-path="/effects/3/estimate/amounts/2028"]');
  const sum = form.root.locator('[data-grid="effects"] tr[data-row]').last().locator("td.sum");
  const note = form.section("effects").locator(".note").filter({ hasText: "av besparingen" });
  await cell.click();
  await cell.press("F2");
  await expect(note).toHaveCount(0);
  // Nothing of it waits for a timer, so that no pause can come in between.
  const moved = await cell.evaluate(
    async (element, texts) => {
      const input = element as HTMLInputElement;
      const { host } = input.getRootNode() as ShadowRoot;
      const places = () =>
        new Map(
          [...(host.shadowRoot?.querySelectorAll(".draft *:not(.why-figure)") ?? [])].map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return [one, [x, y, width, height].join(" ")];
          }),
        );
      const before = places();
      const moved = new Set<string>();
      for (const text of texts) {
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
        await (host as AterforingKalkyl).updateComplete;
        for (const [one, place] of places())
          if (before.get(one) !== place) moved.add(`${one.localName} ${one.className}`);
      }
      return [...moved];
    },
    ["1", "12", "123456"],
  );
  expect(moved).toEqual([]);
  await expect(sum).toHaveText("137 989,2");
  await expect(note).toContainText("81,8 %");
});
