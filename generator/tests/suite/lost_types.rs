//! Documents whose operations lost their types: they are not a success, unless that was asked for.

use std::fs;

use openapi_compiler::{DocumentOptions, Project, compile};

use crate::documents::{HEAD, accepted, compiled, degradations};

const LOST: &str = "paths:
  /books:
    get: {operationId: listBooks, responses: {'200': {description: It., content: {application/json: {schema: {$ref: gone.yaml}}}}}}
  /shelves:
    get: {$ref: gone/shelves.yaml}
  /readers:
    get: {operationId: listReaders, responses: {'200': {description: It., content: {application/json: {schema: {type: string}}}}}}
";

#[test]
fn a_document_that_lost_most_types_is_not_a_success() {
    let document = format!("{HEAD}{LOST}");
    let findings = compiled(&[("library.yaml", &document)], &[]).map(|_| ()).expect_err("too little is left");
    let said = "2 of 3 operations lost their types: ";
    assert!(findings.iter().any(|finding| finding.message.starts_with(said)), "{findings:?}");
    // One of two is not most of them.
    let document = document.replace("    get: {$ref: gone/shelves.yaml}\n", "    description: None.\n");
    assert_eq!(degradations(&accepted(&[("library.yaml", &document)], &[])).len(), 1);
}

/// Paths of three operations that answer with a component, and the component.
fn answering(component: &str) -> String {
    let answer = "responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}";
    format!(
        "{HEAD}paths:
  /books: {{get: {{operationId: listBooks, {answer}}}}}
  /books/{{id}}:
    get: {{operationId: getBook, parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], {answer}}}
  /shelves: {{get: {{operationId: getShelf, responses: {{'200': {{$ref: '#/components/responses/Books'}}}}}}}}
  /readers: {{delete: {{operationId: deleteReaders, responses: {{'204': {{description: Done.}}}}}}}}
components:
  responses:
    Books: {{description: It., content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Book'}}}}}}}}}}
  schemas:
    Volume: {component}
    Book: {{$ref: '#/components/schemas/Volume'}}
"
    )
}

#[test]
fn what_is_lost_in_a_component_is_lost_for_all_who_reach_it() {
    for component in ["{$ref: gone.yaml}", "{type: 7}"] {
        let document = answering(component);
        let findings = compiled(&[("library.yaml", &document)], &[]).map(|_| ()).expect_err("too little is left");
        let errors: Vec<&str> = findings.iter().map(|finding| finding.message.as_str()).collect();
        assert!(errors.iter().any(|error| error.starts_with("3 of 4 operations lost their types: ")), "{errors:#?}");
    }
    // A document may take any JSON, and lose something elsewhere.
    let partial = "{type: object, properties: {title: {$ref: gone.yaml}, pages: {type: integer}}}";
    // What is wrong with a schema that says nothing costs nothing.
    for component in ["{}", partial, "{description: 7}", "{nullable: true}", "{optional: true}", "{x-since: 7}", ""] {
        let document = answering(component);
        accepted(&[("library.yaml", &document)], &[]);
    }
}

#[test]
fn an_operation_without_content_has_no_types_to_lose() {
    let done = "responses: {'204': {description: Done., headers: {Age: {schema: {$ref: gone.yaml}}}}}";
    let parameter = "parameters: [{name: age, in: query, schema: {$ref: gone.yaml}}]";
    let document = format!(
        "{HEAD}paths:
  /books: {{delete: {{operationId: deleteBooks, {parameter}, {done}}}}}
  /readers: {{delete: {{operationId: deleteReaders, {done}}}}}
"
    );
    assert_eq!(degradations(&accepted(&[("library.yaml", &document)], &[])).len(), 3);
}

#[test]
fn a_lenient_run_takes_what_is_left() {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let file = folder.path().join("library.yaml");
    fs::write(&file, format!("{HEAD}{LOST}")).unwrap_or_else(|error| panic!("{error}"));
    let options = DocumentOptions { is_lenient: true, ..DocumentOptions::default() };
    let generated = Project::of_document(&file, &options).and_then(compile);
    assert_eq!(generated.map(|generated| generated.counts.operations).map_err(|findings| findings.len()), Ok(2));
}
