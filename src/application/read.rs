//! From a value of the right shape to an application, and what only the whole
//! can be wrong with: references, ids, years and the period.

use super::shape::{FIELDS, MOST_LINES};
use super::{
    Alternative, Answer, Application, ByYear, CostLine, CostUse, Direction, Effect, Estimate, EvaluationRow,
    Financing, Frequency, Funding, Nature, Party, PartyKind, PartyPlan, Profile, Rate, RepaymentPlan, Role,
    Units, UpkeepLine,
};
use crate::calendar::{Period, Year};
use crate::fault::{Fault, FaultCode};
use crate::money::{LARGEST_AMOUNT, Number};
use crate::shape::check;
use crate::value::{Value, push_step};

impl Application {
    /// Reads an application.
    ///
    /// # Errors
    /// The first thing that is wrong, with the path to the field.
    pub fn read(value: &Value) -> Result<Self, Fault> {
        check(value, &FIELDS).map_err(|mut faults| faults.swap_remove(0))?;
        let period = read_period(value)?;
        let parties = list(value, "parties", read_party)?;
        refuse_duplicates("/parties", parties.iter().map(|party| party.id.as_str()))?;
        let application = Self {
            name: value.string("name"),
            costs: lines(value, "costs", &parties, read_cost)?,
            effects: lines(value, "effects", &parties, read_effect)?,
            upkeep: lines(value, "upkeep", &parties, read_upkeep)?,
            grant: value.field("grant").and_then(|grant| grant.field("total")?.amount()),
            persons: value.field("reach").and_then(|reach| reach.field("persons")?.whole()),
            evaluation: list(value, "evaluation", read_evaluation_row)?,
            alternatives: list(value, "alternatives", read_alternative)?,
            answers: table(value, "answers", read_answer)?,
            texts: table(value, "texts", Value::owned_text)?,
            plan: value.field("repaymentPlan").map(|plan| read_plan(plan, &parties)).transpose()?,
            discount_rates: read_rates(value)?,
            parties,
            period,
        };
        application.check_ids(value)?;
        application.check_amounts(value)?;
        Ok(application)
    }

    fn check_ids(&self, value: &Value) -> Result<(), Fault> {
        let lines = self.costs.len() + self.effects.len() + self.upkeep.len();
        if lines > MOST_LINES {
            return Err(Fault::new(FaultCode::TooManyLines, "").with("most", MOST_LINES));
        }
        refuse_duplicates("/costs", self.costs.iter().map(|line| line.id.as_str()))?;
        refuse_duplicates("/effects", self.effects.iter().map(|effect| effect.id.as_str()))?;
        refuse_duplicates("/upkeep", self.upkeep.iter().map(|line| line.id.as_str()))?;
        let ids = |name: &str| -> Vec<&str> {
            let items = value.field(name).map(Value::list).unwrap_or_default();
            items.iter().filter_map(|item| item.field("id")?.text()).collect()
        };
        refuse_duplicates("/evaluation", ids("evaluation").into_iter())?;
        // The project's own row among the alternatives goes by this id.
        let taken = std::iter::once("project").chain(ids("alternatives"));
        refuse_duplicates_from("/alternatives", taken, 1)?;
        for (place, row) in value.field("evaluation").map(Value::list).unwrap_or_default().iter().enumerate()
        {
            if let Some(id) = row.field("effect").and_then(Value::text)
                && self.effects.iter().all(|effect| effect.id != id)
            {
                let path = format!("/evaluation/{place}/effect");
                return Err(Fault::new(FaultCode::UnknownEffect, path).with("effect", id));
            }
        }
        Ok(())
    }

    /// No amount lies before the first year, what units give keeps the limits of
    /// an amount, and a range lies around what is expected.
    fn check_amounts(&self, value: &Value) -> Result<(), Fault> {
        let first = self.period.start.year;
        for (name, fields) in [
            ("costs", &["amounts"][..]),
            ("effects", &["estimate"]),
            ("upkeep", &["amounts"]),
            ("alternatives", &["cost", "saving"]),
        ] {
            let items = value.field(name).map(Value::list).unwrap_or_default();
            for (place, item) in items.iter().enumerate() {
                for field in fields {
                    check_years(first, item.field(field), || format!("/{name}/{place}/{field}"))?;
                }
            }
        }
        if let Some(plan) = value.field("repaymentPlan") {
            for name in ["parties", "decided"] {
                for (id, own) in plan.field(name).map(Value::table).unwrap_or_default() {
                    check_years(first, Some(own), || {
                        let mut path = format!("/repaymentPlan/{name}");
                        push_step(&mut path, id);
                        path
                    })?;
                }
            }
        }
        for (place, effect) in self.effects.iter().enumerate() {
            if effect.range.0.is_above(100) || effect.range.1.is_below(100) {
                return Err(Fault::new(FaultCode::RangeReversed, format!("/effects/{place}/range")));
            }
            if let Estimate::Units(units) = &effect.estimate {
                check_units(self.period.start.year, units, place)?;
            }
        }
        Ok(())
    }
}

