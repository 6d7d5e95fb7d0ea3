/**
 * The args of a finding, dressed for its text: amounts with their unit, codes
 * as phrases, counts of lines and parties as their names, which the paths lead to.
 * What a text asks for is always there, so that none is left with a hole in it.
 */
import type { Check, Finding } from "../../src/types.d.ts";
import { isDecimal, showDecimal } from "../amounts/amounts";
import { parts } from "../draft/pointer";
import type { ResultView } from "../element/view";
import type { Args, T } from "../words/words";
import {
  amountOf,
  codesOf,
  countedKinds,
  dash,
  listed,
  monthOf,
  partyName,
  percentOf,
  whenOf,
  worded,
} from "./phrases";
import { itemText } from "./places";

type Raw = string | number;
type Dress = (view: ResultView, raw: Raw, finding: Finding) => Raw;
type Said = Finding["args"];
type PartiesCheck = Extract<Check, { kind: "parties" }>;

const amount: Dress = (view, raw) => amountOf(view, raw);
const percent: Dress = (view, raw) => percentOf(view, raw);
const share: Dress = (view, raw) => percentOf(view, raw, 1);
const year: Dress = (_view, raw) => String(raw);
const month: Dress = (view, raw) => monthOf(view, String(raw));
const when: Dress = (view, raw) => whenOf(view, String(raw));
const count: Dress = (_view, raw) => Number(raw);
const text: Dress = (_view, raw) => String(raw);
const label: Dress = (view, raw, { paths }) => String(raw).trim() || itemText(view, paths[0] ?? "") || dash;
const words =
  (prefix: string, join: "and" | "or" = "and"): Dress =>
  ({ t }, raw) =>
    listed(
      t,
      codesOf(raw).map((code) => worded(t, prefix, code)),
      join,
    );
/** The lines or parties that a count speaks of: the first or the last of the paths. */
const firstNamed: Dress = (view, raw, { paths }) => named(view, paths.slice(0, Number(raw)));
const lastNamed: Dress = (view, raw, { paths }) => (Number(raw) > 0 ? named(view, paths.slice(-Number(raw))) : "none");
/** The parties that the paths end in: an unnamed one is not left out of the sentence. */
const partiesNamed: Dress = (view, raw, { paths }) => {
  const ids = paths.map((path) => parts(path).at(-1) ?? "");
  return ids.length === 0 ? raw : listed(view.t, distinct(ids.map((id) => partyName(view, id))));
};
/** The fields that a count speaks of, by what they are called. */
const fieldsNamed: Dress = ({ t }, raw, { paths }) =>
  Number(raw) === 0 ? "none" : listed(t, distinct(paths.map((path) => worded(t, "need", parts(path).at(-1) ?? ""))));

