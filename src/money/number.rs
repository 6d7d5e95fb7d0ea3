//! Exact decimals of at least 0, read from text and never rounded.

use std::fmt;

use super::digits::Digits;

/// The most decimals that a percentage or a factor may have.
pub const MOST_DECIMALS: u32 = 20;

/// An exact decimal of at least 0: a percentage, a quantity, a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub(super) digits: u128,
    pub(super) decimals: u32,
}

impl Number {
    /// One: the factor that changes nothing.
    pub const ONE: Self = Self { digits: 1, decimals: 0 };

    /// A whole number.
    pub const fn whole(value: u32) -> Self {
        Self { digits: value as u128, decimals: 0 }
    }

    /// So many hundredths.
    pub fn hundredths(value: u32) -> Self {
        Self { digits: u128::from(value), decimals: 2 }.reduced()
    }

    /// Reads digits with an optional decimal point and at most 20 decimals:
    /// no sign, no exponent, no space.
    pub fn parse(text: &str) -> Option<Self> {
        Self::read(text).map(|(number, _)| number)
    }

    /// The same, and how many decimals the text has, trailing zeros among them.
    pub(super) fn read(text: &str) -> Option<(Self, usize)> {
        let text = text.as_bytes();
        let point = text.iter().position(|&byte| byte == b'.').unwrap_or(text.len());
        let (whole, decimals) = match text.split_at(point) {
            ([], _) | (_, [_]) => return None,
            (whole, [_, decimals @ ..]) => (whole, decimals),
            (whole, []) => (whole, [].as_slice()),
        };
        let written = decimals.len();
        let decimals =
            &decimals[..decimals.iter().rposition(|&digit| digit != b'0').map_or(0, |last| last + 1)];
        let mut bytes = whole.iter().chain(decimals);
        if decimals.len() > MOST_DECIMALS as usize || !bytes.all(u8::is_ascii_digit) {
            return None;
        }
        let all = || whole.iter().chain(decimals).map(|byte| byte - b'0');
        let digits = if whole.len() + decimals.len() < 19 {
            // Nearly every number fits 64 bits, where multiplication is cheap.
            u128::from(all().fold(0_u64, |digits, digit| digits * 10 + u64::from(digit)))
        } else {
            // A number beyond 128 bits is beyond every limit, and stays so at the largest that they hold.
            all().fold(0_u128, |digits, digit| digits.saturating_mul(10).saturating_add(u128::from(digit)))
        };
        Some((Self { digits, decimals: decimals.len() as u32 }, written))
    }

    /// A hundredth of it: what a percentage multiplies by.
    pub fn per_cent(&self) -> Self {
        Self { digits: self.digits, decimals: self.decimals + 2 }.reduced()
    }

    /// What is left of a whole: 1 less it, for a factor of at most 1.
    pub fn complement(&self) -> Self {
        let whole = 10_u128.pow(self.decimals);
        Self { digits: whole.saturating_sub(self.digits), decimals: self.decimals }.reduced()
    }

    /// Whether it is above a whole number.
    pub fn is_above(&self, whole: u64) -> bool {
        let unit = 10_u128.pow(self.decimals);
        self.digits / unit > u128::from(whole)
            || (self.digits / unit == u128::from(whole) && !self.digits.is_multiple_of(unit))
    }

    /// Whether it is below a whole number.
    pub fn is_below(&self, whole: u64) -> bool {
        self.digits / 10_u128.pow(self.decimals) < u128::from(whole)
    }

    /// Whether it is less than another; both within the limits of an input.
    pub fn is_less_than(&self, other: &Self) -> bool {
        let decimals = self.decimals.max(other.decimals);
        match (self.scaled_to(decimals), other.scaled_to(decimals)) {
            (Some(own), Some(others)) => own < others,
            // Only a number far above any limit does not fit its decimals.
            (own, _) => own.is_some(),
        }
    }

    /// Whether it is exactly nothing.
    pub const fn is_zero(&self) -> bool {
        self.digits == 0
    }

    /// Its digits at so many decimals, where it needs no more.
    pub(super) fn scaled_to(&self, decimals: u32) -> Option<u128> {
        self.digits.checked_mul(10_u128.checked_pow(decimals.checked_sub(self.decimals)?)?)
    }

    fn reduced(mut self) -> Self {
        while self.decimals > 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.decimals -= 1;
        }
        self
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = i128::try_from(self.digits).unwrap_or(i128::MAX);
        f.write_str(Digits::of(digits, self.decimals as usize).as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_beyond_every_limit_is_still_written_as_a_number() {
        assert!(!Number::parse(&"9".repeat(45)).expect("a number").to_string().starts_with('-'));
    }
}
