import { expect, test, type Form } from "./form.ts";

/** What a screen reader would call the element that has the focus, wherever in the tree it is. */
function focused({ page }: Form): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!(at instanceof HTMLElement)) return "";
    const labels = (at as HTMLInputElement).labels ?? [];
    const name = at.getAttribute("aria-label") ?? labels[0]?.textContent ?? at.textContent;
    return (name ?? "").replace(/\s+/g, " ").trim();
  });
}

/** Presses Tab until something by that name has the focus. */
async function tabTo(form: Form, name: string | RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await form.page.keyboard.press(key);
    const at = await focused(form);
    if (typeof name === "string" ? at === name || at.startsWith(`${name} `) : name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`Tab never came to ${name}, but to: ${passed.join(" | ")}`);
}

test("a project is drafted from the first Tab to verdict and plan by keyboard alone", async ({ form }) => {
  test.slow();
  const { keyboard } = form.page;
  await test.step("past the head of the page to the form", async () => {
    // What is written comes after the first result.
    await form.root.getByRole("radio", { name: /^Ansökan/ }).waitFor();
    await tabTo(form, "Till räknaren");
    await keyboard.press("Enter");
  });
  await test.step("where the project stands", async () => {
    await tabTo(form, "Ansökan");
  });
  await test.step("a rule set", async () => {
    await tabTo(form, "Byt riktlinje");
    await keyboard.press("Enter");
    await tabTo(form, /^Uppsalas riktlinje/);
    while (!/^Södertäljes sociala investeringsfond/.test(await focused(form))) await keyboard.press("ArrowUp");
    await expect(form.result.locator(".r-eyebrow")).toHaveText(/^Södertäljes sociala/);
    await tabTo(form, "Stäng listan", "Shift+Tab");
    await keyboard.press("Space");
    await expect(form.root.getByRole("radio", { name: /^Södertäljes sociala/ })).toHaveCount(0);
  });
  await test.step("the project and its time", async () => {
    await tabTo(form, "Projektets namn");
    await keyboard.type("Fältarbete i Hovsjö");
    await tabTo(form, "Första månaden");
    await keyboard.type("januari 2027");
    await tabTo(form, "Sista månaden");
    await keyboard.type("12/2028");
  });
  await test.step("parties", async () => {
    await tabTo(form, "Namn");
    await keyboard.type("Socialnämnden");
    await tabTo(form, "Lägg till part");
    await keyboard.press("Enter");
    await expect.poll(() => focused(form)).toMatch(/^Namn/);
    await keyboard.type("Utbildningsnämnden");
    await tabTo(form, "Verksamhetsområde");
    await keyboard.type("Skola");
    await tabTo(form, "Står bakom ansökan");
    await keyboard.press("ArrowDown");
    await expect(form.root.getByRole("group", { name: "Utbildningsnämnden" }).getByLabel("Står bakom")).toHaveValue(
      "yes",
    );
  });
  await test.step("a cost, year by year", async () => {
    await tabTo(form, "Lägg till kostnad");
    await keyboard.press("Enter");
    await expect.poll(() => focused(form)).toBe("Namn på rad 1");
    await keyboard.type("Fältarbetare");
    await tabTo(form, "Fältarbetare, 2027");
    await keyboard.type("1 200");
    await keyboard.press("ArrowRight");
    await expect.poll(() => focused(form)).toBe("Fältarbetare, 2028");
    await keyboard.type("0,8 mnkr");
    await expect(form.root.locator('[data-grid="costs"] tfoot td.sum')).toHaveText(/^2\s000$/);
  });
  await test.step("an effect, moving as in a spreadsheet", async () => {
    await tabTo(form, "Lägg till effekt");
    await keyboard.press("Enter");
    await expect.poll(() => focused(form)).toBe("Namn på rad 1");
    await keyboard.type("Färre placeringar");
    await tabTo(form, "Färre placeringar, 2029");
    for (const year of [2029, 2030, 2031, 2032, 2033]) {
      await expect.poll(() => focused(form)).toBe(`Färre placeringar, ${year}`);
      await keyboard.type("500");
      if (year < 2033) await keyboard.press("ArrowRight");
    }
    // Within a text that is being written, an arrow moves in the text.
    await keyboard.press("ArrowLeft");
    await expect.poll(() => focused(form)).toBe("Färre placeringar, 2033");
    await keyboard.press("Home");
    await keyboard.press("ArrowLeft");
    await expect.poll(() => focused(form)).toBe("Färre placeringar, 2032");
  });
  await test.step("the verdict, and the way from a finding to its field", async () => {
    await expect(form.verdict).toHaveText("Inte komplett än");
    await expect(form.result.locator("dt:text-is('Pengarna åter i fonden') + dd")).toContainText("2032");
    const rows = form.root.locator(".r-plan .r-table").first().locator("tbody tr:not(.r-phase)");
    await expect(rows.locator("th")).toHaveText(["2027", "2028", "2029", "2030", "2031", "2032", "2033"]);
    await tabTo(form, /^Plan för Fältarbete i Hovsjö/);
    await tabTo(form, /^Gå till Effekter$/);
    await keyboard.press("Enter");
    await expect.poll(() => focused(form)).toBe("Namn på rad 1");
  });
});

test("a grid is walked with arrows and Enter, and left with Tab", async ({ form }) => {
  await form.example("sodertalje-2015");
  const { costs } = (await form.draft()).application;
  const [first = "", second = ""] = costs.map(({ label }) => label);
  await form.cell(first, 2017).focus();
  const at = () => focused(form);
  const steps: readonly [key: string, to: string][] = [
    ["ArrowRight", `${first}, 2018`],
    ["ArrowDown", `${second}, 2018`],
    ["ArrowLeft", `${second}, 2017`],
    ["ArrowLeft", `${second}, 2017`],
    ["Shift+Enter", `${first}, 2017`],
    ["Shift+Enter", `${first}, 2017`],
    ["Enter", `${second}, 2017`],
    ["ArrowUp", `${first}, 2017`],
    ["Tab", `${first}, 2018`],
  ];
  for (const [key, to] of steps) {
    await form.page.keyboard.press(key);
    await expect.poll(at, `after ${key}`).toBe(to);
  }
  // What was walked through is as it was.
  expect((await form.draft()).application.costs).toEqual(costs);
});
