//! Which values are sampled, and how much of them is set.

use crate::support::{document, ok};
use openapi_mock::sample::{self, Direction, Extent};
use openapi_mock::schema::violations;
use serde_json::{Value, json};

fn paths() -> Value {
    json!({ "/x": { "get": { "responses": ok(json!({})) } } })
}

fn sampled(schema: &Value, extent: Extent) -> Value {
    let document = document(paths(), json!({}));
    let value = sample::of_schema(&document, schema, extent, Direction::Response);
    assert_eq!(violations(&document, schema, Direction::Response, &value), [], "{schema} {value}");
    value
}

#[test]
fn scalars_follow_their_keywords() {
    for (schema, expected) in [
        (json!({ "type": "string" }), json!("example")),
        (json!({ "type": "string", "example": "shown", "default": "usual" }), json!("shown")),
        (json!({ "type": "string", "example": 7, "default": "usual" }), json!("usual")),
        (json!({ "type": "string", "enum": ["a", "b"] }), json!("a")),
        (json!({ "type": "string", "nullable": true, "enum": [null, "b"] }), json!("b")),
        (json!({ "nullable": true, "enum": [null] }), json!(null)),
        (json!({ "type": "string", "minLength": 10 }), json!("xxxexample")),
        (json!({ "type": "string", "maxLength": 2 }), json!("le")),
        (json!({ "type": "string", "format": "date-time" }), json!("2025-03-14T09:30:00Z")),
        (json!({ "type": "string", "format": "uuid" }), json!("3f2b8c1e-5d47-4a96-8e0b-7c1d00000000")),
        (json!({ "type": "string", "format": "email" }), json!("user@example.com")),
        (json!({ "type": "string", "format": "uri" }), json!("https://example.com/")),
        (json!({ "type": "string", "format": "byte" }), json!("ZXhhbXBsZQ==")),
        (json!({ "type": "string", "format": "ipv4", "maxLength": 9 }), json!("192.0.2.1")),
        (json!({ "type": "string", "pattern": "^[a-z0-9]{8}$" }), json!("abcdefgh")),
        (json!({ "type": "string", "pattern": "^(?!a)[a-c]+-\\d{2}$", "minLength": 6 }), json!("bca-56")),
        (json!({ "type": "integer" }), json!(1)),
        (json!({ "type": "integer", "minimum": 3, "exclusiveMinimum": true }), json!(4)),
        (json!({ "type": "integer", "maximum": -3 }), json!(-3)),
        (json!({ "type": "integer", "minimum": 10, "multipleOf": 4 }), json!(12)),
        (json!({ "type": "number", "minimum": 0.25, "maximum": 0.75 }), json!(0.25)),
        (json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 0.5 }), json!(0.5)),
        (json!({ "type": "boolean" }), json!(true)),
        (json!({ "allOf": [{ "type": "integer", "minimum": 2 }, { "maximum": 5, "minimum": 4 }] }), json!(4)),
    ] {
        assert_eq!(sampled(&schema, Extent::Minimal), expected, "{schema}");
        assert_eq!(sampled(&schema, Extent::Full), expected, "{schema}");
    }
}

/// Alternatives that exclude one another leave null to each of them.
#[test]
fn null_is_the_last_resort_where_alternatives_exclude_one_another() {
    let any = json!([{ "type": "array" }, { "type": "boolean" }, { "type": "string" }]);
    let flags = json!([{ "type": "boolean", "enum": [false] }, { "type": "boolean" }]);
    let schema = json!({ "nullable": true, "anyOf": any, "oneOf": flags });
    assert_eq!(sampled(&schema, Extent::Minimal), json!(true));
    // A caller cannot say which of several alternatives is meant.
    let nothing = json!({ "type": "string", "nullable": true, "enum": [null] });
    let schema = json!({ "anyOf": [{ "anyOf": any, "oneOf": flags }, nothing] });
    let document = document(paths(), json!({}));
    let value = sample::of_schema(&document, &schema, Extent::Minimal, Direction::Request);
    assert_eq!(violations(&document, &schema, Direction::Request, &value), []);
    assert_eq!(value, json!(false));
    let schema = json!({ "nullable": true, "anyOf": [{ "type": "array" }], "oneOf": [{ "type": "boolean" }, { "type": "string" }] });
    assert_eq!(sampled(&schema, Extent::Minimal), json!(null));
}

