//! The line that a node of a document is written on.
//!
//! Parsers do not keep it. Block-style YAML and indented JSON show it by indentation: each key of a pointer is looked for
//! below the one before it, deeper indented.

use crate::pointer;

/// The lines of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    lines: Vec<Line>,
    is_json: bool,
}

#[derive(Clone, Copy, Debug)]
struct Line {
    /// Where the text behind indentation and dashes starts, and where the line ends.
    start: usize,
    end: usize,
    /// The column of the first character.
    indent: isize,
    /// The column behind the dashes of list items.
    key_indent: isize,
    is_item: bool,
    /// Whether there is nothing on the line, or a comment.
    is_blank: bool,
    /// Whether the line has no key, but brackets of JSON or a dash alone.
    is_bare: bool,
    /// Whether the line closes an object or a list of JSON.
    is_closing: bool,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let mut lines = Vec::new();
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let trimmed = line.trim_start();
            let is_lone_dash = trimmed.trim_end() == "-";
            let content = if is_lone_dash { "" } else { trimmed.trim_start_matches("- ").trim_start() };
            let indent = line.len() - trimmed.len();
            let key_indent = line.len() - content.len();
            lines.push(Line {
                start: offset + key_indent,
                end: offset + line.len(),
                indent: indent as isize,
                key_indent: key_indent as isize,
                is_item: is_lone_dash || trimmed.starts_with("- "),
                is_blank: trimmed.is_empty() || trimmed.starts_with('#'),
                is_closing: content.starts_with(['}', ']']),
                is_bare: content.is_empty() || content.starts_with(['{', '}', '[', ']']),
            });
            offset += line.len();
        }
        Self { lines, is_json: text.trim_start().starts_with('{') }
    }

    /// The line of a node, counted from one. Where the text is written in another way, it is the line of the innermost node
    /// that is found.
    pub(super) fn locate(&self, text: &str, pointer: &str) -> Option<usize> {
        let mut at = 0;
        let mut parent: isize = -1;
        let mut found = None;
        for segment in pointer::segments(pointer) {
            let position = segment.parse::<usize>().ok();
            let item = || position.and_then(|position| self.find_item(at, parent, position));
            let key = || self.find_key(text, at, parent, &segment);
            let index = if self.is_json { key().or_else(item) } else { item().or_else(key) };
            let Some(index) = index else { break };
            let line = self.lines[index];
            let is_item = position.is_some() && line.is_item;
            parent = if is_item { line.indent } else { line.key_indent };
            // A list item may carry its first key on its own line.
            at = if is_item { index } else { index + 1 };
            found = Some(index);
        }
        found.map(|index| index + 1)
    }

    fn find_key(&self, text: &str, from: usize, parent: isize, key: &str) -> Option<usize> {
        let mut level = None;
        for (index, line) in self.written(from) {
            if line.key_indent <= parent {
                return None;
            }
            if line.is_bare {
                continue;
            }
            if line.key_indent == *level.get_or_insert(line.key_indent) && is_key(&text[line.start..line.end], key) {
                return Some(index);
            }
        }
        None
    }

    fn find_item(&self, from: usize, parent: isize, position: usize) -> Option<usize> {
        let mut level = None;
        let mut seen = 0;
        for (index, line) in self.written(from) {
            // YAML lets the dashes stand in the column of the key that holds the list.
            if line.indent < parent || (line.indent == parent && !line.is_item) {
                return None;
            }
            let is_item = if self.is_json { !line.is_closing } else { line.is_item };
            if is_item && line.indent == *level.get_or_insert(line.indent) {
                if seen == position {
                    return Some(index);
                }
                seen += 1;
            }
        }
        None
    }

    /// The lines from one on that say something.
    fn written(&self, from: usize) -> impl Iterator<Item = (usize, &Line)> {
        self.lines.iter().enumerate().skip(from).filter(|(_, line)| !line.is_blank)
    }
}

/// Whether a line starts with a key, in quotes or not.
fn is_key(line: &str, key: &str) -> bool {
    let quote = line.chars().next().filter(|first| matches!(first, '"' | '\''));
    let rest = match quote {
        Some(quote) => line[1..].strip_prefix(key).and_then(|rest| rest.strip_prefix(quote)),
        None => line.strip_prefix(key),
    };
    rest.is_some_and(|rest| rest.starts_with(':'))
}
