//! What an application may look like: the contract's `Application` as data.

use super::{CostUse, Direction, Financing, Frequency, Funding, Nature, PartyKind, Profile, Role};
use crate::fault::FaultCode;
use crate::shape::{Field, Length, Shape, Tagged, optional, required};

/// The most lines of costs, effects and upkeep together, and of any one list.
pub(super) const MOST_LINES: usize = 500;
const MOST_PERSONS: i64 = 1_000_000_000;
const MOST_UNITS: u32 = 1_000_000_000;

const LINES: Length = Length::at_most(MOST_LINES, FaultCode::TooManyLines);

/// Amounts by year.
pub static AMOUNTS: Shape = Shape::ByYear(&Shape::Amount);

/// The fields of an application.
pub static FIELDS: Shape = Shape::Object(&[
    required("contract", &Shape::Version),
    required("name", &Shape::Text),
    required("period", &PERIOD),
    required("parties", &PARTIES),
    required("costs", &COSTS),
    required("effects", &EFFECTS),
    optional("upkeep", &UPKEEP),
    optional("grant", &GRANT),
    optional("reach", &REACH),
    optional("evaluation", &EVALUATION),
    optional("alternatives", &ALTERNATIVES),
    optional("answers", &ANSWERS),
    optional("texts", &Shape::Table(&Shape::Text)),
    optional("repaymentPlan", &PLAN),
    optional("discountRates", &RATES),
]);

static PERIOD: Shape = Shape::Object(&[required("start", &Shape::Month), required("end", &Shape::Month)]);

static PARTIES: Shape = Shape::List(&PARTY, Length::at_most(50, FaultCode::TooManyParties));
static PARTY: Shape = Shape::Object(&[
    required("id", &Shape::Text),
    required("name", &Shape::Text),
    required("kind", &Shape::OneOf(PartyKind::NAMES)),
    optional("area", &Shape::Text),
    required("role", &Shape::OneOf(Role::NAMES)),
    optional("endorses", &Shape::Boolean),
]);

static COSTS: Shape = Shape::List(&COST, LINES);
static COST: Shape = Shape::Object(&[
    required("id", &Shape::Text),
    required("label", &Shape::Text),
    required("party", &Shape::Text),
    required("funding", &Shape::OneOf(Funding::NAMES)),
    optional("use", &Shape::OneOf(CostUse::NAMES)),
    required("amounts", &AMOUNTS),
]);

static UPKEEP: Shape = Shape::List(&UPKEEP_LINE, LINES);
static UPKEEP_LINE: Shape = Shape::Object(&[
    required("id", &Shape::Text),
    required("label", &Shape::Text),
    required("party", &Shape::Text),
    optional("financing", &Shape::OneOf(Financing::NAMES)),
    required("amounts", &AMOUNTS),
]);

static EFFECTS: Shape = Shape::List(&EFFECT, LINES);
static EFFECT: Shape = Shape::Object(&[
    required("id", &Shape::Text),
    required("label", &Shape::Text),
    required("party", &Shape::Text),
    required("direction", &Shape::OneOf(Direction::NAMES)),
    optional("nature", &Shape::OneOf(Nature::NAMES)),
    required("estimate", &ESTIMATE),
    optional("indicator", &Shape::Text),
    optional("baseline", &Shape::Text),
    optional("measured", &Shape::OneOf(Frequency::NAMES)),
    optional("source", &Shape::Text),
    optional("range", &RANGE),
]);
static ESTIMATE: Shape = Shape::Tagged(&Tagged {
    tag: "kind",
    common: &[],
    variants: &[("amounts", &[required("amounts", &AMOUNTS)]), ("units", UNITS)],
});
static UNITS: &[Field] = &[
    required("unit", &Shape::Text),
    required("unitValue", &Shape::Amount),
    required("quantity", &Shape::ByYear(&Shape::Number { most: MOST_UNITS, decimals: 6 })),
    optional("deadweight", &Shape::Percent(0, 100)),
    optional("attribution", &Shape::Percent(0, 100)),
    optional("dropOff", &Shape::Percent(0, 100)),
];
static RANGE: Shape =
    Shape::Object(&[required("low", &Shape::Percent(0, 1000)), required("high", &Shape::Percent(0, 1000))]);

static GRANT: Shape = Shape::Object(&[
    required("total", &Shape::Amount),
    optional("decided", &Shape::Text),
    optional("reference", &Shape::Text),
]);

static REACH: Shape = Shape::Object(&[
    required("persons", &Shape::Whole(0, MOST_PERSONS)),
    optional("completing", &Shape::Whole(0, MOST_PERSONS)),
]);

static EVALUATION: Shape = Shape::List(&EVALUATION_ROW, LINES);
static EVALUATION_ROW: Shape = Shape::Object(&[
    required("id", &Shape::Text),
    required("goal", &Shape::Text),
    optional("activity", &Shape::Text),
    optional("measure", &Shape::Text),
    optional("effect", &Shape::Text),
    optional("outcome", &Shape::Text),
    optional("baseline", &Shape::Text),
    optional("target", &Shape::Text),
    optional("frequency", &Shape::OneOf(Frequency::NAMES)),
    optional("responsible", &Shape::Text),
]);

static ALTERNATIVES: Shape = Shape::List(&ALTERNATIVE, LINES);
static ALTERNATIVE: Shape = Shape::Object(&[
    required("id", &Shape::Text),
    required("label", &Shape::Text),
    required("kind", &Shape::OneOf(&["ordinary", "none"])),
    required("cost", &AMOUNTS),
    required("saving", &AMOUNTS),
]);

static ANSWERS: Shape = Shape::Table(&Shape::IfHas("value", &VALUE, &YES_NO));
static VALUE: Shape = Shape::Object(&[required("value", &Shape::Text), optional("note", &Shape::Text)]);
static YES_NO: Shape = Shape::Object(&[
    required("answer", &Shape::OneOf(&["yes", "no", "partly"])),
    optional("note", &Shape::Text),
]);

static PLAN: Shape = Shape::Object(&[
    optional("from", &Shape::Year),
    optional("to", &Shape::Year),
    optional("parties", &Shape::Table(&PARTY_PLAN)),
    optional("profile", &Shape::OneOf(Profile::NAMES)),
    optional("decided", &Shape::Table(&AMOUNTS)),
    optional("exemptFrom", &Shape::Year),
]);
static PARTY_PLAN: Shape = Shape::Object(&[
    optional("from", &Shape::Year),
    optional("to", &Shape::Year),
    optional("amounts", &AMOUNTS),
]);

static RATES: Shape =
    Shape::List(&Shape::Percent(0, 100), Length::between(1, 5, FaultCode::NumberOutOfRange));
