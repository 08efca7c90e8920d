//! Corrections to documents that somebody else writes.
//!
//! An upstream document that is wrong in a known place is not edited: an OpenAPI Overlay (1.0, 1.1) says what is different,
//! and why. An action whose target matches nothing is an error, so that a correction goes away when upstream is fixed.

use std::path::{Path, PathBuf};

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diagnostic::{Diagnostic, Findings, Severity};
use crate::document::Document;
use crate::load;

/// An overlay, which need not be next to the documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayFile {
    /// The folder that it is in.
    pub folder: PathBuf,
    /// Its name in the folder.
    pub name: String,
    /// What comes before its name in reports.
    pub label: String,
}

impl OverlayFile {
    /// The overlay at a path, which is what reports call it.
    pub fn at(file: &Path) -> Self {
        let (folder, name) = split(file);
        let label = match file.parent() {
            Some(parent) => parent.to_string_lossy().trim_end_matches('/').to_owned(),
            None => String::new(),
        };
        Self { folder, name, label }
    }
}

/// The folder of a file, and its name in it.
pub(crate) fn split(file: &Path) -> (PathBuf, String) {
    let folder = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    (folder.to_owned(), file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default())
}

/// Applies overlays, in order, to a bundled document.
pub fn overlay(document: &mut Document, files: &[OverlayFile], findings: &mut Findings) {
    for OverlayFile { folder, name, label } in files {
        match load::read_file(folder, name, label) {
            Ok(overlay) => apply(document, &overlay, findings),
            Err(diagnostic) => findings.push(diagnostic),
        }
    }
    if !files.is_empty() {
        // What was added comes after what was there.
        load::sort(&mut document.root);
        load::check_cycles(&document.root, &document.sources, findings);
    }
}

fn apply(document: &mut Document, overlay: &load::ParsedFile, findings: &mut Findings) {
    let version = overlay.value.get("overlay").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("1.") {
        findings.push(error(
            overlay,
            "/overlay",
            "the file is not an OpenAPI Overlay 1.x",
            "add `overlay: 1.0.0` at the top",
        ));
        return;
    }
    let Some(actions) = overlay.value.get("actions").and_then(Value::as_array).filter(|actions| !actions.is_empty())
    else {
        findings.push(error(
            overlay,
            "/actions",
            "the overlay has no actions",
            "list at least one action, or remove the file",
        ));
        return;
    };
    for (index, action) in actions.iter().enumerate() {
        if let Err(Fault { at, message, help }) = act(&mut document.root, action) {
            findings.push(error(overlay, &format!("/actions/{index}{at}"), &message, help));
        }
    }
}

/// Applies the actions of an overlay to a document, as the compiler applies those of `overlays`.
///
/// # Errors
///
/// The first action that cannot be applied, and why. Those before it are applied.
pub fn apply_actions(root: &mut Value, actions: &[Value]) -> Result<(), String> {
    for (index, action) in actions.iter().enumerate() {
        act(root, action).map_err(|Fault { at, message, .. }| format!("/actions/{index}{at}: {message}"))?;
    }
    Ok(())
}

/// Why an action cannot be applied.
struct Fault {
    /// Where in the action.
    at: &'static str,
    message: String,
    help: &'static str,
}

fn act(root: &mut Value, action: &Value) -> Result<(), Fault> {
    let fault = |at, message, help| Fault { at, message, help };
    let target = action.get("target").and_then(Value::as_str).unwrap_or_default();
    let pointers = query(root, target)
        .map_err(|cause| fault("/target", format!("`{target}` is not a JSONPath: {cause}"), "see RFC 9535"))?;
    if pointers.is_empty() {
        let message = format!("`{target}` matches nothing in the document");
        return Err(fault("", message, "correct the target, or remove the action if it is fixed upstream"));
    }
    if action.get("remove") == Some(&Value::Bool(true)) {
        // From the back, so that positions in lists stay true.
        pointers.iter().rev().for_each(|pointer| load::remove(root, pointer));
        return Ok(());
    }
    let source = match (action.get("copy").and_then(Value::as_str), action.get("update")) {
        (Some(path), _) => {
            copied(root, path).map_err(|message| fault("/copy", message, "let `copy` match exactly one node"))?
        }
        (None, Some(update)) => update.clone(),
        (None, None) => {
            let message = "neither updates, copies nor removes".to_owned();
            return Err(fault("", message, "add `update`, `copy` or `remove: true`"));
        }
    };
    for pointer in pointers {
        if let Some(node) = root.pointer_mut(&pointer) {
            merge(node, &source);
        }
    }
    Ok(())
}

fn query(root: &Value, path: &str) -> Result<Vec<String>, String> {
    let path = JsonPath::parse(path).map_err(|cause| cause.to_string())?;
    Ok(path.query_located(root).locations().map(|location| location.to_json_pointer()).collect())
}

fn copied(root: &Value, path: &str) -> Result<Value, String> {
    let found = query(root, path).map_err(|cause| format!("`{path}` is not a JSONPath: {cause}"))?;
    match found.as_slice() {
        [only] => root.pointer(only).cloned().ok_or_else(|| format!("`{path}` matches nothing")),
        several => Err(format!("`{path}` matches {} nodes", several.len())),
    }
}

/// Objects are merged, lists get more items, anything else is replaced.
fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => {
            for (key, value) in update {
                match node.get_mut(key) {
                    Some(known) => merge(known, value),
                    None => {
                        node.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(node), Value::Array(update)) => node.extend(update.iter().cloned()),
        (Value::Array(node), update) => node.push(update.clone()),
        (node, update) => *node = update.clone(),
    }
}

fn error(overlay: &load::ParsedFile, pointer: &str, message: &str, help: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        place: overlay.source.place(pointer).into(),
        message: message.to_owned(),
        help: Some(help.to_owned()),
    }
}
