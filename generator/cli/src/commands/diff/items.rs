//! Rust items as a reader is shown them: what breaks first, and a type that comes or goes in one line.

use openapi_compiler::diff::{Change, ItemChange};

use crate::report::counted;

/// What the items are that have members.
const TYPES: [&str; 6] = ["struct", "enum of texts", "enum of integers", "union", "enum of answers", "enum of errors"];

/// How long two signatures are together at most before only that is shown in which they differ.
const LONG: usize = 160;

/// What a reader is told of an item.
#[derive(PartialEq)]
pub(super) struct Line {
    /// The item as it is, or as it was where it is gone.
    pub(super) item: String,
    /// Words about it.
    pub(super) words: String,
    /// What it was, where it is something else.
    pub(super) was: Option<String>,
}

impl Line {
    /// The line, with everything of Rust as `code` shows it.
    pub(super) fn marked(&self, code: impl Fn(&str) -> String) -> String {
        let was = self.was.as_deref().map_or_else(String::new, |was| format!(" (was {})", code(was)));
        format!("{}{}{was}", code(&self.item), self.words)
    }

    /// The line without marks.
    pub(super) fn plain(&self) -> String {
        self.marked(str::to_owned)
    }
}

/// The values of a change. What its place says already is not said again.
pub(super) fn values(change: &Change) -> (Option<&str>, Option<&str>) {
    let (before, after) = (change.before.as_deref(), change.after.as_deref());
    let is_place = |value: &&str| before.is_some() != after.is_some() && *value == change.place;
    (before.filter(|value| !is_place(value)), after.filter(|value| !is_place(value)))
}

/// The items of a change, a line each.
pub(super) fn items_text(change: &Change) -> Vec<Line> {
    let wholes: Vec<Whole<'_>> = change.items.iter().filter_map(Whole::of).collect();
    let (breaking, others): (Vec<&ItemChange>, Vec<&ItemChange>) = change.items.iter().partition(|item| item.breaks);
    let shown = breaking.into_iter().chain(others).filter(|item| !wholes.iter().any(|whole| whole.has(item)));
    let mut lines = Vec::new();
    for item in shown {
        let mut line = line(item);
        if let Some(whole) = Whole::of(item) {
            let parts = change.items.iter().filter(|item| whole.has(item)).count();
            if parts > 0 {
                line.words.push_str(&format!(", with {}", counted(parts, whole.part)));
            }
        }
        // Both crates have a feature of one name.
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// An item that is new, or else gone, with all that is in it.
struct Whole<'i> {
    path: &'i str,
    is_new: bool,
    /// What the path of something in it goes on with.
    next: &'static str,
    /// What something in it is called.
    part: &'static str,
}

impl<'i> Whole<'i> {
    /// A type with its members, or a call with its setters, pages and headers.
    fn of(item: &'i ItemChange) -> Option<Self> {
        let (path, is_new, text) = match (&item.old, &item.new) {
            (None, Some(new)) => (new, true, item.after.as_deref()?),
            (Some(old), None) => (old, false, item.before.as_deref()?),
            _ => return None,
        };
        let (next, part) = match text {
            text if TYPES.contains(&text) => ("::", "member"),
            text if text.starts_with('(') && text.contains(" -> ") => ("().", "method"),
            _ => return None,
        };
        Some(Self { path, is_new, next, part })
    }

    /// Whether an item is in it, and came or went with it.
    fn has(&self, item: &ItemChange) -> bool {
        let path = match (&item.old, &item.new) {
            (None, Some(new)) if self.is_new => new,
            (Some(old), None) if !self.is_new => old,
            _ => return false,
        };
        path.strip_prefix(self.path).is_some_and(|rest| rest.starts_with(self.next))
    }
}

/// A Rust item before and after.
fn line(item: &ItemChange) -> Line {
    let signature = |text: &str| match text {
        "" => String::new(),
        text if text.starts_with('(') => text.to_owned(),
        text => format!(": {text}"),
    };
    let (before, after) = (item.before.as_deref().unwrap_or_default(), item.after.as_deref().unwrap_or_default());
    let (item, words, was) = match (&item.old, &item.new) {
        (Some(old), Some(new)) if old == new => {
            let (before, after) = different(before, after);
            (format!("{new}{}", signature(&after)), "", Some(before))
        }
        (Some(old), Some(new)) => (format!("{new}{}", signature(after)), "", Some(called(old, before))),
        (Some(old), None) => (called(old, before), " is gone", None),
        (None, new) => (format!("{}{}", new.as_deref().unwrap_or_default(), signature(after)), " is new", None),
    };
    Line { item, words: words.to_owned(), was }
}

/// The path of an item: a field and its setter have one name.
fn called(path: &str, signature: &str) -> String {
    if signature.starts_with('(') { format!("{path}()") } else { path.to_owned() }
}

/// Two signatures without the arguments that they begin and end with, where they are long.
fn different(before: &str, after: &str) -> (String, String) {
    if before.len() + after.len() <= LONG {
        return (before.to_owned(), after.to_owned());
    }
    let (was, is): (Vec<&str>, Vec<&str>) = (before.split(", ").collect(), after.split(", ").collect());
    let least = was.len().min(is.len());
    let first = was.iter().zip(&is).take_while(|(was, is)| was == is).count().min(least - 1);
    let last = was.iter().rev().zip(is.iter().rev()).take_while(|(was, is)| was == is).count().min(least - 1 - first);
    let shown = |parts: &[&str]| {
        let text = [parts.first(), parts.last()].map(|part| part.copied().unwrap_or_default());
        let start = if text[0].starts_with('(') { "(..., " } else { "..., " };
        let end = if text[1].ends_with(')') { ", ...)" } else { ", ..." };
        let (start, end) = (if first > 0 { start } else { "" }, if last > 0 { end } else { "" });
        format!("{start}{}{end}", parts[first..parts.len() - last].join(", "))
    };
    (shown(&was), shown(&is))
}

#[cfg(test)]
mod tests {
    use super::different;

    #[test]
    fn long_signatures_show_what_is_different() {
        let of = |rest: &str| {
            let arguments: Vec<String> = (0..12).map(|number| format!("argument_{number}: String")).collect();
            format!("({}, {rest}last: bool)", arguments.join(", "))
        };
        let shown = |before: &str, after: &str| different(&of(before), &of(after));
        let pair = |before: &str, after: &str| (before.to_owned(), after.to_owned());
        assert_eq!(shown("a: i64, ", "a: String, "), pair("(..., a: i64, ...)", "(..., a: String, ...)"));
        assert_eq!(shown("", "a: String, "), pair("(..., last: bool)", "(..., a: String, last: bool)"));
        assert_eq!(different("(a: i64)", "(a: String)"), pair("(a: i64)", "(a: String)"));
        let (one, other) = ("x".repeat(200), "y".repeat(200));
        assert_eq!(different(&one, &other), (one.clone(), other.clone()));
    }
}
