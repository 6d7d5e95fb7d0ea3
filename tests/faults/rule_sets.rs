//! What can be wrong with a rule set: each fault with its place, and all of
//! them at once.

use std::collections::BTreeSet;

use aterforing::Rulebook;
use aterforing::fault::FaultCode;
use aterforing::json::from_json;
use serde_json::{Value as Json, json};

use super::{with, without};

pub fn text() -> Json {
    json!({ "sv": "Text", "en": "Text" })
}

fn cite() -> Json {
    json!({ "document": "source", "section": "Avsnitt" })
}

/// A rule set with one of everything that it can hold.
pub fn whole() -> Json {
    json!({
        "format": 1,
        "id": "whole",
        "municipality": "Exempelstad",
        "title": text(),
        "status": "adopted",
        "sources": [{
            "id": "source", "title": "Källa", "kind": "guideline", "reference": "KS 1", "decided": "2020", "read": "2021",
        }],
        "starts": { "from": "2020-01", "to": "2025-12", "cite": cite() },
        "afterlife": { "text": text(), "cite": cite() },
        "fund": {
            "form": "revolving", "size": "100", "yearly": { "2020": "1" }, "riskBearer": "unstated", "cite": cite(),
        },
        "repayment": {
            "basis": "saving", "share": "100", "cap": "none",
            "window": { "from": "first_effect_or_deadline", "deadlineYears": 5, "years": null },
            "payers": ["committee"], "mechanism": "unstated", "afterwards": "unstated", "exemption": false,
            "cite": cite(),
        },
        "counted": {
            "window": { "yearsAfterPhase": 10 }, "kinds": ["committee"],
            "requirement": { "factorOfCost": "1" }, "cite": cite(),
        },
        "disbursement": {
            "occasions": [
                { "id": "spring", "name": text(), "throughMonth": 4 },
                { "id": "autumn", "name": text(), "throughMonth": 8 },
            ],
            "cite": cite(),
        },
        "criteria": [{
            "id": "criterion", "text": text(), "stage": "application", "required": true,
            "check": { "kind": "answer", "question": "question" }, "cite": cite(),
        }],
        "selection": [{ "id": "selection", "text": text(), "cite": cite() }],
        "questions": [
            { "id": "question", "text": text(), "help": text(), "kind": "yes_no" },
            { "id": "number", "text": text(), "kind": "number", "unit": "%" },
        ],
        "sections": [{
            "id": "section", "stage": "idea", "title": text(), "guidance": text(), "required": true, "annex": true,
            "cite": cite(),
        }],
        "process": {
            "totalMonths": { "min": 1, "max": 2 },
            "steps": [{
                "id": "step", "title": text(), "who": text(), "what": text(), "months": { "min": 1, "max": 2 },
                "gate": true, "cite": cite(),
            }],
        },
        "reporting": [{ "id": "report", "name": text(), "throughMonth": 12, "what": text(), "cite": cite() }],
        "milestones": [{
            "id": "milestone", "text": text(), "yearsAfterEnd": { "from": 1, "to": 3 }, "cite": cite(),
        }],
        "stopGrounds": { "decidedBy": text(), "grounds": [{ "id": "ground", "text": text() }], "cite": cite() },
        "roles": [{ "id": "role", "title": text(), "duties": [text()], "cite": cite() }],
        "notes": [{ "text": text(), "cite": cite() }],
        "interpretations": [{ "about": "/fund/size", "text": text(), "cite": cite() }],
    })
}

/// A check of every kind, each with everything that it can say.
pub fn one_check_of_each_kind() -> Vec<Json> {
    vec![
        json!({ "kind": "answer", "question": "question" }),
        json!({ "kind": "answer_at_least", "question": "number", "value": "25" }),
        json!({ "kind": "section_written", "section": "section" }),
        json!({ "kind": "lead_kind", "kinds": ["committee"] }),
        json!({ "kind": "no_party_of_kind", "kinds": ["private_company"], "roles": ["lead"] }),
        json!({ "kind": "parties", "anyOf": [{ "kinds": { "committee": 2 }, "distinctAreas": true }], "roles": ["lead"] }),
        json!({ "kind": "endorsed", "kinds": ["committee"], "roles": ["lead"] }),
        json!({ "kind": "duration_months", "min": 12, "max": 36 }),
        json!({ "kind": "cost_uses", "allowed": ["operation"] }),
        json!({ "kind": "counted_saving" }),
        json!({ "kind": "effects_measurable", "needs": ["indicator"] }),
        json!({ "kind": "evaluation_schedule" }),
        json!({ "kind": "alternatives_mapped" }),
        json!({ "kind": "upkeep_planned", "question": "question" }),
        json!({ "kind": "repayment_planned" }),
        json!({ "kind": "grant_limit", "perYear": "1", "total": "2", "shareOfCost": "50" }),
        json!({ "kind": "all", "of": [{ "kind": "counted_saving" }] }),
        json!({ "kind": "any", "of": [{ "kind": "counted_saving" }] }),
    ]
}

