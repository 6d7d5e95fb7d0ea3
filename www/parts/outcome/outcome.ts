/** How it went: the project's standing, and the outcome of each line so far, beside what was expected. */
import { html, nothing, type TemplateResult } from "lit";
import type { ByYear, YearRow } from "../../../src/types.d.ts";
import { add, showAmount, subtract, type Decimal } from "../../amounts/amounts";
import { parts, to, within, type Pointer } from "../../draft/pointer";
import { grid, type Row, type SumRow } from "../../grid/grid";
import { phaseYears, yearsAfter, yearsIn, yearTools, type GridName, type Years } from "../../grid/years";
import { placeText } from "../../result/places";
import { choose, field } from "../field/field";
import { idOf } from "../field/ids";
import { errorAt } from "../field/notes";
import type { Form } from "../form";
import { lineName, shownSum, sumInYear, sumOf, unitChoice } from "../lines/lines";
import { nameOf } from "../parties/parties";
import { section } from "../sections";
import { straysIn } from "../stands";
import { straysPart, type Stray } from "../strays/strays";
import { outcomeLists, type OutcomeList } from "./follow-up";
import { countsUnwritten, effectForecast, type OutcomeLine } from "./forecast";
import { effectsFigure } from "../../why/pointers";

const root = "/beside/followUp";
const statuses = ["running", "completed", "terminated", "failed"] as const;
const gridNames = {
  costs: "outcomeCosts",
  effects: "outcomeEffects",
  upkeep: "outcomeUpkeep",
} as const satisfies Record<OutcomeList, GridName>;

interface Line extends OutcomeLine {
  readonly id: string;
  readonly name: string;
  readonly facts: string;
}

export function outcomePart(form: Form): TemplateResult {
  const { t } = form.view;
  const { followUp = {} } = form.draft.beside;
  const { costs, effects, upkeep } = linesOf(form);
  return section(
    form,
    "outcome",
    t("section-outcome-about"),
    html`<div class="fields" data-at=${root}>
        ${choose(
          form,
          { path: `${root}/status`, kind: "choice", label: t("outcome-status"), otherwise: "running" },
          statuses.map((value) => ({ value, text: t(`outcome-${value}`) })),
        )}
        ${field(form, { path: `${root}/through`, kind: "year", label: t("outcome-through"), hint: t("outcome-through-hint") })}
      </div>
      ${
        followUp.through === undefined
          ? html`<p class="note warn">${t("outcome-no-year")}</p>`
          : html`<p class="hint">${t("outcome-how", { through: String(followUp.through) })}</p>`
      }
      ${tableOf(form, "costs", costs, (row) => add([row.cost, row.ownCost]))}
      ${tableOf(form, "effects", effects, (row) => subtract(row.saving, row.addedCost))}
      ${tableOf(form, "upkeep", upkeep, (row) => row.upkeep)} ${straysPart(form, "outcome", linesGone(form))}`,
  );
}

function linesOf(form: Form): Readonly<Record<OutcomeList, readonly Line[]>> {
  const { t, ref } = form.view;
  const { application, beside } = form.draft;
  const { costs, effects, upkeep = [] } = application;
  const figures = (list: OutcomeList, id: string): ByYear => beside.followUp?.[list]?.[id] ?? {};
  return {
    costs: costs.map((line, index) => ({
      list: "costs",
      id: line.id,
      name: lineName(form, line, index),
      facts: [nameOf(form, line.party), t(`funding-${line.funding}`)].join(" · "),
      forecast: line.amounts,
      figures: figures("costs", line.id),
      saves: false,
    })),
    effects: effects.map((line, index) => ({
      list: "effects",
      id: line.id,
      name: lineName(form, line, index),
      facts: [nameOf(form, line.party), t(`direction-${line.direction}`)].join(" · "),
      forecast: effectForecast(line, application, ref),
      figures: figures("effects", line.id),
      saves: line.direction === "saving",
    })),
    upkeep: upkeep.map((line, index) => ({
      list: "upkeep",
      id: line.id,
      name: lineName(form, line, index),
      facts: nameOf(form, line.party),
      forecast: line.amounts,
      figures: figures("upkeep", line.id),
      saves: false,
    })),
  };
}

/** The outcome of lines that are gone. */
function linesGone(form: Form): Stray[] {
  const { t } = form.view;
  const { application, typed } = form.draft;
  const gone = outcomeLists.flatMap((list) =>
    straysIn(form, `${root}/${list}`, application[list] ?? []).map((id) => ({ list, path: `${root}${to(list, id)}` })),
  );
  return gone.map(({ list, path }, index) => {
    const name = t("stray-line", { number: index + 1, list: t(`section-${list}`) });
    const unread = Object.keys(typed).filter((place) => within(place, path));
    const years = [...Object.keys((form.store.at(path) as ByYear | undefined) ?? {}), ...unread.map(yearOf)];
    return { path, name, content: goneLine(form, path, name, [...new Set(years)].sort()) };
  });
}

