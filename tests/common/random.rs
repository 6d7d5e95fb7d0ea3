//! Random projects under random rule sets, as the JSON that the readers take.
//! Nearly everything that a rule set or an application can say is reached, and
//! everything generated here is valid: what is refused has `faults.rs`.

pub mod asked;
pub mod figures;
pub mod rules;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value as Json, json};

use asked::options;
use figures::{Figures, amount, by_year, kronor, with_some, years};
use rules::{repayment, rulebook};

pub const PARTY_KINDS: [&str; 5] =
    ["committee", "municipal_company", "civil_society", "other_public", "private_company"];
pub const ROLES: [&str; 3] = ["lead", "participant", "affected"];

/// A rule set, a project, and what is asked of them.
#[derive(Clone, Debug)]
pub struct Case {
    pub rulebook: Json,
    pub application: Json,
    pub options: Json,
}

/// Any project under any rule set.
pub fn case() -> BoxedStrategy<Case> {
    case_under(repayment(), Figures::Any)
}

/// Projects under rule sets with such a repayment.
pub fn case_under(repayment: BoxedStrategy<Json>, figures: Figures) -> BoxedStrategy<Case> {
    let project = match figures {
        Figures::Any => prop_oneof![2 => project(Figures::Any), 1 => project(Figures::Small)].boxed(),
        other => project(other),
    };
    (rulebook(repayment), project)
        .prop_map(|(rulebook, (application, options))| Case { rulebook, application, options })
        .boxed()
}

/// A project and what is asked of it.
fn project(figures: Figures) -> BoxedStrategy<(Json, Json)> {
    let with_options = move |application: Json| {
        options(&application, figures).prop_map(move |options| (application.clone(), options))
    };
    application(figures).prop_flat_map(with_options).boxed()
}

/// A project of up to five parties and a few lines of each sort.
fn application(figures: Figures) -> BoxedStrategy<Json> {
    let phase = (2012..=2024_i32, 1..=12_i32, 0..=40_i32);
    (phase, vec(party(), 0..=5))
        .prop_flat_map(move |(phase, mut parties)| {
            for (place, party) in parties.iter_mut().enumerate() {
                party["id"] = json!(format!("party-{place}"));
            }
            let first = phase.0;
            let period = period(phase);
            let ids: Vec<String> = (0..parties.len()).map(|place| format!("party-{place}")).collect();
            let lines = if ids.is_empty() { 0..=0 } else { 0..=4 };
            let lists = (
                vec(cost(first, ids.clone(), figures), lines.clone()),
                vec(effect(first, ids.clone(), figures), lines.clone()),
                vec(upkeep(first, ids.clone(), figures), lines),
                vec(evaluation_row(), 0..=2),
                vec(alternative(first, figures), 0..=2),
            );
            let rest = (
                option::weighted(0.4, amount(figures)),
                option::weighted(0.5, plan(first, &ids, figures)),
                option::weighted(0.5, 0..=200),
                option::weighted(0.5, answers()),
                option::weighted(0.3, vec(rate(), 1..=5)),
            );
            (Just((period, parties)), lists, rest)
        })
        .prop_map(|((period, parties), lists, rest)| {
            let mut application = json!({
                "contract": 1,
                "name": "Project",
                "period": period,
                "parties": parties,
                "costs": numbered(lists.0, "cost"),
                "effects": numbered(lists.1, "effect"),
                "upkeep": numbered(lists.2, "upkeep"),
                "evaluation": numbered(lists.3, "row"),
                "alternatives": numbered(lists.4, "alternative"),
            });
            let (grant, plan, persons, answers, rates) = rest;
            let optional = [
                ("grant", grant.map(|total| json!({ "total": total }))),
                ("repaymentPlan", plan),
                ("reach", persons.map(|persons| json!({ "persons": persons }))),
                ("answers", answers),
                ("discountRates", rates.map(Json::from)),
            ];
            for (name, part) in optional {
                if let Some(part) = part {
                    application[name] = part;
                }
            }
            application
        })
        .boxed()
}

