//! Random rule sets.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value as Json, json};

use super::figures::{Figures, amount, by_year, with};
use super::{PARTY_KINDS, ROLES};

/// Every basis.
pub fn repayment() -> BoxedStrategy<Json> {
    prop_oneof![
        1 => Just(json!({ "basis": "none" })),
        2 => decided_plan(),
        4 => saving(window()),
        4 => drawn(any::<bool>().boxed()),
    ]
    .boxed()
}

fn decided_plan() -> BoxedStrategy<Json> {
    terms(any::<bool>().boxed()).prop_map(|terms| with(terms, [("basis", json!("decided_plan"))])).boxed()
}

/// Basis `saving` within such windows.
pub fn saving(window: BoxedStrategy<Json>) -> BoxedStrategy<Json> {
    let share = prop_oneof![
        3 => Just(json!("100")),
        1 => select(vec![json!("0"), json!(50), json!("33.333333"), json!("99.99")]),
    ];
    let cap = select(vec!["none", "drawn"]);
    (terms(any::<bool>().boxed()), share, cap, window)
        .prop_map(|(terms, share, cap, window)| {
            let own = [("basis", json!("saving")), ("share", share), ("cap", json!(cap)), ("window", window)];
            with(terms, own)
        })
        .boxed()
}

/// Basis `saving` with nothing but the saving itself: the whole of it, uncapped.
pub fn plain_saving() -> BoxedStrategy<Json> {
    saving(window())
        .prop_map(|repayment| with(repayment, [("share", json!("100")), ("cap", json!("none"))]))
        .boxed()
}

/// Basis `drawn`, with or without exemption.
pub fn drawn(exemption: BoxedStrategy<bool>) -> BoxedStrategy<Json> {
    let profiles = select(vec![
        json!(["as_saved"]),
        json!(["straight_line"]),
        json!(["as_saved", "straight_line"]),
        json!(["straight_line", "as_saved"]),
    ]);
    (terms(exemption), profiles, window())
        .prop_map(|(terms, profiles, window)| {
            let own = [("basis", json!("drawn")), ("profiles", profiles), ("window", window)];
            with(terms, own)
        })
        .boxed()
}

fn terms(exemption: BoxedStrategy<bool>) -> BoxedStrategy<Json> {
    let payers = prop_oneof![
        3 => Just(vec!["committee"]),
        2 => subsequence(PARTY_KINDS.to_vec(), 1..=5),
    ];
    let mechanism = select(vec!["year_end_surplus", "appropriation", "unstated"]);
    let afterwards = select(vec!["permanent_adjustment", "kept_level", "restored", "unstated"]);
    (payers, mechanism, afterwards, exemption)
        .prop_map(|(payers, mechanism, afterwards, exemption)| {
            json!({
                "payers": payers,
                "mechanism": mechanism,
                "afterwards": afterwards,
                "exemption": exemption,
            })
        })
        .boxed()
}

/// Every window, with and without an end.
pub fn window() -> BoxedStrategy<Json> {
    let years = option::weighted(0.7, 1..=10);
    let from = select(vec!["after_investment_phase", "first_effect", "first_effect_or_deadline"]);
    (from, 0..=8, years)
        .prop_map(|(from, deadline, years)| {
            let mut window = json!({ "from": from, "years": years });
            if from == "first_effect_or_deadline" {
                window["deadlineYears"] = json!(deadline);
            }
            window
        })
        .boxed()
}

/// A window that the phase alone decides.
pub fn window_fixed_by_the_phase() -> BoxedStrategy<Json> {
    (1..=10).prop_map(|years| json!({ "from": "after_investment_phase", "years": years })).boxed()
}

/// A rule set with such a repayment.
pub fn rulebook(repayment: BoxedStrategy<Json>) -> BoxedStrategy<Json> {
    let starts = (option::weighted(0.4, 2008..=2015), option::weighted(0.4, 2015..=2030));
    let municipality = select(vec!["Exempelstad", "Örebro"]);
    let parts = (option::of(counted()), option::of(occasions()), vec(criterion(), 0..6));
    (municipality, starts, fund(), repayment, parts)
        .prop_map(|(municipality, starts, fund, repayment, parts)| {
            let (counted, occasions, mut criteria) = parts;
            if counted.is_none() {
                criteria.retain(|criterion| !criterion.to_string().contains("counted_saving"));
            }
            for (place, criterion) in criteria.iter_mut().enumerate() {
                criterion["id"] = json!(format!("c{place}"));
            }
            let month = |year: Option<i32>, month: &str| year.map(|year| format!("{year}-{month}"));
            let text = json!({ "sv": "Text", "en": "Text" });
            let mut rulebook = json!({
                "format": 1,
                "id": "random",
                "municipality": municipality,
                "title": text,
                "status": "described",
                "sources": [{ "id": "source", "title": "Source", "kind": "guideline" }],
                "starts": { "from": month(starts.0, "03"), "to": month(starts.1, "11") },
                "fund": fund,
                "repayment": repayment,
                "criteria": criteria,
                "questions": [
                    { "id": "yes_no", "text": text, "kind": "yes_no" },
                    { "id": "figure", "text": text, "kind": "number" },
                ],
                "sections": [{
                    "id": "section", "stage": "application", "title": text, "guidance": text, "required": true,
                }],
                "process": { "totalMonths": { "min": 6 }, "steps": [] },
                "interpretations": [],
            });
            for (name, part) in [("counted", counted), ("disbursement", occasions)] {
                if let Some(part) = part {
                    rulebook[name] = part;
                }
            }
            rulebook
        })
        .boxed()
}

