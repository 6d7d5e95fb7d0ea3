import { exampleOf, expect, largeProject, test, type Form } from "./form.ts";

/** Each text that the live region has held since then. */
async function listen(form: Form): Promise<() => Promise<string[]>> {
  await form.status.evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const text = region.textContent?.trim();
      if (text) said.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => form.page.evaluate(() => [...(window as unknown as { said: string[] }).said]);
}

test("each finding leads to a field or a section that has the focus and is in sight", async ({ form }) => {
  test.slow();
  await form.page.emulateMedia({ reducedMotion: "reduce" });
  await form.fill("orebro-2020", {
    ...exampleOf("orebro-2020"),
    parties: [{ id: "p1", name: "", kind: "civil_society", role: "lead", endorses: false }],
    costs: [{ id: "c1", label: "", party: "p1", funding: "fund", use: "operation", amounts: { "2020": "500000" } }],
    effects: [
      {
        id: "e1",
        label: "",
        party: "p1",
        direction: "saving",
        nature: "avoided_cost",
        estimate: { kind: "amounts", amounts: { "2021": "900000" } },
      },
    ],
    upkeep: [{ id: "u1", label: "", party: "p1", financing: "unsettled", amounts: { "2024": "1000" } }],
    evaluation: [{ id: "g1", goal: "" }],
    answers: {},
    texts: {},
  });
  const { count, astray } = await form.root.evaluate(async ({ shadowRoot }) => {
    const ways = () => [...(shadowRoot?.querySelectorAll<HTMLElement>(".r-group li button.link") ?? [])];
    const isInSight = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
    const isThere = () => {
      const at = shadowRoot?.querySelector(".draft :focus");
      return at ? isInSight(at.getBoundingClientRect()) : false;
    };
    const count = ways().length;
    const astray: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const way = ways()[index];
      // As a press does: the focus leaves where the way before has led.
      way?.focus();
      way?.click();
      for (let frame = 0; frame < 60 && !isThere(); frame += 1) await new Promise(requestAnimationFrame);
      if (!isThere()) astray.push(way?.getAttribute("aria-label") ?? way?.textContent?.trim() ?? `way ${index}`);
    }
    return { count, astray };
  });
  expect(count).toBeGreaterThan(15);
  expect(astray).toEqual([]);
});

test("a way from a finding folds out the line that it concerns", async ({ form }) => {
  await form.fill("uppsala-2016", {
    ...exampleOf("uppsala-2016"),
    effects: exampleOf("uppsala-2016").effects.map((effect) => ({ ...effect, source: "" })),
  });
  await expect(form.root.locator("tr.details")).toHaveCount(0);
  await form.section("effects").getByRole("button", { name: "Gå dit" }).first().click();
  await expect(form.section("effects").locator("tr.details :focus")).toHaveCount(1);
});

test("what was written under another guideline can be found, mended and taken away", async ({ form }) => {
  const project = exampleOf("sodertalje-2015");
  await form.fill("sodertalje-2015", { ...project, repaymentPlan: { exemptFrom: 2022 } });
  await form.field("Befriade från och med").fill("snart");
  await form.field("Projektets namn").focus();
  await form.set({ rulebook: "nynashamn-public-health" });
  // Nothing is repaid there, and still the text can be mended.
  await form.root.locator(".mending").getByRole("button").click();
  const exempt = form.field("Befriade från och med");
  await expect(exempt).toBeFocused();
  await exempt.fill("2022");
  await form.field("Projektets namn").focus();
  await expect(form.root.locator(".mending")).toHaveCount(0);

  await form.set({ rulebook: "uppsala-2016" });
  await form.section("plan").getByText("Ta bort befrielsen ur planen.").waitFor();
  const finding = form.result.getByRole("listitem").filter({ hasText: "Riktlinjen ger ingen befrielse" });
  await finding.getByRole("button", { name: /^Gå till/ }).click();
  await expect(exempt).toBeFocused();
  await exempt.fill("");
  // It stays for as long as the hand is in it.
  await expect(exempt).toBeFocused();
  await form.field("Projektets namn").focus();
  await expect(exempt).toHaveCount(0);

  const strays = form.section("texts").locator(".strays");
  const texts = strays.getByRole("textbox");
  await strays.locator("summary").click();
  await expect(texts.nth(1)).toBeVisible();
  const count = await texts.count();
  await expect(strays.locator("summary")).toHaveText(`${count} texter som hör till andra riktlinjer`);
  await expect(texts.first()).not.toHaveValue("");
  await strays
    .getByRole("button", { name: /^Ta bort / })
    .first()
    .click();
  await expect(texts).toHaveCount(count - 1);
  await expect(texts.first()).toBeFocused();
  await expect(form.status).toContainText("Det är borttaget.");
});

