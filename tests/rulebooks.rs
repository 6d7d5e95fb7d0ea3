//! The built-in rule sets: that each is read, what each is, that each figure
//! of each counts, and that each citation stands where it says.

mod common;
#[path = "rulebooks/dead.rs"]
mod dead;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::PathBuf;

use aterforing::Rulebook;
use aterforing::json::{DOCUMENTS, built_in, from_json};
use aterforing::reality::LESSONS;
use common::probes::completed;
use common::{assess_json, project};
use serde_json::{Value as Json, json};

/// The documents of the built-in rule sets.
fn documents() -> Vec<Json> {
    DOCUMENTS.iter().map(|(_, json)| serde_json::from_str(json).expect("JSON")).collect()
}

/// In which order they are listed, and the municipalities without a fund.
fn listing() -> Json {
    let text = fs::read_to_string(project().join("src/listing.json")).expect("a file");
    serde_json::from_str(&text).expect("JSON")
}

fn document(id: &str) -> Json {
    documents().into_iter().find(|document| document["id"] == id).expect("a built-in rule set")
}

// What they are -------------------------------------------------------------

#[test]
fn the_built_in_rule_sets_are_those_that_are_listed_and_no_file_is_left_out() {
    let ids: Vec<&str> = DOCUMENTS.iter().map(|(id, _)| *id).collect();
    assert_eq!(listing()["rulebooks"], json!(ids));
    assert_eq!(fs::read_dir(project().join("src/rulebooks")).expect("a folder").count(), ids.len());
}

#[test]
fn every_built_in_rule_set_is_read_without_faults_under_its_own_name() {
    for ((id, _), json) in DOCUMENTS.iter().zip(documents()) {
        let read = Rulebook::read(&from_json(&json)).unwrap_or_else(|faults| panic!("{id}: {faults:#?}"));
        assert_eq!(read.id, *id);
    }
    assert_eq!(built_in().len(), DOCUMENTS.len());
}

