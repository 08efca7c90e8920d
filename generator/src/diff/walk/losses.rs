//! What the rewritten documents lack, and no rule has seen in the documents as they were written.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Named, Said, Side, Walk, differing, paired};
use crate::diff::change::Directions;
use crate::diff::node::{At, EXAMPLES, PROSE, essential, references, shortened, shown, unordered};
use crate::diff::rules::Rule;
use crate::document;

/// Keys whose content is elsewhere in the rewritten documents.
const MOVED: [&str; 3] = ["$defs", "definitions", "callbacks"];

/// Components that the rewritten documents have where they are used.
const KEPT_ELSEWHERE: [&str; 3] = ["links", "callbacks", "pathItems"];

impl<'a> Walk<'a> {
    /// Says that it is unknown what operations and components mean that are the same where they were rewritten, and were not
    /// before.
    pub(super) fn losses(&mut self) {
        let places = |place: fn(&super::Draft) -> Option<&String>| -> BTreeSet<String> {
            self.drafts.values().filter_map(place).cloned().collect()
        };
        let told = (places(|draft| draft.old.as_ref()), places(|draft| draft.new.as_ref()));
        let components = self.old.written.get("components").and_then(Value::as_object).into_iter().flatten();
        let components = components.flat_map(|(section, map)| {
            let names = map.as_object().into_iter().flatten();
            names.map(move |(name, _)| crate::pointer::join("/components", &[section, name]))
        });
        // Path items that are used are where they are used.
        let used = path_items(self.old.written);
        let is_there = |at: &String| !used.contains(at);
        let components: Vec<(String, String)> = components.filter(is_there).map(|at| (at.clone(), at)).collect();
        self.unused();
        let mut lost = Vec::new();
        let pairs = self.operations.clone().into_iter().chain(components);
        pairs.for_each(|(old, new)| self.lost(old, new, &mut lost));
        for (old, new) in lost {
            let (Some(written), Some(others)) = (At::of(self.old.written, &old), At::of(self.new.written, &new)) else {
                continue;
            };
            let (before, after) = (kept(written.node), kept(others.node));
            if is_told(&told.0, &old) || is_told(&told.1, &new) || unordered(&before) == unordered(&after) {
                continue;
            }
            if old.starts_with("/components/links/") {
                let said = Said::both(&old, &new).from(shown(&before)).to(shown(&after));
                self.add(Rule::LinkChanged, Directions::RESPONSE, said);
                continue;
            }
            let (before, after) = (At { pointer: old, node: &before }, At { pointer: new, node: &after });
            let mut parts = Vec::new();
            differences(&before, &after, &mut parts);
            parts.into_iter().for_each(|said| self.add(Rule::Unhandled, Directions::BOTH, said));
        }
    }

    /// Says that components came or went that nothing uses, and that the rewritten documents do not have.
    fn unused(&mut self) {
        let of = |side: Side<'a>| -> Vec<(String, At<'a>)> {
            let components =
                At { pointer: "/components".to_owned(), node: side.written.get("components").unwrap_or(&Value::Null) };
            let all = KEPT_ELSEWHERE.iter().flat_map(|section| components.children(section));
            all.map(|(_, at)| (at.pointer.clone(), at)).collect()
        };
        let is_used = |side: Side<'a>, at: &At<'a>| {
            let mut used = path_items(side.written);
            references(side.written, &mut used);
            used.contains(&at.pointer)
        };
        for (_, component) in paired(of(self.old), of(self.new)) {
            let said = match component {
                Named::Gone(gone) if !is_used(self.old, &gone) => Said::gone(&gone.pointer).from(shown(gone.node)),
                Named::Added(added) if !is_used(self.new, &added) => Said::added(&added.pointer).to(shown(added.node)),
                // What is used is told where it is used.
                _ => continue,
            };
            self.add(Rule::UnusedChanged, Directions::NONE, said);
        }
    }

    /// Finds the parts of an operation or a component that are the same where they were rewritten, and were not before.
    fn lost(&self, old: String, new: String, found: &mut Vec<(String, String)>) {
        let (Some(written), Some(others)) = (At::of(self.old.written, &old), At::of(self.new.written, &new)) else {
            return;
        };
        if written.node == others.node {
            return;
        }
        // The order of a list may have been lost as well, and says nothing of what else was.
        let plain = |root: &'a Value, at: &str| root.pointer(at).map(unordered);
        if plain(self.old.root, &old) == plain(self.new.root, &new) {
            found.push((old, new));
            return;
        }
        // What else changed was seen there, and says nothing of the other parts. Of schemas, all keywords were.
        let is_schema = old.starts_with("/components/schemas/") || old.ends_with("/schema");
        if is_schema {
            return;
        }
        let keys = |at: &At<'a>| -> Vec<String> {
            let map = at.map().into_iter().flatten().map(|(key, _)| key.clone());
            let list = at.node.as_array().map(|list| (0..list.len()).map(|index| index.to_string()));
            let is_part = |key: &String| {
                let key = key.as_str();
                !MOVED.contains(&key) && !PROSE.contains(&key) && !EXAMPLES.contains(&key) && !key.starts_with("x-")
            };
            map.chain(list.into_iter().flatten()).filter(is_part).collect()
        };
        let known = keys(&others);
        for key in keys(&written).into_iter().filter(|key| known.contains(key)) {
            self.lost(written.below(&key), others.below(&key), found);
        }
    }
}

