//! What is misspelled is answered with what is meant.

use crate::run::openapi_crates;
use std::fs;
use std::path::Path;

const SHOP: &str = "openapi: 3.0.3
info: {title: Book Shop, version: 1.0.0}
paths:
  /books:
    get:
      operationId: findBooks
      tags: [books]
      responses:
        '200': {description: Books., content: {application/json: {schema: {$ref: '#/components/schemas/BookList'}}}}
components:
  schemas:
    BookList: {type: object, properties: {books: {type: array, items: {$ref: '#/components/schemas/Author'}}}}
    Author: {type: object, properties: {name: {type: string}}}
";

const SETTINGS: &str = "title = 'Shop'
about = ''
[crates]
model = 'shop-model'
client = 'shop-client'
type = 'Shop'
version = '0.1.0'
[[family]]
documents = ['shop.yaml']
[family.groups]
books = 'books'
";

fn shop(settings: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("shop")).unwrap();
    fs::write(folder.path().join("shop/shop.yaml"), SHOP).unwrap();
    fs::write(folder.path().join("shop/api.toml"), settings).unwrap();
    folder
}

/// What a command that fails says.
fn errors(folder: &Path, arguments: &[&str]) -> String {
    let output = openapi_crates(folder, arguments);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {text}");
    text
}

#[test]
fn arguments_are_answered_with_what_is_meant() {
    let folder = shop(SETTINGS);
    for (arguments, meant) in [
        (["generate", "shop/shop.yml", "--out=out"].as_slice(), "did you mean `shop.yaml`?"),
        (&["explain", "shop", "#/components/schemas/BookLst"], "did you mean `BookList`?"),
        (&["explain", "shop", "shp.yaml#/paths"], "did you mean `shop.yaml`?"),
        (&["measure", "shop", "--only", "shop.yml"], "did you mean `shop.yaml`?"),
        (&["rename", "BookLst", "Books", "shop"], "did you mean `BookList`?"),
        (&["rename", "books().fnd()", "all", "shop"], "did you mean `books().find()`?"),
    ] {
        let errors = errors(folder.path(), arguments);
        assert!(errors.contains(meant), "{arguments:?}: {errors}");
    }
}

#[test]
fn names_in_settings_are_answered_with_what_is_meant() {
    let paging = "[[paging]]\noperations = ['findBook']\npage = 'page'\nitems = 'books'\n";
    for (settings, meant) in [
        (format!("{SETTINGS}{paging}"), "did you mean `findBooks`?"),
        (SETTINGS.replace("books = 'books'", "books = 'books'\nBook = 'book'"), "did you mean `books`?"),
        (SETTINGS.replace("shop.yaml", "shop.yml"), "did you mean `shop.yaml`?"),
        (
            format!("{SETTINGS}[names]\n'shop.yaml#/components/schemas/Authors' = 'Writer'\n"),
            "did you mean `shop.yaml#/components/schemas/Author`?",
        ),
    ] {
        let folder = shop(&settings);
        let errors = errors(folder.path(), &["generate", "shop", "--out", "out"]);
        assert!(errors.contains(meant), "{settings}{errors}");
    }
}

/// A reference to a file is an error where the settings promise names, and a loss elsewhere.
#[test]
fn references_are_answered_with_what_is_meant() {
    let folder = tempfile::tempdir().unwrap();
    let document = SHOP.replace("'#/components/schemas/BookList'", "'./parts.yml'");
    fs::write(folder.path().join("shop.yaml"), document).unwrap();
    fs::write(folder.path().join("parts.yaml"), "type: object\n").unwrap();
    let output = openapi_crates(folder.path(), &["generate", "shop.yaml", "--out", "out"]);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("did you mean `parts.yaml`?"), "{errors}");
}

#[test]
fn a_finding_without_a_place_has_no_arrow_and_a_folder_has_its_own_name() {
    let folder = shop(&SETTINGS.replace("version = '0.1.0'", ""));
    let named = errors(folder.path(), &["generate", "shop/shop.yaml", "--out", "out", "--name", "9"]);
    assert!(named.starts_with("error: no crate can be named after `9`\n"), "{named}");
    assert!(!named.contains("-->"), "{named}");
    let own = errors(&folder.path().join("shop"), &["generate", ".", "--out", "out"]);
    assert!(own.ends_with("shop: nothing is generated because of 1 error\n"), "{own}");
}

#[test]
fn helps_name_the_option_that_helps() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("api")).unwrap();
    let document = SHOP.replace("'#/components/schemas/BookList'", "'../parts.yaml'");
    fs::write(folder.path().join("api/shop.yaml"), document).unwrap();
    fs::write(folder.path().join("parts.yaml"), "type: object\n").unwrap();
    let outside = errors(folder.path(), &["generate", "api/shop.yaml", "--out", "out"]);
    assert!(outside.contains("or name a larger folder with `--within`"), "{outside}");
    let diff = errors(folder.path(), &["diff", "--base", "main", "--source", "api/shop.yaml"]);
    assert!(diff.contains("is in no Git repository: name OLD and NEW"), "{diff}");
    let url = openapi_crates(folder.path(), &["generate", "api/shop.yaml", "--out", "out", "--document-url", "foo"]);
    let said = String::from_utf8(url.stderr).unwrap();
    assert!(!url.status.success() && said.contains("write an address such as"), "{said}");
}
