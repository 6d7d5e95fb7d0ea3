//! Where a criterion turns: what each side of the edge comes to, and what is
//! said of it.

mod common;

use common::{assess_json, rulebook};
use serde_json::{Value as Json, json};

fn text() -> Json {
    json!({ "sv": "Text", "en": "Text" })
}

/// The finding of the only criterion of a rule set, on an application.
fn finding(check: Json, application: &Json) -> Json {
    let rules = json!({
        "format": 1, "id": "one-criterion", "municipality": "Exempelstad", "title": text(), "status": "described",
        "sources": [], "starts": { "from": null, "to": null },
        "fund": { "form": "revolving", "size": null, "riskBearer": "unstated" },
        "repayment": {
            "basis": "drawn", "payers": ["committee"], "mechanism": "unstated", "afterwards": "unstated",
            "exemption": false, "profiles": ["as_saved"], "window": { "from": "after_investment_phase", "years": 3 },
        },
        "criteria": [{ "id": "c", "text": text(), "stage": "application", "required": true, "check": check }],
        "questions": [
            { "id": "share", "text": text(), "kind": "number", "unit": "procent" },
            { "id": "no_upkeep_needed", "text": text(), "kind": "yes_no" },
        ],
        "sections": [], "process": { "steps": [] }, "interpretations": [],
    });
    let answer = assess_json(application, &rulebook(&rules), &Json::Null).expect("a valid application");
    let mut found = answer["findings"].as_array().expect("findings").iter();
    found.find(|finding| finding["criterion"] == "c").expect("the criterion's finding").clone()
}

/// A project with these parties and nothing else.
fn project_of(parties: Json) -> Json {
    json!({
        "contract": 1, "name": "Projekt", "period": { "start": "2020-01", "end": "2020-12" },
        "parties": parties, "costs": [], "effects": [],
    })
}

/// Committees with these areas; none where it is empty.
fn committees(areas: &[&str]) -> Json {
    let party = |(place, area): (usize, &&str)| json!({ "id": format!("p{place}"), "name": "Nämnd", "kind": "committee", "role": "lead", "area": area });
    areas.iter().enumerate().map(party).collect()
}

#[test]
fn a_figure_below_nothing_is_an_answer_and_too_low() {
    let judged = |value: &str, least: &str| {
        let mut application = project_of(committees(&["Skola"]));
        application["answers"] = json!({ "share": { "value": value } });
        let check = json!({ "kind": "answer_at_least", "question": "share", "value": least });
        let finding = finding(check, &application);
        (finding["status"].clone(), finding["args"]["value"].clone())
    };
    for (value, least, status, said) in [
        ("25", "25", "met", "25"),
        (" 25.0 ", "25", "met", "25"),
        ("24.999", "25", "not_met", "24.999"),
        ("-5", "25", "not_met", "-5"),
        ("-0.5", "0", "not_met", "-0.5"),
        ("-0", "0", "met", "0"),
        ("0", "0", "met", "0"),
    ] {
        assert_eq!(judged(value, least), (json!(status), json!(said)), "{value} of {least}");
    }
    for value in ["", " ", "-", "--5", "- 5", "hälften", "24,9"] {
        assert_eq!(judged(value, "25"), (json!("unanswered"), Json::Null), "{value}");
    }
}

#[test]
fn committees_that_name_no_area_are_of_one_area_for_certain_and_of_more_perhaps() {
    let judged = |areas: &[&str], least: usize| {
        let check = json!({
            "kind": "parties", "roles": ["lead"],
            "anyOf": [{ "kinds": { "committee": least }, "distinctAreas": true }],
        });
        finding(check, &project_of(committees(areas)))["status"].clone()
    };
    for (areas, least, status) in [
        (&[""][..], 1, "met"),
        (&[""], 2, "not_met"),
        (&["", ""], 1, "met"),
        (&["", ""], 2, "unanswered"),
        (&["", ""], 3, "not_met"),
        (&["Skola", ""], 1, "met"),
        (&["Skola", ""], 2, "unanswered"),
        (&["Skola", " skola "], 2, "not_met"),
        (&["Skola", "Kultur", ""], 2, "met"),
        (&["Skola", "Kultur", ""], 3, "unanswered"),
    ] {
        assert_eq!(judged(areas, least), status, "{least} of {areas:?}");
    }
}

