//! Divides a module into files that can be read.
//!
//! A document may have thousands of components that say nothing about groups, and hundreds of operations without a tag. Those
//! whose names or paths have the same beginning are about the same thing, and stay together. What is in which file changes
//! no public path. An entry is never divided: one that is longer than a file should be has a file of its own.

use std::collections::BTreeMap;

#[cfg(test)]
mod tests;

/// How many lines a file has at most, imports aside.
pub const LIMIT: usize = 3500;

/// Names are compared up to this many words. What is alike up to there is divided as it comes.
const WORDS: usize = 32;

/// How long the name of a file is at most: systems set limits.
const LONGEST: usize = 100;

/// Something that is printed in one file with others.
pub trait Entry {
    /// What says which others it belongs to.
    fn words(&self) -> &[String];

    /// Whether it takes a file of its own, whatever the others are.
    fn is_apart(&self) -> bool {
        false
    }
}

/// Entries of a module that are printed in one file.
pub struct Part<E> {
    /// The file; empty where the entries have to be divided.
    pub name: String,
    pub entries: Vec<E>,
}

/// Divides entries, each with the number of its lines, by the first words of their names.
pub fn split<E: Entry>(entries: Vec<(E, usize)>) -> Vec<Part<E>> {
    let mut parts = Vec::new();
    by_words(entries, 1, &mut parts);
    parts
}

fn by_words<E: Entry>(entries: Vec<(E, usize)>, words: usize, parts: &mut Vec<Part<E>>) {
    let mut alike: BTreeMap<String, Vec<(E, usize)>> = BTreeMap::new();
    for (entry, lines) in entries {
        let first: Vec<String> = entry.words().iter().take(words).cloned().collect();
        alike.entry(first.join("_")).or_default().push((entry, lines));
    }
    let mut open = Open::new();
    for (words_in_common, entries) in alike {
        // What takes a file of its own is not counted here.
        let lines = entries.iter().filter(|(entry, _)| !entry.is_apart()).map(|(_, lines)| lines).sum();
        let differ = words < WORDS && entries.iter().any(|(entry, _)| entry.words().len() > words);
        if lines > LIMIT && entries.len() > 1 {
            parts.extend(open.close());
            if differ {
                by_words(entries, words + 1, parts)
            } else {
                in_order(&words_in_common, entries, parts)
            }
            continue;
        }
        if open.lines + lines > LIMIT {
            parts.extend(open.close());
        }
        open.add(words_in_common, entries, lines);
    }
    parts.extend(open.close());
}

/// Divides entries whose names say nothing about which of them belong together.
fn in_order<E: Entry>(words: &str, entries: Vec<(E, usize)>, parts: &mut Vec<Part<E>>) {
    let mut open = Open::new();
    for (entry, lines) in entries {
        let counted = if entry.is_apart() { 0 } else { lines };
        if open.lines + counted > LIMIT {
            parts.extend(open.close());
        }
        open.add(words.to_owned(), vec![(entry, lines)], counted);
    }
    parts.extend(open.close());
}

/// A file that is not full yet.
struct Open<E> {
    first: String,
    last: String,
    lines: usize,
    entries: Vec<E>,
}

impl<E> Open<E> {
    fn new() -> Self {
        Self { first: String::new(), last: String::new(), lines: 0, entries: Vec::new() }
    }

    fn add(&mut self, words: String, entries: Vec<(E, usize)>, lines: usize) {
        if self.entries.is_empty() {
            self.first.clone_from(&words);
        }
        self.last = words;
        self.lines += lines;
        self.entries.extend(entries.into_iter().map(|(entry, _)| entry));
    }

    fn close(&mut self) -> Option<Part<E>> {
        let Open { first, last, entries, .. } = std::mem::replace(self, Self::new());
        (!entries.is_empty()).then(|| Part { name: range(&first, &last), entries })
    }
}

/// `agent_policy_to_status` of `agent_policy` and `agent_status`.
fn range(first: &str, last: &str) -> String {
    let of_last: Vec<&str> = last.split('_').collect();
    let common = first.split('_').zip(&of_last).take_while(|(first, last)| first == *last).count();
    let further = of_last[common..].join("_");
    let name = if further.is_empty() { first.to_owned() } else { format!("{first}_to_{further}") };
    if name.len() <= LONGEST { name } else { name.chars().take(LONGEST).collect() }
}
