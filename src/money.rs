//! Exact kronor. The only place that rounds; each rounding has a name.
//!
//! Money is a whole number of öre. Percentages, quantities and factors are
//! exact decimals ([`Number`]), a product of them ([`Product`]) and a sum of
//! discounted amounts ([`PresentValue`]) are kept whole, however long, until
//! they are rounded, once. Nothing here is binary floating point.

mod digits;
mod natural;
mod number;
mod present;
mod product;

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use serde::{Serialize, Serializer};

use digits::Digits;
use natural::Natural;
pub use number::{MOST_DECIMALS, Number};
pub use present::{PresentValue, discounted};
pub use product::Product;

/// The largest amount that an input may hold, in whole kronor.
pub const LARGEST_AMOUNT: Money = Money::from_kronor(1_000_000_000_000);

/// The most that all lines of a calculation may add up to: more than 500 lines
/// of 60 years at the largest amount, and little enough that any difference of
/// two sums fits its 64 bits. `flows.rs` holds every calculation to it.
pub const LARGEST_SUM: i128 = 4_000_000_000_000_000_000;

/// An amount in Swedish kronor, exact to the öre. Sums within
/// [`LARGEST_SUM`] cannot overflow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    ore: i64,
}

impl Money {
    /// No kronor.
    pub const ZERO: Self = Self { ore: 0 };

    /// Whole kronor.
    pub const fn from_kronor(kronor: i64) -> Self {
        Self { ore: kronor.saturating_mul(100) }
    }

    /// Whole öre.
    pub const fn from_ore(ore: i64) -> Self {
        Self { ore }
    }

    /// The amount in öre.
    pub const fn ore(self) -> i64 {
        self.ore
    }

    /// The amount, or nothing where it is negative: `N⁺` of the calculation.
    pub fn positive_part(self) -> Self {
        self.max(Self::ZERO)
    }

    /// A whole number of öre, where it fits an amount at all.
    fn of_whole_ore(ore: &Natural) -> Option<Self> {
        ore.small().and_then(|ore| i64::try_from(ore).ok()).map(Self::from_ore)
    }

    const fn size(self) -> u64 {
        self.ore.unsigned_abs()
    }

    /// Whether it is exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.ore == 0
    }

    /// Whether it is above nothing.
    pub const fn is_positive(self) -> bool {
        self.ore > 0
    }

    /// This amount times an exact factor, not yet rounded. The amount is at
    /// least 0, as every amount is that a factor applies to.
    pub fn times(self, factor: &Number) -> Product {
        Product::of(self).times(factor)
    }

    /// This amount, of at least 0, times an exact factor: rounded to the öre,
    /// half away from zero. `None` where it does not fit an amount at all.
    pub fn scaled(self, factor: &Number) -> Option<Self> {
        // Nearly every product fits 128 bits, where arithmetic is cheap.
        let Ok(digits) = u32::try_from(factor.digits) else {
            return self.times(factor).rounded();
        };
        let product = i128::from(self.ore) * i128::from(digits);
        i64::try_from(divide_half_away(product, 10_i128.pow(factor.decimals))).ok().map(Self::from_ore)
    }

    /// `numerator / denominator` of an amount, rounded to the öre, half away
    /// from zero; for what has accrued over part of a year.
    pub fn fraction(self, numerator: u32, denominator: u32) -> Self {
        Self {
            ore: divide_half_away(i128::from(self.ore) * i128::from(numerator), i128::from(denominator))
                as i64,
        }
    }

    /// An equal part for each of `count`, rounded to the öre, half away from zero.
    pub fn each_of(self, count: u64) -> Self {
        Self { ore: divide_half_away(i128::from(self.ore), i128::from(count)) as i64 }
    }

    /// Reads kronor with at most two decimals, or says that it is no such text.
    /// Sign and range are the caller's to judge: `-5` reads as minus five, and
    /// what is beyond an amount as the largest that there is.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (number, written) = Number::read(digits)?;
        if written > 2 {
            return None;
        }
        let ore = number.scaled_to(2).and_then(|ore| i64::try_from(ore).ok()).unwrap_or(i64::MAX);
        // There is no amount of less than nothing that is nothing.
        let is_minus_nothing = negative && ore == 0;
        (!is_minus_nothing).then_some(Self { ore: if negative { -ore } else { ore } })
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { ore: self.ore + other.ore }
    }
}
impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { ore: self.ore - other.ore }
    }
}
impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self { ore: -self.ore }
    }
}
impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}
impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}
impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Digits::of(i128::from(self.ore), 2).as_str())
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Most amounts of a schedule are nothing, which only people need to read with its decimals.
        if self.is_zero() && !serializer.is_human_readable() {
            return serializer.serialize_u8(0);
        }
        serializer.serialize_str(Digits::of(i128::from(self.ore), 2).as_str())
    }
}

