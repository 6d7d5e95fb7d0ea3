/** What changes in the parties' yearly costs: stated year by year, or worked out from a number and a cost for each. */
import { html, type TemplateResult } from "lit";
import type { Effect } from "../../../src/types.d.ts";
import { add, isDecimal, negate, showDecimal, showExactly, subtract } from "../../amounts/amounts";
import { freeId } from "../../draft/draft";
import { grid, type Row, type SumRow } from "../../grid/grid";
import { phaseYears, yearsAfter, yearsOf } from "../../grid/years";
import { notesOf } from "../field/notes";
import { isLineOpen, type Form } from "../form";
import { lineHeading, lineName, shownSum, sumOf, tools } from "../lines/lines";
import { nameOf } from "../parties/parties";
import { section } from "../sections";
import { effectDetails } from "./details";

export function effectsPart(form: Form): TemplateResult {
  const { t } = form.view;
  const { effects, parties } = form.draft.application;
  const addEffect = () =>
    form.addLine("/effects", {
      id: freeId("e", effects),
      label: "",
      party: parties[0]?.id ?? "",
      direction: "saving",
      estimate: { kind: "amounts", amounts: {} },
    } satisfies Effect);
  return section(
    form,
    "effects",
    t("section-effects-about"),
    html`${tools(form, "effects", effects.length > 0, t("effect-add"), addEffect)}
      <div data-at="/effects" class="grids">
        ${effects.length === 0 ? html`<p class="soft">${t("effects-empty")}</p>` : effectGrid(form)}
      </div>
      ${notesOf(form, "/effects")}`,
  );
}

/** The years of the phase and as many after it as the rule set looks at. */
export function effectYears(form: Form, grid: "effects" | "upkeep", figures: Parameters<typeof yearsOf>[2]): number[] {
  const { first, last } = phaseYears(form.draft.application);
  const end = last + yearsAfter(form.view.rulebook);
  return yearsOf(first, Math.max(end, form.laterYears.get(grid) ?? end), figures);
}

function effectGrid(form: Form): TemplateResult {
  const { t } = form.view;
  const { effects } = form.draft.application;
  const years = effectYears(form, "effects", effects.map(figuresOf));
  return grid(form, {
    name: "effects",
    caption: t("effects-caption"),
    corner: t("effect"),
    years,
    rows: effects.map((effect, index) => effectRow(form, effect, index)),
    sums: netRow(form, years),
  });
}

function figuresOf({ estimate }: Effect): Record<string, string | number> {
  return estimate.kind === "units" ? estimate.quantity : estimate.amounts;
}

function effectRow(form: Form, effect: Effect, index: number): Row {
  const { t, lang } = form.view;
  const path = `/effects/${index}`;
  const { estimate } = effect;
  const name = lineName(form, effect, index);
  const facts = [
    nameOf(form, effect.party),
    t(effect.direction === "saving" ? `nature-${effect.nature ?? "lowered_cost"}` : "direction-added_cost"),
  ];
  const common = {
    key: effect.id,
    details: isLineOpen(form, path) ? effectDetails(form, effect, path, index) : undefined,
  };
  if (estimate.kind === "amounts") {
    return {
      ...common,
      name,
      heading: lineHeading(form, path, index, facts.join(" · ")),
      kind: "amount",
      path: (year) => `${path}/estimate/amounts/${year}`,
      sum: shownSum(form, effect.direction === "saving" ? sumOf(estimate.amounts) : negate(sumOf(estimate.amounts))),
    };
  }
  const unit = estimate.unit.trim() || t("effect-unit-unnamed");
  return {
    ...common,
    name: t("effect-quantity-of", { name, unit }),
    heading: lineHeading(
      form,
      path,
      index,
      [...facts, t("effect-units-fact", { unit, value: unitValue(form, estimate.unitValue) })].join(" · "),
    ),
    kind: "quantity",
    path: (year) => `${path}/estimate/quantity/${year}`,
    sum: t("effect-quantity-sum", {
      sum: showDecimal(add(Object.values(estimate.quantity).map(String).filter(isDecimal)), lang),
    }),
  };
}

function unitValue(form: Form, value: string | number): string {
  const { t, unit, lang } = form.view;
  return value === "" ? "?" : `${showExactly(String(value), unit, lang)}\u00a0${t(`unit-${unit}`)}`;
}

/** What the lines come to, as the calculation has it: only it works out an estimate. */
function netRow(form: Form, years: readonly number[]): SumRow[] {
  const { assessment, stale, t } = form.view;
  if (!assessment) return [];
  const net = years.map((year) => {
    const row = assessment.schedule.find((at) => at.year === year);
    return row ? subtract(row.saving, row.addedCost) : "0";
  });
  return [
    {
      name: t("effects-sum"),
      sums: net.map((sum) => shownSum(form, sum)),
      total: shownSum(form, add(net)),
      stale,
    },
  ];
}
