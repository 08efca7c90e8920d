//! The requests of a client: definitions and calls in statements, and chains on one line where they fit.
//!
//! `prettyplease` knows nothing of the macros `request!`, `calls!` and `groups!` and fills their lines with tokens. It also breaks `self.0.query(..)`
//! before the `.0`.

use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

use super::{COLUMNS, text};

/// Lays out definitions and chains.
pub(super) fn lay_out(printed: &str) -> String {
    let lines: Vec<&str> = printed.lines().collect();
    let mut text = String::with_capacity(printed.len());
    let mut index = 0;
    while index < lines.len() {
        let Some((laid_out, count)) = definition(&lines[index..]).or_else(|| call(&lines[index..])) else {
            text.push_str(lines[index]);
            text.push('\n');
            index += 1;
            continue;
        };
        for line in laid_out {
            text.push_str(&line);
            text.push('\n');
        }
        index += count;
    }
    text
}

/// A macro at the start of the lines: what it becomes, and how many lines it is.
fn definition(lines: &[&str]) -> Option<(Vec<String>, usize)> {
    let name = lines[0].trim_start();
    let layout = match name {
        "request! {" => broken,
        "calls! {" | "groups! {" => filled,
        _ => return None,
    };
    let indent = " ".repeat(lines[0].len() - name.len());
    let close = format!("{indent}}}");
    let end = lines.iter().position(|line| *line == close)?;
    let tokens = TokenStream::from_str(&lines[1..end].join(" ")).ok()?;
    let mut laid_out = vec![lines[0].to_owned()];
    for statement in statements(tokens) {
        laid_out.extend(layout(&statement, &format!("{indent}    ")));
    }
    laid_out.push(close);
    Some((laid_out, end + 1))
}

/// Splits tokens at semicolons.
fn statements(tokens: TokenStream) -> Vec<String> {
    let mut statements = Vec::new();
    let mut statement = TokenStream::new();
    for token in tokens {
        let is_end = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        statement.extend([token]);
        if is_end {
            statements.push(text(&std::mem::take(&mut statement)).trim().to_owned());
        }
    }
    statements
}

/// A statement in as few lines as it takes.
fn filled(statement: &str, indent: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words(statement) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= COLUMNS => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{indent}    {word}")),
            None => lines.push(format!("{indent}{word}")),
        }
    }
    lines
}

/// What is between the spaces of a statement. Those in a text belong to the text.
fn words(statement: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    for space in outside(statement).filter(|at| statement[*at..].starts_with(' ')) {
        words.push(&statement[start..space]);
        start = space + 1;
    }
    words.push(&statement[start..]);
    words
}

/// The places of the characters that are in no text.
fn outside(code: &str) -> impl Iterator<Item = usize> {
    let (mut is_text, mut is_escaped) = (false, false);
    code.char_indices().filter_map(move |(at, character)| {
        let was_text = is_text;
        match character {
            '"' if !is_escaped => is_text = !is_text,
            '\\' => is_escaped = is_text && !is_escaped,
            _ => {}
        }
        is_escaped = is_escaped && character == '\\';
        (!was_text).then_some(at)
    })
}

/// A statement in lines: one, unless it is too long.
fn broken(statement: &str, indent: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = statement;
    for separator in [": ", " as ", " secrets("] {
        if indent.len() + rest.chars().count() <= COLUMNS {
            break;
        }
        if let Some(at) = outside(rest).find(|at| rest[*at..].starts_with(separator)) {
            let kept = if separator == ": " { at + 1 } else { at };
            lines.push(&rest[..kept]);
            rest = rest[kept..].trim_start();
        }
    }
    let (further, is_first) = (format!("{indent}    "), lines.is_empty());
    let mut lines: Vec<String> = lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| format!("{}{line}", if index == 0 { indent } else { &further }))
        .collect();
    match is_first || !rest.starts_with("secrets(") {
        true => lines.push(format!("{}{rest}", if is_first { indent } else { &further })),
        false => lines.extend(filled(rest, &further)),
    }
    lines
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
