/** The plan: by year and party, and what follows from it. */
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Assessment, Totals, YearRow } from "../../src/types.d.ts";
import { isZero } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import { readingsAbout } from "./citations";
import { columnsFor, columnsForParty, partySum, type Column } from "./columns";
import { foldable, origin } from "./parts";
import { amountOf, listed, partyName } from "./phrases";
import {
  renderAfterwards,
  renderAlternatives,
  renderAppraisal,
  renderDisbursements,
  renderParties,
  renderTotals,
  renderVariance,
} from "./sheets";
import { amountCell, renderTable, type Block, type Cell, type Line } from "./table";
import { partyFigure, partyYearFigure, totalFigure, yearFigure } from "../why/pointers";
import { rendered, woven, type Piece } from "../why/weave";
import type { T } from "../words/words";

const showKey = "schedule-show:";
const detailKey = "schedule-detail";

export function renderSchedule(view: ResultView): TemplateResult {
  const { t, assessment, rulebook, stale } = view;
  const heading = t(rulebook.repayment.basis === "none" ? "schedule-heading-none" : "schedule-heading");
  return html`<section class="r-plan ${stale ? "r-stale" : ""}" aria-labelledby="r-schedule">
    <h2 id="r-schedule" tabindex="-1">${heading}</h2>
    ${
      assessment && hasFigures(assessment)
        ? html`<p>${rendered(view, leadText(view, assessment))}</p>
            ${controls(view, assessment)}
            <p class="soft small why-press">${t("why-press")}</p>
            ${schedule(view, assessment)}
            <div class="r-sheets">
              ${renderDisbursements(view, assessment)} ${renderAfterwards(view, assessment)}
              ${renderVariance(view, assessment)} ${renderParties(view, assessment)}
              ${renderAppraisal(view, assessment)} ${renderAlternatives(view, assessment)}
              ${renderTotals(view, assessment)}
            </div>
            ${readings(view)}`
        : html`<p class="soft">${t("schedule-empty")}</p>`
    }
  </section>`;
}

export function hasFigures({ schedule }: Assessment): boolean {
  return schedule.some((row) =>
    [row.cost, row.ownCost, row.saving, row.addedCost, row.upkeep, row.repayment].some((amount) => !isZero(amount)),
  );
}

/** The window is a time in which there may be repayment; the years in which there is some can be fewer. */
export function leadText(view: ResultView, { totals, schedule }: Pick<Assessment, "totals" | "schedule">): Piece[] {
  const { t } = view;
  const { window } = totals;
  const amount = (id: "drawn" | "repayment") => ({ figure: `/totals/${id}`, text: amountOf(view, totals[id]) });
  const bound = (id: "from" | "to") => ({ figure: `/totals/window/${id}`, text: String(window?.[id] ?? "") });
  const paid = schedule.filter(({ repayment }) => !isZero(repayment)).map(({ year }) => year);
  return woven((hold) => {
    const told = {
      drawn: hold(amount("drawn")),
      repaid: hold(amount("repayment")),
      window: windowOf(window, paid),
      from: hold(bound("from")),
    };
    return window && window.from === window.to
      ? t("schedule-lead-year", told)
      : t("schedule-lead", { ...told, to: hold(bound("to")), years: yearsText(t, paid) });
  });
}

/** How much of the window has repayment in it. */
function windowOf(window: Totals["window"], paid: readonly number[]): "none" | "unpaid" | "partly" | "whole" {
  if (!window) return "none";
  if (paid.length === 0) return "unpaid";
  return paid.length === window.to - window.from + 1 ? "whole" : "partly";
}

/** "2019", "2019–2022", "2019 och 2021–2023". */
function yearsText(t: T, years: readonly number[]): string {
  const first = years.filter((year) => !years.includes(year - 1));
  const last = years.filter((year) => !years.includes(year + 1));
  const runs = first.map((from, run) => {
    const to = last[run] ?? from;
    return from === to ? String(from) : t("schedule-lead-run", { from: String(from), to: String(to) });
  });
  return listed(t, runs);
}

/** "whole", "each", or a party's id with "party:" before it. */
function shownOf({ open }: ResultView, { parties }: Assessment): string {
  const chosen = [...open].find((key) => key.startsWith(showKey))?.slice(showKey.length) ?? "whole";
  return chosen === "each" || parties.some(({ party }) => chosen === `party:${party}`) ? chosen : "whole";
}