function goneLine(form: Form, path: Pointer, name: string, years: readonly string[]): TemplateResult {
  const unit = form.view.t(`unit-${form.view.unit}`);
  return html`<h3>${name}</h3>
    <div class="fields three">
      ${years.map((year) => field(form, { path: path + to(year), kind: "amount", label: year, unit }))}
    </div>`;
}

function yearOf(place: Pointer): string {
  return parts(place).at(-1) ?? "";
}

function tableOf(
  form: Form,
  list: OutcomeList,
  lines: readonly Line[],
  counted: (row: YearRow) => Decimal,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const { t } = form.view;
  const name = gridNames[list];
  const path = `${root}/${list}`;
  const years = yearsShown(form, list, lines);
  return html`<div class="grids" data-at=${path}>
    <div class="bar">
      <h3>${t(`section-${list}`)}</h3>
      <div class="bar">${unitChoice(form, name)} ${yearTools(form, name, years)}</div>
    </div>
    ${grid(form, {
      name,
      caption: t(`outcome-${list}-caption`),
      corner: t("outcome-line"),
      years: years.shown,
      rows: lines.map((line) => rowOf(form, line)),
      sums: sumsOf(form, lines, years.shown, counted),
    })}
    ${refusedIn(form, path, lines)}
  </div>`;
}

/** The years of the phase and those of the outcome; for what comes after it, as far as the rule set looks. */
function yearsShown(form: Form, list: OutcomeList, lines: readonly Line[]): Years {
  const { first, last } = phaseYears(form.draft.application);
  const end = list === "costs" ? last : last + yearsAfter(form.view.rulebook);
  const through = form.draft.beside.followUp?.through ?? end;
  return yearsIn(
    form,
    gridNames[list],
    { first, last: Math.max(end, Math.min(through, end + 10)) },
    lines.flatMap(({ forecast, figures }) => [forecast, figures]),
  );
}

function rowOf(form: Form, line: Line): Row {
  const { unit, lang } = form.view;
  const { followUp = {} } = form.draft.beside;
  return {
    key: line.id,
    name: line.name,
    heading: html`${line.name}<span class="facts">${line.facts}</span>`,
    kind: "amount",
    path: (year) => `${root}${to(line.list, line.id, year)}`,
    placeholder: (year) => showAmount(countsUnwritten(line, year, followUp), unit, lang),
    sum: Object.keys(line.figures).length > 0 ? shownSum(form, sumOf(line.figures)) : "",
  };
}

/** What was expected, and what the calculation now goes by. */
function sumsOf(
  form: Form,
  lines: readonly Line[],
  years: readonly number[],
  counted: (row: YearRow) => Decimal,
): SumRow[] {
  const { t, assessment, stale } = form.view;
  const expected = years.map((year) => {
    const of = (some: readonly Line[]) =>
      sumInYear(
        some.map(({ forecast }) => ({ amounts: forecast })),
        year,
      );
    const adds = lines.filter(({ list, saves }) => list === "effects" && !saves);
    return subtract(of(lines.filter((line) => !adds.includes(line))), of(adds));
  });
  const rows = years.map((year) => assessment?.schedule.findIndex((at) => at.year === year) ?? -1);
  const now = rows.map((at) => {
    const row = assessment?.schedule[at];
    return row ? counted(row) : "0";
  });
  const list = lines[0]?.list ?? "costs";
  const why = rows.map((row) => (row < 0 ? undefined : figures[list](row)));
  const sumRow = (name: string, sums: readonly Decimal[]) => ({
    name,
    sums: sums.map((sum) => shownSum(form, sum)),
    total: shownSum(form, add(sums)),
  });
  return [
    sumRow(t("outcome-sum-forecast"), expected),
    ...(assessment ? [{ ...sumRow(t("outcome-sum-now"), now), why, stale }] : []),
  ];
}

/** The figure of a year that a table's lines add up to. */
const figures: Readonly<Record<OutcomeList, (row: number) => Pointer>> = {
  costs: (row) => `/schedule/${row}/allCost`,
  effects: effectsFigure,
  upkeep: (row) => `/schedule/${row}/upkeep`,
};

/** What must be mended in a table, each with its line and year. */
function refusedIn(form: Form, list: string, lines: readonly Line[]): TemplateResult | typeof nothing {
  const { error } = form.view;
  const paths = [...Object.keys(form.draft.typed), ...(error ? [error.path] : [])];
  const isHere = (path: string) => lines.some(({ id }) => within(path, list + to(id)));
  const here = [...new Set(paths)].filter((path) => isHere(path) && path !== form.editing?.path);
  if (here.length === 0) return nothing;
  return html`<div class="notes">
    ${here.map(
      (path) =>
        html`<p class="note bad" id="${idOf(path)}-notes">
          <strong>${placeText(form.view, path)}</strong> ${errorAt(form, path)}
          <button type="button" class="link said" part="link" @click=${() => form.view.goTo(path)}>
            ${form.view.t("note-go")}
          </button>
        </p>`,
    )}
  </div>`;
}
