//! References: what they lead to, and, with siblings and null, the forms that OpenAPI 3.0 has for them.

pub(crate) use openapi_terms::pointer::{local_reference, resolved};
use serde_json::{Map, Value, json};

/// Keywords that describe a schema and do not constrain values.
pub(crate) const ANNOTATIONS: [&str; 8] =
    ["title", "description", "default", "example", "deprecated", "readOnly", "writeOnly", "externalDocs"];

/// The schema that admits null and nothing else. `nullable` counts next to a `type` only, and null is of every type.
pub(crate) fn null_alone() -> Value {
    json!({ "type": "string", "nullable": true, "enum": [null] })
}

/// Moves the reference of a schema into an arm, so that what is next to it counts: an alternative to null where that is
/// all that the siblings say of values, and a part of an `allOf` otherwise. Returns the keyword of the arm.
pub(crate) fn move_into_arm(schema: &mut Map<String, Value>) -> &'static str {
    let reference = schema.shift_remove("$ref").unwrap_or_default();
    let reference = json!({ "$ref": reference });
    let says_nothing = |key: &String| ANNOTATIONS.contains(&key.as_str()) || key == "nullable" || key.starts_with("x-");
    if schema.get("nullable") == Some(&Value::Bool(true)) && schema.keys().all(says_nothing) {
        schema.shift_remove("nullable");
        schema.insert("anyOf".to_owned(), json!([reference, null_alone()]));
        return "anyOf";
    }
    let mut parts = vec![reference];
    match schema.shift_remove("allOf") {
        Some(Value::Array(more)) => parts.extend(more),
        Some(only @ Value::Object(_)) => parts.push(only),
        _ => {}
    }
    schema.insert("allOf".to_owned(), Value::Array(parts));
    "allOf"
}
