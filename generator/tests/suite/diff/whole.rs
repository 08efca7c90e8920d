//! Documents as a whole: paths, components, servers, security.

use super::{In, NO_ANSWER, OBJECT};

const KEY: &str = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}";
pub(super) const OPEN: &str = "paths: {/a: {get: {operationId: getA, responses: {'204': {description: Done.}}}}}";

/// A path with an operation.
fn get(path: &str, id: &str) -> String {
    format!("{path}: {{get: {{operationId: {id}, responses: {{'204': {{description: Done.}}}}}}}}")
}

/// The same with an error. Operations that disagree about one have errors of their own.
fn fails(path: &str, id: &str, ty: &str) -> String {
    format!(
        "{path}: {{get: {{operationId: {id}, responses: {{'204': {{description: Done.}}, '404': {{description: No., content: {{application/json: {{schema: {{type: {ty}}}}}}}}}}}}}}}"
    )
}

fn paths(items: &[String]) -> String {
    format!("paths: {{{}}}", items.join(", "))
}

fn one(item: String) -> String {
    paths(&[item])
}

fn body(rest: &str) -> String {
    format!("paths: {{/a: {{post: {{operationId: a, {rest}{NO_ANSWER}}}}}}}")
}

fn json(required: &str) -> String {
    format!("requestBody: {{{required}content: {{application/json: {{schema: {{type: string}}}}}}}}, ")
}

/// An operation that takes a component.
fn component(name: &str, schema: &str) -> String {
    format!(
        "paths: {{/a: {{post: {{operationId: a, requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}, {NO_ANSWER}}}}}}}, components: {{schemas: {{{name}: {schema}}}}}"
    )
}

fn with(rest: &str) -> String {
    format!("{OPEN}, {rest}")
}

/// Rows whose texts are made of parts, about operations.
pub(super) fn documents() -> Vec<(In, String, String, &'static [&'static str])> {
    vec![
        (In::Document, one(get("/a", "getA")), paths(&[get("/a", "getA"), get("/b", "getB")]), &["operation-added:"]),
        (
            In::Document,
            paths(&[get("/a", "getA"), get("/b", "getB")]),
            one(get("/a", "getA")),
            &["operation-removed: compile wire"],
        ),
        (In::Document, one(get("/a", "getA")), one(get("/b", "getA")), &["operation-moved: compile wire"]),
        (
            In::Document,
            one(get("/a", "getA")),
            paths(&[get("/a", "getA"), get("'/b/{x}'", "getX"), get("'/b/{y}'", "getY")]),
            &["operation-added:", "operation-added:"],
        ),
        (
            In::Document,
            paths(&[fails("/a", "getA", "string"), fails("/b", "getB", "boolean")]),
            paths(&[fails("/a", "getA", "integer"), fails("/b", "getB", "boolean, default: true")]),
            &["type-changed: compile wire", "default-added: behaviour"],
        ),
        (In::Document, one(get("/a", "getA")), one(get("/a", "readA")), &["operation-id-changed: compile"]),
        (In::Document, body(""), body(&json("")), &["optional-body-added:"]),
        (In::Document, body(""), body(&json("required: true, ")), &["required-body-added: compile wire"]),
        (In::Document, body(&json("")), body(""), &["body-removed: compile wire"]),
        (In::Document, body(&json("")), body(&json("required: true, ")), &["body-became-required: compile wire"]),
        (In::Document, body(&json("required: true, ")), body(&json("")), &["body-became-optional: compile"]),
        (In::Document, component("Order", OBJECT), component("Purchase", OBJECT), &["schema-renamed: compile"]),
    ]
}

/// The same about what is around operations.
pub(super) fn surroundings() -> Vec<(In, String, String, &'static [&'static str])> {
    vec![
        (
            In::Document,
            with("servers: [{url: 'https://a.example'}]"),
            with("servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]"),
            &["server-added:"],
        ),
        (
            In::Document,
            with("servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]"),
            with("servers: [{url: 'https://a.example'}]"),
            &["server-removed: wire"],
        ),
        (In::Document, with(KEY), with(&format!("{KEY}, security: [{{key: []}}]")), &["security-tightened: wire"]),
        (In::Document, with(&format!("{KEY}, security: [{{key: []}}]")), with(KEY), &["security-relaxed:"]),
        (
            In::Document,
            with(&format!("{KEY}, security: [{{key: []}}]")),
            with(&format!("{}, security: [{{key: []}}]", KEY.replace("X-Key", "X-Token"))),
            &["security-scheme-changed: wire"],
        ),
        (
            In::Document,
            with("tags: [{name: a}]"),
            with("tags: [{name: a, description: Words.}]"),
            &["description-changed: docs"],
        ),
        (In::Document, with("x-a: 1"), with("x-a: 2"), &["extension-changed: docs"]),
        (
            In::Document,
            with("components: {schemas: {A: {type: string}}}"),
            with("components: {schemas: {A: {type: integer}}}"),
            &["type-changed: docs"],
        ),
    ]
}
