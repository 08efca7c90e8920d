//! Many files to one document.

use crate::stages::{Folder, texts};
use openapi_compiler::{Document, Findings};
use serde_json::{Value, json};

/// Bundles a folder whose first file is the entry.
fn bundled(files: &[(&str, &str)]) -> Document {
    let mut findings = Findings::default();
    let document = Folder::new(files).bundle(&[files[0].0], &mut findings);
    document.unwrap_or_else(|| panic!("{}", texts(findings).join("\n")))
}

/// An entry with one path, whose answer has a schema.
fn entry(schema: &str) -> String {
    format!(
        "openapi: 3.0.3\npaths:\n  /books:\n    get:\n      responses:\n        '200':\n          content:\n            \
         application/json:\n              schema: {schema}\n"
    )
}

const SCHEMA: &str = "/paths/~1books/get/responses/200/content/application~1json/schema";

fn at<'d>(document: &'d Document, pointer: &str) -> &'d Value {
    document.root.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer} in {}", document.root))
}

#[test]
fn components_of_other_files_become_components_here() {
    let document = bundled(&[
        ("books.yaml", &entry("{$ref: 'parts/shared.yaml#/components/schemas/Book'}")),
        (
            "parts/shared.yaml",
            "components:\n  schemas:\n    Book:\n      properties:\n        author: {$ref: '#/components/schemas/Author'}\n        \
             shelf: {$ref: '../shelf.json#/Shelf'}\n    Author: {type: string}\n    Unused: {type: string}\n",
        ),
        ("shelf.json", r#"{"Shelf": {"type": "integer"}}"#),
    ]);
    assert_eq!(*at(&document, SCHEMA), json!({ "$ref": "#/components/schemas/Book" }));
    let schemas = json!({
        "Author": { "type": "string" },
        "Book": {
            "properties": {
                "author": { "$ref": "#/components/schemas/Author" },
                "shelf": { "$ref": "#/components/schemas/Shelf" },
            },
        },
        "Shelf": { "type": "integer" },
    });
    assert_eq!(*at(&document, "/components/schemas"), schemas);
}

#[test]
fn whole_files_are_called_after_themselves() {
    let document = bundled(&[("books.yaml", &entry("{$ref: ./book.yaml}")), ("book.yaml", "type: string\n")]);
    assert_eq!(*at(&document, SCHEMA), json!({ "$ref": "#/components/schemas/book" }));
    assert_eq!(*at(&document, "/components/schemas/book"), json!({ "type": "string" }));
}

#[test]
fn references_are_percent_encoded_uris_and_escaped_pointers() {
    let document = bundled(&[
        ("books.yaml", &entry("{$ref: 'the%20books.yaml#/%7B%7D/a~1b~0c'}")),
        ("the books.yaml", "'{}':\n  a/b~c: {type: string}\n"),
    ]);
    assert_eq!(*at(&document, SCHEMA), json!({ "$ref": "#/components/schemas/a~1b~0c" }));
    assert_eq!(*at(&document, "/components/schemas/a~1b~0c"), json!({ "type": "string" }));
}

#[test]
fn two_components_of_one_name_and_one_text_are_one() {
    let text = "components:\n  schemas:\n    Book: {type: string}\n";
    let entry = format!("{}      x: 1\n{text}", entry("{$ref: 'other.yaml#/components/schemas/Book'}"));
    let document = bundled(&[("books.yaml", &entry), ("other.yaml", text)]);
    assert_eq!(*at(&document, "/components/schemas"), json!({ "Book": { "type": "string" } }));
}

#[test]
fn without_settings_a_component_of_a_taken_name_is_called_after_its_file() {
    let entry = format!(
        "{}components:\n  schemas:\n    Book: {{type: string}}\n",
        entry("{$ref: 'other.yaml#/components/schemas/Book'}")
    );
    let other = "components:\n  schemas:\n    Book: {type: integer}\n";
    let document = bundled(&[("books.yaml", &entry), ("other.yaml", other)]);
    assert_eq!(*at(&document, SCHEMA), json!({ "$ref": "#/components/schemas/other_Book" }));
    let schemas = json!({ "Book": { "type": "string" }, "other_Book": { "type": "integer" } });
    assert_eq!(*at(&document, "/components/schemas"), schemas);
}

#[test]
fn components_that_refer_to_different_ones_are_not_one() {
    let shared = |ty: &str| {
        format!(
            "components:\n  schemas:\n    Book: {{items: {{$ref: '#/components/schemas/Page'}}}}\n    Page: {{type: {ty}}}\n"
        )
    };
    let entry = format!("{}{}", entry("{$ref: 'other.yaml#/components/schemas/Book'}"), shared("string"));
    let document = bundled(&[("books.yaml", &entry), ("other.yaml", &shared("integer"))]);
    let schemas = json!({
        "Book": { "items": { "$ref": "#/components/schemas/Page" } },
        "Page": { "type": "string" },
        "other_Book": { "items": { "$ref": "#/components/schemas/other_Page" } },
        "other_Page": { "type": "integer" },
    });
    assert_eq!(*at(&document, "/components/schemas"), schemas);
}

#[test]
fn a_component_that_is_a_namesake_is_the_other_one() {
    let entry = "openapi: 3.0.3\npaths: {}\ncomponents:\n  securitySchemes:\n    key: {$ref: 'common.yaml#/components/securitySchemes/key'}\n";
    let common = "components:\n  securitySchemes:\n    key: {type: http, scheme: basic}\n";
    let document = bundled(&[("books.yaml", entry), ("common.yaml", common)]);
    let key = "/components/securitySchemes/key";
    assert_eq!(*at(&document, key), json!({ "type": "http", "scheme": "basic" }));
    assert_eq!(document.sources.place(key).to_string(), format!("common.yaml:3:5#{key}"));
}

#[test]
fn path_items_are_written_in_place() {
    let document = bundled(&[
        ("books.yaml", "openapi: 3.0.3\npaths:\n  /books:\n    $ref: paths/books.yaml\n    summary: Ours.\n"),
        ("paths/books.yaml", "$ref: more.yaml#/items/books\n"),
        (
            "paths/more.yaml",
            "items:\n  books:\n    summary: Theirs.\n    get:\n      responses:\n        '200': {$ref: '#/answers/ok'}\nanswers:\n  ok: {description: Fine.}\n",
        ),
    ]);
    let item = json!({
        "summary": "Ours.",
        "get": { "responses": { "200": { "$ref": "#/components/responses/ok" } } },
    });
    assert_eq!(*at(&document, "/paths/~1books"), item);
    assert_eq!(*at(&document, "/components/responses/ok"), json!({ "description": "Fine." }));
    let place = |pointer: &str| document.sources.place(pointer).to_string();
    assert_eq!(place("/paths/~1books/get/responses"), "paths/more.yaml:5:7#/items/books/get/responses");
    assert_eq!(place("/paths/~1books/summary"), "books.yaml:5:5#/paths/~1books/summary");
    let owner = document.sources.owner_of("/paths/~1books/get").map(|source| source.name.clone());
    assert_eq!(owner.as_deref(), Some("books.yaml"));
}

#[test]
fn a_chain_of_thousands_of_components_is_followed() {
    let mut text = entry("{$ref: '#/components/schemas/S0'}");
    text.push_str("components:\n  schemas:\n");
    for index in 0..5_000 {
        text.push_str(&format!(
            "    S{index}: {{properties: {{next: {{$ref: '#/components/schemas/S{}'}}}}}}\n",
            index + 1
        ));
    }
    text.push_str("    S5000: {type: string}\n");
    let document = bundled(&[("books.yaml", &text)]);
    assert_eq!(at(&document, "/components/schemas").as_object().map(serde_json::Map::len), Some(5_001));
}

#[test]
fn components_keep_the_order_of_their_file() {
    let document = bundled(&[
        ("books.yaml", &entry("{items: {$ref: 'shared.yaml#/C'}, properties: {a: {$ref: 'shared.yaml#/A'}}}")),
        ("shared.yaml", "A: {type: string}\nB: {type: string}\nC: {properties: {b: {$ref: '#/B'}}}\n"),
    ]);
    let names: Vec<&String> =
        at(&document, "/components/schemas").as_object().into_iter().flat_map(|o| o.keys()).collect();
    assert_eq!(names, ["A", "B", "C"]);
}

#[test]
fn places_are_files_lines_and_pointers() {
    let text = "openapi: 3.0.3\n\npaths:\n  # Books.\n  /books:\n    get:\n      tags:\n      - books\n      parameters:\n        - name: a\n          \
                in: query\n        -\n          name: b\n          in: query\n      description: |\n        get:\n      responses: {'200': {content: {}}}\n    \
                'post':\n      x: 1\n  \"/b:c\":\n    get: {}\n";
    let document = bundled(&[("books.yaml", text)]);
    let line = |pointer: &str| document.sources.place(pointer).line;
    assert_eq!(line("/openapi"), Some(1));
    assert_eq!(line("/paths/~1books"), Some(5));
    assert_eq!(line("/paths/~1books/get/tags/0"), Some(8));
    assert_eq!(line("/paths/~1books/get/parameters/0"), Some(10));
    assert_eq!(line("/paths/~1books/get/parameters/0/in"), Some(11));
    assert_eq!(line("/paths/~1books/get/parameters/1/in"), Some(14));
    assert_eq!(line("/paths/~1books/get/responses/200"), Some(17), "the nearest line that is known");
    assert_eq!(line("/paths/~1books/post/x"), Some(19));
    assert_eq!(line("/paths/~1b:c/get"), Some(21));
    assert_eq!(line("/nothing"), None);
}

#[test]
fn places_in_json_are_lines_too() {
    let text = r#"{
  "openapi": "3.0.3",
  "paths": {
    "/a": {
      "get": {
        "tags": [
          "x",
          "y"
        ],
        "parameters": [
          {
            "name": "a"
          },
          {
            "name": "b"
          }
        ],
        "responses": {
          "200": {}
        }
      }
    }
  }
}"#;
    let document = bundled(&[("books.json", text)]);
    assert_eq!(document.sources.place("/paths/~1a/get").to_string(), "books.json:5:7#/paths/~1a/get");
    assert_eq!(document.sources.place("/paths/~1a/get/tags").line, Some(6));
    assert_eq!(document.sources.place("/paths/~1a/get/tags/1").line, Some(8));
    assert_eq!(document.sources.place("/paths/~1a/get/parameters/1/name").line, Some(15));
    assert_eq!(document.sources.place("/paths/~1a/get/responses/200").line, Some(19));
}

