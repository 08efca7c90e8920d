//! Divides a module into files that can be read.
//!
//! A document may have thousands of components that say nothing about groups. Those whose names have the same
//! beginning are about the same thing, and stay together.

use std::collections::BTreeMap;

use super::unit::Entry;

/// How many lines a file has at most, imports aside.
pub(super) const LIMIT: usize = 3500;

/// Names are compared up to this many words.
const WORDS: usize = 8;

/// Entries of a module that are printed in one file.
pub(super) struct Part {
    /// The file; empty where the entries have to be divided.
    pub(super) name: String,
    pub(super) entries: Vec<Entry>,
}

/// Divides entries, each with the number of its lines, by the first words of their names.
pub(super) fn split(entries: Vec<(Entry, usize)>) -> Vec<Part> {
    let mut parts = Vec::new();
    by_words(entries, 1, &mut parts);
    parts
}

fn by_words(entries: Vec<(Entry, usize)>, words: usize, parts: &mut Vec<Part>) {
    let mut alike: BTreeMap<String, Vec<(Entry, usize)>> = BTreeMap::new();
    for (entry, lines) in entries {
        let first: Vec<String> = entry.name.words().iter().take(words).cloned().collect();
        alike.entry(first.join("_")).or_default().push((entry, lines));
    }
    let mut open = Open::default();
    for (words_in_common, entries) in alike {
        // What takes a file of its own is not counted here.
        let lines = entries.iter().filter(|(entry, _)| !entry.is_long).map(|(_, lines)| lines).sum();
        if lines > LIMIT && entries.len() > 1 && words < WORDS {
            parts.extend(open.close());
            by_words(entries, words + 1, parts);
            continue;
        }
        if open.lines + lines > LIMIT {
            parts.extend(open.close());
        }
        open.add(words_in_common, entries, lines);
    }
    parts.extend(open.close());
}

/// A file that is not full yet.
#[derive(Default)]
struct Open {
    first: String,
    last: String,
    lines: usize,
    entries: Vec<Entry>,
}

impl Open {
    fn add(&mut self, words: String, entries: Vec<(Entry, usize)>, lines: usize) {
        if self.entries.is_empty() {
            self.first.clone_from(&words);
        }
        self.last = words;
        self.lines += lines;
        self.entries.extend(entries.into_iter().map(|(entry, _)| entry));
    }

    fn close(&mut self) -> Option<Part> {
        let Open { first, last, entries, .. } = std::mem::take(self);
        let name = if first == last { first } else { format!("{first}_to_{last}") };
        (!entries.is_empty()).then_some(Part { name, entries })
    }
}
