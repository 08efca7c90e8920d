//! Names follow from places: of what is added to a document, and of the order in which it is written, they know nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::stages::{Folder, compiled};
use openapi_compiler::{Diagnostic, Generated, compile_folder, surface};
use serde_json::{Map, Value};

/// The names of all items and members, with the groups that they are in.
fn names(generated: &Generated) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (group, text) in surface::read(&generated.crates).groups {
        let mut item = String::new();
        for line in text.lines().filter(|line| !line.starts_with("use ") && !line.starts_with("feature ")) {
            let name = line.split([':', '(', '<']).next().unwrap_or_default().trim();
            if line.starts_with(' ') {
                names.insert(format!("{group}: {item}: {name}"));
            } else {
                item = name.replace("#[non_exhaustive] ", "");
                names.insert(format!("{group}: {item}"));
            }
        }
    }
    names
}

fn expect(result: Result<Generated, Vec<Diagnostic>>) -> Generated {
    result.unwrap_or_else(|findings| {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        panic!("{}", findings.join("\n"))
    })
}

fn without_settings(text: &str) -> Generated {
    compiled("library.yaml", text)
}

/// Asserts that everything that was there is there.
pub fn assert_kept(before: &BTreeSet<String>, after: &BTreeSet<String>, what: &str) {
    let gone: Vec<&String> = before.difference(after).collect();
    let new: Vec<&String> = after.difference(before).collect();
    assert!(gone.is_empty(), "{what} changes what was there:\n{gone:#?}\nnew:\n{new:#?}");
}

/// A library whose types written in place have the same names, shapes and arms in several operations.
const LIBRARY: &str = include_str!("../fixtures/naming/library.yaml");

pub fn library() -> Value {
    openapi_compiler::stages::load::parse("library.yaml", LIBRARY.as_bytes())
        .map_or_else(|error| panic!("{error}"), |(value, _)| value)
}

/// The pointers of all operations.
fn operations(document: &Value) -> Vec<(String, String)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let of_path = |(path, item): (&String, &Value)| {
        let methods: Vec<String> = item.as_object().into_iter().flat_map(Map::keys).cloned().collect();
        methods
            .into_iter()
            .filter(|method| method != "parameters")
            .map(|method| (path.clone(), method))
            .collect::<Vec<_>>()
    };
    paths.flat_map(of_path).collect()
}

fn without(document: &Value, path: &str, method: &str) -> Value {
    let mut document = document.clone();
    if let Some(item) = document["paths"][path].as_object_mut() {
        item.shift_remove(method);
    }
    document
}

/// Compiles a document with settings that name a group for each of its tags.
fn with_settings(document: &Value) -> Generated {
    let tags: BTreeSet<String> = operations(document)
        .iter()
        .map(|(path, method)| document["paths"][path][method]["tags"][0].to_string())
        .collect();
    let groups: String = tags.iter().map(|tag| format!("{tag} = {tag}\n")).collect();
    let settings = format!("{}{groups}", include_str!("../fixtures/naming/api.toml"));
    let text = document.to_string();
    let folder = Folder::new(&[("library/api.toml", &settings), ("library/library.yaml", &text)]);
    expect(compile_folder(&folder.path().join("library")))
}

#[test]
fn an_operation_more_renames_nothing() {
    let document = library();
    let whole = names(&with_settings(&document));
    for (path, method) in operations(&document) {
        let before = names(&with_settings(&without(&document, &path, &method)));
        assert_kept(&before, &whole, &format!("adding {method} {path}"));
    }
}

/// The document with every object written backwards.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let is_fixed = |key: &str| matches!(key, "properties" | "enum" | "parameters");
            let entry = |(key, value): (&String, &Value)| {
                (key.clone(), if is_fixed(key) { value.clone() } else { reversed(value) })
            };
            Value::Object(object.iter().rev().map(entry).collect())
        }
        other => other.clone(),
    }
}

#[test]
fn the_order_of_operations_and_components_names_nothing() {
    let document = library();
    let forwards = names(&without_settings(&document.to_string()));
    let backwards = names(&without_settings(&reversed(&document).to_string()));
    assert_kept(&forwards, &backwards, "writing the document backwards");
    assert_kept(&backwards, &forwards, "writing the document forwards");
    let (forwards, backwards) = (names(&with_settings(&document)), names(&with_settings(&reversed(&document))));
    assert_kept(&forwards, &backwards, "writing the document backwards, with settings,");
    assert_kept(&backwards, &forwards, "writing the document forwards, with settings,");
}

fn specs(api: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(api)
}

/// Files of an API's folder by name: `api.toml`, `examples/enroll.rs`.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found = BTreeMap::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            found.insert(name, text);
        }
    }
    found
}

/// How many operations of an API are taken out, one at a time. Their number does not grow with the API.
const SAMPLE: usize = 12;

/// Each operation of the APIs here could be the last one that was added. A sample that is spread over the document is tried.
#[test]
fn an_operation_more_renames_nothing_in_these_apis() {
    for (api, document) in [("kibana", "fleet.yaml"), ("cloud-connected", "cloud-connected.yaml")] {
        let whole = names(&expect(compile_folder(&specs(api))));
        let files = files(&specs(api));
        let (parsed, _) = openapi_compiler::stages::load::parse(document, files[document].as_bytes())
            .unwrap_or_else(|error| panic!("{error}"));
        let operations = operations(&parsed);
        let sample: Vec<_> = operations.iter().step_by(operations.len().div_ceil(SAMPLE)).collect();
        let mut checked = 0;
        for (path, method) in &sample {
            let mut files = files.clone();
            files.insert(document.to_owned(), without(&parsed, path, method).to_string());
            let named: Vec<(String, &String)> =
                files.iter().map(|(name, text)| (format!("{api}/{name}"), text)).collect();
            let folder =
                Folder::new(&named.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>());
            // The settings name the tag of an operation that is the only one of its group, and operations with pages.
            let Ok(before) = compile_folder(&folder.path().join(api)) else { continue };
            assert_kept(&names(&before), &whole, &format!("adding {method} {path}"));
            checked += 1;
        }
        assert!(2 * checked > sample.len(), "{api}: only {checked} of {} operations", sample.len());
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    for api in ["kibana", "cloud-connected"] {
        let runs = [expect(compile_folder(&specs(api))), expect(compile_folder(&specs(api)))];
        assert_eq!(runs[0].crates, runs[1].crates, "{api}");
        assert_eq!(runs[0].diagnostics, runs[1].diagnostics, "{api}");
    }
    let runs = [without_settings(LIBRARY), without_settings(LIBRARY)];
    assert_eq!(runs[0].crates, runs[1].crates);
}
