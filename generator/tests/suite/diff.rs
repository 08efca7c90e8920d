//! What changes between two documents, and what that breaks: a row for each kind of change.

use openapi_compiler::diff::{Diff, Exceptions, State, Tier, changelog, compare};
use openapi_compiler::{DocumentOptions, Project};

/// Where the two texts of a row are in their documents.
#[derive(Clone, Copy)]
enum In {
    /// The schema of a JSON body that is sent.
    Request,
    /// The schema of a JSON body that is received.
    Answer,
    /// The keys of an operation, `GET /things`, but for its id and its tags.
    Operation,
    /// The keys of a document.
    Document,
}

const NO_ANSWER: &str = "responses: {'204': {description: Done.}}";

fn document(place: In, text: &str) -> String {
    let whole = |rest: &str| format!("{{openapi: 3.0.3, info: {{title: Shop, version: '1'}}, {rest}}}");
    let operation = |key: &str, rest: &str| {
        whole(&format!("paths: {{/things: {{{key}: {{operationId: doThing, tags: [things], {rest}}}}}}}"))
    };
    match place {
        In::Request => operation(
            "post",
            &format!("requestBody: {{required: true, content: {{application/json: {{schema: {text}}}}}}}, {NO_ANSWER}"),
        ),
        In::Answer => operation(
            "get",
            &format!("responses: {{'200': {{description: Done., content: {{application/json: {{schema: {text}}}}}}}}}"),
        ),
        In::Operation if text.contains("responses:") => operation("get", text),
        In::Operation => operation(
            "get",
            &[text, NO_ANSWER].iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join(", "),
        ),
        In::Document => whole(text),
    }
}

fn state(text: &str) -> State {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shop.yaml");
    std::fs::write(&file, text).expect("a document");
    let options = DocumentOptions { name: Some("shop".to_owned()), ..DocumentOptions::default() };
    let state = Project::of_document(&file, &options).and_then(|project| State::of(&project, "shop.yaml"));
    state.unwrap_or_else(|findings| panic!("{text}\n{findings:#?}"))
}

/// A state of a document with an `api.toml`, whose crates may have any names.
fn described(names: (&str, &str, &str), more: &str, text: &str) -> State {
    let (model, client, ty) = names;
    let settings = format!(
        "title = 'Shop'\nabout = 'Goods.'\n[crates]\nmodel = '{model}'\nclient = '{client}'\ntype = '{ty}'\n\
         version = '0.1.0'\n[[family]]\ndocuments = ['shop.yaml']\n[family.groups]\nthings = 'things'\n{more}"
    );
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("shop.yaml", text), ("api.toml", &settings)] {
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let state = Project::of_folder(folder.path()).and_then(|project| State::of(&project, "shop"));
    state.unwrap_or_else(|findings| panic!("{settings}\n{text}\n{findings:#?}"))
}

fn diff(place: In, old: &str, new: &str) -> Diff {
    compare(&state(&document(place, old)), &state(&document(place, new)))
}

/// The changes as rows write them: `rule: what it breaks`.
fn told(diff: &Diff) -> Vec<String> {
    let one = |change: &openapi_compiler::diff::Change| {
        let breaks: Vec<&str> = change.breaks.iter().map(|one| one.as_str()).collect();
        format!("{}: {}", change.rule, breaks.join(" ")).trim_end().to_owned()
    };
    diff.changes.iter().map(one).collect()
}

/// The place, the text before, the text after, and the changes.
type Row = (In, &'static str, &'static str, &'static [&'static str]);

const OBJECT: &str = "{type: object, required: [id], properties: {id: {type: string}, note: {type: string}}}";

