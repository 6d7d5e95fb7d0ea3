//! The years in which repayment falls.

use super::Facts;
use crate::args::Args;
use crate::calendar::{Span, Year};
use crate::finding::{CalculationCode, Finding};
use crate::rulebook::{Repayment, Window, WindowStart};

/// Finds the window that the rules give, narrowed by what the applicant proposes.
pub fn find_window<'a>(facts: &Facts<'a, '_>, findings: &mut Vec<Finding<'a>>) -> Option<Span> {
    if let Repayment::DecidedPlan(_) = facts.rulebook.repayment {
        return decided_window(facts, findings);
    }
    let rule = facts.rulebook.repayment.window()?;
    narrowed(facts, rule, prescribed(facts, rule), findings)
}

/// From the first to the last year in which a payer has an amount in the decided plan.
fn decided_window<'a>(facts: &Facts<'a, '_>, findings: &mut Vec<Finding<'a>>) -> Option<Span> {
    let amounts = facts.payers.iter().flat_map(|&party| facts.application.decided(party));
    let years = amounts.filter(|(_, amount)| amount.is_positive()).map(|&(year, _)| year);
    let window = years.fold(None, |window: Option<Span>, year| {
        let window = window.unwrap_or(Span { from: year, to: year });
        Some(Span { from: window.from.min(year), to: window.to.max(year) })
    });
    if window.is_none() {
        findings.push(
            Finding::unanswered(CalculationCode::DecidedPlanMissing, Args::default())
                .at("/repaymentPlan/decided")
                .citing(facts.rulebook.repayment.cite()),
        );
    }
    window
}

fn prescribed(facts: &Facts<'_, '_>, rule: &Window) -> Option<Span> {
    let period = &facts.application.period;
    let saving = facts.flows.saving_years(&facts.payers);
    let deadline = rule.deadline_years.map(|years| period.start.year + years);
    let from = match rule.from {
        WindowStart::AfterInvestmentPhase => period.end.year + 1,
        WindowStart::FirstEffect => saving?.from,
        WindowStart::FirstEffectOrDeadline => match (saving, deadline) {
            (Some(saving), Some(deadline)) => saving.from.min(deadline),
            (saving, deadline) => saving.map(|span| span.from).or(deadline)?,
        },
    };
    let to = match rule.years {
        Some(years) => from + years - 1,
        None => saving?.to,
    };
    Span::new(from, to)
}

fn narrowed<'a>(
    facts: &Facts<'a, '_>,
    rule: &Window,
    found: Option<Span>,
    findings: &mut Vec<Finding<'a>>,
) -> Option<Span> {
    let Some(plan) = &facts.application.plan else {
        return found;
    };
    let mut window = found;
    if let Some(from) = plan.from {
        let latest = rule.deadline_years.map(|years| facts.application.period.start.year + years);
        match (window, latest) {
            (_, Some(latest)) if from > latest => {
                let args = Args::default().with("year", from).with("latest", latest);
                findings.push(warning(facts, CalculationCode::RepaymentStartsTooLate, args, "from"));
            }
            (Some(now), Some(_)) if from >= now.from => {
                let to = rule.years.map_or_else(
                    || facts.flows.saving_years(&facts.payers).map(|span| span.to),
                    |years| Some(from + years - 1),
                );
                match to.and_then(|to| Span::new(from, to)) {
                    Some(moved) => window = Some(moved),
                    None => findings.push(exceeded(facts, from, window, "from")),
                }
            }
            (Some(now), None) if now.contains(from) => window = Some(Span { from, ..now }),
            _ => findings.push(exceeded(facts, from, window, "from")),
        }
    }
    if let Some(to) = plan.to {
        match window {
            Some(now) if now.contains(to) => window = Some(Span { to, ..now }),
            _ => findings.push(exceeded(facts, to, window, "to")),
        }
    }
    window
}

fn exceeded<'a>(facts: &Facts<'a, '_>, year: Year, window: Option<Span>, bound: &'static str) -> Finding<'a> {
    let mut args = Args::default().with("year", year).with("bound", bound);
    if let Some(window) = window {
        args = args.with("from", window.from).with("to", window.to);
    }
    warning(facts, CalculationCode::RepaymentWindowExceeded, args, bound)
}

fn warning<'a>(facts: &Facts<'a, '_>, code: CalculationCode, args: Args, bound: &str) -> Finding<'a> {
    Finding::warning(code, args).at(format!("/repaymentPlan/{bound}")).citing(facts.rulebook.repayment.cite())
}
