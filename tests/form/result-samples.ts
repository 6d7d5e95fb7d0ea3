// Findings of every code, as the core makes them, and a view to say them in. Records, so that the compiler says
// when a code is missing here.
import type {
  CalculationCode,
  CheckCode,
  ErrorCode,
  FaultCode,
  Finding,
  FindingCode,
  RealityCode,
  Rulebook,
} from "../../src/types.d.ts";
import type { ResultView } from "../../www/element/view";
import { words, type Lang } from "../../www/words/words";
import { workedCases } from "../worked-cases";

type ArgsOf<Code extends string> = Record<Code, Finding["args"]>;

const checks: ArgsOf<CheckCode> = {
  answer: { question: "purpose", answer: "partly" },
  answer_at_least: { question: "project_lead_share", least: "25", value: "20.5" },
  section_written: { section: "problem" },
  lead_kind: { kinds: "committee municipal_company", wrong: 1 },
  no_party_of_kind: { kinds: "private_company", roles: "lead", found: 1 },
  parties: { committee: 1, municipal_company: 0, civil_society: 0, other_public: 0, private_company: 0, areas: 1 },
  endorsed: { missing: 1, refused: 1 },
  duration_months: { months: 40, min: 12, max: 36 },
  cost_uses: { allowed: "development introduction", wrong: 1, missing: 1 },
  counted_saving: { counted: "2550000.00", required: "3000000.00" },
  effects_measurable: { needs: "indicator measured", missing: 2 },
  evaluation_schedule: { rows: 2, missing: 2 },
  alternatives_mapped: { count: 1 },
  upkeep_planned: { lines: 2, unsettled: 1, missing: 1 },
  repayment_planned: { repayment: "6000000.00" },
  grant_limit: { limit: "per_year", allowed: "1000000.00", found: "2000000.00", year: 2017 },
  all: { unmet: 1, unanswered: 1, parts: 2 },
  any: { unmet: 2, unanswered: 1, parts: 3 },
};

const calculation: ArgsOf<CalculationCode> = {
  start_not_covered: { start: "2009-01", from: "2015-12", to: "2018-12" },
  start_falls_between: { start: "2019-03", before: "orebro-2013", after: "orebro-2020" },
  cost_outside_period: { amount: "200000.00" },
  over_grant: { amount: "300000.00" },
  no_payer: { amount: "6000000.00" },
  profile_not_offered: { asked: "as_saved", used: "straight_line" },
  exemption_not_foreseen: { year: 2022 },
  repayment_starts_too_late: { year: 2025, latest: 2022 },
  repayment_window_exceeded: { year: 2030, from: 2020, to: 2024, bound: "to" },
  plan_party_does_not_pay: { name: "Bolaget AB" },
  decided_plan_missing: {},
  repayment_not_begun: { year: 2022 },
};

const reality: ArgsOf<RealityCode> = {
  effects_soon: { year: 2020 },
  repayment_before_savings: { years: 2, amount: "3600000.00", first: 2024 },
  avoided_is_not_cut: { share: "45.00", amount: "1200000.00" },
  savings_beyond_window: { amount: "300000.00", last: 2024 },
  no_upkeep: { last: 2025 },
  upkeep_unsettled: { lines: 2 },
  no_added_cost: {},
  evaluation_unfunded: {},
  evaluated_too_early: { end: 2019, first: 2021 },
  attribution_full: { effects: 3, label: "Placeringar" },
  reach_unknown: {},
  one_effect_carries_all: { label: "Placeringar", share: "71.40" },
  no_indicator: { label: "Placeringar" },
  no_source: { label: "Placeringar" },
  lands_elsewhere: { share: "30.00", amount: "900000.00" },
  present_value_negative: { rate: "3.5", value: "-120000.00" },
  needs_every_effect: { share: "90", condition: "fundRepaid", holds: "yes" },
  fund_short: { granted: "26000000.00", fund: "24000000.00", year: 2016 },
  quick_projects_only: {},
  risk_with_committee: {},
  risk_with_board: {},
  start_too_near: { months: 7, start: "2027-01", earliest: "2027-06" },
  costs_rise_anyway: { forecast: "500000.00", outcome: "800000.00" },
  need_or_people_gone: {},
  implemented_regardless: {},
  no_one_named: { rows: 2 },
};

export const argsByCode: ArgsOf<FindingCode> = { ...checks, ...calculation, ...reality };
/** Where a finding leads, for codes that name lines and parties by their places. */
export const pathsByCode: Partial<Record<FindingCode, string[]>> = {
  lead_kind: ["/parties/0/kind"],
  no_party_of_kind: ["/parties/0/kind"],
  plan_party_does_not_pay: ["/repaymentPlan/parties/b"],
  endorsed: ["/parties/1/endorses", "/parties/0/endorses"],
  cost_uses: ["/costs/0/use", "/costs/1/use"],
  effects_measurable: ["/effects/0/indicator", "/effects/0/measured"],
  evaluation_schedule: ["/evaluation/0/measure", "/evaluation/0/responsible"],
  upkeep_planned: ["/upkeep/0/financing", "/upkeep/1/financing"],
};
export const checkCodes = Object.keys(checks) as CheckCode[];