test("the verdict's counts lead to their findings, and the contents to their sections", async ({ form }) => {
  await form.result.getByRole("button", { name: /^\d+ saknas$/ }).click();
  await expect(form.root.locator("#r-findings-missing")).toBeFocused();
  await expect(form.root.locator("#r-findings-missing")).toBeInViewport();
  await form.root
    .getByRole("navigation", { name: "Innehåll" })
    .getByRole("button", { name: /^Texter/ })
    .click();
  await expect(form.root.getByRole("heading", { name: "Texter", level: 2 })).toBeFocused();
  await expect(form.root.getByRole("heading", { name: "Texter", level: 2 })).toBeInViewport();
  await expect(form.root.locator(".contents [aria-current]")).toContainText("Texter");
});

test("what changed is said once, when the typing has stopped, and nothing before anything has happened", async ({
  form,
}) => {
  const said = await listen(form);
  await form.page.clock.install();
  await form.page.clock.pauseAt(Date.now() + 60_000);
  await form.page.clock.runFor(5000);
  expect(await said()).toEqual([]);
  await form.button("Visa ett exempel").click();
  await expect(form.root.getByRole("heading", { level: 1 })).not.toHaveText("Nytt utkast");
  await form.page.clock.runFor(1500);
  expect(await said()).toEqual([
    expect.stringMatching(/^Exemplet är ifyllt\. .+ hinder, \d+ saknas, \d+ delvis, \d+ att tänka på\.$/),
  ]);
  const cell = form.cell(exampleOf("uppsala-2016").costs[0]?.label ?? "", 2017);
  await cell.fill("");
  for (const key of "2000000") {
    await form.page.keyboard.type(key);
    await form.page.clock.runFor(200);
  }
  expect(await said()).toHaveLength(1);
  await form.page.clock.runFor(3000);
  const after = await said();
  expect(after).toHaveLength(2);
  expect(after[1]).toMatch(/^.+\. \d+ hinder, \d+ saknas, \d+ delvis, \d+ att tänka på\.$/);
  await form.page.clock.runFor(5000);
  expect(await said()).toHaveLength(2);
});

test("a field that cannot be read is announced in words", async ({ form }) => {
  await form.example("stockholm-2015");
  await form.field("Första månaden").fill("våren");
  await form.field("Projektets namn").focus();
  await expect(form.status).toHaveText(/En uppgift behöver ändras\. Välj år och månad/);
});

test("two things said of the same list are two notes, and no way is without a word", async ({ form }) => {
  const upkeep = [
    { id: "u1", label: "Drift", party: "p0", financing: "unsettled" as const, amounts: { 2025: "99999999.50" } },
  ];
  await form.fill("orebro-2020", { ...largeProject(), upkeep });
  const notes = form.section("effects").locator(".note", { hasText: "räcker inte ens alla väntade besparingar" });
  await expect(notes).toHaveCount(2);
  const ways = await form.root.locator(".notes button").allInnerTexts();
  expect(ways).not.toContain("");
});
