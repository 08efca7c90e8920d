//! Documents that others publish, where a checkout has them next to it. They are not part of it.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use openapi_compiler::stages::load;
use openapi_compiler::{Generated, Severity, compile_document};
use serde_json::Value;

/// What large documents give. A run takes seconds without optimization, so that all tests share one.
static RUNS: [(&str, OnceLock<Generated>); 3] =
    [("kibana-9.1.json", OnceLock::new()), ("github-3.0.json", OnceLock::new()), ("openai-3.1.yaml", OnceLock::new())];

/// What a large document gives without settings, as an API called `api`. `None` where there are no published documents.
pub fn generated(name: &str) -> Option<&'static Generated> {
    let path = crate::published_documents::folder("specs")?.join(name);
    let (_, run) = RUNS.iter().find(|(file, _)| *file == name)?;
    Some(run.get_or_init(|| compile_document(&path, "api").unwrap_or_else(|findings| panic!("{name}: {findings:?}"))))
}

/// A large document itself.
pub fn document(name: &str) -> Option<Value> {
    let path = crate::published_documents::folder("specs")?.join(name);
    let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    let (value, _) = load::parse(name, &bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    Some(value)
}

/// `generator/README.md` says how large the crates of Kibana's document are: within 2 % of what they are.
#[test]
fn the_readme_says_how_large_the_crates_are() {
    let Some(generated) = generated("kibana-9.1.json") else { return };
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));
    let readme = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let readme = readme.replace('\n', " ");
    let start = format!("Kibana 9.1 has {} operations, and its crates have ", generated.counts.operations);
    let (_, rest) = readme.split_once(&start).unwrap_or_else(|| panic!("generator/README.md does not say: {start}"));
    let (said, _) = rest.split_once(" lines of Rust").unwrap_or_default();
    let said: usize = said.replace(',', "").parse().unwrap_or_else(|error| panic!("`{said}`: {error}"));
    let lines = generated.lines();
    assert!(said.abs_diff(lines) * 50 <= lines, "generator/README.md says {said} lines, and there are {lines}");
}

#[test]
fn published_examples_compile_without_loss() {
    let Some(folder) = crate::published_documents::folder("specs") else { return };
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let is_example = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("oai-") && name.ends_with(".yaml")
    };
    let mut documents: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_example).collect();
    documents.sort();
    for document in documents {
        let generated = compile_document(&document, "example").unwrap_or_else(|findings| panic!("{findings:?}"));
        let degraded = generated.diagnostics.iter().find(|finding| finding.severity == Severity::Degradation);
        assert_eq!(degraded, None, "{}", document.display());
        assert_eq!(generated.counts.operations, generated.counts.documented, "{}", document.display());
    }
}
