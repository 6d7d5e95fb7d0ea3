/** The calculation: by year, by year and party, and what it comes to. */
import type { Assessment, PartyYear, YearRow } from "../../../src/types.d.ts";
import { isZero, showDecimal, type Unit } from "../../amounts/amounts";
import { columnsFor, columnsForParty, partySum, type Column } from "../../result/columns";
import { amountOf, dash, monthName, partyName, percentOf } from "../../result/phrases";
import { hasFigures, leadText } from "../../result/schedule";
import { totalsOf } from "../../result/sheets";
import { spoken } from "../../why/weave";
import type { Paper } from "../paper";
import type { Block, Part } from "./shape";
import { about, kronor, sheets, unitFor, type PlanRow } from "./sheet";

export function schedule(paper: Paper): Part {
  const { view } = paper;
  const { t, assessment, rulebook } = view;
  const title = t(rulebook.repayment.basis === "none" ? "schedule-heading-none" : "schedule-heading");
  if (!assessment || !hasFigures(assessment))
    return { title, blocks: [{ kind: "text", tone: "missing", text: t("annex-schedule-none") }] };
  const unit = unitFor(assessment.schedule.flatMap(amountsOf), view.unit);
  return {
    title,
    blocks: [{ kind: "text", text: spoken(leadText(view, assessment)) }, ...ofAll(paper, assessment, unit)],
  };
}

/** Each party by itself, where there are several. */
export function eachByYear(paper: Paper): Part | null {
  const { t, assessment, unit } = paper.view;
  if (!assessment || assessment.parties.length < 2) return null;
  const shared = unitFor(assessment.schedule.flatMap(amountsOf), unit);
  return {
    title: t("annex-each"),
    blocks: [
      ...repaymentOfEach(paper, assessment, shared),
      ...assessment.parties.flatMap(({ party }) => ofParty(paper, assessment, party, shared)),
    ],
  };
}

/** Every amount of a year, so that all tables of the plan stand in one unit. */
function amountsOf({ parties, ...row }: YearRow): string[] {
  return [row, ...parties].flatMap((amounts) => Object.values(amounts).map(String).filter(isAmount));
}

/** Amounts have two decimals; years and names do not. */
function isAmount(text: string): boolean {
  return /^-?\d+\.\d{2}$/.test(text);
}

function ofAll({ view, draft }: Paper, assessment: Assessment, unit: Unit): Block[] {
  const { t } = view;
  const columns = columnsFor(assessment, true, false);
  const name = draft.application.name.trim() || t("schedule-unnamed");
  return sheets(view, {
    caption: (word) => t("schedule-caption", { name, unit: word }),
    unit,
    corner: t("col-year"),
    columns: headings(view, columns),
    rows: [
      ...byPhase(view, assessment.schedule, (row) => columns.map((column) => column.ofYear(row))),
      {
        kind: "sum",
        name: t("schedule-sum"),
        cells: columns.map(({ total }) => kronor(total?.(assessment.totals, assessment.schedule))),
      },
    ],
  });
}

/** Who pays back what in which year, side by side; one alone is in the table above. */
function repaymentOfEach({ view }: Paper, assessment: Assessment, unit: Unit): Block[] {
  const { t } = view;
  const payers = assessment.parties.filter(({ repayment }) => !isZero(repayment));
  if (payers.length < 2) return [];
  const of = (row: YearRow, party: string) => row.parties.find((year) => year.party === party)?.repayment ?? "0";
  const years = assessment.schedule.filter(({ repayment }) => !isZero(repayment));
  return sheets(view, {
    caption: (word) => t("annex-repayment-caption", { unit: word }),
    unit,
    corner: t("col-year"),
    columns: [...payers.map(({ party }) => partyName(view, party)), t("grid-sum")].map((heading) => ({ heading })),
    rows: [
      ...years.map((row) => ({
        name: String(row.year),
        cells: [...payers.map(({ party }) => kronor(of(row, party))), kronor(row.repayment)],
      })),
      {
        kind: "sum",
        name: t("schedule-sum"),
        cells: [...payers.map(({ repayment }) => kronor(repayment)), kronor(assessment.totals.repayment)],
      },
    ],
  });
}

function ofParty({ view, draft }: Paper, assessment: Assessment, party: string, unit: Unit): Block[] {
  const { t } = view;
  const columns = columnsForParty(assessment, party, true);
  const own = (row: YearRow) => row.parties.find((year) => year.party === party);
  const rows = assessment.schedule.flatMap((row): PartyYear[] => row.parties.filter((year) => year.party === party));
  const moves = rows.some((row) => columns.some(({ ofParty }) => !isZero(ofParty(row) ?? "0")));
  if (!moves) return [];
  const name = draft.application.name.trim() || t("schedule-unnamed");
  return sheets(view, {
    caption: (word) => t("schedule-caption-party", { name, unit: word, party: partyName(view, party) }),
    unit,
    corner: t("col-year"),
    columns: headings(view, columns),
    rows: [
      ...byPhase(view, assessment.schedule, (row) => {
        const year = own(row);
        return columns.map((column) => (year ? column.ofParty(year) : null));
      }),
      { kind: "sum", name: t("schedule-sum"), cells: columns.map((column) => kronor(partySum(column, rows))) },
    ],
  });
}

function headings({ t }: Paper["view"], columns: readonly Column[]): { heading: string }[] {
  return columns.map(({ id }) => ({ heading: t(`col-${id}`) }));
}

