//! Every field of an application and of options: that it is known, there, and
//! of its kind.

use std::mem::discriminant;

use serde_json::{Value as Json, json};

use super::{application, application_with, fault, options, options_with, said, with, without};

/// Every object with fields of its own, and which of them must be there.
const OBJECTS: [(&str, &[&str]); 18] = [
    ("", &["contract", "name", "period", "parties", "costs", "effects"]),
    ("/period", &["start", "end"]),
    ("/parties/0", &["id", "name", "kind", "role"]),
    ("/costs/0", &["id", "label", "party", "funding", "amounts"]),
    ("/effects/0", &["id", "label", "party", "direction", "estimate"]),
    ("/effects/0/estimate", &["kind", "amounts"]),
    ("/effects/0/range", &["low", "high"]),
    ("/effects/1/estimate", &["kind", "unit", "unitValue", "quantity"]),
    ("/upkeep/0", &["id", "label", "party", "amounts"]),
    ("/grant", &["total"]),
    ("/reach", &["persons"]),
    ("/evaluation/0", &["id", "goal"]),
    ("/alternatives/0", &["id", "label", "kind", "cost", "saving"]),
    ("/answers/q", &["answer"]),
    // Without its value it is an answer of the other kind.
    ("/answers/n", &[]),
    ("/repaymentPlan", &[]),
    ("/repaymentPlan/parties/a", &[]),
    ("/effects/1", &["id", "label", "party", "direction", "estimate"]),
];
const OBJECTS_OF_OPTIONS: [(&str, &[&str]); 3] = [("", &[]), ("/scenario", &[]), ("/followUp", &["through"])];

#[test]
fn a_field_that_nobody_knows_is_refused_by_its_name_in_every_object() {
    for (object, _) in OBJECTS {
        application_with(&format!("{object}/nobody_knows"), json!(1), "unknown_field");
        application_with(&format!("{object}/__proto__"), json!({}), "unknown_field");
    }
    for (object, _) in OBJECTS_OF_OPTIONS {
        options_with(&format!("{object}/nobody_knows"), json!(1), "unknown_field");
    }
    let refused =
        fault(&with(&application(), "/parties/0/rolle", json!("lead")), &json!({})).expect("refused");
    assert_eq!(serde_json::to_value(&refused.args).expect("args"), json!({ "field": "rolle" }));
    // The fields of one kind of estimate and of answer are not the other's.
    application_with("/effects/0/estimate/unitValue", json!("1"), "unknown_field");
    application_with("/effects/1/estimate/amounts", json!({}), "unknown_field");
    application_with("/answers/q/value", json!("1"), "unknown_field at /answers/q/answer");
}

#[test]
fn a_field_that_must_be_there_is_missed_and_any_other_may_be_left_out() {
    let whole = application();
    for (object, required) in OBJECTS {
        for name in whole.pointer(object).and_then(Json::as_object).expect("an object").keys() {
            let pointer = format!("{object}/{name}");
            let expected = match (pointer.as_str(), required.contains(&name.as_str())) {
                (_, true) => format!("missing_field at {pointer}"),
                ("/answers/n/value", _) => "missing_field at /answers/n/answer".to_owned(),
                _ => "accepted".to_owned(),
            };
            assert_eq!(said(fault(&without(&whole, &pointer), &json!({}))), expected, "{pointer}");
        }
    }
    let whole = options();
    for (object, required) in OBJECTS_OF_OPTIONS {
        for name in whole.pointer(object).and_then(Json::as_object).expect("an object").keys() {
            let pointer = format!("{object}/{name}");
            let missed = format!("missing_field at {pointer}");
            let expected = if required.contains(&name.as_str()) { missed.as_str() } else { "accepted" };
            assert_eq!(said(fault(&application(), &without(&whole, &pointer))), expected, "{pointer}");
        }
    }
}

