//! Encoding of records.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Field;
use crate::wire::Record;

/// Encodes an object.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn write_record<T: Record, S: Serializer>(record: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    record.write(&mut map)?;
    map.end()
}

/// Writes a property unless it is `None`.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn optional<T: Serialize, S: SerializeMap>(
    map: &mut S,
    key: &'static str,
    value: &Option<T>,
) -> Result<(), S::Error> {
    match value {
        Some(value) => map.serialize_entry(key, value),
        None => Ok(()),
    }
}

/// Writes a property unless it is absent. Null is written as `null`.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn field<T: Serialize, S: SerializeMap>(map: &mut S, key: &'static str, value: &Field<T>) -> Result<(), S::Error> {
    match value {
        Field::Absent => Ok(()),
        Field::Null | Field::Value(_) => map.serialize_entry(key, value),
    }
}

/// Writes the properties that the record does not name.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn extra<T: Serialize, S: SerializeMap>(map: &mut S, extra: &BTreeMap<String, T>) -> Result<(), S::Error> {
    extra
        .iter()
        .try_for_each(|(key, value)| map.serialize_entry(key, value))
}
