/** What is entered line by line: costs, effects, upkeep, the evaluation schedule and the alternatives. */
import type { ByYear, Effect, EvaluationRow, YearRow } from "../../../src/types.d.ts";
import { add, isDecimal, showDecimal, showExactly, subtract } from "../../amounts/amounts";
import { phaseYears, yearsOf } from "../../grid/years";
import { dash, partyName } from "../../result/phrases";
import type { Paper } from "../paper";
import type { Block, Part } from "./shape";
import { about, kronor, sheets, type Cell, type PlanRow } from "./sheet";

/** A line that has amounts by year. */
interface YearLine {
  readonly name: string;
  readonly note?: string;
  readonly amounts: ByYear;
}

export function costs({ view, draft }: Paper): Part {
  const { t } = view;
  const { application } = draft;
  const { first, last } = phaseYears(application);
  const years = yearsOf(
    first,
    last,
    application.costs.map(({ amounts }) => amounts),
  );
  const lines = (funding: "fund" | "own") =>
    application.costs.flatMap((line, index): YearLine[] =>
      line.funding === funding
        ? [
            {
              name: lineName(t, line.label, index),
              note: [partyName({ application, t }, line.party), line.use ? t(`use-${line.use}`) : ""]
                .filter(Boolean)
                .join(" · "),
              amounts: line.amounts,
            },
          ]
        : [],
    );
  const groups = (["fund", "own"] as const).flatMap((funding): PlanRow[] => {
    const of = lines(funding);
    const name = t(`costs-sum-${funding}`);
    return of.length === 0
      ? []
      : [
          { kind: "group", name, cells: [] },
          ...of.map((line) => row(line, years)),
          sumRow(t("annex-sum-of", { name }), of, years),
        ];
  });
  const all = [...lines("fund"), ...lines("own")];
  return {
    title: t("section-costs"),
    blocks:
      all.length === 0
        ? [{ kind: "text", tone: "missing", text: t("annex-costs-none") }]
        : sheets(view, {
            caption: (unit) => t("annex-costs-caption", { unit }),
            corner: t("cost"),
            columns: yearColumns(years, t("grid-sum")),
            rows: [...groups, sumRow(t("costs-sum"), all, years)],
          }),
  };
}

export function effects(paper: Paper): Part {
  const { t } = paper.view;
  const { effects: all } = paper.draft.application;
  if (all.length === 0)
    return { title: t("section-effects"), blocks: [{ kind: "text", tone: "missing", text: t("annex-effects-none") }] };
  return { title: t("section-effects"), blocks: [...effectYears(paper), ...effectGrounds(paper)] };
}

function effectYears({ view, draft }: Paper): Block[] {
  const { t, lang, assessment } = view;
  const { application } = draft;
  const figuresOf = ({ estimate }: Effect) => (estimate.kind === "units" ? estimate.quantity : estimate.amounts);
  const years = yearsWithin(application.effects.map(figuresOf), phaseYears(application).first);
  const line = (effect: Effect, index: number): PlanRow => {
    const { estimate } = effect;
    const name = lineName(t, effect.label, index);
    const party = partyName({ application, t }, effect.party);
    if (estimate.kind === "amounts") {
      const nature = effect.direction === "saving" ? t(`nature-${effect.nature ?? "lowered_cost"}`) : "";
      return row({ name, note: [party, nature].filter(Boolean).join(" · "), amounts: estimate.amounts }, years);
    }
    const quantities = Object.values(estimate.quantity).map(String).filter(isDecimal);
    return {
      name,
      note: `${party} · ${t("annex-quantity-of", { unit: estimate.unit.trim() || t("effect-unit-unnamed") })}`,
      cells: [
        ...years.map((year) => quantityText(estimate.quantity[String(year)], lang)),
        showDecimal(add(quantities), lang),
      ],
    };
  };
  const rows = (["saving", "added_cost"] as const).flatMap((direction): PlanRow[] => {
    const of = application.effects.flatMap((effect, index) =>
      effect.direction === direction ? [line(effect, index)] : [],
    );
    return of.length === 0 ? [] : [{ kind: "group", name: t(`direction-${direction}`), cells: [] }, ...of];
  });
  // What the estimates come to is rounded to be read: it stands exactly in the plan by year.
  const at = (year: number) => assessment?.schedule.find((one) => one.year === year);
  const computed = (name: string, pick: (row: YearRow) => string): PlanRow => {
    const sums = years.map((year) => {
      const row = at(year);
      return row ? pick(row) : "0";
    });
    return { kind: "sum", name, cells: [...sums, add(sums)].map(about) };
  };
  const sums = assessment
    ? [
        computed(t("total-saving"), ({ saving }) => saving),
        computed(t("total-addedCost"), ({ addedCost }) => addedCost),
        computed(t("effects-sum"), ({ saving, addedCost }) => subtract(saving, addedCost)),
      ]
    : [];
  return sheets(view, {
    caption: (unit) => t("annex-effects-caption", { unit }),
    corner: t("effect"),
    columns: yearColumns(years, t("grid-sum")),
    rows: [...rows, ...sums],
  });
}

