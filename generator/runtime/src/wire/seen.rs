//! Which properties of a record were read.

use crate::wire::kind::Need;
use crate::wire::{Kind, Line};

/// Which properties were read, one bit each. Few records have more than 64, so that the common case does not allocate.
///
/// The bits are those of the record's own lines, then those of its parts, one part after the other.
#[derive(Default)]
pub(super) struct Seen {
    first: u64,
    rest: Vec<u64>,
    /// The line after the property that was read last: servers send properties mostly in one order.
    next: usize,
}

/// A property that the record names.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    /// Its line in the record's own table, if it is not in that of a part.
    pub line: Option<usize>,
    pub name: &'static str,
    pub need: Need,
    /// Whether it was read before.
    pub is_repeated: bool,
}

impl Seen {
    /// Marks a property, if the record or a part of it names it.
    pub fn mark(&mut self, lines: &'static [Line], key: &str) -> Option<Mark> {
        let (before, after) = lines.split_at(self.next.min(lines.len()));
        let own = position(after, key)
            .map(|(at, name, need)| (at + before.len(), name, need))
            .or_else(|| position(before, key));
        if let Some((at, ..)) = own {
            self.next = at + 1;
        }
        let (bit, name, need) = own.or_else(|| in_parts(lines, key, 0))?;
        let word = 1 << (bit % 64);
        let bits = match (bit / 64).checked_sub(1) {
            None => &mut self.first,
            Some(index) => {
                if self.rest.len() <= index {
                    self.rest.resize(index + 1, 0);
                }
                self.rest.get_mut(index)?
            }
        };
        let is_repeated = *bits & word != 0;
        *bits |= word;
        Some(Mark { line: own.map(|(line, ..)| line), name, need, is_repeated })
    }

    fn has(&self, bit: usize) -> bool {
        let bits = match (bit / 64).checked_sub(1) {
            None => self.first,
            Some(index) => self.rest.get(index).copied().unwrap_or(0),
        };
        bits & (1 << (bit % 64)) != 0
    }

    /// Calls `missing` with each property that was not read and is needed as much as `least` or more.
    pub fn each_missing(&self, lines: &'static [Line], least: Need, missing: &mut dyn FnMut(&'static str)) {
        self.each_missing_from(lines, 0, least, missing);
    }

    fn each_missing_from(
        &self,
        lines: &'static [Line],
        start: usize,
        least: Need,
        missing: &mut dyn FnMut(&'static str),
    ) {
        let mut parts = start + lines.len();
        for (index, (name, kind)) in lines.iter().enumerate() {
            if let Kind::part(part) = kind {
                self.each_missing_from(part(), parts, least, missing);
                parts += count(part());
            } else if kind.is_property() && kind.need() >= least && !self.has(start + index) {
                missing(name);
            }
        }
    }

    /// The first property that was not read and must be there.
    pub fn first_missing(&self, lines: &'static [Line]) -> Option<&'static str> {
        let mut first = None;
        self.each_missing(lines, Need::Must, &mut |name| first = first.or(Some(name)));
        first
    }
}

/// A property of the record's own lines: its line, its name, and how much it is needed.
pub(super) fn position(lines: &'static [Line], key: &str) -> Option<(usize, &'static str, Need)> {
    let mut numbered = lines.iter().enumerate();
    numbered
        .find(|(_, (name, kind))| *name == key && kind.is_property())
        .map(|(at, (name, kind))| (at, *name, kind.need()))
}

/// The same for a property of a part, with its bit.
fn in_parts(lines: &'static [Line], key: &str, start: usize) -> Option<(usize, &'static str, Need)> {
    let mut parts = start + lines.len();
    for (_, kind) in lines {
        let Kind::part(part) = kind else { continue };
        let own = position(part(), key).map(|(at, name, need)| (parts + at, name, need));
        if let Some(found) = own.or_else(|| in_parts(part(), key, parts)) {
            return Some(found);
        }
        parts += count(part());
    }
    None
}

/// Whether a record or a part of it names a property.
pub(super) fn names(lines: &[Line], key: &str) -> bool {
    lines.iter().any(|(name, kind)| match kind {
        Kind::part(part) => names(part(), key),
        kind => *name == key && kind.is_property(),
    })
}

/// How many bits a part needs.
fn count(lines: &[Line]) -> usize {
    let of_part = |(_, kind): &Line| match kind {
        Kind::part(part) => count(part()),
        _ => 0,
    };
    lines.len() + lines.iter().map(of_part).sum::<usize>()
}
