//! Shows how surfaces differ.

use std::collections::BTreeMap;

use super::class::class;
use similar::{ChangeTag, DiffOp, TextDiff};

/// How many unchanged lines stand around a change.
const CONTEXT: usize = 2;

/// The groups whose surfaces differ, each with its diff.
///
/// A diff opens with the class of the change, and each part of it with the item that it is in, because a changed field means
/// little without its type.
pub fn changes(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for group in before.keys().chain(after.keys()) {
        let (before, after) = (text(before, group), text(after, group));
        if let Some(class) = class(before, after) {
            found.insert(group.clone(), format!("# {class}\n{}", diff(before, after)));
        }
    }
    found
}

fn text<'a>(surfaces: &'a BTreeMap<String, String>, group: &str) -> &'a str {
    surfaces.get(group).map_or("", String::as_str)
}

fn diff(before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let lines: Vec<&str> = before.lines().collect();
    let mut written = String::new();
    for operations in diff.grouped_ops(CONTEXT) {
        let start = operations.first().map_or(0, |operation| operation.old_range().start);
        written.push_str(&format!("@@ {}\n", enclosing(&lines, first_change(&operations).unwrap_or(start))));
        for operation in &operations {
            for change in diff.iter_changes(operation) {
                let sign = match change.tag() {
                    ChangeTag::Delete => '-',
                    ChangeTag::Insert => '+',
                    ChangeTag::Equal => ' ',
                };
                written.push_str(&format!("{sign}{}\n", change.value().trim_end_matches('\n')));
            }
        }
    }
    written
}

/// The line before which the first change of a part is.
fn first_change(operations: &[DiffOp]) -> Option<usize> {
    operations
        .iter()
        .find(|operation| !matches!(operation, DiffOp::Equal { .. }))
        .map(|operation| operation.old_range().start)
}

/// The item that a line is in: the nearest line at or above it that is not indented.
fn enclosing<'a>(lines: &[&'a str], line: usize) -> &'a str {
    let above = lines.iter().take(line + 1).rev();
    above.copied().find(|line| !line.is_empty() && !line.starts_with(' ')).unwrap_or("new")
}
