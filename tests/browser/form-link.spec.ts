import type { Locator } from "@playwright/test";
import type { AterforingKalkyl } from "../../www/element/kalkyl.ts";
import { writtenLink } from "../take/written-link.ts";
import { isAccessibleWideAndNarrow } from "./accessible.ts";
import { exampleOf, expect, Form, test } from "./form.ts";

const rulebook = "sodertalje-2015";
const project = exampleOf(rulebook);

function sheet(form: Form): Locator {
  return form.root.locator("dialog.sheet");
}

/** The link that «Dela» gives. */
async function linkOf(form: Form): Promise<string> {
  await form.button("Dela").click();
  await form.button("Länk till utkastet").click();
  const link = await sheet(form).getByLabel("Länk", { exact: true }).inputValue();
  await sheet(form).getByRole("button", { name: "Stäng" }).click();
  await expect(form.button("Dela")).toBeFocused();
  return link;
}

function openLink(form: Form, fragment: string): Promise<void> {
  // It is settled only once the question is answered.
  return form.root.evaluate((element, at) => void (element as AterforingKalkyl).openLink(at), fragment);
}

function heading(form: Form): Locator {
  return form.root.getByRole("heading", { level: 1 });
}

test("a link carries the whole draft to an empty form elsewhere, and leaves no trace in the address", async ({
  form,
  browser,
  baseURL,
}) => {
  test.slow();
  await form.fill(rulebook, project);
  const draft = await form.draft();
  const link = await linkOf(form);
  expect(link.startsWith(`${baseURL}/#utkast=1.`)).toBe(true);
  const elsewhere = new Form(await browser.newPage({ locale: "sv-SE" }));
  await elsewhere.page.goto(link);
  await expect(heading(elsewhere)).toHaveText(project.name);
  await expect(elsewhere.root.locator(".notice")).toContainText("Utkastet i länken är öppnat.");
  expect(await elsewhere.draft()).toEqual(draft);
  await expect(elsewhere.page).toHaveURL(`${baseURL}/`);
  await elsewhere.page.close();
});

test("a link asks before it takes the place of anything, and no is no", async ({ form, baseURL }) => {
  await form.fill(rulebook, project);
  const link = await linkOf(form);
  await form.field("Projektets namn").fill("Mitt eget");
  const question = form.root.getByRole("dialog");
  for (const [answer, name] of [
    ["Avbryt", "Mitt eget"],
    ["Öppna", project.name],
  ] as const) {
    await form.page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await expect(question).toContainText(`Öppna ”${project.name}”?`);
    // What it opens under is said too.
    await expect(question).toContainText(/Det öppnas under .*Södertälje.*, i skedet Ansökan\./);
    await question.getByRole("button", { name: answer }).click();
    await expect(heading(form)).toHaveText(name);
    await expect(form.page).toHaveURL(`${baseURL}/`);
  }
  // What lay there is still among the drafts.
  await form.button("Utkast").click();
  await expect(form.root.getByRole("dialog")).toContainText("Mitt eget");
});

test("a link stays in the address until it is answered, so that a reload brings it back", async ({
  form,
  browser,
  baseURL,
}) => {
  test.slow();
  await form.fill(rulebook, project);
  const link = await linkOf(form);
  // Elsewhere the calculation cannot be fetched the first time.
  const elsewhere = new Form(await browser.newPage({ locale: "sv-SE" }));
  await elsewhere.page.route("**/*.wasm", (route) => route.abort(), { times: 1 });
  await elsewhere.page.goto(link);
  await expect(elsewhere.root.locator(".trouble")).toBeVisible();
  expect(elsewhere.page.url()).toBe(link);
  await elsewhere.page.reload();
  await expect(heading(elsewhere)).toHaveText(project.name);
  await expect(elsewhere.page).toHaveURL(`${baseURL}/`);
  // Here the question is still up.
  await elsewhere.field("Projektets namn").fill("Mitt eget");
  await elsewhere.page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  const question = elsewhere.root.getByRole("dialog");
  await expect(question).toContainText("Öppna ”");
  await expect(elsewhere.page).toHaveURL(link);
  await elsewhere.page.reload();
  await expect(question).toContainText("Öppna ”");
  await question.getByRole("button", { name: "Avbryt" }).click();
  await expect(elsewhere.page).toHaveURL(`${baseURL}/`);
  await expect(heading(elsewhere)).toHaveText("Mitt eget");
  // However a program on the way wrote its beginning, it is read, or said to be cut off.
  await elsewhere.page.evaluate((hash) => (location.hash = hash), new URL(link).hash.replace("#utkast=", "#UTKAST%3D"));
  await question.getByRole("button", { name: "Öppna" }).click();
  await expect(heading(elsewhere)).toHaveText(project.name);
  await elsewhere.page.evaluate(() => (location.hash = "#utkast"));
  await expect(question).toContainText("avklippt så tidigt");
  await expect(elsewhere.page).toHaveURL(`${baseURL}/`);
  await elsewhere.page.close();
});

