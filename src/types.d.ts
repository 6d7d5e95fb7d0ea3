export type Year = number;                     // calendar year = budget year, 1990..2200
export type YearMonth = string;                // "2025-01"
export type Amount = string;                   // output: always two decimals, "1250000.00", "-0.50"
export type AmountInput = string | number;     // "1250000", "1250000.5", or a whole number
export type Percent = string;                  // output: two decimals where computed
export type PercentInput = string | number;
export type ByYear = Record<string, AmountInput>;   // "2025" -> "400000"
export type PartyId = string;

/* ------------------------------------------------------------ application */

export interface Application {
  contract: 1;
  name: string;
  /** Investment phase, both months included. */
  period: { start: YearMonth; end: YearMonth };
  parties: Party[];
  /** What the project costs to carry out. */
  costs: CostLine[];
  /** What is expected to change in the parties' yearly costs. */
  effects: Effect[];
  /** What it costs to keep the effects alive after the investment phase. */
  upkeep?: UpkeepLine[];
  /** What was decided. Absent: the fund-financed costs count as granted. */
  grant?: { total: AmountInput; decided?: string; reference?: string };
  /** How many people it reaches. */
  reach?: { persons: number; completing?: number };
  /** The evaluation schedule: goal, activity, measure, effect, outcome. */
  evaluation?: EvaluationRow[];
  /** What it is held against: the ordinary measure, or none. */
  alternatives?: Alternative[];
  /** Answers to what no figure can decide, by question id; ids mean the same in every rule set. */
  answers?: Record<string, Answer>;
  /** Drafted text, by section id; ids mean the same in every rule set. */
  texts?: Record<string, string>;
  repaymentPlan?: RepaymentPlan;
  /** 1..5 rates, 0..100. No known guideline prescribes one: several stand side by side. Default ["0", "3", "3.5"]. */
  discountRates?: PercentInput[];
}

export type PartyKind =
  | "committee"          // nämnd
  | "municipal_company"  // majority-owned by the municipality
  | "civil_society"      // association, foundation, cooperative, charity
  | "other_public"       // region, state agency
  | "private_company";   // for profit

export type Role = "lead" | "participant" | "affected";

export interface Party {
  id: PartyId;
  name: string;
  kind: PartyKind;
  /** Field of activity; two committees of the same area count as one area. Compared trimmed, without regard to case. */
  area?: string;
  role: Role;
  /** Stands behind the application. Absent = not answered. */
  endorses?: boolean;
}

export type CostUse = "development" | "introduction" | "operation" | "follow_up" | "evaluation" | "project_lead" | "other";

export interface CostLine {
  id: string;
  label: string;
  party: PartyId;
  /** Asked from the fund, or financed by the party itself. */
  funding: "fund" | "own";
  use?: CostUse;
  amounts: ByYear;
}

export interface UpkeepLine {
  id: string;
  label: string;
  party: PartyId;
  financing?: "within_appropriation" | "new_appropriation" | "other" | "unsettled";
  amounts: ByYear;
}

export interface Effect {
  id: string;
  label: string;
  /** The party whose yearly costs change. */
  party: PartyId;
  direction: "saving" | "added_cost";
  /** A cost that falls, one that never comes, or an income. Counted alike; an avoided cost is no budget cut. Default "lowered_cost". */
  nature?: "lowered_cost" | "avoided_cost" | "revenue";
  estimate:
    | { kind: "amounts"; amounts: ByYear }
    | {
        /** unitValue x quantity x (1 - deadweight) x attribution x (1 - dropOff)^n */
        kind: "units";
        unit: string;                              // "placement year"
        unitValue: AmountInput;
        quantity: Record<string, string | number>; // by year, decimal, >= 0, at most six decimals
        deadweight?: PercentInput;                 // 0..100, default 0
        attribution?: PercentInput;                // 0..100, default 100
        dropOff?: PercentInput;                    // per year, 0..100, default 0
      };
  /** How it is measured: asked for by several guidelines. */
  indicator?: string;
  baseline?: string;
  measured?: "monthly" | "quarterly" | "interim" | "yearly" | "at_end";
  source?: string;
  /** Low and high multiples of the expected amount, for simulation; low <= 100 <= high. Default 50 and 120. */
  range?: { low: PercentInput; high: PercentInput };
}