#[test]
fn what_is_drawn_is_repayment_planned_before_anything_is_said_of_effects_or_plan() {
    let check = || json!({ "kind": "repayment_planned" });
    let mut application = project_of(committees(&["Skola"]));
    assert_eq!(finding(check(), &application)["status"], "unanswered");
    application["costs"] =
        json!([{ "id": "k", "label": "K", "party": "p0", "funding": "fund", "amounts": { "2020": "100" } }]);
    assert_eq!(finding(check(), &application)["status"], "met");
}

#[test]
fn that_no_upkeep_is_needed_is_looked_at_only_where_no_upkeep_stands() {
    let judged = |upkeep: Json, answer: &str| {
        let mut application = project_of(committees(&["Skola"]));
        application["answers"] = json!({ "no_upkeep_needed": { "answer": answer } });
        application["upkeep"] = upkeep;
        finding(json!({ "kind": "upkeep_planned", "question": "no_upkeep_needed" }), &application)["status"]
            .clone()
    };
    let line = |financing: &str| json!([{ "id": "u", "label": "U", "party": "p0", "financing": financing, "amounts": { "2021": "1" } }]);
    assert_eq!(judged(json!([]), "yes"), "met");
    assert_eq!(judged(json!([]), "no"), "unanswered");
    assert_eq!(judged(line("other"), "no"), "met");
    assert_eq!(judged(line("unsettled"), "yes"), "not_met");
}

#[test]
fn a_name_that_is_named_again_says_nothing_more() {
    let mut project = project_of(json!([{ "id": "a", "name": "A", "kind": "committee", "role": "lead" }]));
    project["effects"] = (0..500)
        .map(|place| {
            json!({
                "id": format!("e{place}"), "label": "E", "party": "a", "direction": "saving",
                "estimate": { "kind": "amounts", "amounts": { "2020": "1" } },
            })
        })
        .collect();
    let check = |count: usize| {
        let one = |kind: &str| match kind {
            "needs" => json!({ "kind": "effects_measurable", "needs": vec!["source"; count] }),
            "allowed" => json!({ "kind": "cost_uses", "allowed": vec!["operation"; count] }),
            _ => {
                json!({ "kind": kind, "kinds": vec!["private_company"; count], "roles": vec!["lead"; count] })
            }
        };
        let parts: Vec<Json> = ["needs", "allowed", "no_party_of_kind", "endorsed"].map(one).into();
        parts.into_iter().chain([json!({ "kind": "lead_kind", "kinds": vec!["committee"; count] })])
    };
    for (once, often) in check(1).zip(check(200)) {
        assert_eq!(finding(often.clone(), &project), finding(once.clone(), &project), "{once}");
        let of = |part: Json| json!({ "kind": "all", "of": vec![part; 200] });
        assert_eq!(finding(of(often), &project), finding(of(once), &project));
    }
}

#[test]
fn on_a_draft_without_parties_each_check_of_parties_leads_to_them() {
    for check in [
        json!({ "kind": "lead_kind", "kinds": ["committee"] }),
        json!({ "kind": "no_party_of_kind", "kinds": ["private_company"], "roles": ["lead"] }),
        json!({ "kind": "parties", "anyOf": [{ "kinds": { "committee": 1 } }], "roles": ["lead"] }),
        json!({ "kind": "endorsed", "kinds": ["committee"], "roles": ["lead"] }),
    ] {
        let found = finding(check.clone(), &project_of(json!([])));
        assert_eq!(
            (&found["status"], &found["paths"]),
            (&json!("unanswered"), &json!(["/parties"])),
            "{check}"
        );
    }
}
