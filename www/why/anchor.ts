/**
 * What a figure is, whatever its place in the assessment: 2023 stays 2023
 * when a year comes before it, and a party stays itself when another is taken
 * away. So an explanation that is open goes on being of the same figure.
 */
import type { Assessment } from "../../src/types.d.ts";
import { get, parts, to, type Pointer } from "../draft/pointer";

/** The place with each row named by what it is of: "schedule", "=2023", "netSaving". */
export type Anchor = readonly string[];

type Row = Readonly<Record<string, unknown>>;

/** What tells the rows of a list apart. */
const keys: Readonly<Record<string, readonly string[]>> = {
  schedule: ["year"],
  variance: ["year"],
  parties: ["party"],
  afterwards: ["party"],
  disbursements: ["year", "occasion"],
  appraisal: ["discountRate"],
  alternatives: ["id"],
};

export function anchorOf(assessment: Assessment, figure: Pointer): Anchor {
  const way: string[] = [];
  return parts(figure).map((name, index) => {
    way.push(name);
    const list = way.at(-2) ?? "";
    const row = get(assessment, to(...way.filter(isOfAssessment)));
    const key = keys[list];
    return index > 0 && key && row !== undefined ? keyOf(row as Row, key) : name;
  });
}

/** Where the figure stands now; null where there is none any longer. */
export function figureAt(assessment: Assessment, anchor: Anchor): Pointer | null {
  const way: string[] = [];
  for (const name of anchor) {
    if (!name.startsWith("=")) {
      way.push(name);
      continue;
    }
    const rows = get(assessment, to(...way.filter(isOfAssessment)));
    const key = keys[way.at(-1) ?? ""] ?? [];
    const place = Array.isArray(rows) ? rows.findIndex((row) => keyOf(row as Row, key) === name) : -1;
    if (place < 0) return null;
    way.push(String(place));
  }
  return to(...way);
}

function keyOf(row: Row, key: readonly string[]): string {
  return `=${key.map((name) => String(row[name])).join(" ")}`;
}

/** The form's own sums have the same rows as the assessment. */
function isOfAssessment(name: string, index: number): boolean {
  return index > 0 || name !== "sums";
}
