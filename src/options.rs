//! What a caller asks for beside the application: the stage, a what-if
//! (scenario) and a follow-up (uppföljning). All neutral by default.

use crate::application::{AMOUNTS, Application, ByYear, LineList, check_years};
use crate::calendar::{Year, YearMonth};
use crate::codes::codes;
use crate::fault::{Fault, FaultCode};
use crate::money::Number;
use crate::shape::{Shape, check, optional, required};
use crate::value::{Value, push_step};

codes! {
    /// Where the project stands; criteria of later stages do not count yet.
    Stage {
        Idea = "idea",
        Application = "application",
        FollowUp = "follow_up",
        End = "end",
    }
}

impl Stage {
    /// Whether this stage comes after another.
    pub fn is_after(self, other: Self) -> bool {
        self as u8 > other as u8
    }
}

/// What a caller asks for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The stage at which the application is judged.
    pub stage: Stage,
    /// What-if settings.
    pub scenario: Scenario,
    /// Outcome so far.
    pub follow_up: Option<FollowUp>,
    /// The month it is now: the module has no clock.
    pub today: Option<YearMonth>,
}

impl Default for Options {
    fn default() -> Self {
        Self { stage: Stage::Application, scenario: Scenario::default(), follow_up: None, today: None }
    }
}

/// What-if settings laid over the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Savings times this, in per cent.
    pub effect_scale: Number,
    /// Whole years by which every effect comes later.
    pub effect_delay: Year,
    /// Fund and own costs times this, in per cent.
    pub cost_scale: Number,
}

impl Default for Scenario {
    fn default() -> Self {
        Self { effect_scale: Number::whole(100), effect_delay: 0, cost_scale: Number::whole(100) }
    }
}

codes! {
    /// How the project stands or ended.
    ProjectStatus {
        Running = "running",
        Completed = "completed",
        Terminated = "terminated",
        Failed = "failed",
    }
}

/// Outcome so far: figures up to `through` are outcomes, later ones a revised
/// forecast. Lines are named by their place in the application.
#[derive(Clone, Debug)]
pub struct FollowUp {
    /// The last year with an outcome.
    pub through: Year,
    /// By cost line.
    pub costs: Vec<(usize, ByYear)>,
    /// By effect.
    pub effects: Vec<(usize, ByYear)>,
    /// By upkeep line.
    pub upkeep: Vec<(usize, ByYear)>,
    /// How the project stands.
    pub status: ProjectStatus,
}

impl FollowUp {
    /// What it gives of the lines of a list.
    pub fn lines(&self, list: LineList) -> &[(usize, ByYear)] {
        match list {
            LineList::Costs => &self.costs,
            LineList::Effects => &self.effects,
            LineList::Upkeep => &self.upkeep,
        }
    }

    /// Whether a cost after `through` no longer comes.
    pub fn ends_costs(&self) -> bool {
        matches!(self.status, ProjectStatus::Terminated | ProjectStatus::Failed)
    }
}

/// The fields of the options.
pub static FIELDS: Shape = Shape::Object(&[
    optional("stage", &Shape::OneOf(Stage::NAMES)),
    optional("scenario", &SCENARIO),
    optional("followUp", &FOLLOW_UP),
    optional("today", &Shape::Month),
]);
static SCENARIO: Shape = Shape::Object(&[
    optional("effectScale", &Shape::Percent(0, 1000)),
    optional("effectDelay", &Shape::Whole(0, 20)),
    optional("costScale", &Shape::Percent(0, 1000)),
]);
static FOLLOW_UP: Shape = Shape::Object(&[
    required("through", &Shape::Year),
    optional("costs", &Shape::Table(&AMOUNTS)),
    optional("effects", &Shape::Table(&AMOUNTS)),
    optional("upkeep", &Shape::Table(&AMOUNTS)),
    optional("status", &Shape::OneOf(ProjectStatus::NAMES)),
]);

impl Options {
    /// The same without the outcome so far.
    pub fn without_follow_up(&self) -> Self {
        Self { follow_up: None, ..self.clone() }
    }

    /// Reads options against the application that they are for.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path in the options.
    pub fn read(value: &Value, application: &Application) -> Result<Self, Fault> {
        check(value, &FIELDS).map_err(|mut faults| faults.swap_remove(0))?;
        let follow_up =
            value.field("followUp").map(|given| read_follow_up(given, application)).transpose()?;
        Ok(Self {
            stage: value.field("stage").and_then(Stage::of).unwrap_or(Stage::Application),
            scenario: value.field("scenario").map(read_scenario).unwrap_or_default(),
            follow_up,
            today: value.field("today").and_then(Value::month),
        })
    }
}

fn read_scenario(value: &Value) -> Scenario {
    let neutral = Scenario::default();
    let scale = |name, neutral| value.field(name).and_then(Value::number).unwrap_or(neutral);
    Scenario {
        effect_scale: scale("effectScale", neutral.effect_scale),
        effect_delay: value.field("effectDelay").and_then(Value::whole).unwrap_or(0) as Year,
        cost_scale: scale("costScale", neutral.cost_scale),
    }
}

fn read_follow_up(value: &Value, application: &Application) -> Result<FollowUp, Fault> {
    let first = application.period.start.year;
    let lines = |name: &str, code: FaultCode, place: &dyn Fn(&str) -> Option<usize>| {
        let mut found: Vec<(usize, ByYear)> = Vec::new();
        for (id, given) in value.field(name).map(Value::table).unwrap_or_default() {
            let path = || {
                let mut path = format!("/followUp/{name}");
                push_step(&mut path, id);
                path
            };
            let Some(place) = place(id) else {
                return Err(Fault::new(code, path()).with("id", id.as_str()));
            };
            check_years(first, Some(given), path)?;
            found.extend(given.by_year(Value::amount).map(|amounts| (place, amounts)));
        }
        Ok(found)
    };
    let through = value.field("through").and_then(Value::year);
    Ok(FollowUp {
        through: through.ok_or_else(|| Fault::new(FaultCode::BadYear, "/followUp/through"))?,
        costs: lines("costs", FaultCode::UnknownLine, &|id| {
            application.costs.iter().position(|line| line.id == id)
        })?,
        effects: lines("effects", FaultCode::UnknownEffect, &|id| {
            application.effects.iter().position(|effect| effect.id == id)
        })?,
        upkeep: lines("upkeep", FaultCode::UnknownLine, &|id| {
            application.upkeep.iter().position(|line| line.id == id)
        })?,
        status: value.field("status").and_then(ProjectStatus::of).unwrap_or(ProjectStatus::Running),
    })
}
