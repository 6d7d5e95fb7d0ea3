//! Decimals as text.

use super::natural::Natural;

/// A decimal written without allocating: a schedule holds hundreds of them.
pub(super) struct Digits {
    bytes: [u8; LONGEST],
    start: usize,
}

/// 128 bits with sign and point. The longest ratio, of the largest amount of
/// the first year to an öre sixty years on at a rate of 100 %, has 41 digits.
const LONGEST: usize = 44;

impl Digits {
    /// A number of so many decimals, given without its point.
    pub(super) fn of(value: i128, decimals: usize) -> Self {
        let mut written = Self::nothing();
        let mut rest = value.unsigned_abs();
        let mut count = 0;
        // Nearly every amount fits 64 bits, where division is cheap.
        while rest > u128::from(u64::MAX) {
            written.digit((rest % 10) as u8, &mut count, decimals);
            rest /= 10;
        }
        written.begin(rest as u64, count, decimals, value < 0);
        written
    }

    /// The same of a number that may be longer.
    pub(super) fn of_natural(mut value: Natural, decimals: usize, is_negative: bool) -> Self {
        let mut written = Self::nothing();
        let is_negative = is_negative && !value.is_zero();
        let ten = Natural::from(10);
        let mut count = 0;
        let first = loop {
            if let Some(first) = value.small() {
                break first;
            }
            let tenth = value.quotient(&ten);
            let last = value.minus(&tenth.times(&ten)).small().expect("what ten leaves is less than ten");
            written.digit(last as u8, &mut count, decimals);
            value = tenth;
        };
        written.begin(first, count, decimals, is_negative);
        written
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[self.start..]).expect("digits, a point and a sign are ASCII")
    }

    fn nothing() -> Self {
        Self { bytes: [b'0'; LONGEST], start: LONGEST }
    }

    /// Writes what stands before the digits that are there, of which there are so many.
    #[inline(always)]
    fn begin(&mut self, mut first: u64, mut count: usize, decimals: usize, is_negative: bool) {
        while first > 0 || count <= decimals {
            self.digit((first % 10) as u8, &mut count, decimals);
            first /= 10;
        }
        if is_negative {
            self.push(b'-');
        }
    }

    #[inline(always)]
    fn digit(&mut self, digit: u8, count: &mut usize, decimals: usize) {
        if *count == decimals && decimals > 0 {
            self.push(b'.');
        }
        self.push(b'0' + digit);
        *count += 1;
    }

    #[inline(always)]
    fn push(&mut self, byte: u8) {
        self.start -= 1;
        self.bytes[self.start] = byte;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_alike_however_long_it_may_be() {
        for value in [0, 1, -1, 9_999, -10_000, i128::from(u64::MAX), i128::from(u64::MAX) + 1, i128::MAX] {
            for decimals in [0, 2, 4] {
                let natural = Natural::from(value.unsigned_abs());
                let written = Digits::of_natural(natural, decimals, value < 0);
                assert_eq!(written.as_str(), Digits::of(value, decimals).as_str());
            }
        }
    }

    #[test]
    fn there_is_no_less_than_nothing_that_is_nothing() {
        assert_eq!(Digits::of_natural(Natural::ZERO, 4, true).as_str(), "0.0000");
    }
}
