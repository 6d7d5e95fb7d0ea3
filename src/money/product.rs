//! Products of an amount and factors.

use super::Money;
use super::natural::Natural;
use super::number::Number;

/// An exact product of an amount and factors, of whatever length, at least 0.
///
/// A drop-off over sixty years has hundreds of decimals; cutting them on the
/// way could move an exact half-öre, so they are all kept until the one
/// rounding.
#[derive(Clone, Debug)]
pub struct Product {
    /// How many of its unit it is.
    digits: Natural,
    /// What an öre is counted as: a power of ten, kept beside it since a long one takes long to make.
    unit: Natural,
}

impl Product {
    pub(super) fn of(amount: Money) -> Self {
        debug_assert!(amount >= Money::ZERO, "a factor applies to amounts of at least 0");
        Self { digits: Natural::from(u128::from(amount.size())), unit: Natural::from(1) }
    }

    /// The product times one more factor.
    #[must_use]
    pub fn times(mut self, factor: &Number) -> Self {
        self.multiply(factor);
        self
    }

    /// Multiplies it by one more factor.
    pub fn multiply(&mut self, factor: &Number) {
        if *factor == Number::ONE {
            return;
        }
        self.digits.multiply(&Natural::from(factor.digits));
        if factor.decimals > 0 {
            self.unit.multiply(&Natural::power_of_ten(factor.decimals));
        }
    }

    /// The product as an amount: rounded to the öre, half away from zero.
    /// `None` where it does not fit an amount at all.
    pub fn rounded(&self) -> Option<Money> {
        Money::of_whole_ore(&self.digits.rounded_quotient(&self.unit))
    }

    /// The product as an amount, cut to whole öre: the most that keeps within it.
    /// `None` where it does not fit an amount at all.
    pub fn cut(&self) -> Option<Money> {
        Money::of_whole_ore(&self.digits.quotient(&self.unit))
    }

    /// Whether it is exactly nothing.
    pub fn is_zero(&self) -> bool {
        self.digits.is_zero()
    }
}
