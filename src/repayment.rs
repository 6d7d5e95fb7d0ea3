//! Who pays back what, when (återföring): the window, the bases, the
//! exemption, and what follows for appropriations.
//!
//! No year that is negative is carried into the next, and no party's saving is
//! set off against another's. Each repayment keeps its reason, so that an
//! explanation follows the figure and not a second calculation.

mod dues;
mod window;

use crate::application::{Application, Party, PartyPlan, Profile};
use crate::args::{Args, listed};
use crate::calendar::{Span, Year};
use crate::finding::{CalculationCode, Finding};
use crate::flows::{Flows, Series};
use crate::money::Money;
use crate::options::{FollowUp, Options, ProjectStatus};
use crate::rulebook::{Afterwards, Mechanism, Repayment, Rulebook, Terms};
use crate::value::push_step;

pub use window::find_window;

use dues::Dues;

/// Why a party repays what it does in a year, before an exemption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The rule set knows no repayment.
    NoRepayment,
    /// Its kind does not pay.
    NotAPayer,
    /// The year lies outside the window.
    OutsideWindow,
    /// The year lies outside the party's own years.
    OutsideOwnYears,
    /// A share of its net saving.
    ShareOfSaving,
    /// Its share, and at most the amount that its plan allows.
    PlannedAmount,
    /// Its part of what was left when the year reached all that was drawn.
    PartOfRest,
    /// All that was drawn had already come back.
    AllRepaid,
    /// As much as is saved, as long as something is left.
    AsSaved,
    /// As saved, and its part of what was left in the last year.
    RestInLastYear,
    /// Its part of the year's equal part.
    EqualPart,
    /// The amount that was decided.
    Decided,
}

/// What one rule after the other made of a party's repayment in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The year.
    pub year: Year,
    /// What it came to by this rule.
    pub amount: Money,
    /// The rule.
    pub reason: Reason,
}

/// What a party repays, year by year.
#[derive(Clone, Debug)]
pub struct PartyRepayment {
    /// What the rules make it, before an exemption.
    pub due: Series,
    /// What remains after an exemption.
    pub repaid: Series,
    /// What an exemption took away.
    pub waived: Series,
    /// How what is due came about; see [`PartyRepayment::way`].
    way: Vec<Due>,
    /// Why nothing is due in every other year.
    pub otherwise: Reason,
    /// Its own last year of repayment; `None` where it is no payer or there is no window.
    pub last_year: Option<Year>,
}

impl PartyRepayment {
    /// How what is due in a year came about, rule by rule; the last is what it comes to.
    pub fn way(&self, year: Year) -> Vec<Due> {
        self.way.iter().filter(|due| due.year == year).copied().collect()
    }
}

/// A change of a party's appropriation that stays after its last year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adjustment {
    /// The party's place.
    pub party: usize,
    /// The first year.
    pub from: Year,
    /// Kronor a year by which the appropriation is lower than today.
    pub yearly: Money,
}

/// All repayment of a project under a rule set.
#[derive(Clone, Debug)]
pub struct Repayments {
    /// The years in which repayment falls.
    pub window: Option<Span>,
    /// By party.
    pub parties: Vec<PartyRepayment>,
    /// The places of the parties that repay, in the application's order.
    pub payers: Vec<usize>,
    /// What will never come back; `None` as long as nothing is written down (nedskrivning).
    pub written_down: Option<Money>,
    /// The year from which an exemption (befrielse) holds.
    pub exempt_from: Option<Year>,
    /// Who pays what no saving decides on, where nothing is saved in the window.
    pub bearer: Option<usize>,
    /// What follows the window; only what is above 0.
    pub afterwards: Vec<Adjustment>,
    /// How appropriations follow, where they do.
    mechanism: Mechanism,
}

/// What the repayment of a project follows from.
pub struct Facts<'a, 'f> {
    application: &'a Application,
    rulebook: &'a Rulebook,
    /// The outcome so far.
    follow_up: Option<&'a FollowUp>,
    /// The yearly figures.
    flows: &'f Flows,
    /// What the fund paid out.
    drawn: Money,
    /// The places of the parties that repay, in the application's order.
    payers: Vec<usize>,
}

