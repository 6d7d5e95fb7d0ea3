/** What the project costs to carry out, by line and year. */
import { html, type TemplateResult } from "lit";
import type { CostLine, CostUse } from "../../../src/types.d.ts";
import { add } from "../../amounts/amounts";
import { freeId } from "../../draft/draft";
import { grid, type Row } from "../../grid/grid";
import { phaseYears, yearsOf } from "../../grid/years";
import { choose, select } from "../field/field";
import { notesOf } from "../field/notes";
import { isLineOpen, type Form } from "../form";
import { lineHeading, lineName, partyChoice, removeButton, shownSum, sumInYear, sumOf, tools } from "../lines/lines";
import { nameOf } from "../parties/parties";
import { section } from "../sections";

const uses: readonly CostUse[] = [
  "development",
  "introduction",
  "operation",
  "follow_up",
  "evaluation",
  "project_lead",
  "other",
];

export function costsPart(form: Form): TemplateResult {
  const { t } = form.view;
  const { costs, parties } = form.draft.application;
  const addCost = () =>
    form.addLine("/costs", {
      id: freeId("c", costs),
      label: "",
      party: parties[0]?.id ?? "",
      funding: "fund",
      amounts: {},
    } satisfies CostLine);
  return section(
    form,
    "costs",
    t("section-costs-about"),
    html`${tools(form, "costs", costs.length > 0, t("cost-add"), addCost)}
      <div data-at="/costs" class="grids">
        ${costs.length === 0 ? html`<p class="soft">${t("costs-empty")}</p>` : costGrid(form)}
      </div>
      ${notesOf(form, "/costs")}`,
  );
}

function costGrid(form: Form): TemplateResult {
  const { t } = form.view;
  const { application } = form.draft;
  const { costs } = application;
  const { first, last } = phaseYears(application);
  const years = yearsOf(
    first,
    Math.max(last, form.laterYears.get("costs") ?? last),
    costs.map(({ amounts }) => amounts),
  );
  const sums = [{ name: t("costs-sum"), lines: costs }];
  const own = costs.filter(({ funding }) => funding === "own");
  if (own.length > 0 && own.length < costs.length) {
    sums.unshift(
      { name: t("costs-sum-fund"), lines: costs.filter(({ funding }) => funding === "fund") },
      { name: t("costs-sum-own"), lines: own },
    );
  }
  return grid(form, {
    name: "costs",
    caption: t("costs-caption"),
    corner: t("cost"),
    years,
    rows: costs.map((cost, index) => costRow(form, cost, index)),
    sums: sums.map(({ name, lines }) => ({
      name,
      sums: years.map((year) => shownSum(form, sumInYear(lines, year))),
      total: shownSum(form, add(lines.map(({ amounts }) => sumOf(amounts)))),
    })),
  });
}

function costRow(form: Form, cost: CostLine, index: number): Row {
  const { t } = form.view;
  const path = `/costs/${index}`;
  const facts = [nameOf(form, cost.party), t(`funding-${cost.funding}`), cost.use && t(`use-${cost.use}`)];
  return {
    key: cost.id,
    name: lineName(form, cost, index),
    heading: lineHeading(form, path, index, facts.filter(Boolean).join(" · ")),
    kind: "amount",
    path: (year) => `${path}/amounts/${year}`,
    sum: shownSum(form, sumOf(cost.amounts)),
    details: isLineOpen(form, path) ? details(form, cost, path, index) : undefined,
  };
}

function details(form: Form, cost: CostLine, path: string, index: number): TemplateResult {
  const { t } = form.view;
  return html`<div class="fields">
    ${partyChoice(form, path, t("cost-party"))}
    ${select(form, { path: `${path}/use`, kind: "choice", label: t("cost-use"), hint: t("cost-use-hint") }, [
      { value: "", text: t("choice-none") },
      ...uses.map((value) => ({ value, text: t(`use-${value}`) })),
    ])}
    ${choose(form, { path: `${path}/funding`, kind: "choice", label: t("cost-funding") }, [
      { value: "fund", text: t("funding-fund") },
      { value: "own", text: t("funding-own") },
    ])}
    ${removeButton(form, path, lineName(form, cost, index))}
  </div>`;
}