/** The years, each run of a phase under its name. */
function byPhase(
  { t }: Paper["view"],
  schedule: readonly YearRow[],
  cells: (row: YearRow) => (string | null)[],
): PlanRow[] {
  return schedule.flatMap((row, index): PlanRow[] => [
    ...(schedule[index - 1]?.phase === row.phase
      ? []
      : [{ kind: "group" as const, name: t(`phase-${row.phase}`), cells: [] }]),
    { name: String(row.year), cells: cells(row).map(kronor) },
  ]);
}

/** Sums, payments, budgets afterwards, the parties, present values, and outcome against forecast. */
export function comesTo(paper: Paper): Part | null {
  const { view } = paper;
  const { t, assessment } = view;
  if (!assessment || !hasFigures(assessment)) return null;
  return {
    title: t("annex-comes-to"),
    blocks: [
      { kind: "facts", facts: totalsOf(view, assessment).map(([label, value]) => ({ label, value })) },
      ...eachParty(paper, assessment),
      ...afterwards(paper, assessment),
      ...disbursements(paper, assessment),
      ...variance(paper, assessment),
      ...appraisal(paper, assessment),
    ],
  };
}

function eachParty({ view }: Paper, { parties }: Assessment): Block[] {
  const { t } = view;
  const columns = (["cost", "ownCost", "netSaving", "repayment", "retained"] as const).filter((id) =>
    parties.some((row) => !isZero(row[id])),
  );
  return under(
    t("parties-heading"),
    sheets(view, {
      caption: (unit) => t("parties-caption", { unit }),
      corner: t("col-party"),
      columns: [...columns.map((id) => t(`col-${id}`)), t("col-costShare"), t("col-effectShare")].map((heading) => ({
        heading,
      })),
      rows: parties.map((row) => ({
        name: partyName(view, row.party),
        cells: [
          ...columns.map((id) => kronor(row[id])),
          percentOf(view, row.costShare, 1),
          percentOf(view, row.effectShare, 1),
        ],
      })),
    }),
  );
}

function afterwards({ view }: Paper, assessment: Assessment): Block[] {
  const { t, rulebook } = view;
  const { repayment } = rulebook;
  if (repayment.basis === "none") return [];
  const permanent = repayment.afterwards === "permanent_adjustment";
  const items = assessment.afterwards.map(({ party, from, yearly }) =>
    t(permanent ? "afterwards-permanent" : "afterwards-kept", {
      party: partyName(view, party),
      amount: amountOf(view, yearly),
      from: String(from),
    }),
  );
  const nothing = {
    restored: "afterwards-restored",
    unstated: "afterwards-unstated",
    permanent_adjustment: "afterwards-nothing",
    kept_level: "afterwards-nothing",
  } as const;
  return under(
    t("afterwards-heading"),
    items.length > 0 ? [{ kind: "list", items }] : [{ kind: "text", text: t(nothing[repayment.afterwards]) }],
  );
}

function disbursements({ view }: Paper, { disbursements: all }: Assessment): Block[] {
  const { t, lang, rulebook } = view;
  const nameOf = (id: string) =>
    rulebook.disbursement?.occasions.find((occasion) => occasion.id === id)?.name[lang] ?? t("disbursement-year");
  return under(
    t("disbursements-heading"),
    sheets(view, {
      caption: (unit) => t("disbursements-caption", { unit }),
      corner: t("col-year"),
      columns: [
        { heading: t("disbursement-occasion"), worded: true },
        { heading: t("disbursement-through"), worded: true },
        { heading: t("disbursement-amount") },
      ],
      rows: all.map(({ year, occasion, throughMonth, amount }) => ({
        name: String(year),
        cells: [nameOf(occasion), monthName(view, throughMonth), kronor(amount)],
      })),
    }),
  );
}

function variance({ view }: Paper, { variance: rows = [] }: Assessment): Block[] {
  const { t } = view;
  const columns = [
    "costForecast",
    "costOutcome",
    "netSavingForecast",
    "netSavingOutcome",
    "repaymentPlanned",
    "repaymentRevised",
  ] as const;
  return under(
    t("variance-heading"),
    sheets(view, {
      caption: (unit) => t("variance-caption", { unit }),
      corner: t("col-year"),
      columns: columns.map((id) => ({ heading: t(`col-${id}`) })),
      rows: rows.map((row) => ({ name: String(row.year), cells: columns.map((id) => kronor(row[id])) })),
    }),
  );
}

function appraisal({ view }: Paper, { appraisal: rows }: Assessment): Block[] {
  const { t, lang } = view;
  const [first] = rows;
  if (!first) return [];
  const columns = ["presentCost", "presentNetSaving", "netPresentValue"] as const;
  return under(t("appraisal-heading"), [
    { kind: "text", tone: "soft", text: t("appraisal-lead") },
    ...sheets(view, {
      caption: (unit) => t("appraisal-caption", { unit, year: String(first.baseYear) }),
      corner: t("col-discountRate"),
      columns: [...columns.map((id) => t(`col-${id}`)), t("col-benefitCostRatio")].map((heading) => ({ heading })),
      rows: rows.map((row) => ({
        name: percentOf(view, row.discountRate, 20),
        cells: [
          ...columns.map((id) => about(row[id])),
          row.benefitCostRatio === null ? dash : showDecimal(row.benefitCostRatio, lang),
        ],
      })),
    }),
  ]);
}

function under(heading: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", text: heading }, ...blocks];
}
