//! The sets of places that a recipe goes through: which of a list's items make
//! a figure.

use super::Figure;
use crate::application::{Direction, Funding};
use crate::calendar::YEARS;
use crate::codes::codes;
use crate::value::push_step;

/// Keeps the places of a party's years apart from the next party's: more than all years that can be named.
const YEARS_APART: usize = 256;

codes! {
    /// Places in a list, by what they have in common.
    Set {
        All = "all",
        Municipal = "municipal",
        Others = "others",
        Payers = "payers",
        Counted = "counted",
        CountedYears = "countedYears",
        Before = "before",
        Earlier = "earlier",
        EarlierInYear = "earlierInYear",
        OfYear = "ofYear",
        Window = "window",
        WindowBefore = "windowBefore",
        AfterWindow = "afterWindow",
        FromEnd = "fromEnd",
        ToFirst = "toFirst",
        ToPayback = "toPayback",
        Avoided = "avoided",
        Adding = "adding",
        Years = "years",
        YearsToCome = "yearsToCome",
        Decided = "decided",
    }
}

impl Figure<'_> {
    /// The places of a set in a list.
    pub(super) fn places(&self, set: Set, list: &str) -> Vec<usize> {
        let count = match set {
            Set::YearsToCome => Some((YEARS.1 - self.of.calculation.first() + 1) as usize),
            Set::Decided => self.of.count("parties").map(|parties| parties * YEARS_APART),
            Set::Years => self.of.count("schedule"),
            _ => self.of.count(list),
        };
        (0..count.unwrap_or_default()).filter(|&place| self.is_among(set, place)).collect()
    }

    /// Appends a place of a set to a pointer.
    pub(super) fn push_place(&self, set: Set, place: usize, path: &mut String) {
        let year = |place| self.of.year_of(place).to_string();
        match set {
            Set::Years | Set::YearsToCome => push_step(path, &year(place)),
            Set::Decided => {
                push_step(path, self.of.id_of_party(place / YEARS_APART));
                push_step(path, &year(place % YEARS_APART));
            }
            _ => push_step(path, &place.to_string()),
        }
    }

    /// Whether a place in a list is among those of a set.
    fn is_among(&self, set: Set, place: usize) -> bool {
        let (calculation, totals) = (self.of.calculation, &self.of.assessment.totals);
        let application = calculation.application;
        let own = self.own();
        let year = self.of.year_of(place);
        let kind = |place: usize| application.parties.get(place).map(|party| party.kind);
        let disbursements = &calculation.disbursements.in_order;
        let payers = &calculation.repayments.payers;
        let end = application.period.end.year;
        match set {
            Set::Municipal => kind(place).is_some_and(|kind| kind.is_municipal()),
            Set::Others => kind(place).is_some_and(|kind| !kind.is_municipal()),
            Set::Payers => payers.contains(&place),
            Set::Counted => {
                let counted = calculation.rulebook.counted.as_ref();
                counted.zip(kind(place)).is_some_and(|(counted, kind)| counted.kinds.contains(&kind))
            }
            Set::CountedYears => {
                calculation.rulebook.counted.as_ref().is_some_and(|counted| counted.covers(year, end))
            }
            Set::Before => place + 1 == own,
            Set::Earlier => place < own,
            Set::EarlierInYear => place < own && disbursements[place].year == self.year(),
            Set::OfYear => disbursements[place].year == self.year(),
            Set::Window => totals.window.is_some_and(|window| window.contains(year)),
            Set::WindowBefore => place < own && totals.window.is_some_and(|window| window.contains(year)),
            Set::AfterWindow => totals.window.is_some_and(|window| year > window.to),
            Set::FromEnd => year >= end,
            Set::ToFirst => self.of.saving_years().is_none_or(|years| year <= years.from),
            Set::ToPayback => {
                let found = match self.name() {
                    "fundPaybackYear" => totals.fund_payback_year,
                    _ => totals.municipal_payback_year,
                };
                year >= calculation.payback_from() && found.is_none_or(|found| year <= found)
            }
            Set::Avoided => application.effects[place].is_avoided_cost(),
            Set::Adding => self.adds(place),
            Set::Years => self.of.flow(self.steps[1])[own].iter().any(|entry| entry.year == year),
            Set::Decided => payers.contains(&(place / YEARS_APART)),
            Set::All | Set::YearsToCome => true,
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
}
