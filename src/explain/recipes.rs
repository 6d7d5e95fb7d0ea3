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
//! | `place:$placeInWindow` | the same, where the word has another name than the arg |
//! | `netSaving` | the figure beside it |
//! | `/schedule/./cost` | a figure |
//! | `</period/end` | an input, left out where it is not stated |
//!
//! In a pointer `.` stands for the asked figure's own places in their order,
//! `=` for its name, `$year` for a word, and `*payers` for every place in the
//! list that is among the payers (`sets.rs`): a figure for each.

use super::sets::Set;
use super::{Figure, Made, Part, Stated};
use crate::args::Arg;
use crate::value::{Value, place_of};

/// Figures of the same kind of object, and how they are made. Several recipes
/// for one figure are told apart by `choices.rs`.
struct Entry(&'static str, &'static str, &'static str);

const YEAR: &str = "/schedule/.";
const PARTY_YEAR: &str = "/schedule/./parties/.";
const PARTY: &str = "/parties/.";
const DISBURSEMENT: &str = "/disbursements/.";
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
        "running_sum minus:$municipalCosts /schedule/*before/= netSaving cost /schedule/./parties/*municipal/ownCost",
    ),
    Entry(YEAR, "left", "difference /totals/drawn /schedule/*windowBefore/due"),
    Entry(YEAR, "asSaved", "smaller_of left positiveNetSaving"),
    Entry(
        YEAR,
        "equalPart",
        "equal_part !/repayment/profiles place:$placeInWindow /totals/drawn /totals/window/from /totals/window/to",
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
    Entry(
        "/totals",
        "paybackFrom",
        "last_year_above_zero first:$lastOfPhase </period/end /schedule/*fromEnd/allCost",
    ),
    Entry("/totals", "firstSaving", "first_year_above_zero first: /schedule/*toFirst/positiveNetSaving"),
    Entry("/totals", "lastSaving", "last_year_above_zero first: /schedule/*all/positiveNetSaving"),
    Entry(PARTY, "cost ownCost netSaving repayment saving", "sum /schedule/*all/parties/./="),
    Entry(PARTY, "savedInWindow", "sum /schedule/*window/parties/./positiveNetSaving"),
    Entry(PARTY, "retained", "difference netSaving repayment"),
    Entry(PARTY, "costShare", "ratio times:100 decimals:2 cost ownCost /totals/allCost"),
    Entry(PARTY, "effectShare", "ratio times:100 decimals:2 saving /totals/saving"),
    Entry(DISBURSEMENT, "year", "calendar_year plus: </period/start"),
    Entry(DISBURSEMENT, "throughMonth", "stated !/disbursement/occasions value:$month"),
    Entry(DISBURSEMENT, "amount", "smaller_of !/disbursement/occasions due left"),
    Entry(DISBURSEMENT, "due", "difference accrued /disbursements/*earlierInYear/amount"),
    Entry(DISBURSEMENT, "left", "difference /totals/granted /disbursements/*earlier/amount"),
    Entry(
        DISBURSEMENT,
        "accrued",
        "accrued !/disbursement/occasions throughMonth: firstMonth: lastMonth: /schedule/$row/cost",
    ),
    Entry(APPRAISAL, "baseYear", "calendar_year plus:0 </period/start"),
    Entry(APPRAISAL, "presentCost", "discounted rate: minus:0 /schedule/*all/allCost"),
    Entry(APPRAISAL, "presentNetSaving", "discounted rate: minus:0 /schedule/*all/netSaving"),
    Entry(
        APPRAISAL,
        "netPresentValue",
        "discounted rate: minus:$rows /schedule/*all/netSaving /schedule/*all/allCost",
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
            let value = match value.strip_prefix('$') {
                Some(word) => self.word(word),
                None if value.is_empty() => self.word(name),
                None => Some(value.parse::<i32>().map_or_else(|_| Arg::from(value), Arg::from)),
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
            if let Some(set) = set_of(step) {
                return Some(self.places(set, list));
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
            if let Some(set) = set_of(step) {
                self.push_place(set, place, &mut path);
                continue;
            }
            path.push('/');
            match (step, step.strip_prefix('$')) {
                (".", _) => path.push_str(&own.next().copied().unwrap_or_default().to_string()),
                ("=", _) => path.push_str(self.name()),
                (_, Some(word)) => match self.word(word) {
                    Some(Arg::Text(text)) => path.push_str(&text),
                    Some(Arg::Whole(whole)) => path.push_str(&whole.to_string()),
                    None => {}
                },
                _ => path.push_str(step),
            }
        }
        path
    }
}

fn fits(pattern: &str, step: &str) -> bool {
    if pattern == "." { place_of(step).is_some() } else { pattern == step }
}

/// The set that a step of a pattern goes through.
fn set_of(step: &str) -> Option<Set> {
    Set::from_name(step.strip_prefix('*')?)
}

#[cfg(test)]
mod tests {
    use super::super::words::Word;
    use super::*;

    /// Every recipe: those of the table, and each text in `choices.rs` that has several words.
    fn recipes() -> Vec<Vec<&'static str>> {
        let chosen = include_str!("choices.rs").split('"').skip(1).step_by(2);
        let texts = TABLE.iter().map(|entry| entry.2).chain(chosen.filter(|text| text.contains(' ')));
        // A text goes on in the next line behind a backslash.
        texts.map(|text| text.split_whitespace().filter(|word| *word != "\\").collect()).collect()
    }

    /// The steps that the types name.
    fn steps() -> Vec<&'static str> {
        let (_, from) = include_str!("../types.d.ts").split_once("type ExplainStep =").expect("the type");
        let (steps, _) = from.split_once("\n\n").expect("its end");
        let names = steps.lines().filter_map(|line| line.trim().strip_prefix("| \""));
        names.filter_map(|line| line.split('"').next()).collect()
    }

    /// What has to be worked out for a word of a recipe, and which sets it goes through.
    fn asked_for(word: &'static str) -> (Vec<&'static str>, Vec<&'static str>) {
        if word.starts_with('!') {
            return Default::default();
        }
        if let Some((name, value)) = word.split_once(':') {
            let asked = if value.is_empty() { Some(name) } else { value.strip_prefix('$') };
            return (asked.into_iter().collect(), Vec::new());
        }
        let marked = |mark: char| word.split('/').filter_map(move |step| step.strip_prefix(mark)).collect();
        (marked('$'), marked('*'))
    }

    #[test]
    fn every_step_of_a_recipe_is_one_that_the_types_name_and_each_of_those_is_made() {
        let mut made: Vec<&str> = recipes().iter().map(|recipe| recipe[0]).collect();
        let mut named = steps();
        made.sort_unstable();
        made.dedup();
        named.sort_unstable();
        assert_eq!(made, named);
    }

    #[test]
    fn every_word_and_set_of_a_recipe_is_known_and_each_that_is_known_is_asked_for() {
        let (mut words, mut sets) = (Vec::new(), Vec::new());
        for recipe in recipes() {
            for word in &recipe[1..] {
                let asked = asked_for(word);
                words.extend(asked.0);
                sets.extend(asked.1);
            }
        }
        for word in &words {
            assert!(Word::from_name(word).is_some(), "{word}");
        }
        for set in &sets {
            assert!(Set::from_name(set).is_some(), "{set}");
        }
        for word in Word::NAMES {
            assert!(words.contains(word), "nobody asks for {word}");
        }
        for set in Set::NAMES {
            assert!(sets.contains(set), "nobody goes through {set}");
        }
    }
}
