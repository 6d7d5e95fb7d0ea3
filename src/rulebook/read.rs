//! Reads a rule set and finds every fault in it at once.

use super::checks::{References, kinds, read_bounds, read_check, some_of};
use super::{
    Afterwards, Citation, Counted, Criterion, Fund, FundForm, Mechanism, Occasion, Repayment, Requirement, RiskBearer,
    Rulebook, Starts, Status, Terms, Text, Window, WindowStart,
};
use crate::application::Profile;
use crate::calendar::Year;
use crate::money::{Money, Number};
use crate::options::Stage;
use crate::value::{Args, Fault, FaultCode, Node, Object, Value, read, refuse_duplicates};

const MOST_ITEMS: usize = 200;
const LONGEST_ID: usize = 64;
/// No window, deadline or counted stretch is longer than a schedule.
const MOST_YEARS: i64 = 60;

impl Rulebook {
    /// Reads a rule set.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn read(value: &Value) -> Result<Self, Vec<Fault>> {
        read(value, |node| node.object(read_rulebook))
    }
}

fn read_rulebook(o: &Object<'_>) -> Option<Rulebook> {
    let format = o.required("format", Node::version);
    let id = o.required("id", id);
    let municipality = o.required("municipality", Node::text);
    let title = o.required("title", text);
    let status = o.required("status", |node| node.one_of(Status::from_name));
    let sources = o.required("sources", read_sources);
    let documents = Documents(sources.as_deref());
    let starts = o.required("starts", |node| node.object(|o| read_starts(o, documents)));
    let afterlife = o.optional("afterlife", |node| node.object(|o| read_cited(o, documents)));
    let fund = o.required("fund", |node| node.object(|o| read_fund(o, documents)));
    let repayment = o.required("repayment", |node| node.object(|o| read_repayment(o, documents)));
    let counted = o.optional("counted", |node| node.object(|o| read_counted(o, documents)));
    let disbursement = o.optional("disbursement", |node| node.object(|o| read_disbursement(o, documents)));

    let questions = o.required("questions", |node| read_items(node, read_question, |(id, _)| id));
    let sections = o.required("sections", |node| read_items(node, |o| read_section(o, documents), |id| id));
    let known = References {
        questions: questions.as_deref().unwrap_or_default(),
        sections: sections.as_deref().unwrap_or_default(),
        counts: o.has("counted"),
    };
    let criteria = o.required("criteria", |node| {
        read_items(node, |o| read_criterion(o, documents, known), |criterion| &criterion.id)
    });
    let process = o.required("process", |node| node.object(|o| read_process(o, documents)));
    let rest = read_texts(o, documents);
    let ((), (), ()) = (format?, rest?, questions.map(drop)?);
    sections?;
    sources?;
    let (occasions, occasions_cite) = disbursement?.unwrap_or_default();
    Some(Rulebook {
        id: id?,
        municipality: municipality?,
        title: title?,
        status: status?,
        starts: starts?,
        afterlife: afterlife?,
        fund: fund?,
        repayment: repayment?,
        counted: counted?,
        occasions,
        occasions_cite,
        criteria: criteria?,
        process_months: process?,
    })
}

/// The sources that a citation may name; `None` where they could not be read.
#[derive(Clone, Copy)]
struct Documents<'a>(Option<&'a [String]>);

impl Documents<'_> {
    fn cite(self, o: &Object<'_>) -> Option<Option<Citation>> {
        o.optional("cite", |node| {
            node.object(|o| {
                let document = o.required("document", |node| {
                    let id = node.text()?;
                    match self.0 {
                        Some(sources) if !sources.contains(&id) => {
                            node.refuse_with(FaultCode::UnknownDocument, Args::default().with("document", id))
                        }
                        _ => Some(id),
                    }
                });
                let section = o.required("section", Node::text);
                Some(Citation { document: document?, section: section? })
            })
        })
    }
}

