//! Whole numbers of any length: what an exact product or fraction is made of.
//!
//! They are few and mostly short, so what is done is what is done on paper,
//! with digits of 32 bits.

use std::cmp::Ordering;

/// A whole number of at least 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Natural {
    /// Digits of 32 bits, the least first; the last is never 0.
    limbs: Vec<u32>,
}

impl Natural {
    /// Nothing.
    pub(super) const ZERO: Self = Self { limbs: Vec::new() };

    /// 10 to a power.
    pub(super) fn power_of_ten(exponent: u32) -> Self {
        // As many zeros as 32 bits hold.
        let step = || Self::from(10_u128.pow(9));
        (0..exponent / 9).fold(Self::from(10_u128.pow(exponent % 9)), |power, _| power.times(&step()))
    }

    /// Whether it is nothing.
    pub(super) fn is_zero(&self) -> bool {
        self.limbs.is_empty()
    }

    /// Itself, where 64 bits hold it.
    pub(super) fn small(&self) -> Option<u64> {
        match self.limbs[..] {
            [] => Some(0),
            [low] => Some(u64::from(low)),
            [low, high] => Some(u64::from(high) << 32 | u64::from(low)),
            _ => None,
        }
    }

    /// The sum with another.
    pub(super) fn plus(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        sum.add_times(other, 1);
        sum
    }

    /// Adds another times a factor.
    pub(super) fn add_times(&mut self, other: &Self, factor: u64) {
        self.limbs.resize(self.limbs.len().max(other.limbs.len() + 2) + 1, 0);
        for (place, factor) in [factor as u32, (factor >> 32) as u32].into_iter().enumerate() {
            if factor > 0 {
                add(&mut self.limbs[place..], &other.limbs, factor);
            }
        }
        self.trim();
    }

    /// What is left when another, no larger, is taken away.
    pub(super) fn minus(mut self, other: &Self) -> Self {
        subtract(&mut self.limbs, &other.limbs, 1);
        self.trim();
        self
    }

    /// The product with another.
    pub(super) fn times(&self, other: &Self) -> Self {
        let mut product = Self { limbs: vec![0; self.limbs.len() + other.limbs.len()] };
        for (place, &factor) in other.limbs.iter().enumerate() {
            add(&mut product.limbs[place..], &self.limbs, factor);
        }
        product.trim();
        product
    }

    /// Makes it so many times as large.
    pub(super) fn multiply(&mut self, factor: &Self) {
        let [factor] = factor.limbs[..] else {
            *self = self.times(factor);
            return;
        };
        // Nearly every factor is one digit, and needs no other place for the product.
        let mut carried = 0;
        for limb in &mut self.limbs {
            let product = u64::from(*limb) * u64::from(factor) + carried;
            *limb = product as u32;
            carried = product >> 32;
        }
        if carried > 0 {
            self.limbs.push(carried as u32);
        }
    }

    /// How many times another, above 0, goes into it.
    pub(super) fn quotient(&self, divisor: &Self) -> Self {
        let (mut quotient, _) = self.divided(divisor);
        quotient.trim();
        quotient
    }

    /// The nearest whole number to the quotient; a half goes up.
    pub(super) fn rounded_quotient(&self, divisor: &Self) -> Self {
        let (mut quotient, reaches_half) = self.divided(divisor);
        if reaches_half {
            add(&mut quotient.limbs, &[1], 1);
        }
        quotient.trim();
        quotient
    }

    /// The quotient, not yet trimmed, and whether what is left is half of the divisor or more.
    fn divided(&self, divisor: &Self) -> (Self, bool) {
        let first = *divisor.limbs.last().expect("nothing is divided by 0");
        // Both times the same, so that the divisor begins with a large digit: its first digit alone
        // then tells each digit of the quotient but for a few.
        let scale = ((1_u64 << 32) / (u64::from(first) + 1)) as u32;
        let (mut left, mut divisor) = (self.scaled(scale), divisor.scaled(scale));
        divisor.pop();
        let length = divisor.len();
        let first = u64::from(divisor[length - 1]);
        // With room for one more.
        let mut quotient = vec![0; left.len().saturating_sub(length) + 1];
        for place in (0..quotient.len() - 1).rev() {
            let left = &mut left[place..=place + length];
            // Held against one more than the first digit, so never too large.
            let mut digit = (u64::from(left[length]) << 32 | u64::from(left[length - 1])) / (first + 1);
            subtract(left, &divisor, digit as u32);
            while !is_less(left, &divisor) {
                digit += 1;
                subtract(left, &divisor, 1);
            }
            quotient[place] = digit as u32;
        }
        // Twice what is left.
        let mut carried = 0;
        for limb in &mut left {
            (*limb, carried) = (*limb << 1 | carried, *limb >> 31);
        }
        (Self { limbs: quotient }, !is_less(&left, &divisor))
    }

