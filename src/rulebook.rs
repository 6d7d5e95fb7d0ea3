//! What a rule set (regelverk) must answer, and what it may look like.
//!
//! A rule set is a document that a municipality can write itself; the
//! built-in ones are the same kind of document and go through the same reader
//! (`read`). What the calculation needs is kept here; what only people read
//! (title, status, questions, guidance, process, roles) is checked and stays in
//! the document.

mod checks;
mod head;
mod read;
mod shape;
mod whole;

use serde::Serialize;

pub use checks::{Check, CompositionOption, Need};
pub use head::{Head, gap_around};

use crate::application::{ByYear, PartyKind, Profile};
use crate::calendar::{Year, YearMonth};
use crate::codes::codes;
use crate::money::{Money, Number};
use crate::options::Stage;

/// A municipality's rules.
#[derive(Clone, Debug)]
pub struct Rulebook {
    /// `uppsala-2016`.
    pub id: String,
    /// Whose rules they are.
    pub municipality: String,
    /// The project starts that it covers.
    pub starts: Starts,
    /// The money.
    pub fund: Fund,
    /// Who pays back what, when.
    pub repayment: Repayment,
    /// What the profitability requirement counts.
    pub counted: Option<Counted>,
    /// When the fund pays out; empty: once a year.
    pub occasions: Vec<Occasion>,
    /// Where the occasions stand.
    pub occasions_cite: Option<Citation>,
    /// What an application must meet, in the rule set's order.
    pub criteria: Vec<Criterion>,
    /// The fewest months from idea to decision, where the process says.
    pub process_months: Option<i64>,
}

/// A source's id and the heading of the section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The source's id.
    pub document: String,
    /// Its heading, with the number where it has one.
    pub section: String,
}

/// Months in which a project may start; `None` = open.
#[derive(Clone, Debug)]
pub struct Starts {
    /// The first month.
    pub from: Option<YearMonth>,
    /// The last month.
    pub to: Option<YearMonth>,
    /// Where it stands.
    pub cite: Option<Citation>,
}

impl Starts {
    /// Whether a project that starts in a month is covered.
    pub fn cover(&self, start: YearMonth) -> bool {
        self.from.is_none_or(|from| from <= start) && self.to.is_none_or(|to| start <= to)
    }
}

codes! {
    /// What kind of money it is.
    FundForm {
        Revolving = "revolving",
        Reserve = "reserve",
        YearlyBudget = "yearly_budget",
    }
}

codes! {
    /// Who bears the loss when savings fail.
    RiskBearer {
        ExecutiveBoard = "executive_board",
        Committee = "committee",
        Unstated = "unstated",
    }
}

/// The fund's money.
#[derive(Clone, Debug)]
pub struct Fund {
    /// What kind of money it is.
    pub form: FundForm,
    /// How much in all, where it is known.
    pub size: Option<Money>,
    /// How much in which year.
    pub yearly: ByYear,
    /// Who bears the loss.
    pub risk_bearer: RiskBearer,
    /// Where it stands.
    pub cite: Option<Citation>,
}

impl Fund {
    /// Money of single years, where the fund is a yearly budget that gives any.
    pub fn yearly_budget(&self) -> &[(Year, Money)] {
        if self.form == FundForm::YearlyBudget { &self.yearly } else { &[] }
    }
}

/// The basis of repayment (återföring) and its terms.
#[derive(Clone, Debug)]
pub enum Repayment {
    /// Nothing is repaid.
    None {
        /// Where it stands.
        cite: Option<Citation>,
    },
    /// By a plan that was decided elsewhere.
    DecidedPlan(Terms),
    /// Out of savings.
    Saving {
        /// Who, and how it works in the budget.
        terms: Terms,
        /// How much of the saving, in per cent.
        share: Number,
        /// Whether it stops when all that was drawn has come back.
        capped_at_drawn: bool,
        /// When.
        window: Window,
    },
    /// All that was drawn, whatever the savings are.
    Drawn {
        /// Who, and how it works in the budget.
        terms: Terms,
        /// The profiles offered; the first is the default.
        profiles: Vec<Profile>,
        /// When.
        window: Window,
    },
}

