//! How much: every amount, percentage and count of an application and of
//! options, on both sides of its limits.

use serde_json::{Map, Value as Json, json};

use super::{
    application, application_with, bare, fault, fault_under, lines, options_with, rule_sets, said, with,
};

/// Every place of an application that holds an amount.
const AMOUNTS: [&str; 9] = [
    "/costs/0/amounts/2020",
    "/effects/0/estimate/amounts/2021",
    "/effects/1/estimate/unitValue",
    "/upkeep/0/amounts/2022",
    "/grant/total",
    "/alternatives/0/cost/2020",
    "/alternatives/0/saving/2020",
    "/repaymentPlan/parties/a/amounts/2022",
    "/repaymentPlan/decided/a/2022",
];
/// Every place of options that holds one.
const FOLLOWED_UP: [&str; 3] =
    ["/followUp/costs/cost/2020", "/followUp/effects/plain/2021", "/followUp/upkeep/upkeep/2022"];

/// What an amount can be, and what is said of it.
fn amounts() -> Vec<(Json, &'static str)> {
    vec![
        (json!("0"), ""),
        (json!("0.00"), ""),
        (json!("0.5"), ""),
        (json!(0), ""),
        (json!(250), ""),
        (json!("007"), ""),
        (json!("1000000000000.01"), "amount_out_of_range"),
        (json!("1000000000001"), "amount_out_of_range"),
        (json!(1_000_000_000_001_i64), "amount_out_of_range"),
        (json!(9_007_199_254_740_991_i64), "amount_out_of_range"),
        (json!(-1), "negative_amount"),
        (json!("-0.01"), "negative_amount"),
        (json!("-1000000000000"), "negative_amount"),
        (json!("0.001"), "bad_amount"),
        (json!("1.005"), "bad_amount"),
        (json!(0.5), "bad_amount"),
        (json!(1e21), "amount_out_of_range"),
        (json!(1e-7), "bad_amount"),
        (json!("1.500"), "bad_amount"),
        (json!(""), "bad_amount"),
        (json!("1e3"), "bad_amount"),
        (json!("1 250"), "bad_amount"),
        (json!("1,5"), "bad_amount"),
        (json!("+1"), "bad_amount"),
        (json!(" 1"), "bad_amount"),
        (json!(".5"), "bad_amount"),
        (json!("5."), "bad_amount"),
        (json!("9".repeat(50)), "amount_out_of_range"),
        (json!(null), "wrong_type"),
        (json!(true), "wrong_type"),
        (json!(["1"]), "wrong_type"),
        (json!({ "kronor": "1" }), "wrong_type"),
    ]
}

#[test]
fn an_amount_is_at_least_nought_with_two_decimals_at_most_wherever_it_stands() {
    for (value, expected) in amounts() {
        for pointer in AMOUNTS {
            application_with(pointer, value.clone(), expected);
        }
        for pointer in FOLLOWED_UP {
            options_with(pointer, value.clone(), expected);
        }
    }
}

#[test]
fn a_million_million_kronor_is_accepted_wherever_an_amount_stands() {
    for value in [json!("1000000000000"), json!("1000000000000.00"), json!(1_000_000_000_000_i64)] {
        // Three units of the largest value are more than an amount can be.
        for pointer in AMOUNTS.iter().filter(|pointer| !pointer.ends_with("unitValue")) {
            application_with(pointer, value.clone(), "");
        }
        for pointer in FOLLOWED_UP {
            options_with(pointer, value.clone(), "");
        }
    }
}

#[test]
fn what_units_give_keeps_the_limit_of_an_amount() {
    let units = |unit_value: &str, quantity: &str| {
        let application = with(&application(), "/effects/1/estimate/deadweight", json!("0"));
        let application = with(&application, "/effects/1/estimate/attribution", json!("100"));
        let application = with(&application, "/effects/1/estimate/unitValue", json!(unit_value));
        said(fault(
            &with(&application, "/effects/1/estimate/quantity", json!({ "2021": quantity })),
            &json!({}),
        ))
    };
    let too_large = "amount_out_of_range at /effects/1/estimate/quantity/2021";
    assert_eq!(units("1000000000000", "1"), "accepted");
    assert_eq!(units("1000000000000", "1.000001"), too_large);
    assert_eq!(units("1000", "1000000000"), "accepted");
    assert_eq!(units("1000.01", "1000000000"), too_large);
}

#[test]
fn a_quantity_is_a_decimal_of_at_least_nought_with_six_decimals_at_most() {
    let pointer = "/effects/1/estimate/quantity/2021";
    for value in [json!("0"), json!(0), json!(1.5), json!("0.000001"), json!("1000000000"), json!("1.500000")]
    {
        application_with(pointer, value, "");
    }
    for value in [json!("-1"), json!(-1), json!(-0.5), json!("1000000000.000001"), json!(1_000_000_001)] {
        application_with(pointer, value, "number_out_of_range");
    }
    // A seventh decimal is one too many even where it is nought.
    let too_fine = [json!("0.0000001"), json!("1.5000000"), json!(1e-7)];
    let no_numbers = [json!(""), json!("1e3"), json!("tre"), json!("1,5")];
    for value in too_fine.into_iter().chain(no_numbers) {
        application_with(pointer, value, "bad_number");
    }
    application_with(pointer, json!(null), "wrong_type");
}

