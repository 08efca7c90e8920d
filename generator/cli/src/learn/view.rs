//! Schemas as documents write them, before anything of them is repaired.

use std::borrow::Cow;

use openapi_terms::pointer::{escape, resolved};
use serde_json::Value;

/// Deeper than this, a schema contains itself.
const MAX_DEPTH: usize = 32;

/// A document, and the dialect of its schemas.
#[derive(Clone, Copy)]
pub(super) struct View<'d> {
    pub(super) root: &'d Value,
    /// Whether types are lists and null is a type, as in OpenAPI 3.1.
    pub(super) is_31: bool,
}

impl<'d> View<'d> {
    pub(super) fn new(root: &'d Value) -> Self {
        let version = root["openapi"].as_str().unwrap_or_default();
        Self { root, is_31: !version.is_empty() && !version.starts_with("3.0") }
    }

    pub(super) fn node(&self, pointer: &str) -> &'d Value {
        self.root.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// What a place refers to, or the place itself.
    pub(super) fn resolve(&self, pointer: &str) -> String {
        resolved(self.root, self.node(pointer)).0.map_or_else(|| pointer.to_owned(), Cow::into_owned)
    }

    /// Whether a schema lets a value be `null`. One that says nothing does.
    pub(super) fn allows_null(&self, pointer: &str, depth: usize) -> bool {
        if depth > MAX_DEPTH || self.node(pointer)["nullable"] == true {
            return true;
        }
        let pointer = self.resolve(pointer);
        let schema = self.node(&pointer);
        let null_in = |key: &str| schema[key].as_array().is_some_and(|values| values.iter().any(Value::is_null));
        let types = self.types(schema);
        if schema["nullable"] == true || types.contains(&"null") || null_in("enum") || is_silent(schema) {
            return true;
        }
        if !types.is_empty() || schema["enum"].is_array() || schema["properties"].is_object() {
            return false;
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(arms) = schema[key].as_array() {
                return (0..arms.len()).any(|index| self.allows_null(&format!("{pointer}/{key}/{index}"), depth + 1));
            }
        }
        match schema["allOf"].as_array() {
            Some(parts) => {
                (0..parts.len()).all(|index| self.allows_null(&format!("{pointer}/allOf/{index}"), depth + 1))
            }
            None => schema.get("const").is_none_or(Value::is_null),
        }
    }

    /// The types that a schema names, or that follow from what it describes.
    pub(super) fn types(&self, schema: &'d Value) -> Vec<&'d str> {
        match &schema["type"] {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ if schema["properties"].is_object() => vec!["object"],
            _ if schema["items"].is_object() => vec!["array"],
            _ => Vec::new(),
        }
    }
}

/// Whether a schema says nothing of its values.
fn is_silent(schema: &Value) -> bool {
    let is_prose = |key: &String| PROSE.contains(&key.as_str()) || key.starts_with("x-");
    schema.as_object().is_none_or(|schema| schema.keys().all(is_prose))
}

/// What a schema says to people, or about a property as a whole.
pub(super) const PROSE: [&str; 7] =
    ["description", "title", "deprecated", "readOnly", "writeOnly", "example", "externalDocs"];

/// Whether a value is of one of some types. `42.0` is an integer.
pub(super) fn is_of(types: &[&str], value: &Value) -> bool {
    let is_whole = || value.as_f64().is_some_and(|number| number.fract() == 0.0);
    types.iter().any(|name| match *name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64() || is_whole(),
        "number" => value.is_number(),
        "string" | "file" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    })
}

/// The step of a JSON Pointer below a place.
pub(super) fn below(pointer: &str, steps: &[&str]) -> String {
    steps.iter().fold(pointer.to_owned(), |pointer, step| format!("{pointer}/{}", escape(step)))
}
