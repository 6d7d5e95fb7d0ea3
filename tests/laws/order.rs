//! The same project with its lines or parties in another order.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::common::random::figures::items;
use super::common::random::{Case, case};
use super::{basis, kind_of, ore, pays, rows};

/// A project, and the same with its lines in another order.
pub fn with_lines_reordered() -> BoxedStrategy<(Case, Case)> {
    case()
        .prop_flat_map(|case| {
            let shuffled = |list| Just(items(&case.application, list).to_vec()).prop_shuffle();
            let lists = (shuffled("costs"), shuffled("effects"), shuffled("upkeep"));
            (Just(case), lists)
        })
        .prop_map(|(case, (costs, effects, upkeep))| {
            let mut other = case.clone();
            other.application["costs"] = json!(costs);
            other.application["effects"] = json!(effects);
            other.application["upkeep"] = json!(upkeep);
            (case, other)
        })
        .boxed()
}

/// A project, and the same with its parties in another order.
pub fn with_parties_reordered() -> BoxedStrategy<(Case, Case)> {
    case()
        .prop_flat_map(|case| {
            let parties = items(&case.application, "parties").to_vec();
            (Just(case), Just(parties).prop_shuffle())
        })
        .prop_map(|(case, parties)| {
            let mut other = case.clone();
            other.application["parties"] = json!(parties);
            (case, other)
        })
        .boxed()
}

/// What was found, in no order, some codes apart: args and paths name places.
pub fn found(answer: &Json, apart: &[&str]) -> Vec<String> {
    let findings = rows(answer, "findings").iter();
    let named = findings.filter(|finding| !apart.iter().any(|code| finding["code"] == *code));
    let mut found: Vec<String> = named
        .map(|finding| format!("{} {} {}", finding["code"], finding["criterion"], finding["status"]))
        .collect();
    found.sort();
    found
}

/// All that parties in another order may move: single öre between them, and
/// who pays where nothing is saved.
pub fn parties_moved_at_most_an_ore(case: &Case, before: &Json, after: &Json) -> Result<(), TestCaseError> {
    // The öre that moves may be one that no saving covers.
    let apart = ["repayment_before_savings"];
    prop_assert_eq!(found(before, &apart), found(after, &apart));
    prop_assert_eq!(&before["verdict"], &after["verdict"]);
    for part in ["disbursements", "appraisal", "alternatives"] {
        prop_assert_eq!(&before[part], &after[part]);
    }
    let single_ore = rows(before, "parties").len() as i128;
    for name in before["totals"].as_object().expect("totals").keys().filter(|name| *name != "unfunded") {
        prop_assert_eq!(&before["totals"][name], &after["totals"][name], "{}", name);
    }
    let somebody_bears_all = basis(case) == "drawn" && nothing_is_saved_in_the_window(case, before);
    prop_assert_eq!(rows(before, "schedule").len(), rows(after, "schedule").len());
    for (before, after) in rows(before, "schedule").iter().zip(rows(after, "schedule")) {
        for (figure, value) in before.as_object().expect("a year") {
            if figure == "unfunded" {
                prop_assert!((ore(value) - ore(&after[figure])).abs() <= single_ore);
            } else if figure != "parties" {
                prop_assert_eq!(value, &after[figure], "{} in {}", figure, before["year"]);
            }
        }
        if !somebody_bears_all {
            for party in rows(before, "parties") {
                let others = rows(after, "parties");
                let same =
                    others.iter().find(|other| other["party"] == party["party"]).expect("the same party");
                for figure in ["cost", "ownCost", "saving", "addedCost", "upkeep", "netSaving"] {
                    prop_assert_eq!(&party[figure], &same[figure]);
                }
                for figure in ["repayment", "unfunded", "waived", "retained", "appropriationChange"] {
                    let moved = (ore(&party[figure]) - ore(&same[figure])).abs();
                    prop_assert!(moved <= 1, "{} of {} in {}", figure, party["party"], before["year"]);
                }
            }
        }
    }
    Ok(())
}

fn nothing_is_saved_in_the_window(case: &Case, answer: &Json) -> bool {
    let window = &answer["totals"]["window"];
    let inside = |year: &&Json| {
        !window.is_null()
            && (window["from"].as_i64()..=window["to"].as_i64()).contains(&year["year"].as_i64())
    };
    let saves = |party: &Json| pays(case, kind_of(case, party)) && ore(&party["netSaving"]) > 0;
    !rows(answer, "schedule").iter().filter(inside).any(|year| rows(year, "parties").iter().any(saves))
}
