//! What the applicant states (ansökan): text in, checked types out.
//!
//! What only people read (labels, notes) is checked and stays with them.
//!
//! A draft that is half filled in is a valid application; what is missing
//! becomes findings later. What cannot be read at all is a fault with the
//! field's path: amounts out of range, years before the start, unknown
//! parties, ids that stand twice.
//!
//! | limit | |
//! |---|---|
//! | parties | 50 |
//! | cost, effect and upkeep lines together | 500 |
//! | amounts | 0 to 10¹² kronor, two decimals |
//! | texts | 10 000 characters |
//! | years | 1990 to 2200 |

mod plan;
mod read;
mod shape;

pub use plan::{PartyPlan, Profile, RepaymentPlan};
pub(crate) use read::check_years;
pub use shape::{AMOUNTS, FIELDS};

use crate::calendar::{Period, Year};
use crate::codes::codes;
use crate::money::{Money, Number, Product};

/// Amounts by year, in the order of the years.
pub type ByYear = Vec<(Year, Money)>;

/// An application, checked. Parties are named by their place in `parties`.
#[derive(Clone, Debug)]
pub struct Application {
    /// The project's name.
    pub name: String,
    /// The investment phase.
    pub period: Period,
    /// Everyone concerned, in the order given.
    pub parties: Vec<Party>,
    /// What the project costs to carry out.
    pub costs: Vec<CostLine>,
    /// What is expected to change in the parties' yearly costs.
    pub effects: Vec<Effect>,
    /// What it costs to keep the effects alive (underhåll, följdinvestering).
    pub upkeep: Vec<UpkeepLine>,
    /// What was granted, where something was decided.
    pub grant: Option<Money>,
    /// How many people it reaches.
    pub persons: Option<i64>,
    /// The evaluation schedule (utvärderingsschema).
    pub evaluation: Vec<EvaluationRow>,
    /// What it is held against (jämförelsealternativ).
    pub alternatives: Vec<Alternative>,
    /// Answers by question id.
    pub answers: Vec<(String, Answer)>,
    /// Drafted texts by section id.
    pub texts: Vec<(String, String)>,
    /// What the applicant proposes about repayment; `None` where nothing is said.
    pub plan: Option<RepaymentPlan>,
    /// Discount rates as given and as numbers, in per cent.
    pub discount_rates: Vec<Rate>,
}

codes! {
    /// What kind of party it is.
    PartyKind {
        Committee = "committee",
        MunicipalCompany = "municipal_company",
        CivilSociety = "civil_society",
        OtherPublic = "other_public",
        PrivateCompany = "private_company",
    }
}

impl PartyKind {
    /// Whether its costs are the municipality's own: a committee or a majority-owned company.
    pub fn is_municipal(self) -> bool {
        matches!(self, Self::Committee | Self::MunicipalCompany)
    }
}

codes! {
    /// What part a party plays in the project.
    Role {
        Lead = "lead",
        Participant = "participant",
        Affected = "affected",
    }
}

/// A committee (nämnd), company, association or agency concerned.
#[derive(Clone, Debug)]
pub struct Party {
    /// Its id within the application.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What kind it is.
    pub kind: PartyKind,
    /// Field of activity.
    pub area: Option<String>,
    /// What part it plays.
    pub role: Role,
    /// Whether it stands behind the application; `None` = not answered.
    pub endorses: Option<bool>,
}

codes! {
    /// Who bears a cost.
    Funding {
        Fund = "fund",
        Own = "own",
    }
}

codes! {
    /// What a cost is for.
    CostUse {
        Development = "development",
        Introduction = "introduction",
        Operation = "operation",
        FollowUp = "follow_up",
        Evaluation = "evaluation",
        ProjectLead = "project_lead",
        Other = "other",
    }
}

/// A cost of carrying the project out.
#[derive(Clone, Debug)]
pub struct CostLine {
    /// Its id among the costs.
    pub id: String,
    /// Who has it.
    pub party: usize,
    /// Asked from the fund, or borne by the party.
    pub funding: Funding,
    /// What it is for.
    pub cost_use: Option<CostUse>,
    /// How much in which year.
    pub amounts: ByYear,
}

codes! {
    /// How upkeep is paid for.
    Financing {
        WithinAppropriation = "within_appropriation",
        NewAppropriation = "new_appropriation",
        Other = "other",
        Unsettled = "unsettled",
    }
}

/// A cost of keeping the effects alive.
#[derive(Clone, Debug)]
pub struct UpkeepLine {
    /// Its id among the upkeep.
    pub id: String,
    /// Who has it.
    pub party: usize,
    /// How it is paid for; `None` = not answered.
    pub financing: Option<Financing>,
    /// How much in which year.
    pub amounts: ByYear,
}

codes! {
    /// Which way a cost moves.
    Direction {
        Saving = "saving",
        AddedCost = "added_cost",
    }
}

codes! {
    /// A cost that falls, one that never comes, or an income.
    Nature {
        LoweredCost = "lowered_cost",
        AvoidedCost = "avoided_cost",
        Revenue = "revenue",
    }
}

