//! What a rule set may look like: the contract's `Rulebook` as data.

use super::{Afterwards, FundForm, Mechanism, Need, RiskBearer, WindowStart};
use crate::application::{CostUse, PartyKind, Profile, Role};
use crate::fault::FaultCode;
use crate::options::Stage;
use crate::shape::{Field, Length, Shape, Tagged, optional, required};

/// No window, deadline or counted stretch is longer than a schedule.
const MOST_YEARS: i64 = 60;
const MOST_MONTHS: i64 = 720;

/// The most items of any list.
pub(super) const MOST_ITEMS: usize = 200;
/// The most checks in all, parts of others among them: lists within lists would hold more than can be judged.
pub(super) const MOST_CHECKS: usize = 1_000;

const ANY: Length = Length::at_most(MOST_ITEMS, FaultCode::TooManyItems);
const SOME: Length = Length { least: 1, too_few: FaultCode::EmptyList, ..ANY };

/// The fields of a rule set.
pub(super) static FIELDS: Shape = Shape::Object(&[
    required("format", &Shape::Version),
    required("id", &Shape::Id),
    required("municipality", &Shape::Text),
    required("title", &TEXT),
    required("status", &Shape::OneOf(&["adopted", "proposal", "motion", "described"])),
    required("sources", &Shape::List(&SOURCE, ANY)),
    required("starts", &STARTS),
    optional("afterlife", &CITED),
    required("fund", &FUND),
    required("repayment", &REPAYMENT),
    optional("counted", &COUNTED),
    optional("disbursement", &DISBURSEMENT),
    required("criteria", &Shape::List(&CRITERION, ANY)),
    optional("selection", &Shape::List(&NAMED_TEXT, ANY)),
    required("questions", &Shape::List(&QUESTION, ANY)),
    required("sections", &Shape::List(&SECTION, ANY)),
    required("process", &PROCESS),
    optional("reporting", &Shape::List(&REPORT, ANY)),
    optional("milestones", &Shape::List(&MILESTONE, ANY)),
    optional("stopGrounds", &STOP_GROUNDS),
    optional("roles", &Shape::List(&ROLE, ANY)),
    optional("notes", &Shape::List(&CITED, ANY)),
    required("interpretations", &Shape::List(&INTERPRETATION, ANY)),
]);

static TEXT: Shape = Shape::Object(&[required("sv", &Shape::Text), required("en", &Shape::Text)]);
static CITE: Shape = Shape::Object(&[required("document", &Shape::Text), required("section", &Shape::Text)]);
static CITED: Shape = Shape::Object(&[required("text", &TEXT), optional("cite", &CITE)]);
static NAMED_TEXT: Shape =
    Shape::Object(&[required("id", &Shape::Id), required("text", &TEXT), optional("cite", &CITE)]);

static SOURCE: Shape = Shape::Object(&[
    required("id", &Shape::Id),
    required("title", &Shape::Text),
    required("kind", &Shape::OneOf(&["guideline", "letter", "follow_up", "answer", "web_page"])),
    optional("reference", &Shape::Text),
    optional("decided", &Shape::Text),
    optional("read", &Shape::Text),
]);

static STARTS: Shape = Shape::Object(&[
    required("from", &Shape::Nullable(&Shape::Month)),
    required("to", &Shape::Nullable(&Shape::Month)),
    optional("cite", &CITE),
]);

static FUND: Shape = Shape::Object(&[
    required("form", &Shape::OneOf(FundForm::NAMES)),
    required("size", &Shape::Nullable(&Shape::Amount)),
    optional("yearly", &Shape::ByYear(&Shape::Amount)),
    required("riskBearer", &Shape::OneOf(RiskBearer::NAMES)),
    optional("cite", &CITE),
]);

