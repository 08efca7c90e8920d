//! Decimals such as `0.30000000000000004`: the closest `f64`, and whether these digits are its shortest.
//!
//! Nearly all floats in answers are written like that. A parser and a printer, which know every form, take several times as long.

/// All powers of ten that a decimal of the longest text may be divided by. An `f64` has each of them.
const POWERS: [u64; 19] = {
    let mut powers = [1; 19];
    let mut index = 1;
    while index < powers.len() {
        powers[index] = 10 * powers[index - 1];
        index += 1;
    }
    powers
};

/// The longest text without its sign: 19 digits are less than 2^64.
const LONGEST: usize = 20;

/// The bits of an `f64` below its exponent.
const FRACTION: u64 = (1 << 52) - 1;

/// Up to here, all integers are an `f64`.
const EXACT: u64 = 1 << 53;

/// Reads a JSON number that has a point and no exponent: the closest number, and whether it is certain that this is written in
/// the same digits. Nothing where a few steps do not tell the closest number.
pub(super) fn decimal(text: &str) -> Option<(f64, bool)> {
    let positive = text.strip_prefix('-').unwrap_or(text);
    let (digits, places) = digits_of(positive.as_bytes())?;
    let power = *POWERS.get(places)?;
    let near = digits as f64 / power as f64;
    let (value, is_shortest) = match Distance::of(digits, power, near) {
        Some(distance) => (distance.value, distance.is_shortest(digits)),
        // Both are exact, so that the quotient is the closest number.
        None if digits <= EXACT => (near, false),
        None => return None,
    };
    Some((if positive.len() < text.len() { -value } else { value }, is_shortest))
}

/// All digits as one integer, and how many are behind the point.
fn digits_of(text: &[u8]) -> Option<(u64, usize)> {
    if text.len() > LONGEST {
        return None;
    }
    let point = text.iter().position(|byte| *byte == b'.')?;
    let (whole, fraction) = (text.get(..point)?, text.get(point + 1..)?);
    Some((read(read(0, whole)?, fraction)?, fraction.len()))
}

/// Reads digits after others. Eight at a time, since each has to wait for the one before.
fn read(before: u64, mut digits: &[u8]) -> Option<u64> {
    let mut number = before;
    while let Some((eight, rest)) = digits.split_first_chunk() {
        number = number * 100_000_000 + read_eight(u64::from_le_bytes(*eight))?;
        digits = rest;
    }
    for byte in digits {
        number = number * 10 + u64::from(byte.checked_sub(b'0').filter(|digit| *digit < 10)?);
    }
    Some(number)
}

