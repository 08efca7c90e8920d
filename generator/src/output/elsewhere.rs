//! Puts crates into a folder that is somebody else's.
//!
//! Beside `generated/`, which holds nothing but generated crates, a user may want crates among other things: only their
//! own folders are replaced, and only where they are generated crates already. What builds leave in them stays.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::compare::compare_files;
use super::install::{Staging, swap_all};
use super::read::files;
use super::{CrateFiles, FORMAT_FILE, FORMAT_TEXT, Installed, check_names, failure, not_a_folder};
use crate::crate_files::HEADER;
use crate::diagnostic::{Diagnostic, Place, Severity};

/// What Cargo puts into the folder of a package that is a workspace of its own.
const LEFT_BY_BUILDS: [&str; 2] = ["Cargo.lock", "target"];

/// Puts crates into a folder, all or none, and leaves everything else in it alone. A folder that does not exist is made.
///
/// # Errors
///
/// A crate's place is taken by something that was not generated, or something could not be read or written. The folder is
/// then as it was before.
pub fn install_into(crates: &[CrateFiles], folder: &Path) -> Result<Installed, Diagnostic> {
    check_names(crates)?;
    if folder.exists() && !folder.is_dir() {
        return Err(not_a_folder(folder));
    }
    let (mut changed, mut untouched) = (Vec::new(), Vec::new());
    for files in crates {
        let files = with_format_file(files);
        match differs(&files, folder)? {
            true => changed.push(files),
            false => untouched.push(files.name),
        }
    }
    let written: Vec<String> = changed.iter().map(|files| files.name.clone()).collect();
    if !changed.is_empty() {
        let made = first_missing(folder);
        let result = replace(&changed, folder);
        if result.is_err()
            && let Some(made) = made
        {
            // It holds nothing but empty folders, or what could not be put back and has to stay.
            remove_empty(folder, made);
        }
        result?;
    }
    Ok(Installed { written, untouched })
}

fn replace(crates: &[CrateFiles], folder: &Path) -> Result<(), Diagnostic> {
    fs::create_dir_all(folder).map_err(|error| failure(folder, "create the folder", &error))?;
    let staging = Staging::within(folder)?;
    crates.iter().try_for_each(|files| staging.write_crate(files))?;
    let entries: Vec<&str> = crates.iter().map(|files| files.name.as_str()).collect();
    swap_all(staging, &entries, &LEFT_BY_BUILDS, folder, &|from, to| fs::rename(from, to))
}

/// The crate with the file that keeps `cargo fmt` away from it.
fn with_format_file(files: &CrateFiles) -> CrateFiles {
    let mut files = files.clone();
    files.files.insert(FORMAT_FILE.to_owned(), FORMAT_TEXT.to_owned());
    files
}

/// Whether a crate is not there as it should be. A folder that is no generated crate is an error.
fn differs(generated: &CrateFiles, folder: &Path) -> Result<bool, Diagnostic> {
    let place = folder.join(&generated.name);
    let Ok(kind) = place.symlink_metadata() else { return Ok(true) };
    let manifest = fs::read_to_string(place.join("Cargo.toml")).unwrap_or_default();
    let is_empty = || fs::read_dir(&place).is_ok_and(|mut entries| entries.next().is_none());
    if !kind.is_dir() || !(manifest.starts_with(&format!("# {HEADER}")) || is_empty()) {
        return Err(Diagnostic {
            severity: Severity::Error,
            place: Place { file: place.display().to_string(), ..Place::default() },
            message: "is there, and is no generated crate".to_owned(),
            help: Some("move it away, or choose another folder or another name; nothing was changed".to_owned()),
        });
    }
    let installed: BTreeMap<String, Vec<u8>> = files(&place, &LEFT_BY_BUILDS)?;
    let mut drifts = Vec::new();
    compare_files("", &generated.files, &installed, &mut drifts);
    Ok(!drifts.is_empty())
}

/// The first folder on the way to one that does not exist.
fn first_missing(folder: &Path) -> Option<&Path> {
    folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).last()
}

/// Removes a folder and those around it, up to one, as long as they are empty.
fn remove_empty(folder: &Path, last: &Path) {
    for folder in folder.ancestors() {
        if fs::remove_dir(folder).is_err() || folder == last {
            break;
        }
    }
}
