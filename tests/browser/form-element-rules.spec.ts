// Which rules the element goes by: the page's own, fetched or handed over, and what is said when they do not come.
import { readFileSync } from "node:fs";
import type { Rulebook } from "../../src/types.d.ts";
import { errors, expect, heard, on, packed, tag, test } from "./element-page.ts";
import { exampleOf } from "./form.ts";

function ownRules(more: Partial<Rulebook> = {}): Rulebook {
  const rules = JSON.parse(readFileSync("src/rulebooks/uppsala-2016.json", "utf8")) as Rulebook;
  return { ...rules, id: "storby-2027", title: { sv: "Storbys riktlinje", en: "The guideline of Storby" }, ...more };
}

test("a rule set of the page's own is fetched and gone by, for every figure too", async ({ serve, page }) => {
  const rules = ownRules();
  const form = await serve(tag('rulebook-src="/regler.json"'), { pages: { "/regler.json": JSON.stringify(rules) } });
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  await on(form, (element, application) => (element.application = application), exampleOf("uppsala-2016"));
  await expect(form.root.getByRole("heading", { level: 1 })).toHaveText(exampleOf("uppsala-2016").name);
  await form.root.locator('[data-figure="/totals/repayment"]').first().click();
  await expect(form.root.locator(".why")).toContainText("Återföringen");
  expect((await form.draft()).rulebook).toBe("storby-2027");
  const told = await heard(page);
  expect(told.at(-1)?.detail).toMatchObject({ rulebook: { id: "storby-2027" } });
  // Another one can be chosen, and one's own again.
  await form.button("Byt riktlinje").click();
  // It is fetched first: until then the choice may show the present one again.
  await form.root.getByRole("radio", { name: /Norrköping/ }).click();
  await expect(form.root.locator(".r-eyebrow")).toContainText("Norrköping");
  await form.root.getByRole("radio", { name: /Storbys riktlinje/ }).check();
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
});

test("one's own by the id of a built-in one stands for it", async ({ serve }) => {
  const rules = ownRules({ id: "uppsala-2016", criteria: [], questions: [], interpretations: [] });
  const form = await serve(tag('rulebook-src="/regler.json"'), { pages: { "/regler.json": JSON.stringify(rules) } });
  await on(form, (element, application) => (element.application = application), {
    ...exampleOf("uppsala-2016"),
    answers: {},
  });
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  await expect(form.root.locator("#section-criteria")).toHaveCount(0);
  expect(await on(form, (element) => element.assessment?.findings.some(({ criterion }) => criterion), null)).toBe(
    false,
  );
});

test("a page that asks for the built-in one of the same id again has it", async ({ serve }) => {
  const form = await serve(tag('rulebook="uppsala-2016"'));
  await expect(form.field("Projektets namn")).toBeVisible();
  const title = await form.root.locator(".r-eyebrow").innerText();
  await on(form, (element, rules) => (element.rulebook = rules), ownRules({ id: "uppsala-2016" }));
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  await on(form, (element) => (element.rulebook = "uppsala-2016"), null);
  await expect(form.root.locator(".r-eyebrow")).toHaveText(title);
});

test("a rule set can be handed over as it is, and a faulty one leaves the one before", async ({ serve, page }) => {
  const form = await serve(tag());
  await on(form, (element, rules) => (element.rulebook = rules), ownRules());
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  await on(form, (element, rules) => (element.rulebook = rules), { ...ownRules(), format: 3 } as unknown as Rulebook);
  await expect(form.trouble).toContainText("/format");
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  expect((await errors(page)).map(({ code, at }) => [code, at])).toEqual([["rulebook_faulty", undefined]]);
  await form.button("Dölj").click();
  await expect(form.trouble).toHaveCount(0);
});

interface Odd {
  readonly code: string;
  readonly says: RegExp;
  readonly page:
    | string
    | ((
        request: unknown,
        response: {
          writeHead(status: number, headers?: Readonly<Record<string, string>>): unknown;
          end(text?: string): void;
          write(text: Buffer): boolean;
          on(event: string, go: () => void): void;
        },
      ) => void);
}

