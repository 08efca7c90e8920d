//! Schemas of OpenAPI 3.0 in the words of 3.1.

use serde_json::{Map, Value, json};

/// Rewrites a schema of 3.0 as one of 3.1, in which null is a type and excluded bounds are numbers. One of 3.1 stays as it is.
pub fn modernize(schema: &mut Map<String, Value>) {
    if let Some(Value::Bool(is_nullable)) = schema.get("nullable") {
        let is_nullable = *is_nullable;
        schema.shift_remove("nullable");
        if is_nullable {
            admit_null(schema);
        }
    }
    exclude_bound(schema, "minimum", "exclusiveMinimum");
    exclude_bound(schema, "maximum", "exclusiveMaximum");
}

fn admit_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    let nothing = json!({ "type": "null" });
    if let Some(ty) = schema.get_mut("type") {
        *ty = json!([ty, "null"]);
    } else if schema.contains_key("$ref") || schema.contains_key("allOf") {
        let parts = ["$ref", "allOf"].into_iter().filter_map(|key| Some((key.to_owned(), schema.shift_remove(key)?)));
        let parts: Map<String, Value> = parts.collect();
        let value = only_part(&parts).unwrap_or(Value::Object(parts));
        schema.insert("anyOf".to_owned(), json!([value, nothing]));
    } else {
        for key in ["anyOf", "oneOf"] {
            if let Some(Value::Array(arms)) = schema.get_mut(key) {
                arms.push(nothing.clone());
            }
        }
    }
}

/// The reference that an `allOf` is there for, which in 3.0 may have no `nullable` next to it.
fn only_part(parts: &Map<String, Value>) -> Option<Value> {
    match parts.get("allOf").filter(|_| parts.len() == 1)?.as_array()?.as_slice() {
        [only] if only.as_object().is_some_and(|only| only.len() == 1 && only.contains_key("$ref")) => {
            Some(only.clone())
        }
        _ => None,
    }
}

/// `minimum: 1, exclusiveMinimum: true` is `exclusiveMinimum: 1`.
fn exclude_bound(schema: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    if let Some(Value::Bool(excludes)) = schema.get(exclusive) {
        let is_excluded = *excludes;
        schema.shift_remove(exclusive);
        if is_excluded && let Some(value) = schema.shift_remove(bound) {
            schema.insert(exclusive.to_owned(), value);
        }
    }
}
