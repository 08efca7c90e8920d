//! One fixture per feature of OpenAPI: what is printed for it, and what is said about it.
//!
//! A fixture shows its model files and the files of its groups. Where one of these says nothing about the feature, or
//! another file does, the document says so: `x-shows: model`, or any of `model`, `client`, `library` and `manifest`. Where
//! most types of a file say nothing about it, either, `x-shows: Payment` shows the items that mention that type.
//! The crate in `compiled/` compiles all of it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::panic::catch_unwind;
use std::path::Path;

use openapi_compiler::Diagnostic;

use crate::fixtures::Fixture;

/// What a reviewer reads at one go.
const LONGEST: usize = 150;

fn fixtures() -> Vec<Fixture> {
    crate::fixtures::all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted"))
}

#[test]
fn each_fixture_is_printed_as_its_snapshot() {
    let mut failed = Vec::new();
    for fixture in fixtures() {
        let text = text_of(&fixture);
        let lines = text.lines().count();
        if lines > LONGEST {
            failed.push(format!("{} has {lines} lines; split it", fixture.name));
        }
        let name = fixture.name.clone();
        if catch_unwind(|| insta::assert_snapshot!(name, text)).is_err() {
            failed.push(format!("{} is not as its snapshot", fixture.name));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn each_snapshot_has_a_fixture() {
    let fixtures: BTreeSet<String> = fixtures().into_iter().map(|fixture| fixture.name).collect();
    let snapshots = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/snapshots");
    let names: BTreeSet<String> = std::fs::read_dir(snapshots)
        .expect("there are snapshots")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|file| Some(file.strip_prefix("suite__accepted__")?.strip_suffix(".snap")?.to_owned()))
        .collect();
    assert_eq!(fixtures, names);
}

/// Whether a finding is about what a fixture is about. Most say nothing of who may call, and few are about that.
pub(crate) fn is_wanted(finding: &&Diagnostic) -> bool {
    !finding.message.starts_with("nothing says who may call")
}

/// The findings, then the files that the fixture shows.
fn text_of(fixture: &Fixture) -> String {
    let generated = fixture.compile().unwrap_or_else(|findings| {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        panic!("{} is not accepted:\n{}", fixture.name, findings.join("\n"))
    });
    let mut text = String::new();
    for finding in generated.diagnostics.iter().filter(is_wanted) {
        let _ = writeln!(text, "{finding}");
    }
    let shown = shown(&fixture.path);
    for (files, kind) in generated.crates.iter().zip(["model", "client"]) {
        // Contract tests have a snapshot of their own, and `compiled/` runs them.
        for (path, content) in files.files.iter().filter(|(path, _)| !path.starts_with("tests/")) {
            let wanted = match path.as_str() {
                "Cargo.toml" => "manifest",
                "src/lib.rs" => "library",
                _ => kind,
            };
            let content = if shown.contains(wanted) {
                content.split_once("\n\n").map_or(content.clone(), |(_, content)| content.to_owned())
            } else {
                items_that_mention(content, &shown)
            };
            if !content.is_empty() {
                let separator = if text.is_empty() { "" } else { "\n" };
                let _ = write!(text, "{separator}==== {}/{path}\n{content}", files.name);
            }
        }
    }
    text
}

/// The items of a file that mention one of some types, as they are printed.
fn items_that_mention(content: &str, types: &BTreeSet<String>) -> String {
    let mentions = |item: &str| {
        let code = item.lines().filter(|line| !line.trim_start().starts_with("//"));
        let mut words = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
        words.any(|word| word.starts_with(char::is_uppercase) && types.contains(word))
    };
    // Items are separated by a blank line, and nothing within them that is not indented follows one.
    let mut items: Vec<String> = Vec::new();
    for block in content.split("\n\n") {
        match items.last_mut() {
            Some(item) if block.starts_with([' ', '}']) => item.extend(["\n\n", block]),
            _ => items.push(block.to_owned()),
        }
    }
    items.retain(|item| mentions(item));
    items.iter().map(|item| format!("{}\n", item.trim_end())).collect::<Vec<_>>().join("\n")
}

/// What a document says that its snapshot shows.
fn shown(path: &Path) -> BTreeSet<String> {
    let documents: Vec<_> = if path.is_dir() {
        let entries = std::fs::read_dir(path).expect("the folder is readable");
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect()
    } else {
        vec![path.to_owned()]
    };
    let texts = documents.iter().map(|document| std::fs::read_to_string(document).expect("the document is readable"));
    texts
        .flat_map(|text| text.lines().find_map(|line| line.strip_prefix("x-shows: ").map(str::to_owned)))
        .next()
        .unwrap_or_else(|| "model, client".to_owned())
        .split(", ")
        .map(str::to_owned)
        .collect()
}
