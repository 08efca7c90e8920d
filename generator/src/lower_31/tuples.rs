//! Lists whose items are described one by one.

use serde_json::{Map, Value, json};

use super::Log;
use crate::diagnostic::Severity;

/// A list of the types of all items.
pub(super) fn lower(schema: &mut Map<String, Value>, at: &str, is_31: bool, log: &mut Log<'_>) {
    let Some(Value::Array(prefix)) = schema.shift_remove("prefixItems") else {
        // Only 3.0 asks for `items`.
        if is_31 && is_list(schema) && !schema.contains_key("items") {
            schema.insert("items".to_owned(), json!({}));
        }
        return;
    };
    let mut items: Vec<Value> = Vec::new();
    for item in prefix.into_iter().chain(schema.shift_remove("items").filter(Value::is_object)) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    let item = match items.len() {
        0 => json!({}),
        1 => items.swap_remove(0),
        _ => {
            let message = "a tuple became a list: its items may each be of any of the listed types";
            log(Severity::Degradation, at, message, Some("describe an object with named properties"));
            json!({ "anyOf": items })
        }
    };
    schema.insert("items".to_owned(), item);
}

fn is_list(schema: &Map<String, Value>) -> bool {
    match schema.get("type") {
        Some(Value::Array(types)) => types.iter().any(|name| name == "array"),
        name => name.is_some_and(|name| name == "array"),
    }
}
