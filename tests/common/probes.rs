//! Projects that sit at the edges of what a rule set says: each figure of a
//! rule set moves what is said of at least one of them.
//!
//! They are variations of the rule set's example, completed so that nothing is
//! wanting, each with one thing changed; and a project with a party of every
//! kind that saves every year.

use std::fs;

use serde_json::{Map, Value as Json, json};

use super::project;
use super::random::{PARTY_KINDS, ROLES};

pub const STAGES: [&str; 4] = ["idea", "application", "follow_up", "end"];

/// A project, and what is asked of it.
#[derive(Clone, Debug)]
pub struct Probe {
    pub application: Json,
    pub options: Json,
}

/// The project that the form's example button fills in.
pub fn example(rulebook: &str) -> Json {
    let path = project().join(format!("www/examples/{rulebook}.json"));
    serde_json::from_str(&fs::read_to_string(path).expect("an example")).expect("JSON")
}

/// The example with every question answered and every section written.
pub fn completed(rulebook: &Json) -> Json {
    let mut application = example(rulebook["id"].as_str().expect("an id"));
    for question in list(rulebook, "questions") {
        let answer =
            if question["kind"] == "number" { json!({ "value": "100" }) } else { json!({ "answer": "yes" }) };
        set(&mut application, "answers", id(question), answer);
    }
    for section in list(rulebook, "sections") {
        set(&mut application, "texts", id(section), json!("Skrivet."));
    }
    for party in application["parties"].as_array_mut().expect("parties") {
        party["endorses"] = json!(true);
    }
    // The variations have other effects than those that the schedule names.
    for row in application.get_mut("evaluation").and_then(Json::as_array_mut).into_iter().flatten() {
        row.as_object_mut().expect("a row").remove("effect");
    }
    application
}

/// Every project at the edges of a rule set.
pub fn probes(rulebook: &Json) -> Vec<Probe> {
    let whole = completed(rulebook);
    let mut probes = at_every_stage(whole.clone());
    probes.extend(written(rulebook, &whole).into_iter().flat_map(at_every_stage));
    probes.extend(planned(&whole).into_iter().flat_map(at_every_stage));
    probes.extend(lasting(&whole).into_iter().flat_map(at_every_stage));
    probes.extend(counted(&whole).into_iter().flat_map(at_every_stage));
    probes.extend(of_few(&whole).into_iter().flat_map(at_every_stage));
    probes.extend(of_two(&whole).into_iter().map(at_the_end));
    probes.extend(funded(&whole).into_iter().map(at_the_end));
    probes.extend(saving_for_years().into_iter().map(at_the_end));
    probes.extend(starting().into_iter().map(at_the_end));
    probes.extend(decided_shortly_before(&whole));
    probes
}

fn at_every_stage(application: Json) -> Vec<Probe> {
    let at = |stage| Probe { application: application.clone(), options: json!({ "stage": stage }) };
    STAGES.map(at).to_vec()
}

fn at_the_end(application: Json) -> Probe {
    Probe { application, options: json!({ "stage": "end" }) }
}

// What is written -----------------------------------------------------------

/// One answer that is no, partly, or missing; one section that is blank.
fn written(rulebook: &Json, whole: &Json) -> Vec<Json> {
    let mut projects = Vec::new();
    for question in list(rulebook, "questions") {
        let given: &[Json] = match question["kind"].as_str() {
            Some("number") => {
                &[json!({ "value": "25" }), json!({ "value": "24.5" }), json!({ "value": "24" })]
            }
            _ => &[json!({ "answer": "no" }), json!({ "answer": "partly" })],
        };
        projects.extend(
            given.iter().map(|answer| with(whole, |a| set(a, "answers", id(question), answer.clone()))),
        );
        projects.push(with(whole, |a| unset(a, "answers", id(question))));
    }
    for section in list(rulebook, "sections") {
        projects.push(with(whole, |a| set(a, "texts", id(section), json!("  "))));
    }
    projects
}

// What is planned -----------------------------------------------------------