/** What stands behind each name, by code. What is not named here is shown as it comes. */
const wardrobe: Readonly<Record<string, Readonly<Record<string, Dress>>>> = {
  answer_at_least: { least: quantity, value: quantity },
  section_written: { section: sectionTitle },
  lead_kind: { kinds: words("kind", "or"), wrong: firstNamed },
  no_party_of_kind: { kinds: words("kind", "or"), roles: words("as", "or"), found: firstNamed },
  endorsed: { refused: firstNamed, missing: lastNamed },
  duration_months: { months: count, min: text, max: text },
  cost_uses: { allowed: words("costuse"), wrong: usesOf, missing: lastNamed },
  counted_saving: { counted: amount, required: amount },
  effects_measurable: { needs: words("need"), missing: lastNamed },
  evaluation_schedule: { rows: count, missing: fieldsNamed },
  alternatives_mapped: { count },
  upkeep_planned: { lines: count, unsettled: firstNamed, missing: lastNamed },
  repayment_planned: { repayment: amount },
  grant_limit: { allowed: amount, found: amount, year },
  all: { parts: count, unmet: count, unanswered: count },
  any: { parts: count, unmet: count, unanswered: count },
  start_not_covered: { start: when, from: month, to: month },
  start_falls_between: { start: when, before: rulebookTitle, after: rulebookTitle },
  cost_outside_period: { amount },
  over_grant: { amount },
  no_payer: { amount },
  profile_not_offered: { asked: words("profile-word"), used: words("profile-word") },
  exemption_not_foreseen: { year },
  repayment_starts_too_late: { year, latest: year },
  repayment_window_exceeded: { year, from: year, to: year },
  plan_party_does_not_pay: { name: partiesNamed },
  repayment_not_begun: { year },
  effects_soon: { year },
  repayment_before_savings: { years: count, amount, first: year },
  avoided_is_not_cut: { share, amount },
  savings_beyond_window: { amount, last: year },
  no_upkeep: { last: year },
  upkeep_unsettled: { lines: count },
  evaluated_too_early: { end: when, first: when },
  attribution_full: { effects: count, label },
  one_effect_carries_all: { share, label },
  no_indicator: { label },
  no_source: { label },
  lands_elsewhere: { share, amount },
  present_value_negative: { rate: percent, value: amount },
  needs_every_effect: { share },
  fund_short: { granted: amount, fund: amount, year },
  start_too_near: { months: count, start: when, earliest: month },
  costs_rise_anyway: { forecast: amount, outcome: amount },
  no_one_named: { rows: count },
};

/** Names that choose between variants of a text: "none" says that there is nothing to name. */
const absent: Args = {
  missing: "none",
  refused: dash,
  unsettled: dash,
  bounds: "none",
  year: "none",
  dated: "none",
  limit: "none",
  bound: "to",
  condition: "other",
  holds: "yes",
  requirement: "none",
  by_rule: "no",
  state: "other",
  months: 0,
  rows: 0,
  count: 0,
  years: 0,
  lines: 0,
  effects: 1,
  more: 0,
  parts: 0,
  unmet: 0,
  unanswered: 0,
};

/** Names that a text only quotes. */
const quoted = [
  "amount",
  "share",
  "label",
  "first",
  "last",
  "start",
  "end",
  "from",
  "to",
  "before",
  "after",
  "asked",
  "used",
  "latest",
  "name",
  "rate",
  "value",
  "granted",
  "fund",
  "forecast",
  "outcome",
  "counted",
  "required",
  "allowed",
  "found",
  "wanted",
  "kinds",
  "roles",
  "wrong",
  "needs",
  "least",
  "section",
  "repayment",
  "min",
  "max",
  "code",
  "stage",
  "earliest",
];

export function dressed(view: ResultView, finding: Finding): Args {
  const dress = wardrobe[finding.code] ?? {};
  const given: Record<string, Raw> = {};
  for (const [name, raw] of Object.entries(finding.args)) {
    given[name] = dress[name]?.(view, raw, finding) ?? raw;
  }
  return {
    ...Object.fromEntries(quoted.map((name) => [name, dash])),
    ...absent,
    ...given,
    state: finding.status,
    code: finding.code,
    ...derived[finding.code]?.(view, finding),
  };
}

function named(view: ResultView, paths: readonly string[]): string {
  return paths.length === 0 ? dash : listed(view.t, distinct(paths.map((path) => itemText(view, path))));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean);
}

/** What a text needs to know beside the args. */
const derived: Readonly<Record<string, (view: ResultView, finding: Finding) => Args>> = {
  answer: (_view, { args, status, required }) => ({
    state: args.answer === "partly" ? "partly" : status,
    whole: required ? "needed" : "wished",
  }),
  parties: (view, finding) => ({
    found: partiesFound(view, finding.args),
    wanted: partiesWanted(view, finding),
    missing: areasMissing(view, finding),
  }),
  duration_months: (_view, { args }) => ({ bounds: bounds(args, "min", "max") }),
  counted_saving: (view) => ({ requirement: requirementOf(view) }),
  start_not_covered: (_view, { args }) => ({ bounds: bounds(args, "from", "to") }),
  repayment_window_exceeded: (_view, { args }) => ({ bounds: bounds(args, "from", "to") }),
  attribution_full: (_view, { args }) => ({ more: Math.max(0, Number(args.effects ?? 1) - 1) }),
  savings_beyond_window: (view) => ({ by_rule: endsByRule(view) ? "yes" : "no" }),
  fund_short: (view) => ({ dated: datedOf(view) }),
};

