//! Each repair: what is written, what it becomes, what is said. A repaired document needs no repair.

mod references;

use std::fmt::Write as _;

use crate::stages::{answering, api, document, texts};
use openapi_compiler::api::Shape;
use openapi_compiler::stages::repair::{parse, repair};
use openapi_compiler::{Document, Findings};
use serde_json::Value;

/// What breaks schemas. The first four lines are from Kibana's document, as are many of the others.
const SCHEMAS: &[(&str, &str)] = &[
    ("reference with siblings", "{$ref: '#/components/schemas/Other', description: A book., nullable: true}"),
    (
        "reference with siblings that are broken",
        "{$ref: '#/components/schemas/Other', required: null, nullable: 'yes'}",
    ),
    ("reference with an allOf that is not a list", "{$ref: '#/components/schemas/Other', allOf: {type: string}}"),
    ("reference that is none", "{$ref: 1, type: string}"),
    ("array without items", "{type: array}"),
    ("items that are a list", "{type: array, items: [{type: string}, {type: number}]}"),
    ("items that are a list of one", "{type: array, items: [{type: string}]}"),
    ("items that are an empty list", "{type: array, items: []}"),
    ("type objects", "{type: objects}"),
    ("type in capitals", "{type: String}"),
    ("type that is a format", "{type: uuid}"),
    ("unknown type", "{type: any}"),
    ("empty enum", "{type: string, enum: []}"),
    ("enum with a value twice", "{type: string, enum: [a, a, b]}"),
    ("enum of numbers, type string", "{type: string, enum: [1, 2.5, true, '1', null]}"),
    ("enum of texts, type integer", "{type: integer, enum: ['1', '2.0', 3, 1.0, 1.5, a, true, null]}"),
    ("enum of texts, type number", "{type: number, enum: ['1', 1.0, 1, 2.5, many]}"),
    ("enum of texts, type boolean", "{type: boolean, enum: ['true', False, 1]}"),
    ("enum of other values only", "{type: integer, enum: [a, b]}"),
    ("enum of one number in two spellings", "{enum: [1, 1.0, '1']}"),
    ("enum that is text", "{type: string, enum: a}"),
    ("required null", "{type: object, required: null}"),
    ("required flag on a property", "{type: string, required: true}"),
    ("object inside required", "{type: object, required: [id, {name: title}], properties: {id: {type: string}}}"),
    ("additionalproperties", "{type: object, additionalproperties: false}"),
    ("additionalProperties as text", "{type: object, additionalProperties: none}"),
    ("oneof", "{oneof: [{type: string}, {type: number}]}"),
    ("anyOf that is an object", "{anyOf: {type: string}}"),
    ("empty allOf", "{type: string, allOf: []}"),
    ("allOf that is text", "{type: string, allOf: Book}"),
    ("discriminator as text", "{type: object, discriminator: kind}"),
    ("discriminator without a property", "{type: object, discriminator: {mapping: {}}}"),
    (
        "mapping of what is not text",
        "{type: object, discriminator: {propertyName: kind, mapping: {a: Other, b: null, c: {$ref: Other}}}}",
    ),
    ("mapping that is a list", "{type: object, discriminator: {propertyName: kind, mapping: [a]}}"),
    ("nullable as text", "{type: string, nullable: 'true'}"),
    ("nullable next to allOf", "{description: A book., allOf: [{$ref: '#/components/schemas/Other'}], nullable: true}"),
    (
        "nullable next to several parts",
        "{x-a: 1, allOf: [{$ref: '#/components/schemas/Other'}, {minLength: 1}], nullable: true, default: null}",
    ),
    ("nullable next to oneOf", "{oneOf: [{$ref: '#/components/schemas/Other'}, {type: number}], nullable: true}"),
    (
        "nullable next to anyOf that has null",
        "{anyOf: [{type: string, nullable: true}, {type: number}], nullable: true}",
    ),
    ("nullable next to both", "{anyOf: [{type: string}], oneOf: [{type: string}, {not: {}}], nullable: true}"),
    ("nullable as an alternative", "{anyOf: [{type: string}, {description: Nothing., nullable: true}]}"),
    ("nullable texts", "{enum: [a, b], nullable: true}"),
    ("nullable values of several types", "{enum: [a, 1], nullable: true}"),
    ("nullable properties", "{properties: {id: {type: string}}, nullable: true}"),
    ("nullable items", "{items: {type: string}, nullable: true}"),
    ("nullable with a format", "{format: int64, nullable: true}"),
    ("nullable alone", "{description: Any JSON., nullable: true}"),
    ("large values of either sign", "{type: integer, minimum: -1, enum: [-1, 18446744073709551615]}"),
    ("large values of no type", "{enum: [-1, 18446744073709551615]}"),
    ("large values of a number", "{type: number, enum: [9007199254740993]}"),
    ("large values of a number next to others", "{type: number, enum: [0.5, 9007199254740993]}"),
    ("bounds as text and fractions", "{type: string, minLength: '1', maxLength: 10.0}"),
    ("bound that is not a number", "{type: number, maximum: many}"),
    ("description that is a list", "{type: string, description: [A, B]}"),
    ("properties that are a list", "{type: object, properties: [id]}"),
    ("property that is text", "{type: object, properties: {id: string}}"),
    ("schema that is true", "{type: object, properties: {id: true}}"),
];

