/** An example project held against the rule set as it was begun from and as it is now: what differs, exactly to the öre. */
import type { Assessment, Finding, PartyYear, YearRow } from "../../src/types.d.ts";
import { isZero, subtract } from "../amounts/amounts";

/** One figure before and after, as the assessment has them. */
export interface Pair<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface FindingChange {
  readonly kind: "came" | "went" | "changed";
  readonly before: Finding | null;
  readonly after: Finding | null;
}

/** One amount of one year that is not what it was. */
export interface YearChange extends Pair<string> {
  readonly year: number;
  readonly column: AmountColumn;
  /** The party whose it is; null for the whole project. */
  readonly party: string | null;
}

export interface Comparison {
  readonly verdict: Pair<Assessment["verdict"]>;
  readonly granted: Pair<string>;
  readonly repaid: Pair<string>;
  readonly window: Pair<Assessment["totals"]["window"]>;
  readonly payback: Pair<number | null>;
  readonly findings: readonly FindingChange[];
  readonly years: readonly YearChange[];
}

export const yearColumns = [
  "disbursed",
  "overrun",
  "netSaving",
  "repayment",
  "unfunded",
  "waived",
  "fundBalance",
  "municipalBalance",
] as const satisfies readonly (keyof YearRow)[];
export const partyColumns = [
  "netSaving",
  "repayment",
  "unfunded",
  "waived",
  "retained",
  "appropriationChange",
] as const satisfies readonly (keyof PartyYear)[];
export type AmountColumn = (typeof yearColumns)[number] | (typeof partyColumns)[number];

export function compare(before: Assessment, after: Assessment): Comparison {
  const pair = <Value>(of: (assessment: Assessment) => Value): Pair<Value> => ({
    before: of(before),
    after: of(after),
  });
  return {
    verdict: pair(({ verdict }) => verdict),
    granted: pair(({ totals }) => totals.granted),
    repaid: pair(({ totals }) => totals.repayment),
    window: pair(({ totals }) => totals.window),
    payback: pair(({ totals }) => totals.fundPaybackYear),
    findings: findingChanges(before.findings, after.findings),
    years: yearChanges(before.schedule, after.schedule),
  };
}

const parts = [
  "verdict",
  "granted",
  "repaid",
  "window",
  "payback",
  "findings",
  "years",
] as const satisfies readonly (keyof Comparison)[];

export type ChangedPart = (typeof parts)[number];

/** What is not as it was, by the names of its parts. */
export function changedParts(comparison: Comparison): ChangedPart[] {
  return parts.filter((part) => {
    const one = comparison[part];
    // Amounts are spelled the same way everywhere, so the same text is the same figure.
    return "before" in one ? JSON.stringify(one.before) !== JSON.stringify(one.after) : one.length > 0;
  });
}

/** A criterion is the same one as long as its id is; what the calculation finds goes by code and place. */
function keysOf(findings: readonly Finding[]): Map<string, Finding> {
  const keyed = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.criterion ? `criterion ${finding.criterion}` : `${finding.code} ${finding.paths.join(" ")}`;
    keyed.set(keyed.has(key) ? `${key} ${keyed.size}` : key, finding);
  }
  return keyed;
}

function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChange[] {
  const [old, now] = [keysOf(before), keysOf(after)];
  const came = [...now].flatMap(([key, finding]): FindingChange[] => {
    const was = old.get(key);
    if (!was) return [{ kind: "came", before: null, after: finding }];
    return isSameFinding(was, finding) ? [] : [{ kind: "changed", before: was, after: finding }];
  });
  const went = [...old].flatMap(([key, finding]): FindingChange[] =>
    now.has(key) ? [] : [{ kind: "went", before: finding, after: null }],
  );
  return [...came, ...went];
}

function isSameFinding(a: Finding, b: Finding): boolean {
  const told = ({ code, status, required, args }: Finding) => JSON.stringify([code, status, required, args]);
  return told(a) === told(b);
}

/** Every amount of every year that either of them has and that differs; a year that one lacks has nothing there. */
function yearChanges(before: readonly YearRow[], after: readonly YearRow[]): YearChange[] {
  const rows = (schedule: readonly YearRow[]) => new Map(schedule.map((row) => [row.year, row]));
  const [old, now] = [rows(before), rows(after)];
  const years = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const [was, is] = [old.get(year), now.get(year)];
    const parties = (is ?? was)?.parties.map(({ party }) => party) ?? [];
    const ofParties = parties.length < 2 ? [] : parties.flatMap((party) => partyChanges(year, party, was, is));
    const alone = parties.length === 1 ? (parties[0] ?? null) : null;
    const onlyTheirs = alone === null ? [] : partyChanges(year, alone, was, is, ["retained", "appropriationChange"]);
    return [
      ...differing(yearColumns, was, is).map((change) => ({ ...change, year, party: null })),
      ...ofParties,
      ...onlyTheirs.map((change) => ({ ...change, party: null })),
    ];
  });
}

function partyChanges(
  year: number,
  party: string,
  before: YearRow | undefined,
  after: YearRow | undefined,
  columns: readonly (typeof partyColumns)[number][] = partyColumns,
): YearChange[] {
  const own = (row: YearRow | undefined) => row?.parties.find((each) => each.party === party);
  return differing(columns, own(before), own(after)).map((change) => ({ ...change, year, party }));
}

function differing<Column extends AmountColumn>(
  columns: readonly Column[],
  before: Readonly<Record<Column, string>> | undefined,
  after: Readonly<Record<Column, string>> | undefined,
): (Pair<string> & { column: Column })[] {
  return columns
    .map((column) => ({ column, before: before?.[column] ?? "0.00", after: after?.[column] ?? "0.00" }))
    .filter((pair) => !isZero(subtract(pair.after, pair.before)));
}
