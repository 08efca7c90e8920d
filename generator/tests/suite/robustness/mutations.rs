//! Damage to a document.

use proptest::prelude::*;
use serde_json::{Map, Value};

use super::documents::{json, keyword, reference};

/// One change, at a place that is chosen among those that the document has.
#[derive(Clone, Debug)]
pub struct Mutation {
    place: prop::sample::Index,
    change: Change,
}

#[derive(Clone, Debug)]
enum Change {
    /// Leaves out a property or an item.
    Drop,
    /// Puts something else there.
    Replace(Value),
    /// Makes it a list of itself.
    Wrap,
    /// Calls a property something else.
    Rename(String),
    /// Gives a name, an `operationId` or a `$ref` to another one of its kind.
    Duplicate(prop::sample::Index),
    /// Puts a copy of another part of the document there, even of one around it.
    Graft(prop::sample::Index),
}

pub fn mutation() -> impl Strategy<Value = Mutation> {
    let change = prop_oneof![
        3 => Just(Change::Drop),
        2 => json().prop_map(Change::Replace),
        2 => reference().prop_map(|reference| Change::Replace(serde_json::json!({ "$ref": reference }))),
        1 => Just(Change::Wrap),
        2 => keyword().prop_map(Change::Rename),
        2 => any::<prop::sample::Index>().prop_map(Change::Duplicate),
        2 => any::<prop::sample::Index>().prop_map(Change::Graft),
    ];
    (any::<prop::sample::Index>(), change).prop_map(|(place, change)| Mutation { place, change })
}

impl Mutation {
    pub fn apply(&self, document: &mut Value) {
        let mut pointers: Vec<String> = Vec::new();
        collect(document, &mut String::new(), &mut pointers);
        if pointers.is_empty() {
            return;
        }
        let pointer = self.place.get(&pointers).clone();
        let Some((parent, key)) = pointer.rsplit_once('/') else { return };
        let key = key.replace("~1", "/").replace("~0", "~");
        let graft = match &self.change {
            Change::Duplicate(other) | Change::Graft(other) => document.pointer(other.get(&pointers).as_str()).cloned(),
            _ => None,
        };
        match (document.pointer_mut(parent), &self.change) {
            (Some(Value::Object(object)), Change::Drop) => drop(object.remove(&key)),
            (Some(Value::Array(items)), Change::Drop) => {
                if let Some(index) = key.parse().ok().filter(|index| *index < items.len()) {
                    items.remove(index);
                }
            }
            (Some(Value::Object(object)), Change::Rename(name)) => {
                if let Some(value) = object.remove(&key) {
                    object.insert(name.clone(), value);
                }
            }
            (Some(Value::Object(object)), Change::Duplicate(_)) => duplicate(object, &key, graft),
            (Some(parent), change) => {
                let place = match parent {
                    Value::Object(object) => object.get_mut(&key),
                    Value::Array(items) => key.parse::<usize>().ok().and_then(|index| items.get_mut(index)),
                    _ => None,
                };
                if let Some(place) = place {
                    match change {
                        Change::Replace(value) => *place = value.clone(),
                        Change::Graft(_) => *place = graft.unwrap_or_default(),
                        _ => *place = Value::Array(vec![place.take()]),
                    }
                }
            }
            (None, _) => {}
        }
    }
}

/// Puts a property there a second time under a name that differs by case alone, or a text in place of another one.
fn duplicate(object: &mut Map<String, Value>, key: &str, other: Option<Value>) {
    match (object.get(key), other) {
        (Some(Value::String(_)), Some(Value::String(text))) => drop(object.insert(key.to_owned(), text.into())),
        (Some(value), _) => {
            let value = value.clone();
            let twin = if key.chars().any(char::is_lowercase) { key.to_uppercase() } else { key.to_lowercase() };
            object.insert(twin, value);
        }
        (None, _) => {}
    }
}

/// The pointers of everything below `value`.
fn collect(value: &Value, pointer: &mut String, pointers: &mut Vec<String>) {
    let length = pointer.len();
    let mut visit = |key: &str, value: &Value| {
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        pointers.push(pointer.clone());
        collect(value, pointer, pointers);
        pointer.truncate(length);
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| visit(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| visit(&index.to_string(), value)),
        _ => {}
    }
}
