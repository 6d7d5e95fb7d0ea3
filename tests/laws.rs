//! What is always true, whatever the rule set (engine.md, "Always true"):
//! each law over a thousand random projects under random rule sets.

mod common;
#[path = "laws/odd.rs"]
mod odd;
#[path = "laws/order.rs"]
mod order;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use aterforing::finding::CalculationCode;
use aterforing::json::from_json;
use common::random::figures::{Figures, first_year, items, kronor};
use common::random::rules::{drawn, plain_saving, saving, window, window_fixed_by_the_phase};
use common::random::{Case, PARTY_KINDS, case, case_under};
use common::{assess_json, rulebook};
use odd::{answered_or_refused, change, odd_tree};
use order::{found, parties_moved_at_most_an_ore, with_lines_reordered, with_parties_reordered};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value as Json, json};

/// Projects a law.
const CASES: u32 = 1_500;

fn config() -> Config {
    Config { failure_persistence: None, max_global_rejects: 100_000, ..Config::with_cases(CASES) }
}

/// The assessment of a valid case.
fn assessed(case: &Case) -> Json {
    assess_json(&case.application, &rulebook(&case.rulebook), &case.options).expect("a valid case")
}

/// An amount in öre.
fn ore(amount: &Json) -> i128 {
    let text = amount.as_str().expect("an amount");
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, decimals) = digits.split_once('.').expect("two decimals");
    assert_eq!(decimals.len(), 2, "{text}");
    sign * format!("{whole}{decimals}").parse::<i128>().expect("digits")
}

fn rows<'a>(of: &'a Json, list: &str) -> &'a [Json] {
    of[list].as_array().expect("rows")
}

/// A figure summed over rows.
fn sum(rows: &[Json], figure: &str) -> i128 {
    rows.iter().map(|row| ore(&row[figure])).sum()
}

fn kind_of<'a>(case: &'a Case, party: &Json) -> &'a str {
    let parties = items(&case.application, "parties");
    let found = parties.iter().find(|one| one["id"] == party["party"]).expect("a party of the application");
    found["kind"].as_str().expect("a kind")
}

fn is_municipal(kind: &str) -> bool {
    matches!(kind, "committee" | "municipal_company")
}

fn pays(case: &Case, kind: &str) -> bool {
    case.rulebook["repayment"]["payers"].as_array().is_some_and(|payers| payers.contains(&json!(kind)))
}

