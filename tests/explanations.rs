//! Why a figure is what it is: every figure of random projects, down to the
//! inputs. What each step comes to is recomputed through the door
//! (`tests/door/explain.test.ts`); here the way is held to lead somewhere.

mod common;

use std::collections::BTreeMap;

use aterforing::args::Arg;
use aterforing::explain::{Explanation, Part, Stated};
use aterforing::fault::FaultCode;
use aterforing::json::from_json;
use aterforing::money::{Money, apportion};
use aterforing::{Application, Fault, Options, Rulebook, Value, explain};
use common::random::{Case, case};
use common::{assess_json, cases, rulebook};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;
use serde_json::{Value as Json, json};

/// What is a name in an assessment and no figure, whatever it looks like.
const NAMES: [&str; 8] = ["party", "id", "occasion", "phase", "rulebook", "stage", "verdict", "findings"];

/// Every number, amount, percentage and null of an assessment, as text.
fn figures(value: &Json, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Json::Object(fields) => {
            for (name, part) in fields.iter().filter(|(name, _)| !NAMES.contains(&name.as_str())) {
                figures(part, &format!("{pointer}/{name}"), found);
            }
        }
        Json::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                figures(item, &format!("{pointer}/{place}"), found);
            }
        }
        leaf => found.push((pointer.to_owned(), text(leaf))),
    }
}

fn text(leaf: &Json) -> String {
    leaf.as_str().map_or_else(|| leaf.to_string(), str::to_owned)
}

/// A case as it is asked about.
struct Asked {
    case: Case,
    application: Application,
    options: Options,
    rulebook: Rulebook,
    /// The application and the options, as they were given.
    given: [Value; 2],
    known: BTreeMap<String, Explanation>,
}

impl Asked {
    fn of(case: Case) -> Self {
        let given = [from_json(&case.application), from_json(&case.options)];
        let application = Application::read(&given[0]).expect("a valid application");
        let options = Options::read(&given[1], &application).expect("valid options");
        let rulebook = rulebook(&case.rulebook);
        Self { application, options, rulebook, given, case, known: BTreeMap::new() }
    }

    fn explain(&self, figure: &str) -> Result<Explanation, Fault> {
        let [application, options] = &self.given;
        let stated = Stated { application, options };
        explain(&self.application, &self.rulebook, &self.options, stated, figure)
    }

    /// A figure's value, once all that it is made of has been asked about.
    fn value(&mut self, figure: &str, above: &mut Vec<String>) -> String {
        if let Some(known) = self.known.get(figure) {
            return known.value.clone();
        }
        assert!(!above.iter().any(|one| one == figure), "{figure} is its own ancestor: {above:?}");
        let explanation = self.explain(figure).unwrap_or_else(|fault| panic!("{fault:?} below {above:?}"));
        assert_eq!(explanation.figure, figure);
        assert!(explanation.cite.is_none() || explanation.args.0.iter().any(|(name, _)| *name == "rule"));
        above.push(figure.to_owned());
        for part in &explanation.from {
            let value = match part.kind {
                "figure" => self.value(&part.at, above),
                _ => text(self.input(&part.at)),
            };
            assert_eq!(value, part.value, "{} in {figure}", part.at);
        }
        above.pop();
        let value = explanation.value.clone();
        self.known.insert(figure.to_owned(), explanation);
        value
    }

    fn input(&self, pointer: &str) -> &Json {
        let tree = if pointer.starts_with("/followUp") { &self.case.options } else { &self.case.application };
        tree.pointer(pointer).unwrap_or_else(|| panic!("{pointer} leads nowhere"))
    }
}

/// The names of figures that an assessment does not show: of a year, of a
/// party's year, of a payment, of all years, of a party.
const BETWEEN: [(&str, &[&str]); 5] = [
    (
        "/schedule/.",
        &[
            "allCost",
            "payersNetSaving",
            "positiveNetSaving",
            "counted",
            "due",
            "left",
            "asSaved",
            "equalPart",
        ],
    ),
    ("/schedule/./parties/.", &["positiveNetSaving", "share", "asSaved", "owed", "due"]),
    ("/disbursements/.", &["accrued", "due", "left"]),
    ("/totals", &["allCost", "rest", "firstSaving", "lastSaving", "paybackFrom"]),
    ("/parties/.", &["saving", "savedInWindow"]),
];

/// The pointer of every figure that an assessment does not show, whether or not it has a meaning there.
fn between(answer: &Json, application: &Json) -> Vec<String> {
    let mut pointers = Vec::new();
    for (object, names) in BETWEEN {
        for object in objects(answer, object) {
            pointers.extend(names.iter().map(|name| format!("{object}/{name}")));
        }
    }
    for list in ["costs", "effects", "upkeep"] {
        for line in objects(application, &format!("/{list}/.")) {
            pointers.push(format!("/lines{line}"));
            for year in answer["schedule"].as_array().expect("a schedule") {
                let year = format!("/lines{line}/{}", year["year"]);
                pointers.extend([format!("{year}/forecast"), year]);
            }
        }
    }
    pointers
}