/// What breaks operations and path items, each below the path `/books/{id}`.
const OPERATIONS: &[(&str, &str)] = &[
    ("no responses", "{get: {parameters: [{$ref: '#/components/parameters/id'}]}}"),
    ("responses that are a list", "{parameters: [{$ref: '#/components/parameters/id'}], get: {responses: []}}"),
    (
        "a status that is none",
        "{parameters: [{$ref: '#/components/parameters/id'}], get: {responses: {ok: {description: A.}, '2XX': {description: B.}}}}",
    ),
    ("a path parameter that is not declared", "{get: {responses: {}}}"),
    (
        "a path parameter that is not in the path",
        "{parameters: [{$ref: '#/components/parameters/id'}], get: {parameters: [{name: key, in: path, required: true, schema: {type: string}}], responses: {}}}",
    ),
    (
        "parameters that cannot be sent",
        "{parameters: [{$ref: '#/components/parameters/id'}], get: {parameters: [{name: a, in: body}, {in: query}, text], responses: {}}}",
    ),
    (
        "a parameter twice",
        "{parameters: [{$ref: '#/components/parameters/id'}], get: {parameters: [{name: a, in: query, schema: {}}, {name: a, in: query, schema: {}}], responses: {}}}",
    ),
    ("parameters that are an object", "{get: {parameters: {id: {}}, responses: {}}}"),
    ("an operation that is text", "{get: none}"),
    ("an unknown method", "{parameters: [{$ref: '#/components/parameters/id'}], search: {responses: {}}}"),
    (
        "texts that are none",
        "{parameters: [{$ref: '#/components/parameters/id'}], get: {operationId: 7, summary: [A], tags: books, deprecated: 'no', responses: {}}}",
    ),
    (
        "servers of its own",
        "{servers: [{url: https://a.example}], parameters: [{$ref: '#/components/parameters/id'}], get: {servers: [{url: https://b.example}, {url: /c}], responses: {}}}",
    ),
    ("a path item that is a list", "[]"),
];

