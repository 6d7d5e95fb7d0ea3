//! The rows of an assessment, read off from the calculation.

use serde::Serialize;

use crate::calculation::Calculation;
use crate::calendar::{Span, Year};
use crate::codes::codes;
use crate::money::{Money, percentage};

codes! {
    /// What a year is to the project.
    Phase {
        Investment = "investment",
        Waiting = "waiting",
        Repayment = "repayment",
        Afterwards = "afterwards",
    }
}

/// A year of the schedule. All amounts in kronor.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct YearRow<'a> {
    /// The budget year.
    pub year: Year,
    /// What it is to the project.
    pub phase: Phase,
    /// Fund-financed cost.
    pub cost: Money,
    /// What the parties bear themselves.
    pub own_cost: Money,
    /// Paid out by the fund.
    pub disbursed: Money,
    /// Cost beyond the grant.
    pub overrun: Money,
    /// All parties, gross.
    pub saving: Money,
    /// All parties.
    pub added_cost: Money,
    /// All parties.
    pub upkeep: Money,
    /// Committees and municipal companies.
    pub net_saving: Money,
    /// Net saving of every other party.
    pub societal_saving: Money,
    /// Repayment (återföring).
    pub repayment: Money,
    /// Repayment that no saving of the year covers.
    pub unfunded: Money,
    /// Repayment that an exemption took away.
    pub waived: Money,
    /// Cumulative repayment less disbursed.
    pub fund_balance: Money,
    /// Cumulative net saving less cost and the municipality's own.
    pub municipal_balance: Money,
    /// In the application's order.
    pub parties: Vec<PartyYear<'a>>,
}

/// A party's year. All amounts in kronor.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PartyYear<'a> {
    /// The party's id.
    pub party: &'a str,
    /// Fund-financed cost.
    pub cost: Money,
    /// What it bears itself.
    pub own_cost: Money,
    /// Gross saving.
    pub saving: Money,
    /// Added cost.
    pub added_cost: Money,
    /// Upkeep.
    pub upkeep: Money,
    /// Saving less added cost and upkeep.
    pub net_saving: Money,
    /// What it repays.
    pub repayment: Money,
    /// Of that, what no saving covers.
    pub unfunded: Money,
    /// What an exemption took away.
    pub waived: Money,
    /// Net saving less repayment.
    pub retained: Money,
    /// Against today's appropriation (kommunbidrag).
    pub appropriation_change: Money,
}

/// All years together.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the contract's own names, explained there")]
pub struct Totals {
    pub granted: Money,
    pub drawn: Money,
    pub undrawn: Money,
    pub overrun: Money,
    pub own_funding: Money,
    pub saving: Money,
    pub avoided: Money,
    pub added_cost: Money,
    pub upkeep: Money,
    pub net_saving: Money,
    pub societal_saving: Money,
    pub counted_saving: Money,
    pub required_saving: Money,
    pub repayment: Money,
    pub unfunded: Money,
    pub waived: Money,
    pub beyond_window: Money,
    pub written_down: Money,
    pub net_for_fund: Money,
    pub repaid_share: Option<String>,
    pub cost_per_person: Option<Money>,
    pub window: Option<Span>,
    pub fund_payback_year: Option<Year>,
    pub municipal_payback_year: Option<Year>,
}

/// All years together, for a party.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the contract's own names, explained there")]
pub struct PartyTotals<'a> {
    pub party: &'a str,
    pub cost: Money,
    pub own_cost: Money,
    pub net_saving: Money,
    pub repayment: Money,
    pub retained: Money,
    pub cost_share: Option<String>,
    pub effect_share: Option<String>,
}

/// What the fund pays out at an occasion.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the contract's own names, explained there")]
pub struct DisbursementRow<'a> {
    pub year: Year,
    pub occasion: &'a str,
    pub through_month: u8,
    pub amount: Money,
}

/// What stays of the change of a party's appropriation.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the contract's own names, explained there")]
pub struct BudgetAdjustment<'a> {
    pub party: &'a str,
    pub from: Year,
    pub yearly: Money,
}

