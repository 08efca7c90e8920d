//! Documents and settings that cannot be compiled, and what is said about them.
//!
//! A fixture is a document, or a folder with an `api.toml`. Its findings are the snapshot of its name in
//! `snapshots/rejected/`. Each error says where it is, what is wrong and what to do.

mod inputs;
mod made;
mod resolved;

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use inputs::{compile, fixtures};
use openapi_compiler::{Diagnostic, Generated, Severity, compile_document};

/// The name of a fixture, which is that of its snapshot.
fn name_of(fixture: &Path) -> String {
    let stem = if fixture.is_dir() { fixture.file_name() } else { fixture.file_stem() };
    stem.unwrap_or_default().to_string_lossy().into_owned()
}

/// The findings of an input, each of which a user can act on.
fn findings_of(name: &str, result: Result<Generated, Vec<Diagnostic>>) -> Vec<Diagnostic> {
    let Err(findings) = result else { panic!("{name} is accepted; it belongs to the accepted fixtures") };
    let errors: Vec<&Diagnostic> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(!errors.is_empty(), "{name} is rejected without an error");
    for error in errors {
        assert!(!error.place.file.is_empty(), "{name}: an error has no file: {error}");
        assert!(error.help.is_some(), "{name}: an error does not say what to do: {error}");
        assert_is_sentence(name, error);
    }
    findings
}

/// A message is shown as a title, above the place that it is about: it names what it is about, and leaves out where that is.
fn assert_is_sentence(name: &str, error: &Diagnostic) {
    const VERBS: &str = "is are was has have does can cannot must may matches belongs leads needs nests names contains refers \
                         points says lists invalid missing unknown expected unclosed duplicate";
    let first = error.message.split_whitespace().next().unwrap_or_default();
    assert!(!VERBS.split_whitespace().any(|verb| verb == first), "{name}: a message has no subject: {error}");
    let position =
        format!("line {} column {}", error.place.line.unwrap_or_default(), error.place.column.unwrap_or_default());
    assert!(!error.message.contains(&position), "{name}: a message repeats where it is: {error}");
}

/// Compares findings with the snapshot of a name.
fn assert_findings(name: &str, findings: &[Diagnostic]) {
    let text: Vec<String> = findings.iter().filter(crate::accepted::is_wanted).map(ToString::to_string).collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/rejected");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text.join("\n")));
}

#[test]
fn each_fixture_is_rejected_as_its_snapshot_says() {
    let mut failed = Vec::new();
    let fixtures = fixtures();
    assert!(fixtures.len() >= 24, "fixtures are missing: only {} are left", fixtures.len());
    for fixture in fixtures {
        // One run shows every fixture that differs, not only the first.
        let check = || assert_findings(&name_of(&fixture), &findings_of(&name_of(&fixture), compile(&fixture)));
        if catch_unwind(AssertUnwindSafe(check)).is_err() {
            failed.push(name_of(&fixture));
        }
    }
    assert!(failed.is_empty(), "these fixtures are not rejected as their snapshots say: {}", failed.join(", "));
}

#[test]
fn each_input_made_here_is_rejected_as_its_snapshot_says() {
    for name in made::NAMES {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let input = made::make(name, folder.path());
        assert_findings(name, &findings_of(name, compile_document(&input, "sample")));
    }
}

#[test]
fn each_snapshot_has_an_input() {
    let known: BTreeSet<String> = fixtures()
        .iter()
        .map(|fixture| name_of(fixture))
        .chain(made::NAMES.map(str::to_owned))
        .map(|name| format!("{name}.snap"))
        .collect();
    let snapshots = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/snapshots/rejected");
    let orphans: Vec<PathBuf> = fs::read_dir(snapshots)
        .unwrap_or_else(|error| panic!("generator/tests/suite/snapshots/rejected: {error}"))
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "snap"))
        .filter(|path| !known.contains(&path.file_name().unwrap_or_default().to_string_lossy().into_owned()))
        .collect();
    assert!(orphans.is_empty(), "these fixtures are gone, delete their snapshots: {orphans:?}");
}
