//! What the applicant proposes about repayment.

use super::ByYear;
use crate::calendar::Year;
use crate::codes::codes;
use crate::money::Money;

codes! {
    /// How repayment is spread where all that was drawn comes back.
    Profile {
        AsSaved = "as_saved",
        StraightLine = "straight_line",
    }
}

/// What the applicant proposes about repayment (återföringsplan).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepaymentPlan {
    /// The first year proposed.
    pub from: Option<Year>,
    /// The last year proposed.
    pub to: Option<Year>,
    /// Years and amounts of single parties, in the order given.
    pub parties: Vec<(usize, PartyPlan)>,
    /// The profile chosen where the rule set leaves a choice.
    pub profile: Option<Profile>,
    /// Amounts already decided, by party.
    pub decided: Vec<(usize, ByYear)>,
    /// No repayment from this year on (befrielse).
    pub exempt_from: Option<Year>,
}

/// A party's own years, and at most these amounts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartyPlan {
    /// Its first year.
    pub from: Option<Year>,
    /// Its last year.
    pub to: Option<Year>,
    /// At most these amounts; a year missing is 0.
    pub amounts: Option<ByYear>,
}

impl RepaymentPlan {
    /// What is proposed for a single party.
    pub fn party(&self, party: usize) -> Option<&PartyPlan> {
        self.parties.iter().find(|&&(other, _)| other == party).map(|(_, plan)| plan)
    }

    /// The amounts decided for a party.
    pub fn decided(&self, party: usize) -> &[(Year, Money)] {
        self.decided.iter().find(|&&(other, _)| other == party).map_or(&[], |(_, amounts)| amounts)
    }
}