const TYPES: &[Row] = &[
    (In::Request, "{type: string}", "{type: integer}", &["type-changed: compile wire"]),
    (In::Answer, "{type: string}", "{type: integer}", &["type-changed: compile wire"]),
    (In::Request, "{type: integer}", "{type: number}", &["type-widened: compile"]),
    (In::Answer, "{type: number}", "{type: integer}", &["type-narrowed: compile"]),
    (In::Answer, "{type: integer}", "{type: number}", &["type-widened: compile wire"]),
    (
        In::Request,
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: boolean}}",
        &["type-changed: compile wire"],
    ),
    (In::Request, "{type: string}", "{type: string, format: date}", &["format-changed: compile behaviour"]),
    (
        In::Request,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        &["became-nullable: compile"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        &["became-nullable: compile wire"],
    ),
    (
        In::Request,
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["no-longer-nullable: compile wire"],
    ),
    (In::Request, "{type: string}", "{type: string, deprecated: true}", &["schema-deprecated: docs"]),
    (In::Request, "{type: string, deprecated: true}", "{type: string}", &["schema-restored: docs"]),
    (In::Request, "{type: string, xml: {name: a}}", "{type: string, xml: {name: b}}", &["xml-changed: wire"]),
    (
        In::Request,
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, additionalProperties: {type: integer}}",
        &["type-changed: compile wire"],
    ),
    (In::Request, "{not: {type: string}}", "{not: {type: integer}}", &["exclusion-changed: wire"]),
];

const PROPERTIES: &[Row] = &[
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string}, more: {type: integer}}}",
        &["optional-property-added:"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string}, more: {type: integer}}}",
        &["optional-property-added:"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id, more], properties: {id: {type: string}, note: {type: string}, more: {type: integer}}}",
        &["required-property-added: compile wire"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id, more], properties: {id: {type: string}, note: {type: string}, more: {type: integer}}}",
        &["required-property-added: compile"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}}}",
        &["optional-property-removed: compile behaviour"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, properties: {note: {type: string}}}",
        &["required-property-removed: compile wire"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id, note], properties: {id: {type: string}, note: {type: string}}}",
        &["property-became-required: compile wire"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id, note], properties: {id: {type: string}, note: {type: string}}}",
        &["property-became-required: compile"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, properties: {id: {type: string}, note: {type: string}}}",
        &["property-became-optional: compile wire"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, properties: {id: {type: string}, note: {type: string}}}",
        &["property-became-optional: compile"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, notes: {type: string}}}",
        &["property-renamed: compile wire"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, description: Words.}}}",
        &["description-changed: docs"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, example: a}}}",
        &["example-changed: docs"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, x-order: 3}}}",
        &["extension-changed: docs"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, additionalProperties: false, required: [id], properties: {id: {type: string}, note: {type: string}}}",
        &["other-properties-denied: wire"],
    ),
    (
        In::Request,
        "{type: object, additionalProperties: false, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["other-properties-allowed:"],
    ),
    (
        In::Request,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, readOnly: true}}}",
        &["became-read-only: compile behaviour"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string, readOnly: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["no-longer-read-only: docs"],
    ),
    (
        In::Answer,
        OBJECT,
        "{type: object, required: [id], properties: {id: {type: string}, note: {type: string, writeOnly: true}}}",
        &["became-write-only: wire"],
    ),
    (
        In::Answer,
        "{type: object, properties: {a: {type: string, writeOnly: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &["no-longer-write-only:"],
    ),
];

