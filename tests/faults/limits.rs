//! Every limit of an application and of options, on both sides.

use serde_json::{Map, Value as Json, json};

use super::{
    application, application_with, fault, fault_under, options, options_with, rule_sets, said, with, without,
};

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

fn lines(count: usize, line: &Json) -> Json {
    (0..count).map(|place| with(line, "/id", json!(format!("line-{place}")))).collect()
}

fn first<'a>(application: &'a Json, list: &str) -> &'a Json {
    &application[list][0]
}

// How many ------------------------------------------------------------------

#[test]
fn fifty_parties_are_accepted_and_one_more_is_not() {
    let party = json!({ "id": "", "name": "Nämnd", "kind": "committee", "role": "affected" });
    let of = |count| with(&bare("2020-12"), "/parties", lines(count, &party));
    assert_eq!(said(fault(&of(50), &json!({}))), "accepted");
    assert_eq!(said(fault(&of(51), &json!({}))), "too_many_parties at /parties");
    assert_eq!(said(fault(&of(0), &json!({}))), "accepted");
}

#[test]
fn five_hundred_lines_are_accepted_and_one_more_is_not_whichever_list_it_stands_in() {
    let whole = application();
    let with_lines = |costs: usize, effects: usize, upkeep: usize| {
        let counts = [("costs", costs), ("effects", effects), ("upkeep", upkeep)];
        let whole = with(&whole, "/evaluation", json!([]));
        counts.iter().fold(whole.clone(), |application, (list, count)| {
            with(&application, &format!("/{list}"), lines(*count, first(&whole, list)))
        })
    };
    for (costs, effects, upkeep) in [(500, 0, 0), (0, 500, 0), (0, 0, 500), (200, 200, 100)] {
        assert_eq!(said(fault(&with_lines(costs, effects, upkeep), &json!({}))), "accepted");
    }
    for (counts, path) in
        [((501, 0, 0), "/costs"), ((0, 501, 0), "/effects"), ((0, 0, 501), "/upkeep"), ((200, 200, 101), "")]
    {
        let said = said(fault(&with_lines(counts.0, counts.1, counts.2), &json!({})));
        assert_eq!(said, format!("too_many_lines at {path}"));
    }
}

#[test]
fn five_hundred_rows_of_the_evaluation_and_alternatives_are_accepted_and_one_more_is_not() {
    for list in ["evaluation", "alternatives"] {
        let row = first(&application(), list).clone();
        let pointer = format!("/{list}");
        application_with(&pointer, lines(500, &row), "");
        application_with(&pointer, lines(501, &row), "too_many_lines");
    }
}

#[test]
fn one_to_five_discount_rates_are_accepted() {
    for count in 1..=5 {
        application_with("/discountRates", json!(vec!["3"; count]), "");
    }
    application_with("/discountRates", json!([]), "number_out_of_range");
    application_with("/discountRates", json!(["1", "2", "3", "4", "5", "6"]), "number_out_of_range");
}

// How long ------------------------------------------------------------------

#[test]
fn a_phase_of_sixty_calendar_years_is_accepted_and_one_more_is_not() {
    assert_eq!(said(fault_under(&json!("orebro-2020"), &bare("2079-12"), &json!({}))), "accepted");
    let said = said(fault_under(&json!("orebro-2020"), &bare("2080-01"), &json!({})));
    assert_eq!(said, "horizon_too_long at /period/end");
}

#[test]
fn an_amount_in_the_sixtieth_year_is_accepted_and_in_the_sixty_first_only_as_nought() {
    let whole = application();
    let places = [
        ("costs", "/costs/0/amounts"),
        ("effects", "/effects/0/estimate/amounts"),
        ("upkeep", "/upkeep/0/amounts"),
    ];
    for (list, pointer) in places {
        let of = |year: &str, amount: &str| {
            let bare = with(&bare("2020-12"), &format!("/{list}"), json!([first(&whole, list)]));
            let application = with(&bare, pointer, json!({ year: amount }));
            said(fault_under(&json!("orebro-2020"), &application, &json!({})))
        };
        assert_eq!(of("2079", "0.01"), "accepted", "{list}");
        assert_eq!(of("2080", "0.01"), format!("horizon_too_long at /{list}/0"));
        assert_eq!(of("2080", "0"), "accepted", "{list}");
    }
}

