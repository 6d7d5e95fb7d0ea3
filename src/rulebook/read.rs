//! Reads a rule set, and finds every fault in it at once: what its shape can
//! be wrong with, and then what only the whole can.

use super::checks::{Check, all, names};
use super::shape::FIELDS;
use super::whole::Whole;
use super::{
    Afterwards, Citation, Counted, Criterion, Fund, FundForm, Mechanism, Occasion, Repayment, Requirement,
    RiskBearer, Rulebook, Starts, Terms, Window, WindowStart,
};
use crate::application::{PartyKind, Profile};
use crate::calendar::Year;
use crate::fault::{Fault, FaultCode};
use crate::options::Stage;
use crate::shape::check;
use crate::value::Value;

impl Rulebook {
    /// Reads a rule set.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn read(value: &Value) -> Result<Self, Vec<Fault>> {
        let faults = Whole::of(value, check(value, &FIELDS).err().unwrap_or_default()).faults();
        if !faults.is_empty() {
            return Err(faults);
        }
        // Where shape and reader disagree, the reader says so instead of guessing.
        read_rulebook(value).ok_or_else(|| vec![Fault::new(FaultCode::WrongType, "")])
    }
}

fn read_rulebook(value: &Value) -> Option<Rulebook> {
    let disbursement = value.field("disbursement");
    let fund = read_fund(value.field("fund")?)?;
    let repayment = read_repayment(value.field("repayment")?)?;
    let criteria = all(value.field("criteria")?, read_criterion)?;
    let counted = match value.field("counted") {
        Some(counted) => Some(read_counted(counted)?),
        None => None,
    };
    Some(Rulebook {
        id: value.string("id"),
        municipality: value.string("municipality"),
        starts: read_starts(value.field("starts")?),
        fund,
        repayment,
        counted,
        occasions: disbursement.and_then(|d| all(d.field("occasions")?, read_occasion)).unwrap_or_default(),
        occasions_cite: disbursement.and_then(cite),
        criteria,
        process_months: value.at("/process/totalMonths/min").and_then(Value::whole),
    })
}

fn cite(value: &Value) -> Option<Citation> {
    let cite = value.field("cite")?;
    Some(Citation { document: cite.string("document"), section: cite.string("section") })
}

fn read_starts(value: &Value) -> Starts {
    let month = |name| value.field(name).and_then(Value::month);
    Starts { from: month("from"), to: month("to"), cite: cite(value) }
}

fn read_fund(value: &Value) -> Option<Fund> {
    Some(Fund {
        form: FundForm::of(value.field("form")?)?,
        size: value.field("size").and_then(Value::amount),
        yearly: value.field("yearly").and_then(|yearly| yearly.by_year(Value::amount)).unwrap_or_default(),
        risk_bearer: RiskBearer::of(value.field("riskBearer")?)?,
        cite: cite(value),
    })
}

fn read_repayment(value: &Value) -> Option<Repayment> {
    let basis = value.field("basis")?.text()?;
    if basis == "none" {
        return Some(Repayment::None { cite: cite(value) });
    }
    let terms = Terms {
        payers: names(value.field("payers")?, PartyKind::of)?,
        mechanism: Mechanism::of(value.field("mechanism")?)?,
        afterwards: Afterwards::of(value.field("afterwards")?)?,
        exemption: value.field("exemption")?.boolean()?,
        cite: cite(value),
    };
    Some(match basis {
        "saving" => Repayment::Saving {
            terms,
            share: value.field("share")?.number()?,
            capped_at_drawn: value.field("cap")?.text()? == "drawn",
            window: read_window(value.field("window")?)?,
        },
        "drawn" => Repayment::Drawn {
            terms,
            profiles: names(value.field("profiles")?, Profile::of)?,
            window: read_window(value.field("window")?)?,
        },
        _ => Repayment::DecidedPlan(terms),
    })
}

fn read_window(value: &Value) -> Option<Window> {
    let years = |name| value.field(name).and_then(Value::whole).map(|years| years as Year);
    Some(Window {
        from: WindowStart::of(value.field("from")?)?,
        deadline_years: years("deadlineYears"),
        years: years("years"),
    })
}

fn read_counted(value: &Value) -> Option<Counted> {
    let requirement = value.field("requirement")?;
    Some(Counted {
        years_after_phase: value
            .at("/window/yearsAfterPhase")
            .and_then(Value::whole)
            .map(|years| years as Year),
        kinds: names(value.field("kinds")?, PartyKind::of)?,
        requirement: match requirement.text() {
            Some("none") => Requirement::None,
            Some(_) => Requirement::Positive,
            None => Requirement::FactorOfCost(requirement.field("factorOfCost")?.number()?),
        },
        cite: cite(value),
    })
}

fn read_occasion(value: &Value) -> Option<Occasion> {
    let through_month = u8::try_from(value.field("throughMonth")?.whole()?).ok()?;
    Some(Occasion { id: value.string("id"), through_month })
}

fn read_criterion(value: &Value) -> Option<Criterion> {
    let stage = Stage::of(value.field("stage")?)?;
    let required = value.field("required")?.boolean()?;
    let check = Check::read(value.field("check")?)?;
    Some(Criterion { id: value.string("id"), stage, required, check, cite: cite(value) })
}
