//! The shapes that inputs may have, as data, and one check for them all.
//!
//! A shape says what a contract's type says, with its limits. Holding a value
//! against it finds every fault at once, each with its path; nothing is
//! guessed and nothing unknown is passed over.

use crate::args::{Arg, Args};
use crate::calendar::{YearMonth, parse_year};
use crate::fault::{Fault, FaultCode};
use crate::money::{LARGEST_AMOUNT, Money, Number};
use crate::value::{LONGEST_TEXT, Value, push_step};

/// The longest id of a rule set's parts.
const LONGEST_ID: usize = 64;

/// What a value may be.
pub enum Shape {
    /// Anything: its own reader judges it.
    Any,
    /// A text of at most 10 000 characters.
    Text,
    /// Small letters, digits, `_` and `-`; at most 64.
    Id,
    /// `true` or `false`.
    Boolean,
    /// The version of the format: 1.
    Version,
    /// A whole number within bounds.
    Whole(i64, i64),
    /// Kronor: text with at most two decimals, or a whole number; 0 to 10¹².
    Amount,
    /// Per cent within bounds, as text or number.
    Percent(u32, u32),
    /// A decimal from 0 to a most, with so many decimals, as text or number.
    Number {
        /// The most that it may be.
        most: u32,
        /// How many decimals it may have.
        decimals: u32,
    },
    /// A calendar year.
    Year,
    /// `2025-01`.
    Month,
    /// One of these names.
    OneOf(&'static [&'static str]),
    /// One of these names, or another shape where it is no text.
    NameOr(&'static [&'static str], &'static Shape),
    /// `null`, or a shape.
    Nullable(&'static Shape),
    /// A list.
    List(&'static Shape, Length),
    /// A table from years to values of a shape.
    ByYear(&'static Shape),
    /// A table from any key, a text like any other, to values of a shape.
    Table(&'static Shape),
    /// A table from these names to values of a shape; not empty.
    TableOf(&'static [&'static str], &'static Shape),
    /// An object with these fields and no others.
    Object(&'static [Field]),
    /// An object whose other fields depend on one of them.
    Tagged(&'static Tagged),
    /// One shape where the object has a field, else another.
    IfHas(&'static str, &'static Shape, &'static Shape),
}

/// How long a list may be.
pub struct Length {
    /// The fewest items.
    pub least: usize,
    /// The most items.
    pub most: usize,
    /// What it is to have more.
    pub too_many: FaultCode,
    /// What it is to have fewer.
    pub too_few: FaultCode,
}

impl Length {
    /// From none to a most; more is the fault given.
    pub const fn at_most(most: usize, too_many: FaultCode) -> Self {
        Self::between(0, most, too_many)
    }

    /// From a least to a most; anything else is the fault given.
    pub const fn between(least: usize, most: usize, otherwise: FaultCode) -> Self {
        Self { least, most, too_many: otherwise, too_few: otherwise }
    }
}

/// A field of an object.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it may be.
    pub shape: &'static Shape,
    /// Whether it must be there.
    pub required: bool,
}

/// Fields that depend on a tag.
pub struct Tagged {
    /// The tag's name.
    pub tag: &'static str,
    /// Fields that every variant has.
    pub common: &'static [Field],
    /// Fields by the tag's value.
    pub variants: &'static [(&'static str, &'static [Field])],
}

/// A field that must be there.
pub const fn required(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, shape, required: true }
}

/// A field that may be left out.
pub const fn optional(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, shape, required: false }
}

/// Holds a value against a shape.
///
/// # Errors
/// Everything that is wrong with it, in the order of the shape.
pub fn check(value: &Value, shape: &Shape) -> Result<(), Vec<Fault>> {
    let mut checking = Checking { path: String::new(), faults: Vec::new() };
    checking.check(value, shape);
    if checking.faults.is_empty() { Ok(()) } else { Err(checking.faults) }
}

/// Whether a text can be an id of a rule set's parts.
pub fn is_id(text: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    text.len() <= LONGEST_ID
        && text.bytes().next().is_some_and(fits)
        && text.bytes().all(|b| fits(b) || b == b'_' || b == b'-')
}

struct Checking {
    path: String,
    faults: Vec<Fault>,
}

impl Checking {
    fn check(&mut self, value: &Value, shape: &Shape) {
        match shape {
            Shape::Any => {}
            Shape::Text => self.text(value),
            Shape::Id => self.id(value),
            Shape::Boolean => match value {
                Value::Bool(_) => {}
                _ => self.wrong("boolean"),
            },
            Shape::Version => match value {
                Value::Whole(1) => {}
                Value::Whole(_) | Value::Number(_) => {
                    self.refuse(FaultCode::UnsupportedVersion, Args::default().with("supported", 1));
                }
                _ => self.wrong("number"),
            },
            Shape::Whole(least, most) => self.whole(value, *least, *most),
            Shape::Amount => self.amount(value),
            Shape::Percent(least, most) => {
                let codes = (FaultCode::BadPercent, FaultCode::PercentOutOfRange);
                self.decimal(value, *least, *most, crate::money::MOST_DECIMALS, codes);
            }
            Shape::Number { most, decimals } => {
                self.decimal(value, 0, *most, *decimals, (FaultCode::BadNumber, FaultCode::NumberOutOfRange));
            }
            Shape::Year => match value {
                Value::Whole(_) | Value::Number(_) if value.year().is_none() => {
                    self.fault(FaultCode::BadYear)
                }
                Value::Whole(_) => {}
                _ => self.wrong("year"),
            },
            Shape::Month => match value {
                Value::Text(text) if YearMonth::parse(text).is_some() => {}
                Value::Text(_) | Value::TooLong => self.fault(FaultCode::BadMonth),
                _ => self.wrong("month"),
            },
            Shape::OneOf(names) => self.one_of(value, names),
            Shape::NameOr(names, other) => match value {
                Value::Text(_) | Value::TooLong => self.one_of(value, names),
                _ => self.check(value, other),
            },
            Shape::Nullable(_) if *value == Value::Null => {}
            Shape::Nullable(shape) => self.check(value, shape),
            Shape::List(item, length) => self.list(value, item, length),
            Shape::ByYear(_) | Shape::Table(_) | Shape::TableOf(..) => self.table(value, shape),
            Shape::Object(fields) => self.object(value, &[fields]),
            Shape::Tagged(tagged) => self.tagged(value, tagged),
            Shape::IfHas(name, then, otherwise) => {
                self.check(value, if value.field(name).is_some() { then } else { otherwise });
            }
        }
    }

    fn text(&mut self, value: &Value) {
        match value {
            Value::Text(text) if is_within(text) => {}
            Value::Text(_) | Value::TooLong => {
                self.refuse(FaultCode::TextTooLong, Args::default().with("most", LONGEST_TEXT));
            }
            _ => self.wrong("text"),
        }
    }

    fn id(&mut self, value: &Value) {
        let Value::Text(id) = value else {
            return self.text(value);
        };
        if !is_id(id) {
            self.fault(FaultCode::BadId);
        }
    }

    fn whole(&mut self, value: &Value, least: i64, most: i64) {
        match value {
            Value::Whole(whole) if (least..=most).contains(whole) => {}
            Value::Whole(_) => self.out_of_range(FaultCode::NumberOutOfRange, least, most),
            Value::Number(text) if is_whole(text) => {
                self.out_of_range(FaultCode::NumberOutOfRange, least, most);
            }
            Value::Number(_) => self.fault(FaultCode::BadNumber),
            _ => self.wrong("number"),
        }
    }

    fn amount(&mut self, value: &Value) {
        if !matches!(value, Value::Whole(_) | Value::Number(_) | Value::Text(_) | Value::TooLong) {
            return self.wrong("amount");
        }
        match value.amount() {
            None => self.fault(FaultCode::BadAmount),
            Some(amount) if amount < Money::ZERO => self.fault(FaultCode::NegativeAmount),
            Some(amount) if amount > LARGEST_AMOUNT => {
                self.refuse(FaultCode::AmountOutOfRange, Args::default().with("most", LARGEST_AMOUNT));
            }
            Some(_) => {}
        }
    }

    fn decimal(
        &mut self,
        value: &Value,
        least: u32,
        most: u32,
        decimals: u32,
        codes: (FaultCode, FaultCode),
    ) {
        let (unreadable, out_of_range) = codes;
        let text = match value {
            Value::Whole(whole) => &whole.to_string(),
            Value::Number(text) | Value::Text(text) => text,
            Value::TooLong => return self.fault(unreadable),
            _ => return self.wrong("number"),
        };
        let within = |number: &Number| !number.is_below(least.into()) && !number.is_above(most.into());
        // They are counted as they are written, as those of kronor are.
        let written = text.split_once('.').map_or(0, |(_, after)| after.len());
        match Number::parse(text) {
            Some(number) if within(&number) && written <= decimals as usize => {}
            Some(number) if within(&number) => {
                self.refuse(unreadable, Args::default().with("decimals", decimals as usize));
            }
            Some(_) => self.out_of_range(out_of_range, least.into(), most.into()),
            None if text.strip_prefix('-').and_then(Number::parse).is_some() => {
                self.out_of_range(out_of_range, least.into(), most.into());
            }
            None => self.fault(unreadable),
        }
    }

    fn one_of(&mut self, value: &Value, names: &[&str]) {
        match value {
            Value::Text(name) if names.contains(&name.as_str()) => {}
            Value::Text(name) => {
                self.refuse(FaultCode::UnknownVariant, Args::default().with("given", shortened(name)));
            }
            Value::TooLong => self.fault(FaultCode::UnknownVariant),
            _ => self.wrong("text"),
        }
    }

    fn list(&mut self, value: &Value, item: &Shape, length: &Length) {
        let items = match value {
            Value::List(items) if items.len() <= length.most => items,
            Value::List(_) | Value::TooMany => {
                return self.refuse(length.too_many, Args::default().with("most", length.most));
            }
            _ => return self.wrong("list"),
        };
        if items.len() < length.least {
            self.refuse(length.too_few, Args::default().with("least", length.least));
        }
        for (index, value) in items.iter().enumerate() {
            self.below(&index.to_string(), value, item);
        }
    }

    fn table(&mut self, value: &Value, shape: &Shape) {
        let fields = match value {
            Value::Map(fields) => fields,
            Value::TooMany => return self.fault(FaultCode::TooManyLines),
            _ => return self.wrong("object"),
        };
        let (Shape::ByYear(of) | Shape::Table(of) | Shape::TableOf(_, of)) = shape else {
            return;
        };
        if matches!(shape, Shape::TableOf(..)) && fields.is_empty() {
            self.fault(FaultCode::EmptyList);
        }
        for (key, value) in fields {
            match shape {
                Shape::ByYear(_) if parse_year(key).is_none() => {
                    self.refuse_at(key, FaultCode::BadYear, Args::default().with("given", shortened(key)));
                }
                Shape::TableOf(names, _) if !names.contains(&key.as_str()) => {
                    let args = Args::default().with("given", shortened(key));
                    self.refuse_at(key, FaultCode::UnknownVariant, args);
                }
                Shape::Table(_) if !is_within(key) => {
                    self.refuse_at(key, FaultCode::TextTooLong, Args::default().with("most", LONGEST_TEXT));
                }
                _ => self.below(key, value, of),
            }
        }
    }

    fn tagged(&mut self, value: &Value, tagged: &Tagged) {
        let Value::Map(_) = value else {
            return self.wrong("object");
        };
        let Some(given) = value.field(tagged.tag) else {
            return self.refuse_at(tagged.tag, FaultCode::MissingField, Args::default());
        };
        let Some(name) = given.text() else {
            return self.below(tagged.tag, given, &Shape::Text);
        };
        match tagged.variants.iter().find(|(variant, _)| *variant == name) {
            Some((_, fields)) => {
                self.object(value, &[&[required(tagged.tag, &Shape::Text)], tagged.common, fields])
            }
            None => {
                let args = Args::default().with("given", shortened(name));
                self.refuse_at(tagged.tag, FaultCode::UnknownVariant, args);
            }
        }
    }

    fn object(&mut self, value: &Value, fields: &[&[Field]]) {
        let Value::Map(given) = value else {
            return self.wrong("object");
        };
        for field in fields.iter().copied().flatten() {
            match value.field(field.name) {
                Some(value) => self.below(field.name, value, field.shape),
                None if field.required => {
                    self.refuse_at(field.name, FaultCode::MissingField, Args::default())
                }
                None => {}
            }
        }
        for (key, _) in given {
            if fields.iter().copied().flatten().all(|field| field.name != key) {
                self.refuse_at(key, FaultCode::UnknownField, Args::default().with("field", shortened(key)));
            }
        }
    }

    fn below(&mut self, step: &str, value: &Value, shape: &Shape) {
        let length = self.path.len();
        push_step(&mut self.path, step);
        self.check(value, shape);
        self.path.truncate(length);
    }

    fn refuse_at(&mut self, step: &str, code: FaultCode, args: Args) {
        let length = self.path.len();
        push_step(&mut self.path, step);
        self.refuse(code, args);
        self.path.truncate(length);
    }

    fn refuse(&mut self, code: FaultCode, args: Args) {
        self.faults.push(Fault { code, path: self.path.clone(), args });
    }

    fn fault(&mut self, code: FaultCode) {
        self.refuse(code, Args::default());
    }

    fn wrong(&mut self, expected: &str) {
        self.refuse(FaultCode::WrongType, Args::default().with("expected", expected));
    }

    fn out_of_range(&mut self, code: FaultCode, least: i64, most: i64) {
        self.refuse(code, Args(vec![("least", Arg::Whole(least)), ("most", Arg::Whole(most))]));
    }
}

/// Whether a text is no longer than any may be.
fn is_within(text: &str) -> bool {
    text.len() <= LONGEST_TEXT || text.chars().count() <= LONGEST_TEXT
}

/// Whether a number has no decimals: a whole one, beyond what 64 bits hold.
fn is_whole(text: &str) -> bool {
    text.strip_prefix('-').unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit())
}

/// Enough of what was given to recognise it.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}
