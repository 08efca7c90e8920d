//! The document of an API without an `api.toml`, which its contract test carries.

use std::cell::RefCell;

use openapi_terms::extension;
use serde::Serialize;
use serde::ser::SerializeMap;
use serde_json::{Map, Value};

use crate::document::{Kind, walk_mut};

/// The document's path in the client crate.
pub const DOCUMENT: &str = "tests/contract/document.json";

/// What only people read.
const PROSE: [&str; 3] = ["description", "externalDocs", "summary"];

/// Takes out of a node, and out of what is below it, what only people read: the contract test reads values.
pub fn reduce(node: &mut Value, kind: Kind) {
    walk_mut(node, kind, "", &mut |node, kind, _| {
        let Value::Object(object) = node else { return };
        let is_prose = |key: &str| PROSE.contains(&key) || (kind == Kind::Schema && key == "title");
        object.retain(|key, _| !is_prose(key));
        // OpenAPI demands one.
        if kind == Kind::Response && !object.contains_key("$ref") {
            object.insert("description".to_owned(), Value::from(""));
        }
    });
}

/// The text of a document that was reduced. Its paths are apart: each is written as `finish` leaves it, and is gone then. Like every
/// generated file, it says that it is generated.
pub fn document(root: &Value, paths: Map<String, Value>, header: &str, finish: &mut Finish<'_>) -> String {
    let mut text = Vec::new();
    let whole = Whole { root, header, paths: Paths(RefCell::new((paths, finish))) };
    // Values out of a document can be written.
    let _ = whole.serialize(&mut serde_json::Serializer::pretty(&mut text));
    text.push(b'\n');
    String::from_utf8(text).unwrap_or_default()
}

/// Makes a path what is written of it.
pub type Finish<'f> = dyn FnMut(&str, &mut Value) + 'f;

/// A document, and what belongs in the place of its paths.
struct Whole<'w> {
    root: &'w Value,
    header: &'w str,
    paths: Paths<'w>,
}

impl Serialize for Whole<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut whole = serializer.serialize_map(None)?;
        whole.serialize_entry(extension::GENERATED, self.header)?;
        for (key, value) in self.root.as_object().into_iter().flatten() {
            match key.as_str() {
                "paths" => whole.serialize_entry(key, &self.paths)?,
                extension::GENERATED => {}
                _ => whole.serialize_entry(key, value)?,
            }
        }
        whole.end()
    }
}

/// Paths that are left, and what is done with each.
struct Paths<'w>(RefCell<(Map<String, Value>, &'w mut Finish<'w>)>);

impl Serialize for Paths<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (paths, finish) = &mut *self.0.borrow_mut();
        let mut written = serializer.serialize_map(None)?;
        for (path, mut item) in std::mem::take(paths) {
            finish(&path, &mut item);
            written.serialize_entry(&path, &item)?;
        }
        written.end()
    }
}
