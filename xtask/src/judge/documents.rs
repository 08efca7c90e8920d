//! Documents are valid OpenAPI, and their examples are valid against their schemas, for third-party validators.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Case, Verdict, entries, run_command};

/// What the validators are asked.
const SCRIPT: &str = include_str!("documents.py");

/// Small documents, each about one feature of OpenAPI.
const FIXTURES: &str = "generator/tests/fixtures/accepted";

/// Faults of third-party documents that repairs leave as they are, with how often there are.
const KNOWN: [&str; 1] = [
    // Three addresses are empty unless they are given. Defaults are words of the documentation, and the server's choice.
    "3:github-3.0.json: the document: '' is not a 'uri'",
];

pub(super) fn judge(case: &Case<'_>, python: &Path) -> Verdict {
    let root = case.checkout.root();
    let mut own = Vec::new();
    for api in entries(&root.join("specs"))?.iter().filter(|entry| entry.is_dir()) {
        own.extend(entries(api)?.into_iter().filter(|file| is_whole(file)));
    }
    let mut repaired: Vec<PathBuf> = case.apis.iter().map(|(_, document)| document.clone()).collect();
    for fixture in entries(&root.join(FIXTURES)).unwrap_or_default() {
        repaired.push(case.repaired(&fixture, "fixtures")?);
    }
    for document in &case.published {
        repaired.push(case.repaired(document, "published")?);
    }
    // What refers to an imported structure is valid together with its corrections only: all examples are in the whole.
    let whole = own.iter().filter(|file| fs::read_to_string(file).is_ok_and(|text| !text.contains(".structure.yaml#")));
    let put_together = case.apis.iter().map(|(_, document)| document);
    let script = case.written("documents.py", SCRIPT)?;
    let mut command = Command::new(python.join("python"));
    command.arg(&script).arg("--examples").args(whole).args(put_together).arg("--documents").args(&own).args(&repaired);
    command.arg("--known").args(KNOWN);
    run_command(&mut command).map_err(|_| "a validator found something".to_owned())
}

/// Whether a file is a document of its own. Structure, words and corrections are judged as the document that they make.
fn is_whole(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let ends = [".structure.yaml", ".words.yaml", ".corrections.yaml"];
    let is_part = name == "words.yaml" || ends.iter().any(|end| name.ends_with(end));
    name.ends_with(".yaml") && !is_part
}