function controls(view: ResultView, assessment: Assessment): TemplateResult {
  const { t } = view;
  const shown = shownOf(view, assessment);
  const choices = [
    ["whole", t("schedule-whole")],
    ["each", t("schedule-each")],
    ...assessment.parties.map(({ party }) => [`party:${party}`, partyName(view, party)]),
  ] as const;
  return html`<div class="r-controls">
    ${
      assessment.parties.length > 1
        ? html`<div>
            <label for="r-show">${t("schedule-show")}</label>
            <select
              id="r-show"
              @change=${({ currentTarget }: Event) => show(view, shown, (currentTarget as HTMLSelectElement).value)}
            >
              ${choices.map(
                ([value, text]) => html`<option value=${value} ?selected=${live(value === shown)}>${text}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    <label>
      <input
        type="checkbox"
        .checked=${live(view.open.has(detailKey))}
        @change=${({ currentTarget }: Event) => view.setOpen(detailKey, (currentTarget as HTMLInputElement).checked)}
      />
      <span>${t("schedule-more")}</span>
    </label>
  </div>`;
}

function show(view: ResultView, before: string, now: string): void {
  view.setOpen(showKey + before, false);
  if (now !== "whole") view.setOpen(showKey + now, true);
}

function schedule(view: ResultView, assessment: Assessment): TemplateResult {
  const shown = shownOf(view, assessment);
  return shown.startsWith("party:")
    ? ofParty(view, assessment, shown.slice("party:".length))
    : ofAll(view, assessment, shown === "each");
}

function ofAll(view: ResultView, assessment: Assessment, eachParty: boolean): TemplateResult {
  const { t } = view;
  const columns = columnsFor(assessment, view.open.has(detailKey), eachParty);
  const lines = (row: YearRow, index: number): Line[] => [
    {
      heading: String(row.year),
      cells: columns.map((column) => cell(view, column, column.ofYear(row), yearFigure(index, column.id))),
      ...(eachParty && { kind: "year" }),
    },
    ...(eachParty ? row.parties : []).map((party, place) => ({
      heading: partyName(view, party.party),
      cells: columns.map((column) =>
        cell(view, column, column.ofParty(party), partyYearFigure(index, place, column.id)),
      ),
      kind: "under" as const,
    })),
  ];
  return renderTable(view, {
    caption: t("schedule-caption", naming(view)),
    corner: t("col-year"),
    columns: columns.map(({ id }) => t(`col-${id}`)),
    blocks: byPhase(view, assessment.schedule, lines),
    sums: {
      heading: t("schedule-sum"),
      kind: "sum",
      cells: columns.map((column) =>
        cell(view, column, column.total?.(assessment.totals, assessment.schedule) ?? null, totalFigure(column.id)),
      ),
    },
  });
}

function ofParty(view: ResultView, assessment: Assessment, party: string): TemplateResult {
  const { t } = view;
  const columns = columnsForParty(assessment, party, view.open.has(detailKey));
  const place = assessment.parties.findIndex((totals) => totals.party === party);
  const own = (row: YearRow) => row.parties.filter((year) => year.party === party);
  const rows = assessment.schedule.flatMap(own);
  return renderTable(view, {
    caption: t("schedule-caption-party", { ...naming(view), party: partyName(view, party) }),
    corner: t("col-year"),
    columns: columns.map(({ id }) => t(`col-${id}`)),
    blocks: byPhase(view, assessment.schedule, (row, index) =>
      own(row).map((year) => ({
        heading: String(row.year),
        cells: columns.map((column) =>
          cell(view, column, column.ofParty(year), partyYearFigure(index, place, column.id)),
        ),
      })),
    ),
    sums: {
      heading: t("schedule-sum"),
      kind: "sum",
      cells: columns.map((column) => cell(view, column, partySum(column, rows), partyFigure(place, column.id))),
    },
  });
}

function cell(view: ResultView, { id }: Column, amount: string | null, why: string): Cell {
  return amountCell(view, amount, why, id === "unfunded");
}

function naming({ application, unit, t }: ResultView): { name: string; unit: string } {
  return { name: application.name.trim() || t("schedule-unnamed"), unit: t(`unit-${unit}`) };
}

/** Years that follow on one another in the same phase stand together. */
function byPhase({ t }: ResultView, rows: readonly YearRow[], lines: (row: YearRow, index: number) => Line[]): Block[] {
  const runs: { phase: YearRow["phase"]; lines: Line[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const run = runs.at(-1);
    if (run?.phase === row.phase) run.lines.push(...lines(row, index));
    else runs.push({ phase: row.phase, lines: lines(row, index) });
  }
  return runs.map(({ phase, lines }) => ({ heading: t(`phase-${phase}`), lines }));
}

/** What the calculation assumes where the guideline is silent. */
function readings(view: ResultView): TemplateResult | typeof nothing {
  const { rulebook, lang, t } = view;
  const about = readingsAbout(rulebook, ["/status", "/starts", "/fund", "/repayment", "/counted", "/disbursement"]);
  if (about.length === 0) return nothing;
  return foldable(
    view,
    "schedule-readings",
    t("findings-some", { name: t("readings-heading"), count: about.length }),
    () =>
      html`<p class="soft small">${t("readings-lead")}</p>
        <ul class="r-readings">
          ${about.map(({ text, cite }) => html`<li>${text[lang]} ${origin(view, cite, [])}</li>`)}
        </ul>`,
  );
}