/// What breaks what operations are made of.
const NODES: &[(&str, &str)] = &[
    ("a response without a description", "responses: {'200': {}}"),
    ("a response that is text", "responses: {'200': Fine.}"),
    (
        "a reference to a response with siblings",
        "responses: {'200': {$ref: '#/components/responses/ok', description: A.}}",
    ),
    ("content that is a list", "responses: {'200': {description: A., content: [text/plain]}}"),
    ("a media type that is null", "responses: {'200': {description: A., content: {application/json: null}}}"),
    (
        "examples that are a list",
        "responses: {'200': {description: A., content: {application/json: {examples: [1, 2]}}}}",
    ),
    (
        "examples without value",
        "responses: {'200': {description: A., content: {application/json: {examples: {one: {id: 1}, two: [2]}}}}}",
    ),
    (
        "a header with a name",
        "responses: {'200': {description: A., headers: {ETag: {name: ETag, schema: {type: string}}}}}",
    ),
    (
        "headers that begin with x-",
        "responses: {'200': {description: A., headers: {x-request-id: {type: string}, x-empty: {description: B.}, x-text: B.}}}",
    ),
    (
        "a header with flags that are text",
        "responses: {'200': {description: A., headers: {ETag: {required: maybe, style: form, examples: [a], schema: {type: objects}}}}}",
    ),
    ("headers that are a list", "responses: {'200': {description: A., headers: [ETag]}}"),
    (
        "an example that begins with x-",
        "responses: {'200': {description: A., content: {application/json: {examples: {x-one: {id: 1}}}}}}",
    ),
    (
        "media types with a colon, one of them twice",
        "requestBody: {content: {'text:plain': {}, 'text/plain': {}}}\nresponses: {'200': {description: A., content: {'application:json; a=b:c': {schema: {type: string}}}}, '201': {description: B., content: {application/json: {schema: {$ref: '#/paths/~1books/get/responses/200/content/application:json; a=b:c/schema'}}}}}",
    ),
    ("a request body without content", "requestBody: {required: true}\nresponses: {}"),
    ("a parameter without a schema", "parameters: [{name: a, in: query}]\nresponses: {}"),
    (
        "a parameter with schema and content",
        "parameters: [{name: a, in: query, schema: {type: string}, content: {application/json: {}}}]\nresponses: {}",
    ),
    ("a style of another place", "parameters: [{name: a, in: query, style: simple, schema: {}}]\nresponses: {}"),
    ("a flag that is text", "parameters: [{name: a, in: query, required: yes please, schema: {}}]\nresponses: {}"),
    (
        "other flags that are text",
        "parameters: [{name: a, in: query, explode: 'no', allowReserved: 1, description: [A], schema: {}}]\nresponses: {}",
    ),
    ("a path parameter that is not required", "parameters: [{name: id, in: path, schema: {}}]\nresponses: {}"),
];

const COMPONENTS: &str = "components:\n  schemas: {Other: {type: string}}\n  responses: {ok: {description: Fine.}}\n  \
                          parameters: {id: {name: id, in: path, required: true, schema: {type: string}}}\n";

/// A case as it is written, as it is repaired, and what is said.
fn repaired(what: &str, written: &str, mut document: Document, at: &str) -> String {
    let mut findings = Findings::default();
    repair(&mut document, &mut findings);
    let after = document.root.pointer(at).cloned().unwrap_or(Value::Null);
    let mut text = format!("# {what}\n{written}\n{after}\n");
    for finding in texts(findings) {
        let (severity, place) = finding.split_once(": ").unwrap_or_default();
        let said = if at.is_empty() { place } else { place.split_once(at).map_or(place, |(_, said)| said) };
        let _ = writeln!(text, "    {severity} {}", said.trim_start_matches(": "));
    }
    let mut again = Findings::default();
    let once = document.root.clone();
    repair(&mut document, &mut again);
    assert_eq!(texts(again), Vec::<String>::new(), "{what}: a repaired document is repaired again");
    assert_eq!(document.root, once, "{what}: a second repair changes the document");
    let mut refused = Findings::default();
    let typed = parse(&mut document, &mut refused);
    assert!(typed.is_some() && refused.into_sorted().is_empty(), "{what}: the repaired document is not valid");
    text
}

fn assert_table(name: &str, lines: &[String]) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, lines.join("\n")));
}

#[test]
fn schemas() {
    let cases = SCHEMAS.iter().map(|(what, schema)| {
        let text = format!("paths: {{}}\n{COMPONENTS}").replace("Other: ", &format!("Book: {schema}, Other: "));
        repaired(what, schema, document("3.0.3", &text), "/components/schemas/Book")
    });
    assert_table("schemas", &cases.collect::<Vec<_>>());
}

