//! What is around the folder that crates are written to: the runtime that they depend on, and a workspace.
//!
//! Cargo refuses to build a package below a workspace that does not list it. Crates that are written to such a place, as
//! below `target/`, are workspaces of their own; a workspace that lists them takes them as members; and outside of any
//! workspace there is nothing to say.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::Runtime;
use openapi_compiler::output::CrateFiles;
use semver::VersionReq;

use crate::libraries;
use crate::workspace::Workspace;

/// A path from the root of the file system, without links as far as it exists.
pub fn real(path: &Path) -> Result<PathBuf, String> {
    let whole = std::path::absolute(path).map_err(|error| format!("`{}` is not a path: {error}", path.display()))?;
    for existing in whole.ancestors() {
        if let (Ok(real), Ok(rest)) = (existing.canonicalize(), whole.strip_prefix(existing)) {
            return Ok(real.join(rest).components().collect());
        }
    }
    Ok(whole)
}

/// Where crates in a folder take the runtime from.
#[derive(Clone, Debug)]
pub struct Libraries {
    pub runtime: Runtime,
    /// The libraries themselves, where they are written next to the crates.
    pub embedded: Vec<CrateFiles>,
}

/// Finds the runtime that a user named, that of the checkout around, or the embedded one.
///
/// The path to a checkout is relative where checkout and crates move together, and absolute elsewhere.
///
/// # Errors
///
/// The text is neither a folder with the runtime, nor a version requirement, nor a commit of a repository.
pub fn libraries(named: Option<&str>, crates: &Path, workspace: &Workspace) -> Result<Libraries, String> {
    let found = |runtime| Ok(Libraries { runtime, embedded: Vec::new() });
    match named {
        Some(text) if Path::new(text).is_dir() => {
            let folder = real(Path::new(text))?;
            match is_runtime(&folder) {
                true => found(path_between(crates, &folder, workspace)?),
                false => Err(format!("--runtime: `{}` is not the folder of {}", folder.display(), Runtime::PACKAGE)),
            }
        }
        Some(text) if text.starts_with("git=") => found(git(text)?),
        Some(text) => match VersionReq::parse(text) {
            Ok(_) => found(Runtime::Version(text.to_owned())),
            Err(_) => Err(format!(
                "--runtime: `{text}` is neither a folder, nor a version of {}, nor a commit: git=URL,rev=REV",
                Runtime::PACKAGE
            )),
        },
        None => match checkout_runtime(crates, workspace) {
            Some(folder) => found(path_between(crates, &folder, workspace)?),
            None => Ok(Libraries {
                runtime: Runtime::Path { folder: format!("../{}", Runtime::PACKAGE), version: None },
                embedded: libraries::libraries()?,
            }),
        },
    }
}

/// `git=URL,rev=REV`.
fn git(text: &str) -> Result<Runtime, String> {
    let parts = text.strip_prefix("git=").and_then(|text| text.rsplit_once(",rev="));
    match parts.filter(|(url, rev)| !url.is_empty() && !rev.is_empty()) {
        Some((url, rev)) => Ok(Runtime::Git { url: url.to_owned(), rev: rev.to_owned() }),
        None => Err(format!("--runtime: `{text}` does not name a commit: write git=URL,rev=REV")),
    }
}

/// The runtime's folder in the checkout that a user works on, or that the crates are in.
pub fn checkout_runtime(crates: &Path, workspace: &Workspace) -> Option<PathBuf> {
    let root = real(workspace.root()).ok()?;
    let mut folders = std::iter::once(root.as_path()).chain(crates.ancestors()).chain(root.ancestors());
    folders.find_map(|folder| Some(folder.join("generator/runtime")).filter(|folder| is_runtime(folder)))
}

fn is_runtime(folder: &Path) -> bool {
    let package = manifest(folder).and_then(|manifest| manifest.get("package")?.get("name").cloned());
    package.as_ref().and_then(toml::Value::as_str) == Some(Runtime::PACKAGE)
}

/// The runtime in a folder as crates in another one name it.
fn path_between(crates: &Path, folder: &Path, workspace: &Workspace) -> Result<Runtime, String> {
    let checkout = folder.ancestors().nth(2).map(Path::to_owned);
    let roots = [Some(real(workspace.root())?), checkout];
    let inside =
        roots.iter().flatten().find_map(|root| crates.strip_prefix(root).ok().zip(folder.strip_prefix(root).ok()));
    let folder = match inside {
        Some((crates, runtime)) => {
            // One step out of the crate's own folder, and one out of each around it.
            let out = crates.components().fold(PathBuf::from(".."), |path, _| path.join(".."));
            out.join(runtime)
        }
        None => folder.to_owned(),
    };
    Ok(Runtime::Path { folder: folder.to_string_lossy().replace('\\', "/"), version: None })
}

/// A folder as seen from a crate in another one: relative where both have something around them, and absolute elsewhere.
pub fn seen_from_crate(crates: &Path, folder: &Path) -> String {
    let common = crates.ancestors().find(|around| folder.starts_with(around) && around.parent().is_some());
    let path = match common.and_then(|around| crates.strip_prefix(around).ok().zip(folder.strip_prefix(around).ok())) {
        Some((down, rest)) => down.components().fold(PathBuf::from(".."), |path, _| path.join("..")).join(rest),
        None => folder.to_owned(),
    };
    path.to_string_lossy().replace('\\', "/")
}

/// The workspace around a package that does not list it, if there is one: the folder of its manifest.
pub fn strange_workspace(package: &Path) -> Option<PathBuf> {
    for folder in package.ancestors().skip(1) {
        let Some(workspace) = manifest(folder).and_then(|manifest| manifest.get("workspace").cloned()) else {
            continue;
        };
        let inner = package.strip_prefix(folder).unwrap_or(package);
        let listed = |key: &str| workspace.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let is_excluded = listed("exclude").iter().filter_map(toml::Value::as_str).any(|path| inner.starts_with(path));
        let is_member = listed("members").iter().filter_map(toml::Value::as_str).any(|path| matches(path, inner));
        return (!is_excluded && !is_member).then(|| folder.to_owned());
    }
    None
}

/// Whether an entry of `members` is about a folder. An asterisk matches one name.
fn matches(entry: &str, folder: &Path) -> bool {
    let options = glob::MatchOptions { require_literal_separator: true, ..glob::MatchOptions::default() };
    let entry = entry.trim_start_matches("./").trim_end_matches('/');
    glob::Pattern::new(entry).is_ok_and(|pattern| pattern.matches_path_with(folder, options))
}

fn manifest(folder: &Path) -> Option<toml::Table> {
    fs::read_to_string(folder.join("Cargo.toml")).ok()?.parse().ok()
}
