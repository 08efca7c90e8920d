//! Fields as values that are written.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Field;
use crate::wire::digits::writing;
use crate::wire::kept::{Kept, Note};
use crate::wire::numbers::Written;
use crate::wire::sending::is_sending;
use crate::wire::slot::{NumberOthers, NumberValue, OptionalNumber, OptionalValue, Others, Part};
use crate::wire::write::write_part;
use crate::wire::{Blank, Numbers, Record};

/// A field of a record that is being written, as its [kind](crate::wire::Kind) has it.
///
/// `S` is a serializer. That is not a bound: every field of every record would have to prove it again.
#[allow(non_camel_case_types, missing_docs, reason = "the variants are the words of the table")]
pub enum Entry<'e, S> {
    required(&'e dyn WriteFrom<S, Value>),
    required_number(&'e dyn WriteFrom<S, NumberValue>),
    required_other(&'e dyn WriteFrom<S, OtherValue>),
    required_json(&'e dyn WriteFrom<S, Value>),
    nullable(&'e dyn WriteFrom<S, OptionalValue>),
    nullable_number(&'e dyn WriteFrom<S, OptionalNumber>),
    json(&'e dyn WriteFrom<S, Value>),
    optional(&'e dyn WriteFrom<S, OptionalValue>),
    optional_number(&'e dyn WriteFrom<S, OptionalNumber>),
    optional_json(&'e dyn WriteFrom<S, OptionalValue>),
    field(&'e dyn WriteFrom<S, FieldValue>),
    field_number(&'e dyn WriteFrom<S, FieldNumber>),
    received(&'e dyn WriteFrom<S, OptionalValue>),
    received_number(&'e dyn WriteFrom<S, OptionalNumber>),
    received_json(&'e dyn WriteFrom<S, OptionalValue>),
    received_field(&'e dyn WriteFrom<S, FieldValue>),
    received_field_number(&'e dyn WriteFrom<S, FieldNumber>),
    part(&'e dyn WriteFrom<S, Part>),
    rest(&'e dyn WriteFrom<S, Others>),
    rest_number(&'e dyn WriteFrom<S, NumberOthers>),
    /// What the other fields cannot say. It is the last one.
    kept(&'e Kept),
}

impl<S: Serializer> Entry<'_, S> {
    /// Writes the property, or the properties.
    pub(super) fn write(&self, key: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error> {
        let note = kept.and_then(|kept| kept.last(key));
        let _outer = match note {
            Some(Note::Digits(digits)) => writing(Some(digits.clone())),
            _ => None,
        };
        self.write_value(key, map, kept, note)
    }

    /// The same, with numbers as their types are written.
    #[inline(always)]
    pub(super) fn write_value(
        &self,
        key: &str,
        map: &mut S::SerializeMap,
        kept: Option<&Kept>,
        note: Option<&Note>,
    ) -> Result<(), S::Error> {
        match self {
            Self::required(value) | Self::required_json(value) | Self::json(value) => always(*value, key, map, note),
            Self::required_number(value) => always(*value, key, map, note),
            Self::required_other(value) => always(*value, key, map, note),
            Self::nullable(value) => always(*value, key, map, note),
            Self::nullable_number(value) => always(*value, key, map, note),
            Self::optional(value) | Self::optional_json(value) => optional(*value, key, map, note),
            Self::optional_number(value) => optional(*value, key, map, note),
            Self::field(value) => field(*value, key, map),
            Self::field_number(value) => field(*value, key, map),
            Self::received(_)
            | Self::received_json(_)
            | Self::received_number(_)
            | Self::received_field(_)
            | Self::received_field_number(_)
                if is_sending() =>
            {
                Ok(())
            }
            Self::received(value) | Self::received_json(value) => optional(*value, key, map, note),
            Self::received_number(value) => optional(*value, key, map, note),
            Self::received_field(value) => field(*value, key, map),
            Self::received_field_number(value) => field(*value, key, map),
            Self::part(part) => part.write(key, map, kept),
            Self::rest(others) => others.write(key, map, kept),
            Self::rest_number(others) => others.write(key, map, kept),
            Self::kept(_) => Ok(()),
        }
    }
}

/// Writes a property that is always there, unless it was missing or `null` and still has its zero value.
#[inline]
fn always<S: Serializer, Way>(
    value: &dyn WriteFrom<S, Way>,
    key: &str,
    map: &mut S::SerializeMap,
    note: Option<&Note>,
) -> Result<(), S::Error> {
    match note {
        Some(Note::Missing) if value.is_blank() => Ok(()),
        Some(Note::Null) if value.is_blank() => map.serialize_entry(key, &()),
        _ => value.write(key, map, None),
    }
}

/// Writes a property unless it is `None` and was not `null`.
#[inline]
fn optional<S: Serializer, Way>(
    value: &dyn WriteFrom<S, Way>,
    key: &str,
    map: &mut S::SerializeMap,
    note: Option<&Note>,
) -> Result<(), S::Error> {
    if !value.is_blank() {
        return value.write(key, map, None);
    }
    match note {
        Some(Note::Null) => map.serialize_entry(key, &()),
        _ => Ok(()),
    }
}

/// Writes a property unless it is absent. Null is written as `null`.
#[inline]
fn field<S: Serializer, Way>(
    value: &dyn WriteFrom<S, Way>,
    key: &str,
    map: &mut S::SerializeMap,
) -> Result<(), S::Error> {
    if value.is_blank() { Ok(()) } else { value.write(key, map, None) }
}

/// A value that is written, in one of several ways.
pub trait WriteFrom<S, Way> {
    /// Whether it is what it was before anything was read.
    fn is_blank(&self) -> bool;

    /// Writes the property `key`, or all that the value has. What is kept says which properties of a part were missing, and how
    /// numbers of other properties were written.
    ///
    /// # Errors
    ///
    /// Fails when the serializer does.
    fn write(&self, key: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error>
    where
        S: Serializer;
}

/// A value that the runtime knows, or a generated type.
pub enum Value {}

/// A value of a type from outside of the runtime.
pub enum OtherValue {}

/// A value, `null` or nothing.
pub enum FieldValue {}

/// The same, made of numbers.
pub enum FieldNumber {}

impl<S: Serializer, T: Serialize + Blank> WriteFrom<S, Value> for T {
    fn is_blank(&self) -> bool {
        Blank::is_blank(self)
    }

    #[inline(never)]
    fn write(&self, key: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        map.serialize_entry(key, self)
    }
}

impl<S: Serializer, T: Numbers + Blank> WriteFrom<S, NumberValue> for T {
    fn is_blank(&self) -> bool {
        Blank::is_blank(self)
    }

    #[inline(never)]
    fn write(&self, key: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        map.serialize_entry(key, &Written(self))
    }
}

impl<S: Serializer, T: Serialize + Default + PartialEq> WriteFrom<S, OtherValue> for T {
    fn is_blank(&self) -> bool {
        *self == T::default()
    }

    #[inline(never)]
    fn write(&self, key: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        map.serialize_entry(key, self)
    }
}

impl<S: Serializer, T: Serialize> WriteFrom<S, OptionalValue> for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }

    #[inline(never)]
    fn write(&self, key: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        match self {
            Some(value) => map.serialize_entry(key, value),
            None => map.serialize_entry(key, &None::<()>),
        }
    }
}

impl<S: Serializer, T: Numbers> WriteFrom<S, OptionalNumber> for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }

    #[inline(never)]
    fn write(&self, key: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        match self {
            Some(value) => map.serialize_entry(key, &Written(value)),
            None => map.serialize_entry(key, &None::<()>),
        }
    }
}

impl<S: Serializer, T: Serialize> WriteFrom<S, FieldValue> for Field<T> {
    fn is_blank(&self) -> bool {
        self.is_absent()
    }

    #[inline(never)]
    fn write(&self, key: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        match self {
            Self::Value(value) => map.serialize_entry(key, value),
            Self::Absent | Self::Null => map.serialize_entry(key, &None::<()>),
        }
    }
}

impl<S: Serializer, T: Numbers> WriteFrom<S, FieldNumber> for Field<T> {
    fn is_blank(&self) -> bool {
        self.is_absent()
    }

    #[inline(never)]
    fn write(&self, key: &str, map: &mut S::SerializeMap, _: Option<&Kept>) -> Result<(), S::Error> {
        match self {
            Self::Value(value) => map.serialize_entry(key, &Written(value)),
            Self::Absent | Self::Null => map.serialize_entry(key, &None::<()>),
        }
    }
}

impl<S: Serializer, T: Record> WriteFrom<S, Part> for T {
    fn is_blank(&self) -> bool {
        false
    }

    #[inline(never)]
    fn write(&self, _: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error> {
        write_part(self, map, kept)
    }
}

impl<S: Serializer, T: Serialize> WriteFrom<S, Others> for BTreeMap<String, T> {
    fn is_blank(&self) -> bool {
        false
    }

    #[inline(never)]
    fn write(&self, _: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error> {
        each(self, kept, |key, value| map.serialize_entry(key, value))
    }
}

impl<S: Serializer, T: Numbers> WriteFrom<S, NumberOthers> for BTreeMap<String, T> {
    fn is_blank(&self) -> bool {
        false
    }

    #[inline(never)]
    fn write(&self, _: &str, map: &mut S::SerializeMap, kept: Option<&Kept>) -> Result<(), S::Error> {
        each(self, kept, |key, value| map.serialize_entry(key, &Written(value)))
    }
}

/// Writes each of the other properties, with its numbers as they were written.
fn each<T, E>(
    others: &BTreeMap<String, T>,
    kept: Option<&Kept>,
    mut write: impl FnMut(&str, &T) -> Result<(), E>,
) -> Result<(), E> {
    // There may be many of both.
    let digits = kept.map(Kept::all_digits).unwrap_or_default();
    others.iter().try_for_each(|(key, value)| {
        let _outer = digits.get(key.as_str()).map(|digits| writing(Some((*digits).clone())));
        write(key, value)
    })
}