/// Discriminators, each with what its arms say of their tags.
const DISCRIMINATORS: &[(&str, &str, [&str; 3])] = &[
    ("no mapping", "{propertyName: kind}", ["{enum: [a]}", "{enum: [b]}", "{type: string}"]),
    (
        "no mapping, and values that are names",
        "{propertyName: kind}",
        ["{enum: [First]}", "{enum: [Second]}", "{type: string}"],
    ),
    (
        "a mapping of one value",
        "{propertyName: kind, mapping: {a: '#/components/schemas/First'}}",
        ["{enum: [a]}", "{enum: [b, c]}", "{allOf: [{enum: [d, e]}, {enum: [e, f]}]}"],
    ),
    ("one value of two arms", "{propertyName: kind}", ["{enum: [a]}", "{enum: [a]}", "{enum: [b]}"]),
    ("another property", "{propertyName: type}", ["{enum: [a]}", "{enum: [b]}", "{enum: [c]}"]),
    (
        "values of a component",
        "{propertyName: kind}",
        ["{$ref: '#/components/schemas/Kind'}", "{oneOf: [{enum: [b]}, {enum: [c]}]}", "{enum: [null, d]}"],
    ),
];

#[test]
fn discriminators() {
    let cases = DISCRIMINATORS.iter().map(|(what, discriminator, tags)| {
        let names = ["First", "Second", "Third"];
        let arms = names.map(|name| format!("{{$ref: '#/components/schemas/{name}'}}")).join(", ");
        let mut text = format!("paths: {{}}\n{COMPONENTS}");
        let mut schemas =
            format!("Book: {{anyOf: [{arms}], discriminator: {discriminator}}}, Kind: {{type: string, enum: [k]}}, ");
        for (name, tag) in names.iter().zip(tags) {
            let _ = write!(schemas, "{name}: {{type: object, required: [kind], properties: {{kind: {tag}}}}}, ");
        }
        text = text.replace("Other: ", &format!("{schemas}Other: "));
        let written = format!("{discriminator}: {}", tags.join(", "));
        repaired(what, &written, document("3.0.3", &text), "/components/schemas/Book")
    });
    assert_table("discriminators", &cases.collect::<Vec<_>>());
}

#[test]
fn operations() {
    let cases = OPERATIONS.iter().map(|(what, item)| {
        let text = format!("paths:\n  /books/{{id}}: {item}\n{COMPONENTS}");
        repaired(what, item, document("3.0.3", &text), "/paths/~1books~1{id}")
    });
    assert_table("operations", &cases.collect::<Vec<_>>());
}

#[test]
fn nodes() {
    let cases = NODES.iter().map(|(what, operation)| {
        let path = if operation.contains("in: path") { "/books/{id}" } else { "/books" };
        let indented = operation.replace('\n', "\n      ");
        let text = format!("paths:\n  {path}:\n    get:\n      {indented}\n{COMPONENTS}");
        let at = format!("/paths/{}/get", path.replace('/', "~1"));
        repaired(what, operation, document("3.0.3", &text), &at)
    });
    assert_table("nodes", &cases.collect::<Vec<_>>());
}

/// What breaks `info`.
const INFO: &[(&str, &str)] = &[
    ("a title that is null, a version that is a number", "{title: null, version: 1.5}"),
    (
        "all that there is",
        "{title: A, version: '1', description: B., termsOfService: C., x-logo: D, contact: {name: E, email: F, url: G}, license: {name: MIT, url: H}}",
    ),
    ("a licence that is text", "{title: A, version: '1', license: MIT}"),
    ("a licence without a name", "{title: A, version: '1', license: {url: 'https://a.example'}}"),
    (
        "texts that are none",
        "{title: A, version: '1', description: [B], termsOfService: {}, contact: {name: 1, email: a@b.example}, license: {name: MIT, url: 1}}",
    ),
    ("a contact that is text", "{title: A, version: '1', contact: a@b.example}"),
    ("keys of nobody", "{title: A, version: '1', author: B, contact: {phone: '1', x-phone: '1'}}"),
];