#[test]
fn yaml_is_read_as_people_write_it() {
    let text = "openapi: 3.0.3\nx-shared: &shared {a: 1, b: 2}\nx-merged:\n  <<: *shared\n  b: 3\nx-status: {200: ok, 1.5: no, true: yes, null: none}\n\
                x-seed: -9223372036854776000\nx-date: 2024-01-01\npaths: {}\n";
    let document = bundled(&[("books.yaml", text)]);
    assert_eq!(*at(&document, "/x-merged"), json!({ "b": 3, "a": 1 }));
    assert_eq!(*at(&document, "/x-status"), json!({ "200": "ok", "1.5": "no", "true": "yes", "null": "none" }));
    assert_eq!(*at(&document, "/x-seed"), json!(-9_223_372_036_854_776_000.0));
    assert_eq!(*at(&document, "/x-date"), json!("2024-01-01"));
}

#[test]
fn a_path_without_its_slash_gets_one() {
    let mut findings = Findings::default();
    let folder = Folder::new(&[("books.yaml", "openapi: 3.0.3\npaths:\n  books: {get: {}}\n  x-note: {}\n")]);
    let document = folder.bundle(&["books.yaml"], &mut findings).map(|document| document.root);
    assert_eq!(document.and_then(|root| root.get("paths").cloned()), Some(json!({ "/books": { "get": {} } })));
    assert_eq!(
        texts(findings),
        ["repair: books.yaml:3:3#/paths/books: a path starts with `/`; it is read as `/books`"]
    );
}