/// The pointers of a pattern's objects, `.` standing for every place in a list.
fn objects(tree: &Json, pattern: &str) -> Vec<String> {
    let Some((list, rest)) = pattern.split_once("/.") else {
        return vec![pattern.to_owned()];
    };
    let count = tree.pointer(list).and_then(Json::as_array).map_or(0, Vec::len);
    (0..count).flat_map(|place| objects(tree, &format!("{list}/{place}{rest}"))).collect()
}

/// What the plain steps come to; the others are recomputed through the door.
fn recomputed(explanation: &Explanation) -> Option<Money> {
    let mut parts = explanation.from.iter().map(|part| Money::parse(&part.value));
    Some(match explanation.step {
        "sum" => parts.sum::<Option<Money>>()?,
        "difference" => parts.next()?? - parts.sum::<Option<Money>>()?,
        "positive_part" => parts.next()??.positive_part(),
        "equal_part" => {
            let [drawn, from, to] = &explanation.from[..] else { return None };
            let year = |part: &Part| part.value.parse::<usize>().expect("a year");
            let parts = apportion(
                Money::parse(&drawn.value)?,
                &vec![Money::from_kronor(1); year(to) + 1 - year(from)],
            );
            let place = explanation.args.0.iter().find(|(name, _)| *name == "place")?;
            let Arg::Whole(place) = place.1 else { return None };
            parts[place as usize - 1]
        }
        _ => return None,
    })
}

/// Asks about every figure of a case, shown or not.
fn walk(case: Case) {
    let answer =
        assess_json(&case.application, &rulebook(&case.rulebook), &case.options).expect("a valid case");
    let mut shown = Vec::new();
    figures(&answer, "", &mut shown);
    let hidden = between(&answer, &case.application);
    let mut asked = Asked::of(case);
    for (figure, value) in shown {
        assert_eq!(asked.value(&figure, &mut Vec::new()), value, "{figure}");
    }
    for figure in hidden {
        match asked.explain(&figure) {
            Ok(_) => drop(asked.value(&figure, &mut Vec::new())),
            Err(fault) => {
                assert_eq!(fault.code, FaultCode::UnknownFigure, "{figure}");
                assert!(!asked.known.contains_key(&figure), "{figure} is part of another");
            }
        }
    }
    for (figure, explanation) in &asked.known {
        if let Some(value) = recomputed(explanation) {
            assert_eq!(explanation.value, value.to_string(), "{figure}: {}", explanation.step);
        }
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, max_global_rejects: 100_000, ..Config::with_cases(600) })]

    #[test]
    fn every_figure_of_a_random_project_follows_from_its_inputs(case in case()) {
        walk(case);
    }
}

/// What pointers are made of, put together in any order.
const STEPS: [&str; 40] = [
    "schedule",
    "parties",
    "totals",
    "disbursements",
    "afterwards",
    "appraisal",
    "alternatives",
    "variance",
    "lines",
    "costs",
    "effects",
    "upkeep",
    "forecast",
    "window",
    "0",
    "1",
    "2",
    "2016",
    "2020",
    "x",
    "",
    ".",
    "*",
    "=",
    "cost",
    "saving",
    "repayment",
    "due",
    "owed",
    "share",
    "asSaved",
    "left",
    "equalPart",
    "amount",
    "accrued",
    "from",
    "yearly",
    "waived",
    "appropriationChange",
    "discountRate",
];

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(2_000) })]

    #[test]
    fn a_pointer_put_together_anyhow_is_a_figure_or_none(
        case in case(),
        pointers in vec(vec(select(STEPS.to_vec()), 1..6), 20),
    ) {
        let asked = Asked::of(case);
        for steps in pointers {
            let figure = format!("/{}", steps.join("/"));
            match asked.explain(&figure) {
                Ok(explanation) => prop_assert_eq!(explanation.figure, figure),
                Err(fault) => prop_assert_eq!(fault.code, FaultCode::UnknownFigure, "{}", figure),
            }
        }
    }
}

#[test]
fn every_figure_of_every_worked_case_follows_from_its_inputs() {
    for (_, case) in cases() {
        let options = if case["options"].is_null() { json!({}) } else { case["options"].clone() };
        walk(Case { rulebook: case["rulebook"].clone(), application: case["application"].clone(), options });
    }
}

