/** What follows from the plan: payments, budgets afterwards, the parties, present values, alternatives, sums. */
import { html, nothing, type TemplateResult } from "lit";
import type { Amount, Assessment, Totals } from "../../src/types.d.ts";
import { isZero, showDecimal } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import { figureAmong } from "../why/figure";
import { partyFigure } from "../why/pointers";
import { rendered, woven } from "../why/weave";
import { origin } from "./parts";
import { amountOf, dash, monthName, partyName, percentOf } from "./phrases";
import { amountCell, renderTable, type Line } from "./table";

type Sheet = TemplateResult | typeof nothing;

export function renderDisbursements(view: ResultView, { disbursements }: Assessment): Sheet {
  const { t, rulebook, lang } = view;
  const nameOf = (id: string) =>
    rulebook.disbursement?.occasions.find((occasion) => occasion.id === id)?.name[lang] ?? t("disbursement-year");
  const table = () =>
    renderTable(view, {
      caption: t("disbursements-caption", unitOf(view)),
      corner: t("col-year"),
      columns: [t("disbursement-occasion"), t("disbursement-through"), t("disbursement-amount")],
      worded: [0, 1],
      blocks: [
        {
          lines: disbursements.map(({ year, occasion, throughMonth, amount }, index) => ({
            heading: String(year),
            cells: [
              { text: nameOf(occasion) },
              { text: monthName(view, throughMonth) },
              amountCell(view, amount, `/disbursements/${index}/amount`),
            ],
          })),
        },
      ],
    });
  return sheet(
    t("disbursements-heading"),
    html`${disbursements.length === 0 ? html`<p>${t("disbursements-none")}</p>` : table()}
    ${origin(view, rulebook.disbursement?.cite, [])}`,
  );
}

/** What happens to the budgets once repayment is done, in words. */
export function renderAfterwards(view: ResultView, { afterwards }: Assessment): Sheet {
  const { t, rulebook } = view;
  const { repayment } = rulebook;
  if (repayment.basis === "none") return sheet(t("afterwards-heading"), html`<p>${t("afterwards-no-repayment")}</p>`);
  const permanent = repayment.afterwards === "permanent_adjustment";
  const lines = afterwards.map(({ party, from, yearly }, index) =>
    woven((hold) =>
      t(permanent ? "afterwards-permanent" : "afterwards-kept", {
        party: partyName(view, party),
        amount: hold({ figure: `/afterwards/${index}/yearly`, text: amountOf(view, yearly) }),
        from: String(from),
      }),
    ),
  );
  const rule = {
    restored: "afterwards-restored",
    unstated: "afterwards-unstated",
    permanent_adjustment: "afterwards-nothing",
    kept_level: "afterwards-nothing",
  } as const;
  const body =
    lines.length > 0
      ? html`<ul>
          ${lines.map((line) => html`<li>${rendered(view, line)}</li>`)}
        </ul>`
      : html`<p>${t(rule[repayment.afterwards])}</p>`;
  return sheet(t("afterwards-heading"), html`${body} ${origin(view, repayment.cite, [])}`);
}

export function renderVariance(view: ResultView, { variance }: Assessment): Sheet {
  const { t } = view;
  if (!variance || variance.length === 0) return nothing;
  const columns = [
    "costForecast",
    "costOutcome",
    "netSavingForecast",
    "netSavingOutcome",
    "repaymentPlanned",
    "repaymentRevised",
  ] as const;
  const lines = variance.map((row, index): Line => ({
    heading: String(row.year),
    cells: columns.map((id) => amountCell(view, row[id], `/variance/${index}/${id}`)),
  }));
  return sheet(
    t("variance-heading"),
    renderTable(view, {
      caption: t("variance-caption", unitOf(view)),
      corner: t("col-year"),
      columns: columns.map((id) => t(`col-${id}`)),
      blocks: [{ lines }],
    }),
  );
}

