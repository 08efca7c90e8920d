//! Nodes of a document with their pointers.

use std::borrow::Cow;

use openapi_terms::extension;
use serde_json::{Map, Value};

use crate::document;
use crate::pointer;

/// A node of a document.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    pub pointer: String,
    pub node: &'a Value,
}

impl<'a> At<'a> {
    /// A node of a document by its pointer.
    pub fn of(root: &'a Value, pointer: &str) -> Option<Self> {
        Some(Self { pointer: pointer.to_owned(), node: root.pointer(pointer)? })
    }

    /// What is below a key.
    pub fn child(&self, key: &str) -> Option<Self> {
        Some(Self { pointer: pointer::push(&self.pointer, key), node: self.node.get(key)? })
    }

    /// The last step of the pointer: the key that the node is below.
    pub fn name(&self) -> String {
        pointer::segments(&self.pointer).last().unwrap_or_default()
    }

    /// What is below a key, or the place where it would be.
    pub fn below(&self, key: &str) -> String {
        pointer::push(&self.pointer, key)
    }

    /// The members of the object below a key.
    pub fn children(&self, key: &str) -> Vec<(String, Self)> {
        let Some(holder) = self.child(key) else { return Vec::new() };
        holder.members().map(|(name, child)| (name.clone(), child)).collect()
    }

    /// The members of an object.
    pub fn members(&self) -> impl Iterator<Item = (&'a String, Self)> {
        let at = |(key, node): (&'a String, &'a Value)| (key, Self { pointer: self.below(key), node });
        self.map().into_iter().flatten().map(at)
    }

    /// The items of a list below a key.
    pub fn items(&self, key: &str) -> Vec<Self> {
        let list = self.node.get(key).and_then(Value::as_array);
        let at = self.below(key);
        let item = |(index, node): (usize, &'a Value)| Self { pointer: pointer::push(&at, index.to_string()), node };
        list.into_iter().flatten().enumerate().map(item).collect()
    }

    pub fn map(&self) -> Option<&'a Map<String, Value>> {
        self.node.as_object()
    }

    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.node.get(key)?.as_str()
    }

    pub fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Value::as_bool).unwrap_or_default()
    }

    /// The pointer that the node refers to, if it is a reference.
    pub fn target(&self) -> Option<&'a str> {
        document::local_reference(self.node)
    }

    /// The node that is meant: the one behind references.
    pub fn resolved(&self, root: &'a Value) -> Self {
        let (target, node) = document::resolved(root, self.node);
        Self { pointer: target.map_or_else(|| self.pointer.clone(), Cow::into_owned), node }
    }
}

/// How long values are that readers are shown.
const SHOWN: usize = 240;

/// A value as a reader is shown it.
pub(super) fn shown(value: &Value) -> String {
    shortened(match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}

/// A text, cut where it is too long to be read.
pub(super) fn shortened(text: String) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

/// A node without what is said to readers.
pub(super) fn essential(node: &Value) -> Value {
    match node {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, value)| !is_prose(key, value));
            // Properties may have any name: what is below `properties` is kept whatever it is called.
            let value = |key: &str, value: &Value| match (key, value) {
                ("properties", Value::Object(map)) => {
                    Value::Object(map.iter().map(|(name, value)| (name.clone(), essential(value))).collect())
                }
                _ => essential(value),
            };
            Value::Object(kept.map(|(key, inner)| (key.clone(), value(key, inner))).collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(essential).collect()),
        other => other.clone(),
    }
}

/// Whether a schema allows any value, whatever it says to readers.
pub(super) fn is_anything(schema: &Value) -> bool {
    *schema == true || essential(schema).as_object().is_some_and(Map::is_empty)
}

/// A node whose lists are in an order of their own: what is equal then, differs in the order of lists at most.
pub(super) fn unordered(node: &Value) -> Value {
    match node {
        Value::Object(map) => Value::Object(map.iter().map(|(key, value)| (key.clone(), unordered(value))).collect()),
        Value::Array(list) => {
            let mut list: Vec<Value> = list.iter().map(unordered).collect();
            list.sort_by_cached_key(Value::to_string);
            Value::Array(list)
        }
        other => other.clone(),
    }
}

/// Keys that tell readers something.
pub(super) const PROSE: [&str; 4] = ["description", "summary", "title", "externalDocs"];
/// Keys that show values.
pub(super) const EXAMPLES: [&str; 3] = ["example", "examples", extension::EXAMPLES];

fn is_prose(key: &str, value: &Value) -> bool {
    let is_text = PROSE.contains(&key) && (value.is_string() || key == "externalDocs");
    is_text || EXAMPLES.contains(&key) || key.starts_with("x-")
}

/// What a node and all nodes below it refer to.
pub(super) fn references(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(map) => {
            found.extend(document::local_reference(node).map(str::to_owned));
            map.values().for_each(|child| references(child, found));
        }
        Value::Array(list) => list.iter().for_each(|child| references(child, found)),
        _ => {}
    }
}