export interface EvaluationRow {
  id: string; goal: string; activity?: string; measure?: string; effect?: string /* an effect's id */;
  outcome?: string; baseline?: string; target?: string; frequency?: Effect["measured"]; responsible?: string;
}

export interface Alternative { id: string; label: string; kind: "ordinary" | "none"; cost: ByYear; saving: ByYear }

export type Answer = { answer: "yes" | "no" | "partly"; note?: string } | { value: string; note?: string };

export interface RepaymentPlan {
  /** Years the applicant proposes; may only narrow what the rules allow. */
  from?: Year;
  to?: Year;
  /** Per committee, basis "saving": its own years, and at most these amounts. */
  parties?: Record<PartyId, { from?: Year; to?: Year; amounts?: ByYear }>;
  /** Where the rule set leaves a choice. */
  profile?: Profile;
  /** For rule sets that go by an already decided plan. */
  decided?: Record<PartyId, ByYear>;
  /** The executive board's exemption: no repayment from this year on. */
  exemptFrom?: Year;
}

/* ---------------------------------------------------------------- options */

export interface AssessOptions {
  /** Criteria of later stages are listed but do not count. Default "application". */
  stage?: Stage;
  scenario?: Scenario;
  followUp?: FollowUp;
  /** The module has no clock: for the finding that depends on it. */
  today?: YearMonth;
}

export type Stage = "idea" | "application" | "follow_up" | "end";

/** What-if settings laid over the application; all neutral by default. */
export interface Scenario {
  effectScale?: PercentInput;  // 100; 0..1000: savings (not added costs, not upkeep) times this
  effectDelay?: number;        // 0; 0..20 whole years by which every effect comes later
  costScale?: PercentInput;    // 100; 0..1000: fund and own costs times this
}

/** Outcome so far: figures for years up to `through` are outcomes, those of later years a revised forecast. */
export interface FollowUp {
  through: Year;
  costs?: Record<string, ByYear>;     // by cost line id
  effects?: Record<string, ByYear>;   // by effect id, in SEK
  upkeep?: Record<string, ByYear>;
  status?: "running" | "completed" | "terminated" | "failed";
}

/* ------------------------------------------------------------- assessment */

export interface Assessment {
  rulebook: string;
  stage: Stage;
  /** undetermined: the guideline does not cover a project that starts then. */
  verdict: "eligible" | "not_eligible" | "incomplete" | "undetermined";
  findings: Finding[];
  schedule: YearRow[];
  totals: Totals;
  parties: PartyTotals[];
  disbursements: Disbursement[];
  afterwards: BudgetAdjustment[];
  appraisal: Appraisal[];             // one per discount rate, in the order given
  alternatives: AlternativeRow[];
  /** Present where there is a follow-up. */
  variance?: VarianceRow[];
}

export interface Finding {
  /** Stable code; the text is made from code and args in the reader's language. */
  code: FindingCode | (string & {});
  /** The criterion that it answers to, where there is one. */
  criterion?: string;
  stage?: Stage;
  status: "met" | "not_met" | "unanswered" | "warning" | "note" | "later";
  /** Whether not meeting it makes the application ineligible. */
  required: boolean;
  args: Record<string, string | number>;
  /** JSON Pointers into the application: where to mend it. */
  paths: string[];
  cite?: Citation;
}

/** Every code that a finding can have: the check of a criterion, what the calculation itself finds, and the reality checks. */
export type FindingCode = CheckCode | CalculationCode | RealityCode;
export type CheckCode = Check["kind"];
export type CalculationCode =
  | "start_not_covered" | "start_falls_between" | "cost_outside_period" | "over_grant" | "no_payer" | "profile_not_offered"
  | "exemption_not_foreseen" | "repayment_starts_too_late" | "repayment_window_exceeded" | "plan_party_does_not_pay"
  | "decided_plan_missing" | "repayment_not_begun";
export type RealityCode =
  | "effects_soon" | "repayment_before_savings" | "avoided_is_not_cut" | "savings_beyond_window" | "no_upkeep" | "upkeep_unsettled"
  | "no_added_cost" | "evaluation_unfunded" | "evaluated_too_early" | "attribution_full" | "reach_unknown" | "one_effect_carries_all"
  | "no_indicator" | "no_source" | "lands_elsewhere" | "present_value_negative" | "needs_every_effect" | "fund_short"
  | "quick_projects_only" | "risk_with_committee" | "risk_with_board" | "start_too_near" | "costs_rise_anyway" | "need_or_people_gone"
  | "implemented_regardless" | "no_one_named";