export function renderParties(view: ResultView, { parties }: Assessment): Sheet {
  const { t } = view;
  if (parties.length === 0) return nothing;
  const columns = (["cost", "ownCost", "netSaving", "repayment", "retained"] as const).filter((id) =>
    parties.some((row) => !isZero(row[id])),
  );
  const lines = parties.map((row, index): Line => ({
    heading: partyName(view, row.party),
    cells: [
      ...columns.map((id) => amountCell(view, row[id], partyFigure(index, id))),
      { text: percentOf(view, row.costShare, 1), why: `/parties/${index}/costShare` },
      { text: percentOf(view, row.effectShare, 1), why: `/parties/${index}/effectShare` },
    ],
  }));
  return sheet(
    t("parties-heading"),
    renderTable(view, {
      caption: t("parties-caption", unitOf(view)),
      corner: t("col-party"),
      columns: [...columns.map((id) => t(`col-${id}`)), t("col-costShare"), t("col-effectShare")],
      blocks: [{ lines }],
    }),
  );
}

export function renderAppraisal(view: ResultView, { appraisal }: Assessment): Sheet {
  const { t, lang } = view;
  const [first] = appraisal;
  if (!first) return nothing;
  const amounts = ["presentCost", "presentNetSaving", "netPresentValue"] as const;
  const columns = [...amounts, "benefitCostRatio"] as const;
  const lines = appraisal.map((row, index): Line => {
    const why = `/appraisal/${index}/benefitCostRatio`;
    return {
      heading: percentOf(view, row.discountRate, 20),
      cells: [
        ...amounts.map((id) => amountCell(view, row[id], `/appraisal/${index}/${id}`)),
        row.benefitCostRatio === null
          ? { text: dash, why }
          : { text: showDecimal(row.benefitCostRatio, lang), figure: true, why },
      ],
    };
  });
  return sheet(
    t("appraisal-heading"),
    html`<p class="soft small">${t("appraisal-lead")}</p>
      ${renderTable(view, {
        caption: t("appraisal-caption", { ...unitOf(view), year: String(first.baseYear) }),
        corner: t("col-discountRate"),
        columns: columns.map((id) => t(`col-${id}`)),
        blocks: [{ lines }],
      })}`,
  );
}

export function renderAlternatives(view: ResultView, { alternatives }: Assessment): Sheet {
  const { t, application } = view;
  if (alternatives.length < 2) return nothing;
  const nameOf = (id: string) => application.alternatives?.find((one) => one.id === id)?.label.trim() || id;
  const amounts = ["cost", "saving", "net", "projectAdvantage"] as const;
  const lines = alternatives.map((row, index): Line => ({
    heading: index === 0 ? t("alternatives-project") : nameOf(row.id),
    cells: amounts.map((id) =>
      index === 0 && id === "projectAdvantage"
        ? { text: "" }
        : amountCell(view, row[id], `/alternatives/${index}/${id}`),
    ),
  }));
  return sheet(
    t("alternatives-heading"),
    renderTable(view, {
      caption: t("alternatives-caption", unitOf(view)),
      corner: t("col-alternative"),
      columns: [t("col-alternativeCost"), t("col-alternativeSaving"), t("col-net"), t("col-projectAdvantage")],
      blocks: [{ lines }],
    }),
  );
}

type SumId = { [Id in keyof Totals]: Totals[Id] extends Amount ? Id : never }[keyof Totals];
const sums: readonly SumId[] = [
  "granted",
  "drawn",
  "undrawn",
  "overrun",
  "ownFunding",
  "saving",
  "avoided",
  "addedCost",
  "upkeep",
  "netSaving",
  "societalSaving",
  "countedSaving",
  "requiredSaving",
  "repayment",
  "unfunded",
  "waived",
  "writtenDown",
  "netForFund",
  "beyondWindow",
];
const always: readonly SumId[] = ["granted", "drawn", "netSaving", "repayment", "netForFund"];