/// What a rule set is by its document, whatever project is held against it.
struct Known {
    id: &'static str,
    municipality: &'static str,
    status: &'static str,
    basis: &'static str,
    fund: (&'static str, Option<&'static str>, &'static str),
    starts: (Option<&'static str>, Option<&'static str>),
}

const KNOWN: [Known; 9] = [
    Known {
        id: "stockholm-2015",
        municipality: "Stockholm",
        status: "proposal",
        basis: "saving",
        fund: ("revolving", Some("300000000"), "unstated"),
        starts: (Some("2015-01"), None),
    },
    Known {
        id: "stockholm-2012-motion",
        municipality: "Stockholm",
        status: "motion",
        basis: "drawn",
        fund: ("revolving", Some("200000000"), "unstated"),
        starts: (None, None),
    },
    Known {
        id: "uppsala-2016",
        municipality: "Uppsala",
        status: "adopted",
        basis: "saving",
        fund: ("yearly_budget", None, "executive_board"),
        starts: (Some("2015-11"), None),
    },
    Known {
        id: "sodertalje-2015",
        municipality: "Södertälje",
        status: "adopted",
        basis: "drawn",
        fund: ("revolving", Some("24000000"), "committee"),
        starts: (Some("2015-12"), None),
    },
    Known {
        id: "sodertalje-2018-proposal",
        municipality: "Södertälje",
        status: "proposal",
        basis: "none",
        fund: ("yearly_budget", None, "unstated"),
        starts: (Some("2019-01"), None),
    },
    Known {
        id: "norrkoping-2010",
        municipality: "Norrköping",
        status: "described",
        basis: "saving",
        fund: ("revolving", Some("40000000"), "executive_board"),
        starts: (Some("2010-01"), Some("2020-12")),
    },
    Known {
        id: "nynashamn-public-health",
        municipality: "Nynäshamn",
        status: "described",
        basis: "none",
        fund: ("reserve", Some("64000000"), "unstated"),
        starts: (None, None),
    },
    Known {
        id: "orebro-2013",
        municipality: "Örebro",
        status: "described",
        basis: "decided_plan",
        fund: ("reserve", Some("65000000"), "unstated"),
        starts: (Some("2013-05"), Some("2018-12")),
    },
    Known {
        id: "orebro-2020",
        municipality: "Örebro",
        status: "proposal",
        basis: "none",
        fund: ("reserve", Some("100000000"), "unstated"),
        starts: (Some("2020-01"), Some("2022-12")),
    },
];

#[test]
fn the_rule_sets_are_the_nine_that_are_known_with_status_basis_fund_and_starts() {
    let documents = documents();
    assert_eq!(documents.len(), KNOWN.len());
    for (document, known) in documents.iter().zip(&KNOWN) {
        let fund = &document["fund"];
        assert_eq!(document["id"], known.id);
        assert_eq!(document["municipality"], known.municipality, "{}", known.id);
        assert_eq!(document["status"], known.status, "{}", known.id);
        assert_eq!(document["repayment"]["basis"], known.basis, "{}", known.id);
        assert_eq!(fund["form"], known.fund.0, "{}", known.id);
        assert_eq!(fund["size"], json!(known.fund.1), "{}", known.id);
        assert_eq!(fund["riskBearer"], known.fund.2, "{}", known.id);
        assert_eq!(document["starts"]["from"], json!(known.starts.0), "{}", known.id);
        assert_eq!(document["starts"]["to"], json!(known.starts.1), "{}", known.id);
    }
}

#[test]
fn the_process_of_orebro_takes_seven_to_ten_months_and_no_other_says() {
    for document in documents() {
        let expected =
            if document["id"] == "orebro-2020" { json!({ "min": 7, "max": 10 }) } else { Json::Null };
        assert_eq!(document["process"]["totalMonths"], expected, "{}", document["id"]);
    }
}

#[test]
fn each_rule_sets_example_completed_meets_all_of_it_to_the_end() {
    for document in documents() {
        let rules = Rulebook::read(&from_json(&document)).expect("no faults");
        let answer = assess_json(&completed(&document), &rules, &json!({ "stage": "end" })).expect("valid");
        let open: Vec<&Json> = answer["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .filter(|f| f["required"] == true && f["status"] != "met")
            .collect();
        assert_eq!(answer["verdict"], "eligible", "{}: {open:#?}", document["id"]);
    }
}

// Where it stands -----------------------------------------------------------

/// The sections of each document, by the document's id.
fn sections() -> BTreeMap<String, Json> {
    let folder = project().join("tests/sources");
    let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    files
        .map(|path| {
            let id = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
            (id, serde_json::from_str(&fs::read_to_string(&path).expect("a file")).expect("JSON"))
        })
        .collect()
}

/// The documents themselves, where they are at hand.
fn text_of(source: &Json) -> Option<String> {
    let folder: PathBuf = project().join("../shared/sources");
    folder.is_dir().then(|| {
        let file = source["file"].as_str()?;
        Some(fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}")))
    })?
}

/// Every value of that name, with its path.
fn named<'a>(json: &'a Json, name: &str, path: &str, found: &mut Vec<(String, &'a Json)>) {
    match json {
        Json::Object(fields) => {
            for (key, value) in fields {
                let path = format!("{path}/{key}");
                if key == name {
                    found.push((path.clone(), value));
                }
                named(value, name, &path, found);
            }
        }
        Json::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                named(item, name, &format!("{path}/{place}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_citation_points_to_a_section_that_is_listed_for_its_document() {
    let known: BTreeSet<(String, String)> = sections()
        .into_iter()
        .flat_map(|(id, source)| {
            let listed = source["sections"].as_array().expect("sections").clone();
            listed
                .into_iter()
                .map(move |one| (id.clone(), one["section"].as_str().expect("a heading").to_owned()))
        })
        .collect();
    let mut unknown = Vec::new();
    let mut cited = 0;
    let mut hold = |place: String, document: &str, section: &str| {
        cited += 1;
        if !known.contains(&(document.to_owned(), section.to_owned())) {
            unknown.push(format!("{place}: {document}, {section}"));
        }
    };
    let without_fund = listing()["withoutFund"].take();
    for document in documents().iter().chain([&without_fund]) {
        let mut cites = Vec::new();
        named(document, "cite", "", &mut cites);
        assert!(!cites.is_empty(), "{} cites nothing", document["id"]);
        for (path, cite) in cites {
            let text = |name: &str| cite[name].as_str().expect("a text").to_owned();
            hold(format!("{}{path}", document["id"]), &text("document"), &text("section"));
        }
    }
    for lesson in LESSONS {
        hold("a lesson".to_owned(), lesson.document, lesson.section);
    }
    assert!(cited > 300, "only {cited} citations were found");
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn the_source_of_every_lesson_is_shared_material_as_the_rule_sets_have_it() {
    let text = fs::read_to_string(project().join("www/shared-material.json")).expect("a file");
    let shared: Json = serde_json::from_str(&text).expect("JSON");
    let shared = shared["sources"].as_array().expect("sources");
    for lesson in LESSONS {
        assert!(shared.iter().any(|source| source["id"] == lesson.document), "{}", lesson.document);
    }
    for document in documents() {
        for source in document["sources"].as_array().expect("sources") {
            let other = shared.iter().find(|other| other["id"] == source["id"]);
            assert!(other.is_none_or(|other| other == source), "{}", source["id"]);
        }
    }
}

#[test]
fn every_source_of_a_rule_set_is_cited_and_has_its_sections_listed() {
    let known = sections();
    for document in documents() {
        let mut cites = Vec::new();
        named(&document, "cite", "", &mut cites);
        for source in document["sources"].as_array().expect("sources") {
            let id = source["id"].as_str().expect("an id");
            assert!(known.contains_key(id), "{id}");
            assert!(
                cites.iter().any(|(_, cite)| cite["document"] == id),
                "{}: nothing cites {id}",
                document["id"]
            );
        }
    }
}

#[test]
fn every_listed_section_stands_in_its_document_as_it_is_printed_there() {
    let mut held = 0;
    for (id, source) in sections() {
        let listed = source["sections"].as_array().expect("sections");
        assert!(!listed.is_empty(), "{id}");
        let Some(text) = text_of(&source) else {
            continue;
        };
        for one in listed {
            let printed =
                one["printed"].as_str().unwrap_or_else(|| panic!("{id}: {one} is not said to be printed"));
            assert!(text.lines().any(|line| line.contains(printed)), "{id}: {printed}");
            held += 1;
        }
    }
    let at_hand = project().join("../shared/sources").is_dir();
    assert_eq!(held > 100, at_hand, "{held} headings were held against the documents");
}

// In whose words ------------------------------------------------------------

#[test]
fn interpretations_point_into_the_rule_set_and_say_something_in_both_languages() {
    for document in documents() {
        let interpretations = document["interpretations"].as_array().expect("interpretations");
        assert!(!interpretations.is_empty(), "{}", document["id"]);
        let mut broken = document.clone();
        for (place, interpretation) in interpretations.iter().enumerate() {
            let about = interpretation["about"].as_str().expect("a pointer");
            assert!(document.pointer(about).is_some(), "{}: {about}", document["id"]);
            broken["interpretations"][place]["about"] = json!(format!("{about}/nowhere"));
        }
        // The reader says so of each that does not.
        let faults = Rulebook::read(&from_json(&broken)).expect_err("pointers to nowhere");
        assert_eq!(faults.len(), interpretations.len());
    }
}

#[test]
fn an_open_end_and_years_below_zero_are_said_where_they_are_our_reading() {
    let says = |document: &Json, about: &str, swedish: &str, english: &str| {
        document["interpretations"].as_array().expect("interpretations").iter().any(|one| {
            let said = |language: &str, words: &str| {
                one["text"][language].as_str().is_some_and(|text| text.contains(words))
            };
            one["about"].as_str().is_some_and(|place| place.starts_with(about))
                && said("sv", swedish)
                && said("en", english)
        })
    };
    for document in documents() {
        let starts = &document["starts"];
        if !starts["from"].is_null() && starts["to"].is_null() {
            assert!(says(&document, "/starts", "tills vidare", "with no end"), "{}", document["id"]);
        }
        if document["counted"]["requirement"].is_object() {
            let about = "/counted/requirement";
            assert!(says(&document, about, "år med minus räknas", "years below zero"), "{}", document["id"]);
        }
    }
}

#[test]
fn every_text_is_written_in_both_languages() {
    let without_fund = listing()["withoutFund"].take();
    let mut count = 0;
    for document in documents().iter().chain([&without_fund]) {
        let (mut swedish, mut english) = (Vec::new(), Vec::new());
        named(document, "sv", "", &mut swedish);
        named(document, "en", "", &mut english);
        let places = |texts: &[(String, &Json)]| -> Vec<String> {
            texts.iter().map(|(path, _)| path.rsplit_once('/').expect("a path").0.to_owned()).collect()
        };
        assert_eq!(places(&swedish), places(&english));
        for (path, text) in swedish.iter().chain(&english) {
            let text = text.as_str().expect("a text");
            assert!(!text.trim().is_empty() && text.trim() == text, "{}{path}: {text:?}", document["id"]);
        }
        count += swedish.len();
    }
    assert!(count > 500, "only {count} texts were found");
}

/// So many words in a row that stand in a document too are its words, not ours.
const A_SENTENCES_WORDS: usize = 9;

#[test]
fn no_sentence_of_a_document_stands_in_a_rule_set() {
    let texts: Vec<String> = sections().values().filter_map(text_of).collect();
    let theirs: HashSet<Vec<String>> = texts.iter().flat_map(|text| runs(text)).collect();
    // A document's own words are found again, through line breaks and misread letters.
    for text in &texts {
        assert!(runs(&text.replace(' ', "\n").replace('ä', "d")).iter().all(|run| theirs.contains(run)));
    }
    let mut copied = Vec::new();
    for document in documents() {
        let mut ours = Vec::new();
        named(&document, "sv", "", &mut ours);
        named(&document, "en", "", &mut ours);
        for (path, text) in ours {
            let words = runs(text.as_str().expect("a text"));
            let same = words.iter().filter(|run| theirs.contains(*run));
            copied.extend(same.map(|run| format!("{}{path}: {}", document["id"], run.join(" "))));
        }
    }
    assert!(copied.is_empty(), "{copied:#?}");
}

/// Every run of words, letters folded where machine reading mistakes them.
fn runs(text: &str) -> Vec<Vec<String>> {
    let fold = |letter: char| match letter {
        'å' | 'ä' | 'á' | 'à' | 'd' => 'a',
        'ö' | 'ó' => 'o',
        'é' | 'è' => 'e',
        other => other,
    };
    let words: Vec<String> = text
        .to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().map(fold).collect())
        .collect();
    words.windows(A_SENTENCES_WORDS).map(<[String]>::to_vec).collect()
}
