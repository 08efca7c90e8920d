//! Reads crates back from a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::{CrateFiles, failure, not_a_folder};
use crate::diagnostic::Diagnostic;

/// Reads the crates of a folder such as `generated/`, in order of their names.
///
/// A crate is a folder with a `Cargo.toml`. A folder that is not there holds none. Files that are not text are read
/// with replacement characters: this is for readers and for reports, not for comparing bytes.
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
        let files = files(&inner, &[])?.into_iter().map(|(path, bytes)| (path, text(bytes))).collect();
        crates.push(CrateFiles { name, files });
    }
    Ok(crates)
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

/// All files under a folder by path relative to it, with forward slashes.
///
/// A symbolic link is not followed. It counts as a file with a text that no generated file has, so that it is found to
/// differ and is replaced. Entries at the top whose names are in `except` are not looked at.
pub(super) fn files(folder: &Path, except: &[&str]) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
    let mut found = BTreeMap::new();
    collect(folder, "", except, &mut found)?;
    Ok(found)
}

fn collect(
    folder: &Path,
    prefix: &str,
    except: &[&str],
    found: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), Diagnostic> {
    for name in entries(folder)?.into_iter().filter(|name| !except.contains(&name.as_str())) {
        let inner = folder.join(&name);
        let path = format!("{prefix}{name}");
        let kind = fs::symlink_metadata(&inner).map_err(|error| failure(&inner, "read the file", &error))?;
        if kind.is_dir() {
            collect(&inner, &format!("{path}/"), &[], found)?;
        } else if kind.is_symlink() {
            let target = fs::read_link(&inner).unwrap_or_default();
            found.insert(path, format!("symbolic link to {}\n", target.display()).into_bytes());
        } else {
            let bytes = fs::read(&inner).map_err(|error| failure(&inner, "read the file", &error))?;
            found.insert(path, bytes);
        }
    }
    Ok(())
}