impl<'a, 'f> Facts<'a, 'f> {
    /// What a project's figures and the rules come to, as far as repayment goes.
    pub fn of(
        application: &'a Application,
        rulebook: &'a Rulebook,
        options: &'a Options,
        flows: &'f Flows,
        drawn: Money,
    ) -> Self {
        let terms = rulebook.repayment.terms();
        let parties = application.parties.iter().enumerate();
        let pays =
            |(place, party): (usize, &Party)| terms.filter(|terms| terms.pays(party.kind)).map(|_| place);
        let payers = parties.filter_map(pays).collect();
        Self { application, rulebook, follow_up: options.follow_up.as_ref(), flows, drawn, payers }
    }
}

/// Works out all repayment within a window already found.
pub fn repay<'a>(facts: Facts<'a, '_>, window: Option<Span>, findings: &mut Vec<Finding<'a>>) -> Repayments {
    let repayment = &facts.rulebook.repayment;
    let last = window.map_or(facts.flows.last, |window| window.to.max(facts.flows.last));
    let mut dues = Dues::new(&facts, last);
    match (repayment, window) {
        (Repayment::Drawn { profiles, .. }, window) => {
            let profile = choose_profile(&facts, profiles, findings);
            if let Some(window) = window {
                dues.all_that_was_drawn(&facts, window, profile, findings);
            }
        }
        (Repayment::None { .. }, _) | (_, None) => {}
        (Repayment::Saving { share, capped_at_drawn, .. }, Some(window)) => {
            dues.out_of_savings(&facts, window, share);
            if *capped_at_drawn {
                dues.stop_at_drawn(&facts, window);
            }
        }
        (Repayment::DecidedPlan(_), Some(window)) => dues.as_decided(&facts, window),
    }
    note_plans_of_others(&facts, findings);
    note_late_begin(&facts, &dues, window, findings);

    let exempt_from = exemption(&facts, findings);
    let bearer = dues.bearer;
    let parties: Vec<_> = dues.close(exempt_from, |party| own_last_year(&facts, party, window));
    let mut repayments = Repayments {
        window,
        written_down: None,
        afterwards: afterwards(&facts, &parties, window),
        mechanism: repayment.terms().map_or(Mechanism::Unstated, |terms| terms.mechanism),
        exempt_from,
        bearer,
        parties,
        payers: facts.payers.clone(),
    };
    repayments.written_down = written_down(&facts, window, repayments.total());
    repayments
}

impl Repayments {
    /// The change of a party's appropriation (kommunbidrag) in a year, against today's.
    pub fn appropriation_change(&self, party: usize, year: Year) -> Money {
        if let Some(adjustment) = self.afterwards.iter().find(|a| a.party == party && a.from <= year) {
            return -adjustment.yearly;
        }
        let in_window = self.window.is_some_and(|window| window.contains(year));
        if self.mechanism == Mechanism::Appropriation && in_window {
            return -self.parties[party].repaid.at(year);
        }
        Money::ZERO
    }

    /// All repayment of a year.
    pub fn repaid(&self, year: Year) -> Money {
        self.parties.iter().map(|party| party.repaid.at(year)).sum()
    }

    /// All repayment.
    pub fn total(&self) -> Money {
        self.parties.iter().map(|party| party.repaid.sum()).sum()
    }
}

fn choose_profile<'a>(
    facts: &Facts<'a, '_>,
    profiles: &[Profile],
    findings: &mut Vec<Finding<'a>>,
) -> Profile {
    let first = profiles.first().copied().unwrap_or(Profile::AsSaved);
    match facts.application.plan.as_ref().and_then(|plan| plan.profile) {
        Some(asked) if !profiles.contains(&asked) => {
            let args = Args::default().with("asked", asked.as_str()).with("used", first.as_str());
            findings.push(
                Finding::warning(CalculationCode::ProfileNotOffered, args)
                    .at("/repaymentPlan/profile")
                    .citing(facts.rulebook.repayment.cite()),
            );
            first
        }
        Some(asked) => asked,
        None => first,
    }
}

/// A plan for a party that does not pay is left out, and said so, once for all.
fn note_plans_of_others<'a>(facts: &Facts<'a, '_>, findings: &mut Vec<Finding<'a>>) {
    let Some(plan) = &facts.application.plan else {
        return;
    };
    let (field, named): (&str, Vec<usize>) = match facts.rulebook.repayment {
        Repayment::Saving { .. } => ("parties", plan.parties.iter().map(|&(party, _)| party).collect()),
        Repayment::DecidedPlan(_) => ("decided", plan.decided.iter().map(|&(party, _)| party).collect()),
        _ => return,
    };
    let others: Vec<&Party> = named
        .into_iter()
        .filter(|party| !facts.payers.contains(party))
        .map(|party| &facts.application.parties[party])
        .collect();
    if others.is_empty() {
        return;
    }
    let names = listed(others.iter().map(|party| party.name.as_str()), ", ");
    let args = Args::default().with("name", names);
    let finding =
        Finding::warning(CalculationCode::PlanPartyDoesNotPay, args).citing(facts.rulebook.repayment.cite());
    findings.push(others.into_iter().fold(finding, |finding, party| {
        let mut path = format!("/repaymentPlan/{field}");
        push_step(&mut path, &party.id);
        finding.at(path)
    }));
}

