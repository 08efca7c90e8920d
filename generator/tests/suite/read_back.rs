//! What the documentation of a call that replaces something says of the call that reads it.

use serde_json::{Value, json};

use crate::stages::compiled;

/// What is said where one schema is read, and another one is sent to the same path.
fn said(answer: &Value, body: &Value) -> String {
    let content = |schema: &Value| json!({"application/json": {"schema": schema}});
    let path = json!({
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
        "get": {"operationId": "get", "tags": ["shelves"], "responses": {"200": {"description": "D", "content": content(answer)}}},
        "put": {
            "operationId": "replace",
            "tags": ["shelves"],
            "requestBody": {"required": true, "content": content(body)},
            "responses": {"204": {"description": "D"}}
        }
    });
    let components = json!({"schemas": {
        "Shelf": {"type": "object", "required": ["id", "label"], "properties": {
            "id": {"type": "string"}, "label": {"type": "string"}, "maker": {"type": ["string", "null"]},
            "boards": {"type": "array", "items": {"$ref": "#/components/schemas/Board"}}}},
        "Board": {"type": "object", "required": ["id", "width"], "properties": {
            "id": {"type": "string"}, "width": {"type": "integer"}}},
    }});
    let info = json!({"title": "Library", "version": "1"});
    let document =
        json!({"openapi": "3.1.0", "info": info, "paths": {"/shelves/{id}": path}, "components": components});
    let generated = compiled("library.yaml", &document.to_string());
    let files = generated.crates.iter().flat_map(|crate_files| crate_files.files.values());
    let words = files.flat_map(|text| text.lines()).filter_map(|line| line.trim().strip_prefix("/// "));
    let words: Vec<&str> = words.skip_while(|line| !line.contains("crate::convert")).take(2).collect();
    words.join(" ").split_inclusive('.').next().unwrap_or_default().to_owned()
}

/// An object with some properties.
fn object(required: &[&str], properties: Value) -> Value {
    json!({"type": "object", "required": required, "properties": properties})
}

#[test]
fn bodies_that_what_is_read_makes_are_told() {
    let (shelf, text) = (json!({"$ref": "#/components/schemas/Shelf"}), json!({"type": "string"}));
    let wrapped = object(&["item"], json!({"item": shelf, "took": {"type": "integer"}}));
    let boards = json!({"type": "array", "items": object(&["width"], json!({"width": {"type": "integer"}}))});
    let whole = "[`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.";
    let inside = "[`convert`](crate::convert) makes the body of what [`get`](Self::get) returns in `item`.";
    for (answer, body, expected) in [
        (&shelf, object(&["label"], json!({"label": text, "boards": boards})), whole),
        (&wrapped, object(&["label"], json!({"label": text})), inside),
        (&shelf, object(&[], json!({"label": text, "maker": {"type": ["string", "null"]}})), whole),
        // One type both ways needs no word.
        (&shelf, shelf.clone(), ""),
        // The body needs what nobody reads, what may be missing, or what may be null.
        (&shelf, object(&["label", "key"], json!({"label": text, "key": text})), ""),
        (&shelf, object(&["boards"], json!({"label": text, "boards": boards})), ""),
        (&shelf, object(&[], json!({"label": text, "maker": text})), ""),
        // Something inside of it does.
        (
            &shelf,
            object(&[], json!({"boards": {"type": "array", "items": object(&["wood"], json!({"wood": text}))}})),
            "",
        ),
        // Something else has the name, and most of the body is something else.
        (&shelf, object(&["label"], json!({"label": {"type": "integer"}})), ""),
        (&shelf, object(&["label"], json!({"label": text, "a": text, "b": text, "c": text})), ""),
    ] {
        assert_eq!(said(answer, &body), expected, "{body}");
    }
}
