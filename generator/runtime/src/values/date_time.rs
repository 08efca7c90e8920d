//! Dates and times.

use std::cmp::Ordering;

use super::moment::{Moment, text_of};

/// A date and time, as the server wrote it.
///
/// Servers disagree on precision and on offsets, and a value that is read, changed elsewhere and sent
/// back must not lose digits. So the text is kept byte for byte, and nothing is rejected when a
/// reply is decoded. The feature `jiff` adds `timestamp`, which interprets it.
///
/// The order is that of the moments, whatever their offsets and precision. Texts for one moment are in the order of their
/// characters, and so are texts that are not a date and time with an offset, which come before all moments.
///
/// ```
/// use openapi_runtime::DateTime;
///
/// let created = DateTime::new("2026-03-01T12:00:00.120Z");
/// assert_eq!(created.to_string(), "2026-03-01T12:00:00.120Z");
/// assert!(created < DateTime::new("2026-03-01T14:00:01+02:00"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime(String);

text_value!(DateTime, "a date and time as a string");
readable_text!(DateTime);

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        let moments = Moment::of(&self.0).cmp(&Moment::of(&other.0));
        moments.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl DateTime {
    /// Keeps `text`, usually in the form of RFC 3339, without checking it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The moment so many milliseconds after the beginning of 1970, as servers count that send a time as a number.
    ///
    /// ```
    /// use openapi_runtime::DateTime;
    ///
    /// let created = DateTime::from_millis(1_772_366_400_120);
    /// assert_eq!(created.as_str(), "2026-03-01T12:00:00.120Z");
    /// assert_eq!(created.millis(), Some(1_772_366_400_120));
    /// ```
    pub fn from_millis(millis: i64) -> Self {
        Self(text_of(millis))
    }

    /// The milliseconds from the beginning of 1970 to the moment, without what is less than one. `None` when the text is not a date
    /// and time with an offset.
    pub fn millis(&self) -> Option<i64> {
        Moment::of(&self.0)?.millis()
    }

    /// The moment that the text names.
    ///
    /// # Errors
    ///
    /// Fails when the text is not a date and time with an offset.
    #[cfg(feature = "jiff")]
    pub fn timestamp(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for DateTime {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.to_string())
    }
}

/// A calendar date, as the server wrote it.
///
/// The text is kept byte for byte. The feature `jiff` adds `date`, which interprets it. The order is that of the texts, which
/// is that of the days where years have four digits and come first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(String);

text_value!(Date, "a date as a string");
readable_text!(Date);

impl Date {
    /// Keeps `text`, usually `YYYY-MM-DD`, without checking it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The day that the text names.
    ///
    /// # Errors
    ///
    /// Fails when the text is not a calendar date.
    #[cfg(feature = "jiff")]
    pub fn date(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date.to_string())
    }
}
