//! `init` writes an `api.toml` from which crates are generated as it is, and a schema that editors complete its keys with.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::run::openapi_crates;
use openapi_crates::commands::schema;
use serde_json::Value;

const SHOP: &str = r##"
openapi: 3.0.3
info:
  title: Book Shop
  version: 1.2.3
  description: "# Shop\n\nSells books, e.g. novels. It is open."
  license: {name: Apache 2.0}
paths:
  /books:
    get:
      operationId: listBooks
      tags: [Books & Prints]
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
      responses:
        '200': {description: A page., content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
  /authors:
    get:
      operationId: listAuthors
      tags: [authors]
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties: {authors: {type: array, items: {type: string}}, next_cursor: {type: string}}
  /odd:
    get:
      operationId: listOdd
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        '200': {description: Two lists., content: {application/json: {schema: {$ref: '#/components/schemas/Two'}}}}
components:
  schemas:
    Page:
      type: object
      properties: {data: {type: array, items: {type: string}}, page: {type: integer}, total: {type: integer}}
    Two:
      type: object
      properties: {left: {type: array, items: {type: string}}, right: {type: array, items: {type: string}}}
"##;

fn assert_success(output: &Output) {
    let [said, errors] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    assert!(output.status.success(), "{said}{errors}");
}

#[test]
fn what_is_written_is_generated_from() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    assert_success(&openapi_crates(folder.path(), &["init", "shop.yaml", "--into", "shop"]));
    insta::assert_snapshot!("api_toml", fs::read_to_string(folder.path().join("shop/api.toml")).unwrap());
    assert_eq!(fs::read_to_string(folder.path().join("shop/api.schema.json")).unwrap(), schema::text());
    assert_success(&openapi_crates(folder.path(), &["generate", "shop", "--out", "apis"]));
    let books = fs::read_to_string(folder.path().join("apis/book-shop-client/src/books_prints.rs")).unwrap();
    assert!(books.contains("Pages<"), "{books}");

    let again = openapi_crates(folder.path(), &["init", "shop.yaml", "--into", "shop"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("is there already"), "{again:?}");
}

#[test]
fn the_next_command_is_one_for_a_shell() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    let output = openapi_crates(folder.path(), &["init", "shop.yaml", "-o", "book shop"]);
    assert_success(&output);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains(": 3 groups, ") && said.contains("generate 'book shop' --out DIR"), "{said}");
}

/// A document of several files, one of them above its own folder and one that another file refers to.
#[test]
fn a_document_is_copied_with_what_it_refers_to() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let shop =
        SHOP.replace("{type: array, items: {type: string}}, page", "{$ref: '../common/lists.yaml#/Titles'}, page");
    write("shop/v1/openapi.yaml", &shop);
    write("shop/common/lists.yaml", "Titles: {type: array, items: {$ref: 'parts/title.yaml'}}\n");
    write("shop/common/parts/title.yaml", "{type: object, properties: {title: {type: string}}}\n");
    write("shop/common/unrelated.yaml", "{}\n");
    let init = ["init", "shop/v1/openapi.yaml", "--within", "shop", "--into", "mine"];
    write("mine/common/lists.yaml", "Titles: {}\n");
    let refused = openapi_crates(folder.path(), &init);
    let errors = String::from_utf8_lossy(&refused.stderr);
    assert!(errors.contains("mine/common/lists.yaml is there already, and is not a copy of "), "{errors}");
    assert!(!folder.path().join("mine/v1").exists());

    fs::remove_dir_all(folder.path().join("mine")).unwrap();
    let output = openapi_crates(folder.path(), &init);
    assert_success(&output);
    assert!(String::from_utf8_lossy(&output.stdout).contains("copied: 3 files\n"), "{output:?}");
    assert!(!folder.path().join("mine/common/unrelated.yaml").exists());
    let text = fs::read_to_string(folder.path().join("mine/api.toml")).unwrap();
    assert!(text.contains("documents = [\"v1/openapi.yaml\"]"), "{text}");
    fs::remove_dir_all(folder.path().join("shop")).unwrap();
    assert_success(&openapi_crates(folder.path(), &["generate", "mine", "--out", "apis", "--strict"]));
    let books = fs::read_to_string(folder.path().join("apis/book-shop-client/src/books_prints.rs")).unwrap();
    assert!(books.contains("Pages<"), "{books}");
}

/// Where nothing is copied, the folder that references reach is the one with the settings.
#[test]
fn a_document_is_left_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("shop/v1")).unwrap();
    fs::write(folder.path().join("shop/v1/openapi.yaml"), SHOP).unwrap();
    assert_success(&openapi_crates(folder.path(), &["init", "shop/v1/openapi.yaml", "--within", "shop"]));
    let text = fs::read_to_string(folder.path().join("shop/api.toml")).unwrap();
    assert!(text.contains("documents = [\"v1/openapi.yaml\"]"), "{text}");
    assert_success(&openapi_crates(folder.path(), &["generate", "shop", "--out", "apis"]));
}

