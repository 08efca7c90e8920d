//! Puts crates in place, all or none.
//!
//! Everything is first written to a staging folder next to the target, on the same file system. Only then are crates
//! swapped, each by two renames: the old one into the staging folder, the new one to its place. A rename that fails
//! takes back all those before it, so that a full disk or a folder without permission changes nothing.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::TempDir;

use super::inventory::{Inventory, Whole, in_the_way, is_generated, with_list};
use super::{CrateFiles, FORMAT_FILE, FORMAT_TEXT, STAGING_PREFIX, check_names, failure, not_a_folder};
use crate::diagnostic::Diagnostic;

#[cfg(test)]
mod tests;

/// What an installation did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Installed {
    /// The crates that were written, by name.
    pub written: Vec<String>,
    /// The crates that were already as they should be, by name. Their files keep their times, so that Cargo does not
    /// build them again.
    pub untouched: Vec<String>,
}

/// Makes the generated files of crates' folders those of the given crates. Everything else in the folder stays.
///
/// # Errors
///
/// Something could not be read or written. The folder is then as it was before.
pub fn install(crates: &[CrateFiles], folder: &Path) -> Result<Installed, Diagnostic> {
    install_with(crates, folder, &|from, to| fs::rename(from, to)).map_err(|finding| Diagnostic {
        // Whatever fails without advice of its own fails before anything is moved.
        help: finding.help.or_else(|| Some("nothing was changed".to_owned())),
        ..finding
    })
}

/// How a file or folder is moved. The tests make it fail.
pub(super) type Rename<'a> = &'a dyn Fn(&Path, &Path) -> io::Result<()>;

fn install_with(crates: &[CrateFiles], folder: &Path, rename: Rename<'_>) -> Result<Installed, Diagnostic> {
    check_names(crates)?;
    if folder.exists() && !folder.is_dir() {
        return Err(not_a_folder(folder));
    }
    let crates: Vec<Whole<'_>> = crates.iter().map(with_list).collect();
    let plan = Plan::new(&crates, folder)?;
    let format_changed = format_changes(folder)?;
    if !plan.changed.is_empty() || format_changed {
        let staging = Staging::next_to(folder)?;
        let mut entries = plan.stage(&staging)?;
        if format_changed {
            staging.write(FORMAT_FILE, FORMAT_TEXT)?;
            entries.push(Entry { name: FORMAT_FILE.to_owned(), kept: Vec::new() });
        }
        swap_all(staging, &entries, folder, rename)?;
    }
    Ok(plan.installed())
}

/// Whether the file has to be written that keeps `cargo fmt` away from the crates. Another one of its name is refused.
fn format_changes(folder: &Path) -> Result<bool, Diagnostic> {
    let path = folder.join(FORMAT_FILE);
    match fs::read(&path) {
        Ok(bytes) if is_generated(FORMAT_FILE, &bytes) => Ok(false),
        Ok(_) => Err(in_the_way(&path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(failure(&path, "read the file", &error)),
    }
}

/// Which crates have to be written.
pub(super) struct Plan<'c> {
    /// The crates that differ, each with what is in its folder and was not generated.
    pub changed: Vec<(&'c Whole<'c>, Vec<String>)>,
    untouched: Vec<&'c Whole<'c>>,
}

impl<'c> Plan<'c> {
    /// Compares crates with what is in their folders.
    pub(super) fn new(crates: &'c [Whole<'c>], folder: &Path) -> Result<Self, Diagnostic> {
        let mut plan = Self { changed: Vec::new(), untouched: Vec::new() };
        for files in crates {
            let place = folder.join(files.name);
            let inventory = Inventory::against(&place, &files.files)?;
            inventory.make_way(files, &place)?;
            let is_same = inventory.generated.len() == files.files.len()
                && files.files.iter().all(|(path, text)| {
                    inventory.generated.get(*path).is_some_and(|installed| installed == text.as_bytes())
                });
            if is_same {
                plan.untouched.push(files);
            } else {
                plan.changed.push((files, inventory.foreign));
            }
        }
        Ok(plan)
    }

    /// Writes the crates that differ to the folder in which they wait.
    pub(super) fn stage(&self, staging: &Staging) -> Result<Vec<Entry>, Diagnostic> {
        let mut entries = Vec::new();
        for (files, foreign) in &self.changed {
            staging.write_crate(files)?;
            foreign.iter().try_for_each(|path| staging.make_folder_of(&format!("{}/{path}", files.name)))?;
            entries.push(Entry { name: files.name.to_owned(), kept: foreign.clone() });
        }
        Ok(entries)
    }

    pub(super) fn installed(&self) -> Installed {
        Installed {
            written: self.changed.iter().map(|(files, _)| files.name.to_owned()).collect(),
            untouched: self.untouched.iter().map(|files| files.name.to_owned()).collect(),
        }
    }
}

