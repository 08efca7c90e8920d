//! Decoding of records.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};

use crate::wire::kept::Note;
use crate::wire::seen::{Mark, Seen};
use crate::wire::{Kept, Need, Record};

/// Decodes an object.
///
/// A type of answers keeps what its fields cannot say: unknown properties, and that a property is missing or `null` which
/// must not be. In other types, a required property that is missing or `null` is an error, and an unknown one is ignored. The
/// last value of a duplicate property wins.
///
/// # Errors
///
/// Fails when the value is not an object, when a property has another type than the record's, and in a type that is not one
/// of answers when a required property is missing.
pub fn read_record<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(RecordVisitor(PhantomData))
}

/// What became of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// The record neither names nor keeps it: its value was not read.
    Unknown,
    /// The field has its value.
    Value,
    /// It is `null` where that is not a value. The field is as it was.
    Null,
}

/// Reads the value of a property that may be `null` if its type may.
///
/// # Errors
///
/// Fails when the value is not a `T`.
pub fn read<'de, T: Deserialize<'de>, A: MapAccess<'de>>(map: &mut A, value: &mut T) -> Result<Read, A::Error> {
    *value = map.next_value()?;
    Ok(Read::Value)
}

/// Reads the value of a property that has to be there.
///
/// # Errors
///
/// Fails when the value is neither `null` nor a `T`.
pub fn read_required<'de, T, A>(map: &mut A, value: &mut T) -> Result<Read, A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    let Some(read) = map.next_value::<Option<T>>()? else { return Ok(Read::Null) };
    *value = read;
    Ok(Read::Value)
}

/// Reads the value of a property that may be left out.
///
/// # Errors
///
/// Fails when the value is neither `null` nor a `T`.
pub fn read_optional<'de, T, A>(map: &mut A, value: &mut Option<T>) -> Result<Read, A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    *value = map.next_value()?;
    Ok(if value.is_some() { Read::Value } else { Read::Null })
}

/// Reads the value of an optional property that may be any JSON. `null` is a value of it, not its absence.
///
/// # Errors
///
/// Fails when the value is malformed.
pub fn read_json<'de, T, A>(map: &mut A, value: &mut Option<T>) -> Result<Read, A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    *value = Some(map.next_value()?);
    Ok(Read::Value)
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
) -> Result<Read, A::Error> {
    extra.insert(key.to_owned(), map.next_value()?);
    Ok(Read::Value)
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "object {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::blank();
        let is_answer = record.kept().is_some();
        let (mut seen, mut kept) = (Seen::default(), Kept::default());
        while let Some(Key(key)) = map.next_key()? {
            let known = seen.mark(T::PROPERTIES, &key);
            if let Some(Mark { name, is_repeated: true, .. }) = known {
                kept.note(name, Note::Duplicate);
            }
            match (record.read(&key, &mut map)?, known) {
                (Read::Value, _) => {}
                (Read::Unknown, _) if is_answer => kept.keep(key.into_owned(), map.next_value()?),
                (Read::Unknown, _) => drop(map.next_value::<IgnoredAny>()?),
                (Read::Null, Some(mark)) if is_answer => kept.note(mark.name, Note::Null),
                (Read::Null, Some(Mark { name, need: Need::Must, .. })) => return Err(null(name)),
                (Read::Null, _) => {}
            }
        }
        if is_answer {
            seen.each_missing(T::PROPERTIES, Need::Written, &mut |name| kept.note(name, Note::Missing));
        } else if let Some(name) = seen.first_missing(T::PROPERTIES) {
            return Err(A::Error::missing_field(name));
        }
        if let Some(place) = record.kept() {
            *place = kept;
        }
        Ok(record)
    }
}

fn null<E: Error>(name: &str) -> E {
    E::invalid_type(Unexpected::Unit, &format!("a value of `{name}`").as_str())
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
