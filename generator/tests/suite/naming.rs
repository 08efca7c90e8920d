//! Names follow from places: of what is added to a document, and of the order in which it is written, they know nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::ours;
use crate::stages::{Folder, compiled};
use openapi_compiler::{Diagnostic, Generated, Severity, compile_folder, surface};
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
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        panic!("{}", errors.map(ToString::to_string).collect::<Vec<String>>().join("\n"))
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

/// How many operations of an API are taken out together. Their number does not grow with the API.
const SAMPLE: usize = 24;

/// Operations of all documents of an API: a sample that is spread over them. What the settings name has to stay, and so
/// has an operation that is the only one of its tag.
fn removable(files: &BTreeMap<String, String>) -> Vec<(String, String, String)> {
    let mut found: Vec<(String, String, String)> = Vec::new();
    // Components go with their last operation, too.
    let names_components = |file: &str| files["api.toml"].contains(&format!("{file}#/components"));
    for (file, text) in files.iter().filter(|(file, _)| is_document(file) && !names_components(file)) {
        let document = parsed(file, text);
        let mut of_tags: BTreeMap<String, usize> = BTreeMap::new();
        for (path, method) in operations(&document) {
            let operation = &document["paths"][&path][&method];
            let id = operation["operationId"].as_str().unwrap_or_default();
            let of_tag = of_tags.entry(operation["tags"][0].to_string()).or_default();
            *of_tag += 1;
            let settings = &files["api.toml"];
            let is_named = [id, &path, &path.replace('/', "~1")].iter().any(|name| settings.contains(name));
            if *of_tag > 1 && !id.is_empty() && !is_named {
                found.push((file.clone(), path, method));
            }
        }
    }
    found
}

/// Documents that are written by hand: what is imported is matched with words and corrections in other files.
fn is_document(file: &str) -> bool {
    let parts = [".structure.yaml", ".words.yaml", ".corrections.yaml"];
    file.ends_with(".yaml") && !parts.iter().any(|part| file.ends_with(part))
}

fn parsed(file: &str, text: &str) -> Value {
    let (document, _) =
        openapi_compiler::stages::load::parse(file, text.as_bytes()).unwrap_or_else(|error| panic!("{file}: {error}"));
    document
}

/// Operations of the APIs here could be the last ones that were added: half of a sample, and then the other half.
#[test]
fn operations_more_rename_nothing_in_these_apis() {
    for api in ours::apis() {
        let whole = names(ours::generated(api));
        let files = files(&ours::folder(api));
        let removable = removable(&files);
        let step = removable.len().div_ceil(SAMPLE).max(1);
        assert!(removable.len() > 1, "{api}: {} operations", removable.len());
        for start in [0, step.div_ceil(2)] {
            let mut files = files.clone();
            let mut added = Vec::new();
            for (file, path, method) in removable.iter().skip(start).step_by(step) {
                let document = without(&parsed(file, &files[file]), path, method);
                files.insert(file.clone(), document.to_string());
                added.push(format!("{method} {path}"));
            }
            let named: Vec<(String, &String)> =
                files.iter().map(|(name, text)| (format!("{api}/{name}"), text)).collect();
            let folder =
                Folder::new(&named.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>());
            let before = expect(compile_folder(&folder.path().join(api)));
            assert_eq!(before.counts.operations + added.len(), ours::generated(api).counts.operations, "{api}");
            assert_kept(&names(&before), &whole, &format!("{api}: adding {}", added.join(", ")));
        }
    }
}
