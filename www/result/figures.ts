/** The figures that the verdict rests on. */
import { html, nothing, type TemplateResult } from "lit";
import type { Assessment } from "../../src/types.d.ts";
import { isZero, showAmount, sign } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import { figureAlone } from "../why/figure";
import { yearFigure } from "../why/pointers";
import { rendered, spoken, woven, type Piece } from "../why/weave";
import { leadTo } from "./lead";
import { amountOf, dash, percentOf } from "./short";

export interface Figure {
  readonly label: string;
  /** The figure of the assessment, where there is one to ask about. */
  readonly why?: string;
  readonly value: string;
  readonly unit?: string;
  readonly note?: string;
  /** The same note, with its figures to press. */
  readonly told?: readonly Piece[];
  readonly tone?: "bad" | "words";
}

export function figuresOf(view: ResultView, assessment: Assessment): Figure[] {
  const { t } = view;
  const figures = [
    asked(view, assessment),
    repaid(view, assessment),
    payback(view, assessment),
    remains(view, assessment),
  ];
  const { unfunded } = assessment.totals;
  return sign(unfunded) > 0
    ? [
        ...figures,
        {
          ...money(view, t("figure-uncovered"), unfunded, "/totals/unfunded"),
          note: t("figure-uncovered-text"),
          tone: "bad",
        },
      ]
    : figures;
}

export function renderFigures(view: ResultView, assessment: Assessment): TemplateResult {
  const { t } = view;
  return html`<dl class="r-figures" part="figures" aria-label=${t("figures-label")}>
      ${figuresOf(view, assessment).map(
        (figure) =>
          html`<div class=${figure.tone ? `r-${figure.tone}` : ""} part="figure">
            <dt>${figure.label}</dt>
            <dd>
              ${figure.why ? figureAlone(view, figure.why, valueOf(figure)) : valueOf(figure)} ${noteOf(view, figure)}
            </dd>
          </div>`,
      )}
    </dl>
    <button type="button" class="link" part="link" @click=${leadTo("r-schedule")}>${t("result-to-schedule")}</button>`;
}

function noteOf(view: ResultView, { note, told }: Figure): TemplateResult | typeof nothing {
  return note ? html`<span class="r-note">${told ? rendered(view, told) : note}</span>` : nothing;
}

function valueOf({ value, unit }: Figure): TemplateResult {
  return html`<span class="r-value">${value}</span>${
      unit ? html`<span class="r-unit">${"\u00a0"}${unit}</span>` : nothing
    }`;
}

function money({ unit, lang, t }: ResultView, label: string, kronor: string, why: string): Figure {
  return { label, value: showAmount(kronor, unit, lang), unit: t(`unit-${unit}`), why };
}

function asked(view: ResultView, { totals }: Assessment): Figure {
  const decided = view.application.grant !== undefined;
  return money(view, view.t(decided ? "figure-granted" : "figure-asked"), totals.granted, "/totals/granted");
}

function repaid(view: ResultView, { totals }: Assessment): Figure {
  const { t, rulebook } = view;
  const figure = money(view, t("figure-repaid"), totals.repayment, "/totals/repayment");
  if (rulebook.repayment.basis === "none") return { ...figure, note: t("figure-repaid-none") };
  const { repaidShare, waived, writtenDown } = totals;
  const share = { figure: "/totals/repaidShare", text: percentOf(view, repaidShare, 0) };
  const amount = (id: "waived" | "writtenDown") => ({ figure: `/totals/${id}`, text: amountOf(view, totals[id]) });
  const told = woven((hold) =>
    [
      repaidShare !== null && t("figure-repaid-share", { share: hold(share) }),
      !isZero(waived) && t("figure-repaid-waived", { amount: hold(amount("waived")) }),
      !isZero(writtenDown) && t("figure-repaid-written", { amount: hold(amount("writtenDown")) }),
    ]
      .filter(Boolean)
      .join(", "),
  );
  return told.length === 0 ? figure : { ...figure, told, note: spoken(told) };
}

function payback({ t, rulebook }: ResultView, { totals }: Assessment): Figure {
  const label = t("figure-payback");
  const why = "/totals/fundPaybackYear";
  if (totals.fundPaybackYear !== null) return { label, value: String(totals.fundPaybackYear), why };
  const said = isZero(totals.drawn)
    ? "figure-payback-nothing"
    : rulebook.repayment.basis === "none"
      ? "figure-payback-never"
      : "figure-payback-none";
  return { label, value: t(said), tone: "words", why };
}

/** What the municipality has gained by the end of the schedule, less all that it has paid. */
function remains(view: ResultView, { schedule }: Assessment): Figure {
  const { t } = view;
  const [first, last] = [schedule[0], schedule.at(-1)];
  if (!first || !last) return { label: t("figure-remains", { year: "" }).trim(), value: dash };
  return {
    ...money(
      view,
      t("figure-remains", { year: String(last.year) }),
      last.municipalBalance,
      yearFigure(schedule.length - 1, "municipalBalance"),
    ),
    note: t("figure-remains-years", { from: String(first.year), to: String(last.year) }),
  };
}