#[test]
fn all_lines_together_may_come_to_forty_thousand_million_million_kronor_and_no_ore_more() {
    // At ten times the largest amount: a hundred lines of forty years.
    let years: Map<String, Json> =
        (2020..2060).map(|year| (year.to_string(), json!("1000000000000"))).collect();
    let cost = json!({ "id": "", "label": "Kostnad", "party": "a", "funding": "own", "amounts": years });
    let base = with(&bare("2020-12"), "/costs", lines(100, &cost));
    let options = json!({ "scenario": { "costScale": "1000" } });
    assert_eq!(said(fault_under(&json!("orebro-2020"), &base, &options)), "accepted");
    let upkeep = json!([{ "id": "u", "label": "Drift", "party": "a", "amounts": { "2020": "0.01" } }]);
    let more = with(&base, "/upkeep", upkeep);
    assert_eq!(said(fault_under(&json!("orebro-2020"), &more, &options)), "amount_out_of_range at ");
}

#[test]
fn what_is_required_of_the_saving_keeps_within_what_can_be_counted() {
    let rules = rule_sets::requiring("1000");
    let of = |cost: &str| {
        let line = |place: usize| json!({ "id": format!("k{place}"), "label": "K", "party": "a", "funding": "own", "amounts": { "2020": cost } });
        let application = with(&bare("2020-12"), "/costs", (0..100).map(line).collect());
        said(fault_under(&rules, &application, &json!({})))
    };
    assert_eq!(of("900000000000"), "accepted");
    assert_eq!(of("1000000000000"), "amount_out_of_range at /costs");
}

#[test]
fn how_many_are_reached_is_a_whole_number_of_at_least_nought() {
    for pointer in ["/reach/persons", "/reach/completing"] {
        for value in [json!(0), json!(1_000_000_000)] {
            application_with(pointer, value, "");
        }
        for value in [json!(-1), json!(1_000_000_001), json!(1e20), json!(-1e20), json!(1e300)] {
            application_with(pointer, value, "number_out_of_range");
        }
        application_with(pointer, json!(1.5), "bad_number");
        application_with(pointer, json!("10"), "wrong_type");
    }
}

fn percentages(most: u32) -> Vec<(Json, &'static str)> {
    let just_above = format!("{most}.00000000000000000001");
    vec![
        (json!("0"), ""),
        (json!(0), ""),
        (json!(12.5), ""),
        (json!(most), ""),
        (json!(most.to_string()), ""),
        (json!("33.33333333333333333333"), ""),
        (json!("0.00000000000000000001"), ""),
        (json!(1e-7), ""),
        (json!(2.5e-20), "bad_percent"),
        (json!("0.000000000000000000001"), "bad_percent"),
        (json!("1.000000000000000000000"), "bad_percent"),
        (json!(just_above), "percent_out_of_range"),
        (json!(most + 1), "percent_out_of_range"),
        (json!("-1"), "percent_out_of_range"),
        (json!(-1), "percent_out_of_range"),
        (json!(-0.5), "percent_out_of_range"),
        (json!(""), "bad_percent"),
        (json!("3 %"), "bad_percent"),
        (json!("3,5"), "bad_percent"),
        (json!("1e1"), "bad_percent"),
        (json!(null), "wrong_type"),
        (json!(false), "wrong_type"),
    ]
}

#[test]
fn a_percentage_keeps_its_bounds_and_twenty_decimals_wherever_it_stands() {
    for (value, expected) in percentages(100) {
        for name in ["deadweight", "attribution", "dropOff"] {
            application_with(&format!("/effects/1/estimate/{name}"), value.clone(), expected);
        }
        application_with("/discountRates/0", value.clone(), expected);
    }
    for (value, expected) in percentages(1000) {
        for name in ["effectScale", "costScale"] {
            options_with(&format!("/scenario/{name}"), value.clone(), expected);
        }
        // A high of less than a hundred is another fault, tried below.
        if expected.is_empty() {
            continue;
        }
        for name in ["low", "high"] {
            application_with(&format!("/effects/0/range/{name}"), value.clone(), expected);
        }
    }
}

#[test]
fn a_range_lies_around_a_hundred() {
    for (low, high) in [("0", "100"), ("100", "100"), ("100", "1000"), ("99.99", "100.01")] {
        application_with("/effects/0/range", json!({ "low": low, "high": high }), "");
    }
    for (low, high) in [("100.01", "120"), ("50", "99.99"), ("120", "50"), ("1000", "1000")] {
        application_with("/effects/0/range", json!({ "low": low, "high": high }), "range_reversed");
    }
}

#[test]
fn a_delay_is_twenty_whole_years_at_most() {
    for delay in [0, 1, 20] {
        options_with("/scenario/effectDelay", json!(delay), "");
    }
    for delay in [-1, 21] {
        options_with("/scenario/effectDelay", json!(delay), "number_out_of_range");
    }
    options_with("/scenario/effectDelay", json!(0.5), "bad_number");
    options_with("/scenario/effectDelay", json!("1"), "wrong_type");
}
