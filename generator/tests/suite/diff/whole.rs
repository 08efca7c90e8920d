//! Documents as a whole: paths, components, servers, security.

use super::{In, NO_ANSWER, OBJECT};

pub(super) const KEY: &str = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}";
pub(super) const OPEN: &str = "paths: {/a: {get: {operationId: getA, responses: {'204': {description: Done.}}}}}";

/// A path with an operation.
pub(super) fn get(path: &str, id: &str) -> String {
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

pub(super) fn one(item: String) -> String {
    paths(&[item])
}

pub(super) fn body(rest: &str) -> String {
    format!("paths: {{/a: {{post: {{operationId: a, {rest}{NO_ANSWER}}}}}}}")
}

fn json(required: &str) -> String {
    format!("requestBody: {{{required}content: {{application/json: {{schema: {{type: string}}}}}}}}, ")
}

/// An operation that takes a component.
pub(super) fn component(name: &str, schema: &str) -> String {
    format!(
        "paths: {{/a: {{post: {{operationId: a, requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}, {NO_ANSWER}}}}}}}, components: {{schemas: {{{name}: {schema}}}}}"
    )
}

pub(super) fn with(rest: &str) -> String {
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
        (In::Document, one(get("/a", "getA")), one(get("/a/", "getA")), &["operation-moved: wire"]),
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

/// An operation that answers with one of two components, told apart by a discriminator.
fn pets(discriminator: &str) -> String {
    either_pet(discriminator, "get: {operationId: a, responses: {'200': {description: A., content: CONTENT}}}")
}

/// An operation that takes one of them.
fn sent_pets(discriminator: &str) -> String {
    either_pet(
        discriminator,
        "post: {operationId: a, responses: {'204': {description: A.}}, requestBody: {required: true, content: CONTENT}}",
    )
}

fn either_pet(discriminator: &str, operation: &str) -> String {
    let pet = "{type: object, required: [kind], properties: {kind: {type: string}, KEY: {type: string}}}";
    let schema = format!(
        "{{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]{discriminator}}}"
    );
    format!(
        "paths: {{/a: {{{}}}}}, components: {{schemas: {{Cat: {}, Dog: {}}}}}",
        operation.replace("CONTENT", &format!("{{application/json: {{schema: {schema}}}}}")),
        pet.replace("KEY", "lives"),
        pet.replace("KEY", "tricks"),
    )
}

/// The same with one alternative more.
fn with_bird(pets: &str) -> String {
    pets.replace(
        ", {$ref: '#/components/schemas/Dog'}]",
        ", {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Bird'}]",
    )
    .replace(
        "Dog: {type",
        "Bird: {type: object, properties: {kind: {type: string}, wings: {type: string}}}, Dog: {type",
    )
}

fn told_apart(key: &str, values: &[(&str, &str)]) -> String {
    let mapping: Vec<String> =
        values.iter().map(|(value, name)| format!("{value}: '#/components/schemas/{name}'")).collect();
    format!(", discriminator: {{propertyName: {key}, mapping: {{{}}}}}", mapping.join(", "))
}

/// An operation that is called back with a body.
fn called_back(name: &str, ty: &str) -> String {
    body(&format!(
        "callbacks: {{{name}: {{'{{$request.query.url}}': {{post: {{requestBody: {{content: {{application/json: {{schema: {ty}}}}}}}, {NO_ANSWER}}}}}}}}}, "
    ))
}

/// An operation that sends two parts.
fn sent_parts(media_type: &str, said: &str) -> String {
    let parts = "{type: object, properties: {names: {type: array, items: {type: string}}, note: {type: string}}}";
    body(&format!("requestBody: {{content: {{{media_type}: {{schema: {parts}, {said}}}}}}}, "))
}

/// What later versions say of nodes that 3.0 has, too.
pub(super) fn marks() -> Vec<(In, String, String, &'static [&'static str])> {
    let otherwise = |name: &str| {
        let two = told_apart("kind", &[("c", "Cat"), ("d", "Dog")]);
        pets(&two.replace("propertyName", &format!("defaultMapping: {name}, propertyName")))
    };
    let tag = |kind: &str| with(&format!("tags: [{{name: beta, kind: {kind}}}]"));
    let list = |is_whole: bool| {
        let encoding = format!("encoding: {{names: {{contentType: application/json, x-whole: {is_whole}}}}}");
        sent_parts("multipart/form-data", &encoding)
    };
    let query = |is_whole: bool| {
        let content = "content: {application/json: {schema: {type: object}}}";
        body(&format!("parameters: [{{name: q, in: query, {content}, x-querystring: {is_whole}}}], "))
    };
    let styled = |style: &str| {
        let list = "schema: {type: array, items: {type: string}}";
        body(&format!("parameters: [{{name: q, in: query, {list}, explode: false{style}}}], "))
    };
    let lists = |style: &str| {
        sent_parts(
            "application/x-www-form-urlencoded",
            &format!("encoding: {{names: {{style: form, explode: false{style}}}}}"),
        )
    };
    let ordered = |order: &str| sent_parts("multipart/mixed", &format!("x-ordered-parts: [{order}]"));
    vec![
        (In::Document, otherwise("Cat"), otherwise("Dog"), &["mapping-changed: compile wire"]),
        (In::Document, tag("badge"), tag("audience"), &["tags-changed: docs"]),
        (In::Document, query(false), query(true), &["parameter-style-changed: wire"]),
        (In::Document, styled(""), styled(", x-style: tsv"), &["parameter-style-changed: wire"]),
        (In::Document, lists(""), lists(", x-style: tsv"), &["encoding-changed: wire"]),
        (In::Document, list(true), list(false), &["encoding-changed: wire"]),
        (In::Document, ordered("names, note"), ordered("note, names"), &["encoding-changed: wire"]),
    ]
}

/// The same about discriminators.
pub(super) fn pairs() -> Vec<(In, String, String, &'static [&'static str])> {
    let two = told_apart("kind", &[("c", "Cat"), ("d", "Dog")]);
    let three = told_apart("kind", &[("c", "Cat"), ("d", "Dog"), ("e", "Dog")]);
    let (both, more) = (|| pets(&two), || pets(&three));
    vec![
        (In::Document, pets(""), both(), &["discriminator-added: compile"]),
        (In::Document, both(), pets(""), &["discriminator-removed: compile behaviour"]),
        (
            In::Document,
            both(),
            both().replace("propertyName: kind", "propertyName: sort"),
            &["discriminator-changed: compile wire"],
        ),
        (In::Document, both(), pets(&told_apart("kind", &[("cat", "Cat"), ("d", "Dog")])), &["mapping-changed: wire"]),
        (In::Document, both(), more(), &["mapping-added: compile"]),
        (
            In::Document,
            both(),
            with_bird(&both()),
            &["tagged-alternative-added: behaviour", "schema-added:", "mapping-added:"],
        ),
        (In::Document, more(), both(), &["mapping-removed: compile behaviour"]),
        (In::Document, sent_pets(""), sent_pets(&two), &["discriminator-added: compile behaviour"]),
        (In::Document, sent_pets(&three), sent_pets(&two), &["mapping-removed: compile wire"]),
        (
            In::Document,
            sent_pets(&two),
            with_bird(&sent_pets(&two)),
            &["schema-added:", "mapping-added:", "tagged-alternative-added:"],
        ),
        (
            In::Document,
            both(),
            pets(&told_apart("kind", &[("c", "Dog"), ("d", "Cat")])),
            &["mapping-changed: wire", "mapping-changed: wire"],
        ),
    ]
}

