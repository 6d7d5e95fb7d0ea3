//! The calculation as it stands: flows, disbursement, repayment, and what the
//! profitability requirement counts. Everything that is said of a project is
//! read off from here, so no figure is worked out twice.

use crate::application::{Application, Funding, PartyKind};
use crate::args::Args;
use crate::calendar::{Span, Year};
use crate::disbursement::{Disbursements, disburse};
use crate::fault::{Fault, FaultCode};
use crate::finding::{CalculationCode, Finding};
use crate::flows::{Entry, Flows, Origin, Series, check_horizon};
use crate::money::Money;
use crate::options::Options;
use crate::repayment::{Facts, Repayments, find_window, repay};
use crate::rulebook::{Afterwards, Repayment, Requirement, Rulebook};

/// A project under a rule set, worked out.
#[derive(Clone, Debug)]
pub struct Calculation<'a> {
    /// The application.
    pub application: &'a Application,
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// What was asked for beside it.
    pub options: &'a Options,
    /// Yearly figures by line and party.
    pub flows: Flows,
    /// What is asked from the fund, by year.
    pub fund_cost: Series,
    /// What was granted, or asked for where nothing is decided.
    pub granted: Money,
    /// What the fund pays out.
    pub disbursements: Disbursements,
    /// What comes back.
    pub repayments: Repayments,
    /// What the counted saving is held against.
    required_saving: Money,
    /// The schedule's last year.
    pub last: Year,
    /// What the calculation itself found, in the order of the calculation.
    pub findings: Vec<Finding<'a>>,
}

impl<'a> Calculation<'a> {
    /// Works a project out.
    ///
    /// # Errors
    /// `horizon_too_long` where its schedule would run over more than 60 years,
    /// `amount_out_of_range` where its sums leave the range of an amount.
    pub fn of(
        application: &'a Application,
        rulebook: &'a Rulebook,
        options: &'a Options,
    ) -> Result<Self, Fault> {
        let flows = Flows::of(application, options)?;
        let mut findings = Vec::new();
        let fund_cost = flows.fund_cost();
        let granted = application.grant.unwrap_or_else(|| fund_cost.sum());
        let disbursements =
            disburse(&fund_cost, &application.period, flows.last, &rulebook.occasions, granted);
        note_cost_outside_period(application, rulebook, &flows, disbursements.outside_period, &mut findings);
        note_overrun(rulebook, fund_cost.sum() - disbursements.drawn, &mut findings);

        let facts = Facts::of(application, rulebook, options, &flows, disbursements.drawn);
        let window = find_window(&facts, &mut findings);
        let last = last_year(&flows, rulebook, window);
        let path = match rulebook.repayment {
            Repayment::DecidedPlan(_) => "/repaymentPlan/decided",
            _ => "/period/start",
        };
        check_horizon(flows.first, last, path)?;
        let repayments = repay(facts, window, &mut findings);
        Ok(Self {
            application,
            rulebook,
            options,
            required_saving: required_saving(rulebook, &flows)?,
            fund_cost,
            granted,
            disbursements,
            repayments,
            last,
            findings,
            flows,
        })
    }

