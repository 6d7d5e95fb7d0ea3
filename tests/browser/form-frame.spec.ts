// The form in a frame: what a page gives it, what it tells the page, and how a person gets about.
import { readFileSync } from "node:fs";
import type { AterforingRam } from "../../www/frame/ram-element.ts";
import { exampleOf } from "./form.ts";
import { expect, Framed, heard, script, test } from "./framed.ts";

test("a page whose policy refuses WebAssembly shows the form in a frame", async ({ open, complaints, page }) => {
  const framed = await open("frame-page.html", { name: "127.0.0.1" });
  await expect(framed.verdict).toBeVisible();
  await expect(framed.form.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(framed.box).toHaveAttribute("title", "Räkna på en social investering");
  expect(complaints).toEqual([]);
  const empty = [0, 97, 115, 109, 1, 0, 0, 0];
  const refused = await page.evaluate(
    (bytes) => WebAssembly.compile(new Uint8Array(bytes)).then(String, (reason: Error) => reason.name),
    empty,
  );
  expect(refused).toBe("CompileError");
});

test("the script is small, leaves nothing behind, and runs wherever it stands", async ({ open, page }) => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(6 * 1024);
  const names = "Object.getOwnPropertyNames(window)";
  const framed = await open("frame-around.html", {
    pages: {
      "/before.js": `window.names = new Set(${names});`,
      "/after.js": `window.left = ${names}.filter((name) => name !== "names" && !name.startsWith("__pw") && !window.names.has(name));`,
    },
  });
  await expect(framed.verdict).toHaveText("Not complete yet");
  expect(await page.evaluate(() => (window as unknown as { left: string[] }).left)).toEqual([]);
});

test("a frame that stands in the page already is taken over as it is", async ({ open, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const framed = await open("frame-around.html", {
    pages: { "/before.js": "", "/after.js": "", "/aterforing-ram.js": "", "/late.js": script },
  });
  await expect(framed.verdict).toHaveText("Not complete yet");
  await framed.field("Name of the project").fill("Typed before the script came");
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement("script"), { src: "/late.js" }));
  });
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe("Typed before the script came");
  await expect.poll(() => framed.do((ram) => ram.assessment?.rulebook, null)).toBe("stockholm-2015");
  await framed.set("lang", "sv");
  await expect(framed.field("Projektets namn")).toHaveValue("Typed before the script came");
  await expect(framed.ram.getByText("Räknaren visas i en ram.")).toBeHidden();
  expect(asked.filter((address) => address.includes("/frame.html"))).toHaveLength(1);
});

test("without a script the address of the frame says what the form is to be", async ({ open, page }) => {
  await open("frame-plain.html");
  const frame = page.frameLocator("iframe");
  const form = frame.locator("aterforing-kalkyl");
  await expect(form.locator("#r-verdict")).toHaveText("Not complete yet");
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
  const names = await form.evaluate((form) => form.getAttributeNames().sort());
  expect(names).toEqual(["lang", "loading", "rulebook", "sections", "unit"]);
  await expect(form.locator("#section-costs")).toHaveCount(0);
  await form.getByLabel("Name of the project", { exact: true }).fill("In a plain frame");
  await expect(form.getByRole("heading", { level: 1 })).toHaveText("In a plain frame");
});

