//! JSON text as a [`Value`], and the built-in rule sets read from it. Where
//! JavaScript is around, it parses JSON and holds the rule sets, so this part
//! stays out of the wasm.

use std::sync::OnceLock;

use crate::rulebook::{Head, Rulebook};
use crate::value::Value;

/// Parses JSON text.
///
/// # Errors
/// Where the text is no JSON.
pub fn parse(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str(text).map(|json: serde_json::Value| from_json(&json))
}

/// A JSON tree as a value.
pub fn from_json(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(bool) => Value::Bool(*bool),
        serde_json::Value::Number(number) => number_of(number),
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Array(items) => Value::List(items.iter().map(from_json).collect()),
        serde_json::Value::Object(fields) => {
            Value::Map(fields.iter().map(|(key, value)| (key.clone(), from_json(value))).collect())
        }
    }
}

/// A number in its shortest decimal form, as the door has it from JavaScript:
/// without powers of ten, and whole where nothing follows the point.
fn number_of(number: &serde_json::Number) -> Value {
    let text = match number.as_f64().filter(|_| number.is_f64()) {
        Some(float) => float.to_string(),
        None => number.to_string(),
    };
    match text.parse() {
        Ok(whole) => Value::Whole(whole),
        Err(_) => Value::Number(text),
    }
}

macro_rules! documents {
    ($($id:literal,)*) => {
        &[$(($id, include_str!(concat!("rulebooks/", $id, ".json"))),)*]
    };
}

/// The id and the document of every built-in rule set, in the order of `listing.json`.
pub const DOCUMENTS: &[(&str, &str)] = documents! {
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

/// The built-in rule sets, read once.
///
/// # Panics
/// Where a built-in rule set is faulty: a test reads every one of them.
pub fn built_in() -> &'static [Rulebook] {
    static READ: OnceLock<Vec<Rulebook>> = OnceLock::new();
    READ.get_or_init(|| {
        let read = |json: &str| Rulebook::read(&parse(json).expect("built-in rule sets are JSON"));
        DOCUMENTS.iter().map(|(_, json)| read(json).expect("built-in rule sets have no faults")).collect()
    })
}

/// The heads of the built-in rule sets, as `assess` asks for them.
pub fn heads() -> Vec<Head> {
    built_in().iter().map(Head::of).collect()
}
