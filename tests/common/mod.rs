//! What the Rust tests share: cases as data, and the way from JSON to JSON.
#![allow(dead_code, reason = "each test takes what it needs")]

pub mod changes;
pub mod probes;
pub mod random;

use std::fs;
use std::path::{Path, PathBuf};

use aterforing::finding::CalculationCode;
use aterforing::json::{built_in, from_json, heads};
use aterforing::{Application, Options, Rulebook, assess};
use serde_json::{Value as Json, json};

/// The project's own folder.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every worked case with its name. A rule set that a case has from a file stands in it.
pub fn cases() -> Vec<(String, Json)> {
    let root = project().join("tests/cases");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let read = |path: &Path| {
        let mut case = json_in(path);
        if let Some(file) = case["rulebook"]["file"].as_str() {
            case["rulebook"] = json_in(&project().join(file));
        }
        case
    };
    files
        .iter()
        .map(|path| (path.strip_prefix(&root).expect("below").display().to_string(), read(path)))
        .collect()
}

fn json_in(path: &Path) -> Json {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("JSON")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
}

/// A built-in rule set by its id, or a rule set as JSON.
pub fn rulebook(json: &Json) -> Rulebook {
    match json.as_str() {
        Some(id) => built_in().iter().find(|one| one.id == id).expect("a built-in rule set").clone(),
        None => Rulebook::read(&from_json(json)).expect("a rule set without faults"),
    }
}

/// The assessment of a case as JSON, with `codes`: what the calculation itself
/// found, and `judged`: the verdict and how each criterion stands.
pub fn assess_case(case: &Json) -> Result<Json, String> {
    let mut answer = assess_json(&case["application"], &rulebook(&case["rulebook"]), &case["options"])?;
    let mut codes: Vec<String> = answer["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter(|finding| finding["criterion"].is_null())
        .filter_map(|finding| finding["code"].as_str())
        .filter(|code| CalculationCode::from_name(code).is_some())
        .map(str::to_owned)
        .collect();
    codes.sort();
    answer["codes"] = json!(codes);
    let criteria: serde_json::Map<String, Json> = answer["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter_map(|finding| Some((finding["criterion"].as_str()?.to_owned(), finding["status"].clone())))
        .collect();
    answer["judged"] = json!({ "verdict": answer["verdict"], "criteria": criteria });
    Ok(answer)
}

/// An assessment from JSON to JSON; a fault as `code at path`.
pub fn assess_json(application: &Json, rulebook: &Rulebook, options: &Json) -> Result<Json, String> {
    let said = |fault: aterforing::Fault| fault.to_string();
    let application = Application::read(&from_json(application)).map_err(said)?;
    let empty = json!({});
    let options = if options.is_null() { &empty } else { options };
    let options = Options::read(&from_json(options), &application).map_err(said)?;
    let answer = assess(&application, rulebook, &options, heads).map_err(said)?;
    Ok(serde_json::to_value(&answer).expect("an assessment is plain data"))
}
