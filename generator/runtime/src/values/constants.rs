//! Properties that have one possible value.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::{Blank, ByValue, Numbers};

/// The value of a property that has one possible value, such as `"eql"` or `true`.
///
/// `new` and setters fill it in, and callers have no other way to make one: it cannot be set to anything else by accident. What a
/// server sends in its place is kept, and sent back as it came.
///
/// ```
/// use openapi_runtime::{Constant, wire};
///
/// let kind: Constant = wire::constant("eql".to_owned());
/// assert_eq!(kind, "eql");
/// assert_eq!(kind.as_str(), "eql");
///
/// // What a server sends in its place is kept.
/// let later: Constant = serde_json::from_str(r#""esql""#)?;
/// assert_eq!(serde_json::to_string(&later)?, r#""esql""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// ```compile_fail
/// # use openapi_runtime::Constant;
/// let kind: Constant = "esql".into();
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Constant<T = String>(T);

/// Makes the value of a property that has one possible value. Only generated code calls this.
#[doc(hidden)]
pub fn constant<T>(value: T) -> Constant<T> {
    Constant(value)
}

impl<T> Constant<T> {
    /// The value: the one that the document has, or what a server sent in its place.
    pub fn get(&self) -> &T {
        &self.0
    }
}

impl Constant {
    /// The text as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: PartialEq> PartialEq<T> for Constant<T> {
    fn eq(&self, other: &T) -> bool {
        self.0 == *other
    }
}

impl PartialEq<str> for Constant {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Constant {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<T: fmt::Debug> fmt::Debug for Constant<T> {
    /// As the value.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<T: fmt::Display> fmt::Display for Constant<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<T: Serialize> Serialize for Constant<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Constant<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: Numbers> Numbers for Constant<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

impl<T: Blank> Blank for Constant<T> {
    type Compared = ByValue;

    fn blank() -> Self {
        Self(T::blank())
    }

    fn is_blank(&self) -> bool {
        self.0.is_blank()
    }
}
