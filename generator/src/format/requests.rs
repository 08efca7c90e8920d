//! The requests of a client: their definitions in two statements, and chains of calls on one line where they fit.
//!
//! `prettyplease` knows nothing of the macro `request!` and fills its lines with tokens. It also breaks `self.0.query(..)`
//! before the `.0`.

use super::COLUMNS;

/// Lays out definitions and chains.
pub(super) fn lay_out(printed: &str) -> String {
    let lines: Vec<&str> = printed.lines().collect();
    let mut text = String::with_capacity(printed.len());
    let mut index = 0;
    while index < lines.len() {
        let (laid_out, count) = definition(&lines[index..])
            .or_else(|| call(&lines[index..]))
            .unwrap_or_else(|| (vec![lines[index].to_owned()], 1));
        for line in laid_out {
            text.push_str(&line);
            text.push('\n');
        }
        index += count;
    }
    text
}

/// A definition at the start of the lines: what it becomes, and how many lines it is.
fn definition(lines: &[&str]) -> Option<(Vec<String>, usize)> {
    if !lines[0].ends_with("request! {") || lines[0].starts_with(' ') {
        return None;
    }
    let end = lines.iter().position(|line| *line == "}")?;
    let tokens: Vec<&str> = lines[1..end].iter().map(|line| line.trim()).collect();
    let mut laid_out = vec![lines[0].to_owned()];
    for statement in statements(&tokens.join(" ")) {
        laid_out.extend(broken(&statement));
    }
    laid_out.push("}".to_owned());
    Some((laid_out, end + 1))
}

/// Splits tokens at semicolons, and removes the spaces that people do not write. Text in quotes stays as it is.
fn statements(tokens: &str) -> Vec<String> {
    let mut statements = vec![String::new()];
    let (mut is_quoted, mut is_escaped) = (false, false);
    for c in tokens.chars() {
        let Some(statement) = statements.last_mut() else { break };
        if is_quoted {
            statement.push(c);
            is_quoted = is_escaped || c != '"';
            is_escaped = c == '\\' && !is_escaped;
            continue;
        }
        let is_close = matches!(c, '<' | ':' | ',' | ';') || (c == '>' && !statement.ends_with('-'));
        if is_close && statement.ends_with(' ') {
            statement.pop();
        }
        let is_space_too_many = c == ' ' && (statement.is_empty() || statement.ends_with('<'));
        if !is_space_too_many {
            statement.push(c);
        }
        is_quoted = c == '"';
        if c == ';' {
            statements.push(String::new());
        }
    }
    statements.retain(|statement| !statement.is_empty());
    statements
}

/// A statement in lines: one, unless it is too long.
fn broken(statement: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = statement;
    for separator in [": ", " as "] {
        if 4 + rest.chars().count() <= COLUMNS {
            break;
        }
        if let Some(at) = rest.find(separator) {
            let kept = if separator == ": " { at + 1 } else { at };
            lines.push(&rest[..kept]);
            rest = rest[kept..].trim_start();
        }
    }
    lines.push(rest);
    let indent = |(index, line): (usize, &str)| format!("{}{line}", if index == 0 { "    " } else { "        " });
    lines.into_iter().enumerate().map(indent).collect()
}

/// A value such as `Self(self.0.query("page", &page))` at the start of the lines, and how many lines it is.
fn call(lines: &[&str]) -> Option<(Vec<String>, usize)> {
    let code = lines[0].trim_start();
    let depth = lines[0].len() - code.len();
    let name = code.strip_suffix('(')?;
    if !name.starts_with(char::is_uppercase) || !name.chars().all(char::is_alphanumeric) {
        return None;
    }
    let close = format!("{})", " ".repeat(depth));
    let end = lines.iter().position(|line| *line == close)?;
    let inner: Vec<&str> = lines[1..end].iter().map(|line| line.trim()).collect();
    if inner.iter().any(|line| line.starts_with('#') || line.ends_with(['{', '}', ';'])) {
        return None;
    }
    let argument = inner.iter().fold(String::new(), |text, line| {
        let space = if text.is_empty() || text.ends_with('(') || line.starts_with(['.', ')']) { "" } else { " " };
        let text = if line.starts_with(')') { text.trim_end_matches(',') } else { &text };
        format!("{text}{space}{line}")
    });
    let line = format!("{}{})", lines[0], argument.trim_end_matches(','));
    if line.chars().count() <= COLUMNS {
        return Some((vec![line], end + 1));
    }
    // The chain stays in lines, with its receiver in the first one.
    let [first, second, ..] = inner[..] else { return None };
    if first != "self" || second != ".0" {
        return None;
    }
    let indent = " ".repeat(depth + 4);
    let chain = lines[3..=end].iter().map(|line| (*line).to_owned());
    let laid_out = [lines[0].to_owned(), format!("{indent}self.0")].into_iter().chain(chain).collect();
    Some((laid_out, end + 1))
}
