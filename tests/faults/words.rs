//! Texts and names: how long they may be, and what they have to name.

use serde_json::{Value as Json, json};

use super::{application, application_with, fault, options, options_with, said, with, without};

#[test]
fn the_key_of_a_table_is_a_text_that_may_be_as_long_as_any() {
    let keyed = |length: usize, value: &Json| json!({ "ä".repeat(length): value });
    let answer = json!({ "answer": "yes" });
    for (table, value) in [("/answers", &answer), ("/texts", &json!("Text"))] {
        application_with(table, keyed(10_000, value), "");
        let expected = format!("text_too_long at {table}/{}", "ä".repeat(10_001));
        application_with(table, keyed(10_001, value), &expected);
    }
    // What names a party or a line is read before it is sought.
    for (table, value) in [("/parties", &json!({})), ("/decided", &json!({}))] {
        let expected = format!("text_too_long at /repaymentPlan{table}/{}", "ä".repeat(10_001));
        application_with(&format!("/repaymentPlan{table}"), keyed(10_001, value), &expected);
    }
}

#[test]
fn a_text_has_ten_thousand_characters_at_most_wherever_it_stands() {
    let named = ["/parties/1/id", "/costs/0/id", "/upkeep/0/id", "/evaluation/0/id", "/alternatives/0/id"];
    let written = [
        "/name",
        "/parties/0/name",
        "/parties/0/area",
        "/costs/0/label",
        "/effects/0/label",
        "/effects/0/indicator",
        "/effects/0/baseline",
        "/effects/0/source",
        "/effects/1/estimate/unit",
        "/upkeep/0/label",
        "/grant/decided",
        "/grant/reference",
        "/evaluation/0/goal",
        "/evaluation/0/activity",
        "/evaluation/0/measure",
        "/evaluation/0/outcome",
        "/evaluation/0/baseline",
        "/evaluation/0/target",
        "/evaluation/0/responsible",
        "/alternatives/0/label",
        "/answers/q/note",
        "/answers/n/note",
        "/answers/n/value",
        "/texts/s",
    ];
    // Letters of one, two, three and four bytes, and one that is a pair of surrogates in JavaScript.
    for letter in ["a", "å", "€", "💶"] {
        for pointer in named.iter().chain(&written) {
            let longest = letter.repeat(10_000);
            let too_long = format!("{longest}{letter}");
            // What names the second party is named by nothing else once it is renamed.
            let base = if *pointer == "/parties/1/id" {
                without(&with(&application(), "/effects/1/party", json!("a")), "/repaymentPlan")
            } else {
                application()
            };
            assert_eq!(
                said(fault(&with(&base, pointer, json!(longest)), &json!({}))),
                "accepted",
                "{pointer}"
            );
            let said = said(fault(&with(&base, pointer, json!(too_long)), &json!({})));
            assert_eq!(said, format!("text_too_long at {pointer}"));
        }
    }
}

#[test]
fn a_party_that_is_not_in_the_application_is_refused_where_it_is_named() {
    for pointer in ["/costs/0/party", "/effects/0/party", "/effects/1/party", "/upkeep/0/party"] {
        application_with(pointer, json!("nobody"), "unknown_party");
        application_with(pointer, json!("A"), "unknown_party");
    }
    application_with("/repaymentPlan/parties/nobody", json!({}), "unknown_party");
    application_with("/repaymentPlan/decided/nobody", json!({}), "unknown_party");
}

#[test]
fn a_line_or_effect_that_is_not_in_the_application_is_refused_where_it_is_named() {
    application_with("/evaluation/0/effect", json!("cost"), "unknown_effect");
    application_with("/evaluation/0/effect", json!("units"), "");
    options_with("/followUp/costs/plain", json!({}), "unknown_line");
    options_with("/followUp/upkeep/cost", json!({}), "unknown_line");
    options_with("/followUp/effects/cost", json!({}), "unknown_effect");
}

#[test]
fn what_is_named_with_a_slash_or_a_tilde_is_pointed_at_as_json_pointers_do() {
    let named = |list: &str, name: &str| {
        let mut application = application();
        application["repaymentPlan"][list][name] = json!({});
        said(fault(&application, &json!({})))
    };
    assert_eq!(named("parties", "a/b"), "unknown_party at /repaymentPlan/parties/a~1b");
    assert_eq!(named("decided", "~"), "unknown_party at /repaymentPlan/decided/~0");
    let mut followed = options();
    followed["followUp"]["costs"]["a/~b"] = json!({});
    assert_eq!(said(fault(&application(), &followed)), "unknown_line at /followUp/costs/a~1~0b");
}

#[test]
fn an_id_stands_once_in_each_list_and_the_second_is_refused() {
    for list in ["parties", "costs", "effects", "upkeep", "evaluation", "alternatives"] {
        let mut application = application();
        let items = application[list].as_array_mut().expect("a list");
        items.push(items[0].clone());
        let place = items.len() - 1;
        assert_eq!(said(fault(&application, &json!({}))), format!("duplicate_id at /{list}/{place}/id"));
    }
    // The project itself is the first of what is compared.
    application_with("/alternatives/0/id", json!("project"), "duplicate_id");
    // In different lists the same id is another thing.
    for pointer in ["/costs/0/id", "/upkeep/0/id", "/alternatives/0/id"] {
        let base = with(&application(), pointer, json!("plain"));
        assert_eq!(said(fault(&base, &json!({}))), "accepted");
    }
}
