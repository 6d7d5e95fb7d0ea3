/** Where the import of a table stands: what was pasted or read, and how it is to be taken. */
import { phaseYears } from "../grid/years";
import type { Form } from "../parts/form";
import { build, type Built } from "./build";
import { guess, holdsAmounts, type Column, type Plan } from "./guess";
import { readTable, type Rows } from "./table";

export type Importing = Asking | Shown;

/** A table is asked for. */
export interface Asking {
  readonly step: "source";
  /** What was pasted. */
  readonly text: string;
  /** What to do instead, where it was no table. */
  readonly refused: string | null;
}

/** A table is shown as it will be taken. */
export interface Shown {
  readonly step: "preview";
  readonly text: string;
  readonly rows: Rows;
  readonly plan: Plan;
}

/** @param pasted What was pasted before, and stays where a file is read. */
export async function importingOf(
  { draft, view }: Form,
  given: string | ArrayBuffer,
  pasted: string,
): Promise<Importing> {
  const text = typeof given === "string" ? given : pasted;
  const read = await readTable(given);
  if ("refused" in read) return { step: "source", text, refused: view.t(`import-refused-${read.refused}`) };
  const { parties } = draft.application;
  const plan = guess(read.rows, { parties, firstYear: phaseYears(draft.application).first, unit: view.unit });
  return { step: "preview", text, rows: read.rows, plan };
}

/** What keeps a plan from giving any lines. */
export function wanting({ columns }: Plan): "amounts" | "year" | null {
  if (!columns.some(holdsAmounts)) return "amounts";
  return columns.includes("amount") && !columns.includes("year") ? "year" : null;
}

/** No two columns are the same thing: the one that was it before is left out. */
export function withColumn(plan: Plan, index: number, column: Column): Plan {
  const columns = plan.columns.map((at, other) => (other === index ? column : at === column ? "skip" : at));
  return { ...plan, columns };
}

export function withRow(plan: Plan, row: number, taken: boolean): Plan {
  const left = new Set(plan.left);
  if (taken) left.delete(row);
  else left.add(row);
  return { ...plan, left };
}

export function builtOf({ draft }: Form, { rows, plan }: Shown): Built | null {
  return wanting(plan) ? null : build(rows, plan, draft);
}