#[test]
fn names_become_promises_when_the_line_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    assert_success(&openapi_crates(folder.path(), &["init", "shop.yaml"]));
    let file = folder.path().join("api.toml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("curated = false\n"), "{text}");
    fs::write(&file, text.replace("curated = false\n", "")).unwrap();
    assert_success(&openapi_crates(folder.path(), &["generate", ".", "--out", "apis"]));
}

/// The first thing that a user changes: what is recorded of the first run does not stand against it.
#[test]
fn groups_can_be_renamed_after_a_first_run() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    assert_success(&openapi_crates(folder.path(), &["init", "shop.yaml"]));
    let file = folder.path().join("api.toml");
    let text = fs::read_to_string(&file).unwrap();
    for (curated, name) in [("curated = false\n", "writers"), ("", "people")] {
        assert_success(&openapi_crates(folder.path(), &["generate", ".", "--out", "apis"]));
        let renamed = text
            .replace("curated = false\n", curated)
            .replace("\"authors\" = \"authors\"", &format!("\"authors\" = \"{name}\""));
        fs::write(&file, renamed).unwrap();
        let output = openapi_crates(folder.path(), &["generate", ".", "--out", "apis", "--verbose"]);
        assert_success(&output);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(&format!(" is called `{name}().list()` now: `api.toml` says so")), "{said}");
        let locked = fs::read_to_string(folder.path().join("names.lock")).unwrap();
        assert!(locked.contains(&format!("\"GET /authors\" = \"{name}().list()\"")), "{locked}");
        assert!(folder.path().join("apis/book-shop-client/src").join(format!("{name}.rs")).is_file());
        assert!(locked.contains(&format!("= \"{name}::list::Response\"")), "{locked}");
        // The folder is called by its name, although it was given as a dot.
        let api = folder.path().file_name().unwrap().to_string_lossy().into_owned();
        let written = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(written.contains(&format!("{api}: 3 operations")), "{written}");
    }
}

#[test]
fn what_does_not_fit_is_left_out() {
    // Nothing is said of pages whose items nobody can point at, or of an operation that cannot be called.
    let folder = tempfile::tempdir().unwrap();
    let broken = SHOP.replace("next_cursor: {type: string}", "next_cursor: {type: integer}");
    fs::write(folder.path().join("shop.yaml"), broken).unwrap();
    assert_success(&openapi_crates(folder.path(), &["init", "shop.yaml"]));
    let text = fs::read_to_string(folder.path().join("api.toml")).unwrap();
    assert!(text.contains("\"listBooks\"") && !text.contains("listAuthors") && !text.contains("listOdd"), "{text}");
}

/// OpenAPI 3.2 has a key for `QUERY`, and a table for any other method.
#[test]
fn operations_of_every_method_have_groups_and_pages() {
    let folder = tempfile::tempdir().unwrap();
    let shop =
        SHOP.replace("openapi: 3.0.3", "openapi: 3.2.0").replace("  /authors:\n    get:", "  /authors:\n    query:");
    let shop = shop.replace(
        "  /odd:",
        "  /copies:\n    additionalOperations:\n      COPY: {tags: [copies], responses: {'204': {description: Done.}}}\n  /odd:",
    );
    fs::write(folder.path().join("shop.yaml"), shop).unwrap();
    assert_success(&openapi_crates(folder.path(), &["init", "shop.yaml"]));
    let text = fs::read_to_string(folder.path().join("api.toml")).unwrap();
    for expected in ["\"authors\" = \"authors\"", "\"copies\" = \"copies\"", "\"listAuthors\""] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn a_document_that_cannot_be_read_gets_no_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), "swagger: '1.2'\ninfo: {title: Shop, version: '1'}\n").unwrap();
    let output = openapi_crates(folder.path(), &["init", "shop.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("api.toml").exists());
}

#[test]
fn the_schema_is_the_one_that_is_checked_in() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("api.schema.json");
    let checked_in = fs::read_to_string(file).unwrap();
    assert_eq!(checked_in, schema::text(), "write `openapi-crates schema` to generator/cli/api.schema.json");
    // It knows every key of the settings that are checked in, and describes it.
    let schema: Value = serde_json::from_str(&checked_in).unwrap();
    let properties = schema["properties"].as_object().unwrap();
    assert!(properties.values().all(|property| property["description"].is_string()), "{schema:#}");
    for api in ["kibana", "cloud-connected"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs").join(api).join("api.toml");
        let settings: toml::Value = toml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let settings = serde_json::to_value(settings).unwrap();
        let errors: Vec<String> =
            jsonschema::validator_for(&schema).unwrap().iter_errors(&settings).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
}