test("attributes reach the form, and so does each change of them", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  await expect(framed.verdict).toHaveText("Inte komplett än");
  await expect(framed.form).toHaveAttribute("rulebook", "uppsala-2016");
  await framed.set("rulebook", "stockholm-2015");
  await expect.poll(() => framed.do((ram) => ram.assessment?.rulebook, null)).toBe("stockholm-2015");
  await framed.set("lang", "en");
  await expect(framed.verdict).toHaveText("Not complete yet");
  await expect(framed.inside.locator("html")).toHaveAttribute("lang", "en");
  await expect(framed.box).toHaveAttribute("title", "Calculate a social investment");
  await framed.set("lang", null);
  await expect(framed.verdict).toHaveText("Inte komplett än");
  await page.evaluate(() => (document.documentElement.lang = "en-GB"));
  await expect(framed.verdict).toHaveText("Not complete yet");
  await framed.set("unit", "mnkr");
  await expect(framed.form.getByRole("radio", { name: "MSEK", exact: true }).first()).toBeChecked();
  await framed.set("sections", "project costs");
  await expect(framed.form.locator("#section-effects")).toHaveCount(0);
  await framed.set("disabled", "");
  await expect(framed.field("Name of the project")).not.toBeEditable();
  await framed.set("disabled", null);
  await framed.do((ram) => (ram.readOnly = true), null);
  await expect(framed.field("Name of the project")).toBeDisabled();
  await framed.do((ram) => (ram.readOnly = false), null);
  await expect(framed.field("Name of the project")).toBeEnabled();
  await framed.field("Name of the project").fill("Again");
  // Addresses are the page's own.
  await framed.set("link-base", "/kalkyl");
  await expect(framed.form).toHaveAttribute("link-base", `${new URL(page.url()).origin}/kalkyl`);
});

test("events and properties are those of the element", async ({ open, page }) => {
  const framed = await open("frame-page.html", { name: "127.0.0.1" });
  await expect(framed.verdict).toBeVisible();
  await expect.poll(() => heard(page, "aterforing-assessment")).toHaveLength(1);
  expect(await heard(page, "aterforing-change")).toEqual([]);
  expect(await framed.do((ram) => [ram.application?.name, ram.draft?.rulebook], null)).toEqual(["", "uppsala-2016"]);
  await framed.field("Projektets namn").fill("Hörs utåt");
  await expect.poll(async () => (await heard(page, "aterforing-change")).length).toBeGreaterThan(0);
  const [change] = (await heard(page, "aterforing-change")).slice(-1);
  expect(change?.detail).toMatchObject({
    application: { name: "Hörs utåt", contract: 1 },
    draft: { format: 2, rulebook: "uppsala-2016", application: { name: "Hörs utåt" } },
    rulebook: { id: "uppsala-2016" },
  });
  const application = exampleOf("uppsala-2016");
  await framed.do((ram, application) => (ram.application = application), application);
  await expect(framed.form.getByRole("heading", { level: 1 })).toHaveText(application.name);
  const inFrame = await framed.form.evaluate((form) => (form as HTMLElement as unknown as AterforingRam).assessment);
  expect(inFrame?.totals.granted).toBeTruthy();
  await expect.poll(() => framed.do((ram) => ram.assessment, null)).toEqual(inFrame);
  await framed.set("rulebook", "no-such");
  await expect
    .poll(async () => (await heard(page, "error")).map(({ detail }) => detail["code"]))
    .toEqual(["rulebook_unknown"]);
});

test("what is given before the frame is there is in the form when it comes", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  const application = exampleOf("orebro-2020");
  await page.evaluate(
    ([src, application]) => {
      const ram = document.createElement("aterforing-ram");
      ram.id = "made";
      ram.application = application;
      ram.setAttribute("rulebook", "orebro-2020");
      ram.setAttribute("src", src ?? "");
      document.querySelector("aterforing-ram")?.replaceWith(ram);
    },
    [await framed.ram.getAttribute("src"), application] as const,
  );
  await expect(framed.form.getByRole("heading", { level: 1 })).toHaveText(application.name);
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe(application.name);
  await expect.poll(async () => (await heard(page, "aterforing-assessment")).at(-1)?.target).toBe("made");
});

test("a rule set that the page has fetched is handed over as it is", async ({ open }) => {
  const framed = await open("frame-page.html");
  await expect(framed.verdict).toBeVisible();
  const rulebook = JSON.parse(readFileSync("src/rulebooks/uppsala-2016.json", "utf8")) as Record<string, unknown>;
  const own = { ...rulebook, id: "var-egen", title: { sv: "Vår egen fond", en: "A fund of our own" } };
  await framed.do((ram, own) => (ram.rulebook = own as never), own);
  await expect(framed.form.locator(".draft > header .lead")).toContainText("Vår egen fond");
});

