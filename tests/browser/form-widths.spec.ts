import { atRest } from "./accessible.ts";
import { expect, largeProject, test, type Form } from "./form.ts";

/**
 * How far the page reaches out of its window, and what does not fit in its box and can neither wrap nor scroll, once what
 * watches the widths has drawn.
 */
function overflow(form: Form): Promise<{ page: number; cut: string[] }> {
  return form.root.evaluate(async (element) => {
    await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
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

/** Makes ready a look at what lies over the middle of what has the focus, once the browser has scrolled to it. */
async function watchFocus(form: Form): Promise<void> {
  await form.root.evaluate((element) => {
    const covered: string[] = [];
    let presses = 0;
    Object.assign(window, { watched: () => ({ presses, covered }) });
    const name = (one: Element) =>
      `${one.localName}.${one.className}#${one.id} ${one.textContent?.trim().slice(0, 30)}`;
    const look = () => {
      presses += 1;
      const { shadowRoot } = element;
      const focused = shadowRoot?.activeElement;
      if (!shadowRoot || !focused) return;
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const middle = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2;
      const [x, y] = [middle(left, right, innerWidth), middle(top, bottom, innerHeight)];
      const there = shadowRoot.elementFromPoint(x, y);
      if (!there) return covered.push(`${name(focused)} is out of sight`);
      // A choice is drawn by its label.
      const own = [focused, focused.closest("label")].some((one) => one?.contains(there) || there.contains(focused));
      if (!own) covered.push(`${name(focused)} is under ${name(there)}`);
    };
    const looked = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          look();
          resolve();
        });
      });
    Object.assign(window, { looked });
  });
}

test("nothing reaches out of the window or is cut off, from 320 pixels to 1440", async ({ form }) => {
  test.slow();
  const all = { page: 0, cut: [] };
  await form.page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(() => overflow(form), "empty").toEqual(all);
  await form.fill("orebro-2020", largeProject());
  await form.foldOut();
  for (const unit of ["tkr", "kr"] as const) {
    await form.set({ unit });
    for (const width of [320, 360, 768, 1024, 1440]) {
      await form.page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overflow(form), `${width} px, ${unit}`).toEqual(all);
    }
  }
});

test("at 400 % zoom a large project fits, with the panel open, and nothing lies over the field under the hand", async ({
  form,
}) => {
  test.slow();
  await form.page.emulateMedia({ reducedMotion: "reduce" });
  await form.page.setViewportSize({ width: 320, height: 256 });
  await form.fill("uppsala-2016", largeProject());
  await expect.poll(() => overflow(form)).toEqual({ page: 0, cut: [] });
  await watchFocus(form);
  // There and back, since what is covered depends on where the page scrolls from.
  for (const [width, height] of [
    [1280, 720],
    [320, 256],
  ] as const) {
    await form.page.setViewportSize({ width, height });
    await atRest(form.page);
    await form.field("Projektets namn").focus();
    for (const key of ["Tab", "Shift+Tab"])
      for (let step = 1; step <= 40; step += 1) {
        await form.page.keyboard.press(key);
        await form.page.evaluate("looked()");
      }
  }
  expect(await form.page.evaluate("watched()")).toEqual({ presses: 160, covered: [] });
  await form.root.locator('[data-figure="/totals/repayment"]').first().click();
  await expect(form.root.locator("#why-heading")).toBeFocused();
  await expect.poll(() => overflow(form), "with the panel").toEqual({ page: 0, cut: [] });
  await form.page.keyboard.press("Escape");
  await form.foldOut();
  await expect.poll(() => overflow(form), "folded out").toEqual({ page: 0, cut: [] });
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

test("tables stay in sight, as wide as the draft, when another draft takes the place of all that is in them", async ({
  form,
}) => {
  const askew = () =>
    form.root.evaluate(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll<HTMLElement>("[data-grid]") ?? [])].flatMap((grid) => {
        const { width, height } = grid.querySelector("table")?.getBoundingClientRect() ?? new DOMRect();
        const beyond = [...grid.querySelectorAll("tr.head th > div")].some(
          (name) => name.getBoundingClientRect().width > grid.clientWidth + 1,
        );
        const stands = width > 100 && height > 20;
        return stands && !beyond ? [] : [{ name: grid.dataset["grid"], stands, beyond }];
      }),
    );
  for (const rulebook of ["orebro-2013", "nynashamn-public-health", "stockholm-2012-motion", "uppsala-2016"]) {
    await form.example(rulebook);
    await atRest(form.page);
    await expect.poll(askew, rulebook).toEqual([]);
  }
  await form.field("Första månaden").fill("2019-01");
  await form.page.keyboard.press("Tab");
  await atRest(form.page);
  await expect.poll(askew, "a later start").toEqual([]);
});

test("a figure that grows as it is typed stays clear of the sums, which grow with it", async ({ form }) => {
  test.slow();
  await form.page.setViewportSize({ width: 1024, height: 900 });
  await form.fill("orebro-2020", largeProject());
  await form.set({ unit: "kr" });
  const cells = form.root.locator('[data-grid="effects"] td.cell input');
  const isClear = () =>
    form.root.evaluate(({ shadowRoot }) => {
      const cell = shadowRoot?.activeElement;
      const sum = cell?.closest("tr")?.querySelector(".sum");
      const [{ right = Infinity } = {}, { left = 0 } = {}] = [cell, sum].map((one) => one?.getBoundingClientRect());
      return right <= left;
    });
  await cells.first().focus();
  for (let column = 0; column < 9; column += 1) {
    await form.page.keyboard.press("ArrowRight");
    await expect.poll(isClear, `column ${column}, as it is reached`).toBe(true);
    await form.page.keyboard.type("9999999999,99");
    await expect.poll(isClear, `column ${column}, as it is typed`).toBe(true);
  }
});