/// Forecast against outcome in a year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the contract's own names, explained there")]
pub struct VarianceRow {
    pub year: Year,
    pub cost_forecast: Money,
    pub cost_outcome: Money,
    pub net_saving_forecast: Money,
    pub net_saving_outcome: Money,
    pub repayment_planned: Money,
    pub repayment_revised: Money,
}

pub(super) fn schedule<'a>(calculation: &Calculation<'a>) -> Vec<YearRow<'a>> {
    let (mut fund_balance, mut municipal_balance) = (Money::ZERO, Money::ZERO);
    calculation
        .years()
        .map(|year| {
            let row = year_row(calculation, year);
            fund_balance += row.repayment - row.disbursed;
            municipal_balance += calculation.municipal_change(year);
            YearRow { fund_balance, municipal_balance, ..row }
        })
        .collect()
}

fn year_row<'a>(calculation: &Calculation<'a>, year: Year) -> YearRow<'a> {
    let parties: Vec<PartyYear<'a>> = (0..calculation.application.parties.len())
        .map(|party| party_year(calculation, party, year))
        .collect();
    let sum = |figure: fn(&PartyYear<'a>) -> Money| parties.iter().map(figure).sum::<Money>();
    let cost = sum(|party| party.cost);
    let disbursed = calculation.disbursements.disbursed.at(year);
    let municipal = calculation.municipal_net(year);
    YearRow {
        year,
        phase: phase(calculation, year),
        cost,
        own_cost: sum(|party| party.own_cost),
        disbursed,
        overrun: cost - disbursed,
        saving: sum(|party| party.saving),
        added_cost: sum(|party| party.added_cost),
        upkeep: sum(|party| party.upkeep),
        net_saving: municipal,
        societal_saving: sum(|party| party.net_saving) - municipal,
        repayment: sum(|party| party.repayment),
        unfunded: sum(|party| party.unfunded),
        waived: sum(|party| party.waived),
        fund_balance: Money::ZERO,
        municipal_balance: Money::ZERO,
        parties,
    }
}

fn party_year<'a>(calculation: &Calculation<'a>, party: usize, year: Year) -> PartyYear<'a> {
    let flows = &calculation.flows.parties[party];
    let repayment = &calculation.repayments.parties[party];
    let (net_saving, repaid) = (flows.net(year), repayment.repaid.at(year));
    PartyYear {
        party: &calculation.application.parties[party].id,
        cost: flows.cost.at(year),
        own_cost: flows.own_cost.at(year),
        saving: flows.saving.at(year),
        added_cost: flows.added_cost.at(year),
        upkeep: flows.upkeep.at(year),
        net_saving,
        repayment: repaid,
        unfunded: calculation.unfunded(party, year),
        waived: repayment.waived.at(year),
        retained: net_saving - repaid,
        appropriation_change: calculation.repayments.appropriation_change(party, year),
    }
}

fn phase(calculation: &Calculation<'_>, year: Year) -> Phase {
    if year <= calculation.application.period.end.year {
        return Phase::Investment;
    }
    match calculation.repayments.window {
        Some(window) if window.contains(year) => Phase::Repayment,
        Some(window) if year < window.from => Phase::Waiting,
        _ => Phase::Afterwards,
    }
}

