//! What the commands do to a checkout, and what they say, with hand-made results of the compiler.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use openapi_compiler::output::{CrateFiles, read_crates};
use openapi_compiler::{Counts, Diagnostic, Generated, LockFile, Place, Severity};
use openapi_crates::commands::check::check;
use openapi_crates::commands::generate::generate;
use openapi_crates::compile::Compiled;
use openapi_crates::workspace::Workspace;
use tempfile::TempDir;

const AGENT: &str = "\
/// An agent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Agent {
    /// The agent's id.
    pub id: String,
}
";

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A generated file, which says so.
fn headed(path: &str, text: &str) -> String {
    let comment = if path.ends_with(".toml") { "#" } else { "//" };
    format!("{comment} Generated from x; do not edit.\n{text}")
}

/// A checkout with two APIs.
fn checkout() -> (TempDir, Workspace) {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("specs/kibana/api.toml"), "");
    write(&root.path().join("specs/cloud-connected/api.toml"), "");
    let workspace = Workspace::at(root.path());
    (root, workspace)
}

fn diagnostic(severity: Severity, message: &str) -> Diagnostic {
    let place =
        Place { file: "kibana/fleet.yaml".to_owned(), line: Some(7), pointer: "/paths".to_owned(), ..Place::default() };
    Diagnostic {
        severity,
        place: place.into(),
        message: message.to_owned(),
        help: Some("write it otherwise".to_owned()),
    }
}

/// A compiled API of one crate with one group.
fn compiled(api: &str, agent: &str) -> Compiled {
    let files = [("Cargo.toml", "[package]\n"), ("src/lib.rs", "pub mod fleet;\n"), ("src/fleet/agents.rs", agent)];
    let files: BTreeMap<_, _> = files.map(|(path, text)| (path.to_owned(), headed(path, text))).into();
    let crates = vec![CrateFiles { name: format!("{api}-model"), files }];
    let counts = Counts { documented: 18, operations: 18, types: 120, ..Counts::default() };
    Compiled {
        api: api.to_owned(),
        result: Ok(Generated { crates, diagnostics: Vec::new(), counts, lock: LockFile::default() }),
    }
}

fn both() -> [Compiled; 2] {
    [compiled("cloud-connected", AGENT), compiled("kibana", AGENT)]
}

#[test]
fn what_was_generated_passes_the_check() {
    let (_root, workspace) = checkout();
    let report = generate(&workspace, &both(), true, false);
    assert!(report.passed(), "{}", report.text());
    insta::assert_snapshot!("generated", report.text());
    let report = check(&workspace, &both(), true);
    assert!(report.passed(), "{}", report.text());
    insta::assert_snapshot!("checked", report.text());
    let report = generate(&workspace, &both(), true, false);
    assert!(report.text().ends_with("unchanged: cloud-connected-model, kibana-model\n"), "{}", report.text());
}

#[test]
fn names_are_written_with_the_crates_and_compared() {
    let (root, workspace) = checkout();
    let path = root.path().join("specs/kibana/names.lock");
    let mut kibana = compiled("kibana", AGENT);
    if let Ok(generated) = &mut kibana.result {
        generated.lock = LockFile { path: Some(path.clone()), text: "[types]\n".to_owned() };
    }
    let apis = [compiled("cloud-connected", AGENT), kibana];
    let report = generate(&workspace, &apis, true, false);
    assert!(report.text().ends_with("names: specs/kibana/names.lock\n"), "{}", report.text());
    assert_eq!(fs::read_to_string(&path).unwrap(), "[types]\n");
    assert!(!generate(&workspace, &apis, true, false).text().contains("names:"));
    assert!(check(&workspace, &apis, false).passed());
    write(&path, "[types]\n\"/a\" = \"A\"\n");
    let report = check(&workspace, &apis, false);
    assert_eq!(report.findings, 1);
    assert!(
        report.text().contains("specs/kibana/names.lock does not have the names of the crates"),
        "{}",
        report.text()
    );
}

#[test]
fn drift_is_named_by_file_and_shown_by_surface() {
    let (root, workspace) = checkout();
    generate(&workspace, &both(), true, false);
    let changed = AGENT
        .replace("    /// The agent's id.", "    /// The policy.\n    pub policy: Option<String>,\n    /// Its id.");
    // What an earlier run wrote is listed.
    write(&root.path().join("generated/kibana-model/src/more.rs"), &headed("more.rs", "fn more() {}\n"));
    let list = root.path().join("generated/kibana-model/generated-files.txt");
    let text = fs::read_to_string(&list).unwrap();
    write(&list, &format!("{text}src/more.rs\n"));
    write(&root.path().join("generated/kibana-model/.env"), "SECRET=1\n");
    let report = check(&workspace, &[compiled("cloud-connected", AGENT), compiled("kibana", &changed)], false);
    assert_eq!(report.findings, 4);
    insta::assert_snapshot!("drift", report.text());
}