    /// A factor times as large, with one digit more.
    fn scaled(&self, factor: u32) -> Vec<u32> {
        let mut limbs = vec![0; self.limbs.len() + 1];
        add(&mut limbs, &self.limbs, factor);
        limbs
    }

    fn trim(&mut self) {
        let length = self.limbs.iter().rposition(|&limb| limb != 0).map_or(0, |last| last + 1);
        self.limbs.truncate(length);
    }
}

impl From<u128> for Natural {
    fn from(mut value: u128) -> Self {
        let mut limbs = Vec::with_capacity(4);
        while value > 0 {
            limbs.push(value as u32);
            value >>= 32;
        }
        Self { limbs }
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_length = self.limbs.len().cmp(&other.limbs.len());
        by_length.then_with(|| self.limbs.iter().rev().cmp(other.limbs.iter().rev()))
    }
}
impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Whether it is less than another; either may have zeros before its first digit.
fn is_less(own: &[u32], other: &[u32]) -> bool {
    let shorter = own.len().min(other.len());
    if own[shorter..].iter().any(|&digit| digit > 0) {
        return false;
    }
    other[shorter..].iter().any(|&digit| digit > 0)
        || own[..shorter].iter().rev().lt(other[..shorter].iter().rev())
}

/// Adds another times a factor, for which there is room.
fn add(own: &mut [u32], other: &[u32], factor: u32) {
    let (low, high) = own.split_at_mut(other.len());
    let mut carried = 0;
    for (own, &other) in low.iter_mut().zip(other) {
        let sum = u64::from(*own) + u64::from(other) * u64::from(factor) + carried;
        *own = sum as u32;
        carried = sum >> 32;
    }
    for own in high {
        let sum = u64::from(*own) + carried;
        *own = sum as u32;
        carried = sum >> 32;
    }
}

/// Takes away another times a factor, which is no more than there is.
fn subtract(own: &mut [u32], other: &[u32], factor: u32) {
    let (low, high) = own.split_at_mut(other.len());
    let mut owed = 0;
    for (own, &other) in low.iter_mut().zip(other) {
        let less = u64::from(other) * u64::from(factor) + owed;
        let (left, borrowed) = own.overflowing_sub(less as u32);
        *own = left;
        owed = (less >> 32) + u64::from(borrowed);
    }
    for own in high {
        let (left, borrowed) = own.overflowing_sub(owed as u32);
        *own = left;
        owed = u64::from(borrowed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Numbers of up to 2 400 bits, many of their digits the smallest or the largest that there are.
    fn natural() -> impl Strategy<Value = Natural> {
        let digit =
            prop_oneof![Just(0), Just(1), Just(1 << 31), Just(u32::MAX), Just(u32::MAX - 1), any::<u32>()];
        proptest::collection::vec(digit, 0..75).prop_map(|limbs| {
            let mut number = Natural { limbs };
            number.trim();
            number
        })
    }

    proptest! {
        #[test]
        fn a_quotient_and_what_is_left_make_up_the_number(number in natural(), divisor in natural()) {
            prop_assume!(!divisor.is_zero());
            let quotient = number.quotient(&divisor);
            let product = quotient.times(&divisor);
            prop_assert!(product <= number);
            let rest = number.clone().minus(&product);
            prop_assert!(rest < divisor);
            prop_assert_eq!(product.plus(&rest), number.clone());
            let is_up = rest.plus(&rest) >= divisor;
            let rounded = if is_up { quotient.plus(&Natural::from(1)) } else { quotient };
            prop_assert_eq!(number.rounded_quotient(&divisor), rounded);
        }

        #[test]
        fn what_fits_128_bits_comes_out_as_there(a in any::<u64>(), b in any::<u64>(), c in 1..=u128::MAX) {
            let (wide_a, wide_b) = (u128::from(a), u128::from(b));
            let product = Natural::from(wide_a).times(&Natural::from(wide_b));
            prop_assert_eq!(&product, &Natural::from(wide_a * wide_b));
            prop_assert_eq!(product.quotient(&Natural::from(c)), Natural::from(wide_a * wide_b / c));
            let mut sum = Natural::from(c);
            sum.add_times(&Natural::from(wide_a), b);
            prop_assert_eq!(sum.minus(&product), Natural::from(c));
        }

        #[test]
        fn multiplying_in_place_is_no_other_product(number in natural(), factor in any::<u128>()) {
            let factor = Natural::from(factor >> (factor % 128));
            let mut multiplied = number.clone();
            multiplied.multiply(&factor);
            prop_assert_eq!(multiplied, number.times(&factor));
        }
    }

    #[test]
    fn powers_of_ten_are_as_long_as_they_are_written() {
        let ten = Natural::from(10);
        let mut power = Natural::from(1);
        for exponent in 0..60 {
            assert_eq!(Natural::power_of_ten(exponent), power);
            power.multiply(&ten);
        }
    }
}
