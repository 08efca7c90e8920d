//! Decoding of records.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::wire::{Property, Record};

/// Decodes an object.
///
/// A required property that is missing is an error, an unknown one is left to the record, and the last
/// value of a duplicate property wins.
///
/// # Errors
///
/// Fails when the value is not an object, when a required property is missing and when a property has
/// another type than the record's.
pub fn read_record<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(RecordVisitor(PhantomData))
}

/// Reads the value of a property, and returns `true`.
///
/// # Errors
///
/// Fails when the value is not a `T`.
pub fn read<'de, T: Deserialize<'de>, A: MapAccess<'de>>(map: &mut A, value: &mut T) -> Result<bool, A::Error> {
    *value = map.next_value()?;
    Ok(true)
}

/// Reads the value of an optional property that may be any JSON. `null` is a value of it, not its absence.
///
/// # Errors
///
/// Fails when the value is malformed.
pub fn read_json<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    map: &mut A,
    value: &mut Option<T>,
) -> Result<bool, A::Error> {
    *value = Some(map.next_value()?);
    Ok(true)
}

/// Keeps the value of a property that the record does not name.
///
/// # Errors
///
/// Fails when the value is not a `T`.
pub fn read_extra<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    map: &mut A,
    key: &str,
    extra: &mut BTreeMap<String, T>,
) -> Result<bool, A::Error> {
    extra.insert(key.to_owned(), map.next_value()?);
    Ok(true)
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "object {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::blank();
        let mut seen = Seen::default();
        while let Some(Key(key)) = map.next_key()? {
            seen.mark(T::PROPERTIES, &key);
            if !record.read(&key, &mut map)? {
                map.next_value::<IgnoredAny>()?;
            }
        }
        match seen.first_missing(T::PROPERTIES) {
            None => Ok(record),
            Some(name) => Err(A::Error::missing_field(name)),
        }
    }
}

/// Which required properties were read, one bit each. Few records have more than 64, so that the common
/// case does not allocate.
#[derive(Default)]
struct Seen {
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    fn mark(&mut self, properties: &[Property], key: &str) {
        let mut index = 0_usize;
        let found = first_required(properties, &mut |name| {
            index += 1;
            name == key
        });
        if found.is_none() {
            return;
        }
        let bit = 1 << ((index - 1) % 64);
        match ((index - 1) / 64).checked_sub(1) {
            None => self.first |= bit,
            Some(word) => {
                if self.rest.len() <= word {
                    self.rest.resize(word + 1, 0);
                }
                self.rest[word] |= bit;
            }
        }
    }

    fn has(&self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => self.first,
            Some(word) => self.rest.get(word).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }

    fn first_missing(&self, properties: &[Property]) -> Option<&'static str> {
        let mut index = 0;
        first_required(properties, &mut |_| {
            index += 1;
            !self.has(index - 1)
        })
    }
}

/// The first of the required properties, those of parts included, that passes.
fn first_required(properties: &[Property], passes: &mut impl FnMut(&str) -> bool) -> Option<&'static str> {
    properties.iter().find_map(|property| match property {
        Property::Named { name, is_required } => (*is_required && passes(name)).then_some(*name),
        Property::Part(part) => first_required(part, passes),
    })
}

/// A property name, borrowed from the input where that is possible.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor).map(Key)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a property name")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}
