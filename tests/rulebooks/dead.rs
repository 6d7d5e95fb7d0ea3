//! No dead rules: each figure of a rule set is changed, one at a time, and the
//! answer to some project has to move.

use aterforing::assess::DisbursementRow;
use aterforing::finding::Finding;
use aterforing::json::{from_json, heads};
use aterforing::{Application, Options, Rulebook, assess};
use serde_json::{Value as Json, json};

use super::common::cases;
use super::common::changes::{Figure, Wanted, figures};
use super::common::probes::{Probe, example, probes};
use super::{KNOWN, document, documents};

/// What no project's assessment can depend on; the test above holds each to its document.
fn told_to_people(document: &Json, path: &str) -> bool {
    match path {
        // How binding the document is stands beside the answer, in the list of rule sets.
        "/status" => true,
        // Whose rules they are decides only between which of them a start falls.
        "/municipality" => document["municipality"] != "Örebro",
        // The form of the fund decides only where the money of single years is known.
        "/fund/form" => document["fund"]["yearly"].is_null(),
        // Nothing is said of all years together where single years' money is known.
        "/fund/size" => document["fund"]["size"].is_null() && !document["fund"]["yearly"].is_null(),
        // Who bears the risk decides nothing where nothing is to come back.
        "/fund/riskBearer" => document["repayment"]["basis"] == "none",
        // A start can be too near by the shortest process, not by the longest.
        "/process/totalMonths/max" => true,
        // A section that no criterion asks for is written and read, and decides nothing.
        _ => match path.strip_prefix("/sections/").and_then(|path| path.strip_suffix("/id")) {
            Some(place) => {
                let section = &document["sections"][place.parse::<usize>().expect("a place")]["id"];
                !asked_for(document, section)
            }
            None => false,
        },
    }
}

#[test]
fn the_sections_that_no_criterion_asks_for_are_those_that_the_documents_do_not_demand() {
    for document in documents() {
        let expected: &[&str] = match document["id"].as_str() {
            Some("stockholm-2012-motion") => &["problem", "method", "collaboration", "write_off_plan"],
            Some("sodertalje-2015" | "sodertalje-2018-proposal") => {
                &["problem", "method", "expected_effects", "follow_up_and_evaluation_plan"]
            }
            _ => &[],
        };
        let sections =
            document["sections"].as_array().expect("sections").iter().map(|section| &section["id"]);
        let unasked: Vec<&Json> = sections.filter(|section| !asked_for(&document, section)).collect();
        assert_eq!(json!(unasked), json!(expected), "{}", document["id"]);
    }
}

fn asked_for(document: &Json, section: &Json) -> bool {
    document["criteria"]
        .as_array()
        .expect("criteria")
        .iter()
        .any(|criterion| asks_for(&criterion["check"], section))
}

/// A pool of projects, read and answered once under a rule set.
struct Pool {
    projects: Vec<(Application, Options)>,
    answers: Vec<String>,
}

impl Pool {
    fn of(document: &Json) -> Self {
        let id = document["id"].as_str().expect("an id");
        let mut pool = probes(document);
        let cases = cases().into_iter().map(|(_, case)| case);
        let (mut own, others): (Vec<Json>, Vec<Json>) = cases.partition(|case| case["rulebook"] == id);
        own.extend(others);
        pool.extend(own.into_iter().map(|case| {
            let options = if case["options"].is_null() { json!({}) } else { case["options"].clone() };
            Probe { application: case["application"].clone(), options }
        }));
        pool.extend(KNOWN.iter().map(|known| Probe { application: example(known.id), options: json!({}) }));
        let read = |probe: &Probe| {
            let application = Application::read(&from_json(&probe.application));
            let application = application.unwrap_or_else(|fault| panic!("{fault:?}: {}", probe.application));
            let options = Options::read(&from_json(&probe.options), &application).expect("valid options");
            (application, options)
        };
        let projects: Vec<(Application, Options)> = pool.iter().map(read).collect();
        let rules = Rulebook::read(&from_json(document)).expect("no faults");
        let answers = projects.iter().map(|project| answer(project, &rules)).collect();
        Self { projects, answers }
    }

    /// Whether some project is answered otherwise.
    fn moves(&self, rules: &Rulebook) -> bool {
        self.projects.iter().zip(&self.answers).any(|(project, before)| answer(project, rules) != *before)
    }
}