/**
 * `document` is a source's id, alike in every built-in rule set; behind a reality check it may be a source that
 * another of them has. `section` is its heading, with the number where it has one.
 */
export interface Citation { document: string; section: string }

export interface YearRow {
  year: Year;
  phase: "investment" | "waiting" | "repayment" | "afterwards";
  cost: Amount;          // fund-financed cost
  ownCost: Amount;
  disbursed: Amount;     // paid out by the fund
  overrun: Amount;       // cost - disbursed: beyond the grant, on the parties themselves
  saving: Amount;        // all parties, gross
  addedCost: Amount;
  upkeep: Amount;
  netSaving: Amount;     // municipal parties: committees and municipal companies
  societalSaving: Amount;// net saving of every other party
  repayment: Amount;
  unfunded: Amount;      // repayment that no saving of that year covers
  waived: Amount;        // repayment that an exemption took away
  fundBalance: Amount;   // cumulative repayment less disbursed
  municipalBalance: Amount; // cumulative netSaving less cost and municipal parties' own cost
  parties: PartyYear[];  // in the application's order
}

export interface PartyYear {
  party: PartyId;
  cost: Amount;
  ownCost: Amount;
  saving: Amount;
  addedCost: Amount;
  upkeep: Amount;
  netSaving: Amount;
  repayment: Amount;
  unfunded: Amount;
  waived: Amount;
  retained: Amount;             // netSaving - repayment
  appropriationChange: Amount;  // against today's appropriation (kommunbidrag); 0 where the mechanism is another
}

export interface Totals {
  granted: Amount;
  drawn: Amount;                // Σ disbursed
  undrawn: Amount;              // granted - drawn
  overrun: Amount;
  ownFunding: Amount;
  saving: Amount;
  avoided: Amount;              // of the gross saving, what is avoided cost
  addedCost: Amount;
  upkeep: Amount;
  netSaving: Amount;
  societalSaving: Amount;
  /** What the profitability requirement counts, and what it is held against; "0.00" where there is none. */
  countedSaving: Amount;
  requiredSaving: Amount;
  repayment: Amount;
  unfunded: Amount;
  waived: Amount;
  beyondWindow: Amount;         // payers' net saving after the window
  writtenDown: Amount;
  netForFund: Amount;           // repayment - drawn
  repaidShare: Percent | null;  // of drawn; null where nothing was drawn
  costPerPerson: Amount | null; // (cost + own cost) / persons; null without persons
  window: { from: Year; to: Year } | null;
  fundPaybackYear: Year | null;
  municipalPaybackYear: Year | null;
}

export interface PartyTotals {
  party: PartyId;
  cost: Amount; ownCost: Amount; netSaving: Amount; repayment: Amount; retained: Amount;
  costShare: Percent | null;    // of all cost and own cost; null where that is 0
  effectShare: Percent | null;  // of all gross saving; null where that is 0
}

export interface Disbursement { year: Year; occasion: string /* id */; throughMonth: number; amount: Amount }

export interface BudgetAdjustment { party: PartyId; from: Year; yearly: Amount }

export interface Appraisal {
  discountRate: Percent;         // as given, as text; a number in its shortest decimal form
  baseYear: Year;
  presentCost: Amount;
  presentNetSaving: Amount;
  /** The exact difference, rounded once: may differ by an öre from the difference of the two above. */
  netPresentValue: Amount;
  benefitCostRatio: string | null;  // four decimals
}

export interface AlternativeRow {
  id: string;                    // "project" first, then the alternatives
  cost: Amount; saving: Amount; net: Amount;
  /** The project's net less this one's. */
  projectAdvantage: Amount;
}

/** Forecast: the same application without the follow-up. */
export interface VarianceRow {
  year: Year;
  costForecast: Amount; costOutcome: Amount;     // fund cost
  netSavingForecast: Amount; netSavingOutcome: Amount;
  repaymentPlanned: Amount; repaymentRevised: Amount;
}

/* ---------------------------------------------------------------- rule set */

