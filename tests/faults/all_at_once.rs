//! A rule set's faults are listed all at once: those of its shape, those of the
//! whole, and none that only follows from another.

use serde_json::{Value as Json, json};

use super::rule_sets::{faults, faults_with, text, whole, with_checks};
use super::{with, without};

#[test]
fn what_the_whole_is_wrong_with_is_listed_after_what_the_shape_is_wrong_with() {
    let mut rulebook = with_checks(&[json!({ "kind": "section_written", "section": "nope" })]);
    rulebook["id"] = json!("Bad Id");
    rulebook["starts"] = json!({ "from": "2021-01", "to": "2020-01", "until": null });
    rulebook["sources"] = json!([rulebook["sources"][0], rulebook["sources"][0]]);
    let expected = [
        "bad_id at /id",
        "unknown_field at /starts/until",
        "duplicate_id at /sources/1/id",
        "starts_reversed at /starts",
        "unknown_section at /criteria/0/check/section",
    ];
    assert_eq!(faults(&rulebook), expected);
}

/// A value at a pointer, and all that it is wrong with.
#[track_caller]
fn is_all(pointer: &str, value: Json, expected: &[&str]) {
    assert_eq!(faults_with(pointer, value), expected, "{pointer}");
}

#[test]
fn what_follows_from_a_fault_is_not_said_beside_it() {
    // References into a list of which something cannot be read.
    is_all("/sections/0/id", json!("Avsnitt 1"), &["bad_id at /sections/0/id"]);
    is_all("/sources", json!({}), &["wrong_type at /sources"]);
    is_all("/sources/0/id", json!(1), &["wrong_type at /sources/0/id"]);
    is_all("/questions/0/kind", json!("text"), &["unknown_variant at /questions/0/kind"]);
    // What cannot be read has no order.
    is_all(
        "/disbursement/occasions/1/throughMonth",
        json!("8"),
        &["wrong_type at /disbursement/occasions/1/throughMonth"],
    );
    is_all("/repayment/window/from", json!("now"), &["unknown_variant at /repayment/window/from"]);
    // What a place that is refused holds.
    let none =
        json!({ "basis": "none", "window": { "from": "first_effect", "deadlineYears": 5, "years": 1 } });
    is_all("/repayment", none, &["unknown_field at /repayment/window"]);
    is_all("/colour", json!({ "cite": { "document": "x", "section": "y" } }), &["unknown_field at /colour"]);
    // An interpretation of what is missing.
    assert_eq!(faults(&without(&whole(), "/fund")), ["missing_field at /fund"]);
}

#[test]
fn ids_that_are_missing_or_malformed_are_no_duplicates_of_each_other() {
    let nameless = json!({ "text": text() });
    is_all(
        "/selection",
        json!([nameless, nameless]),
        &["missing_field at /selection/0/id", "missing_field at /selection/1/id"],
    );
    let malformed = with(&nameless, "/id", json!("A B"));
    is_all(
        "/selection",
        json!([malformed, malformed]),
        &["bad_id at /selection/0/id", "bad_id at /selection/1/id"],
    );
}

#[test]
fn a_list_beyond_the_limit_is_not_gone_through() {
    let many = vec![json!({ "id": "same", "text": text() }); 100_000];
    is_all("/selection", json!(many), &["too_many_items at /selection"]);
}