static REPAYMENT: Shape = Shape::Tagged(&Tagged {
    tag: "basis",
    common: &[optional("cite", &CITE)],
    variants: &[
        ("none", &[]),
        ("decided_plan", &[PAYERS, MECHANISM, AFTERWARDS, EXEMPTION]),
        (
            "saving",
            &[
                PAYERS,
                MECHANISM,
                AFTERWARDS,
                EXEMPTION,
                required("share", &Shape::Percent(0, 100)),
                required("cap", &Shape::OneOf(&["none", "drawn"])),
                required("window", &WINDOW),
            ],
        ),
        (
            "drawn",
            &[
                PAYERS,
                MECHANISM,
                AFTERWARDS,
                EXEMPTION,
                required("profiles", &Shape::List(&Shape::OneOf(Profile::NAMES), SOME)),
                required("window", &WINDOW),
            ],
        ),
    ],
});
const PAYERS: Field = required("payers", &KINDS);
const MECHANISM: Field = required("mechanism", &Shape::OneOf(Mechanism::NAMES));
const AFTERWARDS: Field = required("afterwards", &Shape::OneOf(Afterwards::NAMES));
const EXEMPTION: Field = required("exemption", &Shape::Boolean);
static WINDOW: Shape = Shape::Object(&[
    required("from", &Shape::OneOf(WindowStart::NAMES)),
    optional("deadlineYears", &Shape::Whole(0, MOST_YEARS)),
    required("years", &Shape::Nullable(&Shape::Whole(1, MOST_YEARS))),
]);

static COUNTED: Shape = Shape::Object(&[
    required("window", &Shape::NameOr(&["all"], &YEARS_AFTER_PHASE)),
    required("kinds", &KINDS),
    required("requirement", &Shape::NameOr(&["none", "positive"], &FACTOR_OF_COST)),
    optional("cite", &CITE),
]);
static YEARS_AFTER_PHASE: Shape = Shape::Object(&[required("yearsAfterPhase", &Shape::Whole(1, MOST_YEARS))]);
static FACTOR_OF_COST: Shape =
    Shape::Object(&[required("factorOfCost", &Shape::Number { most: 1000, decimals: 6 })]);

static DISBURSEMENT: Shape =
    Shape::Object(&[required("occasions", &Shape::List(&OCCASION, SOME)), optional("cite", &CITE)]);
const OCCASION_ID: Field = required("id", &Shape::Id);
const OCCASION_NAME: Field = required("name", &TEXT);
const THROUGH_MONTH: Field = required("throughMonth", &Shape::Whole(1, 12));
static OCCASION: Shape = Shape::Object(&[OCCASION_ID, OCCASION_NAME, THROUGH_MONTH]);
static REPORT: Shape = Shape::Object(&[
    OCCASION_ID,
    OCCASION_NAME,
    THROUGH_MONTH,
    required("what", &TEXT),
    WHEN,
    optional("cite", &CITE),
]);

