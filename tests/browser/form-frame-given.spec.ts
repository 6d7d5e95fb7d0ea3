// What goes through the frame in both directions: rules, drafts, links, and what a form around it does.
import { readFileSync } from "node:fs";
import { writtenLink } from "../take/written-link.ts";
import { exampleOf } from "./form.ts";
import { expect, heard, test } from "./framed.ts";

test("in a form of the page it is what any field is: sent by its name, reset, read only", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  const goes = framed.form.getByText("tills du skickar formuläret");
  const stays = framed.form.getByText("Allt du skriver stannar i din webbläsare.");
  await expect(stays).toBeVisible();
  await framed.ram.evaluate((ram) => {
    const form = document.createElement("form");
    ram.replaceWith(form);
    form.append(Object.assign(document.createElement("fieldset"), { id: "around" }));
    document.querySelector("#around")?.append(ram);
  });
  // Without a name nothing goes along, and nothing says so.
  await framed.field("Projektets namn").fill("Med formuläret");
  await expect(stays).toBeVisible();
  await framed.do((ram) => (ram.name = "kalkyl"), null);
  await expect(goes).toBeVisible();
  const sent = () =>
    page.evaluate(() => {
      const value = new FormData(document.querySelector("form") ?? undefined).get("kalkyl");
      return typeof value === "string" ? value : "";
    });
  await expect.poll(sent).toContain("Med formuläret");
  expect(JSON.parse(await sent())).toMatchObject({ format: 2, application: { name: "Med formuläret" } });
  expect(await framed.do((ram) => [ram.value, ram.form?.localName], null)).toEqual([await sent(), "form"]);
  await page.evaluate(() => (document.querySelector("fieldset") as HTMLFieldSetElement).toggleAttribute("disabled"));
  await expect(framed.field("Projektets namn")).toBeDisabled();
  await page.evaluate(() => (document.querySelector("fieldset") as HTMLFieldSetElement).toggleAttribute("disabled"));
  await expect(framed.field("Projektets namn")).toBeEnabled();
  await page.evaluate(() => document.querySelector("form")?.reset());
  await expect(framed.field("Projektets namn")).toHaveValue("");
  await framed.do((ram, text) => (ram.value = text), JSON.stringify(exampleOf("uppsala-2016")));
  await expect(framed.form.getByRole("heading", { level: 1 })).toHaveText(exampleOf("uppsala-2016").name);
});

test("the page's own rules are left for the built-in ones, and stay left when the frame loads again", async ({
  open,
  page,
}) => {
  const framed = await open("frame-page.html");
  const lead = framed.form.locator(".draft > header .lead");
  await expect(lead).toContainText("Uppsala");
  const title = await lead.innerText();
  const rulebook = JSON.parse(readFileSync("src/rulebooks/uppsala-2016.json", "utf8")) as Record<string, unknown>;
  for (const id of ["var-egen", "uppsala-2016"]) {
    const own = { ...rulebook, id, title: { sv: "Vår egen fond", en: "A fund of our own" } };
    await framed.do((ram, own) => (ram.rulebook = own as never), own);
    await expect(lead).toContainText("Vår egen fond");
    expect(await framed.do((ram) => (ram.rulebook as { id?: string } | null)?.id, null)).toBe(id);
    if (id === "var-egen") await framed.do((ram) => (ram.rulebook = "uppsala-2016"), null);
    // It says what it said before.
    else await framed.set("rulebook", "uppsala-2016");
    await expect(lead).toHaveText(title);
    expect(await framed.do((ram) => ram.rulebook, null)).toBe("uppsala-2016");
  }
  await framed.field("Projektets namn").fill("Kvar");
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe("Kvar");
  await page.evaluate(() => document.body.append(document.querySelector("aterforing-ram") as Node));
  await expect(framed.field("Projektets namn")).toHaveValue("Kvar");
  await expect(lead).toHaveText(title);
});

test("what the page is handed, and hands over, is its own", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  await expect(framed.verdict).toBeVisible();
  const application = exampleOf("uppsala-2016");
  await framed.do((ram, application) => {
    ram.application = application;
    application.name = "Ändrat efteråt";
  }, application);
  await expect(framed.form.getByRole("heading", { level: 1 })).toHaveText(application.name);
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe(application.name);
  await framed.do((ram) => Object.assign(ram.draft?.application ?? {}, { name: "Ändrat i sidan" }), null);
  await page.evaluate(() => document.body.append(document.querySelector("aterforing-ram") as Node));
  await expect(framed.form.getByRole("heading", { level: 1 })).toHaveText(application.name);
  // What cannot be handed over is told of, and changes nothing.
  await framed.do((ram) => {
    ram.application = { refresh: () => undefined } as never;
    ram.rulebook = { refresh: () => undefined } as never;
  }, null);
  expect((await heard(page, "error")).map(({ detail }) => detail["code"])).toEqual([
    "draft_refused",
    "rulebook_faulty",
  ]);
  await expect(framed.form.getByRole("heading", { level: 1 })).toHaveText(application.name);
});

test("rules by address, a draft by attribute, a link, and what is faulty in rules go through the frame", async ({
  open,
  page,
  frames,
}) => {
  const rulebook = JSON.parse(readFileSync("src/rulebooks/uppsala-2016.json", "utf8")) as Record<string, unknown>;
  const own = { ...rulebook, id: "var-egen", title: { sv: "Vår egen fond", en: "A fund of our own" } };
  frames.pages["/egna.json"] = JSON.stringify(own);
  frames.pages["/fel.json"] = JSON.stringify({ ...own, odd: 1, status: 2 });
  const draft = JSON.stringify({ ...exampleOf("uppsala-2016"), name: "Ur attributet" }).replaceAll('"', "&quot;");
  const framed = await open("frame-page.html", {
    attributes: `rulebook-src="${frames.origin}/egna.json" draft="${draft}" loading="eager" link-base="/kalkyl"`,
  });
  await expect(framed.form.getByRole("heading", { level: 1 })).toHaveText("Ur attributet");
  await expect(framed.form.locator(".draft > header .lead")).toContainText("Vår egen fond");
  expect(await framed.box.getAttribute("loading")).toBe("eager");
  await framed.do((ram, src) => (ram.rulebookSrc = src), `${frames.origin}/fel.json`);
  await expect(framed.form.locator(".trouble li")).toHaveCount(2);
  await expect.poll(() => heard(page, "error")).not.toEqual([]);
  const [error] = (await heard(page, "error")).map(({ detail }) => detail);
  expect(error).toMatchObject({ code: "rulebook_faulty", at: `${frames.origin}/fel.json` });
  expect((error?.["faults"] as { path: string }[]).map(({ path }) => path).sort()).toEqual(["/odd", "/status"]);
  const link = writtenLink(JSON.stringify([[], { ...exampleOf("uppsala-2016"), name: "Ur en länk" }]));
  await framed.do((ram, link) => ram.openLink(link), link);
  await expect(framed.form.getByRole("heading", { level: 1 })).toHaveText("Ur en länk");
  // Printed, the frame is called what the project is called; the page around it keeps its own name.
  const title = await page.title();
  const called = await framed.form.evaluate(() => {
    const own = document.title;
    dispatchEvent(new Event("beforeprint"));
    const printed = document.title;
    dispatchEvent(new Event("afterprint"));
    return { printed, isItselfAgain: document.title === own };
  });
  expect(called).toEqual({ printed: "Ur en länk", isItselfAgain: true });
  expect(await page.title()).toBe(title);
});
