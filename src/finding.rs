//! What was found: a criterion met or not, something the calculation noticed,
//! a lesson that others have paid for. The reasons are part of the answer.

use serde::Serialize;

use crate::args::Args;
use crate::codes::codes;
use crate::options::Stage;
use crate::rulebook::Citation;

codes! {
    /// How a finding stands, from best to worst where it answers a criterion.
    FindingStatus {
        Met = "met",
        Note = "note",
        Later = "later",
        Warning = "warning",
        Unanswered = "unanswered",
        NotMet = "not_met",
    }
}

codes! {
    /// What the calculation itself finds, of the start, the disbursement and the repayment.
    CalculationCode {
        StartNotCovered = "start_not_covered",
        StartFallsBetween = "start_falls_between",
        CostOutsidePeriod = "cost_outside_period",
        OverGrant = "over_grant",
        NoPayer = "no_payer",
        ProfileNotOffered = "profile_not_offered",
        ExemptionNotForeseen = "exemption_not_foreseen",
        RepaymentStartsTooLate = "repayment_starts_too_late",
        RepaymentWindowExceeded = "repayment_window_exceeded",
        PlanPartyDoesNotPay = "plan_party_does_not_pay",
        DecidedPlanMissing = "decided_plan_missing",
        RepaymentNotBegun = "repayment_not_begun",
    }
}

codes! {
    /// Reality checks: lessons and thresholds that no criterion holds.
    RealityCode {
        EffectsSoon = "effects_soon",
        RepaymentBeforeSavings = "repayment_before_savings",
        AvoidedIsNotCut = "avoided_is_not_cut",
        SavingsBeyondWindow = "savings_beyond_window",
        NoUpkeep = "no_upkeep",
        UpkeepUnsettled = "upkeep_unsettled",
        NoAddedCost = "no_added_cost",
        EvaluationUnfunded = "evaluation_unfunded",
        EvaluatedTooEarly = "evaluated_too_early",
        AttributionFull = "attribution_full",
        ReachUnknown = "reach_unknown",
        OneEffectCarriesAll = "one_effect_carries_all",
        NoIndicator = "no_indicator",
        NoSource = "no_source",
        LandsElsewhere = "lands_elsewhere",
        PresentValueNegative = "present_value_negative",
        NeedsEveryEffect = "needs_every_effect",
        FundShort = "fund_short",
        QuickProjectsOnly = "quick_projects_only",
        RiskWithCommittee = "risk_with_committee",
        RiskWithBoard = "risk_with_board",
        StartTooNear = "start_too_near",
        CostsRiseAnyway = "costs_rise_anyway",
        NeedOrPeopleGone = "need_or_people_gone",
        ImplementedRegardless = "implemented_regardless",
        NoOneNamed = "no_one_named",
    }
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding<'a> {
    /// Stable code: a check's kind, or one of the codes above.
    pub code: &'static str,
    /// The criterion that it answers to, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<&'a str>,
    /// The criterion's stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// How it stands.
    pub status: FindingStatus,
    /// Whether not meeting it makes the application ineligible.
    pub required: bool,
    /// What the words need.
    pub args: Args,
    /// JSON Pointers into the application: where to mend it.
    pub paths: Vec<String>,
    /// Where the rule or the lesson stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite<'a>>,
}

/// A citation, borrowed from the rule set or named in the code behind a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cite<'a> {
    /// The source's id.
    pub document: &'a str,
    /// The heading of the section.
    pub section: &'a str,
}

impl<'a> From<&'a Citation> for Cite<'a> {
    fn from(citation: &'a Citation) -> Self {
        Self { document: &citation.document, section: &citation.section }
    }
}

/// Findings are made in dozens of places; inlined into each, these few lines
/// would be two kilobytes of what every page loads.
impl<'a> Finding<'a> {
    /// Something that deserves a thought.
    #[inline(never)]
    pub fn warning(code: impl Into<&'static str>, args: Args) -> Self {
        Self::of(code.into(), FindingStatus::Warning, args)
    }

    /// Something good to know.
    #[inline(never)]
    pub fn note(code: impl Into<&'static str>, args: Args) -> Self {
        Self::of(code.into(), FindingStatus::Note, args)
    }

    /// Something that has not been filled in.
    pub fn unanswered(code: impl Into<&'static str>, args: Args) -> Self {
        Self::of(code.into(), FindingStatus::Unanswered, args)
    }

    fn of(code: &'static str, status: FindingStatus, args: Args) -> Self {
        Self {
            code,
            criterion: None,
            stage: None,
            status,
            required: false,
            args,
            paths: Vec::new(),
            cite: None,
        }
    }

    /// The same, to be mended at one more place.
    #[inline(never)]
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.paths.push(path.into());
        self
    }

    /// The same with a citation, where there is one.
    #[inline(never)]
    #[must_use]
    pub fn citing(mut self, cite: Option<impl Into<Cite<'a>>>) -> Self {
        self.cite = cite.map(Into::into);
        self
    }
}

macro_rules! as_code {
    ($($name:ident),*) => {
        $(impl From<$name> for &'static str {
            fn from(code: $name) -> Self {
                code.as_str()
            }
        })*
    };
}
as_code!(CalculationCode, RealityCode);
