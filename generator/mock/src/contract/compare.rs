//! Comparing JSON by what it means.

use std::fmt;

use openapi_terms::pointer::escape;
use serde_json::{Map, Number, Value};

#[cfg(test)]
mod tests;

/// Characters of a value that a report shows.
const SHOWN: usize = 300;

/// The first place at which two values differ.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Difference {
    /// The JSON pointer; empty for the whole.
    pub pointer: String,
    /// What should be there; nothing where a property or an item should not.
    pub expected: Option<Value>,
    pub found: Option<Value>,
}

/// The first difference, in the order of `expected`. Numbers are equal by value and objects in any order.
pub(super) fn difference(expected: &Value, found: &Value) -> Option<Difference> {
    at(String::new(), Some(expected), Some(found))
}

fn at(pointer: String, expected: Option<&Value>, found: Option<&Value>) -> Option<Difference> {
    match (expected, found) {
        (Some(Value::Object(expected)), Some(Value::Object(found))) => objects(&pointer, expected, found),
        (Some(Value::Array(expected)), Some(Value::Array(found))) => {
            let count = expected.len().max(found.len());
            (0..count).find_map(|index| at(format!("{pointer}/{index}"), expected.get(index), found.get(index)))
        }
        (Some(Value::Number(expected)), Some(Value::Number(found))) if is_same_number(expected, found) => None,
        (expected, found) if expected == found => None,
        (expected, found) => Some(Difference { pointer, expected: expected.cloned(), found: found.cloned() }),
    }
}

fn objects(pointer: &str, expected: &Map<String, Value>, found: &Map<String, Value>) -> Option<Difference> {
    let added = found.keys().filter(|key| !expected.contains_key(*key));
    expected.keys().chain(added).find_map(|key| {
        let below = format!("{pointer}/{}", escape(key));
        at(below, expected.get(key), found.get(key))
    })
}

fn is_same_number(one: &Number, other: &Number) -> bool {
    match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one == other,
        _ => one.as_f64() == other.as_f64(),
    }
}

/// A value in a report, cut where it is long.
pub(super) struct Shown<'v>(pub Option<&'v Value>);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(value) = self.0 else { return f.write_str("nothing") };
        let text = value.to_string();
        match text.char_indices().nth(SHOWN) {
            Some((end, _)) => write!(f, "{}... ({} bytes)", &text[..end], text.len()),
            None => f.write_str(&text),
        }
    }
}

/// A pointer in a report.
pub(super) fn place(pointer: &str) -> &str {
    if pointer.is_empty() { "the whole of it" } else { pointer }
}
