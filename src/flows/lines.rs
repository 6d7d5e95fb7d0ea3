//! From what a line states to its amounts by year: estimate, delay, scale,
//! round, and then the follow-up.

use super::{Entry, LineFlow, Origin};
use crate::application::{Application, CostLine, Direction, Effect, Estimate, LineList, UpkeepLine};
use crate::calendar::Year;
use crate::money::{Money, Number};
use crate::options::{FollowUp, Options, ProjectStatus, Scenario};

/// The amounts of a list's lines, in the list's order.
pub(super) fn flows_of(list: LineList, application: &Application, options: &Options) -> Vec<LineFlow> {
    let scenario = &options.scenario;
    let forecasts: Vec<LineFlow> = match list {
        LineList::Costs => application.costs.iter().map(|line| cost_forecast(line, scenario)).collect(),
        LineList::Effects => {
            application.effects.iter().map(|effect| effect_forecast(effect, scenario)).collect()
        }
        LineList::Upkeep => application.upkeep.iter().map(upkeep_forecast).collect(),
    };
    let Some(follow_up) = &options.follow_up else {
        return forecasts;
    };
    let ends = |place: usize| match list {
        LineList::Costs => follow_up.ends_costs(),
        LineList::Effects => {
            let saves = application.effects[place].direction == Direction::Saving;
            saves && follow_up.status == ProjectStatus::Failed
        }
        LineList::Upkeep => false,
    };
    let followed_up = |(place, forecast)| {
        let flow = followed_up(forecast, follow_up, list, place);
        if ends(place) { ended(flow, follow_up.through) } else { flow }
    };
    forecasts.into_iter().enumerate().map(followed_up).collect()
}

fn cost_forecast(line: &CostLine, scenario: &Scenario) -> LineFlow {
    let scale = scenario.cost_scale.per_cent();
    line.amounts.iter().map(|&(year, amount)| forecast(year, year, scaled(amount, &scale))).collect()
}

fn effect_forecast(effect: &Effect, scenario: &Scenario) -> LineFlow {
    let saves = effect.direction == Direction::Saving;
    let scale = if saves { scenario.effect_scale.per_cent() } else { Number::ONE };
    let entry = |stated: Year, amount: Money| forecast(stated, stated + scenario.effect_delay, amount);
    match &effect.estimate {
        Estimate::Amounts(amounts) => {
            amounts.iter().map(|&(year, amount)| entry(year, scaled(amount, &scale))).collect()
        }
        Estimate::Units(units) => units
            .estimates()
            .map(|(year, estimate)| entry(year, estimate.times(&scale).rounded().expect(WITHIN_RANGE)))
            .collect(),
    }
}

fn upkeep_forecast(line: &UpkeepLine) -> LineFlow {
    line.amounts.iter().map(|&(year, amount)| forecast(year, year, amount)).collect()
}

fn forecast(stated: Year, year: Year, amount: Money) -> Entry {
    Entry { year, amount, origin: Origin::Forecast { stated } }
}

/// Why a scaled amount is always one: the shapes of application and options hold both to limits.
const WITHIN_RANGE: &str = "10¹² kronor times 1 000 % is an amount";

fn scaled(amount: Money, scale: &Number) -> Money {
    if *scale == Number::ONE { amount } else { amount.scaled(scale).expect(WITHIN_RANGE) }
}

/// Outcomes up to `through`, a year that is missing being 0; after it what the
/// follow-up gives in place of the forecast. A line that it does not name stays.
fn followed_up(forecast: LineFlow, follow_up: &FollowUp, list: LineList, place: usize) -> LineFlow {
    let through = follow_up.through;
    let Some((_, given)) = follow_up.lines(list).iter().find(|&&(line, _)| line == place) else {
        return forecast;
    };
    let replaced = |year: Year| year <= through || given.iter().any(|&(other, _)| other == year);
    let mut flow: LineFlow = forecast.into_iter().filter(|entry| !replaced(entry.year)).collect();
    flow.extend(given.iter().map(|&(year, amount)| Entry {
        year,
        amount,
        origin: if year <= through { Origin::Outcome } else { Origin::Revised },
    }));
    in_order(flow)
}

/// By year; both parts are in order already, so little moves.
fn in_order(flow: LineFlow) -> LineFlow {
    let mut ordered: LineFlow = Vec::with_capacity(flow.len());
    for entry in flow {
        let place = ordered.iter().rposition(|other| other.year < entry.year).map_or(0, |before| before + 1);
        ordered.insert(place, entry);
    }
    ordered
}

/// Nothing after a year: the project ended.
fn ended(mut flow: LineFlow, through: Year) -> LineFlow {
    for entry in flow.iter_mut().filter(|entry| entry.year > through) {
        *entry = Entry { amount: Money::ZERO, origin: Origin::Ended, ..*entry };
    }
    flow
}