/// The texts that only people read: checked here, kept in the document.
fn read_texts(o: &Object<'_>, documents: Documents<'_>) -> Option<()> {
    let cited = |node: &Node<'_>| node.object(|o| read_cited(o, documents).map(drop));
    let with_text = |o: &Object<'_>| {
        let id = o.required("id", id);
        let text = o.required("text", text);
        documents.cite(o)?;
        text.and(id)
    };
    let selection = o.optional("selection", |node| read_items(node, with_text, |id| id));
    let reporting = o.optional("reporting", |node| read_items(node, |o| read_report(o, documents), |id| id));
    let milestones = o.optional("milestones", |node| read_items(node, |o| read_milestone(o, documents), |id| id));
    let stop_grounds = o.optional("stopGrounds", |node| {
        node.object(|o| {
            let decided_by = o.required("decidedBy", text);
            let ground = |o: &Object<'_>| {
                let id = o.required("id", id);
                o.required("text", text).and(id)
            };
            let grounds = o.required("grounds", |node| read_items(node, ground, |id| id));
            documents.cite(o)?;
            decided_by.and(grounds)
        })
    });
    let roles = o.optional("roles", |node| {
        let role = |o: &Object<'_>| {
            let id = o.required("id", id);
            let title = o.required("title", text);
            let duties = o.required("duties", |node| node.list(MOST_ITEMS, FaultCode::TooManyItems, text));
            documents.cite(o)?;
            title.and(duties).and(id)
        };
        read_items(node, role, |id| id)
    });
    let notes = o.optional("notes", |node| node.list(MOST_ITEMS, FaultCode::TooManyItems, cited));
    let interpretations = o.required("interpretations", |node| {
        node.list(MOST_ITEMS, FaultCode::TooManyItems, |node| {
            node.object(|place| {
                let about = place.required("about", |node| read_pointer(node, o.node().value()));
                let text = place.required("text", text);
                documents.cite(place)?;
                about.and(text).map(drop)
            })
        })
    });
    selection?;
    reporting?;
    milestones?;
    stop_grounds?;
    roles?;
    notes?;
    interpretations.map(drop)
}

/// A JSON Pointer to a place that stands in the rule set.
fn read_pointer(node: &Node<'_>, rulebook: &Value) -> Option<()> {
    let pointer = node.text()?;
    match rulebook.at(&pointer) {
        Some(_) => Some(()),
        None => node.refuse_with(FaultCode::BadPointer, Args::default().with("about", pointer)),
    }
}

/// A list of things with an id each, no id twice.
fn read_items<T>(
    node: &Node<'_>,
    item: impl Fn(&Object<'_>) -> Option<T>,
    id: impl Fn(&T) -> &String,
) -> Option<Vec<T>> {
    let items = node.list(MOST_ITEMS, FaultCode::TooManyItems, |node| node.object(&item))?;
    refuse_duplicates(node, items.iter().map(|item| id(item).as_str()))?;
    Some(items)
}

fn id(node: &Node<'_>) -> Option<String> {
    let id = node.text()?;
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let well_formed = id.len() <= LONGEST_ID
        && id.bytes().next().is_some_and(fits)
        && id.bytes().all(|b| fits(b) || b == b'_' || b == b'-');
    if well_formed { Some(id) } else { node.refuse(FaultCode::BadId) }
}

fn text(node: &Node<'_>) -> Option<Text> {
    node.object(|o| {
        let (sv, en) = (o.required("sv", Node::text), o.required("en", Node::text));
        Some(Text { sv: sv?, en: en? })
    })
}

fn read_cited(o: &Object<'_>, documents: Documents<'_>) -> Option<Text> {
    let text = o.required("text", text);
    documents.cite(o)?;
    text
}

fn read_sources(node: &Node<'_>) -> Option<Vec<String>> {
    let kinds = ["guideline", "letter", "follow_up", "answer", "web_page"];
    let source = |o: &Object<'_>| {
        let id = o.required("id", id);
        let title = o.required("title", Node::text);
        let kind = o.required("kind", |node| node.one_of(|name| kinds.contains(&name).then_some(())));
        for name in ["reference", "decided", "read"] {
            o.optional(name, Node::text)?;
        }
        title.and(kind).and(id)
    };
    read_items(node, source, |id| id)
}

fn read_starts(o: &Object<'_>, documents: Documents<'_>) -> Option<Starts> {
    let (from, to) = (o.nullable("from", Node::month), o.nullable("to", Node::month));
    let cite = documents.cite(o);
    let (from, to) = (from?, to?);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return o.node().refuse(FaultCode::StartsReversed);
    }
    Some(Starts { from, to, cite: cite? })
}

