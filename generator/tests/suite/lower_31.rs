//! The forms of OpenAPI 3.1, and what they are in 3.0. In a document of 3.0 each is a repair.

use std::fmt::Write as _;

use crate::stages::{document, texts};
use openapi_compiler::Findings;
use openapi_compiler::stages::lower_31::lower_31;
use openapi_compiler::stages::repair::{parse, repair};
use serde_json::{Value, json};

const SCHEMAS: &[&str] = &[
    "{type: [string, 'null']}",
    "{type: ['null', string], enum: [a, b]}",
    "{type: ['null', string], const: a}",
    "{type: 'null'}",
    "{type: ['null']}",
    "{type: [string]}",
    "{type: []}",
    "{type: [string, integer, 'null'], minLength: 1, minimum: 0, enum: [a, 1, null], description: Text or number.}",
    "{type: [array, object], items: {type: string}, properties: {a: {type: string}}}",
    "{const: book}",
    "{const: 1}",
    "{const: null}",
    "{type: string, const: a, enum: [a, b]}",
    "{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10}",
    "{type: integer, minimum: 1, exclusiveMinimum: 0}",
    "{type: string, examples: [a, b]}",
    "{type: string, contentEncoding: base64}",
    "{type: string, contentMediaType: application/octet-stream}",
    "{type: string, contentMediaType: application/json}",
    "{type: array, prefixItems: [{type: string}, {type: integer}]}",
    "{type: object, if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}",
    "{type: [string, null]}",
    "{type: [string, null], enum: [a, b]}",
    "{type: null}",
    "{type: null, enum: [null]}",
    "{type: null, properties: {a: {type: string}}}",
    "{type: [string, string]}",
    "{type: [string, integer, null], enum: [a, null]}",
    "{type: object, propertyNames: {pattern: '^a'}}",
    "{type: object, unevaluatedProperties: false}",
    "{type: object, unevaluatedProperties: true}",
    "{type: object, unevaluatedProperties: {type: string}}",
    "{type: object, additionalProperties: false, unevaluatedProperties: {type: string}}",
    "{type: object, patternProperties: {'^a': {type: string}}}",
    "{type: object, patternProperties: {'^a': {type: string}, '^b': {type: integer}, '^c': {type: string}}}",
    "{type: object, patternProperties: {'^a': {type: string}}, additionalProperties: {type: integer}}",
    "{type: object, patternProperties: {'^a': {type: string}}, additionalProperties: false}",
    "{type: object, patternProperties: {'^a': {type: string}}, additionalProperties: true}",
    "{type: object, patternProperties: {'^a': false}, additionalProperties: false}",
    "{type: object, patternProperties: {}}",
    "{$ref: '#/components/schemas/Other', description: Another.}",
    "{$ref: '#/components/schemas/Other', allOf: [{type: string}]}",
    "{anyOf: [{type: string}, {type: 'null'}]}",
    "true",
    "false",
    "{not: true}",
    "{oneOf: [{type: string}, {}]}",
    "{anyOf: [{type: string}, true]}",
    "{anyOf: [{type: string}, false]}",
    "{type: array, contains: {type: string}, minContains: 1}",
    "{type: array, items: {type: string}, unevaluatedItems: false}",
    "{type: array, prefixItems: [{type: string}, {type: string}], items: false}",
    "{type: array, prefixItems: [{type: string}], items: {type: integer}}",
    "{type: string, contentMediaType: application/json, contentSchema: {type: object}}",
    "{type: object, properties: {a: {type: string}}, dependentRequired: {a: [b]}}",
    "{type: object, properties: {a: {type: string}}, dependentSchemas: {a: {properties: {b: {type: string}}}}}",
    "{type: object, if: {}, then: {properties: {a: {type: string}}}, else: {properties: {a: {type: integer}}}}",
    "{type: object, if: {}, then: {$ref: '#/components/schemas/Other'}}",
];

/// Every schema with its lowered form and what is said.
fn table(version: &str) -> String {
    let mut table = String::new();
    for schema in SCHEMAS {
        let text = format!("paths: {{}}\ncomponents:\n  schemas:\n    Book: {schema}\n    Other: {{type: string}}\n");
        let mut document = document(version, &text);
        let mut findings = Findings::default();
        lower_31(&mut document, &mut findings);
        let at = "/components/schemas/Book";
        let after = document.root.pointer(at).cloned().unwrap_or(Value::Null);
        let _ = writeln!(table, "{schema}\n{after}");
        for finding in texts(findings) {
            let said = finding.split_once(at).map_or("", |(_, said)| said);
            let _ = writeln!(table, "    {}{said}", finding.split(':').next().unwrap_or_default());
        }
        table.push('\n');
        let once = document.root.clone();
        lower_31(&mut document, &mut Findings::default());
        assert_eq!(document.root, once, "{schema}: lowered twice is something else");
        let mut refused = Findings::default();
        repair(&mut document, &mut refused);
        let typed = parse(&mut document, &mut refused);
        let degraded = refused.count(openapi_compiler::Severity::Degradation);
        assert!(typed.is_some() && degraded == 0, "{schema} is not valid in 3.0: {after}");
    }
    table
}

fn assert_table(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn schemas_of_3_1() {
    assert_table("schemas_of_3_1", &table("3.1.0"));
}

#[test]
fn schemas_of_3_0() {
    assert_table("schemas_of_3_0", &table("3.0.3"));
}

#[test]
fn documents() {
    let mut document = document(
        "3.1.0",
        "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\nwebhooks: {sold: {post: {}}}\npaths: {}\ncomponents: {pathItems: {a: {}}}\n",
    );
    let mut findings = Findings::default();
    lower_31(&mut document, &mut findings);
    let keys: Vec<&String> = document.root.as_object().into_iter().flat_map(|root| root.keys()).collect();
    assert_eq!(keys, ["components", "info", "openapi", "paths"]);
    assert_eq!(document.root["openapi"], "3.0.3");
    let said = "note: library.yaml:4:1#/webhooks: webhooks are calls that the server makes: their bodies and answers are types, \
                and no operation is generated";
    assert_eq!(texts(findings), [said]);
}

#[test]
fn examples_of_json_in_texts_are_what_the_texts_hold() {
    let text =
        "{type: string, contentMediaType: application/json, contentSchema: {type: array, items: {type: integer}}}";
    let schema = format!(
        "{{type: object, properties: {{ids: {text}, lists: {{type: array, items: {text}}}, note: {{type: string}}}}, \
         example: {{ids: '[3]'}}}}"
    );
    let shown = "{ids: '[1, 2]', lists: ['[1]', 'no JSON', '[]'], note: '[1]'}";
    let body = format!(
        "{{schema: {schema}, example: {shown}, examples: {{a: {{value: {shown}}}, b: {{value: {{ids: 7}}}}}}}}"
    );
    let paths = format!("paths: {{/books: {{post: {{requestBody: {{content: {{multipart/form-data: {body}}}}}}}}}}}\n");
    let mut document = document("3.1.0", &paths);
    lower_31(&mut document, &mut Findings::default());
    let body = &document.root["paths"]["/books"]["post"]["requestBody"]["content"]["multipart/form-data"];
    let held = json!({ "ids": [1, 2], "lists": [[1], "no JSON", []], "note": "[1]" });
    assert_eq!((&body["example"], &body["examples"]["a"]["value"]), (&held, &held));
    assert_eq!(
        (&body["examples"]["b"]["value"], &body["schema"]["example"]),
        (&json!({ "ids": 7 }), &json!({ "ids": [3] }))
    );
}
