/** What the project costs to carry out, by line and year. */
import { html, type TemplateResult } from "lit";
import type { CostLine, CostUse } from "../../../src/types.d.ts";
import { add } from "../../amounts/amounts";
import { freeId } from "../../draft/draft";
import { grid, type Row } from "../../grid/grid";
import { phaseYears, yearsIn, type Years } from "../../grid/years";
import { choose, select } from "../field/field";
import { notesOf } from "../field/notes";
import { isLineOpen, type Form } from "../form";
import { lineHeading, lineName, partyChoice, removeButton, shownSum, sumInYear, sumOf, tools } from "../lines/lines";
import { followed } from "../outcome/follow-up";
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
  const { application } = form.draft;
  const { costs } = application;
  const figures = costs.map(({ amounts }) => amounts);
  const years = yearsIn(form, "costs", phaseYears(application), figures);
  return section(
    form,
    "costs",
    t("section-costs-about"),
    html`${tools(form, "costs", costs.length > 0 ? years : null, t("cost-add"), () => form.addLine("/costs", newCost(form, "", costs)))}
      <div data-at="/costs" class="grids">
        ${costs.length === 0 ? html`<p class="soft">${t("costs-empty")}</p>` : costGrid(form, years)}
      </div>
      ${notesOf(form, "/costs")}`,
  );
}

function newCost(form: Form, label: string, costs: readonly { readonly id: string }[]): CostLine {
  const party = form.draft.application.parties[0]?.id ?? "";
  return { id: freeId("c", [...costs, ...followed(form.draft, "costs")]), label, party, funding: "fund", amounts: {} };
}

function costGrid(form: Form, { shown: years }: Years): TemplateResult {
  const { t } = form.view;
  const { costs } = form.draft.application;
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
    adding: {
      list: "/costs",
      line: (label, lines) => newCost(form, label, lines),
      label: "label",
      amounts: "amounts",
    },
    sums: sums.map(({ name, lines }) => ({
      name,
      of: lines.map(({ id }) => id),
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
    label: cost.label,
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
