//! Puts crates in place, all or none.
//!
//! Everything is first written to a staging folder beside the target, on the same file system. Only then are crates
//! swapped, each by two renames: the old one into the staging folder, the new one to its place. A rename that fails
//! takes back all those before it, so that a full disk or a folder without permission changes nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{CrateFiles, FORMAT_FILE, FORMAT_TEXT, STAGING_PREFIX, compare, failure};
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

/// Makes a folder hold exactly the given crates' files, next to whatever other crates it holds.
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
    let drifts = compare(crates, folder)?;
    let drifted = |name: &str| drifts.iter().any(|drift| drift.crate_name() == Some(name));
    let (changed, untouched): (Vec<_>, Vec<_>) = crates.iter().partition(|files| drifted(&files.name));
    let format_changed = drifts.iter().any(|drift| drift.path == FORMAT_FILE);

    if !changed.is_empty() || format_changed {
        let staging = Staging::beside(folder)?;
        let mut entries = Vec::new();
        for files in &changed {
            staging.write_crate(files)?;
            entries.push(files.name.as_str());
        }
        if format_changed {
            staging.write(FORMAT_FILE, FORMAT_TEXT)?;
            entries.push(FORMAT_FILE);
        }
        swap_all(staging, &entries, &[], folder, rename)?;
    }

    let names = |list: Vec<&CrateFiles>| list.into_iter().map(|files| files.name.clone()).collect();
    Ok(Installed { written: names(changed), untouched: names(untouched) })
}

/// The folder in which new files wait for their turn, and old ones for their end.
pub(super) struct Staging {
    folder: TempDir,
}

impl Staging {
    fn beside(target: &Path) -> Result<Self, Diagnostic> {
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

    pub(super) fn write_crate(&self, files: &CrateFiles) -> Result<(), Diagnostic> {
        files.files.iter().try_for_each(|(path, text)| self.write(&format!("{}/{path}", files.name), text))
    }

    fn write(&self, path: &str, text: &str) -> Result<(), Diagnostic> {
        let path = self.new_folder().join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| failure(parent, "create the folder", &error))?;
        }
        fs::write(&path, text).map_err(|error| failure(&path, "write the file", &error))
    }
}

/// Swaps every entry, or none. What is `kept` of an old entry moves into the new one.
pub(super) fn swap_all(
    staging: Staging,
    entries: &[&str],
    kept: &[&str],
    target: &Path,
    rename: Rename<'_>,
) -> Result<(), Diagnostic> {
    let is_new = !target.exists();
    if is_new {
        fs::create_dir(target).map_err(|error| failure(target, "create the folder", &error))?;
    }
    let mut moved = Vec::new();
    for entry in entries {
        if let Err(error) = swap(&staging, entry, kept, target, rename, &mut moved) {
            let finding = failure(&target.join(entry), "put the new files in place", &error);
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
    entry: &str,
    kept: &[&str],
    target: &Path,
    rename: Rename<'_>,
    moved: &mut Vec<(PathBuf, PathBuf)>,
) -> io::Result<()> {
    let place = target.join(entry);
    let mut step = |from: PathBuf, to: PathBuf| -> io::Result<()> {
        rename(&from, &to)?;
        moved.push((from, to));
        Ok(())
    };
    for name in kept.iter().filter(|name| place.join(name).symlink_metadata().is_ok()) {
        step(place.join(name), staging.new_folder().join(entry).join(name))?;
    }
    if place.symlink_metadata().is_ok() {
        step(place.clone(), staging.old_folder().join(entry))?;
    }
    step(staging.new_folder().join(entry), place)
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
