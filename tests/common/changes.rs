//! Every figure of a rule set, and what it could be changed to: for the test
//! that no figure is dead.

use serde_json::{Value as Json, json};

use super::probes::{STAGES, later};
use super::random::{PARTY_KINDS, ROLES};

/// Parts that hold words for people alone, and so nothing that a calculation reads.
const FOR_PEOPLE: [&str; 19] = [
    "title",
    "text",
    "name",
    "guidance",
    "help",
    "unit",
    "annex",
    "cite",
    "afterlife",
    "sources",
    "steps",
    "reporting",
    "milestones",
    "stopGrounds",
    "roles-of-the-fund",
    "notes",
    "selection",
    "interpretations",
    "about",
];

/// What has to come of changing a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Each change that leaves a rule set that can be read moves some answer.
    EachMoves,
    /// Some change moves an answer; others may mean the same.
    SomeMoves,
    /// Each change moves an answer, or leaves a rule set that cannot be read.
    EachMovesOrIsRefused,
}

/// A figure by its path, and the rule set with that figure changed.
#[derive(Clone, Debug)]
pub struct Figure {
    pub path: String,
    pub wanted: Wanted,
    pub changed: Vec<Json>,
}

/// Every figure of a rule set.
pub fn figures(rulebook: &Json) -> Vec<Figure> {
    let mut figures = Vec::new();
    // What is assumed points at figures; left out, so that a figure can go.
    below(&with(rulebook, "interpretations", json!([])), "", &mut figures);
    figures
}

fn below(rulebook: &Json, path: &str, figures: &mut Vec<Figure>) {
    let value = rulebook.pointer(path).expect("a path of the rule set");
    let name = path.rsplit('/').next().unwrap_or_default();
    if let Some((wanted, values)) = changes(rulebook, path, name, value) {
        figures.push(figure(rulebook, path, wanted, values));
    }
    match value {
        Json::Object(fields) => {
            for key in fields.keys().filter(|key| !is_for_people(path, key)) {
                below(rulebook, &format!("{path}/{key}"), figures);
            }
        }
        Json::Array(items) if items.iter().any(Json::is_object) => {
            for place in 0..items.len() {
                below(rulebook, &format!("{path}/{place}"), figures);
            }
        }
        _ => {}
    }
}

/// `roles` is a part for people at the top, and a figure within a check.
fn is_for_people(path: &str, key: &str) -> bool {
    FOR_PEOPLE.contains(&key) || (path.is_empty() && key == "roles")
}

fn figure(rulebook: &Json, path: &str, wanted: Wanted, values: Vec<Json>) -> Figure {
    let replace = |value: Json| {
        let mut changed = rulebook.clone();
        *changed.pointer_mut(path).expect("a path of the rule set") = value;
        changed
    };
    Figure { path: path.to_owned(), wanted, changed: values.into_iter().map(replace).collect() }
}

