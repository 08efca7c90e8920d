//! Which operation is which.

use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::ADDITIONAL_OPERATIONS;
use serde_json::Value;

use super::{Said, Walk};
use crate::diff::change::Directions;
use crate::diff::node::{At, essential};
use crate::diff::rules::Rule;
use crate::ir::Method;
use crate::pointer;
use crate::repair::template_names;

/// An operation of a document.
#[derive(Clone)]
pub(super) struct Found<'a> {
    pub path: String,
    pub method: Method,
    pub at: At<'a>,
    /// The path item, which has parameters of all of its operations.
    pub item: At<'a>,
}

impl Found<'_> {
    pub(super) fn route(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }

    /// The route without the names of its parameters.
    fn key(&self) -> (String, Method) {
        (blank(&self.path), self.method.clone())
    }

    /// What the operation is, but for its path, its id and what is said about it.
    fn shape(&self) -> String {
        let mut shape = essential(self.at.node);
        if let Some(map) = shape.as_object_mut() {
            map.shift_remove("operationId");
            map.shift_remove("tags");
        }
        shape.to_string()
    }
}

/// A path whose parameters have no names: `/pets/{}`.
fn blank(path: &str) -> String {
    let mut text = String::new();
    let mut is_inside = false;
    for c in path.trim_end_matches('/').chars() {
        match c {
            '{' => {
                is_inside = true;
                text.push_str("{}");
            }
            '}' => is_inside = false,
            _ if is_inside => {}
            c => text.push(c),
        }
    }
    text
}

