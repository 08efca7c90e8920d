//! Where the entries of `api.toml` stand.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use crate::pointer;

/// The line of a byte, counted from one.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    let before = &text.as_bytes()[..byte.min(text.len())];
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The line of every table, entry and list item, by JSON pointer. Nothing where the text is not TOML.
pub(super) fn of(text: &str) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    if let Ok(table) = DeTable::parse(text) {
        add_table(text, table.get_ref(), "", &mut lines);
    }
    lines
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