/// A rule set with such checks, a criterion each.
pub fn with_checks(checks: &[Json]) -> Json {
    let criterion = |(place, check): (usize, &Json)| {
        json!({
            "id": format!("c{place}"), "text": text(), "stage": "application", "required": true, "check": check,
        })
    };
    with(&whole(), "/criteria", checks.iter().enumerate().map(criterion).collect())
}

/// A rule set by which committees repay all that was drawn, in such a window.
pub fn repaying(window: Json, afterwards: &str) -> Json {
    let repayment = json!({
        "basis": "drawn", "profiles": ["as_saved"], "window": window, "payers": ["committee"],
        "mechanism": "unstated", "afterwards": afterwards, "exemption": false,
    });
    with(&whole(), "/repayment", repayment)
}

/// A rule set by which savings must reach so many times the cost.
pub fn requiring(factor: &str) -> Json {
    with(&whole(), "/counted/requirement/factorOfCost", json!(factor))
}

/// Everything that is wrong with a rule set, as `code at path`.
pub fn faults(rulebook: &Json) -> Vec<String> {
    match Rulebook::read(&from_json(rulebook)) {
        Ok(_) => Vec::new(),
        Err(faults) => {
            faults.iter().map(|fault| format!("{} at {}", fault.code.as_str(), fault.path)).collect()
        }
    }
}

/// What is wrong with the whole one with another value at a pointer.
pub fn faults_with(pointer: &str, value: Json) -> Vec<String> {
    faults(&with(&whole(), pointer, value))
}

#[test]
fn with_one_of_everything_a_rule_set_has_no_faults() {
    assert_eq!(faults(&whole()), [""; 0]);
    assert_eq!(faults(&with_checks(&one_check_of_each_kind())), [""; 0]);
    for repayment in [
        json!({ "basis": "none", "cite": cite() }),
        json!({
            "basis": "decided_plan", "payers": ["committee"], "mechanism": "appropriation",
            "afterwards": "restored", "exemption": true,
        }),
        repaying(json!({ "from": "first_effect", "years": 1 }), "kept_level")["repayment"].clone(),
    ] {
        assert_eq!(faults_with("/repayment", repayment), [""; 0]);
    }
    let least = [
        "afterlife",
        "counted",
        "disbursement",
        "selection",
        "reporting",
        "milestones",
        "stopGrounds",
        "roles",
        "notes",
    ];
    let bare = least.iter().fold(whole(), |rulebook, part| without(&rulebook, &format!("/{part}")));
    assert_eq!(faults(&bare), [""; 0]);
}