pub(super) fn totals(calculation: &Calculation<'_>) -> Totals {
    let over_years = |figure: &dyn Fn(Year) -> Money| calculation.years().map(figure).sum::<Money>();
    let flows = &calculation.flows;
    let (drawn, repayment) = (calculation.drawn(), calculation.repayments.total());
    let cost = calculation.fund_cost.sum();
    let own_funding = over_years(&|year| flows.total(year, |party| &party.own_cost));
    let all_net = over_years(&|year| calculation.net_of(year, |_| true));
    let net_saving = over_years(&|year| calculation.municipal_net(year));
    let persons = calculation.application.persons.and_then(|persons| u64::try_from(persons).ok());
    Totals {
        granted: calculation.granted,
        drawn,
        undrawn: calculation.granted - drawn,
        overrun: cost - drawn,
        own_funding,
        saving: over_years(&|year| flows.total(year, |party| &party.saving)),
        avoided: flows.avoided,
        added_cost: over_years(&|year| flows.total(year, |party| &party.added_cost)),
        upkeep: over_years(&|year| flows.total(year, |party| &party.upkeep)),
        net_saving,
        societal_saving: all_net - net_saving,
        counted_saving: calculation.counted_saving(),
        required_saving: calculation.required_saving(),
        repayment,
        unfunded: over_years(&|year| calculation.all_unfunded(year)),
        waived: calculation.repayments.parties.iter().map(|party| party.waived.sum()).sum(),
        beyond_window: calculation.beyond_window(),
        written_down: calculation.repayments.written_down.unwrap_or_default(),
        net_for_fund: repayment - drawn,
        repaid_share: percentage(repayment, drawn),
        cost_per_person: persons
            .filter(|&persons| persons > 0)
            .map(|persons| calculation.total_cost().each_of(persons)),
        window: calculation.repayments.window,
        fund_payback_year: if drawn.is_zero() {
            None
        } else {
            payback_year(calculation, |year| {
                calculation.repayments.repaid(year) - calculation.disbursements.disbursed.at(year)
            })
        },
        municipal_payback_year: payback_year(calculation, |year| calculation.municipal_change(year)),
    }
}

/// The first year, once anything can have paid off, in which what has been added
/// up is at or above 0.
fn payback_year(calculation: &Calculation<'_>, change: impl Fn(Year) -> Money) -> Option<Year> {
    let earliest = calculation.payback_from();
    let mut balance = Money::ZERO;
    calculation.years().find(|&year| {
        balance += change(year);
        year >= earliest && balance >= Money::ZERO
    })
}

pub(super) fn party_totals<'a>(calculation: &Calculation<'a>, totals: &Totals) -> Vec<PartyTotals<'a>> {
    let all_cost = calculation.total_cost();
    let parties = calculation.application.parties.iter().zip(&calculation.flows.parties);
    parties
        .zip(&calculation.repayments.parties)
        .map(|((party, flows), repayments)| {
            let (cost, own_cost) = (flows.cost.sum(), flows.own_cost.sum());
            let net_saving = flows.saving.sum() - flows.added_cost.sum() - flows.upkeep.sum();
            let repayment = repayments.repaid.sum();
            PartyTotals {
                party: &party.id,
                cost,
                own_cost,
                net_saving,
                repayment,
                retained: net_saving - repayment,
                cost_share: percentage(cost + own_cost, all_cost),
                effect_share: percentage(flows.saving.sum(), totals.saving),
            }
        })
        .collect()
}

pub(super) fn disbursements<'a>(calculation: &Calculation<'a>) -> Vec<DisbursementRow<'a>> {
    let occasions = &calculation.rulebook.occasions;
    let disbursements = calculation.disbursements.in_order.iter();
    disbursements
        .map(|paid| DisbursementRow {
            year: paid.year,
            occasion: paid.occasion.map_or("year", |place| &occasions[place].id),
            through_month: paid.through_month,
            amount: paid.amount,
        })
        .collect()
}

pub(super) fn afterwards<'a>(calculation: &Calculation<'a>) -> Vec<BudgetAdjustment<'a>> {
    let adjustments = calculation.repayments.afterwards.iter();
    adjustments
        .map(|adjustment| BudgetAdjustment {
            party: &calculation.application.parties[adjustment.party].id,
            from: adjustment.from,
            yearly: adjustment.yearly,
        })
        .collect()
}

/// The same call without the follow-up, year by year beside it. A year that
/// one of them lacks is 0 there.
pub(super) fn variance(outcome: &Calculation<'_>, forecast: &Calculation<'_>) -> Vec<VarianceRow> {
    let years = outcome.first()..=outcome.last.max(forecast.last);
    years
        .map(|year| VarianceRow {
            year,
            cost_forecast: forecast.fund_cost.at(year),
            cost_outcome: outcome.fund_cost.at(year),
            net_saving_forecast: forecast.municipal_net(year),
            net_saving_outcome: outcome.municipal_net(year),
            repayment_planned: forecast.repayments.repaid(year),
            repayment_revised: outcome.repayments.repaid(year),
        })
        .collect()
}
