// The examples in the zip of static files: each is opened as it lies on a server, and does what it says.
import type { Page } from "@playwright/test";
import { readdirSync } from "node:fs";
import { isAccessible } from "./accessible.ts";
import type { Answering, Host } from "./hosts.ts";
import { complaintsOf } from "./package.ts";
import { expect, test, type Unzipped } from "./zip.ts";

/** What an example shows to be copied, or says that a policy has to allow. */
function shown(text: string, part: RegExp): string {
  const [, code] = part.exec(text) ?? [];
  const known: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  if (code === undefined) throw new Error(`no ${part.source}`);
  return code.replace(/&\w+;/g, (name) => known[name] ?? name);
}

const policyIn = (text: string) =>
  `default-src 'none'; style-src 'self'; img-src 'self'; ${shown(text, /<code class="policy">([^<]*)</)}`;

/** Nothing but the code that the example shows. */
const bare = (
  text: string,
) => `<!doctype html><html lang="sv"><title>Kopia</title><link rel="icon" href="../icon.svg" />
  ${shown(text, /<pre><code>([^<]*)</)}</html>`;

/** Serves what was in the zip, with one page in the place of its own; gives that page's address. */
async function served(host: Host, zip: Unzipped, path: string, page: string, policy?: string): Promise<string> {
  const answer: Answering = (_request, response) => {
    // The policy is the page's; what stands in a frame has its own.
    if (policy !== undefined) response.setHeader("content-security-policy", policy);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  };
  const address = `/${zip.name}/${path}`;
  return (await host({ folders: { "/": zip.folder }, pages: { [address]: answer } })) + address;
}

/** Each form on the page has its verdict, in whatever it stands. */
async function assesses(page: Page, name: string): Promise<void> {
  const isFramed = name.startsWith("ram-");
  // What lies far down is loaded when it comes near.
  await page
    .locator(isFramed ? "iframe" : "aterforing-kalkyl")
    .first()
    .scrollIntoViewIfNeeded();
  const holder = isFramed ? page.frameLocator("iframe") : page;
  const forms = holder.locator("aterforing-kalkyl");
  await expect(forms).toHaveCount(name.startsWith("tva-") ? 2 : 1);
  for (const form of await forms.all()) await expect(form.locator("#r-verdict")).toHaveText(/\S/);
}

const examples = readdirSync("www/package/zip/exempel").filter((name) => name.endsWith(".html"));

for (const name of examples) {
  test(`${name} works under the policy that it names`, async ({ page, host, zip }) => {
    const text = zip.text(`exempel/${name}`);
    const complaints = complaintsOf(page);
    await page.goto(await served(host, zip, `exempel/${name}`, text, policyIn(text)));
    await assesses(page, name);
    expect(complaints).toEqual([]);
  });

  test(`the code that ${name} shows is all that it takes`, async ({ page, host, zip }) => {
    const complaints = complaintsOf(page);
    await page.goto(await served(host, zip, `exempel/${name}`, bare(zip.text(`exempel/${name}`))));
    await assesses(page, name);
    expect(complaints).toEqual([]);
  });
}

test("the first page leads to every example", async ({ page, host, zip }) => {
  test.slow();
  const complaints = complaintsOf(page);
  await page.goto(`${await host({ folders: { "/": zip.folder } })}/${zip.name}/index.html`);
  const links = await page.getByRole("listitem").getByRole("link").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  expect(addresses.sort()).toEqual(examples.map((name) => `exempel/${name}`).sort());
  await isAccessible({ page });
  await links[0]?.click();
  await assesses(page, examples[0] ?? "");
  // Left in the middle of its loading, the page would complain.
  await expect(page.getByLabel("Projektets namn", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Alla exempel" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const [name, link] of [
  ["guide.html", "handledningen för webbredaktörer"],
  ["guide.en.html", "in English"],
] as const) {
  test(`the first page leads to ${name}, which needs no script`, async ({ page, host, zip }) => {
    const messages = complaintsOf(page);
    page.on("console", (message) => messages.push(message.text()));
    const headers = { "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'" };
    const folder = `${await host({ headers, folders: { "/": zip.folder } })}/${zip.name}`;
    await page.goto(`${folder}/index.html`);
    await page.getByRole("link", { name: link }).click();
    await page.waitForURL(`${folder}/${name}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("table").first()).toHaveCSS("border-collapse", "collapse");
    expect(messages).toEqual([]);
  });
}

test("in the host's form, what was written goes along", async ({ page, host, zip }) => {
  await page.goto(`${await host({ folders: { "/": zip.folder } })}/${zip.name}/exempel/vardformular.html`);
  await page.getByLabel("Projektets namn", { exact: true }).fill("Familjecentral");
  await page.getByLabel("Ditt namn").fill("Vera");
  await expect(page.locator("#omdome")).toHaveText("något saknas");
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect(page.locator("#skickat")).not.toBeEmpty();
  const sent = JSON.parse(await page.locator("#skickat").innerText()) as Record<string, string>;
  expect(sent["namn"]).toBe("Vera");
  expect(JSON.parse(sent["utkast"] ?? "")).toMatchObject({ application: { name: "Familjecentral" } });
});

test("one's own rules and colours hold in the example of them", async ({ page, host, zip }) => {
  await page.goto(`${await host({ folders: { "/": zip.folder } })}/${zip.name}/exempel/egna-regler.html`);
  const form = page.locator("aterforing-kalkyl");
  await expect(form.locator("#r-verdict")).toHaveText(/\S/);
  await expect(form).toContainText("Region Gävleborg");
  const accent = await form.evaluate((element) => getComputedStyle(element).getPropertyValue("--aterforing-accent"));
  expect(accent.trim()).toBe("#6b2c7a");
});
