//! Changes for a terminal.

use std::fmt::Write as _;

use openapi_compiler::diff::{Break, Bump, Call, Change, CrateBump, Diff, Found, Spot, Tier};

use super::items::{items_text, values};
use super::summary;
use openapi_terms::visible;

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const YELLOW: &str = "\x1b[33m";
const MAGENTA: &str = "\x1b[35m";
const PLAIN: &str = "\x1b[0m";

/// How many operations or items a line names.
const NAMED: usize = 3;

/// The changes as lines with styles.
pub fn terminal(diff: &Diff) -> String {
    let mut text = String::new();
    let (old, new) = (&diff.old, &diff.new);
    let title = visible(&new.title);
    let _ = writeln!(
        text,
        "{BOLD}{title} {}{PLAIN} {DIM}({} to {}){PLAIN}",
        versions(diff, visible),
        visible(&old.source),
        visible(&new.source)
    );
    let _ = writeln!(text, "{}", summary(diff));
    for one in &diff.crates {
        let CrateBump { name, version, next, bump: _ } = one;
        let why = diff.shared_version(one).map(|why| format!(" {DIM}({why}){PLAIN}")).unwrap_or_default();
        let _ = match version == next {
            true => writeln!(text, "{name}: stays {version}"),
            false => writeln!(text, "{name}: {version} to {next}{why}"),
        };
    }
    let mut heading = "";
    for change in &diff.changes {
        let next = title_of(change);
        if next != heading {
            heading = next;
            let _ = writeln!(text, "\n{BOLD}{heading}{PLAIN}");
        }
        one(change, &mut text);
    }
    text
}

/// The versions of the documents, each as `shown` writes it: one alone where they have the same.
pub(super) fn versions(diff: &Diff, shown: impl Fn(&str) -> String) -> String {
    let (old, new) = (&diff.old.version, &diff.new.version);
    if old == new { shown(new) } else { format!("{} to {}", shown(old), shown(new)) }
}

/// The heading that a change is below.
pub(super) fn title_of(change: &Change) -> &'static str {
    match change.worst() {
        Some(Break::Compile) => "Programs do not compile",
        Some(Break::Wire) => "Requests or answers break",
        Some(Break::Behaviour) => "Calls do something else",
        Some(Break::Unhandled) => "Effect unknown",
        None => "More to use",
        Some(Break::Docs) => "For readers",
    }
}

fn color(change: &Change) -> &'static str {
    match change.worst() {
        Some(Break::Compile | Break::Wire) => RED,
        Some(Break::Behaviour) => YELLOW,
        Some(Break::Unhandled) => MAGENTA,
        None => GREEN,
        Some(Break::Docs) => DIM,
    }
}

fn one(change: &Change, text: &mut String) {
    let breaks: Vec<&str> = change.breaks.iter().map(|one| one.as_str()).collect();
    let breaks = if breaks.is_empty() { String::new() } else { format!(" [{}]", breaks.join(", ")) };
    let tier = if change.tier < Tier::Stable { format!(" ({})", change.tier.as_str()) } else { String::new() };
    let _ = writeln!(
        text,
        "  {}{}{PLAIN} {BOLD}{}{PLAIN}{breaks}{tier}",
        color(change),
        change.rule,
        visible(&change.place)
    );
    let _ = writeln!(text, "      {}", change.meaning());
    let (before, after) = values(change);
    for (sign, color, value) in [('-', RED, before), ('+', GREEN, after)] {
        if let Some(value) = value {
            let _ = writeln!(text, "      {color}{sign} {}{PLAIN}", visible(&value.replace('\n', " ")));
        }
    }
    items_text(change).iter().for_each(|item| {
        let _ = writeln!(text, "      {DIM}rust:{PLAIN} {}", visible(&item.plain()));
    });
    if let Some(concerned) = concerned_text(change, str::to_owned) {
        let _ = writeln!(text, "      {DIM}about:{PLAIN} {}", visible(&concerned));
    }
    if let Some(users) = users(change, str::to_owned) {
        let _ = writeln!(text, "      {DIM}in:{PLAIN} {}", visible(&users));
    }
    for call in &change.calls {
        let _ = writeln!(text, "      {YELLOW}used:{PLAIN} {}", visible(&call_text(call)));
    }
    if let Some((is_there, spot)) = place_text(change) {
        let was = if is_there { "" } else { "was at " };
        let _ = writeln!(text, "      {DIM}{was}{}{PLAIN}", visible(&spot));
    }
    if let Some(reason) = &change.ignored {
        let _ = writeln!(text, "      {DIM}accepted: {}{PLAIN}", visible(reason));
    }
}

/// The items that a change is about, which stay as they are, each as `code` shows it.
pub(super) fn concerned_text(change: &Change, code: impl Fn(&str) -> String) -> Option<String> {
    named(change.concerned.iter().map(|concerned| code(&concerned.item)).collect())
}

/// The operations that a change concerns, where its place does not name the only one.
pub(super) fn users(change: &Change, code: impl Fn(&str) -> String) -> Option<String> {
    let others = change.operations.iter().filter(|route| !change.place.starts_with(*route));
    named(others.map(|route| code(route)).collect())
}

/// The first of some things, and how many others there are.
fn named(all: Vec<String>) -> Option<String> {
    let shown = &all[..all.len().min(NAMED)];
    let more = all.len() - shown.len();
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    (!shown.is_empty()).then(|| format!("{}{more}", shown.join(", ")))
}

/// How a use was found.
pub(super) fn found_text(call: &Call) -> &'static str {
    match call.found {
        Found::Path => "by path",
        Found::Name => "by name",
    }
}

/// A line of a program that uses something, and how it was found.
pub(super) fn call_text(call: &Call) -> String {
    format!("{}:{} {} ({})", call.file, call.line, call.name, found_text(call))
}

/// Where a change is, and whether that is in the new document: what is gone was in the old one.
pub(super) fn place_text(change: &Change) -> Option<(bool, String)> {
    let was = || change.old.as_ref().map(|spot| (false, spot_text(spot)));
    change.new.as_ref().map(|spot| (true, spot_text(spot))).or_else(was)
}

/// The file of a place, its line where it is known, and the pointer.
fn spot_text(spot: &Spot) -> String {
    let line = spot.line.map_or_else(String::new, |line| format!(":{line}"));
    format!("{}{line}#{}", spot.file, spot.pointer)
}

/// Which part of a version a change asks for, if any.
pub(super) fn bump_text(bump: Bump) -> Option<&'static str> {
    match bump {
        Bump::None => None,
        Bump::Patch => Some("patch"),
        Bump::Minor => Some("minor"),
        Bump::Major => Some("major"),
    }
}
