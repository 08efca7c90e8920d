//! Lists of types, and the type null.

use serde_json::{Map, Value};

use super::Log;
use crate::diagnostic::Severity;
use crate::document::{ANNOTATIONS, null_alone};

/// Writes a list of types, and the type null, as 3.0 does.
pub(super) fn lower(schema: &mut Map<String, Value>, at: &str, is_31: bool, log: &mut Log<'_>) {
    if is_null_alone(schema) {
        become_null(schema);
        if !is_31 {
            let message = "`type: \"null\"` is written as a nullable schema";
            log(Severity::Repair, at, message, Some("write `nullable: true`"));
        }
        return;
    }
    let Some(Value::Array(written)) = schema.get("type") else { return };
    let is_empty = written.is_empty();
    let has_null = written.iter().any(is_null);
    // In 3.1 a value is of one of the types and one of `enum`. In 3.0, whose `type` is not a list, null next to values is meant.
    let is_kept =
        !is_31 || schema.get("enum").and_then(Value::as_array).is_none_or(|values| values.contains(&Value::Null));
    if has_null && !is_kept {
        let message = "null is a type, but no value of `enum`: it is not admitted";
        log(Severity::Note, at, message, Some("add `null` to `enum`, or remove it from `type`"));
    }
    let admits_null = has_null && is_kept;
    let mut types: Vec<Value> = Vec::new();
    for name in written.iter().filter(|name| !is_null(name)) {
        if !types.contains(name) {
            types.push(name.clone());
        }
    }
    schema.shift_remove("type");
    if admits_null && types.len() == 1 {
        schema.insert("nullable".to_owned(), Value::Bool(true));
        if let Some(Value::Array(values)) = schema.get_mut("enum")
            && !values.contains(&Value::Null)
        {
            values.push(Value::Null);
        }
    }
    if !is_31 {
        let message = "a list of types is written as `nullable` and alternatives";
        log(Severity::Repair, at, message, Some("write one `type`"));
    }
    if types.len() <= 1 {
        if let Some(only) = types.pop() {
            schema.insert("type".to_owned(), only);
        } else if !is_empty {
            become_null(schema);
        }
        return;
    }
    split(schema, types, admits_null);
}

/// Lets a schema admit null and nothing else.
fn become_null(schema: &mut Map<String, Value>) {
    if let Value::Object(null) = null_alone() {
        schema.extend(null);
    }
}

/// The name of the null type. YAML reads `[string, null]` as a list with a value that is null.
fn is_null(name: &Value) -> bool {
    name.is_null() || name == "null"
}

/// Whether a schema admits null and nothing else. A `type` that was left empty is null, too: next to keywords about other
/// values it says nothing.
fn is_null_alone(schema: &Map<String, Value>) -> bool {
    const OTHERS: [&str; 8] =
        ["$ref", "properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf", "format"];
    match schema.get("type") {
        Some(Value::Null) => {
            let values = schema.get("enum").and_then(Value::as_array);
            !OTHERS.iter().any(|keyword| schema.contains_key(*keyword))
                && values.is_none_or(|values| values.iter().all(Value::is_null))
        }
        Some(name) => name == "null",
        None => false,
    }
}

/// Several types become alternatives of one type each, and null one more.
fn split(schema: &mut Map<String, Value>, types: Vec<Value>, admits_null: bool) {
    let mut inner = Map::new();
    let keys: Vec<String> = schema.keys().cloned().collect();
    for key in keys {
        if !ANNOTATIONS.contains(&key.as_str())
            && key != "nullable"
            && !key.starts_with("x-")
            && let Some(value) = schema.shift_remove(&key)
        {
            inner.insert(key, value);
        }
    }
    let mut arms: Vec<Value> = types
        .into_iter()
        .map(|name| {
            let mut arm = inner.clone();
            arm.retain(|key, _| applies(key, name.as_str().unwrap_or_default()));
            if let Some(Value::Array(values)) = arm.get_mut("enum") {
                values.retain(|value| is_of_type(value, name.as_str().unwrap_or_default()));
            }
            arm.insert("type".to_owned(), name);
            Value::Object(arm)
        })
        .collect();
    // Types that no value has are dropped.
    if arms.iter().any(has_values) {
        arms.retain(has_values);
    }
    arms.extend(admits_null.then(null_alone));
    schema.insert("anyOf".to_owned(), Value::Array(arms));
}

fn has_values(arm: &Value) -> bool {
    arm.get("enum").and_then(Value::as_array).is_none_or(|values| !values.is_empty())
}

/// Whether a keyword says anything about values of a type.
fn applies(keyword: &str, name: &str) -> bool {
    match keyword {
        "properties"
        | "required"
        | "additionalProperties"
        | "minProperties"
        | "maxProperties"
        | "patternProperties" => name == "object",
        "items" | "minItems" | "maxItems" | "uniqueItems" => name == "array",
        "minLength" | "maxLength" | "pattern" => name == "string",
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            name == "number" || name == "integer"
        }
        _ => true,
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}