#[test]
fn headers_that_begin_with_x_refer_to_other_files() {
    let entry = "openapi: 3.0.3\npaths:\n  /books:\n    get:\n      responses:\n        '200':\n          headers: {x-request-id: {$ref: 'common.yaml#/components/headers/x-request-id'}}\n";
    let common = "components:\n  headers:\n    x-request-id: {schema: {type: string}}\n";
    let document = bundled(&[("books.yaml", entry), ("common.yaml", common)]);
    let header = json!({ "$ref": "#/components/headers/x-request-id" });
    assert_eq!(*at(&document, "/paths/~1books/get/responses/200/headers/x-request-id"), header);
    assert_eq!(*at(&document, "/components/headers/x-request-id"), json!({ "schema": { "type": "string" } }));
}

#[test]
fn operations_keep_the_servers_and_requirements_of_their_documents() {
    let document =
        |head: &str, path: &str| format!("openapi: 3.0.3\n{head}paths:\n  {path}:\n    get: {{responses: {{}}}}\n");
    let folder = Folder::new(&[
        ("a.yaml", &document("servers: [{url: 'https://a.example'}]\nsecurity: [{key: []}]\n", "/a")),
        ("b.yaml", &document("servers: [{url: 'https://b.example'}]\nsecurity: []\n", "/b")),
        ("c.yaml", &document("servers: [{url: 'https://a.example/'}]\nsecurity: [{key: []}]\n", "/c")),
        ("d.yaml", &document("", "/d")),
    ]);
    let mut findings = Findings::default();
    let bundled = folder.bundle(&["a.yaml", "b.yaml", "c.yaml", "d.yaml"], &mut findings).expect("a document");
    assert_eq!(texts(findings), Vec::<String>::new());
    assert_eq!(bundled.root["security"], json!([{ "key": [] }]));
    let path = |path: &str| bundled.root["paths"][path].clone();
    assert_eq!(path("/a"), json!({ "get": { "responses": {} } }));
    assert_eq!(
        path("/b"),
        json!({ "get": { "responses": {}, "security": [] }, "servers": [{ "url": "https://b.example" }] })
    );
    assert_eq!(path("/c"), path("/a"));
    assert_eq!(path("/d"), json!({ "get": { "responses": {}, "security": [] } }));
}

