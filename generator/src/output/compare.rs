//! Says which files of a folder are not what the documents give.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use similar::TextDiff;

use super::read::{entries, files};
use super::{CrateFiles, FORMAT_FILE, FORMAT_TEXT, check_names, failure, not_a_folder};
use crate::diagnostic::Diagnostic;

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Change {
    /// It is there, with other contents.
    Changed,
    /// It should be there.
    Missing,
    /// It should not be there.
    Extra,
}

impl Change {
    /// The words in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Change::Changed => "differs from what the documents give",
            Change::Missing => "is missing",
            Change::Extra => "is not part of what the documents give",
        }
    }
}

/// A file that is not what the documents give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The path in the folder, with forward slashes: `kibana-model/src/lib.rs`.
    pub path: String,
    pub change: Change,
    /// What is there, as text; empty if nothing is.
    pub installed: String,
    /// What the documents give; empty if nothing is.
    pub generated: String,
}

impl Drift {
    /// The crate that the file belongs to; nothing for a file beside the crates.
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

/// Compares crates, and the format file beside them, with a folder: every file that differs, in order of crates and
/// paths.
///
/// Other crates of the folder are not looked at; [`unclaimed`] finds them.
///
/// # Errors
///
/// The folder cannot be read, or the crates' names are none.
pub fn compare(crates: &[CrateFiles], folder: &Path) -> Result<Vec<Drift>, Diagnostic> {
    check_names(crates)?;
    if folder.exists() && !folder.is_dir() {
        return Err(not_a_folder(folder));
    }
    let mut drifts = Vec::new();
    for CrateFiles { name, files: generated } in crates {
        let inner = folder.join(name);
        if inner.symlink_metadata().is_ok_and(|kind| !kind.is_dir()) {
            return Err(not_a_folder(&inner));
        }
        compare_files(&format!("{name}/"), generated, &files(&inner, &[])?, &mut drifts);
    }
    let format_file = BTreeMap::from([(FORMAT_FILE.to_owned(), FORMAT_TEXT.to_owned())]);
    compare_files("", &format_file, &beside(folder)?, &mut drifts);
    Ok(drifts)
}

/// The format file of a folder, where it has one.
fn beside(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
    let path = folder.join(FORMAT_FILE);
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let bytes = std::fs::read(&path).map_err(|error| failure(&path, "read the file", &error))?;
    Ok(BTreeMap::from([(FORMAT_FILE.to_owned(), bytes)]))
}

pub(super) fn compare_files(
    prefix: &str,
    generated: &BTreeMap<String, String>,
    installed: &BTreeMap<String, Vec<u8>>,
    drifts: &mut Vec<Drift>,
) {
    let mut paths: Vec<&String> = generated.keys().chain(installed.keys()).collect();
    paths.sort();
    paths.dedup();
    for path in paths {
        let change = match (generated.get(path), installed.get(path)) {
            (Some(text), Some(bytes)) if text.as_bytes() == bytes => continue,
            (Some(_), Some(_)) => Change::Changed,
            (Some(_), None) => Change::Missing,
            (None, _) => Change::Extra,
        };
        drifts.push(Drift {
            path: format!("{prefix}{path}"),
            change,
            installed: installed.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default(),
            generated: generated.get(path).cloned().unwrap_or_default(),
        });
    }
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