/// What is said of a project, without what only repeats the rule set: the
/// words' figures, the criterion's stage, whether it is required, its source,
/// and the month of an occasion.
fn answer((application, options): &(Application, Options), rules: &Rulebook) -> String {
    let answer = match assess(application, rules, options, heads) {
        Ok(answer) => answer,
        Err(fault) => return fault.code.as_str().to_owned(),
    };
    let found =
        |finding: &Finding<'_>| json!([finding.code, finding.criterion, finding.status, finding.paths]);
    let findings: Vec<Json> = answer.findings.iter().map(found).collect();
    // The year's last occasion takes what is left whatever its month: there, when is all that it says.
    let last = rules.occasions.last().map(|occasion| occasion.id.as_str());
    let paid = |row: &DisbursementRow<'_>| {
        let when = (last == Some(row.occasion)).then_some(row.through_month);
        json!([row.year, row.occasion, row.amount, when])
    };
    let payments: Vec<Json> = answer.disbursements.iter().map(paid).collect();
    let said = (
        (answer.rulebook, answer.verdict, findings),
        (&answer.schedule, &answer.totals, &answer.parties),
        (payments, &answer.afterwards, &answer.variance),
    );
    serde_json::to_string(&said).expect("plain data")
}

/// A section is required, and at which stage it is written, as the criteria that ask for it say.
fn sections_disagree_with_criteria(document: &Json) -> bool {
    let criteria = document["criteria"].as_array().expect("criteria");
    let has_idea_stage = criteria.iter().any(|criterion| criterion["stage"] == "idea");
    document["sections"].as_array().expect("sections").iter().any(|section| {
        let asking = || criteria.iter().filter(|criterion| asks_for(&criterion["check"], &section["id"]));
        let required = asking().any(|criterion| criterion["required"] == true);
        let at_its_stage = asking().all(|criterion| criterion["stage"] == section["stage"]);
        let known_stage = has_idea_stage || section["stage"] != "idea";
        section["required"] != required || !at_its_stage || !known_stage
    })
}

fn asks_for(check: &Json, section: &Json) -> bool {
    check["section"] == *section
        || check["of"].as_array().is_some_and(|parts| parts.iter().any(|part| asks_for(part, section)))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Moves,
    IsRefused,
    Still,
}

fn outcome(pool: &Pool, changed: &Json) -> Outcome {
    match Rulebook::read(&from_json(changed)) {
        Err(_) => Outcome::IsRefused,
        Ok(_) if sections_disagree_with_criteria(changed) => Outcome::Moves,
        Ok(rules) if pool.moves(&rules) => Outcome::Moves,
        Ok(_) => Outcome::Still,
    }
}

fn is_dead(pool: &Pool, figure: &Figure) -> bool {
    let outcomes: Vec<Outcome> = figure.changed.iter().map(|changed| outcome(pool, changed)).collect();
    match figure.wanted {
        Wanted::EachMoves => outcomes.contains(&Outcome::Still) || !outcomes.contains(&Outcome::Moves),
        Wanted::SomeMoves => !outcomes.contains(&Outcome::Moves),
        Wanted::EachMovesOrIsRefused => outcomes.contains(&Outcome::Still),
    }
}

fn no_figure_is_dead(id: &str) {
    let document = document(id);
    assert!(!sections_disagree_with_criteria(&document));
    let figures = figures(&document);
    assert!(figures.len() > 10, "only {} figures were found", figures.len());
    let pool = Pool::of(&document);
    let dead: Vec<&str> =
        figures.iter().filter(|figure| is_dead(&pool, figure)).map(|figure| figure.path.as_str()).collect();
    let expected: Vec<&str> = figures
        .iter()
        .map(|figure| figure.path.as_str())
        .filter(|path| told_to_people(&document, path))
        .collect();
    assert_eq!(dead, expected, "{id}: figures that move nothing, and those that are only told to people");
}

#[test]
fn no_figure_of_stockholm_2015_is_dead() {
    no_figure_is_dead("stockholm-2015");
}

#[test]
fn no_figure_of_stockholms_motion_is_dead() {
    no_figure_is_dead("stockholm-2012-motion");
}

#[test]
fn no_figure_of_uppsala_2016_is_dead() {
    no_figure_is_dead("uppsala-2016");
}

#[test]
fn no_figure_of_sodertalje_2015_is_dead() {
    no_figure_is_dead("sodertalje-2015");
}

#[test]
fn no_figure_of_sodertaljes_proposal_is_dead() {
    no_figure_is_dead("sodertalje-2018-proposal");
}

#[test]
fn no_figure_of_norrkoping_2010_is_dead() {
    no_figure_is_dead("norrkoping-2010");
}

#[test]
fn no_figure_of_nynashamn_is_dead() {
    no_figure_is_dead("nynashamn-public-health");
}

#[test]
fn no_figure_of_orebro_2013_is_dead() {
    no_figure_is_dead("orebro-2013");
}

#[test]
fn no_figure_of_orebro_2020_is_dead() {
    no_figure_is_dead("orebro-2020");
}
