//! Which rule set covers a project that starts in a month: every month from
//! 2010 to 2030, for each municipality, with its gaps and overlaps.

mod common;

use std::collections::BTreeSet;

use aterforing::calendar::YearMonth;
use aterforing::json::{DOCUMENTS, built_in, heads};
use aterforing::rulebook::{Head, gap_around};
use common::assess_case;
use serde_json::{Value as Json, json};

/// Months from one to another, both included, and the rule sets that cover each of them.
type Stretch = (&'static str, &'static str, &'static [&'static str]);

/// What is known of each municipality. A stretch without a rule set is a gap;
/// one with two is an overlap, in which the applicant has to say which is meant.
const KNOWN: [(&str, &[Stretch]); 6] = [
    // The motion of 2012 names no dates; from 2015 the office's proposal stands beside it.
    (
        "Stockholm",
        &[
            ("2010-01", "2014-12", &["stockholm-2012-motion"]),
            ("2015-01", "2030-12", &["stockholm-2015", "stockholm-2012-motion"]),
        ],
    ),
    // Nothing before the first decision; the guideline has no end.
    ("Uppsala", &[("2010-01", "2015-10", &[]), ("2015-11", "2030-12", &["uppsala-2016"])]),
    // Earlier guidelines are not among the documents. Whether the proposal of 2018
    // was decided is not known either, so both stand from 2019 on.
    (
        "Södertälje",
        &[
            ("2010-01", "2015-11", &[]),
            ("2015-12", "2018-12", &["sodertalje-2015"]),
            ("2019-01", "2030-12", &["sodertalje-2015", "sodertalje-2018-proposal"]),
        ],
    ),
    // The municipality's own page drops repayment for starts after 2021 and keeps
    // it for those before: 2021 itself is settled by neither, and what holds
    // from 2022 on is not among the documents.
    (
        "Norrköping",
        &[
            ("2010-01", "2020-12", &["norrkoping-2010"]),
            ("2021-01", "2021-12", &[]),
            ("2022-01", "2030-12", &[]),
        ],
    ),
    ("Nynäshamn", &[("2010-01", "2030-12", &["nynashamn-public-health"])]),
    // The repayment model held for starts before 2019, and the new guideline
    // begins in 2020: 2019 falls between them. From 2023 nothing new is started.
    (
        "Örebro",
        &[
            ("2010-01", "2013-04", &[]),
            ("2013-05", "2018-12", &["orebro-2013"]),
            ("2019-01", "2019-12", &[]),
            ("2020-01", "2022-12", &["orebro-2020"]),
            ("2023-01", "2030-12", &[]),
        ],
    ),
];

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).expect("a month")
}

fn months(from: &str, to: &str) -> impl Iterator<Item = YearMonth> {
    let (from, to) = (month(from), month(to));
    (0..=to.count() - from.count()).map(move |later| from.plus_months(later))
}

#[test]
fn every_month_from_2010_to_2030_is_covered_by_the_rule_sets_that_are_known_to_and_no_others() {
    for (municipality, stretches) in KNOWN {
        let mut expected =
            stretches.iter().flat_map(|(from, to, ids)| months(from, to).map(move |month| (month, *ids)));
        for start in months("2010-01", "2030-12") {
            let (month, ids) = expected.next().expect("the stretches reach to the end of 2030");
            assert_eq!(month, start, "the stretches of {municipality} follow on each other");
            let own = built_in().iter().filter(|rulebook| rulebook.municipality == municipality);
            let covering: Vec<&str> = own
                .filter(|rulebook| rulebook.starts.cover(start))
                .map(|rulebook| rulebook.id.as_str())
                .collect();
            assert_eq!(covering, ids, "{municipality}, {start}");
        }
        assert_eq!(expected.next(), None, "the stretches of {municipality} end with 2030");
    }
}

#[test]
fn every_municipality_with_a_rule_set_is_in_the_table() {
    let with_rules: BTreeSet<&str> =
        built_in().iter().map(|rulebook| rulebook.municipality.as_str()).collect();
    let known: BTreeSet<&str> = KNOWN.iter().map(|(municipality, _)| *municipality).collect();
    assert_eq!(with_rules, known);
}

/// A project that starts in a month, under a rule set: the verdict, and what was found about the start.
fn start_under(rulebook: &str, start: YearMonth) -> (Json, Vec<Json>) {
    let case = json!({
        "rulebook": rulebook,
        "application": {
            "contract": 1,
            "name": "Start",
            "period": { "start": start.to_string(), "end": start.plus_months(23).to_string() },
            "parties": [],
            "costs": [],
            "effects": [],
        },
    });
    let answer = assess_case(&case).expect("a valid case");
    let findings = answer["findings"].as_array().expect("findings").iter();
    let about_the_start =
        |finding: &&Json| finding["code"].as_str().is_some_and(|code| code.starts_with("start_"));
    (answer["verdict"].clone(), findings.filter(about_the_start).cloned().collect())
}

fn codes(findings: &[Json]) -> Vec<&str> {
    findings.iter().filter_map(|finding| finding["code"].as_str()).collect()
}

