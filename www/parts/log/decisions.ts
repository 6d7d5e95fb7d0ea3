/** The decisions on the project, put in order and into words, for the form and for what is taken along. */
import type { Decision } from "../../draft/draft";
import type { T } from "../../words/words";

/** By day, the earliest first; those without a day come last, as they were entered. */
export function inDateOrder<D extends Pick<Decision, "date">>(decisions: readonly D[]): D[] {
  const day = ({ date }: D) => date ?? "~";
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
