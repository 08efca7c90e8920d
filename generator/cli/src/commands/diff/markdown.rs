//! Changes for a comment on a pull request.

use std::fmt::Write as _;

use openapi_compiler::diff::{Break, Change, CrateBump, Diff, code};

use super::summary;
use super::terminal::{found_text, item_text, title_of, users};

/// How many changes are shown by themselves: a comment of GitHub has 65,536 characters.
const SHOWN: usize = 120;

/// The changes as Markdown.
pub fn markdown(diff: &Diff) -> String {
    let mut text = String::new();
    let (old, new) = (&diff.old, &diff.new);
    let _ = writeln!(text, "## {}: {} to {}\n", plain(&new.title), plain(&old.version), plain(&new.version));
    let _ = writeln!(text, "{}\n", summary(diff));
    let _ = writeln!(text, "| Crate | Now | Next |\n|---|---|---|");
    for CrateBump { name, version, next, bump: _ } in &diff.crates {
        let _ = writeln!(text, "| {} | {} | {} |", code(name), plain(version), plain(next));
    }
    let mut heading = "";
    let is_for_readers = |change: &Change| change.worst() == Some(Break::Docs);
    let shown = &diff.changes[..diff.changes.len().min(SHOWN)];
    for change in shown {
        let next = title_of(change);
        if next != heading {
            heading = next;
            match is_for_readers(change) {
                true => text.push_str(&format!("\n<details><summary>{heading}</summary>\n\n")),
                false => text.push_str(&format!("\n### {heading}\n\n")),
            }
        }
        one(change, &mut text);
    }
    // What is for readers comes last.
    if shown.last().is_some_and(is_for_readers) {
        text.push_str("\n</details>\n");
    }
    if diff.changes.len() > SHOWN {
        let _ = writeln!(text, "\nThere are {} more changes.", diff.changes.len() - SHOWN);
    }
    text
}

fn one(change: &Change, text: &mut String) {
    let values = match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!(" {} to {}", code(before), code(after)),
        (Some(before), None) => format!(" {} is gone", code(before)),
        (None, Some(after)) => format!(" {}", code(after)),
        (None, None) => String::new(),
    };
    let breaks: Vec<&str> = change.breaks.iter().filter(|one| **one != Break::Docs).map(|one| one.as_str()).collect();
    let breaks = if breaks.is_empty() { String::new() } else { format!(" ({})", breaks.join(", ")) };
    let _ =
        writeln!(text, "- **{}**{breaks}: {}{values} `{}`", plain(&change.place), change.rule.meaning(), change.rule);
    for item in &change.items {
        let _ = writeln!(text, "  - Rust: {}", code(&item_text(item)));
    }
    if let Some(users) = users(change) {
        let _ = writeln!(text, "  - In {}", code(&users));
    }
    for call in &change.calls {
        let _ = writeln!(text, "  - Used in {} line {} ({})", code(&call.file), call.line, found_text(call));
    }
    if let Some(reason) = &change.ignored {
        let _ = writeln!(text, "  - Accepted: {}", plain(reason));
    }
}

/// A text in which nothing is markup: not even a mention of somebody.
fn plain(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\n' | '\r' => escaped.push(' '),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}
