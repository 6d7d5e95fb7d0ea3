//! Whether a project meets the rule set's criteria: one function a check.
//!
//! Each looks at one thing and says how it stands, with what the words need
//! and the fields where it can be mended. What has not been filled in is
//! unanswered, never unmet: a half-filled draft is normal.

mod parties;

use crate::application::{Answer, Application, CostLine, CostUse, Effect, Financing, Funding, is_written};
use crate::args::{Args, listed};
use crate::calculation::Calculation;
use crate::finding::{Finding, FindingStatus};
use crate::money::{Money, Number};
use crate::rulebook::{Check, Criterion, Need, Repayment, Requirement};
use crate::value::push_step;

use parties::{endorsed, lead_kind, no_party_of_kind, parties};

/// How a check came out.
struct Judgement {
    status: FindingStatus,
    args: Args,
    paths: Vec<String>,
}

impl Judgement {
    fn new(status: FindingStatus, args: Args, paths: Vec<String>) -> Self {
        Self { status, args, paths }
    }

    /// Met, or not met, by a condition.
    fn by(condition: bool, args: Args, paths: Vec<String>) -> Self {
        Self::new(if condition { FindingStatus::Met } else { FindingStatus::NotMet }, args, paths)
    }

    /// Not met where something is wrong, else unanswered where something is missing, else met.
    fn by_counts(wrong: usize, missing: usize, args: Args, paths: Vec<String>) -> Self {
        let status = match (wrong, missing) {
            (0, 0) => FindingStatus::Met,
            (0, _) => FindingStatus::Unanswered,
            _ => FindingStatus::NotMet,
        };
        Self::new(status, args, paths)
    }
}

/// Answers every criterion, in the rule set's order.
pub fn judge<'a>(calculation: &Calculation<'a>) -> Vec<Finding<'a>> {
    calculation.rulebook.criteria.iter().map(|criterion| judge_one(criterion, calculation)).collect()
}

fn judge_one<'a>(criterion: &'a Criterion, calculation: &Calculation<'a>) -> Finding<'a> {
    let Judgement { status, args, paths } = check(&criterion.check, calculation);
    let status = match status {
        _ if criterion.stage.is_after(calculation.options.stage) => FindingStatus::Later,
        FindingStatus::NotMet if !criterion.required => FindingStatus::Warning,
        status => status,
    };
    Finding {
        code: criterion.check.code(),
        criterion: Some(&criterion.id),
        stage: Some(criterion.stage),
        status,
        required: criterion.required,
        args,
        paths,
        cite: criterion.cite.as_ref().map(Into::into),
    }
}

fn check(check: &Check, calculation: &Calculation<'_>) -> Judgement {
    let application = calculation.application;
    match check {
        Check::Answer { question } => answer(application, question),
        Check::AnswerAtLeast { question, value } => answer_at_least(application, question, value),
        Check::SectionWritten { section } => section_written(application, section),
        Check::LeadKind { kinds } => lead_kind(application, kinds),
        Check::NoPartyOfKind { kinds, roles } => no_party_of_kind(application, kinds, roles),
        Check::Parties { any_of, roles } => parties(application, any_of, roles),
        Check::Endorsed { kinds, roles } => endorsed(application, kinds, roles),
        Check::DurationMonths { min, max } => duration_months(application, *min, *max),
        Check::CostUses { allowed } => cost_uses(application, allowed),
        Check::CountedSaving => counted_saving(calculation),
        Check::EffectsMeasurable { needs } => effects_measurable(application, needs),
        Check::EvaluationSchedule => evaluation_schedule(application),
        Check::AlternativesMapped => alternatives_mapped(application),
        Check::UpkeepPlanned { question } => upkeep_planned(application, question.as_deref()),
        Check::RepaymentPlanned => repayment_planned(calculation),
        Check::GrantLimit { per_year, total, share_of_cost } => {
            grant_limit(calculation, *per_year, *total, share_of_cost.as_ref())
        }
        Check::All(parts) => all(parts, calculation),
        Check::Any(parts) => any(parts, calculation),
    }
}

