//! How large a document is.

use serde_json::Value;

use crate::document::{Kind, walk};

/// How many schemas a document has. References to them are not counted.
pub(super) fn schemas(root: &Value) -> usize {
    let mut schemas = 0;
    walk(root, Kind::Document, "", &mut |node, kind, _| {
        schemas += usize::from(kind == Kind::Schema && node.get("$ref").is_none());
    });
    schemas
}
