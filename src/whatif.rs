//! What has to hold for a project to carry itself, and whether it does at other
//! scales of the expected effect.

use crate::calculation::Calculation;
use crate::codes::codes;
use crate::fault::Fault;
use crate::money::{Money, Number};
use crate::options::{Options, Scenario};
use crate::rulebook::Repayment;

/// The largest scale that is looked at, 1000 %, in hundredths of a per cent.
pub const LARGEST_SCALE: u32 = 100_000;

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
