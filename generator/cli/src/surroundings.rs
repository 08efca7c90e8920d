//! What is around the folder that crates are written to: the runtime that they depend on, and a workspace.
//!
//! Cargo refuses to build a package below a workspace that does not list it. Crates that are written to such a place, as
//! below `target/`, are workspaces of their own; a workspace that lists them takes them as members; and outside of any
//! workspace there is nothing to say.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::settings::Runtime;
use semver::VersionReq;

use crate::workspace::Workspace;

/// A path from the root of the file system, without links as far as it exists.
pub fn real(path: &Path) -> Result<PathBuf, String> {
    let whole = std::path::absolute(path).map_err(|error| format!("`{}` is no path: {error}", path.display()))?;
    for existing in whole.ancestors() {
        if let (Ok(real), Ok(rest)) = (existing.canonicalize(), whole.strip_prefix(existing)) {
            return Ok(real.join(rest).components().collect());
        }
    }
    Ok(whole)
}

/// The runtime that a user named, or that of this checkout, for crates in a folder.
///
/// The path is relative where checkout and crates move together, and absolute elsewhere.
///
/// # Errors
///
/// The text is neither a folder with the runtime nor a version requirement.
pub fn runtime(named: Option<&str>, crates: &Path, workspace: &Workspace) -> Result<Runtime, String> {
    let folder = match named {
        Some(text) if !Path::new(text).is_dir() => {
            return match VersionReq::parse(text) {
                Ok(_) => Ok(Runtime::Version(text.to_owned())),
                Err(_) => Err(format!("--runtime: `{text}` is neither a folder nor a version of {}", Runtime::PACKAGE)),
            };
        }
        Some(text) => real(Path::new(text))?,
        None => real(&workspace.root().join("generator/runtime"))?,
    };
    let package = manifest(&folder).and_then(|manifest| manifest.get("package")?.get("name").cloned());
    if package.as_ref().and_then(toml::Value::as_str) != Some(Runtime::PACKAGE) {
        return Err(format!("--runtime: `{}` is not the folder of {}", folder.display(), Runtime::PACKAGE));
    }
    let root = real(workspace.root())?;
    let folder = match (crates.strip_prefix(&root), folder.strip_prefix(&root)) {
        (Ok(crates), Ok(runtime)) => {
            // One step out of the crate's own folder, and one out of each around it.
            let out = crates.components().fold(PathBuf::from(".."), |path, _| path.join(".."));
            out.join(runtime)
        }
        _ => folder,
    };
    Ok(Runtime::Path { folder: folder.to_string_lossy().replace('\\', "/"), version: None })
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

/// Whether an entry of `members` is about a folder. An asterisk stands for one name.
fn matches(entry: &str, folder: &Path) -> bool {
    let options = glob::MatchOptions { require_literal_separator: true, ..glob::MatchOptions::default() };
    let entry = entry.trim_start_matches("./").trim_end_matches('/');
    glob::Pattern::new(entry).is_ok_and(|pattern| pattern.matches_path_with(folder, options))
}

fn manifest(folder: &Path) -> Option<toml::Table> {
    fs::read_to_string(folder.join("Cargo.toml")).ok()?.parse().ok()
}
