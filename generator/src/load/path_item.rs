//! Path items that are references.
//!
//! Large APIs keep each path in a file of its own: `/agents: {$ref: paths/agents.yaml}`. OpenAPI 3.0 has no section of
//! components for path items, so they are written in place.

use serde_json::Value;

use super::bundle::{Bundler, reference_of};
use crate::document::Kind;
use crate::pointer;

/// A path item without `$ref`.
pub(super) struct PathItem {
    pub node: Value,
    /// Where its parts were written: bundled pointer, file, pointer.
    pub places: Vec<(String, usize, String)>,
}

impl Bundler<'_, '_> {
    /// Follows the references of a path item. What is next to a reference takes precedence over what it refers to; parameters
    /// are added to the others.
    pub(super) fn path_item(&mut self, item: Value, file: usize, at: &str, bundled: &str) -> PathItem {
        let mut links = vec![(file, at.to_owned(), item)];
        while let Some((file, at, node)) = links.last()
            && let Some(reference) = reference_of(node)
        {
            let (file, at) = (*file, at.clone());
            let Some(target) = self.resolve(file, &at, &reference, Some(Kind::PathItem)) else { break };
            if links.iter().any(|(file, at, _)| (*file, at) == (target.file, &target.pointer)) {
                let message = format!("`$ref: {reference}` is part of a cycle, which describes no operation");
                self.lost(file, &at, &message, "it is left out", "describe the path in one of these places");
                break;
            }
            let Some(found) = self.files.node(target.file, &target.pointer).cloned() else { break };
            links.push((target.file, target.pointer, found));
        }
        let mut whole = PathItem { node: Value::Null, places: Vec::new() };
        for (file, at, mut node) in links.into_iter().rev() {
            if let Value::Object(node) = &mut node {
                node.shift_remove("$ref");
            }
            let moved = self.import(&mut node, Kind::PathItem, file, &at);
            whole.add(node, file, &at, bundled);
            let moved = moved.into_iter().map(|(to, from)| (format!("{bundled}{}", &to[at.len()..]), file, from));
            whole.places.extend(moved);
        }
        whole
    }
}

impl PathItem {
    fn add(&mut self, node: Value, file: usize, at: &str, bundled: &str) {
        match (&mut self.node, node) {
            (Value::Object(known), Value::Object(new)) => {
                for (key, mut value) in new {
                    let whole = pointer::push(bundled, &key);
                    let before = known.get(&key).filter(|_| key == "parameters").and_then(Value::as_array);
                    let place = self.places.iter().rev().find(|(known, ..)| *known == whole).cloned();
                    self.places.push((whole.clone(), file, pointer::push(at, &key)));
                    if let (Some(before), Value::Array(own), Some((_, file, at))) = (before, &mut value, place) {
                        for (index, parameter) in others(before, own) {
                            let place = pointer::push(&whole, own.len().to_string());
                            self.places.push((place, file, pointer::push(&at, index.to_string())));
                            own.push(parameter);
                        }
                    }
                    known.insert(key, value);
                }
            }
            (known, node) => {
                // The parts are recorded one by one: another document may add some.
                for key in node.as_object().into_iter().flat_map(|node| node.keys()) {
                    self.places.push((pointer::push(bundled, key), file, pointer::push(at, key)));
                }
                *known = node;
            }
        }
        self.places.retain(|(known, ..)| known != bundled);
        self.places.push((bundled.to_owned(), file, at.to_owned()));
    }
}

/// The parameters of a list that another list does not describe, and where they are in theirs.
fn others(before: &[Value], own: &[Value]) -> Vec<(usize, Value)> {
    let is_same = |one: &Value, other: &Value| {
        let has = |key: &str| one.get(key).is_some() && one.get(key) == other.get(key);
        has("$ref") || (has("name") && has("in"))
    };
    let kept = before.iter().enumerate().filter(|(_, known)| !own.iter().any(|own| is_same(own, known)));
    kept.map(|(index, known)| (index, known.clone())).collect()
}
