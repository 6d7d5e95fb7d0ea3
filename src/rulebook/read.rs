//! Reads a rule set, and finds every fault in it at once: what its shape can
//! be wrong with, and then what only the whole can.

use super::checks::{Check, all};
use super::shape::FIELDS;
use super::{
    Afterwards, Citation, Counted, Criterion, Fund, FundForm, Mechanism, Occasion, Repayment, Requirement,
    RiskBearer, Rulebook, Starts, Terms, Window, WindowStart,
};
use crate::application::{PartyKind, Profile};
use crate::args::Args;
use crate::calendar::Year;
use crate::fault::{Fault, FaultCode};
use crate::options::Stage;
use crate::shape::check;
use crate::value::{Value, push_step};

impl Rulebook {
    /// Reads a rule set.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn read(value: &Value) -> Result<Self, Vec<Fault>> {
        check(value, &FIELDS)?;
        let mut whole = Whole { rulebook: value, path: String::new(), faults: Vec::new() };
        whole.check();
        if !whole.faults.is_empty() {
            return Err(whole.faults);
        }
        // Where shape and reader disagree, the reader says so instead of guessing.
        read_rulebook(value).ok_or_else(|| vec![Fault::new(FaultCode::WrongType, "")])
    }
}

/// The checks that look at more than one place.
struct Whole<'a> {
    rulebook: &'a Value,
    path: String,
    faults: Vec<Fault>,
}

impl<'a> Whole<'a> {
    fn check(&mut self) {
        for list in
            ["sources", "criteria", "selection", "questions", "sections", "reporting", "milestones", "roles"]
        {
            self.refuse_duplicates(&format!("/{list}"));
        }
        for list in ["/process/steps", "/stopGrounds/grounds", "/disbursement/occasions"] {
            self.refuse_duplicates(list);
        }
        self.citations(self.rulebook);
        self.starts();
        self.window();
        self.occasions();
        for (place, criterion) in self.list("/criteria").iter().enumerate() {
            if let Some(check) = criterion.field("check") {
                self.path = format!("/criteria/{place}/check");
                self.references(check);
            }
        }
        for (place, interpretation) in self.list("/interpretations").iter().enumerate() {
            let about = interpretation.field("about").and_then(Value::text).unwrap_or_default();
            if self.rulebook.at(about).is_none() {
                let args = Args::default().with("about", about);
                self.refuse(format!("/interpretations/{place}/about"), FaultCode::BadPointer, args);
            }
        }
        for place in 0..self.list("/process/steps").len() {
            self.bounds(&format!("/process/steps/{place}/months"), "min", "max");
        }
        self.bounds("/process/totalMonths", "min", "max");
        for place in 0..self.list("/milestones").len() {
            self.bounds(&format!("/milestones/{place}/yearsAfterEnd"), "from", "to");
        }
    }

