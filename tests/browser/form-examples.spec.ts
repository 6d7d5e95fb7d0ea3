import type * as Aterforing from "../../pkg/aterforing.js";
import type { Assessment, PartyYear, YearRow } from "../../pkg/aterforing.js";
import { exampleIds, expect, test, type Form } from "./form.ts";

declare global {
  interface Window {
    /** Set by pages/plain.js when the module is loaded. */
    aterforing: typeof Aterforing;
  }
}

type AmountId<Row> = { [Id in keyof Row]: Row[Id] extends string ? Id : never }[keyof Row] & string;
type Amounts = readonly [year: (row: YearRow) => string | null, party: (row: PartyYear) => string | null];
const ofBoth = (id: AmountId<YearRow> & AmountId<PartyYear>): Amounts => [(row) => row[id], (row) => row[id]];
const ofYear = (id: AmountId<YearRow>): Amounts => [(row) => row[id], () => null];
const ofParties = (id: AmountId<PartyYear>): Amounts => [
  ({ parties }) => written(parties.reduce((total, row) => total + ore(row[id]), 0n)),
  (row) => row[id],
];

/** What stands under each heading of the plan. */
const columns: Record<string, Amounts> = {
  "Kostnad ur fonden": ofBoth("cost"),
  "Egen finansiering": ofBoth("ownCost"),
  Utbetalt: ofYear("disbursed"),
  "Utöver bidraget": ofYear("overrun"),
  Besparing: ofBoth("saving"),
  "Ökad kostnad": ofBoth("addedCost"),
  Underhåll: ofBoth("upkeep"),
  Nettobesparing: ofBoth("netSaving"),
  "Hos andra parter": ofYear("societalSaving"),
  Återförs: ofBoth("repayment"),
  "Utan täckning": ofBoth("unfunded"),
  Efterskänkt: ofBoth("waived"),
  "Ändrat kommunbidrag": ofParties("appropriationChange"),
  Behålls: ofParties("retained"),
  "Fondens saldo": ofYear("fundBalance"),
  "Kommunens saldo": ofYear("municipalBalance"),
};

function ore(amount: string): bigint {
  return BigInt(amount.replace(".", ""));
}

