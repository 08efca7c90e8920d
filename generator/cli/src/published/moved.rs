//! What of a family has another place in a newer document: the same shape below another path, or in a component of another name.
//!
//! A publisher moves and renames things without saying so. Words and names of ours stay at the place that they were written
//! for, so that somebody has to take them along.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

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
    let (old, new) = (Shapes::new(before), Shapes::new(after));
    let mut moved = Vec::new();
    let gone: Vec<_> = operations(before).filter(|(operation, _)| !has_operation(after, operation)).collect();
    let added: Vec<_> = operations(after).filter(|(operation, _)| !has_operation(before, operation)).collect();
    for (operation, node) in gone {
        let shape = old.of_operation(node);
        let alike = added.iter().filter(|(other, node)| {
            method(other) == method(&operation)
                && (route(other) == route(&operation) || new.of_operation(node) == shape)
        });
        let ranked = alike.map(|(other, _)| (likeness(&operation, other), other));
        moved.extend(best(ranked).map(|to| Moved { from: operation.clone(), to: to.clone() }));
    }
    let (gone, added) = (components(before, after), components(after, before));
    for (name, node) in gone {
        let shape = old.of(node);
        let alike = added.iter().filter(|(_, other)| new.of(other) == shape).map(|(other, _)| (0, *other));
        let place = |name: &str| format!("#/components/schemas/{name}");
        moved.extend(best(alike).map(|to| Moved { from: place(name), to: place(to) }));
    }
    moved
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

/// The schemas of one structure that the other one does not have.
fn components<'d>(document: &'d Value, other: &Value) -> Vec<(&'d str, &'d Value)> {
    let known = schemas(other);
    let all = schemas(document).into_iter().flatten();
    let own = all.filter(|(name, _)| known.is_none_or(|known| !known.contains_key(name.as_str())));
    own.map(|(name, node)| (name.as_str(), node)).collect()
}

fn has_operation(document: &Value, wanted: &str) -> bool {
    operations(document).any(|(operation, _)| operation == wanted)
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

    /// The shape of an operation. What it and the parameters of its path are called is not a part of that.
    fn of_operation(&self, operation: &Value) -> u64 {
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
        self.of(&operation)
    }

    fn of(&self, node: &Value) -> u64 {
        let target = |object: &Map<String, Value>| object.get("$ref").and_then(Value::as_str).map(ToOwned::to_owned);
        let mut hasher = DefaultHasher::new();
        match node {
            Value::Object(object) => {
                if let Some(target) = target(object) {
                    return self.components.get(&target).copied().unwrap_or_default();
                }
                let mut entries: Vec<_> = object.iter().filter(|(key, _)| *key != "x-group").collect();
                entries.sort_by_key(|(key, _)| *key);
                entries.iter().for_each(|(key, value)| (key, self.of(value)).hash(&mut hasher));
            }
            Value::Array(items) => {
                "list".hash(&mut hasher);
                items.iter().for_each(|item| self.of(item).hash(&mut hasher));
            }
            other => other.to_string().hash(&mut hasher),
        }
        hasher.finish()
    }
}

/// Operations of a document that are in no family: neither taken nor described by hand. With their tags.
pub fn unassigned(document: &Value, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let others = operations(document).filter(|(operation, _)| !is_known(operation));
    let tags = |node: &Value| {
        let tags = node.get("tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        tags.collect::<Vec<_>>().join(", ")
    };
    others.map(|(operation, node)| format!("{operation} ({})", tags(node))).collect()
}
