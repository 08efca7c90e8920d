//! Files of the model crate that `[family.files]` of `api.toml` names.

use std::fs;

use openapi_compiler::{Diagnostic, Generated, compile_folder};

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: Shop, version: '1'}
security: []
paths:
  /books:
    get:
      operationId: listBooks
      tags: [books]
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Books'}}}}
        '404': {description: None., content: {application/json: {schema: {$ref: '#/components/schemas/NotFoundError'}}}}
components:
  schemas:
    Books: {type: object, properties: {all: {type: array, items: {$ref: '#/components/schemas/Book'}}}}
    Book: {type: object, properties: {title: {type: string}}}
    NotFoundError: {type: object, properties: {cause: {$ref: '#/components/schemas/ErrorCause'}}}
    ErrorCause: {type: object, properties: {text: {type: string}}}
";

fn compiled(files: &str) -> Result<Generated, Vec<Diagnostic>> {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let settings = "title = 'Shop'\nabout = 'Books.'\n[crates]\nmodel = 'shop-model'\nclient = 'shop-client'\ntype = 'Shop'\n\
        version = '0.1.0'\n[[family]]\nname = 'store'\ndocuments = ['shop.yaml']\n[family.groups]\nbooks = 'books'\n[family.files]\n";
    for (name, text) in [("api.toml", format!("{settings}{files}\n")), ("shop.yaml", DOCUMENT.to_owned())] {
        fs::write(folder.path().join(name), text).unwrap_or_else(|error| panic!("{error}"));
    }
    compile_folder(folder.path())
}

#[test]
fn a_file_has_the_types_whose_names_match() {
    let generated = compiled("errors = ['*Error', 'E*C*e']").unwrap_or_else(|findings| panic!("{findings:#?}"));
    let files = &generated.crates[0].files;
    let types = |file: &str| -> Vec<&str> {
        let lines = files[file].lines();
        lines.filter_map(|line| line.strip_prefix("pub struct ")?.split([' ', ';']).next()).collect()
    };
    assert_eq!(types("src/store/errors.rs"), ["ErrorCause", "NotFoundError"]);
    assert_eq!(types("src/store/shared.rs"), ["Book", "Books"]);
    let root = &files["src/store.rs"];
    assert!(root.contains("mod errors;") && root.contains("pub use errors::*;"), "the paths stay: {root}");
}

#[test]
fn names_that_match_nothing_are_errors() {
    for (files, message) in [
        ("errors = ['*Error', 'Shelf*']", "the type `Shelf*` matches nothing in the documents"),
        ("errors = ['Book*Error']", "the type `Book*Error` matches nothing in the documents"),
        ("'../errors' = ['*Error']", "`../errors` cannot be the name of a file"),
    ] {
        let findings = compiled(files).err().unwrap_or_default();
        let messages: Vec<&str> = findings.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages, [message], "{files}");
    }
}