/// A value at a pointer and the one fault that it is.
fn each_fault() -> Vec<(FaultCode, &'static str, Json, &'static str)> {
    use FaultCode as F;
    vec![
        (F::WrongType, "/title", json!("Titel"), "/title"),
        (F::WrongType, "/criteria/0/required", json!("yes"), "/criteria/0/required"),
        (F::WrongType, "/starts/from", json!(2020), "/starts/from"),
        (F::WrongType, "/counted/window", json!(10), "/counted/window"),
        (F::MissingField, "/title", json!({ "sv": "Titel" }), "/title/en"),
        (F::MissingField, "/repayment/window", json!({ "from": "first_effect" }), "/repayment/window/years"),
        (F::MissingField, "/repayment", json!({}), "/repayment/basis"),
        (F::MissingField, "/criteria/0/check", json!({ "question": "question" }), "/criteria/0/check/kind"),
        (F::UnknownField, "/fund/sise", json!("1"), "/fund/sise"),
        (F::UnknownField, "/repayment", json!({ "basis": "none", "share": "1" }), "/repayment/share"),
        (F::UnknownField, "/criteria/0/check/section", json!("section"), "/criteria/0/check/section"),
        (F::UnknownVariant, "/status", json!("draft"), "/status"),
        (F::UnknownVariant, "/repayment/basis", json!("all"), "/repayment/basis"),
        (F::UnknownVariant, "/criteria/0/check/kind", json!("guess"), "/criteria/0/check/kind"),
        (F::UnknownVariant, "/repayment/payers/0", json!("nämnd"), "/repayment/payers/0"),
        (F::UnknownVariant, "/counted/window", json!("some"), "/counted/window"),
        (F::UnknownVariant, "/counted/requirement", json!("much"), "/counted/requirement"),
        (F::UnsupportedVersion, "/format", json!(2), "/format"),
        (F::BadAmount, "/fund/size", json!("1.005"), "/fund/size"),
        (F::BadAmount, "/fund/yearly/2020", json!("mycket"), "/fund/yearly/2020"),
        (F::NegativeAmount, "/fund/size", json!(-1), "/fund/size"),
        (F::AmountOutOfRange, "/fund/size", json!("1000000000000.01"), "/fund/size"),
        (F::BadPercent, "/repayment/share", json!("hälften"), "/repayment/share"),
        (F::PercentOutOfRange, "/repayment/share", json!("100.01"), "/repayment/share"),
        (
            F::BadNumber,
            "/counted/requirement/factorOfCost",
            json!("1.0000001"),
            "/counted/requirement/factorOfCost",
        ),
        (F::BadNumber, "/repayment/window/years", json!(1.5), "/repayment/window/years"),
        (
            F::NumberOutOfRange,
            "/counted/requirement/factorOfCost",
            json!("1000.1"),
            "/counted/requirement/factorOfCost",
        ),
        (
            F::NumberOutOfRange,
            "/disbursement/occasions/1/throughMonth",
            json!(13),
            "/disbursement/occasions/1/throughMonth",
        ),
        (F::BadYear, "/fund/yearly/1989", json!("1"), "/fund/yearly/1989"),
        (F::BadMonth, "/starts/from", json!("2020"), "/starts/from"),
        (F::BadMonth, "/starts/to", json!("2020-13"), "/starts/to"),
        (F::TextTooLong, "/notes/0/text/en", json!("å".repeat(10_001)), "/notes/0/text/en"),
        (F::BadId, "/id", json!("Med Mellanslag"), "/id"),
        (F::BadId, "/questions/0/id", json!(""), "/questions/0/id"),
        (F::EmptyList, "/repayment/payers", json!([]), "/repayment/payers"),
        (F::EmptyList, "/disbursement/occasions", json!([]), "/disbursement/occasions"),
        (F::TooManyItems, "/notes", json!(vec![json!({ "text": text() }); 201]), "/notes"),
        (F::RangeReversed, "/process/totalMonths", json!({ "min": 2, "max": 1 }), "/process/totalMonths"),
        (
            F::RangeReversed,
            "/process/steps/0/months",
            json!({ "min": 2, "max": 1 }),
            "/process/steps/0/months",
        ),
        (
            F::RangeReversed,
            "/milestones/0/yearsAfterEnd",
            json!({ "from": 3, "to": 1 }),
            "/milestones/0/yearsAfterEnd",
        ),
        (
            F::RangeReversed,
            "/criteria/0/check",
            json!({ "kind": "duration_months", "min": 2, "max": 1 }),
            "/criteria/0/check",
        ),
        (F::StartsReversed, "/starts/to", json!("2019-12"), "/starts"),
        (F::UnknownDocument, "/fund/cite/document", json!("other"), "/fund/cite/document"),
        (F::BadPointer, "/interpretations/0/about", json!("/fund/sise"), "/interpretations/0/about"),
        (F::BadPointer, "/interpretations/0/about", json!("fund"), "/interpretations/0/about"),
        (F::UnknownQuestion, "/criteria/0/check/question", json!("other"), "/criteria/0/check/question"),
        (F::WrongQuestionKind, "/criteria/0/check/question", json!("number"), "/criteria/0/check/question"),
        (F::WrongQuestionKind, "/questions/0/kind", json!("number"), "/criteria/0/check/question"),
        (
            F::UnknownSection,
            "/criteria/0/check",
            json!({ "kind": "section_written", "section": "other" }),
            "/criteria/0/check/section",
        ),
        (
            F::DeadlineUnused,
            "/repayment/window/from",
            json!("first_effect"),
            "/repayment/window/deadlineYears",
        ),
        (
            F::DeadlineMissing,
            "/repayment/window",
            json!({ "from": "first_effect_or_deadline", "years": 5 }),
            "/repayment/window",
        ),
        (
            F::OccasionsOutOfOrder,
            "/disbursement/occasions/1/throughMonth",
            json!(4),
            "/disbursement/occasions",
        ),
        (
            F::OccasionsOutOfOrder,
            "/disbursement/occasions/0/throughMonth",
            json!(9),
            "/disbursement/occasions",
        ),
    ]
}