/// Finds the innermost objects that differ, with the keys in which they do: of a whole operation, readers see the beginning only.
fn differences(old: &At<'_>, new: &At<'_>, found: &mut Vec<Said>) {
    let (Some(before), Some(after)) = (old.map(), new.map()) else {
        let said = Said::both(&old.pointer, &new.pointer);
        return found.push(said.values(Some(old.node), Some(new.node)));
    };
    let (mut was, mut is) = (Vec::new(), Vec::new());
    for (key, before, after) in differing(before, after, &[]) {
        match (old.child(key), new.child(key)) {
            (Some(old), Some(new)) if old.node.is_object() && new.node.is_object() => differences(&old, &new, found),
            _ => {
                was.extend(before.map(|value| format!("{key}: {}", shown(value))));
                is.extend(after.map(|value| format!("{key}: {}", shown(value))));
            }
        }
    }
    if !was.is_empty() || !is.is_empty() {
        let text = |keys: &[String]| if keys.is_empty() { "(none)".to_owned() } else { shortened(keys.join(", ")) };
        found.push(Said::both(&old.pointer, &new.pointer).from(text(&was)).to(text(&is)));
    }
}

/// The path items among the components that paths and calls of the server are, of which each has a copy.
fn path_items(written: &Value) -> Vec<String> {
    let items = At::of(written, "/components").map(|at| at.children("pathItems")).unwrap_or_default();
    let holders = ["paths", "webhooks"].into_iter().filter_map(|key| written.get(key)?.as_object());
    let copies: Vec<&Value> = holders.flat_map(|holder| holder.values()).collect();
    let mut used = Vec::new();
    if !items.is_empty() {
        references(written, &mut used);
    }
    let items = items.into_iter().filter(|(_, at)| used.contains(&at.pointer) || copies.contains(&at.node));
    items.map(|(_, at)| at.pointer).collect()
}

fn is_told(places: &BTreeSet<String>, at: &str) -> bool {
    let below = format!("{at}/");
    places.contains(at) || places.range(below.clone()..).next().is_some_and(|place| place.starts_with(&below))
}

/// A node without words, and without what was moved.
fn kept(node: &Value) -> Value {
    fn without(node: &mut Value) {
        match node {
            Value::Object(map) => {
                MOVED.iter().for_each(|key| drop(map.shift_remove(*key)));
                map.values_mut().for_each(without);
            }
            Value::Array(list) => list.iter_mut().for_each(without),
            _ => {}
        }
    }
    let mut node = essential(node);
    without(&mut node);
    normalize(&mut node);
    node
}

/// Writes schemas in one way, that of OpenAPI 3.1: what 3.0 says in another way is in the rewritten documents, and not lost.
pub(in crate::diff) fn normalize(node: &mut Value) {
    match node {
        Value::Object(map) => {
            document::modernize(map);
            // Null is not a value where the values are listed, and null is not one of them.
            let lacks_null = |values: &Vec<Value>| !values.contains(&Value::Null);
            let is_listed = map.get("enum").and_then(Value::as_array).is_some_and(lacks_null);
            if let Some(types) = map.get_mut("type").and_then(Value::as_array_mut).filter(|_| is_listed) {
                types.retain(|ty| ty != "null");
            }
            // A list of one type is that type.
            if let Some([only]) = map.get("type").and_then(Value::as_array).map(Vec::as_slice) {
                let only = only.clone();
                map.insert("type".to_owned(), only);
            }
            map.values_mut().for_each(normalize);
        }
        Value::Array(list) => list.iter_mut().for_each(normalize),
        _ => {}
    }
}