/** Every sum that says something, by its name. */
export function totalsOf(view: ResultView, { totals }: Assessment): [string, string][] {
  const { t } = view;
  const shown = sums.filter((id) => always.includes(id) || !isZero(totals[id]));
  const { window, repaidShare, costPerPerson, fundPaybackYear, municipalPaybackYear } = totals;
  const unpaid = view.rulebook.repayment.basis === "none" ? "total-window-none" : "total-never";
  const rest: [string, string][] = [
    [
      t("total-window"),
      window ? t("total-window-years", { from: String(window.from), to: String(window.to) }) : t("total-window-none"),
    ],
    [t("total-fundPaybackYear"), fundPaybackYear === null ? t(unpaid) : String(fundPaybackYear)],
    [t("total-municipalPaybackYear"), municipalPaybackYear === null ? t("total-never") : String(municipalPaybackYear)],
  ];
  if (repaidShare !== null) rest.push([t("total-repaidShare"), percentOf(view, repaidShare, 1)]);
  if (costPerPerson !== null) rest.push([t("total-costPerPerson"), wholeKronor(view, costPerPerson)]);
  return [...shown.map((id): [string, string] => [t(`total-${id}`), amountOf(view, totals[id])]), ...rest];
}

export function renderTotals(view: ResultView, { totals }: Assessment): Sheet {
  const { t } = view;
  const shown = sums.filter((id) => always.includes(id) || !isZero(totals[id]));
  const { window, repaidShare, costPerPerson, fundPaybackYear, municipalPaybackYear } = totals;
  const unpaid = view.rulebook.repayment.basis === "none" ? "total-window-none" : "total-never";
  const rest: [keyof Totals, string][] = [
    ["window", t("total-window-none")],
    ["fundPaybackYear", fundPaybackYear === null ? t(unpaid) : String(fundPaybackYear)],
    ["municipalPaybackYear", municipalPaybackYear === null ? t("total-never") : String(municipalPaybackYear)],
  ];
  if (repaidShare !== null) rest.push(["repaidShare", percentOf(view, repaidShare, 1)]);
  if (costPerPerson !== null) rest.push(["costPerPerson", wholeKronor(view, costPerPerson)]);
  return sheet(
    t("totals-heading"),
    html`<div role="group" aria-label=${t("totals-heading")} tabindex="0" data-figures>
      <p class="why-hint">${t("why-hint")}</p>
      <dl class="r-totals">
        ${[...shown.map((id) => [id, amountOf(view, totals[id])] as const), ...rest].map(
          ([id, value]) =>
            html`<div>
              <dt>${t(`total-${id}`)}</dt>
              <dd>${id === "window" && window ? years(view, window) : figureAmong(view, `/totals/${id}`, value)}</dd>
            </div>`,
        )}
      </dl>
    </div>`,
  );
}

/** Each of the two years can be asked about. */
function years(view: ResultView, window: NonNullable<Totals["window"]>): TemplateResult {
  const bound = (id: "from" | "to") => ({ figure: `/totals/window/${id}`, text: String(window[id]) });
  const pieces = woven((hold) => view.t("total-window-years", { from: hold(bound("from")), to: hold(bound("to")) }));
  return html`${pieces.map((piece) =>
    typeof piece !== "string" && "figure" in piece ? figureAmong(view, piece.figure, piece.text) : piece,
  )}`;
}

function sheet(heading: string, body: TemplateResult): TemplateResult {
  return html`<section class="r-sheet">
    <h3>${heading}</h3>
    ${body}
  </section>`;
}

/** A mean is not known to the öre. */
function wholeKronor({ t, lang }: ResultView, kronor: string): string {
  return `${showDecimal(kronor, lang, 0)}\u00a0${t("unit-kr")}`;
}

function unitOf({ t, unit }: ResultView): { unit: string } {
  return { unit: t(`unit-${unit}`) };
}
