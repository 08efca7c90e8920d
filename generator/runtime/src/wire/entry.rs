//! Fields as values that are written.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::wire::digits::written;
use crate::wire::kept::{Kept, Note};
use crate::wire::sending::is_sending;
use crate::wire::slot::{Others, Part};
use crate::wire::write::write_part;
use crate::wire::{Blank, Record};

/// A field of a record that is being written, as its [kind](crate::wire::Kind) has it.
#[allow(non_camel_case_types, missing_docs, reason = "the variants are the words of the table")]
pub enum Entry<'e, S: Serializer> {
    required(&'e dyn WriteFrom<S, Value>),
    required_whole(&'e dyn WriteFrom<S, Value>),
    required_other(&'e dyn WriteFrom<S, OtherValue>),
    required_json(&'e dyn WriteFrom<S, Value>),
    nullable(&'e dyn WriteFrom<S, Value>),
    nullable_whole(&'e dyn WriteFrom<S, Value>),
    json(&'e dyn WriteFrom<S, Value>),
    optional(&'e dyn WriteFrom<S, Value>),
    optional_whole(&'e dyn WriteFrom<S, Value>),
    optional_json(&'e dyn WriteFrom<S, Value>),
    field(&'e dyn WriteFrom<S, Value>),
    field_whole(&'e dyn WriteFrom<S, Value>),
    received(&'e dyn WriteFrom<S, Value>),
    received_whole(&'e dyn WriteFrom<S, Value>),
    received_json(&'e dyn WriteFrom<S, Value>),
    received_field(&'e dyn WriteFrom<S, Value>),
    received_field_whole(&'e dyn WriteFrom<S, Value>),
    part(&'e dyn WriteFrom<S, Part>),
    rest(&'e dyn WriteFrom<S, Others>),
    rest_whole(&'e dyn WriteFrom<S, Others>),
    /// What the other fields cannot say. It is the last one.
    kept(&'e Kept),
}

impl<S: Serializer> Entry<'_, S> {
    /// Writes the property, or the properties.
    pub(super) fn write(&self, key: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error> {
        match self {
            Self::required(value)
            | Self::required_whole(value)
            | Self::required_json(value)
            | Self::nullable(value)
            | Self::nullable_whole(value)
            | Self::json(value) => always(*value, key, map, kept),
            Self::required_other(value) => always(*value, key, map, kept),
            Self::optional(value) | Self::optional_whole(value) | Self::optional_json(value) => {
                optional(*value, key, map, kept)
            }
            Self::received(value) | Self::received_whole(value) | Self::received_json(value) => match is_sending() {
                true => Ok(()),
                false => optional(*value, key, map, kept),
            },
            Self::field(value) | Self::field_whole(value) => field(*value, key, map, kept),
            Self::received_field(value) | Self::received_field_whole(value) => match is_sending() {
                true => Ok(()),
                false => field(*value, key, map, kept),
            },
            Self::part(part) => part.write(key, map, kept),
            Self::rest(others) | Self::rest_whole(others) => others.write(key, map, kept),
            Self::kept(_) => Ok(()),
        }
    }
}

/// Writes a property that is always there, unless it was missing or `null` and still has its zero value.
fn always<S: Serializer, Way>(
    value: &dyn WriteFrom<S, Way>,
    key: &str,
    map: &mut S::SerializeMap,
    kept: Option<&Kept>,
) -> Result<(), S::Error> {
    match kept.and_then(|kept| kept.absence(key)) {
        Some(Note::Missing) if value.is_blank() => Ok(()),
        Some(Note::Null) if value.is_blank() => map.serialize_entry(key, &()),
        _ => value.write(key, map, kept),
    }
}

/// Writes a property unless it is `None` and was not `null`.
fn optional<S: Serializer>(
    value: &dyn WriteFrom<S, Value>,
    key: &str,
    map: &mut S::SerializeMap,
    kept: Option<&Kept>,
) -> Result<(), S::Error> {
    if !value.is_blank() {
        return value.write(key, map, kept);
    }
    match kept.and_then(|kept| kept.absence(key)) {
        Some(Note::Null) => map.serialize_entry(key, &()),
        _ => Ok(()),
    }
}

/// Writes a property unless it is absent. Null is written as `null`.
fn field<S: Serializer>(
    value: &dyn WriteFrom<S, Value>,
    key: &str,
    map: &mut S::SerializeMap,
    kept: Option<&Kept>,
) -> Result<(), S::Error> {
    if value.is_blank() { Ok(()) } else { value.write(key, map, kept) }
}

/// A value that is written, in one of several ways.
pub trait WriteFrom<S: Serializer, Way> {
    /// Whether it is what it was before anything was read.
    fn is_blank(&self) -> bool;

    /// Writes the property `key`, or all that the value has. What is kept says which properties of a part were missing, and how
    /// numbers were written.
    ///
    /// # Errors
    ///
    /// Fails when the serializer does.
    fn write(&self, key: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error>;
}

/// A value that the runtime knows, or a generated type.
pub enum Value {}

/// A value of a type from outside of the runtime.
pub enum OtherValue {}

impl<S: Serializer, T: Serialize + Blank + 'static> WriteFrom<S, Value> for T {
    fn is_blank(&self) -> bool {
        *self == T::blank()
    }

    fn write(&self, key: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error> {
        match kept.and_then(|kept| written(self, kept.digits(key)?)) {
            Some(numbers) => map.serialize_entry(key, &numbers),
            None => map.serialize_entry(key, self),
        }
    }
}

impl<S: Serializer, T: Serialize + Default + PartialEq> WriteFrom<S, OtherValue> for T {
    fn is_blank(&self) -> bool {
        *self == T::default()
    }

    fn write(&self, key: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        map.serialize_entry(key, self)
    }
}

impl<S: Serializer, T: Record> WriteFrom<S, Part> for T {
    fn is_blank(&self) -> bool {
        false
    }

    fn write(&self, _: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error> {
        write_part(self, map, kept)
    }
}

impl<S: Serializer, T: Serialize> WriteFrom<S, Others> for BTreeMap<String, T> {
    fn is_blank(&self) -> bool {
        false
    }

    fn write(&self, _: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        self.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))
    }
}
