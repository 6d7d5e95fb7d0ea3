//! The door: the only file that knows of JavaScript. Each export decodes,
//! calls, encodes. Misuse throws a `ContractError`; nothing panics.
//!
//! What comes in may be anything: cycles, getters that throw, lists without
//! end. `door.js` walks it once, within bounds on depth and size, and spells
//! it as one text; it also builds the objects of an answer. So a call crosses
//! the border once for each argument and once for the answer, however much they
//! carry.

mod spelled;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::application::Application;
use crate::assess::{Assessment, assess as assess_core};
use crate::explain::{Stated, explain as explain_core};
use crate::fault::{Fault, FaultCode};
use crate::leaves;
use crate::options::Options;
use crate::rulebook::{Head, Rulebook};
use crate::shape::{Length, Shape, check};
use crate::value::Value;

/// Less than half the size of the usual one.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen(module = "/src/wasm/door.js")]
extern "C" {
    type ContractError;

    #[wasm_bindgen(constructor)]
    fn new(fault: &str) -> ContractError;

    // Exported again from here, with the types of `types.d.ts` alone.
    #[wasm_bindgen(js_name = ContractError, reexport, skip_typescript)]
    fn reexported();

    fn spell(value: &JsValue) -> String;

    #[wasm_bindgen(js_name = buildAssessment)]
    fn build_assessment(leaves: &str) -> JsValue;

    #[wasm_bindgen(js_name = buildAssessments)]
    fn build_assessments(leaves: &str) -> JsValue;

    #[wasm_bindgen(js_name = buildExplanation)]
    fn build_explanation(leaves: &str) -> JsValue;

    #[wasm_bindgen(js_name = buildFaults)]
    fn build_faults(leaves: &str) -> JsValue;
}

// The built-in rule sets are no part of the wasm: who loads it decides whether
// all of them come with it, as in the package, or each when it is asked for.
#[wasm_bindgen(raw_module = "./rulebooks.js")]
extern "C" {
    /// JSON text of what `listRulebooks` gives.
    fn listing() -> JsValue;

    /// A rule set's document as JSON text; undefined where there is none of that id.
    #[wasm_bindgen(js_name = documentOf)]
    fn document_of(id: &str) -> JsValue;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    fn parse_json(text: &JsValue) -> Result<JsValue, JsValue>;
}

/// Every built-in rule set in brief, and the municipalities without a fund.
#[wasm_bindgen(js_name = listRulebooks, unchecked_return_type = "{ rulebooks: RulebookSummary[]; withoutFund: NoFund[] }")]
pub fn list_rulebooks() -> Result<JsValue, JsValue> {
    parse_json(&listing())
}

/// A built-in rule set, as the document that it is.
///
/// @throws ContractError `unknown_rulebook`
#[wasm_bindgen(js_name = getRulebook, unchecked_return_type = "Rulebook")]
pub fn get_rulebook(
    #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
) -> Result<JsValue, JsValue> {
    let id = decode(id);
    document(id.text().unwrap_or_default(), "").map_err(|fault| thrown(&fault))
}

/// All that can be wrong with a rule set of one's own; empty when it can be used.
#[wasm_bindgen(js_name = checkRulebook, unchecked_return_type = "Fault[]")]
pub fn check_rulebook(#[wasm_bindgen(unchecked_param_type = "unknown")] rulebook: &JsValue) -> JsValue {
    let faults = Rulebook::read(&decode(rulebook)).err().unwrap_or_default();
    build_faults(&leaves::write(&faults))
}

/// Assesses an application under a rule set.
///
/// @throws ContractError where the input does not have the contract's form or range
#[wasm_bindgen(unchecked_return_type = "Assessment")]
pub fn assess(
    #[wasm_bindgen(unchecked_param_type = "Application")] application: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "RulebookRef")] rulebook: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AssessOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let call = Call::read(application, options)?;
    let rulebook = read_rulebook(&decode(rulebook), "").map_err(|fault| thrown(&fault))?;
    Ok(build_assessment(&leaves::write(&call.assess(&rulebook)?)))
}

/// The same application under several rule sets.
///
/// @throws ContractError where the input does not have the contract's form or range
#[wasm_bindgen(unchecked_return_type = "Assessment[]")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "Application")] application: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "RulebookRef[]")] rulebooks: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AssessOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let call = Call::read(application, options)?;
    let given = decode(rulebooks);
    check(&given, &RULEBOOKS).map_err(|faults| thrown(&faults[0]))?;
    let read = |(place, one): (usize, &Value)| read_rulebook(one, &format!("/{place}"));
    let rulebooks: Vec<Rc<Rulebook>> = given
        .list()
        .iter()
        .enumerate()
        .map(read)
        .collect::<Result<_, _>>()
        .map_err(|fault| thrown(&fault))?;
    let assessments: Vec<Assessment<'_>> =
        rulebooks.iter().map(|one| call.assess(one)).collect::<Result<_, _>>()?;
    Ok(build_assessments(&leaves::write(&assessments)))
}

