/**
 * When things fall due: back from the wished start as far as lead times are
 * known, and forward over the project's years and those after it. Counted in
 * months, without a clock.
 */
import type { Application, Occasion, ProcessStep, ProjectTime, Rulebook, YearMonth } from "../../../src/types.d.ts";

type Process = Rulebook["process"];
type Milestone = NonNullable<Rulebook["milestones"]>[number];

/** A stretch of months; null where the guideline sets no bound. */
export interface Months {
  readonly min: number | null;
  readonly max: number | null;
}

/** When something has to begin: no later than `latest`, and at `earliest` to be on the safe side. */
export interface Begin {
  readonly earliest: YearMonth | null;
  readonly latest: YearMonth | null;
}

/** "2027-01" and −10 is "2026-03". */
export function monthsAfter(month: YearMonth, count: number): YearMonth {
  const months = indexOf(month) + count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** How many months from one to another; below 0 where it lies before. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return indexOf(to) - indexOf(from);
}

function indexOf(month: YearMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The steps of one part of the project's time: before the start, unless a step says otherwise. */
export function stepsIn({ steps }: Process, time: ProjectTime): ProcessStep[] {
  return steps.filter(({ when = "before" }) => when === time);
}

/** How long the way to the start takes: as the guideline says, else its steps together where each has a length. */
export function lengthOf(process: Process): Months | null {
  if (process.totalMonths) return monthsOf(process.totalMonths);
  const steps = stepsIn(process, "before");
  return steps.length > 0 ? together(steps) : null;
}

/** When each step before the start has to begin; null for a step without a length, and for all before it. */
export function stepsBack(process: Process, start: YearMonth): (Begin | null)[] {
  const steps = stepsIn(process, "before");
  return steps.map((_, index) => beginFor(start, together(steps.slice(index))));
}

/** When the work has to begin for the project to start in time. */
export function beginFor(start: YearMonth, length: Months | null): Begin | null {
  if (!length) return null;
  const back = (months: number | null) => (months === null ? null : monthsAfter(start, -months));
  return { earliest: back(length.max), latest: back(length.min) };
}

/** The lengths of steps one after the other; null where one of them has none. */
function together(steps: readonly ProcessStep[]): Months | null {
  const lengths = steps.map(({ months }) => (months ? monthsOf(months) : null));
  return lengths.reduce<Months | null>(
    (sum, next) => sum && next && { min: plus(sum.min, next.min), max: plus(sum.max, next.max) },
    { min: 0, max: 0 },
  );
}

function monthsOf({ min, max }: { min?: number; max?: number }): Months | null {
  return min === undefined && max === undefined ? null : { min: min ?? null, max: max ?? null };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Whether a project that starts then is held against the rule set at all. */
export function covers({ from, to }: Pick<Rulebook["starts"], "from" | "to">, start: YearMonth): boolean {
  return (from === null || start >= from) && (to === null || start <= to);
}

/** Whether the time to begin is still to come, is now, or has passed. */
export function standing({ earliest, latest }: Begin, today: YearMonth): "ahead" | "now" | "late" {
  if (latest !== null && today > latest) return "late";
  const first = earliest ?? latest;
  return first !== null && today < first ? "ahead" : "now";
}

/** The months through which it is reported: from the first after the start to the first that has the end behind it. */
export function reportingMonths(
  occasions: readonly Occasion[],
  { start, end }: Application["period"],
): ReadonlyMap<string, readonly YearMonth[]> {
  const years = yearsBetween(start, end);
  const all = years.flatMap((year) =>
    occasions.map(({ id, throughMonth }) => ({ id, month: `${year}-${String(throughMonth).padStart(2, "0")}` })),
  );
  all.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  const last = all.find(({ month }) => month >= end)?.month ?? end;
  const months = new Map<string, YearMonth[]>(occasions.map(({ id }) => [id, []]));
  for (const { id, month } of all) if (month >= start && month <= last) months.get(id)?.push(month);
  return months;
}

function yearsBetween(start: YearMonth, end: YearMonth): number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, mostYears)) }, (_, index) => first + index);
}

/** As far as the calculation reaches. */
const mostYears = 60;

/** The calendar years of something that is due a number of years after the end; null where the guideline says no number. */
export function milestoneYears({ yearsAfterEnd }: Milestone, end: YearMonth): { from: number; to: number } | null {
  if (!yearsAfterEnd) return null;
  const year = Number(end.slice(0, 4));
  return { from: year + yearsAfterEnd.from, to: year + yearsAfterEnd.to };
}
