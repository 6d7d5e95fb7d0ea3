//! Input before it is understood: a plain tree, and the reader that turns it
//! into checked types.
//!
//! Application, options and rule set all arrive as a [`Value`]. A [`Node`] is
//! a place in it that knows its path, so that every fault names the field.
//! Reading goes on after a fault where it can, so that all faults of a rule
//! set are found at once; whoever wants only the first takes the first.

use std::cell::{Cell, RefCell};
use std::fmt::Write as _;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::calendar::{Year, YearMonth, parse_year};
use crate::money::{LARGEST_AMOUNT, Money, Number};

/// The most characters that a text may have.
pub const LONGEST_TEXT: usize = 10_000;

/// What came in, whatever its language. Absent fields are left out.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number without decimals that is exact in every language.
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

impl Value {
    /// The value at a JSON Pointer, where there is one.
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        let Some(steps) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(self);
        };
        steps.split('/').try_fold(self, |value, step| {
            let step = step.replace("~1", "/").replace("~0", "~");
            match value {
                Value::Map(fields) => fields.iter().find(|(key, _)| *key == step).map(|(_, value)| value),
                Value::List(items) => items.get(step.parse::<usize>().ok()?),
                _ => None,
            }
        })
    }
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
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.0.push((name, value.into()));
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

            /// The code as everybody outside sees it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The one of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == name)
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
        TooDeep = "too_deep",
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

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'a str),
    Item(usize),
}

/// A place in an input, with its path and where faults are gathered.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    value: &'a Value,
    step: Step<'a>,
    parent: Option<&'a Node<'a>>,
    faults: &'a RefCell<Vec<Fault>>,
}

