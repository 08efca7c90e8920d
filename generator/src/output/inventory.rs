//! The files in a crate's folder: generated, or the user's.
//!
//! The first line of every generated file says so, and [`LIST_FILE`] names it. A file without that line belongs to the
//! user, as does one that begins as the copy of a generated file, and everything that builds and version control leave
//! behind: it stays where it is, or is refused by name where a generated file belongs. It is never deleted.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use openapi_terms::extension::GENERATED;

use super::read::entries;
use super::{CrateFiles, FORMAT_FILE, FORMAT_TEXT, failure, not_a_folder};
use crate::crate_files::HEADER;
use crate::diagnostic::{Diagnostic, Place, Severity};

/// The list of a crate's generated files, next to its `Cargo.toml`.
pub const LIST_FILE: &str = "generated-files.txt";

/// The file that marks a folder as one that can be made again, such as Cargo's `target`.
pub const CACHE_FILE: &str = "CACHEDIR.TAG";

/// How many bytes of a file are looked at to find out whether it was generated.
const LONGEST_START: usize = 1_000;

/// A crate as it is written: its files, and those that say which they are.
pub(super) struct Whole<'c> {
    pub name: &'c str,
    /// File contents by path, as those of [`CrateFiles`], whose texts are not copied.
    pub files: WholeFiles<'c>,
}

/// The files of a [`Whole`] crate.
pub(super) type WholeFiles<'c> = BTreeMap<&'c str, Cow<'c, str>>;

/// The files of a crate's folder.
#[derive(Debug, Default)]
pub(super) struct Inventory {
    /// What an earlier run wrote, by path relative to the folder, with forward slashes.
    pub generated: BTreeMap<String, Vec<u8>>,
    /// Everything else: files, symbolic links, empty folders, and folders that nobody has to look into.
    pub foreign: Vec<String>,
    /// Those of `foreign` that begin as generated files do.
    copies: BTreeSet<String>,
    /// What the list of an earlier run names; nothing where there is no list.
    listed: Option<BTreeSet<String>>,
}

impl Inventory {
    /// Looks through a folder. One that does not exist holds nothing.
    pub(super) fn of(folder: &Path) -> Result<Self, Diagnostic> {
        let mut inventory = Self::default();
        match folder.symlink_metadata() {
            Ok(kind) if kind.is_dir() => inventory.add_folder(folder, "")?,
            Ok(_) => return Err(not_a_folder(folder)),
            Err(_) => {}
        }
        inventory.listed = inventory.generated.get(LIST_FILE).map(|bytes| listed(bytes));
        Ok(inventory)
    }

    /// Looks through a folder that crate files are for: what no earlier run wrote there is foreign.
    ///
    /// Without a list nothing says whether a file that is not wanted any more was generated, or copied from one that was:
    /// only files that are written again count as generated.
    pub(super) fn against(folder: &Path, files: &WholeFiles<'_>) -> Result<Self, Diagnostic> {
        let mut inventory = Self::of(folder)?;
        let is_ours = |path: &String, bytes: &Vec<u8>| match &inventory.listed {
            _ if files.get(path.as_str()).is_some_and(|text| text.as_bytes() == bytes) => true,
            Some(listed) => path == LIST_FILE || listed.contains(path),
            None => files.contains_key(path.as_str()),
        };
        let (generated, copies): (BTreeMap<_, _>, BTreeMap<_, _>) =
            std::mem::take(&mut inventory.generated).into_iter().partition(|(path, bytes)| is_ours(path, bytes));
        inventory.generated = generated;
        inventory.copies = copies.into_keys().collect();
        inventory.foreign.extend(inventory.copies.iter().cloned());
        Ok(inventory)
    }

    /// The generated files alone, without copies of them. Where there is no list, a file's first line decides.
    pub(super) fn into_generated(mut self) -> BTreeMap<String, Vec<u8>> {
        if let Some(listed) = &self.listed {
            self.generated.retain(|path, _| path == LIST_FILE || path == FORMAT_FILE || listed.contains(path));
        }
        self.generated
    }

