// A file chosen in the browser's own window, as a person does. Firefox opens that window, and the page loses the focus to
// it for good; Chromium hands the choice to the test.
import { fileURLToPath } from "node:url";
import { expect, test } from "./form.ts";

const table = new URL("../take/tables/libreoffice-swedish.csv", import.meta.url);

test("by the keyboard alone a file is chosen from the menu, and what LibreOffice saved is read", async ({ form }) => {
  const { keyboard } = form.page;
  const sheet = form.root.locator("dialog.sheet");
  // Asked for in good time: the browser is told first that nobody is there to choose.
  const choosing = form.page.waitForEvent("filechooser");
  await form.button("Öppna").focus();
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await expect(form.button("Öppna fil")).toBeFocused();
  await keyboard.press("Enter");
  const chooser = await choosing;
  await chooser.setFiles(fileURLToPath(table));
  await expect(sheet).toContainText("Läggs in: 2 kostnader och en effekt.");
  await expect(sheet.getByRole("heading", { level: 2 })).toBeFocused();
  await sheet.getByRole("button", { name: "Lägg in" }).press("Enter");
  await expect(form.cell("Föreståndare, hel tid", 2027)).toHaveValue("1\u00a0250,5");
});
