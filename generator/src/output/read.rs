//! Reads crates back from a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::inventory::{Inventory, LIST_FILE};
use super::{CrateFiles, failure, not_a_folder};
use crate::diagnostic::Diagnostic;

/// Reads the crates of a folder such as `generated/`, in order of their names.
///
/// A crate is a folder with a `Cargo.toml`, and its files are those that were generated, without the list of them. A
/// folder that is not there holds none. Files that are not text are read with replacement characters: this is for readers
/// and for reports, not for comparing bytes.
///
/// # Errors
///
/// The folder, or something in it, cannot be read.
pub fn read_crates(folder: &Path) -> Result<Vec<CrateFiles>, Diagnostic> {
    let mut crates = Vec::new();
    for name in entries(folder)? {
        let inner = folder.join(&name);
        if !inner.join("Cargo.toml").is_file() {
            continue;
        }
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let files = Inventory::of(&inner)?.into_generated().into_iter().filter(|(path, _)| path != LIST_FILE);
        let files = files.map(|(path, bytes)| (path, text(bytes))).collect();
        crates.push(CrateFiles { name, files });
    }
    Ok(crates)
}

/// Reads the generated files of a crate's folder, by path relative to it, with [`LIST_FILE`]. A folder that is not there
/// holds none.
///
/// # Errors
///
/// The folder, or something in it, cannot be read.
pub fn read_files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
    Ok(Inventory::of(folder)?.into_generated())
}

/// The names in a folder, sorted; none if the folder does not exist.
pub(super) fn entries(folder: &Path) -> Result<Vec<String>, Diagnostic> {
    let listing = match fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Err(not_a_folder(folder)),
        Err(error) => return Err(failure(folder, "read the folder", &error)),
    };
    let mut names = Vec::new();
    for entry in listing {
        let entry = entry.map_err(|error| failure(folder, "read the folder", &error))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