const VALUES: &[Row] = &[
    (In::Request, "{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}", &["enum-value-added:"]),
    (In::Answer, "{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}", &["enum-value-added:"]),
    (
        In::Request,
        "{type: string, enum: [a, b, c]}",
        "{type: string, enum: [a, b]}",
        &["enum-value-removed: compile wire"],
    ),
    (In::Answer, "{type: string, enum: [a, b, c]}", "{type: string, enum: [a, b]}", &["enum-value-removed: compile"]),
    (In::Request, "{type: string}", "{type: string, enum: [a, b]}", &["values-listed: compile wire"]),
    (In::Answer, "{type: string, enum: [a, b]}", "{type: string}", &["values-not-listed: compile behaviour"]),
    (In::Request, "{type: integer}", "{type: integer, default: 3}", &["default-added: behaviour"]),
    (In::Request, "{type: integer, default: 3}", "{type: integer, default: 4}", &["default-changed: behaviour"]),
    (In::Request, "{type: integer, default: 3}", "{type: integer}", &["default-removed: behaviour"]),
    (In::Request, "{type: number, minimum: 1}", "{type: number, minimum: 2}", &["minimum-raised: wire"]),
    (In::Answer, "{type: number, minimum: 2}", "{type: number, minimum: 1}", &["minimum-lowered: behaviour"]),
    (In::Request, "{type: number, maximum: 2}", "{type: number, maximum: 1}", &["maximum-lowered: wire"]),
    (In::Request, "{type: number, maximum: 2}", "{type: number}", &["maximum-raised:"]),
    (
        In::Request,
        "{type: number, minimum: 2}",
        "{type: number, minimum: 2, exclusiveMinimum: true}",
        &["minimum-raised: wire"],
    ),
    (In::Request, "{type: string}", "{type: string, minLength: 2}", &["min-length-raised: wire"]),
    (In::Answer, "{type: string, minLength: 2}", "{type: string}", &["min-length-lowered: behaviour"]),
    (In::Request, "{type: string, maxLength: 9}", "{type: string, maxLength: 8}", &["max-length-lowered: wire"]),
    (In::Answer, "{type: string, maxLength: 8}", "{type: string, maxLength: 9}", &["max-length-raised: behaviour"]),
    (
        In::Request,
        "{type: array, items: {type: string}}",
        "{type: array, minItems: 1, items: {type: string}}",
        &["min-items-raised: wire"],
    ),
    (
        In::Request,
        "{type: array, minItems: 1, items: {type: string}}",
        "{type: array, items: {type: string}}",
        &["min-items-lowered:"],
    ),
    (
        In::Request,
        "{type: array, items: {type: string}}",
        "{type: array, maxItems: 3, items: {type: string}}",
        &["max-items-lowered: wire"],
    ),
    (
        In::Answer,
        "{type: array, maxItems: 3, items: {type: string}}",
        "{type: array, maxItems: 4, items: {type: string}}",
        &["max-items-raised: behaviour"],
    ),
    (
        In::Request,
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, minProperties: 1, additionalProperties: {type: string}}",
        &["min-properties-raised: wire"],
    ),
    (
        In::Request,
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, maxProperties: 1, additionalProperties: {type: string}}",
        &["max-properties-lowered: wire"],
    ),
    (In::Request, "{type: string}", "{type: string, pattern: '^a'}", &["pattern-added: wire"]),
    (In::Request, "{type: string, pattern: '^a'}", "{type: string, pattern: '^b'}", &["pattern-changed: wire"]),
    (In::Request, "{type: string, pattern: '^a'}", "{type: string}", &["pattern-removed:"]),
    (In::Request, "{type: integer}", "{type: integer, multipleOf: 5}", &["multiple-of-added: wire"]),
    (
        In::Request,
        "{type: array, items: {type: string}}",
        "{type: array, uniqueItems: true, items: {type: string}}",
        &["unique-items-required: wire"],
    ),
    (
        In::Request,
        "{type: array, uniqueItems: true, items: {type: string}}",
        "{type: array, items: {type: string}}",
        &["unique-items-relaxed:"],
    ),
];

const UNIONS: &[Row] = &[
    (
        In::Request,
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        &["alternative-added:"],
    ),
    (
        In::Answer,
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        &["alternative-added: behaviour"],
    ),
    (
        In::Request,
        "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        "{oneOf: [{type: string}, {type: integer}]}",
        &["alternative-removed: compile wire"],
    ),
    (
        In::Request,
        "{oneOf: [{type: string}, {type: integer}]}",
        "{anyOf: [{type: string}, {type: integer}]}",
        &["union-kind-changed: behaviour"],
    ),
    (In::Request, "{type: string}", "{oneOf: [{type: string}, {type: integer}]}", &["type-widened: compile"]),
    (In::Request, "{oneOf: [{type: string}, {type: integer}]}", "{type: string}", &["type-narrowed: compile wire"]),
];