function written(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** "−1 250,5" as "-1250.50"; an empty cell as null. */
function read(cell: string): string | null {
  if (cell === "") return null;
  const [whole = "", fraction = ""] = cell.replace(/\s/g, "").replace("−", "-").split(",");
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

interface Plan {
  headings: string[];
  rows: { heading: string; cells: string[] }[];
}

/** The plan as it stands on the screen, with all columns and each party under its year. */
async function planOf(form: Form): Promise<Plan> {
  await form.section("plan").waitFor();
  await form.root.getByRole("checkbox", { name: "Visa även hur nettobesparingen blir till" }).check();
  const show = form.root.getByRole("combobox", { name: "Visa" });
  if (await show.isVisible()) await show.selectOption("Alla parter, år för år");
  return form.root
    .locator(".r-plan .r-table")
    .first()
    .evaluate((table) => ({
      headings: [...table.querySelectorAll("thead th")]
        .slice(1)
        .map((th) => (th.textContent ?? "").replace(/\u00ad/g, "")),
      rows: [...table.querySelectorAll("tbody tr:not(.r-phase)")].map((tr) => ({
        heading: tr.querySelector("th")?.textContent?.trim() ?? "",
        cells: [...tr.querySelectorAll("td")].map((td) => td.textContent?.trim() ?? ""),
      })),
    }));
}

async function assessed(form: Form): Promise<Assessment> {
  const { application, rulebook, stage } = await form.draft();
  const assessment = await form.page.evaluate(
    ([application, rulebook, stage]) => JSON.stringify(window.aterforing.assess(application, rulebook, { stage })),
    [application, rulebook, stage] as const,
  );
  return JSON.parse(assessment) as Assessment;
}

/** Sums of parties, and so the years, with the parties under each where there are several. */
function expectedRows(
  { schedule, parties }: Assessment,
  headings: string[],
  nameOf: (id: string) => string,
): Plan["rows"] {
  const amounts = headings.map((heading) => {
    const known = columns[heading];
    if (!known) throw new Error(`the test does not know the column ${heading}`);
    return known;
  });
  return schedule.flatMap((row) => [
    { heading: String(row.year), cells: amounts.map(([year]) => year(row) ?? "") },
    ...(parties.length > 1 ? row.parties : []).map((party) => ({
      heading: nameOf(party.party),
      cells: amounts.map(([, of]) => of(party) ?? ""),
    })),
  ]);
}

test("each rule set has an example that can be computed, and the plan shows what assess answers, to the öre", async ({
  form,
}) => {
  test.slow();
  await form.page.addScriptTag({ url: "/pages/plain.js", type: "module" });
  await form.page.waitForFunction(() => "aterforing" in window);
  await form.set({ unit: "kr" });
  expect(exampleIds).toHaveLength(9);
  for (const id of exampleIds) {
    await test.step(id, async () => {
      await form.askForExample(id);
      await expect(form.root.locator(".r-refusal, [aria-invalid=true], .r-stale")).toHaveCount(0);
      const { application } = await form.draft();
      const nameOf = (party: string) => application.parties.find((one) => one.id === party)?.name ?? "";
      const assessment = await assessed(form);
      const { headings, rows } = await planOf(form);
      const shown = rows.map(({ heading, cells }) => ({ heading, cells: cells.map((cell) => read(cell) ?? "") }));
      expect(shown).toEqual(expectedRows(assessment, headings, nameOf));
      // No column that has something to say is left out.
      for (const [heading, [year, party]] of Object.entries(columns)) {
        const amounts = assessment.schedule.flatMap((row) => [year(row), ...row.parties.map(party)]);
        if (amounts.some((amount) => amount !== null && ore(amount) !== 0n)) expect(headings).toContain(heading);
      }
    });
  }
});

test("an example takes the place of a draft only after a yes", async ({ form }) => {
  await form.field("Projektets namn").fill("Mitt eget");
  await form.button("Visa ett exempel").click();
  const dialog = form.root.getByRole("dialog", { name: "Ersätta det du har skrivit?" });
  await expect(dialog).toBeVisible();
  await form.page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(form.field("Projektets namn")).toHaveValue("Mitt eget");
  await form.button("Visa ett exempel").click();
  await dialog.getByRole("button", { name: "Avbryt" }).click();
  await expect(form.field("Projektets namn")).toHaveValue("Mitt eget");
  await form.askForExample("stockholm-2015");
});

test("sums, plan, verdict and chart follow as one types", async ({ form }) => {
  await form.example("stockholm-2015");
  const { application } = await form.draft();
  const line = application.costs[0]?.label ?? "";
  const cell = form.cell(line, 2015);
  const chart = form.root.locator(".r-chart path.line");
  const asked = form.result.locator("dt:text-is('Söks ur fonden') + dd");
  const plan = form.root.locator(".r-plan .r-table").first();
  const before = await chart.getAttribute("d");
  await expect(asked).toHaveText(/^\s*5\s000/);
  await expect(cell).toHaveValue(/^2\s000$/);
  await cell.click();
  await form.page.keyboard.press("F2");
  // Not yet left: the last key is enough.
  await form.page.keyboard.type("0");
  await expect(cell).toBeFocused();
  await expect(cell).toHaveValue("20000");
  const costs = form.root.locator('[data-grid="costs"]');
  await expect(costs.locator("tfoot td.sum")).toHaveText(/^23\s000$/);
  await expect(costs.locator("tr[data-row] td.sum").first()).toHaveText(/^21\s900$/);
  await expect(asked).toHaveText(/^\s*23\s000/);
  await expect(plan.locator("tbody tr", { hasText: /^\s*2015/ })).toContainText(/20\s500/);
  expect(await chart.getAttribute("d")).not.toBe(before);
  await form.page.keyboard.press("Backspace");
  await form.field("Projektets namn").focus();
  await expect(cell).toHaveValue(/^2\s000$/);
  await expect(asked).toHaveText(/^\s*5\s000/);
  expect(await chart.getAttribute("d")).toBe(before);
});

test("the chart says in words what it shows, and holds the same as a table", async ({ form }) => {
  await form.page.addScriptTag({ url: "/pages/plain.js", type: "module" });
  await form.page.waitForFunction(() => "aterforing" in window);
  await form.example("stockholm-2015");
  const figure = form.root.getByRole("img", { name: "Fondens saldo, mnkr" });
  await expect(figure).toHaveAccessibleDescription(/2015 till 2024/);
  await expect(form.root.locator(".r-chart figcaption")).toHaveText(/Som mest är 5\smnkr ute, 2016\..*2022/);
  await form.root.getByText("Diagrammet som tabell").click();
  const rows = form.root.getByRole("table", { name: "Fondens saldo, mnkr" }).locator("tbody tr");
  const { schedule } = await assessed(form);
  await expect(rows).toHaveCount(schedule.length);
  const millions = (kronor: string) => (Number(kronor) / 1e6).toFixed(2).replace(/\.?0+$/, "");
  expect(
    await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))),
  ).toEqual(
    schedule.map(({ year, fundBalance }) => [String(year), millions(fundBalance).replace(".", ",").replace("-", "−")]),
  );
});
