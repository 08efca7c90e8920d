//! Values of an open enum that the crate does not know.

use std::fmt;

use crate::DeviationKind;
use crate::wire::notice;

/// A string that the server sent where this crate knows other values.
///
/// It has no public constructor: a value that a caller writes goes through `From<&str>` of its
/// enum, so that a known value is never kept as an unknown one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(String);

impl UnknownValue {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text as it is on the wire.
    pub fn as_str(&self) -> &str {
        notice(DeviationKind::UnknownValue);
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// An integer that the server sent where this crate knows other values.
///
/// It has no public constructor, for the reason given at [`UnknownValue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    pub(crate) fn new(value: i64) -> Self {
        Self(value)
    }

    /// The number as it is on the wire.
    pub fn get(self) -> i64 {
        notice(DeviationKind::UnknownValue);
        self.0
    }
}

impl fmt::Display for UnknownInteger {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}
