//! The kinds of condition that a criterion can have, and their reading.

use crate::application::{CostUse, PartyKind, Role};
use crate::codes::codes;
use crate::money::{Money, Number};
use crate::value::Value;

/// How a criterion is decided. What each looks at stands in `eligibility.rs`.
#[derive(Clone, Debug)]
pub enum Check {
    /// A question answered with yes.
    Answer {
        /// The question's id.
        question: String,
    },
    /// A question answered with at least a value.
    AnswerAtLeast {
        /// The question's id.
        question: String,
        /// The least that meets it.
        value: Number,
    },
    /// A section of the application written.
    SectionWritten {
        /// The section's id.
        section: String,
    },
    /// Every lead is of one of these kinds.
    LeadKind {
        /// The kinds allowed.
        kinds: Vec<PartyKind>,
    },
    /// No party of these kinds has one of these roles.
    NoPartyOfKind {
        /// The kinds barred.
        kinds: Vec<PartyKind>,
        /// In which roles.
        roles: Vec<Role>,
    },
    /// The project's parties make up one of these compositions.
    Parties {
        /// What is enough.
        any_of: Vec<CompositionOption>,
        /// Which roles count.
        roles: Vec<Role>,
    },
    /// Every party of these kinds and roles stands behind the application.
    Endorsed {
        /// Which kinds.
        kinds: Vec<PartyKind>,
        /// Which roles.
        roles: Vec<Role>,
    },
    /// The phase is neither shorter nor longer.
    DurationMonths {
        /// The fewest months.
        min: Option<i64>,
        /// The most months.
        max: Option<i64>,
    },
    /// Fund-financed lines are for these uses.
    CostUses {
        /// The uses allowed.
        allowed: Vec<CostUse>,
    },
    /// The rule set's profitability requirement.
    CountedSaving,
    /// Every effect says how it is shown.
    EffectsMeasurable {
        /// What it must say.
        needs: Vec<Need>,
    },
    /// The evaluation schedule is filled in.
    EvaluationSchedule,
    /// Alternatives are mapped.
    AlternativesMapped,
    /// Upkeep is planned and its financing settled.
    UpkeepPlanned {
        /// The question whose yes says that none is needed.
        question: Option<String>,
    },
    /// Something is repaid.
    RepaymentPlanned,
    /// The fund-financed cost keeps within limits.
    GrantLimit {
        /// In any one year.
        per_year: Option<Money>,
        /// In all.
        total: Option<Money>,
        /// As a share of all cost, in per cent.
        share_of_cost: Option<Number>,
    },
    /// All of these.
    All(Vec<Check>),
    /// Any of these.
    Any(Vec<Check>),
}

impl Check {
    /// The check's kind, which is its finding's code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Answer { .. } => "answer",
            Self::AnswerAtLeast { .. } => "answer_at_least",
            Self::SectionWritten { .. } => "section_written",
            Self::LeadKind { .. } => "lead_kind",
            Self::NoPartyOfKind { .. } => "no_party_of_kind",
            Self::Parties { .. } => "parties",
            Self::Endorsed { .. } => "endorsed",
            Self::DurationMonths { .. } => "duration_months",
            Self::CostUses { .. } => "cost_uses",
            Self::CountedSaving => "counted_saving",
            Self::EffectsMeasurable { .. } => "effects_measurable",
            Self::EvaluationSchedule => "evaluation_schedule",
            Self::AlternativesMapped => "alternatives_mapped",
            Self::UpkeepPlanned { .. } => "upkeep_planned",
            Self::RepaymentPlanned => "repayment_planned",
            Self::GrantLimit { .. } => "grant_limit",
            Self::All(_) => "all",
            Self::Any(_) => "any",
        }
    }

    /// Whether this check, or a part of it, satisfies a condition.
    pub fn contains(&self, condition: &dyn Fn(&Check) -> bool) -> bool {
        condition(self)
            || match self {
                Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.contains(condition)),
                _ => false,
            }
    }
}

/// A composition of parties that is enough: so many of each kind.
#[derive(Clone, Debug)]
pub struct CompositionOption {
    /// At least so many of each kind.
    pub kinds: Vec<(PartyKind, usize)>,
    /// Whether two of the same area count as one.
    pub distinct_areas: bool,
}

codes! {
    /// What an effect must say of how it is shown.
    Need {
        Indicator = "indicator",
        Measured = "measured",
        Source = "source",
        Baseline = "baseline",
    }
}

impl Check {
    /// Reads a check whose shape has been found right.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let text = |name| value.string(name);
        let number = |name| value.field(name).and_then(Value::number);
        let months = |name| value.field(name).and_then(Value::whole);
        let amount = |name| value.field(name).and_then(Value::amount);
        let kinds = || names(value.field("kinds")?, PartyKind::of);
        let roles = || names(value.field("roles")?, Role::of);
        Some(match value.field("kind")?.text()? {
            "answer" => Self::Answer { question: text("question") },
            "answer_at_least" => Self::AnswerAtLeast { value: number("value")?, question: text("question") },
            "section_written" => Self::SectionWritten { section: text("section") },
            "lead_kind" => Self::LeadKind { kinds: kinds()? },
            "no_party_of_kind" => Self::NoPartyOfKind { kinds: kinds()?, roles: roles()? },
            "parties" => {
                Self::Parties { any_of: all(value.field("anyOf")?, read_composition)?, roles: roles()? }
            }
            "endorsed" => Self::Endorsed { kinds: kinds()?, roles: roles()? },
            "duration_months" => Self::DurationMonths { min: months("min"), max: months("max") },
            "cost_uses" => Self::CostUses { allowed: names(value.field("allowed")?, CostUse::of)? },
            "counted_saving" => Self::CountedSaving,
            "effects_measurable" => {
                Self::EffectsMeasurable { needs: names(value.field("needs")?, Need::of)? }
            }
            "evaluation_schedule" => Self::EvaluationSchedule,
            "alternatives_mapped" => Self::AlternativesMapped,
            "upkeep_planned" => Self::UpkeepPlanned { question: value.string_if("question") },
            "repayment_planned" => Self::RepaymentPlanned,
            "grant_limit" => Self::GrantLimit {
                per_year: amount("perYear"),
                total: amount("total"),
                share_of_cost: number("shareOfCost"),
            },
            "all" => Self::All(all(value.field("of")?, Self::read)?),
            "any" => Self::Any(all(value.field("of")?, Self::read)?),
            _ => return None,
        })
    }
}

/// Every item of a list.
pub(super) fn all<T>(list: &Value, read: fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    let mut items = Vec::with_capacity(list.list().len());
    for item in list.list() {
        items.push(read(item)?);
    }
    Some(items)
}

/// Every name of a list, each once: to name one again says nothing more.
pub(super) fn names<T: Copy + PartialEq>(list: &Value, read: fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    let mut names = Vec::new();
    for item in list.list() {
        let name = read(item)?;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Some(names)
}

fn read_composition(value: &Value) -> Option<CompositionOption> {
    let mut kinds = Vec::new();
    for (kind, least) in value.field("kinds")?.table() {
        kinds.push((PartyKind::from_name(kind)?, least.whole()? as usize));
    }
    let distinct_areas = value.field("distinctAreas").and_then(Value::boolean).unwrap_or(false);
    Some(CompositionOption { kinds, distinct_areas })
}