fn period((year, month, more): (i32, i32, i32)) -> Json {
    let end = year * 12 + month - 1 + more;
    json!({
        "start": format!("{year}-{month:02}"),
        "end": format!("{}-{:02}", end / 12, end % 12 + 1),
    })
}

fn numbered(mut lines: Vec<Json>, name: &str) -> Vec<Json> {
    for (place, line) in lines.iter_mut().enumerate() {
        line["id"] = json!(format!("{name}-{place}"));
    }
    lines
}

fn party() -> BoxedStrategy<Json> {
    let kind = prop_oneof![3 => Just("committee"), 2 => select(PARTY_KINDS.to_vec())];
    let area = option::of(select(vec!["School", " school ", "Care"]));
    (kind, select(ROLES.to_vec()), area, option::of(any::<bool>()))
        .prop_map(|(kind, role, area, endorses)| {
            let party = json!({ "id": "", "name": "Party", "kind": kind, "role": role });
            let optional = [("area", area.map(Json::from)), ("endorses", endorses.map(Json::from))];
            with_some(party, optional)
        })
        .boxed()
}

fn cost(first: i32, parties: Vec<String>, figures: Figures) -> BoxedStrategy<Json> {
    let cost_use = option::of(select(vec!["development", "operation", "evaluation", "other"]));
    let funding = prop_oneof![3 => Just("fund"), 1 => Just("own")];
    (any::<Index>(), funding, cost_use, by_year(first, figures))
        .prop_map(move |(party, funding, cost_use, amounts)| {
            let line = json!({
                "id": "", "label": "Cost", "party": party.get(&parties), "funding": funding, "amounts": amounts,
            });
            with_some(line, [("use", cost_use.map(Json::from))])
        })
        .boxed()
}

fn upkeep(first: i32, parties: Vec<String>, figures: Figures) -> BoxedStrategy<Json> {
    let financing =
        option::of(select(vec!["within_appropriation", "new_appropriation", "other", "unsettled"]));
    (any::<Index>(), financing, by_year(first, figures))
        .prop_map(move |(party, financing, amounts)| {
            let line =
                json!({ "id": "", "label": "Upkeep", "party": party.get(&parties), "amounts": amounts });
            with_some(line, [("financing", financing.map(Json::from))])
        })
        .boxed()
}

fn effect(first: i32, parties: Vec<String>, figures: Figures) -> BoxedStrategy<Json> {
    let amounts =
        by_year(first, figures).prop_map(|amounts| json!({ "kind": "amounts", "amounts": amounts }));
    let estimate = match figures {
        Figures::Plain | Figures::Small => amounts.boxed(),
        Figures::Any => prop_oneof![3 => amounts, 1 => units(first)].boxed(),
    };
    let direction = prop_oneof![4 => Just("saving"), 1 => Just("added_cost")];
    let nature = option::of(select(vec!["lowered_cost", "avoided_cost", "revenue"]));
    let measured = option::of(select(vec!["monthly", "at_end"]));
    let said = (measured, option::of(Just("Said")), option::of(Just("Said")));
    (any::<Index>(), direction, nature, estimate, said)
        .prop_map(move |(party, direction, nature, estimate, said)| {
            let line = json!({
                "id": "", "label": "Effect", "party": party.get(&parties), "direction": direction, "estimate": estimate,
            });
            let (measured, indicator, source) = said;
            let optional = [
                ("nature", nature.map(Json::from)),
                ("measured", measured.map(Json::from)),
                ("indicator", indicator.map(Json::from)),
                ("source", source.map(Json::from)),
            ];
            with_some(line, optional)
        })
        .boxed()
}

