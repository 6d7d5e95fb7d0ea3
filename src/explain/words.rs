//! What the words of a recipe stand for, args and parts of pointers; and the
//! figures between the assessment's own.

use super::{Asked, Figure};
use crate::application::{Direction, Estimate, LineList};
use crate::args::Arg;
use crate::calendar::{Span, Year};
use crate::codes::codes;
use crate::disbursement::Disbursement;
use crate::flows::{Entry, LineFlow, Origin};
use crate::money::{Money, Number};
use crate::repayment::{Adjustment, Reason};
use crate::rulebook::{Repayment, Requirement, Window};
use crate::value::push_step;

codes! {
    /// What can be worked out for a recipe.
    Word {
        Year = "year",
        Row = "row",
        Plus = "plus",
        First = "first",
        LastOfPhase = "lastOfPhase",
        LastRow = "lastRow",
        Rows = "rows",
        MunicipalCosts = "municipalCosts",
        Party = "party",
        PlaceInWindow = "placeInWindow",
        PlaceAmongPayers = "placeAmongPayers",
        Bearer = "bearer",
        Share = "share",
        Planned = "planned",
        LastPlanned = "lastPlanned",
        Factor = "factor",
        Basis = "basis",
        Mechanism = "mechanism",
        Exemption = "exemption",
        Adjusted = "adjusted",
        Bound = "bound",
        Starts = "starts",
        DeadlineYears = "deadlineYears",
        YearsOfWindow = "yearsOfWindow",
        Stated = "stated",
        YearsLater = "yearsLater",
        N = "n",
        Scale = "scale",
        Through = "through",
        List = "list",
        Id = "id",
        Other = "other",
        Rate = "rate",
        Month = "month",
        ThroughMonth = "throughMonth",
        FirstMonth = "firstMonth",
        LastMonth = "lastMonth",
    }
}

/// The rules by which as much falls due as is saved.
const AS_SAVED: &[Reason] = &[Reason::AsSaved, Reason::AllRepaid];

impl<'c> Asked<'c> {
    /// The year of a row.
    pub(super) fn year_of(self, row: usize) -> Year {
        self.calculation.first() + row as Year
    }

    pub(super) fn id_of_party(self, party: usize) -> &'c str {
        self.calculation.application.parties.get(party).map_or("", |party| &party.id)
    }

    /// A party's place among the payers, from 1.
    fn place_among_payers(self, party: usize) -> Option<Arg> {
        let payers = &self.calculation.repayments.payers;
        payers.iter().position(|&payer| payer == party).map(|place| Arg::from(place + 1))
    }

    pub(super) fn flow(self, list: &str) -> &'c [LineFlow] {
        LineList::from_name(list).map_or(&[], |list| self.calculation.flows.lines(list))
    }

    /// The first and the last year in which some payer saves.
    pub(super) fn saving_years(self) -> Option<Span> {
        self.calculation.flows.saving_years(&self.calculation.repayments.payers)
    }

    /// Whether somebody's repayment of a year came about by one of these rules.
    fn is_by(self, rules: &[Reason], year: Option<Year>) -> bool {
        let mut parties = self.calculation.repayments.parties.iter();
        year.is_some_and(|year| {
            parties.any(|party| party.way(year).iter().any(|due| rules.contains(&due.reason)))
        })
    }

    /// The window that the rule set prescribes.
    fn window_rule(self) -> Option<&'c Window> {
        self.calculation.rulebook.repayment.window()
    }
}

