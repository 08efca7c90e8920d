//! The values of `enum`.
//!
//! YAML reads `enum: [1, 2]` as numbers where the schema says `type: string`, and `enum: ["1"]` as a text where it says
//! `integer`. Typed parsing takes neither, and the enum would be gone.

use std::collections::HashSet;

use openapi_terms::EXACT_INTEGERS;
use serde_json::{Map, Number, Value, json};

use super::Log;
use super::schema::short;
use crate::diagnostic::Severity;

/// Repairs the values of an `enum` whose schema has a `type` that is known.
pub(super) fn repair(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    keep_digits(schema);
    let ty = schema.get("type").and_then(Value::as_str).map(str::to_owned);
    let is_large = has_large_integers(schema);
    if is_large && !is_unsigned(schema) {
        name_values(schema);
        const OF_INTEGERS: [&str; 7] =
            ["type", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
        OF_INTEGERS.iter().for_each(|key| _ = schema.shift_remove(*key));
        let message = "`enum` lists integers that do not fit into 64 bits together; a value is raw JSON, and the description names \
                       these";
        log(Severity::Degradation, at, message.into(), Some("describe the values as strings"));
        return;
    }
    if is_large && has_one_value(schema) {
        // Typed parsing holds no such value of an integer, and any of a schema without a type.
        ["type", "format"].iter().for_each(|key| _ = schema.shift_remove(*key));
        return;
    }
    if is_large {
        name_values(schema);
        schema.insert("type".to_owned(), json!("integer"));
        schema.insert("format".to_owned(), json!("uint64"));
        let message = "`enum` lists integers above those with a sign; any of 64 bits without a sign is read, and the \
                       description names these";
        log(
            Severity::Repair,
            at,
            message.into(),
            Some("write `format: uint64`, and name the values in the description"),
        );
        return;
    }
    let Some(Value::Array(values)) = schema.get_mut("enum") else { return };
    if let Some(ty) = ty {
        coerce(values, &ty, at, log);
    }
    let mut seen = HashSet::new();
    let before = values.len();
    values.retain(|value| seen.insert(key(value)));
    if values.len() < before {
        log(Severity::Repair, at, "`enum` lists a value twice".into(), Some("remove one"));
    }
    if values.is_empty() {
        schema.shift_remove("enum");
        log(Severity::Repair, at, "`enum` is empty and is ignored".into(), Some("list the values, or remove it"));
    }
}

fn has_one_value(schema: &Map<String, Value>) -> bool {
    schema.get("enum").and_then(Value::as_array).is_some_and(|values| values.len() == 1)
}

/// Moves the values of an `enum` into the description.
fn name_values(schema: &mut Map<String, Value>) {
    let Some(Value::Array(values)) = schema.shift_remove("enum") else { return };
    let mut names: Vec<String> =
        values.iter().filter(|value| !value.is_null()).map(|value| format!("`{value}`")).collect();
    names.dedup();
    let known = format!("Known values: {}.", names.join(", "));
    let description = schema.get("description").and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    let description = description.map_or_else(|| known.clone(), |text| format!("{}\n\n{known}", text.trim_end()));
    schema.insert("description".to_owned(), json!(description));
}

/// A number is read as a float, which does not have the digits of large integers: values that need them say what is read.
fn keep_digits(schema: &mut Map<String, Value>) {
    let needs_digits =
        |value: &Value| !value.is_f64() && value.as_f64().is_some_and(|float| float.abs() >= EXACT_INTEGERS);
    if schema.get("type").is_some_and(|ty| ty == "number") && values_of(schema).any(needs_digits) {
        let is_whole = values_of(schema).all(|value| whole_float(value).is_some());
        match is_whole {
            true => schema.insert("type".to_owned(), json!("integer")),
            false => schema.shift_remove("type"),
        };
    }
}

/// Whether all values are integers, some of which no integer of 64 bits with a sign holds.
fn has_large_integers(schema: &Map<String, Value>) -> bool {
    let ty = schema.get("type");
    let is_integer = ty.is_some_and(|ty| ty == "integer");
    let is_large = |value: &Value| match value.as_number() {
        Some(number) if number.is_f64() => is_integer && whole(number).is_none(),
        Some(number) => number.as_i64().is_none(),
        None => false,
    };
    (is_integer || ty.is_none())
        && values_of(schema).all(|value| whole_float(value).is_some())
        && values_of(schema).any(is_large)
}

/// Whether integers of 64 bits without a sign hold all values.
fn is_unsigned(schema: &Map<String, Value>) -> bool {
    let is_small = |value: &Value| whole_float(value).is_some_and(|float| (0.0..EXACT_INTEGERS).contains(&float));
    values_of(schema).all(|value| value.is_u64() || is_small(value))
}

/// The values of an `enum` except null.
fn values_of(schema: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let values = schema.get("enum").and_then(Value::as_array);
    values.into_iter().flatten().filter(|value| !value.is_null())
}

/// A number as a float, if it has no fraction.
fn whole_float(value: &Value) -> Option<f64> {
    value.as_f64().filter(|float| float.fract() == 0.0)
}

/// Writes each value as one of a type. A value that cannot be is left out; null is of every type.
fn coerce(values: &mut Vec<Value>, ty: &str, at: &str, log: &mut Log<'_>) {
    let (mut rewritten, mut dropped) = (Vec::new(), Vec::new());
    values.retain_mut(|value| {
        let Some(coerced) = coerced(value, ty) else {
            dropped.push(format!("`{}`", short(value)));
            return false;
        };
        // `1.0` is an integer in JSON, and only its spelling changes.
        if std::mem::discriminant(value) != std::mem::discriminant(&coerced) {
            rewritten.push(format!("`{}`", short(value)));
        }
        *value = coerced;
        true
    });
    if !rewritten.is_empty() {
        let message = format!("`enum` lists what is not of type {ty}; it is read as such: {}", listed(&rewritten));
        let help = if ty == "string" { "put the values in quotes" } else { "write the values without quotes" };
        log(Severity::Repair, at, message, Some(help));
    }
    if !dropped.is_empty() {
        let message = format!("`enum` lists what is not of type {ty} and is ignored: {}", listed(&dropped));
        log(Severity::Repair, at, message, Some("list values of the type, or correct `type`"));
    }
}

fn coerced(value: &Value, ty: &str) -> Option<Value> {
    match (ty, value) {
        (_, Value::Null) => Some(Value::Null),
        ("string", Value::String(_))
        | ("number", Value::Number(_))
        | ("boolean", Value::Bool(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_)) => Some(value.clone()),
        ("string", Value::Number(_) | Value::Bool(_)) => Some(json!(value.to_string())),
        ("integer", Value::Number(number)) => whole(number).map(|whole| json!(whole)),
        ("integer", Value::String(text)) => {
            text.trim().parse::<Number>().ok().as_ref().and_then(whole).map(Value::from)
        }
        ("number", Value::String(text)) => text.trim().parse::<Number>().ok().map(Value::Number),
        ("boolean", Value::String(text)) => text.trim().to_ascii_lowercase().parse::<bool>().ok().map(Value::Bool),
        _ => None,
    }
}

/// A number as an integer, if it is one of 64 bits.
fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| number.as_f64().and_then(openapi_terms::whole))
}

/// A text that is the same for values that are the same: `1` and `1.0`.
fn key(value: &Value) -> String {
    match value.as_number().and_then(whole) {
        Some(whole) => whole.to_string(),
        None => value.to_string(),
    }
}

fn listed(values: &[String]) -> String {
    const SHOWN: usize = 5;
    let more = if values.len() > SHOWN { format!(" and {} others", values.len() - SHOWN) } else { String::new() };
    format!("{}{more}", values[..values.len().min(SHOWN)].join(", "))
}
