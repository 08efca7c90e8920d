//! What a document is called, what is said of the whole of it, who may call it and where it is.

use super::whole::{KEY, OPEN, body, component, get, one, with};
use super::{In, NO_ANSWER, OBJECT};

/// Rows about names, groups and what is said of the whole API.
pub(super) fn names() -> Vec<(In, String, String, &'static [&'static str])> {
    let item = |name: &str| {
        let parameter = format!("parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]");
        format!("paths: {{'/a/{{{name}}}': {{get: {{operationId: a, {parameter}, {NO_ANSWER}}}}}}}")
    };
    let tagged = |tag: &str| one(get("/a", "getA")).replace("operationId", &format!("tags: [{tag}], operationId"));
    let form = |encoding: &str| {
        let schema = "{type: object, properties: {a: {type: array, items: {type: string}}}}";
        body(&format!(
            "requestBody: {{content: {{application/x-www-form-urlencoded: {{schema: {schema}{encoding}}}}}}}, "
        ))
    };
    let uses = |name: &str| {
        let other = OBJECT.replace("note", "words");
        component(name, OBJECT).replace(&format!("{name}: {OBJECT}"), &format!("First: {OBJECT}, Second: {other}"))
    };
    let schemas = |list: &str| with(&format!("components: {{schemas: {{{list}}}}}"));
    let header = |ty: &str| with(&format!("components: {{headers: {{X-A: {{schema: {{type: {ty}}}}}}}}}"));
    let info = |text: &str| format!("{OPEN}, info: {{title: Shop, version: '1', {text}}}");
    vec![
        (In::Document, item("id"), item("key"), &["path-parameter-renamed: docs"]),
        (In::Document, tagged("a"), tagged("b"), &["operation-tags-changed: compile"]),
        (In::Document, form(""), form(", encoding: {a: {explode: false}}"), &["encoding-changed: wire"]),
        (
            In::Document,
            uses("First"),
            uses("Second"),
            &["reference-changed: compile", "optional-property-removed: compile behaviour", "optional-property-added:"],
        ),
        (In::Document, with("tags: [{name: a}]"), with("tags: [{name: a}, {name: b}]"), &["tags-changed: docs"]),
        (
            In::Document,
            schemas("A: {type: string}"),
            schemas("A: {type: string}, B: {type: string, maxLength: 1}"),
            &["schema-added:"],
        ),
        (
            In::Document,
            schemas("A: {type: string}, B: {type: string, maxLength: 1}"),
            schemas("A: {type: string}"),
            &["schema-removed: docs"],
        ),
        (In::Document, header("string"), header("integer"), &["unused-component-changed: docs"]),
        (
            In::Document,
            with("x-a: 1, components: {links: {next: {operationId: getA, parameters: {a: b}}}}"),
            with("x-a: 2, components: {links: {next: {operationId: getA, parameters: {a: c}}}}"),
            &["link-changed: docs", "extension-changed: docs"],
        ),
        (In::Document, info("contact: {name: A}"), info("contact: {name: B}"), &["info-changed: docs"]),
    ]
}

/// The same about who may call the API.
pub(super) fn access() -> Vec<(In, String, String, &'static [&'static str])> {
    let scheme = |scopes: &str| {
        let flow = "{clientCredentials: {tokenUrl: 'https://a.example', scopes: {read: R., write: W.}}}";
        with(&format!(
            "components: {{securitySchemes: {{o: {{type: oauth2, flows: {flow}}}}}}}, security: [{{o: [{scopes}]}}]"
        ))
    };
    let either = |schemes: &str| {
        let key = "{type: apiKey, in: header, name: X-Key}";
        with(&format!("components: {{securitySchemes: {{a: {key}, b: {key}}}}}, security: [{{{schemes}}}]"))
    };
    vec![
        (In::Document, scheme("read, write"), scheme("read"), &["security-relaxed:"]),
        (
            In::Document,
            scheme("read"),
            scheme("read").replace("write: W.", "all: A."),
            // Nobody asks for the scope that is gone.
            &["unused-component-changed: docs"],
        ),
        (
            In::Document,
            scheme("write"),
            scheme("write").replace("write: W.", "all: A."),
            &["security-scheme-changed: wire"],
        ),
        (
            In::Document,
            scheme("read"),
            scheme("read").replace(
                "{clientCredentials:",
                "{password: {tokenUrl: 'https://a.example', scopes: {}}, clientCredentials:",
            ),
            &["security-scheme-added:"],
        ),
        (In::Document, scheme("read"), scheme("read, write"), &["security-scopes-changed: wire"]),
        (
            In::Document,
            scheme("read"),
            scheme("read").replace("{o: {", "{p: {").replace("{o: [", "{p: ["),
            &["security-scheme-renamed: compile"],
        ),
        (In::Document, with(KEY), OPEN.to_owned(), &["security-scheme-removed: compile wire"]),
        (In::Document, OPEN.to_owned(), with(KEY), &["security-scheme-added: compile"]),
        (
            In::Document,
            scheme("read"),
            with(KEY).replace("key: {", "o: {") + ", security: [{o: []}]",
            &["security-scheme-changed: compile wire", "security-relaxed:"],
        ),
        (In::Document, either("a: []}, {b: []"), either("b: []"), &["security-tightened: compile wire"]),
    ]
}

/// The same about where the API is.
pub(super) fn addresses() -> Vec<(In, String, String, &'static [&'static str])> {
    let servers = |hosts: &str| {
        let hosts: Vec<String> = hosts.split(' ').map(|host| format!("{{url: 'https://{host}.example'}}")).collect();
        with(&format!("servers: [{}]", hosts.join(", ")))
    };
    let address = |default: &str| {
        with(&format!("servers: [{{url: 'https://{{h}}.example', variables: {{h: {{default: {default}}}}}}}]"))
    };
    vec![
        (In::Document, address("a"), address("b"), &["server-changed: behaviour"]),
        (In::Document, address("a, enum: [a, b]"), address("a, enum: [a]"), &["server-removed: wire"]),
        // A part of the address is a variable now.
        (In::Document, with("servers: [{url: 'https://a.example'}]"), address("a"), &["server-changed: behaviour"]),
        // The first server is called where callers name none.
        (In::Document, servers("a b"), servers("b a"), &["default-server-changed: behaviour"]),
        (In::Document, servers("a"), servers("b a"), &["default-server-changed: behaviour", "server-added:"]),
        (In::Document, servers("a"), servers("a b"), &["server-added:"]),
        (In::Document, servers("a b"), servers("b"), &["server-removed: wire"]),
    ]
}
