//! References that lead back to themselves define nothing, and the rest of the document is as it was.

use std::fmt::Write as _;

use openapi_compiler::{DocumentOptions, Project, Severity, compile};

use crate::documents::{HEAD, accepted, compiled, degradations, sources};

/// An operation that is there whatever else is not.
const READERS: &str = "  /readers: {get: {operationId: listReaders, responses: {'200': {description: It., content: {application/json: {schema: {type: string}}}}}}}\n";

/// One that has a component.
const BOOKS: &str = "  /books: {get: {operationId: listBooks, responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}}}\n";

fn code_of(files: &[(&str, &str)]) -> (String, Vec<String>) {
    let generated = accepted(files, &[]);
    let code = sources(&generated).into_iter().map(|(_, text)| text).collect();
    (code, degradations(&generated))
}

#[test]
fn a_part_in_other_files_is_left_out() {
    let document = format!("{HEAD}paths:\n{READERS}  /books: {{get: {{$ref: a.yaml}}}}\n");
    let files = [("library.yaml", document.as_str()), ("a.yaml", "{$ref: b.yaml}"), ("b.yaml", "{$ref: a.yaml}")];
    let (code, found) = code_of(&files);
    let said = [
        ": `$ref: a.yaml` leads back to itself; it is left out",
        "/paths/~1books/get: `$ref: a.yaml` leads to nothing; it is left out",
    ];
    assert_eq!(found, said);
    assert!(code.contains("as \"listReaders\""), "{code}");
    // What else the path has is there.
    let tags = format!(
        "{HEAD}tags: {{$ref: a.yaml}}\npaths:\n{READERS}  /books: {{get: {{$ref: a.yaml}}, delete: {{operationId: drop, responses: {{'204': {{description: D.}}}}}}}}\n"
    );
    let (code, found) = code_of(&[("library.yaml", &tags), files[1], files[2]]);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(code.contains("as \"listReaders\"") && code.contains("as \"drop\""), "{code}");
}

#[test]
fn components_of_other_files_are_raw_json() {
    let schema = |reference: &str| {
        format!(
            "{HEAD}paths:\n{READERS}{BOOKS}components: {{schemas: {{Book: {{type: object, properties: {{title: {{type: string}}, volume: {{$ref: '{reference}'}}}}}}}}}}\n"
        )
    };
    let names = ("a.yaml", "components: {schemas: {Volume: {$ref: 'b.yaml#/components/schemas/Volume'}}}");
    let back = ("b.yaml", "components: {schemas: {Volume: {$ref: 'a.yaml#/components/schemas/Volume'}}}");
    let wholes = [("a.yaml", "{$ref: b.yaml}"), ("b.yaml", "{$ref: a.yaml}")];
    for (reference, files) in [("a.yaml#/components/schemas/Volume", [names, back]), ("a.yaml", wholes)] {
        let document = schema(reference);
        let (code, found) = code_of(&[("library.yaml", &document), files[0], files[1]]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].ends_with("; it became raw JSON"), "{found:?}");
        assert!(code.contains("pub title: Option<String>") && code.contains("pub volume: Option<Json>"), "{code}");
    }
}

/// What is next to a reference of 3.1 counts, and is all that is left.
#[test]
fn what_is_next_to_the_reference_stays() {
    let document = format!(
        "{}paths:\n{READERS}{BOOKS}components:\n  schemas:\n    Book: {{$ref: '#/components/schemas/Atlas', properties: {{title: {{type: string}}}}}}\n    \
         Atlas: {{$ref: '#/components/schemas/Book', properties: {{pages: {{type: integer}}}}}}\n",
        HEAD.replace("3.0.3", "3.1.0")
    );
    let (code, found) = code_of(&[("library.yaml", &document)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("`; it is left out"), "{found:?}");
    assert!(code.contains("pub title: Option<String>") && code.contains("pub pages: Option<i64>"), "{code}");
}

/// With an `api.toml`, and with corrections, documents are the caller's own.
#[test]
fn a_cycle_of_ones_own_is_an_error() {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let document = format!(
        "{HEAD}paths:\n{READERS}{BOOKS}components: {{schemas: {{Book: {{$ref: '#/components/schemas/Tome'}}, Tome: {{type: object}}}}}}\n"
    );
    let overlay = "overlay: 1.0.0\ninfo: {title: C, version: '1'}\nactions: [{target: $.components.schemas.Tome, \
                   update: {$ref: '#/components/schemas/Book'}}]\n";
    let at = |name: &str| folder.path().join(name);
    for (name, text) in [("library.yaml", document.as_str()), ("corrections.yaml", overlay)] {
        std::fs::write(at(name), text).unwrap_or_else(|error| panic!("{error}"));
    }
    let options = DocumentOptions { overlays: vec![at("corrections.yaml")], ..DocumentOptions::default() };
    let found = Project::of_document(&at("library.yaml"), &options).and_then(compile).map(|_| ());
    let found = found.expect_err("the correction makes a cycle");
    let is_error = |message: &str| message.starts_with("the reference leads back to itself");
    assert!(found.iter().any(|found| found.severity == Severity::Error && is_error(&found.message)), "{found:?}");
}

/// Components of each kind, each a reference to the next one, and the last one to the first.
#[test]
fn thousands_of_references_are_followed_in_linear_time() {
    let count = 20_000;
    let mut document = format!(
        "{HEAD}paths:\n{READERS}  /books: {{get: {{operationId: listBooks, parameters: [{{$ref: '#/components/parameters/L'}}], \
         responses: {{'200': {{description: D., content: {{application/json: {{schema: {{$ref: '#/components/schemas/L'}}}}}}}}}}}}}}\n\
         components:\n"
    );
    for section in ["schemas", "parameters"] {
        let _ = write!(document, "  {section}:\n    L: {{$ref: '#/components/{section}/S00000'}}\n");
        for index in 0..count {
            let next = (index + 1) % count;
            let _ = writeln!(document, "    S{index:05}: {{$ref: '#/components/{section}/S{next:05}'}}");
        }
    }
    let start = std::time::Instant::now();
    let (code, found) = code_of(&[("library.yaml", &document)]);
    assert_eq!(found.len(), 4, "{found:#?}");
    assert!(found.iter().any(|found| found.contains("and 19996 others; it became raw JSON")), "{found:#?}");
    assert!(code.contains("as \"listBooks\""), "the operation is gone");
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn a_document_of_nothing_else_is_not_a_success() {
    let document =
        format!("{HEAD}paths:\n  /books: {{$ref: '#/paths/~1tomes'}}\n  /tomes: {{$ref: '#/paths/~1books'}}\n");
    let found = compiled(&[("library.yaml", &document)], &[]).map(|_| ()).expect_err("there is no operation");
    assert!(found.iter().any(|found| found.message.contains("is part of a cycle")), "{found:?}");
}