/// Reads eight digits, the first of which is the lowest byte: pairs of digits, then pairs of these, then both halves.
fn read_eight(text: u64) -> Option<u64> {
    const ZEROS: u64 = u64::from_ne_bytes([b'0'; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0xf0; 8]);
    // Six more than the highest digit is beyond the bytes that begin as digits do.
    let sixes = u64::from_ne_bytes([6; 8]);
    if text & HIGH != ZEROS || text.wrapping_add(sixes) & HIGH != ZEROS {
        return None;
    }
    let digits = text - ZEROS;
    let pairs = (digits * 10 + (digits >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    Some((fours & 0xffff) * 10_000 + (fours >> 32))
}

/// How far a number is from a decimal. All is in units of which the decimal's last place has `place`, so that nothing is
/// rounded.
struct Distance {
    value: f64,
    /// From the decimal to the number.
    distance: i128,
    /// The last place of the decimal.
    place: i128,
    /// From the number half-way to the next ones.
    half: i128,
}

impl Distance {
    /// The closest number, which is `near` or next to it. Nothing where the numbers next to it are not as far on both sides,
    /// where two are as close, and far from one.
    fn of(digits: u64, power: u64, near: f64) -> Option<Self> {
        let bits = near.to_bits();
        // `near` is `fraction` divided by two to the power of `shift`.
        let shift = 1075_u64.checked_sub(bits >> 52).filter(|shift| (1..=62).contains(shift))?;
        let (step, half) = (i128::from(power), i128::from(power / 2));
        let fraction = bits & FRACTION | (FRACTION + 1);
        let distance = i128::from(fraction) * step - (i128::from(digits) << shift);
        let (fraction, distance) = match distance {
            above if above > half => (fraction - 1, above - step),
            below if below < -half => (fraction + 1, below + step),
            closest => (fraction, closest),
        };
        let is_closest = (FRACTION + 2..EXACT).contains(&fraction) && distance.abs() < half;
        let value = f64::from_bits(bits & !FRACTION | fraction & FRACTION);
        is_closest.then_some(Self { value, distance, place: 1 << shift, half })
    }

    /// Whether no decimal with less places stands for the same number, and none with as many is closer to it.
    fn is_shortest(&self, digits: u64) -> bool {
        let last = i128::from(digits % 10);
        2 * self.distance.abs() < self.place
            && last * self.place + self.distance > self.half
            && (10 - last) * self.place - self.distance > self.half
    }
}

#[cfg(test)]
mod tests {
    use super::decimal;

    /// A number below `end`, the same in each run.
    fn random(state: &mut u64, end: u64) -> u64 {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 11) % end
    }

    /// Compares a text with the parser and the printer that know every form. Returns whether it is certain to be shortest.
    fn is_right(text: &str) -> Option<bool> {
        let (value, is_shortest) = decimal(text)?;
        let closest: f64 = text.parse().expect("a number");
        assert_eq!(value.to_bits(), closest.to_bits(), "{text}");
        assert!(!is_shortest || serde_json::to_string(&value).expect("JSON") == text, "{text}");
        Some(is_shortest)
    }

    #[test]
    fn decimals_are_the_closest_numbers() {
        let mut state = 5;
        for _ in 0..400_000 {
            let digits = 1 + random(&mut state, 18);
            let power = 10_u64.pow(digits as u32);
            let whole = random(&mut state, 10_u64.pow((18 - digits) as u32)) >> random(&mut state, 50);
            let fraction = random(&mut state, power);
            let sign = ["", "-"][usize::from(fraction.is_multiple_of(3))];
            is_right(&format!("{sign}{whole}.{fraction:0width$}", width = digits as usize));
        }
    }

    #[test]
    fn what_is_printed_is_known_to_be_shortest() {
        let (mut state, mut known) = (3, 0);
        for count in 0..400_000 {
            let value = random(&mut state, 1 << 53) as f64 / [3e15, 9e15, 7e12, 1.1e6][count % 4];
            let text = value.to_string();
            known += usize::from(is_right(&text) == Some(true));
            // Its neighbours in digits are other texts of the same number, or other numbers.
            is_right(&format!("{text}{}", count % 10));
            is_right(&text[..text.len() - 1]);
        }
        assert!(known > 390_000, "{known}");
    }

    #[test]
    fn what_is_between_two_numbers_is_left_to_the_parser() {
        for text in [
            "0.5",
            "1.0",
            "-0.0",
            "0.00",
            "25.0",
            "4503599627370496.5",
            "4503599627370497.5",
            "9007199254740992.5",
            "9007199254740993.0",
            "0.1",
            "1.10",
            "0.30000000000000004",
            "0.001",
            "0.0009765625",
            "999999999999999999.9",
            "0.000000000000000001",
            "2.2250738585072011",
            "1.7976931348623157",
            "8.41",
            "0.49999999999999994",
        ] {
            is_right(text);
        }
        for text in ["1", "-7", "1e5", "1.5e-7", "18446744073709551616", "0.1234567890123456789", "9007199254740993.5"]
        {
            assert!(decimal(text).is_none(), "{text}");
        }
        assert_eq!(decimal("0.30000000000000004"), Some((0.1 + 0.2, true)));
        assert_eq!(decimal("0.30000000000000005"), Some((0.1 + 0.2, false)));
    }
}
