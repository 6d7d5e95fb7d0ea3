/** What changes in the parties' yearly costs: stated year by year, or worked out from a number and a cost for each. */
import { html, type TemplateResult } from "lit";
import type { Effect } from "../../../src/types.d.ts";
import { add, isDecimal, negate, showDecimal, showExactly, subtract } from "../../amounts/amounts";
import { freeId } from "../../draft/draft";
import { grid, type Row, type SumRow } from "../../grid/grid";
import { effectYears, type Years } from "../../grid/years";
import { notesOf } from "../field/notes";
import { isLineOpen, type Form } from "../form";
import { lineHeading, lineName, shownSum, sumOf, tools } from "../lines/lines";
import { followed } from "../outcome/follow-up";
import { nameOf } from "../parties/parties";
import { section } from "../sections";
import { effectsFigure } from "../../why/pointers";
import { effectDetails } from "./details";

export function effectsPart(form: Form): TemplateResult {
  const { t } = form.view;
  const { effects } = form.draft.application;
  const years = effectYears(form, "effects", effects.map(figuresOf));
  return section(
    form,
    "effects",
    t("section-effects-about"),
    html`${tools(form, "effects", effects.length > 0 ? years : null, t("effect-add"), () => form.addLine("/effects", newEffect(form, "", effects)))}
      <div data-at="/effects" class="grids">
        ${effects.length === 0 ? html`<p class="soft">${t("effects-empty")}</p>` : effectGrid(form, years)}
      </div>
      ${notesOf(form, "/effects")}`,
  );
}

function newEffect(form: Form, label: string, effects: readonly { readonly id: string }[]): Effect {
  const party = form.draft.application.parties[0]?.id ?? "";
  const estimate = { kind: "amounts", amounts: {} } as const;
  return {
    id: freeId("e", [...effects, ...followed(form.draft, "effects")]),
    label,
    party,
    direction: "saving",
    estimate,
  };
}

function effectGrid(form: Form, { shown: years }: Years): TemplateResult {
  const { t } = form.view;
  const { effects } = form.draft.application;
  return grid(form, {
    name: "effects",
    caption: t("effects-caption"),
    corner: t("effect"),
    years,
    rows: effects.map((effect, index) => effectRow(form, effect, index)),
    adding: {
      list: "/effects",
      line: (label, lines) => newEffect(form, label, lines),
      label: "label",
      amounts: "estimate/amounts",
    },
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
    label: effect.label,
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
  const rows = years.map((year) => assessment.schedule.findIndex((at) => at.year === year));
  const net = rows.map((at) => {
    const row = assessment.schedule[at];
    return row ? subtract(row.saving, row.addedCost) : "0";
  });
  return [
    {
      name: t("effects-sum"),
      sums: net.map((sum) => shownSum(form, sum)),
      total: shownSum(form, add(net)),
      why: [...rows.map((row) => (row < 0 ? undefined : effectsFigure(row))), effectsFigure(null)],
      stale,
    },
  ];
}