/** A municipality's rules as data. Whoever runs a fund can write one; the built-in ones are the same files. */
export interface Rulebook {
  format: 1;
  id: string;                          // "uppsala-2016"
  municipality: string;
  title: Text;
  /** adopted; a proposal or a motion, never shown to be adopted; or only described by someone else's document. */
  status: "adopted" | "proposal" | "motion" | "described";
  sources: { id: string; title: string; kind: "guideline" | "letter" | "follow_up" | "answer" | "web_page"; reference?: string; decided?: string; read?: string }[];
  /** Project starts that it covers; null = open. */
  starts: { from: YearMonth | null; to: YearMonth | null; cite?: Citation };
  /** What is known of its later fate. */
  afterlife?: Cited;
  fund: { form: FundForm; size: AmountInput | null; yearly?: ByYear; riskBearer: "executive_board" | "committee" | "unstated"; cite?: Citation };
  repayment: Repayment;
  counted?: { window: "all" | { yearsAfterPhase: number }; kinds: PartyKind[]; requirement: "none" | "positive" | { factorOfCost: string }; cite?: Citation };
  /** Paid in arrears at these occasions; absent: once a year. */
  disbursement?: { occasions: Occasion[]; cite?: Citation };
  criteria: Criterion[];
  /** Compared between applications; never decide on eligibility. */
  selection?: { id: string; text: Text; cite?: Citation }[];
  questions: Question[];
  /** What the written application must hold, in order. */
  sections: Section[];
  process: { totalMonths?: { min?: number; max?: number }; steps: ProcessStep[] };
  /** Reported during the project, unless it says otherwise. */
  reporting?: (Occasion & { what: Text; when?: ProjectTime; cite?: Citation })[];
  /** After the end: evaluations and decisions, with years counted from the end. */
  milestones?: { id: string; text: Text; yearsAfterEnd?: { from: number; to: number }; cite?: Citation }[];
  stopGrounds?: { decidedBy: Text; grounds: { id: string; text: Text }[]; cite?: Citation };
  roles?: { id: string; title: Text; duties: Text[]; cite?: Citation }[];
  notes?: Cited[];
  /** Where the source is silent or can be read in two ways, and what is assumed here. `about`: JSON Pointer into this rule set. */
  interpretations: { about: string; text: Text; cite?: Citation }[];
}
export interface Text { sv: string; en: string }
export interface Cited { text: Text; cite?: Citation }
export interface Occasion { id: string; name: Text; throughMonth: number }
export interface Question { id: string; text: Text; help?: Text; kind: "yes_no" | "number"; unit?: string }
export interface Section { id: string; stage: "idea" | "application"; title: Text; guidance: Text; required: boolean; annex?: boolean; cite?: Citation }
export interface ProcessStep { id: string; title: Text; who: Text; what: Text; months?: { min?: number; max?: number }; gate?: boolean; /** Before the start, unless it says otherwise. */ when?: ProjectTime; cite?: Citation }
/** Where in the project's time something falls. */
export type ProjectTime = "before" | "during" | "after";

export type FundForm = "revolving" | "reserve" | "yearly_budget";
export type Profile = "as_saved" | "straight_line";
export type Mechanism = "year_end_surplus" | "appropriation" | "unstated";
export type Afterwards = "permanent_adjustment" | "kept_level" | "restored" | "unstated";   // unstated counts as restored
export interface Window { from: "after_investment_phase" | "first_effect" | "first_effect_or_deadline"; deadlineYears?: number; years: number | null }

interface Repaying { payers: PartyKind[]; mechanism: Mechanism; afterwards: Afterwards; exemption: boolean; cite?: Citation }
export type Repayment =
  | { basis: "none"; cite?: Citation }
  | (Repaying & { basis: "decided_plan" })
  | (Repaying & { basis: "saving"; share: PercentInput; cap: "none" | "drawn"; window: Window })
  | (Repaying & { basis: "drawn"; profiles: Profile[] /* the first is the default */; window: Window });

