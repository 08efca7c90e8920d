//! Names that JSON Schema gives to places: `$anchor` and `$id`.
//!
//! 3.1 lets `$ref: '#thing'` point to the schema with `$anchor: thing`, and `$ref: https://example.com/thing` to the
//! one with that `$id`. Nothing is fetched: both are looked for in the file itself.

use std::collections::HashMap;

use serde_json::Value;

use crate::pointer;

/// Values that are data and not schemas.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// The named places of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Anchors {
    /// Pointers by anchor.
    pub anchors: HashMap<String, String>,
    /// Pointers by id.
    pub ids: HashMap<String, String>,
}

impl Anchors {
    /// Finds the named places. Of two of one name the first one counts.
    pub fn of(root: &Value) -> Self {
        let mut found = Self::default();
        found.add(root, "");
        found
    }

    fn add(&mut self, node: &Value, at: &str) {
        match node {
            Value::Object(object) => {
                let text = |key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
                for anchor in [text("$anchor"), text("$dynamicAnchor")].into_iter().flatten() {
                    self.anchors.entry(anchor).or_insert_with(|| at.to_owned());
                }
                if let Some(id) = text("$id") {
                    self.ids.entry(id.trim_end_matches('#').to_owned()).or_insert_with(|| at.to_owned());
                }
                for (key, child) in object.iter().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                    self.add(child, &pointer::push(at, key));
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.add(item, &pointer::push(at, index.to_string()));
                }
            }
            _ => {}
        }
    }
}

/// Lets dynamic references be plain ones, and returns where they are: a document on its own is what they are resolved in.
pub(super) fn fix_dynamic(root: &mut Value) -> Vec<String> {
    let mut found = Vec::new();
    fix_below(root, "", None, &mut found);
    found
}

/// `anchor` is the schema around the node that recursive references lead to.
fn fix_below(node: &mut Value, at: &str, anchor: Option<&str>, found: &mut Vec<String>) {
    match node {
        Value::Object(object) => {
            let is_anchor = object.get("$recursiveAnchor") == Some(&Value::Bool(true)) || is_component(at);
            let anchor = if is_anchor { Some(at) } else { anchor };
            if !object.contains_key("$ref") {
                let reference = match (object.shift_remove("$dynamicRef"), object.shift_remove("$recursiveRef"), anchor)
                {
                    (Some(reference @ Value::String(_)), ..) => Some(reference),
                    (_, Some(_), Some(anchor)) => Some(Value::String(format!("#{anchor}"))),
                    _ => None,
                };
                if let Some(reference) = reference {
                    object.insert("$ref".to_owned(), reference);
                    found.push(at.to_owned());
                }
            }
            for (key, child) in object.iter_mut().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                fix_below(child, &pointer::push(at, key), anchor, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                fix_below(item, &pointer::push(at, index.to_string()), anchor, found);
            }
        }
        _ => {}
    }
}

fn is_component(at: &str) -> bool {
    at.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'))
}

/// Lets references within schemas that have an `$id` lead where they do: a schema with one is a document of its own, and `#/$defs/a`
/// in it is below that schema. What is not there is looked for in the file, as documents have it that name all of their schemas.
pub(super) fn fix_local(root: &mut Value) {
    let mut found = Vec::new();
    find_local(root, "", None, &mut found);
    for (at, reference) in found {
        if let Some(Value::Object(node)) = root.pointer_mut(&at) {
            node.insert("$ref".to_owned(), Value::String(reference));
        }
    }
}

/// `resource` is the schema around the node that has an `$id`, and where it is.
fn find_local(node: &Value, at: &str, resource: Option<(&Value, &str)>, found: &mut Vec<(String, String)>) {
    match node {
        Value::Object(object) => {
            let has_id = !at.is_empty() && object.get("$id").is_some_and(Value::is_string);
            let resource = if has_id { Some((node, at)) } else { resource };
            if let Some((schema, base)) = resource
                && let Some(below) = object.get("$ref").and_then(|reference| reference.as_str()?.strip_prefix('#'))
                && schema.pointer(below).is_some()
            {
                found.push((at.to_owned(), format!("#{base}{below}")));
            }
            for (key, child) in object.iter().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                find_local(child, &pointer::push(at, key), resource, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find_local(item, &pointer::push(at, index.to_string()), resource, found);
            }
        }
        _ => {}
    }
}
