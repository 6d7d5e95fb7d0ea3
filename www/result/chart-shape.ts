/**
 * Where things lie in the chart of the fund's balance. Kronor become
 * JavaScript numbers here, for places on a screen and for nothing else: what
 * the chart says in words is made of the amounts themselves.
 */
import { range, tickStep } from "d3-array";
import { area, curveLinear, line } from "d3-shape";
import type { Amount, Year, YearRow } from "../../src/types.d.ts";
import { compare, isZero, shift, sign } from "../amounts/amounts";

export interface Point {
  readonly year: Year;
  readonly balance: Amount;
  readonly x: number;
  readonly y: number;
}

/** A word at a point: below the lowest, above the others. */
export interface Mark {
  readonly kind: "low" | "back" | "left" | "over";
  readonly point: Point;
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  readonly y: number;
}

export interface Tick {
  /** The value in million kronor, as text. */
  readonly value: string;
  readonly at: number;
}

export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly zero: number;
  readonly floor: number;
  readonly points: readonly Point[];
  readonly line: string;
  /** Between the line and zero, below it and above it. */
  readonly below: string;
  readonly above: string;
  readonly values: readonly Tick[];
  readonly years: readonly Tick[];
  readonly marks: readonly Mark[];
}

type Row = Pick<YearRow, "year" | "fundBalance">;

const width = 360;
const height = 216;
const top = 26;
const right = width - 14;
/** Room under the lowest value for its word, and under that for the years. */
const bottom = height - 46;
const digit = 7;
/** The finest step of the scale, in million kronor. */
const krona = 1e-6;
/** A word at a point, with its amount, is about so wide. */
const wordWidth = 104;

/** The shape of a chart; null where there is no year to show. */
export function shapeOf(rows: readonly Row[], payback: Year | null): Shape | null {
  if (rows.length === 0) return null;
  const { from, to, step } = scaleOf(rows);
  const values = range(from, to + step / 2, step);
  const decimals = decimalsOf(step);
  const left = 12 + digit * Math.max(...values.map((value) => signsIn(written(value, decimals))), 1);
  const y = (value: number) => bottom - ((value - from) / (to - from)) * (bottom - top);
  const x = xOf(rows, left);
  const points = rows.map((row) => ({
    year: row.year,
    balance: row.fundBalance,
    x: x(row.year),
    y: y(millions(row.fundBalance)),
  }));
  const zero = y(0);
  return {
    width,
    height,
    left,
    right,
    zero,
    floor: bottom,
    points,
    line:
      line<Point>(
        (point) => point.x,
        (point) => point.y,
      ).curve(curveLinear)(points) ?? "",
    below: areaOf(points, zero, (at) => Math.max(at, zero)),
    above: areaOf(points, zero, (at) => Math.min(at, zero)),
    values: values.map((value) => ({ value: written(value, decimals), at: y(value) })),
    years: yearTicks(rows).map((year) => ({ value: String(year), at: x(year) })),
    marks: marksOf(points, payback, left, zero),
  };
}

/** The years that the words of the chart tell of. */
export interface Story {
  readonly low: Row | null;
  readonly last: Row;
  readonly back: Row | null;
}

export function storyOf(rows: readonly Row[], payback: Year | null): Story | null {
  const last = rows.at(-1);
  if (!last) return null;
  const low = rows.reduce(
    (lowest, row) => (compare(row.fundBalance, lowest.fundBalance) < 0 ? row : lowest),
    rows[0] ?? last,
  );
  return {
    low: sign(low.fundBalance) < 0 ? low : null,
    last,
    back: rows.find(({ year }) => year === payback) ?? null,
  };
}

function millions(kronor: Amount): number {
  return Number(shift(kronor, -6));
}

/** Zero is always in sight, and the ends fall on round values. */
function scaleOf(rows: readonly Row[]): { from: number; to: number; step: number } {
  const balances = rows.map(({ fundBalance }) => millions(fundBalance));
  const low = Math.min(0, ...balances);
  const high = Math.max(0, ...balances);
  if (low === high) return { from: -1, to: 0, step: 1 };
  const step = Math.max(tickStep(low, high, 3), krona);
  return { from: Math.floor(low / step) * step, to: Math.ceil(high / step) * step, step };
}

