//! Where fixtures are, and how they are compiled.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::{Diagnostic, Generated, compile_document, compile_folder};

/// All fixtures, sorted by name.
pub fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rejected");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.sort();
    found
}

/// Compiles a fixture: a folder as an API, a file as a document without `api.toml`.
pub fn compile(fixture: &Path) -> Result<Generated, Vec<Diagnostic>> {
    if fixture.is_dir() { compile_folder(fixture) } else { compile_document(fixture, "sample") }
}
