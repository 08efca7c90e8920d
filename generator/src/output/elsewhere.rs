//! Puts crates into a folder that also holds other files.
//!
//! Outside of `generated/`, which holds nothing but generated crates, a user may want crates among other things: only
//! their own folders are written to, and the file that keeps `cargo fmt` away is in each of them.

use std::fs;
use std::path::Path;

use super::install::{Plan, Staging, swap_all};
use super::inventory::{Whole, with_list};
use super::{CrateFiles, FORMAT_FILE, FORMAT_TEXT, Installed, check_names, failure, not_a_folder};
use crate::diagnostic::Diagnostic;

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
    let crates: Vec<Whole<'_>> = crates.iter().map(with_own_files).collect();
    let plan = Plan::new(&crates, folder)?;
    if !plan.changed.is_empty() {
        let made = first_missing(folder);
        let result = replace(&plan, folder);
        if result.is_err()
            && let Some(made) = made
        {
            // It holds nothing but empty folders, or what could not be put back and has to stay.
            remove_empty(folder, made);
        }
        result?;
    }
    Ok(plan.installed())
}

fn replace(plan: &Plan<'_>, folder: &Path) -> Result<(), Diagnostic> {
    fs::create_dir_all(folder).map_err(|error| failure(folder, "create the folder", &error))?;
    let staging = Staging::within(folder)?;
    let entries = plan.stage(&staging)?;
    swap_all(staging, &entries, folder, &|from, to| fs::rename(from, to))
}

/// The crate with the list of its files, and with the file that keeps `cargo fmt` away from it.
fn with_own_files(files: &CrateFiles) -> Whole<'_> {
    let mut files = with_list(files);
    files.files.insert(FORMAT_FILE, FORMAT_TEXT.into());
    files
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
