//! Where the entries of `api.toml` are.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Place;
use crate::pointer;

/// The lines of the entries of an `api.toml`.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// The file, as reports call it.
    file: String,
    text: String,
    /// Where every table, entry and list item is, by JSON pointer.
    spans: BTreeMap<String, Range<usize>>,
}

impl Lines {
    /// The lines of a text. There are none where it is not TOML.
    pub(super) fn of(file: String, text: &str) -> Self {
        let mut spans = BTreeMap::new();
        if let Ok(table) = DeTable::parse(text) {
            add_table(table.get_ref(), "", &mut spans);
        }
        Self { file, text: text.to_owned(), spans }
    }

    /// The place of an entry, or of what contains it.
    pub fn place(&self, pointer: &str) -> Place {
        let mut known = pointer;
        while !known.is_empty() && !self.spans.contains_key(known) {
            known = known.rfind('/').map_or("", |slash| &known[..slash]);
        }
        let mut place = Place { file: self.file.clone(), pointer: pointer.to_owned(), ..Place::default() };
        if let Some(span) = self.spans.get(known) {
            place.set_position(&self.text, span.start, span.end);
        }
        place
    }
}

fn add_table(table: &DeTable<'_>, at: &str, spans: &mut BTreeMap<String, Range<usize>>) {
    for (key, value) in table {
        let at = pointer::push(at, key.get_ref());
        spans.insert(at.clone(), key.span());
        add_value(value.get_ref(), &at, spans);
    }
}

fn add_value(value: &DeValue<'_>, at: &str, spans: &mut BTreeMap<String, Range<usize>>) {
    match value {
        DeValue::Table(table) => add_table(table, at, spans),
        DeValue::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let at = pointer::push(at, index.to_string());
                spans.insert(at.clone(), item.span());
                add_value(item.get_ref(), &at, spans);
            }
        }
        _ => {}
    }
}
