//! From lines to yearly figures per party: estimate, delay, scale, round,
//! follow-up, and then sums. Each amount keeps how it came about.

mod lines;

use crate::application::{Application, Direction, Funding, LineList};
use crate::args::Args;
use crate::calendar::{LONGEST_SCHEDULE, Span, Year};
use crate::fault::{Fault, FaultCode};
use crate::money::{LARGEST_SUM, Money};
use crate::options::Options;
use crate::value::push_step;

use lines::flows_of;

/// Amounts of consecutive years; nothing outside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    first: Year,
    amounts: Vec<Money>,
}

impl Series {
    /// Nothing from one year to another.
    pub fn zeros(first: Year, last: Year) -> Self {
        Self { first, amounts: vec![Money::ZERO; (last - first + 1).max(0) as usize] }
    }

    /// The amount of a year; nothing outside the years held.
    pub fn at(&self, year: Year) -> Money {
        self.amounts.get(self.place(year)).copied().unwrap_or_default()
    }

    /// Adds to a year, where the year is held.
    pub fn add(&mut self, year: Year, amount: Money) {
        let place = self.place(year);
        if let Some(held) = self.amounts.get_mut(place) {
            *held += amount;
        }
    }

    /// Where a year stands: one before the first far beyond the last.
    fn place(&self, year: Year) -> usize {
        (year - self.first) as usize
    }

    /// What lies before a year, and what lies from it on; all before where there is none.
    pub fn split_at(&self, year: Option<Year>) -> (Self, Self) {
        let (mut before, mut from) =
            (self.clone(), Self { amounts: vec![Money::ZERO; self.amounts.len()], ..*self });
        let index = year.map_or(self.amounts.len(), |year| (year - self.first).max(0) as usize);
        for (kept, moved) in before.amounts.iter_mut().zip(&mut from.amounts).skip(index) {
            std::mem::swap(kept, moved);
        }
        (before, from)
    }

    /// All years together.
    pub fn sum(&self) -> Money {
        self.amounts.iter().copied().sum()
    }
}

/// How an amount of a line came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The application's own figure for that year, delayed and scaled.
    Forecast {
        /// The year that the application gave it for.
        stated: Year,
    },
    /// What came of it.
    Outcome,
    /// A later forecast that replaces the application's.
    Revised,
    /// The project ended before it.
    Ended,
}

/// A line's amount in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The year it falls in.
    pub year: Year,
    /// Rounded to the öre.
    pub amount: Money,
    /// How it came about.
    pub origin: Origin,
}

/// A line's amounts, in the order of the years.
pub type LineFlow = Vec<Entry>;

/// A party's yearly figures.
#[derive(Clone, Debug)]
pub struct PartyFlows {
    /// Fund-financed cost.
    pub cost: Series,
    /// What it bears itself.
    pub own_cost: Series,
    /// Gross saving.
    pub saving: Series,
    /// Added cost.
    pub added_cost: Series,
    /// Upkeep.
    pub upkeep: Series,
}

impl PartyFlows {
    /// The net saving (nettobesparing) `N`; it may be negative.
    pub fn net(&self, year: Year) -> Money {
        self.saving.at(year) - self.added_cost.at(year) - self.upkeep.at(year)
    }

    /// `N⁺`: the net saving where it is above 0.
    pub fn positive_net(&self, year: Year) -> Money {
        self.net(year).positive_part()
    }
}

/// Every line and party over the years in which something happens.
#[derive(Clone, Debug)]
pub struct Flows {
    /// The year in which the investment phase starts.
    pub first: Year,
    /// The later of the phase's last year and the last year with an amount.
    pub last: Year,
    /// By cost line.
    pub costs: Vec<LineFlow>,
    /// By effect.
    pub effects: Vec<LineFlow>,
    /// By upkeep line.
    pub upkeep: Vec<LineFlow>,
    /// By party.
    pub parties: Vec<PartyFlows>,
    /// Of the gross saving, what is avoided cost.
    pub avoided: Money,
}

impl Flows {
    /// Works out every line and adds them up by party.
    ///
    /// # Errors
    /// `horizon_too_long` where the last amount lies more than 60 years out,
    /// `amount_out_of_range` where everything adds up to more than can be.
    pub fn of(application: &Application, options: &Options) -> Result<Self, Fault> {
        let lists = [LineList::Costs, LineList::Effects, LineList::Upkeep];
        let [costs, effects, upkeep] = lists.map(|list| flows_of(list, application, options));
        let first = application.period.start.year;
        let lists = [(LineList::Costs, &costs), (LineList::Effects, &effects), (LineList::Upkeep, &upkeep)];
        let last = last_year(application, lists)?;
        check_sum(lists)?;
        let parties = by_party(application, Series::zeros(first, last), &costs, &effects, &upkeep);
        let avoided = application
            .effects
            .iter()
            .zip(&effects)
            .filter(|(effect, _)| effect.is_avoided_cost())
            .map(|(_, flow)| flow_sum(flow))
            .sum();
        Ok(Self { first, last, costs, effects, upkeep, parties, avoided })
    }

