//! Reality checks on what the applicant plans: effects, upkeep, evaluation.

use super::{
    APPLICATION_STEP, BASIC_CRITERIA, CONCLUSIONS, EVALUATION, FAMILY_CENTRE, GRANTED_PROJECTS, NORRKOPING,
    TERMS, TERMS_DISCUSSED,
};
use crate::application::{Answer, CostUse, Direction, Effect, Estimate, Financing, is_written};
use crate::args::Args;
use crate::calculation::Calculation;
use crate::calendar::Year;
use crate::eligibility::says;
use crate::finding::{Finding, RealityCode};
use crate::flows::flow_sum;
use crate::money::{Money, Number, percentage};
use crate::options::Stage;
use crate::rulebook::{Check, Need};

/// Per cent of the gross saving from which one effect carries all: our threshold.
const CARRIES_ALL: i128 = 70;

/// The question, alike in every rule set, whose yes says that no upkeep is needed.
const NO_UPKEEP_NEEDED: &str = "no_upkeep_needed";
/// Questions and sections by which a guideline asks for evaluation. Ids mean the
/// same in every rule set; one of somebody's own that asks under other ids, and has
/// no check of the kind `evaluation_schedule`, is not seen to ask and never gets
/// `evaluation_unfunded`.
const ASKS_FOR_EVALUATION: [&str; 6] = [
    "evaluable",
    "evaluated",
    "external_party",
    "final_report",
    "follow_up_and_evaluation_plan",
    "goals_effects_evaluation",
];

pub(super) fn check<'a>(calculation: &Calculation<'a>, findings: &mut Vec<Finding<'a>>) {
    let saved = Saved::of(calculation);
    let stage = calculation.options.stage;
    findings.extend(effects_soon(calculation, &saved));
    findings.extend(avoided_is_not_cut(calculation, &saved));
    findings.extend(no_upkeep(calculation, &saved));
    findings.extend(upkeep_unsettled(calculation));
    findings.extend(no_added_cost(calculation, &saved));
    findings.extend(evaluation_unfunded(calculation));
    findings.extend(evaluated_too_early(calculation, &saved));
    findings.extend(attribution_full(calculation));
    findings.extend(reach_unknown(calculation, &saved));
    findings.extend(one_effect_carries_all(calculation, &saved));
    for (place, effect) in calculation.application.effects.iter().enumerate() {
        findings.extend(no_indicator(place, effect));
        findings.extend(no_source(place, effect));
    }
    findings.extend(no_one_named(calculation));
    findings.extend(costs_rise_anyway(calculation));
    if stage == Stage::FollowUp {
        findings.push(
            Finding::note(RealityCode::NeedOrPeopleGone, Args::default()).citing(Some(GRANTED_PROJECTS)),
        );
    }
    if stage == Stage::End {
        findings.push(
            Finding::note(RealityCode::ImplementedRegardless, Args::default()).citing(Some(NORRKOPING)),
        );
    }
}

/// The gross saving: how much, and in which years.
struct Saved {
    sum: Money,
    first: Option<Year>,
    last: Option<Year>,
}

impl Saved {
    fn of(calculation: &Calculation<'_>) -> Self {
        let saving = |year: Year| calculation.flows.total(year, |party| &party.saving);
        let mut years = calculation.years().filter(|&year| saving(year).is_positive());
        let first = years.next();
        Self { sum: calculation.years().map(saving).sum(), first, last: years.next_back().or(first) }
    }
}

fn effects_soon<'a>(calculation: &Calculation<'a>, saved: &Saved) -> Option<Finding<'a>> {
    let first = saved.first.filter(|&first| first <= calculation.application.period.end.year + 1)?;
    let args = Args::default().with("year", first);
    Some(Finding::note(RealityCode::EffectsSoon, args).at("/effects").citing(Some(TERMS_DISCUSSED)))
}

fn avoided_is_not_cut<'a>(calculation: &Calculation<'a>, saved: &Saved) -> Option<Finding<'a>> {
    let avoided = calculation.flows.avoided;
    let share = percentage(avoided, saved.sum).filter(|_| avoided.is_positive())?;
    let args = Args::default().with("share", share).with("amount", avoided);
    let finding = Finding::warning(RealityCode::AvoidedIsNotCut, args).citing(Some(TERMS));
    Some(at_effects(finding, calculation, "/nature", Effect::is_avoided_cost))
}

