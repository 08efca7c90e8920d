//! What the fields of an answer cannot say.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use crate::Json;
use crate::json::Object;
use crate::wire::digits::Digits;

/// What a decoded object has and its fields cannot say, so that it is written as it came: unknown properties, and which
/// properties are missing or `null` although they must not be, and which numbers are `25` where the type would write `25.0`, or
/// have more digits than it holds.
///
/// Structs that answers hold have it as a private field, which is as large as a pointer and empty for an answer that is as
/// documented.
///
/// - Values are equal if their fields and their unknown properties are. Whether a property with its zero value was missing
///   does not count.
/// - `Debug` shows names and no values: what nobody knows may be a secret.
#[derive(Clone, Default)]
pub struct Kept(Option<Box<Inner>>);

#[derive(Clone, Default)]
struct Inner {
    unknown: Object,
    notes: Vec<(Cow<'static, str>, Note)>,
}

/// What a property has that its field cannot say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// It is not there.
    Missing,
    /// It is `null`.
    Null,
    /// It is there more than once.
    Duplicate,
    /// Nothing is wrong, and its numbers have other digits than its field would be written with.
    Digits(Digits),
}

impl Kept {
    /// Keeps a property that the record does not name.
    pub(super) fn keep(&mut self, name: String, value: Json) {
        self.0.get_or_insert_default().unknown.extend([(name, value)]);
    }

    /// Remembers what the field of a property cannot say.
    pub(super) fn note(&mut self, name: impl Into<Cow<'static, str>>, note: Note) {
        self.0.get_or_insert_default().notes.push((name.into(), note));
    }

    /// Whether there is anything that the fields cannot say.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How the numbers of properties were written, by name.
    pub(super) fn all_digits(&self) -> BTreeMap<&str, &Digits> {
        let digits = self.notes().iter().filter_map(|(name, note)| match note {
            Note::Digits(digits) => Some((name.as_ref(), digits)),
            _ => None,
        });
        digits.collect()
    }

    /// What a property has that its field cannot say. The last of several values counts.
    pub(super) fn last(&self, name: &str) -> Option<&Note> {
        self.notes().iter().rev().find(|(known, _)| known == name).map(|(_, note)| note)
    }

    /// Whether there is nothing that a reader has to know.
    pub(super) fn is_as_documented(&self) -> bool {
        self.unknown().is_empty() && self.notes().iter().all(|(_, note)| matches!(note, Note::Digits(_)))
    }

    /// What properties have that their fields cannot say.
    pub(super) fn notes(&self) -> &[(Cow<'static, str>, Note)] {
        self.0.as_ref().map_or(&[], |inner| &inner.notes)
    }

    /// The properties that the record does not name.
    pub(super) fn unknown(&self) -> &[(String, Json)] {
        self.0.as_ref().map_or(&[], |inner| inner.unknown.entries())
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => one.unknown == other.unknown,
            (Some(one), None) | (None, Some(one)) => one.unknown.is_empty(),
            (None, None) => true,
        }
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unknown = self.unknown().iter().map(|(name, _)| format!("{name} is unknown"));
        let notes = self.notes().iter().filter_map(|(name, note)| match note {
            Note::Missing => Some(format!("{name} is missing")),
            Note::Null => Some(format!("{name} is null")),
            Note::Duplicate => Some(format!("{name} is duplicate")),
            Note::Digits(_) => None,
        });
        formatter.debug_list().entries(unknown.chain(notes)).finish()
    }
}