test("the link is copied; where the browser refuses, it is selected for the reader's own keys", async ({ form }) => {
  await form.fill(rulebook, project);
  await form.page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      configurable: true,
    });
  });
  const link = await linkOf(form);
  const open = async () => {
    await form.button("Dela").click();
    await form.button("Länk till utkastet").click();
    await sheet(form).getByRole("button", { name: "Kopiera länken" }).click();
  };
  await open();
  await expect(sheet(form).getByRole("status")).toHaveText("Länken är kopierad.");
  expect(await form.page.evaluate(() => (window as unknown as { copied: string[] }).copied)).toEqual([link]);
  await form.page.keyboard.press("Escape");
  await form.page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  });
  await open();
  await expect(sheet(form).getByRole("status")).toContainText("Länken är markerad");
  const field = sheet(form).getByLabel("Länk", { exact: true });
  await expect(field).toBeFocused();
  const selected = await field.evaluate(
    (input: HTMLInputElement) => (input.selectionEnd ?? 0) - (input.selectionStart ?? 0),
  );
  expect(selected).toBe(link.length);
});

test("the length is said, and a link that may be cut is warned of", async ({ form }) => {
  await form.fill(rulebook, project);
  const length = (await linkOf(form)).length;
  expect(length).toBeLessThan(4000);
  await form.button("Dela").click();
  await form.button("Länk till utkastet").click();
  for (const said of ["Utkast, inte ett beslut", `(${rulebook})`, "Riktlinjens ställning", "Hämtat 20"])
    await expect(sheet(form)).toContainText(said);
  await expect(sheet(form)).toContainText(`${new Intl.NumberFormat("sv-SE").format(length)} tecken.`);
  await expect(sheet(form)).not.toContainText("e-postprogram");
  await form.page.keyboard.press("Escape");
  // Texts that do not repeat themselves do not get short.
  let state = 1;
  const noise = (signs: number) =>
    Array.from({ length: signs }, () => ((state = (state * 48271) % 0x7fffffff) % 36).toString(36)).join("");
  await form.fill(rulebook, { ...project, texts: { problem: noise(15_000) } });
  await form.button("Dela").click();
  await form.button("Länk till utkastet").click();
  await expect(sheet(form)).toContainText("En del e-postprogram klipper av så långa länkar.");
  await form.page.keyboard.press("Escape");
  await form.fill(rulebook, {
    ...project,
    texts: Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, noise(90_000)])),
  });
  await form.button("Dela").click();
  await form.button("Länk till utkastet").click();
  await expect(sheet(form)).toContainText("Utkastet är för långt för en länk.");
});

test("a link of an older make opens", async ({ form, baseURL }) => {
  const older = {
    format: 1,
    rulebook,
    stage: "idea",
    lang: "en",
    unit: "kr",
    application: project,
    typed: {},
    aside: {},
  };
  await form.leave();
  await form.page.goto(`/${writtenLink(JSON.stringify([[], older]))}`);
  await expect(heading(form)).toHaveText(project.name);
  expect(await form.draft()).toMatchObject({ format: 2, stage: "idea", unit: "kr", lang: "sv", application: project });
  await expect(form.page).toHaveURL(`${baseURL}/`);
});

test("a link that was cut off gives what is left of it, in whole lines, and says what is gone", async ({ form }) => {
  await form.fill(rulebook, project);
  const { hash } = new URL(await linkOf(form));
  await form.field("Projektets namn").fill("Mitt eget");
  await openLink(form, hash.slice(0, Math.floor(hash.length * 0.45)));
  const question = form.root.getByRole("dialog");
  await expect(question).toContainText("Länken är avklippt");
  await question.getByRole("button", { name: "Öppna" }).click();
  await expect(sheet(form)).toContainText("Det här kunde inte återställas");
  const lines = sheet(form).getByRole("listitem");
  await expect(lines.filter({ hasText: /^Texter: 0 av \d+ är kvar$/ })).toHaveCount(1);
  await sheet(form).getByRole("button", { name: "Stäng" }).click();
  const { application } = await form.draft();
  expect(application.name).toBe(project.name);
  expect(application.parties).toEqual(project.parties);
  expect(application.costs).toEqual(project.costs.slice(0, application.costs.length));
  expect(application.effects).toEqual(project.effects.slice(0, application.effects.length));
});

test("a link that lost its last signs only has it all, and cannot be checked", async ({ form }) => {
  await form.fill(rulebook, project);
  const { hash } = new URL(await linkOf(form));
  await form.field("Projektets namn").fill("Mitt eget");
  await openLink(form, hash.slice(0, -4));
  await form.root.getByRole("dialog").getByRole("button", { name: "Öppna" }).click();
  await expect(sheet(form)).toContainText("Utkastet ser helt ut, men det går inte att kontrollera.");
  await expect(sheet(form)).not.toContainText("saknas");
  expect((await form.draft()).application).toEqual(project);
});

