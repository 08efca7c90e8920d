//! Locks that Git has merged.

use std::collections::{BTreeMap, BTreeSet};

/// What Git writes around the lines of two branches.
const MARKS: [&str; 4] = ["<<<<<<< ", "||||||| ", "=======", ">>>>>>> "];

/// The text without what nobody has to decide about: a line that is there twice, and all but one of the lines about a thing in
/// [`seen`](super::Lock::seen) or [`shared`](super::Lock::shared), with what Git writes around them. These sections follow from the
/// documents, and the next run writes them anew; two branches that change users of one component both change its line. Left out is
/// replaced by spaces, so that what else is wrong has its place.
pub(super) fn readable(text: &str) -> String {
    let mut readable = String::with_capacity(text.len());
    let mut section = "";
    let mut keys: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut lines: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end();
        if line.starts_with('[') && line.ends_with(']') {
            section = line;
        }
        let is_seen = section == "[seen]" || section == "[shared]";
        let is_left_out = match line.rsplit_once("\" = ") {
            Some((key, _)) if is_seen => !keys.insert((section, key)),
            // A key with another name is a question.
            Some(_) => !lines.entry(section).or_default().insert(line),
            None => is_seen && MARKS.iter().any(|mark| line.starts_with(mark)),
        };
        if is_left_out {
            readable.extend(line.bytes().map(|_| ' '));
            readable.push_str(&whole[line.len()..]);
        } else {
            readable.push_str(whole);
        }
    }
    readable
}
