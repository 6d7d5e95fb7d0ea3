//! The built-in rule sets among each other: between which two a start falls.
//!
//! Their documents are no part of the calculation. Whoever calls it has them at
//! hand, and gives their heads when they are asked for.

use super::{Rulebook, Starts};
use crate::calendar::YearMonth;
use crate::value::Value;

/// What is known of a rule set without the rest of its document.
#[derive(Clone, Debug)]
pub struct Head {
    /// Its id.
    pub id: String,
    /// Whose rules they are.
    pub municipality: String,
    /// The project starts that it covers.
    pub starts: Starts,
}

impl Head {
    /// A rule set's head.
    pub fn of(rulebook: &Rulebook) -> Self {
        let Rulebook { id, municipality, starts, .. } = rulebook.clone();
        Self { id, municipality, starts }
    }

    /// Reads it from a rule set's summary.
    pub fn read(summary: &Value) -> Self {
        let month = |name: &str| summary.field("starts")?.field(name)?.month();
        Self {
            id: summary.string("id"),
            municipality: summary.string("municipality"),
            starts: Starts { from: month("from"), to: month("to"), cite: None },
        }
    }
}

/// The two rule sets of a municipality between which a start falls: the one
/// that ends last before it, and the one that begins first after it.
pub fn gap_around<'a>(
    heads: &'a [Head],
    municipality: &str,
    start: YearMonth,
) -> Option<(&'a Head, &'a Head)> {
    let own = heads.iter().filter(|head| head.municipality == municipality);
    if own.clone().any(|head| head.starts.cover(start)) {
        return None;
    }
    let before = own
        .clone()
        .filter(|head| head.starts.to.is_some_and(|to| to < start))
        .max_by_key(|head| head.starts.to)?;
    let after = own
        .filter(|head| head.starts.from.is_some_and(|from| from > start))
        .min_by_key(|head| head.starts.from)?;
    Some((before, after))
}
