//! Nothing is silent next to other changes, and nothing is told twice.

use super::whole::{KEY, OPEN, get, one, with};
use super::{In, NO_ANSWER};

/// An edition of a document of OpenAPI 3.1.
fn edition(version: &str, rest: &str) -> String {
    format!("openapi: 3.1.0, info: {{title: Shop, version: '{version}'}}, {OPEN}, {rest}")
}

/// A path with a server of its own.
fn served(path: &str, server: &str) -> String {
    one(get(path, "getA").replace(": {get:", &format!(": {{servers: [{{url: 'https://{server}.example'}}], get:")))
}

/// A path item that is a component, with what its operation has.
fn shared(rest: &str) -> String {
    format!(
        "openapi: 3.1.0, info: {{title: Shop, version: '1'}}, paths: {{/a: {{$ref: '#/components/pathItems/A'}}}}, \
         components: {{pathItems: {{A: {{get: {{operationId: getA, {rest}{NO_ANSWER}}}}}}}}}"
    )
}

/// Components that nothing uses, and that the compiler keeps where they are used.
fn unused() -> Vec<(In, String, String, &'static [&'static str])> {
    let called = format!("'{{$url}}': {{post: {{{NO_ANSWER}}}}}");
    let sections = [
        "links: {L: {operationId: getA}}".to_owned(),
        format!("callbacks: {{C: {{{called}}}}}"),
        format!("pathItems: {{P: {{get: {{operationId: getP, {NO_ANSWER}}}}}}}"),
    ];
    let row = |section: String| {
        let (old, new) = (edition("1", &format!("components: {{{section}}}")), edition("2", "components: {}"));
        let expected: &[&str] = &["version-changed: docs", "unused-component-changed: docs"];
        (In::Document, old, new, expected)
    };
    sections.into_iter().map(row).collect()
}

/// Rows about one change that is one row: a format goes with its type, and a style with its schema.
fn told_once() -> [(In, String, String, &'static [&'static str]); 3] {
    [
        (
            In::Request,
            "{type: integer, format: int32}".to_owned(),
            "{type: number}".to_owned(),
            &["type-widened: compile"] as &[&str],
        ),
        (
            In::Answer,
            "{type: number, format: double}".to_owned(),
            "{type: integer, format: int64}".to_owned(),
            &["type-narrowed: compile"],
        ),
        (
            In::Operation,
            "parameters: [{name: q, in: query, schema: {type: object}}]".to_owned(),
            "parameters: [{name: q, in: query, content: {application/json: {schema: {type: object}}}}]".to_owned(),
            &["parameter-style-changed: wire"],
        ),
    ]
}

/// Rows about what is easily overlooked.
pub(super) fn seen() -> Vec<(In, String, String, &'static [&'static str])> {
    let object = |rest: &str| format!("{{type: object, properties: {{a: {{type: string}}{rest}}}");
    let parameter = "parameters: [{name: q, in: query, schema: {type: string}}], ";
    let gone = |place: In, more: &str, expected: &'static [&'static str]| {
        let old = format!("{}, {more}}}", object(", b: {type: integer}"));
        (place, old, format!("{}, {more}}}", object("")), expected)
    };
    let mut rows = unused();
    rows.extend(told_once());
    rows.extend([
        (
            In::Request,
            format!("{}}}", object("")),
            "{properties: {a: {type: string, maxLength: 3}}}".to_owned(),
            &["max-length-lowered: wire", "spelling-changed: docs"] as &[&str],
        ),
        (In::Document, shared(""), shared(parameter), &["optional-parameter-added:"]),
        // The component stays, and nothing uses it any more.
        (
            In::Document,
            shared(""),
            shared("").replace("/a: {$ref: '#/components/pathItems/A'}", ""),
            &["operation-removed: compile wire"],
        ),
        (
            In::Document,
            served("/a", "a"),
            served("/b", "b"),
            &["server-removed: compile wire", "operation-moved: compile wire", "server-added:"],
        ),
        (In::Document, with(KEY), with(&KEY.replace("X-Key", "X-Key, strange: 1")), &["unhandled: unhandled"]),
        (
            In::Request,
            "{anyOf: [{type: string}, {type: number}]}".to_owned(),
            "{anyOf: [{type: string}, {type: number}], type: string}".to_owned(),
            &["type-narrowed: wire"],
        ),
        (
            In::Answer,
            "{anyOf: [{type: string, maxLength: 5}, {type: string}]}".to_owned(),
            "{anyOf: [{type: string, maxLength: 5}, {type: string, minLength: 1}], type: string}".to_owned(),
            &["spelling-changed: docs", "min-length-raised: docs"],
        ),
        gone(In::Request, "unevaluatedProperties: false", &["closed-property-removed: compile wire"]),
        gone(In::Request, "additionalProperties: {type: string}", &["closed-property-removed: compile wire"]),
        gone(In::Request, "additionalProperties: {type: number}", &["optional-property-removed: compile behaviour"]),
        gone(In::Answer, "additionalProperties: {type: string}", &["optional-property-removed: compile behaviour"]),
    ]);
    rows
}