/** How each is worked out, and how it is to be seen. */
function effectGrounds({ view, draft }: Paper): Block[] {
  const { t, lang } = view;
  const { application } = draft;
  const share = (name: "deadweight" | "attribution" | "dropOff", value: string | number | undefined) =>
    value === undefined || !isDecimal(String(value))
      ? ""
      : t(`annex-${name}`, { share: `${showDecimal(String(value), lang)}\u00a0%` });
  const estimated = ({ estimate, range }: Effect): string => {
    const spread = range
      ? t("annex-range", {
          low: `${showDecimal(String(range.low), lang)}\u00a0%`,
          high: `${showDecimal(String(range.high), lang)}\u00a0%`,
        })
      : "";
    if (estimate.kind === "amounts") return [t("annex-by-amounts"), spread].filter(Boolean).join("\n");
    const value = isDecimal(String(estimate.unitValue))
      ? `${showExactly(String(estimate.unitValue), view.unit, lang)}\u00a0${t(`unit-${view.unit}`)}`
      : dash;
    return [
      t("annex-by-units", { unit: estimate.unit.trim() || t("effect-unit-unnamed"), value }),
      share("deadweight", estimate.deadweight),
      share("attribution", estimate.attribution),
      share("dropOff", estimate.dropOff),
      spread,
    ]
      .filter(Boolean)
      .join("\n");
  };
  return sheets(view, {
    caption: () => t("annex-grounds-caption"),
    corner: t("effect"),
    columns: [
      t("annex-how-estimated"),
      t("effect-indicator"),
      t("effect-baseline"),
      t("effect-measured"),
      t("effect-source"),
    ].map((heading) => ({ heading, worded: true })),
    rows: application.effects.map((effect, index) => ({
      name: lineName(t, effect.label, index),
      note: `${partyName({ application, t }, effect.party)} · ${
        effect.direction === "saving" ? t(`nature-${effect.nature ?? "lowered_cost"}`) : t("direction-added_cost")
      }`,
      cells: [
        estimated(effect),
        effect.indicator?.trim() || dash,
        effect.baseline?.trim() || dash,
        effect.measured ? t(`measured-${effect.measured}`) : dash,
        effect.source?.trim() || dash,
      ],
    })),
  });
}

export function upkeep({ view, draft }: Paper): Part | null {
  const { t } = view;
  const { application } = draft;
  const { upkeep: all = [] } = application;
  if (all.length === 0) return null;
  const lines = all.map((line, index): YearLine => {
    const financing = t(line.financing ? `financing-${line.financing}` : "financing-none");
    return {
      name: lineName(t, line.label, index),
      note: `${partyName({ application, t }, line.party)} · ${financing}`,
      amounts: line.amounts,
    };
  });
  const years = yearsWithin(
    all.map(({ amounts }) => amounts),
    phaseYears(application).last + 1,
  );
  return {
    title: t("section-upkeep"),
    blocks: sheets(view, {
      caption: (unit) => t("annex-upkeep-caption", { unit }),
      corner: t("upkeep"),
      columns: yearColumns(years, t("grid-sum")),
      rows: [...lines.map((line) => row(line, years)), sumRow(t("upkeep-sum"), lines, years)],
    }),
  };
}

