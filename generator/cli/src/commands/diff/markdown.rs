//! Changes for a comment on a pull request.

use std::fmt::Write as _;

use openapi_compiler::diff::{Break, Change, CrateBump, Diff, Tier, code};

use super::items::{items_text, values};
use super::summary;
use super::terminal::{concerned_text, found_text, place_text, title_of, users, versions};

/// How many characters a comment of GitHub has.
const LIMIT: usize = 65_536;

/// What is kept for the end of each API: the last tag, and how many changes are not shown.
const END: usize = 100;

/// The changes as Markdown that fits into one comment: those that break least are left out, and counted.
pub fn markdown(diffs: &[Diff]) -> String {
    let heads: Vec<String> = diffs.iter().map(head).collect();
    let taken: usize = heads.iter().map(|head| head.chars().count() + END).sum();
    let mut left = LIMIT.saturating_sub(taken);
    let texts = diffs.iter().zip(heads).map(|(diff, head)| head + &changes(diff, &mut left));
    texts.collect::<Vec<_>>().join("\n")
}

/// What the changes of an API come to.
fn head(diff: &Diff) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "## {}: {}\n", plain(&diff.new.title), versions(diff, plain));
    let _ = writeln!(text, "{}\n", summary(diff));
    let _ = writeln!(text, "| Crate | Now | Next |\n|---|---|---|");
    for one in &diff.crates {
        let CrateBump { name, version, next, bump: _ } = one;
        let why = diff.shared_version(one).map(|why| format!(" ({why})")).unwrap_or_default();
        let _ = writeln!(text, "| {} | {} | {}{why} |", code(name), plain(version), plain(next));
    }
    text
}

/// The changes of an API for which there is space left.
fn changes(diff: &Diff, left: &mut usize) -> String {
    let mut text = String::new();
    let (mut heading, mut hidden, mut is_open) = ("", 0, false);
    for change in &diff.changes {
        let is_for_readers = change.worst() == Some(Break::Docs);
        let title = title_of(change);
        let mut next = match is_for_readers {
            _ if title == heading => String::new(),
            true => format!("\n<details><summary>{title}</summary>\n\n"),
            false => format!("\n### {title}\n\n"),
        };
        one(change, &mut next);
        let size = next.chars().count();
        if size > *left {
            hidden += 1;
            continue;
        }
        *left -= size;
        (heading, is_open) = (title, is_for_readers);
        text.push_str(&next);
    }
    // What is for readers comes last.
    if is_open {
        text.push_str("\n</details>\n");
    }
    if hidden > 0 {
        let _ = writeln!(
            text,
            "\n{} not shown.",
            if hidden == 1 { "1 change is".to_owned() } else { format!("{hidden} changes are") }
        );
    }
    text
}

fn one(change: &Change, text: &mut String) {
    let values = match values(change) {
        (Some(before), Some(after)) => format!(" {} to {}", code(before), code(after)),
        (Some(before), None) => format!(" It was {}", code(before)),
        (None, Some(after)) => format!(" {}", code(after)),
        (None, None) => String::new(),
    };
    let breaks = change.breaks.iter().filter(|one| **one != Break::Docs).map(|one| one.as_str());
    let tier = (change.tier < Tier::Stable).then(|| change.tier.as_str());
    let words: Vec<&str> = breaks.chain(tier).collect();
    let words = if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) };
    let (place, meaning, rule) = (plain(&change.place), change.meaning(), change.rule);
    let _ = writeln!(text, "- **{place}**{words}: {meaning}{values} (`{rule}`)");
    if let Some((is_there, spot)) = place_text(change) {
        let _ = writeln!(text, "  - {} {}", if is_there { "At" } else { "Was at" }, code(&spot));
    }
    for item in items_text(change) {
        let _ = writeln!(text, "  - Rust: {}", item.marked(code));
    }
    if let Some(concerned) = concerned_text(change, code) {
        let _ = writeln!(text, "  - About {concerned}");
    }
    if let Some(users) = users(change, code) {
        let _ = writeln!(text, "  - In {users}");
    }
    for call in &change.calls {
        let (at, name) = (code(&format!("{}:{}", call.file, call.line)), code(&call.name));
        let _ = writeln!(text, "  - Used at {at}: {name} ({})", found_text(call));
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
