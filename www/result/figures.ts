/** The figures that the verdict rests on. */
import { html, nothing, type TemplateResult } from "lit";
import type { Assessment } from "../../src/types.d.ts";
import { isZero, showAmount, sign } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import { leadTo } from "./parts";
import { amountOf, dash, percentOf } from "./phrases";

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly note?: string;
  readonly tone?: "bad" | "words";
}

export function renderFigures(view: ResultView, assessment: Assessment): TemplateResult {
  const { t } = view;
  const figures = [
    asked(view, assessment),
    repaid(view, assessment),
    payback(view, assessment),
    remains(view, assessment),
  ];
  const { unfunded } = assessment.totals;
  if (sign(unfunded) > 0) {
    figures.push({ ...money(view, t("figure-uncovered"), unfunded), note: t("figure-uncovered-text"), tone: "bad" });
  }
  return html`<dl class="r-figures" aria-label=${t("figures-label")}>
      ${figures.map(
        ({ label, value, unit, note, tone }) =>
          html`<div class=${tone ? `r-${tone}` : ""}>
            <dt>${label}</dt>
            <dd>
              <span class="r-value">${value}</span
              >${unit ? html`<span class="r-unit">${"\u00a0"}${unit}</span>` : nothing}
              ${note ? html`<span class="r-note">${note}</span>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>
    <button type="button" class="link" @click=${leadTo("r-schedule")}>${t("result-to-schedule")}</button>`;
}

function money({ unit, lang, t }: ResultView, label: string, kronor: string): Figure {
  return { label, value: showAmount(kronor, unit, lang), unit: t(`unit-${unit}`) };
}

function asked(view: ResultView, { totals }: Assessment): Figure {
  const decided = view.application.grant !== undefined;
  return money(view, view.t(decided ? "figure-granted" : "figure-asked"), totals.granted);
}

function repaid(view: ResultView, { totals }: Assessment): Figure {
  const { t, rulebook } = view;
  const figure = money(view, t("figure-repaid"), totals.repayment);
  if (rulebook.repayment.basis === "none") return { ...figure, note: t("figure-repaid-none") };
  const notes = [
    totals.repaidShare !== null && t("figure-repaid-share", { share: percentOf(view, totals.repaidShare, 0) }),
    !isZero(totals.waived) && t("figure-repaid-waived", { amount: amountOf(view, totals.waived) }),
    !isZero(totals.writtenDown) && t("figure-repaid-written", { amount: amountOf(view, totals.writtenDown) }),
  ].filter((note) => note !== false);
  return notes.length === 0 ? figure : { ...figure, note: notes.join(", ") };
}

function payback({ t, rulebook }: ResultView, { totals }: Assessment): Figure {
  const label = t("figure-payback");
  if (totals.fundPaybackYear !== null) return { label, value: String(totals.fundPaybackYear) };
  const why = isZero(totals.drawn)
    ? "figure-payback-nothing"
    : rulebook.repayment.basis === "none"
      ? "figure-payback-never"
      : "figure-payback-none";
  return { label, value: t(why), tone: "words" };
}

/** What the municipality has gained by the end of the schedule, less all that it has paid. */
function remains(view: ResultView, { schedule }: Assessment): Figure {
  const { t } = view;
  const [first, last] = [schedule[0], schedule.at(-1)];
  if (!first || !last) return { label: t("figure-remains", { year: "" }).trim(), value: dash };
  return {
    ...money(view, t("figure-remains", { year: String(last.year) }), last.municipalBalance),
    note: t("figure-remains-years", { from: String(first.year), to: String(last.year) }),
  };
}