/// Where a question is answered.
pub fn answer_path(question: &str) -> String {
    let mut path = String::from("/answers");
    push_step(&mut path, question);
    path
}

fn answer(application: &Application, question: &str) -> Judgement {
    let args = Args::default().with("question", question);
    let (status, given) = match application.answer(question) {
        Some(Answer::Yes) => (FindingStatus::Met, "yes"),
        Some(Answer::Partly) => (FindingStatus::Warning, "partly"),
        Some(Answer::No) => (FindingStatus::NotMet, "no"),
        Some(Answer::Value(_)) | None => (FindingStatus::Unanswered, ""),
    };
    let args = if given.is_empty() { args } else { args.with("answer", given) };
    Judgement::new(status, args, vec![answer_path(question)])
}

fn answer_at_least(application: &Application, question: &str, least: &Number) -> Judgement {
    let args = Args::default().with("question", question).with("least", least.to_string());
    let paths = vec![answer_path(question)];
    let Some(Answer::Value(text)) = application.answer(question) else {
        return Judgement::new(FindingStatus::Unanswered, args, paths);
    };
    let (is_negative, digits) = match text.trim().strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.trim()),
    };
    // A value that is no number says nothing yet: the draft is half filled in.
    match Number::parse(digits) {
        None => Judgement::new(FindingStatus::Unanswered, args, paths),
        // What is asked for is never less than nothing.
        Some(size) if is_negative && !size.is_zero() => {
            Judgement::by(false, args.with("value", format!("-{size}")), paths)
        }
        Some(value) => {
            Judgement::by(!value.is_less_than(least), args.with("value", value.to_string()), paths)
        }
    }
}

fn section_written(application: &Application, section: &str) -> Judgement {
    let mut path = String::from("/texts");
    push_step(&mut path, section);
    let written = application.has_written(section);
    let status = if written { FindingStatus::Met } else { FindingStatus::Unanswered };
    Judgement::new(status, Args::default().with("section", section), vec![path])
}

fn duration_months(application: &Application, min: Option<i64>, max: Option<i64>) -> Judgement {
    let months = application.period.months();
    let bound = |args: Args, name, bound: Option<i64>| match bound {
        Some(bound) => args.with(name, bound as i32),
        None => args,
    };
    let args = bound(bound(Args::default().with("months", months), "min", min), "max", max);
    let months = i64::from(months);
    let within = min.is_none_or(|min| months >= min) && max.is_none_or(|max| months <= max);
    Judgement::by(within, args, vec!["/period".into()])
}

fn cost_uses(application: &Application, allowed: &[CostUse]) -> Judgement {
    let lines: Vec<(usize, &CostLine)> =
        application.costs.iter().enumerate().filter(|(_, line)| line.funding == Funding::Fund).collect();
    let pick = |wanted: &dyn Fn(Option<CostUse>) -> bool| -> Vec<usize> {
        lines.iter().filter(|(_, line)| wanted(line.cost_use)).map(|&(place, _)| place).collect()
    };
    let wrong = pick(&|cost_use| cost_use.is_some_and(|cost_use| !allowed.contains(&cost_use)));
    let missing = pick(&|cost_use| cost_use.is_none());
    let args = Args::default()
        .with("allowed", named(allowed.iter().map(|u| u.as_str())))
        .with("wrong", wrong.len())
        .with("missing", missing.len());
    if lines.is_empty() {
        return Judgement::new(FindingStatus::Unanswered, args, vec!["/costs".into()]);
    }
    let mut paths = places(&wrong, "/costs", "/use");
    paths.extend(places(&missing, "/costs", "/use"));
    Judgement::by_counts(wrong.len(), missing.len(), args, paths)
}

