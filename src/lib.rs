//! Rules, repayment and reasons for Swedish social investment funds.
//!
//! A municipality that invests in early help often wants some of the money
//! back out of the costs that fall later (återföring). Each has its own
//! guideline. This crate knows the guidelines as data, and computes for an
//! application what it meets, what it lacks, and who pays back what, when:
//! exact to the öre, with the guideline's section beside every finding.
//!
//! The modules in reading order: what comes in (`value`, `shape`, `application`,
//! `options`, `rulebook`), what is worked out (`money`, `calendar`, `flows`,
//! `disbursement`, `repayment`, `calculation`), and what is said of it
//! (`finding`, `eligibility`, `appraisal`, `whatif`, `reality`, `assess`).
//! `wasm` is the door to JavaScript.

pub mod application;
pub mod appraisal;
pub mod assess;
pub mod calculation;
pub mod calendar;
pub mod disbursement;
pub mod eligibility;
pub mod finding;
pub mod flows;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
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
pub use options::Options;
pub use rulebook::Rulebook;
pub use value::{Fault, Value};