#[test]
fn each_fault_of_a_rule_set_is_said_with_its_place_and_alone() {
    for (code, pointer, value, path) in each_fault() {
        assert_eq!(faults_with(pointer, value), [format!("{} at {path}", code.as_str())], "{pointer}");
    }
}

#[test]
fn a_saving_that_must_be_counted_needs_the_rules_for_counting_it() {
    let uncounted = without(&with_checks(&[json!({ "kind": "counted_saving" })]), "/counted");
    assert_eq!(faults(&uncounted), ["counted_missing at /criteria/0/check"]);
}

#[test]
fn every_code_of_a_fault_can_come_of_a_rule_set_or_of_a_project_or_of_the_door() {
    let of_rule_sets: BTreeSet<&str> = each_fault().iter().map(|(code, ..)| code.as_str()).collect();
    let tried_elsewhere_here = ["counted_missing", "duplicate_id"];
    let of_projects = [
        "period_reversed",
        "year_before_period",
        "horizon_too_long",
        "unknown_party",
        "unknown_line",
        "unknown_effect",
        "too_many_parties",
        "too_many_lines",
    ];
    let of_the_door = ["unknown_rulebook", "unknown_figure", "too_many_projects", "faulty_rulebook"];
    let tried: BTreeSet<&str> =
        of_rule_sets.into_iter().chain(tried_elsewhere_here).chain(of_projects).chain(of_the_door).collect();
    assert_eq!(tried, FaultCode::NAMES.iter().copied().collect());
}

#[test]
fn an_id_stands_once_in_each_list() {
    let lists = [
        "/sources",
        "/criteria",
        "/selection",
        "/questions",
        "/sections",
        "/process/steps",
        "/reporting",
        "/milestones",
        "/stopGrounds/grounds",
        "/roles",
    ];
    for list in lists {
        let mut items = whole().pointer(list).and_then(Json::as_array).expect("a list").clone();
        items.push(items[0].clone());
        let place = items.len() - 1;
        assert_eq!(faults_with(list, json!(items)), [format!("duplicate_id at {list}/{place}/id")]);
    }
    assert_eq!(
        faults_with("/disbursement/occasions/1/id", json!("spring")),
        ["duplicate_id at /disbursement/occasions/1/id"]
    );
    // A third of the same name is a fault of its own.
    let thrice = vec![whole()["selection"][0].clone(); 3];
    assert_eq!(
        faults_with("/selection", json!(thrice)),
        ["duplicate_id at /selection/1/id", "duplicate_id at /selection/2/id"]
    );
}