/// Every value, the whole first, with its pointer.
fn values<'a>(json: &'a Json, pointer: &str, found: &mut Vec<(String, &'a Json)>) {
    found.push((pointer.to_owned(), json));
    match json {
        Json::Object(fields) => {
            for (name, value) in fields {
                values(value, &format!("{pointer}/{name}"), found);
            }
        }
        Json::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                values(item, &format!("{pointer}/{place}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn a_value_of_another_kind_is_refused_wherever_it_stands() {
    let (application, options) = (application(), options());
    let (mut in_application, mut in_options) = (Vec::new(), Vec::new());
    values(&application, "", &mut in_application);
    values(&options, "", &mut in_options);
    assert!(in_application.len() > 90 && in_options.len() > 12);
    for wrong in [json!(null), json!(true), json!([[]]), json!({ "a": {} })] {
        // A table takes any key, so an object where one stands is another fault, tried elsewhere.
        let replaceable = |value: &Json| discriminant(value) != discriminant(&wrong);
        for (pointer, value) in in_application.iter().filter(|(_, value)| replaceable(value)) {
            let changed =
                if pointer.is_empty() { wrong.clone() } else { with(&application, pointer, wrong.clone()) };
            let said = said(fault(&changed, &json!({})));
            assert_eq!(said, format!("wrong_type at {pointer}"), "{wrong} for {value}");
        }
        for (pointer, value) in in_options.iter().filter(|(_, value)| replaceable(value)) {
            let changed =
                if pointer.is_empty() { wrong.clone() } else { with(&options, pointer, wrong.clone()) };
            let said = said(fault(&application, &changed));
            assert_eq!(said, format!("wrong_type at {pointer}"), "{wrong} for {value}");
        }
    }
}

#[test]
fn a_name_that_is_not_among_those_offered_is_refused() {
    let names = [
        (
            "/parties/0/kind",
            &["committee", "municipal_company", "civil_society", "other_public", "private_company"][..],
        ),
        ("/parties/0/role", &["lead", "participant", "affected"]),
        ("/costs/0/funding", &["fund", "own"]),
        (
            "/costs/0/use",
            &["development", "introduction", "operation", "follow_up", "evaluation", "project_lead", "other"],
        ),
        ("/effects/0/direction", &["saving", "added_cost"]),
        ("/effects/0/nature", &["lowered_cost", "avoided_cost", "revenue"]),
        ("/effects/0/measured", &["monthly", "quarterly", "interim", "yearly", "at_end"]),
        ("/effects/0/estimate/kind", &["amounts"]),
        ("/upkeep/0/financing", &["within_appropriation", "new_appropriation", "other", "unsettled"]),
        ("/evaluation/0/frequency", &["monthly", "quarterly", "interim", "yearly", "at_end"]),
        ("/alternatives/0/kind", &["ordinary", "none"]),
        ("/answers/q/answer", &["yes", "no", "partly"]),
        ("/repaymentPlan/profile", &["as_saved", "straight_line"]),
    ];
    for (pointer, offered) in names {
        for name in offered {
            application_with(pointer, json!(name), "");
        }
        for name in ["nonsense", "", "Lead", " lead"] {
            application_with(pointer, json!(name), "unknown_variant");
        }
        application_with(pointer, json!("x".repeat(10_001)), "unknown_variant");
    }
    let names = [
        ("/stage", &["idea", "application", "follow_up", "end"]),
        ("/followUp/status", &["running", "completed", "terminated", "failed"]),
    ];
    for (pointer, offered) in names {
        for name in offered {
            options_with(pointer, json!(name), "");
        }
        options_with(pointer, json!("nonsense"), "unknown_variant");
    }
    let refused =
        fault(&with(&application(), "/costs/0/funding", json!("bank")), &json!({})).expect("refused");
    assert_eq!(serde_json::to_value(&refused.args).expect("args"), json!({ "given": "bank" }));
}

#[test]
fn another_version_of_the_contract_is_not_supported() {
    application_with("/contract", json!(1), "");
    for version in [json!(0), json!(2), json!(-1), json!(1.5)] {
        application_with("/contract", version, "unsupported_version");
    }
    application_with("/contract", json!("1"), "wrong_type");
}

#[test]
fn of_several_things_that_are_wrong_the_first_of_the_contracts_order_is_said() {
    let twice = with(&with(&application(), "/period/end", json!("sedan")), "/name", json!(5));
    assert_eq!(said(fault(&twice, &json!({}))), "wrong_type at /name");
    // What can be wrong with a field comes before what can be wrong with the whole.
    let reversed = with(&application(), "/period/end", json!("2019-12"));
    let both = with(&reversed, "/discountRates/0", json!("nej"));
    assert_eq!(said(fault(&both, &json!({}))), "bad_percent at /discountRates/0");
    assert_eq!(said(fault(&reversed, &json!({}))), "period_reversed at /period");
}
