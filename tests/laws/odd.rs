//! Inputs gone wrong: trees of anything, and valid inputs with some part of
//! them replaced, removed, repeated or renamed.

use std::collections::BTreeMap;

use aterforing::fault::{Fault, FaultCode};
use aterforing::json::heads;
use aterforing::value::Value;
use aterforing::{Application, Options, Rulebook, assess};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Whatever comes in is answered, or refused with faults that lead into it.
pub fn answered_or_refused(
    application: &Value,
    rulebook: &Value,
    options: &Value,
) -> Result<(), TestCaseError> {
    let rules = Rulebook::read(rulebook);
    if let Err(faults) = &rules {
        prop_assert!(!faults.is_empty());
        for fault in faults {
            stands_in(fault, rulebook)?;
        }
    }
    let project = match Application::read(application) {
        Ok(project) => project,
        Err(fault) => return is_an_error(&fault, application),
    };
    let asked = match Options::read(options, &project) {
        Ok(asked) => asked,
        Err(fault) => return is_an_error(&fault, options),
    };
    let Ok(rules) = rules else {
        return Ok(());
    };
    match assess(&project, &rules, &asked, heads) {
        Ok(answer) => {
            let json = serde_json::to_value(&answer).expect("plain data");
            prop_assert!(json["schedule"].as_array().is_some_and(|years| !years.is_empty()));
        }
        Err(fault) => is_an_error(&fault, application)?,
    }
    Ok(())
}

/// What is wrong with a project has one of the codes that the contract names for errors.
fn is_an_error(fault: &Fault, given: &Value) -> Result<(), TestCaseError> {
    let named = fault.code as u8 <= FaultCode::FaultyRulebook as u8;
    prop_assert!(named, "{} at {} is no error of the contract", fault.code.as_str(), fault.path);
    stands_in(fault, given)
}

/// A fault's path leads into what was given: to the field, or to where it is missing.
fn stands_in(fault: &Fault, given: &Value) -> Result<(), TestCaseError> {
    let parent = fault.path.rsplit_once('/').map_or("", |(parent, _)| parent);
    prop_assert!(given.at(parent).is_some(), "{} at {}", fault.code.as_str(), fault.path);
    Ok(())
}

/// What no field wants, or wants elsewhere.
fn odd_value() -> BoxedStrategy<Value> {
    let text = |text: &str| Value::Text(text.to_owned());
    let number = |text: &str| Value::Number(text.to_owned());
    let mut odd = vec![
        Value::Null,
        Value::Bool(true),
        Value::TooLong,
        Value::TooMany,
        Value::Foreign,
        Value::List(Vec::new()),
        Value::Map(Vec::new()),
        Value::Text("å".repeat(10_001)),
        Value::Text("9".repeat(9_999)),
    ];
    odd.extend(
        [0, 1, -1, 2, 61, 1989, 2025, 2200, 2201, i64::MAX, i64::MIN, 1_000_000_000_001].map(Value::Whole),
    );
    odd.extend(
        ["NaN", "Infinity", "-Infinity", "1e308", "-0.5", "0.005", "1e-7", "12345678901234567890"]
            .map(number),
    );
    odd.extend(
        ["", " ", "0", "-1", "-0", "1e5", "1.005", "100.00000000000000000001", "0.000000000000000000000001"]
            .map(text),
    );
    odd.extend(["1000000000000", "1000000000000.01", "99999999999999999999999999999999999999999"].map(text));
    odd.extend(
        [
            "2025-01", "2200-12", "1990-01", "2025-13", "2024", "party-0", "effect-0", "saving", "💶", "/",
            "~1",
        ]
        .map(text),
    );
    select(odd).boxed()
}

const FIELDS: [&str; 24] = [
    "contract",
    "format",
    "name",
    "period",
    "start",
    "end",
    "parties",
    "costs",
    "effects",
    "kind",
    "basis",
    "amounts",
    "2025",
    "repaymentPlan",
    "followUp",
    "through",
    "scenario",
    "criteria",
    "check",
    "of",
    "~",
    "/",
    "",
    "__proto__",
];

/// A tree of odd values under fields that are known.
pub fn odd_tree() -> BoxedStrategy<Value> {
    odd_value()
        .prop_recursive(5, 60, 6, |inner| {
            let field = (select(FIELDS.to_vec()), inner.clone());
            let map = proptest::collection::vec(field, 0..=6).prop_map(|fields| {
                let fields: BTreeMap<_, _> = fields.into_iter().collect();
                Value::Map(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
            });
            prop_oneof![3 => map, 1 => proptest::collection::vec(inner, 0..=6).prop_map(Value::List)]
        })
        .boxed()
}

/// Something that goes wrong with an input.
#[derive(Clone, Debug)]
pub struct Change {
    /// Which input it happens to.
    pub part: Index,
    at: Index,
    from: Index,
    how: How,
    odd: Value,
}

#[derive(Clone, Copy, Debug)]
enum How {
    /// Something else in its place.
    Replace,
    /// Another part of the input in its place.
    Graft,
    /// An item or a field less.
    Remove,
    /// An item twice, or a field that nobody knows.
    Add,
    /// Far too many of an item.
    Multiply,
    /// A field by another name.
    Rename,
}

/// Something that goes wrong.
pub fn change() -> BoxedStrategy<Change> {
    let how = select(vec![
        How::Replace,
        How::Replace,
        How::Graft,
        How::Remove,
        How::Add,
        How::Multiply,
        How::Rename,
    ]);
    (any::<Index>(), any::<Index>(), any::<Index>(), how, odd_value())
        .prop_map(|(part, at, from, how, odd)| Change { part, at, from, how, odd })
        .boxed()
}

impl Change {
    /// Lets it happen to an input.
    pub fn apply(&self, value: &mut Value) {
        let count = nodes(value);
        let grafted = node(value, &mut self.from.index(count)).expect("a part of it").clone();
        let target = node(value, &mut self.at.index(count)).expect("a part of it");
        match (self.how, target) {
            (How::Graft, target) => *target = grafted,
            (How::Remove, Value::List(items)) if !items.is_empty() => {
                drop(items.remove(self.from.index(items.len())))
            }
            (How::Remove, Value::Map(fields)) if !fields.is_empty() => {
                drop(fields.remove(self.from.index(fields.len())))
            }
            (How::Add, Value::List(items)) if !items.is_empty() => {
                items.push(items[self.from.index(items.len())].clone())
            }
            (How::Add, Value::Map(fields)) => fields.push(("nobody_knows".into(), self.odd.clone())),
            (How::Multiply, Value::List(items)) if !items.is_empty() => {
                let item = items[self.from.index(items.len())].clone();
                items.extend(std::iter::repeat_n(item, 501));
            }
            (How::Rename, Value::Map(fields)) if !fields.is_empty() => {
                let place = self.from.index(fields.len());
                fields[place].0 = format!("{}~/", fields[place].0);
            }
            (_, target) => *target = self.odd.clone(),
        }
    }
}

fn nodes(value: &Value) -> usize {
    let below: usize =
        value.list().iter().chain(value.table().iter().map(|(_, value)| value)).map(nodes).sum();
    1 + below
}

/// The node of that number, counted from the top downwards.
fn node<'a>(value: &'a mut Value, number: &mut usize) -> Option<&'a mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::List(items) => items.iter_mut().find_map(|item| node(item, number)),
        Value::Map(fields) => fields.iter_mut().find_map(|(_, field)| node(field, number)),
        _ => None,
    }
}
