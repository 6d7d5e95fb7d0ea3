//! Years and months. No clock and no locale: the time is always an input.

use std::fmt;

use serde::{Serialize, Serializer};

/// A calendar year, which is also the budget year.
pub type Year = i32;

/// The first and the last year that an input may name.
pub const YEARS: (Year, Year) = (1990, 2200);

/// The most years that a schedule may run over.
pub const LONGEST_SCHEDULE: Year = 60;

/// A month of a year, written `2025-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct YearMonth {
    /// The calendar year.
    pub year: Year,
    /// 1 to 12.
    pub month: u8,
}

impl YearMonth {
    /// Reads `YYYY-MM` within the years that an input may name.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        if month.len() != 2 || !month.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let (year, month) = (parse_year(year)?, month.parse().ok()?);
        (1..=12).contains(&month).then_some(Self { year, month })
    }

    /// Months since the year 0: for distances.
    pub fn count(self) -> i32 {
        self.year * 12 + i32::from(self.month) - 1
    }

    /// The month so many months later.
    pub fn plus_months(self, months: i32) -> Self {
        let count = self.count() + months;
        Self { year: count.div_euclid(12), month: (count.rem_euclid(12) + 1) as u8 }
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Serialize for YearMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads a year of four digits within the years that an input may name.
pub fn parse_year(text: &str) -> Option<Year> {
    let year = (text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())??;
    (YEARS.0..=YEARS.1).contains(&year).then_some(year)
}

/// The investment phase (investeringsfas): both months included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first month.
    pub start: YearMonth,
    /// The last month, not before the first.
    pub end: YearMonth,
}

impl Period {
    /// How many months it has.
    pub fn months(&self) -> i32 {
        self.end.count() - self.start.count() + 1
    }

    /// Its first and last month within a year, or `None` where it has none.
    pub fn within(&self, year: Year) -> Option<(u8, u8)> {
        if year < self.start.year || year > self.end.year {
            return None;
        }
        let first = if year == self.start.year { self.start.month } else { 1 };
        let last = if year == self.end.year { self.end.month } else { 12 };
        Some((first, last))
    }
}

/// Years from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The first year.
    pub from: Year,
    /// The last year, not before the first.
    pub to: Year,
}

impl Span {
    /// From one year to another, or `None` where the last comes before the first.
    pub fn new(from: Year, to: Year) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// Whether a year lies in it.
    pub fn contains(&self, year: Year) -> bool {
        (self.from..=self.to).contains(&year)
    }

    /// Its years in order.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = Year> + use<> {
        self.from..=self.to
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_strictly() {
        assert_eq!(YearMonth::parse("2025-01"), Some(YearMonth { year: 2025, month: 1 }));
        for text in [
            "2025-1",
            "2025-13",
            "2025-00",
            "25-01",
            "2025/01",
            "2025-01-01",
            "1989-12",
            "2201-01",
            "２025-01",
            "",
        ] {
            assert_eq!(YearMonth::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_phase_has_the_months_of_each_year_that_it_touches() {
        let month = |text| YearMonth::parse(text).expect("a month");
        let phase = Period { start: month("2016-03"), end: month("2018-08") };
        assert_eq!(phase.months(), 30);
        assert_eq!(phase.within(2015), None);
        assert_eq!(phase.within(2016), Some((3, 12)));
        assert_eq!(phase.within(2017), Some((1, 12)));
        assert_eq!(phase.within(2018), Some((1, 8)));
        assert_eq!(month("2018-08").plus_months(5), month("2019-01"));
    }
}