/// A file or folder to swap.
pub(super) struct Entry {
    pub name: String,
    /// What moves from the old folder into the new one, by path relative to it.
    pub kept: Vec<String>,
}

/// The folder in which new files wait for their turn, and old ones for their end.
pub(super) struct Staging {
    folder: TempDir,
}

impl Staging {
    fn next_to(target: &Path) -> Result<Self, Diagnostic> {
        match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => Self::within(parent),
            _ => Self::within(Path::new(".")),
        }
    }

    pub(super) fn within(parent: &Path) -> Result<Self, Diagnostic> {
        let folder = tempfile::Builder::new()
            .prefix(STAGING_PREFIX)
            .tempdir_in(parent)
            .map_err(|error| failure(parent, "create a folder for new files", &error))?;
        let staging = Self { folder };
        for inner in [staging.new_folder(), staging.old_folder()] {
            fs::create_dir(&inner).map_err(|error| failure(&inner, "create the folder", &error))?;
        }
        Ok(staging)
    }

    fn new_folder(&self) -> PathBuf {
        self.folder.path().join("new")
    }

    fn old_folder(&self) -> PathBuf {
        self.folder.path().join("old")
    }

    pub(super) fn write_crate(&self, files: &Whole<'_>) -> Result<(), Diagnostic> {
        let write = |(path, text): (&&str, &Cow<'_, str>)| self.write(&format!("{}/{path}", files.name), text);
        files.files.par_iter().map(write).collect::<Vec<_>>().into_iter().collect()
    }

    fn write(&self, path: &str, text: &str) -> Result<(), Diagnostic> {
        self.make_folder_of(path)?;
        let path = self.new_folder().join(path);
        fs::write(&path, text).map_err(|error| failure(&path, "write the file", &error))
    }

    fn make_folder_of(&self, path: &str) -> Result<(), Diagnostic> {
        match self.new_folder().join(path).parent() {
            Some(parent) => fs::create_dir_all(parent).map_err(|error| failure(parent, "create the folder", &error)),
            None => Ok(()),
        }
    }
}

/// Swaps every entry, or none.
pub(super) fn swap_all(
    staging: Staging,
    entries: &[Entry],
    target: &Path,
    rename: Rename<'_>,
) -> Result<(), Diagnostic> {
    let is_new = !target.exists();
    if is_new {
        fs::create_dir(target).map_err(|error| failure(target, "create the folder", &error))?;
    }
    let mut moved = Vec::new();
    for entry in entries {
        if let Err(error) = swap(&staging, entry, target, rename, &mut moved) {
            let finding = failure(&target.join(&entry.name), "put the new files in place", &error);
            let finding = take_back(staging, &moved, rename, finding);
            if is_new {
                // Fails if something was left in the folder, which then has to stay.
                let _ = fs::remove_dir(target);
            }
            return Err(finding);
        }
    }
    Ok(())
}

/// Moves the old entry away and the new one in, and notes each move.
fn swap(
    staging: &Staging,
    entry: &Entry,
    target: &Path,
    rename: Rename<'_>,
    moved: &mut Vec<(PathBuf, PathBuf)>,
) -> io::Result<()> {
    let place = target.join(&entry.name);
    let mut step = |from: PathBuf, to: PathBuf| -> io::Result<()> {
        rename(&from, &to)?;
        moved.push((from, to));
        Ok(())
    };
    for path in &entry.kept {
        step(place.join(path), staging.new_folder().join(&entry.name).join(path))?;
    }
    if place.symlink_metadata().is_ok() {
        step(place.clone(), staging.old_folder().join(&entry.name))?;
    }
    step(staging.new_folder().join(&entry.name), place)
}

/// Undoes moves, the last one first, and says so.
fn take_back(
    staging: Staging,
    moved: &[(PathBuf, PathBuf)],
    rename: Rename<'_>,
    mut finding: Diagnostic,
) -> Diagnostic {
    let mut stuck = Vec::new();
    for (from, to) in moved.iter().rev() {
        if rename(to, from).is_err() {
            stuck.push(format!("`{}` belongs at `{}`", to.display(), from.display()));
        }
    }
    finding.help = Some(if stuck.is_empty() {
        "nothing was changed; make the folder writable, and run the command again".to_owned()
    } else {
        // What could not be moved back must not be deleted with the staging folder.
        let kept = staging.folder.keep();
        format!("not everything could be put back, the files are kept in `{}`: {}", kept.display(), stuck.join(", "))
    });
    finding
}