fn planned(whole: &Json) -> Vec<Json> {
    let mut projects = Vec::new();
    for need in ["indicator", "measured", "source", "baseline"] {
        projects.push(with(whole, |a| {
            a["effects"][0].as_object_mut().expect("an effect").remove(need);
        }));
    }
    for part in ["evaluation", "alternatives", "upkeep", "repaymentPlan"] {
        projects.push(with(whole, |a| {
            a.as_object_mut().expect("an application").remove(part);
        }));
    }
    let line = |financing: &str| {
        let party = &whole["parties"][0]["id"];
        json!([{ "id": "u", "label": "Drift", "party": party, "financing": financing, "amounts": {} }])
    };
    for financing in ["within_appropriation", "unsettled"] {
        projects.push(with(whole, |a| a["upkeep"] = line(financing)));
    }
    projects.push(with(whole, |a| {
        a.as_object_mut().expect("an application").remove("upkeep");
        unset(a, "answers", "no_upkeep_needed");
    }));
    // Nothing is saved, so out of savings nothing can be planned.
    projects.push(with(whole, |a| {
        for effect in a["effects"].as_array_mut().expect("effects") {
            effect["direction"] = json!("added_cost");
        }
    }));
    projects.push(with(whole, |a| {
        a["effects"] = json!([]);
        a.as_object_mut().expect("an application").remove("repaymentPlan");
    }));
    projects
}

/// Every length of the phase around a year, two, three and four; and by its first and last month.
fn lasting(whole: &Json) -> Vec<Json> {
    let start = whole["period"]["start"].as_str().expect("a month");
    let lengths = [1, 11, 12, 13, 23, 24, 25, 35, 36, 37, 47, 48, 49];
    lengths.map(|months| with(whole, |a| a["period"]["end"] = json!(later(start, months - 1)))).to_vec()
}

// What is counted -----------------------------------------------------------

/// Savings that reach the cost to the öre, or lack one; that come within the
/// phase, ten years after it, or eleven.
fn counted(whole: &Json) -> Vec<Json> {
    let first: i32 = year(&whole["period"]["start"]);
    let end: i32 = year(&whole["period"]["end"]);
    let party = &whole["parties"]
        .as_array()
        .expect("parties")
        .iter()
        .find(|p| p["kind"] == "committee")
        .expect("one")["id"];
    let cost = |a: &mut Json| {
        a.as_object_mut().expect("an application").remove("upkeep");
        a["costs"] = json!([{
            "id": "k", "label": "Kostnad", "party": party, "funding": "fund", "use": "development",
            "amounts": { first.to_string(): "5000000" },
        }]);
    };
    let saving = |year: i32, amount: &str| {
        with(whole, |a| {
            cost(a);
            let mut effect = a["effects"][0].clone();
            effect["party"] = party.clone();
            effect["direction"] = json!("saving");
            effect["estimate"] = json!({ "kind": "amounts", "amounts": { year.to_string(): amount } });
            a["effects"] = json!([effect]);
        })
    };
    let mut projects: Vec<Json> =
        ["0", "0.01", "4999999.99", "5000000", "5000000.01"].map(|amount| saving(end + 1, amount)).to_vec();
    projects.extend([first, end, end + 9, end + 10, end + 11].map(|year| saving(year, "5000000")));
    projects
}

// Who -----------------------------------------------------------------------

fn party(name: &str, kind: &str, role: &str, area: &str) -> Json {
    json!({ "id": name, "name": name, "kind": kind, "role": role, "area": area, "endorses": true })
}

fn of_parties(whole: &Json, parties: &[Json]) -> Json {
    with(whole, |a| {
        a["parties"] = json!(parties);
        a.as_object_mut().expect("an application").remove("repaymentPlan");
        for list in ["costs", "effects", "upkeep"] {
            for line in a.get_mut(list).and_then(Json::as_array_mut).into_iter().flatten() {
                line["party"] = parties[0]["id"].clone();
            }
        }
    })
}