    fn list(&self, pointer: &str) -> &'a [Value] {
        self.rulebook.at(pointer).map(Value::list).unwrap_or_default()
    }

    fn refuse(&mut self, path: String, code: FaultCode, args: Args) {
        self.faults.push(Fault { code, path, args });
    }

    fn refuse_duplicates(&mut self, list: &str) {
        let ids: Vec<Option<&str>> = self.list(list).iter().map(|item| item.field("id")?.text()).collect();
        for (place, id) in ids.iter().enumerate() {
            if ids[..place].contains(id) {
                let args = Args::default().with("id", id.unwrap_or_default());
                self.refuse(format!("{list}/{place}/id"), FaultCode::DuplicateId, args);
            }
        }
    }

    /// Every citation, wherever it stands, names one of the sources.
    fn citations(&mut self, value: &Value) {
        let length = self.path.len();
        for (place, item) in value.list().iter().enumerate() {
            push_step(&mut self.path, &place.to_string());
            self.citations(item);
            self.path.truncate(length);
        }
        for (key, field) in value.table() {
            push_step(&mut self.path, key);
            let document = field.field("document").and_then(Value::text);
            match document.filter(|_| key == "cite") {
                Some(document) => self.source(document),
                None => self.citations(field),
            }
            self.path.truncate(length);
        }
    }

    fn source(&mut self, document: &str) {
        let known = |source: &Value| source.field("id").and_then(Value::text) == Some(document);
        if !self.list("/sources").iter().any(known) {
            let args = Args::default().with("document", document);
            self.refuse(format!("{}/document", self.path), FaultCode::UnknownDocument, args);
        }
    }

    fn starts(&mut self) {
        let month = |name| self.rulebook.field("starts").and_then(|starts| starts.field(name)?.month());
        if let (Some(from), Some(to)) = (month("from"), month("to"))
            && to < from
        {
            self.refuse("/starts".into(), FaultCode::StartsReversed, Args::default());
        }
    }

    /// A deadline goes with the window that begins at one, and with no other.
    fn window(&mut self) {
        let Some(window) = self.rulebook.at("/repayment/window") else {
            return;
        };
        let has_deadline = window.field("deadlineYears").is_some();
        let needs_one =
            window.field("from").and_then(WindowStart::of) == Some(WindowStart::FirstEffectOrDeadline);
        match (needs_one, has_deadline) {
            (true, false) => {
                self.refuse("/repayment/window".into(), FaultCode::DeadlineMissing, Args::default());
            }
            (false, true) => {
                let path = "/repayment/window/deadlineYears".into();
                self.refuse(path, FaultCode::DeadlineUnused, Args::default());
            }
            _ => {}
        }
    }

    fn occasions(&mut self) {
        let month = |occasion: &Value| occasion.field("throughMonth").and_then(Value::whole);
        let occasions = self.list("/disbursement/occasions");
        if occasions.windows(2).any(|pair| month(&pair[1]) <= month(&pair[0])) {
            self.refuse("/disbursement/occasions".into(), FaultCode::OccasionsOutOfOrder, Args::default());
        }
    }

    fn bounds(&mut self, pointer: &str, low: &str, high: &str) {
        let bound = |name| self.rulebook.at(pointer)?.field(name)?.whole();
        if let (Some(least), Some(most)) = (bound(low), bound(high))
            && most < least
        {
            self.refuse(pointer.to_owned(), FaultCode::RangeReversed, Args::default());
        }
    }

    /// What a check refers to must stand in the rule set.
    fn references(&mut self, check: &Value) {
        let path = self.path.clone();
        let text = |name| check.field(name).and_then(Value::text);
        match text("kind").unwrap_or_default() {
            "counted_saving" if self.rulebook.field("counted").is_none() => {
                self.refuse(path.clone(), FaultCode::CountedMissing, Args::default());
            }
            "section_written" => {
                let section = text("section").unwrap_or_default();
                if self.find("/sections", section).is_none() {
                    let args = Args::default().with("section", section);
                    self.refuse(format!("{path}/section"), FaultCode::UnknownSection, args);
                }
            }
            "duration_months" => self.bounds(&path, "min", "max"),
            kind => {
                if let Some(question) = text("question") {
                    let wanted = if kind == "answer_at_least" { "number" } else { "yes_no" };
                    self.question(question, wanted);
                }
            }
        }
        let parts = check.field("of").map(Value::list).unwrap_or_default();
        for (place, part) in parts.iter().enumerate() {
            self.path = format!("{path}/of/{place}");
            self.references(part);
        }
        self.path = path;
    }

    fn question(&mut self, id: &str, wanted: &str) {
        let kind = self.find("/questions", id).and_then(|question| question.field("kind")?.text());
        let code = match kind {
            None => FaultCode::UnknownQuestion,
            Some(kind) if kind != wanted => FaultCode::WrongQuestionKind,
            Some(_) => return,
        };
        self.refuse(format!("{}/question", self.path), code, Args::default().with("question", id));
    }

    fn find(&self, list: &str, id: &str) -> Option<&'a Value> {
        self.list(list).iter().find(|item| item.field("id").and_then(Value::text) == Some(id))
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
        payers: all(value.field("payers")?, PartyKind::of)?,
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
            profiles: all(value.field("profiles")?, Profile::of)?,
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
        kinds: all(value.field("kinds")?, PartyKind::of)?,
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