test("colours and the colour scheme of the page hold in the frame", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  await expect(framed.verdict).toBeVisible();
  const button = framed.form.getByRole("button", { name: "Visa ett exempel" });
  const ground = () => framed.form.locator(".root").evaluate((root) => getComputedStyle(root).backgroundColor);
  const scheme = (scheme: string) =>
    page.evaluate((scheme) => document.documentElement.style.setProperty("color-scheme", scheme), scheme);
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await page.evaluate(() => document.documentElement.style.setProperty("--aterforing-accent", "rgb(120, 0, 60)"));
  await expect(button).toHaveCSS("color", "rgb(120, 0, 60)");
  await scheme("dark");
  await expect.poll(ground).toBe("rgb(18, 24, 22)");
  await scheme("light");
  await expect.poll(ground).toBe("rgb(255, 255, 255)");
  await page.evaluate(() => document.documentElement.style.removeProperty("--aterforing-accent"));
  await expect(button).toHaveCSS("color", "rgb(10, 92, 82)");
});

test("the frame is as high as the form, and no higher than the window", async ({ open, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const framed = await open("frame-page.html");
  const isWhole = async () => (await framed.height()) === (await framed.contentHeight());
  // Until the form has heard what it is to show, it may well be whole as it was.
  const show = async (sections: string, fields: number) => {
    await framed.set("sections", sections);
    await expect(framed.form.locator("[data-section]")).toHaveCount(fields);
  };
  await expect(framed.form.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => framed.height()).toBe(736);
  // The first result stands there before the fields do.
  await expect.poll(() => framed.contentHeight()).toBeGreaterThan(2000);
  await page.setViewportSize({ width: 1280, height: 600 });
  await expect.poll(() => framed.height()).toBe(536);
  // The result stays in sight while the form is scrolled in its frame.
  await framed.form.locator("#heading-plan").scrollIntoViewIfNeeded();
  await expect(framed.verdict).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 8000 });
  await show("project", 1);
  await expect.poll(isWhole).toBe(true);
  const low = await framed.height();
  await show("project parties", 2);
  await expect.poll(() => framed.height()).toBeGreaterThan(low);
  await expect.poll(isWhole).toBe(true);
  await show("project", 1);
  await expect.poll(() => framed.height()).toBe(low);
  // Nothing of a result is cut off for the sake of a low frame, be it beside the form or alone.
  for (const [sections, fields] of [
    ["project result", 1],
    ["result", 0],
  ] as const) {
    await show(sections, fields);
    await expect(framed.verdict).toBeVisible();
    await expect.poll(isWhole).toBe(true);
    const isCut = () => framed.form.locator(".result").evaluate((at) => at.scrollHeight > at.clientHeight + 1);
    await expect.poll(isCut).toBe(false);
  }
  // A page may set the limit.
  await page.setViewportSize({ width: 1280, height: 800 });
  await framed.set("sections", null);
  await page.evaluate(() => document.documentElement.style.setProperty("--aterforing-ram-max", "30em"));
  await expect.poll(() => framed.height()).toBe(480);
});

/** Puts the frame far down on its page, and shows its first lines only. */
async function scrollAway({ page, ram }: Framed): Promise<void> {
  await ram.evaluate((ram) => {
    const high = document.createElement("div");
    high.style.height = "3000px";
    ram.before(high);
    const { top } = ram.getBoundingClientRect();
    scrollTo(0, scrollY + top - innerHeight + 120);
  });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
}

test("a dialog comes into sight where the frame is only partly in sight", async ({ open, page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const framed = await open("frame-page.html");
  await framed.field("Projektets namn").fill("Något att förlora");
  // What the hand in the frame has moved on the page has moved by then.
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe("Något att förlora");
  await scrollAway(framed);
  const box = await framed.box.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 6, (box?.y ?? 0) + 60);
  // The press alone moves nothing: the next would go astray.
  expect((await framed.box.boundingBox())?.y).toBe(box?.y);
  await framed.form.getByRole("button", { name: "Visa ett exempel" }).evaluate((button: HTMLElement) => button.click());
  const dialog = framed.form.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expect(dialog).toBeInViewport({ ratio: 1 });
  await dialog.getByRole("button", { name: "Avbryt" }).click();
  await expect(dialog).toBeHidden();
});

