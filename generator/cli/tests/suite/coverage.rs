//! `coverage` says what of a published document is missing or different, and no sentence of ours is one of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use openapi_crates::commands::coverage::{coverage, same_sentences};
use openapi_crates::coverage::table;
use openapi_crates::report::Report;

use crate::published_documents;
use crate::run::command;

const PUBLISHED: &str = r#"
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /books/{bookId}:
    put:
      operationId: put-book
      parameters:
        - {name: bookId, in: path, required: true, schema: {type: string}}
        - {name: dry, in: query, schema: {type: boolean, default: false}}
        - {name: lang, in: query, schema: {type: string, enum: [de, en]}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [title]
              properties:
                title: {type: string, maxLength: 80}
                shelf: {type: object, properties: {row: {type: number}, side: {type: string}}}
                kind: {oneOf: [{type: string}, {type: object, required: [name], properties: {name: {type: string}}}]}
      responses:
        '200': {description: The book as it is stored in the shop., content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
        '404': {description: No.}
  /shelves:
    get: {operationId: get-shelves, responses: {'204': {description: None.}}}
    delete: {operationId: delete-shelves, responses: {'204': {description: None.}}}
"#;

const OURS: &str = r#"
openapi: 3.1.1
info: {title: Shop, version: '1'}
paths:
  /books/{id}:
    put:
      operationId: replaceBook
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: lang, in: query, required: true, schema: {type: string, enum: [de]}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Book'}
      responses:
        '200': {description: 'The book, as it is stored in the shop.', content: {application/json: {schema: {type: object, properties: {id: {type: [string, 'null']}}}}}}
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties:
        title: {type: string, maxLength: 40}
        kind: {oneOf: [{type: string}, {$ref: '#/components/schemas/Kind'}]}
    Kind: {type: object, required: [name], properties: {name: {type: string}}}
"#;

const API: &str = "\
title = 'Shop'
about = 'Books.'
curated = false
[crates]
model = 'shop-model'
client = 'shop-client'
type = 'Shop'
version = '0.1.0'
[[family]]
documents = ['shop.yaml']
";

const DIFFERENCES: &str = "\
[[difference]]
operations = ['PUT /books/*']
at = 'body'
reason = 'A title is required.'
[[difference]]
at = 'query dry'
kind = 'lacks'
reason = 'Servers ignore it.'
[[difference]]
operations = ['DELETE /shelves']
at = 'operation'
reason = 'No server has it.'
[[difference]]
at = 'header gone'
reason = 'It was different once.'
";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("specs/shop")).unwrap();
    for (name, text) in [
        ("published.yaml", PUBLISHED),
        ("specs/shop/shop.yaml", OURS),
        ("specs/shop/api.toml", API),
        ("specs/shop/differences.toml", DIFFERENCES),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn run(folder: &Path, more: &[&str]) -> Output {
    let mut command = command();
    command.args(["coverage", "shop"]).args(more).current_dir(folder).output().unwrap()
}

#[test]
fn what_is_missing_or_different_is_listed() {
    let folder = folder();
    let output = run(folder.path(), &["--against", "published.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!("coverage", String::from_utf8(output.stdout).unwrap());
}

#[test]
fn the_same_is_told_as_json() {
    let folder = folder();
    let output = run(folder.path(), &["--against", "published.yaml", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let all: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(all["coverage"]["lacking"], serde_json::json!(["GET /shelves"]));
    let left_out = &all["coverage"]["left_out"][0];
    assert_eq!(
        (left_out["operation"].as_str(), left_out["reason"].as_str()),
        (Some("DELETE /shelves"), Some("No server has it."))
    );
    assert_eq!(
        all["coverage"]["rows"][0]["counts"]["status"],
        serde_json::json!({"published": 2, "same": 1, "corrected": 0})
    );
    let gaps = all["coverage"]["gaps"].as_array().unwrap();
    let dry = gaps.iter().find(|gap| gap["at"] == "query dry").unwrap();
    assert_eq!((dry["kind"].as_str(), dry["reason"].as_str()), (Some("lacks"), Some("Servers ignore it.")));
    assert_eq!(all["sentences"].as_array().unwrap().len(), 1, "{all:#}");
}

#[test]
fn a_document_covers_itself() {
    let folder = folder();
    fs::write(folder.path().join("specs/shop/differences.toml"), "").unwrap();
    let coverage = coverage(
        &folder.path().join("specs/shop"),
        &folder.path().join("specs/shop/shop.yaml"),
        &mut Report::default(),
    );
    let coverage = coverage.unwrap().unwrap();
    assert!(coverage.gaps.is_empty() && coverage.rows.len() == 1, "{coverage:#?}");
}

/// What all alternatives require is required, wherever the alternatives are written.
#[test]
fn alternatives_in_a_part_are_those_of_the_whole() {
    let folder = folder();
    fs::write(folder.path().join("specs/shop/differences.toml"), "").unwrap();
    let arms = "oneOf: [{type: string}, {$ref: '#/components/schemas/Kind'}]";
    let in_place =
        OURS.replace(arms, "oneOf: [{$ref: '#/components/schemas/Kind'}, {$ref: '#/components/schemas/Kind'}]");
    let published =
        in_place.replace("{$ref: '#/components/schemas/Kind'}, {", "{$ref: '#/components/schemas/Sort'}, {");
    let published =
        format!("{published}    Sort: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}\n");
    let ours = published
        .replace("kind: {oneOf: [", "kind: {allOf: [{oneOf: [")
        .replace("schemas/Kind'}]}\n", "schemas/Kind'}]}]}\n");
    assert!(ours.contains("allOf: [{oneOf"), "{ours}");
    fs::write(folder.path().join("specs/shop/shop.yaml"), ours).unwrap();
    fs::write(folder.path().join("published.yaml"), published).unwrap();
    let (ours, published) = (folder.path().join("specs/shop"), folder.path().join("published.yaml"));
    let coverage = coverage(&ours, &published, &mut Report::default()).unwrap().unwrap();
    assert!(coverage.gaps.is_empty(), "{coverage:#?}");
}

#[test]
fn a_difference_needs_a_reason() {
    let folder = folder();
    fs::write(folder.path().join("specs/shop/differences.toml"), "[[difference]]\nat = '*'\nreason = ' '\n").unwrap();
    let output = run(folder.path(), &["--against", "published.yaml"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("needs a reason"), "{output:?}");
}

#[test]
fn without_a_published_document_the_command_asks_for_it() {
    let output = run(folder().path(), &[]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("--against FILE"), "{output:?}");
}

fn kibana() -> Option<(PathBuf, PathBuf)> {
    let published = published_documents::folder("specs")?.join("kibana-9.1.json");
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    Some((checkout.join("specs/kibana"), published))
}

#[test]
fn kibana_is_covered_except_for_what_has_a_reason() {
    let Some((folder, published)) = kibana() else { return };
    let coverage = coverage(&folder, &published, &mut Report::default()).unwrap().unwrap();
    assert!(coverage.rows.len() >= 36, "{}", table::table(&coverage));
    assert_eq!(table::open(&coverage), Vec::<String>::new());
    assert_eq!(coverage.stale, Vec::<String>::new());
}

#[test]
fn no_sentence_of_ours_is_published() {
    let Some((folder, published)) = kibana() else { return };
    assert_eq!(same_sentences(&folder, &published).unwrap(), Vec::new());
}
