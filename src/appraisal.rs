//! Present values (nuvärden), one per discount rate, and the comparison with
//! the alternatives.

use serde::Serialize;

use crate::application::{ByYear, Rate};
use crate::calculation::Calculation;
use crate::calendar::Year;
use crate::money::{Money, discounted};

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
    let flows: Vec<[Money; 3]> = calculation
        .years()
        .map(|year| (calculation.all_cost(year), calculation.municipal_net(year)))
        .map(|(cost, net_saving)| [cost, net_saving, net_saving - cost])
        .collect();
    let appraise_at = |rate: &'a Rate| {
        let [cost, net_saving, difference] = discounted(flows.iter().copied(), &rate.percent);
        Appraisal {
            discount_rate: &rate.text,
            base_year,
            present_cost: cost.rounded(),
            present_net_saving: net_saving.rounded(),
            net_present_value: difference.rounded(),
            benefit_cost_ratio: (!cost.is_zero()).then(|| net_saving.per_krona_of(&cost, 4)),
        }
    };
    calculation.application.discount_rates.iter().map(appraise_at).collect()
}

/// The project, then each alternative.
pub fn compare_alternatives<'a>(calculation: &Calculation<'a>) -> Vec<AlternativeRow<'a>> {
    let cost = calculation.total_cost();
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