#[test]
fn units_and_delays_may_reach_the_sixtieth_year_and_no_further() {
    let unit = |year: &str| {
        let effect = json!({
            "id": "e", "label": "Dygn", "party": "a", "direction": "saving",
            "estimate": { "kind": "units", "unit": "dygn", "unitValue": "10", "quantity": { year: "1" } },
        });
        with(&bare("2020-12"), "/effects", json!([effect]))
    };
    let delayed = |year: &str, delay: u32| {
        said(fault_under(&json!("orebro-2020"), &unit(year), &json!({ "scenario": { "effectDelay": delay } })))
    };
    assert_eq!(delayed("2079", 0), "accepted");
    assert_eq!(delayed("2080", 0), "horizon_too_long at /effects/0");
    assert_eq!(delayed("2060", 19), "accepted");
    assert_eq!(delayed("2060", 20), "horizon_too_long at /effects/0");
}

#[test]
fn a_follow_up_may_reach_the_sixtieth_year_and_no_further_nor_may_the_forecast_beside_it() {
    let whole = application();
    let base = ["costs", "effects", "upkeep"].iter().fold(bare("2020-12"), |application, list| {
        with(&application, &format!("/{list}"), json!([first(&whole, list)]))
    });
    for (list, line) in [("costs", "cost"), ("effects", "plain"), ("upkeep", "upkeep")] {
        let of = |year: &str| {
            let options = json!({ "followUp": { "through": 2020, list: { line: { year: "1" } } } });
            said(fault_under(&json!("orebro-2020"), &base, &options))
        };
        assert_eq!(of("2079"), "accepted", "{list}");
        assert_eq!(of("2080"), format!("horizon_too_long at /{list}/0"));
    }
    // The outcome ends the cost, but the forecast that it is held against does not.
    let late = with(&base, "/costs/0/amounts", json!({ "2080": "1" }));
    let ended = json!({ "followUp": { "through": 2020, "status": "terminated" } });
    assert_eq!(said(fault_under(&json!("orebro-2020"), &late, &ended)), "horizon_too_long at /costs/0");
}

#[test]
fn a_window_may_end_in_the_sixtieth_year_and_an_adjustment_begin_in_it() {
    let of = |window: Json, afterwards: &str, application: &Json| {
        said(fault_under(&rule_sets::repaying(window, afterwards), application, &json!({})))
    };
    let after_phase = |years: u32| json!({ "from": "after_investment_phase", "years": years });
    let bare = bare("2020-12");
    assert_eq!(of(after_phase(59), "restored", &bare), "accepted");
    assert_eq!(of(after_phase(60), "restored", &bare), "horizon_too_long at /period/start");
    assert_eq!(of(after_phase(58), "permanent_adjustment", &bare), "accepted");
    assert_eq!(of(after_phase(59), "permanent_adjustment", &bare), "horizon_too_long at /period/start");

    let deadline =
        |years: u32| json!({ "from": "first_effect_or_deadline", "deadlineYears": 10, "years": years });
    assert_eq!(of(deadline(50), "restored", &bare), "accepted");
    assert_eq!(of(deadline(51), "restored", &bare), "horizon_too_long at /period/start");

    // A proposed first year moves the last with it, up to the deadline.
    let effect = first(&application(), "effects").clone();
    let early = with(&bare, "/effects", json!([effect]));
    let proposed = |from: u32| with(&early, "/repaymentPlan", json!({ "from": from }));
    assert_eq!(of(deadline(51), "restored", &early), "accepted");
    assert_eq!(of(deadline(51), "restored", &proposed(2029)), "accepted");
    assert_eq!(of(deadline(51), "restored", &proposed(2030)), "horizon_too_long at /period/start");
}

