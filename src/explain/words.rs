//! What the words of a recipe stand for: args, parts of pointers, and which
//! places a pattern goes through; and the figures between the assessment's own.

use super::recipes::YEARS_APART;
use super::{Asked, Figure};
use crate::application::{Direction, Estimate, Funding, PartyPlan};
use crate::calendar::Year;
use crate::disbursement::Payment;
use crate::flows::{Entry, LineFlow, Origin};
use crate::money::{Money, Number};
use crate::repayment::{Adjustment, Reason};
use crate::rulebook::{Repayment, Requirement, Window};
use crate::value::{Arg, push_step};

impl<'c> Asked<'c> {
    /// The year of a row.
    pub(super) fn year_of(self, row: usize) -> Year {
        self.calculation.first() + row as Year
    }

    pub(super) fn id_of_party(self, party: usize) -> &'c str {
        self.calculation.application.parties.get(party).map_or("", |party| &party.id)
    }

    fn pays(self, party: usize) -> bool {
        let terms = self.calculation.rulebook.repayment.terms();
        let party = self.calculation.application.parties.get(party);
        terms.is_some_and(|terms| party.is_some_and(|party| terms.pays(party.kind)))
    }

    /// A party's place among the payers, from 1.
    fn place_among_payers(self, party: usize) -> Option<Arg> {
        self.pays(party).then(|| Arg::from((0..=party).filter(|&party| self.pays(party)).count()))
    }

    fn flow(self, list: &str) -> &'c [LineFlow] {
        let flows = &self.calculation.flows;
        match list {
            "costs" => &flows.costs,
            "effects" => &flows.effects,
            "upkeep" => &flows.upkeep,
            _ => &[],
        }
    }

    /// The phase's last year, or a later one that still has a cost.
    fn payback_from(self) -> Year {
        let costs = |&year: &Year| !self.calculation.all_cost(year).is_zero();
        let end = self.calculation.application.period.end.year;
        self.calculation.years().rev().find(costs).map_or(end, |year| year.max(end))
    }

    /// Whether some payer saves in a year.
    fn is_saving_year(self, year: Year) -> bool {
        let mut parties = self.calculation.flows.parties.iter().enumerate();
        parties.any(|(party, flows)| self.pays(party) && flows.positive_net(year).is_positive())
    }

    fn window_rule(self) -> Option<&'c Window> {
        match &self.calculation.rulebook.repayment {
            Repayment::Saving { window, .. } | Repayment::Drawn { window, .. } => Some(window),
            _ => None,
        }
    }
}

impl<'c> Figure<'c> {
    fn name(&self) -> &str {
        self.steps.last().copied().unwrap_or_default()
    }

    /// The first place in its pointer: a row's or a line's.
    pub(super) fn own(&self) -> usize {
        self.at.first().copied().unwrap_or_default()
    }

    /// The year that the figure is of.
    pub(super) fn year(&self) -> Year {
        match self.steps.first() {
            Some(&"lines") => self.at.get(1).map_or(0, |&year| year as Year),
            Some(&"disbursements") => self.payment().map_or(0, |payment| payment.year),
            Some(&"afterwards") => self.adjustment().map_or(0, |adjustment| adjustment.from - 1),
            _ => self.of.year_of(self.own()),
        }
    }

    pub(super) fn is_in_window(&self) -> bool {
        self.of.assessment.totals.window.is_some_and(|window| window.contains(self.year()))
    }

    /// The party that the figure is of.
    fn party(&self) -> usize {
        match self.adjustment() {
            Some(adjustment) => adjustment.party,
            None => self.at.get(1).copied().unwrap_or_default(),
        }
    }

