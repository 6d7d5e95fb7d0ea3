/** Figures, months and lists of codes, put into words for a sentence. */
import type { PartyKind, Rulebook, YearMonth } from "../../src/types.d.ts";
import type { ResultView } from "../element/view";
import { monthNames } from "../parts/field/kinds";
import type { T } from "../words/words";

export { amountOf, dash, percentOf } from "./short";

/** "2027-01" as "januari 2027"; a year as it stands. */
export function monthOf({ lang }: Pick<ResultView, "lang">, month: YearMonth): string {
  const [, year = "", number = ""] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  return year === "" ? month : `${monthName({ lang }, Number(number))} ${year}`;
}

/** As it is written in the language: "april", "April". */
export function monthName({ lang }: Pick<ResultView, "lang">, month: number): string {
  const name = monthNames(lang)[month - 1] ?? String(month);
  return lang === "en" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** When something is, as it stands in a sentence: "i januari 2027", "2027". */
export function whenOf(view: Pick<ResultView, "lang" | "t">, when: YearMonth): string {
  const text = monthOf(view, when);
  return text === when ? view.t("when-year", { year: text }) : view.t("when-month", { month: text });
}

/** Which starts a rule set covers: "Gäller projekt som startar från november 2015." */
export function startsText(t: T, { from, to }: Pick<Rulebook["starts"], "from" | "to">): string {
  const month = (at: YearMonth | null) => (at ? monthOf(t, at) : "");
  return t(`rulebook-starts-${from ? "from" : "open"}-${to ? "to" : "open"}`, { from: month(from), to: month(to) });
}

/** "a", "a och b", "a, b och c". */
export function listed(t: T, words: readonly string[], join: "and" | "or" = "and"): string {
  const [last, ...before] = [...words].reverse();
  if (last === undefined) return t("list-nothing");
  if (before.length === 0) return last;
  return t(`list-${join}`, { first: before.reverse().join(", "), last });
}

/** The codes of an arg: a list with spaces between them. */
export function codesOf(arg: string | number | undefined): string[] {
  return String(arg ?? "")
    .split(/\s+/)
    .filter(Boolean);
}

/** The word for a code, or the code itself where there is none. */
export function worded(t: T, prefix: string, code: string): string {
  const id = `${prefix}-${code}`;
  return t.has(id) ? t(id) : code;
}

/** "två nämnder och ett kommunalt bolag", out of counts by kind. */
export function countedKinds(t: T, counts: Partial<Record<PartyKind, number>>): string | null {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  if (some.length === 0) return null;
  return listed(
    t,
    some.map(([kind, count]) => t(`counted-${kind as PartyKind}`, { count })),
  );
}

export function partyName({ application, t }: Pick<ResultView, "application" | "t">, id: string): string {
  const index = application.parties.findIndex((party) => party.id === id);
  return index < 0 ? id : application.parties[index]?.name.trim() || t("result-party-unnamed", { number: index + 1 });
}
