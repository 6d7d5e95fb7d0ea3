/** Sorts findings by what they ask of the reader. */
import type { Assessment, Finding } from "../../src/types.d.ts";

/**
 * Hinders, what is missing, what is required and there in part, what is worth a thought, what comes at a later
 * stage, what is met.
 */
export type Group = "hinders" | "missing" | "partly" | "thoughts" | "later" | "met";
export const groups: readonly Group[] = ["hinders", "missing", "partly", "thoughts", "later", "met"];
/** Those that ask something of the reader, gravest first. */
export const asking: readonly Group[] = ["hinders", "missing", "partly", "thoughts"];

/**
 * The verdict stays incomplete as long as anything is missing or partly there. What is not required keeps nobody
 * from applying.
 */
export function groupOf({ status, required, criterion }: Finding): Group {
  switch (status) {
    case "not_met":
      return "hinders";
    case "unanswered":
      return required || criterion === undefined ? "missing" : "thoughts";
    case "warning":
      return required ? "partly" : "thoughts";
    case "note":
      return "thoughts";
    case "later":
    case "met":
      return status;
  }
}

export function grouped(findings: readonly Finding[]): Readonly<Record<Group, readonly Finding[]>> {
  const sorted: Record<Group, Finding[]> = { hinders: [], missing: [], partly: [], thoughts: [], later: [], met: [] };
  for (const finding of findings) sorted[groupOf(finding)].push(finding);
  sorted.thoughts.sort((a, b) => weight(a) - weight(b));
  return sorted;
}

export function countsOf({ findings }: Assessment): Readonly<Record<Group, number>> {
  const counts: Record<Group, number> = { hinders: 0, missing: 0, partly: 0, thoughts: 0, later: 0, met: 0 };
  for (const finding of findings) counts[groupOf(finding)] += 1;
  return counts;
}

/** Warnings before open questions that nobody has to answer, and those before notes. */
function weight({ status }: Finding): number {
  return status === "warning" ? 1 : status === "unanswered" ? 2 : 3;
}
