//! The built-in rule sets: documents like any other, by id.

use super::Rulebook;
use crate::calendar::YearMonth;

/// A built-in rule set's id and its document.
pub struct BuiltIn {
    /// Its id.
    pub id: &'static str,
    /// The document without its texts: see `build.rs`.
    shape: &'static str,
}

impl BuiltIn {
    /// The document, as JSON.
    pub fn json(&self) -> String {
        with_texts(self.shape)
    }
}

macro_rules! kept {
    ($name:expr) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

macro_rules! built_in {
    ($($id:literal,)*) => {
        &[$(BuiltIn { id: $id, shape: kept!(concat!($id, ".shape")) },)*]
    };
}

/// Every built-in rule set, in the order in which they are listed.
pub const BUILT_IN: &[BuiltIn] = built_in! {
    "stockholm-2015",
    "stockholm-2012-motion",
    "uppsala-2016",
    "sodertalje-2015",
    "sodertalje-2018-proposal",
    "norrkoping-2010",
    "nynashamn-public-health",
    "orebro-2013",
    "orebro-2020",
};

/// Municipalities whose documents describe no fund to apply to, as JSON.
pub fn without_fund() -> String {
    with_texts(kept!("without-fund.shape"))
}

/// A document with its texts where they belong.
fn with_texts(shape: &str) -> String {
    let languages = [("{\"sv\":\"", kept!("sv")), ("\",\"en\":\"", kept!("en"))]
        .map(|(before, texts)| (before, texts.split('\n').collect::<Vec<_>>()));
    let mut json = String::with_capacity(4 * shape.len());
    let mut parts = shape.split('#');
    json.push_str(parts.next().unwrap_or_default());
    let mut place = 0;
    for part in parts {
        let (number, after) = part.split_once(';').unwrap_or_default();
        place = number.parse().unwrap_or(place + 1);
        for (before, texts) in &languages {
            json.push_str(before);
            json.push_str(texts.get(place).copied().unwrap_or_default());
        }
        json.push_str("\"}");
        json.push_str(after);
    }
    json
}

/// The two rule sets of a municipality between which a start falls: the one
/// that ends last before it, and the one that begins first after it.
pub fn gap_around<'a>(
    rulebooks: impl Iterator<Item = &'a Rulebook> + Clone,
    municipality: &str,
    start: YearMonth,
) -> Option<(&'a Rulebook, &'a Rulebook)> {
    let own = rulebooks.filter(|rulebook| rulebook.municipality == municipality);
    if own.clone().any(|rulebook| rulebook.starts.cover(start)) {
        return None;
    }
    let before =
        own.clone().filter(|r| r.starts.to.is_some_and(|to| to < start)).max_by_key(|r| r.starts.to)?;
    let after =
        own.filter(|r| r.starts.from.is_some_and(|from| from > start)).min_by_key(|r| r.starts.from)?;
    Some((before, after))
}