test("a field that is led to comes into sight, from inside and from the page around", async ({ open, page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const framed = await open("frame-page.html", { name: "127.0.0.1" });
  await framed.do((ram, application) => (ram.application = application), exampleOf("uppsala-2016"));
  const name = framed.field("Projektets namn");
  await expect(name).toHaveValue(exampleOf("uppsala-2016").name);
  await scrollAway(framed);
  await framed.do((ram) => ram.goTo("/period/end"), null);
  await expect(framed.form.locator('[data-path="/period/end"]')).toBeFocused();
  await expect(framed.form.locator('[data-path="/period/end"]')).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => scrollTo(0, 2600));
  await framed.form
    .getByRole("navigation")
    .getByRole("button", { name: /^Insatser|^Effekter/ })
    .evaluate((button: HTMLElement) => button.click());
  await expect(framed.form.locator("#heading-effects")).toBeInViewport({ ratio: 1 });
});

test("Tab leads into the frame and out of it", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  await expect(framed.form.locator("[data-section]")).not.toHaveCount(0);
  await framed.set("sections", "result");
  await expect(framed.form.locator("[data-section]")).toHaveCount(0);
  await expect(framed.verdict).toBeVisible();
  await page.getByRole("button", { name: "Före" }).focus();
  const after = page.getByRole("button", { name: "Efter" });
  const active = () => framed.form.evaluate((form) => form.shadowRoot?.activeElement !== null);
  await page.keyboard.press("Tab");
  await expect.poll(active).toBe(true);
  for (
    let presses = 0;
    presses < 200 && !(await after.evaluate((button) => button === document.activeElement));
    presses += 1
  )
    await page.keyboard.press("Tab");
  await expect(after).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(framed.box).toBeFocused();
  await expect.poll(active).toBe(true);
});

test("two frames on a page keep apart", async ({ open, page }) => {
  const first = await open("frame-page.html", { attributes: 'id="first"' });
  await first.ram.evaluate((ram) => {
    const second = ram.cloneNode() as HTMLElement;
    second.id = "second";
    second.setAttribute("lang", "en");
    second.setAttribute("rulebook", "stockholm-2015");
    ram.after(second);
  });
  const second = new Framed(page, page.locator("#second"));
  await expect(first.verdict).toHaveText("Inte komplett än");
  await second.ram.scrollIntoViewIfNeeded();
  await expect(second.verdict).toHaveText("Not complete yet");
  await second.field("Name of the project").fill("The second");
  await expect
    .poll(async () => (await heard(page, "aterforing-change")).at(-1)?.detail)
    .toMatchObject({
      application: { name: "The second" },
    });
  expect(new Set((await heard(page, "aterforing-change")).map(({ target }) => target))).toEqual(new Set(["second"]));
  expect(await first.do((ram) => ram.draft?.application.name, null)).toBe("");
  await expect(first.field("Projektets namn")).toHaveValue("");
});

test("taken away and put back, the frame has what was written", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  await framed.field("Projektets namn").fill("Kvar");
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe("Kvar");
  await page.evaluate(() => {
    const ram = document.querySelector("aterforing-ram");
    ram?.remove();
    document.body.append(ram as Node);
  });
  await expect(framed.field("Projektets namn")).toHaveValue("Kvar");
  await framed.field("Projektets namn").fill("Kvar och ändrat");
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe("Kvar och ändrat");
});

test("taken away for good, an element leaves nothing behind", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  await expect(framed.verdict).toBeVisible();
  await expect.poll(() => framed.do((ram) => ram.assessment !== null, null)).toBe(true);
  await page.evaluate(() => {
    const held = window as unknown as { heard: unknown[]; left: WeakRef<Element> };
    const ram = document.querySelector("aterforing-ram") as Element;
    held.left = new WeakRef(ram);
    ram.remove();
  });
  await expect
    .poll(async () => {
      await page.requestGC();
      return page.evaluate(() => (window as unknown as { left: WeakRef<Element> }).left.deref() === undefined);
    })
    .toBe(true);
});
