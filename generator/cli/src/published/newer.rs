//! Documents of OpenAPI 3.0 in the words of 3.1.
//!
//! Readers disagree on what `nullable` means next to anything but a type. In 3.1, null is a type like any other.

use openapi_compiler::{Kind, modernize, walk_mut};
use serde_json::{Value, json};

/// Rewrites a document of 3.0 as one of 3.1. Others stay as they are.
pub fn rewrite(document: &mut Value) {
    match document.get_mut("openapi") {
        Some(version) if version.as_str().is_some_and(|version| version.starts_with("3.0")) => {
            *version = json!("3.1.1")
        }
        _ => return,
    }
    walk_mut(document, Kind::Document, "", &mut |node, kind, _| {
        if let Value::Object(schema) = node
            && kind == Kind::Schema
        {
            modernize(schema);
        }
    });
}
