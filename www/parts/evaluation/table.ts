/** The evaluation schedule as a table: pasted out of a spreadsheet or a document, and copied into one. */
import type { Effect, EvaluationRow } from "../../../src/types.d.ts";
import { freeId } from "../../draft/draft";
import { frequencies } from "./frequencies";
import { languages, words, type T } from "../../words/words";

/** In the order in which they stand in a row. */
export const columns = [
  "goal",
  "activity",
  "measure",
  "effect",
  "outcome",
  "responsible",
  "baseline",
  "target",
  "frequency",
] as const satisfies readonly (keyof EvaluationRow)[];
export type Column = (typeof columns)[number];

type Cells = readonly (readonly string[])[];
type Effects = readonly Pick<Effect, "id" | "label">[];

export interface Pasted {
  readonly rows: readonly EvaluationRow[];
  /** How many cells were filled, and how many rows are new. */
  readonly filled: number;
  readonly added: number;
  /** How many cells say nothing that their column takes: an effect that is not there, a column too many. */
  readonly left: number;
}

/** Puts the cells from a field on, row by row; a heading of columns says itself where they go. */
export function placeTable(
  rows: readonly EvaluationRow[],
  effects: Effects,
  cells: Cells,
  at: { readonly row: number; readonly column: Column },
): Pasted {
  const tidy = cells.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()));
  const headed = headingIn(tidy[0] ?? []);
  const targets = headed ?? columns.slice(columns.indexOf(at.column));
  const lines = tidy.slice(headed ? 1 : 0).filter((row) => row.some(Boolean));
  const next = [...rows];
  let [filled, left] = [0, 0];
  lines.forEach((line, index) => {
    const place = at.row + index;
    let row = next[place] ?? { id: freeId("g", next), goal: "" };
    line.forEach((text, column) => {
      const target = targets[column];
      const value = target && text !== "" ? valueOf(target, text, effects) : undefined;
      if (target && value !== undefined) {
        row = { ...row, [target]: value };
        filled += 1;
      } else if (text !== "") left += 1;
    });
    next[place] = row;
  });
  return { rows: next, filled, added: next.length - rows.length, left };
}

/** The schedule with a heading, as a table to paste elsewhere. */
export function tableOf(rows: readonly EvaluationRow[], effects: Effects, t: T): string[][] {
  const textOf = (row: EvaluationRow, column: Column): string => {
    if (column === "effect") return effects.find(({ id }) => id === row.effect)?.label.trim() ?? "";
    if (column === "frequency") return row.frequency ? t(`measured-${row.frequency}`) : "";
    return row[column] ?? "";
  };
  return [
    columns.map((column) => t(`evaluation-${column}`)),
    ...rows.map((row) => columns.map((column) => textOf(row, column))),
  ];
}

/** Effects and intervals are chosen, not written: what is pasted is one of them by its name. */
function valueOf(column: Column, text: string, effects: Effects): string | undefined {
  if (column === "effect") return effects.find(({ label }) => isAlike(label, text))?.id;
  if (column !== "frequency") return text;
  const said = frequencies.find((each) => languages.some((lang) => isAlike(words(lang)(`measured-${each}`), text)));
  return said ?? intervals.find(([pattern]) => pattern.test(text))?.[1];
}

/** How people write intervals; the half-year before the year that is part of its word. */
const intervals: readonly (readonly [RegExp, NonNullable<EvaluationRow["frequency"]>])[] = [
  [/^(månad|varje månad|monthly)/i, "monthly"],
  [/^(kvartal|varje kvartal|quarterly)/i, "quarterly"],
  [/delår|tertial|halvår|interim/i, "interim"],
  [/^(år|varje år|en gång (om året|per år)|yearly|annual)/i, "yearly"],
  [/slut|^at (the )?end/i, "at_end"],
];

/** What people write above the columns. */
const headings: Readonly<Record<Column, RegExp>> = {
  goal: /^(mål|goals?|objectives?)$/i,
  activity: /^(aktivitet(er)?|insats(er)?|åtgärd(er)?|activit(y|ies))$/i,
  measure: /^(mått|indikator(er)?|mätning|hur det mäts|measures?|indicators?)$/i,
  effect: /^(effekt(er)?|hör till effekten|effects?|belongs to the effect)$/i,
  outcome: /^(utfall|utfall på lång sikt|långsiktigt utfall|outcomes?|outcome in the long run)$/i,
  responsible: /^(ansvarig(a)?|vem|vem ansvarar|vem följer upp|responsible|who)$/i,
  baseline: /^(utgångsläge|nuläge|baseline)$/i,
  target: /^(målvärde|målnivå|target)$/i,
  frequency: /^(hur ofta|när|frekvens|how often|frequency)$/i,
};

/** The columns that a row names; null where it is a row like the others. */
function headingIn(row: readonly string[]): (Column | undefined)[] | null {
  const named = row.map((cell) => columnNamed(cell.replace(/[:*]$/, "")));
  const known = named.filter((column) => column !== undefined);
  const isHeading = known.length > 1 && row.every((cell, index) => cell === "" || named[index] !== undefined);
  return isHeading ? named : null;
}

function columnNamed(text: string): Column | undefined {
  return columns.find(
    (column) =>
      headings[column].test(text) || languages.some((lang) => isAlike(words(lang)(`evaluation-${column}`), text)),
  );
}

function isAlike(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
