//! Documents that others publish: how they are fetched, and what of them may be kept.
//!
//! A published document is the source of facts, and its sentences belong to others. [`fetch`] gets it, [`structure`] takes
//! the facts, [`shapes`] gives names to what is repeated, [`origin`] records where it came from, [`moved`] finds what
//! has another place in a newer one, and [`sentences`] compares texts.

pub mod family;
pub mod fetch;
pub mod media_types;
pub mod moved;
pub mod newer;
pub mod origin;
pub mod sentences;
pub mod shapes;
pub mod structure;
pub mod words;

use std::fs;
use std::path::{Path, PathBuf};

use openapi_terms::FileFormat;
use serde_json::Value;

use crate::workspace::Workspace;

/// The folder of published documents. It ignores itself in Git.
const FOLDER: &str = ".published";

/// A document as JSON, from JSON or YAML.
///
/// # Errors
///
/// It is neither, or is not an OpenAPI 3.x document.
pub fn parse(bytes: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| format!("is not UTF-8: {error}"))?;
    let document: Value = match serde_json::from_str(text) {
        Ok(document) => document,
        Err(_) if text.trim_start().starts_with('<') => return Err("is a web page, and not a document".to_owned()),
        Err(json) if text.trim_start().starts_with('{') => return Err(format!("is not JSON: {json}")),
        Err(_) => serde_yaml::from_str(text).map_err(|error| format!("is neither JSON nor YAML: {error}"))?,
    };
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default();
    match document.get("paths") {
        Some(Value::Object(_)) if version.starts_with("3.") => Ok(document),
        Some(_) if document.get("swagger").is_some() => {
            Err("is Swagger 2.0: write it as OpenAPI 3.0 with `repair` first".to_owned())
        }
        _ => Err("is not an OpenAPI 3.x document with `paths`".to_owned()),
    }
}

/// Makes the folder in which a published document is kept, outside of version control. Returns the file that it will be.
///
/// # Errors
///
/// The folder cannot be made.
pub(crate) fn to_keep(workspace: &Workspace, api: &str) -> Result<PathBuf, String> {
    let folder = workspace.root().join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))?;
    replace(&folder.join(".gitignore"), b"*\n")?;
    Ok(kept(workspace, api))
}

/// Writes all files, or none: what is there is replaced when everything new is written, and put back where one cannot be.
///
/// # Errors
///
/// One cannot be written.
pub(crate) fn replace_all(files: Vec<(PathBuf, Vec<u8>)>) -> Result<(), String> {
    let mut staged: Vec<(PathBuf, PathBuf)> = Vec::new();
    let discard = |staged: &[(PathBuf, PathBuf)]| staged.iter().for_each(|(new, _)| drop(fs::remove_file(new)));
    for (path, content) in files {
        match stage(&path, &content) {
            Ok(new) => staged.push((new, path)),
            Err(error) => {
                discard(&staged);
                return Err(error);
            }
        }
    }
    let mut replaced: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
    for (at, (new, path)) in staged.iter().enumerate() {
        let before = fs::read(path).ok();
        if let Err(error) = fs::rename(new, path) {
            for (path, before) in replaced {
                // What cannot be put back was written a moment ago: there is nothing better to do.
                let _ = before.map_or_else(|| fs::remove_file(path).ok(), |before| replace(path, &before).ok());
            }
            discard(&staged[at..]);
            return Err(format!("cannot replace {}: {error}", path.display()));
        }
        replaced.push((path, before));
    }
    Ok(())
}

/// The published document of an API, as the last import left it.
pub fn kept(workspace: &Workspace, api: &str) -> PathBuf {
    workspace.root().join(FOLDER).join(format!("{api}.openapi"))
}

/// Writes a file as a whole: after an interruption it is the old one or the new one.
fn replace(path: &Path, content: &[u8]) -> Result<(), String> {
    let staged = stage(path, content)?;
    fs::rename(&staged, path).map_err(|error| format!("cannot replace {}: {error}", path.display()))
}

/// Writes what a file will be, next to it.
pub(crate) fn stage(path: &Path, content: &[u8]) -> Result<PathBuf, String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let staged = path.with_file_name(format!(".{name}.importing"));
    match fs::write(&staged, content) {
        Ok(()) => Ok(staged),
        Err(error) => {
            let _ = fs::remove_file(&staged);
            Err(format!("cannot write {}: {error}", staged.display()))
        }
    }
}

/// The documents in a folder, with their names, in order. Hidden files are left out.
///
/// # Errors
///
/// One of them cannot be read, or is neither JSON nor YAML.
pub(crate) fn documents_in(folder: &Path) -> Result<Vec<(String, Value)>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut documents = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') || FileFormat::of_name(&name).is_none() {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let document = serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        documents.push((name, document));
    }
    Ok(documents)
}

/// The operations of a document: `GET /path` with the node.
pub fn operations(document: &Value) -> impl Iterator<Item = (String, &Value)> {
    let items = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    items.flat_map(|(path, item)| {
        let operations = openapi_terms::operations(item).into_iter().filter(|(_, node)| node.is_object());
        operations.map(move |(method, node)| (format!("{} {path}", method.as_str()), node))
    })
}

/// The same text for operations that differ in the names of path parameters alone.
pub fn route(operation: &str) -> String {
    let mut route = String::new();
    let mut is_name = false;
    for character in operation.chars() {
        is_name &= character != '}';
        if !is_name {
            route.push(character);
        }
        is_name |= character == '{';
    }
    route
}
