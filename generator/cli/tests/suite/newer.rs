//! What is imported from a document of OpenAPI 3.0 is written in the words of 3.1.

use openapi_crates::published::newer;
use serde_json::{Value, json};

fn rewritten(version: &str, schema: &Value) -> (Value, Value) {
    let mut document = json!({ "openapi": version, "components": { "schemas": { "A": schema } } });
    newer::rewrite(&mut document);
    (document["openapi"].take(), document["components"]["schemas"]["A"].take())
}

#[test]
fn null_is_a_type() {
    let reference = json!({ "$ref": "#/components/schemas/B" });
    let nothing = json!({ "type": "null" });
    for (schema, expected) in [
        (json!({ "type": "string", "nullable": true }), json!({ "type": ["string", "null"] })),
        (json!({ "type": "string", "nullable": false }), json!({ "type": "string" })),
        (
            json!({ "type": "string", "nullable": true, "enum": ["a"] }),
            json!({ "type": ["string", "null"], "enum": ["a", null] }),
        ),
        (json!({ "nullable": true, "enum": ["a", null] }), json!({ "enum": ["a", null] })),
        (
            json!({ "$ref": "#/components/schemas/B", "nullable": true, "x-group": "g" }),
            json!({ "anyOf": [reference, nothing], "x-group": "g" }),
        ),
        (json!({ "allOf": [reference], "nullable": true }), json!({ "anyOf": [reference, nothing] })),
        (
            json!({ "allOf": [reference, {}], "nullable": true, "default": null }),
            json!({ "anyOf": [{ "allOf": [reference, {}] }, nothing], "default": null }),
        ),
        (json!({ "oneOf": [reference], "nullable": true }), json!({ "oneOf": [reference, nothing] })),
        (
            json!({ "anyOf": [reference], "oneOf": [{}], "nullable": true }),
            json!({ "anyOf": [reference, nothing], "oneOf": [{}, nothing] }),
        ),
        // Without a type, null is among all values.
        (json!({ "nullable": true }), json!({})),
        // A property may be called so.
        (
            json!({ "properties": { "nullable": { "type": "object", "nullable": true } } }),
            json!({ "properties": { "nullable": { "type": ["object", "null"] } } }),
        ),
    ] {
        assert_eq!(rewritten("3.0.3", &schema), (json!("3.1.1"), expected), "{schema}");
    }
}

#[test]
fn exclusive_bounds_are_numbers() {
    let schema =
        json!({ "type": "number", "minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": false });
    let expected = json!({ "type": "number", "exclusiveMinimum": 1, "maximum": 2 });
    assert_eq!(rewritten("3.0.1", &schema).1, expected);
}

#[test]
fn other_documents_stay_as_they_are() {
    let schema = json!({ "type": "string", "nullable": true });
    assert_eq!(rewritten("3.1.0", &schema), (json!("3.1.0"), schema));
}