#[test]
fn lists_and_objects_have_what_they_have_to_have() {
    for (schema, minimal, full) in [
        (json!({ "type": "array", "items": { "type": "integer" } }), json!([]), json!([1])),
        (json!({ "type": "array", "items": { "type": "integer" }, "minItems": 2 }), json!([1, 1]), json!([1, 1])),
        (
            json!({ "type": "array", "uniqueItems": true, "minItems": 3, "items": { "type": "string", "enum": ["a", "b", "c"] } }),
            json!(["a", "b", "c"]),
            json!(["a", "b", "c"]),
        ),
        (
            json!({ "type": "array", "uniqueItems": true, "minItems": 2, "items": { "type": "string", "format": "uuid" } }),
            json!(["3f2b8c1e-5d47-4a96-8e0b-7c1d00000000", "3f2b8c1e-5d47-4a96-8e0b-7c1d00000001"]),
            json!(["3f2b8c1e-5d47-4a96-8e0b-7c1d00000000", "3f2b8c1e-5d47-4a96-8e0b-7c1d00000001"]),
        ),
        (
            json!({ "type": "object", "additionalProperties": { "type": "integer" } }),
            json!({}),
            json!({ "additional": 1 }),
        ),
        (
            json!({ "type": "object", "minProperties": 2, "additionalProperties": { "type": "integer" } }),
            json!({ "additional1": 1, "additional2": 1 }),
            json!({ "additional": 1, "additional1": 1 }),
        ),
        (
            json!({ "type": "object", "required": ["b"], "maxProperties": 1, "properties": {
                "a": { "type": "integer" }, "b": { "type": "integer" },
            } }),
            json!({ "b": 1 }),
            json!({ "b": 1 }),
        ),
        (
            json!({ "type": "object", "required": ["b"], "properties": {
                "a": { "type": "integer" }, "b": { "type": "integer", "writeOnly": true }, "c": { "type": "boolean", "readOnly": true },
            } }),
            json!({}),
            json!({ "a": 1, "c": true }),
        ),
        (
            json!({ "allOf": [
                { "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" }, "b": { "type": "integer" } } },
                { "properties": { "a": { "writeOnly": true } } },
            ] }),
            json!({}),
            json!({ "b": 1 }),
        ),
        (
            json!({ "type": "object", "example": { "a": 7, "other": 8 }, "required": ["a"], "properties": {
                "a": { "type": "integer" }, "b": { "type": "integer" },
            } }),
            json!({ "a": 7 }),
            json!({ "a": 7, "b": 1, "other": 8 }),
        ),
    ] {
        assert_eq!(sampled(&schema, Extent::Minimal), minimal, "{schema}");
        assert_eq!(sampled(&schema, Extent::Full), full, "{schema}");
    }
}

