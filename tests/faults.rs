//! What is refused: every limit on both sides, with its code and the path to
//! the field; for rule sets every fault at once.

#[path = "faults/all_at_once.rs"]
mod all_at_once;
mod common;
#[path = "faults/figures.rs"]
mod figures;
#[path = "faults/limits.rs"]
mod limits;
#[path = "faults/rule_set_limits.rs"]
mod rule_set_limits;
#[path = "faults/rule_sets.rs"]
mod rule_sets;
#[path = "faults/shapes.rs"]
mod shapes;
#[path = "faults/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::fs;

use aterforing::fault::{Fault, FaultCode};
use aterforing::finding::{CalculationCode, RealityCode};
use aterforing::json::from_json;
use aterforing::{Application, Options, assess};
use common::{project, rulebook};
use serde_json::{Value as Json, json};

/// An application with one of everything that it can hold.
fn application() -> Json {
    json!({
        "contract": 1,
        "name": "Projekt",
        "period": { "start": "2020-01", "end": "2021-12" },
        "parties": [
            { "id": "a", "name": "Nämnden", "kind": "committee", "area": "Skola", "role": "lead", "endorses": true },
            { "id": "b", "name": "Bolaget", "kind": "municipal_company", "role": "affected" },
        ],
        "costs": [{
            "id": "cost", "label": "Kostnad", "party": "a", "funding": "fund", "use": "operation",
            "amounts": { "2020": "100" },
        }],
        "effects": [
            {
                "id": "plain", "label": "Besparing", "party": "a", "direction": "saving", "nature": "revenue",
                "estimate": { "kind": "amounts", "amounts": { "2021": "50" } },
                "indicator": "I", "baseline": "B", "measured": "yearly", "source": "S",
                "range": { "low": "50", "high": 120 },
            },
            {
                "id": "units", "label": "Dygn", "party": "b", "direction": "added_cost",
                "estimate": {
                    "kind": "units", "unit": "dygn", "unitValue": "10", "quantity": { "2021": "3" },
                    "deadweight": "10", "attribution": "90", "dropOff": "5",
                },
            },
        ],
        "upkeep": [{
            "id": "upkeep", "label": "Drift", "party": "a", "financing": "other", "amounts": { "2022": "5" },
        }],
        "grant": { "total": "100", "decided": "2019-12-01", "reference": "KS 1" },
        "reach": { "persons": 10, "completing": 5 },
        "evaluation": [{
            "id": "row", "goal": "G", "activity": "A", "measure": "M", "effect": "plain", "outcome": "O",
            "baseline": "B", "target": "T", "frequency": "yearly", "responsible": "R",
        }],
        "alternatives": [{
            "id": "other", "label": "Annat", "kind": "ordinary", "cost": { "2020": "1" }, "saving": { "2020": "2" },
        }],
        "answers": { "q": { "answer": "yes", "note": "N" }, "n": { "value": "25", "note": "N" } },
        "texts": { "s": "Text" },
        "repaymentPlan": {
            "from": 2022, "to": 2023, "profile": "as_saved", "exemptFrom": 2024,
            "parties": { "a": { "from": 2022, "to": 2023, "amounts": { "2022": "1" } } },
            "decided": { "a": { "2022": "1" } },
        },
        "discountRates": ["0", 3, "3.5"],
    })
}

/// Options with one of everything that they can hold.
fn options() -> Json {
    json!({
        "stage": "application",
        "scenario": { "effectScale": "100", "effectDelay": 0, "costScale": 100 },
        "followUp": {
            "through": 2021,
            "costs": { "cost": { "2020": "90" } },
            "effects": { "plain": { "2021": "40" } },
            "upkeep": { "upkeep": { "2022": "6" } },
            "status": "running",
        },
        "today": "2019-06",
    })
}

/// A project with nothing but a party, from January 2020.
fn bare(end: &str) -> Json {
    json!({
        "contract": 1,
        "name": "Projekt",
        "period": { "start": "2020-01", "end": end },
        "parties": [{ "id": "a", "name": "Nämnden", "kind": "committee", "role": "lead" }],
        "costs": [],
        "effects": [],
    })
}

/// So many lines, each with an id of its own.
fn lines(count: usize, line: &Json) -> Json {
    (0..count).map(|place| with(line, "/id", json!(format!("line-{place}")))).collect()
}

/// What is wrong with an application, with options for it, or with the two under a rule set.
fn fault_under(rules: &Json, application: &Json, options: &Json) -> Option<Fault> {
    let application = match Application::read(&from_json(application)) {
        Ok(application) => application,
        Err(fault) => return Some(fault),
    };
    let options = match Options::read(&from_json(options), &application) {
        Ok(options) => options,
        Err(fault) => return Some(fault),
    };
    assess(&application, &rulebook(rules), &options, Vec::new).err()
}