/// Why a figure of the assessment is what it is, by its JSON Pointer.
///
/// @throws ContractError `unknown_figure`, or where the input does not have the contract's form or range
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "Application")] application: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "RulebookRef")] rulebook: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] figure: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AssessOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let call = Call::read(application, options)?;
    let rulebook = read_rulebook(&decode(rulebook), "").map_err(|fault| thrown(&fault))?;
    let stated = Stated { application: &call.given, options: &call.asked };
    let figure = decode(figure);
    let figure = figure.text().unwrap_or_default();
    explain_core(&call.application, &rulebook, &call.options, stated, figure)
        .map(|explanation| build_explanation(&leaves::write(&explanation)))
        .map_err(|fault| thrown(&fault))
}

/// As many rule sets as anybody lays side by side; what each is, its reader says.
static RULEBOOKS: Shape = Shape::List(&Shape::Any, Length::at_most(100, FaultCode::NumberOutOfRange));

/// What every calculation is given.
struct Call {
    application: Application,
    options: Options,
    /// The application as it was given.
    given: Value,
    /// The options as they were given.
    asked: Value,
}

impl Call {
    fn read(application: &JsValue, options: &JsValue) -> Result<Self, JsValue> {
        let (given, asked) = (decode(application), decode(options));
        let application = Application::read(&given).map_err(|fault| thrown(&fault))?;
        let options = match asked {
            Value::Null => Options::default(),
            _ => Options::read(&asked, &application).map_err(|fault| thrown(&fault))?,
        };
        Ok(Self { application, options, given, asked })
    }

    fn assess<'a>(&'a self, rulebook: &'a Rulebook) -> Result<Assessment<'a>, JsValue> {
        assess_core(&self.application, rulebook, &self.options, heads).map_err(|fault| thrown(&fault))
    }
}

thread_local! {
    /// Built-in rule sets read so far, by the id that they were asked for: each is read once and kept.
    static READ: RefCell<Vec<(String, Rc<Rulebook>)>> = const { RefCell::new(Vec::new()) };
}

/// A built-in rule set by its id, or one of the caller's own.
fn read_rulebook(given: &Value, path: &str) -> Result<Rc<Rulebook>, Fault> {
    let read =
        |document: &Value| Rulebook::read(document).map(Rc::new).map_err(|faults| faulty(&faults, path));
    let Some(id) = given.text() else {
        return read(given);
    };
    let kept =
        READ.with_borrow(|kept| kept.iter().find(|(known, _)| known == id).map(|(_, one)| Rc::clone(one)));
    if let Some(rulebook) = kept {
        return Ok(rulebook);
    }
    let rulebook = read(&decode(&document(id, path)?))?;
    READ.with_borrow_mut(|kept| kept.push((id.to_owned(), Rc::clone(&rulebook))));
    Ok(rulebook)
}

/// A built-in rule set's document.
fn document(id: &str, path: &str) -> Result<JsValue, Fault> {
    parse_json(&document_of(id)).map_err(|_| unknown_rulebook(id, path))
}

/// The heads of the built-in rule sets.
fn heads() -> Vec<Head> {
    let listing = decode(&list_rulebooks().unwrap_or_default());
    listing.field("rulebooks").map(Value::list).unwrap_or_default().iter().map(Head::read).collect()
}

fn decode(js: &JsValue) -> Value {
    spelled::read(&spell(js))
}

fn thrown(fault: &Fault) -> JsValue {
    ContractError::new(&leaves::write(fault)).into()
}

/// A rule set that cannot be used: the first of its faults, and how many there are.
fn faulty(faults: &[Fault], path: &str) -> Fault {
    let (place, code) = faults.first().map_or(("", ""), |fault| (fault.path.as_str(), fault.code.as_str()));
    Fault::new(FaultCode::FaultyRulebook, format!("{path}{place}"))
        .with("fault", code)
        .with("faults", faults.len())
}

fn unknown_rulebook(id: &str, path: &str) -> Fault {
    let shown: String = id.chars().take(64).collect();
    Fault::new(FaultCode::UnknownRulebook, path).with("rulebook", shown)
}