/// Reads a whole input with one reader.
///
/// # Errors
/// Every fault that the reader found, in the order it met them.
pub fn read<T>(value: &Value, reader: impl FnOnce(&Node<'_>) -> Option<T>) -> Result<T, Vec<Fault>> {
    let faults = RefCell::new(Vec::new());
    let result = reader(&Node { value, step: Step::Root, parent: None, faults: &faults });
    match (result, faults.into_inner()) {
        (Some(result), faults) if faults.is_empty() => Ok(result),
        (_, faults) => Err(faults),
    }
}

impl<'a> Node<'a> {
    /// What stands here.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// The JSON Pointer of this place.
    pub fn path(&self) -> String {
        let mut path = self.parent.map(Node::path).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Field(name) => push_step(&mut path, name),
            Step::Item(index) => {
                let _ = write!(path, "/{index}");
            }
        }
        path
    }

    /// Notes a fault at this place; always `None`, so that a reader can return it.
    pub fn refuse<T>(&self, code: FaultCode) -> Option<T> {
        self.refuse_with(code, Args::default())
    }

    /// Notes a fault at this place with args.
    pub fn refuse_with<T>(&self, code: FaultCode, args: Args) -> Option<T> {
        self.faults.borrow_mut().push(Fault { code, path: self.path(), args });
        None
    }

    /// An object; its reader must ask for every field that it may have.
    pub fn object<T>(&self, reader: impl FnOnce(&Object<'_>) -> Option<T>) -> Option<T> {
        let Value::Map(fields) = self.value else {
            return self.refuse_wrong("object");
        };
        let object = Object { node: self, fields, asked: RefCell::new(vec![false; fields.len()]) };
        let result = reader(&object);
        object.refuse_the_rest();
        result
    }

    /// A list of at most so many items; more is the fault given.
    pub fn list<'s, T>(
        &'s self,
        most: usize,
        too_many: FaultCode,
        item: impl Fn(&Node<'s>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let items = match self.value {
            Value::List(items) if items.len() <= most => items,
            Value::List(_) | Value::TooMany => {
                return self.refuse_with(too_many, Args::default().with("most", most));
            }
            _ => return self.refuse_wrong("list"),
        };
        let read: Vec<Option<T>> = items
            .iter()
            .enumerate()
            .map(|(index, value)| item(&Node { value, step: Step::Item(index), parent: Some(self), ..*self }))
            .collect();
        read.into_iter().collect()
    }

    /// An object used as a table: every field is read alike, by key and place.
    pub fn table<'s, T>(&'s self, entry: impl Fn(&'s str, &Node<'s>) -> Option<T>) -> Option<Vec<T>> {
        let fields = match self.value {
            Value::Map(fields) => fields,
            Value::TooMany => return self.refuse(FaultCode::TooManyLines),
            _ => return self.refuse_wrong("object"),
        };
        let read: Vec<Option<T>> = fields
            .iter()
            .map(|(key, value)| entry(key, &Node { value, step: Step::Field(key), parent: Some(self), ..*self }))
            .collect();
        read.into_iter().collect()
    }

    /// A text of at most 10 000 characters.
    pub fn text(&self) -> Option<String> {
        match self.value {
            Value::Text(text) if text.len() <= LONGEST_TEXT || text.chars().count() <= LONGEST_TEXT => {
                Some(text.clone())
            }
            Value::Text(_) | Value::TooLong => {
                self.refuse_with(FaultCode::TextTooLong, Args::default().with("most", LONGEST_TEXT))
            }
            _ => self.refuse_wrong("text"),
        }
    }

    /// `true` or `false`.
    pub fn bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(bool) => Some(*bool),
            _ => self.refuse_wrong("boolean"),
        }
    }

    /// A whole number within bounds.
    pub fn whole(&self, least: i64, most: i64) -> Option<i64> {
        match self.value {
            Value::Whole(whole) if (least..=most).contains(whole) => Some(*whole),
            Value::Whole(_) => self.refuse_bounds(FaultCode::NumberOutOfRange, least, most),
            Value::Number(_) => self.refuse(FaultCode::BadNumber),
            _ => self.refuse_wrong("number"),
        }
    }

    /// The version of a format, which must be 1.
    pub fn version(&self) -> Option<()> {
        match self.value {
            Value::Whole(1) => Some(()),
            Value::Whole(_) | Value::Number(_) => {
                self.refuse_with(FaultCode::UnsupportedVersion, Args::default().with("supported", 1))
            }
            _ => self.refuse_wrong("number"),
        }
    }

    /// An amount: kronor as text with at most two decimals, or a whole number; 0 to 10¹².
    pub fn amount(&self) -> Option<Money> {
        let amount = match self.value {
            Value::Whole(kronor) => Some(Money::from_kronor(*kronor)),
            Value::Text(text) => Money::parse(text),
            Value::Number(_) | Value::TooLong => None,
            _ => return self.refuse_wrong("amount"),
        };
        match amount {
            None => self.refuse(FaultCode::BadAmount),
            Some(amount) if amount < Money::ZERO => self.refuse(FaultCode::NegativeAmount),
            Some(amount) if amount > LARGEST_AMOUNT => {
                self.refuse_with(FaultCode::AmountOutOfRange, Args::default().with("most", LARGEST_AMOUNT))
            }
            Some(amount) => Some(amount),
        }
    }

    /// A percentage within bounds, as text or number: `"3.5"` is 3.5 %.
    pub fn percent(&self, least: u64, most: u64) -> Option<Number> {
        let number = match self.decimal("percentage")? {
            Decimal::Of(number) => number,
            Decimal::Negative => {
                return self.refuse_bounds(FaultCode::PercentOutOfRange, least as i64, most as i64);
            }
            Decimal::Unreadable => return self.refuse(FaultCode::BadPercent),
        };
        if number.is_below(least) || number.is_above(most) {
            return self.refuse_bounds(FaultCode::PercentOutOfRange, least as i64, most as i64);
        }
        Some(number)
    }

    /// A decimal of at least 0, as text or number, with bounds on size and decimals.
    pub fn number(&self, most: u64, decimals: u32) -> Option<Number> {
        match self.decimal("number")? {
            Decimal::Of(number) if number.is_above(most) => {
                self.refuse_bounds(FaultCode::NumberOutOfRange, 0, most as i64)
            }
            Decimal::Of(number) if number.decimals() <= decimals => Some(number),
            Decimal::Negative => self.refuse_bounds(FaultCode::NumberOutOfRange, 0, most as i64),
            Decimal::Of(_) | Decimal::Unreadable => {
                self.refuse_with(FaultCode::BadNumber, Args::default().with("decimals", decimals as usize))
            }
        }
    }

    /// A calendar year given as a number.
    pub fn year(&self) -> Option<Year> {
        match self.value {
            Value::Whole(year) => match parse_year(&year.to_string()) {
                None => self.refuse(FaultCode::BadYear),
                year => year,
            },
            Value::Number(_) => self.refuse(FaultCode::BadYear),
            _ => self.refuse_wrong("year"),
        }
    }

    /// A month as `2025-01`.
    pub fn month(&self) -> Option<YearMonth> {
        match self.value {
            Value::Text(text) => match YearMonth::parse(text) {
                None => self.refuse(FaultCode::BadMonth),
                month => month,
            },
            Value::TooLong => self.refuse(FaultCode::BadMonth),
            _ => self.refuse_wrong("month"),
        }
    }

    /// One of a closed set of names.
    pub fn one_of<T>(&self, from_name: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        match self.value {
            Value::Text(name) => match from_name(name) {
                None => {
                    let shown: String = name.chars().take(40).collect();
                    self.refuse_with(FaultCode::UnknownVariant, Args::default().with("given", shown))
                }
                known => known,
            },
            Value::TooLong => self.refuse(FaultCode::UnknownVariant),
            _ => self.refuse_wrong("text"),
        }
    }

    /// Amounts by year, in the order of the years.
    pub fn by_year(&self) -> Option<Vec<(Year, Money)>> {
        self.years(Node::amount)
    }

    /// Values by year, in the order of the years; no year can come twice, since keys cannot.
    pub fn years<'s, T>(&'s self, read: impl Fn(&Node<'s>) -> Option<T>) -> Option<Vec<(Year, T)>> {
        let mut years = self.table(|key, node| match parse_year(key) {
            None => node.refuse(FaultCode::BadYear),
            Some(year) => Some((year, read(node)?)),
        })?;
        years.sort_by_key(|&(year, _)| year);
        Some(years)
    }

    fn decimal(&self, expected: &'static str) -> Option<Decimal> {
        let text = match self.value {
            Value::Whole(whole) => &whole.to_string(),
            Value::Number(text) | Value::Text(text) => text,
            Value::TooLong => return Some(Decimal::Unreadable),
            _ => return self.refuse_wrong(expected),
        };
        Some(match (Number::parse(text), text.strip_prefix('-').and_then(Number::parse)) {
            (Some(number), _) => Decimal::Of(number),
            (None, Some(_)) => Decimal::Negative,
            (None, None) => Decimal::Unreadable,
        })
    }

    fn refuse_wrong<T>(&self, expected: &'static str) -> Option<T> {
        self.refuse_with(FaultCode::WrongType, Args::default().with("expected", expected))
    }

    fn refuse_bounds<T>(&self, code: FaultCode, least: i64, most: i64) -> Option<T> {
        self.refuse_with(code, Args(vec![("least", Arg::Whole(least)), ("most", Arg::Whole(most))]))
    }
}

