//! The same document gives the same bytes: in every run, and in whatever order the keys of its objects are written.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::fixtures::Fixture;
use crate::ours;
use openapi_compiler::{Counts, Generated, LOCK_FILE, Severity};
use rayon::ThreadPoolBuilder;
use serde_json::{Map, Value};

/// What a run gives, but for the lines of findings, which are those of the shuffled text.
#[derive(PartialEq)]
struct Outcome {
    files: Vec<(String, String)>,
    findings: Vec<(Severity, String, String, String)>,
    counts: Counts,
}

impl Outcome {
    fn of(fixture: &Fixture) -> Self {
        Self::from(fixture.compile().unwrap_or_else(|findings| {
            let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
            panic!("{} is not accepted:\n{}", fixture.name, findings.join("\n"))
        }))
    }

    fn from(generated: Generated) -> Self {
        let Generated { crates, diagnostics, counts, lock } = generated;
        let files = crates.into_iter().flat_map(|files| {
            let name = files.name;
            files.files.into_iter().map(move |(path, text)| (format!("{name}/{path}"), text))
        });
        let mut findings: Vec<_> = diagnostics
            .into_iter()
            .map(|finding| (finding.severity, finding.place.file, finding.place.pointer, finding.message))
            .collect();
        findings.sort();
        let lock = (LOCK_FILE.to_owned(), lock.text);
        Self { files: files.chain([lock]).collect(), findings, counts }
    }

    /// What differs first, for a person.
    fn difference(&self, other: &Self) -> Option<String> {
        if self == other {
            return None;
        }
        let names = |outcome: &Self| outcome.files.iter().map(|(path, _)| path.clone()).collect::<Vec<String>>();
        if names(self) != names(other) {
            return Some(format!("other files: {:?}, {:?}", names(self), names(other)));
        }
        let differs = |((_, a), (_, b)): &(&(String, String), &(String, String))| a != b;
        if let Some(((path, a), (_, b))) = self.files.iter().zip(&other.files).find(differs) {
            let line = a.lines().zip(b.lines()).position(|(a, b)| a != b).unwrap_or_default();
            return Some(format!("{path}:{}: {:?}, {:?}", line + 1, a.lines().nth(line), b.lines().nth(line)));
        }
        let findings = |outcome: &Self| format!("{:#?}", outcome.findings);
        Some(format!("other findings or counts:\n{}\n{}", findings(self), findings(other)))
    }
}

#[test]
fn fixtures_give_the_same_bytes_in_any_order() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted");
    crate::fixtures::all(&folder).iter().for_each(|fixture| check(fixture, &[1, 2]));
}

#[test]
fn the_documents_of_this_repository_give_the_same_bytes_in_any_order_and_on_one_thread() {
    let one = ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    for api in ours::apis() {
        let fixture = Fixture { name: api.to_owned(), path: ours::folder(api) };
        let expected = Outcome::from(ours::generated(api).clone());
        one.install(|| check_shuffled(&fixture, &expected, 1));
    }
}

#[test]
fn published_documents_give_the_same_bytes_in_any_order() {
    let Some(folder) = crate::published_documents::folder("specs") else { return };
    for fixture in crate::fixtures::all(&folder).iter().filter(|fixture| fixture.name.starts_with("oai-")) {
        check(fixture, &[1]);
    }
    // The large ones take long without optimization; one of them shows what the small ones do not have.
    let name = "kibana-9.1.json";
    let Some(generated) = crate::published::generated(name) else { return };
    let fixture = Fixture { name: "api".to_owned(), path: folder.join(name) };
    check_shuffled(&fixture, &Outcome::from(generated.clone()), 1);
}

fn check(fixture: &Fixture, seeds: &[u64]) {
    let outcome = Outcome::of(fixture);
    seeds.iter().for_each(|seed| check_shuffled(fixture, &outcome, *seed));
}

fn check_shuffled(fixture: &Fixture, outcome: &Outcome, seed: u64) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(fixture.path.file_name().expect("a name"));
    shuffle_files(&fixture.path, &path, seed);
    let shuffled = Fixture { name: fixture.name.clone(), path };
    if let Some(difference) = outcome.difference(&Outcome::of(&shuffled)) {
        panic!("{} gives something else in a second run, in another order: {difference}", fixture.name);
    }
}

/// Copies a document or a folder, with the keys of all objects in another order. JSON is YAML, too.
fn shuffle_files(from: &Path, to: &Path, seed: u64) {
    if from.is_dir() {
        fs::create_dir(to).expect("a new folder");
        for entry in fs::read_dir(from).expect("the folder is readable") {
            let entry = entry.expect("the folder is readable");
            shuffle_files(&entry.path(), &to.join(entry.file_name()), seed);
        }
        return;
    }
    let bytes = fs::read(from).expect("the file is readable");
    let name = from.to_string_lossy();
    match openapi_compiler::stages::load::parse(&name, &bytes) {
        Ok((mut document, _)) if !name.ends_with(".toml") => {
            shuffle(&mut document, seed);
            fs::write(to, document.to_string()).expect("a new file");
        }
        _ => fs::write(to, bytes).expect("a new file"),
    }
}

fn shuffle(value: &mut Value, seed: u64) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| shuffle(item, seed)),
        Value::Object(object) => {
            object.values_mut().for_each(|value| shuffle(value, seed));
            let mut entries: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
            entries.sort_by_cached_key(|(key, _)| {
                let mut hasher = DefaultHasher::new();
                (seed, key).hash(&mut hasher);
                hasher.finish()
            });
            *object = Map::from_iter(entries);
        }
        _ => {}
    }
}

#[test]
fn shuffling_changes_the_order_and_nothing_else() {
    let document = serde_json::json!({ "a": 1, "b": { "x": 1, "y": 2, "z": [{ "p": 1, "q": 2 }] }, "c": 3, "d": 4 });
    let shuffled = [1, 2].map(|seed| {
        let mut copy = document.clone();
        shuffle(&mut copy, seed);
        copy
    });
    assert!(shuffled.iter().all(|shuffled| *shuffled == document));
    let text = document.to_string();
    assert!(shuffled.map(|shuffled| shuffled.to_string()).iter().any(|shuffled| *shuffled != text));
}
