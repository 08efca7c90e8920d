//! Schemas of the repaired document as JSON Schema, as a whole and without what they require.

use jsonschema::{Draft, Validator};
use openapi_mock::Document;
use openapi_mock::schema::{Direction, json_schema};
use serde_json::{Map, Value, json};

/// A validator for a schema of a document that requires no property, and for which one of several arms is any of them: with
/// fewer required properties, more than one of them fits.
///
/// # Errors
///
/// The schema cannot be used as JSON Schema.
pub(super) fn without_required(document: &Document, schema: &Value, direction: Direction) -> Result<Validator, String> {
    let relaxed = relaxed(&json_schema(document, schema, direction));
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    options.build(&relaxed).map_err(|error| error.to_string())
}

fn relaxed(schema: &Value) -> Value {
    let Value::Object(schema) = schema else { return schema.clone() };
    let mut result = Map::new();
    let mut all = Vec::new();
    for (key, value) in schema {
        match (key.as_str(), value) {
            // What must not be is often that a property is there.
            ("required" | "not", _) => {}
            ("properties" | "$defs", Value::Object(schemas)) => {
                let schemas = schemas.iter().map(|(name, schema)| (name.clone(), relaxed(schema))).collect();
                result.insert(key.clone(), Value::Object(schemas));
            }
            ("allOf", Value::Array(arms)) => all.extend(arms.iter().map(relaxed)),
            // Beside an `anyOf` of the same schema, both have to hold.
            ("oneOf" | "anyOf", Value::Array(arms)) => {
                all.push(json!({ "anyOf": arms.iter().map(relaxed).collect::<Vec<Value>>() }));
            }
            ("items" | "additionalProperties", value) => {
                result.insert(key.clone(), relaxed(value));
            }
            _ => {
                result.insert(key.clone(), value.clone());
            }
        }
    }
    if !all.is_empty() {
        result.insert("allOf".to_owned(), Value::Array(all));
    }
    Value::Object(result)
}
