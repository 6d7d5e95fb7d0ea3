/**
 * An invented project held against the rules on repayment, so that they can be
 * seen at work. Everything in it is computed by the calculation itself.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { Application, Assessment, Rulebook, YearMonth } from "../../src/types.d.ts";
import { amountText, isZero, showAmount } from "../amounts/amounts";
import { compare } from "../amounts/decimal";
import { assess, loadModule } from "../module";
import type { T } from "../words/words";

const grant = "600000";
const saving = "250000";
const savingYears = 8;

/** The calculation has to be there before anything is drawn. */
export async function load(): Promise<void> {
  await loadModule();
}

/** Nothing where nothing is repaid, or where it depends on a plan that only the project has. */
export function illustration(rulebook: Rulebook, t: T): TemplateResult | typeof nothing {
  const { basis } = rulebook.repayment;
  if (basis === "none" || basis === "decided_plan") return nothing;
  const project = projectFor(rulebook);
  const expected = assess(project, rulebook);
  const half = assess(project, rulebook, { scenario: { effectScale: "50" } });
  return html`<div class="example">
    <p>
      <strong>${t("rules-example")}.</strong>
      ${t("rules-example-project", { grant: kr(grant, t), saving: kr(saving, t) })} ${outcomeText(expected, t)}
      ${lessText(half, t)}
    </p>
    ${table(expected, t)}
  </div>`;
}

function projectFor(rulebook: Rulebook): Application {
  const start = startFor(rulebook);
  const payer = "payers" in rulebook.repayment ? rulebook.repayment.payers[0] : undefined;
  const years = (from: number, count: number, amount: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [String(from + index), amount]));
  return {
    contract: 1,
    name: "",
    period: { start: `${start}-01`, end: `${start + 1}-12` },
    parties: [{ id: "payer", name: "", kind: payer ?? "committee", role: "lead" }],
    costs: [{ id: "cost", label: "", party: "payer", funding: "fund", amounts: years(start, 2, grant) }],
    effects: [
      {
        id: "effect",
        label: "",
        party: "payer",
        direction: "saving",
        estimate: { kind: "amounts", amounts: years(start + 2, savingYears, saving) },
      },
    ],
  };
}

/** The first whole year that the rules cover. */
function startFor({ starts }: Rulebook): number {
  const first = (month: YearMonth) => Number(month.slice(0, 4)) + (month.endsWith("-01") ? 0 : 1);
  return starts.from ? first(starts.from) : starts.to ? Number(starts.to.slice(0, 4)) : 2027;
}

function outcomeText({ totals }: Assessment, t: T): string {
  const { window, repayment, drawn } = totals;
  if (!window || isZero(repayment)) return t("rules-example-nothing");
  const said = {
    from: String(window.from),
    to: String(window.to),
    repayment: kr(repayment, t),
    drawn: kr(drawn, t),
  };
  return compare(repayment, drawn) > 0
    ? t("rules-example-more", said)
    : t("rules-example-sum", { ...said, years: window.to - window.from + 1 });
}

function lessText({ totals: { repayment, unfunded } }: Assessment, t: T): string {
  return isZero(unfunded)
    ? t("rules-example-less", { repayment: kr(repayment, t) })
    : t("rules-example-uncovered", { repayment: kr(repayment, t), unfunded: kr(unfunded, t) });
}

function table({ schedule }: Assessment, t: T): TemplateResult {
  const tkr = (kronor: string) => (isZero(kronor) ? "–" : showAmount(kronor, "tkr", t.lang));
  return html`<table>
    <caption>
      ${t("rules-example-caption")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("rules-example-year")}</th>
        <th scope="col">${t("rules-example-disbursed")}</th>
        <th scope="col">${t("rules-example-saving")}</th>
        <th scope="col">${t("rules-example-repayment")}</th>
        <th scope="col">${t("rules-example-balance")}</th>
      </tr>
    </thead>
    <tbody>
      ${schedule.map(
        ({ year, disbursed, netSaving, repayment, fundBalance }) =>
          html`<tr>
            <th scope="row">${year}</th>
            <td>${tkr(disbursed)}</td>
            <td>${tkr(netSaving)}</td>
            <td>${tkr(repayment)}</td>
            <td>${isZero(fundBalance) ? "0" : tkr(fundBalance)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function kr(kronor: string, t: T): string {
  return amountText(kronor, "kr", t);
}
