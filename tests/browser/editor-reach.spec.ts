// The editor within everybody's reach: by keyboard alone, in every colour scheme and width, in both languages.
import type { Locator } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { expect, stockholm, test, type Editor } from "./editor.ts";

test("by keyboard alone: begin, change a figure, go to what is to be mended, and mend it", async ({
  editor,
  browserName,
}) => {
  await editor.open();
  const { keyboard } = editor.page;
  await editor.root.getByRole("heading", { level: 1 }).focus();
  await keyboard.press("Tab");
  await expect(editor.button(/^Stockholms sociala investeringsfond, förslag/)).toBeFocused();
  await keyboard.press("Enter");
  await expect(editor.root.getByRole("heading", { level: 1 })).toBeFocused();
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await keyboard.press("Tab");
      if (await target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) return;
    }
    throw new Error(`never came to ${String(target)} in ${browserName}`);
  };
  await tabTo(editor.root.locator(".contents").getByRole("button", { name: "Återföring" }));
  await keyboard.press("Enter");
  await expect(editor.root.locator("#chapter-repayment")).toBeFocused();
  await tabTo(editor.field("/repayment/share"));
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("fyrtio");
  await editor.root.locator("h1").focus();
  await tabTo(editor.root.locator(".tools").getByRole("button", { name: "1 att ändra" }));
  await keyboard.press("Enter");
  await expect(editor.root.locator("#mending")).toBeFocused();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(editor.field("/repayment/share")).toBeFocused();
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("40");
  await expect(editor.faults).toHaveCount(0);
  expect((await editor.document()).repayment).toMatchObject({ share: "40" });
});

/** How it may stand when somebody comes to it. */
const states: Readonly<Record<string, (editor: Editor) => Promise<void>>> = {
  "at the beginning": (editor) => editor.open(),
  "folded as it opens": (editor) => editor.open("stockholm-2015"),
  "filled in and changed": async (editor) => {
    await editor.open("stockholm-2015");
    await editor.chapter("repayment");
    await editor.field("/repayment/share").fill("40");
    await editor.root.locator(".compare summary").click();
  },
  "with a criterion and the lines to copy": async (editor) => {
    await editor.open("norrkoping-2010");
    for (const id of ["criteria", "use"]) await editor.chapter(id);
    await editor.item("/criteria/0");
  },
  "with an interpretation": async (editor) => {
    await editor.open("orebro-2013");
    await editor.chapter("interpretations");
    await editor.item("/interpretations/0");
  },
  "with something to mend, and the preview": async (editor) => {
    await editor.open("norrkoping-2010");
    await editor.chapter("repayment");
    await editor.field("/repayment/share").fill("fyrtio");
    await editor.root.getByText("Så läses de", { exact: true }).click();
  },
};

for (const colorScheme of ["light", "dark"] as const)
  for (const [how, make] of Object.entries(states))
    test(`nothing stands in the way of anybody in ${colorScheme}, ${how}`, async ({ editor }) => {
      test.slow();
      const { page } = editor;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await make(editor);
      await isAccessible({ page });
    });

for (const width of [360, 768, 1440])
  test(`nothing is wider than the page at ${width} px`, async ({ editor }) => {
    await editor.page.setViewportSize({ width, height: 800 });
    await editor.open("uppsala-2016");
    for (const id of ["fund", "repayment", "criteria", "process", "interpretations", "use"]) await editor.chapter(id);
    await editor.item("/criteria/0");
    await editor.item("/interpretations/0");
    await editor.field("/repayment/share").fill("40");
    await expect(editor.root.locator("tr.changed")).not.toHaveCount(0);
    await editor.root.locator(".compare summary").click();
    const needed = () => editor.page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(needed).toBeLessThanOrEqual(width);
    await editor.field("/repayment/share").fill("x");
    await expect.poll(needed).toBeLessThanOrEqual(width);
  });

test("in English every word is English", async ({ editor }) => {
  await editor.open("stockholm-2015");
  await editor.chapter("repayment");
  await editor.page.getByRole("button", { name: "English" }).click();
  await expect(editor.root.getByRole("heading", { level: 1 })).toHaveText(stockholm.title.en);
  await expect(editor.at("/repayment/share")).toContainText("Share of the saving");
  await expect(editor.root.getByRole("button", { name: "Save as a file" })).toBeVisible();
});
