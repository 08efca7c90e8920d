//! Schemas: what 2.0 writes in other words.

use openapi_terms::extension;
use serde_json::{Map, Value, json};

use super::Found;
use crate::diagnostic::Severity;
use crate::document::{Kind, walk_mut};
use crate::pointer;

/// What vendors write for the value that tells a schema from its siblings.
const VALUES: [&str; 2] = ["x-ms-discriminator-value", "x-discriminator-value"];

/// Rewrites all schemas of a file that has its new form otherwise.
pub(super) fn lower(root: &mut Map<String, Value>, found: &mut Vec<Found>) {
    let mappings = mappings(root);
    let mut value = Value::Object(std::mem::take(root));
    let kind =
        if value.get("paths").is_some() || value.get("components").is_some() { Kind::Document } else { Kind::PathItem };
    walk_mut(&mut value, kind, "", &mut |node, kind, at| {
        if let (Kind::Schema, Value::Object(schema)) = (kind, node) {
            lower_schema(schema, at, found);
        }
    });
    for (base, key, target) in mappings {
        let at = pointer::join("", &["components", "schemas", &base, "discriminator"]);
        if let Some(Value::Object(discriminator)) = value.pointer_mut(&at) {
            let mapping = discriminator.entry("mapping").or_insert_with(|| json!({}));
            if let Value::Object(mapping) = mapping {
                mapping.insert(key, json!(target));
            }
        }
    }
    if let Value::Object(value) = value {
        *root = value;
    }
}

/// Rewrites a schema in a file that is not a document.
pub(super) fn lower_file(schema: &mut Value, at: &str, found: &mut Vec<Found>) {
    walk_mut(schema, Kind::Schema, at, &mut |node, kind, at| {
        if let (Kind::Schema, Value::Object(schema)) = (kind, node) {
            lower_schema(schema, at, found);
        }
    });
}

fn lower_schema(schema: &mut Map<String, Value>, at: &str, found: &mut Vec<Found>) {
    if let Some(Value::String(property)) = schema.get("discriminator") {
        let property = property.clone();
        schema.insert("discriminator".to_owned(), json!({ "propertyName": property }));
    }
    if let Some(is_nullable) = schema.shift_remove(extension::NULLABLE) {
        schema.entry("nullable").or_insert(is_nullable);
    }
    if schema.get("type").is_some_and(|ty| ty == "file") {
        schema.insert("type".to_owned(), json!("string"));
        schema.entry("format").or_insert_with(|| json!("binary"));
    }
    // Items of parameters that are lists are texts by now.
    if schema.shift_remove("collectionFormat").is_some_and(|format| format != "csv") {
        found.push(Found {
            severity: Severity::Repair,
            pointer: at.to_owned(),
            message:
                "`collectionFormat` is left out: it says how a parameter that is a list is written, and nothing of a \
                      schema"
                    .to_owned(),
            help: "write it next to `type: array` of a parameter, or remove it",
        });
    }
}

/// The values that tell the schemas of a base apart, where vendors name them: base, value, schema.
fn mappings(root: &Map<String, Value>) -> Vec<(String, String, String)> {
    let schemas = root.get("components").and_then(|components| components.get("schemas")?.as_object());
    let Some(schemas) = schemas else { return Vec::new() };
    let mut found = Vec::new();
    for (name, schema) in schemas {
        let Some(value) = VALUES.iter().find_map(|key| schema.get(key)?.as_str()) else { continue };
        if let Some(base) = base_of(name, schemas) {
            found.push((base, value.to_owned(), pointer_of(name)));
        }
    }
    found
}

/// The schema with the discriminator that a schema descends from: itself, or the first one on its way up.
fn base_of(name: &str, schemas: &Map<String, Value>) -> Option<String> {
    let mut waiting = vec![name.to_owned()];
    let mut seen: Vec<String> = Vec::new();
    while let Some(name) = waiting.pop() {
        let Some(schema) = schemas.get(&name) else { continue };
        if schema.get("discriminator").is_some_and(Value::is_string) {
            return Some(name);
        }
        let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let references = parts.filter_map(|part| part.get("$ref")?.as_str()?.strip_prefix("#/definitions/"));
        waiting.extend(references.map(pointer::unescape).filter(|name| !seen.contains(name)));
        seen.push(name);
    }
    None
}

fn pointer_of(name: &str) -> String {
    format!("#{}", pointer::join("", &["definitions", name]))
}