const OPERATIONS: &[Row] = &[
    (In::Operation, "", "parameters: [{name: q, in: query, schema: {type: string}}]", &["optional-parameter-added:"]),
    (
        In::Operation,
        "",
        "parameters: [{name: q, in: query, required: true, schema: {type: string}}]",
        &["required-parameter-added: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "",
        &["parameter-removed: compile behaviour"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, required: true, schema: {type: string}}]",
        &["parameter-became-required: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, required: true, schema: {type: string}}]",
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        &["parameter-became-optional: compile"],
    ),
    (
        In::Operation,
        "parameters: [{name: per_page, in: query, schema: {type: integer}}]",
        "parameters: [{name: perPages, in: query, schema: {type: integer}}]",
        &["parameter-renamed: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: integer}}]",
        "parameters: [{name: q, in: header, schema: {type: integer}}]",
        &["parameter-moved: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}]",
        "parameters: [{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}]",
        &["parameter-style-changed: wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, schema: {type: integer}}]",
        &["type-changed: compile wire"],
    ),
    (
        In::Operation,
        "parameters: [{name: q, in: query, schema: {type: string}}]",
        "parameters: [{name: q, in: query, deprecated: true, schema: {type: string}}]",
        &["parameter-deprecated: docs"],
    ),
    (In::Operation, "summary: A.", "summary: B.", &["description-changed: docs"]),
    (In::Operation, "", "deprecated: true", &["operation-deprecated: docs"]),
    (In::Operation, "deprecated: true", "", &["operation-restored: docs"]),
    (In::Operation, "x-state: Generally available", "x-state: Technical preview", &["tier-lowered: behaviour"]),
    (In::Operation, "x-state: Technical preview", "x-state: Generally available", &["tier-raised: docs"]),
    (
        In::Operation,
        "responses: {'200': {description: A.}}",
        "responses: {'200': {description: A.}, '404': {description: B.}}",
        &["error-status-added:"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A.}, '404': {description: B.}}",
        "responses: {'200': {description: A.}}",
        &["error-status-removed: behaviour"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A.}, '202': {description: B.}}",
        "responses: {'200': {description: A.}}",
        &["success-status-removed: wire"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A.}}",
        "responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}",
        &["answer-body-added: compile"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}",
        "responses: {'200': {description: A.}}",
        &["answer-body-removed: compile wire"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}",
        "responses: {'200': {description: A., content: {application/yaml: {schema: {type: string}}}}}",
        &["media-type-removed: wire", "media-type-added:"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A.}}",
        "responses: {'200': {description: A., headers: {X-A: {schema: {type: string}}}}}",
        &["header-added:"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., headers: {X-A: {required: true, schema: {type: string}}}}}",
        "responses: {'200': {description: A.}}",
        &["required-header-removed: compile wire"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., headers: {X-A: {required: true, schema: {type: string}}}}}",
        "responses: {'200': {description: A., headers: {X-A: {schema: {type: string}}}}}",
        &["header-became-optional: wire"],
    ),
    (
        In::Operation,
        "responses: {'200': {description: A., headers: {X-A: {schema: {type: string}}}}}",
        "responses: {'200': {description: A., headers: {X-A: {schema: {type: integer}}}}}",
        &["type-changed: compile wire"],
    ),
    (In::Operation, "x-limit: {a: 1}", "x-limit: {a: 2}", &["extension-changed: docs"]),
];

const KEY: &str = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}";
const OPEN: &str = "paths: {/a: {get: {operationId: getA, responses: {'204': {description: Done.}}}}}";

