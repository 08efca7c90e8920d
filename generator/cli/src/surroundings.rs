//! What is around the folder that crates are written to: the runtime that they depend on, and a workspace.
//!
//! Cargo refuses to build a package below a workspace that it is not a member of. The members are those that the workspace
//! lists, and those below it that one of them depends on by path. A package that is a workspace of its own can never become
//! one, so that crates are this only where no member is expected: in a folder that Cargo builds in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use openapi_compiler::Runtime;
use openapi_compiler::output::{CACHE_FILE, CrateFiles};
use semver::VersionReq;
use serde::{Deserialize, Serialize};

use crate::libraries;
use crate::workspace::{Workspace, cargo};

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
pub(crate) struct Libraries {
    pub runtime: Runtime,
    /// The libraries themselves, where they are written next to the crates.
    pub embedded: Vec<CrateFiles>,
}

/// Finds the runtime that a user named, that of the checkout around the crates, or the embedded one.
///
/// The path to a checkout is relative where checkout and crates move together, and absolute elsewhere.
///
/// # Errors
///
/// The text is neither a folder with the runtime, nor a version requirement, nor a commit of a repository.
pub(crate) fn libraries(named: Option<&str>, crates: &Path, workspace: &Workspace) -> Result<Libraries, String> {
    let found = |runtime| Ok(Libraries { runtime, embedded: Vec::new() });
    match named {
        Some(text) if Path::new(text).is_dir() => {
            let folder = real(Path::new(text))?;
            match is_runtime(&folder) {
                true => found(runtime_at(crates, &folder, workspace)?),
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
        None => match checkout_runtime(crates) {
            Some(folder) => found(runtime_at(crates, &folder, workspace)?),
            None => Ok(Libraries {
                runtime: Runtime::Path {
                    folder: format!("../{}", Runtime::PACKAGE),
                    mock: format!("../{}", Runtime::MOCK_PACKAGE),
                    version: None,
                },
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

/// The runtime's folder in the checkout that the crates are in. Where the command runs says nothing: crates elsewhere would name a
/// folder that only this machine has.
fn checkout_runtime(crates: &Path) -> Option<PathBuf> {
    let mut folders = crates.ancestors().map(|folder| folder.join("generator/runtime"));
    folders.find(|folder| is_runtime(folder))
}

fn is_runtime(folder: &Path) -> bool {
    is_package(folder, Runtime::PACKAGE)
}

fn is_package(folder: &Path, name: &str) -> bool {
    let package = manifest(folder).and_then(|manifest| manifest.get("package")?.get("name").cloned());
    package.as_ref().and_then(toml::Value::as_str) == Some(name)
}

/// The runtime in a folder, with the server for contract tests in the folder next to it.
///
/// It is called `mock` in the checkout, and by the name of its package where this program wrote it.
fn runtime_at(crates: &Path, folder: &Path, workspace: &Workspace) -> Result<Runtime, String> {
    let mocks = ["mock", Runtime::MOCK_PACKAGE].map(|name| folder.with_file_name(name));
    let Some(mock) = mocks.iter().find(|mock| is_package(mock, Runtime::MOCK_PACKAGE)) else {
        let (mock, folder) = (Runtime::MOCK_PACKAGE, folder.display());
        return Err(format!("--runtime: {mock}, which contract tests need, is not next to `{folder}`"));
    };
    let [folder, mock] = [folder, mock].map(|folder| path_between(crates, folder, workspace));
    Ok(Runtime::Path { folder: folder?, mock: mock?, version: None })
}

/// A folder of a checkout as crates in another folder name it.
fn path_between(crates: &Path, folder: &Path, workspace: &Workspace) -> Result<String, String> {
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
    Ok(folder.to_string_lossy().replace('\\', "/"))
}

/// A folder as seen from a crate in another one: relative where both have something around them, and absolute elsewhere.
pub(crate) fn seen_from_crate(crates: &Path, folder: &Path) -> String {
    let common = crates.ancestors().find(|around| folder.starts_with(around) && around.parent().is_some());
    let path = match common.and_then(|around| crates.strip_prefix(around).ok().zip(folder.strip_prefix(around).ok())) {
        Some((down, rest)) => down.components().fold(PathBuf::from(".."), |path, _| path.join("..")).join(rest),
        None => folder.to_owned(),
    };
    path.to_string_lossy().replace('\\', "/")
}

/// A workspace around crates that does not list them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Around {
    /// The folder of its manifest.
    pub root: PathBuf,
    /// Whether the crates are in a folder that Cargo builds in. No member depends on what is there.
    pub is_apart: bool,
}

/// The workspace around a package, if there is one that neither lists nor excludes it.
pub fn around(package: &Path) -> Option<Around> {
    let mut is_apart = false;
    for folder in package.ancestors().skip(1) {
        let Some(workspace) = manifest(folder).and_then(|manifest| manifest.get("workspace").cloned()) else {
            is_apart |= folder.join(CACHE_FILE).is_file();
            continue;
        };
        let inner = package.strip_prefix(folder).unwrap_or(package);
        let listed = |key: &str| workspace.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let is_excluded = listed("exclude").iter().filter_map(toml::Value::as_str).any(|path| inner.starts_with(path));
        let is_member = listed("members").iter().filter_map(toml::Value::as_str).any(|path| matches(path, inner));
        return (!is_excluded && !is_member).then(|| Around { root: folder.to_owned(), is_apart });
    }
    None
}

impl Around {
    /// What there is to know for the user of a package that was written, if anything.
    pub fn advice(&self, package: &Path) -> Option<String> {
        let manifest = self.root.join("Cargo.toml");
        if self.is_apart {
            return Some(format!("the crates are workspaces of their own: {} does not list them", manifest.display()));
        }
        let entry = package.strip_prefix(&self.root).unwrap_or(package).to_string_lossy().replace('\\', "/");
        (!builds(package)).then(|| {
            format!(
                "the crates build once a package of the workspace depends on them, or once `members` in {} has {entry:?}",
                manifest.display()
            )
        })
    }
}

/// Whether Cargo builds a package where it is. It also takes those for members of a workspace that members depend on.
fn builds(package: &Path) -> bool {
    let metadata = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let status = cargo().args(metadata).current_dir(package).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
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