    /// The same project with other effects, and the same cost: the window is
    /// held at what it is. Repayment is worked out anew where it is asked for.
    ///
    /// # Errors
    /// As above.
    pub fn with_effects<'b>(
        &'b self,
        options: &'b Options,
        with_repayment: bool,
    ) -> Result<Calculation<'b>, Fault> {
        let flows = Flows::of(self.application, options)?;
        let repayments = if with_repayment {
            let facts = Facts::of(self.application, self.rulebook, options, &flows, self.drawn());
            repay(facts, self.repayments.window, &mut Vec::new())
        } else {
            self.repayments.clone()
        };
        Ok(Calculation {
            options,
            last: self.last.max(flows.last),
            flows,
            repayments,
            fund_cost: self.fund_cost.clone(),
            disbursements: self.disbursements.clone(),
            findings: Vec::new(),
            ..*self
        })
    }

    /// The schedule's first year.
    pub fn first(&self) -> Year {
        self.flows.first
    }

    /// The schedule's years.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = Year> + use<> {
        self.flows.first..=self.last
    }

    /// What was paid out.
    pub fn drawn(&self) -> Money {
        self.disbursements.drawn
    }

    /// The net saving of a kind of party in a year.
    pub fn net_of(&self, year: Year, kinds: impl Fn(PartyKind) -> bool) -> Money {
        let parties = self.application.parties.iter().zip(&self.flows.parties);
        parties.filter(|(party, _)| kinds(party.kind)).map(|(_, flows)| flows.net(year)).sum()
    }

    /// The municipality's own net saving in a year.
    pub fn municipal_net(&self, year: Year) -> Money {
        self.net_of(year, PartyKind::is_municipal)
    }

    /// All cost of a year, from the fund and borne by the parties.
    pub fn all_cost(&self, year: Year) -> Money {
        self.flows.parties.iter().map(|party| party.cost.at(year) + party.own_cost.at(year)).sum()
    }

    /// All cost of all years.
    pub fn total_cost(&self) -> Money {
        self.flows.total_cost()
    }

    /// The first year in which anything can have paid off: the phase's last, or a
    /// later one that still has a cost.
    pub fn payback_from(&self) -> Year {
        let end = self.application.period.end.year;
        let costs = |&year: &Year| !self.all_cost(year).is_zero();
        self.years().rev().find(costs).map_or(end, |last_cost| last_cost.max(end))
    }

    /// What a year adds to the municipal balance: net saving less fund cost and the municipality's own.
    pub fn municipal_change(&self, year: Year) -> Money {
        let parties = self.application.parties.iter().zip(&self.flows.parties);
        let cost: Money = parties
            .map(|(party, flows)| {
                let own = if party.kind.is_municipal() { flows.own_cost.at(year) } else { Money::ZERO };
                flows.cost.at(year) + own
            })
            .sum();
        self.municipal_net(year) - cost
    }

    /// What repayment no saving of the year covers.
    pub fn unfunded(&self, party: usize, year: Year) -> Money {
        let repaid = self.repayments.parties[party].repaid.at(year);
        (repaid - self.flows.parties[party].positive_net(year)).positive_part()
    }

    /// The same of everybody.
    pub fn all_unfunded(&self, year: Year) -> Money {
        (0..self.application.parties.len()).map(|party| self.unfunded(party, year)).sum()
    }

    /// The payers' net saving after the window; nothing without one.
    pub fn beyond_window(&self) -> Money {
        let (Some(window), Some(terms)) = (self.repayments.window, self.rulebook.repayment.terms()) else {
            return Money::ZERO;
        };
        (window.to + 1..=self.last).map(|year| self.net_of(year, |kind| terms.pays(kind))).sum()
    }

    /// What the profitability requirement counts: the net saving of the
    /// parties and years that count, negative years included.
    pub fn counted_saving(&self) -> Money {
        let Some(counted) = &self.rulebook.counted else {
            return Money::ZERO;
        };
        let end = self.application.period.end.year;
        let years = self.years().filter(|&year| counted.covers(year, end));
        years.map(|year| self.net_of(year, |kind| counted.kinds.contains(&kind))).sum()
    }

    /// What it is held against.
    pub fn required_saving(&self) -> Money {
        self.required_saving
    }

    /// Whether the counted saving reaches what it must; `None` where nothing is required.
    pub fn meets_requirement(&self) -> Option<bool> {
        match self.rulebook.counted.as_ref()?.requirement {
            Requirement::None => None,
            Requirement::Positive => Some(self.counted_saving().is_positive()),
            Requirement::FactorOfCost(_) => Some(self.counted_saving() >= self.required_saving()),
        }
    }
}

/// What the profitability requirement holds the counted saving against.
fn required_saving(rulebook: &Rulebook, flows: &Flows) -> Result<Money, Fault> {
    let Some(Requirement::FactorOfCost(factor)) =
        rulebook.counted.as_ref().map(|counted| counted.requirement)
    else {
        return Ok(Money::ZERO);
    };
    // Only a factor far above any use leaves the range of an amount.
    flows.total_cost().scaled(&factor).ok_or_else(|| Fault::new(FaultCode::AmountOutOfRange, "/costs"))
}

/// The largest of the phase's last year, the last year with an amount, the
/// window's last year, and the year after it where a permanent adjustment begins.
fn last_year(flows: &Flows, rulebook: &Rulebook, window: Option<Span>) -> Year {
    let Some(window) = window else {
        return flows.last;
    };
    let adjusts = rulebook.repayment.terms().is_some_and(|t| t.afterwards == Afterwards::PermanentAdjustment);
    flows.last.max(window.to + Year::from(adjusts))
}

fn note_cost_outside_period<'a>(
    application: &'a Application,
    rulebook: &'a Rulebook,
    flows: &Flows,
    outside: Money,
    findings: &mut Vec<Finding<'a>>,
) {
    if !outside.is_positive() {
        return;
    }
    let args = Args::default().with("amount", outside);
    let mut finding =
        Finding::warning(CalculationCode::CostOutsidePeriod, args).citing(rulebook.occasions_cite.as_ref());
    for (place, line) in application.costs.iter().enumerate() {
        let late =
            |entry: &&Entry| !entry.amount.is_zero() && application.period.within(entry.year).is_none();
        if line.funding == Funding::Fund {
            let late = flows.costs[place].iter().filter(late);
            finding.paths.extend(late.map(|entry| match entry.origin {
                Origin::Forecast { stated } => format!("/costs/{place}/amounts/{stated}"),
                // The amount stands in the follow-up, which is no part of the application.
                _ => format!("/costs/{place}"),
            }));
            finding.paths.dedup();
        }
    }
    findings.push(finding);
}

fn note_overrun<'a>(rulebook: &'a Rulebook, overrun: Money, findings: &mut Vec<Finding<'a>>) {
    if overrun.is_positive() {
        let args = Args::default().with("amount", overrun);
        let cite = rulebook.occasions_cite.as_ref();
        findings.push(Finding::warning(CalculationCode::OverGrant, args).at("/grant/total").citing(cite));
    }
}
