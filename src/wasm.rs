//! The door: the only file that knows of JavaScript. Each export decodes,
//! calls, encodes. Misuse throws a `ContractError`; nothing panics.
//!
//! What comes in may be anything: cycles, getters that throw, lists without
//! end. `door.js` walks it once, within bounds on depth and size, and spells
//! it as one text; it also builds the objects of an answer. So each call
//! crosses the border twice, however much it carries.

mod spelled;

use std::cell::OnceCell;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::application::Application;
use crate::assess::{Assessment, assess as assess_core};
use crate::explain::{Stated, explain as explain_core};
use crate::leaves;
use crate::options::Options;
use crate::rulebook::{BUILT_IN, Rulebook, Status, Text, without_fund};
use crate::shape::{Length, Shape, check};
use crate::value::{Fault, FaultCode, Value};

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

    #[wasm_bindgen(js_name = buildListing)]
    fn build_listing(leaves: &str, without_fund: &str) -> JsValue;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    fn parse_json(text: &str) -> Result<JsValue, JsValue>;
}

/// Every built-in rule set in brief, and the municipalities without a fund.
#[wasm_bindgen(js_name = listRulebooks, unchecked_return_type = "{ rulebooks: RulebookSummary[]; withoutFund: NoFund[] }")]
pub fn list_rulebooks() -> Result<JsValue, JsValue> {
    let summaries: Vec<Summary<'_>> = all_built_in()?.into_iter().map(Summary::of).collect();
    Ok(build_listing(&leaves::write(&summaries), &without_fund()))
}

/// A built-in rule set, as the document that it is.
///
/// @throws ContractError `unknown_rulebook`
#[wasm_bindgen(js_name = getRulebook, unchecked_return_type = "Rulebook")]
pub fn get_rulebook(
    #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
) -> Result<JsValue, JsValue> {
    let id = decode(id);
    let id = id.text().unwrap_or_default();
    let built_in = BUILT_IN.iter().find(|one| one.id == id);
    parse_json(&built_in.ok_or_else(|| thrown(&unknown_rulebook(id, "")))?.json())
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
    let rulebook = RulebookRef::read(&decode(rulebook), "").map_err(|fault| thrown(&fault))?;
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
    let read = |(place, one): (usize, &Value)| RulebookRef::read(one, &format!("/{place}"));
    let rulebooks: Vec<RulebookRef> = given
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
    let rulebook = RulebookRef::read(&decode(rulebook), "").map_err(|fault| thrown(&fault))?;
    let stated = Stated { application: &call.given, options: &call.asked };
    let figure = decode(figure);
    let figure = figure.text().unwrap_or_default();
    explain_core(&call.application, rulebook.get(), &call.options, stated, figure)
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

    fn assess<'a>(&'a self, rulebook: &'a RulebookRef) -> Result<Assessment<'a>, JsValue> {
        let built_in = || all_built_in().unwrap_or_default();
        assess_core(&self.application, rulebook.get(), &self.options, built_in)
            .map_err(|fault| thrown(&fault))
    }
}

/// A built-in rule set, or one of the caller's own.
enum RulebookRef {
    BuiltIn(&'static Rulebook),
    Own(Box<Rulebook>),
}

impl RulebookRef {
    fn read(given: &Value, path: &str) -> Result<Self, Fault> {
        if let Some(id) = given.text() {
            let place = BUILT_IN.iter().position(|one| one.id == id);
            return built_in(place.ok_or_else(|| unknown_rulebook(id, path))?).map(Self::BuiltIn);
        }
        let own = Rulebook::read(given).map_err(|faults| faulty(&faults, path))?;
        Ok(Self::Own(Box::new(own)))
    }

    fn get(&self) -> &Rulebook {
        match self {
            Self::BuiltIn(rulebook) => rulebook,
            Self::Own(rulebook) => rulebook,
        }
    }
}

thread_local! {
    /// Built-in rule sets read so far; each is read once and kept.
    static READ: [OnceCell<&'static Rulebook>; BUILT_IN.len()] = const { [const { OnceCell::new() }; BUILT_IN.len()] };
}

fn built_in(place: usize) -> Result<&'static Rulebook, Fault> {
    if let Some(read) = READ.with(|read| read[place].get().copied()) {
        return Ok(read);
    }
    let document = parse_json(&BUILT_IN[place].json()).unwrap_or_default();
    let rulebook = Rulebook::read(&decode(&document)).map_err(|faults| faulty(&faults, ""))?;
    Ok(READ.with(|read| *read[place].get_or_init(|| Box::leak(Box::new(rulebook)))))
}

fn all_built_in() -> Result<Vec<&'static Rulebook>, JsValue> {
    (0..BUILT_IN.len()).map(|place| built_in(place).map_err(|fault| thrown(&fault))).collect()
}

/// A rule set in brief.
#[derive(Serialize)]
struct Summary<'a> {
    id: &'a str,
    municipality: &'a str,
    title: &'a Text,
    status: Status,
    starts: SummaryStarts,
    repayment: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    afterlife: Option<&'a Text>,
}

#[derive(Serialize)]
struct SummaryStarts {
    from: Option<crate::calendar::YearMonth>,
    to: Option<crate::calendar::YearMonth>,
}

impl<'a> Summary<'a> {
    fn of(rulebook: &'a Rulebook) -> Self {
        Self {
            id: &rulebook.id,
            municipality: &rulebook.municipality,
            title: &rulebook.title,
            status: rulebook.status,
            starts: SummaryStarts { from: rulebook.starts.from, to: rulebook.starts.to },
            repayment: rulebook.repayment.basis(),
            afterlife: rulebook.afterlife.as_ref(),
        }
    }
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