fn counted_saving(calculation: &Calculation<'_>) -> Judgement {
    let application = calculation.application;
    let args = Args::default()
        .with("counted", calculation.counted_saving())
        .with("required", calculation.required_saving());
    if calculation.rulebook.counted.as_ref().is_some_and(|counted| counted.requirement == Requirement::None) {
        return Judgement::new(FindingStatus::Met, args, Vec::new());
    }
    let empty = [("/effects", application.effects.is_empty()), ("/costs", application.costs.is_empty())];
    if empty.iter().any(|&(_, empty)| empty) {
        let paths = empty.iter().filter(|&&(_, empty)| empty).map(|&(path, _)| path.to_owned()).collect();
        return Judgement::new(FindingStatus::Unanswered, args, paths);
    }
    Judgement::by(calculation.meets_requirement() == Some(true), args, vec!["/effects".into()])
}

fn effects_measurable(application: &Application, needs: &[Need]) -> Judgement {
    let mut paths = Vec::new();
    for (place, effect) in application.effects.iter().enumerate() {
        let missing = needs.iter().filter(|&&need| !says(effect, need));
        paths.extend(missing.map(|need| format!("/effects/{place}/{}", need.as_str())));
    }
    let args =
        Args::default().with("needs", named(needs.iter().map(|n| n.as_str()))).with("missing", paths.len());
    if application.effects.is_empty() {
        return Judgement::new(FindingStatus::Unanswered, args, vec!["/effects".into()]);
    }
    Judgement::by_counts(0, paths.len(), args, paths)
}

/// Whether an effect says a thing of how it is shown.
pub fn says(effect: &Effect, need: Need) -> bool {
    match need {
        Need::Indicator => is_written(&effect.indicator),
        Need::Baseline => is_written(&effect.baseline),
        Need::Source => is_written(&effect.source),
        Need::Measured => effect.measured.is_some(),
    }
}

fn evaluation_schedule(application: &Application) -> Judgement {
    let mut paths = Vec::new();
    for (place, row) in application.evaluation.iter().enumerate() {
        let fields = [
            ("goal", row.goal.trim().is_empty()),
            ("measure", !is_written(&row.measure)),
            ("frequency", row.frequency.is_none()),
            ("responsible", !is_written(&row.responsible)),
        ];
        paths.extend(
            fields
                .iter()
                .filter(|&&(_, missing)| missing)
                .map(|(field, _)| format!("/evaluation/{place}/{field}")),
        );
    }
    let args = Args::default().with("rows", application.evaluation.len()).with("missing", paths.len());
    if application.evaluation.is_empty() {
        return Judgement::new(FindingStatus::Unanswered, args, vec!["/evaluation".into()]);
    }
    Judgement::by_counts(0, paths.len(), args, paths)
}

fn alternatives_mapped(application: &Application) -> Judgement {
    let count = application.alternatives.len();
    Judgement::by_counts(
        0,
        usize::from(count == 0),
        Args::default().with("count", count),
        vec!["/alternatives".into()],
    )
}

fn upkeep_planned(application: &Application, question: Option<&str>) -> Judgement {
    let with = |financing: Option<Financing>| -> Vec<usize> {
        let lines = application.upkeep.iter().enumerate();
        lines.filter(|(_, line)| line.financing == financing).map(|(place, _)| place).collect()
    };
    let (unsettled, missing) = (with(Some(Financing::Unsettled)), with(None));
    let args = Args::default()
        .with("lines", application.upkeep.len())
        .with("unsettled", unsettled.len())
        .with("missing", missing.len());
    if application.upkeep.is_empty() {
        let none_needed = question.is_some_and(|id| application.answer(id) == Some(&Answer::Yes));
        let mut paths = vec!["/upkeep".to_owned()];
        paths.extend(question.map(answer_path));
        return Judgement::by_counts(0, usize::from(!none_needed), args, paths);
    }
    let mut paths = places(&unsettled, "/upkeep", "/financing");
    paths.extend(places(&missing, "/upkeep", "/financing"));
    Judgement::by_counts(unsettled.len(), missing.len(), args, paths)
}