/// Refuses an amount other than 0 in a year before the first. What is given may
/// be the amounts themselves, or hold them as a field.
///
/// # Errors
/// `year_before_period`, at the year.
pub(crate) fn check_years(
    first: Year,
    given: Option<&Value>,
    path: impl Fn() -> String,
) -> Result<(), Fault> {
    let Some(given) = given else {
        return Ok(());
    };
    let (amounts, field) = match given.field("amounts") {
        Some(amounts) => (amounts, "/amounts"),
        None => (given, ""),
    };
    for (key, value) in amounts.table() {
        let is_early = key.parse::<Year>().is_ok_and(|year| year < first);
        if is_early && value.amount().is_some_and(|amount| !amount.is_zero()) {
            return Err(before_period(first, key, &(path() + field)));
        }
    }
    Ok(())
}

/// The place of a party, by its id.
///
/// # Errors
/// `unknown_party`, at the path given.
fn place_of(id: &str, parties: &[Party], path: impl FnOnce() -> String) -> Result<usize, Fault> {
    let place = parties.iter().position(|party| party.id == id);
    place.ok_or_else(|| Fault::new(FaultCode::UnknownParty, path()).with("party", id))
}

fn before_period(first: Year, year: &str, path: &str) -> Fault {
    Fault::new(FaultCode::YearBeforePeriod, format!("{path}/{year}")).with("year", year).with("first", first)
}

fn check_units(first: Year, units: &Units, place: usize) -> Result<(), Fault> {
    let path = format!("/effects/{place}/estimate/quantity");
    for (year, estimate) in units.estimates() {
        if year < first && !estimate.is_zero() {
            return Err(before_period(first, &year.to_string(), &path));
        }
        if estimate.rounded().is_none_or(|amount| amount > LARGEST_AMOUNT) {
            let fault = Fault::new(FaultCode::AmountOutOfRange, format!("{path}/{year}"));
            return Err(fault.with("most", LARGEST_AMOUNT));
        }
    }
    Ok(())
}

fn refuse_duplicates<'a>(path: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), Fault> {
    refuse_duplicates_from(path, ids, 0)
}

/// The second of two equal ids is refused; the first `taken` of them stand in no list.
fn refuse_duplicates_from<'a>(
    path: &str,
    ids: impl Iterator<Item = &'a str>,
    taken: usize,
) -> Result<(), Fault> {
    let ids: Vec<&str> = ids.collect();
    match (0..ids.len()).find(|&place| ids[..place].contains(&ids[place])) {
        None => Ok(()),
        Some(place) => {
            let path = format!("{path}/{}/id", place - taken);
            Err(Fault::new(FaultCode::DuplicateId, path).with("id", ids[place]))
        }
    }
}

/// What the shape has found to be there. Where shape and reader disagree, the
/// reader says so instead of guessing.
fn there<T>(found: Option<T>, name: &str) -> Result<T, Fault> {
    found.ok_or_else(|| Fault::new(FaultCode::WrongType, format!("/{name}")))
}

fn list<T>(value: &Value, name: &str, read: fn(&Value) -> Option<T>) -> Result<Vec<T>, Fault> {
    let items = value.field(name).map(Value::list).unwrap_or_default();
    let mut found = Vec::with_capacity(items.len());
    for item in items {
        found.push(there(read(item), name)?);
    }
    Ok(found)
}

fn table<T>(value: &Value, name: &str, read: fn(&Value) -> Option<T>) -> Result<Vec<(String, T)>, Fault> {
    let fields = value.field(name).map(Value::table).unwrap_or_default();
    let mut found = Vec::with_capacity(fields.len());
    for (key, field) in fields {
        found.push((key.clone(), there(read(field), name)?));
    }
    Ok(found)
}

/// Lines that name a party.
fn lines<T>(
    value: &Value,
    name: &str,
    parties: &[Party],
    read: fn(&Value, usize) -> Option<T>,
) -> Result<Vec<T>, Fault> {
    let items = value.field(name).map(Value::list).unwrap_or_default();
    let mut found = Vec::with_capacity(items.len());
    for (place, item) in items.iter().enumerate() {
        let id = there(item.field("party").and_then(Value::text), name)?;
        let party = place_of(id, parties, || format!("/{name}/{place}/party"))?;
        found.push(there(read(item, party), name)?);
    }
    Ok(found)
}

fn read_period(value: &Value) -> Result<Period, Fault> {
    let month = |name| there(value.field("period").and_then(|period| period.field(name)?.month()), "period");
    let period = Period { start: month("start")?, end: month("end")? };
    if period.end < period.start {
        return Err(Fault::new(FaultCode::PeriodReversed, "/period"));
    }
    Ok(period)
}

fn read_party(value: &Value) -> Option<Party> {
    let (kind, role) = (PartyKind::of(value.field("kind")?)?, Role::of(value.field("role")?)?);
    Some(Party {
        id: value.string("id"),
        name: value.string("name"),
        kind,
        area: value.string_if("area"),
        role,
        endorses: value.field("endorses").and_then(Value::boolean),
    })
}

