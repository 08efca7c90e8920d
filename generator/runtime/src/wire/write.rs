//! Encoding of records.

use std::cell::{Cell, RefCell};

use serde::ser::{Error, SerializeMap, Serializer};

use crate::json::Json;
use crate::wire::deviation::{is_looking, notice_kept};
use crate::wire::digits::{is_guided, writing};
use crate::wire::flat::Flat;
use crate::wire::kept::Kept;
use crate::wire::sending::drops_unknown;
use crate::wire::{Entry, Kind, Line, Record, Restore};

thread_local! {
    /// What the fields of a record cannot say whose part comes next; nothing if there is nothing to say.
    static OUTER: RefCell<Option<Kept>> = const { RefCell::new(None) };
    /// The tag of the record that comes next.
    static TAG: RefCell<Option<Tag>> = const { RefCell::new(None) };
    /// Whether there is one of the two. Each record asks, and few have one.
    static IS_INNER: Cell<bool> = const { Cell::new(false) };
}

/// A property and the JSON of its value, which the union writes that a record is an alternative of.
type Tag = (&'static str, &'static str);

/// Gives the record that comes next a tag, until the guard is dropped.
pub(super) fn tagged(tag: Option<Tag>) -> Restore<Option<Tag>> {
    IS_INNER.set(true);
    Restore::after(&TAG, tag)
}

/// Encodes a record from its fields, one for each of its lines, and what the last one keeps.
///
/// What was decoded is written as it came. What a part keeps itself goes before what was decoded with it.
///
/// # Errors
///
/// Fails when the serializer does.
#[inline(never)]
pub fn write_record<S: Serializer>(
    serializer: S,
    lines: &'static [Line],
    entries: &[Entry<'_, S>],
) -> Result<S::Ok, S::Error> {
    let own = match entries.last() {
        Some(Entry::kept(own)) if !own.is_empty() => Some(*own),
        _ => None,
    };
    // Most records have nothing but their fields.
    if own.is_some() || IS_INNER.get() || is_guided() {
        return write_all(serializer, lines, entries, own);
    }
    let mut map = serializer.serialize_map(None)?;
    for ((name, _), entry) in lines.iter().zip(entries) {
        entry.write_value(name, &mut map, None, None)?;
    }
    map.end()
}

/// Encodes a record that keeps something, or whose surroundings do.
#[cold]
fn write_all<S: Serializer>(
    serializer: S,
    lines: &'static [Line],
    entries: &[Entry<'_, S>],
    own: Option<&Kept>,
) -> Result<S::Ok, S::Error> {
    // Its properties have tags of their own.
    let (outer, tag) = if IS_INNER.replace(false) { (OUTER.take(), TAG.take()) } else { (None, None) };
    // The numbers of a record are not those of the property that it is in.
    let _outer = writing(None);
    own.into_iter().for_each(notice_kept);
    let kept = own.or(outer.as_ref());
    let mut map = serializer.serialize_map(None)?;
    for ((name, kind), entry) in lines.iter().zip(entries) {
        match tag {
            Some((property, value)) if *name == property => {
                map.serialize_entry(name, &Json::of_text(value).map_err(S::Error::custom)?)?;
            }
            _ => {
                // What a part has is the record's own.
                let _outer = tag.filter(|_| matches!(kind, Kind::part(_))).map(|tag| tagged(Some(tag)));
                entry.write(name, &mut map, kept)?;
            }
        }
    }
    for (name, value) in own.filter(|_| !drops_unknown() && !is_looking()).map_or(&[][..], Kept::unknown) {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// Writes the properties of a part next to those of the record that holds it, and that knows which of them were missing.
pub(super) fn write_part<T: Record, M: SerializeMap>(
    part: &T,
    map: &mut M,
    outer: Option<&Kept>,
) -> Result<(), M::Error> {
    let Some(outer) = outer else { return part.serialize(Flat(map)) };
    let _before = Restore::after(&OUTER, Some(outer.clone()));
    IS_INNER.set(true);
    part.serialize(Flat(map))
}
