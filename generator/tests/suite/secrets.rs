//! Texts whose names say that they are secrets, and what `api.toml` says of them.

use std::fs;

use openapi_compiler::{Generated, Severity, compile_folder, prepare_folder};
use serde_json::json;
use tempfile::TempDir;

const SETTINGS: &str = "title = 'Vault'\nabout = 'A vault.'\n[crates]\nmodel = 'vault-model'\nclient = 'vault-client'\n\
    type = 'Vault'\nversion = '0.1.0'\n[[family]]\ndocuments = ['vault.yaml']\n[family.groups]\nboxes = 'boxes'\n";

/// Compiles a document whose only schema has some properties.
fn compile(properties: &str, settings: &str) -> Result<Generated, Vec<String>> {
    let folder = folder(properties, settings);
    compile_folder(folder.path()).map_err(|findings| findings.iter().map(|finding| finding.message.clone()).collect())
}

/// A folder with the document and the settings.
fn folder(properties: &str, settings: &str) -> TempDir {
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: Vault, version: '1'}}\nsecurity: []\npaths:\n  /boxes:\n    post:\n      operationId: open\n      tags: [boxes]\n      \
            requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Box'}}}}}}}}\n      \
            responses: {{'204': {{description: Open.}}}}\ncomponents:\n  schemas:\n    Box:\n      type: object\n      properties: {properties}\n"
    );
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    for (name, text) in [("vault.yaml", document), ("api.toml", format!("{SETTINGS}{settings}"))] {
        fs::write(folder.path().join(name), text).unwrap_or_else(|error| panic!("{error}"));
    }
    folder
}

/// The names of the secrets that are reported, and whether a model mentions the type of secrets.
fn secrets(generated: &Generated) -> (usize, bool) {
    let notes = generated.diagnostics.iter().filter(|finding| finding.severity == Severity::Note);
    let notes = notes.filter(|finding| finding.message.contains("is a secret by its name")).count();
    let mut files = generated.crates.iter().take(1).flat_map(|files| files.files.values());
    (notes, files.any(|text| text.contains("Secret>") || text.contains("Secret<")))
}

fn accepted(properties: &str, settings: &str) -> (usize, bool) {
    secrets(&compile(properties, settings).unwrap_or_else(|findings| panic!("{findings:?}")))
}

#[test]
fn texts_are_secrets_and_nothing_else_is() {
    assert_eq!(accepted("{password: {type: string}}", ""), (1, true));
    assert_eq!(accepted("{password: {type: string, format: password}}", ""), (0, true));
    assert_eq!(accepted("{password: {type: boolean}}", ""), (0, false));
    assert_eq!(accepted("{password: {type: string, enum: [none, other]}}", ""), (0, false));
    assert_eq!(accepted("{password: {type: string, format: date}}", ""), (0, false));
    assert_eq!(accepted("{name: {type: string}}", ""), (0, false));
    assert_eq!(accepted("{client_secret: {type: string, format: uuid}}", ""), (1, true));
    assert_eq!(accepted("{private_key: {type: string, format: byte}}", ""), (1, true));
    assert_eq!(accepted("{clientsecret: {type: string}}", ""), (1, true));
}

/// An example is data, whatever its members are called.
#[test]
fn a_password_that_is_printed_takes_nothing_from_examples() {
    let properties =
        "{password: {type: string, format: password}, widget: {type: object, example: {format: password}}}";
    let settings = "[formats.password]\ntype = '::std::string::String'\n";
    assert_eq!(accepted(properties, settings), (0, false));
    let folder = folder(properties, settings);
    let mut prepared = prepare_folder(folder.path()).unwrap_or_else(|findings| panic!("{findings:?}"));
    prepared.mark_secrets();
    let expected = json!({
        "password": { "type": "string" },
        "widget": { "type": "object", "example": { "format": "password" } },
    });
    assert_eq!(prepared.document.root["components"]["schemas"]["Box"]["properties"], expected);
}

/// What `api.toml` says of JSON is known next to the document, which says what it said before.
#[test]
fn json_that_api_toml_names_is_marked_beside_the_document() {
    let key = "/components/schemas/Box/properties";
    let settings = format!("[secrets]\n'vault.yaml#{key}/any' = true\n'vault.yaml#{key}/map' = true\n");
    let folder = folder("{any: {}, map: {type: object}}", &settings);
    let mut prepared = prepare_folder(folder.path()).unwrap_or_else(|findings| panic!("{findings:?}"));
    prepared.mark_secrets();
    let found: Vec<&String> = prepared.later.secrets.iter().collect();
    assert_eq!(found, [&format!("{key}/any"), &format!("{key}/map/additionalProperties")]);
    assert!(!prepared.document.root.to_string().contains("x-secret"));
    assert_eq!(prepared.written().to_string().matches("x-secret").count(), 2);
}

/// What a map of texts is in the model.
fn map(name: &str, schema: &str, settings: &str) -> String {
    let generated =
        compile(&format!("{{{name}: {schema}}}"), settings).unwrap_or_else(|findings| panic!("{findings:?}"));
    let text = &generated.crates[0].files["src/shared.rs"];
    let field = text.lines().find_map(|line| line.trim().strip_prefix("pub ")?.strip_suffix(">,"));
    field.and_then(|field| field.split_once(": Option<")).map(|(_, ty)| ty.to_owned()).unwrap_or_else(|| text.clone())
}