#[test]
fn broken_files_are_shown_as_drift() {
    let (root, workspace) = checkout();
    generate(&workspace, &both(), true, false);
    write(&root.path().join("generated/kibana-model/src/fleet/agents.rs"), &headed("agents.rs", "pub struct {"));
    let report = check(&workspace, &both(), false);
    assert_eq!(report.findings, 1);
    assert!(
        report.text().contains("generated/kibana-model/src/fleet/agents.rs: this is not Rust"),
        "{}",
        report.text()
    );
}

#[test]
fn everything_that_does_not_belong_is_found_in_one_run() {
    let (root, workspace) = checkout();
    generate(&workspace, &both(), true, false);
    write(&root.path().join("generated/gone-model/Cargo.toml"), "");
    write(&root.path().join("specs/draft/draft.yaml"), "");
    // What a test left behind says nothing about documents and crates.
    write(&root.path().join("generator/tests/snapshots/surface__a.snap.new"), "");
    write(&root.path().join(".generated-x/old/kibana-model/Cargo.toml"), "");
    let report = check(&workspace, &both(), false);
    assert_eq!(report.findings, 3);
    insta::assert_snapshot!("leftovers", report.text());

    let report = generate(&workspace, &both(), true, false);
    assert!(report.passed() && report.text().contains("generated/gone-model belongs to no API"), "{}", report.text());
    assert!(root.path().join("generated/gone-model").exists());
    // With one API chosen, the crates of the other one are nobody's leftovers.
    let report = generate(&workspace, &both()[..1], false, false);
    assert!(!report.text().contains("belongs to no API"), "{}", report.text());
}

#[test]
fn an_error_in_one_api_keeps_all_crates_as_they_are() {
    let (root, workspace) = checkout();
    generate(&workspace, &both(), true, false);
    let before = read_crates(&workspace.generated()).unwrap();
    let changed = AGENT.replace("id: String", "id: u64");
    let findings = vec![diagnostic(Severity::Repair, "a repair"), diagnostic(Severity::Error, "`type` is not a type")];
    let broken = Compiled { api: "kibana".to_owned(), result: Err(findings) };
    let results = [compiled("cloud-connected", &changed), broken];

    let report = generate(&workspace, &results, true, false);

    assert!(!report.passed());
    insta::assert_snapshot!("errors", report.text());
    assert_eq!(read_crates(&workspace.generated()).unwrap(), before);
    // The check still compares what it can, and does not take the crate of the broken API for a leftover.
    let report = check(&workspace, &results, false);
    assert!(report.text().contains("generated/cloud-connected-model/src/fleet/agents.rs differs"), "{}", report.text());
    assert!(!report.text().contains("kibana-model"), "{}", report.text());
    drop(root);
}

#[test]
fn findings_are_grouped_and_counted() {
    let (_root, workspace) = checkout();
    let mut kibana = compiled("kibana", AGENT);
    if let Ok(generated) = &mut kibana.result {
        generated.counts =
            Counts { documented: 20, operations: 18, types: 1, repairs: 2, degradations: 1, schemas: 30 };
        generated.diagnostics = vec![
            diagnostic(Severity::Repair, "the first repair"),
            diagnostic(Severity::Note, "a merge"),
            diagnostic(Severity::Degradation, "became raw JSON"),
            diagnostic(Severity::Repair, "the second repair"),
        ];
    }
    let results = [kibana];
    let report = generate(&workspace, &results, false, false);
    assert!(report.passed());
    insta::assert_snapshot!("findings", report.text());
    assert!(!check(&workspace, &results, false).text().contains("a merge"));
}

#[test]
fn strict_does_not_accept_degradations() {
    let (_root, workspace) = checkout();
    let mut kibana = compiled("kibana", AGENT);
    if let Ok(generated) = &mut kibana.result {
        generated.counts.degradations = 1;
    }
    let report = generate(&workspace, &[kibana], false, true);
    assert!(
        report.text().ends_with("1 degradation is not accepted with --strict\nnothing was written\n"),
        "{}",
        report.text()
    );
    assert!(!workspace.generated().exists());
}

#[test]
fn a_file_in_the_place_of_the_folder_is_an_error() {
    let (root, workspace) = checkout();
    write(&root.path().join("generated"), "mine");
    let report = generate(&workspace, &both(), true, false);
    assert!(!report.passed());
    assert!(report.text().contains("there is a file where a folder of generated code belongs"), "{}", report.text());
    assert_eq!(fs::read_to_string(root.path().join("generated")).unwrap(), "mine");
}
