//! Every worked case, compared whole and exactly.

mod common;

use common::{assess_case, cases};
use serde_json::Value as Json;

#[test]
fn every_case_comes_out_to_the_ore() {
    let cases = cases();
    assert!(cases.len() > 100, "only {} cases were found", cases.len());
    let mut wrong = Vec::new();
    for (name, case) in &cases {
        match assess_case(case) {
            Ok(answer) => {
                let expected = case["expect"].as_object().expect("a case expects something");
                for (part, value) in expected {
                    if answer[part] != *value {
                        wrong.push(format!("{name}: {part}\n{}", difference(&answer[part], value, "")));
                    }
                }
                if let Some(judged) = case.get("judged").filter(|&judged| answer["judged"] != *judged) {
                    wrong.push(format!("{name}: judged\n{}", difference(&answer["judged"], judged, "")));
                }
                if !expected.contains_key("variance") && !answer["variance"].is_null() {
                    wrong.push(format!("{name}: variance was not expected"));
                }
            }
            Err(fault) => wrong.push(format!("{name}: {fault}")),
        }
    }
    assert!(wrong.is_empty(), "{} wrong of {}\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// The first places in which two answers differ.
fn difference(answer: &Json, expected: &Json, path: &str) -> String {
    match (answer, expected) {
        (Json::Array(a), Json::Array(b)) if a.len() == b.len() => {
            let pairs = a.iter().zip(b).enumerate().filter(|(_, (a, b))| a != b);
            pairs.map(|(i, (a, b))| difference(a, b, &format!("{path}/{i}"))).take(2).collect()
        }
        (Json::Object(a), Json::Object(b)) => {
            let keys = a.keys().chain(b.keys().filter(|key| !a.contains_key(*key)));
            let unlike = keys.filter(|key| a.get(*key) != b.get(*key));
            unlike
                .map(|key| {
                    let nothing = Json::Null;
                    let pair = (a.get(key).unwrap_or(&nothing), b.get(key).unwrap_or(&nothing));
                    difference(pair.0, pair.1, &format!("{path}/{key}"))
                })
                .take(3)
                .collect()
        }
        _ => format!("  {path}: {answer} instead of {expected}\n"),
    }
}
