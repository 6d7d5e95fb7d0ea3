//! The built-in rule sets: documents like any other, by id.

use super::Rulebook;
use crate::calendar::YearMonth;

/// A built-in rule set's id and its document, as JSON.
pub struct BuiltIn {
    /// Its id.
    pub id: &'static str,
    /// The document.
    pub json: &'static str,
}

macro_rules! built_in {
    ($($id:literal,)*) => {
        &[$(BuiltIn { id: $id, json: include_str!(concat!(env!("OUT_DIR"), "/rulebooks/", $id, ".json")) },)*]
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
pub const WITHOUT_FUND: &str = include_str!(concat!(env!("OUT_DIR"), "/rulebooks/without-fund.json"));

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