impl Repayment {
    /// Who pays and how, where anything is repaid at all.
    pub fn terms(&self) -> Option<&Terms> {
        match self {
            Self::None { .. } => None,
            Self::DecidedPlan(terms) | Self::Saving { terms, .. } | Self::Drawn { terms, .. } => Some(terms),
        }
    }

    /// The window that it prescribes, where it prescribes one.
    pub fn window(&self) -> Option<&Window> {
        match self {
            Self::Saving { window, .. } | Self::Drawn { window, .. } => Some(window),
            Self::None { .. } | Self::DecidedPlan(_) => None,
        }
    }

    /// The basis by its name.
    pub fn basis(&self) -> &'static str {
        match self {
            Self::None { .. } => "none",
            Self::DecidedPlan(_) => "decided_plan",
            Self::Saving { .. } => "saving",
            Self::Drawn { .. } => "drawn",
        }
    }

    /// Where it stands.
    pub fn cite(&self) -> Option<&Citation> {
        match self {
            Self::None { cite } => cite.as_ref(),
            other => other.terms().and_then(|terms| terms.cite.as_ref()),
        }
    }
}

/// Who repays, and how it works in the budget.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Kinds of party that repay.
    pub payers: Vec<PartyKind>,
    /// How the money comes.
    pub mechanism: Mechanism,
    /// What follows the window.
    pub afterwards: Afterwards,
    /// Whether the executive board can exempt (befria).
    pub exemption: bool,
    /// Where it stands.
    pub cite: Option<Citation>,
}

impl Terms {
    /// Whether a kind of party repays.
    pub fn pays(&self, kind: PartyKind) -> bool {
        self.payers.contains(&kind)
    }
}

codes! {
    /// How repayment comes about in the budget.
    Mechanism {
        YearEndSurplus = "year_end_surplus",
        Appropriation = "appropriation",
        Unstated = "unstated",
    }
}

codes! {
    /// What becomes of the appropriation (kommunbidrag) after the last year.
    /// `unstated` counts as `restored`.
    Afterwards {
        PermanentAdjustment = "permanent_adjustment",
        KeptLevel = "kept_level",
        Restored = "restored",
        Unstated = "unstated",
    }
}

codes! {
    /// When repayment begins.
    WindowStart {
        AfterInvestmentPhase = "after_investment_phase",
        FirstEffect = "first_effect",
        FirstEffectOrDeadline = "first_effect_or_deadline",
    }
}

/// The years in which repayment falls.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// When it begins.
    pub from: WindowStart,
    /// The last year in which it may begin, counted from the start's year; with `FirstEffectOrDeadline`.
    pub deadline_years: Option<Year>,
    /// How many years; `None` = as long as some payer saves.
    pub years: Option<Year>,
}

/// What the profitability requirement counts, and what it is held against.
#[derive(Clone, Debug)]
pub struct Counted {
    /// So many years from the one after the phase; `None` = all.
    pub years_after_phase: Option<Year>,
    /// Whose savings.
    pub kinds: Vec<PartyKind>,
    /// What they must reach.
    pub requirement: Requirement,
    /// Where it stands.
    pub cite: Option<Citation>,
}

impl Counted {
    /// Whether a year counts, of a project whose phase ends in another.
    pub fn covers(&self, year: Year, end: Year) -> bool {
        self.years_after_phase.is_none_or(|years| year > end && year <= end + years)
    }
}

/// What the counted saving must reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Requirement {
    /// Nothing.
    None,
    /// More than nothing.
    Positive,
    /// So many times all cost.
    FactorOfCost(Number),
}

/// When the fund pays out in a year.
#[derive(Clone, Debug)]
pub struct Occasion {
    /// `interim_1`.
    pub id: String,
    /// The last month that it pays for.
    pub through_month: u8,
}

/// Something that an application must meet, or had better.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// Its id; also its question's, where an answer decides.
    pub id: String,
    /// From which stage it counts.
    pub stage: Stage,
    /// Whether not meeting it makes the application ineligible.
    pub required: bool,
    /// How it is decided.
    pub check: Check,
    /// Where it stands.
    pub cite: Option<Citation>,
}
