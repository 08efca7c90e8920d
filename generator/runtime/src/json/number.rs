//! Numbers with their digits.

use std::error::Error;
use std::fmt::{self, Write};
use std::str::FromStr;

use serde_json::value::RawValue;

/// A number with the digits that it came with.
///
/// ```
/// use openapi_runtime::json::Number;
///
/// let price: Number = "1.10".parse()?;
/// assert_eq!(price.to_string(), "1.10");
/// assert_eq!(price.as_f64(), Some(1.1));
/// # Ok::<(), openapi_runtime::json::InvalidNumber>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Number(Repr);

/// Numbers whose digits follow from their value need no text.
#[derive(Clone, PartialEq, Eq)]
enum Repr {
    Plain(serde_json::Number),
    Text(Box<str>),
}

impl Number {
    /// The number that this JSON text spells.
    pub(crate) fn of_json(text: &str) -> Self {
        match plain(text) {
            Some(number) => Self(Repr::Plain(number)),
            None => Self(Repr::Text(text.into())),
        }
    }

    /// The number, if it is written as an integer and fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.plain()?.as_i64()
    }

    /// The number, if it is written as an integer and fits.
    pub fn as_u64(&self) -> Option<u64> {
        self.plain()?.as_u64()
    }

    /// The closest `f64`, unless the number is beyond all of them.
    pub fn as_f64(&self) -> Option<f64> {
        self.float().filter(|number| number.is_finite())
    }

    /// The closest `f64`, which is infinite where the number is beyond all of them.
    fn float(&self) -> Option<f64> {
        match &self.0 {
            Repr::Plain(number) => number.as_f64(),
            Repr::Text(text) => text.parse().ok(),
        }
    }

    /// The number, if its digits follow from its value.
    pub(crate) fn plain(&self) -> Option<&serde_json::Number> {
        match &self.0 {
            Repr::Plain(number) => Some(number),
            Repr::Text(_) => None,
        }
    }

    /// The digits, if they do not follow from the value.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.0 {
            Repr::Plain(_) => None,
            Repr::Text(text) => Some(text),
        }
    }

    /// The closest finite `f64`.
    pub(super) fn closest(&self) -> f64 {
        self.float().unwrap_or_default().clamp(f64::MIN, f64::MAX)
    }
}

/// The number whose digits are those of the text.
fn plain(text: &str) -> Option<serde_json::Number> {
    // Nearly all numbers are short integers.
    if text.len() < 18 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse::<u64>().ok().map(serde_json::Number::from);
    }
    let number: serde_json::Number = text.parse().ok()?;
    let mut rest = Rest(text);
    (write!(rest, "{number}").is_ok() && rest.0.is_empty()).then_some(number)
}

/// What is left of a text after what was written.
struct Rest<'t>(&'t str);

impl Write for Rest<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}

impl From<serde_json::Number> for Number {
    fn from(number: serde_json::Number) -> Self {
        Self(Repr::Plain(number))
    }
}

impl From<Number> for serde_json::Number {
    /// The closest number that there is a Rust type for.
    fn from(number: Number) -> Self {
        match number.0 {
            Repr::Plain(number) => number,
            Repr::Text(_) => {
                let integer = || serde_json::Number::from(0);
                serde_json::Number::from_f64(number.closest()).unwrap_or_else(integer)
            }
        }
    }
}

impl FromStr for Number {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        let begins = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
        match serde_json::from_str::<&RawValue>(text) {
            Ok(raw) if begins && raw.get() == text => Ok(Self::of_json(text)),
            _ => Err(InvalidNumber),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Plain(number) => fmt::Display::fmt(number, formatter),
            Repr::Text(text) => formatter.pad(text),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// A text that is not a JSON number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidNumber;

impl fmt::Display for InvalidNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the text is not a JSON number")
    }
}

impl Error for InvalidNumber {}
