//! When the fund pays out (utbetalning i efterskott): in arrears, at the rule
//! set's occasions, until the grant is used up.

use crate::calendar::{Period, Year};
use crate::flows::Series;
use crate::money::Money;
use crate::rulebook::Occasion;

/// What the fund pays out at an occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disbursement {
    /// The budget year.
    pub year: Year,
    /// The occasion's place among the rule set's, or `None` for the one a year where it names none.
    pub occasion: Option<usize>,
    /// The last month that it pays for.
    pub through_month: u8,
    /// What had accrued of the year's cost, before what was due earlier is taken off and the grant cuts it.
    pub accrued: Money,
    /// What is paid.
    pub amount: Money,
}

/// All that the fund pays, and what is left on the parties themselves.
#[derive(Clone, Debug)]
pub struct Disbursements {
    /// In the order of time; occasions with nothing to pay are left out.
    pub in_order: Vec<Disbursement>,
    /// Paid by year.
    pub disbursed: Series,
    /// All that was paid: `drawn`.
    pub drawn: Money,
    /// Fund cost in years without a month in the phase.
    pub outside_period: Money,
}

/// Pays the fund-financed cost of each year out in arrears.
pub fn disburse(
    cost: &Series,
    period: &Period,
    last: Year,
    occasions: &[Occasion],
    granted: Money,
) -> Disbursements {
    let first = period.start.year;
    let mut paid = Disbursements {
        in_order: Vec::new(),
        disbursed: Series::zeros(first, last),
        drawn: Money::ZERO,
        outside_period: Money::ZERO,
    };
    for year in first..=last {
        let whole = cost.at(year);
        if whole.is_zero() {
            continue;
        }
        if period.within(year).is_none() {
            paid.outside_period += whole;
        }
        let mut due_before = Money::ZERO;
        for (occasion, through_month, is_last) in occasions_of_a_year(occasions) {
            let accrued = if is_last { whole } else { accrued(whole, period.within(year), through_month) };
            let due = accrued - due_before;
            due_before = accrued;
            let amount = due.min(granted - paid.drawn);
            if amount.is_positive() {
                paid.in_order.push(Disbursement { year, occasion, through_month, accrued, amount });
                paid.disbursed.add(year, amount);
                paid.drawn += amount;
            }
        }
    }
    paid
}

fn occasions_of_a_year(occasions: &[Occasion]) -> Vec<(Option<usize>, u8, bool)> {
    if occasions.is_empty() {
        return vec![(None, 12, true)];
    }
    let last = occasions.len() - 1;
    occasions.iter().enumerate().map(|(i, occasion)| (Some(i), occasion.through_month, i == last)).collect()
}

/// What has accrued of a year's cost through a month, spread evenly over the
/// year's months in the phase. A year without one falls on its last occasion.
fn accrued(whole: Money, months: Option<(u8, u8)>, through_month: u8) -> Money {
    let Some((first, last)) = months else {
        return Money::ZERO;
    };
    let passed = u32::from(through_month.min(last) + 1).saturating_sub(u32::from(first));
    whole.fraction(passed, u32::from(last - first + 1))
}
