//! Why a figure is what it is: the step that made it, what the step was told
//! (`args`), and the figures and inputs that it was applied to (`from`).
//!
//! Nothing is calculated a second time. What stands in the assessment is read off
//! from it, and the step follows what the calculation kept of its way:
//! [`Origin`](crate::flows::Origin) of each line's amount,
//! [`Reason`](crate::repayment::Reason) of each repayment. Only plain arithmetic
//! between figures (a sum, a difference, what is above 0, the smaller of two) is
//! done here.
//!
//! Between the assessment's own figures lie some that it does not show, so that
//! no step hides another: a line's amount in a year, what was left to come back
//! before it. They have pointers too, listed in `types.d.ts`, and can be
//! explained like any other.
//!
//! How each figure is made stands as a line of text, its recipe, in `recipes`;
//! `choices` says which recipe it was where there are several, `words` what the
//! words of a recipe stand for, and `sets` which places it goes through.

mod choices;
mod recipes;
mod sets;
mod words;

use serde::{Serialize, Serializer};

use crate::application::{Application, LineList};
use crate::args::{Arg, Args};
use crate::assess::{Assessment, figures};
use crate::calculation::Calculation;
use crate::calendar::Year;
use crate::fault::{Fault, FaultCode};
use crate::leaves::leaf_at;
use crate::money::Money;
use crate::options::Options;
use crate::rulebook::{Citation, Rulebook};
use crate::value::{Value, place_of};

/// Why a figure is what it is: the step, applied to the values in `from` with
/// `args`, gives `value`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// The figure's JSON Pointer, as asked.
    pub figure: String,
    /// As it stands in the assessment; `null` as a text.
    pub value: String,
    /// What made it; `types.d.ts` lists the steps and says how each is applied.
    pub step: &'static str,
    /// What the step was told.
    pub args: Args,
    /// What it was applied to, in order.
    pub from: Vec<Part>,
    /// Where the rule stands that made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<Citation>,
}

/// What a figure is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// `figure`, which can be explained in turn, or `input`.
    pub kind: &'static str,
    /// Its JSON Pointer.
    pub at: String,
    /// As it stands there.
    pub value: String,
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = |text: &String| Arg::Text(text.clone());
        Args(vec![(self.kind, text(&self.at)), ("value", text(&self.value))]).serialize(serializer)
    }
}

/// What was given, as it was given: an input's value is the text that stands there.
#[derive(Clone, Copy, Debug)]
pub struct Stated<'a> {
    /// The application.
    pub application: &'a Value,
    /// The options.
    pub options: &'a Value,
}

/// Explains a figure of the assessment, by its JSON Pointer.
///
/// # Errors
/// `unknown_figure` where the pointer leads to none; otherwise as `assess`.
pub fn explain(
    application: &Application,
    rulebook: &Rulebook,
    options: &Options,
    stated: Stated<'_>,
    figure: &str,
) -> Result<Explanation, Fault> {
    let without = options.without_follow_up();
    let (options, prefix, pointer) = match figure.strip_prefix(FORECAST) {
        Some(rest) if options.follow_up.is_some() => (&without, FORECAST, rest),
        _ => (options, "", figure),
    };
    let calculation = Calculation::of(application, rulebook, options)?;
    let assessment = figures(&calculation)?;
    let asked = Asked { calculation: &calculation, assessment: &assessment, stated, prefix };
    let steps: Vec<&str> =
        pointer.strip_prefix('/').map(|steps| steps.split('/').collect()).unwrap_or_default();
    asked.figure(&steps).and_then(|found| found.explained(figure)).ok_or_else(|| {
        let shown: String = figure.chars().take(64).collect();
        Fault::new(FaultCode::UnknownFigure, "").with("figure", shown)
    })
}

/// Below it stands every figure as it is without the follow-up.
const FORECAST: &str = "/forecast";

