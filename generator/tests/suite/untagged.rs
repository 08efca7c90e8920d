//! Operations without tags: they are grouped by what their paths are about, and no file is too long to read.

use std::collections::BTreeMap;

use crate::published;
use crate::stages::compiled;
use openapi_compiler::{Generated, resource};
use serde_json::{Value, json};

/// How long a file may be.
const LONGEST: usize = 4000;

/// How many lines the crates of Kibana's published document may have, blank ones included.
const MOST: usize = 105_000;

fn compile(document: &Value) -> Generated {
    compiled("big.json", &document.to_string())
}

/// A document whose operations have many parameters, which take lines.
fn document(paths: &[String]) -> Value {
    let parameters: Vec<Value> = (0..12)
        .map(|index| json!({ "name": format!("filter{index}"), "in": "query", "schema": { "type": "string" } }))
        .collect();
    let answer = json!({ "200": { "description": "It.", "content": { "application/json": { "schema": {
        "type": "object", "properties": { "name": { "type": "string" } },
    } } } } });
    let paths: serde_json::Map<String, Value> = paths
        .iter()
        .map(|path| (path.clone(), json!({ "get": { "parameters": parameters, "responses": answer } })))
        .collect();
    json!({ "openapi": "3.0.3", "info": { "title": "Big", "version": "1" }, "paths": paths })
}

fn files(generated: &Generated) -> BTreeMap<String, usize> {
    let files = generated.crates.iter().flat_map(|files| {
        files.files.iter().map(|(path, text)| (format!("{}/{path}", files.name), text.lines().count()))
    });
    files.filter(|(path, _)| path.ends_with(".rs")).collect()
}

#[test]
fn the_beginning_of_a_path_names_its_resource() {
    for (path, expected) in [
        ("/fleet/agents/{id}", Some("/fleet")),
        ("/api/fleet/agents", Some("/api/fleet")),
        ("/api/v1.2/users", Some("/api/v1.2/users")),
        ("/{tenant}/v2/orders/{id}", Some("/{tenant}/v2/orders")),
        ("/internal/alerts", Some("/internal/alerts")),
        ("/projects:list", Some("/projects")),
        ("/_search", Some("/_search")),
        ("/", None),
        ("/{id}", None),
        ("/api/v1", None),
    ] {
        assert_eq!(resource(path), expected, "{path}");
    }
}

#[test]
fn operations_are_grouped_by_resource_whatever_others_there_are() {
    let groups = |paths: &[&str]| {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        let generated = compile(&document(&paths));
        let names = files(&generated).into_keys().filter_map(|path| {
            path.strip_prefix("big-client/src/")?.strip_suffix(".rs").filter(|name| *name != "lib").map(str::to_owned)
        });
        names.collect::<Vec<_>>()
    };
    assert_eq!(groups(&["/api/users", "/api/users/{id}", "/v1/orders", "/"]), ["operations", "orders", "users"]);
    assert_eq!(groups(&["/api/users", "/api/users/{id}", "/v1/orders", "/api/roles"]), ["orders", "roles", "users"]);
}

#[test]
fn a_group_of_many_operations_is_divided_and_keeps_its_paths() {
    let paths: Vec<String> = (0..40)
        .flat_map(|index| ["agents", "policies", "outputs"].map(|kind| format!("/api/fleet/{kind}{index:02}/things")))
        .collect();
    let generated = compile(&document(&paths));
    let files = files(&generated);
    let long: Vec<_> = files.iter().filter(|(_, lines)| **lines > LONGEST).collect();
    assert!(long.is_empty(), "{long:?}");
    assert!(files.keys().filter(|path| path.starts_with("big-client/src/fleet/")).count() > 1, "{files:?}");
    // The parts are private, and their requests are where the group is.
    let client = &generated.crates[1].files["src/fleet.rs"];
    assert!(
        !client.contains("pub mod") && client.contains("pub use") && client.contains("pub struct Fleet"),
        "{client}"
    );
}

/// Names of components that say the same for many words, as documents have that are made from code.
#[test]
fn many_components_with_the_same_first_words_are_divided() {
    let properties: serde_json::Map<String, Value> =
        (0..12).map(|index| (format!("field{index}"), json!({ "type": "string" }))).collect();
    let schemas: serde_json::Map<String, Value> = (0..500)
        .map(|index| {
            let name = format!("ApiTypesOfTheFirstStableVersionForSmallShops{}", word(index));
            (name, json!({ "type": "object", "properties": properties }))
        })
        .collect();
    let answer = |(name, _): (&String, &Value)| {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        let content = json!({ "application/json": { "schema": schema } });
        let operation =
            json!({ "tags": ["shops"], "responses": { "200": { "description": "It.", "content": content } } });
        (format!("/{name}"), json!({ "get": operation }))
    };
    let paths: serde_json::Map<String, Value> = schemas.iter().map(answer).collect();
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "Big", "version": "1" }, "paths": paths,
        "components": { "schemas": schemas },
    });
    let generated = compile(&document);
    let of_model: usize = generated.crates[0].files.values().map(|text| text.lines().count()).sum();
    assert!(of_model > 2 * LONGEST, "the components are too short to be divided: {of_model} lines");
    assert_no_long_file("the document", &generated);
}

/// A word for a number.
fn word(number: usize) -> String {
    let letter = |place: usize| char::from(b'a' + u8::try_from(number / place % 10).unwrap_or_default());
    format!("Q{}{}{}", letter(100), letter(10), letter(1))
}

#[test]
fn the_crates_of_a_large_document_are_small() {
    let Some(generated) = published::generated("kibana-9.1.json") else { return };
    let lines: usize = files(generated).values().sum();
    assert!(lines <= MOST, "{lines} lines of Rust in the model, the client and its contract test");
}

#[test]
fn published_documents_without_their_tags_have_no_long_file() {
    for name in ["kibana-9.1.json", "github-3.0.json", "openai-3.1.yaml"] {
        let Some(document) = published::document(name) else { return };
        assert_no_long_file(name, &compile(&without_tags(document)));
    }
}

#[test]
fn published_documents_have_no_long_file() {
    for name in ["kibana-9.1.json", "github-3.0.json", "openai-3.1.yaml"] {
        let Some(generated) = published::generated(name) else { return };
        assert_no_long_file(name, generated);
    }
}

fn assert_no_long_file(name: &str, generated: &Generated) {
    let long: Vec<_> = files(generated).into_iter().filter(|(_, lines)| *lines > LONGEST).collect();
    assert!(long.is_empty(), "{name}: {long:?}");
}

fn without_tags(mut document: Value) -> Value {
    if let Some(document) = document.as_object_mut() {
        document.remove("tags");
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (_, item) in paths {
        for (_, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_object_mut() {
                operation.remove("tags");
            }
        }
    }
    document
}