fn read_fund(o: &Object<'_>, documents: Documents<'_>) -> Option<Fund> {
    let form = o.required("form", |node| node.one_of(FundForm::from_name));
    let size = o.nullable("size", Node::amount);
    let yearly = o.optional("yearly", Node::by_year);
    let risk_bearer = o.required("riskBearer", |node| node.one_of(RiskBearer::from_name));
    let cite = documents.cite(o);
    Some(Fund {
        form: form?,
        size: size?,
        yearly: yearly?.unwrap_or_default(),
        risk_bearer: risk_bearer?,
        cite: cite?,
    })
}

fn read_repayment(o: &Object<'_>, documents: Documents<'_>) -> Option<Repayment> {
    let basis = o.required("basis", |node| {
        node.one_of(|name| ["none", "decided_plan", "saving", "drawn"].into_iter().find(|known| *known == name))
    })?;
    if basis == "none" {
        return Some(Repayment::None { cite: documents.cite(o)? });
    }
    let terms = read_terms(o, documents);
    match basis {
        "saving" => {
            let share = o.required("share", |node| node.percent(0, 100));
            let capped_at_drawn = o.required("cap", |node| {
                node.one_of(|name| match name {
                    "none" => Some(false),
                    "drawn" => Some(true),
                    _ => None,
                })
            });
            let window = o.required("window", |node| node.object(read_window));
            Some(Repayment::Saving {
                terms: terms?,
                share: share?,
                capped_at_drawn: capped_at_drawn?,
                window: window?,
            })
        }
        "drawn" => {
            let profiles = o.required("profiles", |node| some_of(node, |node| node.one_of(Profile::from_name)));
            let window = o.required("window", |node| node.object(read_window));
            Some(Repayment::Drawn { terms: terms?, profiles: profiles?, window: window? })
        }
        _ => terms.map(Repayment::DecidedPlan),
    }
}

fn read_terms(o: &Object<'_>, documents: Documents<'_>) -> Option<Terms> {
    let payers = kinds(o, "payers");
    let mechanism = o.required("mechanism", |node| node.one_of(Mechanism::from_name));
    let afterwards = o.required("afterwards", |node| node.one_of(Afterwards::from_name));
    let exemption = o.required("exemption", Node::bool);
    let cite = documents.cite(o);
    Some(Terms {
        payers: payers?,
        mechanism: mechanism?,
        afterwards: afterwards?,
        exemption: exemption?,
        cite: cite?,
    })
}

fn read_window(o: &Object<'_>) -> Option<Window> {
    let from = o.required("from", |node| node.one_of(WindowStart::from_name));
    let deadline_years = o.optional("deadlineYears", |node| node.whole(0, MOST_YEARS));
    let years = o.nullable("years", |node| node.whole(1, MOST_YEARS));
    let (from, deadline_years) = (from?, deadline_years?);
    match (from == WindowStart::FirstEffectOrDeadline, deadline_years) {
        (true, None) => o.node().refuse(FaultCode::DeadlineMissing),
        (false, Some(_)) => o.node().refuse(FaultCode::DeadlineUnused),
        _ => Some(Window {
            from,
            deadline_years: deadline_years.map(|years| years as Year),
            years: years?.map(|years| years as Year),
        }),
    }
}

fn read_counted(o: &Object<'_>, documents: Documents<'_>) -> Option<Counted> {
    let window = o.required("window", |node| match node.value() {
        Value::Text(_) => node.one_of(|name| (name == "all").then_some(None)),
        _ => node.object(|o| o.required("yearsAfterPhase", |node| node.whole(1, MOST_YEARS)).map(Some)),
    });
    let kinds = kinds(o, "kinds");
    let requirement = o.required("requirement", |node| match node.value() {
        Value::Text(_) => node.one_of(|name| match name {
            "none" => Some(Requirement::None),
            "positive" => Some(Requirement::Positive),
            _ => None,
        }),
        _ => node.object(|o| {
            let factor: Option<Number> = o.required("factorOfCost", |node| match node.value() {
                Value::Text(_) => node.number(1000, 6),
                _ => node.text().and(None),
            });
            factor.map(Requirement::FactorOfCost)
        }),
    });
    let cite = documents.cite(o);
    Some(Counted {
        years_after_phase: window?.map(|years| years as Year),
        kinds: kinds?,
        requirement: requirement?,
        cite: cite?,
    })
}

fn read_occasion(o: &Object<'_>) -> Option<Occasion> {
    let id = o.required("id", id);
    let name = o.required("name", text);
    let through_month = o.required("throughMonth", |node| node.whole(1, 12));
    name?;
    Some(Occasion { id: id?, through_month: through_month? as u8 })
}