export interface Criterion { id: string; text: Text; stage: Stage; required: boolean; check: Check; cite?: Citation }
export type Check =
  | { kind: "answer"; question: string }                                  // "yes" meets it, "partly" warns
  | { kind: "answer_at_least"; question: string; value: string }
  | { kind: "section_written"; section: string }
  | { kind: "lead_kind"; kinds: PartyKind[] }                             // every lead
  | { kind: "no_party_of_kind"; kinds: PartyKind[]; roles: Role[] }
  | { kind: "parties"; anyOf: { kinds: Partial<Record<PartyKind, number>>; distinctAreas?: boolean }[]; roles: Role[] }
  | { kind: "endorsed"; kinds: PartyKind[]; roles: Role[] }
  | { kind: "duration_months"; min?: number; max?: number }
  | { kind: "cost_uses"; allowed: CostUse[] }                             // fund-financed lines; a line without use is unanswered
  | { kind: "counted_saving" }                                            // the rule set's `counted.requirement`
  | { kind: "effects_measurable"; needs: ("indicator" | "measured" | "source" | "baseline")[] }
  | { kind: "evaluation_schedule" }                                       // at least one row, each with goal, measure, frequency, responsible
  | { kind: "alternatives_mapped" }                                       // at least one alternative
  | { kind: "upkeep_planned"; question?: string }                         // upkeep lines, all with settled financing, or the answer that none is needed
  | { kind: "repayment_planned" }                                         // something is repaid; unanswered without effects and plan
  | { kind: "grant_limit"; perYear?: AmountInput; total?: AmountInput; shareOfCost?: PercentInput }  // fund cost; shareOfCost of cost + own cost
  | { kind: "all"; of: Check[] }
  | { kind: "any"; of: Check[] };

/* ------------------------------------------------------ rule sets by name */

export type RulebookRef = string | Rulebook;   // a built-in id, or a rule set of one's own

export interface RulebookSummary {
  id: string; municipality: string; title: Text;
  status: Rulebook["status"]; starts: { from: YearMonth | null; to: YearMonth | null };
  repayment: Repayment["basis"]; afterlife?: Text;
}
export interface NoFund { municipality: string; text: Text; cite: Citation }

export interface Fault { code: FaultCode | (string & {}); path: string; args: Record<string, string | number> }
/** What can be wrong with a rule set: everything that can be wrong with a shape, and what only a rule set can have. */
export type FaultCode =
  | ErrorCode
  | "bad_id" | "bad_pointer" | "unknown_question" | "unknown_section" | "unknown_document" | "empty_list" | "occasions_out_of_order"
  | "wrong_question_kind" | "counted_missing" | "deadline_missing" | "deadline_unused" | "starts_reversed" | "too_many_items";

/* ------------------------------------------- why, what if, and the whole fund */

/**
 * `from` names figures, each of which can be explained in turn, and inputs, with which every way ends.
 *
 * An input's pointer leads into the application, one below "/followUp" into the options; `value` is the text that stands
 * there. Figures of the rule set and of the other options (share, factor, scale, delay, rate) stand in `args`.
 * What is absent is null in the assessment and "null" here.
 *
 * `args.rule` is a JSON Pointer into the rule set, to the rule that made the figure: an interpretation is about it where
 * its `about` is the same, lies below it or above it. `cite` is that rule's citation. Neither stands with plain arithmetic.
 *
 * A figure that the assessment does not show can be explained like one of it:
 *
 * - "/lines/costs/0/2027", "/lines/effects/0/2027", "/lines/upkeep/0/2027": a line's amount in a year for which it has one, after
 *   estimate, delay, scale and follow-up; lines by their places in the application. "/lines/effects/0": its sum.
 * - "/lines/effects/0/2025/forecast": an effect's forecast for the year that the application gives it for, before it is delayed.
 * - in a year of the schedule, "/schedule/3/…": "allCost" (cost and own cost), "payersNetSaving", "positiveNetSaving" (that
 *   of each payer where it is above 0, added up), "counted" (what the requirement counts), "due" (repayment before an exemption),
 *   "left" (what is left to come back before it), and by the profile "asSaved" (what is due as long as savings suffice) or
 *   "equalPart", where somebody pays.
 * - in a party's year, "/schedule/3/parties/0/…": "positiveNetSaving"; on the way to its repayment "share" (of the saving),
 *   "asSaved", "owed" (before what is left cuts it), "due" (before an exemption).
 * - "/disbursements/2/…": "accrued" (of the year's cost), "due" (of it, not yet paid), "left" (of the grant).
 * - "/totals/…": "allCost", "rest" (not back by what is saved in the last year; by "as_saved"), and the years "firstSaving", "lastSaving" (in
 *   which some payer saves) and "paybackFrom" (the first in which it can be paid back).
 * - "/parties/0/…": "saving" and "savedInWindow" (its positive net savings).
 * - "/forecast" before any of these: the same without the follow-up.
 */
