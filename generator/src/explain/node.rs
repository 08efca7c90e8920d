//! Finds the node that a user means.

use serde_json::Value;

use crate::diagnostic::did_you_mean;
use crate::document::Document;
use crate::load;
use crate::pointer;

/// The keys of a node are listed up to here.
const KEYS: usize = 60;

/// A node of one of the documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Index of its file.
    pub(super) file: usize,
    /// The pointer in the file.
    pub(super) pointer: String,
    /// The pointers that the node has in the bundled document; none if it is not part of it.
    pub(super) bundled: Vec<String>,
}

impl Target {
    /// Finds a node by `file#pointer`, `#pointer` or a pointer alone.
    pub(super) fn find(document: &Document, text: &str) -> Result<Self, String> {
        let (file, fragment) = text.split_once('#').unwrap_or(("", text));
        let sources = &document.sources;
        let names: Vec<&str> = sources.files().iter().map(|source| source.name.as_str()).collect();
        let files: Vec<usize> = (0..names.len())
            .filter(|index| file.is_empty() || names[*index] == file || sources.files()[*index].file == file)
            .collect();
        if files.is_empty() {
            let meant = did_you_mean(file, &names).unwrap_or_else(|| format!("there is only {}", names.join(", ")));
            return Err(format!("there is no document `{file}`: {meant}"));
        }
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return Err(format!("`{fragment}` is not a JSON pointer: write it like `#/components/schemas/Name`"));
        }
        let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy().into_owned();
        // A template such as `{id}` may be written encoded, and a key may hold a percent sign.
        let spellings = if decoded == fragment { vec![decoded] } else { vec![fragment.to_owned(), decoded] };
        let mut nearest: Option<(usize, String)> = None;
        for pointer in &spellings {
            let mut found = Vec::new();
            for file in &files {
                let source = &sources.files()[*file];
                let tree = load::parse(&source.file, source.text.as_bytes()).map(|(tree, _)| tree).unwrap_or_default();
                let bundled = sources.bundled(*file, pointer);
                let is_added = bundled.iter().any(|bundled| document.root.pointer(bundled).is_some());
                if tree.pointer(pointer).is_some() || is_added {
                    found.push(Self { file: *file, pointer: pointer.clone(), bundled });
                    continue;
                }
                let (length, message) = missing(&tree, pointer, names[*file]);
                if nearest.as_ref().is_none_or(|(known, _)| length > *known) {
                    nearest = Some((length, message));
                }
            }
            if found.len() > 1 {
                let several: Vec<&str> = found.iter().map(|target| names[target.file]).collect();
                return Err(format!(
                    "`{pointer}` is in several documents: write `FILE#{pointer}` with one of {}",
                    several.join(", ")
                ));
            }
            if let Some(found) = found.pop() {
                return Ok(found);
            }
        }
        Err(nearest.map_or_else(|| format!("there is no `{text}`"), |(_, message)| message))
    }
}

/// The length of the longest part of a pointer that exists, and the keys there.
fn missing(tree: &Value, pointer: &str, file: &str) -> (usize, String) {
    let mut known = pointer;
    let mut node = None;
    while node.is_none() {
        known = known.rsplit_once('/').map_or("", |(parent, _)| parent);
        node = tree.pointer(known);
        if known.is_empty() {
            break;
        }
    }
    let next = pointer::segments(&pointer[known.len()..]).next().unwrap_or_default();
    let keys: Vec<String> = match node.unwrap_or(tree) {
        Value::Object(object) => object.keys().map(|key| pointer::escape(key)).collect(),
        Value::Array(items) => (0..items.len()).map(|index| index.to_string()).collect(),
        _ => Vec::new(),
    };
    let more = if keys.len() > KEYS { format!(" and {} others", keys.len() - KEYS) } else { String::new() };
    let listed = match keys.is_empty() {
        true => "which holds nothing".to_owned(),
        false => format!("only {}{more}", keys[..keys.len().min(KEYS)].join(", ")),
    };
    let next = pointer::escape(&next);
    let told = did_you_mean(&next, &keys).map_or_else(|| format!(", {listed}"), |meant| format!(": {meant}"));
    (known.len(), format!("`{file}#{known}` has no `{next}`{told}"))
}