function decimalsOf(step: number): number {
  return Math.min(8, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

/** Without the sign that rounding can leave on zero. */
function written(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/^-(?=[0.]+$)/, "");
}

/** How many signs a value has as it is shown: with a space before each three digits. */
function signsIn(value: string): number {
  const [whole = ""] = value.replace("-", "").split(".");
  return value.length + Math.floor((whole.length - 1) / 3);
}

/** Years lie evenly; a single one in the middle. */
function xOf(rows: readonly Row[], left: number): (year: Year) => number {
  const first = rows[0]?.year ?? 0;
  const span = (rows.at(-1)?.year ?? first) - first;
  const inner = left + 12;
  return (year) => (span === 0 ? (left + right) / 2 : inner + ((year - first) / span) * (right - 12 - inner));
}

/** At most seven years named, at even steps from the first. */
function yearTicks(rows: readonly Row[]): Year[] {
  const step = [1, 2, 3, 5, 10].find((years) => rows.length / years <= 7) ?? 15;
  return rows.filter((_, index) => index % step === 0).map(({ year }) => year);
}

/** The area on one side of zero; where the line crosses it, the crossing is a corner. */
function areaOf(points: readonly Point[], zero: number, clip: (y: number) => number): string {
  const corners = points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && (before.y - zero) * (point.y - zero) < 0 ? [crossing(before, point, zero), point] : [point];
  });
  if (corners.every((corner) => clip(corner.y) === zero)) return "";
  return (
    area<{ x: number; y: number }>(
      (corner) => corner.x,
      zero,
      (corner) => clip(corner.y),
    )(corners) ?? ""
  );
}

function crossing(a: Point, b: Point, zero: number): { x: number; y: number } {
  return { x: a.x + ((zero - a.y) / (b.y - a.y)) * (b.x - a.x), y: zero };
}

function marksOf(points: readonly Point[], payback: Year | null, left: number, zero: number): Mark[] {
  const story = storyOf(
    points.map(({ year, balance }) => ({ year, fundBalance: balance })),
    payback,
  );
  const at = (row: { year: Year } | null | undefined) => points.find(({ year }) => year === row?.year);
  const [low, back, last] = [at(story?.low), at(story?.back), at(story?.last)];
  const marks: Mark[] = [];
  if (low) marks.push(markBelow(low, left));
  if (back) marks.push(markAbove("back", back, left, zero));
  // As much as at the lowest point, or nothing: there is no more to say of the end.
  if (!last || last.balance === low?.balance || isZero(last.balance)) return marks;
  const end = markAbove(sign(last.balance) < 0 ? "left" : "over", last, left, zero);
  return marks.some((mark) => overlaps(mark, end)) ? marks : [...marks, end];
}

function markBelow(point: Point, left: number): Mark {
  const half = wordWidth / 2;
  const anchor = point.x - half < left ? "start" : point.x + half > width ? "end" : "middle";
  return {
    kind: "low",
    point,
    anchor,
    x: anchor === "middle" ? point.x : point.x + (anchor === "start" ? -6 : 6),
    y: point.y + 18,
  };
}

/** A word just under zero would lie on the line of zero, and moves above it. */
function markAbove(kind: Mark["kind"], point: Point, left: number, zero: number): Mark {
  const anchor = point.x - wordWidth < left ? "start" : "end";
  const y = point.y > zero && point.y < zero + 24 ? zero : point.y;
  return { kind, point, anchor, x: point.x + (anchor === "start" ? -6 : 6), y: y - 10 };
}

function overlaps(a: Mark, b: Mark): boolean {
  const centre = ({ anchor, x }: Mark) =>
    anchor === "start" ? x + wordWidth / 2 : anchor === "end" ? x - wordWidth / 2 : x;
  return Math.abs(a.y - b.y) < 16 && Math.abs(centre(a) - centre(b)) < wordWidth;
}
