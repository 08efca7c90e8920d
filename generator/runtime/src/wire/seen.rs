//! Which properties of a record were read.

use crate::wire::{Need, Property};

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
    pub name: &'static str,
    pub need: Need,
    /// Whether it was read before.
    pub is_repeated: bool,
}

impl Seen {
    /// Marks a property, if the record or a part of it names it.
    pub fn mark(&mut self, properties: &'static [Property], key: &str) -> Option<Mark> {
        let (before, after) = properties.split_at(self.next.min(properties.len()));
        let own = position(after, key)
            .map(|(at, name, need)| (at + before.len(), name, need))
            .or_else(|| position(before, key));
        if let Some((at, ..)) = own {
            self.next = at + 1;
        }
        let (bit, name, need) = own.or_else(|| in_parts(properties, key, 0))?;
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
        Some(Mark { name, need, is_repeated })
    }

    fn has(&self, bit: usize) -> bool {
        let bits = match (bit / 64).checked_sub(1) {
            None => self.first,
            Some(index) => self.rest.get(index).copied().unwrap_or(0),
        };
        bits & (1 << (bit % 64)) != 0
    }

    /// Calls `missing` with each property that was not read and is needed as much as `least` or more.
    pub fn each_missing(&self, properties: &'static [Property], least: Need, missing: &mut dyn FnMut(&'static str)) {
        self.each_missing_from(properties, 0, least, missing);
    }

    fn each_missing_from(
        &self,
        properties: &'static [Property],
        start: usize,
        least: Need,
        missing: &mut dyn FnMut(&'static str),
    ) {
        let mut parts = start + properties.len();
        for (index, property) in properties.iter().enumerate() {
            match property {
                Property::Named { name, need } if *need >= least && !self.has(start + index) => missing(name),
                Property::Named { .. } => {}
                Property::Part(part) => {
                    self.each_missing_from(part, parts, least, missing);
                    parts += count(part);
                }
            }
        }
    }

    /// The first property that was not read and must be there.
    pub fn first_missing(&self, properties: &'static [Property]) -> Option<&'static str> {
        let mut first = None;
        self.each_missing(properties, Need::Must, &mut |name| first = first.or(Some(name)));
        first
    }
}

/// A property of the record's own lines: its line, its name, and how much it is needed.
fn position(properties: &'static [Property], key: &str) -> Option<(usize, &'static str, Need)> {
    properties.iter().enumerate().find_map(|(at, property)| match property {
        Property::Named { name, need } if *name == key => Some((at, *name, *need)),
        _ => None,
    })
}

/// The same for a property of a part, with its bit.
fn in_parts(properties: &'static [Property], key: &str, start: usize) -> Option<(usize, &'static str, Need)> {
    let mut parts = start + properties.len();
    for property in properties {
        let Property::Part(part) = property else { continue };
        let own = position(part, key).map(|(at, name, need)| (parts + at, name, need));
        if let Some(found) = own.or_else(|| in_parts(part, key, parts)) {
            return Some(found);
        }
        parts += count(part);
    }
    None
}

/// How many bits a part needs.
fn count(properties: &[Property]) -> usize {
    let of_part = |property: &Property| match property {
        Property::Named { .. } => 0,
        Property::Part(part) => count(part),
    };
    properties.len() + properties.iter().map(of_part).sum::<usize>()
}
