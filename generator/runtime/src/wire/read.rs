//! Decoding of records.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};

use crate::json::{Source, fault};
use crate::wire::digits::{has_numbers, reading, take_digits};
use crate::wire::kept::Note;
use crate::wire::kind::Need;
use crate::wire::seen::{Seen, in_parts, names, position};
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
// As large as a pointer, so that it is returned in a register, or else an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
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
        expects(formatter, std::any::type_name::<T>())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::blank();
        Reader::read(&mut record, None, &mut map).map(|_| record)
    }
}

/// Says what is expected: the name of a type, without its path.
fn expects(formatter: &mut fmt::Formatter<'_>, path: &str) -> fmt::Result {
    write!(formatter, "object {}", path.rsplit_once("::").map_or(path, |(_, name)| name))
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
    #[inline(never)]
    pub fn fields(self, slots: &mut [Slot<'_, 'de, A>]) {
        let lines = self.lines;
        *self.read = match self.key {
            Some(key) => match position(lines, key).and_then(|line| slots.get_mut(line)) {
                Some(slot) => slot.read(key, self.map),
                None => read_other(lines, slots, key, self.map),
            },
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
    let mut notes = Notes { lines, is_answer, seen: Seen::default(), kept: Kept::default(), other: Cow::default() };
    let _outer = reading(is_answer);
    while let Some(line) = map.next_key_seed(Names(&mut notes))? {
        if line == OTHER {
            read_next(slots, map, &mut notes)?;
            continue;
        }
        let is_repeated = notes.seen.mark(line);
        // A line is one property, whose name is known.
        let read = slots.get_mut(line).map_or(Ok(Read::Unknown), |slot| slot.read("", map))?;
        if is_repeated || read != Read::Value || has_numbers() {
            notes.note(lines.get(line), is_repeated, read)?;
        }
    }
    let Notes { seen, mut kept, .. } = notes;
    if is_answer {
        seen.each_missing(lines, Need::Written, &mut |name| kept.note(name, Note::Missing));
    } else if let Some(name) = seen.first_missing(lines) {
        return Err(A::Error::missing_field(name));
    }
    match slots.last_mut() {
        Some(Slot::kept(place)) if !kept.is_empty() => **place = kept,
        _ => {}
    }
    Ok(())
}

/// What is known of a record that is being read, besides its values.
struct Notes<'de> {
    lines: &'static [Line],
    is_answer: bool,
    seen: Seen,
    kept: Kept,
    /// The name of the property that comes next, if no line names it.
    other: Cow<'de, str>,
}

impl Notes<'_> {
    /// Notes what the field of a property that was read cannot say.
    #[cold]
    fn note<E: Error>(&mut self, line: Option<&'static Line>, is_repeated: bool, read: Read) -> Result<(), E> {
        let Some((name, kind)) = line else { return Ok(()) };
        if is_repeated {
            self.kept.note(*name, Note::Duplicate);
        }
        if let Some(digits) = take_digits() {
            self.kept.note(*name, Note::Digits(digits));
        }
        match read {
            Read::Null if self.is_answer => self.kept.note(*name, Note::Null),
            Read::Null if kind.need() == Need::Must => return Err(null(name)),
            _ => {}
        }
        Ok(())
    }
}

/// Reads a property that no line of the record itself names.
fn read_next<'de, A: MapAccess<'de>>(
    slots: &mut [Slot<'_, 'de, A>],
    map: &mut A,
    notes: &mut Notes<'de>,
) -> Result<(), A::Error> {
    let (lines, key) = (notes.lines, std::mem::take(&mut notes.other));
    // Most records have neither parts nor a place for other properties.
    if lines.iter().all(|(_, kind)| kind.is_property()) {
        return keep(&key, map, notes);
    }
    let known = in_parts(lines, &key);
    let is_repeated = known.is_some_and(|(bit, _)| notes.seen.mark(bit));
    let read = read_other(lines, slots, &key, map)?;
    if let Some((_, line)) = known {
        notes.note(Some(line), is_repeated, read)?;
    } else if let Some(digits) = take_digits() {
        notes.kept.note(key.to_string(), Note::Digits(digits));
    }
    match read {
        Read::Unknown => keep(&key, map, notes),
        Read::Value | Read::Null => Ok(()),
    }
}

/// Keeps a property that nothing of the record names, if it is one of answers.
fn keep<'de, A: MapAccess<'de>>(key: &str, map: &mut A, notes: &mut Notes<'de>) -> Result<(), A::Error> {
    if !notes.is_answer {
        return map.next_value().map(|IgnoredAny| ());
    }
    map.next_value_seed(Keep(key, &mut notes.kept))
}

/// Keeps the value of a property. What cannot be kept is an error of the value, so that a decoder that is followed knows its place.
struct Keep<'k>(&'k str, &'k mut Kept);

impl<'de> DeserializeSeed<'de> for Keep<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let value = match Source::deserialize(deserializer)? {
            Source::Text(text) => text,
            Source::Value(value) => Cow::Owned(value.to_string()),
        };
        self.1.keep(self.0, &value).map_err(|error| fault::at(&value, D::Error::custom(error)))
    }
}

/// Reads a property that no line of the record itself names: parts are asked, and what keeps any property last.
fn read_other<'de, A: MapAccess<'de>>(
    lines: &[Line],
    slots: &mut [Slot<'_, 'de, A>],
    key: &str,
    map: &mut A,
) -> Result<Read, A::Error> {
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

/// No line, in place of one. It is a number as well, so that it is returned in a register.
const OTHER: usize = usize::MAX;

/// Finds the line of the record itself that names a property. A name that is found needs no place of its own.
struct Names<'n, 'de>(&'n mut Notes<'de>);

impl<'de> DeserializeSeed<'de> for Names<'_, 'de> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Names<'_, 'de> {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        KeyVisitor.expecting(formatter)
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<usize, E> {
        Ok(self.0.seen.find(self.0.lines, text).unwrap_or_else(|| {
            self.0.other = Cow::Borrowed(text);
            OTHER
        }))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<usize, E> {
        Ok(self.0.seen.find(self.0.lines, text).unwrap_or_else(|| {
            self.0.other = Cow::Owned(text.to_owned());
            OTHER
        }))
    }
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
