//! The document that all files become, while it is put together.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::pointer;

/// The top of a document. What several files add to has a type; the rest is what a file says.
#[derive(Default)]
pub(super) struct Root {
    /// The values of the other keys. What has a type has its place in the order here, with nothing in it.
    pub others: Map<String, Value>,
    paths: Map<String, Value>,
    tags: Vec<Value>,
    /// The names of the tags, as JSON.
    tag_names: HashSet<Option<String>>,
    /// The entries of each section, in the order in which sections are found.
    components: Vec<(String, Map<String, Value>)>,
}

impl Root {
    /// The paths, which a document has from now on.
    pub fn paths(&mut self) -> &mut Map<String, Value> {
        self.others.entry("paths").or_insert(Value::Null);
        &mut self.paths
    }

    /// Adds a tag to those that the document has from now on, and returns its position. One of a name that is there is given back.
    pub fn add_tag(&mut self, tag: Value) -> Result<usize, Value> {
        self.others.entry("tags").or_insert(Value::Null);
        if !self.tag_names.insert(tag.get("name").map(Value::to_string)) {
            return Err(tag);
        }
        self.tags.push(tag);
        Ok(self.tags.len() - 1)
    }

    /// The sections of `components`.
    pub fn sections(&mut self) -> impl Iterator<Item = (&String, &mut Map<String, Value>)> {
        self.components.iter_mut().map(|(section, entries)| (&*section, entries))
    }

    /// A component by its pointer.
    pub fn component(&self, at: &str) -> Option<&Value> {
        let segments: Vec<String> = pointer::segments(at).collect();
        let [_, section, name] = segments.as_slice() else { return None };
        self.components.iter().find(|(known, _)| known == section)?.1.get(name)
    }

    /// Writes a component to its pointer.
    pub fn put(&mut self, at: &str, node: Value) {
        let segments: Vec<String> = pointer::segments(at).collect();
        let [components, section, name] = segments.as_slice() else { return };
        self.others.entry(components).or_insert(Value::Null);
        match self.components.iter_mut().find(|(known, _)| known == section) {
            Some((_, entries)) => _ = entries.insert(name.clone(), node),
            None => self.components.push((section.clone(), Map::from_iter([(name.clone(), node)]))),
        }
    }

    /// The whole document.
    pub fn into_value(self) -> Value {
        let Self { mut others, paths, tags, tag_names: _, components } = self;
        let components = components.into_iter().map(|(section, entries)| (section, Value::Object(entries)));
        let typed = [("paths", Value::Object(paths)), ("tags", Value::Array(tags))];
        for (key, value) in typed.into_iter().chain([("components", Value::Object(components.collect()))]) {
            if let Some(place) = others.get_mut(key) {
                *place = value;
            }
        }
        Value::Object(others)
    }
}
