//! What `explain` says of schemas that have no type of their own, and of names.

use std::fs;

use openapi_compiler::{DocumentOptions, Explained, Project, compile, explained, output};
use serde_json::{Value, json};

use crate::stages::Folder;

fn project(folder: &Folder, document: &Value) -> Project {
    let file = folder.path().join("api.json");
    fs::write(&file, document.to_string()).unwrap();
    let options = DocumentOptions {
        name: Some("api".to_owned()),
        lock_folder: Some(folder.path().to_owned()),
        ..DocumentOptions::default()
    };
    Project::of_document(&file, &options).unwrap_or_else(|findings| panic!("{findings:?}"))
}

fn explain(explained: &Explained, pointer: &str) -> String {
    explained.explain(pointer).unwrap_or_else(|error| panic!("{error}"))
}

/// A document with an operation that answers with a component.
fn document(component: &str, schemas: Value) -> Value {
    let schema = json!({ "$ref": format!("#/components/schemas/{component}") });
    let answer = json!({ "description": "D.", "content": { "application/json": { "schema": schema } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Library", "version": "1" },
        "paths": { "/loans": { "get": { "operationId": "list", "tags": ["loans"], "responses": { "200": answer } } } },
        "components": { "schemas": schemas },
    })
}

#[test]
fn schemas_without_a_type_say_what_they_became() {
    let text = json!({ "type": "string" });
    let document = document(
        "Loan",
        json!({
            "Loan": {
                "allOf": [
                    { "$ref": "#/components/schemas/Stamp" },
                    { "type": "object", "properties": { "reader": { "$ref": "#/components/schemas/Borrower" } } },
                ],
            },
            "Stamp": { "type": "object", "properties": { "at": text } },
            "Borrower": { "$ref": "#/components/schemas/Reader" },
            "Reader": { "type": "object", "properties": { "name": text } },
            "Shelf": { "type": "object", "properties": { "row": { "oneOf": [text, { "type": "integer" }] } } },
        }),
    );
    let folder = Folder::new(&[]);
    let explained = explained(project(&folder, &document)).unwrap_or_else(|findings| panic!("{findings:?}"));
    let whole = "no type of its own: its properties are in the structs of\n    api.json#/components/schemas/Loan\n";
    for part in ["/components/schemas/Stamp", "/components/schemas/Loan/allOf/1"] {
        let told = explain(&explained, part);
        assert!(told.contains(whole), "{told}");
    }
    let told = explain(&explained, "/components/schemas/Borrower");
    let alias = "no type of its own: it is an alias of api.json#/components/schemas/Reader\ntype: api_model::Reader, a struct\n";
    assert!(told.contains(alias), "{told}");
    let unused = "nothing: no operation sends or receives it\n";
    assert!(explain(&explained, "/components/schemas/Shelf").contains(unused));
    let told = explain(&explained, "/components/schemas/Shelf/properties/row/oneOf/0");
    assert!(told.contains("it is a part of api.json#/components/schemas/Shelf:\nnothing"), "{told}");
    // A reference is a part of what has it.
    let told = explain(&explained, "/paths/~1loans/get/responses/200/content/application~1json/schema");
    assert!(told.contains("it is a part of api.json#/paths/~1loans/get:"), "{told}");
}

#[test]
fn a_name_says_why_it_is_another_one() {
    let loan = json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } });
    let book = json!({ "type": "object", "required": ["title"], "properties": { "title": { "type": "string" } } });
    let both = |first: &str, second: &str| {
        let properties = json!({
            "first": { "$ref": format!("#/components/schemas/{first}") },
            "second": { "$ref": format!("#/components/schemas/{second}") },
        });
        json!({ "All": { "type": "object", "properties": properties }, first: loan, second: book })
    };
    let folder = Folder::new(&[]);
    let before = document("All", both("FooBar", "foo_bar"));
    let told = explained(project(&folder, &before)).unwrap_or_else(|findings| panic!("{findings:?}"));
    let told = explain(&told, "/components/schemas/foo_bar");
    assert!(told.contains("name: from its component; `FooBar` is taken or reserved\n"), "{told}");

    // Its name stays where the document gives it another one.
    let generated = compile(project(&folder, &before)).unwrap_or_else(|findings| panic!("{findings:?}"));
    output::install_lock(&generated.lock).unwrap_or_else(|finding| panic!("{finding}"));
    let after = document("All", both("FooBar", "Volume"));
    let told = explained(project(&folder, &after)).unwrap_or_else(|findings| panic!("{findings:?}"));
    let told = explain(&told, "/components/schemas/Volume");
    assert!(told.contains("name: that of the last run, which names.lock says\n"), "{told}");
}