export interface Explanation {
  figure: string;
  value: string;
  step: ExplainStep;
  args: Record<string, string | number>;
  /** The figures and inputs that it is made of; the step applied to them gives the value. */
  from: ({ figure: string; value: string } | { input: string; value: string })[];
  cite?: Citation;
}
/**
 * What is done with the values of `from`, in their order. Amounts come out with two decimals; where it is rounded, half away from zero.
 */
export type ExplainStep =
  // Arithmetic
  | "sum" // of all
  | "difference" // the first less all others
  | "running_sum" // of all, the last `minus` of them taken away
  | "positive_part" // the one, or 0 where it is negative
  | "excess" // the first less the second, or 0 where that is negative
  | "smaller_of" // the smallest of all, and of `planned` where it is given
  | "negated" // the one, with the other sign
  | "same" // the one
  | "ratio" // the sum of all but the last, divided by the last, times `times`, rounded to `decimals`; null where the last is 0
  | "factor_of_cost" // `factor` times the one, rounded to öre
  | "apportioned" // the first apportioned over the others as weights: the part of number `place` of them, from 1; where all are 0, all of it goes to number `bearer`
  | "rest_in_last_year" // the first, and of the second what `apportioned` gives of it over the others
  | "equal_part" // the first apportioned over the years from the second to the third alike: the part of year number `place`, from 1
  | "discounted" // each divided by (1 + `rate` per cent)^n, n its place from 0, added up; of the last `minus` n begins anew, and they are taken away
  | "discounted_ratio" // the first half of them, discounted, divided by the second half, discounted, to `decimals`; null where that is 0
  // From inputs to a line's year
  | "stated" // the input as it stands, or `value`; with `decimals` where that is given
  | "estimate" // unitValue x quantity x (1 - deadweight) x attribution x (1 - dropOff)^`n` x `scale` per cent (100 where it is absent), rounded to öre
  | "scaled" // the one times `scale` per cent, rounded to öre
  | "delayed" // the one, `years` years later
  | "outcome" // the one; 0 where none is given for a year up to `through`
  | "ended" // 0: `year` comes after the year in which the project was terminated or failed
  | "not_given" // null: `input` is not given
  // The fund pays out
  | "accrued" // of the one, the months from `firstMonth` to `throughMonth` over those to `lastMonth`, rounded to öre; all of it where no months are given
  | "nothing_drawn" // null: the one is 0
  // Repayment
  | "share_of_saving" // `share` per cent of the one, rounded to öre
  | "by_decided_plan" // the amount decided, 0 where none is; with `bound`, the first ("from") or last ("to") year in which an input has one, null where none has
  | "no_repayment" // 0, or null for the window: the rule set has none
  | "not_a_payer" // 0: the rules' payers are of other kinds than the one
  | "outside_window" // 0: `year` lies outside
  | "outside_own_years" // 0: `year` lies outside the party's own years
  | "all_repaid" // 0: the one, what is left, is 0
  | "exempted" // 0: exempted from the first from the year that is the second
  | "waived" // the first, since `year` does not come before the second
  | "not_exempted" // 0: not foreseen (`exemption` "no"), not given, or `year` comes before it
  | "unchanged" // 0: nothing changes today's appropriation in `year`
  | "not_written_down" // 0: not by this `basis`, or neither failed nor followed up through the window
  | "no_window" // 0: there is no window
  // Years
  | "window_rule" // the rule set's window: `starts`, `deadlineYears` and `years` as in the rule set; `bound` of it, or null ("both") where there is none. A first year that was proposed is counted from
  | "as_proposed" // the year proposed, since it lies within the rules' window
  | "calendar_year" // the year of the one, and `plus` years
  | "year_after" // the year after the earliest of all; of an amount its own year
  | "first_year_at_or_above_zero" // the first is a year; of the others, which are that year's and each later one's, the year of the first that is not negative; null without one
  | "first_year_above_zero" // the year of the first one above 0, where they are those of `first` and each later year; null without one
  | "last_year_above_zero" // the year of the last one above 0; where none is, the year of an input that stands first, else null
  | "outside_schedule" // 0: the schedule does not reach `year`
  // The requirement
  | "nothing_counted" // 0: the rule set counts nothing
  | "nothing_required"; // 0: the rule set holds it against no amount

