//! What is due from whom in which year, by each basis.

use super::{Due, Facts, PartyRepayment, Reason, amount_of};
use crate::application::{Profile, Role};
use crate::args::Args;
use crate::calendar::{Span, Year};
use crate::finding::{CalculationCode, Finding};
use crate::flows::Series;
use crate::money::{Money, Number, apportion};
use crate::rulebook::Repayment;

/// What is due from whom, while it is worked out.
pub(super) struct Dues {
    pub(super) due: Vec<Series>,
    ways: Vec<Vec<Due>>,
    otherwise: Vec<Reason>,
    /// Who pays the rest where nothing is saved.
    pub(super) bearer: Option<usize>,
}

impl Dues {
    pub(super) fn new(facts: &Facts<'_, '_>, last: Year) -> Self {
        let count = facts.application.parties.len();
        let otherwise = |party: usize| match facts.rulebook.repayment {
            Repayment::None { .. } => Reason::NoRepayment,
            _ if !facts.payers.contains(&party) => Reason::NotAPayer,
            _ => Reason::OutsideWindow,
        };
        Self {
            due: vec![Series::zeros(facts.flows.first, last); count],
            ways: vec![Vec::new(); count],
            otherwise: (0..count).map(otherwise).collect(),
            bearer: None,
        }
    }

    fn set(&mut self, party: usize, year: Year, amount: Money, reason: Reason) {
        let before = self.due[party].at(year);
        self.due[party].add(year, amount - before);
        self.ways[party].push(Due { year, amount, reason });
    }

    /// Basis `saving`: a share of each payer's positive net saving, within its own years and amounts.
    pub(super) fn out_of_savings(&mut self, facts: &Facts<'_, '_>, window: Span, share: &Number) {
        let share = share.per_cent();
        for &party in &facts.payers {
            let plan = facts.application.party_plan(party);
            for year in window.years() {
                let outside = plan.is_some_and(|plan| {
                    plan.from.is_some_and(|from| year < from) || plan.to.is_some_and(|to| year > to)
                });
                if outside {
                    self.set(party, year, Money::ZERO, Reason::OutsideOwnYears);
                    continue;
                }
                let saved = facts.flows.parties[party].positive_net(year);
                let part = if share == Number::ONE {
                    saved
                } else {
                    saved.scaled(&share).expect("a share of an amount is at most the whole of it")
                };
                self.set(party, year, part, Reason::ShareOfSaving);
                if let Some(amounts) = plan.and_then(|plan| plan.amounts.as_ref()) {
                    self.set(party, year, part.min(amount_of(amounts, year)), Reason::PlannedAmount);
                }
            }
        }
    }

    /// Cap `drawn`: the year that reaches it is shared, later ones owe nothing.
    pub(super) fn stop_at_drawn(&mut self, facts: &Facts<'_, '_>, window: Span) {
        let payers = &facts.payers;
        let mut left = facts.drawn;
        for year in window.years() {
            let owed: Vec<Money> = payers.iter().map(|&party| self.due[party].at(year)).collect();
            let sum: Money = owed.iter().copied().sum();
            if sum > left {
                let reason = if left.is_zero() { Reason::AllRepaid } else { Reason::PartOfRest };
                for (&party, part) in payers.iter().zip(apportion(left, &owed)) {
                    self.set(party, year, part, reason);
                }
            }
            left = (left - sum).positive_part();
        }
    }

    /// Basis `drawn`: all comes back within the window, whatever the savings are.
    pub(super) fn all_that_was_drawn<'a>(
        &mut self,
        facts: &Facts<'a, '_>,
        window: Span,
        profile: Profile,
        findings: &mut Vec<Finding<'a>>,
    ) {
        let payers = &facts.payers;
        let rest_weights = self.rest_weights(facts, window);
        let mut nobody_pays = Money::ZERO;
        let mut share_rest = |dues: &mut Self, year: Year, rest: Money, reason: Reason| {
            for (&party, part) in payers.iter().zip(apportion(rest, &rest_weights)) {
                let as_saved = dues.due[party].at(year);
                dues.set(party, year, as_saved + part, reason);
            }
            if payers.is_empty() {
                nobody_pays += rest;
            }
        };
        match profile {
            Profile::AsSaved => {
                let mut left = facts.drawn;
                for year in window.years() {
                    let saved: Vec<Money> =
                        payers.iter().map(|&party| facts.flows.parties[party].positive_net(year)).collect();
                    let due = left.min(saved.iter().copied().sum());
                    let reason = if left.is_zero() { Reason::AllRepaid } else { Reason::AsSaved };
                    for (&party, part) in payers.iter().zip(apportion(due, &saved)) {
                        self.set(party, year, part, reason);
                    }
                    left -= due;
                }
                if left.is_positive() {
                    share_rest(self, window.to, left, Reason::RestInLastYear);
                }
            }
            Profile::StraightLine => {
                let years: Vec<Year> = window.years().collect();
                let equal = vec![Money::from_ore(1); years.len()];
                for (year, part) in years.into_iter().zip(apportion(facts.drawn, &equal)) {
                    share_rest(self, year, part, Reason::EqualPart);
                }
            }
        }
        if nobody_pays.is_positive() {
            findings.push(
                Finding::warning(CalculationCode::NoPayer, Args::default().with("amount", nobody_pays))
                    .at("/parties")
                    .citing(facts.rulebook.repayment.cite()),
            );
        }
    }

    /// Basis `decided_plan`: the amounts that were decided.
    pub(super) fn as_decided(&mut self, facts: &Facts<'_, '_>, window: Span) {
        for &party in &facts.payers {
            let decided = facts.application.decided(party);
            for year in window.years() {
                self.set(party, year, amount_of(decided, year), Reason::Decided);
            }
        }
    }

    pub(super) fn close(
        self,
        exempt_from: Option<Year>,
        own_last_year: impl Fn(usize) -> Option<Year>,
    ) -> Vec<PartyRepayment> {
        let parties = self.due.into_iter().zip(self.ways).zip(self.otherwise).enumerate();
        parties
            .map(|(party, ((due, way), otherwise))| {
                let (repaid, waived) = due.split_at(exempt_from);
                PartyRepayment { due, repaid, waived, way, otherwise, last_year: own_last_year(party) }
            })
            .collect()
    }

    /// The rest goes by where savings arose in the window; where nothing is saved,
    /// to the first lead that pays, else to the first payer.
    fn rest_weights(&mut self, facts: &Facts<'_, '_>, window: Span) -> Vec<Money> {
        let payers = &facts.payers;
        let saved =
            |party: usize| window.years().map(|year| facts.flows.parties[party].positive_net(year)).sum();
        let weights: Vec<Money> = payers.iter().map(|&party| saved(party)).collect();
        if weights.iter().any(|weight| weight.is_positive()) {
            return weights;
        }
        let leads = |&party: &usize| facts.application.parties[party].role == Role::Lead;
        self.bearer = payers.iter().copied().find(leads).or_else(|| payers.first().copied());
        payers.iter().map(|&party| Money::from_ore(i64::from(Some(party) == self.bearer))).collect()
    }
}