codes! {
    /// How often something is measured.
    Frequency {
        Monthly = "monthly",
        Quarterly = "quarterly",
        Interim = "interim",
        Yearly = "yearly",
        AtEnd = "at_end",
    }
}

/// An expected change in a party's yearly costs.
#[derive(Clone, Debug)]
pub struct Effect {
    /// Its id among the effects.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Whose costs change.
    pub party: usize,
    /// Saving or added cost.
    pub direction: Direction,
    /// Lowered, avoided or income.
    pub nature: Nature,
    /// How much in which year.
    pub estimate: Estimate,
    /// What shows it.
    pub indicator: Option<String>,
    /// What it is today (basmätning).
    pub baseline: Option<String>,
    /// How often it is measured.
    pub measured: Option<Frequency>,
    /// Where the figure comes from.
    pub source: Option<String>,
    /// Low and high, in per cent of the expected amount.
    pub range: (Number, Number),
}

impl Effect {
    /// Whether it is a saving that lowers no budget, since the cost never came.
    pub fn is_avoided_cost(&self) -> bool {
        self.direction == Direction::Saving && self.nature == Nature::AvoidedCost
    }
}

/// How an effect's amounts are given.
#[derive(Clone, Debug)]
pub enum Estimate {
    /// As amounts.
    Amounts(ByYear),
    /// As units of a value, less what would have come anyway.
    Units(Units),
}

/// `unit value × quantity × (1 − deadweight) × attribution × (1 − drop-off)^n`.
#[derive(Clone, Debug)]
pub struct Units {
    /// Kronor a unit.
    pub unit_value: Money,
    /// How many in which year, in the order of the years.
    pub quantity: Vec<(Year, Number)>,
    /// Per cent that would have come anyway (dödvikt).
    pub deadweight: Number,
    /// Per cent that is this project's doing (tillskrivning).
    pub attribution: Number,
    /// Per cent a year that the effect fades (avklingning).
    pub drop_off: Number,
}

impl Units {
    /// The first year with a quantity above 0, from which the drop-off counts.
    pub fn first_year(&self) -> Option<Year> {
        self.quantity.iter().find(|(_, quantity)| !quantity.is_zero()).map(|&(year, _)| year)
    }

    /// The exact estimate of each year with a quantity, in the order of the
    /// years: each year fades once what the year before it left.
    pub fn estimates(&self) -> impl Iterator<Item = (Year, Product)> {
        let kept = self.drop_off.per_cent().complement();
        let mut each = self
            .unit_value
            .times(&self.deadweight.per_cent().complement())
            .times(&self.attribution.per_cent());
        let mut faded_to = self.first_year().unwrap_or(Year::MAX);
        self.quantity.iter().map(move |&(year, quantity)| {
            for _ in faded_to..year {
                each.multiply(&kept);
            }
            faded_to = faded_to.max(year);
            (year, each.clone().times(&quantity))
        })
    }
}

/// A row of the evaluation schedule.
#[derive(Clone, Debug)]
pub struct EvaluationRow {
    /// What is to be reached.
    pub goal: String,
    /// What shows it.
    pub measure: Option<String>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// Who answers for it.
    pub responsible: Option<String>,
}

/// What the project is held against: the ordinary measure, or none.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its id among the alternatives.
    pub id: String,
    /// What it costs.
    pub cost: ByYear,
    /// What it saves.
    pub saving: ByYear,
}

/// An answer to what no figure can decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Partly.
    Partly,
    /// A figure, as written.
    Value(String),
}

/// A discount rate (kalkylränta) in per cent.
#[derive(Clone, Debug)]
pub struct Rate {
    /// As given.
    pub text: String,
    /// As a number.
    pub percent: Number,
}

codes! {
    /// The lists whose lines make up the yearly figures.
    LineList {
        Costs = "costs",
        Effects = "effects",
        Upkeep = "upkeep",
    }
}

impl Application {
    /// A line's id in its list.
    pub fn line_id(&self, list: LineList, place: usize) -> &str {
        match list {
            LineList::Costs => &self.costs[place].id,
            LineList::Effects => &self.effects[place].id,
            LineList::Upkeep => &self.upkeep[place].id,
        }
    }

    /// What is proposed of a single party's repayment.
    pub fn party_plan(&self, party: usize) -> Option<&PartyPlan> {
        self.plan.as_ref()?.party(party)
    }

    /// The amounts decided for a party.
    pub fn decided(&self, party: usize) -> &[(Year, Money)] {
        self.plan.as_ref().map_or(&[], |plan| plan.decided(party))
    }

    /// Whether anything is proposed about repayment; an empty plan proposes nothing.
    pub fn has_plan(&self) -> bool {
        self.plan.as_ref().is_some_and(|plan| *plan != RepaymentPlan::default())
    }

    /// The answer to a question.
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.iter().find(|(id, _)| id == question).map(|(_, answer)| answer)
    }

    /// Whether a section has any text.
    pub fn has_written(&self, section: &str) -> bool {
        self.texts.iter().any(|(id, text)| id == section && !text.trim().is_empty())
    }
}

/// Whether a text says anything.
pub fn is_written(text: &Option<String>) -> bool {
    text.as_ref().is_some_and(|text| !text.trim().is_empty())
}
