/**
 * The chart of the fund's balance as one of Word's own: it prints as lines, and
 * whoever has the document can open it. The year and the balance at its end;
 * kronor become JavaScript numbers for their place in it, and for nothing else.
 */
import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { shift } from "../../amounts/amounts";
import { isFlat } from "../../result/chart";
import { shapeOf, type Shape } from "../../result/chart-shape";
import { clean, type Chart } from "../annex/shape";
import { accent, ink, soft } from "./styles";

export function chartOf({ title, story, schedule, payback, mark }: Chart): Paragraph[] {
  const told = new Paragraph({ style: "Soft", text: clean(story) });
  const shape = shapeOf(schedule, payback);
  if (!shape || isFlat(schedule)) return [told];
  const font = { size: 8, color: soft };
  const labels = schedule.map(({ year }) => {
    const said = shape.marks.find(({ point }) => point.year === year);
    return said
      ? {
          text: clean(mark(said)),
          position: said.kind === "low" ? ("below" as const) : ("above" as const),
          font: { size: 8, bold: true, color: ink },
        }
      : undefined;
  });
  const drawn = new ChartRun({
    type: "line",
    categories: schedule.map(({ year }) => String(year)),
    series: [
      { name: "0", values: schedule.map(() => 0), color: ink, line: { color: ink, width: 1 }, markers: false },
      {
        name: clean(title),
        values: schedule.map(({ fundBalance }) => Number(shift(fundBalance, -6))),
        color: accent,
        line: { color: accent, width: 2.25 },
        markers: { shape: "circle", size: 5 },
        pointLabels: labels,
      },
    ],
    legend: false,
    font: { name: "Arial" },
    title: { text: clean(title), font: { size: 10, bold: true, color: soft } },
    chartArea: { fill: "none", border: "none" },
    // The years stand at the foot, also where the balance is below zero.
    categoryAxis: { font, crossesAt: "minimum" },
    valueAxis: { font, ...scaleOf(shape) },
    transformation: { width: 640, height: 270 },
    altText: { name: clean(title), description: clean(story), title: clean(title) },
  });
  return [new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [drawn] }), told];
}

/** The scale of the form's chart, with a step more where a word would stand on the edge. */
function scaleOf({ values, marks }: Shape): { minimum?: number; maximum?: number; interval?: number } {
  const ticks = values.map(({ value }) => Number(value));
  const [first, second] = ticks;
  const last = ticks.at(-1);
  if (first === undefined || second === undefined || last === undefined) return {};
  const interval = second - first;
  const marked = marks.map(({ kind, point }) => ({ low: kind === "low", at: Number(shift(point.balance, -6)) }));
  const below = marked.some(({ low, at }) => low && at - first < interval / 2);
  const above = marked.some(({ low, at }) => !low && last - at < interval / 2);
  return { minimum: below ? first - interval : first, maximum: above ? last + interval : last, interval };
}
