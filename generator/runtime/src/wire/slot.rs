//! Fields as places that are read into.

use std::collections::BTreeMap;

use serde::de::{Deserialize, MapAccess};

use crate::wire::digits::{is_numbers, looking_for_points, read_numbers};
use crate::wire::{Blank, Kept, Read, ReadWhole, Reader, Record, Whole};

/// A field of a record that is being read, as its [kind](crate::wire::Kind) has it.
#[allow(non_camel_case_types, missing_docs, reason = "the variants are the words of the table")]
pub enum Slot<'s, 'de, A: MapAccess<'de>> {
    required(&'s mut dyn ReadInto<'de, A, Value>),
    required_whole(&'s mut dyn ReadInto<'de, A, WholeValue>),
    required_other(&'s mut dyn ReadInto<'de, A, OtherValue>),
    required_json(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    nullable(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    nullable_whole(&'s mut dyn ReadInto<'de, A, WholeOrNull>),
    json(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    optional(&'s mut dyn ReadInto<'de, A, Value>),
    optional_whole(&'s mut dyn ReadInto<'de, A, WholeValue>),
    optional_json(&'s mut dyn ReadInto<'de, A, AnyJson>),
    field(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    field_whole(&'s mut dyn ReadInto<'de, A, WholeOrNull>),
    received(&'s mut dyn ReadInto<'de, A, Value>),
    received_whole(&'s mut dyn ReadInto<'de, A, WholeValue>),
    received_json(&'s mut dyn ReadInto<'de, A, AnyJson>),
    received_field(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    received_field_whole(&'s mut dyn ReadInto<'de, A, WholeOrNull>),
    part(&'s mut dyn ReadInto<'de, A, Part>),
    rest(&'s mut dyn ReadInto<'de, A, Others>),
    rest_whole(&'s mut dyn ReadInto<'de, A, WholeOthers>),
    /// What the other fields cannot say. It is the last one.
    kept(&'s mut Kept),
}

impl<'de, A: MapAccess<'de>> Slot<'_, 'de, A> {
    /// Reads the value of a property.
    pub(super) fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error> {
        match self {
            Self::required(slot) | Self::optional(slot) | Self::received(slot) => slot.read(key, map),
            Self::required_other(slot) => slot.read(key, map),
            Self::required_json(slot)
            | Self::nullable(slot)
            | Self::json(slot)
            | Self::field(slot)
            | Self::received_field(slot) => slot.read(key, map),
            Self::required_whole(slot) | Self::optional_whole(slot) | Self::received_whole(slot) => slot.read(key, map),
            Self::nullable_whole(slot) | Self::field_whole(slot) | Self::received_field_whole(slot) => {
                slot.read(key, map)
            }
            Self::optional_json(slot) | Self::received_json(slot) => slot.read(key, map),
            Self::part(slot) => slot.read(key, map),
            Self::rest(slot) => slot.read(key, map),
            Self::rest_whole(slot) => slot.read(key, map),
            Self::kept(_) => Ok(Read::Unknown),
        }
    }
}

/// A place that a value is read into, in one of several ways.
pub trait ReadInto<'de, A: MapAccess<'de>, Way> {
    /// Reads the value of the property `key`.
    ///
    /// # Errors
    ///
    /// Fails when the value has another type than the place.
    fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error>;
}

/// `null` is no value, and leaves the place blank: the last value of a property counts, and there may be one before it.
pub enum Value {}

/// The same, of a type from outside of the runtime that has a default.
pub enum OtherValue {}

/// `null` is a value if the type has one.
pub enum ValueOrNull {}

/// Made of integers; `null` is no value.
pub enum WholeValue {}

/// Made of integers; `null` is a value if the type has one.
pub enum WholeOrNull {}

/// Any JSON; `null` is a value.
pub enum AnyJson {}

/// A record whose properties are next to others.
pub enum Part {}

/// A place for all properties that have no other.
pub enum Others {}

/// The same, made of integers.
pub enum WholeOthers {}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de> + Blank + 'static> ReadInto<'de, A, Value> for T {
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        if is_numbers::<T>() {
            return read_numbers(self, map, Read::Null);
        }
        Ok(set(self, map.next_value()?, T::blank, Read::Value))
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de> + Default> ReadInto<'de, A, OtherValue> for T {
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        Ok(set(self, map.next_value()?, T::default, Read::Value))
    }
}

/// Sets a place to what was read, or to what it is without a value.
fn set<T>(place: &mut T, value: Option<T>, blank: fn() -> T, read: Read) -> Read {
    let read = if value.is_some() { read } else { Read::Null };
    *place = value.unwrap_or_else(blank);
    read
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de> + 'static> ReadInto<'de, A, ValueOrNull> for T {
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        if is_numbers::<T>() {
            return read_numbers(self, map, Read::Value);
        }
        *self = map.next_value()?;
        Ok(Read::Value)
    }
}

impl<'de, A: MapAccess<'de>, T: ReadWhole<'de> + Blank> ReadInto<'de, A, WholeValue> for T {
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        let (value, read) = looking_for_points(|| map.next_value::<Option<Whole<T>>>())?;
        Ok(set(self, value.map(|Whole(value)| value), T::blank, read))
    }
}

impl<'de, A: MapAccess<'de>, T: ReadWhole<'de>> ReadInto<'de, A, WholeOrNull> for T {
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        let (Whole(value), read) = looking_for_points(|| map.next_value::<Whole<T>>())?;
        *self = value;
        Ok(read)
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> ReadInto<'de, A, AnyJson> for Option<T> {
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        *self = Some(map.next_value()?);
        Ok(Read::Value)
    }
}

impl<'de, A: MapAccess<'de>, T: Record> ReadInto<'de, A, Part> for T {
    fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error> {
        Record::read(self, Reader::of_one(T::LINES, key, map))
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> ReadInto<'de, A, Others> for BTreeMap<String, T> {
    fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error> {
        self.insert(key.to_owned(), map.next_value()?);
        Ok(Read::Value)
    }
}

impl<'de, A: MapAccess<'de>, T: ReadWhole<'de>> ReadInto<'de, A, WholeOthers> for BTreeMap<String, T> {
    fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error> {
        self.insert(key.to_owned(), map.next_value::<Whole<T>>()?.0);
        Ok(Read::Value)
    }
}
