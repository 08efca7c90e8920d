//! A repaired document is valid: fed in again, it needs no repair and stays as it is. `nullable` comes with a `type`, which
//! validators of 3.0.3 ask for.

use std::fs;
use std::path::Path;

use crate::fixtures::Fixture;
use openapi_compiler::{Diagnostic, Prepared, Severity, prepare_document, prepare_folder};
use serde_json::Value;

#[test]
fn repaired_fixtures_need_no_repair() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted");
    crate::fixtures::all(&folder).iter().for_each(check);
}

#[test]
fn repaired_published_documents_need_no_repair() {
    let Some(folder) = crate::published_documents::folder("specs") else { return };
    crate::fixtures::all(&folder).iter().for_each(check);
}

fn check(fixture: &Fixture) {
    let prepared = match fixture.path.is_dir() {
        true => prepare_folder(&fixture.path),
        false => prepare_document(&fixture.path),
    };
    let prepared = accept(&fixture.name, prepared);
    let document = &prepared.document;
    let untyped = without_type(&document.root);
    assert!(untyped.is_empty(), "{} has `nullable` without `type` in {}", fixture.name, untyped.join(", "));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("repaired.json");
    fs::write(&file, prepared.written().to_string()).expect("a new file");
    let again = accept(&fixture.name, prepare_document(&file));
    let lossy = [Severity::Repair, Severity::Degradation];
    let repairs: Vec<String> =
        again.diagnostics.iter().filter(|finding| lossy.contains(&finding.severity)).map(ToString::to_string).collect();
    assert!(repairs.is_empty(), "{} needs repairs again:\n{}", fixture.name, repairs.join("\n"));
    assert!(again.document.root == document.root, "{} becomes another document", fixture.name);
}

/// The schemas that have `nullable` and no `type`.
fn without_type(root: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), root)];
    while let Some((at, node)) = open.pop() {
        if node.get("nullable") == Some(&Value::Bool(true)) && node.get("type").is_none() {
            found.push(at.clone());
        }
        let keys = node.as_object().into_iter().flatten().filter(|(key, _)| !key.starts_with("example"));
        open.extend(keys.map(|(key, node)| (format!("{at}/{key}"), node)));
        let items = node.as_array().into_iter().flatten().enumerate();
        open.extend(items.map(|(index, node)| (format!("{at}/{index}"), node)));
    }
    found
}

fn accept(name: &str, prepared: Result<Prepared, Vec<Diagnostic>>) -> Prepared {
    prepared.unwrap_or_else(|findings| {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        panic!("{name} is not accepted:\n{}", findings.join("\n"))
    })
}
