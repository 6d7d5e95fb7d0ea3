//! Rules, repayment and reasons for Swedish social investment funds.
//!
//! A municipality that invests in early help often wants some of the money
//! back out of the costs that fall later (återföring). Each has its own
//! guideline. This crate knows the guidelines as data, and computes for an
//! application what it meets, what it lacks, and who pays back what, when:
//! exact to the öre, with the guideline's section beside every finding.
//!
//! The modules in reading order: what comes in (`value`, `shape`, `fault`,
//! `application`, `options`, `rulebook`), what is worked out (`money`, `calendar`, `flows`,
//! `disbursement`, `repayment`, `calculation`), and what is said of it
//! (`finding` with its `args`, `eligibility`, `appraisal`, `whatif`, `reality`,
//! `assess`, `explain`).
//! `wasm` is the door to JavaScript; elsewhere `json` reads text.
//!
//! ```
//! use aterforing::{Application, Options, assess, json};
//!
//! let application = Application::read(&json::parse(
//!     r#"{ "contract": 1, "name": "Familjecentral",
//!          "period": { "start": "2017-01", "end": "2019-12" },
//!          "parties": [{ "id": "soc", "name": "Socialnämnden", "kind": "committee", "role": "lead" }],
//!          "costs": [{ "id": "k", "label": "Genomförande", "party": "soc", "funding": "fund",
//!                      "amounts": { "2017": "6000000" } }],
//!          "effects": [{ "id": "a", "label": "Placeringar", "party": "soc", "direction": "saving",
//!                        "estimate": { "kind": "amounts", "amounts": { "2020": "480000.50" } } }] }"#,
//! )?)?;
//! let rulebook = json::built_in().iter().find(|one| one.id == "sodertalje-2015").expect("is built in");
//! let options = Options::default();
//! let assessment = assess(&application, rulebook, &options, Vec::new)?;
//!
//! // All that was drawn comes back, whatever is saved: the rest falls due in the last year.
//! assert_eq!(assessment.totals.repayment.to_string(), "6000000.00");
//! assert_eq!(assessment.totals.unfunded.to_string(), "5519999.50");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod application;
pub mod appraisal;
pub mod args;
pub mod assess;
pub mod calculation;
pub mod calendar;
mod codes;
pub mod disbursement;
pub mod eligibility;
pub mod explain;
pub mod fault;
pub mod finding;
pub mod flows;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
mod leaves;
pub mod money;
pub mod options;
pub mod reality;
pub mod repayment;
pub mod rulebook;
pub mod shape;
pub mod value;
#[cfg(target_arch = "wasm32")]
mod wasm;
pub mod whatif;

pub use application::Application;
pub use assess::{Assessment, assess};
pub use explain::{Explanation, explain};
pub use fault::Fault;
pub use options::Options;
pub use rulebook::Rulebook;
pub use value::Value;