/// The assessment that is asked about.
#[derive(Clone, Copy)]
struct Asked<'c> {
    calculation: &'c Calculation<'c>,
    assessment: &'c Assessment<'c>,
    stated: Stated<'c>,
    prefix: &'static str,
}

/// A figure of it, or one between its figures.
struct Figure<'c> {
    of: Asked<'c>,
    steps: &'c [&'c str],
    /// The places in its pointer, in order.
    at: Vec<usize>,
}

/// An explanation in the making.
#[derive(Default)]
struct Made {
    step: &'static str,
    args: Args,
    from: Vec<Part>,
    rule: &'static str,
}

impl<'c> Asked<'c> {
    /// The figure that a pointer leads to, if it can be one at all.
    fn figure<'f>(self, steps: &'f [&'f str]) -> Option<Figure<'f>>
    where
        'c: 'f,
    {
        if let ["lines", list, ..] = steps
            && LineList::from_name(list).is_none()
        {
            return None;
        }
        let mut at = Vec::new();
        for (list, step) in [""].iter().chain(steps).zip(steps) {
            let place = place_of(step);
            // A list holds nothing but its places; what stands in no list is a year.
            if self.count(list).is_some_and(|count| place.is_none_or(|place| place >= count)) {
                return None;
            }
            at.extend(place);
        }
        Some(Figure { of: self, steps, at })
    }

    /// How many there are of what a list holds.
    fn count(self, list: &str) -> Option<usize> {
        let (shown, application) = (self.assessment, self.calculation.application);
        Some(match list {
            "schedule" => shown.schedule.len(),
            "parties" => shown.parties.len(),
            "disbursements" => shown.disbursements.len(),
            "afterwards" => shown.afterwards.len(),
            "appraisal" => shown.appraisal.len(),
            "alternatives" => shown.alternatives.len(),
            "variance" => shown.variance.as_ref().map_or(0, Vec::len),
            "costs" => application.costs.len(),
            "effects" => application.effects.len(),
            "upkeep" => application.upkeep.len(),
            _ => return None,
        })
    }

    fn value(self, steps: &[&str]) -> Option<String> {
        leaf_at(self.assessment, steps).or_else(|| self.figure(steps)?.between())
    }

    /// The row of a year.
    fn row(self, year: Year) -> usize {
        (year - self.calculation.first()).max(0) as usize
    }

    /// Where the rule stands that a pointer into the rule set leads to.
    fn cite(self, rule: &str) -> Option<&'c Citation> {
        let rulebook = self.calculation.rulebook;
        match rule.split('/').nth(1)? {
            "repayment" => rulebook.repayment.cite(),
            "counted" => rulebook.counted.as_ref()?.cite.as_ref(),
            "disbursement" => rulebook.occasions_cite.as_ref(),
            _ => None,
        }
    }
}

impl Figure<'_> {
    fn explained(&self, figure: &str) -> Option<Explanation> {
        let made = self.made()?;
        let value = self.of.value(self.steps)?;
        let cite = self.of.cite(made.rule).cloned();
        Some(Explanation {
            figure: figure.to_owned(),
            value,
            step: made.step,
            args: made.args,
            from: made.from,
            cite,
        })
    }

    /// The value of a figure that the assessment does not show: what the
    /// calculation kept, or the plain arithmetic of others.
    fn between(&self) -> Option<String> {
        if let Some(kept) = self.kept() {
            return Some(kept.to_string());
        }
        if let Some(year) = self.year_found() {
            return Some(year.map_or_else(|| "null".to_owned(), |year| year.to_string()));
        }
        let made = self.made()?;
        let mut amounts = made.from.iter().filter_map(|part| Money::parse(&part.value));
        let value = match made.step {
            "sum" => amounts.sum(),
            "difference" => amounts.next()? - amounts.sum(),
            "positive_part" => amounts.next()?.positive_part(),
            "smaller_of" => amounts.min()?,
            _ => return None,
        };
        Some(value.to_string())
    }
}
