//! Says which files of a folder are not what the documents give.

use std::fmt;
use std::path::Path;

use similar::TextDiff;

use super::inventory::{Inventory, Whole, WholeFiles, with_list};
use super::read::entries;
use super::{CrateFiles, FORMAT_FILE, FORMAT_TEXT, check_names, failure, not_a_folder};
use crate::diagnostic::Diagnostic;

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Change {
    /// It is there, with other contents.
    Changed,
    /// It should be there.
    Missing,
    /// An earlier run wrote it, and it should not be there any more.
    Extra,
    /// It was not generated.
    Foreign,
}

impl Change {
    /// The words in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Change::Changed => "differs from what the documents give",
            Change::Missing => "is missing",
            Change::Extra => "is not part of what the documents give",
            Change::Foreign => "was not generated",
        }
    }
}

/// A file that is not what the documents give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The path in the folder, with forward slashes: `kibana-model/src/lib.rs`.
    pub path: String,
    /// What differs.
    pub change: Change,
    /// What is there, as text; empty if nothing is, or if it was not generated.
    pub installed: String,
    /// What the documents give; empty if nothing is.
    pub generated: String,
}

impl Drift {
    /// The crate that the file belongs to; nothing for a file next to the crates.
    pub fn crate_name(&self) -> Option<&str> {
        self.path.split_once('/').map(|(name, _)| name)
    }

    /// The way from what is there to what the documents give, as a unified diff.
    pub fn diff(&self) -> String {
        let diff = TextDiff::from_lines(&self.installed, &self.generated);
        let (before, after) =
            (format!("{} (as it is)", self.path), format!("{} (as the documents give it)", self.path));
        diff.unified_diff().header(&before, &after).to_string()
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path, self.change.as_str())
    }
}

/// Compares crates, and the format file next to them, with a folder: every file that differs, in order of crates and
/// paths.
///
/// Other crates of the folder are not looked at; [`unclaimed`] finds them.
///
/// # Errors
///
/// The folder cannot be read, or a crate has a name that no folder can have.
pub fn compare(crates: &[CrateFiles], folder: &Path) -> Result<Vec<Drift>, Diagnostic> {
    check_names(crates)?;
    if folder.exists() && !folder.is_dir() {
        return Err(not_a_folder(folder));
    }
    let mut drifts = Vec::new();
    for Whole { name, files: generated } in crates.iter().map(with_list) {
        let inner = folder.join(name);
        if inner.symlink_metadata().is_ok_and(|kind| !kind.is_dir()) {
            return Err(not_a_folder(&inner));
        }
        compare_files(name, &inner, &generated, &Inventory::against(&inner, &generated)?, &mut drifts);
    }
    let path = folder.join(FORMAT_FILE);
    let installed = match path.exists() {
        true => Some(std::fs::read(&path).map_err(|error| failure(&path, "read the file", &error))?),
        false => None,
    };
    drifts.extend(drift(FORMAT_FILE.to_owned(), Some(FORMAT_TEXT), installed.as_deref()));
    Ok(drifts)
}

/// Compares the files of a crate with those in its folder.
fn compare_files(
    name: &str,
    folder: &Path,
    generated: &WholeFiles<'_>,
    inventory: &Inventory,
    drifts: &mut Vec<Drift>,
) {
    let installed = &inventory.generated;
    let found = installed.keys().chain(&inventory.foreign).map(String::as_str);
    let mut paths: Vec<&str> = generated.keys().copied().chain(found).collect();
    paths.sort();
    paths.dedup();
    for path in paths {
        let whole = format!("{name}/{path}");
        let is_foreign = inventory.foreign.iter().any(|foreign| foreign == path);
        if let (true, Some(text)) = (is_foreign, generated.get(path)) {
            drifts.push(replaced(whole, &folder.join(path), text));
        } else if is_foreign {
            let (installed, generated) = (String::new(), String::new());
            drifts.push(Drift { path: whole, change: Change::Foreign, installed, generated });
        } else {
            let generated = generated.get(path).map(|text| &**text);
            drifts.extend(drift(whole, generated, installed.get(path).map(Vec::as_slice)));
        }
    }
}

/// What no run wrote, in the place of a file that the documents give: a file, a folder or a link.
fn replaced(path: String, at: &Path, generated: &str) -> Drift {
    let is_file = at.symlink_metadata().is_ok_and(|kind| kind.is_file());
    let bytes = if is_file { std::fs::read(at).unwrap_or_default() } else { Vec::new() };
    let installed = String::from_utf8_lossy(&bytes).into_owned();
    Drift { path, change: Change::Changed, installed, generated: generated.to_owned() }
}

/// How a file differs, if it does.
fn drift(path: String, generated: Option<&str>, installed: Option<&[u8]>) -> Option<Drift> {
    let change = match (generated, installed) {
        (Some(text), Some(bytes)) if text.as_bytes() == bytes => return None,
        (Some(_), Some(_)) => Change::Changed,
        (Some(_), None) => Change::Missing,
        (None, Some(_)) => Change::Extra,
        (None, None) => return None,
    };
    Some(Drift {
        path,
        change,
        installed: installed.map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default(),
        generated: generated.unwrap_or_default().to_owned(),
    })
}

/// What a folder holds that belongs to none of the crates, such as the crate of an API that is gone.
///
/// Only a person can say whether it may be deleted, so [`install`](super::install) leaves it alone.
///
/// # Errors
///
/// The folder cannot be read.
pub fn unclaimed(crates: &[CrateFiles], folder: &Path) -> Result<Vec<String>, Diagnostic> {
    let is_claimed = |name: &String| name == FORMAT_FILE || crates.iter().any(|files| files.name == *name);
    Ok(entries(folder)?.into_iter().filter(|name| !is_claimed(name)).collect())
}