fn read_disbursement(o: &Object<'_>, documents: Documents<'_>) -> Option<(Vec<Occasion>, Option<Citation>)> {
    let occasions = o.required("occasions", |node| {
        let occasions = read_items(node, read_occasion, |occasion| &occasion.id)?;
        if occasions.is_empty() {
            return node.refuse(FaultCode::EmptyList);
        }
        if occasions.windows(2).any(|pair| pair[1].through_month <= pair[0].through_month) {
            return node.refuse(FaultCode::OccasionsOutOfOrder);
        }
        Some(occasions)
    });
    let cite = documents.cite(o);
    Some((occasions?, cite?))
}

fn read_report(o: &Object<'_>, documents: Documents<'_>) -> Option<String> {
    let occasion = read_occasion(o);
    let what = o.required("what", text);
    documents.cite(o)?;
    what?;
    Some(occasion?.id)
}

fn read_milestone(o: &Object<'_>, documents: Documents<'_>) -> Option<String> {
    let id = o.required("id", id);
    let text = o.required("text", text);
    let years = o.optional("yearsAfterEnd", |node| {
        node.object(|o| {
            let from = o.required("from", |node| node.whole(0, MOST_YEARS));
            let to = o.required("to", |node| node.whole(0, MOST_YEARS));
            if to? < from? { o.node().refuse(FaultCode::RangeReversed) } else { Some(()) }
        })
    });
    documents.cite(o)?;
    text?;
    years?;
    id
}

fn read_question(o: &Object<'_>) -> Option<(String, bool)> {
    let id = o.required("id", id);
    let text_read = o.required("text", text);
    let help = o.optional("help", text);
    let is_number = o.required("kind", |node| {
        node.one_of(|name| match name {
            "yes_no" => Some(false),
            "number" => Some(true),
            _ => None,
        })
    });
    let unit = o.optional("unit", Node::text);
    text_read?;
    help?;
    unit?;
    Some((id?, is_number?))
}

fn read_section(o: &Object<'_>, documents: Documents<'_>) -> Option<String> {
    let id = o.required("id", id);
    let stage = o.required("stage", |node| node.one_of(|name| ["idea", "application"].contains(&name).then_some(())));
    let title = o.required("title", text);
    let guidance = o.required("guidance", text);
    let required = o.required("required", Node::bool);
    let annex = o.optional("annex", Node::bool);
    documents.cite(o)?;
    stage?;
    title?;
    guidance?;
    required?;
    annex?;
    id
}

fn read_criterion(o: &Object<'_>, documents: Documents<'_>, known: References<'_>) -> Option<Criterion> {
    let id = o.required("id", id);
    let text = o.required("text", text);
    let stage = o.required("stage", |node| node.one_of(Stage::from_name));
    let required = o.required("required", Node::bool);
    let check = o.required("check", |node| read_check(node, known, 0));
    let cite = documents.cite(o);
    text?;
    Some(Criterion { id: id?, stage: stage?, required: required?, check: check?, cite: cite? })
}

/// The fewest months from idea to decision, where the process says.
fn read_process(o: &Object<'_>, documents: Documents<'_>) -> Option<Option<i64>> {
    let total = o.optional("totalMonths", |node| node.object(|o| read_bounds(o, 0, 120)));
    let step = |o: &Object<'_>| {
        let id = o.required("id", id);
        let texts = ["title", "who", "what"].map(|name| o.required(name, text));
        let months = o.optional("months", |node| node.object(|o| read_bounds(o, 0, 120)));
        let gate = o.optional("gate", Node::bool);
        documents.cite(o)?;
        months?;
        gate?;
        texts.into_iter().collect::<Option<Vec<_>>>()?;
        id
    };
    let steps = o.required("steps", |node| read_items(node, step, |id| id));
    steps?;
    Some(total?.and_then(|(min, _)| min))
}

/// Reads kronor for a rule set, where no project's start bounds the years.
impl Fund {
    /// What it holds for a project that starts in a year: that year's money
    /// for a yearly budget, else all of it; `None` where it is not known.
    pub fn holds(&self, year: Year) -> Option<Money> {
        if self.form == FundForm::YearlyBudget && !self.yearly.is_empty() {
            return self.yearly.iter().find(|&&(other, _)| other == year).map(|&(_, amount)| amount);
        }
        self.size
    }
}