fn units(first: i32) -> BoxedStrategy<Json> {
    let share = || {
        option::of(select(vec![
            json!("0"),
            json!(20),
            json!("33.33333333333333333333"),
            json!("12.5"),
            json!(100),
        ]))
    };
    let quantity = prop_oneof![
        Just(json!("0")),
        (0..=500_u32).prop_map(|whole| json!(whole)),
        (0..=90_000_000_u32).prop_map(|parts| json!(format!(
            "{}.{:06}",
            parts / 1_000_000,
            parts % 1_000_000
        ))),
        Just(json!(0.5)),
    ];
    let unit_value = (0..=200_000_000_u64).prop_map(kronor);
    (unit_value, years(first, quantity), share(), share(), share())
        .prop_map(|(unit_value, quantity, deadweight, attribution, drop_off)| {
            let units =
                json!({ "kind": "units", "unit": "year", "unitValue": unit_value, "quantity": quantity });
            let optional = [("deadweight", deadweight), ("attribution", attribution), ("dropOff", drop_off)];
            with_some(units, optional)
        })
        .boxed()
}

fn evaluation_row() -> BoxedStrategy<Json> {
    let said = || option::of(select(vec!["Said", " "]));
    (said(), said(), option::of(Just("yearly")))
        .prop_map(|(measure, responsible, frequency)| {
            let optional = [
                ("measure", measure.map(Json::from)),
                ("responsible", responsible.map(Json::from)),
                ("frequency", frequency.map(Json::from)),
            ];
            with_some(json!({ "id": "", "goal": "Goal" }), optional)
        })
        .boxed()
}

fn alternative(first: i32, figures: Figures) -> BoxedStrategy<Json> {
    (by_year(first, figures), by_year(first, figures))
        .prop_map(|(cost, saving)| {
            json!({ "id": "", "label": "Other", "kind": "ordinary", "cost": cost, "saving": saving })
        })
        .boxed()
}

fn answers() -> BoxedStrategy<Json> {
    let answer = select(vec!["yes", "no", "partly"]);
    let figure = select(vec!["25", "24.9", "about 25", ""]);
    (option::of(answer), option::of(figure))
        .prop_map(|(answer, figure)| {
            let optional = [
                ("yes_no", answer.map(|answer| json!({ "answer": answer }))),
                ("figure", figure.map(|figure| json!({ "value": figure }))),
            ];
            with_some(json!({}), optional)
        })
        .boxed()
}

fn rate() -> BoxedStrategy<Json> {
    select(vec![json!("0"), json!(3), json!("3.5"), json!(2.25), json!("100")]).boxed()
}

fn plan(first: i32, parties: &[String], figures: Figures) -> BoxedStrategy<Json> {
    let year = move || option::weighted(0.3, first - 1..=first + 18);
    let own =
        (year(), year(), option::weighted(0.4, by_year(first, figures))).prop_map(|(from, to, amounts)| {
            let optional = [("from", from.map(Json::from)), ("to", to.map(Json::from)), ("amounts", amounts)];
            with_some(json!({}), optional)
        });
    let profile = option::of(select(vec!["as_saved", "straight_line"]));
    (
        (year(), year(), year()),
        option::of(by_party(parties, own.boxed())),
        option::of(by_party(parties, by_year(first, figures))),
        profile,
    )
        .prop_map(|((from, to, exempt_from), parties, decided, profile)| {
            let optional = [
                ("from", from.map(Json::from)),
                ("to", to.map(Json::from)),
                ("exemptFrom", exempt_from.map(Json::from)),
                ("parties", parties),
                ("decided", decided),
                ("profile", profile.map(Json::from)),
            ];
            with_some(json!({}), optional)
        })
        .boxed()
}

fn by_party(parties: &[String], of: BoxedStrategy<Json>) -> BoxedStrategy<Json> {
    if parties.is_empty() {
        return Just(json!({})).boxed();
    }
    btree_map(select(parties.to_vec()), of, 0..=parties.len()).prop_map(|plans| json!(plans)).boxed()
}
