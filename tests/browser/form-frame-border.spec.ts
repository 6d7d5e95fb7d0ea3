// The border around the form in a frame: sandboxes, windows that make things up, frames that are not what was asked for.
import { readFileSync } from "node:fs";
import { policy } from "../../scripts/policy.mjs";
import type { Locator } from "@playwright/test";
import type { AterforingRam } from "../../www/frame/ram-element.ts";
import { exampleOf } from "./form.ts";
import { expect, Framed, heard, listen, test } from "./framed.ts";
import { dist } from "./hosts.ts";

test("in a sandbox without an origin the form works and keeps nothing", async ({ open, frames, taken }) => {
  frames.headers["access-control-allow-origin"] = "*";
  const attributes = 'sandbox="allow-scripts allow-downloads allow-modals" storage="on"';
  const framed = await open("frame-page.html", { attributes });
  await expect(framed.verdict).toBeVisible();
  expect(await framed.inside.locator("html").evaluate(() => origin)).toBe("null");
  await framed.field("Projektets namn").fill("I en låda");
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe("I en låda");
  await expect(framed.form.locator(".standing")).toHaveAttribute("data-standing", "failed");
  const { content } = await taken(async () => {
    await framed.form.getByRole("button", { name: "Hämta", exact: true }).click();
    await framed.form.getByRole("button", { name: /^Utkastet/ }).click();
  });
  expect(content.toString()).toContain("I en låda");
});

test("in a sandbox with its origin drafts are kept", async ({ open, page }) => {
  const attributes = 'sandbox="allow-scripts allow-same-origin allow-downloads allow-modals" storage="on"';
  const framed = await open("frame-page.html", { attributes });
  await framed.field("Projektets namn").fill("Sparat i ramen");
  await expect(framed.form.locator(".standing")).toHaveAttribute("data-standing", "saved");
  await page.reload();
  await expect(framed.field("Projektets namn")).toHaveValue("Sparat i ramen");
});

/** Runs in a window that holds no end of the channel: readies what the frame says to its page, and the page to its frame. */
function forge(given: Element | { readonly opens: string }): void {
  const page = "opens" in given ? open(given.opens) : parent;
  if (!page) throw new Error("there is no other window");
  const answers: unknown[] = [];
  Object.assign(window, { answers });
  addEventListener("message", ({ data }) => answers.push(data));
  const state = { application: { name: "Påhittat" }, draft: { application: { name: "Påhittat" } } };
  const tries = () => {
    page.postMessage({ aterforing: "hello" }, "*");
    page.postMessage({ tell: "aterforing-change", detail: state, value: "" }, "*");
    for (let at = 0; at < page.length; at += 1) {
      const frame = page[at];
      if (!frame || frame === window) continue;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answers.push(data);
      port1.postMessage({ ask: "application", value: state.application });
      frame.postMessage({ aterforing: "call" }, "*");
      frame.postMessage({ aterforing: "open" }, "*", [port2]);
      frame.postMessage({ ask: "application", value: state.application }, "*");
    }
  };
  Object.assign(window, { tries });
}

const answersTo = (where: Locator) => where.evaluate(() => (window as unknown as { answers: unknown[] }).answers);

/** Says it all, and looks what came of it once something true has gone both ways. */
async function isUntouched({ page, ...framed }: Framed, forger: Locator): Promise<void> {
  const { form, ram } = framed;
  await forger.evaluate(() => (window as unknown as { tries: () => void }).tries());
  const name = form.getByLabel("Projektets namn", { exact: true });
  await name.fill("Mitt");
  await expect.poll(() => ram.evaluate((ram) => (ram as AterforingRam).draft?.application.name)).toBe("Mitt");
  await name.fill("Fortfarande mitt");
  await expect
    .poll(() => ram.evaluate((ram) => (ram as AterforingRam).draft?.application.name))
    .toBe("Fortfarande mitt");
  const names = (await heard(page, "aterforing-change")).map(
    ({ detail }) => (detail["application"] as { name: string }).name,
  );
  expect(new Set(names)).toEqual(new Set(["Mitt", "Fortfarande mitt"]));
  expect(await answersTo(forger)).toEqual([]);
}

const another = "<!doctype html><title>En annan</title><p>En annan sida</p>";

test("what another frame makes up is not listened to", async ({ open, page, host, frames }) => {
  const other = await host({ pages: { "/": another } });
  const policy = `default-src 'none'; script-src 'self'; frame-src ${frames.origin} ${other} blob:`;
  const framed = await open("frame-page.html", { inside: true, headers: { "content-security-policy": policy } });
  await expect(framed.verdict).toBeVisible();
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement("iframe"), { src })), other);
  const beside = page.frameLocator("body > iframe").locator("body");
  await expect(beside).toHaveText("En annan sida");
  await beside.evaluate(forge);
  await isUntouched(framed, beside);
});

test("what a window makes up that has opened the page is not listened to", async ({ open, page, host, context }) => {
  await open("frame-page.html", { inside: true });
  const opener = await context.newPage();
  await opener.goto(await host({ pages: { "/": another } }));
  await context.addInitScript(listen);
  const opening = context.waitForEvent("page");
  await opener.evaluate(forge, { opens: page.url() });
  const framed = new Framed(await opening);
  await expect(framed.verdict).toBeVisible();
  await isUntouched(framed, opener.locator("body"));
});