fn no_upkeep<'a>(calculation: &Calculation<'a>, saved: &Saved) -> Option<Finding<'a>> {
    let application = calculation.application;
    let last = saved.last.filter(|&last| last > application.period.end.year)?;
    let none_needed = application.answer(NO_UPKEEP_NEEDED) == Some(&Answer::Yes);
    if !application.upkeep.is_empty() || none_needed {
        return None;
    }
    let args = Args::default().with("last", last);
    Some(Finding::warning(RealityCode::NoUpkeep, args).at("/upkeep").citing(Some(FAMILY_CENTRE)))
}

fn upkeep_unsettled<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let open = |financing: Option<Financing>| matches!(financing, None | Some(Financing::Unsettled));
    let lines = calculation.application.upkeep.iter().enumerate();
    let paths: Vec<String> = lines
        .filter(|(_, line)| open(line.financing))
        .map(|(place, _)| format!("/upkeep/{place}/financing"))
        .collect();
    if paths.is_empty() {
        return None;
    }
    let args = Args::default().with("lines", paths.len());
    Some(Finding { paths, ..Finding::warning(RealityCode::UpkeepUnsettled, args).citing(Some(TERMS)) })
}

fn no_added_cost<'a>(calculation: &Calculation<'a>, saved: &Saved) -> Option<Finding<'a>> {
    let added = calculation.application.effects.iter().any(|effect| effect.direction == Direction::AddedCost);
    let expected = saved.sum.is_positive() && !added;
    expected.then(|| {
        Finding::note(RealityCode::NoAddedCost, Args::default()).at("/effects").citing(Some(FAMILY_CENTRE))
    })
}

fn evaluation_unfunded<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let costs = &calculation.application.costs;
    let asks = |check: &Check| match check {
        Check::EvaluationSchedule => true,
        Check::Answer { question: id } | Check::SectionWritten { section: id } => {
            ASKS_FOR_EVALUATION.contains(&id.as_str())
        }
        _ => false,
    };
    let asked_for = calculation.rulebook.criteria.iter().any(|criterion| criterion.check.contains(&asks));
    let funded = costs.iter().any(|line| matches!(line.cost_use, Some(CostUse::Evaluation)));
    (asked_for && !costs.is_empty() && !funded).then(|| {
        Finding::warning(RealityCode::EvaluationUnfunded, Args::default())
            .at("/costs")
            .citing(Some(EVALUATION))
    })
}

fn evaluated_too_early<'a>(calculation: &Calculation<'a>, saved: &Saved) -> Option<Finding<'a>> {
    let end = calculation.application.period.end.year;
    let first = saved.first.filter(|&first| first > end)?;
    let args = Args::default().with("end", end).with("first", first);
    Some(Finding::warning(RealityCode::EvaluatedTooEarly, args).at("/period/end").citing(Some(TERMS)))
}

fn attribution_full<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let full = |effect: &Effect| match &effect.estimate {
        Estimate::Units(_) if effect.direction == Direction::AddedCost => false,
        Estimate::Units(units) => units.deadweight.is_zero() && units.attribution == Number::whole(100),
        Estimate::Amounts(_) => false,
    };
    let effects = &calculation.application.effects;
    let first = effects.iter().find(|effect| full(effect))?;
    let count = effects.iter().filter(|effect| full(effect)).count();
    let args = Args::default().with("effects", count).with("label", first.label.as_str());
    let finding = Finding::warning(RealityCode::AttributionFull, args).citing(Some(FAMILY_CENTRE));
    Some(at_effects(finding, calculation, "/estimate/attribution", full))
}

fn reach_unknown<'a>(calculation: &Calculation<'a>, saved: &Saved) -> Option<Finding<'a>> {
    let unknown = saved.sum.is_positive() && calculation.application.persons.is_none();
    unknown.then(|| {
        Finding::warning(RealityCode::ReachUnknown, Args::default())
            .at("/reach/persons")
            .citing(Some(FAMILY_CENTRE))
    })
}