/* What follows, down to FundOutlook, belongs to functions of the contract that are not built yet: breakEven,
   sensitivity, simulate, fundOutlook. Nothing returns it so far. */

/** Smallest effectScale, in per cent with two decimals, at which each holds; null above 1000, or where it has no meaning. */
export interface BreakEven { fundRepaid: Percent | null; municipalPayback: Percent | null; requirementMet: Percent | null }

/** One driver at a time; widest spread in netForFund + netPresentValue first, ties in the order costs, delay, effects. */
export interface SensitivityBar {
  driver: string;               // "costs", "delay", "effect:<id>"
  low: { netForFund: Amount; netPresentValue: Amount };    // the driver at its low setting
  high: { netForFund: Amount; netPresentValue: Amount };
}

export interface SimulateOptions extends AssessOptions {
  runs?: number;                // 1..200 000, default 10 000
  seed?: number;                // 0..2^32 - 1, default 1
  costRange?: { low: PercentInput; high: PercentInput };   // default 100 and 120
  maxDelay?: number;            // 0..10, default 0
  /** Called now and then; returning false stops. It blocks: run it in a worker. */
  onProgress?: (done: number, runs: number) => boolean | void;
}
export interface Simulation {
  runs: number; seed: number; stopped: boolean;
  repayment: Quantiles; netForFund: Quantiles; netPresentValue: Quantiles;
  probability: { fundRepaid: Percent; municipalPayback: Percent; requirementMet: Percent | null };
  histogram: { from: Amount; to: Amount; count: number }[];   // of netForFund, 20 equal bins
}
export interface Quantiles { mean: Amount; p5: Amount; p25: Amount; p50: Amount; p75: Amount; p95: Amount }

export interface Portfolio {
  contract: 1;
  name: string;
  form: FundForm;
  opening: AmountInput;
  openingYear: Year;
  additions?: ByYear;
  horizon?: Year;
  projects: ({ id: string; name: string } & (
    | { application: Application; rulebook: RulebookRef; options?: AssessOptions }
    | { granted: AmountInput; entries: LedgerEntry[] }        // booked, not computed
  ))[];
}
export interface LedgerEntry { year: Year; kind: "grant" | "budget" | "refund" | "repayment"; amount: AmountInput; decision?: string }
export interface FundOutlook {
  years: { year: Year; opening: Amount; additions: Amount; disbursed: Amount; refunded: Amount; repaid: Amount; lapsed: Amount; closing: Amount; reserved: Amount; available: Amount }[];
  projects: { id: string; granted: Amount; drawn: Amount; undrawn: Amount; repaid: Amount; outstanding: Amount }[];
  totals: { granted: Amount; drawn: Amount; undrawn: Amount; unallocated: Amount; repaid: Amount; lowestClosing: Amount; lowestYear: Year; turnover: string | null };
  findings: Finding[];
}

/**
 * Thrown by everything above where the input does not have the contract's form
 * or range. Nothing panics, nothing returns a partial result.
 */
export class ContractError extends Error {
  readonly name: "ContractError";
  readonly code: ErrorCode;
  /** JSON Pointer into the argument that is wrong. */
  readonly path: string;
  readonly args: Record<string, string | number>;
}
/** Complete the list; one code for one thing to say. */
export type ErrorCode =
  | "wrong_type" | "missing_field" | "unknown_field" | "unknown_variant" | "unsupported_version"
  | "bad_amount" | "negative_amount" | "amount_out_of_range" | "bad_percent" | "percent_out_of_range" | "bad_number" | "number_out_of_range"
  | "bad_year" | "bad_month" | "period_reversed" | "year_before_period" | "horizon_too_long"
  | "duplicate_id" | "unknown_party" | "unknown_line" | "unknown_effect" | "unknown_rulebook" | "unknown_figure"
  | "too_many_parties" | "too_many_lines" | "too_many_projects" | "text_too_long" | "range_reversed" | "faulty_rulebook";
