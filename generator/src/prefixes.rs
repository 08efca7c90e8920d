//! Paths that are written with the prefix of the scope.
//!
//! Some documents have the prefix of `[scope]` in some of their paths: `/s/{space_id}/api/cases`. The client's method for
//! the scope says which space is meant, for these operations as for all others. So the paths lose the prefix here, and
//! their operations lose the parameter.

use serde_json::{Map, Value};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, Sources, resolved};
use crate::settings::Scope;
use crate::{load, pointer};

/// Takes the scope's prefix from the paths that are written with it.
pub fn take(document: &mut Document, scope: Option<&Scope>, findings: &mut Findings) {
    let Some(scope) = scope else { return };
    let paths = document.root.get("paths").and_then(Value::as_object);
    let found: Vec<Prefixed> = paths.into_iter().flat_map(Map::keys).filter_map(|path| prefixed(path, scope)).collect();
    for path in &found {
        let Some(mut item) = paths_mut(document).and_then(|paths| paths.shift_remove(&path.with)) else { continue };
        take_parameters(document, &mut item, path);
        put(document, item, path, findings);
    }
    if !found.is_empty() {
        load::sort(&mut document.root);
    }
}

/// A path that begins with the prefix.
struct Prefixed {
    /// As the document has it.
    with: String,
    /// Without the prefix.
    without: String,
    /// What the document calls the scope's id.
    parameter: String,
}

impl Prefixed {
    /// Where it was in the document, and where it is now.
    fn places(&self) -> [String; 2] {
        [&self.with, &self.without].map(|path| pointer::join("", &["paths", path]))
    }
}

fn prefixed(path: &str, scope: &Scope) -> Option<Prefixed> {
    let (before, rest) = scope.prefix.split_once('{')?;
    let (_, after) = rest.split_once('}')?;
    let (parameter, rest) = path.strip_prefix(before)?.strip_prefix('{')?.split_once('}')?;
    let without = rest.strip_prefix(after).filter(|rest| rest.starts_with('/'))?.to_owned();
    Some(Prefixed { with: path.to_owned(), without, parameter: parameter.to_owned() })
}

fn paths_mut(document: &mut Document) -> Option<&mut Map<String, Value>> {
    document.root.get_mut("paths")?.as_object_mut()
}

/// Removes the scope's id from the parameters of a path and of its operations.
fn take_parameters(document: &mut Document, item: &mut Value, path: &Prefixed) {
    let [from, to] = path.places();
    let methods: Vec<String> = methods(item);
    for below in std::iter::once(String::new()).chain(methods) {
        let node = if below.is_empty() { Some(&mut *item) } else { item.get_mut(&below) };
        let Some(Value::Array(parameters)) = node.and_then(|node| node.get_mut("parameters")) else { continue };
        let [from, to] = [&from, &to].map(|at| {
            let at = if below.is_empty() { at.clone() } else { pointer::push(at, &below) };
            pointer::push(&at, "parameters")
        });
        let (mut before, mut now) = (0, 0);
        parameters.retain(|parameter| {
            let is_kept = !is_scope(&document.root, parameter, &path.parameter);
            if is_kept {
                let [from, to] = [(&from, before), (&to, now)].map(|(at, index)| pointer::push(at, index.to_string()));
                document.sources.record_moved(&to, &from);
                now += 1;
            }
            before += 1;
            is_kept
        });
    }
}

/// Whether a parameter, or what it refers to, is the scope's id.
fn is_scope(root: &Value, parameter: &Value, name: &str) -> bool {
    let (_, parameter) = resolved(root, parameter);
    parameter.get("in").and_then(Value::as_str) == Some("path")
        && parameter.get("name").and_then(Value::as_str) == Some(name)
}

fn is_operation(key: &str) -> bool {
    Kind::PathItem.is_below(key, Kind::Operation)
}

fn methods(item: &Value) -> Vec<String> {
    let keys = item.as_object().into_iter().flat_map(Map::keys);
    keys.filter(|key| is_operation(key)).cloned().collect()
}

/// Adds a path, or the operations that are not described without the prefix.
fn put(document: &mut Document, item: Value, path: &Prefixed, findings: &mut Findings) {
    let [from, to] = path.places();
    let Document { root, sources } = document;
    let Some(paths) = root.get_mut("paths").and_then(Value::as_object_mut) else { return };
    let Some(known) = paths.get_mut(&path.without) else {
        paths.insert(path.without.clone(), item);
        return moved(sources, &from, &to);
    };
    let shared = item.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
    let (Value::Object(known), Value::Object(operations)) = (known, item) else { return };
    for (method, mut operation) in operations.into_iter().filter(|(key, _)| is_operation(key)) {
        let [from, to] = [&from, &to].map(|at| pointer::push(at, &method));
        if known.contains_key(&method) {
            let name = method.to_uppercase();
            let message =
                format!("`{name} {}` is `{name} {}` within a scope, and is left out", path.with, path.without);
            findings.add(Severity::Note, sources.place(&from), message, None);
            continue;
        }
        add_parameters(&mut operation, &shared);
        known.insert(method, operation);
        moved(sources, &from, &to);
    }
}

/// Adds the parameters of a path to an operation of it that moves to another one. Its own come first.
fn add_parameters(operation: &mut Value, shared: &[Value]) {
    let Some(operation) = operation.as_object_mut().filter(|_| !shared.is_empty()) else { return };
    let parameters = operation.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(parameters) = parameters {
        let key = |parameter: &Value| (parameter.get("name").cloned(), parameter.get("in").cloned());
        let own: Vec<_> = parameters.iter().filter(|own| own.get("name").is_some()).map(key).collect();
        parameters.extend(shared.iter().filter(|parameter| !own.contains(&key(parameter))).cloned());
    }
}

/// A node moved, and what is below it is where it was.
fn moved(sources: &mut Sources, from: &str, to: &str) {
    sources.record_moved(to, from);
    sources.move_owners(to, from);
}