#[test]
fn a_decided_plan_may_reach_the_sixtieth_year_and_no_further() {
    let of = |year: &str, amount: &str| {
        let plan = json!({ "decided": { "a": { year: amount } } });
        said(fault_under(&json!("orebro-2013"), &with(&bare("2020-12"), "/repaymentPlan", plan), &json!({})))
    };
    assert_eq!(of("2079", "1"), "accepted");
    assert_eq!(of("2080", "1"), "horizon_too_long at /period/start");
    assert_eq!(of("2080", "0"), "accepted");
}

#[test]
fn a_phase_of_one_month_is_accepted_and_one_that_ends_before_it_begins_is_not() {
    let of = |start: &str, end: &str| {
        let period = json!({ "start": start, "end": end });
        said(fault_under(&json!("orebro-2020"), &with(&bare("2020-12"), "/period", period), &json!({})))
    };
    assert_eq!(of("2020-05", "2020-05"), "accepted");
    assert_eq!(of("2020-05", "2020-04"), "period_reversed at /period");
    assert_eq!(of("2021-01", "2020-12"), "period_reversed at /period");
}

// How much ------------------------------------------------------------------

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
const FOLLOWED_UP: [&str; 3] = ["/followUp/costs/cost/2020", "/followUp/effects/plain/2021", "/followUp/upkeep/upkeep/2022"];

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
        (json!(1e21), "bad_amount"),
        (json!(""), "bad_amount"),
        (json!("1e3"), "bad_amount"),
        (json!("1 250"), "bad_amount"),
        (json!("1,5"), "bad_amount"),
        (json!("+1"), "bad_amount"),
        (json!(" 1"), "bad_amount"),
        (json!(".5"), "bad_amount"),
        (json!("5."), "bad_amount"),
        (json!("9".repeat(50)), "bad_amount"),
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
        said(fault(&with(&application, "/effects/1/estimate/quantity", json!({ "2021": quantity })), &json!({})))
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
    for value in [json!("0"), json!(0), json!(1.5), json!("0.000001"), json!("1000000000"), json!("1.50000000")] {
        application_with(pointer, value, "");
    }
    for value in [json!("-1"), json!(-1), json!(-0.5), json!("1000000000.000001"), json!(1_000_000_001)] {
        application_with(pointer, value, "number_out_of_range");
    }
    for value in [json!("0.0000001"), json!(""), json!("1e3"), json!("tre"), json!("1,5")] {
        application_with(pointer, value, "bad_number");
    }
    application_with(pointer, json!(null), "wrong_type");
}

#[test]
fn all_lines_together_may_come_to_forty_thousand_million_million_kronor_and_no_öre_more() {
    // At ten times the largest amount: a hundred lines of forty years.
    let years: Map<String, Json> = (2020..2060).map(|year| (year.to_string(), json!("1000000000000"))).collect();
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
        let line = |place: usize| {
            json!({ "id": format!("k{place}"), "label": "K", "party": "a", "funding": "own", "amounts": { "2020": cost } })
        };
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
        for value in [json!(-1), json!(1_000_000_001)] {
            application_with(pointer, value, "number_out_of_range");
        }
        application_with(pointer, json!(1.5), "bad_number");
        application_with(pointer, json!("10"), "wrong_type");
    }
}

// Per cent ------------------------------------------------------------------

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
        (json!("0.000000000000000000001"), "bad_percent"),
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

// When ----------------------------------------------------------------------