export function evaluation({ view, draft }: Paper): Part | null {
  const { t } = view;
  const { evaluation: all = [], effects: lines } = draft.application;
  if (all.length === 0) return null;
  const effectName = (id: string | undefined) => {
    const index = lines.findIndex((effect) => effect.id === id);
    return index < 0 ? "" : lineName(t, lines[index]?.label ?? "", index);
  };
  const columns = ["measure", "baseline", "target", "frequency", "responsible", "outcome"] as const;
  const cellOf = (goal: EvaluationRow, column: (typeof columns)[number]): string => {
    if (column === "frequency") return goal.frequency ? t(`measured-${goal.frequency}`) : "";
    const own = goal[column]?.trim() ?? "";
    return column === "outcome" ? [own, effectName(goal.effect)].filter(Boolean).join("\n") : own;
  };
  return {
    title: t("annex-evaluation"),
    blocks: sheets(view, {
      corner: t("annex-goal-and-activity"),
      columns: columns.map((column) => ({
        heading: t(column === "outcome" ? "annex-outcome-and-effect" : `evaluation-${column}`),
        worded: true,
      })),
      rows: all.map((goal, index) => ({
        name: goal.goal.trim() || t("evaluation-row", { number: index + 1 }),
        ...(goal.activity?.trim() && { note: goal.activity.trim() }),
        cells: columns.map((column) => cellOf(goal, column) || dash),
      })),
    }),
  };
}

export function alternatives({ view, draft }: Paper): Part | null {
  const { t, assessment } = view;
  const { alternatives: all = [] } = draft.application;
  if (all.length === 0) return null;
  const flows = all.flatMap(({ cost, saving }) => [cost, saving]);
  const years = yearsWithin(flows, phaseYears(draft.application).first);
  const nameOf = (id: string) => {
    const index = all.findIndex((one) => one.id === id);
    return all[index]?.label.trim() || t("line-unnamed", { number: index + 1 });
  };
  const compared = (assessment?.alternatives ?? []).map(({ id, cost, saving, net, projectAdvantage }, index) => ({
    name: index === 0 ? t("alternatives-project") : nameOf(id),
    cells: [kronor(cost), kronor(saving), kronor(net), index === 0 ? "" : kronor(projectAdvantage)],
  }));
  return {
    title: t("section-alternatives"),
    blocks: [
      ...sheets(view, {
        caption: (unit) => t("annex-alternatives-caption", { unit }),
        corner: t("col-alternative"),
        columns: yearColumns(years, t("grid-sum")),
        rows: all.flatMap(({ id, kind, cost, saving }): PlanRow[] => [
          { kind: "group", name: `${nameOf(id)} (${t(`alternative-${kind}`)})`, cells: [] },
          row({ name: t("alternative-cost"), amounts: cost }, years),
          row({ name: t("alternative-saving"), amounts: saving }, years),
        ]),
      }),
      ...sheets(view, {
        caption: (unit) => t("alternatives-caption", { unit }),
        corner: t("col-alternative"),
        columns: [t("col-alternativeCost"), t("col-alternativeSaving"), t("col-net"), t("col-projectAdvantage")].map(
          (heading) => ({ heading }),
        ),
        rows: compared,
      }),
    ],
  };
}

/** From the first year that has a figure to the last. */
export function yearsWithin(figures: readonly ByYear[], otherwise: number): number[] {
  const known = figures.flatMap((amounts) => Object.keys(amounts).map(Number));
  const first = known.length > 0 ? Math.min(...known) : otherwise;
  return yearsOf(first, first, figures);
}

export function yearColumns(years: readonly number[], sum: string): { heading: string }[] {
  return [...years.map(String), sum].map((heading) => ({ heading }));
}

function row({ name, note, amounts }: YearLine, years: readonly number[]): PlanRow {
  return {
    name,
    ...(note && { note }),
    cells: [...years.map((year) => amountAt(amounts, year)), kronor(add(amountsOf(amounts)))],
  };
}

function sumRow(name: string, lines: readonly YearLine[], years: readonly number[]): PlanRow {
  const sum = (year: number) => add(lines.map(({ amounts }) => String(amounts[String(year)] ?? "0")).filter(isDecimal));
  return {
    kind: "sum",
    name,
    cells: [...years.map((year) => kronor(sum(year))), kronor(add(lines.flatMap(({ amounts }) => amountsOf(amounts))))],
  };
}

export function amountsOf(amounts: ByYear): string[] {
  return Object.values(amounts).map(String).filter(isDecimal);
}

export function amountAt(amounts: ByYear, year: number): Cell {
  const amount = String(amounts[String(year)] ?? "");
  return isDecimal(amount) ? kronor(amount) : "";
}

function quantityText(quantity: string | number | undefined, lang: Paper["view"]["lang"]): string {
  const text = String(quantity ?? "");
  return isDecimal(text) ? showDecimal(text, lang) : "";
}

function lineName(t: Paper["view"]["t"], label: string, index: number): string {
  return label.trim() || t("line-unnamed", { number: index + 1 });
}
