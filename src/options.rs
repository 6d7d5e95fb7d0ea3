//! What a caller asks for beside the application: the stage, a what-if
//! (scenario) and a follow-up (uppföljning). All neutral by default.

use crate::application::{Application, ByYear, Frame};
use crate::calendar::{Year, YearMonth};
use crate::money::Number;
use crate::value::{Args, Fault, FaultCode, Node, Object, Value, codes, read};

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
    /// Whether a cost after `through` no longer comes.
    pub fn ends_costs(&self) -> bool {
        matches!(self.status, ProjectStatus::Terminated | ProjectStatus::Failed)
    }
}

impl Options {
    /// Reads options against the application that they are for.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path in the options.
    pub fn read(value: &Value, application: &Application) -> Result<Self, Fault> {
        read(value, |node| node.object(|o| read_options(o, application))).map_err(crate::application::first)
    }
}

fn read_options(o: &Object<'_>, application: &Application) -> Option<Options> {
    let stage = o.optional("stage", |node| node.one_of(Stage::from_name));
    let scenario = o.optional("scenario", |node| node.object(read_scenario));
    let follow_up = o.optional("followUp", |node| node.object(|o| read_follow_up(o, application)));
    let today = o.optional("today", Node::month);
    Some(Options {
        stage: stage?.unwrap_or(Stage::Application),
        scenario: scenario?.unwrap_or_default(),
        follow_up: follow_up?,
        today: today?,
    })
}

fn read_scenario(o: &Object<'_>) -> Option<Scenario> {
    let neutral = Scenario::default();
    let effect_scale = o.optional("effectScale", |node| node.percent(0, 1000));
    let effect_delay = o.optional("effectDelay", |node| node.whole(0, 20));
    let cost_scale = o.optional("costScale", |node| node.percent(0, 1000));
    Some(Scenario {
        effect_scale: effect_scale?.unwrap_or(neutral.effect_scale),
        effect_delay: effect_delay?.unwrap_or(0) as Year,
        cost_scale: cost_scale?.unwrap_or(neutral.cost_scale),
    })
}

fn read_follow_up(o: &Object<'_>, application: &Application) -> Option<FollowUp> {
    let frame = Frame { first_year: application.period.start.year, parties: &application.parties };
    let lines = |name, code, place: &dyn Fn(&str) -> Option<usize>| {
        o.optional(name, |node| {
            node.table(|id, node| match place(id) {
                None => node.refuse_with(code, Args::default().with("id", id)),
                Some(place) => Some((place, frame.by_year(node)?)),
            })
        })
    };
    let through = o.required("through", Node::year);
    let costs = lines("costs", FaultCode::UnknownLine, &|id| application.costs.iter().position(|line| line.id == id));
    let effects =
        lines("effects", FaultCode::UnknownEffect, &|id| application.effects.iter().position(|line| line.id == id));
    let upkeep =
        lines("upkeep", FaultCode::UnknownLine, &|id| application.upkeep.iter().position(|line| line.id == id));
    let status = o.optional("status", |node| node.one_of(ProjectStatus::from_name));
    Some(FollowUp {
        through: through?,
        costs: costs?.unwrap_or_default(),
        effects: effects?.unwrap_or_default(),
        upkeep: upkeep?.unwrap_or_default(),
        status: status?.unwrap_or(ProjectStatus::Running),
    })
}
