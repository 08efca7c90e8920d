//! Documents of OpenAPI 3.0 in the words of 3.1.
//!
//! Readers disagree on what `nullable` means next to anything but a type. In 3.1, null is a type like any other.

use openapi_compiler::{Kind, walk_mut};
use serde_json::{Map, Value, json};

/// Rewrites a document of 3.0 as one of 3.1. Others stay as they are.
pub fn rewrite(document: &mut Value) {
    match document.get_mut("openapi") {
        Some(version) if version.as_str().is_some_and(|version| version.starts_with("3.0")) => {
            *version = json!("3.1.1")
        }
        _ => return,
    }
    walk_mut(document, Kind::Document, "", &mut |node, kind, _| {
        if let Value::Object(schema) = node
            && kind == Kind::Schema
        {
            if schema.remove("nullable") == Some(Value::Bool(true)) {
                admit_null(schema);
            }
            exclude_bound(schema, "minimum", "exclusiveMinimum");
            exclude_bound(schema, "maximum", "exclusiveMaximum");
        }
    });
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
        let parts = ["$ref", "allOf"].into_iter().filter_map(|key| Some((key.to_owned(), schema.remove(key)?)));
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
        schema.remove(exclusive);
        if is_excluded && let Some(value) = schema.remove(bound) {
            schema.insert(exclusive.to_owned(), value);
        }
    }
}