fn one_effect_carries_all<'a>(calculation: &Calculation<'a>, saved: &Saved) -> Option<Finding<'a>> {
    let effects = calculation.application.effects.iter().zip(&calculation.flows.effects).enumerate();
    let savings = effects.filter(|(_, (effect, _))| effect.direction == Direction::Saving);
    let (place, (effect, flow)) =
        savings.max_by_key(|(place, (_, flow))| (flow_sum(flow), usize::MAX - place))?;
    let sum = flow_sum(flow);
    if !sum.is_positive() || i128::from(sum.ore()) * 100 < i128::from(saved.sum.ore()) * CARRIES_ALL {
        return None;
    }
    let args =
        Args::default().with("label", effect.label.as_str()).with("share", percentage(sum, saved.sum)?);
    Some(Finding::warning(RealityCode::OneEffectCarriesAll, args).at(format!("/effects/{place}")))
}

fn no_indicator<'a>(place: usize, effect: &Effect) -> Option<Finding<'a>> {
    let args = Args::default().with("label", effect.label.as_str());
    (!says(effect, Need::Indicator)).then(|| {
        Finding::warning(RealityCode::NoIndicator, args)
            .at(format!("/effects/{place}/indicator"))
            .citing(Some(BASIC_CRITERIA))
    })
}

fn no_source<'a>(place: usize, effect: &Effect) -> Option<Finding<'a>> {
    let args = Args::default().with("label", effect.label.as_str());
    (!says(effect, Need::Source)).then(|| {
        Finding::warning(RealityCode::NoSource, args)
            .at(format!("/effects/{place}/source"))
            .citing(Some(APPLICATION_STEP))
    })
}

fn no_one_named<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let rows = calculation.application.evaluation.iter().enumerate();
    let unnamed = rows.filter(|(_, row)| !is_written(&row.responsible));
    let paths: Vec<String> = unnamed.map(|(place, _)| format!("/evaluation/{place}/responsible")).collect();
    if paths.is_empty() {
        return None;
    }
    let args = Args::default().with("rows", paths.len());
    Some(Finding { paths, ..Finding::warning(RealityCode::NoOneNamed, args).citing(Some(CONCLUSIONS)) })
}

/// The costs that the project was to bring down came out above what was
/// expected: more added cost up to the last year with an outcome.
fn costs_rise_anyway<'a>(calculation: &Calculation<'a>) -> Option<Finding<'a>> {
    let follow_up = calculation.options.follow_up.as_ref()?;
    let mut outcome = Money::ZERO;
    let mut forecast = Money::ZERO;
    for &(place, _) in &follow_up.effects {
        let effect = &calculation.application.effects[place];
        if effect.direction == Direction::AddedCost {
            let entries = calculation.flows.effects[place].iter();
            outcome +=
                entries.filter(|entry| entry.year <= follow_up.through).map(|entry| entry.amount).sum();
            forecast += expected(effect, follow_up.through - calculation.options.scenario.effect_delay);
        }
    }
    if outcome <= forecast {
        return None;
    }
    let args = Args::default().with("forecast", forecast).with("outcome", outcome);
    Some(Finding::warning(RealityCode::CostsRiseAnyway, args).at("/effects").citing(Some(FAMILY_CENTRE)))
}

/// What the application expects of an effect up to a year.
fn expected(effect: &Effect, through: Year) -> Money {
    match &effect.estimate {
        Estimate::Amounts(amounts) => {
            amounts.iter().filter(|&&(year, _)| year <= through).map(|&(_, amount)| amount).sum()
        }
        Estimate::Units(units) => {
            let years = units.estimates().take_while(|&(year, _)| year <= through);
            years.filter_map(|(_, estimate)| estimate.rounded()).sum()
        }
    }
}

fn at_effects<'a>(
    finding: Finding<'a>,
    calculation: &Calculation<'a>,
    field: &str,
    concerned: impl Fn(&Effect) -> bool,
) -> Finding<'a> {
    let effects = calculation.application.effects.iter().enumerate();
    let concerned = effects.filter(|(_, effect)| concerned(effect));
    concerned.fold(finding, |finding, (place, _)| finding.at(format!("/effects/{place}{field}")))
}
