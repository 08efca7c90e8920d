//! What the compiler has to say about the checked-in documents, one snapshot an API: repairs, merges, degradations.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::compile_folder;

/// The folders of `specs/` that describe an API.
fn apis() -> Vec<PathBuf> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let entries = fs::read_dir(&specs).unwrap_or_else(|cause| panic!("{}: {cause}", specs.display()));
    let mut folders: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.retain(|folder| folder.join("api.toml").is_file());
    folders.sort();
    folders
}

#[test]
fn every_api_has_the_findings_of_its_snapshot() {
    let apis = apis();
    assert!(!apis.is_empty(), "specs/ describes no API");
    for folder in apis {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let generated = compile_folder(&folder).unwrap_or_else(|findings| panic!("{name}: {findings:#?}"));
        let counts = generated.counts;
        let mut text = format!(
            "{} of {} operations, {} types, {} repairs, {} degradations\n",
            counts.operations, counts.documented, counts.types, counts.repairs, counts.degradations
        );
        for mut finding in generated.diagnostics {
            // Lines move with every edit of a document.
            finding.place.line = None;
            let _ = write!(text, "\n{finding}\n");
        }
        insta::assert_snapshot!(name, text);
    }
}
