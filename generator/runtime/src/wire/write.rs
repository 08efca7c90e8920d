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
    record.write(Entries { map: &mut map, outcome: Ok(()) })?;
    map.end()
}

/// The properties of an object that is being encoded.
///
/// The first failure is kept until [`end`](Self::end), and nothing is written after it. A chain of calls takes the compiler
/// less time than a `?` for each property.
pub struct Entries<'m, M: SerializeMap> {
    map: &'m mut M,
    outcome: Result<(), M::Error>,
}

impl<M: SerializeMap> Entries<'_, M> {
    /// Writes a property that is always there.
    pub fn entry<T: Serialize>(mut self, key: &str, value: &T) -> Self {
        if self.outcome.is_ok() {
            self.outcome = self.map.serialize_entry(key, value);
        }
        self
    }

    /// Writes a property unless it is `None`.
    pub fn optional<T: Serialize>(self, key: &str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.entry(key, value),
            None => self,
        }
    }

    /// Writes a property unless it is absent. Null is written as `null`.
    pub fn field<T: Serialize>(self, key: &str, value: &Field<T>) -> Self {
        match value {
            Field::Absent => self,
            Field::Null | Field::Value(_) => self.entry(key, value),
        }
    }

    /// Writes the properties of a part.
    pub fn part<T: Record>(mut self, part: &T) -> Self {
        if self.outcome.is_ok() {
            self.outcome = part.write(Entries { map: &mut *self.map, outcome: Ok(()) });
        }
        self
    }

    /// Writes the properties that the record does not name.
    pub fn extra<T: Serialize>(self, extra: &BTreeMap<String, T>) -> Self {
        extra.iter().fold(self, |entries, (key, value)| entries.entry(key, value))
    }

    /// Whether everything could be written.
    ///
    /// # Errors
    ///
    /// The first failure of the serializer.
    pub fn end(self) -> Result<(), M::Error> {
        self.outcome
    }
}