const errors: Record<ErrorCode, Finding["args"]> = {
  wrong_type: { expected: "text" },
  missing_field: {},
  unknown_field: { field: "amuonts" },
  unknown_variant: { given: "commitee" },
  unsupported_version: { supported: 1 },
  bad_amount: {},
  negative_amount: {},
  amount_out_of_range: { most: "1000000000000.00" },
  bad_percent: {},
  percent_out_of_range: { least: 0, most: 1000 },
  bad_number: { decimals: 6 },
  number_out_of_range: { least: 0, most: 20 },
  bad_year: {},
  bad_month: {},
  period_reversed: {},
  year_before_period: {},
  horizon_too_long: {},
  duplicate_id: { id: "a" },
  unknown_party: {},
  unknown_line: {},
  unknown_effect: {},
  unknown_rulebook: {},
  unknown_figure: {},
  too_many_parties: { most: 50 },
  too_many_lines: { most: 500 },
  too_many_projects: { most: 2000 },
  text_too_long: { most: 10_000 },
  range_reversed: {},
  faulty_rulebook: {},
};

export const errorArgs = errors;
export const faultArgs: Record<FaultCode, Finding["args"]> = {
  ...errors,
  bad_id: {},
  bad_pointer: {},
  unknown_question: {},
  unknown_section: {},
  unknown_document: {},
  empty_list: {},
  occasions_out_of_order: {},
  wrong_question_kind: {},
  counted_missing: {},
  deadline_missing: {},
  deadline_unused: {},
  starts_reversed: {},
  too_many_items: {},
};

export const statuses: readonly Finding["status"][] = ["met", "not_met", "unanswered", "warning", "note", "later"];

export function finding(code: string, more: Partial<Finding> = {}): Finding {
  const paths = (pathsByCode as Record<string, string[]>)[code] ?? ["/effects/0"];
  return { code, status: "warning", required: false, args: {}, paths, ...more };
}

/** A small rule set with one criterion of each kind, by that kind's name. */
const rulebook: Rulebook = {
  format: 1,
  id: "prov",
  municipality: "Provköping",
  title: { sv: "Provköpings riktlinje", en: "Provköping’s guideline" },
  status: "adopted",
  sources: [{ id: "riktlinje", title: "Riktlinje för prov", kind: "guideline", decided: "2016-12-14" }],
  starts: { from: null, to: null },
  fund: {
    form: "revolving",
    size: "24000000",
    riskBearer: "committee",
    cite: { document: "riktlinje", section: "2 Fonden" },
  },
  repayment: { basis: "none" },
  criteria: checkCodes.map((kind) => ({
    id: kind,
    text: { sv: `Kravet ${kind}.`, en: `The criterion ${kind}.` },
    stage: "application",
    required: true,
    check:
      kind === "parties"
        ? { kind, anyOf: [{ kinds: { committee: 2 }, distinctAreas: true }, { kinds: { committee: 1 } }], roles: [] }
        : { kind: "alternatives_mapped" },
    cite: { document: "riktlinje", section: "3 Krav" },
  })),
  questions: [{ id: "project_lead_share", text: { sv: "Hur stor del?", en: "How large?" }, kind: "number", unit: "%" }],
  sections: [
    {
      id: "problem",
      stage: "application",
      title: { sv: "Problemet", en: "The problem" },
      guidance: { sv: "", en: "" },
      required: true,
    },
  ],
  process: { steps: [] },
  interpretations: [{ about: "/criteria/0/check", text: { sv: "Så har vi läst det.", en: "So we read it." } }],
};

export function viewIn(lang: Lang, more: Partial<ResultView> = {}): ResultView {
  return {
    t: words(lang),
    lang,
    unit: "tkr",
    stage: "application",
    application: {
      contract: 1,
      name: "Familjecentral",
      period: { start: "2017-01", end: "2019-12" },
      parties: [
        { id: "a", name: "Socialnämnden", kind: "committee", role: "lead" },
        { id: "b", name: "", kind: "municipal_company", role: "participant" },
      ],
      costs: [
        { id: "k", label: "Lokaler", party: "a", funding: "fund", use: "operation", amounts: {} },
        { id: "l", label: "Utbildning", party: "a", funding: "fund", amounts: {} },
      ],
      effects: [
        {
          id: "e",
          label: "Placeringar",
          party: "a",
          direction: "saving",
          estimate: { kind: "amounts", amounts: {} },
        },
      ],
      upkeep: [
        { id: "u", label: "Öppen förskola", party: "a", financing: "unsettled", amounts: {} },
        { id: "v", label: "Handledning", party: "a", amounts: {} },
      ],
    },
    options: {},
    rulebook,
    ref: rulebook,
    rulebooks: [],
    sources: [],
    assessment: null,
    error: null,
    stale: false,
    goTo: () => {},
    open: new Set(),
    setOpen: () => {},
    ...more,
  };
}

export { workedCases };