    fn add_folder(&mut self, folder: &Path, prefix: &str) -> Result<(), Diagnostic> {
        for name in entries(folder)? {
            let (inner, path) = (folder.join(&name), format!("{prefix}{name}"));
            let kind = fs::symlink_metadata(&inner).map_err(|error| failure(&inner, "read the file", &error))?;
            if kind.is_dir() {
                let is_closed = name == ".git" || inner.join(CACHE_FILE).exists() || entries(&inner)?.is_empty();
                if is_closed {
                    self.foreign.push(path);
                } else {
                    self.add_folder(&inner, &format!("{path}/"))?;
                }
            } else if kind.is_file() {
                let bytes = fs::read(&inner).map_err(|error| failure(&inner, "read the file", &error))?;
                if is_generated(&path, &bytes) {
                    self.generated.insert(path, bytes);
                } else {
                    self.foreign.push(path);
                }
            } else {
                self.foreign.push(path);
            }
        }
        Ok(())
    }

    /// Refuses a crate whose files belong where something else is.
    pub(super) fn make_way(&self, files: &Whole<'_>, folder: &Path) -> Result<(), Diagnostic> {
        match self.foreign.iter().find(|foreign| files.files.keys().any(|path| collides(path, foreign))) {
            Some(copy) if self.copies.contains(copy) => Err(not_listed(&folder.join(copy))),
            Some(foreign) => Err(in_the_way(&folder.join(foreign))),
            None => Ok(()),
        }
    }
}

/// The crate with the list of its files.
pub(super) fn with_list(files: &CrateFiles) -> Whole<'_> {
    let mut text = format!(
        "# {HEADER}the files of this crate; do not edit.\n# A file that is not listed is yours: it is neither replaced nor \
         deleted.\n\n"
    );
    for path in files.files.keys() {
        text.push_str(path);
        text.push('\n');
    }
    let own = files.files.iter().map(|(path, text)| (path.as_str(), Cow::Borrowed(text.as_str())));
    Whole { name: &files.name, files: own.chain([(LIST_FILE, Cow::Owned(text))]).collect() }
}

/// The paths of a list. One that was merged may have marks of conflicts, which name no file.
fn listed(bytes: &[u8]) -> BTreeSet<String> {
    String::from_utf8_lossy(bytes).lines().map(|line| line.trim_end().to_owned()).collect()
}

/// Whether a file says that it was generated.
pub(super) fn is_generated(path: &str, bytes: &[u8]) -> bool {
    if path == FORMAT_FILE {
        return bytes == FORMAT_TEXT.as_bytes();
    }
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST_START)]);
    // JSON has no comments, and says it under its first key.
    let text = start.trim_start_matches(['/', '#', '<', '!', '-', '{', ' ', '\r', '\n', '"']);
    let key = text.strip_prefix(GENERATED).and_then(|text| text.strip_prefix("\": \""));
    let text = key.unwrap_or(text);
    text.starts_with(HEADER) && text.lines().next().is_some_and(|line| line.contains("do not edit"))
}

/// Whether two paths are one, or one is inside the other.
fn collides(path: &str, other: &str) -> bool {
    let is_below = |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
    path == other || is_below(path, other) || is_below(other, path)
}

/// Something that no run wrote is where a generated file belongs, though it may look like one.
fn not_listed(path: &Path) -> Diagnostic {
    Diagnostic {
        message: format!("a generated file belongs here, but {LIST_FILE} does not list this one as generated"),
        help: Some(format!(
            "move it away, or choose another folder or another name; if it was generated on another branch, remove \
             {LIST_FILE}, and its first line counts; nothing was changed"
        )),
        ..in_the_way(path)
    }
}

/// Something that was not generated is where a generated file belongs.
pub(super) fn in_the_way(path: &Path) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        place: Place { file: path.display().to_string(), ..Place::default() }.into(),
        message: "a generated file belongs here, but this one was not generated".to_owned(),
        help: Some("move it away, or choose another folder or another name; nothing was changed".to_owned()),
    }
}
