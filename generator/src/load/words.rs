//! Words of our own for a structure that somebody else publishes.
//!
//! `fleet.structure.yaml` is written by `import` and has no sentence. `fleet.words.yaml` next to it has the sentences and
//! examples, in the shape of the document. As the document is read, the words are put in their places, so all that
//! follows sees one document. Words whose place is not there any more are an error: somebody has to decide about them.

use serde_json::{Map, Value};

use crate::document::{Below, Kind};
use crate::pointer;

/// How the file with a structure is called.
const STRUCTURE: &str = ".structure.yaml";

/// What all families of a folder have in common, such as who may call.
const SHARED: &str = "words.yaml";

/// The files with words for a document, where it is one that has words.
pub(super) fn files(document: &str) -> Vec<String> {
    let family = document.strip_suffix(STRUCTURE);
    family.map(|family| vec![SHARED.to_owned(), format!("{family}.words.yaml")]).unwrap_or_default()
}

/// Words that have no place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Misplaced {
    /// Where they are in the file with the words.
    pub pointer: String,
    pub message: String,
    pub help: &'static str,
}

/// Puts words into a document.
pub(super) fn put(document: &mut Value, words: &Value) -> Vec<Misplaced> {
    let mut misplaced = Vec::new();
    let (Value::Object(document), Value::Object(words)) = (document, words) else {
        return vec![Misplaced {
            pointer: String::new(),
            message: "the file has no words".to_owned(),
            help: "write `paths` or `components` as in the document",
        }];
    };
    for (key, words) in words {
        let at = pointer::push("", key);
        match key.as_str() {
            // What `import` calls things.
            "names" => {}
            // Who may call, and where, is told for the family as a whole.
            "tags" | "servers" | "security" => {
                document.insert(key.clone(), words.clone());
            }
            "components" => components(document, words, &at, &mut misplaced),
            "info" | "paths" => match document.get_mut(key) {
                Some(node) => {
                    let kind = if key == "info" { Kind::Info } else { Kind::Paths };
                    node_words(node, words, kind, &at, &mut misplaced);
                }
                None => misplaced.push(missing(&at)),
            },
            _ => misplaced.push(not_words(&at)),
        }
    }
    misplaced
}

/// Security schemes come with the words, everything else is there.
fn components(document: &mut Map<String, Value>, words: &Value, at: &str, misplaced: &mut Vec<Misplaced>) {
    let mut words = words.clone();
    if let Some(schemes) = words.as_object_mut().and_then(|words| words.shift_remove("securitySchemes")) {
        let components = document.entry("components").or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(components) = components {
            components.insert("securitySchemes".to_owned(), schemes);
        }
    }
    match document.get_mut("components") {
        Some(node) => node_words(node, &words, Kind::Components, at, misplaced),
        None if words.as_object().is_some_and(Map::is_empty) => {}
        None => misplaced.push(missing(at)),
    }
}

/// Whether a key of a node has words.
fn is_words(kind: Kind, key: &str) -> bool {
    match key {
        "summary" | "description" | "title" | "example" | "examples" | "externalDocs" => {
            !matches!(kind, Kind::Paths | Kind::Responses)
        }
        _ => key.starts_with("x-"),
    }
}

fn node_words(node: &mut Value, words: &Value, kind: Kind, at: &str, misplaced: &mut Vec<Misplaced>) {
    match words {
        Value::Object(words) => {
            let is_reference = kind == Kind::Schema && node.get("$ref").is_some();
            if is_reference {
                // A reference and words next to it are one schema with a part in 3.0.
                *node = serde_json::json!({ "allOf": [node.take()] });
            } else if let Some(target) = node.get("$ref").and_then(Value::as_str) {
                return misplaced.push(Misplaced {
                    message: format!("words are written next to a reference to `{target}`"),
                    help: "write the words there",
                    pointer: at.to_owned(),
                });
            }
            for (key, words) in words {
                entry(node, key, words, kind, &pointer::push(at, key), misplaced);
            }
        }
        Value::String(text) => {
            let key = if kind == Kind::Operation { "summary" } else { "description" };
            let words = Value::Object(Map::from_iter([(key.to_owned(), Value::String(text.clone()))]));
            node_words(node, &words, kind, at, misplaced);
        }
        _ => misplaced.push(not_words(at)),
    }
}

fn entry(node: &mut Value, key: &str, words: &Value, kind: Kind, at: &str, misplaced: &mut Vec<Misplaced>) {
    let Value::Object(object) = node else { return misplaced.push(missing(at)) };
    if is_words(kind, key) {
        object.insert(key.to_owned(), words.clone());
        return;
    }
    match (kind.below(key), object.get_mut(key)) {
        (Below::Plain, _) => misplaced.push(not_words(at)),
        (_, None) => misplaced.push(missing(at)),
        (Below::One(kind), Some(child)) => node_words(child, words, kind, at, misplaced),
        (Below::Each(kind), Some(children)) => {
            let Value::Object(words) = words else { return misplaced.push(not_words(at)) };
            for (name, words) in words {
                let at = pointer::push(at, name);
                match child(children, name) {
                    Some(child) => node_words(child, words, kind, &at, misplaced),
                    None => misplaced.push(missing(&at)),
                }
            }
        }
    }
}

/// The child of a name: a key, or in a list the name of a parameter or the position of a schema.
fn child<'n>(children: &'n mut Value, name: &str) -> Option<&'n mut Value> {
    match children {
        Value::Object(map) => map.get_mut(name),
        Value::Array(list) => {
            let is_named = |item: &Value| item.get("name").and_then(Value::as_str) == Some(name);
            let position = list.iter().position(is_named).or_else(|| name.parse().ok())?;
            list.get_mut(position)
        }
        _ => None,
    }
}

fn missing(at: &str) -> Misplaced {
    Misplaced {
        pointer: at.to_owned(),
        message: "words are written for what the document does not have".to_owned(),
        help: "move the words to where it is now, or remove them",
    }
}

fn not_words(at: &str) -> Misplaced {
    Misplaced {
        pointer: at.to_owned(),
        message: "the structure of a document is written among its words".to_owned(),
        help: "correct the structure with an overlay that `overlays` in api.toml lists",
    }
}