    /// The lines of a list.
    pub fn lines(&self, list: LineList) -> &[LineFlow] {
        match list {
            LineList::Costs => &self.costs,
            LineList::Effects => &self.effects,
            LineList::Upkeep => &self.upkeep,
        }
    }

    /// The sum of a figure over parties in a year.
    pub fn total(&self, year: Year, figure: impl Fn(&PartyFlows) -> &Series) -> Money {
        self.parties.iter().map(|party| figure(party).at(year)).sum()
    }

    /// What is asked from the fund, by year.
    pub fn fund_cost(&self) -> Series {
        let mut cost = Series::zeros(self.first, self.last);
        for year in self.first..=self.last {
            cost.add(year, self.total(year, |party| &party.cost));
        }
        cost
    }

    /// All cost of all years.
    pub fn total_cost(&self) -> Money {
        self.parties.iter().map(|party| party.cost.sum() + party.own_cost.sum()).sum()
    }

    /// The first and the last year in which one of these parties saves.
    pub fn saving_years(&self, parties: &[usize]) -> Option<Span> {
        let saves = |year: &Year| parties.iter().any(|&party| self.parties[party].net(*year).is_positive());
        let mut years = (self.first..=self.last).filter(saves);
        let from = years.next()?;
        Some(Span { from, to: years.next_back().unwrap_or(from) })
    }
}

type Lists<'a> = [(LineList, &'a Vec<LineFlow>); 3];

/// The later of the phase's last year and the last year with an amount.
fn last_year(application: &Application, lists: Lists<'_>) -> Result<Year, Fault> {
    let first = application.period.start.year;
    let mut last = application.period.end.year;
    check_horizon(first, last, "/period/end")?;
    for (list, flows) in lists {
        for (place, flow) in flows.iter().enumerate() {
            for entry in flow.iter().filter(|entry| !entry.amount.is_zero()) {
                if entry.year > last {
                    check_horizon(first, entry.year, &Line { list, place }.path(application, entry.origin))?;
                    last = entry.year;
                }
            }
        }
    }
    Ok(last)
}

/// Refuses more than can be added up.
fn check_sum(lists: Lists<'_>) -> Result<(), Fault> {
    let entries = lists.into_iter().flat_map(|(_, flows)| flows.iter().flatten());
    let sum: i128 = entries.map(|entry| i128::from(entry.amount.ore())).sum();
    if sum > LARGEST_SUM {
        // Only a scale far above any use can come here.
        return Err(Fault::new(FaultCode::AmountOutOfRange, ""));
    }
    Ok(())
}

/// A line of the application.
struct Line {
    list: LineList,
    place: usize,
}

impl Line {
    /// Where an amount of it was given: in the application, or in the options' follow-up.
    fn path(&self, application: &Application, origin: Origin) -> String {
        let list = self.list.as_str();
        match origin {
            Origin::Outcome | Origin::Revised => {
                let mut path = format!("/followUp/{list}");
                push_step(&mut path, application.line_id(self.list, self.place));
                path
            }
            Origin::Forecast { .. } | Origin::Ended => format!("/{list}/{}", self.place),
        }
    }
}

/// Adds the lines up.
fn by_party(
    application: &Application,
    zeros: Series,
    costs: &[LineFlow],
    effects: &[LineFlow],
    upkeep: &[LineFlow],
) -> Vec<PartyFlows> {
    let nothing = PartyFlows {
        cost: zeros.clone(),
        own_cost: zeros.clone(),
        saving: zeros.clone(),
        added_cost: zeros.clone(),
        upkeep: zeros,
    };
    let mut parties = vec![nothing; application.parties.len()];
    for (line, flow) in application.costs.iter().zip(costs) {
        let party = &mut parties[line.party];
        let series = if line.funding == Funding::Fund { &mut party.cost } else { &mut party.own_cost };
        add_flow(series, flow);
    }
    for (effect, flow) in application.effects.iter().zip(effects) {
        let party = &mut parties[effect.party];
        let saves = effect.direction == Direction::Saving;
        add_flow(if saves { &mut party.saving } else { &mut party.added_cost }, flow);
    }
    for (line, flow) in application.upkeep.iter().zip(upkeep) {
        add_flow(&mut parties[line.party].upkeep, flow);
    }
    parties
}

/// Refuses a schedule of more than 60 years.
///
/// # Errors
/// `horizon_too_long`, at the path given.
pub fn check_horizon(first: Year, last: Year, path: &str) -> Result<(), Fault> {
    if last - first < LONGEST_SCHEDULE {
        return Ok(());
    }
    let args = Args::default().with("first", first).with("last", last).with("most", LONGEST_SCHEDULE);
    Err(Fault { code: FaultCode::HorizonTooLong, path: path.to_owned(), args })
}

/// The sum of a line over all years.
pub fn flow_sum(flow: &[Entry]) -> Money {
    flow.iter().map(|entry| entry.amount).sum()
}

fn add_flow(series: &mut Series, flow: &[Entry]) {
    for entry in flow {
        series.add(entry.year, entry.amount);
    }
}