function bounds(args: Said, from: string, to: string): string {
  const has = (name: string) => args[name] !== undefined && args[name] !== "";
  return has(from) && has(to) ? "both" : has(from) ? from : has(to) ? to : "none";
}

/** The rule set itself sets an end to repayment, and not the last saving. */
function endsByRule({ rulebook: { repayment } }: ResultView): boolean {
  return "window" in repayment && repayment.window.years !== null;
}

function requirementOf({ rulebook }: ResultView): string {
  const requirement = rulebook.counted?.requirement ?? "none";
  return typeof requirement === "string" ? requirement : "factor";
}

/** The day that the figure of the fund's size comes from, as far as its document says. */
function datedOf({ rulebook, sources }: ResultView): string {
  const document = rulebook.fund.cite?.document;
  const source = [...rulebook.sources, ...sources].find(({ id }) => id === document);
  return source?.decided ?? source?.read ?? "none";
}

function partiesFound({ t }: ResultView, args: Said): string {
  const { areas, ...kinds } = args;
  const counts = Object.fromEntries(Object.entries(kinds).map(([kind, found]) => [kind, Number(found)]));
  const list = countedKinds(t, counts);
  if (list === null) return t("parties-none");
  return Number(areas ?? 0) > 0 && Number(args.committee ?? 0) > 1
    ? t("parties-found-areas", { list, areas: Number(areas) })
    : list;
}

/** The committees whose area would decide it. */
function areasMissing(view: ResultView, { paths }: Finding): string {
  const places = paths.filter((path) => path.endsWith("/area"));
  return places.length === 0 ? "none" : named(view, places);
}

/** The ways in which the criterion can be met. */
function partiesWanted({ rulebook, t }: ResultView, { criterion }: Finding): string {
  const check = rulebook.criteria.find(({ id }) => id === criterion)?.check;
  return waysText(t, check?.kind === "parties" ? check.anyOf : []);
}

/** "två nämnder från skilda verksamhetsområden, eller en nämnd och en part ur civilsamhället". */
export function waysText(t: T, ways: PartiesCheck["anyOf"]): string {
  const said = ways.map(({ kinds, distinctAreas }) => {
    const list = countedKinds(t, kinds) ?? t("parties-none");
    return distinctAreas ? t("parties-areas", { list }) : list;
  });
  const unique = [...new Set(said)];
  return unique.length === 0 ? t("parties-none") : unique.reduce((first, second) => t("parties-or", { first, second }));
}

function quantity({ lang, rulebook }: ResultView, raw: Raw, { args }: Finding): string {
  const unit = rulebook.questions.find(({ id }) => id === args.question)?.unit;
  const shown = isDecimal(String(raw)) ? showDecimal(String(raw), lang) : String(raw);
  return unit ? `${shown}\u00a0${unit}` : shown;
}

function sectionTitle({ rulebook, lang }: ResultView, raw: Raw): string {
  return rulebook.sections.find(({ id }) => id === raw)?.title[lang] ?? String(raw);
}

function rulebookTitle({ rulebooks, lang }: ResultView, raw: Raw): string {
  return rulebooks.find(({ id }) => id === raw)?.title[lang] ?? String(raw);
}

/** What the lines at the first of the paths are used for. */
function usesOf({ application, t }: ResultView, raw: Raw, { paths }: Finding): string {
  const uses = paths.slice(0, Number(raw)).map((path) => application.costs[Number(parts(path)[1])]?.use ?? "other");
  return uses.length === 0 ? dash : listed(t, distinct(uses.map((use) => worded(t, "costuse", use))));
}
