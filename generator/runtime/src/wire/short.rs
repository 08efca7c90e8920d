//! Numbers of few digits, as nearly all are.

use std::ops::Neg;

/// A number of so few digits that a division by a power of ten gives the closest one.
#[derive(Clone, Copy)]
pub(super) struct Short {
    is_negative: bool,
    /// Its digits as an integer.
    pub digits: u64,
    /// How many of them are after the point.
    pub decimals: usize,
    pub has_point: bool,
    last: u8,
}

impl Short {
    /// Reads a number of up to so many digits without an exponent.
    #[inline]
    pub fn of(text: &str, exact: usize) -> Option<Self> {
        let is_negative = text.starts_with('-');
        let text = text.as_bytes().get(usize::from(is_negative)..)?;
        let (mut digits, mut point, last) = (0, None, *text.last()?);
        if text.len() > exact + 1 {
            return None;
        }
        for (place, byte) in text.iter().enumerate() {
            match byte {
                b'0'..=b'9' => digits = digits * 10 + u64::from(byte - b'0'),
                b'.' => point = Some(place),
                _ => return None,
            }
        }
        let decimals = point.map_or(0, |point| text.len() - point - 1);
        let is_short = point.is_some() || text.len() <= exact;
        is_short.then_some(Self { is_negative, digits, decimals, has_point: point.is_some(), last })
    }

    /// The number with its sign, which zero has as well.
    #[inline]
    pub fn signed<T: Neg<Output = T>>(self, number: T) -> T {
        if self.is_negative { -number } else { number }
    }

    /// Whether it is plain to see that these are the shortest digits of a number as its type is written.
    pub fn is_shortest(self, value: f64) -> bool {
        let has_needless_zero = self.last == b'0' && self.decimals != 1;
        self.has_point && !has_needless_zero && (value == 0.0 || value.abs() > 0.001)
    }
}

#[cfg(test)]
mod tests {
    use crate::wire::{Numbers, Numeric};

    /// What is read of a text, as bits: zero has two signs.
    fn read<T: Numbers + Into<f64>>(text: &str) -> u64 {
        let Numeric(number): Numeric<T> = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        number.into().to_bits()
    }

    #[test]
    fn numbers_of_few_digits_are_the_closest_ones() {
        let mut random = 1_u64;
        for _ in 0..200_000 {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let digits = (random >> 8) % 10_u64.pow((random >> 60) as u32 + 1);
            let decimals = (random >> 40) as usize % 19;
            let text = format!("{digits:0width$}", width = decimals + 1);
            let (whole, fraction) = text.split_at(text.len() - decimals);
            let point = if fraction.is_empty() { "" } else { "." };
            let sign = if random & 0x80 == 0 { "" } else { "-" };
            let text = format!("{sign}{whole}{point}{fraction}");
            assert_eq!(read::<f64>(&text), text.parse::<f64>().unwrap().to_bits(), "{text}");
            assert_eq!(read::<f32>(&text), f64::from(text.parse::<f32>().unwrap()).to_bits(), "{text}");
        }
        for text in ["0", "-0", "0.0", "-0.0", "9007199254740993", "999999999999999.9", "16777217", "9.999999", "1e22"]
        {
            assert_eq!(read::<f64>(text), text.parse::<f64>().unwrap().to_bits(), "{text}");
            assert_eq!(read::<f32>(text), f64::from(text.parse::<f32>().unwrap()).to_bits(), "{text}");
        }
    }
}