#[test]
fn mapping_values_that_are_references_lead_to_other_files() {
    let files = [
        ("books.yaml", entry("{$ref: 'parts/shared.yaml#/components/schemas/Item'}")),
        (
            "parts/shared.yaml",
            "components:\n  schemas:\n    Item:\n      oneOf: [{$ref: '#/components/schemas/Book'}, {$ref: ../film.yaml}]\n      \
             discriminator:\n        propertyName: kind\n        mapping:\n          book: '#/components/schemas/Book'\n          \
             film: ../film.yaml\n          plain: Book\n          nowhere: '#/components/schemas/Nothing'\n    Book: {type: object}\n"
                .to_owned(),
        ),
        ("film.yaml", "type: object\n".to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut findings = Findings::default();
    let document = Folder::new(&files).bundle(&["books.yaml"], &mut findings);
    let document = document.unwrap_or_else(|| panic!("nothing is bundled"));
    let mapping = json!({ "book": "#/components/schemas/Book", "film": "#/components/schemas/film", "plain": "Book" });
    assert_eq!(*at(&document, "/components/schemas/Item/discriminator/mapping"), mapping);
    let said = "repair: parts/shared.yaml:11:11#/components/schemas/Item/discriminator/mapping/nowhere: \
                `#/components/schemas/Nothing` points to nothing: `parts/shared.yaml` has no `/components/schemas/Nothing`; \
                the value is left out of the mapping";
    assert_eq!(texts(findings), [said]);
}

#[test]
fn what_has_no_meaning_is_said() {
    for (written, said) in [
        ("components: []", "`components` is not an object and is ignored"),
        ("components: {schemas: [{type: string}]}", "`schemas` is not an object and is ignored"),
        ("tags: {books: {}}", "`tags` is not a list and is ignored"),
        ("components:\ntags:", ""),
    ] {
        let mut findings = Findings::default();
        let document = format!("openapi: 3.0.3\npaths: {{}}\n{written}\n");
        let document = Folder::new(&[("books.yaml", &document)]).bundle(&["books.yaml"], &mut findings);
        let document = document.unwrap_or_else(|| panic!("{written} is refused"));
        assert_eq!(document.root, json!({ "openapi": "3.0.3", "paths": {} }), "{written}");
        let texts = texts(findings).join("\n");
        assert!(texts.contains(said) && texts.is_empty() == said.is_empty(), "{written}: {texts}");
    }
}
