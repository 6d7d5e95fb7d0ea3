/** Sorts findings by what they ask of the reader. */
import type { Assessment, Finding } from "../../src/types.d.ts";

/** Hinders, what is missing, what is worth a thought, what comes at a later stage, what is met. */
export type Group = "hinders" | "missing" | "thoughts" | "later" | "met";
export const groups: readonly Group[] = ["hinders", "missing", "thoughts", "later", "met"];

/**
 * What is required and only partly there is not missing, but it deserves a thought: the verdict stays incomplete
 * until it is whole. What is not required keeps nobody from applying.
 */
export function groupOf({ status, required, criterion }: Finding): Group {
  switch (status) {
    case "not_met":
      return "hinders";
    case "unanswered":
      return required || criterion === undefined ? "missing" : "thoughts";
    case "warning":
    case "note":
      return "thoughts";
    case "later":
    case "met":
      return status;
  }
}

/** Required, and there in part: it keeps the application from being complete. */
export function isPartly({ status, required }: Finding): boolean {
  return status === "warning" && required;
}

export function grouped(findings: readonly Finding[]): Readonly<Record<Group, readonly Finding[]>> {
  const sorted: Record<Group, Finding[]> = { hinders: [], missing: [], thoughts: [], later: [], met: [] };
  for (const finding of findings) sorted[groupOf(finding)].push(finding);
  sorted.thoughts.sort((a, b) => weight(a) - weight(b));
  return sorted;
}

export function countsOf(assessment: Assessment): Readonly<Record<Group, number>> {
  const sorted = grouped(assessment.findings);
  return {
    hinders: sorted.hinders.length,
    missing: sorted.missing.length,
    thoughts: sorted.thoughts.length,
    later: sorted.later.length,
    met: sorted.met.length,
  };
}

/** What is partly there first, other warnings before open questions that nobody has to answer, and those before notes. */
function weight(finding: Finding): number {
  if (isPartly(finding)) return 0;
  return finding.status === "warning" ? 1 : finding.status === "unanswered" ? 2 : 3;
}
