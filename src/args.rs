//! What a text is made of, in whatever language it comes to be written: a code
//! has words of its own, and these are what stands in their gaps.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::calendar::YearMonth;
use crate::money::Money;

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

/// Names one after the other, for a single arg.
pub(crate) fn listed<'a>(names: impl Iterator<Item = &'a str>, between: &str) -> String {
    names.fold(String::new(), |mut all, name| {
        all.push_str(if all.is_empty() { "" } else { between });
        all.push_str(name);
        all
    })
}