#[test]
fn a_start_in_any_month_of_2019_falls_between_the_two_rule_sets_of_orebro() {
    for start in months("2019-01", "2019-12") {
        for rulebook in ["orebro-2013", "orebro-2020"] {
            let (verdict, findings) = start_under(rulebook, start);
            assert_eq!(verdict, "undetermined", "{rulebook}, {start}");
            assert_eq!(codes(&findings), ["start_not_covered", "start_falls_between"], "{rulebook}, {start}");
            let between =
                json!({ "start": start.to_string(), "before": "orebro-2013", "after": "orebro-2020" });
            assert_eq!(findings[1]["args"], between);
            for finding in &findings {
                assert_eq!(finding["paths"], json!(["/period/start"]));
                assert_eq!(finding["required"], false);
            }
        }
    }
}

#[test]
fn the_months_beside_the_gap_of_orebro_fall_under_the_one_or_the_other() {
    for (start, covering, other) in
        [("2018-12", "orebro-2013", "orebro-2020"), ("2020-01", "orebro-2020", "orebro-2013")]
    {
        let (verdict, findings) = start_under(covering, month(start));
        assert_ne!(verdict, "undetermined", "{start}");
        assert!(findings.is_empty(), "{start}: {findings:?}");
        // The other does not cover it, but there is no gap either.
        let (verdict, findings) = start_under(other, month(start));
        assert_eq!(verdict, "undetermined", "{start}");
        assert_eq!(codes(&findings), ["start_not_covered"], "{start}");
    }
}

#[test]
fn a_start_from_2021_in_norrkoping_is_not_covered_and_lies_in_no_gap_between_rule_sets() {
    for start in months("2021-01", "2022-12") {
        let (verdict, findings) = start_under("norrkoping-2010", start);
        assert_eq!(verdict, "undetermined", "{start}");
        assert_eq!(codes(&findings), ["start_not_covered"], "{start}");
        let args = json!({ "start": start.to_string(), "from": "2010-01", "to": "2020-12" });
        assert_eq!(findings[0]["args"], args);
    }
    let (verdict, findings) = start_under("norrkoping-2010", month("2020-12"));
    assert_ne!(verdict, "undetermined");
    assert!(findings.is_empty());
}

#[test]
fn what_comes_after_norrkopings_rules_is_said_with_its_source() {
    let (_, document) = DOCUMENTS.iter().find(|(id, _)| *id == "norrkoping-2010").expect("built in");
    let norrkoping: Json = serde_json::from_str(document).expect("JSON");
    for language in ["sv", "en"] {
        let afterlife = norrkoping["afterlife"]["text"][language].as_str().expect("its later fate");
        assert!(afterlife.contains("2021"), "{afterlife}");
    }
    assert_eq!(norrkoping["starts"]["cite"]["document"], "norrkoping-webb");
}

#[test]
fn a_start_after_orebros_last_or_before_its_first_is_not_covered_and_lies_in_no_gap() {
    for start in ["2023-01", "2030-12", "2013-04", "2010-01"] {
        for rulebook in ["orebro-2013", "orebro-2020"] {
            let (verdict, findings) = start_under(rulebook, month(start));
            assert_eq!(verdict, "undetermined", "{rulebook}, {start}");
            assert_eq!(codes(&findings), ["start_not_covered"], "{rulebook}, {start}");
        }
    }
}

#[test]
fn where_two_rule_sets_of_a_municipality_cover_a_start_each_answers_for_itself() {
    for (start, rulebooks) in [
        ("2016-01", ["stockholm-2015", "stockholm-2012-motion"]),
        ("2019-01", ["sodertalje-2015", "sodertalje-2018-proposal"]),
    ] {
        for rulebook in rulebooks {
            let (verdict, findings) = start_under(rulebook, month(start));
            assert_ne!(verdict, "undetermined", "{rulebook}, {start}");
            assert!(findings.is_empty(), "{rulebook}, {start}: {findings:?}");
        }
    }
}

#[test]
fn a_gap_among_several_rule_sets_lies_between_the_nearest_on_each_side() {
    let of = |id: &str, from: &str, to: &str| {
        let mut head = heads().swap_remove(0);
        head.id = id.to_owned();
        head.starts.from = YearMonth::parse(from);
        head.starts.to = YearMonth::parse(to);
        head
    };
    let heads: [Head; 4] = [
        of("third", "2019-01", "2019-12"),
        of("first", "2011-01", "2011-12"),
        of("fourth", "2021-01", ""),
        of("second", "2013-01", "2015-12"),
    ];
    let between = |start: &str| {
        gap_around(&heads, &heads[0].municipality, month(start))
            .map(|(before, after)| (before.id.as_str(), after.id.as_str()))
    };
    assert_eq!(between("2010-12"), None);
    assert_eq!(between("2011-06"), None);
    assert_eq!(between("2012-06"), Some(("first", "second")));
    assert_eq!(between("2016-01"), Some(("second", "third")));
    assert_eq!(between("2018-12"), Some(("second", "third")));
    assert_eq!(between("2020-06"), Some(("third", "fourth")));
    assert_eq!(between("2030-01"), None);
    assert_eq!(gap_around(&heads, "Annorstädes", month("2012-06")).map(|_| ()), None);
}
