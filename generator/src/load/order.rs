//! A fixed order for the keys of objects.
//!
//! The keys of an object have no order, in JSON as in YAML, and tools that rewrite documents shuffle them. Order reaches
//! what is printed, though: the arguments of `new`, the operations of a group, the first of two media types. So it is
//! settled once, where a file is read, from nothing but what the file says: keys are sorted by name, and the
//! properties of a
//! schema in the order of its `required`, which is a list, before all others. Lists stay as they are written.

use std::collections::HashMap;

use serde_json::{Map, Value};

/// Puts the keys of all objects in order.
pub(crate) fn sort(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(sort),
        Value::Object(object) => {
            object.sort_keys();
            object.values_mut().for_each(sort);
            sort_properties(object);
        }
        _ => {}
    }
}

/// What is required comes first, as it is listed. The properties are in order of their names already.
fn sort_properties(schema: &mut Map<String, Value>) {
    let Some(Value::Array(required)) = schema.get("required") else { return };
    let mut ranks = HashMap::new();
    for (rank, name) in required.iter().enumerate() {
        if let Some(name) = name.as_str() {
            ranks.entry(name.to_owned()).or_insert(rank);
        }
    }
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    let mut sorted: Vec<(String, Value)> = std::mem::take(properties).into_iter().collect();
    sorted.sort_by_key(|(name, _)| ranks.get(name).copied().unwrap_or(usize::MAX));
    *properties = sorted.into_iter().collect();
}