/// A lead alone, of each kind; with somebody who does not stand behind it; with too many of a sort.
fn of_few(whole: &Json) -> Vec<Json> {
    let mut projects: Vec<Json> =
        PARTY_KINDS.map(|kind| of_parties(whole, &[party("a", kind, "lead", "Skola")])).to_vec();
    for endorses in [json!(false), Json::Null] {
        let mut refusing = party("a", "committee", "lead", "Skola");
        match endorses {
            Json::Null => drop(refusing.as_object_mut().expect("a party").remove("endorses")),
            given => refusing["endorses"] = given,
        }
        projects.push(of_parties(whole, &[refusing, party("b", "committee", "participant", "Omsorg")]));
    }
    let for_profit = party("b", "private_company", "participant", "Bygg");
    projects.push(of_parties(whole, &[party("a", "committee", "lead", "Skola"), for_profit]));
    let committees = ["Skola", "Omsorg", "Kultur"].map(|area| party(area, "committee", "participant", area));
    projects.push(of_parties(whole, &committees));
    let without_lead = of_parties(whole, &committees[..2]);
    let blank = with(&without_lead, |a| drop(a.as_object_mut().expect("an application").remove("answers")));
    projects.extend([without_lead, blank]);
    // What the parties alone could give stands beside an answer that says no.
    let answered_no = |projects: &Json| {
        with(projects, |a| {
            if a["answers"].get("whole_view").is_some() {
                set(a, "answers", "whole_view", json!({ "answer": "no" }));
            }
        })
    };
    projects.iter().map(answered_no).collect()
}

/// Every pair of kinds, in every role, of the same area or not, standing behind it or not.
fn of_two(whole: &Json) -> Vec<Json> {
    let mut projects = Vec::new();
    let whole = &with(whole, |a| {
        if a["answers"].get("whole_view").is_some() {
            set(a, "answers", "whole_view", json!({ "answer": "no" }));
        }
    });
    for first in PARTY_KINDS {
        for second in PARTY_KINDS {
            for role in ROLES {
                for area in ["Skola", "Omsorg"] {
                    let other = party("b", second, role, area);
                    projects.push(of_parties(whole, &[party("a", first, "lead", "Skola"), other]));
                }
                let mut refusing = party("b", second, role, "Omsorg");
                refusing["endorses"] = json!(false);
                projects.push(of_parties(whole, &[party("a", first, "lead", "Skola"), refusing]));
            }
        }
    }
    projects
}

// Money ---------------------------------------------------------------------

/// Each use of the fund's money; grants of what the funds hold, and an öre more;
/// payments of what a yearly budget holds, and an öre more.
fn funded(whole: &Json) -> Vec<Json> {
    let uses =
        ["development", "introduction", "operation", "follow_up", "evaluation", "project_lead", "other"];
    let mut projects: Vec<Json> = uses
        .map(|cost_use| {
            with(whole, |a| {
                for line in a["costs"].as_array_mut().expect("costs") {
                    line["use"] = json!("evaluation");
                }
                a["costs"][0]["use"] = json!(cost_use);
                a["costs"][0]["funding"] = json!("fund");
            })
        })
        .to_vec();
    for size in
        ["24000000", "40000000", "64000000", "65000000", "100000000", "200000000", "300000000", "1000000"]
    {
        for more in ["", ".01"] {
            projects.push(with(whole, |a| a["grant"] = json!({ "total": format!("{size}{more}") })));
        }
    }
    for (year, holds) in [("2016", "15000000"), ("2017", "10000000")] {
        for more in ["", ".01"] {
            projects.push(with(&project_of_all_kinds(2019, 2020, "2016-01", "2018-12"), |a| {
                a["costs"][0]["amounts"] = json!({ year: format!("{holds}{more}") });
            }));
        }
    }
    projects
}

// Repayment -----------------------------------------------------------------

/// A party of each kind, each saving another amount every year for fifteen years.
fn saving_for_years() -> Vec<Json> {
    let saving = |from: i32, through: i32| project_of_all_kinds(from, through, "2016-03", "2017-08");
    let base = saving(2016, 2032);
    let mut projects = vec![
        base.clone(),
        saving(2022, 2032),
        saving(2016, 2018),
        project_of_all_kinds(2018, 2019, "2016-03", "2019-08"),
        with(&base, |a| a["effects"] = json!([])),
        with(&base, |a| a["costs"][0]["amounts"] = json!({ "2016": "90000000" })),
    ];
    let plans = [
        json!({ "exemptFrom": 2019 }),
        json!({ "profile": "as_saved" }),
        json!({ "profile": "straight_line" }),
        json!({ "from": 2019, "to": 2020 }),
        json!({ "from": 2021 }),
        json!({ "parties": { "committee": { "from": 2018, "to": 2020, "amounts": { "2018": "10", "2019": "20" } } } }),
        json!({ "decided": PARTY_KINDS.iter().enumerate().map(|(place, kind)| {
            (kind.to_string(), json!({ "2018": 100 + place, "2020": 300 + place }))
        }).collect::<Map<_, _>>() }),
    ];
    let exempted_plan = json!({
        "exemptFrom": 2019, "decided": { "committee": { "2018": "50000", "2019": "60000", "2021": "5000000" } },
    });
    projects.extend(
        plans.into_iter().chain([exempted_plan]).map(|plan| with(&base, |a| a["repaymentPlan"] = plan)),
    );
    projects
}