const megabyte = Buffer.alloc(1024 * 1024, 32);
const odd: Readonly<Record<string, Odd>> = {
  "is not there": {
    code: "rulebook_not_found",
    says: /svar 404/,
    page: (_, response) => {
      response.writeHead(404);
      response.end("{}");
    },
  },
  "is a web page": {
    code: "rulebook_not_json",
    says: /ingen riktlinje i JSON/,
    page: "<!doctype html><title>Logga in</title>",
  },
  "is a number": { code: "rulebook_not_json", says: /ingen riktlinje i JSON/, page: "1" },
  "never ends": {
    code: "rulebook_too_large",
    says: /högst 2 MB/,
    page: (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (response.write(megabyte));
      };
      response.on("drain", more);
      more();
    },
  },
  "says that it is large": {
    code: "rulebook_too_large",
    says: /högst 2 MB/,
    page: (_, response) => {
      response.writeHead(200, { "content-length": "100000000" });
      response.write(megabyte);
    },
  },
  "breaks off": {
    code: "rulebook_unreachable",
    says: /kunde inte hämtas/,
    page: (request) => {
      (request as { destroy(): void }).destroy();
    },
  },
  "is faulty": {
    code: "rulebook_faulty",
    says: /3 ställen behöver rättas/,
    page: JSON.stringify({ ...ownRules(), odd: 1, municipality: 2, status: "perhaps" }),
  },
};

for (const [what, { code, says, page: answer }] of Object.entries(odd)) {
  test(`a rule set that ${what} is said at the beginning, and the rest of the page stays readable`, async ({
    serve,
    page,
  }) => {
    const form = await serve(tag('rulebook-src="/regler.json"', "<p>Läs riktlinjen i stället.</p>"), {
      pages: { "/regler.json": answer as string },
    });
    await expect(form.trouble).toContainText(says);
    await expect(page.getByText("Läs riktlinjen i stället.")).toBeVisible();
    await expect(form.trouble.getByRole("button", { name: "Försök igen" })).toBeVisible();
    const [error] = await errors(page);
    expect(error).toMatchObject({ code, at: "/regler.json" });
    if (code === "rulebook_faulty") {
      expect(error?.faults.map(({ path }) => path).sort()).toEqual(["/municipality", "/odd", "/status"]);
      await expect(form.trouble.locator("li")).toHaveCount(3);
      await expect(form.trouble).toContainText("Formatet har inget sådant");
    }
  });
}

const oddInEnglish: Readonly<Record<string, RegExp>> = {
  rulebook_not_found: /\(answer 404\)/,
  rulebook_not_json: /is not a guideline in JSON/,
  rulebook_too_large: /at most 2 MB/,
  rulebook_unreachable: /could not be loaded/,
  rulebook_faulty: /3 places need to be corrected/,
};

test("rule sets that fail later leave what was typed, and one is taken once it is there", async ({ serve, page }) => {
  let lying: Odd["page"] = "";
  const form = await serve(tag('rulebook="norrkoping-2010" lang="en"'), {
    pages: {
      "/regler.json": (request, response) => {
        if (typeof lying === "string") response.writeHead(200).end(lying);
        else lying(request, response);
      },
    },
  });
  await form.field("Name of the project").fill("Kept");
  const told: string[] = [];
  for (const { code, page: answer } of Object.values(odd)) {
    lying = answer;
    await on(form, (element, src) => (element.rulebookSrc = src), `/regler.json?${told.length}`);
    await expect.poll(async () => (await errors(page)).length).toBe(told.push(code));
    await expect(form.trouble).toContainText(oddInEnglish[code] ?? "");
    await expect(form.trouble).toContainText("What you have written is still here.");
    await expect(form.field("Name of the project")).toHaveValue("Kept");
  }
  expect((await errors(page)).map(({ code }) => code)).toEqual(told);
  await expect(form.trouble.locator("li")).toHaveCount(3);
  await expect(form.trouble).toContainText("The format has no such field");
  lying = JSON.stringify(ownRules());
  await form.button("Try again").click();
  await expect(form.root.locator(".r-eyebrow")).toHaveText("The guideline of Storby");
  await expect(form.trouble).toHaveCount(0);
  await expect(form.field("Name of the project")).toHaveValue("Kept");
});

/** What may never come, by where it lies. */
const slow: Readonly<Record<string, { code: string; says: string; file: string }>> = {
  "/k/aterforing_bg.wasm": { code: "module_timeout", says: "Den kom inte i tid", file: `${packed}/aterforing_bg.wasm` },
  "/k/rulebooks/uppsala-2016.json": {
    code: "rulebook_timeout",
    says: "Riktlinjen uppsala-2016 kom inte i tid",
    file: `${packed}/rulebooks/uppsala-2016.json`,
  },
  "/regler.json": {
    code: "rulebook_timeout",
    says: "Riktlinjen /regler.json kom inte i tid",
    file: "src/rulebooks/uppsala-2016.json",
  },
};