fn fault(application: &Json, options: &Json) -> Option<Fault> {
    fault_under(&json!("stockholm-2015"), application, options)
}

fn said(fault: Option<Fault>) -> String {
    fault.map_or_else(|| "accepted".to_owned(), |fault| format!("{} at {}", fault.code.as_str(), fault.path))
}

/// The same with another value at a pointer; a field that is not there is added.
fn with(json: &Json, pointer: &str, value: Json) -> Json {
    let mut changed = json.clone();
    if let Some(place) = changed.pointer_mut(pointer) {
        *place = value;
        return changed;
    }
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    changed.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"))[name] = value;
    changed
}

/// The same without a field.
fn without(json: &Json, pointer: &str) -> Json {
    let mut changed = json.clone();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let fields = changed.pointer_mut(parent).and_then(Json::as_object_mut).expect("an object");
    fields.remove(name).unwrap_or_else(|| panic!("nothing at {pointer}"));
    changed
}

/// An application with a value at a pointer is refused there, or where it says; `""` as code: accepted.
fn application_with(pointer: &str, value: Json, expected: &str) {
    let said = said(fault(&with(&application(), pointer, value.clone()), &json!({})));
    assert_eq!(said, expectation(expected, pointer), "{pointer}: {}", short(&value));
}

/// The same for options.
fn options_with(pointer: &str, value: Json, expected: &str) {
    let said = said(fault(&application(), &with(&options(), pointer, value.clone())));
    assert_eq!(said, expectation(expected, pointer), "{pointer}: {}", short(&value));
}

fn expectation(expected: &str, pointer: &str) -> String {
    match expected {
        "" => "accepted".to_owned(),
        expected if expected.contains(" at ") => expected.to_owned(),
        code => format!("{code} at {pointer}"),
    }
}

fn short(value: &Json) -> String {
    value.to_string().chars().take(60).collect()
}

#[test]
fn with_one_of_everything_an_application_and_its_options_are_accepted() {
    assert_eq!(said(fault(&application(), &options())), "accepted");
    for rules in ["uppsala-2016", "sodertalje-2015", "orebro-2013", "orebro-2020", "norrkoping-2010"] {
        assert_eq!(said(fault_under(&json!(rules), &application(), &options())), "accepted", "{rules}");
    }
}

// The codes that the types name ---------------------------------------------

/// The names of a union in the package's types, those of a union that it includes left out.
fn union(name: &str) -> Vec<String> {
    let types = fs::read_to_string(project().join("src/types.d.ts")).expect("the types");
    let declaration = format!("export type {name} =");
    let (_, after) = types.split_once(&declaration).unwrap_or_else(|| panic!("{name} is not declared"));
    let (members, _) = after.split_once(';').expect("an end");
    let texts =
        members.split('|').map(str::trim).filter_map(|member| member.strip_prefix('"')?.strip_suffix('"'));
    texts.map(str::to_owned).collect()
}

#[test]
fn the_codes_of_findings_are_those_that_the_types_name() {
    assert_eq!(union("CalculationCode"), CalculationCode::NAMES);
    assert_eq!(union("RealityCode"), RealityCode::NAMES);
}

#[test]
fn the_codes_of_faults_are_those_of_errors_and_those_of_rule_sets_alone() {
    let errors = union("ErrorCode");
    let named: Vec<String> = errors.iter().cloned().chain(union("FaultCode")).collect();
    assert_eq!(named, FaultCode::NAMES);
    assert_eq!(errors.last().map(String::as_str), Some(FaultCode::FaultyRulebook.as_str()));
}

#[test]
fn the_kinds_of_checks_are_those_that_the_types_name_and_each_is_its_findings_code() {
    let types = fs::read_to_string(project().join("src/types.d.ts")).expect("the types");
    let (_, after) = types.split_once("export type Check =").expect("the checks");
    let (declared, _) = after.split_once("\n\n").expect("an end");
    let kinds: BTreeSet<&str> =
        declared.split("kind: \"").skip(1).map(|rest| rest.split('"').next().expect("a kind")).collect();
    assert_eq!(kinds.len(), 18);
    let checks = rule_sets::one_check_of_each_kind();
    let known: BTreeSet<&str> = checks.iter().map(|check| check["kind"].as_str().expect("a kind")).collect();
    assert_eq!(kinds, known);
    let rules = rulebook(&rule_sets::with_checks(&checks));
    for (criterion, check) in rules.criteria.iter().zip(&checks) {
        assert_eq!(criterion.check.code(), check["kind"]);
    }
}