/// Where repayment must begin within a deadline, a first year that owes nothing has not begun it.
fn note_late_begin<'a>(
    facts: &Facts<'a, '_>,
    dues: &Dues,
    window: Option<Span>,
    findings: &mut Vec<Finding<'a>>,
) {
    let has_deadline = match &facts.rulebook.repayment {
        Repayment::Drawn { window, .. } => window.deadline_years.is_some(),
        _ => false,
    };
    let Some(window) = window.filter(|_| has_deadline && facts.drawn.is_positive()) else {
        return;
    };
    if dues.due.iter().all(|due| due.at(window.from).is_zero()) {
        findings.push(
            Finding::warning(CalculationCode::RepaymentNotBegun, Args::default().with("year", window.from))
                .at("/repaymentPlan/profile")
                .citing(facts.rulebook.repayment.cite()),
        );
    }
}

/// The year from which nothing is repaid, where the rule set knows an exemption.
fn exemption<'a>(facts: &Facts<'a, '_>, findings: &mut Vec<Finding<'a>>) -> Option<Year> {
    let asked = facts.application.plan.as_ref()?.exempt_from?;
    if facts.rulebook.repayment.terms().is_some_and(|terms| terms.exemption) {
        return Some(asked);
    }
    findings.push(
        Finding::warning(CalculationCode::ExemptionNotForeseen, Args::default().with("year", asked))
            .at("/repaymentPlan/exemptFrom")
            .citing(facts.rulebook.repayment.cite()),
    );
    None
}

/// Basis `saving` alone: what will not come back once the project has failed or its window has passed.
fn written_down(facts: &Facts<'_, '_>, window: Option<Span>, repaid: Money) -> Option<Money> {
    let Repayment::Saving { .. } = facts.rulebook.repayment else {
        return None;
    };
    let is_final = facts.follow_up.is_some_and(|follow_up| {
        follow_up.status == ProjectStatus::Failed
            || window.is_some_and(|window| follow_up.through >= window.to)
    });
    is_final.then(|| (facts.drawn - repaid).positive_part())
}

/// A payer's own last year: the window's, or earlier where its plan ends earlier.
fn own_last_year(facts: &Facts<'_, '_>, party: usize, window: Option<Span>) -> Option<Year> {
    let window = window.filter(|_| facts.payers.contains(&party))?;
    let plan = match facts.rulebook.repayment {
        Repayment::Saving { .. } => facts.application.party_plan(party),
        _ => None,
    };
    let last_amount = |plan: &PartyPlan| {
        let amounts = plan.amounts.as_ref()?;
        amounts.iter().rev().find(|(_, amount)| amount.is_positive()).map(|&(year, _)| year)
    };
    let ends = [plan.and_then(|plan| plan.to), plan.and_then(last_amount)];
    Some(ends.into_iter().flatten().fold(window.to, Year::min))
}

fn afterwards(facts: &Facts<'_, '_>, parties: &[PartyRepayment], window: Option<Span>) -> Vec<Adjustment> {
    let (Some(window), Some(terms)) = (window, facts.rulebook.repayment.terms()) else {
        return Vec::new();
    };
    let adjustment = |&party: &usize| {
        let (last, yearly) = match terms {
            Terms { afterwards: Afterwards::PermanentAdjustment, .. } => {
                (window.to, facts.flows.parties[party].positive_net(window.to))
            }
            Terms { afterwards: Afterwards::KeptLevel, mechanism: Mechanism::Appropriation, .. } => {
                let last = parties[party].last_year?;
                (last, parties[party].repaid.at(last))
            }
            _ => return None,
        };
        yearly.is_positive().then_some(Adjustment { party, from: last + 1, yearly })
    };
    facts.payers.iter().filter_map(adjustment).collect()
}

fn amount_of(amounts: &[(Year, Money)], year: Year) -> Money {
    amounts.iter().find(|&&(other, _)| other == year).map(|&(_, amount)| amount).unwrap_or_default()
}