fn fund() -> BoxedStrategy<Json> {
    let form = select(vec!["revolving", "reserve", "yearly_budget"]);
    let risk = select(vec!["executive_board", "committee", "unstated"]);
    let size = option::of(amount(Figures::Plain));
    (form, size, option::of(by_year(2012, Figures::Plain)), risk)
        .prop_map(|(form, size, yearly, risk)| {
            let mut fund = json!({ "form": form, "size": size, "riskBearer": risk });
            if let Some(yearly) = yearly {
                fund["yearly"] = yearly;
            }
            fund
        })
        .boxed()
}

fn counted() -> BoxedStrategy<Json> {
    let window =
        prop_oneof![Just(json!("all")), (1..=12).prop_map(|years| json!({ "yearsAfterPhase": years })),];
    let requirement = select(vec![
        json!("none"),
        json!("positive"),
        json!({ "factorOfCost": "1" }),
        json!({ "factorOfCost": "1.333333" }),
    ]);
    (window, subsequence(PARTY_KINDS.to_vec(), 1..=5), requirement)
        .prop_map(|(window, kinds, requirement)| {
            json!({ "window": window, "kinds": kinds, "requirement": requirement })
        })
        .boxed()
}

fn occasions() -> BoxedStrategy<Json> {
    btree_set(1..=12, 1..=4)
        .prop_map(|months| {
            let occasion = |month: i32| {
                let name = json!({ "sv": "Tillfälle", "en": "Occasion" });
                json!({ "id": format!("through-{month}"), "name": name, "throughMonth": month })
            };
            json!({ "occasions": months.into_iter().map(occasion).collect::<Vec<_>>() })
        })
        .boxed()
}

fn criterion() -> BoxedStrategy<Json> {
    let stage = select(vec!["idea", "application", "follow_up", "end"]);
    (stage, any::<bool>(), check())
        .prop_map(|(stage, required, check)| {
            let text = json!({ "sv": "Villkor", "en": "Criterion" });
            json!({ "id": "", "text": text, "stage": stage, "required": required, "check": check })
        })
        .boxed()
}

fn check() -> BoxedStrategy<Json> {
    let kinds = || subsequence(PARTY_KINDS.to_vec(), 1..=5);
    let roles = || subsequence(ROLES.to_vec(), 1..=3);
    let uses = subsequence(vec!["development", "operation", "evaluation", "other"], 1..=4);
    let needs = subsequence(vec!["indicator", "measured", "source", "baseline"], 1..=4);
    let composition = (btree_map(select(PARTY_KINDS.to_vec()), 1..=3, 1..=2), any::<bool>())
        .prop_map(|(kinds, distinct)| json!({ "kinds": kinds, "distinctAreas": distinct }));
    let leaf = prop_oneof![
        select(vec![
            json!({ "kind": "answer", "question": "yes_no" }),
            json!({ "kind": "answer_at_least", "question": "figure", "value": "25" }),
            json!({ "kind": "section_written", "section": "section" }),
            json!({ "kind": "counted_saving" }),
            json!({ "kind": "evaluation_schedule" }),
            json!({ "kind": "alternatives_mapped" }),
            json!({ "kind": "upkeep_planned" }),
            json!({ "kind": "upkeep_planned", "question": "yes_no" }),
            json!({ "kind": "repayment_planned" }),
            json!({ "kind": "duration_months", "min": 12, "max": 36 }),
            json!({ "kind": "grant_limit", "perYear": "1000000", "total": "2000000", "shareOfCost": "80" }),
        ]),
        kinds().prop_map(|kinds| json!({ "kind": "lead_kind", "kinds": kinds })),
        (kinds(), roles()).prop_map(|(k, r)| json!({ "kind": "no_party_of_kind", "kinds": k, "roles": r })),
        (vec(composition, 1..=2), roles())
            .prop_map(|(c, r)| json!({ "kind": "parties", "anyOf": c, "roles": r })),
        (kinds(), roles()).prop_map(|(k, r)| json!({ "kind": "endorsed", "kinds": k, "roles": r })),
        uses.prop_map(|allowed| json!({ "kind": "cost_uses", "allowed": allowed })),
        needs.prop_map(|needs| json!({ "kind": "effects_measurable", "needs": needs })),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        (select(vec!["all", "any"]), vec(inner, 1..=3))
            .prop_map(|(kind, of)| json!({ "kind": kind, "of": of }))
    })
    .boxed()
}