#[test]
fn a_month_is_four_digits_and_two_from_1990_to_2200() {
    let wrong = ["2020", "2020-1", "2020-00", "2020-13", "1989-12", "2201-01", "2020-01-01", "20-01", "januari", ""];
    for pointer in ["/period/start", "/period/end"] {
        for month in wrong {
            application_with(pointer, json!(month), "bad_month");
        }
        application_with(pointer, json!(202_001), "wrong_type");
    }
    for month in wrong {
        options_with("/today", json!(month), "bad_month");
    }
    for month in ["1990-01", "2200-12"] {
        options_with("/today", json!(month), "");
    }
    let period = |start: &str, end: &str| {
        with(&bare("2020-12"), "/period", json!({ "start": start, "end": end }))
    };
    for application in [period("1990-01", "1990-01"), period("2200-12", "2200-12")] {
        assert_eq!(said(fault_under(&json!("orebro-2020"), &application, &json!({}))), "accepted");
    }
}

#[test]
fn a_year_is_a_whole_number_from_1990_to_2200() {
    let years = [json!(1989), json!(2201), json!(2020.5), json!(-2020), json!(20_200)];
    let pointers =
        ["/repaymentPlan/from", "/repaymentPlan/to", "/repaymentPlan/exemptFrom", "/repaymentPlan/parties/a/from", "/repaymentPlan/parties/a/to"];
    for pointer in pointers {
        for year in &years {
            application_with(pointer, year.clone(), "bad_year");
        }
        for year in [1990, 2200] {
            application_with(pointer, json!(year), "");
        }
        application_with(pointer, json!("2020"), "wrong_type");
    }
    for year in years {
        options_with("/followUp/through", year, "bad_year");
    }
    options_with("/followUp/through", json!(1990), "");
    options_with("/followUp/through", json!(2200), "");
}

/// Every table of an application by years, and the same of options.
const TABLES: [&str; 8] = [
    "/costs/0/amounts",
    "/effects/0/estimate/amounts",
    "/effects/1/estimate/quantity",
    "/upkeep/0/amounts",
    "/alternatives/0/cost",
    "/alternatives/0/saving",
    "/repaymentPlan/parties/a/amounts",
    "/repaymentPlan/decided/a",
];
const FOLLOWED_UP_TABLES: [&str; 3] = ["/followUp/costs/cost", "/followUp/effects/plain", "/followUp/upkeep/upkeep"];

#[test]
fn the_key_of_a_table_by_years_is_a_year_from_1990_to_2200() {
    for year in ["1989", "2201", "20", "02020", "2020-01", "tjugo", "", " 2020", "２０２０"] {
        for table in TABLES {
            application_with(&format!("{table}/{year}"), json!("0"), "bad_year");
        }
        for table in FOLLOWED_UP_TABLES {
            options_with(&format!("{table}/{year}"), json!("0"), "bad_year");
        }
    }
    for year in ["1990", "2200"] {
        for table in TABLES {
            application_with(&format!("{table}/{year}"), json!("0"), "");
        }
    }
}

#[test]
fn an_amount_before_the_phases_first_year_is_refused_wherever_it_stands_and_nought_is_not() {
    for table in TABLES {
        application_with(&format!("{table}/2019"), json!("1"), "year_before_period");
        application_with(&format!("{table}/1990"), json!("0.01"), "year_before_period");
        application_with(&format!("{table}/2019"), json!("0"), "");
        application_with(&format!("{table}/2020"), json!("1"), "");
    }
    for table in FOLLOWED_UP_TABLES {
        options_with(&format!("{table}/2019"), json!(1), "year_before_period");
        options_with(&format!("{table}/2019"), json!("0.00"), "");
        options_with(&format!("{table}/2020"), json!(1), "");
    }
    // A quantity that gives nothing is no amount.
    let worthless = with(&application(), "/effects/1/estimate/unitValue", json!("0"));
    let early = with(&worthless, "/effects/1/estimate/quantity/2019", json!("5"));
    assert_eq!(said(fault(&early, &json!({}))), "accepted");
}

// Words ---------------------------------------------------------------------

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
            assert_eq!(said(fault(&with(&base, pointer, json!(longest)), &json!({}))), "accepted", "{pointer}");
            let said = said(fault(&with(&base, pointer, json!(too_long)), &json!({})));
            assert_eq!(said, format!("text_too_long at {pointer}"));
        }
    }
}

// What is named -------------------------------------------------------------

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
