//! The day, which exceptions are compared with.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The day in UTC: `2026-11-26`.
pub(super) fn today() -> String {
    Timestamp::now().to_zoned(TimeZone::UTC).date().to_string()
}
