//! No command passes on what nobody sees in a document, its name, or an argument: to the terminal, or to a file.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::run::command;
use serde_json::{Value, json};

/// Colors a terminal, rings, and turns the direction of text.
const HIDDEN: &str = "\u{1b}[31m\u{7}\u{202e}\u{2066}\u{9b}2J\u{7f}";

/// A file that nobody would call so, but an archive can hold it.
const FILE: &str = "bad\u{1b}[31m\u{202e}nosj.json";

fn document() -> Value {
    let text = |text: &str| format!("{text}{HIDDEN}");
    let key = text("key");
    let body = json!({
        "multipart/form-data": {
            "schema": {"type": "object", "properties": {text("part"): {"type": "string"}}},
            "encoding": {text("part"): {"contentType": text("text/plain"), "headers": {text("X"): {"schema": {}}}}}},
        text("application/json"): {"schema": {"type": "object"}}});
    let operation = json!({
        "operationId": text("get"), "summary": text("Sum."), "description": text("More."), "tags": [text("tag")],
        "parameters": [{"name": text("q"), "in": "query", "required": true, "description": text("Q."),
            "schema": {"type": "string", "enum": [text("one"), text("two")]}}],
        "requestBody": {"description": text("Body."), "content": body},
        "responses": {
            "200": {"description": text("Ok."), "headers": {text("X"): {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{}", text("S"))}}}},
            "404": {"description": text("Gone.")}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": text("Bad"), "version": text("1"), "description": text("About.")},
        "servers": [{"url": text("https://a.test/"), "description": text("Server.")}],
        "tags": [{"name": text("tag"), "description": text("Tagged.")}],
        "paths": {text("/a"): {"post": operation}},
        "security": [{key.clone(): []}],
        "components": {
            "securitySchemes": {key.clone(): {"type": "apiKey", "in": "header", "name": text("X-Key")}},
            "schemas": {text("S"): {"type": "object", "description": text("S."), "properties": {
                text("p"): {"type": "string", "enum": [text("e")], "description": text("P.")},
                "odd": {"type": text("odd"), "format": text("f"), "pattern": text("p"), "default": text("d")},
                "gone": {"$ref": format!("#/components/schemas/{}", text("Gone"))}}}}}
    })
}

/// Every pointer into a value.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| {
            pointers(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
        }),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| pointers(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

#[track_caller]
fn assert_visible(what: &str, text: &str) {
    let hidden = text.lines().find(|line| line.chars().any(openapi_terms::is_invisible));
    assert_eq!(hidden, None, "{what}");
}

/// Runs a command, and asserts that what it says is visible.
#[track_caller]
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = command();
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    for bytes in [&output.stdout, &output.stderr] {
        assert_visible(&format!("{arguments:?}"), &String::from_utf8(bytes.clone()).unwrap());
    }
    output
}

/// Asserts that the names and the texts of all files in a folder are visible. A copy of the document is the document.
fn assert_folder(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if name == FILE {
            continue;
        }
        assert_visible("a name", name);
        if path.is_dir() {
            assert_folder(&path);
        } else {
            assert_visible(name, &fs::read_to_string(&path).unwrap());
        }
    }
}

/// A folder with the document.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), document().to_string()).unwrap();
    folder
}

#[test]
fn commands_show_what_they_say() {
    let folder = folder();
    let folder = folder.path();
    for further in [&[][..], &["-v"], &["--json"]] {
        let made = run(folder, &[&["generate", FILE, "--out", "made", "--lenient"], further].concat());
        assert!(made.status.success(), "{made:?}");
    }
    assert_folder(folder);
    assert!(run(folder, &["check", FILE, "--out", "made", "--lenient"]).status.success());
    assert!(!run(folder, &["generate", &format!("no{FILE}"), "--out", "made"]).status.success());
    assert!(run(folder, &["schema"]).status.success());
    assert!(run(folder, &["completions", "bash"]).status.success());
    run(folder, &["measure", ".", "--json"]);
}

#[test]
fn explanations_show_what_they_say() {
    let folder = folder();
    let mut all = Vec::new();
    pointers(&document(), "", &mut all);
    for pointer in all {
        let explained = run(folder.path(), &["explain", FILE, &pointer]);
        assert!(explained.status.success(), "{pointer:?}: {explained:?}");
    }
    assert!(!run(folder.path(), &["explain", FILE, &format!("/nowhere{HIDDEN}")]).status.success());
}

#[test]
fn a_repaired_document_says_the_same() {
    let folder = folder();
    let folder = folder.path();
    let printed: Value = serde_json::from_slice(&run(folder, &["repair", FILE]).stdout).unwrap();
    run(folder, &["repair", FILE, "--out", "repaired.json"]);
    let written = fs::read_to_string(folder.join("repaired.json")).unwrap();
    assert_visible("repaired.json", &written);
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), printed);
    assert_eq!(printed["info"]["title"], format!("Bad{HIDDEN}"));
    assert!(!run(folder, &["repair", FILE, "--out", "repaired.yaml"]).status.success());
    assert!(!folder.join("repaired.yaml").exists());
}

#[test]
fn a_new_api_toml_shows_what_it_holds() {
    let folder = folder();
    let folder = folder.path();
    let output = run(folder, &["init", FILE, "--into", "api"]);
    assert!(output.status.success(), "{output:?}");
    assert_folder(&folder.join("api"));
    let text = fs::read_to_string(folder.join("api/api.toml")).unwrap();
    let read: toml::Table = text.parse().unwrap();
    assert_eq!(read["title"].as_str(), Some(format!("Bad{HIDDEN}").as_str()));
    let output = run(folder, &["generate", "api", "--out", "made", "--lenient"]);
    assert!(output.status.success(), "{output:?}");
    assert_folder(&folder.join("made"));
}
