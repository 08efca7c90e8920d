//! NDJSON: documents describe a line, or a list of lines, or only say that it is text. Here it is a list.

use serde_json::{Value, json};

use super::Flat;
use crate::document::Document;
use crate::schema::Direction;

/// The schema of all lines, of which there is at least one.
pub(super) fn list_schema(document: &Document, schema: &Value, direction: Direction) -> Value {
    json!({ "type": "array", "items": line_schema(document, schema, direction), "minItems": 1 })
}

/// The schema of a line.
pub(crate) fn line_schema(document: &Document, schema: &Value, direction: Direction) -> Value {
    let flat = Flat::of(document, schema, direction);
    if let Some(data) = event_data(&flat) {
        return data;
    }
    match flat.kind() {
        Some("array") => {
            let item = flat.keywords.get("items").cloned().unwrap_or_else(|| json!({}));
            event_data(&Flat::of(document, &item, direction)).unwrap_or(item)
        }
        Some("string") => json!({}),
        _ => schema.clone(),
    }
}

/// The data of an event, where a schema describes the event as a whole.
fn event_data(flat: &Flat) -> Option<Value> {
    let is_field = |name: &String| ["data", "event", "id", "retry"].contains(&name.as_str());
    flat.properties.get("data").filter(|_| flat.properties.keys().all(is_field)).cloned()
}

/// The lines of an example: a list, a text, or one line. A text with a line that is not JSON is one line.
pub(super) fn of_example(example: &Value) -> Value {
    match example {
        Value::Array(_) => example.clone(),
        Value::String(text) => {
            let lines: Result<Vec<Value>, _> =
                text.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect();
            lines.map_or_else(|_| json!([text]), Value::Array)
        }
        line => json!([line]),
    }
}
