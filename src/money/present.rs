//! Present values: sums of discounted amounts, as exact fractions.

use super::Money;
use super::digits::Digits;
use super::natural::Natural;
use super::number::Number;

/// What amounts of consecutive years are worth in the first of them
/// (nuvärde), exact.
#[derive(Clone, Debug)]
pub struct PresentValue {
    is_loss: bool,
    /// In equal parts of an öre.
    size: Natural,
    /// How many parts an öre is.
    ore: Natural,
}

/// The present values of several flows, year by year beside each other, at a
/// rate in per cent.
///
/// Discounting divides, so a sum of decimals would only be near: an exact half
/// could come out below itself. What a year's amount is divided by is a power
/// of `growth / whole`, though, both whole numbers. So all years together are
/// one fraction, and that is rounded, once.
pub fn discounted<const FLOWS: usize>(
    years: impl DoubleEndedIterator<Item = [Money; FLOWS]>,
    rate: &Number,
) -> [PresentValue; FLOWS] {
    let rate = rate.per_cent();
    let whole = Natural::power_of_ten(rate.decimals);
    let growth = whole.plus(&Natural::from(rate.digits));
    let mut ore = Natural::from(1);
    let mut sums = [const { [Natural::ZERO; 2] }; FLOWS];
    // From the last year to the first. A year earlier, what has been added up is worth less by
    // `whole / growth`, and the year's own amount is worth itself.
    for amounts in years.rev() {
        ore.multiply(&growth);
        for (sides, amount) in sums.iter_mut().zip(amounts) {
            sides.iter_mut().for_each(|side| side.multiply(&whole));
            if !amount.is_zero() {
                sides[usize::from(amount < Money::ZERO)].add_times(&ore, amount.size());
            }
        }
    }
    sums.map(|[gains, losses]| {
        let is_loss = losses > gains;
        let size = if is_loss { losses.minus(&gains) } else { gains.minus(&losses) };
        PresentValue { is_loss, size, ore: ore.clone() }
    })
}

impl PresentValue {
    /// Whether it is exactly nothing.
    pub fn is_zero(&self) -> bool {
        self.size.is_zero()
    }

    /// As an amount: rounded to the öre, half away from zero.
    pub fn rounded(&self) -> Money {
        let amount = Money::of_whole_ore(&self.size.rounded_quotient(&self.ore))
            .expect("discounted amounts are worth at most their sum, which is an amount");
        if self.is_loss { -amount } else { amount }
    }

    /// What there is of this for each krona of another, discounted alike and
    /// above 0: as text with so many decimals, rounded once, half away from zero.
    pub fn per_krona_of(&self, other: &Self, decimals: u32) -> String {
        let ratio = self.size.times(&Natural::power_of_ten(decimals)).rounded_quotient(&other.size);
        Digits::of_natural(ratio, decimals as usize, self.is_loss).as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::LARGEST_SUM;

    fn number(text: &str) -> Number {
        Number::parse(text).expect("a number")
    }

    /// The present value of amounts in öre.
    fn present(ore: &[i64], rate: &str) -> PresentValue {
        let [value] = discounted(ore.iter().map(|&ore| [Money::from_ore(ore)]), &number(rate));
        value
    }

    #[test]
    fn a_sum_that_is_exactly_half_an_ore_goes_away_from_zero() {
        // (4 457 729 + 189 569 / 1.04 + 3 632 193 / 1.04² + 187 746 / 1.04³) / 1.04 = 7 851 037.5.
        let ore = [0, 4_457_729, 189_569, 3_632_193, 187_746];
        assert_eq!(present(&ore, "4").rounded(), Money::from_ore(7_851_038));
        assert_eq!(present(&ore.map(|ore| -ore), "4").rounded(), Money::from_ore(-7_851_038));
        // An öre less in the last year, and it is below the half.
        assert_eq!(
            present(&[0, 4_457_729, 189_569, 3_632_193, 187_745], "4").rounded(),
            Money::from_ore(7_851_037)
        );
    }

    #[test]
    fn a_ratio_that_is_exactly_half_goes_away_from_zero() {
        for (cost, saving, rate, year, ratio) in [
            (100_000_000, 100_235_000, "3.5", 1, "1.0024"),
            (100_000_000, 100_335_000, "3", 3, "1.0034"),
            (100_000_000, -100_335_000, "3", 3, "-1.0034"),
            (100_000_000, 100_334_999, "3", 3, "1.0033"),
            (100_000_000, -4_999, "3", 3, "0.0000"),
        ] {
            let in_year = |ore: i64| {
                let mut amounts = [0; 4];
                amounts[year] = ore;
                present(&amounts, rate)
            };
            assert_eq!(in_year(saving).per_krona_of(&in_year(cost), 4), ratio);
        }
    }

    #[test]
    fn the_largest_sums_over_sixty_years_keep_every_digit() {
        let largest = LARGEST_SUM as i64;
        let mut first = [0; 60];
        first[0] = largest;
        let mut last = [0; 60];
        last[59] = 1;
        // 4 × 10^18 × 2^59, and the same at a hair less than 100 %.
        let ratio = present(&first, "100").per_krona_of(&present(&last, "100"), 4);
        assert_eq!(ratio, format!("{}.0000", 4_000_000_000_000_000_000_u128 << 59));
        let rate = "99.99999999999999999999";
        let below = present(&first, rate).per_krona_of(&present(&last, rate), 4);
        assert_eq!(below, "2305843009213693951993197763122819602.8416");
        assert_eq!(present(&first, rate).rounded(), Money::from_ore(largest));
        assert!(present(&last, rate).rounded().is_zero() && !present(&last, rate).is_zero());
    }

    #[test]
    fn half_an_ore_at_a_hundred_per_cent_is_decided_by_a_hair() {
        assert_eq!(present(&[0, 1], "100").rounded(), Money::from_ore(1));
        assert_eq!(present(&[0, -1], "100").rounded(), Money::from_ore(-1));
        assert_eq!(present(&[0, 1], "99.99999999999999999999").rounded(), Money::from_ore(1));
        // Below a half by 2^-60.
        let mut halves = [0; 61];
        (halves[1], halves[60]) = (1, -1);
        assert_eq!(present(&halves, "100").rounded(), Money::ZERO);
    }
}