#[test]
fn a_value_is_of_exactly_one_alternative() {
    let circle = json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "radius": { "type": "number" } } });
    let square = json!({ "type": "object", "required": ["kind", "side"], "properties": { "kind": { "type": "string" }, "side": { "type": "number" } } });
    let shape = json!({
        "anyOf": [{ "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Square" }],
        "discriminator": { "propertyName": "kind", "mapping": { "round": "#/components/schemas/Circle" } },
    });
    let pet = json!({ "type": "object", "required": ["species"], "properties": { "species": { "type": "string" } }, "discriminator": { "propertyName": "species" } });
    let cat = json!({ "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "lives": { "type": "integer" } } }] });
    let document = document(
        paths(),
        json!({ "schemas": { "Circle": circle, "Square": square, "Shape": shape, "Pet": pet, "Cat": cat } }),
    );
    let of = |schema: &Value, extent| {
        let value = sample::of_schema(&document, schema, extent, Direction::Request);
        assert_eq!(violations(&document, schema, Direction::Request, &value), [], "{schema} {value}");
        value
    };
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(of(&reference("Shape"), Extent::Minimal), json!({ "kind": "round" }));
    assert_eq!(of(&reference("Shape"), Extent::Full), json!({ "kind": "round", "radius": 1 }));
    assert_eq!(of(&reference("Cat"), Extent::Full), json!({ "species": "Cat", "lives": 1 }));
    let overlapping = json!({ "oneOf": [
        { "type": "object", "properties": { "a": { "type": "integer" } } },
        { "type": "object", "required": ["b"], "properties": { "b": { "type": "integer" }, "a": { "type": "string" } } },
    ] });
    assert_eq!(of(&overlapping, Extent::Full), json!({ "a": 1 }));
    let exclusive = json!({ "properties": { "a": { "type": "integer" }, "b": { "type": "integer" } }, "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] });
    assert_eq!(of(&exclusive, Extent::Minimal), json!({ "a": 1 }));
    let nullable = json!({ "anyOf": [{ "nullable": true, "enum": [null] }, { "type": "integer" }] });
    assert_eq!(of(&nullable, Extent::Minimal), json!(1));
}

#[test]
fn bodies_and_parameters_start_from_their_examples() {
    let schema = json!({ "type": "object", "required": ["name"], "properties": {
        "name": { "type": "string" },
        "size": { "type": "integer" },
        "tags": { "type": "array", "items": { "type": "string" } },
        "id": { "type": "string", "readOnly": true },
    } });
    let examples = json!({
        "broken": { "value": { "size": 3 } },
        "small": { "value": { "name": "s", "size": 1 } },
        "tagged": { "value": { "name": "t", "tags": ["x", "y"] } },
    });
    let content = json!({ "text/plain": {}, "application/json": { "schema": schema, "examples": examples } });
    let parameters = json!([
        { "name": "limit", "in": "query", "example": 20, "schema": { "type": "integer" } },
        { "name": "page", "in": "query", "example": "first", "schema": { "type": "integer", "default": 2 } },
        { "name": "If-Match", "in": "header", "schema": { "type": "string" }, "example": "\"7\"" },
    ]);
    let paths = json!({ "/x": { "post": {
        "operationId": "create", "parameters": parameters, "requestBody": { "content": content }, "responses": ok(json!({})),
    } } });
    let document = document(paths, json!({}));
    let operation = document.operation("create").unwrap();
    let body = |extent| sample::body(&document, operation, extent).unwrap();
    assert_eq!(body(Extent::Minimal), json!({ "name": "s" }));
    assert_eq!(body(Extent::Full), json!({ "name": "s", "size": 1, "tags": ["x", "y"] }));
    let values: Vec<Value> =
        operation.parameters.iter().map(|parameter| sample::parameter(&document, parameter, Extent::Full)).collect();
    assert_eq!(values, [json!(20), json!(2), json!("*")]);
    let answer = sample::answer(&document, operation, "200", Extent::Full).unwrap();
    assert_eq!((answer.status, answer.media_type.as_deref()), (200, Some("application/json")));
    assert_eq!(sample::answer(&document, operation, "404", Extent::Full), None);
}

#[test]
fn listed_texts_go_before_any_other_text() {
    let listed = json!({ "type": "string", "enum": ["small", "large"] });
    let union = json!({ "anyOf": [{ "type": "string" }, listed] });
    assert_eq!(sampled(&union, Extent::Minimal), json!("small"));
    assert_eq!(sampled(&json!({ "type": "array", "minItems": 1, "items": union }), Extent::Full), json!(["small"]));
    // An example that is not listed is a value all the same, and shows less.
    let shown = json!({ "anyOf": union["anyOf"], "example": "medium" });
    assert_eq!(sampled(&shown, Extent::Full), json!("small"));
}

#[test]
fn examples_of_one_alternative_are_not_mixed_into_others() {
    let arm = |kind: &str, name: &str| {
        let properties = json!({ "kind": { "type": "string", "enum": [kind] }, name: { "type": "string" } });
        json!({ "type": "object", "required": ["kind"], "properties": properties })
    };
    let list = json!({
        "type": "array",
        "items": { "oneOf": [arm("text", "text"), arm("image", "address")] },
        "example": [{ "kind": "text", "text": "one" }, { "kind": "image", "address": "two" }],
    });
    assert_eq!(sampled(&list, Extent::Full), list["example"]);
    let broken = json!({ "type": "array", "items": list["items"], "example": [{ "kind": "film", "length": 5 }, list["example"][1]] });
    assert_eq!(sampled(&broken, Extent::Full)[0], json!({ "kind": "text", "text": "example" }));
    // Without a constant, the alternative that knows the example.
    let open = |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
    let any = json!({ "anyOf": [open("pid"), open("entity")], "example": { "entity": "abc" } });
    assert_eq!(sampled(&any, Extent::Full), json!({ "entity": "abc" }));
    // The only alternative of an arm is the arm.
    let only = |name: &str| json!({ "anyOf": [open(name)] });
    let nested = json!({ "anyOf": [only("pid"), only("entity")], "example": { "entity": "abc" } });
    assert_eq!(sampled(&nested, Extent::Full), json!({ "entity": "abc" }));
}