/// What else a value could be.
fn changes(rulebook: &Json, path: &str, name: &str, value: &Json) -> Option<(Wanted, Vec<Json>)> {
    use Wanted::{EachMoves, EachMovesOrIsRefused, SomeMoves};
    let parent = path.rsplit('/').nth(1).unwrap_or_default();
    Some(match value {
        Json::Bool(value) => (EachMoves, vec![json!(!value)]),
        Json::Number(_) if name == "format" => (EachMovesOrIsRefused, vec![json!(2)]),
        Json::Number(number) => {
            let number = number.as_i64().expect("a whole number");
            (EachMoves, vec![json!(number - 1), json!(number + 1)])
        }
        Json::Null => (EachMoves, instead_of_nothing(parent, name)),
        Json::Array(items) if items.is_empty() => return None,
        // What asks for a question or a section holds it by its id.
        Json::Array(_) if matches!(name, "questions" | "sections") => return None,
        // One part of a criterion may ask no more of a member than another part does already.
        Json::Array(items) if name == "kinds" && path.contains("/of/") => {
            (SomeMoves, other_sets(name, items))
        }
        Json::Array(items) if items.iter().all(Json::is_string) => (EachMoves, other_sets(name, items)),
        Json::Array(items) => (EachMovesOrIsRefused, without_each(items)),
        Json::Object(fields) if name == "kinds" => {
            let mut others: Vec<Json> =
                fields.keys().filter(|_| fields.len() > 1).map(|key| without(value, key)).collect();
            let missing = PARTY_KINDS.into_iter().filter(|kind| !fields.contains_key(*kind));
            others.extend(missing.map(|kind| with(value, kind, json!(1))));
            (EachMoves, others)
        }
        Json::Object(_) if parent == "anyOf" => {
            let several = value["kinds"]["committee"].as_i64().is_some_and(|least| least > 1);
            let distinct = (several && value.get("distinctAreas").is_none())
                .then(|| with(value, "distinctAreas", json!(true)));
            (SomeMoves, distinct.into_iter().collect())
        }
        Json::Object(fields) if name == "yearly" => (EachMoves, other_years(fields.keys(), value)),
        Json::Object(_) if name == "repayment" => (EachMoves, vec![other_basis(value)]),
        Json::Object(_) if name == "check" || parent == "of" => (EachMoves, other_checks(value)),
        Json::Object(_) if name == "requirement" => (EachMoves, vec![json!("none"), json!("positive")]),
        Json::Object(_) if name == "window" && parent == "counted" => (EachMoves, vec![json!("all")]),
        Json::Object(_) if name == "window" => (EachMoves, other_windows(value)),
        Json::Object(_) => return None,
        Json::String(text) => {
            let (wanted, mut others) = other_texts(rulebook, path, parent, name, text);
            others.retain(|other| other != value);
            (wanted, others)
        }
    })
    .filter(|(_, values)| !values.is_empty())
}

fn other_texts(rulebook: &Json, path: &str, parent: &str, name: &str, text: &str) -> (Wanted, Vec<Json>) {
    use Wanted::{EachMoves, EachMovesOrIsRefused, SomeMoves};
    let some_of = |names: &[&str]| (SomeMoves, names.iter().map(|name| json!(name)).collect());
    match (parent, name) {
        ("starts", _) => (EachMoves, vec![json!(later(text, -1)), json!(later(text, 1))]),
        (_, "size") | ("yearly", _) => {
            (EachMoves, vec![json!(stepped(text, 100, -1)), json!(stepped(text, 100, 1))])
        }
        (_, "share") => (EachMoves, vec![json!(stepped(text, 100, -1))]),
        (_, "factorOfCost") => {
            (EachMoves, vec![json!(stepped(text, 1_000_000, -1)), json!(stepped(text, 1_000_000, 1))])
        }
        (_, "value") => (EachMoves, vec![json!(stepped(text, 2, -1)), json!(stepped(text, 2, 1))]),
        (_, "stage") => (EachMoves, STAGES.map(Json::from).to_vec()),
        (_, "question") => (EachMovesOrIsRefused, ids(rulebook, "questions")),
        (_, "section") => (EachMoves, ids(rulebook, "sections")),
        (_, "riskBearer") => some_of(&["executive_board", "committee", "unstated"]),
        (_, "form") => some_of(&["revolving", "reserve", "yearly_budget"]),
        (_, "mechanism") => some_of(&["year_end_surplus", "appropriation", "unstated"]),
        (_, "afterwards") => some_of(&["permanent_adjustment", "kept_level", "restored", "unstated"]),
        (_, "cap") => (EachMoves, vec![json!("none"), json!("drawn")]),
        (_, "status") => some_of(&["adopted", "proposal", "motion", "described"]),
        ("counted", "window") => (EachMoves, vec![json!({ "yearsAfterPhase": 3 })]),
        ("counted", "requirement") => (EachMoves, vec![json!("none"), json!({ "factorOfCost": "1" })]),
        (_, "kind") if path.starts_with("/questions/") => {
            (EachMovesOrIsRefused, vec![json!("yes_no"), json!("number")])
        }
        // These go with what stands beside them, and are changed together with it.
        (_, "kind") | ("repayment", "basis") | ("window", "from") => (EachMoves, Vec::new()),
        _ => (EachMovesOrIsRefused, vec![json!(format!("{text}-2"))]),
    }
}

