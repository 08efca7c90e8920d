//! Small documents that the OpenAPI Initiative publishes, where a checkout has them next to it. They are not part of it.

use std::fs;
use std::path::PathBuf;

use openapi_compiler::{Severity, compile_document};

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
