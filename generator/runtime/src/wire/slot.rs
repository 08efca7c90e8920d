//! Fields as places that are read into.

use std::collections::BTreeMap;

use serde::de::{Deserialize, MapAccess};

use crate::wire::{Blank, Kept, Numbers, Numeric, Read, Reader, Record};

/// A field of a record that is being read, as its [kind](crate::wire::Kind) has it.
///
/// `A` is the access to a map. That is not a bound: every field of every record would have to prove it again.
#[allow(non_camel_case_types, missing_docs, reason = "the variants are the words of the table")]
pub enum Slot<'s, 'de, A> {
    required(&'s mut dyn ReadInto<'de, A, Value>),
    required_number(&'s mut dyn ReadInto<'de, A, NumberValue>),
    required_other(&'s mut dyn ReadInto<'de, A, OtherValue>),
    required_json(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    nullable(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    nullable_number(&'s mut dyn ReadInto<'de, A, NumberOrNull>),
    json(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    optional(&'s mut dyn ReadInto<'de, A, OptionalValue>),
    optional_number(&'s mut dyn ReadInto<'de, A, OptionalNumber>),
    optional_json(&'s mut dyn ReadInto<'de, A, AnyJson>),
    field(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    field_number(&'s mut dyn ReadInto<'de, A, NumberOrNull>),
    received(&'s mut dyn ReadInto<'de, A, OptionalValue>),
    received_number(&'s mut dyn ReadInto<'de, A, OptionalNumber>),
    received_json(&'s mut dyn ReadInto<'de, A, AnyJson>),
    received_field(&'s mut dyn ReadInto<'de, A, ValueOrNull>),
    received_field_number(&'s mut dyn ReadInto<'de, A, NumberOrNull>),
    part(&'s mut dyn ReadInto<'de, A, Part>),
    rest(&'s mut dyn ReadInto<'de, A, Others>),
    rest_number(&'s mut dyn ReadInto<'de, A, NumberOthers>),
    /// What the other fields cannot say. It is the last one.
    kept(&'s mut Kept),
}

impl<'de, A: MapAccess<'de>> Slot<'_, 'de, A> {
    /// Reads the value of a property.
    #[inline]
    pub(super) fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error> {
        match self {
            Self::required(slot) => slot.read(key, map),
            Self::optional(slot) | Self::received(slot) => slot.read(key, map),
            Self::required_other(slot) => slot.read(key, map),
            Self::required_json(slot)
            | Self::nullable(slot)
            | Self::json(slot)
            | Self::field(slot)
            | Self::received_field(slot) => slot.read(key, map),
            Self::required_number(slot) => slot.read(key, map),
            Self::optional_number(slot) | Self::received_number(slot) => slot.read(key, map),
            Self::nullable_number(slot) | Self::field_number(slot) | Self::received_field_number(slot) => {
                slot.read(key, map)
            }
            Self::optional_json(slot) | Self::received_json(slot) => slot.read(key, map),
            Self::part(slot) => slot.read(key, map),
            Self::rest(slot) => slot.read(key, map),
            Self::rest_number(slot) => slot.read(key, map),
            Self::kept(_) => Ok(Read::Unknown),
        }
    }
}

/// A place that a value is read into, in one of several ways.
pub trait ReadInto<'de, A, Way> {
    /// Reads the value of the property `key`.
    ///
    /// # Errors
    ///
    /// Fails when the value has another type than the place.
    fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error>
    where
        A: MapAccess<'de>;
}

/// `null` is not a value, and leaves the place blank: the last value of a property counts, and there may be one before it.
pub enum Value {}

/// The same, of a type from outside of the runtime that has a default.
pub enum OtherValue {}

/// The same, of a place that is blank while it has no value.
pub enum OptionalValue {}

/// `null` is a value if the type has one.
pub enum ValueOrNull {}

/// Made of numbers; `null` is not a value.
pub enum NumberValue {}

/// The same, of a place that is blank while it has no value.
pub enum OptionalNumber {}

/// Made of numbers; `null` is a value if the type has one.
pub enum NumberOrNull {}

/// Any JSON; `null` is a value.
pub enum AnyJson {}

/// A record whose properties are next to others.
pub enum Part {}

/// A place for all properties that have no other.
pub enum Others {}

/// The same, made of numbers.
pub enum NumberOthers {}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de> + Blank> ReadInto<'de, A, Value> for T {
    #[inline(never)]
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        Ok(set(self, map.next_value()?, T::blank))
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de> + Default> ReadInto<'de, A, OtherValue> for T {
    #[inline(never)]
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        Ok(set(self, map.next_value()?, T::default))
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> ReadInto<'de, A, OptionalValue> for Option<T> {
    #[inline(never)]
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        *self = map.next_value()?;
        Ok(if self.is_some() { Read::Value } else { Read::Null })
    }
}

impl<'de, A: MapAccess<'de>, T: Numbers> ReadInto<'de, A, OptionalNumber> for Option<T> {
    #[inline(never)]
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        *self = map.next_value::<Option<Numeric<T>>>()?.map(|Numeric(value)| value);
        Ok(if self.is_some() { Read::Value } else { Read::Null })
    }
}

/// Sets a place to what was read, or to what it is without a value.
fn set<T>(place: &mut T, value: Option<T>, blank: fn() -> T) -> Read {
    let read = if value.is_some() { Read::Value } else { Read::Null };
    *place = value.unwrap_or_else(blank);
    read
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> ReadInto<'de, A, ValueOrNull> for T {
    #[inline(never)]
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        *self = map.next_value()?;
        Ok(Read::Value)
    }
}

impl<'de, A: MapAccess<'de>, T: Numbers + Blank> ReadInto<'de, A, NumberValue> for T {
    #[inline(never)]
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        let value = map.next_value::<Option<Numeric<T>>>()?;
        Ok(set(self, value.map(|Numeric(value)| value), T::blank))
    }
}

impl<'de, A: MapAccess<'de>, T: Numbers> ReadInto<'de, A, NumberOrNull> for T {
    #[inline(never)]
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        *self = map.next_value::<Numeric<T>>()?.0;
        Ok(Read::Value)
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> ReadInto<'de, A, AnyJson> for Option<T> {
    #[inline(never)]
    fn read(&mut self, _: &str, map: &mut A) -> Result<Read, A::Error> {
        *self = Some(map.next_value()?);
        Ok(Read::Value)
    }
}

impl<'de, A: MapAccess<'de>, T: Record> ReadInto<'de, A, Part> for T {
    #[inline(never)]
    fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error> {
        Reader::read(self, Some(key), map)
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> ReadInto<'de, A, Others> for BTreeMap<String, T> {
    #[inline(never)]
    fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error> {
        self.insert(key.to_owned(), map.next_value()?);
        Ok(Read::Value)
    }
}

impl<'de, A: MapAccess<'de>, T: Numbers> ReadInto<'de, A, NumberOthers> for BTreeMap<String, T> {
    #[inline(never)]
    fn read(&mut self, key: &str, map: &mut A) -> Result<Read, A::Error> {
        self.insert(key.to_owned(), map.next_value::<Numeric<T>>()?.0);
        Ok(Read::Value)
    }
}