fn basis(case: &Case) -> &str {
    case.rulebook["repayment"]["basis"].as_str().expect("a basis")
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_years_amounts_are_the_sums_of_its_parties_and_totals_the_sums_of_their_columns(case in case()) {
        let answer = assessed(&case);
        let schedule = rows(&answer, "schedule");
        for year in schedule {
            let parties = rows(year, "parties");
            for figure in ["cost", "ownCost", "saving", "addedCost", "upkeep", "repayment", "unfunded", "waived"] {
                prop_assert_eq!(ore(&year[figure]), sum(parties, figure), "{} of {}", figure, year["year"]);
            }
            let net = |municipal: bool| -> i128 {
                let counted = parties.iter().filter(|party| is_municipal(kind_of(&case, party)) == municipal);
                counted.map(|party| ore(&party["netSaving"])).sum()
            };
            prop_assert_eq!(ore(&year["netSaving"]), net(true));
            prop_assert_eq!(ore(&year["societalSaving"]), net(false));
        }
        let totals = &answer["totals"];
        for (name, value) in totals.as_object().expect("totals") {
            if schedule[0].get(name).is_some() {
                prop_assert_eq!(ore(value), sum(schedule, name), "{}", name);
            }
        }
        prop_assert_eq!(ore(&totals["ownFunding"]), sum(schedule, "ownCost"));
        prop_assert_eq!(ore(&totals["drawn"]), sum(schedule, "disbursed"));
        for (place, party) in rows(&answer, "parties").iter().enumerate() {
            for figure in ["cost", "ownCost", "netSaving", "repayment", "retained"] {
                let years: i128 = schedule.iter().map(|year| ore(&year["parties"][place][figure])).sum();
                prop_assert_eq!(ore(&party[figure]), years, "{} of {}", figure, party["party"]);
            }
        }
    }

    #[test]
    fn no_repayment_is_negative_outside_the_window_or_a_non_payers(case in case()) {
        let answer = assessed(&case);
        let window = &answer["totals"]["window"];
        for year in rows(&answer, "schedule") {
            let inside = !window.is_null()
                && (window["from"].as_i64()..=window["to"].as_i64()).contains(&year["year"].as_i64());
            for party in rows(year, "parties") {
                let repayment = ore(&party["repayment"]);
                prop_assert!(repayment >= 0);
                if !inside || !pays(&case, kind_of(&case, party)) {
                    prop_assert_eq!(repayment, 0, "{} in {}", party["party"], year["year"]);
                }
            }
        }
    }

    #[test]
    fn out_of_savings_no_party_repays_more_than_it_saves(
        case in case_under(saving(window()), Figures::Any),
    ) {
        let answer = assessed(&case);
        for year in rows(&answer, "schedule") {
            for party in rows(year, "parties") {
                let saved = ore(&party["netSaving"]).max(0);
                prop_assert!(ore(&party["repayment"]) <= saved, "{} in {}", party["party"], year["year"]);
                prop_assert_eq!(ore(&party["unfunded"]), 0);
            }
        }
    }

    #[test]
    fn all_that_was_drawn_comes_back_to_the_ore(
        mut case in case_under(drawn(any::<bool>().boxed()), Figures::Any),
    ) {
        if case.rulebook["repayment"]["exemption"] == true
            && let Some(plan) = case.application.get_mut("repaymentPlan")
        {
            plan.as_object_mut().expect("a plan").remove("exemptFrom");
        }
        let parties = items(&case.application, "parties");
        prop_assume!(parties.iter().any(|party| pays(&case, party["kind"].as_str().expect("a kind"))));
        let answer = assessed(&case);
        prop_assume!(!answer["totals"]["window"].is_null());
        prop_assert_eq!(&answer["totals"]["repayment"], &answer["totals"]["drawn"]);
        prop_assert_eq!(ore(&answer["totals"]["drawn"]), sum(rows(&answer, "schedule"), "repayment"));
    }

    #[test]
    fn disbursements_and_overrun_make_up_the_cost_and_never_pass_the_grant(case in case()) {
        let answer = assessed(&case);
        let disbursements = rows(&answer, "disbursements");
        let mut paid: BTreeMap<i64, i128> = BTreeMap::new();
        for payment in disbursements {
            prop_assert!(ore(&payment["amount"]) > 0, "nothing to pay is left out");
            *paid.entry(payment["year"].as_i64().expect("a year")).or_default() += ore(&payment["amount"]);
        }
        for year in rows(&answer, "schedule") {
            let paid = paid.remove(&year["year"].as_i64().expect("a year")).unwrap_or_default();
            prop_assert_eq!(paid, ore(&year["disbursed"]));
            prop_assert!(ore(&year["overrun"]) >= 0);
            prop_assert_eq!(paid + ore(&year["overrun"]), ore(&year["cost"]), "{}", year["year"]);
        }
        prop_assert!(paid.is_empty(), "no payment lies outside the schedule");
        prop_assert!(ore(&answer["totals"]["drawn"]) <= ore(&answer["totals"]["granted"]));
    }

    #[test]
    fn neutral_options_change_nothing(
        case in case(),
        hundred in select(vec![json!(100), json!("100"), json!("100.0")]),
        spelt in subsequence(vec!["effectScale", "effectDelay", "costScale"], 0..=3),
    ) {
        let mut case = Case { options: json!({}), ..case };
        let plain = assessed(&case);
        let neutral = |name: &&str| {
            let value = if *name == "effectDelay" { json!(0) } else { hundred.clone() };
            ((*name).to_owned(), value)
        };
        let scenario: Map<String, Json> = spelt.iter().map(neutral).collect();
        case.options = json!({ "stage": "application", "scenario": scenario });
        prop_assert_eq!(assessed(&case), plain);
    }

    #[test]
    fn the_order_of_lines_changes_nothing((case, other) in with_lines_reordered()) {
        let (mut before, mut after) = (assessed(&case), assessed(&other));
        prop_assert_eq!(found(&before, &[]), found(&after, &[]));
        before["findings"].take();
        after["findings"].take();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn the_order_of_parties_moves_at_most_an_ore_between_them((case, other) in with_parties_reordered()) {
        let (before, after) = (assessed(&case), assessed(&other));
        parties_moved_at_most_an_ore(&case, &before, &after)?;
    }

    #[test]
    fn plain_figures_times_a_whole_number_give_the_schedule_times_it(
        case in case_under(plain_saving(), Figures::Plain),
        times in 2..=1_000_i128,
    ) {
        let larger = Case {
            application: multiplied(&case.application, times),
            options: multiplied(&case.options, times),
            ..case.clone()
        };
        let (before, after) = (assessed(&case), assessed(&larger));
        prop_assert_eq!(rows(&before, "schedule").len(), rows(&after, "schedule").len());
        for (before, after) in rows(&before, "schedule").iter().zip(rows(&after, "schedule")) {
            year_is_multiplied(before, after, times)?;
            let parties = rows(before, "parties").iter().zip(rows(after, "parties"));
            for (before, after) in parties {
                year_is_multiplied(before, after, times)?;
            }
        }
        // An occasion pays what has accrued, rounded, less what was due before: an öre either way.
        for (occasion, paid) in by_occasion(&before) {
            let larger = by_occasion(&after).get(&occasion).copied().unwrap_or_default();
            prop_assert!((paid * times - larger).abs() <= times + 1, "{:?}: {} became {}", occasion, paid, larger);
        }
    }

    #[test]
    fn more_saving_in_one_year_never_lowers_what_the_fund_gets(
        case in case_under(saving(window_fixed_by_the_phase()), Figures::Any),
        (who, when, more) in (any::<Index>(), 0..=20_i32, 1..=1_000_000_000_u64),
    ) {
        let parties = items(&case.application, "parties");
        prop_assume!(!parties.is_empty());
        let mut richer = case.clone();
        let year = (first_year(&case.application) + when).to_string();
        richer.application["effects"].as_array_mut().expect("effects").push(json!({
            "id": "more",
            "label": "More",
            "party": who.get(parties)["id"],
            "direction": "saving",
            "estimate": { "kind": "amounts", "amounts": { year: kronor(more) } },
        }));
        let (before, after) = (assessed(&case), assessed(&richer));
        prop_assert!(ore(&after["totals"]["netForFund"]) >= ore(&before["totals"]["netForFund"]));
    }

    #[test]
    fn what_is_no_project_at_all_is_answered_with_a_fault(
        application in odd_tree(),
        rulebook in odd_tree(),
        options in odd_tree(),
    ) {
        answered_or_refused(&application, &rulebook, &options)?;
    }

    #[test]
    fn a_project_gone_wrong_is_answered_or_refused_at_the_place(
        case in case(),
        changes in proptest::collection::vec(change(), 1..=4),
    ) {
        let mut parts = [from_json(&case.application), from_json(&case.rulebook), from_json(&case.options)];
        for change in &changes {
            let place = change.part.index(parts.len());
            change.apply(&mut parts[place]);
        }
        let [application, rulebook, options] = parts;
        answered_or_refused(&application, &rulebook, &options)?;
    }
}

// The seventh law: proportion -----------------------------------------------

/// Every amount of an application or of options, times a whole number. Amounts
/// stand in tables by year, and as what was granted.
fn multiplied(json: &Json, times: i128) -> Json {
    let is_year = |key: &str| key.len() == 4 && key.bytes().all(|byte| byte.is_ascii_digit());
    match json {
        Json::Object(fields) => {
            let field = |(key, value): (&String, &Json)| {
                let value = if is_year(key) || key == "total" {
                    amount_times(value, times)
                } else {
                    multiplied(value, times)
                };
                (key.clone(), value)
            };
            Json::Object(fields.iter().map(field).collect())
        }
        Json::Array(items) => items.iter().map(|item| multiplied(item, times)).collect(),
        other => other.clone(),
    }
}

fn amount_times(amount: &Json, times: i128) -> Json {
    let text = amount.as_str().map_or_else(|| amount.to_string(), str::to_owned);
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let ore: i128 = format!("{whole}{decimals:0<2}").parse().expect("an amount");
    kronor((ore * times) as u64)
}

fn year_is_multiplied(before: &Json, after: &Json, times: i128) -> Result<(), TestCaseError> {
    for (figure, value) in before.as_object().expect("a year") {
        if value
            .as_str()
            .is_some_and(|text| text.ends_with(|c: char| c.is_ascii_digit()) && text.contains('.'))
        {
            prop_assert_eq!(ore(value) * times, ore(&after[figure]), "{}", figure);
        } else if !value.is_array() {
            prop_assert_eq!(value, &after[figure], "{}", figure);
        }
    }
    Ok(())
}

fn by_occasion(answer: &Json) -> BTreeMap<(i64, i64), i128> {
    let payment = |row: &Json| {
        let at = (row["year"].as_i64().expect("a year"), row["throughMonth"].as_i64().expect("a month"));
        (at, ore(&row["amount"]))
    };
    rows(answer, "disbursements").iter().map(payment).collect()
}

// What the random projects reach --------------------------------------------

#[test]
fn the_random_projects_reach_every_basis_window_and_finding_of_the_calculation() {
    let seen: RefCell<BTreeSet<String>> = RefCell::default();
    let note = |what: String| {
        seen.borrow_mut().insert(what);
    };
    let mut runner = TestRunner::new_with_rng(config(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let reached = runner.run(&case(), |case| {
        let answer = assessed(&case);
        let repayment = &case.rulebook["repayment"];
        let window = !answer["totals"]["window"].is_null();
        note(format!("{} with a window: {window}", basis(&case)));
        note(format!("window from {}", repayment["window"]["from"]));
        note(format!("window without an end: {}", repayment["window"]["years"].is_null()));
        note(format!("verdict {}", answer["verdict"]));
        for part in ["repaymentPlan", "grant", "upkeep", "reach", "discountRates"] {
            note(format!("{part}: {}", case.application.get(part).is_some()));
        }
        note(format!("plan per party: {}", case.application["repaymentPlan"]["parties"].is_object()));
        note(format!("follow-up {}", case.options["followUp"]["status"]));
        for figure in
            ["repayment", "unfunded", "waived", "overrun", "writtenDown", "beyondWindow", "societalSaving"]
        {
            note(format!("{figure}: {}", ore(&answer["totals"][figure]).signum()));
        }
        for finding in rows(&answer, "findings") {
            note(format!("found {}", finding["code"].as_str().expect("a code")));
        }
        for year in rows(&answer, "schedule") {
            note(format!("phase {} under {}", year["phase"], basis(&case)));
            note(format!("net saving {}", ore(&year["netSaving"]).signum()));
        }
        note(format!("afterwards: {}", !rows(&answer, "afterwards").is_empty()));
        let payers = items(&case.application, "parties");
        let paying =
            payers.iter().filter(|party| pays(&case, party["kind"].as_str().expect("a kind"))).count();
        note(format!("{} payers, {} others", paying.min(2), (payers.len() - paying).min(2)));
        for effect in items(&case.application, "effects") {
            note(format!("estimate {}", effect["estimate"]["kind"]));
        }
        Ok(())
    });
    reached.expect("every random case is valid");
    let seen = seen.into_inner();
    let mut wanted: Vec<String> = CalculationCode::NAMES.iter().map(|code| format!("found {code}")).collect();
    for basis in ["saving", "drawn", "decided_plan"] {
        wanted.extend([true, false].map(|window| format!("{basis} with a window: {window}")));
        wanted.extend(
            ["investment", "waiting", "repayment", "afterwards"]
                .map(|phase| format!("phase \"{phase}\" under {basis}")),
        );
    }
    wanted.extend(
        ["after_investment_phase", "first_effect", "first_effect_or_deadline"]
            .map(|from| format!("window from \"{from}\"")),
    );
    wanted.extend(
        ["eligible", "not_eligible", "incomplete", "undetermined"]
            .map(|verdict| format!("verdict \"{verdict}\"")),
    );
    wanted.extend(
        ["running", "completed", "terminated", "failed"].map(|status| format!("follow-up \"{status}\"")),
    );
    wanted.extend(
        ["repayment", "unfunded", "waived", "overrun", "writtenDown"].map(|figure| format!("{figure}: 1")),
    );
    wanted.extend([-1, 0, 1].map(|sign| format!("net saving {sign}")));
    wanted.extend([-1, 0, 1].map(|sign| format!("societalSaving: {sign}")));
    for (payers, others) in [(0, 0), (0, 2), (1, 0), (1, 1), (2, 0), (2, 2)] {
        wanted.push(format!("{payers} payers, {others} others"));
    }
    for what in
        ["estimate \"units\"", "plan per party: true", "afterwards: true", "window without an end: true"]
    {
        wanted.push(what.to_owned());
    }
    let missing: Vec<&String> = wanted.iter().filter(|what| !seen.contains(*what)).collect();
    assert!(missing.is_empty(), "never reached: {missing:#?}");
    assert_eq!(PARTY_KINDS.len(), aterforing::application::PartyKind::ALL.len());
}
