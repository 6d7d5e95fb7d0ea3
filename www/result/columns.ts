/** The columns of the plan: what each shows of a year, of a party's year, and of it all. */
import type { Amount, Assessment, PartyYear, Totals, YearRow } from "../../src/types.d.ts";
import { add, isZero } from "../amounts/amounts";

export type ColumnId =
  | "cost"
  | "ownCost"
  | "disbursed"
  | "overrun"
  | "saving"
  | "addedCost"
  | "upkeep"
  | "netSaving"
  | "societalSaving"
  | "repayment"
  | "unfunded"
  | "waived"
  | "appropriationChange"
  | "retained"
  | "fundBalance"
  | "municipalBalance";

export interface Column {
  readonly id: ColumnId;
  /** Kept even where it is zero throughout. */
  readonly always?: true;
  /** Shown only when it is asked how the figures come about. */
  readonly detail?: true;
  /** Of the whole project it says no more than other columns do. */
  readonly forParties?: true;
  readonly ofYear: (row: YearRow) => Amount | null;
  readonly ofParty: (row: PartyYear) => Amount | null;
  /** A balance is no sum. */
  readonly total: ((totals: Totals, rows: readonly YearRow[]) => Amount) | null;
}

const nothing = () => null;
const sumOf = (pick: (row: YearRow) => Amount) => (_totals: Totals, rows: readonly YearRow[]) => add(rows.map(pick));
const ofParties = (pick: (row: PartyYear) => Amount) => (row: YearRow) => add(row.parties.map(pick));

function ownChange(row: YearRow): Amount {
  return ofParties(({ appropriationChange }) => appropriationChange)(row);
}
function kept(row: YearRow): Amount {
  return ofParties(({ retained }) => retained)(row);
}

export const allColumns: readonly Column[] = [
  {
    id: "cost",
    forParties: true,
    ofYear: ({ cost }) => cost,
    ofParty: ({ cost }) => cost,
    total: sumOf(({ cost }) => cost),
  },
  {
    id: "ownCost",
    ofYear: ({ ownCost }) => ownCost,
    ofParty: ({ ownCost }) => ownCost,
    total: ({ ownFunding }) => ownFunding,
  },
  { id: "disbursed", ofYear: ({ disbursed }) => disbursed, ofParty: nothing, total: ({ drawn }) => drawn },
  { id: "overrun", ofYear: ({ overrun }) => overrun, ofParty: nothing, total: ({ overrun }) => overrun },
  {
    id: "saving",
    detail: true,
    ofYear: ({ saving }) => saving,
    ofParty: ({ saving }) => saving,
    total: ({ saving }) => saving,
  },
  {
    id: "addedCost",
    detail: true,
    ofYear: ({ addedCost }) => addedCost,
    ofParty: ({ addedCost }) => addedCost,
    total: ({ addedCost }) => addedCost,
  },
  {
    id: "upkeep",
    detail: true,
    ofYear: ({ upkeep }) => upkeep,
    ofParty: ({ upkeep }) => upkeep,
    total: ({ upkeep }) => upkeep,
  },
  {
    id: "netSaving",
    always: true,
    ofYear: ({ netSaving }) => netSaving,
    ofParty: ({ netSaving }) => netSaving,
    total: ({ netSaving }) => netSaving,
  },
  {
    id: "societalSaving",
    ofYear: ({ societalSaving }) => societalSaving,
    ofParty: nothing,
    total: ({ societalSaving }) => societalSaving,
  },
  {
    id: "repayment",
    ofYear: ({ repayment }) => repayment,
    ofParty: ({ repayment }) => repayment,
    total: ({ repayment }) => repayment,
  },
  {
    id: "unfunded",
    ofYear: ({ unfunded }) => unfunded,
    ofParty: ({ unfunded }) => unfunded,
    total: ({ unfunded }) => unfunded,
  },
  { id: "waived", ofYear: ({ waived }) => waived, ofParty: ({ waived }) => waived, total: ({ waived }) => waived },
  {
    id: "appropriationChange",
    ofYear: ownChange,
    ofParty: ({ appropriationChange }) => appropriationChange,
    total: null,
  },
  { id: "retained", ofYear: kept, ofParty: ({ retained }) => retained, total: sumOf(kept) },
  { id: "fundBalance", ofYear: ({ fundBalance }) => fundBalance, ofParty: nothing, total: null },
  {
    id: "municipalBalance",
    detail: true,
    ofYear: ({ municipalBalance }) => municipalBalance,
    ofParty: nothing,
    total: null,
  },
];

/** The columns that have something to show, of the project alone or with its parties under it. */
export function columnsFor({ schedule }: Assessment, detailed: boolean, eachParty: boolean): Column[] {
  return allColumns.filter(
    ({ always, detail, forParties, ofYear, ofParty }) =>
      (detailed || !detail) &&
      (detailed || eachParty || !forParties) &&
      (always || schedule.some((row) => shows(ofYear(row)) || row.parties.some((party) => shows(ofParty(party))))),
  );
}

/** The columns that a single party's plan has. */
export function columnsForParty({ schedule }: Assessment, party: string, detailed: boolean): Column[] {
  const years = schedule.flatMap(({ parties }) => parties.filter((row) => row.party === party));
  return allColumns.filter(
    ({ always, detail, ofParty }) =>
      (detailed || !detail) && years.some((row) => (always ? ofParty(row) !== null : shows(ofParty(row)))),
  );
}

/** A party's own sum of a column. */
export function partySum({ ofParty, total }: Column, rows: readonly PartyYear[]): Amount | null {
  const amounts = rows.map(ofParty).filter((amount) => amount !== null);
  return total === null || amounts.length === 0 ? null : add(amounts);
}

function shows(amount: Amount | null): boolean {
  return amount !== null && !isZero(amount);
}