impl<'c> Figure<'c> {
    pub(super) fn name(&self) -> &str {
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
            Some(&"disbursements") => self.disbursement().map_or(0, |paid| paid.year),
            Some(&"afterwards") => self.adjustment().map_or(0, |adjustment| adjustment.from - 1),
            _ => self.of.year_of(self.own()),
        }
    }

    pub(super) fn is_in_window(&self) -> bool {
        self.of.assessment.totals.window.is_some_and(|window| window.contains(self.year()))
    }

    /// The party that the figure is of.
    pub(super) fn party(&self) -> usize {
        match self.adjustment() {
            Some(adjustment) => adjustment.party,
            None => self.at.get(1).copied().unwrap_or_default(),
        }
    }

    pub(super) fn disbursement(&self) -> Option<&'c Disbursement> {
        self.of.calculation.disbursements.in_order.get(*self.at.first()?)
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
        let follow_up = self.of.calculation.options.follow_up.as_ref();
        follow_up.zip(LineList::from_name(list)).is_some_and(|(follow_up, list)| {
            year <= follow_up.through && follow_up.lines(list).iter().any(|&(other, _)| other == line)
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
            ["disbursements", _, "accrued"] => self.disbursement().map(|paid| paid.accrued),
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
        Some(match *self.steps {
            ["totals", "paybackFrom"] => Some(self.of.calculation.payback_from()),
            ["totals", "firstSaving"] => self.of.saving_years().map(|years| years.from),
            ["totals", "lastSaving"] => self.of.saving_years().map(|years| years.to),
            _ => return None,
        })
    }

    /// Whether the rules give a figure between those of the assessment any meaning.
    pub(super) fn has_meaning(&self) -> bool {
        let repayment = &self.of.calculation.rulebook.repayment;
        let is_drawn = matches!(repayment, Repayment::Drawn { .. });
        match *self.steps {
            ["schedule", _, "left"] => self.is_in_window() && self.of.window_rule().is_some(),
            ["schedule", _, "asSaved"] => is_drawn && self.of.is_by(AS_SAVED, Some(self.year())),
            ["schedule", _, "equalPart"] => self.of.is_by(&[Reason::EqualPart], Some(self.year())),
            ["schedule", _, "counted"] => self.of.calculation.rulebook.counted.is_some(),
            ["totals", "rest"] => {
                is_drawn && self.of.is_by(AS_SAVED, self.of.assessment.totals.window.map(|window| window.to))
            }
            ["parties", _, "savedInWindow"] => self.of.assessment.totals.window.is_some(),
            ["lines", _, _, _, ..] => self.kept().is_some(),
            _ => true,
        }
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
        let window = self.of.assessment.totals.window;
        let number = |number: Number| Arg::from(number.to_string());
        Some(match Word::from_name(name)? {
            Word::Year => Arg::from(self.year()),
            Word::Row => Arg::from(self.of.row(self.year())),
            Word::Plus => Arg::from(self.year() - first),
            Word::First => Arg::from(first),
            Word::LastOfPhase => Arg::from(application.period.end.year),
            Word::LastRow => Arg::from(self.of.row(window?.to)),
            Word::Rows => Arg::from(self.of.count("schedule")?),
            Word::MunicipalCosts => {
                let municipal = application.parties.iter().filter(|party| party.kind.is_municipal());
                Arg::from(municipal.count() + 1)
            }
            Word::Party => Arg::from(self.party()),
            Word::PlaceInWindow => Arg::from(self.year() - window?.from + 1),
            Word::PlaceAmongPayers => self.of.place_among_payers(self.party())?,
            Word::Bearer => self.of.place_among_payers(calculation.repayments.bearer?)?,
            Word::Share => match &rulebook.repayment {
                Repayment::Saving { share, .. } => number(*share),
                _ => return None,
            },
            Word::Planned => {
                let amounts = application.party_plan(self.party())?.amounts.as_ref()?;
                let is_stated = amounts.iter().any(|&(year, _)| year == self.year());
                (!is_stated).then(|| Arg::from(Money::ZERO))?
            }
            Word::LastPlanned => (self.year() < window?.to).then(|| Arg::from(self.year()))?,
            Word::Factor => match rulebook.counted.as_ref()?.requirement {
                Requirement::FactorOfCost(factor) => number(factor),
                _ => return None,
            },
            Word::Basis => Arg::from(rulebook.repayment.basis()),
            Word::Mechanism => Arg::from(rulebook.repayment.terms()?.mechanism.as_str()),
            Word::Exemption => {
                let is_foreseen = rulebook.repayment.terms().is_some_and(|terms| terms.exemption);
                Arg::from(if is_foreseen { "yes" } else { "no" })
            }
            Word::Adjusted => Arg::from(self.adjusted()?),
            Word::Bound => Arg::from(if self.steps.len() == 2 { "both" } else { self.name() }),
            Word::Starts => Arg::from(self.of.window_rule()?.from.as_str()),
            Word::DeadlineYears => Arg::from(self.of.window_rule()?.deadline_years?),
            Word::YearsOfWindow => Arg::from(self.of.window_rule()?.years?),
            Word::Stated => Arg::from(self.stated()?),
            Word::YearsLater => Arg::from(self.year() - self.stated()?),
            Word::N => match &application.effects[self.own()].estimate {
                Estimate::Units(units) => Arg::from((self.year() - units.first_year()?).max(0)),
                Estimate::Amounts(_) => return None,
            },
            Word::Scale => (self.scale() != Number::whole(100)).then(|| number(self.scale()))?,
            Word::Through => Arg::from(calculation.options.follow_up.as_ref()?.through),
            Word::List => Arg::from(self.steps[1]),
            Word::Id => self.id()?,
            Word::Other => Arg::from(self.own() - 1),
            Word::Rate => Arg::from(self.rate()),
            Word::Month => Arg::from(i32::from(self.disbursement()?.through_month).to_string()),
            // Nothing accrues after the phase's last month.
            Word::ThroughMonth => {
                let (_, last) = self.months()?;
                Arg::from(i32::from(self.disbursement()?.through_month.min(last)))
            }
            Word::FirstMonth => Arg::from(i32::from(self.months()?.0)),
            Word::LastMonth => Arg::from(i32::from(self.months()?.1)),
        })
    }

    /// The year that the application gives a line's forecast for.
    fn stated(&self) -> Option<Year> {
        match self.entry()?.origin {
            Origin::Forecast { stated } => Some(stated),
            _ => None,
        }
    }

    fn rate(&self) -> &str {
        self.at
            .first()
            .and_then(|&row| self.of.assessment.appraisal.get(row))
            .map_or("", |row| row.discount_rate)
    }

    /// The id of the line or the party that the figure is of, as a step of a pointer.
    fn id(&self) -> Option<Arg> {
        let application = self.of.calculation.application;
        let id = match *self.steps {
            ["lines", list, ..] => application.line_id(LineList::from_name(list)?, self.own()),
            _ => self.of.id_of_party(self.party()),
        };
        let mut step = String::new();
        push_step(&mut step, id);
        Some(Arg::from(step.trim_start_matches('/')))
    }

    /// The year's months in the phase, over which its cost is spread; the year's
    /// last occasion takes all that is left whatever the month.
    fn months(&self) -> Option<(u8, u8)> {
        let (calculation, paid) = (self.of.calculation, self.disbursement()?);
        let is_last = paid.occasion.is_none_or(|place| place + 1 == calculation.rulebook.occasions.len());
        calculation.application.period.within(paid.year).filter(|_| !is_last)
    }
}
