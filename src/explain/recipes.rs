//! How each figure is made, as a table of recipes, and the reading of one.
//!
//! A recipe is a line of words. The first is the step; then, in the order of
//! the answer:
//!
//! | word | |
//! |---|---|
//! | `!/repayment/cap` | the rule that made it, which becomes an arg as well |
//! | `places:2` | an arg |
//! | `year:` | an arg that is worked out (`words.rs`), left out where there is none |
//! | `netSaving` | the figure beside it |
//! | `/schedule/./cost` | a figure |
//! | `</period/end` | an input, left out where it is not stated |
//!
//! In a pointer `.` stands for the asked figure's own places in their order,
//! `=` for its name, `$year` for a word, and `*payers` for every place in the
//! list that is among the payers: a figure for each.

use super::{Figure, Made, Part, Stated};
use crate::calendar::YEARS;
use crate::leaves::place_of;
use crate::value::{Arg, Value, push_step};

/// Keeps the places of a party's years apart from the next party's: more than all years that can be named.
pub(super) const YEARS_APART: usize = 256;

/// Figures of the same kind of object, and how they are made. Several recipes
/// for one figure are told apart by `choices.rs`.
struct Entry(&'static str, &'static str, &'static str);

const YEAR: &str = "/schedule/.";
const PARTY_YEAR: &str = "/schedule/./parties/.";
const PARTY: &str = "/parties/.";
const PAYMENT: &str = "/disbursements/.";
const APPRAISAL: &str = "/appraisal/.";

static TABLE: &[Entry] = &[
    Entry(YEAR, "year", "calendar_year plus: </period/start"),
    Entry(
        YEAR,
        "cost ownCost saving addedCost upkeep repayment unfunded waived due",
        "sum /schedule/./parties/*all/=",
    ),
    Entry(YEAR, "disbursed", "sum /disbursements/*ofYear/amount"),
    Entry(YEAR, "overrun", "difference cost disbursed"),
    Entry(YEAR, "netSaving", "sum /schedule/./parties/*municipal/="),
    Entry(YEAR, "societalSaving", "sum /schedule/./parties/*others/netSaving"),
    Entry(YEAR, "counted", "sum !/counted/kinds /schedule/./parties/*counted/netSaving"),
    Entry(YEAR, "payersNetSaving", "sum !/repayment/payers /schedule/./parties/*payers/netSaving"),
    Entry(YEAR, "positiveNetSaving", "sum !/repayment/payers /schedule/./parties/*payers/="),
    Entry(YEAR, "allCost", "sum cost ownCost"),
    Entry(YEAR, "fundBalance", "running_sum minus:1 /schedule/*before/= repayment disbursed"),
    Entry(
        YEAR,
        "municipalBalance",
        "running_sum minus: /schedule/*before/= netSaving cost /schedule/./parties/*municipal/ownCost",
    ),
    Entry(YEAR, "left", "difference /totals/drawn /schedule/*windowBefore/due"),
    Entry(YEAR, "asSaved", "smaller_of left positiveNetSaving"),
    Entry(
        YEAR,
        "equalPart",
        "equal_part !/repayment/profiles place: /totals/drawn /totals/window/from /totals/window/to",
    ),
    Entry(PARTY_YEAR, "cost ownCost", "sum /lines/costs/*adding/$year"),
    Entry(PARTY_YEAR, "saving addedCost", "sum /lines/effects/*adding/$year"),
    Entry(PARTY_YEAR, "upkeep", "sum /lines/upkeep/*adding/$year"),
    Entry(PARTY_YEAR, "netSaving", "difference saving addedCost upkeep"),
    Entry(PARTY_YEAR, "positiveNetSaving", "positive_part netSaving"),
    Entry(PARTY_YEAR, "unfunded", "excess repayment positiveNetSaving"),
    Entry(PARTY_YEAR, "retained", "difference netSaving repayment"),
    Entry("/totals", "drawn", "sum /disbursements/*all/amount"),
    Entry("/totals", "undrawn", "difference granted drawn"),
    Entry(
        "/totals",
        "overrun saving addedCost upkeep netSaving societalSaving repayment unfunded waived allCost",
        "sum /schedule/*all/=",
    ),
    Entry("/totals", "ownFunding", "sum /schedule/*all/ownCost"),
    Entry("/totals", "avoided", "sum /lines/effects/*avoided"),
    Entry("/totals", "netForFund", "difference repayment drawn"),
    Entry("/totals", "repaidShare", "ratio times:100 decimals:2 repayment drawn"),
    Entry("/totals", "rest", "difference /schedule/$lastRow/left /schedule/$lastRow/asSaved"),
    Entry("/totals", "paybackFrom", "last_year_above_zero first: </period/end /schedule/*fromEnd/allCost"),
    Entry("/totals", "firstSaving", "first_year_above_zero first: /schedule/*toFirst/positiveNetSaving"),
    Entry("/totals", "lastSaving", "last_year_above_zero first: /schedule/*all/positiveNetSaving"),
    Entry(PARTY, "cost ownCost netSaving repayment saving", "sum /schedule/*all/parties/./="),
    Entry(PARTY, "savedInWindow", "sum /schedule/*window/parties/./positiveNetSaving"),
    Entry(PARTY, "retained", "difference netSaving repayment"),
    Entry(PARTY, "costShare", "ratio times:100 decimals:2 cost ownCost /totals/allCost"),
    Entry(PARTY, "effectShare", "ratio times:100 decimals:2 saving /totals/saving"),
    Entry(PAYMENT, "year", "calendar_year plus: </period/start"),
    Entry(PAYMENT, "throughMonth", "stated !/disbursement/occasions value:"),
    Entry(PAYMENT, "amount", "smaller_of !/disbursement/occasions due left"),
    Entry(PAYMENT, "due", "difference accrued /disbursements/*earlierInYear/amount"),
    Entry(PAYMENT, "left", "difference /totals/granted /disbursements/*earlier/amount"),
    Entry(
        PAYMENT,
        "accrued",
        "accrued !/disbursement/occasions throughMonth: firstMonth: lastMonth: /schedule/$row/cost",
    ),
    Entry(APPRAISAL, "baseYear", "calendar_year plus:0 </period/start"),
    Entry(APPRAISAL, "presentCost", "discounted rate: minus:0 /schedule/*all/allCost"),
    Entry(APPRAISAL, "presentNetSaving", "discounted rate: minus:0 /schedule/*all/netSaving"),
    Entry(
        APPRAISAL,
        "netPresentValue",
        "discounted rate: minus: /schedule/*all/netSaving /schedule/*all/allCost",
    ),
    Entry(
        APPRAISAL,
        "benefitCostRatio",
        "discounted_ratio rate: decimals:4 /schedule/*all/netSaving /schedule/*all/allCost",
    ),
    Entry("/alternatives/.", "net", "difference saving cost"),
    Entry("/alternatives/.", "projectAdvantage", "difference /alternatives/0/net net"),
    Entry("/variance/.", "year", "calendar_year plus: </period/start"),
    Entry("/lines/costs", ".", "sum /lines/costs/./*years"),
    Entry("/lines/effects", ".", "sum /lines/effects/./*years"),
    Entry("/lines/upkeep", ".", "sum /lines/upkeep/./*years"),
];

impl Figure<'_> {
    /// The figure's recipe, followed.
    pub(super) fn made(&self) -> Option<Made> {
        let mut words = self.recipe()?.split(' ');
        let mut made = Made { step: words.next()?, ..Made::default() };
        for word in words {
            self.follow(word, &mut made);
        }
        Some(made)
    }

    fn recipe(&self) -> Option<&'static str> {
        let (name, object) = self.steps.split_last()?;
        let entry = TABLE.iter().find(|Entry(pattern, names, _)| {
            let mut given = object.iter();
            let mut steps = pattern.split('/').skip(1);
            names.split(' ').any(|one| fits(one, name))
                && steps.all(|step| given.next().is_some_and(|given| fits(step, given)))
                && given.next().is_none()
        });
        self.choice().or(entry.map(|entry| entry.2)).filter(|_| self.has_meaning())
    }

    fn follow(&self, word: &'static str, made: &mut Made) {
        if let Some(rule) = word.strip_prefix('!') {
            made.rule = rule;
            made.args.0.push(("rule", Arg::from(rule)));
        } else if let Some((name, value)) = word.split_once(':') {
            let value = match value.parse::<i32>() {
                Ok(number) => Some(Arg::from(number)),
                Err(_) if value.is_empty() => self.word(name),
                Err(_) => Some(Arg::from(value)),
            };
            made.args.0.extend(value.map(|value| (name, value)));
        } else if let Some(input) = word.strip_prefix('<') {
            self.add_input(input, made);
        } else {
            self.add_figures(word, made);
        }
    }

    fn add_input(&self, pattern: &str, made: &mut Made) {
        let Stated { application, options } = self.of.stated;
        let count = self.chosen(pattern).unwrap_or(vec![0]);
        for place in count {
            let at = self.path(pattern, place);
            let stated = match at.starts_with("/followUp") {
                // Without the follow-up nothing is stated there.
                true => options.at(&at).filter(|_| self.of.prefix.is_empty()),
                false => application.at(&at),
            };
            let value = match stated {
                Some(Value::Text(text) | Value::Number(text)) => text.clone(),
                Some(Value::Whole(whole)) => whole.to_string(),
                _ => continue,
            };
            made.from.push(Part { kind: "input", at, value });
        }
    }

    fn add_figures(&self, pattern: &str, made: &mut Made) {
        for place in self.chosen(pattern).unwrap_or(vec![0]) {
            let path = self.path(pattern, place);
            let steps: Vec<&str> = path.split('/').skip(1).collect();
            // What only the other assessment has is asked for by its own figure, which is the same.
            let value = self.of.value(if path.starts_with(super::FORECAST) { self.steps } else { &steps });
            let at = self.of.prefix.to_owned() + &path;
            made.from.push(Part { kind: "figure", at, value: value.unwrap_or_default() });
        }
    }

    /// The places that a pattern goes through, where it goes through several.
    fn chosen(&self, pattern: &str) -> Option<Vec<usize>> {
        let mut list = "";
        for step in pattern.split('/') {
            if let Some(set) = step.strip_prefix('*') {
                let count = match set {
                    "yearsToCome" => Some((YEARS.1 - self.of.calculation.first() + 1) as usize),
                    "decided" => self.of.count("parties").map(|parties| parties * YEARS_APART),
                    "years" => self.of.count("schedule"),
                    _ => self.of.count(list),
                };
                return Some(
                    (0..count.unwrap_or_default()).filter(|&place| self.is_among(set, place)).collect(),
                );
            }
            list = step;
        }
        None
    }

    fn path(&self, pattern: &str, place: usize) -> String {
        let mut path = String::new();
        let mut own = self.at.iter();
        let beside = !pattern.starts_with('/');
        if beside {
            for step in self.steps.split_last().map(|(_, object)| object).unwrap_or_default() {
                path.push('/');
                path.push_str(step);
            }
        }
        for step in pattern.split('/').skip(usize::from(!beside)) {
            path.push('/');
            match (step.chars().next(), step) {
                (_, ".") => push_number(&mut path, own.next().copied().unwrap_or_default()),
                (_, "=") => path.push_str(self.steps.last().copied().unwrap_or_default()),
                (_, "*years" | "*yearsToCome") => push_number(&mut path, self.of.year_of(place) as usize),
                (_, "*decided") => {
                    path.pop();
                    push_step(&mut path, self.of.id_of_party(place / YEARS_APART));
                    path.push('/');
                    push_number(&mut path, self.of.year_of(place % YEARS_APART) as usize);
                }
                (Some('*'), _) => push_number(&mut path, place),
                (Some('$'), word) => match self.word(word.trim_start_matches('$')) {
                    Some(Arg::Text(text)) => path.push_str(&text),
                    Some(Arg::Whole(whole)) => push_number(&mut path, whole as usize),
                    None => {}
                },
                (_, step) => path.push_str(step),
            }
        }
        path
    }
}

fn fits(pattern: &str, step: &str) -> bool {
    if pattern == "." { place_of(step).is_some() } else { pattern == step }
}

fn push_number(path: &mut String, number: usize) {
    path.push_str(&number.to_string());
}