fn repayment_planned(calculation: &Calculation<'_>) -> Judgement {
    let due: Money = calculation.repayments.parties.iter().map(|party| party.due.sum()).sum();
    let args = Args::default().with("repayment", due);
    let paths = vec!["/repaymentPlan".to_owned()];
    let application = calculation.application;
    // Where repayment goes by a decided plan, nothing can be said before it is there.
    let waits_for_plan = matches!(calculation.rulebook.repayment, Repayment::DecidedPlan(_))
        && calculation.repayments.window.is_none();
    let is_empty = application.effects.is_empty() && !application.has_plan();
    if waits_for_plan || (!due.is_positive() && is_empty) {
        return Judgement::new(FindingStatus::Unanswered, args, paths);
    }
    Judgement::by(due.is_positive(), args, paths)
}

fn grant_limit(
    calculation: &Calculation<'_>,
    per_year: Option<Money>,
    total: Option<Money>,
    share_of_cost: Option<&Number>,
) -> Judgement {
    let application = calculation.application;
    let fund_cost = &calculation.fund_cost;
    let all_fund = fund_cost.sum();
    let args = |limit: &str, allowed: Money, found: Money| {
        Args::default().with("limit", limit).with("allowed", allowed).with("found", found)
    };
    if application.costs.iter().all(|line| line.funding != Funding::Fund) {
        return Judgement::new(FindingStatus::Unanswered, Args::default(), vec!["/costs".into()]);
    }
    let over_in =
        |limit: Money| calculation.years().find(|&year| fund_cost.at(year) > limit).map(|year| (limit, year));
    let over = if let Some((limit, year)) = per_year.and_then(over_in) {
        Some(args("per_year", limit, fund_cost.at(year)).with("year", year))
    } else if let Some(limit) = total.filter(|&limit| all_fund > limit) {
        Some(args("total", limit, all_fund))
    } else {
        let allowed = share_of_cost.and_then(|share| calculation.total_cost().times(&share.per_cent()).cut());
        allowed.filter(|&allowed| all_fund > allowed).map(|allowed| args("share_of_cost", allowed, all_fund))
    };
    let met = over.is_none();
    Judgement::by(met, over.unwrap_or_default(), vec!["/costs".into()])
}

/// The worst of its parts.
fn all(parts: &[Check], calculation: &Calculation<'_>) -> Judgement {
    let parts: Vec<Judgement> = parts.iter().map(|part| check(part, calculation)).collect();
    let status = parts.iter().map(|part| part.status).max_by_key(|&s| s as u8).unwrap_or(FindingStatus::Met);
    combined(parts, status)
}

/// The best of its parts.
fn any(parts: &[Check], calculation: &Calculation<'_>) -> Judgement {
    let parts: Vec<Judgement> = parts.iter().map(|part| check(part, calculation)).collect();
    let status = parts.iter().map(|part| part.status).min_by_key(|&s| s as u8).unwrap_or(FindingStatus::Met);
    combined(parts, status)
}

/// The parts under one status; the paths are those of the parts that are not
/// met, as long as the whole is not.
fn combined(parts: Vec<Judgement>, status: FindingStatus) -> Judgement {
    let count = |status: FindingStatus| parts.iter().filter(|part| part.status == status).count();
    let args = Args::default()
        .with("parts", parts.len())
        .with("unmet", count(FindingStatus::NotMet))
        .with("unanswered", count(FindingStatus::Unanswered));
    let mut paths: Vec<String> = Vec::new();
    if status != FindingStatus::Met {
        for part in parts.into_iter().filter(|part| part.status != FindingStatus::Met) {
            paths.extend(part.paths);
        }
    }
    // Several parts may look at the same place, which is to be mended once.
    let mut seen: Vec<String> = Vec::with_capacity(paths.len());
    paths.retain(|path| {
        let place = seen.binary_search(path);
        if let Err(place) = place {
            seen.insert(place, path.clone());
        }
        place.is_err()
    });
    Judgement::new(status, args, paths)
}

/// The names of codes, as one arg.
fn named<'a>(names: impl Iterator<Item = &'a str>) -> String {
    listed(names, " ")
}

fn places(places: &[usize], list: &str, field: &str) -> Vec<String> {
    places.iter().map(|place| format!("{list}/{place}{field}")).collect()
}
