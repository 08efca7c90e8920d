use std::path::Path;

use openapi_terms::FileFormat;

use crate::read::{is_there, read_folder};

/// The names of all YAML and JSON files in a folder and those below it, sorted. What belongs to a package of Cargo, such as
/// the document of a generated contract test, is not a document of the API.
pub(super) fn documents(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    collect(folder, "", &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    let entries = read_folder(folder).into_iter().flatten().flatten();
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let is_document = FileFormat::of_name(&name).is_some();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && is_there(&entry.path(), "Cargo.toml") => {}
            Ok(kind) if kind.is_dir() => collect(&entry.path(), &format!("{name}/"), found),
            Ok(_) if is_document => found.push(name),
            _ => {}
        }
    }
}

/// What to do about a reference that leads out of the folder. The folder of an `api.toml` is the one that it is in.
pub(super) fn outside(is_curated: bool) -> &'static str {
    match is_curated {
        true => "move what it needs into the folder of the API",
        false => "move what it needs into the folder of the document, or name a larger folder with `--within`",
    }
}
