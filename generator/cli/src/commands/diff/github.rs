//! Changes as annotations of GitHub, at the lines of the new documents.

use std::fmt::Write as _;
use std::path::Path;

use openapi_compiler::diff::{Break, Change, CrateBump, Diff, Tier};

use super::items::{items_text, values};
use super::revision::{repository, slashes};
use super::summary;
use super::terminal::{bump_text, call_text, concerned_text, versions};
use crate::surroundings::real;

/// The changes as workflow commands, one a line: first what they come to, since GitHub shows some of many. What is for readers only is
/// not shown.
pub fn github(diff: &Diff) -> String {
    let crates = diff.crates.iter().map(|CrateBump { name, version, next, bump: _ }| match version == next {
        true => format!("{name} stays {version}"),
        false => format!("{name} {version} to {next}"),
    });
    let lines: Vec<String> = [summary(diff)].into_iter().chain(crates).collect();
    let title = property(&format!("{}: {}", diff.new.title, versions(diff, str::to_owned)));
    let mut text = format!("::notice title={title}::{}\n", data(&lines.join("\n")));
    diff.changes.iter().filter(|change| change.worst() != Some(Break::Docs)).for_each(|change| one(change, &mut text));
    text
}

fn one(change: &Change, text: &mut String) {
    let level = match change.worst() {
        _ if change.ignored.is_some() => "notice",
        Some(Break::Compile | Break::Wire) => "error",
        Some(Break::Behaviour | Break::Unhandled) => "warning",
        Some(Break::Docs) | None => "notice",
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
    let breaks: Vec<&str> = change.breaks.iter().map(|one| one.as_str()).collect();
    let breaks = if breaks.is_empty() { String::new() } else { format!(" [{}]", breaks.join(", ")) };
    let tier = if change.tier < Tier::Stable { format!(" ({})", change.tier.as_str()) } else { String::new() };
    let title = property(&format!("{}: {}{breaks}{tier}", change.rule, change.place));
    let mut lines = vec![change.meaning()];
    let (before, after) = values(change);
    let values = [("Before", before), ("After", after)];
    lines.extend(values.into_iter().filter_map(|(word, value)| Some(format!("{word}: {}", value?))));
    lines.extend(items_text(change).into_iter().map(|item| format!("Rust: {}", item.plain())));
    lines.extend(concerned_text(change, str::to_owned).map(|concerned| format!("About: {concerned}")));
    lines.extend(change.calls.iter().map(|call| format!("Used: {}", call_text(call))));
    lines.extend(bump_text(change.bump).map(|bump| format!("Version: {bump}")));
    lines.extend(change.ignored.iter().map(|reason| format!("Accepted: {reason}")));
    let _ = writeln!(text, "::{level} {place}title={title}::{}", data(&lines.join("\n")));
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
