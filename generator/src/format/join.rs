//! Signatures, lists of literals, types and values of one field on one line where they fit into 100 columns.
//!
//! `prettyplease` breaks them at 89 columns, one argument a line. `rustfmt` would not, and in a model crate the same
//! two signatures are in every type.

use super::COLUMNS;

/// Joins what fits.
pub(super) fn join(printed: &str) -> String {
    let lines: Vec<&str> = printed.lines().collect();
    let mut text = String::with_capacity(printed.len());
    let mut index = 0;
    while index < lines.len() {
        let opens = lines[index].ends_with(['(', '[', '{', '<']);
        let joined = if opens { joined(&lines[index..]) } else { converted(&lines[index..]) };
        text.push_str(joined.as_ref().map_or(lines[index], |(line, _)| line));
        text.push('\n');
        index += joined.map_or(1, |(_, count)| count);
    }
    text
}

/// The one line that the lines at the start can be, the first of which opens something, and how many lines they are.
fn joined(lines: &[&str]) -> Option<(String, usize)> {
    let first = lines[0];
    if let [_, field, close, ..] = lines
        && is_value(first.trim_start())
        && close.trim() == "}"
        && let Some(field) = field.trim().strip_suffix(',').filter(|field| field.chars().all(is_word))
    {
        let line = format!("{first} {field} }}");
        return (line.chars().count() <= COLUMNS).then_some((line, 3));
    }
    let indent = first.len() - first.trim_start().len();
    let is_type = first.ends_with('<');
    if !is_type && !is_signature(first.trim_start()) && !is_list(first.trim_start()) {
        return None;
    }
    let inner = |line: &&&str| line.len() - line.trim_start().len() > indent;
    let count = lines[1..].iter().take_while(inner).count();
    let items: Vec<&str> = lines[1..=count].iter().map(|line| line.trim()).collect();
    let close = lines.get(count + 1)?.trim();
    let is_plain = |item: &&str| !item.starts_with(['#', '/']) && item.ends_with(',');
    if !items.iter().all(is_plain) || !close.starts_with(if is_type { &['>'][..] } else { &[')', ']'][..] }) {
        return None;
    }
    let items = items.join(" ");
    let line = format!("{first}{}{close}", items.trim_end_matches(','));
    (line.chars().count() <= COLUMNS).then_some((line, count + 2))
}

/// A value that is converted, with its call next to it: `prettyplease` breaks before `.into()`, and `rustfmt` after `=`.
fn converted(lines: &[&str]) -> Option<(String, usize)> {
    let [first, call, ..] = lines else { return None };
    if call.trim() != ".into();" {
        return None;
    }
    let line = format!("{first}.into();");
    if line.chars().count() <= COLUMNS {
        return Some((line, 2));
    }
    let (place, value) = first.split_once(" = ")?;
    let indent = " ".repeat(first.len() - first.trim_start().len() + 4);
    Some((format!("{place} =\n{indent}{value}.into();"), 2))
}

fn is_signature(code: &str) -> bool {
    let rest = code.trim_start_matches("pub ").trim_start_matches("pub(crate) ").trim_start_matches("async ");
    rest.starts_with("fn ") && code.ends_with('(')
}

/// Whether a value of a struct starts here, and nothing else: `Thing {`.
fn is_value(code: &str) -> bool {
    code.strip_suffix(" {").is_some_and(|name| name.starts_with(char::is_uppercase) && name.chars().all(is_word))
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_list(code: &str) -> bool {
    code.ends_with("= &[")
}