/** Gives the element another address, once the browser is done with the one before, and waits until it is done with it. */
async function loadsAnew(framed: Framed, src: string): Promise<void> {
  await expect.poll(() => framed.inside.locator("html").evaluate(() => document.readyState)).toBe("complete");
  await framed.do(
    (ram, src) =>
      new Promise((resolve) => {
        ram.shadowRoot?.querySelector("iframe")?.addEventListener("load", resolve, { once: true });
        ram.setAttribute("src", src);
      }),
    src,
  );
}

test("a frame that is not the one asked for is told nothing", async ({ open, page, host, frames }) => {
  const other = await host({
    pages: {
      "/frame.html": (_, response) => response.writeHead(302, { location: `${frames.origin}/frame.html` }).end(),
    },
  });
  const policy = `default-src 'none'; script-src 'self'; frame-src ${frames.origin} ${other} blob:`;
  const framed = await open("frame-page.html", { headers: { "content-security-policy": policy } });
  await expect(framed.verdict).toBeVisible();
  await page.clock.install();
  await loadsAnew(framed, `${other}/frame.html`);
  await expect(framed.inside.getByText("Räknaren laddas")).toBeVisible();
  await page.clock.fastForward(20_000);
  await expect
    .poll(async () => (await heard(page, "error")).map(({ detail }) => detail))
    .toEqual([{ code: "frame_silent", faults: [], at: `${other}/frame.html#host` }]);
  await expect(framed.inside.getByText("Räknaren får inget svar")).toBeVisible();
});

test("a page that a frame in a sandbox has gone on to is handed nothing", async ({ open, page, host, frames }) => {
  frames.headers["access-control-allow-origin"] = "*";
  const other = await host({
    pages: {
      "/": `${another}<script src="/greet.js"></script>`,
      "/greet.js": `globalThis.answers = [];
        addEventListener("message", ({ data, ports }) => answers.push(data, ports.length));
        parent.postMessage({ aterforing: "hello" }, "*");`,
    },
  });
  const policy = `default-src 'none'; script-src 'self'; frame-src ${frames.origin} ${other} blob:`;
  const headers = { "content-security-policy": policy };
  const framed = await open("frame-page.html", { attributes: 'sandbox="allow-scripts"', headers });
  await framed.field("Projektets namn").fill("Mitt");
  await expect.poll(() => framed.do((ram) => ram.draft?.application.name, null)).toBe("Mitt");
  await framed.inside.locator("body").evaluate((_, other) => location.assign(other), other);
  await expect(framed.inside.getByText("En annan sida")).toBeVisible();
  // What is said to the frame comes after what would have been answered.
  const isHeard = () =>
    page.evaluate(() =>
      document
        .querySelector("aterforing-ram")
        ?.shadowRoot?.querySelector("iframe")
        ?.contentWindow?.postMessage("last", "*"),
    );
  const answers = framed.inside.locator("body");
  // Its words stand there before its script listens.
  await expect.poll(() => answersTo(answers)).toBeDefined();
  await isHeard();
  await expect.poll(() => answersTo(answers)).toContain("last");
  expect(await answersTo(answers)).toEqual(["last", 0]);
});

test("a frame whose page names those that may talk to it talks to no others", async ({ open, page, frames }) => {
  const built = readFileSync(`${dist}/frame.html`, "utf8");
  const naming = (hosts: string) =>
    built.replace("</head>", `<meta name="aterforing-hosts" content="${hosts}" /></head>`);
  frames.pages["/frame.html"] = naming("https://www.example.se http://localhost");
  const framed = await open("frame-page.html");
  await expect(framed.inside.getByText("Räknaren laddas")).toBeVisible();
  await page.clock.install();
  await loadsAnew(framed, `${frames.origin}/frame.html?again`);
  await page.clock.fastForward(20_000);
  await expect
    .poll(async () => (await heard(page, "error")).map(({ detail }) => detail["code"]))
    .toEqual(["frame_silent"]);
  frames.pages["/frame.html"] = naming(`https://www.example.se ${new URL(page.url()).origin}/`);
  await framed.set("src", `${frames.origin}/frame.html?named`);
  await expect(framed.verdict).toBeVisible();
});

test("a server that does not want to be framed there is told of as silent", async ({ open, page, frames }) => {
  const framed = await open("frame-page.html");
  await expect(framed.verdict).toBeVisible();
  frames.headers["content-security-policy"] = `${policy}; frame-ancestors 'none'`;
  await page.clock.install();
  await loadsAnew(framed, `${frames.origin}/frame.html?again`);
  await page.clock.fastForward(20_000);
  await expect
    .poll(async () => (await heard(page, "error")).map(({ detail }) => detail["code"]))
    .toEqual(["frame_silent"]);
});

test("the annex is printed from inside the frame", async ({ open, page }) => {
  const framed = await open("frame-page.html");
  const press = async () => {
    await framed.form.getByRole("button", { name: "Hämta", exact: true }).click();
    await framed.form.getByRole("button", { name: "Skriv ut eller spara som pdf" }).click();
  };
  await framed.do((ram, application) => (ram.application = application), exampleOf("uppsala-2016"));
  const print = () => Object.assign(window, { print: () => Object.assign(window, { printed: true }) });
  await page.evaluate(print);
  await framed.form.evaluate(print);
  await press();
  const printed = () => (window as unknown as { printed?: boolean }).printed ?? false;
  expect(await framed.form.evaluate(printed)).toBe(true);
  expect(await page.evaluate(printed)).toBe(false);
});
