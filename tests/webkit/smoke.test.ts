// The packed element in WebKitGTK, which stands in for Safari: it loads under a strict policy, takes what is typed,
// assesses it, and says why.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { Builder, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const started: ChildProcess[] = [];
let driver: WebDriver;
let address: string;

beforeAll(async () => {
  const [path, binary] = execFileSync("scripts/webkit.sh", { encoding: "utf8" }).trim().split("\n");
  if (!path || !binary) throw new Error("WebKitGTK is not installed. Run `make setup-test`.");
  address = await served();
  const port = await freePort();
  // Of its own group, so that the screen ends with it.
  started.push(
    spawn("xvfb-run", ["-a", path, `--port=${port}`], {
      detached: true,
      stdio: "ignore",
      env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1" },
    }),
  );
  await listensOn(port);
  driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary, args: ["--automation"] } })
    .build();
  await driver.get(address);
}, 120_000);

afterAll(async () => {
  await driver?.quit();
  for (const { pid } of started) if (pid) process.kill(-pid);
});

async function served(): Promise<string> {
  const mounts = ["/=tests/webkit", "/aterforing/=pkg"];
  const server = spawn("node", ["scripts/serve.mjs", "--port", "0", ...mounts], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(server);
  const [line] = (await once(server.stdout.setEncoding("utf8"), "data")) as [string];
  return line.trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function listensOn(port: number): Promise<void> {
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await vi.waitUntil(answers, { timeout: 60_000, interval: 100 });
}

/** What stands in the element; null where there is nothing of the kind. */
function inside(selector: string): Promise<WebElement | null> {
  return driver.executeScript(
    "return document.querySelector('aterforing-kalkyl').shadowRoot?.querySelector(arguments[0]) ?? null",
    selector,
  );
}

async function there(selector: string): Promise<WebElement> {
  await expect.poll(() => inside(selector), { timeout: 60_000 }).not.toBeNull();
  return (await inside(selector)) as WebElement;
}

const textOf = async (selector: string) => (await inside(selector))?.getText() ?? "";

test("what is typed is assessed and explained", async () => {
  await there("#r-verdict");
  const name = await there('[data-path="/name"]');
  await name.sendKeys("Familjecentral");
  await expect.poll(() => textOf("h1"), { timeout: 30_000 }).toBe("Familjecentral");
  await driver.executeScript("document.querySelector('aterforing-kalkyl').application = arguments[0]", {
    contract: 1,
    name: "Familjecentral",
    period: { start: "2017-01", end: "2018-12" },
    parties: [{ id: "soc", name: "Socialnämnden", kind: "committee", role: "lead" }],
    costs: [{ id: "k", label: "Lön", party: "soc", funding: "fund", amounts: { 2017: "100000", 2018: "200000" } }],
    effects: [],
  });
  const cell = await there('[data-path="/costs/0/amounts/2017"]');
  await driver.executeScript("arguments[0].focus()", cell);
  await cell.sendKeys("1250000,50", Key.ENTER);
  const totals = () =>
    driver.executeScript("return document.querySelector('aterforing-kalkyl').assessment?.totals.granted ?? null");
  await expect.poll(totals, { timeout: 30_000 }).toBe("1450000.50");
  await driver.executeScript("arguments[0].click()", await there(".result [data-figure]"));
  await expect.poll(() => textOf(".why, [part~=why]"), { timeout: 30_000 }).toMatch(/1\s450\s000,50/);
});
