//! Entries for the changelogs of the generated crates.

use std::fmt::Write as _;

use super::change::{Break, Bump, Change, CrateBump, Diff, ItemChange};
use crate::emit::docs::code;

/// How many items a line names that a change is about.
const NAMED: usize = 3;

/// Drafted entries, one section for each crate, in the form of Keep a Changelog.
pub fn changelog(diff: &Diff) -> String {
    let mut text = String::new();
    for (index, one) in diff.crates.iter().enumerate() {
        let CrateBump { name, version, next, bump } = one;
        let sections = sections(diff, name, index == 1);
        if sections.is_empty() && version == next {
            continue;
        }
        let _ = writeln!(text, "# {name}\n\n## [{next}]\n");
        if sections.is_empty() && *bump == Bump::None {
            let _ = writeln!(text, "Nothing changes: the crate has the version of the other one.\n");
        } else if sections.is_empty() {
            let _ = writeln!(text, "The documentation is that of {} {}.\n", diff.new.title, diff.new.version);
        }
        for (heading, lines) in sections {
            let _ = writeln!(text, "### {heading}\n");
            lines.iter().for_each(|line| {
                let _ = writeln!(text, "- {line}");
            });
            text.push('\n');
        }
    }
    text
}

fn sections(diff: &Diff, package: &str, is_client: bool) -> Vec<(&'static str, Vec<String>)> {
    let mut sections =
        [("Breaking", Vec::new()), ("Removed", Vec::new()), ("Changed", Vec::new()), ("Added", Vec::new())];
    for change in &diff.changes {
        for item in change.items.iter().filter(|item| item.package == package) {
            let (index, line) = of_item(item);
            sections[index].1.push(line);
        }
        // What no item shows, users have to be told all the same.
        let is_shown = change.items.iter().any(|item| item.breaks);
        if !is_shown && (is_client || change.concerns_models()) && change.is_breaking() {
            let index = if change.worst() == Some(Break::Wire) { 0 } else { 2 };
            sections[index].1.push(of_change(change));
        }
    }
    let mut sections: Vec<(&'static str, Vec<String>)> = sections.into();
    for (_, lines) in &mut sections {
        lines.sort();
        lines.dedup();
    }
    sections.retain(|(_, lines)| !lines.is_empty());
    sections
}

fn of_item(item: &ItemChange) -> (usize, String) {
    match (&item.old, &item.new) {
        (Some(old), Some(new)) if old != new => (0, format!("{} is called {}.", code(old), code(new))),
        (Some(_), Some(new)) => {
            let section = if item.breaks { 0 } else { 2 };
            let (before, after) =
                (item.before.as_deref().unwrap_or_default(), item.after.as_deref().unwrap_or_default());
            (section, format!("{} is {}; it was {}.", code(new), code(after), code(before)))
        }
        (Some(old), None) => (1, format!("{}.", code(old))),
        (None, new) => (3, format!("{}.", code(new.as_deref().unwrap_or_default()))),
    }
}

fn of_change(change: &Change) -> String {
    let values = match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!(" {} instead of {}.", code(after), code(before)),
        (Some(before), None) => format!(" {}.", code(before)),
        (None, Some(after)) => format!(" {}.", code(after)),
        (None, None) => String::new(),
    };
    let items: Vec<String> = change.concerned.iter().take(NAMED).map(|concerned| code(&concerned.item)).collect();
    let about = if items.is_empty() { String::new() } else { format!(" ({})", items.join(", ")) };
    format!("{}{about}: {}{}", change.place, change.meaning(), values)
}
