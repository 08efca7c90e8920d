//! A repaired document is valid: fed in again, it needs no repair and stays as it is.

use std::fs;
use std::path::Path;

use crate::fixtures::Fixture;
use openapi_compiler::{Diagnostic, Prepared, Severity, prepare_document, prepare_folder};

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
    let Prepared { document, .. } = accept(&fixture.name, prepared);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("repaired.json");
    fs::write(&file, document.root.to_string()).expect("a new file");
    let again = accept(&fixture.name, prepare_document(&file));
    let lossy = [Severity::Repair, Severity::Degradation];
    let repairs: Vec<String> =
        again.diagnostics.iter().filter(|finding| lossy.contains(&finding.severity)).map(ToString::to_string).collect();
    assert!(repairs.is_empty(), "{} needs repairs again:\n{}", fixture.name, repairs.join("\n"));
    assert!(again.document.root == document.root, "{} becomes another document", fixture.name);
}

fn accept(name: &str, prepared: Result<Prepared, Vec<Diagnostic>>) -> Prepared {
    prepared.unwrap_or_else(|findings| {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        panic!("{name} is not accepted:\n{}", findings.join("\n"))
    })
}
