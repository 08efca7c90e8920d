//! Schemas of the repaired document as JSON Schema that does not insist on everything.

use jsonschema::{Draft, Validator};
use openapi_mock::Document;
use openapi_mock::schema::{Direction, json_schema};
use serde_json::{Map, Value, json};

/// What a schema does not insist on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Relaxation {
    /// Of several arms, more than one may fit.
    AnyArm,
    /// No property is required either, so that more arms fit.
    WithoutRequired,
}

/// A validator for a schema of a document that does not insist on something.
///
/// # Errors
///
/// The schema cannot be used as JSON Schema.
pub(super) fn relaxed(
    document: &Document,
    schema: &Value,
    direction: Direction,
    relaxation: Relaxation,
) -> Result<Validator, String> {
    let schema = relax(&json_schema(document, schema, direction), relaxation);
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    options.build(&schema).map_err(|error| error.to_string())
}

fn relax(schema: &Value, relaxation: Relaxation) -> Value {
    let Value::Object(schema) = schema else { return schema.clone() };
    let mut result = Map::new();
    let mut all = Vec::new();
    for (key, value) in schema {
        match (key.as_str(), value) {
            // What must not be is often that a property is there.
            ("required" | "not", _) if relaxation == Relaxation::WithoutRequired => {}
            ("properties" | "$defs", Value::Object(schemas)) => {
                let schemas = schemas.iter().map(|(name, schema)| (name.clone(), relax(schema, relaxation))).collect();
                result.insert(key.clone(), Value::Object(schemas));
            }
            ("allOf", Value::Array(arms)) => all.extend(arms.iter().map(|arm| relax(arm, relaxation))),
            // Next to an `anyOf` of the same schema, both have to hold.
            ("oneOf" | "anyOf", Value::Array(arms)) => {
                all.push(json!({ "anyOf": arms.iter().map(|arm| relax(arm, relaxation)).collect::<Vec<Value>>() }));
            }
            ("items" | "additionalProperties", value) => {
                result.insert(key.clone(), relax(value, relaxation));
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
