//! What only the whole of a rule set can be wrong with: ids that stand twice,
//! references that lead nowhere, bounds that are reversed.
//!
//! A rule set is held against this whatever its shape is wrong with, so that all
//! its faults are listed at once. What the shape has refused is not judged a
//! second time, nor is what follows from it: where an id cannot be read, nothing
//! is said of the references that may mean it.

use super::WindowStart;
use super::shape::{MOST_CHECKS, MOST_ITEMS};
use crate::args::Args;
use crate::fault::{Fault, FaultCode};
use crate::shape::is_id;
use crate::value::{Value, push_step};

/// Whoever has so many faults is not helped by more of them.
const MOST_FAULTS: usize = 1_000;

/// The checks that look at more than one place.
pub(super) struct Whole<'a> {
    rulebook: &'a Value,
    /// What references may name, where all of it can be read.
    sources: Option<Vec<&'a str>>,
    questions: Option<Vec<&'a str>>,
    sections: Option<Vec<&'a str>>,
    /// How many checks have been gone through, parts of others among them.
    checks: usize,
    path: String,
    faults: Vec<Fault>,
    /// How many of them are the shape's, which come first.
    of_shape: usize,
}

impl<'a> Whole<'a> {
    /// A rule set, and what its shape is wrong with.
    pub(super) fn of(rulebook: &'a Value, faults: Vec<Fault>) -> Self {
        let names = |list| ids(list_at(rulebook, list)?).into_iter().collect();
        Self {
            rulebook,
            sources: names("/sources"),
            questions: names("/questions"),
            sections: names("/sections"),
            checks: 0,
            path: String::new(),
            of_shape: faults.len(),
            faults,
        }
    }

    /// Everything that it is wrong with: its shape, and then the whole.
    pub(super) fn faults(mut self) -> Vec<Fault> {
        if self.of_shape > MOST_FAULTS {
            return self.faults;
        }
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
            if let Some(about) = interpretation.field("about").and_then(Value::text) {
                self.interpretation(place, about);
            }
        }
        for place in 0..self.list("/process/steps").len() {
            self.bounds(&format!("/process/steps/{place}/months"), "min", "max");
        }
        self.bounds("/process/totalMonths", "min", "max");
        for place in 0..self.list("/milestones").len() {
            self.bounds(&format!("/milestones/{place}/yearsAfterEnd"), "from", "to");
        }
        self.faults
    }

    fn list(&self, pointer: &str) -> &'a [Value] {
        list_at(self.rulebook, pointer).unwrap_or_default()
    }

    fn refuse(&mut self, path: String, code: FaultCode, args: Args) {
        self.faults.push(Fault { code, path, args });
    }

    fn refuse_duplicates(&mut self, list: &str) {
        let ids = ids(self.list(list));
        for (place, id) in ids.iter().enumerate() {
            if let Some(id) = id.filter(|_| ids[..place].contains(id)) {
                let args = Args::default().with("id", id);
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
        let is_unknown = self.sources.as_ref().is_some_and(|known| !known.contains(&document));
        if is_unknown && !self.is_refused(&self.path) {
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
        let window = self.rulebook.at("/repayment/window").filter(|_| !self.is_refused("/repayment/window"));
        let Some((window, from)) =
            window.and_then(|window| Some((window, WindowStart::of(window.field("from")?)?)))
        else {
            return;
        };
        match (from == WindowStart::FirstEffectOrDeadline, window.field("deadlineYears").is_some()) {
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
        let list = "/disbursement/occasions";
        let month = |place| self.whole(&format!("{list}/{place}/throughMonth"));
        let months: Vec<i64> = (0..self.list(list).len()).filter_map(month).collect();
        if months.windows(2).any(|pair| pair[1] <= pair[0]) {
            self.refuse(list.into(), FaultCode::OccasionsOutOfOrder, Args::default());
        }
    }

    /// A whole number that the shape has not refused.
    fn whole(&self, pointer: &str) -> Option<i64> {
        self.rulebook.at(pointer)?.whole().filter(|_| !self.is_refused(pointer))
    }

    fn interpretation(&mut self, place: usize, about: &str) {
        if self.rulebook.at(about).is_none() && !self.is_refused(about) {
            let args = Args::default().with("about", about);
            self.refuse(format!("/interpretations/{place}/about"), FaultCode::BadPointer, args);
        }
    }

    /// Whether the shape refuses a place, or one above it.
    fn is_refused(&self, pointer: &str) -> bool {
        self.faults[..self.of_shape].iter().any(|fault| {
            let below = pointer.strip_prefix(&fault.path);
            below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
        })
    }

    fn bounds(&mut self, pointer: &str, low: &str, high: &str) {
        let bound = |name: &str| self.whole(&format!("{pointer}/{name}"));
        if let (Some(least), Some(most)) = (bound(low), bound(high))
            && most < least
        {
            self.refuse(pointer.to_owned(), FaultCode::RangeReversed, Args::default());
        }
    }

    /// What a check refers to must stand in the rule set, and there are no more checks than can be held
    /// against every line of a project.
    fn references(&mut self, check: &'a Value) {
        let path = self.path.clone();
        self.checks += 1;
        if self.checks > MOST_CHECKS {
            if self.checks == MOST_CHECKS + 1 {
                self.refuse(path, FaultCode::TooManyItems, Args::default().with("most", MOST_CHECKS));
            }
            return;
        }
        let text = |name| check.field(name).and_then(Value::text);
        match text("kind").unwrap_or_default() {
            "counted_saving" if self.rulebook.field("counted").is_none() => {
                self.refuse(path.clone(), FaultCode::CountedMissing, Args::default());
            }
            "section_written" => self.section(text("section")),
            "answer" | "upkeep_planned" => self.question(text("question"), "yes_no"),
            "answer_at_least" => self.question(text("question"), "number"),
            "duration_months" => self.bounds(&path, "min", "max"),
            "all" | "any" => {
                for (place, part) in items(check.field("of")).unwrap_or_default().iter().enumerate() {
                    self.path = format!("{path}/of/{place}");
                    self.references(part);
                }
            }
            _ => {}
        }
        self.path = path;
    }

    fn section(&mut self, id: Option<&str>) {
        if let (Some(id), Some(known)) = (id, &self.sections)
            && !known.contains(&id)
        {
            let args = Args::default().with("section", id);
            self.refuse(format!("{}/section", self.path), FaultCode::UnknownSection, args);
        }
    }

    fn question(&mut self, id: Option<&str>, wanted: &str) {
        let (Some(id), Some(known)) = (id, &self.questions) else {
            return;
        };
        let place = known.iter().position(|known| *known == id);
        let code = match place.map(|place| self.list("/questions")[place].field("kind").and_then(Value::text))
        {
            None => FaultCode::UnknownQuestion,
            Some(Some(kind @ ("yes_no" | "number"))) if kind != wanted => FaultCode::WrongQuestionKind,
            Some(_) => return,
        };
        self.refuse(format!("{}/question", self.path), code, Args::default().with("question", id));
    }
}

/// The items of a list that is there and no longer than the format allows.
fn items(list: Option<&Value>) -> Option<&[Value]> {
    match list? {
        Value::List(items) if items.len() <= MOST_ITEMS => Some(items),
        _ => None,
    }
}

fn list_at<'a>(rulebook: &'a Value, pointer: &str) -> Option<&'a [Value]> {
    items(rulebook.at(pointer))
}

/// The ids of items, each where it can be read.
fn ids(items: &[Value]) -> Vec<Option<&str>> {
    items.iter().map(|item| item.field("id")?.text().filter(|id| is_id(id))).collect()
}
