//! Input before it is understood: a plain tree.
//!
//! Application, options and rule set all arrive as a [`Value`]. It is first
//! held against a shape (`shape.rs`), which finds every fault with its path;
//! only then is it read into types, with the readers below.

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
                Self::List(items) => items.get(place_of(step)?)?,
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

/// A place in a list, as a JSON Pointer writes it: no sign, and no zero before
/// it. No list within the limits has ten thousand items.
pub fn place_of(step: &str) -> Option<usize> {
    let plain = step == "0" || (!step.starts_with(['0', '+']) && step.len() < 5);
    step.parse().ok().filter(|_| plain)
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