    fn payment(&self) -> Option<&'c Payment> {
        self.of.calculation.disbursement.payments.get(*self.at.first()?)
    }

    fn adjustment(&self) -> Option<&'c Adjustment> {
        let place = self.at.first().filter(|_| self.steps[0] == "afterwards")?;
        self.of.calculation.repayments.afterwards.get(*place)
    }

    /// The adjustment that has taken the place of a party's repayment.
    pub(super) fn adjusted(&self) -> Option<usize> {
        let (party, year) = (self.party(), self.year());
        self.of
            .calculation
            .repayments
            .afterwards
            .iter()
            .position(|one| one.party == party && one.from <= year)
    }

    fn party_plan(&self) -> Option<&'c PartyPlan> {
        let plan = self.of.calculation.application.plan.as_ref()?;
        plan.parties.iter().find(|&&(party, _)| party == self.party()).map(|(_, plan)| plan)
    }

    /// What was due by the stage that a name stands for, and why.
    pub(super) fn stage(&self, name: &str) -> Option<(Reason, Money)> {
        let repayment = self.of.calculation.repayments.parties.get(self.party())?;
        let way = repayment.way(self.year());
        let by = |first: Reason, second: Reason| {
            way.iter().rposition(|due| due.reason == first || due.reason == second)
        };
        let place = match name {
            "due" => way.len().checked_sub(1),
            "share" => by(Reason::ShareOfSaving, Reason::ShareOfSaving),
            "asSaved" => by(Reason::AsSaved, Reason::AllRepaid),
            "owed" => by(Reason::PartOfRest, Reason::AllRepaid).unwrap_or(way.len()).checked_sub(1),
            _ => return None,
        };
        match place.and_then(|place| way.get(place)) {
            Some(due) => Some((due.reason, due.amount)),
            None => (name == "due").then_some((repayment.otherwise, Money::ZERO)),
        }
    }

    /// A line's entry: of the year, or the forecast for it.
    pub(super) fn entry(&self) -> Option<&'c Entry> {
        let flow = self.of.flow(self.steps[1]).get(*self.at.first()?)?;
        let year = self.year();
        flow.iter().find(|entry| match self.steps.len() {
            4 => entry.year == year,
            _ => entry.origin == Origin::Forecast { stated: year },
        })
    }

    /// Whether a follow-up names a line and gives nothing for a year of outcomes.
    pub(super) fn has_no_outcome(&self, list: &str, line: usize, year: Year) -> bool {
        self.of.calculation.options.follow_up.as_ref().is_some_and(|follow_up| {
            let named = match list {
                "costs" => &follow_up.costs,
                "effects" => &follow_up.effects,
                _ => &follow_up.upkeep,
            };
            year <= follow_up.through && named.iter().any(|&(other, _)| other == line)
        })
    }

    /// What the calculation kept of a figure that the assessment does not show.
    pub(super) fn kept(&self) -> Option<Money> {
        match *self.steps {
            ["schedule", _, "parties", _, name] => self.stage(name).map(|(_, amount)| amount),
            ["schedule", _, "equalPart"] => {
                let parties = self.of.calculation.repayments.parties.iter();
                Some(parties.map(|party| party.due.at(self.year())).sum())
            }
            ["disbursements", _, "accrued"] => self.payment().map(|payment| payment.accrued),
            ["lines", list, _, _] => {
                let in_schedule = self.of.calculation.years().any(|year| year == self.year());
                let amount = match self.entry() {
                    Some(entry) => Some(entry.amount),
                    None => self.has_no_outcome(list, self.own(), self.year()).then_some(Money::ZERO),
                };
                amount.filter(|_| in_schedule)
            }
            ["lines", _, _, _, _] => self.entry().map(|entry| entry.amount),
            _ => None,
        }
    }

    /// A year between the figures of the assessment, where there is one.
    pub(super) fn year_found(&self) -> Option<Option<Year>> {
        let mut years = self.of.calculation.years();
        Some(match *self.steps {
            ["totals", "paybackFrom"] => Some(self.of.payback_from()),
            ["totals", "firstSaving"] => years.find(|&year| self.of.is_saving_year(year)),
            ["totals", "lastSaving"] => years.rfind(|&year| self.of.is_saving_year(year)),
            _ => return None,
        })
    }

    /// Whether the rules give a figure between those of the assessment any meaning.
    pub(super) fn has_meaning(&self) -> bool {
        let repayment = &self.of.calculation.rulebook.repayment;
        let is_drawn = matches!(repayment, Repayment::Drawn { .. });
        match *self.steps {
            ["schedule", _, "left"] => self.is_in_window() && self.of.window_rule().is_some(),
            ["schedule", _, "asSaved" | "equalPart"] => is_drawn && self.is_in_window(),
            ["schedule", _, "counted"] => self.of.calculation.rulebook.counted.is_some(),
            ["totals", "rest"] => is_drawn && self.of.assessment.totals.window.is_some(),
            ["parties", _, "savedInWindow"] => self.of.assessment.totals.window.is_some(),
            ["lines", _, _, _, ..] => self.kept().is_some(),
            _ => true,
        }
    }

    /// Whether a place in a list is among those that a word stands for.
    pub(super) fn is_among(&self, set: &str, place: usize) -> bool {
        let (calculation, totals) = (self.of.calculation, &self.of.assessment.totals);
        let application = calculation.application;
        let own = self.own();
        let year = self.of.year_of(place);
        let kind = |place: usize| application.parties.get(place).map(|party| party.kind);
        let payments = &calculation.disbursement.payments;
        let end = application.period.end.year;
        match set {
            "municipal" => kind(place).is_some_and(|kind| kind.is_municipal()),
            "others" => kind(place).is_some_and(|kind| !kind.is_municipal()),
            "payers" => self.of.pays(place),
            "counted" => {
                let counted = calculation.rulebook.counted.as_ref();
                counted.zip(kind(place)).is_some_and(|(counted, kind)| counted.kinds.contains(&kind))
            }
            "countedYears" => {
                let counted = calculation.rulebook.counted.as_ref();
                let years = counted.and_then(|counted| counted.years_after_phase);
                years.is_none_or(|years| year > end && year <= end + years)
            }
            "before" => place + 1 == own,
            "earlier" => place < own,
            "earlierInYear" => place < own && payments[place].year == self.year(),
            "ofYear" => payments[place].year == self.year(),
            "window" => totals.window.is_some_and(|window| window.contains(year)),
            "windowBefore" => place < own && totals.window.is_some_and(|window| window.contains(year)),
            "afterWindow" => totals.window.is_some_and(|window| year > window.to),
            "fromEnd" => year >= end,
            "toFirst" => !(calculation.first()..year).any(|year| self.of.is_saving_year(year)),
            "toPayback" => {
                let found = match self.name() {
                    "fundPaybackYear" => totals.fund_payback_year,
                    _ => totals.municipal_payback_year,
                };
                year >= self.of.payback_from() && found.is_none_or(|found| year <= found)
            }
            "avoided" => application.effects[place].is_avoided_cost(),
            "adding" => self.adds(place),
            "years" => self.of.flow(self.steps[1])[own].iter().any(|entry| entry.year == year),
            "decided" => self.of.pays(place / YEARS_APART),
            _ => true,
        }
    }

    /// Whether a line adds to the figure: it has an amount in the year, or its outcome of it is nothing.
    fn adds(&self, line: usize) -> bool {
        let application = self.of.calculation.application;
        let funding = |fund: bool| {
            let cost = &application.costs[line];
            (cost.funding == Funding::Fund) == fund && cost.party == self.party()
        };
        let direction = |direction: Direction| {
            let effect = &application.effects[line];
            effect.direction == direction && effect.party == self.party()
        };
        let (list, is_own) = match self.name() {
            "cost" => ("costs", funding(true)),
            "ownCost" => ("costs", funding(false)),
            "saving" => ("effects", direction(Direction::Saving)),
            "addedCost" => ("effects", direction(Direction::AddedCost)),
            _ => ("upkeep", application.upkeep[line].party == self.party()),
        };
        let year = self.year();
        let has_amount = || self.of.flow(list)[line].iter().any(|entry| entry.year == year);
        is_own && (has_amount() || self.has_no_outcome(list, line, year))
    }

    /// The scale that the options give a line.
    pub(super) fn scale(&self) -> Number {
        let calculation = self.of.calculation;
        let scenario = &calculation.options.scenario;
        match self.steps[1] {
            "costs" => scenario.cost_scale,
            "effects" if calculation.application.effects[self.own()].direction == Direction::Saving => {
                scenario.effect_scale
            }
            _ => Number::whole(100),
        }
    }

    /// What a word stands for: an arg, or a part of a pointer.
    pub(super) fn word(&self, name: &str) -> Option<Arg> {
        let calculation = self.of.calculation;
        let (application, rulebook) = (calculation.application, calculation.rulebook);
        let first = calculation.first();
        let number = |number: Number| Arg::from(number.to_string());
        let payer = |party: usize| self.of.place_among_payers(party);
        Some(match name {
            "year" => Arg::from(self.year()),
            "row" => Arg::from(self.of.row(self.year())),
            "plus" => Arg::from(self.year() - first),
            "first" if self.name() == "paybackFrom" => Arg::from(application.period.end.year),
            "first" => Arg::from(first),
            "lastRow" => Arg::from(self.of.row(self.of.assessment.totals.window?.to)),
            "minus" if self.steps[0] == "appraisal" => Arg::from(self.of.count("schedule")?),
            "minus" => {
                let municipal = application.parties.iter().filter(|party| party.kind.is_municipal());
                Arg::from(municipal.count() + 1)
            }
            "party" => Arg::from(self.party()),
            "place" if self.steps.len() == 3 => {
                Arg::from(self.year() - self.of.assessment.totals.window?.from + 1)
            }
            "place" => payer(self.party())?,
            "bearer" => payer(calculation.repayments.bearer?)?,
            "share" => match &rulebook.repayment {
                Repayment::Saving { share, .. } => number(*share),
                _ => return None,
            },
            "planned" => {
                let amounts = self.party_plan()?.amounts.as_ref()?;
                let is_stated = amounts.iter().any(|&(year, _)| year == self.year());
                (!is_stated).then(|| Arg::from(Money::ZERO))?
            }
            "lastPlanned" => {
                let to = self.of.assessment.totals.window?.to;
                (self.year() < to).then(|| Arg::from(self.year()))?
            }
            "factor" => match rulebook.counted.as_ref()?.requirement {
                Requirement::FactorOfCost(factor) => number(factor),
                _ => return None,
            },
            "basis" => Arg::from(rulebook.repayment.basis()),
            "mechanism" => Arg::from(rulebook.repayment.terms()?.mechanism.as_str()),
            "exemption" => {
                let is_foreseen = rulebook.repayment.terms().is_some_and(|terms| terms.exemption);
                Arg::from(if is_foreseen { "yes" } else { "no" })
            }
            "adjusted" => Arg::from(self.adjusted()?),
            "bound" => Arg::from(if self.steps.len() == 2 { "both" } else { self.name() }),
            "starts" => Arg::from(self.of.window_rule()?.from.as_str()),
            "deadlineYears" => Arg::from(self.of.window_rule()?.deadline_years?),
            "years" if self.steps[0] == "lines" => match self.entry()?.origin {
                Origin::Forecast { stated } => Arg::from(self.year() - stated),
                _ => return None,
            },
            "years" => Arg::from(self.of.window_rule()?.years?),
            "stated" => match self.entry()?.origin {
                Origin::Forecast { stated } => Arg::from(stated),
                _ => return None,
            },
            "n" => match &application.effects[self.own()].estimate {
                Estimate::Units(units) => Arg::from((self.year() - units.first_year()?).max(0)),
                Estimate::Amounts(_) => return None,
            },
            "scale" => (self.scale() != Number::whole(100)).then(|| number(self.scale()))?,
            "through" => Arg::from(calculation.options.follow_up.as_ref()?.through),
            "list" => Arg::from(self.steps[1]),
            "id" => self.id(),
            "other" => Arg::from(self.own() - 1),
            "rate" => Arg::from(self.rate()),
            "value" if self.steps[0] == "appraisal" => Arg::from(self.rate()),
            "value" => Arg::from(i32::from(self.payment()?.through_month).to_string()),
            "throughMonth" => Arg::from(i32::from(self.months().map(|_| self.payment())??.through_month)),
            "firstMonth" => Arg::from(i32::from(self.months()?.0)),
            "lastMonth" => Arg::from(i32::from(self.months()?.1)),
            _ => return None,
        })
    }

    fn rate(&self) -> &str {
        self.at
            .first()
            .and_then(|&row| self.of.assessment.appraisal.get(row))
            .map_or("", |row| row.discount_rate)
    }

    /// The id of the line or the party that the figure is of, as a step of a pointer.
    fn id(&self) -> Arg {
        let application = self.of.calculation.application;
        let id = match *self.steps {
            ["lines", "costs", ..] => &application.costs[self.own()].id,
            ["lines", "effects", ..] => &application.effects[self.own()].id,
            ["lines", ..] => &application.upkeep[self.own()].id,
            _ => self.of.id_of_party(self.party()),
        };
        let mut step = String::new();
        push_step(&mut step, id);
        Arg::from(step.trim_start_matches('/'))
    }

    /// The year's months in the phase, over which its cost is spread; the year's
    /// last occasion takes all that is left whatever the month.
    fn months(&self) -> Option<(u8, u8)> {
        let (calculation, payment) = (self.of.calculation, self.payment()?);
        let is_last = payment.occasion.is_none_or(|place| place + 1 == calculation.rulebook.occasions.len());
        calculation.application.period.within(payment.year).filter(|_| !is_last)
    }
}
