//! Names that JSON Schema gives to places: `$anchor` and `$id`.
//!
//! 3.1 lets `$ref: '#thing'` point to the schema with `$anchor: thing`, and `$ref: https://example.com/thing` to the
//! one with that `$id`. Nothing is fetched: both are looked for in the file itself.

use std::collections::HashMap;

use serde_json::Value;

use crate::pointer;

/// Values that are data and not schemas.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// Objects whose keys are names of schemas: one of them may be called `default`.
const OF_NAMES: [&str; 6] = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"];

/// Whether a node below an object is data: an example, or a value of an `enum`.
fn is_data(key: &str, at: &str) -> bool {
    let of = at.rsplit_once('/').map_or("", |(_, of)| of);
    DATA.contains(&key) && !OF_NAMES.contains(&of)
}

/// What is directly below a node and not data.
pub(super) fn children<'v>(node: &'v Value, at: &str, take: &mut dyn FnMut(&'v Value, &str)) {
    match node {
        Value::Object(object) => {
            for (key, child) in object.iter().filter(|(key, _)| !is_data(key, at)) {
                take(child, &pointer::push(at, key));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                take(item, &pointer::push(at, index.to_string()));
            }
        }
        _ => {}
    }
}

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
        let text = |key: &str| node.get(key).and_then(Value::as_str).map(str::to_owned);
        for anchor in [text("$anchor"), text("$dynamicAnchor")].into_iter().flatten() {
            self.anchors.entry(anchor).or_insert_with(|| at.to_owned());
        }
        if let Some(id) = text("$id") {
            self.ids.entry(id.trim_end_matches('#').to_owned()).or_insert_with(|| at.to_owned());
        }
        children(node, at, &mut |child, at| self.add(child, at));
    }
}

/// What is said of a reference that names a schema.
pub(super) struct Told {
    pub at: String,
    pub message: String,
    pub help: String,
}

impl Told {
    /// Of a reference by a name, which readers of the document have to look for.
    pub fn named(at: &str, reference: &str, target: &str) -> Self {
        let message = format!("`$ref: {reference}` is found by its name, at `{target}`");
        Self { at: at.to_owned(), message, help: format!("write `$ref: '#{target}'`") }
    }
}

/// The keywords that name a schema, or that lead to one by other means than where it is.
const NAMING: [&str; 6] = ["$anchor", "$dynamicAnchor", "$dynamicRef", "$id", "$recursiveAnchor", "$recursiveRef"];

/// Whether a keyword for names is anywhere in a file. Almost no document has one, and nothing has to be found in the others.
fn has_names(node: &Value) -> bool {
    match node {
        Value::Object(object) => {
            let is_naming = |key: &String| key.starts_with('$') && NAMING.contains(&key.as_str());
            object.iter().any(|(key, child)| is_naming(key) || has_names(child))
        }
        Value::Array(items) => items.iter().any(has_names),
        _ => false,
    }
}

/// Lets dynamic references be plain ones, as a document on its own is what they are resolved in, and references within schemas that
/// have an `$id` lead where they do.
pub(super) fn fix(root: &mut Value) -> Vec<Told> {
    if !has_names(root) {
        return Vec::new();
    }
    let mut dynamic = Vec::new();
    fix_below(root, "", None, &mut dynamic);
    let told = |at| {
        let message = "a dynamic reference is read as `$ref`: what it means elsewhere is not known here".to_owned();
        Told { at, message, help: "write `$ref`".to_owned() }
    };
    let named = super::resources::fix(root);
    let named = named.iter().map(|named| Told::named(&named.at, &named.reference, &named.pointer));
    dynamic.into_iter().map(told).chain(named).collect()
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
            for (key, child) in object.iter_mut().filter(|(key, _)| !is_data(key, at)) {
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