impl<'a> Walk<'a> {
    pub(super) fn paths(&mut self, old: &At<'a>, new: &At<'a>) {
        let (Some(old), Some(new)) = (old.child("paths"), new.child("paths")) else {
            self.rest(old, new, &["openapi", "info", "servers", "security", "tags", "components"], Directions::BOTH);
            return;
        };
        let (before, after) = (self.operations_of(&old, true), self.operations_of(&new, false));
        self.items(&old, &new);
        let exact = |found: &Found<'_>| (found.path.clone(), found.method.clone());
        let (olds, news): (BTreeSet<_>, BTreeSet<_>) =
            (before.iter().map(exact).collect(), after.iter().map(exact).collect());
        // A path that both documents have is itself: `/a` and `/a/` are two paths.
        let key = |found: &Found<'_>, known: &BTreeSet<(String, Method)>| {
            let own = exact(found);
            if known.contains(&own) { (true, own) } else { (false, found.key()) }
        };
        let mut others: BTreeMap<_, Found<'a>> = after.iter().map(|found| (key(found, &olds), found.clone())).collect();
        let (mut gone, mut taken) = (Vec::new(), BTreeSet::new());
        for found in before {
            match others.remove(&key(&found, &news)) {
                Some(other) => {
                    taken.insert(other.at.pointer.clone());
                    // Servers that take both are the exception.
                    if found.path.ends_with('/') != other.path.ends_with('/') {
                        self.moved_operation(&found, &other);
                    }
                    self.operation_pair(&found, &other);
                }
                None => gone.push(found),
            }
        }
        let shaped = |found: Found<'a>| {
            let shape = if gone.is_empty() { String::new() } else { found.shape() };
            (found, shape)
        };
        let added = after.into_iter().filter(|found| !taken.contains(&found.at.pointer));
        let mut added: Vec<(Found<'a>, String)> = added.map(shaped).collect();
        for found in gone {
            match moved(&found, &added) {
                Some(index) => {
                    let (other, _) = added.remove(index);
                    self.moved_operation(&found, &other);
                    self.operation_pair(&found, &other);
                }
                None => {
                    self.schemes_of_one(self.old.root, &found.at);
                    let said = Said::gone(&found.at.pointer).from(found.route());
                    self.add(Rule::OperationRemoved, Directions::REQUEST, said);
                }
            }
        }
        for (found, _) in added {
            self.schemes_of_one(self.new.root, &found.at);
            self.add(Rule::OperationAdded, Directions::REQUEST, Said::added(&found.at.pointer).to(found.route()));
        }
    }

    /// The operations below `paths`, each with its path item. Keys that do not begin with a slash are extensions.
    fn operations_of(&mut self, paths: &At<'a>, is_old: bool) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        for (path, item) in paths.members().filter(|(path, _)| path.starts_with('/')) {
            let item = if is_old { self.in_old(&item) } else { self.in_new(&item) };
            for (method, node) in openapi_terms::operations(item.node) {
                let at = At { pointer: format!("{}/{}", item.pointer, method.place()), node };
                found.push(Found { path: path.clone(), method, at, item: item.clone() });
            }
        }
        found
    }

    /// What path items say themselves.
    fn items(&mut self, old: &At<'a>, new: &At<'a>) {
        for (name, before) in old.members().filter(|(name, _)| name.starts_with('/')) {
            let Some(after) = new.child(name) else { continue };
            self.path_item(&before, &after);
        }
        // Extensions of `paths`.
        let names: Vec<&str> =
            [old.map(), new.map()].into_iter().flatten().flat_map(|map| map.keys().map(String::as_str)).collect();
        let paths: Vec<&str> = names.into_iter().filter(|name| name.starts_with('/')).collect();
        self.rest(old, new, &paths, Directions::NONE);
    }

    /// What two path items say themselves.
    fn path_item(&mut self, old: &At<'a>, new: &At<'a>) {
        self.servers_of_items(old, new);
        let mut handled = vec!["parameters", "servers", "$ref", ADDITIONAL_OPERATIONS];
        let keys = [old.map(), new.map()].into_iter().flatten().flat_map(|map| map.keys().map(String::as_str));
        handled.extend(keys.filter(|key| Method::of_key(key).is_some()));
        self.rest(old, new, &handled, Directions::BOTH);
    }

    fn servers_of_items(&mut self, old: &At<'a>, new: &At<'a>) {
        let (document, other) = (self.old.document(), self.new.document());
        self.servers((old, new), Some((&document, &other)));
    }

    fn moved_operation(&mut self, old: &Found<'a>, new: &Found<'a>) {
        let said = Said::both(&old.at.pointer, &new.at.pointer).from(old.route()).to(new.route());
        self.add(Rule::OperationMoved, Directions::REQUEST, said);
    }

    fn operation_pair(&mut self, old: &Found<'a>, new: &Found<'a>) {
        self.operations.push((old.at.pointer.clone(), new.at.pointer.clone()));
        // The path items of one path are compared whether they have operations or not. Of a path that both documents have, only the
        // servers matter to what came from another one.
        let is_known = |root: &'a Value, item: &At<'a>| At::of(root, &item.pointer).is_some();
        match is_known(self.new.root, &old.item) || is_known(self.old.root, &new.item) {
            _ if old.path == new.path => {}
            true => self.servers_of_items(&old.item, &new.item),
            false => self.path_item(&old.item, &new.item),
        }
        let (before, after) = (template_names(&old.path), template_names(&new.path));
        let mut renamed: BTreeMap<String, String> = BTreeMap::new();
        if blank(&old.path) == blank(&new.path) {
            for (from, to) in before.into_iter().zip(after).filter(|(from, to)| from != to) {
                let said = Said::both(&old.at.pointer, &new.at.pointer).from(from.as_str()).to(to.as_str());
                self.add(Rule::PathParameterRenamed, Directions::REQUEST, said);
                renamed.insert(from, to);
            }
        }
        self.operation(old, new, &renamed);
    }
}

/// The operation that one has become: it has the same id, or the same method or path and the same shape. Shapes of those that were
/// added are next to them.
fn moved(gone: &Found<'_>, added: &[(Found<'_>, String)]) -> Option<usize> {
    let id = gone.at.text("operationId");
    if let Some(index) = added.iter().position(|(other, _)| id.is_some() && other.at.text("operationId") == id) {
        return Some(index);
    }
    let words = |path: &str| -> BTreeSet<String> {
        pointer::segments(path).filter(|word| word != "{}" && !word.is_empty()).collect()
    };
    let (shape, path) = (gone.shape(), blank(&gone.path));
    let own = words(&path);
    let similar = |(other, text): &(Found<'_>, String)| {
        let other_path = blank(&other.path);
        // Many operations answer with nothing and ask for nothing: such a shape says nothing about which one it is.
        *text == shape
            && (other.method == gone.method || other_path == path)
            && (shape.len() > 400 || !own.is_disjoint(&words(&other_path)))
    };
    let mut same = added.iter().enumerate().filter(|(_, other)| similar(other));
    match (same.next(), same.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}
