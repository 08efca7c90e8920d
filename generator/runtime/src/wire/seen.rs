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

impl Seen {
    /// The line of a property in the record's own table.
    #[inline]
    pub fn find(&mut self, lines: &[Line], key: &str) -> Option<usize> {
        let found = match lines.get(self.next) {
            Some(next) if is_named(next, key) => self.next,
            _ => self.find_elsewhere(lines, key)?,
        };
        self.next = found + 1;
        Some(found)
    }

    fn find_elsewhere(&self, lines: &[Line], key: &str) -> Option<usize> {
        let (before, after) = lines.split_at(self.next.min(lines.len()));
        position(after, key).map(|at| at + before.len()).or_else(|| position(before, key))
    }

    /// Marks the property with a bit as read, and says whether it was read before.
    #[inline]
    pub fn mark(&mut self, bit: usize) -> bool {
        let word = 1 << (bit % 64);
        let bits = match bit / 64 {
            0 => &mut self.first,
            later => self.later(later),
        };
        let is_repeated = *bits & word != 0;
        *bits |= word;
        is_repeated
    }

    #[cold]
    fn later(&mut self, word: usize) -> &mut u64 {
        if self.rest.len() < word {
            self.rest.resize(word, 0);
        }
        self.rest.get_mut(word - 1).unwrap_or(&mut self.first)
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
        // Parts have lines whose bits are never set.
        let are_all_read = 1_u64.checked_shl(lines.len() as u32).is_some_and(|end| self.first & (end - 1) == end - 1);
        if !are_all_read {
            self.each_missing_from(lines, 0, least, missing);
        }
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

/// The line of a property in the record's own table.
pub(super) fn position(lines: &[Line], key: &str) -> Option<usize> {
    lines.iter().position(|line| is_named(line, key))
}

#[inline]
fn is_named((name, kind): &Line, key: &str) -> bool {
    *name == key && kind.is_property()
}

/// The bit and the line of a property that a part of the record names.
pub(super) fn in_parts(lines: &[Line], key: &str) -> Option<(usize, &'static Line)> {
    in_parts_from(lines, key, 0)
}

fn in_parts_from(lines: &[Line], key: &str, start: usize) -> Option<(usize, &'static Line)> {
    let mut parts = start + lines.len();
    for (_, kind) in lines {
        let Kind::part(part) = kind else { continue };
        let own = position(part(), key).and_then(|at| Some((parts + at, part().get(at)?)));
        if let Some(found) = own.or_else(|| in_parts_from(part(), key, parts)) {
            return Some(found);
        }
        parts += count(part());
    }
    None
}

/// Whether a record or a part of it names a property.
pub(super) fn names(lines: &[Line], key: &str) -> bool {
    lines.iter().any(|line| match line.1 {
        Kind::part(part) => names(part(), key),
        _ => is_named(line, key),
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
