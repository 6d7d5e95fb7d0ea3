//! The one entry: flows → repayment → findings → assessment.

mod rows;

use serde::Serialize;

pub use rows::{
    BudgetAdjustment, DisbursementRow, PartyTotals, PartyYear, Phase, Totals, VarianceRow, YearRow,
};

use crate::application::Application;
use crate::appraisal::{AlternativeRow, Appraisal, appraise, compare_alternatives};
use crate::args::Args;
use crate::calculation::Calculation;
use crate::calendar::Year;
use crate::codes::codes;
use crate::eligibility;
use crate::fault::Fault;
use crate::finding::{CalculationCode, Finding, FindingStatus};
use crate::options::{Options, Stage};
use crate::reality;
use crate::rulebook::{Head, Rulebook, gap_around};

codes! {
    /// What it comes to.
    Verdict {
        Eligible = "eligible",
        NotEligible = "not_eligible",
        Incomplete = "incomplete",
        Undetermined = "undetermined",
    }
}

/// Everything that is said of an application under a rule set.
#[derive(Clone, Debug, Serialize)]
pub struct Assessment<'a> {
    /// The rule set's id.
    pub rulebook: &'a str,
    /// The stage at which it was judged.
    pub stage: Stage,
    /// What it comes to.
    pub verdict: Verdict,
    /// Criteria in the rule set's order, then what the calculation found, then reality checks.
    pub findings: Vec<Finding<'a>>,
    /// One row a year, without gaps.
    pub schedule: Vec<YearRow<'a>>,
    /// All years together.
    pub totals: Totals,
    /// All years together, by party.
    pub parties: Vec<PartyTotals<'a>>,
    /// What the fund pays out when.
    pub disbursements: Vec<DisbursementRow<'a>>,
    /// What stays of the appropriations' change.
    pub afterwards: Vec<BudgetAdjustment<'a>>,
    /// One per discount rate.
    pub appraisal: Vec<Appraisal<'a>>,
    /// The project first, then the alternatives.
    pub alternatives: Vec<AlternativeRow<'a>>,
    /// Forecast against outcome, where there is a follow-up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variance: Option<Vec<VarianceRow>>,
    /// Where the schedule ends without the follow-up: not shown, but asked for by explanations.
    #[serde(skip)]
    pub(crate) forecast_last: Option<Year>,
}

/// Assesses an application under a rule set. `built_in` gives the heads of the
/// built-in rule sets when they are needed: to say between which of a
/// municipality's rule sets a start falls that this one does not cover.
///
/// # Errors
/// `horizon_too_long` where the schedule would run over more than 60 years,
/// `amount_out_of_range` where its sums leave the range of an amount.
pub fn assess<'a>(
    application: &'a Application,
    rulebook: &'a Rulebook,
    options: &'a Options,
    built_in: impl FnOnce() -> Vec<Head>,
) -> Result<Assessment<'a>, Fault> {
    let calculation = Calculation::of(application, rulebook, options)?;
    let mut assessment = figures(&calculation)?;
    let mut findings = eligibility::judge(&calculation);
    assessment.verdict = if rulebook.starts.cover(application.period.start) {
        verdict_of(&findings)
    } else {
        note_start(application, rulebook, &built_in(), &mut findings);
        Verdict::Undetermined
    };
    findings.extend(calculation.findings.iter().cloned());
    reality::check(&calculation, &assessment.appraisal, &mut findings);
    assessment.findings = findings;
    Ok(assessment)
}

/// The figures of an assessment, on which nothing is judged yet.
pub(crate) fn figures<'a>(calculation: &Calculation<'a>) -> Result<Assessment<'a>, Fault> {
    let options = calculation.options;
    let without = options.without_follow_up();
    let forecast = match &options.follow_up {
        Some(_) => Some(Calculation::of(calculation.application, calculation.rulebook, &without)?),
        None => None,
    };
    let totals = rows::totals(calculation);
    Ok(Assessment {
        rulebook: &calculation.rulebook.id,
        stage: options.stage,
        verdict: Verdict::Undetermined,
        findings: Vec::new(),
        schedule: rows::schedule(calculation),
        parties: rows::party_totals(calculation, &totals),
        totals,
        disbursements: rows::disbursements(calculation),
        afterwards: rows::afterwards(calculation),
        appraisal: appraise(calculation),
        alternatives: compare_alternatives(calculation),
        variance: forecast.as_ref().map(|forecast| rows::variance(calculation, forecast)),
        forecast_last: forecast.map(|forecast| forecast.last),
    })
}

/// Only required criteria decide.
fn verdict_of(findings: &[Finding<'_>]) -> Verdict {
    let any =
        |statuses: &[FindingStatus]| findings.iter().any(|f| f.required && statuses.contains(&f.status));
    if any(&[FindingStatus::NotMet]) {
        Verdict::NotEligible
    } else if any(&[FindingStatus::Unanswered, FindingStatus::Warning]) {
        Verdict::Incomplete
    } else {
        Verdict::Eligible
    }
}

fn note_start<'a>(
    application: &Application,
    rulebook: &'a Rulebook,
    built_in: &[Head],
    findings: &mut Vec<Finding<'a>>,
) {
    let start = application.period.start;
    let starts = &rulebook.starts;
    let bounds = [("from", starts.from), ("to", starts.to)];
    let args = bounds
        .into_iter()
        .filter_map(|(name, month)| Some((name, month?)))
        .fold(Args::default().with("start", start), |args, (name, month)| args.with(name, month));
    findings.push(
        Finding::warning(CalculationCode::StartNotCovered, args)
            .at("/period/start")
            .citing(starts.cite.as_ref()),
    );
    let gap = gap_around(built_in, &rulebook.municipality, start);
    if let Some((before, after)) = gap {
        let args = Args::default()
            .with("start", start)
            .with("before", before.id.as_str())
            .with("after", after.id.as_str());
        findings.push(
            Finding::warning(CalculationCode::StartFallsBetween, args)
                .at("/period/start")
                .citing(starts.cite.as_ref()),
        );
    }
}
