//! Amounts by year, and the JSON that they stand in.

use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value as Json, json};

/// Which figures a project is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// Everything that the contract knows.
    Any,
    /// The same with amounts of a few öre, where every odd one counts.
    Small,
    /// Amounts alone: no unit estimates, no percentages, nothing near the limits.
    Plain,
}

/// Amounts of a few years, from the first on; a nought may stand before it.
pub fn by_year(first: i32, figures: Figures) -> BoxedStrategy<Json> {
    (years(first, amount(figures)), prop::bool::weighted(0.1))
        .prop_map(move |(mut years, early)| {
            if early {
                years[(first - 1).to_string()] = json!("0");
            }
            years
        })
        .boxed()
}

/// Values of a few years, from the first on.
pub fn years(first: i32, of: impl Strategy<Value = Json> + 'static) -> BoxedStrategy<Json> {
    btree_map(first..=first + 14, of, 0..=7)
        .prop_map(|years| {
            let years = years.into_iter().map(|(year, value)| (year.to_string(), value));
            Json::Object(years.collect::<Map<_, _>>())
        })
        .boxed()
}

/// Kronor, as text or as a whole number.
pub fn amount(figures: Figures) -> BoxedStrategy<Json> {
    let plain = prop_oneof![
        2 => (0..=500_u64).prop_map(kronor),
        6 => (0..=500_000_000_u64).prop_map(kronor),
        3 => (0..=5_000_000_u32).prop_map(|kronor| json!(kronor)),
        1 => select(vec![json!("0"), json!(0), json!("0.5"), json!("12345.6")]),
    ];
    match figures {
        Figures::Plain => plain.boxed(),
        Figures::Small => (0..=30_u64).prop_map(kronor).boxed(),
        Figures::Any => {
            let large = (0..=100_000_000_000_000_u64).prop_map(kronor);
            prop_oneof![40 => plain, 1 => large, 1 => Just(json!("1000000000000"))].boxed()
        }
    }
}

/// Öre as kronor with two decimals.
pub fn kronor(ore: u64) -> Json {
    json!(format!("{}.{:02}", ore / 100, ore % 100))
}

/// The year in which a project starts.
pub fn first_year(application: &Json) -> i32 {
    let start = application["period"]["start"].as_str().expect("a month");
    start[..4].parse().expect("a year")
}

/// A list of a project; empty where there is none.
pub fn items<'a>(application: &'a Json, list: &str) -> &'a [Json] {
    application[list].as_array().map_or(&[], Vec::as_slice)
}

/// An object with more fields.
pub fn with<const N: usize>(mut object: Json, fields: [(&str, Json); N]) -> Json {
    for (name, value) in fields {
        object[name] = value;
    }
    object
}

/// An object with those of the fields that there are.
pub fn with_some<const N: usize>(mut object: Json, fields: [(&str, Option<Json>); N]) -> Json {
    for (name, value) in fields {
        if let Some(value) = value {
            object[name] = value;
        }
    }
    object
}
