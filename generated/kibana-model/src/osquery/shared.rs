// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{Kept, Numeric, Raw, write_number, write_unknown};
use openapi_runtime::{Json, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Where a field gets its value from.
///
/// Either a column or a value that is always the same.
#[derive(Clone, Default, PartialEq)]
pub struct EcsFieldSource {
    /// Column of the result that the value is taken from.
    pub field: Option<String>,
    /// A value that is always the same.
    pub value: Option<EcsFieldValue>,
    _kept: Kept,
}

impl EcsFieldSource {
    setters! {
        field(value: impl Into<String>) = Some(value.into());
        value(value: impl Into<EcsFieldValue>) = Some(value.into());
    }
}

record! {
    EcsFieldSource + _kept: new;
    optional field = "field";
    optional value = "value";
}

/// A value that is always the same.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EcsFieldValue {
    /// One value.
    One(String),
    /// Several values.
    Many(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for EcsFieldValue {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for EcsFieldValue {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(EcsFieldValue);

union!(EcsFieldValue::Many, items = String);

impl Serialize for EcsFieldValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Many(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EcsFieldValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Many, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::One, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A number that some servers send as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumberOrText {
    /// The number.
    Number(i64),
    /// The number as a text.
    Text(String),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<i64> for NumberOrText {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for NumberOrText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for NumberOrText {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

union!(NumberOrText);

union!(NumberOrText::Number, integers);

impl Serialize for NumberOrText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => write_number(value, serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NumberOrText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_integer() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}
