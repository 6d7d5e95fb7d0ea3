/**
 * What a guideline says nothing of. It is silent only where all of it is: a
 * step after the end says what follows, no less than a chapter of its own.
 */
import type { Rulebook } from "../../../src/types.d.ts";
import { stepsIn } from "./timeline";

/** How each is named in a sentence. */
export const silentWords = {
  process: "process-silent-steps",
  reporting: "process-silent-reporting",
  milestones: "process-silent-milestones",
  stop: "process-silent-stop",
  roles: "process-silent-roles",
} as const;
type Subject = keyof typeof silentWords;

export function silentOn({
  process,
  reporting = [],
  milestones = [],
  stopGrounds,
  roles = [],
}: Rulebook): readonly Subject[] {
  const isSaid: Readonly<Record<Subject, boolean>> = {
    process: stepsIn(process, "before").length > 0 || process.totalMonths !== undefined,
    reporting: reporting.length > 0,
    milestones:
      milestones.length > 0 ||
      stepsIn(process, "after").length > 0 ||
      reporting.some(({ when = "during" }) => when === "after"),
    stop: stopGrounds !== undefined,
    // Every step names who takes it.
    roles: roles.length > 0 || process.steps.length > 0,
  };
  return (Object.keys(isSaid) as Subject[]).filter((subject) => !isSaid[subject]);
}
