//! Divides a module into files that can be read.
//!
//! A document may have thousands of components that say nothing about groups, and hundreds of operations without a tag. Those
//! whose names or paths have the same beginning are about the same thing: they are in one file, which has that beginning as its
//! name. Things about which there is little to say share a file, by their first letters if need be. So a file's name says what
//! it holds, and the file of one thing stays when others are added. What is in which file changes no public path. An entry is
//! never divided: one that is longer than a file should be has a file of its own.

use std::collections::BTreeMap;

use crate::names::Name;

#[cfg(test)]
mod tests;

/// How many lines a file has at most, imports aside.
pub const LIMIT: usize = 3500;

/// How many lines about one thing are worth a file.
const WORTH: usize = 200;

/// The file of what is about many things.
const OTHERS: &str = "others";

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
    /// How the names of the entries begin, where they were divided by that.
    pub about: Vec<String>,
    pub entries: Vec<E>,
}

/// The words of the segments of a path that are not parameters.
pub fn path_words(path: &str) -> Vec<String> {
    let segments = path.split('/').filter(|segment| !segment.is_empty() && !segment.contains('{'));
    segments.map(|segment| Name::new(segment).snake()).filter(|words| !words.is_empty()).collect()
}

/// How many words all paths begin with.
pub fn common_words(paths: &[Vec<String>]) -> usize {
    let Some((first, rest)) = paths.split_first() else { return 0 };
    let is_common = |index: usize| rest.iter().all(|path| path.get(index) == first.get(index));
    (0..first.len()).take_while(|index| is_common(*index)).count()
}

/// Divides entries, each with the number of its lines, by the first words of their names.
pub fn split<E: Entry>(entries: Vec<(E, usize)>) -> Vec<Part<E>> {
    let (apart, together): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(entry, _)| entry.is_apart());
    let mut parts = Vec::new();
    for entry in apart {
        let words = entry.0.words().join("_");
        parts.push(Alike::new(words.clone(), vec![entry]).part(&words));
    }
    by_words("", together, 1, &mut parts);
    parts
}

/// Entries whose names have the same beginning.
struct Alike<E> {
    words: String,
    lines: usize,
    entries: Vec<E>,
}

impl<E> Alike<E> {
    fn new(words: String, entries: Vec<(E, usize)>) -> Self {
        let lines = entries.iter().map(|(_, lines)| lines).sum();
        Self { words, lines, entries: entries.into_iter().map(|(entry, _)| entry).collect() }
    }

    fn part(self, name: &str) -> Part<E> {
        Part { name: file_name(name), about: vec![self.words], entries: self.entries }
    }
}

/// Divides entries that have all words but the last of so many in common.
fn by_words<E: Entry>(common: &str, entries: Vec<(E, usize)>, words: usize, parts: &mut Vec<Part<E>>) {
    let mut groups: BTreeMap<String, Vec<(E, usize)>> = BTreeMap::new();
    for (entry, lines) in entries {
        let first: Vec<String> = entry.words().iter().take(words).cloned().collect();
        groups.entry(first.join("_")).or_default().push((entry, lines));
    }
    let mut small = Vec::new();
    for (words_in_common, entries) in groups {
        let lines: usize = entries.iter().map(|(_, lines)| lines).sum();
        let differ = words < WORDS && entries.iter().any(|(entry, _)| entry.words().len() > words);
        if lines > LIMIT && entries.len() > 1 && differ {
            by_words(&words_in_common, entries, words + 1, parts);
        } else if lines > LIMIT && entries.len() > 1 {
            in_order(&words_in_common, entries, parts);
        } else if lines >= WORTH && words_in_common != common {
            parts.push(Alike::new(words_in_common.clone(), entries).part(&words_in_common));
        } else {
            small.push(Alike::new(words_in_common, entries));
        }
    }
    by_letters(common, small, 0, parts);
}

/// Divides entries whose names say nothing about which of them belong together.
fn in_order<E: Entry>(words: &str, entries: Vec<(E, usize)>, parts: &mut Vec<Part<E>>) {
    let mut files: Vec<Vec<(E, usize)>> = Vec::new();
    let mut length = 0;
    for (entry, lines) in entries {
        length += lines;
        match files.last_mut() {
            Some(file) if length <= LIMIT => file.push((entry, lines)),
            _ => {
                length = lines;
                files.push(vec![(entry, lines)]);
            }
        }
    }
    for (index, entries) in files.into_iter().enumerate() {
        let name = if index == 0 { words.to_owned() } else { format!("{words}_{}", index + 1) };
        parts.push(Alike::new(words.to_owned(), entries).part(&name));
    }
}

/// Puts what is about little things into one file, or as many as it takes, by so many letters of what tells them apart.
fn by_letters<E>(common: &str, small: Vec<Alike<E>>, letters: usize, parts: &mut Vec<Part<E>>) {
    let mut files: BTreeMap<String, Vec<Alike<E>>> = BTreeMap::new();
    for alike in small {
        let own = alike.words.strip_prefix(common).unwrap_or(&alike.words);
        let first = own.trim_start_matches('_').chars().take(letters).collect();
        files.entry(first).or_default().push(alike);
    }
    for (first, file) in files {
        if file.len() > 1 && file.iter().map(|alike| alike.lines).sum::<usize>() > LIMIT {
            by_letters(common, file, letters + 1, parts);
            continue;
        }
        let name = [if common.is_empty() { OTHERS } else { common }, &first].join("_");
        let (about, entries): (Vec<_>, Vec<_>) = file.into_iter().map(|alike| (alike.words, alike.entries)).unzip();
        parts.push(Part { name: file_name(&name), about, entries: entries.into_iter().flatten().collect() });
    }
}

/// The end of a name that is too long for a file, which is what sets it apart from others.
fn file_name(name: &str) -> String {
    let excess = name.chars().count().saturating_sub(LONGEST);
    name.chars().skip(excess).collect::<String>().trim_matches('_').to_owned()
}
