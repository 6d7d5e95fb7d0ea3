/** What of a repayment plan a rule set has any use for. */
import type { Repayment, RepaymentPlan } from "../../../src/types.d.ts";

export type PlanPlace = keyof RepaymentPlan;

export const planPlaces = [
  "profile",
  "from",
  "to",
  "exemptFrom",
  "parties",
  "decided",
] as const satisfies readonly PlanPlace[];

export function isAsked(place: PlanPlace, repayment: Repayment): boolean {
  const { basis } = repayment;
  if (basis === "none") return false;
  switch (place) {
    case "exemptFrom":
      return repayment.exemption;
    case "profile":
      return basis === "drawn" && repayment.profiles.length > 1;
    case "from":
    case "to":
      return basis !== "decided_plan";
    case "parties":
      return basis === "saving";
    case "decided":
      return basis === "decided_plan";
  }
}