/// Rows whose texts are made of parts.
fn documents() -> Vec<(In, String, String, &'static [&'static str])> {
    let get = |path: &str, id: &str| {
        format!("{path}: {{get: {{operationId: {id}, responses: {{'204': {{description: Done.}}}}}}}}")
    };
    let paths = |items: &[String]| format!("paths: {{{}}}", items.join(", "));
    let one = |item: String| paths(&[item]);
    let body = |rest: &str| format!("paths: {{/a: {{post: {{operationId: a, {rest}{NO_ANSWER}}}}}}}");
    let json = |required: &str| {
        format!("requestBody: {{{required}content: {{application/json: {{schema: {{type: string}}}}}}}}, ")
    };
    let component = |name: &str, schema: &str| {
        format!(
            "paths: {{/a: {{post: {{operationId: a, requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}, {NO_ANSWER}}}}}}}, components: {{schemas: {{{name}: {schema}}}}}"
        )
    };
    let with = |rest: &str| format!("{OPEN}, {rest}");
    // Operations that disagree about an error have errors of their own.
    let fails = |path: &str, id: &str, ty: &str| {
        format!(
            "{path}: {{get: {{operationId: {id}, responses: {{'204': {{description: Done.}}, '404': {{description: No., content: {{application/json: {{schema: {{type: {ty}}}}}}}}}}}}}}}"
        )
    };
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

fn check(rows: impl IntoIterator<Item = (In, String, String, &'static [&'static str])>) {
    let mut wrong = Vec::new();
    for (place, old, new, expected) in rows {
        let told = told(&diff(place, &old, &new));
        if told != expected {
            wrong.push(format!("{old}\n{new}\n  expected {expected:?}\n  found    {told:?}"));
        }
        // A change has a direction: the same row the other way around says something, too.
        if diff(place, &new, &old).changes.is_empty() {
            wrong.push(format!("{new}\n{old}\n  no change in this direction"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn owned(rows: &'static [Row]) -> impl Iterator<Item = (In, String, String, &'static [&'static str])> {
    rows.iter().map(|(place, old, new, expected)| (*place, (*old).to_owned(), (*new).to_owned(), *expected))
}

#[test]
fn types() {
    check(owned(TYPES));
}

#[test]
fn properties() {
    check(owned(PROPERTIES));
}

#[test]
fn values_and_bounds() {
    check(owned(VALUES));
}

#[test]
fn unions() {
    check(owned(UNIONS));
}

#[test]
fn operations() {
    check(owned(OPERATIONS));
}

#[test]
fn whole_documents() {
    check(documents());
}

#[test]
fn equal_documents_have_no_changes() {
    for rows in [TYPES, PROPERTIES, VALUES, UNIONS, OPERATIONS] {
        for (place, text, _, _) in rows {
            let diff = diff(*place, text, text);
            assert!(diff.changes.is_empty(), "{text}: {:?}", told(&diff));
            assert!(diff.crates.iter().all(|one| one.version == one.next), "{:?}", diff.crates);
        }
    }
}

#[test]
fn documents_that_are_only_written_differently_say_so() {
    let (old, new) = (document(In::Document, OPEN), format!("# A comment.\n{}", document(In::Document, OPEN)));
    assert_eq!(told(&compare(&state(&old), &state(&new))), ["spelling-changed: docs"]);
}

#[test]
fn keys_without_a_rule_are_not_silent() {
    let told = told(&diff(In::Request, "{type: string, contentEncoding: gzip}", "{type: string, contentEncoding: br}"));
    assert_eq!(told, ["unhandled: unhandled"]);
}

#[test]
fn rules_have_ids_of_their_own() {
    let ids: std::collections::BTreeSet<&str> =
        openapi_compiler::diff::Rule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids.len(), openapi_compiler::diff::Rule::ALL.len());
}

#[test]
fn paths_that_differ_by_a_slash_are_two() {
    let get = |path: &str, id: &str| {
        format!("{path}: {{get: {{operationId: {id}, responses: {{'204': {{description: Done.}}}}}}}}")
    };
    let both = |id: &str| format!("paths: {{{}, {}}}", get("/a", "getA"), get("/a/", id));
    assert_eq!(told(&diff(In::Document, &both("listA"), &both("listA"))), [""; 0]);
    assert_eq!(told(&diff(In::Document, &both("listA"), &both("allA"))), ["operation-id-changed: compile"]);
    // Where each document has one of them, they are one.
    let (old, new) = (format!("paths: {{{}}}", get("/a", "getA")), format!("paths: {{{}}}", get("/a/", "getA")));
    assert!(!told(&diff(In::Document, &old, &new)).iter().any(|line| line.starts_with("operation-removed")));
}

#[test]
fn parameters_of_a_path_concern_its_operations() {
    let text = |ty: &str| {
        format!(
            "paths: {{/a: {{parameters: [{{name: q, in: query, schema: {{type: {ty}}}}}], get: {{operationId: getA, x-state: Technical preview, {NO_ANSWER}}}}}}}"
        )
    };
    let diff = diff(In::Document, &text("string"), &text("integer"));
    assert_eq!(told(&diff), ["type-changed: compile wire"]);
    assert_eq!((&diff.changes[0].operations[..], diff.changes[0].tier), (&["GET /a".to_owned()][..], Tier::Preview));
}

#[test]
fn changes_of_the_whole_document_explain_no_item() {
    let state = |client: &str, address: &str| {
        let own = format!("openapi: 3.2.0, $self: '{address}'");
        let text = document(In::Operation, "").replace("openapi: 3.0.3", &own);
        described(("shop-model", "shop-client", client), "", &text)
    };
    let diff = compare(&state("Shop", "https://a.example/"), &state("Store", "https://b.example/"));
    // The client and its call have other names, because of the settings.
    let unexplained = "rust-item-changed: compile";
    assert_eq!(told(&diff), [unexplained, unexplained, "address-changed: behaviour"]);
}

#[test]
fn what_belongs_to_a_renamed_call_is_no_change_of_its_own() {
    let state = |id: &str| {
        let text = format!(
            "paths: {{/things: {{get: {{operationId: {id}, tags: [things], responses: {{'200': {{description: A., content: {{application/json: {{schema: {{type: object, required: [state], properties: {{state: {{type: string}}}}}}}}}}}}}}}}}}}}"
        );
        let wait = format!("[[wait]]\noperation = '{id}'\nstate = 'state'\ndone = ['done']\n");
        described(("shop-model", "shop-client", "Shop"), &wait, &document(In::Document, &text))
    };
    let diff = compare(&state("getThing"), &state("watchThing"));
    let items = diff.changes.iter().flat_map(|change| &change.items);
    let items: Vec<&str> = items.filter_map(|item| item.new.as_deref()).collect();
    assert!(items.contains(&"shop.things().watch"), "{items:?}");
    assert!(!items.iter().any(|path| path.ends_with("wait")), "{items:?}");
}

#[test]
fn changelogs_find_the_client_whatever_it_is_called() {
    let state = |pattern: &str| {
        let body = format!("{{type: string, pattern: \"{pattern}\"}}");
        described(("goods", "shop-api", "Shop"), "", &document(In::Request, &body))
    };
    let text = changelog(&compare(&state("a`b"), &state("a\\n``b`")));
    let (model, client) = text.split_once("# shop-api\n").unwrap_or_else(|| panic!("{text}"));
    assert!(!model.contains("pattern"), "{text}");
    assert!(client.contains("Texts have to match another pattern. ``` a ``b` ``` instead of ``a`b``.\n"), "{text}");
}

#[test]
fn an_exception_is_about_one_of_several_apis() {
    let mut diffs = [
        diff(In::Request, "{type: string}", "{type: string, minLength: 2}"),
        diff(In::Request, "{type: string}", "{type: string, maxLength: 2}"),
    ];
    let exception =
        |rule: &str, day: &str| format!("[[ignore]]\nrule = '{rule}'\nreason = 'Agreed on.'\nexpires = '{day}'\n");
    let file = [
        exception("max-length-lowered", "2026-12-31"),
        exception("pattern-added", "2026-12-31"),
        exception("min-length-raised", "2026-01-31"),
    ];
    let exceptions = Exceptions::read(&file.concat()).expect("exceptions");
    assert_eq!(
        exceptions.apply(&mut diffs, "2026-06-30"),
        [
            "the exception for `pattern-added` at `` is about no change: remove it",
            "the exception for `min-length-raised` at `` expired on 2026-01-31",
        ]
    );
    let ignored = |diff: &Diff| diff.changes.iter().any(|change| change.ignored.is_some());
    assert!(!ignored(&diffs[0]) && ignored(&diffs[1]));
}
