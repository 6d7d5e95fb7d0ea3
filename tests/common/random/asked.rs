//! Random options: stage, what-if, follow-up.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value as Json, json};

use super::by_party;
use super::figures::{Figures, by_year, first_year, items, with_some};

/// Options for a project.
pub fn options(application: &Json, figures: Figures) -> BoxedStrategy<Json> {
    let first = first_year(application);
    let stage = option::of(select(vec!["idea", "application", "follow_up", "end"]));
    let today = option::weighted(0.3, (-1..=0, 1..=12));
    (stage, option::of(scenario(figures)), option::weighted(0.4, follow_up(application, figures)), today)
        .prop_map(move |(stage, scenario, follow_up, today)| {
            let month = |(years, month): (i32, i32)| json!(format!("{}-{month:02}", first + years));
            let optional = [
                ("stage", stage.map(Json::from)),
                ("scenario", scenario),
                ("followUp", follow_up),
                ("today", today.map(month)),
            ];
            with_some(json!({}), optional)
        })
        .boxed()
}

fn scenario(figures: Figures) -> BoxedStrategy<Json> {
    let scale = move || {
        let scales = match figures {
            Figures::Plain => vec![json!("100")],
            Figures::Any | Figures::Small => vec![
                json!("0"),
                json!("87.5"),
                json!(100),
                json!("33.33333333333333333333"),
                json!("120.005"),
                json!(1000),
            ],
        };
        option::of(select(scales))
    };
    (scale(), scale(), option::of(0..=20))
        .prop_map(|(effects, costs, delay)| {
            let optional =
                [("effectScale", effects), ("costScale", costs), ("effectDelay", delay.map(Json::from))];
            with_some(json!({}), optional)
        })
        .boxed()
}

fn follow_up(application: &Json, figures: Figures) -> BoxedStrategy<Json> {
    let first = first_year(application);
    let of = |list: &str| -> BoxedStrategy<Json> {
        let ids: Vec<String> = items(application, list)
            .iter()
            .map(|line| line["id"].as_str().expect("an id").to_owned())
            .collect();
        by_party(&ids, by_year(first, figures))
    };
    let status = option::of(select(vec!["running", "completed", "terminated", "failed"]));
    (first - 1..=first + 14, of("costs"), of("effects"), of("upkeep"), status)
        .prop_map(|(through, costs, effects, upkeep, status)| {
            let follow_up =
                json!({ "through": through, "costs": costs, "effects": effects, "upkeep": upkeep });
            with_some(follow_up, [("status", status.map(Json::from))])
        })
        .boxed()
}