/// Where a rule set says nothing, something.
fn instead_of_nothing(parent: &str, name: &str) -> Vec<Json> {
    match (parent, name) {
        ("starts", "from") => vec![json!("2016-06")],
        ("starts", "to") => vec![json!("2024-06")],
        ("fund", "size") => vec![json!("1000000")],
        ("window", "years") => vec![json!(3), json!(20)],
        other => panic!("nothing is said at {other:?}, and no test says what could be"),
    }
}

/// A set with a member more or less; a list in another order.
fn other_sets(name: &str, items: &[Json]) -> Vec<Json> {
    let members: &[&str] = match name {
        "payers" | "kinds" => &PARTY_KINDS,
        "roles" => &ROLES,
        "needs" => &["indicator", "measured", "source", "baseline"],
        "allowed" => {
            &["development", "introduction", "operation", "follow_up", "evaluation", "project_lead", "other"]
        }
        "profiles" => &["as_saved", "straight_line"],
        other => panic!("{other} is a set of names, and no test says of which"),
    };
    let mut others = without_each(items);
    others.retain(|other| other != &json!([]));
    for member in members.iter().map(|member| json!(member)).filter(|member| !items.contains(member)) {
        others.push(items.iter().cloned().chain([member]).collect());
    }
    if name == "profiles" && items.len() > 1 {
        others.push(items.iter().rev().cloned().collect());
    }
    others
}

fn without_each(items: &[Json]) -> Vec<Json> {
    (0..items.len())
        .map(|place| {
            items
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != place)
                .map(|(_, item)| item.clone())
                .collect()
        })
        .collect()
}

/// Money of a year in the year before or after.
fn other_years<'a>(years: impl Iterator<Item = &'a String>, yearly: &Json) -> Vec<Json> {
    years
        .flat_map(|year| {
            let number: i32 = year.parse().expect("a year");
            let moved = |to: i32| with(&without(yearly, year), &to.to_string(), yearly[year].clone());
            [moved(number - 10), moved(number + 10)]
        })
        .collect()
}

fn other_basis(repayment: &Json) -> Json {
    if repayment["basis"] != "none" {
        return json!({ "basis": "none" });
    }
    json!({
        "basis": "saving", "share": "100", "cap": "none", "window": { "from": "first_effect", "years": null },
        "payers": ["committee"], "mechanism": "unstated", "afterwards": "unstated", "exemption": false,
    })
}

/// A window that begins otherwise; a deadline goes with one of them alone.
fn other_windows(window: &Json) -> Vec<Json> {
    let begins = ["after_investment_phase", "first_effect", "first_effect_or_deadline"];
    let other = |from: &str| {
        let moved = with(&without(window, "deadlineYears"), "from", json!(from));
        if from == "first_effect_or_deadline" { with(&moved, "deadlineYears", json!(1)) } else { moved }
    };
    begins.into_iter().filter(|from| window["from"] != *from).map(other).collect()
}

/// All for any, any for all; another kind for the rest.
fn other_checks(check: &Json) -> Vec<Json> {
    match check["kind"].as_str() {
        Some("all") => vec![with(check, "kind", json!("any"))],
        Some("any") => vec![with(check, "kind", json!("all"))],
        Some("alternatives_mapped") => vec![json!({ "kind": "evaluation_schedule" })],
        _ => {
            let question = check.get("question").filter(|_| check["kind"] == "upkeep_planned");
            let unasked = question.map(|_| without(check, "question"));
            unasked.into_iter().chain([json!({ "kind": "alternatives_mapped" })]).collect()
        }
    }
}

/// A decimal a step more or less, in parts of a whole.
fn stepped(text: &str, parts: i128, step: i128) -> String {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let of = |text: &str| -> i128 { text.parse().unwrap_or_default() };
    let unit = 10_i128.pow(6);
    let stated = of(whole) * unit + of(&format!("{decimals:0<6}"));
    let moved = stated + step * unit / parts;
    format!("{}.{:06}", moved / unit, moved % unit).trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn ids(rulebook: &Json, list: &str) -> Vec<Json> {
    rulebook[list].as_array().expect("a list").iter().map(|item| item["id"].clone()).collect()
}

fn with(object: &Json, name: &str, value: Json) -> Json {
    let mut object = object.clone();
    object[name] = value;
    object
}

fn without(object: &Json, name: &str) -> Json {
    let mut object = object.clone();
    object.as_object_mut().expect("an object").remove(name);
    object
}