fn amounts(value: &Value) -> Option<ByYear> {
    value.by_year(Value::amount)
}

fn read_cost(value: &Value, party: usize) -> Option<CostLine> {
    let funding = Funding::of(value.field("funding")?)?;
    let amounts = amounts(value.field("amounts")?)?;
    let cost_use = value.field("use").and_then(CostUse::of);
    Some(CostLine { id: value.string("id"), party, funding, cost_use, amounts })
}

fn read_upkeep(value: &Value, party: usize) -> Option<UpkeepLine> {
    let amounts = amounts(value.field("amounts")?)?;
    let financing = value.field("financing").and_then(Financing::of);
    Some(UpkeepLine { id: value.string("id"), party, financing, amounts })
}

fn read_effect(value: &Value, party: usize) -> Option<Effect> {
    let direction = Direction::of(value.field("direction")?)?;
    let range = match value.field("range") {
        Some(range) => (range.field("low")?.number()?, range.field("high")?.number()?),
        None => (Number::whole(50), Number::whole(120)),
    };
    let estimate = read_estimate(value.field("estimate")?)?;
    Some(Effect {
        id: value.string("id"),
        label: value.string("label"),
        party,
        direction,
        nature: value.field("nature").and_then(Nature::of).unwrap_or(Nature::LoweredCost),
        estimate,
        indicator: value.string_if("indicator"),
        baseline: value.string_if("baseline"),
        measured: value.field("measured").and_then(Frequency::of),
        source: value.string_if("source"),
        range,
    })
}

fn read_estimate(value: &Value) -> Option<Estimate> {
    if let Some(given) = value.field("amounts") {
        return amounts(given).map(Estimate::Amounts);
    }
    let share = |name, usual| value.field(name).and_then(Value::number).unwrap_or(Number::whole(usual));
    let unit_value = value.field("unitValue")?.amount()?;
    let quantity = value.field("quantity")?.by_year(Value::number)?;
    Some(Estimate::Units(Units {
        unit_value,
        quantity,
        deadweight: share("deadweight", 0),
        attribution: share("attribution", 100),
        drop_off: share("dropOff", 0),
    }))
}

fn read_evaluation_row(value: &Value) -> Option<EvaluationRow> {
    Some(EvaluationRow {
        goal: value.string("goal"),
        measure: value.string_if("measure"),
        frequency: value.field("frequency").and_then(Frequency::of),
        responsible: value.string_if("responsible"),
    })
}

fn read_alternative(value: &Value) -> Option<Alternative> {
    let (cost, saving) = (amounts(value.field("cost")?)?, amounts(value.field("saving")?)?);
    Some(Alternative { id: value.string("id"), cost, saving })
}

fn read_answer(value: &Value) -> Option<Answer> {
    if let Some(figure) = value.field("value") {
        return figure.owned_text().map(Answer::Value);
    }
    match value.field("answer")?.text()? {
        "yes" => Some(Answer::Yes),
        "no" => Some(Answer::No),
        _ => Some(Answer::Partly),
    }
}

fn read_plan(value: &Value, parties: &[Party]) -> Result<RepaymentPlan, Fault> {
    let year = |name| value.field(name).and_then(Value::year);
    let by_party = |name: &str| -> Result<Vec<(usize, &Value)>, Fault> {
        let mut found = Vec::new();
        for (id, plan) in value.field(name).map(Value::table).unwrap_or_default() {
            let path = || {
                let mut path = format!("/repaymentPlan/{name}");
                push_step(&mut path, id);
                path
            };
            found.push((place_of(id, parties, path)?, plan));
        }
        Ok(found)
    };
    let mut plan = RepaymentPlan {
        from: year("from"),
        to: year("to"),
        parties: Vec::new(),
        profile: value.field("profile").and_then(Profile::of),
        decided: Vec::new(),
        exempt_from: year("exemptFrom"),
    };
    for (party, own) in by_party("parties")? {
        let year = |name| own.field(name).and_then(Value::year);
        let own =
            PartyPlan { from: year("from"), to: year("to"), amounts: own.field("amounts").and_then(amounts) };
        plan.parties.push((party, own));
    }
    for (party, decided) in by_party("decided")? {
        plan.decided.push((party, there(amounts(decided), "repaymentPlan")?));
    }
    Ok(plan)
}

/// No known guideline prescribes a rate, so several stand side by side.
const USUAL_RATES: [&str; 3] = ["0", "3", "3.5"];

fn read_rates(value: &Value) -> Result<Vec<Rate>, Fault> {
    let usual = USUAL_RATES.map(|text| Value::Text(text.to_owned()));
    let given = value.field("discountRates").map_or(&usual[..], Value::list);
    let mut rates = Vec::with_capacity(given.len());
    for rate in given {
        let percent = there(rate.number(), "discountRates")?;
        let text = match rate {
            Value::Text(text) | Value::Number(text) => text.clone(),
            _ => percent.to_string(),
        };
        rates.push(Rate { text, percent });
    }
    Ok(rates)
}
