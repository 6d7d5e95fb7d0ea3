//! Reality checks on how the plan meets the fund's terms.

use super::{FAMILY_CENTRE, LIMITED_REPAYMENT, NYNASHAMN, TERMS_DISCUSSED};
use crate::appraisal::Appraisal;
use crate::args::Args;
use crate::calculation::Calculation;
use crate::calendar::Year;
use crate::finding::{Finding, RealityCode};
use crate::money::{Money, percentage};
use crate::options::Stage;
use crate::rulebook::{Repayment, RiskBearer};
use crate::whatif::{Condition, LARGEST_SCALE, holding_at};

/// Per cent of the expected effect from which a project needs all of it: our threshold.
const NEEDS_ALL: u32 = 90;

pub(super) fn check<'a>(
    calculation: &Calculation<'a>,
    appraisal: &[Appraisal<'a>],
    findings: &mut Vec<Finding<'a>>,
) {
    findings.extend(repayment_before_savings(calculation));
    findings.extend(savings_beyond_window(calculation));
    findings.extend(lands_elsewhere(calculation));
    findings.extend(present_value_negative(calculation, appraisal));
    needs_every_effect(calculation, findings);
    findings.extend(fund_short(calculation));
    findings.extend(quick_projects_only(calculation));
    findings.extend(risk_bearer(calculation));
    findings.extend(start_too_near(calculation));
}

fn repayment_before_savings<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let unfunded = |year: Year| calculation.all_unfunded(year);
    let years: Vec<Year> = calculation.years().filter(|&year| unfunded(year).is_positive()).collect();
    let first = *years.first()?;
    let amount: Money = years.iter().map(|&year| unfunded(year)).sum();
    let args = Args::default().with("years", years.len()).with("amount", amount).with("first", first);
    Some(
        Finding::warning(RealityCode::RepaymentBeforeSavings, args)
            .at("/repaymentPlan")
            .citing(Some(FAMILY_CENTRE)),
    )
}

fn savings_beyond_window<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let beyond = calculation.beyond_window();
    let window = calculation.repayments.window.filter(|_| beyond.is_positive())?;
    let args = Args::default().with("amount", beyond).with("last", window.to);
    let cite = calculation.rulebook.repayment.cite();
    Some(Finding::note(RealityCode::SavingsBeyondWindow, args).at("/effects").citing(cite))
}

fn lands_elsewhere<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let terms = calculation.rulebook.repayment.terms()?;
    let parties = calculation.application.parties.iter().zip(&calculation.flows.parties);
    let (mut all, mut elsewhere) = (Money::ZERO, Money::ZERO);
    for (party, flows) in parties {
        all += flows.saving.sum();
        if !terms.pays(party.kind) {
            elsewhere += flows.saving.sum();
        }
    }
    let share = percentage(elsewhere, all).filter(|_| elsewhere.is_positive())?;
    let args = Args::default().with("share", share).with("amount", elsewhere);
    Some(Finding::warning(RealityCode::LandsElsewhere, args).at("/effects").citing(Some(NYNASHAMN)))
}

fn present_value_negative<'a>(
    calculation: &Calculation<'a>,
    appraisal: &[Appraisal<'a>],
) -> Option<Finding<'a>> {
    let net: Money =
        calculation.years().map(|year| calculation.municipal_net(year) - calculation.all_cost(year)).sum();
    let loss =
        appraisal.iter().find(|at| at.net_present_value < Money::ZERO).filter(|_| net >= Money::ZERO)?;
    let args = Args::default().with("rate", loss.discount_rate).with("value", loss.net_present_value);
    Some(Finding::warning(RealityCode::PresentValueNegative, args).at("/effects"))
}

/// A condition that fails just below the threshold, though some larger effect would meet it.
fn needs_every_effect<'a>(calculation: &Calculation<'a>, findings: &mut Vec<Finding<'a>>) {
    if calculation.application.effects.is_empty() {
        return;
    }
    let mut open: Vec<Condition> = Condition::ALL.to_vec();
    open.retain(|condition| condition.has_meaning(calculation));
    // A scale at which sums leave the range of an amount holds nothing.
    let held = |conditions: &[Condition], hundredths| {
        holding_at(calculation, conditions, hundredths).unwrap_or_else(|_| vec![false; conditions.len()])
    };
    let mut below = held(&open, NEEDS_ALL * 100 - 1).into_iter();
    open.retain(|_| below.next() == Some(false));
    if open.is_empty() {
        return;
    }
    let mut at_most = held(&open, LARGEST_SCALE).into_iter();
    open.retain(|_| at_most.next() == Some(true));
    for condition in open {
        let holds = if condition.holds(calculation) { "yes" } else { "no" };
        let args = Args::default()
            .with("share", NEEDS_ALL.to_string())
            .with("condition", condition.as_str())
            .with("holds", holds);
        findings.push(Finding::warning(RealityCode::NeedsEveryEffect, args).at("/effects"));
    }
}

/// What is asked for is more than the fund held when its document was
/// written; year by year for a yearly budget.
fn fund_short<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let fund = &calculation.rulebook.fund;
    let finding =
        |args: Args| Finding::warning(RealityCode::FundShort, args).at("/costs").citing(fund.cite.as_ref());
    let asked = |year: Year| calculation.disbursements.disbursed.at(year);
    if !fund.yearly_budget().is_empty() {
        let (year, holds) = *fund.yearly_budget().iter().find(|&&(year, holds)| asked(year) > holds)?;
        return Some(finding(
            Args::default().with("granted", asked(year)).with("fund", holds).with("year", year),
        ));
    }
    let holds = fund.size.filter(|&holds| calculation.granted > holds)?;
    Some(finding(Args::default().with("granted", calculation.granted).with("fund", holds)))
}

fn quick_projects_only<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    matches!(calculation.rulebook.repayment, Repayment::Drawn { .. }).then(|| {
        Finding::note(RealityCode::QuickProjectsOnly, Args::default()).citing(Some(LIMITED_REPAYMENT))
    })
}

fn risk_bearer<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let code = match calculation.rulebook.fund.risk_bearer {
        RiskBearer::Committee => RealityCode::RiskWithCommittee,
        RiskBearer::ExecutiveBoard => RealityCode::RiskWithBoard,
        RiskBearer::Unstated => return None,
    };
    calculation.rulebook.repayment.terms()?;
    Some(Finding::note(code, Args::default()).citing(Some(TERMS_DISCUSSED)))
}

/// Where the process has months, the caller says what month it is, and nothing
/// has been decided yet.
fn start_too_near<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let months = calculation.rulebook.process_months?;
    let is_decided =
        calculation.application.grant.is_some() || calculation.options.stage.is_after(Stage::Application);
    if is_decided {
        return None;
    }
    let start = calculation.application.period.start;
    let earliest = calculation.options.today?.plus_months(months as i32);
    if start >= earliest {
        return None;
    }
    let args = Args::default().with("months", months as i32).with("start", start).with("earliest", earliest);
    Some(Finding::warning(RealityCode::StartTooNear, args).at("/period/start"))
}