#[test]
fn several_faults_are_all_listed_in_the_order_of_the_format() {
    let mut rulebook = whole();
    rulebook["id"] = json!("Ej id");
    rulebook["title"] = json!({ "sv": "Titel", "de": "Titel" });
    rulebook["fund"]["size"] = json!("-1");
    rulebook["repayment"]["share"] = json!(101);
    rulebook["criteria"][0]["stage"] = json!("later");
    rulebook["process"] = json!(null);
    rulebook["colour"] = json!("red");
    let expected = [
        "bad_id at /id",
        "missing_field at /title/en",
        "unknown_field at /title/de",
        "negative_amount at /fund/size",
        "percent_out_of_range at /repayment/share",
        "unknown_variant at /criteria/0/stage",
        "wrong_type at /process",
        "unknown_field at /colour",
    ];
    assert_eq!(faults(&rulebook), expected);

    // What only the whole can be wrong with, all at once too.
    let mut rulebook = with_checks(&[
        json!({ "kind": "all", "of": [
            { "kind": "answer", "question": "nobody" },
            { "kind": "any", "of": [{ "kind": "section_written", "section": "nowhere" }] },
        ] }),
        json!({ "kind": "answer_at_least", "question": "question", "value": "1" }),
    ]);
    rulebook["starts"] = json!({ "from": "2021-01", "to": "2020-01" });
    rulebook["notes"][0]["cite"]["document"] = json!("elsewhere");
    rulebook["roles"][0]["cite"]["document"] = json!("elsewhere");
    rulebook["disbursement"]["occasions"][1]["throughMonth"] = json!(1);
    rulebook["interpretations"][0]["about"] = json!("/nowhere");
    let expected: BTreeSet<String> = [
        "unknown_document at /notes/0/cite/document",
        "unknown_document at /roles/0/cite/document",
        "starts_reversed at /starts",
        "occasions_out_of_order at /disbursement/occasions",
        "unknown_question at /criteria/0/check/of/0/question",
        "unknown_section at /criteria/0/check/of/1/of/0/section",
        "wrong_question_kind at /criteria/1/check/question",
        "bad_pointer at /interpretations/0/about",
    ]
    .map(str::to_owned)
    .into();
    let found = faults(&rulebook);
    assert_eq!(found.len(), expected.len(), "{found:?}");
    assert_eq!(BTreeSet::from_iter(found), expected);
}

#[test]
fn every_citation_wherever_it_stands_names_one_of_the_sources() {
    let unnamed = with(&whole(), "/sources/0/id", json!("renamed"));
    let found = faults(&unnamed);
    assert_eq!(found.len(), 16, "{found:?}");
    assert!(
        found
            .iter()
            .all(|fault| fault.starts_with("unknown_document at ") && fault.ends_with("/cite/document"))
    );
}

#[test]
fn what_a_check_refers_to_is_sought_in_every_kind_that_refers() {
    let of = |check: Json| faults(&with_checks(&[check]));
    for (check, expected) in [
        (json!({ "kind": "answer_at_least", "question": "nobody", "value": "1" }), "unknown_question"),
        (json!({ "kind": "upkeep_planned", "question": "nobody" }), "unknown_question"),
        (json!({ "kind": "upkeep_planned", "question": "number" }), "wrong_question_kind"),
        (json!({ "kind": "answer", "question": "number" }), "wrong_question_kind"),
    ] {
        assert_eq!(of(check), [format!("{expected} at /criteria/0/check/question")]);
    }
    assert_eq!(of(json!({ "kind": "upkeep_planned" })), [""; 0]);
}

#[test]
fn an_interpretation_may_point_anywhere_into_the_rule_set() {
    for about in
        ["", "/starts/to", "/criteria/0/check/question", "/fund/yearly/2020", "/repayment/window/years"]
    {
        assert_eq!(faults_with("/interpretations/0/about", json!(about)), [""; 0], "{about}");
    }
    for about in [
        "/criteria/1",
        "/criteria/-",
        "/criteria/0/",
        "/criteria/+0",
        "/criteria/00",
        "/starts/to/0",
        "#/fund",
    ] {
        assert_eq!(
            faults_with("/interpretations/0/about", json!(about)),
            ["bad_pointer at /interpretations/0/about"],
            "{about}"
        );
    }
}

#[test]
fn a_check_misses_what_its_kind_must_say() {
    for check in one_check_of_each_kind() {
        let optional: &[&str] = match check["kind"].as_str().expect("a kind") {
            "upkeep_planned" => &["question"],
            "duration_months" => &["min", "max"],
            "grant_limit" => &["perYear", "total", "shareOfCost"],
            _ => &[],
        };
        for name in check.as_object().expect("a check").keys() {
            let found = faults(&with_checks(&[without(&check, &format!("/{name}"))]));
            if optional.contains(&name.as_str()) {
                assert_eq!(found, [""; 0], "{check} without {name}");
            } else {
                assert_eq!(found, [format!("missing_field at /criteria/0/check/{name}")], "{check}");
            }
        }
    }
}

#[test]
fn what_is_no_rule_set_at_all_is_one_fault() {
    for nothing in [json!(null), json!("uppsala-2016"), json!(5), json!([]), json!(true)] {
        assert_eq!(faults(&nothing), ["wrong_type at "], "{nothing}");
    }
    let missing = faults(&json!({}));
    assert_eq!(missing.len(), 14, "{missing:?}");
    assert!(missing.iter().all(|fault| fault.starts_with("missing_field at /")));
}
