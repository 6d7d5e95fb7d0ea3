//! Input before it is understood: a plain tree, and what can be wrong with it.
//!
//! Application, options and rule set all arrive as a [`Value`]. It is first
//! held against a shape (`shape.rs`), which finds every fault with its path;
//! only then is it read into types, with the readers below.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::calendar::{Year, YearMonth, parse_year};
use crate::money::{Money, Number};

/// The most characters that a text may have.
pub const LONGEST_TEXT: usize = 10_000;

/// What came in, whatever its language. Absent fields are left out.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Any other number in its shortest decimal form, `NaN` and `Infinity` among them.
    Number(String),
    /// A text.
    Text(String),
    /// A text longer than any field takes; not copied.
    TooLong,
    /// A list.
    List(Vec<Value>),
    /// A list or an object with more items than any field takes; not copied.
    TooMany,
    /// An object, its fields in the order given.
    Map(Vec<(String, Value)>),
    /// What no contract has: a function, a cycle, a getter that throws.
    Foreign,
}

/// Readers of what a shape has been found to hold. Each gives nothing where the
/// value is of another kind.
impl Value {
    /// A field of an object.
    #[inline(never)]
    pub fn field(&self, name: &str) -> Option<&Value> {
        // Most keys differ in length already.
        let is_it = |key: &str| key.len() == name.len() && key == name;
        self.table().iter().find(|(key, _)| is_it(key)).map(|(_, value)| value)
    }

    /// The fields of an object, in the order given.
    pub fn table(&self) -> &[(String, Value)] {
        if let Self::Map(fields) = self { fields } else { &[] }
    }

    /// The items of a list.
    pub fn list(&self) -> &[Value] {
        if let Self::List(items) = self { items } else { &[] }
    }

    /// A text.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// A text of its own.
    pub fn owned_text(&self) -> Option<String> {
        self.text().map(str::to_owned)
    }

    /// A field's text, which a shape has found to be there.
    #[inline(never)]
    pub fn string(&self, name: &str) -> String {
        self.string_if(name).unwrap_or_default()
    }

    /// A field's text, where it is there.
    #[inline(never)]
    pub fn string_if(&self, name: &str) -> Option<String> {
        self.field(name).and_then(Self::owned_text)
    }

    /// `true` or `false`.
    pub fn boolean(&self) -> Option<bool> {
        if let Self::Bool(boolean) = self { Some(*boolean) } else { None }
    }

    /// A whole number.
    pub fn whole(&self) -> Option<i64> {
        if let Self::Whole(whole) = self { Some(*whole) } else { None }
    }

    /// Kronor as text or as a whole number; sign and range are the shape's to judge.
    pub fn amount(&self) -> Option<Money> {
        match self {
            Self::Whole(kronor) => Some(Money::from_kronor(*kronor)),
            Self::Text(text) => Money::parse(text),
            Self::Number(text) if !text.contains('.') => Money::parse(text),
            _ => None,
        }
    }

    /// A decimal of at least 0, as text or as a number.
    pub fn number(&self) -> Option<Number> {
        match self {
            Self::Whole(whole) => u32::try_from(*whole).ok().map(Number::whole),
            Self::Number(text) | Self::Text(text) => Number::parse(text),
            _ => None,
        }
    }

    /// A calendar year.
    pub fn year(&self) -> Option<Year> {
        parse_year(&self.whole()?.to_string())
    }

    /// A month.
    pub fn month(&self) -> Option<YearMonth> {
        YearMonth::parse(self.text()?)
    }

    /// Values by year, in the order of the years.
    pub fn by_year<T>(&self, read: fn(&Value) -> Option<T>) -> Option<Vec<(Year, T)>> {
        let mut years: Vec<(Year, T)> = Vec::with_capacity(self.table().len());
        for (key, value) in self.table() {
            let year = parse_year(key)?;
            // JavaScript gives years in order, so nearly always this is the end.
            let place = years.iter().rposition(|&(other, _)| other < year).map_or(0, |before| before + 1);
            years.insert(place, (year, read(value)?));
        }
        Some(years)
    }

    /// The value at a JSON Pointer, where there is one.
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        let Some(steps) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(self);
        };
        let mut value = self;
        for step in steps.split('/') {
            value = match value {
                Self::List(items) => items.get(step.parse::<usize>().ok()?)?,
                other => other.table().iter().find(|(key, _)| is_step(step, key)).map(|(_, value)| value)?,
            };
        }
        Some(value)
    }
}

/// Whether a step of a JSON Pointer names a key: `~0` stands for `~`, `~1` for `/`.
fn is_step(step: &str, key: &str) -> bool {
    let mut escaped = String::with_capacity(key.len() + 1);
    push_step(&mut escaped, key);
    escaped.strip_prefix('/') == Some(step)
}

/// A value of `args`: what a text is made of in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// Words, codes and amounts.
    Text(String),
    /// Years and counts.
    Whole(i64),
}

impl From<&str> for Arg {
    #[inline(never)]
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i32> for Arg {
    fn from(whole: i32) -> Self {
        Self::Whole(i64::from(whole))
    }
}
impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Whole(count as i64)
    }
}
impl From<Money> for Arg {
    #[inline(never)]
    fn from(amount: Money) -> Self {
        Self::Text(amount.to_string())
    }
}
impl From<YearMonth> for Arg {
    fn from(month: YearMonth) -> Self {
        Self::Text(month.to_string())
    }
}

/// What a text is made of: names and values, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(pub Vec<(&'static str, Arg)>);

impl Args {
    /// These and one more.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.and(name, value.into())
    }

    /// Not inlined, since it is called in a hundred places.
    #[inline(never)]
    fn and(mut self, name: &'static str, value: Arg) -> Self {
        self.0.push((name, value));
        self
    }
}

impl Serialize for Args {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Names a closed set of codes once: the enum, its texts, and the list of all.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $(#[doc = $text] $(#[$inner])* $variant,)* }

        impl $name {
            /// Every one, in the order of their definition.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Their names, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text,)*];

            /// The code as everybody outside sees it.
            pub const fn as_str(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// The one of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::NAMES.iter().position(|one| *one == name).map(|place| Self::ALL[place])
            }

            /// The one that a value names.
            #[allow(dead_code, reason = "some are only written")]
            pub(crate) fn of(value: &crate::value::Value) -> Option<Self> {
                Self::from_name(value.text()?)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use codes;

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

/// Appends a field's name to a JSON Pointer.
pub fn push_step(path: &mut String, name: &str) {
    path.push('/');
    if !name.bytes().any(|byte| byte == b'~' || byte == b'/') {
        return path.push_str(name);
    }
    for character in name.chars() {
        match character {
            '~' => path.push_str("~0"),
            '/' => path.push_str("~1"),
            other => path.push(other),
        }
    }
}
