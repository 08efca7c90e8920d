//! The line that a finding is about.

use serde::{Deserialize, Serialize};

/// How much of a long line is kept on either side of what is marked. Minified JSON is one line.
const AROUND: usize = 60;

/// How many bytes on either side are looked at: more than is kept, and much less than a minified document.
const NEAR: usize = 1024;

/// What replaces the rest of a line.
const CUT: &str = "…";

/// A line of a file, with the part of it that a finding is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Excerpt {
    /// The line, or the middle of it.
    pub text: String,
    /// The byte of the text at which the part starts.
    pub start: usize,
    /// The byte of the text after the part.
    pub end: usize,
}

impl Excerpt {
    /// The line at a position of a text. Where the part is empty, it is the rest of the line.
    pub fn of(text: &str, start: usize, end: usize) -> Option<Self> {
        let (before, after) = text.split_at_checked(start)?;
        let before = &before[line_start(before)..];
        let after = line_end(after).trim_end();
        let length = match end.saturating_sub(start) {
            0 => after.len(),
            length => length.min(after.len()),
        };
        let (part, after) = after.split_at_checked(length).unwrap_or((after, ""));
        let (before, part, after) = (last(before), first(part, 2 * AROUND), first(after, AROUND));
        let start = before.len();
        Some(Self { end: start + part.len(), text: format!("{before}{part}{after}"), start })
    }
}

/// Where the last line of a text starts, or where so much of it is left that it will be cut.
fn line_start(text: &str) -> usize {
    let near = boundary(text, text.len().saturating_sub(NEAR));
    match text[near..].rfind('\n') {
        Some(at) => near + at + 1,
        None if text[near..].trim().is_empty() => text.rfind('\n').map_or(0, |at| at + 1),
        None => near,
    }
}

/// The last place up to a position at which a character starts.
fn boundary(text: &str, position: usize) -> usize {
    (0..=position.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// The first line of a text, or so much of it that it will be cut.
fn line_end(text: &str) -> &str {
    let near = &text[..boundary(text, NEAR)];
    near.lines().next().unwrap_or_default()
}

/// The beginning of a text, of at most so many characters.
fn first(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        Some((end, _)) => format!("{}{CUT}", &text[..end]),
        None => text.to_owned(),
    }
}

/// The end of a text. The indentation of a line is not cut, however deep it is.
fn last(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND) {
        Some((start, _)) if !text.trim().is_empty() => format!("{CUT}{}", text[start..].trim_start()),
        _ => text.to_owned(),
    }
}
