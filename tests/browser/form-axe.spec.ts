import { isAccessible } from "./accessible.ts";
import { exampleOf, expect, largeProject, test } from "./form.ts";

test.describe("axe finds nothing to remark", () => {
  test.slow();

  test("on an empty draft, light in Swedish and dark in English", async ({ form }) => {
    await isAccessible(form);
    await form.page.emulateMedia({ colorScheme: "dark" });
    await form.page.getByRole("button", { name: "English" }).click();
    await isAccessible(form);
  });

  test("on an example", async ({ form }) => {
    await form.example("uppsala-2016");
    await isAccessible(form);
  });

  test("on an example in English and dark", async ({ form }) => {
    await form.example("sodertalje-2015");
    await form.page.emulateMedia({ colorScheme: "dark" });
    await form.page.getByRole("button", { name: "English" }).click();
    await isAccessible(form);
  });

  test("with all folded out, light and dark", async ({ form }) => {
    await form.example("sodertalje-2015");
    await form.foldOut();
    await isAccessible(form);
    await form.page.emulateMedia({ colorScheme: "dark" });
    await isAccessible(form);
  });

  test("on fields that cannot be read, in a grid and beside one, light and dark", async ({ form }) => {
    await form.example("stockholm-2015");
    const [line] = (await form.draft()).application.costs;
    await form.cell(line?.label ?? "", 2015).fill("1 2 3");
    await form.field("Första månaden").fill("våren");
    await form.field("Projektets namn").focus();
    const unread = form.root.locator("[aria-invalid=true]");
    await expect(unread).toHaveCount(2);
    await isAccessible(form);
    await form.page.emulateMedia({ colorScheme: "dark" });
    await isAccessible(form);
    // Without colours of its own it is the line around a field that tells.
    await form.page.emulateMedia({ forcedColors: "active" });
    for (const field of await unread.all()) await expect(field).toHaveCSS("border-block-start-style", "dashed");
  });

  test("on a question before something that cannot be taken back", async ({ form }) => {
    await form.field("Projektets namn").fill("Mitt eget");
    await form.button("Visa ett exempel").click();
    await expect(form.root.getByRole("dialog")).toBeVisible();
    await isAccessible(form);
    await form.page.emulateMedia({ colorScheme: "dark" });
    await isAccessible(form);
    await form.page.emulateMedia({ forcedColors: "active" });
    await isAccessible(form);
  });

  test("on the drafts that are kept, light, dark and in forced colours", async ({ form }) => {
    await form.field("Projektets namn").fill("Mitt eget");
    await form.kept();
    await form.button("Utkast").click();
    await expect(form.root.getByRole("dialog", { name: "Utkast", exact: true })).toBeVisible();
    await isAccessible(form);
    await form.page.emulateMedia({ colorScheme: "dark" });
    await isAccessible(form);
    await form.page.emulateMedia({ forcedColors: "active" });
    await isAccessible(form);
  });

  test("on what was written under another guideline, light and dark", async ({ form }) => {
    const repaymentPlan = { exemptFrom: 2022, decided: { soc: { "2020": "1000" } } };
    await form.fill("sodertalje-2018-proposal", { ...exampleOf("uppsala-2016"), repaymentPlan });
    await form.foldOut();
    await expect(form.section("texts").locator(".strays textarea").first()).toBeVisible();
    await isAccessible(form);
    await form.page.emulateMedia({ colorScheme: "dark" });
    await isAccessible(form);
  });

  test("in forced colours, with a menu, with the sheet of a link, and filled", async ({ form }) => {
    await form.page.emulateMedia({ forcedColors: "active" });
    await form.button("Dela").click();
    await isAccessible(form);
    await form.button("Länk till utkastet").click();
    await expect(form.root.getByRole("dialog")).toBeVisible();
    await isAccessible(form);
    await form.page.keyboard.press("Escape");
    await form.example("orebro-2020");
    await isAccessible(form);
  });

  test("on a phone, and at 400 % zoom, with a large project that hinders", async ({ form }) => {
    await form.page.setViewportSize({ width: 360, height: 740 });
    await form.fill("orebro-2020", largeProject());
    await isAccessible(form);
    await form.page.setViewportSize({ width: 320, height: 256 });
    await isAccessible(form);
  });
});