/// Divides a total over weights: exact shares cut to the öre, the öre left
/// over one each to the largest cut-off remainders among weights above 0, ties
/// to whoever comes first. The parts add up to the total, which goes nowhere
/// only where every weight is 0.
pub fn apportion(total: Money, weights: &[Money]) -> Vec<Money> {
    let sum: u128 = weights.iter().map(|weight| u128::from(weight.size())).sum();
    if sum == 0 || total.is_zero() {
        return vec![Money::ZERO; weights.len()];
    }
    let size = u128::from(total.size());
    // Both are at most a sum of amounts, so their product fits 128 bits.
    let shares: Vec<(u128, u128)> = weights
        .iter()
        .map(|weight| {
            let product = size * u128::from(weight.size());
            (product / sum, product % sum)
        })
        .collect();
    let mut left = size - shares.iter().map(|&(share, _)| share).sum::<u128>();
    let mut parts: Vec<Money> = shares.iter().map(|&(share, _)| Money::from_ore(share as i64)).collect();
    let mut taken = vec![false; weights.len()];
    while left > 0 {
        let mut largest: Option<usize> = None;
        for i in 0..weights.len() {
            let beats = largest.is_none_or(|other| shares[i].1 > shares[other].1);
            if beats && !taken[i] && !weights[i].is_zero() {
                largest = Some(i);
            }
        }
        let Some(i) = largest else { break };
        taken[i] = true;
        parts[i] += Money::from_ore(1);
        left -= 1;
    }
    parts
}

/// A share as a percentage with two decimals, rounded once, half away from
/// zero; `None` of nothing.
pub fn percentage(part: Money, whole: Money) -> Option<String> {
    if whole.is_zero() {
        return None;
    }
    let sign = i128::from(whole.ore.signum());
    let hundredths = i128::from(part.ore) * 10_000 * sign;
    let rounded = divide_half_away(hundredths, i128::from(whole.ore).abs());
    Some(Digits::of(rounded, 2).as_str().to_owned())
}

fn divide_half_away(numerator: i128, denominator: i128) -> i128 {
    let quotient = numerator / denominator;
    let rest = numerator % denominator;
    if 2 * rest.abs() >= denominator { quotient + numerator.signum() } else { quotient }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kr(text: &str) -> Money {
        Money::parse(text).expect("an amount")
    }
    fn number(text: &str) -> Number {
        Number::parse(text).expect("a number")
    }

    #[test]
    fn amounts_are_written_with_two_decimals() {
        for (text, written) in
            [("0", "0.00"), ("0.5", "0.50"), ("-0.5", "-0.50"), ("1250000", "1250000.00"), ("12.30", "12.30")]
        {
            assert_eq!(kr(text).to_string(), written);
        }
    }

    #[test]
    fn what_is_no_plain_decimal_is_refused() {
        for text in [
            "", ".", "1.", ".5", "1e3", "1_250", "1 250", "+1", "1,5", "0x1", "١٢٣", "NaN", "--1", "1.005",
            "1.000",
        ] {
            assert_eq!(Money::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_product_is_rounded_once_and_a_half_goes_away_from_zero() {
        let half = number("0.5");
        assert_eq!(kr("0.01").times(&half).rounded(), Some(kr("0.01")));
        assert_eq!(kr("0.01").times(&number("0.49999999999999999999")).rounded(), Some(kr("0")));
        // Rounded twice (0.445 -> 0.45 -> 0.5) this would be one öre.
        assert_eq!(kr("0.01").times(&number("0.445")).rounded(), Some(kr("0")));
    }

    #[test]
    fn a_drop_off_over_sixty_years_keeps_every_decimal() {
        let nine_tenths = number("0.9");
        let mut product = kr("1000000000000").times(&Number::ONE);
        for _ in 0..60 {
            product = product.times(&nine_tenths);
        }
        // 10^14 × 9^60 / 10^60, cut by hand: 9^60 = 1797010299914431210413179829509605039731475627537851106401 exactly.
        assert_eq!(product.rounded(), Some(kr("1797010299.91")));
    }

    #[test]
    fn apportioned_parts_add_up_and_ties_go_to_the_first() {
        let parts = apportion(kr("1.00"), &[kr("1"), kr("1"), kr("1")]);
        assert_eq!(parts, [kr("0.34"), kr("0.33"), kr("0.33")]);
        assert_eq!(apportion(kr("0.01"), &[kr("0"), kr("1"), kr("1")]), [kr("0"), kr("0.01"), kr("0")]);
        assert_eq!(apportion(kr("5"), &[kr("0")]), [kr("0")]);
    }

    #[test]
    fn apportionment_of_the_largest_sums_does_not_overflow() {
        let huge = Money::from_ore(4_000_000_000_000_000_000);
        let third = Money::from_ore(1_333_333_333_333_333_333);
        let parts = apportion(huge, &[third, third, third]);
        assert_eq!(parts.iter().map(|part| i128::from(part.ore())).sum::<i128>(), i128::from(huge.ore()));
    }

    #[test]
    fn percentages_round_half_away_from_zero() {
        assert_eq!(percentage(kr("1"), kr("3")).as_deref(), Some("33.33"));
        assert_eq!(percentage(kr("1"), kr("16000")).as_deref(), Some("0.01"));
        assert_eq!(percentage(kr("-1"), kr("20000")).as_deref(), Some("-0.01"));
        assert_eq!(percentage(kr("1"), Money::ZERO), None);
    }

    #[test]
    fn a_limit_is_cut_to_the_ore_that_keeps_within_it() {
        assert_eq!(kr("2000.01").times(&number("0.5")).cut(), Some(kr("1000.00")));
        assert_eq!(kr("0.01").times(&number("0.5")).cut(), Some(kr("0")));
        assert_eq!(kr("7").times(&Number::ONE).cut(), Some(kr("7")));
    }
}
