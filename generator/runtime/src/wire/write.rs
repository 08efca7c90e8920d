//! Encoding of records.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Field;
use crate::wire::deviation::{is_looking, notice_kept};
use crate::wire::kept::{Kept, Note};
use crate::wire::sending::drops_unknown;
use crate::wire::{Blank, Record};

/// Encodes an object.
///
/// # Errors
///
/// Fails when the serializer does.
pub fn write_record<T: Record, S: Serializer>(record: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    record.write(Entries { map: &mut map, outcome: Ok(()), kept: None, unknown: None })?;
    map.end()
}

/// The properties of an object that is being encoded.
///
/// The first failure is kept until [`end`](Self::end), and nothing is written after it. A chain of calls takes the compiler
/// less time than a `?` for each property.
pub struct Entries<'m, M: SerializeMap> {
    map: &'m mut M,
    outcome: Result<(), M::Error>,
    /// What the fields cannot say.
    kept: Option<&'m Kept>,
    /// The same, if its unknown properties are written at the end of this record and not after that of which it is a part.
    unknown: Option<&'m Kept>,
}

impl<'m, M: SerializeMap> Entries<'m, M> {
    /// Writes what was decoded as it came. What a part keeps itself goes before what was decoded with it.
    pub fn keeping(self, kept: &'m Kept) -> Self {
        if kept.is_empty() {
            return self;
        }
        notice_kept(kept);
        Self { kept: Some(kept), unknown: Some(kept), ..self }
    }

    /// Writes a property.
    pub fn entry<T: Serialize + ?Sized>(mut self, key: &str, value: &T) -> Self {
        if self.outcome.is_ok() {
            self.outcome = self.map.serialize_entry(key, value);
        }
        self
    }

    /// Writes a property that is always there, unless it was missing or `null` and still has its zero value.
    pub fn required<T: Serialize + Blank>(self, key: &str, value: &T) -> Self {
        self.absent(key, value, |value| *value == T::blank())
    }

    /// The same for a type from outside of the runtime.
    pub fn required_other<T: Serialize + Default + PartialEq>(self, key: &str, value: &T) -> Self {
        self.absent(key, value, |value| *value == T::default())
    }

    /// Writes a property that is always there, perhaps as `null`, unless it was missing and still is `None`.
    pub fn nullable<T: Serialize>(self, key: &str, value: &Option<T>) -> Self {
        self.absent(key, value, Option::is_none)
    }

    /// Writes a property unless it is `None`.
    pub fn optional<T: Serialize>(self, key: &str, value: &Option<T>) -> Self {
        match (value, self.kept) {
            (Some(value), _) => self.entry(key, value),
            (None, Some(kept)) if kept.absence(key) == Some(Note::Null) => self.entry(key, &()),
            (None, _) => self,
        }
    }

    fn absent<T: Serialize>(self, key: &str, value: &T, is_zero: impl Fn(&T) -> bool) -> Self {
        match self.kept.and_then(|kept| kept.absence(key)) {
            Some(Note::Missing) if is_zero(value) => self,
            Some(Note::Null) if is_zero(value) => self.entry(key, &()),
            _ => self.entry(key, value),
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
            let entries = Entries { map: &mut *self.map, outcome: Ok(()), kept: self.kept, unknown: None };
            self.outcome = part.write(entries);
        }
        self
    }

    /// Writes the properties that the record does not name.
    pub fn extra<T: Serialize>(self, extra: &BTreeMap<String, T>) -> Self {
        extra.iter().fold(self, |entries, (key, value)| entries.entry(key, value))
    }

    /// Writes unknown properties, and says whether everything could be written.
    ///
    /// # Errors
    ///
    /// The first failure of the serializer.
    pub fn end(self) -> Result<(), M::Error> {
        let Some(kept) = self.unknown.filter(|_| !drops_unknown() && !is_looking()) else { return self.outcome };
        kept.unknown().fold(self, |entries, (key, value)| entries.entry(key, value)).outcome
    }
}
