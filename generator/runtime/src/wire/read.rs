//! Decoding of records.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};

use crate::wire::digits::{reading, take_digits};
use crate::wire::kept::Note;
use crate::wire::kind::Need;
use crate::wire::seen::{Mark, Seen, names, position};
use crate::wire::{Kept, Kind, Line, Record, Slot};

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
    /// It is `null` where that is not a value. The field is blank.
    Null,
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "object {}", name::<T>())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::blank();
        Reader::read(&mut record, None, &mut map).map(|_| record)
    }
}

/// The name of a type, without its path.
fn name<T>() -> &'static str {
    let path = std::any::type_name::<T>();
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}

/// Reads a record whose fields it is given.
pub struct Reader<'r, 'de, A: MapAccess<'de>> {
    lines: &'static [Line],
    /// The property that is read, if the record is a part of another one. Otherwise all are.
    key: Option<&'r str>,
    map: &'r mut A,
    /// What came of it.
    read: &'r mut Result<Read, A::Error>,
}

impl<'r, 'de, A: MapAccess<'de>> Reader<'r, 'de, A> {
    /// Reads a record, or the value of one of its properties, and says what became of that.
    pub(super) fn read<T: Record>(record: &mut T, key: Option<&str>, map: &mut A) -> Result<Read, A::Error> {
        let mut read = Ok(Read::Unknown);
        record.read(Reader { lines: T::lines(), key, map, read: &mut read });
        read
    }

    /// Reads into the fields, one for each line. The value of a property of a part that the record neither names nor keeps
    /// is left to the caller.
    pub fn fields(self, slots: &mut [Slot<'_, 'de, A>]) {
        let lines = self.lines;
        *self.read = match self.key {
            Some(key) => read_one(lines, slots, position(lines, key).map(|found| found.0), key, self.map),
            None => read_all(lines, slots, self.map).map(|()| Read::Value),
        };
    }
}

/// Reads all properties.
fn read_all<'de, A>(lines: &'static [Line], slots: &mut [Slot<'_, 'de, A>], map: &mut A) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
{
    let is_answer = matches!(slots.last(), Some(Slot::kept(_)));
    let (mut seen, mut kept) = (Seen::default(), Kept::default());
    let _outer = reading(is_answer);
    while let Some(Key(key)) = map.next_key()? {
        let known = seen.mark(lines, &key);
        if let Some(Mark { name, is_repeated: true, .. }) = known {
            kept.note(name, Note::Duplicate);
        }
        let line = known.as_ref().and_then(|mark| mark.line);
        let read = read_one(lines, slots, line, &key, map)?;
        if let Some(digits) = take_digits() {
            let name = known.map_or_else(|| Cow::Owned(key.to_string()), |mark| mark.name.into());
            kept.note(name, Note::Digits(digits));
        }
        match (read, known) {
            (Read::Value, _) => {}
            (Read::Unknown, _) if is_answer => kept.keep(key.into_owned(), map.next_value()?),
            (Read::Unknown, _) => drop(map.next_value::<IgnoredAny>()?),
            (Read::Null, Some(mark)) if is_answer => kept.note(mark.name, Note::Null),
            (Read::Null, Some(Mark { name, need: Need::Must, .. })) => return Err(null(name)),
            (Read::Null, _) => {}
        }
    }
    if is_answer {
        seen.each_missing(lines, Need::Written, &mut |name| kept.note(name, Note::Missing));
    } else if let Some(name) = seen.first_missing(lines) {
        return Err(A::Error::missing_field(name));
    }
    if let Some(Slot::kept(place)) = slots.last_mut() {
        **place = kept;
    }
    Ok(())
}

/// Reads one property. `line` is that of the record itself which names it, if there is one; then parts are asked, and what
/// keeps any property last.
fn read_one<'de, A: MapAccess<'de>>(
    lines: &[Line],
    slots: &mut [Slot<'_, 'de, A>],
    line: Option<usize>,
    key: &str,
    map: &mut A,
) -> Result<Read, A::Error> {
    if let Some(slot) = line.and_then(|line| slots.get_mut(line)) {
        return slot.read(key, map);
    }
    let others = |is_asked: fn(Kind) -> bool| lines.iter().position(|(_, kind)| is_asked(*kind));
    for ((_, kind), slot) in lines.iter().zip(&mut *slots) {
        match kind {
            Kind::part(part) if !kind.keeps_others() && names(part(), key) => return slot.read(key, map),
            _ => {}
        }
    }
    let keeper = others(|kind| matches!(kind, Kind::part(_)) && kind.keeps_others());
    match keeper.or_else(|| others(|kind| matches!(kind, Kind::rest | Kind::rest_number))) {
        Some(keeper) => slots.get_mut(keeper).map_or(Ok(Read::Unknown), |slot| slot.read(key, map)),
        None => Ok(Read::Unknown),
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
