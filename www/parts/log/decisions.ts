/** The decisions on the project, put in order and into words, for the form and for what is taken along. */
import type { Decision, Draft } from "../../draft/draft";
import type { T } from "../../words/words";

/** The decisions as they stand in their fields: a day that could not be read as it was written, not the one before it. */
export function asWritten({ beside, typed }: Pick<Draft, "beside" | "typed">): Decision[] {
  return (beside.decisions ?? []).map((decision, index) => {
    const unread = typed[`/beside/decisions/${index}/date`];
    return unread ? { ...decision, date: unread.text } : decision;
  });
}

export function isApproval({ outcome }: Decision): boolean {
  return outcome === "approved" || outcome === "approved_in_part";
}

/** The day, where it is written and can be read. */
export function dayOf({ date = "" }: Pick<Decision, "date">): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

/** By day, the earliest first; those without a day that can be read come last, as they were entered. */
export function inDateOrder<D extends Pick<Decision, "date">>(decisions: readonly D[]): D[] {
  const day = (decision: D) => dayOf(decision) ?? "~";
  return [...decisions].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Who decided what, and when: "2025-03-17, Kommunstyrelsen: bifall". */
export function decisionText({ date, body, outcome }: Decision, t: T): string {
  return t(outcome ? "decision-line" : "decision-line-open", {
    date: date ?? t("decision-undated"),
    body: body.trim() || t("decision-body-unnamed"),
    outcome: outcome ? t(`decision-${outcome}`) : "",
  });
}
