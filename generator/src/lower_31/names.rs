//! What schemas say about properties that they do not name.

use serde_json::{Map, Value, json};

use super::Log;
use crate::diagnostic::Severity;

/// Where it is the only word on other properties, `unevaluatedProperties` says what `additionalProperties` says. That there
/// are none loses nothing: keys that are not known are ignored anyway.
pub(super) fn lower_unevaluated(schema: &mut Map<String, Value>) {
    if let Some(others @ (Value::Object(_) | Value::Bool(true))) = schema.shift_remove("unevaluatedProperties") {
        schema.entry("additionalProperties").or_insert(others);
    }
}

/// Properties whose names match a pattern are properties of any name.
pub(super) fn lower_patterns(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else { return };
    if patterns.is_empty() {
        return;
    }
    let mut values: Vec<Value> = Vec::new();
    let existing = schema.get("additionalProperties").cloned();
    // `false` says of a pattern that there is no such key, and of the others that there are none.
    for value in patterns.into_iter().map(|(_, value)| value).chain(existing).filter(|value| *value != false) {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    let value = match values.len() {
        0 => return,
        1 => values.swap_remove(0),
        _ if values.iter().any(|value| *value == true) => Value::Bool(true),
        _ => json!({ "anyOf": values }),
    };
    schema.insert("additionalProperties".to_owned(), value);
    let message = "`patternProperties` is read as `additionalProperties`; keys are not checked against patterns";
    log(Severity::Note, at, message, Some("write `additionalProperties`, and state the pattern in the description"));
}

/// What `propertyNames` says is lost to a type whose keys are texts only as a check.
pub(super) fn lower_names(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    if schema.shift_remove("propertyNames").is_some() {
        let message = "keys are not checked against `propertyNames`";
        log(Severity::Note, at, message, Some("state what it means in the description"));
    }
}
