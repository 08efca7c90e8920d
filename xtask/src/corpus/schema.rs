//! Schemas of the repaired document as JSON Schema.

use std::collections::HashMap;

use generator::document::{Kind, walk};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

/// What the document is called in references.
const DOCUMENT: &str = "urn:document";

/// Keywords that say the same in both.
const SAME: [&str; 13] = [
    "enum",
    "multipleOf",
    "maximum",
    "minimum",
    "maxLength",
    "minLength",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "type",
    "required",
];

/// The way that a value travels: what only the other way has need not be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    Request,
    Response,
}

/// How much of a schema counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Strictness {
    /// All of it.
    Whole,
    /// Properties need not be there, and one of several arms is any of them.
    WithoutRequired,
}

/// Makes validators for the schemas of a document.
pub(super) struct Schemas<'d> {
    root: &'d Value,
    /// The components by reading.
    registries: HashMap<Reading, Registry<'static>>,
}

type Reading = (Direction, Strictness);

impl<'d> Schemas<'d> {
    /// The schemas of a repaired document.
    pub(super) fn new(root: &'d Value) -> Self {
        Self { root, registries: HashMap::new() }
    }

    /// A validator for a schema that stands in the document.
    ///
    /// # Errors
    ///
    /// The schema cannot be used as JSON Schema.
    pub(super) fn validator(&mut self, schema: &Value, reading: Reading) -> Result<Validator, String> {
        if !self.registries.contains_key(&reading) {
            let registry = self.registry(reading).map_err(|error| error.to_string())?;
            self.registries.insert(reading, registry);
        }
        let mut options = jsonschema::options().with_draft(Draft::Draft202012);
        if let Some(registry) = self.registries.get(&reading) {
            options = options.with_registry(registry);
        }
        options.build(&self.convert(schema, reading)).map_err(|error| error.to_string())
    }

    /// Every schema that something refers to, at its place.
    fn registry(&self, reading: Reading) -> Result<Registry<'static>, jsonschema::ReferencingError> {
        let mut components = Map::new();
        let schemas = self.root.pointer("/components/schemas").and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            components.insert(name.clone(), self.convert(schema, reading));
        }
        Registry::new().add(DOCUMENT, json!({ "components": { "schemas": components } }))?.prepare()
    }

    fn convert(&self, schema: &Value, reading: Reading) -> Value {
        let Value::Object(schema) = schema else { return schema.clone() };
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return json!({ "$ref": format!("{DOCUMENT}{reference}") });
        }
        let mut converted = Map::new();
        for (key, value) in schema {
            match key.as_str() {
                "properties" => {
                    let properties = value.as_object().into_iter().flatten();
                    let properties: Map<String, Value> =
                        properties.map(|(name, schema)| (name.clone(), self.convert(schema, reading))).collect();
                    converted.insert(key.clone(), Value::Object(properties));
                }
                "items" | "additionalProperties" => {
                    converted.insert(key.clone(), self.convert(value, reading));
                }
                "allOf" | "anyOf" | "oneOf" => {
                    let arms: Vec<Value> =
                        value.as_array().into_iter().flatten().map(|arm| self.convert(arm, reading)).collect();
                    self.add_arms(key, arms, reading.1, &mut converted);
                }
                "not" if reading.1 == Strictness::Whole => {
                    converted.insert(key.clone(), self.convert(value, reading));
                }
                // Regular expressions are those of JavaScript, or not even that.
                "pattern" if jsonschema::validator_for(&json!({ "pattern": value })).is_ok() => {
                    converted.insert(key.clone(), value.clone());
                }
                "required" => {
                    if let Some(required) = self.required(schema, reading) {
                        converted.insert(key.clone(), required);
                    }
                }
                key if SAME.contains(&key) => {
                    converted.insert(key.to_owned(), value.clone());
                }
                _ => {}
            }
        }
        bounds(schema, &mut converted);
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            return json!({ "anyOf": [{ "type": "null" }, converted] });
        }
        Value::Object(converted)
    }

    /// The properties that have to be there on the way that the value travels.
    fn required(&self, schema: &Map<String, Value>, (direction, strictness): Reading) -> Option<Value> {
        if strictness == Strictness::WithoutRequired {
            return None;
        }
        let flag = match direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        let required = schema.get("required")?.as_array()?.iter().filter(|name| {
            let property = name.as_str().and_then(|name| schema.get("properties")?.get(name));
            !property.is_some_and(|property| self.has_flag(property, flag))
        });
        Some(required.cloned().collect())
    }

    /// Whether a schema, or what it refers to, has a flag.
    fn has_flag(&self, schema: &Value, flag: &str) -> bool {
        let reference = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        let target = reference.and_then(|pointer| self.root.pointer(pointer)).unwrap_or(schema);
        target.get(flag) == Some(&Value::Bool(true))
    }

    fn add_arms(&self, key: &str, arms: Vec<Value>, strictness: Strictness, converted: &mut Map<String, Value>) {
        if strictness == Strictness::WithoutRequired && key == "oneOf" {
            // Beside an `anyOf` of the same schema, both have to hold.
            let all = converted.entry("allOf").or_insert_with(|| json!([]));
            if let Some(all) = all.as_array_mut() {
                all.push(json!({ "anyOf": arms }));
            }
            return;
        }
        match converted.get_mut(key).and_then(Value::as_array_mut) {
            Some(known) => known.extend(arms),
            None => {
                converted.insert(key.to_owned(), Value::Array(arms));
            }
        }
    }
}

/// Bounds that are flags beside a number in OpenAPI 3.0, and those that formats set.
fn bounds(schema: &Map<String, Value>, converted: &mut Map<String, Value>) {
    for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if schema.get(flag) == Some(&Value::Bool(true))
            && let Some(value) = converted.remove(bound)
        {
            converted.insert(flag.to_owned(), value);
        }
    }
    if schema.get("format").and_then(Value::as_str) == Some("int32") {
        converted.entry("minimum").or_insert(json!(i32::MIN));
        converted.entry("maximum").or_insert(json!(i32::MAX));
    }
}

/// The pointers and nodes of all media types of a document.
pub(super) fn media_types(root: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    walk(root, Kind::Document, "", &mut |node, kind, at| {
        if kind == Kind::MediaType {
            found.push((at.to_owned(), node.clone()));
        }
    });
    found
}
