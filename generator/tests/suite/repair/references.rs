//! References that lead to a node of another kind, or into the middle of one.

use openapi_compiler::Findings;
use openapi_compiler::stages::repair::repair;

use super::{COMPONENTS, assert_table, repaired};
use crate::stages::{document, texts};

/// What a reference to a node of another kind means. Each is one finding.
const MISPLACED: &[(&str, &str)] = &[
    ("an answer that is a schema", "responses: {'400': {$ref: '#/components/schemas/Other'}}"),
    (
        "a body that is a schema",
        "requestBody: {$ref: '#/components/schemas/Other'}\nresponses: {'204': {description: A.}}",
    ),
    ("an answer that is a body", "responses: {'200': {$ref: '#/components/requestBodies/book'}}"),
    (
        "a body that is an answer",
        "requestBody: {$ref: '#/components/responses/book'}\nresponses: {'204': {description: A.}}",
    ),
    (
        "a schema that is a parameter",
        "responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/parameters/id'}}}}}",
    ),
    (
        "a schema that is an answer",
        "responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/responses/book'}}}}}",
    ),
    (
        "a schema that is a media type",
        "responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/responses/book/content/application~1json'}}}}}",
    ),
    (
        "a header that is a schema",
        "responses: {'200': {description: A., headers: {ETag: {$ref: '#/components/schemas/Other'}}}}",
    ),
    (
        "a header that is a parameter",
        "responses: {'200': {description: A., headers: {ETag: {$ref: '#/components/parameters/id'}}}}",
    ),
    (
        "a parameter that is a header",
        "parameters: [{$ref: '#/components/headers/ETag'}]\nresponses: {'204': {description: A.}}",
    ),
    (
        "a parameter that is a schema",
        "parameters: [{$ref: '#/components/schemas/Other'}]\nresponses: {'204': {description: A.}}",
    ),
    (
        "a parameter among the schemas",
        "parameters: [{$ref: '#/components/schemas/Filter'}]\nresponses: {'204': {description: A.}}",
    ),
    (
        "a schema that is an operation",
        "responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/paths/~1authors/get'}}}}}",
    ),
    ("a chain that ends well", "responses: {'200': {$ref: '#/components/schemas/Chain'}}"),
];

#[test]
fn references_of_another_kind() {
    let others = "  requestBodies: {book: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}\n  \
                  headers: {ETag: {schema: {type: string}}}\n";
    let components = COMPONENTS
        .replace("{Other: ", "{Filter: {name: filter, in: query, schema: {type: string}}, Chain: {$ref: '#/components/responses/book'}, Other: ")
        .replace("{ok: ", "{book: {description: It., content: {application/json: {schema: {type: object, properties: {title: {type: string}}}}}}, ok: ");
    let cases = MISPLACED.iter().map(|(what, operation)| {
        let indented = operation.replace('\n', "\n      ");
        let authors = "  /authors: {get: {responses: {'204': {description: A.}}}}";
        let text = format!("paths:\n{authors}\n  /books:\n    get:\n      {indented}\n{components}{others}");
        let mut document = document("3.0.3", &text);
        let mut findings = Findings::default();
        repair(&mut document, &mut findings);
        let misplaced = texts(findings).into_iter().filter(|text| text.contains("`$ref` leads to"));
        let expected = usize::from(*what != "a chain that ends well");
        // `Chain` itself is a schema that is an answer, in every case.
        assert_eq!(misplaced.filter(|text| !text.contains("schemas/Chain: ")).count(), expected, "{what}");
        repaired(what, operation, self::document("3.0.3", &text), "/paths/~1books/get")
    });
    assert_table("references_of_another_kind", &cases.collect::<Vec<_>>());
}

/// A parameter of another operation is found where it is, and declares the path's parameter.
#[test]
fn references_to_parameters_of_another_operation() {
    let text = "paths:\n  /books/{id}:\n    get:\n      operationId: getBook\n      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]\n      \
                responses: {'204': {description: A.}}\n  /books/{id}/pages:\n    get:\n      \
                parameters: [{$ref: '#/paths/~1books~1%7Bid%7D/get/parameters/0'}]\n      responses: {'204': {description: A.}}\n";
    let line = repaired("a parameter of another operation", "", document("3.0.3", text), "");
    assert_table("references_to_parameters_of_another_operation", &[line]);
}

/// References into the middle of things become references to components.
#[test]
fn deep_references() {
    let text = "paths:\n  /books:\n    get:\n      responses:\n        '200':\n          description: A.\n          content:\n            \
                application/json:\n              schema: {properties: {author: {type: object}}}\n        '201':\n          description: B.\n          content:\n            \
                application/json:\n              schema:\n                $ref: '#/paths/~1books/get/responses/200/content/application~1json/schema/properties/author'\n";
    let line = repaired("a reference into an answer", "", document("3.0.3", text), "");
    assert_table("deep_references", &[line]);
}

/// A reference to a place, and one to a place within it.
#[test]
fn references_into_one_another() {
    let schema = "#/paths/~1books/get/responses/200/content/application~1json/schema";
    let text = format!(
        "paths:\n  /books:\n    get:\n      responses:\n        '200':\n          description: A.\n          content:\n            \
         application/json:\n              schema: {{properties: {{author: {{type: object, properties: {{name: {{type: string}}}}}}}}}}\n\
         components:\n  schemas:\n    Whole: {{$ref: '{schema}'}}\n    Author: {{$ref: '{schema}/properties/author'}}\n    \
         Name: {{$ref: '{schema}/properties/author/properties/name'}}\n"
    );
    let line = repaired("references into one another", "", document("3.0.3", &text), "/components");
    assert_table("references_into_one_another", &[line]);
}