static CRITERION: Shape = Shape::Object(&[
    required("id", &Shape::Id),
    required("text", &TEXT),
    required("stage", &Shape::OneOf(Stage::NAMES)),
    required("required", &Shape::Boolean),
    required("check", &CHECK),
    optional("cite", &CITE),
]);
static CHECK: Shape = Shape::Tagged(&Tagged {
    tag: "kind",
    common: &[],
    variants: &[
        ("answer", &[QUESTION_ID]),
        (
            "answer_at_least",
            &[QUESTION_ID, required("value", &Shape::Number { most: 1_000_000_000, decimals: 6 })],
        ),
        ("section_written", &[required("section", &Shape::Text)]),
        ("lead_kind", &[required("kinds", &KINDS)]),
        ("no_party_of_kind", &[required("kinds", &KINDS), ROLES]),
        ("parties", &[required("anyOf", &Shape::List(&COMPOSITION, SOME)), ROLES]),
        ("endorsed", &[required("kinds", &KINDS), ROLES]),
        ("duration_months", MONTHS),
        ("cost_uses", &[required("allowed", &Shape::List(&Shape::OneOf(CostUse::NAMES), SOME))]),
        ("counted_saving", &[]),
        ("effects_measurable", &[required("needs", &Shape::List(&Shape::OneOf(Need::NAMES), SOME))]),
        ("evaluation_schedule", &[]),
        ("alternatives_mapped", &[]),
        ("upkeep_planned", &[optional("question", &Shape::Text)]),
        ("repayment_planned", &[]),
        (
            "grant_limit",
            &[
                optional("perYear", &Shape::Amount),
                optional("total", &Shape::Amount),
                optional("shareOfCost", &Shape::Percent(0, 100)),
            ],
        ),
        ("all", PARTS),
        ("any", PARTS),
    ],
});
static PARTS: &[Field] = &[required("of", &Shape::List(&CHECK, SOME))];
const QUESTION_ID: Field = required("question", &Shape::Text);
const ROLES: Field = required("roles", &Shape::List(&Shape::OneOf(Role::NAMES), SOME));
static KINDS: Shape = Shape::List(&Shape::OneOf(PartyKind::NAMES), SOME);
static COMPOSITION: Shape = Shape::Object(&[
    required("kinds", &Shape::TableOf(PartyKind::NAMES, &Shape::Whole(1, 50))),
    optional("distinctAreas", &Shape::Boolean),
]);
static MONTHS: &[Field] =
    &[optional("min", &Shape::Whole(0, MOST_MONTHS)), optional("max", &Shape::Whole(0, MOST_MONTHS))];
static MONTH_RANGE: Shape = Shape::Object(MONTHS);

static QUESTION: Shape = Shape::Object(&[
    required("id", &Shape::Id),
    required("text", &TEXT),
    optional("help", &TEXT),
    required("kind", &Shape::OneOf(&["yes_no", "number"])),
    optional("unit", &Shape::Text),
]);

static SECTION: Shape = Shape::Object(&[
    required("id", &Shape::Id),
    required("stage", &Shape::OneOf(&["idea", "application"])),
    required("title", &TEXT),
    required("guidance", &TEXT),
    required("required", &Shape::Boolean),
    optional("annex", &Shape::Boolean),
    optional("cite", &CITE),
]);

static PROCESS: Shape =
    Shape::Object(&[optional("totalMonths", &MONTH_RANGE), required("steps", &Shape::List(&STEP, ANY))]);
static STEP: Shape = Shape::Object(&[
    required("id", &Shape::Id),
    required("title", &TEXT),
    required("who", &TEXT),
    required("what", &TEXT),
    optional("months", &MONTH_RANGE),
    optional("gate", &Shape::Boolean),
    WHEN,
    optional("cite", &CITE),
]);
/// Where in the project's time something falls: a step before the start and a report during it, unless said otherwise.
const WHEN: Field = optional("when", &Shape::OneOf(&["before", "during", "after"]));

static MILESTONE: Shape = Shape::Object(&[
    required("id", &Shape::Id),
    required("text", &TEXT),
    optional("yearsAfterEnd", &YEARS_AFTER_END),
    optional("cite", &CITE),
]);
static YEARS_AFTER_END: Shape = Shape::Object(&[
    required("from", &Shape::Whole(0, MOST_YEARS)),
    required("to", &Shape::Whole(0, MOST_YEARS)),
]);

static STOP_GROUNDS: Shape = Shape::Object(&[
    required("decidedBy", &TEXT),
    required("grounds", &Shape::List(&GROUND, ANY)),
    optional("cite", &CITE),
]);
static GROUND: Shape = Shape::Object(&[required("id", &Shape::Id), required("text", &TEXT)]);

static ROLE: Shape = Shape::Object(&[
    required("id", &Shape::Id),
    required("title", &TEXT),
    required("duties", &Shape::List(&TEXT, ANY)),
    optional("cite", &CITE),
]);

static INTERPRETATION: Shape =
    Shape::Object(&[required("about", &Shape::Text), required("text", &TEXT), optional("cite", &CITE)]);
