//! How many, how long and when: every limit of an application, on both sides.

use serde_json::{Value as Json, json};

use super::{
    application, application_with, bare, fault, fault_under, lines, options_with, rule_sets, said, with,
};

fn first<'a>(application: &'a Json, list: &str) -> &'a Json {
    &application[list][0]
}

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
        said(fault_under(
            &json!("orebro-2020"),
            &unit(year),
            &json!({ "scenario": { "effectDelay": delay } }),
        ))
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
        assert_eq!(of("2080"), format!("horizon_too_long at /followUp/{list}/{line}"));
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
    assert_eq!(of("2080", "1"), "horizon_too_long at /repaymentPlan/decided");
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

#[test]
fn a_month_is_four_digits_and_two_from_1990_to_2200() {
    let wrong =
        ["2020", "2020-1", "2020-00", "2020-13", "1989-12", "2201-01", "2020-01-01", "20-01", "januari", ""];
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
    let period =
        |start: &str, end: &str| with(&bare("2020-12"), "/period", json!({ "start": start, "end": end }));
    for application in [period("1990-01", "1990-01"), period("2200-12", "2200-12")] {
        assert_eq!(said(fault_under(&json!("orebro-2020"), &application, &json!({}))), "accepted");
    }
}

#[test]
fn a_year_is_a_whole_number_from_1990_to_2200() {
    let years = [json!(1989), json!(2201), json!(2020.5), json!(-2020), json!(20_200)];
    let pointers = [
        "/repaymentPlan/from",
        "/repaymentPlan/to",
        "/repaymentPlan/exemptFrom",
        "/repaymentPlan/parties/a/from",
        "/repaymentPlan/parties/a/to",
    ];
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
const FOLLOWED_UP_TABLES: [&str; 3] =
    ["/followUp/costs/cost", "/followUp/effects/plain", "/followUp/upkeep/upkeep"];

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

#[test]
fn a_drop_off_over_every_year_that_can_be_named_is_worked_out_for_every_effect() {
    let quantity: Json = (1990..=2200).map(|year| (year.to_string(), json!("999999999.999999"))).collect();
    let effect = |drop_off: &str| {
        json!({
            "id": "e", "label": "Dygn", "party": "a", "direction": "saving",
            "estimate": { "kind": "units", "unit": "dygn", "unitValue": "1", "quantity": quantity, "dropOff": drop_off },
        })
    };
    let fading = |drop_off: &str| {
        let started = with(&bare("2020-12"), "/period", json!({ "start": "1990-01", "end": "1990-12" }));
        said(fault(&with(&started, "/effects", lines(200, &effect(drop_off))), &json!({})))
    };
    // Down to nothing within the schedule, and hardly at all.
    assert_eq!(fading("79.99999999999999999999"), "accepted");
    assert_eq!(fading("0.00000000000000000001"), "horizon_too_long at /effects/0");
}