test("what does not come within 20 seconds is said, and fetched when one tries again", async ({ serve, page }) => {
  await page.clock.install();
  for (const [path, { code, says, file }] of Object.entries(slow)) {
    let asked = 0;
    const attribute = path === "/regler.json" ? 'rulebook-src="/regler.json"' : 'rulebook="uppsala-2016"';
    const form = await serve(tag(`${attribute} loading="eager"`), {
      pages: {
        [path]: (_request, response) => {
          asked += 1;
          const type = path.endsWith(".wasm") ? "application/wasm" : "application/json";
          if (asked > 1) response.writeHead(200, { "content-type": type }).end(readFileSync(file));
        },
      },
    });
    await expect.poll(() => asked).toBe(1);
    await page.clock.fastForward(15_000);
    expect(await errors(page)).toEqual([]);
    await page.clock.fastForward(10_000);
    await expect(form.trouble).toContainText(says);
    expect(await errors(page)).toMatchObject([{ code }]);
    await form.button("Försök igen").click();
    await expect(form.verdict).toBeVisible();
    expect(asked).toBe(2);
  }
});

test("the guideline that was chosen stays marked while it is fetched, and the present one is again where it cannot be", async ({
  serve,
}) => {
  const waiting: ((status: number) => void)[] = [];
  const form = await serve(tag('rulebook="uppsala-2016"'), {
    pages: {
      "/k/rulebooks/norrkoping-2010.json": (_request, response) =>
        waiting.push((status) =>
          response
            .writeHead(status, { "content-type": "application/json" })
            .end(readFileSync("src/rulebooks/norrkoping-2010.json")),
        ),
    },
  });
  await form.button("Byt riktlinje").click();
  const radio = (name: RegExp) => form.root.getByRole("radio", { name });
  for (const [status, stays] of [
    [500, /^Uppsala/],
    [200, /^Norrköping/],
  ] as const) {
    await radio(/^Norrköping/).click();
    await expect.poll(() => waiting.length).toBe(1);
    // Whatever is drawn meanwhile.
    await on(form, (element, unit) => (element.unit = unit), status === 500 ? "mnkr" : "kr");
    await expect(radio(/^Norrköping/)).toBeChecked();
    waiting.splice(0).forEach((go) => go(status));
    await expect(radio(stays)).toBeChecked();
    await expect
      .poll(async () => (await form.draft()).rulebook)
      .toBe(stays.test("Uppsala") ? "uppsala-2016" : "norrkoping-2010");
  }
});

test("what is fetched for an element that is taken away is let go, and asked for again when it is back", async ({
  serve,
  page,
}) => {
  const waiting: ((status: number) => void)[] = [];
  let gone = 0;
  const form = await serve(tag('rulebook-src="/regler.json" loading="eager"'), {
    pages: {
      "/regler.json": (_request, response) => {
        response.on("close", () => (gone += response.writableFinished ? 0 : 1));
        waiting.push((status) => response.writeHead(status).end(JSON.stringify(ownRules())));
      },
    },
  });
  const away = () =>
    form.root.evaluate((element) => {
      Object.assign(globalThis, { element });
      element.remove();
    });
  const back = () => page.evaluate(() => document.body.append((globalThis as unknown as { element: Element }).element));
  // Before there is anything to show, and later.
  await expect.poll(() => waiting.length).toBe(1);
  await away();
  await expect.poll(() => gone).toBe(1);
  await back();
  await expect.poll(() => waiting.length).toBe(2);
  waiting.at(-1)?.(200);
  await expect(form.root.locator(".r-eyebrow")).toHaveText("Storbys riktlinje");
  await on(form, (element) => (element.rulebookSrc = "/regler.json?2"), null);
  await expect.poll(() => waiting.length).toBe(3);
  await away();
  await expect.poll(() => gone).toBe(2);
  await back();
  await expect.poll(() => waiting.length).toBe(4);
  expect(await errors(page)).toEqual([]);
  waiting.at(-1)?.(404);
  await expect.poll(async () => (await errors(page)).map(({ code }) => code)).toEqual(["rulebook_not_found"]);
});

test("an unknown id is said, and another attribute mends it", async ({ serve, page }) => {
  const form = await serve(tag('rulebook="storby"'));
  await expect(form.trouble).toContainText("”storby” finns inte här");
  expect(await errors(page)).toMatchObject([{ code: "rulebook_unknown", at: "storby" }]);
  await on(form, (element) => element.setAttribute("rulebook", "uppsala-2016"), null);
  await expect(form.verdict).toBeVisible();
  await expect(form.trouble).toHaveCount(0);
});
