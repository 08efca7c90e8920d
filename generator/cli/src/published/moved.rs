//! What of a family has another place in a newer document: the same shape below another path, or in a component of another name.
//!
//! A publisher moves and renames things without saying so. Words and names of ours stay at the place that they were written
//! for, so that somebody has to take them along.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use openapi_terms::extension;
use serde_json::{Map, Value};

use super::{operations, route};

/// An operation, `GET /path`, or a component, `#/components/schemas/Name`, that has another place now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub from: String,
    pub to: String,
}

/// What is gone from the structure of a family, and has the shape of something new. Where several new things have the shape,
/// it is the one whose path says the same most; where that is not clear, there is no answer.
pub fn moved(before: &Value, after: &Value) -> Vec<Moved> {
    let (gone, added) = (missing(before, after), missing(after, before));
    let (old, new) = (Shapes::new(before), Shapes::new(after));
    let mut found = BTreeMap::new();
    find((&gone, |_, node| old.of(node)), (&added, |_, node| new.of(node)), &mut found);
    // What a thing refers to may have changed, and then the name of that tells as much. It may have another one, too, so that what
    // is found leads to more.
    loop {
        let known = found.clone();
        let named = |place: &str, node: &Value| by_names(place, node, &known);
        find((&gone, named), (&added, |place, node| by_names(place, node, &BTreeMap::new())), &mut found);
        if found.len() == known.len() {
            break;
        }
    }
    gone.into_iter().filter_map(|(from, _)| found.remove(&from).map(|to| Moved { from, to })).collect()
}

/// Operations and components that only one of two structures has, by place, and without what a move changes of them.
type Parts = Vec<(String, Value)>;

/// Finds what has the shape of something that is gone, among what is new and was not found yet.
fn find(
    (gone, old): (&Parts, impl Fn(&str, &Value) -> u64),
    (added, new): (&Parts, impl Fn(&str, &Value) -> u64),
    found: &mut BTreeMap<String, String>,
) {
    let taken: BTreeSet<&String> = found.values().collect();
    let open = added.iter().filter(|(place, _)| !taken.contains(place));
    let open: Vec<(&String, u64)> = open.map(|(place, node)| (place, new(place, node))).collect();
    let mut more = Vec::new();
    for (from, node) in gone.iter().filter(|(place, _)| !found.contains_key(place)) {
        let shape = old(from, node);
        let is_alike = |to: &str, other: u64| match is_operation(from) {
            true => method(from) == method(to) && (route(from) == route(to) || shape == other),
            false => !is_operation(to) && shape == other,
        };
        let alike = open.iter().filter(|(to, other)| is_alike(to, *other));
        let to = best(alike.map(|(to, _)| (if is_operation(from) { likeness(from, to) } else { 0 }, *to)));
        more.extend(to.map(|to| (from.clone(), to.clone())));
    }
    found.extend(more);
}

fn is_operation(place: &str) -> bool {
    !place.starts_with('#')
}

fn missing(document: &Value, other: &Value) -> Parts {
    let known: BTreeSet<String> = operations(other).map(|(operation, _)| operation).collect();
    let gone = operations(document).filter(|(operation, _)| !known.contains(operation));
    let gone = gone.map(|(operation, node)| (operation, without_names(node)));
    let (all, known) = (schemas(document).into_iter().flatten(), schemas(other));
    let components = all.filter(|(name, _)| known.is_none_or(|known| !known.contains_key(name.as_str())));
    gone.chain(components.map(|(name, node)| (format!("#/components/schemas/{name}"), node.clone()))).collect()
}

/// An operation without what it and the parameters of its path are called.
fn without_names(operation: &Value) -> Value {
    let mut operation = operation.clone();
    if let Value::Object(operation) = &mut operation {
        operation.remove("operationId");
    }
    let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten();
    for parameter in parameters.filter_map(Value::as_object_mut) {
        if parameter.get("in").and_then(Value::as_str) == Some("path") {
            parameter.remove("name");
        }
    }
    operation
}

