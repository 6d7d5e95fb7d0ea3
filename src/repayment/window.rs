//! The years in which repayment falls.

use super::Ground;
use crate::args::Args;
use crate::calendar::{Span, Year};
use crate::finding::{CalculationCode, Finding};
use crate::rulebook::{Repayment, Window, WindowStart};

/// Finds the window that the rules give, narrowed by what the applicant proposes.
pub fn find_window<'a>(ground: &Ground<'a, '_>, findings: &mut Vec<Finding<'a>>) -> Option<Span> {
    if let Repayment::DecidedPlan(_) = ground.rulebook.repayment {
        return decided_window(ground, findings);
    }
    let rule = ground.rulebook.repayment.window()?;
    narrowed(ground, rule, prescribed(ground, rule), findings)
}

/// From the first to the last year in which a payer has an amount in the decided plan.
fn decided_window<'a>(ground: &Ground<'a, '_>, findings: &mut Vec<Finding<'a>>) -> Option<Span> {
    let amounts = ground.payers.iter().flat_map(|&party| ground.application.decided(party));
    let years = amounts.filter(|(_, amount)| amount.is_positive()).map(|&(year, _)| year);
    let window = years.fold(None, |window: Option<Span>, year| {
        let window = window.unwrap_or(Span { from: year, to: year });
        Some(Span { from: window.from.min(year), to: window.to.max(year) })
    });
    if window.is_none() {
        findings.push(
            Finding::unanswered(CalculationCode::DecidedPlanMissing, Args::default())
                .at("/repaymentPlan/decided")
                .citing(ground.rulebook.repayment.cite()),
        );
    }
    window
}

/// The years in which some payer saves, first and last.
fn saving_years(ground: &Ground<'_, '_>) -> Option<Span> {
    let flows = ground.flows;
    let mut years = (flows.first..=flows.last).filter(|&year| flows.any_saves(&ground.payers, year));
    let first = years.next()?;
    Some(Span { from: first, to: years.next_back().unwrap_or(first) })
}

fn prescribed(ground: &Ground<'_, '_>, rule: &Window) -> Option<Span> {
    let period = &ground.application.period;
    let saving = saving_years(ground);
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
    ground: &Ground<'a, '_>,
    rule: &Window,
    found: Option<Span>,
    findings: &mut Vec<Finding<'a>>,
) -> Option<Span> {
    let Some(plan) = &ground.application.plan else {
        return found;
    };
    let mut window = found;
    if let Some(from) = plan.from {
        let latest = rule.deadline_years.map(|years| ground.application.period.start.year + years);
        match (window, latest) {
            (_, Some(latest)) if from > latest => {
                let args = Args::default().with("year", from).with("latest", latest);
                findings.push(warning(ground, CalculationCode::RepaymentStartsTooLate, args, "from"));
            }
            (Some(now), Some(_)) if from >= now.from => {
                let to = rule
                    .years
                    .map_or_else(|| saving_years(ground).map(|span| span.to), |years| Some(from + years - 1));
                match to.and_then(|to| Span::new(from, to)) {
                    Some(moved) => window = Some(moved),
                    None => findings.push(exceeded(ground, from, window, "from")),
                }
            }
            (Some(now), None) if now.contains(from) => window = Some(Span { from, ..now }),
            _ => findings.push(exceeded(ground, from, window, "from")),
        }
    }
    if let Some(to) = plan.to {
        match window {
            Some(now) if now.contains(to) => window = Some(Span { to, ..now }),
            _ => findings.push(exceeded(ground, to, window, "to")),
        }
    }
    window
}

fn exceeded<'a>(
    ground: &Ground<'a, '_>,
    year: Year,
    window: Option<Span>,
    bound: &'static str,
) -> Finding<'a> {
    let mut args = Args::default().with("year", year).with("bound", bound);
    if let Some(window) = window {
        args = args.with("from", window.from).with("to", window.to);
    }
    warning(ground, CalculationCode::RepaymentWindowExceeded, args, bound)
}

fn warning<'a>(ground: &Ground<'a, '_>, code: CalculationCode, args: Args, bound: &str) -> Finding<'a> {
    Finding::warning(code, args)
        .at(format!("/repaymentPlan/{bound}"))
        .citing(ground.rulebook.repayment.cite())
}
