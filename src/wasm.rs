//! The door: the only file that knows of JavaScript. Each export decodes,
//! calls, encodes. Misuse throws a `ContractError`; nothing panics.
//!
//! What comes in may be anything: cycles, getters that throw, lists without
//! end. It is walked once, within bounds on depth and size, into a plain
//! [`Value`]; what cannot be walked is `Foreign` and refused by name later.

use std::cell::{Cell, OnceCell};

use js_sys::{Array, JSON, JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::application::Application;
use crate::assess::{Assessment, assess as assess_core};
use crate::options::Options;
use crate::rulebook::{BUILT_IN, Rulebook, Status, Text, WITHOUT_FUND};
use crate::value::{Fault, FaultCode, LONGEST_TEXT, Value};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen(inline_js = "
export class ContractError extends Error {
  constructor(code, path, args) {
    super(path === '' ? code : code + ' at ' + path);
    Object.defineProperties(this, {
      name: { value: 'ContractError', configurable: true },
      code: { value: code, enumerable: true },
      path: { value: path, enumerable: true },
      args: { value: args, enumerable: true },
    });
  }
}
")]
extern "C" {
    #[wasm_bindgen(reexport)]
    type ContractError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, path: &str, args: JsValue) -> ContractError;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn own_keys(object: &JsValue) -> Result<Array, JsValue>;
}

/// Every built-in rule set in brief, and the municipalities without a fund.
#[wasm_bindgen(js_name = listRulebooks, unchecked_return_type = "{ rulebooks: RulebookSummary[]; withoutFund: NoFund[] }")]
pub fn list_rulebooks() -> Result<JsValue, JsValue> {
    let listed = js_sys::Object::new();
    let summaries: Vec<Summary<'_>> = all_built_in().into_iter().map(Summary::of).collect();
    Reflect::set(&listed, &"rulebooks".into(), &encode(&summaries)?)?;
    Reflect::set(&listed, &"withoutFund".into(), &JSON::parse(WITHOUT_FUND)?)?;
    Ok(listed.into())
}

/// A built-in rule set, as the document that it is.
///
/// @throws ContractError `unknown_rulebook`
#[wasm_bindgen(js_name = getRulebook, unchecked_return_type = "Rulebook")]
pub fn get_rulebook(#[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Result<JsValue, JsValue> {
    let built_in = BUILT_IN.iter().find(|one| id.as_string().is_some_and(|id| id == one.id));
    JSON::parse(built_in.ok_or_else(|| unknown_rulebook(id))?.json)
}

/// All that can be wrong with a rule set of one's own; empty when it can be used.
#[wasm_bindgen(js_name = checkRulebook, unchecked_return_type = "Fault[]")]
pub fn check_rulebook(
    #[wasm_bindgen(unchecked_param_type = "unknown")] rulebook: &JsValue,
) -> Result<JsValue, JsValue> {
    let faults = Rulebook::read(&decode(rulebook)).err().unwrap_or_default();
    encode(&faults)
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
    let rulebook = RulebookRef::read(rulebook, "")?;
    encode(&call.assess(&rulebook)?)
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
    if !Array::is_array(rulebooks) {
        return Err(thrown(&Fault::new(FaultCode::WrongType, "").with("expected", "list")));
    }
    let length = rulebooks.unchecked_ref::<Array>().length();
    if length > MOST_COMPARED {
        return Err(thrown(&Fault::new(FaultCode::NumberOutOfRange, "").with("most", MOST_COMPARED as i32)));
    }
    let answers = Array::new();
    for index in 0..length {
        let given = Reflect::get_u32(rulebooks, index).unwrap_or(JsValue::UNDEFINED);
        let rulebook = RulebookRef::read(&given, &format!("/{index}"))?;
        answers.push(&encode(&call.assess(&rulebook)?)?);
    }
    Ok(answers.into())
}

/// More rule sets than anybody lays side by side.
const MOST_COMPARED: u32 = 100;

/// What every calculation is given.
struct Call {
    application: Application,
    options: Options,
}

impl Call {
    fn read(application: &JsValue, options: &JsValue) -> Result<Self, JsValue> {
        let application = Application::read(&decode(application)).map_err(|fault| thrown(&fault))?;
        let options = match options.is_undefined() || options.is_null() {
            true => Options::default(),
            false => Options::read(&decode(options), &application).map_err(|fault| thrown(&fault))?,
        };
        Ok(Self { application, options })
    }

    fn assess<'a>(&'a self, rulebook: &'a RulebookRef) -> Result<Assessment<'a>, JsValue> {
        assess_core(&self.application, rulebook.get(), &self.options, || all_built_in()).map_err(|fault| thrown(&fault))
    }
}

/// A built-in rule set, or one of the caller's own.
enum RulebookRef {
    BuiltIn(&'static Rulebook),
    Own(Box<Rulebook>),
}

impl RulebookRef {
    fn read(given: &JsValue, path: &str) -> Result<Self, JsValue> {
        if given.is_string() {
            let id = given.as_string().unwrap_or_default();
            let built_in = BUILT_IN.iter().position(|one| one.id == id);
            return built_in.map(built_in_at).map(Self::BuiltIn).ok_or_else(|| unknown_rulebook(given));
        }
        match Rulebook::read(&decode(given)) {
            Ok(rulebook) => Ok(Self::Own(Box::new(rulebook))),
            Err(faults) => {
                let first = &faults[0];
                let fault = Fault::new(FaultCode::FaultyRulebook, format!("{path}{}", first.path))
                    .with("fault", first.code.as_str())
                    .with("faults", faults.len());
                Err(thrown(&fault))
            }
        }
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

fn built_in_at(place: usize) -> &'static Rulebook {
    READ.with(|read| {
        *read[place].get_or_init(|| {
            let document = JSON::parse(BUILT_IN[place].json).expect("built-in rule sets are JSON");
            let rulebook = Rulebook::read(&decode(&document)).expect("a test reads every built-in rule set");
            Box::leak(Box::new(rulebook))
        })
    })
}

fn all_built_in() -> Vec<&'static Rulebook> {
    (0..BUILT_IN.len()).map(built_in_at).collect()
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

fn encode(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    Ok(value.serialize(&serializer)?)
}

fn thrown(fault: &Fault) -> JsValue {
    let args = encode(&fault.args).unwrap_or(JsValue::UNDEFINED);
    ContractError::new(fault.code.as_str(), &fault.path, args).into()
}

fn unknown_rulebook(id: &JsValue) -> JsValue {
    let shown: String = id.as_string().unwrap_or_default().chars().take(64).collect();
    thrown(&Fault::new(FaultCode::UnknownRulebook, "").with("rulebook", shown))
}

/// No contract nests deeper.
const DEEPEST: u32 = 40;
/// More items than the largest input within the limits has.
const MOST_ITEMS: u32 = 100_000;
/// More values in all than the largest input has: it bounds what shared
/// objects can be unfolded to.
const MOST_VALUES: u32 = 1_000_000;
/// The longest text in UTF-16 units that can still be of 10 000 characters.
const LONGEST_UNITS: u32 = 2 * LONGEST_TEXT as u32;
/// Whole numbers up to this are exact in JavaScript.
const LARGEST_EXACT: f64 = 9_007_199_254_740_991.0;

fn decode(js: &JsValue) -> Value {
    decode_within(js, DEEPEST, &Cell::new(MOST_VALUES))
}

fn decode_within(js: &JsValue, depth: u32, left: &Cell<u32>) -> Value {
    if depth == 0 || left.get() == 0 {
        return Value::Foreign;
    }
    left.set(left.get() - 1);
    if let Some(number) = js.as_f64() {
        return decode_number(number, js);
    }
    if let Some(text) = js.dyn_ref::<JsString>() {
        return if text.length() > LONGEST_UNITS { Value::TooLong } else { Value::Text(text.into()) };
    }
    if let Some(bool) = js.as_bool() {
        return Value::Bool(bool);
    }
    if js.is_null() || js.is_undefined() {
        return Value::Null;
    }
    if Array::is_array(js) {
        return decode_list(js, depth, left);
    }
    if js.is_object() { decode_map(js, depth, left) } else { Value::Foreign }
}

fn decode_number(number: f64, js: &JsValue) -> Value {
    if number.trunc() == number && number.abs() <= LARGEST_EXACT {
        return Value::Whole(number as i64);
    }
    // JavaScript writes a number's shortest decimal form.
    let text = js.unchecked_ref::<js_sys::Number>().to_string_with_radix(10).map(String::from);
    Value::Number(text.unwrap_or_default())
}

fn decode_list(js: &JsValue, depth: u32, left: &Cell<u32>) -> Value {
    let length = match Reflect::get(js, &"length".into()).ok().and_then(|length| length.as_f64()) {
        Some(length) if length <= f64::from(MOST_ITEMS) => length as u32,
        _ => return Value::TooMany,
    };
    let item = |index| match Reflect::get_u32(js, index) {
        Ok(item) => decode_within(&item, depth - 1, left),
        Err(_) => Value::Foreign,
    };
    Value::List((0..length).map(item).collect())
}

/// Own enumerable fields; one that is `undefined` is absent, as TypeScript has it.
fn decode_map(js: &JsValue, depth: u32, left: &Cell<u32>) -> Value {
    let Ok(keys) = own_keys(js) else {
        return Value::Foreign;
    };
    if keys.length() > MOST_ITEMS {
        return Value::TooMany;
    }
    let mut fields = Vec::with_capacity(keys.length() as usize);
    for key in keys.iter() {
        let value = match Reflect::get(js, &key) {
            Ok(value) if value.is_undefined() => continue,
            Ok(value) => decode_within(&value, depth - 1, left),
            Err(_) => Value::Foreign,
        };
        let name = key.dyn_ref::<JsString>().filter(|key| key.length() <= LONGEST_UNITS).map(String::from);
        fields.push((name.unwrap_or_default(), value));
    }
    Value::Map(fields)
}