/// What both structures of a family have, with other facts: operations, and components.
pub fn changed(before: &Value, after: &Value) -> Vec<String> {
    let known: BTreeMap<String, &Value> = operations(before).collect();
    let differs = |operation: &String, node: &Value| known.get(operation).is_some_and(|known| *known != node);
    let of_operations = operations(after).filter(|(operation, node)| differs(operation, node));
    let known = schemas(before);
    let of_schemas = schemas(after).into_iter().flatten();
    let of_schemas = of_schemas
        .filter(|(name, node)| known.and_then(|known| known.get(name.as_str())).is_some_and(|known| known != *node));
    let of_schemas = of_schemas.map(|(name, _)| format!("#/components/schemas/{name}"));
    of_operations.map(|(operation, _)| operation).chain(of_schemas).collect()
}

fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    document.pointer("/components/schemas").and_then(Value::as_object)
}

fn method(operation: &str) -> &str {
    operation.split_once(' ').map_or("", |(method, _)| method)
}

/// How many segments two paths have in common, parameters aside.
fn likeness(one: &str, other: &str) -> usize {
    let segments = |operation: &str| -> Vec<String> {
        let segments = route(operation);
        segments.split(['/', ' ']).filter(|segment| !segment.contains('{')).map(ToOwned::to_owned).collect()
    };
    let known = segments(other);
    segments(one).iter().filter(|segment| known.contains(segment)).count()
}

/// The one with the highest rank, unless another one has the same.
fn best<T>(ranked: impl Iterator<Item = (usize, T)>) -> Option<T> {
    let mut ranked: Vec<(usize, T)> = ranked.collect();
    ranked.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    let is_clear = ranked.len() < 2 || ranked[0].0 > ranked[1].0;
    ranked.into_iter().next().filter(|_| is_clear).map(|(_, found)| found)
}

/// How many references may follow one another in a shape. What is deeper counts as the same.
const DEPTH: usize = 16;

/// Digests of shapes: the same for a component and for what it stands for.
struct Shapes {
    /// By reference.
    components: BTreeMap<String, u64>,
}

impl Shapes {
    fn new(document: &Value) -> Self {
        let sections = document.get("components").and_then(Value::as_object).into_iter().flatten();
        let nodes: Vec<(String, &Value)> = sections
            .flat_map(|(section, nodes)| {
                let nodes = nodes.as_object().into_iter().flatten();
                nodes.map(move |(name, node)| (format!("#/components/{section}/{name}"), node))
            })
            .collect();
        let mut shapes = Self { components: BTreeMap::new() };
        // Each round is right about shapes with one more reference in a row.
        for _ in 0..DEPTH {
            let next = nodes.iter().map(|(place, node)| (place.clone(), shapes.of(node))).collect();
            if next == shapes.components {
                break;
            }
            shapes.components = next;
        }
        shapes
    }

    fn of(&self, node: &Value) -> u64 {
        digest(node, &|target| self.components.get(target).copied().unwrap_or_default())
    }
}

/// The digest of a shape by the names of what it refers to: those of now, where these have others. It may refer to itself.
fn by_names(place: &str, node: &Value, moved: &BTreeMap<String, String>) -> u64 {
    digest(node, &|target| {
        let name = moved.get(target).map_or(target, String::as_str);
        let mut hasher = DefaultHasher::new();
        (target != place).then_some(name).hash(&mut hasher);
        hasher.finish()
    })
}

/// The digest of a node, with that of each reference.
fn digest(node: &Value, reference: &dyn Fn(&str) -> u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    match node {
        Value::Object(object) => {
            if let Some(target) = object.get("$ref").and_then(Value::as_str) {
                return reference(target);
            }
            let mut entries: Vec<_> = object.iter().filter(|(key, _)| *key != extension::GROUP).collect();
            entries.sort_by_key(|(key, _)| *key);
            entries.iter().for_each(|(key, value)| (key, digest(value, reference)).hash(&mut hasher));
        }
        Value::Array(items) => {
            "list".hash(&mut hasher);
            items.iter().for_each(|item| digest(item, reference).hash(&mut hasher));
        }
        other => other.to_string().hash(&mut hasher),
    }
    hasher.finish()
}

/// Operations of a document that are in no family: neither taken nor described by hand. With their tags.
pub(crate) fn unassigned(document: &Value, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let others = operations(document).filter(|(operation, _)| !is_known(operation));
    let tags = |node: &Value| {
        let tags = node.get("tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        tags.collect::<Vec<_>>().join(", ")
    };
    others.map(|(operation, node)| format!("{operation} ({})", tags(node))).collect()
}
