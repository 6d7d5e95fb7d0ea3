//! What has to hold for a project to carry itself, and how much of the
//! expected effect that takes.

use serde::Serialize;

use crate::calculation::Calculation;
use crate::money::{Money, Number};
use crate::options::{Options, Scenario};
use crate::rulebook::Repayment;
use crate::value::{Fault, codes};

/// Steps of a hundredth of a per cent from 0 to 1000 %.
const STEPS: u32 = 100_000;

codes! {
    /// A condition that grows true as effects grow.
    Condition {
        FundRepaid = "fundRepaid",
        MunicipalPayback = "municipalPayback",
        RequirementMet = "requirementMet",
    }
}

impl Condition {
    /// Whether it means anything for a rule set: what is repaid whatever the
    /// savings are breaks even nowhere.
    pub fn has_meaning(self, calculation: &Calculation<'_>) -> bool {
        match self {
            Self::FundRepaid => matches!(calculation.rulebook.repayment, Repayment::Saving { .. }),
            Self::MunicipalPayback => true,
            Self::RequirementMet => calculation.meets_requirement().is_some(),
        }
    }

    /// Whether it holds.
    pub fn holds(self, calculation: &Calculation<'_>) -> bool {
        match self {
            Self::FundRepaid => {
                let drawn = calculation.drawn();
                drawn.is_positive() && calculation.repayments.total() >= drawn
            }
            Self::MunicipalPayback => {
                let balance: Money = calculation.years().map(|year| calculation.municipal_change(year)).sum();
                balance >= Money::ZERO
            }
            Self::RequirementMet => calculation.meets_requirement() == Some(true),
        }
    }
}

/// The smallest effect scale, in per cent with two decimals, at which each
/// condition holds; `None` above 1000, or where it has no meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BreakEven {
    /// All that was drawn has come back.
    pub fund_repaid: Option<String>,
    /// The municipality as a whole has its cost back.
    pub municipal_payback: Option<String>,
    /// The rule set's profitability requirement.
    pub requirement_met: Option<String>,
}

/// Finds where each condition begins to hold (brytpunkt), the window held at
/// what it is for the call's own scale: so what holds once holds from there on.
///
/// # Errors
/// As the calculation itself.
pub fn break_even(calculation: &Calculation<'_>) -> Result<BreakEven, Fault> {
    let smallest = |condition: Condition| smallest_scale(calculation, condition);
    Ok(BreakEven {
        fund_repaid: smallest(Condition::FundRepaid)?,
        municipal_payback: smallest(Condition::MunicipalPayback)?,
        requirement_met: smallest(Condition::RequirementMet)?,
    })
}

/// Which conditions hold at a scale, in hundredths of a per cent.
///
/// # Errors
/// As the calculation itself.
pub fn holding_at(
    calculation: &Calculation<'_>,
    conditions: &[Condition],
    hundredths: u32,
) -> Result<Vec<bool>, Fault> {
    let scenario = Scenario { effect_scale: Number::hundredths(hundredths), ..calculation.options.scenario };
    let options = Options { scenario, ..calculation.options.clone() };
    let repaid_matters = conditions.contains(&Condition::FundRepaid);
    let varied = calculation.with_effects(&options, repaid_matters)?;
    Ok(conditions.iter().map(|condition| condition.holds(&varied)).collect())
}

fn smallest_scale(calculation: &Calculation<'_>, condition: Condition) -> Result<Option<String>, Fault> {
    let holds = |hundredths| Ok(holding_at(calculation, &[condition], hundredths)?[0]);
    if !condition.has_meaning(calculation) || !holds(STEPS)? {
        return Ok(None);
    }
    // Below `low` it never holds, from `high` on it does.
    let (mut low, mut high) = (0, STEPS);
    while low < high {
        let middle = (low + high) / 2;
        if holds(middle)? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(Some(Money::from_ore(i64::from(low)).to_string()))
}
