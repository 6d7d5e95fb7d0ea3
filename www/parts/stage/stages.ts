/** The stages of a project in their order. */
import type { Stage } from "../../../src/types.d.ts";

export const stages: readonly Stage[] = ["idea", "application", "follow_up", "end"];

export function isLater(stage: Stage, than: Stage): boolean {
  return stages.indexOf(stage) > stages.indexOf(than);
}

/** Whether the project runs or has ended: there may be an outcome. */
export function hasBegun(stage: Stage): boolean {
  return stage === "follow_up" || stage === "end";
}
