//! Comparison of JSON as it is on the wire with JSON that was decoded and encoded again.

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde::Serialize;
use serde_json::Value;

/// Asserts that a decoded value lost nothing and guessed nothing: it encodes to `wire` again, and every enum value and
/// every arm of a union is a known one.
pub fn assert_lossless(what: &str, decoded: &(impl Serialize + Debug), wire: &Value) {
    let encoded = serde_json::to_value(decoded).unwrap_or_else(|error| panic!("{what}: {error}"));
    let differences = differences(wire, &encoded);
    assert!(differences.is_empty(), "{what}: what was decoded encodes differently\n{}", differences.join("\n"));
    let shown = format!("{decoded:?}");
    assert!(!shown.contains("Unknown("), "{what}: something is not known\n{shown}");
}

/// Where two values differ: numbers are compared by value, and the order of properties does not count.
pub fn differences(left: &Value, right: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect("$", Some(left), Some(right), &mut found);
    found
}

fn collect(path: &str, left: Option<&Value>, right: Option<&Value>, found: &mut Vec<String>) {
    match (left, right) {
        (Some(Value::Object(left)), Some(Value::Object(right))) => {
            let names: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            for name in names {
                collect(&format!("{path}.{name}"), left.get(name), right.get(name), found);
            }
        }
        (Some(Value::Array(left)), Some(Value::Array(right))) => {
            for index in 0..left.len().max(right.len()) {
                collect(&format!("{path}[{index}]"), left.get(index), right.get(index), found);
            }
        }
        (Some(Value::Number(left)), Some(Value::Number(right))) if left.as_f64() == right.as_f64() => {}
        (left, right) if left == right => {}
        (left, right) => found.push(format!("{path}: {} became {}", shown(left), shown(right))),
    }
}

fn shown(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}
