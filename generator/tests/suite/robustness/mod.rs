//! What the compiler does with documents that nobody would write: it finds fault with them, or compiles them.
//!
//! Each property holds for every input: no panic, no hang, no runaway output; the result is code that parses, or a finding
//! that says where. `PROPTEST_CASES` sets the number of inputs, for instance:
//!
//! ```sh
//! PROPTEST_CASES=100000 cargo test --release -p openapi-compiler --test suite robustness
//! ```
//!
//! Inputs that once broke a property are kept in `regressions/`.

mod documents;
mod mutations;
mod outcome;
mod words;

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use documents::document;
use mutations::{Mutation, mutation};
use outcome::{Outcome, Verdict, compile_api, compile_text};

/// Runs a property without writing to the checkout, and tells which share of the inputs was compiled.
fn hold<S: Strategy>(strategy: S, property: impl Fn(S::Value) -> Outcome) -> f64 {
    let cases = Config::default().cases.max(400);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 500, ..Config::default() };
    let (compiled, refused) = (Cell::new(0_u32), Cell::new(0_u32));
    let result = TestRunner::new(config).run(&strategy, |input| match property(input) {
        Ok(verdict) => {
            let count = if verdict == Verdict::Compiled { &compiled } else { &refused };
            count.set(count.get() + 1);
            Ok(())
        }
        Err(failure) => Err(TestCaseError::fail(failure.to_string())),
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
    f64::from(compiled.get()) / f64::from(compiled.get() + refused.get())
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn bytes_are_compiled_or_refused() {
    hold(prop::collection::vec(any::<u8>(), 0..512), |bytes| compile_text(&bytes));
}

#[test]
fn text_that_looks_like_a_document_is_compiled_or_refused() {
    let line = prop_oneof![
        Just("openapi: 3.0.3".to_owned()),
        Just("paths:".to_owned()),
        Just("  /a:".to_owned()),
        Just("    get: &anchor".to_owned()),
        Just("    put: *anchor".to_owned()),
        Just("    <<: *anchor".to_owned()),
        "[ ]{0,6}[a-z$]{1,12}: ?[\\[\\]{}\"'!|>&*#a-z0-9.-]{0,8}",
        "\\PC{0,24}",
    ];
    hold(prop::collection::vec(line, 0..24), |lines| compile_text(lines.join("\n").as_bytes()));
}

#[test]
fn trees_that_look_like_documents_are_compiled_or_refused() {
    let share = hold(document(), |document| compile_text(document.to_string().as_bytes()));
    println!("{:.0} % compiled", share * 100.0);
    assert!(share > 0.1, "only {share} of the trees reach the end of the pipeline");
}

#[test]
fn settings_are_read_or_refused() {
    let cloud = repository().join("specs/cloud-connected");
    let settings = read(&cloud.join("api.toml"));
    let lines: Vec<String> = settings.lines().map(str::to_owned).collect();
    let count = lines.len();
    let change = (0..count, prop_oneof![Just(String::new()), "\\PC{0,20}", "[a-z_.\\[\\]\"= {}]{0,24}"]);
    hold(prop::collection::vec(change, 1..4), |changes| {
        let mut changed = lines.clone();
        for (line, text) in changes {
            changed[line] = text;
        }
        compile_api(&changed.join("\n"), SMALL)
    });
}

/// A document with a group that no settings name, which is refused after the settings were read.
const SMALL: &str =
    "{openapi: 3.0.3, info: {title: T, version: '1'}, paths: {/a: {get: {responses: {'204': {description: D}}}}}}";

/// Documents that are real, and small enough for hundreds of runs.
pub fn real_documents() -> Vec<serde_json::Value> {
    let fixtures = repository().join("generator/tests/fixtures/accepted");
    let entries = fs::read_dir(&fixtures).unwrap_or_else(|error| panic!("{}: {error}", fixtures.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    if let Some(folder) = crate::published_documents::folder("specs") {
        let published = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let published = published.flatten().map(|entry| entry.path());
        paths.extend(
            published.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("oai-"))),
        );
    }
    paths.sort();
    let documents = paths.iter().map(|path| serde_yaml::from_str(&read(path)));
    let documents: Result<Vec<_>, _> = documents.collect();
    let documents = documents.unwrap_or_else(|error| panic!("{error}"));
    assert!(documents.len() > 40, "only {} documents", documents.len());
    documents
}

#[test]
fn damaged_documents_are_compiled_or_refused() {
    let documents = real_documents();
    let damage = (any::<prop::sample::Index>(), prop::collection::vec(mutation(), 1..4));
    let share = hold(damage, |(which, mutations): (prop::sample::Index, Vec<Mutation>)| {
        let mut document = which.get(&documents).clone();
        mutations.iter().for_each(|mutation| mutation.apply(&mut document));
        compile_text(document.to_string().as_bytes())
    });
    println!("{:.0} % compiled", share * 100.0);
    assert!(share > 0.3, "only {share} of the documents reach the end of the pipeline");
}

#[test]
fn inputs_that_broke_something_are_compiled_or_refused() {
    let folder = repository().join("generator/tests/suite/robustness/regressions");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    assert!(!paths.is_empty(), "{} is empty", folder.display());
    for path in paths {
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        if let Err(failure) = compile_text(&bytes) {
            panic!("{}: {failure}", path.display());
        }
    }
}