/// The same about calls of the server.
pub(super) fn calls_of_servers() -> Vec<(In, String, String, &'static [&'static str])> {
    let object = "{type: object, properties: {x: {type: string}}}";
    let webhook = |name: &str| {
        let two = format!("components: {{schemas: {{A: {object}, B: {}}}}}", object.replace("x:", "y:"));
        let text = with(&format!(
            "webhooks: {{w: {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}, {NO_ANSWER}}}}}}}, {two}"
        ));
        format!("openapi: 3.1.0, info: {{title: Shop, version: '1'}}, {text}")
    };
    vec![
        (In::Document, body(""), called_back("onDone", object), &["callback-added:"]),
        (In::Document, called_back("onDone", object), body(""), &["callback-removed: compile behaviour"]),
        (
            In::Document,
            called_back("onDone", object),
            called_back("onDone", object).replace(
                "post: {requestBody",
                "post: {parameters: [{name: X-A, in: header, required: true, schema: {type: string}}], requestBody",
            ),
            &["callback-changed: behaviour"],
        ),
        // What is only in the document as it was written is told next to other changes, too.
        (
            In::Document,
            webhook("A"),
            webhook("A")
                .replace(
                    "post: {requestBody",
                    "post: {parameters: [{name: X-A, in: header, schema: {type: string}}], requestBody",
                )
                .replace("version: '1'", "version: '2'"),
            &["callback-changed: behaviour", "version-changed: docs"],
        ),
        (
            In::Document,
            webhook("A"),
            webhook("B"),
            &[
                "callback-body-changed: compile behaviour",
                "optional-property-removed: compile behaviour",
                "optional-property-added:",
            ],
        ),
    ]
}

