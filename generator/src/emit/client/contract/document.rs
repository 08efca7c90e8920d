//! The document of an API without an `api.toml`, which its contract test carries.

use std::cell::RefCell;

use openapi_terms::extension;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
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
    // Values out of a document can be written.
    let _ = write(&mut text, root, header, &Paths(RefCell::new((paths, finish))));
    text.push(b'\n');
    String::from_utf8(text).unwrap_or_default()
}

fn write(text: &mut Vec<u8>, root: &Value, header: &str, paths: &Paths<'_>) -> serde_json::Result<()> {
    let mut serializer = serde_json::Serializer::pretty(text);
    let mut whole = serializer.serialize_map(None)?;
    whole.serialize_entry(extension::GENERATED, header)?;
    for (key, value) in root.as_object().into_iter().flatten() {
        match key.as_str() {
            "paths" => whole.serialize_entry(key, paths)?,
            extension::GENERATED => {}
            _ => whole.serialize_entry(key, value)?,
        }
    }
    whole.end()
}

/// Makes a path what is written of it.
pub type Finish<'f> = dyn FnMut(&str, &mut Value) + 'f;

/// Paths that are left, and what is done with each.
struct Paths<'w>(RefCell<(Map<String, Value>, &'w mut Finish<'w>)>);

impl Serialize for Paths<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (paths, finish) = &mut *self.0.borrow_mut();
        let mut written = serializer.serialize_map(None)?;
        for (path, mut item) in std::mem::take(paths) {
            finish(&path, &mut item);
            written.serialize_entry(&path, &item)?;
        }
        written.end()
    }
}