test("a link that cannot be trusted or read says so, and the draft stays as it is", async ({ form }) => {
  test.slow();
  await form.fill(rulebook, project);
  const { hash } = new URL(await linkOf(form));
  const before = await form.draft();
  const middle = hash.length / 2;
  const changed = hash.slice(0, middle) + (hash.charAt(middle) === "A" ? "B" : "A") + hash.slice(middle + 1);
  const refused: readonly [name: string, fragment: string, why: RegExp][] = [
    ["changed", changed, /ändrats på vägen/],
    ["one that unpacks without end", writtenLink(Buffer.alloc(60 * 1024 * 1024, " ")), /längre än något utkast/],
    ["100 000 brackets", writtenLink("[".repeat(100_000)), /ändrats på vägen/],
    ["of a newer make", writtenLink("[[],{}]", "7"), /nyare version/],
    ["the beginning alone", "#utkast=1.", /avklippt så tidigt/],
    ["a few signs", hash.slice(0, 40), /avklippt så tidigt/],
    ["no draft", writtenLink('[[],{"hello":"world"}]'), /innehåller inget utkast/],
    ["nonsense", "#utkast=%00%FF<script>", /ändrats på vägen/],
  ];
  for (const [name, fragment, why] of refused) {
    await test.step(name, async () => {
      await openLink(form, fragment);
      await expect(sheet(form)).toContainText("Länken gick inte att öppna");
      await expect(sheet(form)).toContainText(why);
      await expect(sheet(form)).toContainText("Ditt utkast är som det var.");
      await sheet(form).getByRole("button", { name: "Stäng" }).click();
      expect(await form.draft()).toEqual(before);
    });
  }
});

test("an address as long as the browser takes is refused in words, and the draft stays as it is", async ({
  form,
  baseURL,
  browserName,
}) => {
  await form.fill(rulebook, project);
  const before = await form.draft();
  // Chromium takes addresses of two mebibytes, Firefox of one.
  const mebibyte = 1024 * 1024;
  const signs = (browserName === "firefox" ? mebibyte : 2 * mebibyte) - 100;
  const length = await form.page.evaluate((signs) => {
    location.hash = `#utkast=1.${"A".repeat(signs)}.00000000`;
    return location.hash.length;
  }, signs);
  expect(length).toBeGreaterThan(signs);
  await expect(sheet(form)).toContainText("längre än något utkast");
  await expect(sheet(form)).toContainText("Ditt utkast är som det var.");
  await expect(form.page).toHaveURL(`${baseURL}/`);
  await sheet(form).getByRole("button", { name: "Stäng" }).click();
  expect(await form.draft()).toEqual(before);
});

test("a second link that is nothing takes the place of what was said of the first", async ({ form }) => {
  for (const [content, why] of [
    ['[[],{"hello":"world"}]', "innehåller inget utkast"],
    ['[[],{"format":9,"application":{"contract":1}}]', "nyare version"],
    ['[[],{"hello":"world"}]', "innehåller inget utkast"],
  ] as const) {
    await openLink(form, writtenLink(content));
    await expect(sheet(form)).toContainText(why);
    // Whatever the browser still has to say of the one before.
    await form.page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(sheet(form)).toContainText(why);
  }
});

test("script in a link is text", async ({ form }) => {
  const code = `<img src="x" onerror="window.ran=1"><script>window.ran=1</script>`;
  const draft = { format: 2, rulebook, application: { ...project, name: code }, [code]: code };
  await openLink(form, writtenLink(JSON.stringify([[], draft])));
  await expect(heading(form)).toHaveText(code);
  await expect(sheet(form)).toContainText(code.slice(0, 50));
  await expect(form.root.locator("img, script, [onerror]")).toHaveCount(0);
  expect(await form.page.evaluate(() => "ran" in window)).toBe(false);
});

test("a page that opens no links is given none, and its address is its own", async ({ form, baseURL }) => {
  await form.root.evaluate((element) => element.removeAttribute("link-base"));
  await form.button("Dela").click();
  await expect(form.button("Fil att skicka")).toBeVisible();
  await expect(form.button("Länk till utkastet")).toHaveCount(0);
  await form.page.evaluate(() => (location.hash = "en-egen"));
  await expect(form.page).toHaveURL(`${baseURL}/#en-egen`);
});

test("by the keyboard alone a link is made and closed", async ({ form }) => {
  const { keyboard } = form.page;
  await form.button("Dela").focus();
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(sheet(form).getByLabel("Länk", { exact: true })).toBeFocused();
  await keyboard.press("Tab");
  await expect(sheet(form).getByRole("button", { name: "Kopiera länken" })).toBeFocused();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(sheet(form)).toHaveCount(0);
  await expect(form.button("Dela")).toBeFocused();
});

test("axe has no remark on the link", async ({ form }) => {
  test.slow();
  await form.button("Dela").click();
  await form.button("Länk till utkastet").click();
  await expect(sheet(form).getByLabel("Länk", { exact: true })).toBeFocused();
  await isAccessibleWideAndNarrow(form);
});