/// A project of Södertälje's that saves less than it draws.
fn of_sodertalje(kind: &str, profile: &str) -> Asked {
    Asked::of(Case {
        rulebook: json!("sodertalje-2015"),
        application: json!({
            "contract": 1,
            "name": "Projekt",
            "period": { "start": "2020-01", "end": "2021-12" },
            "parties": [{ "id": "a", "name": "A", "kind": kind, "role": "lead" }],
            "costs": [{
                "id": "c", "label": "Kostnad", "party": "a", "funding": "fund", "amounts": { "2020": "1000000" },
            }],
            "effects": [{
                "id": "e", "label": "Besparing", "party": "a", "direction": "saving",
                "estimate": { "kind": "amounts", "amounts": { "2022": "100000", "2023": "100000" } },
            }],
            "repaymentPlan": { "profile": profile },
        }),
        options: json!({}),
    })
}

#[test]
fn what_one_profile_makes_due_means_nothing_under_the_other_and_neither_without_a_payer() {
    let value =
        |asked: &Asked, figure: &str| asked.explain(figure).map_or(String::new(), |found| found.value);
    let both = ["/schedule/2/asSaved", "/schedule/2/equalPart", "/totals/rest"];
    let values = |asked: &Asked| both.map(|figure| value(asked, figure));
    assert_eq!(values(&of_sodertalje("committee", "as_saved")), ["100000.00", "", "800000.00"]);
    assert_eq!(values(&of_sodertalje("committee", "straight_line")), ["", "200000.00", ""]);
    for profile in ["as_saved", "straight_line"] {
        assert_eq!(values(&of_sodertalje("municipal_company", profile)), ["", "", ""], "{profile}");
    }
}

#[test]
fn nothing_accrues_after_the_phases_last_month() {
    let mut asked = of_sodertalje("committee", "as_saved").case;
    asked.rulebook = json!("uppsala-2016");
    asked.application["repaymentPlan"] = json!({});
    asked.application["period"]["end"] = json!("2021-06");
    asked.application["costs"][0]["amounts"] = json!({ "2021": "600000" });
    let asked = Asked::of(asked);
    // Through April and through August, of January to June; the year's end takes what is left.
    for (figure, months, value) in [
        ("/disbursements/0/accrued", [4, 1, 6], "400000.00"),
        ("/disbursements/1/accrued", [6, 1, 6], "600000.00"),
    ] {
        let found = asked.explain(figure).expect("a figure");
        let of = |name: &str| found.args.0.iter().find(|(one, _)| *one == name).map(|(_, arg)| arg.clone());
        let named = ["throughMonth", "firstMonth", "lastMonth"].map(of);
        assert_eq!(named, months.map(|month| Some(Arg::from(month))), "{figure}");
        assert_eq!(found.value, value);
    }
}

#[test]
fn what_is_no_figure_is_refused() {
    let (_, case) = cases().into_iter().find(|(name, _)| name.starts_with("own-rules")).expect("a case");
    let asked = Asked::of(Case {
        rulebook: case["rulebook"].clone(),
        application: case["application"].clone(),
        options: json!({}),
    });
    assert!(asked.explain("/schedule/0/cost").is_ok());
    for figure in [
        "",
        "/",
        "//",
        "schedule/0/cost",
        "/schedule",
        "/schedule/0",
        "/schedule/0/phase",
        "/schedule/0/parties",
        "/schedule/0/parties/0/party",
        "/schedule/-1/cost",
        "/schedule/+0/cost",
        "/schedule/00/cost",
        "/schedule/60/cost",
        "/schedule/999999999999/cost",
        "/schedule/0/cost/",
        "/schedule/0/cost/0",
        "/schedule/0/parties/9/cost",
        "/schedule/*/cost",
        "/schedule/./cost",
        "/totals/window/years",
        "/totals/nothing",
        "/verdict",
        "/findings/0/code",
        "/forecast/totals/repayment",
        "/lines/effects/0/1066",
        "/lines/effects/9",
        "/lines/costs/0/2016/forecast",
        "/lines/others/0",
        "/lines/effects/x/y/forecast",
        "/lines/effects/0/x/forecast",
        "/lines/effects/0/x",
        "/schedule/x/parties/0/repayment",
        "/schedule/0/parties/x/repayment",
        "/afterwards/x/from",
        "/alternatives/x/cost",
        "/__proto__",
        "/totals/~2",
    ] {
        let fault = asked.explain(figure).expect_err(figure);
        assert_eq!((fault.code, fault.path.as_str()), (FaultCode::UnknownFigure, ""), "{figure}");
    }
    let long = format!("/{}", "å".repeat(1_000_000));
    let fault = asked.explain(&long).expect_err("too long to be one");
    assert_eq!(fault.args.0.len(), 1);
    assert!(fault.args.0[0].1 == Arg::Text(long.chars().take(64).collect()));
}
