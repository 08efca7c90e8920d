//! Texts whose names say that they are secrets, and what `api.toml` says of them.

use std::fs;

use openapi_compiler::{Generated, Severity, compile_folder};

const SETTINGS: &str = "title = 'Vault'\nabout = 'A vault.'\n[crates]\nmodel = 'vault-model'\nclient = 'vault-client'\n\
    type = 'Vault'\nversion = '0.1.0'\n[[family]]\ndocuments = ['vault.yaml']\n[family.groups]\nboxes = 'boxes'\n";

/// Compiles a document whose only schema has some properties.
fn compile(properties: &str, settings: &str) -> Result<Generated, Vec<String>> {
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: Vault, version: '1'}}\npaths:\n  /boxes:\n    post:\n      operationId: open\n      tags: [boxes]\n      \
            requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Box'}}}}}}}}\n      \
            responses: {{'204': {{description: Open.}}}}\ncomponents:\n  schemas:\n    Box:\n      type: object\n      properties: {properties}\n"
    );
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    for (name, text) in [("vault.yaml", document), ("api.toml", format!("{SETTINGS}{settings}"))] {
        fs::write(folder.path().join(name), text).unwrap_or_else(|error| panic!("{error}"));
    }
    compile_folder(folder.path()).map_err(|findings| findings.iter().map(|finding| finding.message.clone()).collect())
}

/// The names of the secrets that are reported, and whether a model mentions the type of secrets.
fn secrets(generated: &Generated) -> (usize, bool) {
    let notes = generated.diagnostics.iter().filter(|finding| finding.severity == Severity::Note);
    let notes = notes.filter(|finding| finding.message.contains("is a secret by its name")).count();
    let mut files = generated.crates.iter().take(1).flat_map(|files| files.files.values());
    (notes, files.any(|text| text.contains("Secret>")))
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
}

#[test]
fn settings_count_over_names() {
    let key = "vault.yaml#/components/schemas/Box/properties";
    let settings = |name: &str, is_secret: bool| format!("[secrets]\n\"{key}/{name}\" = {is_secret}\n");
    assert_eq!(accepted("{token: {type: string}}", &settings("token", false)), (0, false));
    assert_eq!(accepted("{recipe: {type: string}}", &settings("recipe", true)), (0, true));
    let findings = compile("{recipe: {type: integer}}", &settings("recipe", true)).map(|_| ());
    assert_eq!(
        findings,
        Err(vec![format!("the secret `{key}/recipe` is not a property or parameter that is plain text")])
    );
    let findings = compile("{recipe: {type: string}}", &settings("gone", false)).map(|_| ());
    assert_eq!(findings, Err(vec![format!("the text `{key}/gone` is not a property or parameter in the documents")]));
}