#[test]
fn maps_of_headers_and_of_environments_hold_secrets() {
    const TEXTS: &str = "{type: object, additionalProperties: {type: string}}";
    for name in ["headers", "httpHeaders", "env", "ENV_VARS", "environment", "environmentVariables", "cookies"] {
        assert_eq!(map(name, TEXTS, ""), "BTreeMap<String, Secret>", "{name}");
    }
    for name in ["labels", "variables", "header_names", "envelope"] {
        assert_eq!(map(name, TEXTS, ""), "BTreeMap<String, String>", "{name}");
    }
    let shown = "[secrets]\n\"vault.yaml#/components/schemas/Box/properties/headers\" = false\n";
    assert_eq!(map("headers", TEXTS, shown), "BTreeMap<String, String>");
    let hidden = "[secrets]\n\"vault.yaml#/components/schemas/Box/properties/labels\" = true\n";
    assert_eq!(map("labels", TEXTS, hidden), "BTreeMap<String, Secret>");
    // What is no map of texts is what it was.
    assert_eq!(accepted("{environment: {type: string}}", ""), (0, false));
    assert_eq!(map("headers", "{type: object, additionalProperties: {type: integer}}", ""), "BTreeMap<String, i64>");
    assert_eq!(map("env", "{type: string}", ""), "String");
}

#[test]
fn settings_count_over_names() {
    let key = "vault.yaml#/components/schemas/Box/properties";
    let settings = |name: &str, is_secret: bool| format!("[secrets]\n\"{key}/{name}\" = {is_secret}\n");
    assert_eq!(accepted("{token: {type: string}}", &settings("token", false)), (0, false));
    assert_eq!(accepted("{recipe: {type: string}}", &settings("recipe", true)), (0, true));
    assert_eq!(accepted("{recipe: {}}", &settings("recipe", true)), (0, true));
    assert_eq!(accepted("{recipe: {type: object}}", &settings("recipe", true)), (0, true));
    let address = compile("{recipe: {type: string, format: uri}}", &settings("recipe", true)).expect("it is accepted");
    assert!(address.crates[0].files["src/shared.rs"].contains("recipe: Option<CredentialUrl>"));
    let findings = compile("{recipe: {type: integer}}", &settings("recipe", true)).map(|_| ());
    assert_eq!(
        findings,
        Err(vec![format!("the secret `{key}/recipe` is not a property or parameter that is plain text or any JSON")])
    );
    let findings = compile("{recipe: {type: string}}", &settings("gone", false)).map(|_| ());
    assert_eq!(findings, Err(vec![format!("the text `{key}/gone` is not a property or parameter in the documents")]));
}

/// The names that the only operation hides.
fn hidden(properties: &str) -> String {
    let generated = compile(properties, "").unwrap_or_else(|findings| panic!("{findings:?}"));
    let text = &generated.crates[1].files["src/boxes.rs"];
    let names = text.split_once("secrets(&[").and_then(|(_, rest)| rest.split_once("])"));
    names.map(|(names, _)| names.to_owned()).unwrap_or_default()
}

#[test]
fn an_operation_hides_what_its_names_do_not_say() {
    for (properties, names) in [
        ("{nib: {type: string}}", ""),
        // The client knows this one.
        ("{password: {type: string}}", ""),
        ("{nib: {type: string, x-secret: true}}", r#""nib""#),
        ("{nibs: {type: array, items: {type: string, x-secret: true}}}", r#""nibs""#),
        ("{nibs: {type: object, additionalProperties: {x-secret: true}}}", r#""nibs""#),
        ("{nibs: {type: object, x-secret: true}}", r#""nibs""#),
        ("{nib: {anyOf: [{type: integer}, {type: string, x-secret: true}]}}", r#""nib""#),
        ("{lid: {type: object, properties: {nib: {x-secret: true}}}}", r#""nib""#),
        // One is a secret, and the other is not.
        ("{nib: {type: string}, lid: {type: object, properties: {nib: {x-secret: true}}}}", r#""lid.nib""#),
        ("{nib: {x-secret: true}, lid: {type: object, properties: {nib: {type: string}}}}", r#"".nib""#),
        // What is below any name has none of its own.
        (
            "{nib: {type: string}, lids: {type: object, additionalProperties: {type: object, properties: {nib: {x-secret: true}}}}}",
            r#""nib""#,
        ),
        // The user information of an address is hidden anyway.
        ("{address: {type: string, format: uri, x-secret: true}}", ""),
    ] {
        assert_eq!(hidden(properties), names, "{properties}");
    }
}

#[test]
fn a_mark_that_hides_nothing_is_reported() {
    for properties in [
        "{nib: {type: integer, x-secret: true}}",
        "{nib: {type: string, enum: [a, b], x-secret: true}}",
        "{nib: {type: string, format: date, x-secret: true}}",
        "{nib: {type: object, properties: {a: {type: string}}, x-secret: true}}",
        "{nib: {oneOf: [{type: integer}, {type: string}], x-secret: true}}",
    ] {
        let generated = compile(properties, "").unwrap_or_else(|findings| panic!("{findings:?}"));
        let said =
            |message: &str| generated.diagnostics.iter().filter(|finding| finding.message.contains(message)).count();
        assert_eq!(said("`x-secret` hides texts and any JSON only; this is printed"), 1, "{properties}");
    }
}

#[test]
fn a_header_that_is_a_secret_hides_itself_and_not_the_body() {
    let document = "paths:\n  /boxes:\n    get:\n      operationId: open\n      responses:\n        '200':\n          description: Open.\n          \
        headers: {X-Lease: {schema: {type: string, format: password}}}\n          \
        content: {application/json: {schema: {type: object, properties: {size: {type: integer}}}}}\n";
    let (api, findings) = crate::stages::api(document);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(api.operations[0].found.secrets, ["X-Lease"]);
    // The header has the name of its accessor wherever it is looked at.
    assert_eq!(api.operations[0].answer_headers[0].header.name.snake(), "lease");
}
