//! Where the entries of `api.toml` stand.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Place;
use crate::pointer;

/// The line of a byte, counted from one.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    let before = &text.as_bytes()[..byte.min(text.len())];
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The lines of the entries of an `api.toml`.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// The file, as reports call it.
    file: String,
    /// The line of every table, entry and list item, by JSON pointer.
    lines: BTreeMap<String, usize>,
}

impl Lines {
    /// The lines of a text. There are none where it is not TOML.
    pub(super) fn of(file: String, text: &str) -> Self {
        let mut lines = BTreeMap::new();
        if let Ok(table) = DeTable::parse(text) {
            add_table(text, table.get_ref(), "", &mut lines);
        }
        Self { file, lines }
    }

    /// The place of an entry, or of what it stands in.
    pub fn place(&self, pointer: &str) -> Place {
        let mut known = pointer;
        while !known.is_empty() && !self.lines.contains_key(known) {
            known = known.rfind('/').map_or("", |slash| &known[..slash]);
        }
        let line = self.lines.get(known).copied();
        Place { file: self.file.clone(), line, pointer: pointer.to_owned(), ..Place::default() }
    }
}

fn add_table(text: &str, table: &DeTable<'_>, at: &str, lines: &mut BTreeMap<String, usize>) {
    for (key, value) in table {
        let at = pointer::push(at, key.get_ref());
        lines.insert(at.clone(), line_at(text, key.span().start));
        add_value(text, value.get_ref(), &at, lines);
    }
}

fn add_value(text: &str, value: &DeValue<'_>, at: &str, lines: &mut BTreeMap<String, usize>) {
    match value {
        DeValue::Table(table) => add_table(text, table, at, lines),
        DeValue::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let at = pointer::push(at, index.to_string());
                lines.insert(at.clone(), line_at(text, item.span().start));
                add_value(text, item.get_ref(), &at, lines);
            }
        }
        _ => {}
    }
}