/// A document of an operation that answers with a stream of items.
fn stream(required: &str, more: &str) -> String {
    let item = format!("{{type: object, {required}properties: {{a: {{type: string{more}}}}}}}");
    let answer = format!("{{description: A., content: {{text/event-stream: {{itemSchema: {item}}}}}}}");
    let text = format!("paths: {{/a: {{get: {{operationId: a, responses: {{'200': {answer}}}}}}}}}");
    format!("openapi: 3.2.0, info: {{title: Shop, version: '1'}}, {text}")
}

/// The same about what is behind references, and what is elsewhere in the rewritten documents.
pub(super) fn references() -> Vec<(In, String, String, &'static [&'static str])> {
    let uses = |schema: &str, other: &str| {
        let text = component("Thing", schema).replace("schemas: {", &format!("schemas: {{Other: {other}, "));
        format!("openapi: 3.1.0, info: {{title: Shop, version: '1'}}, {text}")
    };
    let row = |schema: &str, before: &str, after: &str, expected: &'static [&'static str]| {
        let schema = schema.replace("OTHER", "{$ref: '#/components/schemas/Other'}");
        (In::Document, uses(&schema, before), uses(&schema, after), expected)
    };
    let holds = |text: &str, content: &str| {
        let data =
            format!("data: {{type: string, {text}contentMediaType: application/json, contentSchema: {content}}}");
        let text = stream("required: [data], ", "").replace("properties: {", &format!("properties: {{{data}, "));
        format!("{text}, components: {{schemas: {{B: {{type: boolean}}}}}}")
    };
    let (short, long) = ("{type: string, maxLength: 3}", "{type: string, maxLength: 9}");
    let few = "{type: object, required: [b], properties: {b: {type: string}}}";
    let more = "{type: object, required: [b], properties: {b: {type: string, maxLength: 3}}}";
    vec![
        row("{type: string, not: OTHER}", short, long, &["exclusion-changed: wire", "max-length-raised: docs"]),
        row(
            "{type: object, if: OTHER, then: {required: [a]}}",
            "{maxProperties: 2}",
            "{maxProperties: 3}",
            &["check-changed: wire", "max-properties-raised: docs"],
        ),
        row("{type: array, items: {type: string}, contains: OTHER}", long, short, &["max-length-lowered: wire"]),
        row("{type: object, propertyNames: OTHER}", long, short, &["max-length-lowered: wire"]),
        row("{type: object, dependentSchemas: {a: OTHER}}", few, more, &["max-length-lowered: wire"]),
        row(
            "{type: object, required: [a], properties: {a: OTHER}}",
            "{type: string, readOnly: true}",
            "{type: string}",
            &["property-became-required: compile wire", "no-longer-read-only:"],
        ),
        (
            In::Document,
            stream("required: [a], ", ""),
            stream("", ", not: {const: b}"),
            &["property-became-optional: compile wire", "exclusion-added: docs"],
        ),
        (In::Document, stream("", ""), stream("", ", contains: {const: b}"), &["check-added: docs"]),
        // A text that holds JSON is what it holds, and the text itself is not in the rewritten document.
        (
            In::Document,
            holds("minLength: 1, description: Some., ", "{type: object, properties: {b: {type: integer}}}"),
            holds("minLength: 2, description: One., ", "{type: object, properties: {b: {type: string}}}"),
            &["type-changed: compile wire", "unhandled: unhandled", "description-changed: docs"],
        ),
        (
            In::Document,
            holds("minLength: 1, ", "{$ref: '#/components/schemas/B'}, description: Some."),
            holds("minLength: 2, ", "{$ref: '#/components/schemas/B'}, description: One."),
            &["unhandled: unhandled", "description-changed: docs"],
        ),
    ]
}
