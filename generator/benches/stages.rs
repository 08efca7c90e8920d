//! The stages of the compiler on one document.
//!
//! `cargo bench -p openapi-compiler` measures the largest fixture. `BENCH_DOCUMENT=FILE` names another document.

use std::path::{Path, PathBuf};
use std::{env, fs};

use divan::{Bencher, black_box};
use openapi_compiler::diff::{State, compare};
use openapi_compiler::{DocumentOptions, Findings, Project, compile, understand, valid};
use serde_json::{Value, json};

/// How many edits are compared.
const EDITS: usize = 200;

fn main() {
    divan::main();
}

fn document() -> PathBuf {
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/accepted/shipyard.yaml");
    env::var_os("BENCH_DOCUMENT").map_or_else(|| PathBuf::from(fixture), PathBuf::from)
}

fn project() -> Project {
    project_of(&document())
}

fn project_of(file: &Path) -> Project {
    let options = DocumentOptions { name: Some("bench".to_owned()), ..DocumentOptions::default() };
    Project::of_document(file, &options).expect("a project")
}

/// The pointers of all nodes that say a type.
fn typed(node: &Value, at: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match node {
        Value::Object(map) => {
            map.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(list) => list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => return,
    };
    if node.get("type").is_some_and(Value::is_string) {
        found.push(at.to_owned());
    }
    children.into_iter().for_each(|(key, child)| typed(child, &format!("{at}/{key}"), found));
}

/// Edits nodes all over a document: bounds, types and properties.
fn edit(document: &mut Value) {
    let mut places = Vec::new();
    typed(document, "", &mut places);
    let step = (places.len() / EDITS).max(1);
    for (number, place) in places.iter().step_by(step).enumerate() {
        let Some(node) = document.pointer_mut(place).and_then(Value::as_object_mut) else { continue };
        let ty = node.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
        let (key, value) = match ty.as_str() {
            "string" if number % 3 == 0 && !node.contains_key("enum") => ("type", json!("integer")),
            "string" => ("maxLength", json!(7)),
            "integer" | "number" => ("maximum", json!(7)),
            "array" => ("maxItems", json!(7)),
            "object" if number % 3 == 0 => ("required", json!(["known_since"])),
            _ => ("description", json!("Other words.")),
        };
        node.insert(key.to_owned(), value);
    }
}

/// From the file to a valid document in types.
#[divan::bench(sample_count = 20)]
fn read(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(project).bench_refs(|project| valid(black_box(project), &mut Findings::default()));
}

/// From the valid document to what it means.
#[divan::bench(sample_count = 20)]
fn mean(bencher: Bencher<'_, '_>) {
    let project = project();
    let valid = valid(&project, &mut Findings::default()).expect("a valid document");
    bencher.bench_local(|| understand(black_box(&valid), &project, &mut Findings::default()));
}

/// All of it, with printing, which runs on all cores.
#[divan::bench(sample_count = 20)]
fn all(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(project).bench_values(|project| compile(project).expect("crates"));
}

/// What many edits of a document change: both documents are read, and compared.
#[divan::bench(sample_count = 10)]
fn differ(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut document = valid(&project(), &mut Findings::default()).expect("a valid document").document.root;
    let files = ["old.json", "new.json"].map(|name| folder.path().join(name));
    fs::write(&files[0], document.to_string()).expect("a file");
    edit(&mut document);
    fs::write(&files[1], document.to_string()).expect("a file");
    let projects = files.map(|file| project_of(&file));
    bencher.bench_local(|| {
        let states = projects.each_ref().map(|project| State::of(black_box(project), "bench").expect("a state"));
        compare(&states[0], &states[1])
    });
}
