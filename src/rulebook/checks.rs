//! The kinds of condition that a criterion can have, and their reading.

use crate::application::{CostUse, PartyKind, Role};
use crate::money::{Money, Number};
use crate::value::{Args, FaultCode, Node, Object, codes};

/// How deep `all` and `any` may nest.
const DEEPEST: usize = 8;
const MOST_PARTS: usize = 50;

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

/// What a check may refer to within its rule set.
#[derive(Clone, Copy)]
pub(super) struct References<'a> {
    /// Question ids, and whether each is answered with a number.
    pub questions: &'a [(String, bool)],
    /// Section ids.
    pub sections: &'a [String],
    /// Whether the rule set says what it counts.
    pub counts: bool,
}

pub(super) fn read_check(node: &Node<'_>, known: References<'_>, depth: usize) -> Option<Check> {
    if depth > DEEPEST {
        return node.refuse(FaultCode::TooDeep);
    }
    node.object(|o| {
        let kind = o.required("kind", Node::text)?;
        match kind.as_str() {
            "answer" => Some(Check::Answer { question: question(o, known, false)? }),
            "answer_at_least" => {
                let value = o.required("value", |node| node.number(1_000_000_000_000, 6));
                Some(Check::AnswerAtLeast { question: question(o, known, true)?, value: value? })
            }
            "section_written" => o.required("section", |node| known_section(node, known)).map(|section| Check::SectionWritten { section }),
            "lead_kind" => Some(Check::LeadKind { kinds: kinds(o, "kinds")? }),
            "no_party_of_kind" => {
                let (kinds, roles) = (kinds(o, "kinds"), roles(o));
                Some(Check::NoPartyOfKind { kinds: kinds?, roles: roles? })
            }
            "endorsed" => {
                let (kinds, roles) = (kinds(o, "kinds"), roles(o));
                Some(Check::Endorsed { kinds: kinds?, roles: roles? })
            }
            "parties" => {
                let any_of = o.required("anyOf", |node| some_of(node, |node| node.object(read_composition)));
                let roles = roles(o);
                Some(Check::Parties { any_of: any_of?, roles: roles? })
            }
            "duration_months" => read_duration(o),
            "cost_uses" => {
                let allowed = o.required("allowed", |node| some_of(node, |node| node.one_of(CostUse::from_name)));
                Some(Check::CostUses { allowed: allowed? })
            }
            "counted_saving" if !known.counts => o.node().refuse(FaultCode::CountedMissing),
            "counted_saving" => Some(Check::CountedSaving),
            "effects_measurable" => {
                let needs = o.required("needs", |node| some_of(node, |node| node.one_of(Need::from_name)));
                Some(Check::EffectsMeasurable { needs: needs? })
            }
            "evaluation_schedule" => Some(Check::EvaluationSchedule),
            "alternatives_mapped" => Some(Check::AlternativesMapped),
            "upkeep_planned" => {
                let question = o.optional("question", |node| known_question(node, known, false));
                Some(Check::UpkeepPlanned { question: question? })
            }
            "repayment_planned" => Some(Check::RepaymentPlanned),
            "grant_limit" => read_grant_limit(o),
            "all" => read_parts(o, known, depth).map(Check::All),
            "any" => read_parts(o, known, depth).map(Check::Any),
            other => {
                let shown: String = other.chars().take(40).collect();
                o.required("kind", |node| node.refuse_with(FaultCode::UnknownVariant, Args::default().with("given", shown)))
            }
        }
    })
}

fn question(o: &Object<'_>, known: References<'_>, with_number: bool) -> Option<String> {
    o.required("question", |node| known_question(node, known, with_number))
}

fn known_question(node: &Node<'_>, known: References<'_>, with_number: bool) -> Option<String> {
    let id = node.text()?;
    match known.questions.iter().find(|(question, _)| *question == id) {
        None => node.refuse_with(FaultCode::UnknownQuestion, Args::default().with("question", id)),
        Some(&(_, is_number)) if is_number != with_number => {
            node.refuse_with(FaultCode::WrongQuestionKind, Args::default().with("question", id))
        }
        Some(_) => Some(id),
    }
}

fn known_section(node: &Node<'_>, known: References<'_>) -> Option<String> {
    let id = node.text()?;
    if known.sections.contains(&id) {
        return Some(id);
    }
    node.refuse_with(FaultCode::UnknownSection, Args::default().with("section", id))
}

/// A list with at least one item.
pub(super) fn some_of<T>(node: &Node<'_>, item: impl Fn(&Node<'_>) -> Option<T>) -> Option<Vec<T>> {
    let items = node.list(MOST_PARTS, FaultCode::TooManyItems, item)?;
    if items.is_empty() { node.refuse(FaultCode::EmptyList) } else { Some(items) }
}

pub(super) fn kinds(o: &Object<'_>, name: &'static str) -> Option<Vec<PartyKind>> {
    o.required(name, |node| some_of(node, |node| node.one_of(PartyKind::from_name)))
}

fn roles(o: &Object<'_>) -> Option<Vec<Role>> {
    o.required("roles", |node| some_of(node, |node| node.one_of(Role::from_name)))
}

fn read_composition(o: &Object<'_>) -> Option<CompositionOption> {
    let kinds = o.required("kinds", |node| {
        let kinds = node.table(|kind, node| match PartyKind::from_name(kind) {
            None => node.refuse_with(FaultCode::UnknownVariant, Args::default().with("given", kind)),
            Some(kind) => Some((kind, node.whole(1, 50)? as usize)),
        })?;
        if kinds.is_empty() { node.refuse(FaultCode::EmptyList) } else { Some(kinds) }
    });
    let distinct_areas = o.optional("distinctAreas", Node::bool);
    Some(CompositionOption { kinds: kinds?, distinct_areas: distinct_areas?.unwrap_or(false) })
}

fn read_duration(o: &Object<'_>) -> Option<Check> {
    let (min, max) = read_bounds(o, 1, 720)?;
    Some(Check::DurationMonths { min, max })
}

/// `min` and `max`, either of which may be left out, in their order.
pub(super) fn read_bounds(o: &Object<'_>, least: i64, most: i64) -> Option<(Option<i64>, Option<i64>)> {
    let min = o.optional("min", |node| node.whole(least, most));
    let max = o.optional("max", |node| node.whole(least, most));
    match (min?, max?) {
        (Some(min), Some(max)) if max < min => o.node().refuse(FaultCode::RangeReversed),
        bounds => Some(bounds),
    }
}

fn read_grant_limit(o: &Object<'_>) -> Option<Check> {
    let per_year = o.optional("perYear", Node::amount);
    let total = o.optional("total", Node::amount);
    let share_of_cost = o.optional("shareOfCost", |node| node.percent(0, 100));
    Some(Check::GrantLimit { per_year: per_year?, total: total?, share_of_cost: share_of_cost? })
}

fn read_parts(o: &Object<'_>, known: References<'_>, depth: usize) -> Option<Vec<Check>> {
    o.required("of", |node| some_of(node, |node| read_check(node, known, depth + 1)))
}
