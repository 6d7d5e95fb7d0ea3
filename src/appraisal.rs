//! Present values (nuvärden), one per discount rate, and the comparison with
//! the alternatives.
//!
//! Discounting divides, so it cannot stay in whole öre: it goes through
//! decimals of 28 digits and is rounded once, from the sums. Only amounts far
//! beyond any project's (an öre discounted to nothing, held against billions)
//! leave their range.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::application::{ByYear, Rate};
use crate::calculation::Calculation;
use crate::calendar::Year;
use crate::money::Money;

/// What a project is worth at a discount rate (kalkylränta).
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Appraisal<'a> {
    /// As given, in per cent.
    pub discount_rate: &'a str,
    /// The year that flows are discounted to.
    pub base_year: Year,
    /// All cost of every party.
    pub present_cost: Money,
    /// The municipality's own net saving.
    pub present_net_saving: Money,
    /// Their exact difference, rounded once.
    pub net_present_value: Money,
    /// Net saving per krona of cost, four decimals; `None` at no cost.
    pub benefit_cost_ratio: Option<String>,
}

/// A way to spend the money, over all years and not discounted.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AlternativeRow<'a> {
    /// `project`, or the alternative's id.
    pub id: &'a str,
    /// What it costs.
    pub cost: Money,
    /// What it saves.
    pub saving: Money,
    /// Saving less cost.
    pub net: Money,
    /// The project's net less this one's.
    pub project_advantage: Money,
}

/// Appraises a project at each of its discount rates, in the order given.
pub fn appraise<'a>(calculation: &Calculation<'a>) -> Vec<Appraisal<'a>> {
    let base_year = calculation.first();
    let flows: Vec<(Year, Money, Money)> = calculation
        .years()
        .map(|year| (year - base_year, calculation.all_cost(year), calculation.municipal_net(year)))
        .collect();
    let appraise_at = |rate: &'a Rate| {
        let factors = growth(rate, flows.len());
        let present = |pick: &dyn Fn(&(Year, Money, Money)) -> Money| -> Decimal {
            let parts = flows.iter().zip(&factors).map(|(flow, factor)| discounted(pick(flow), *factor));
            parts.fold(Decimal::ZERO, sum)
        };
        let (cost, net) = (present(&|flow| flow.1), present(&|flow| flow.2));
        let ratio = (!cost.is_zero()).then(|| net.checked_div(cost)).flatten();
        Appraisal {
            discount_rate: &rate.text,
            base_year,
            present_cost: Money::from_decimal(cost),
            present_net_saving: Money::from_decimal(net),
            net_present_value: Money::from_decimal(sum(net, -cost)),
            benefit_cost_ratio: ratio.map(|ratio| crate::money::decimal_text(ratio, 4)),
        }
    };
    calculation.application.discount_rates.iter().map(appraise_at).collect()
}

/// The project, then each alternative.
pub fn compare_alternatives<'a>(calculation: &Calculation<'a>) -> Vec<AlternativeRow<'a>> {
    let cost = calculation.years().map(|year| calculation.all_cost(year)).sum::<Money>();
    let saving = calculation.years().map(|year| calculation.municipal_net(year)).sum::<Money>();
    let project = saving - cost;
    let row = |id: &'a str, cost: Money, saving: Money| AlternativeRow {
        id,
        cost,
        saving,
        net: saving - cost,
        project_advantage: project - (saving - cost),
    };
    let sum = |amounts: &ByYear| amounts.iter().map(|&(_, amount)| amount).sum();
    let others = calculation.application.alternatives.iter();
    std::iter::once(row("project", cost, saving))
        .chain(others.map(|other| row(&other.id, sum(&other.cost), sum(&other.saving))))
        .collect()
}

/// `(1 + r)^n` for n from 0.
fn growth(rate: &Rate, years: usize) -> Vec<Decimal> {
    let (digits, decimals) = rate.percent.per_cent().parts();
    let rate = Decimal::from_i128_with_scale(digits as i128, decimals);
    let growth = sum(Decimal::ONE, rate);
    std::iter::successors(Some(Decimal::ONE), |factor| factor.checked_mul(growth)).take(years).collect()
}

fn discounted(amount: Money, factor: Decimal) -> Decimal {
    if amount.is_zero() {
        return Decimal::ZERO;
    }
    amount.to_decimal().checked_div(factor).unwrap_or_default()
}

/// Amounts of kronor are far from the range's ends, so there is always one.
fn sum(a: Decimal, b: Decimal) -> Decimal {
    a.checked_add(b).unwrap_or_default()
}
