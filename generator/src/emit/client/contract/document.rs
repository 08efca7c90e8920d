//! The document of an API without an `api.toml`, which its contract test carries.

use openapi_terms::extension;
use serde_json::Value;

use crate::document::{Kind, walk_mut};
use crate::later::Later;

/// The document's path in the client crate.
pub const DOCUMENT: &str = "tests/contract/document.json";

/// What only people read.
const PROSE: [&str; 3] = ["description", "externalDocs", "summary"];

/// Makes a repaired document what the contract test reads: it has no prose, which says nothing about values.
pub fn reduce(root: &mut Value, later: &Later) {
    later.restore_certificates(root);
    later.restore_marks(root);
    walk_mut(root, Kind::Document, "", &mut |node, kind, _| {
        let Value::Object(object) = node else { return };
        let is_prose = |key: &str| PROSE.contains(&key) || (kind == Kind::Schema && key == "title");
        object.retain(|key, _| !is_prose(key));
        // OpenAPI demands one.
        if kind == Kind::Response && !object.contains_key("$ref") {
            object.insert("description".to_owned(), Value::from(""));
        }
    });
}

/// The text of a document that was reduced. Like every generated file, it says that it is generated.
pub fn document(mut root: Value, header: &str) -> String {
    if let Value::Object(object) = &mut root {
        object.shift_insert(0, extension::GENERATED.to_owned(), Value::from(header));
    }
    // Values out of a document can be written.
    let mut text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text.push('\n');
    text
}
