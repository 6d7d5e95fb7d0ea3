/** The chart of the fund's balance: drawn, told in words, and as a table. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Amount, Assessment, YearRow } from "../../src/types.d.ts";
import { amountText, isZero, negate, showAmount, showDecimal, sign } from "../amounts/amounts";
import type { ResultView } from "../element/view";
import { figureAmong } from "../why/figure";
import { yearFigure } from "../why/pointers";
import { rendered, spoken, woven, type Piece } from "../why/weave";
import { shapeOf, storyOf, type Mark, type Shape } from "./chart-shape";
import { foldable } from "./parts";

export function renderChart(view: ResultView, { schedule, totals }: Assessment): TemplateResult | typeof nothing {
  const shape = shapeOf(schedule, totals.fundPaybackYear);
  if (!shape) return nothing;
  const { t } = view;
  const heading = html`<h3 id="r-chart-heading">${t("chart-title")}</h3>`;
  if (isFlat(schedule)) {
    return html`<section class="r-chart" part="chart" aria-labelledby="r-chart-heading">
      ${heading}
      <p class="soft">${t("chart-flat")}</p>
    </section>`;
  }
  return html`<section class="r-chart" part="chart" aria-labelledby="r-chart-heading">
    ${heading}
    <figure>
      ${drawing(view, shape, schedule)}
      <figcaption>${rendered(view, story(view, schedule, totals.fundPaybackYear))}</figcaption>
    </figure>
    ${foldable(view, "chart-table", t("chart-table"), () => table(view, schedule))}
  </section>`;
}

/** What the chart shows, for those who do not see it and for those who want it said. */
export function storyText(view: ResultView, schedule: readonly YearRow[], payback: number | null): string {
  return spoken(story(view, schedule, payback));
}

function story({ t }: ResultView, schedule: readonly YearRow[], payback: number | null): Piece[] {
  const told = storyOf(schedule, payback);
  if (!told || isFlat(schedule)) return [t("chart-flat")];
  const { low, back, last } = told;
  const end = sign(last.fundBalance);
  return woven((hold) => {
    const amount = ({ year, fundBalance }: Pick<YearRow, "year" | "fundBalance">) =>
      hold({
        figure: yearFigure(
          schedule.findIndex((row) => row.year === year),
          "fundBalance",
        ),
        text: amountText(unsigned(fundBalance), "mnkr", t),
      });
    return [
      low && t("chart-low", { amount: amount(low), year: String(low.year) }),
      back && t("chart-back", { year: hold({ figure: "/totals/fundPaybackYear", text: String(back.year) }) }),
      end < 0 &&
        last.fundBalance !== low?.fundBalance &&
        t("chart-left", { amount: amount(last), year: String(last.year) }),
      end > 0 && t("chart-over", { amount: amount(last), year: String(last.year) }),
    ]
      .filter(Boolean)
      .join(" ");
  });
}

export function isFlat(schedule: readonly YearRow[]): boolean {
  return schedule.every(({ fundBalance }) => isZero(fundBalance));
}

/** Ids begin with a prefix of the place's own: a pattern in a part that is not shown paints nothing elsewhere. */
export function drawing(view: ResultView, shape: Shape, schedule: readonly YearRow[], id = "r"): TemplateResult {
  const { t } = view;
  const years = { from: String(schedule[0]?.year), to: String(schedule.at(-1)?.year) };
  const named = new Set(shape.marks.map(({ point }) => point));
  return html`<svg
    viewBox="0 0 ${shape.width} ${shape.height}"
    role="img"
    aria-labelledby="${id}-chart-title"
    aria-describedby="${id}-chart-desc"
  >
    <title id="${id}-chart-title">${t("chart-title")}</title>
    <desc id="${id}-chart-desc">${t("chart-desc", years)}</desc>
    <defs>
      <pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0V6" />
      </pattern>
      <pattern id="${id}-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle class="dot" cx="2" cy="2" r="1" />
      </pattern>
    </defs>
    ${shape.values.map(({ value, at }) => valueTick(view, shape, value, at))}
    ${shape.years.map(({ value, at }) => svg`<text class="year" x=${at} y=${shape.height - 8} text-anchor="middle">${value}</text>`)}
    <path class="out" fill="url(#${id}-hatch)" d=${shape.below} />
    <path class="over" fill="url(#${id}-dots)" d=${shape.above} />
    <path class="zero" d="M${shape.left} ${shape.zero}H${shape.right}" />
    <path class="line" d=${shape.line} />
    ${shape.points
      .filter((point) => named.has(point) || shape.points.length === 1)
      .map(({ x, y }) => svg`<circle class="point" cx=${x} cy=${y} r="3.5" />`)}
    ${shape.marks.map((mark) => word(view, mark))}
  </svg>`;
}

function valueTick({ lang }: ResultView, { left, right }: Shape, value: string, at: number): SVGTemplateResult {
  return svg`<path class="grid" d="M${left} ${at}H${right}" /><text class="value" x=${left - 6} y=${at + 4} text-anchor="end">${showDecimal(value, lang)}</text>`;
}

function word(view: ResultView, mark: Mark): SVGTemplateResult {
  const { anchor, x, y } = mark;
  return svg`<text class="mark" x=${x} y=${y} text-anchor=${anchor}>${markText(view, mark)}</text>`;
}

export function markText({ t }: Pick<ResultView, "t">, { kind, point }: Mark): string {
  return t(`chart-mark-${kind}`, {
    amount: amountText(unsigned(point.balance), "mnkr", t),
    year: String(point.year),
  });
}

function unsigned(kronor: Amount): Amount {
  return sign(kronor) < 0 ? negate(kronor) : kronor;
}

function table(view: ResultView, schedule: readonly YearRow[]): TemplateResult {
  const { t, lang } = view;
  return html`<div role="group" aria-label=${t("chart-table")} tabindex="0" data-figures>
    <p class="why-hint">${t("why-hint")}</p>
    <table class="r-table r-narrow" part="table">
      <caption class="hidden">
        ${t("chart-title")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("col-year")}</th>
          <th scope="col" class="figure">${t("chart-table-balance")}</th>
        </tr>
      </thead>
      <tbody>
        ${schedule.map(
          ({ year, fundBalance }, index) =>
            html`<tr>
              <th scope="row">${year}</th>
              <td class="figure">
                ${figureAmong(view, yearFigure(index, "fundBalance"), showAmount(fundBalance, "mnkr", lang))}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
