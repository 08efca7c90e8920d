//! What a schema has that says nothing: unknown keywords, and defaults that are not values.

use serde_json::{Map, Value};

use super::Log;
use super::schema::short;
use crate::diagnostic::Severity;

/// The keywords of schemas in OpenAPI 3.0.
const KEYWORDS: [&str; 36] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "xml",
    "$ref",
];

/// Removes keywords that OpenAPI does not have. In JSON Schema, and so in 3.1, they are allowed and mean nothing.
pub(super) fn remove_unknown(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    // What they define became components, as far as anything refers to it.
    for definitions in ["$defs", "definitions"] {
        schema.shift_remove(definitions);
    }
    let is_known = |key: &str| KEYWORDS.contains(&key) || key.starts_with("x-");
    let unknown: Vec<String> = schema.keys().filter(|key| !is_known(key)).map(|key| format!("`{key}`")).collect();
    if unknown.is_empty() {
        return;
    }
    schema.retain(|key, _| is_known(key));
    let (verb, help) = ("is not a keyword of a schema and is ignored", "remove it, or correct the spelling");
    log(Severity::Repair, at, format!("{} {verb}", unknown.join(", ")), Some(help));
}

/// Removes a default that the schema itself does not admit, as far as its type and its values say.
pub(super) fn remove_default(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let Some(default) = schema.get("default") else { return };
    if admits(schema, default) {
        return;
    }
    let message = format!("`default: {}` is not a value of the schema and is ignored", short(default));
    log(Severity::Repair, at, message, Some("write a value that the schema admits, or remove it"));
    schema.shift_remove("default");
}

fn admits(schema: &Map<String, Value>, value: &Value) -> bool {
    if value.is_null() {
        let is_nullable = |schema: &Map<String, Value>| schema.get("nullable") == Some(&Value::Bool(true));
        let arms = ["anyOf", "oneOf"].into_iter().filter_map(|keyword| schema.get(keyword)?.as_array()).flatten();
        let says_nothing =
            ["type", "enum", "allOf", "anyOf", "oneOf"].iter().all(|keyword| !schema.contains_key(*keyword));
        return is_nullable(schema) || says_nothing || arms.filter_map(Value::as_object).any(is_nullable);
    }
    let is_of_type = match schema.get("type").and_then(Value::as_str) {
        Some("string") => value.is_string(),
        Some("integer") => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    is_of_type && schema.get("enum").and_then(Value::as_array).is_none_or(|values| values.contains(value))
}