fn project_of_all_kinds(from: i32, through: i32, start: &str, end: &str) -> Json {
    let role = |place| if place == 0 { "lead" } else { "participant" };
    let parties: Vec<Json> =
        PARTY_KINDS.iter().enumerate().map(|(place, kind)| party(kind, kind, role(place), kind)).collect();
    let effect = |(place, kind): (usize, &&str)| {
        let amounts: Map<String, Json> = (from..=through)
            .map(|year| (year.to_string(), json!(1_000 * (place as i32 + 1) + 7 * (year - 2010))))
            .collect();
        json!({
            "id": kind, "label": kind, "party": kind, "direction": "saving",
            "estimate": { "kind": "amounts", "amounts": amounts },
        })
    };
    json!({
        "contract": 1,
        "name": "Alla slag",
        "period": { "start": start, "end": end },
        "parties": parties,
        "costs": [{
            "id": "k", "label": "Kostnad", "party": "committee", "funding": "fund",
            "amounts": { start[..4]: "9000", end[..4]: "4000" },
        }],
        "effects": PARTY_KINDS.iter().enumerate().map(effect).collect::<Vec<_>>(),
    })
}

// When ----------------------------------------------------------------------

/// The months around every first and last start, and far from any.
fn starting() -> Vec<Json> {
    let edges = [
        "1990-01", "2009-12", "2010-01", "2013-04", "2013-05", "2014-12", "2015-01", "2015-10", "2015-11",
        "2015-12", "2018-12", "2019-01", "2019-12", "2020-01", "2020-12", "2021-01", "2022-12", "2023-01",
        "2190-01",
    ];
    let start = |start: &str| {
        json!({
            "contract": 1, "name": "Start", "period": { "start": start, "end": later(start, 23) },
            "parties": [], "costs": [], "effects": [],
        })
    };
    edges.map(start).to_vec()
}

/// The example, asked about so many months before it starts.
fn decided_shortly_before(whole: &Json) -> Vec<Probe> {
    let start = whole["period"]["start"].as_str().expect("a month");
    let before = |months: i32| Probe {
        application: whole.clone(),
        options: json!({ "today": later(start, -months) }),
    };
    (0..=12).map(before).collect()
}

/// The month so many months later.
pub fn later(month: &str, months: i32) -> String {
    let (year, of_year) = month.split_once('-').expect("a month");
    let count =
        year.parse::<i32>().expect("a year") * 12 + of_year.parse::<i32>().expect("a month") - 1 + months;
    format!("{:04}-{:02}", count.div_euclid(12), count.rem_euclid(12) + 1)
}

fn year(month: &Json) -> i32 {
    month.as_str().expect("a month")[..4].parse().expect("a year")
}

// JSON ----------------------------------------------------------------------

fn list<'a>(rulebook: &'a Json, name: &str) -> &'a [Json] {
    rulebook[name].as_array().expect("a list")
}

fn id(item: &Json) -> &str {
    item["id"].as_str().expect("an id")
}

fn with(json: &Json, change: impl FnOnce(&mut Json)) -> Json {
    let mut changed = json.clone();
    change(&mut changed);
    changed
}

fn set(application: &mut Json, part: &str, name: &str, value: Json) {
    if application.get(part).is_none() {
        application[part] = json!({});
    }
    application[part][name] = value;
}

fn unset(application: &mut Json, part: &str, name: &str) {
    if let Some(fields) = application.get_mut(part).and_then(Json::as_object_mut) {
        fields.remove(name);
    }
}
