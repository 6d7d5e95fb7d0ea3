//! Exact kronor. The only file that rounds; each rounding has a name.
//!
//! Money is a whole number of öre. Percentages, quantities and factors are
//! exact decimals, and a product of them is kept whole until it is rounded,
//! once. Nothing here is binary floating point.
//!
//! What it leaves out: discounting, which needs division and goes through
//! `rust_decimal` in `appraisal.rs`; the way back is rounded here.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// The largest amount that an input may hold, in whole kronor.
pub const LARGEST_AMOUNT: Money = Money::from_kronor(1_000_000_000_000);

/// The most decimals that a percentage or a factor may have.
pub const MOST_DECIMALS: u32 = 20;

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

    const fn size(self) -> u128 {
        self.ore.unsigned_abs() as u128
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

    /// As a decimal, for division.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.ore, 2)
    }

    /// A decimal as an amount: rounded to the öre, half away from zero.
    pub fn from_decimal(kronor: Decimal) -> Self {
        Self { ore: digits_at(kronor, 2) as i64 }
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

/// An exact decimal of at least 0: a percentage, a quantity, a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    digits: u128,
    decimals: u32,
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
    fn read(text: &str) -> Option<(Self, usize)> {
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

    /// How many decimals it needs.
    pub const fn decimals(&self) -> u32 {
        self.decimals
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

    /// Digits and decimals, for arithmetic elsewhere.
    pub const fn parts(&self) -> (u128, u32) {
        (self.digits, self.decimals)
    }

    /// Its digits at so many decimals, where it needs no more.
    fn scaled_to(&self, decimals: u32) -> Option<u128> {
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

/// An exact product of an amount and factors, of whatever length, at least 0.
///
/// A drop-off over sixty years has hundreds of decimals; cutting them on the
/// way could move an exact half-öre, so they are all kept until the one
/// rounding.
#[derive(Clone, Debug)]
pub struct Product {
    /// Least significant first.
    limbs: Vec<u32>,
    decimals: u32,
}

impl Product {
    fn of(amount: Money) -> Self {
        debug_assert!(amount.ore >= 0, "a factor applies to amounts of at least 0");
        Self { limbs: limbs_of(u128::from(amount.ore.unsigned_abs())), decimals: 0 }
    }

    /// The product times one more factor.
    #[must_use]
    pub fn times(mut self, factor: &Number) -> Self {
        if *factor == Number::ONE {
            return self;
        }
        let other = limbs_of(factor.digits);
        let mut product = vec![0_u32; self.limbs.len() + other.len()];
        for (i, &a) in self.limbs.iter().enumerate() {
            let mut carry = 0_u64;
            for (j, &b) in other.iter().enumerate() {
                let sum = u64::from(product[i + j]) + u64::from(a) * u64::from(b) + carry;
                product[i + j] = sum as u32;
                carry = sum >> 32;
            }
            product[i + other.len()] = carry as u32;
        }
        self.limbs = product;
        self.decimals += factor.decimals;
        self
    }

    /// The product as an amount: rounded to the öre, half away from zero.
    /// `None` where it does not fit an amount at all.
    pub fn rounded(self) -> Option<Money> {
        // The first decimal alone decides which way a half goes, so all the
        // later ones are cut first.
        let tenths = self.decimals.min(1);
        let value = self.without_decimals_after(tenths)?;
        let rounded = if tenths == 1 { (value + 5) / 10 } else { value };
        i64::try_from(rounded).ok().map(Money::from_ore)
    }

    /// The product as an amount, cut to whole öre: the most that keeps within it.
    /// `None` where it does not fit an amount at all.
    pub fn cut(self) -> Option<Money> {
        i64::try_from(self.without_decimals_after(0)?).ok().map(Money::from_ore)
    }

    fn without_decimals_after(mut self, decimals: u32) -> Option<u128> {
        let mut cut = self.decimals - decimals;
        while cut > 0 {
            let step = cut.min(9);
            self.divide_by(10_u32.pow(step));
            cut -= step;
        }
        let mut value: u128 = 0;
        for &limb in self.limbs.iter().rev() {
            value = value.checked_mul(1 << 32)?.checked_add(u128::from(limb))?;
        }
        Some(value)
    }

    /// Whether it is exactly nothing.
    pub fn is_zero(&self) -> bool {
        self.limbs.iter().all(|&limb| limb == 0)
    }

    fn divide_by(&mut self, divisor: u32) {
        let mut rest = 0_u64;
        for limb in self.limbs.iter_mut().rev() {
            let part = (rest << 32) | u64::from(*limb);
            *limb = (part / u64::from(divisor)) as u32;
            rest = part % u64::from(divisor);
        }
    }
}

/// Divides a total over weights: exact shares cut to the öre, the öre left
/// over one each to the largest cut-off remainders among weights above 0, ties
/// to whoever comes first. The parts add up to the total, which goes nowhere
/// only where every weight is 0.
pub fn apportion(total: Money, weights: &[Money]) -> Vec<Money> {
    let sum: u128 = weights.iter().map(|weight| weight.size()).sum();
    if sum == 0 || total.is_zero() {
        return vec![Money::ZERO; weights.len()];
    }
    // Both are at most a sum of amounts, so their product fits 128 bits.
    let shares: Vec<(u128, u128)> = weights
        .iter()
        .map(|weight| {
            let product = total.size() * weight.size();
            (product / sum, product % sum)
        })
        .collect();
    let mut left = total.size() - shares.iter().map(|&(share, _)| share).sum::<u128>();
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

/// A decimal as text, rounded to so many decimals, half away from zero.
pub fn decimal_text(value: Decimal, decimals: u32) -> String {
    Digits::of(digits_at(value, decimals), decimals as usize).as_str().to_owned()
}

/// The digits of a decimal rounded to so many decimals. It has at most 28 of
/// them, and 29 digits, so that 128 bits hold all that is worked out here.
fn digits_at(value: Decimal, decimals: u32) -> i128 {
    let digits = value.mantissa();
    match value.scale().checked_sub(decimals) {
        Some(more) => divide_half_away(digits, 10_i128.pow(more)),
        None => digits * 10_i128.pow(decimals - value.scale()),
    }
}

fn divide_half_away(numerator: i128, denominator: i128) -> i128 {
    let quotient = numerator / denominator;
    let rest = numerator % denominator;
    if 2 * rest.abs() >= denominator { quotient + numerator.signum() } else { quotient }
}

fn limbs_of(mut value: u128) -> Vec<u32> {
    let mut limbs = Vec::with_capacity(4);
    while value > 0 {
        limbs.push(value as u32);
        value >>= 32;
    }
    limbs
}

/// A decimal written without allocating: a schedule holds hundreds of them.
struct Digits {
    bytes: [u8; 44],
    start: usize,
}

impl Digits {
    fn of(value: i128, decimals: usize) -> Self {
        let mut written = Self { bytes: [b'0'; 44], start: 44 };
        let mut rest = value.unsigned_abs();
        let mut count = 0;
        // Nearly every amount fits 64 bits, where division is cheap.
        while rest > u128::from(u64::MAX) {
            written.digit((rest % 10) as u8, &mut count, decimals);
            rest /= 10;
        }
        let mut rest = rest as u64;
        while rest > 0 || count <= decimals {
            written.digit((rest % 10) as u8, &mut count, decimals);
            rest /= 10;
        }
        if value < 0 {
            written.push(b'-');
        }
        written
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

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[self.start..]).unwrap_or_default()
    }
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

    #[test]
    fn a_number_beyond_every_limit_is_still_written_as_a_number() {
        assert!(!number(&"9".repeat(45)).to_string().starts_with('-'));
    }
}