#[test]
fn documents() {
    let without = repaired("no info and no paths", "x-a: 1", without_info("x-a: 1"), "");
    let cases = INFO.iter().map(|(what, info)| {
        let mut document = without_info("paths: {}");
        document.root["info"] =
            crate::stages::document("3.0.3", &format!("paths: {{}}\nx-info: {info}")).root["x-info"].take();
        repaired(what, info, document, "/info")
    });
    assert_table("documents", &[without].into_iter().chain(cases).collect::<Vec<_>>());
}

fn without_info(text: &str) -> Document {
    let mut document = document("3.0.3", text);
    document.root.as_object_mut().and_then(|root| root.remove("info"));
    document
}

/// What typed parsing refuses although it was repaired is given up, node by node.
#[test]
fn refused_nodes() {
    let text = "paths:\n  /books:\n    get:\n      parameters:\n        - {name: a, in: query, schema: {}, allowReserved: 'yes'}\n        \
                - {name: b, in: query, schema: {type: object, properties: {c: {pattern: 1}, d: {required: 1}}}}\n      \
                responses:\n        '200': {description: A., content: {application/json: {schema: {xml: 1}}}}\n";
    let mut document = document("3.0.3", text);
    let mut findings = Findings::default();
    let typed = parse(&mut document, &mut findings);
    let findings = findings.into_sorted();
    assert!(typed.is_some_and(|typed| typed.operations().count() == 1));
    assert!(findings.iter().all(|finding| finding.help.is_some()), "{findings:?}");
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_table("refused_nodes", &lines);
}

#[test]
fn the_first_of_two_operations_keeps_their_id() {
    let operation = "{operationId: list, responses: {'204': {description: Done.}}}";
    let rest = format!("paths:\n  /beta: {{get: {operation}}}\n  /v1: {{get: {operation}, put: {operation}}}\n");
    let mut findings = Findings::default();
    let mut document = document("3.0.3", &rest);
    repair(&mut document, &mut findings);
    let id = |at: &str| document.root.pointer(at).and_then(|operation| operation["operationId"].as_str());
    assert_eq!(id("/paths/~1beta/get"), Some("list"));
    assert_eq!((id("/paths/~1v1/get"), id("/paths/~1v1/put")), (None, None));
    let texts = texts(findings);
    assert_eq!(texts.len(), 2, "{texts:?}");
    assert!(texts[0].contains("`operationId: list` belongs to `/paths/~1beta/get` already"), "{texts:?}");
}

/// The property of a base class lists its values: a value of the base alone is one only where its name is among them.
#[test]
fn a_base_that_its_values_leave_out_is_no_alternative() {
    for (values, expected) in [
        ("{type: string, enum: [Cat, Dog]}", "Cat, Dog"),
        ("{$ref: '#/components/schemas/Kind'}", "Cat, Dog"),
        ("{type: string, enum: [Cat, Dog, Pet]}", "Cat, Dog, PlainPet"),
        ("{type: string}", "Cat, Dog, PlainPet"),
    ] {
        let subclass = |name: &str| {
            format!(
                "    {name}: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{type: object, properties: {{n: {{type: integer}}}}}}]}}\n"
            )
        };
        let schemas = format!(
            "components:\n  schemas:\n    Kind: {{type: string, enum: [Cat, Dog]}}\n    Pet: {{type: object, required: [kind], \
                discriminator: {{propertyName: kind}}, properties: {{kind: {values}}}}}\n{}{}",
            subclass("Cat"),
            subclass("Dog")
        );
        let (api, _) = api(&format!("{}{schemas}", answering("{$ref: '#/components/schemas/Pet'}")));
        let arms = api.type_ids().find_map(|id| match &api[id].shape {
            Shape::Union(union) => Some(union.variants.iter().map(|arm| api[arm.ty.id].name.pascal())),
            _ => None,
        });
        let arms: Vec<String> = arms.into_iter().flatten().collect();
        assert_eq!(arms.join(", "), expected, "{values}");
    }
}
