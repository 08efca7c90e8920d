//! Whether a value came back as it was.

use serde_json::{Number, Value};

/// The first thing that is not the same: where, and what it was and is. Numbers are compared by value, and the order of
/// properties does not matter; a property that is null is not one that is absent.
pub fn difference(before: &Value, after: &Value) -> Option<String> {
    differ("", before, after)
}

fn differ(at: &str, before: &Value, after: &Value) -> Option<String> {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            let lost = old.keys().find(|key| !new.contains_key(*key)).map(|key| format!("{at}/{key}: it is lost"));
            let added =
                || new.keys().find(|key| !old.contains_key(*key)).map(|key| format!("{at}/{key}: it was not there"));
            lost.or_else(added)
                .or_else(|| old.iter().find_map(|(key, old)| differ(&format!("{at}/{key}"), old, new.get(key)?)))
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            let mut pairs = old.iter().zip(new).enumerate();
            pairs.find_map(|(index, (old, new))| differ(&format!("{at}/{index}"), old, new))
        }
        (Value::Number(old), Value::Number(new)) if is_equal(old, new) => None,
        _ if before == after => None,
        _ => {
            Some(format!("{}: {} became {}", if at.is_empty() { "the whole" } else { at }, short(before), short(after)))
        }
    }
}

fn is_equal(a: &Number, b: &Number) -> bool {
    let whole = |number: &Number| number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    match (whole(a), whole(b)) {
        (Some(a), Some(b)) => a == b,
        (Some(whole), None) => is_float(whole, b),
        (None, Some(whole)) => is_float(whole, a),
        (None, None) => a.as_f64() == b.as_f64(),
    }
}

/// Whether a float is a whole number exactly.
fn is_float(whole: i128, float: &Number) -> bool {
    float.as_f64().is_some_and(|float| float.fract() == 0.0 && float as i128 == whole)
}

fn short(value: &Value) -> String {
    const LENGTH: usize = 80;
    let text = value.to_string();
    if text.chars().count() <= LENGTH { text } else { text.chars().take(LENGTH).chain("...".chars()).collect() }
}
