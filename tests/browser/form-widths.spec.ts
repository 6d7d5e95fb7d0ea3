import { expect, largeProject, test, type Form } from "./form.ts";

/** How far the page reaches out of its window, and what does not fit in its box and can neither wrap nor scroll. */
function overflow(form: Form): Promise<{ page: number; cut: string[] }> {
  return form.root.evaluate((element) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const fields = [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>("td.cell input, h1, h2, h3, h4, p, button") ?? []),
    ];
    const cut = fields.filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1);
    return {
      page: scrollWidth - clientWidth,
      cut: cut.map((one) => one.getAttribute("aria-label") ?? one.textContent?.trim() ?? ""),
    };
  });
}

test("nothing reaches out of the window or is cut off, from 320 pixels to 1440", async ({ form }) => {
  const all = { page: 0, cut: [] };
  await form.page.setViewportSize({ width: 320, height: 256 });
  expect(await overflow(form), "empty").toEqual(all);
  await form.fill("orebro-2020", largeProject());
  await form.foldOut();
  for (const unit of ["tkr", "kr"] as const) {
    await form.set({ unit });
    for (const width of [320, 360, 768, 1024, 1440]) {
      await form.page.setViewportSize({ width, height: 900 });
      expect(await overflow(form), `${width} px, ${unit}`).toEqual(all);
    }
  }
});

test("on a phone the verdict is in sight, and one tap leads to it all", async ({ form }) => {
  await form.page.setViewportSize({ width: 360, height: 740 });
  await form.example("stockholm-2015");
  const glance = form.root.getByRole("group", { name: "Läget just nu" });
  await expect(glance).toBeInViewport();
  await expect(glance).toContainText("Uppfyller kraven");
  await glance.getByRole("button", { name: "Resultat" }).click();
  await expect(form.result).toBeFocused();
  await expect(form.verdict).toBeInViewport();
  const contents = form.root.getByRole("navigation", { name: "Innehåll" });
  await expect(contents.getByRole("listitem")).toHaveCount(0);
  await contents.getByRole("button", { name: "Innehåll" }).click();
  await contents.getByRole("button", { name: /^Effekter/ }).click();
  await expect(form.root.getByRole("heading", { name: "Effekter", level: 2 })).toBeInViewport();
});

test("on a wide screen contents, draft and result stand side by side, and the verdict stays", async ({ form }) => {
  await form.page.setViewportSize({ width: 1440, height: 900 });
  await form.example("stockholm-2015");
  await form.root.locator("#heading-texts").evaluate((heading) => heading.scrollIntoView());
  await expect(form.verdict).toBeInViewport();
  await expect(form.root.getByRole("navigation", { name: "Innehåll" })).toBeInViewport();
  await expect(form.root.getByRole("group", { name: "Läget just nu" })).toBeHidden();
});
