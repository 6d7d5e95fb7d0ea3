//! What can be wrong with an input: a stable code, the path to the place, and
//! what the words need. It is refused with that, never guessed at.

use serde::Serialize;

use crate::args::{Arg, Args};
use crate::codes::codes;

codes! {
    /// What can be wrong with an input. Those after `FaultyRulebook` can only
    /// be wrong with a rule set, and are found by `checkRulebook`.
    FaultCode {
        WrongType = "wrong_type",
        MissingField = "missing_field",
        UnknownField = "unknown_field",
        UnknownVariant = "unknown_variant",
        UnsupportedVersion = "unsupported_version",
        BadAmount = "bad_amount",
        NegativeAmount = "negative_amount",
        AmountOutOfRange = "amount_out_of_range",
        BadPercent = "bad_percent",
        PercentOutOfRange = "percent_out_of_range",
        BadNumber = "bad_number",
        NumberOutOfRange = "number_out_of_range",
        BadYear = "bad_year",
        BadMonth = "bad_month",
        PeriodReversed = "period_reversed",
        YearBeforePeriod = "year_before_period",
        HorizonTooLong = "horizon_too_long",
        DuplicateId = "duplicate_id",
        UnknownParty = "unknown_party",
        UnknownLine = "unknown_line",
        UnknownEffect = "unknown_effect",
        UnknownRulebook = "unknown_rulebook",
        UnknownFigure = "unknown_figure",
        TooManyParties = "too_many_parties",
        TooManyLines = "too_many_lines",
        TooManyProjects = "too_many_projects",
        TextTooLong = "text_too_long",
        RangeReversed = "range_reversed",
        FaultyRulebook = "faulty_rulebook",
        BadId = "bad_id",
        BadPointer = "bad_pointer",
        UnknownQuestion = "unknown_question",
        UnknownSection = "unknown_section",
        UnknownDocument = "unknown_document",
        EmptyList = "empty_list",
        OccasionsOutOfOrder = "occasions_out_of_order",
        WrongQuestionKind = "wrong_question_kind",
        CountedMissing = "counted_missing",
        DeadlineMissing = "deadline_missing",
        DeadlineUnused = "deadline_unused",
        StartsReversed = "starts_reversed",
        TooManyItems = "too_many_items",
    }
}

/// Something wrong with an input: what, where, and what the words need. Thrown
/// by the door as a `ContractError`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// What is wrong.
    pub code: FaultCode,
    /// JSON Pointer into the argument that is wrong.
    pub path: String,
    /// What the words need.
    pub args: Args,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {}", self.code.as_str(), self.path)
    }
}

impl std::error::Error for Fault {}

impl Fault {
    /// A fault at a path.
    pub fn new(code: FaultCode, path: impl Into<String>) -> Self {
        Self { code, path: path.into(), args: Args::default() }
    }

    /// The same with one more arg.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args = self.args.with(name, value);
        self
    }
}