enum Decimal {
    Of(Number),
    Negative,
    Unreadable,
}

/// An object being read. Fields that nobody asked for are unknown.
pub struct Object<'a> {
    node: &'a Node<'a>,
    fields: &'a [(String, Value)],
    asked: RefCell<Vec<bool>>,
}

impl Object<'_> {
    /// The place of the object itself.
    pub fn node(&self) -> &Node<'_> {
        self.node
    }

    /// A field that must be there.
    pub fn required<'s, T>(&'s self, name: &'static str, read: impl FnOnce(&Node<'s>) -> Option<T>) -> Option<T> {
        match self.find(name) {
            Some(value) => read(&self.child(name, value)),
            None => {
                self.child(name, &Value::Null).refuse(FaultCode::MissingField)
            }
        }
    }

    /// A field that may be left out: `Some(None)` where it is.
    pub fn optional<'s, T>(&'s self, name: &'static str, read: impl FnOnce(&Node<'s>) -> Option<T>) -> Option<Option<T>> {
        match self.find(name) {
            Some(value) => read(&self.child(name, value)).map(Some),
            None => Some(None),
        }
    }

    /// A field that must be there but may be `null`.
    pub fn nullable<'s, T>(&'s self, name: &'static str, read: impl FnOnce(&Node<'s>) -> Option<T>) -> Option<Option<T>> {
        self.required(name, |node| match node.value() {
            Value::Null => Some(None),
            _ => read(node).map(Some),
        })
    }

    /// Whether a field is there; does not count as asking for it.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(key, _)| key == name)
    }

    fn find(&self, name: &str) -> Option<&Value> {
        let index = self.fields.iter().position(|(key, _)| key == name)?;
        self.asked.borrow_mut()[index] = true;
        Some(&self.fields[index].1)
    }

    fn child<'b>(&'b self, name: &'static str, value: &'b Value) -> Node<'b> {
        Node { value, step: Step::Field(name), parent: Some(self.node), faults: self.node.faults }
    }

    fn refuse_the_rest(&self) {
        for ((key, value), asked) in self.fields.iter().zip(self.asked.borrow().iter()) {
            if !asked {
                let unknown = Node { value, step: Step::Field(key), parent: Some(self.node), faults: self.node.faults };
                let shown: String = key.chars().take(40).collect();
                let _: Option<()> = unknown.refuse_with(FaultCode::UnknownField, Args::default().with("field", shown));
            }
        }
    }
}

/// Finds the second of two equal ids and refuses it at its place in a list.
pub fn refuse_duplicates<'a>(node: &Node<'_>, ids: impl Iterator<Item = &'a str>) -> Option<()> {
    let mut seen: Vec<&str> = Vec::new();
    let fine = Cell::new(true);
    for (index, id) in ids.enumerate() {
        if seen.contains(&id) {
            fine.set(false);
            let item = Node { value: node.value, step: Step::Item(index), parent: Some(node), faults: node.faults };
            let place = Node { value: node.value, step: Step::Field("id"), parent: Some(&item), faults: node.faults };
            let _: Option<()> = place.refuse_with(FaultCode::DuplicateId, Args::default().with("id", id));
        }
        seen.push(id);
    }
    fine.get().then_some(())
}

/// Appends a field's name to a JSON Pointer.
pub fn push_step(path: &mut String, name: &str) {
    path.push('/');
    for character in name.chars() {
        match character {
            '~' => path.push_str("~0"),
            '/' => path.push_str("~1"),
            other => path.push(other),
        }
    }
}
