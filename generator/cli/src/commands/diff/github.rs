//! Changes as annotations of GitHub, at the lines of the new documents.

use std::fmt::Write as _;
use std::path::Path;

use openapi_compiler::diff::{Break, Diff};

use super::revision::{repository, slashes};
use crate::surroundings::real;

/// The changes as workflow commands, one a line. What is for readers only is not shown.
pub fn github(diff: &Diff) -> String {
    let mut text = String::new();
    for change in diff.changes.iter().filter(|change| change.worst() != Some(Break::Docs)) {
        let level = match change.worst() {
            _ if change.ignored.is_some() => "notice",
            Some(Break::Compile | Break::Wire) => "error",
            Some(Break::Behaviour | Break::Unhandled) => "warning",
            Some(Break::Docs) | None => "notice",
        };
        let values = match (&change.before, &change.after) {
            (Some(before), Some(after)) => format!(" Before: {before}. After: {after}."),
            (Some(before), None) => format!(" Before: {before}."),
            (None, Some(after)) => format!(" After: {after}."),
            (None, None) => String::new(),
        };
        let place = match (&change.new, &change.old) {
            (Some(spot), _) => {
                let line = spot.line.map_or_else(String::new, |line| format!(",line={line}"));
                format!("file={}{line},", property(&in_repository(&spot.file)))
            }
            // The line is one of the old file, and what is there now is something else.
            (None, Some(spot)) => format!("file={},", property(&in_repository(&spot.file))),
            (None, None) => String::new(),
        };
        let title = property(&format!("{}: {}", change.rule, change.place));
        let message = data(&format!("{}{values}", change.rule.meaning()));
        let _ = writeln!(text, "::{level} {place}title={title}::{message}");
    }
    text
}

/// A file as seen from the folder of the repository, which is how GitHub knows it.
fn in_repository(file: &str) -> String {
    let inner = || {
        let path = real(Path::new(file)).ok()?;
        let top = repository(&path)?;
        Some(slashes(path.strip_prefix(top).ok()?))
    };
    inner().unwrap_or_else(|| file.to_owned())
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
