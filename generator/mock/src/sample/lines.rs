//! NDJSON: documents describe a line, or a list of lines, or only say that it is text. Here it is a list.

use openapi_terms::EVENT_FIELDS;
use serde_json::{Value, json};

use super::Flat;
use crate::document::Document;
use crate::schema::Direction;

/// The schema of all lines, of which there is at least one.
pub(super) fn list_schema(document: &Document, schema: &Value, direction: Direction, are_events: bool) -> Value {
    let line = line_schema(document, schema, direction);
    let item = if are_events { event_schema(document, line, direction) } else { line };
    json!({ "type": "array", "items": item, "minItems": 1 })
}

/// The schema of a line.
pub(crate) fn line_schema(document: &Document, schema: &Value, direction: Direction) -> Value {
    let flat = Flat::of(document, schema, direction);
    if flat.kind() == Some("string") {
        return json!({});
    }
    item_schema(&flat, schema)
}

/// The schema of an event: of its data, or of all of it where its name says what its data is.
fn event_schema(document: &Document, item: Value, direction: Direction) -> Value {
    let kinds = kinds(document, &item, direction);
    let data: Vec<Value> = kinds.iter().filter_map(event_data).collect();
    match data.as_slice() {
        _ if !kinds.iter().all(is_event) || kinds.len() > 1 && are_named(&kinds) => item,
        [] => item,
        [only] => only.clone(),
        several => json!({ "anyOf": several }),
    }
}

/// Whether the events that a schema describes are of several kinds that their names tell apart.
pub(super) fn are_whole_events(document: &Document, schema: &Value, direction: Direction) -> bool {
    let item = item_schema(&Flat::of(document, schema, direction), schema);
    let kinds = kinds(document, &item, direction);
    let is_any_full = kinds.iter().any(|kind| event_data(kind).is_some());
    kinds.len() > 1 && kinds.iter().all(is_event) && is_any_full && are_named(&kinds)
}

/// The schema of an item, where a list of them is described.
fn item_schema(flat: &Flat, schema: &Value) -> Value {
    match flat.kind() {
        Some("array") => flat.keywords.get("items").cloned().unwrap_or_else(|| json!({})),
        _ => schema.clone(),
    }
}

/// The schemas that a value may be of, behind unions of unions.
fn kinds(document: &Document, schema: &Value, direction: Direction) -> Vec<Flat> {
    /// Deeper ones are cycles.
    const DEPTH: usize = 32;
    let (mut kinds, mut open) = (Vec::new(), vec![(schema.clone(), 0)]);
    while let Some((schema, depth)) = open.pop() {
        let flat = Flat::of(document, &schema, direction);
        let union = flat.unions.first().filter(|_| depth < DEPTH);
        let arms = union.and_then(|union| ["oneOf", "anyOf"].iter().find_map(|key| union.get(*key)?.as_array()));
        // What is next to alternatives is said of each.
        let shared = |arm: &Value| match flat.properties.is_empty() {
            true => arm.clone(),
            false => json!({ "allOf": [arm, { "properties": flat.properties }] }),
        };
        match arms {
            Some(arms) => open.extend(arms.iter().rev().map(|arm| (shared(arm), depth + 1))),
            None => kinds.push(flat),
        }
    }
    kinds
}

/// Whether some kinds of events have a name.
fn are_named(kinds: &[Flat]) -> bool {
    let has_values = |schema: &Value| schema.get("enum").is_some();
    let is_named = |event: &Value| {
        let parts = event.get("allOf").and_then(Value::as_array);
        has_values(event) || parts.is_some_and(|parts| parts.iter().any(has_values))
    };
    kinds.iter().any(|kind| kind.properties.get("event").is_some_and(is_named))
}

/// The data of an event, where a schema describes the event as a whole.
fn event_data(flat: &Flat) -> Option<Value> {
    flat.properties.get("data").filter(|_| is_event(flat)).cloned()
}

/// Whether a schema describes an event as a whole: what it holds, or at least its name.
fn is_event(flat: &Flat) -> bool {
    let is_field = |name: &String| EVENT_FIELDS.contains(&name.as_str());
    let has = |name: &str| flat.properties.contains_key(name);
    flat.properties.keys().all(is_field) && (has("data") || has("event"))
}

/// The events of an example: the data of each, or all of their fields. A text may be the stream as it is sent.
pub(super) fn of_events(example: &Value, are_whole: bool) -> Value {
    let is_stream = |text: &&str| text.lines().any(|line| line.starts_with("data:"));
    let Some(text) = example.as_str().filter(is_stream) else { return of_example(example) };
    let text = text.replace("\r\n", "\n");
    let events = text.split("\n\n").filter_map(|block| {
        let lines = || block.lines().filter_map(|line| line.split_once(':'));
        let values = |name: &str| {
            let own =
                lines().filter(|(field, _)| *field == name).map(|(_, value)| value.strip_prefix(' ').unwrap_or(value));
            own.collect::<Vec<_>>().join("\n")
        };
        let read = |text: String| serde_json::from_str(&text).unwrap_or(Value::String(text));
        let has = |name: &&str| lines().any(|(field, _)| field == *name);
        // What ends a stream is no event.
        let data = Some(values("data")).filter(|data| has(&"data") && data != "[DONE]").map(read)?;
        if !are_whole {
            return Some(data);
        }
        let fields = EVENT_FIELDS.into_iter().filter(has).map(|name| match name {
            "data" => (name.to_owned(), data.clone()),
            "retry" => (name.to_owned(), read(values(name))),
            _ => (name.to_owned(), Value::String(values(name))),
        });
        Some(Value::Object(fields.collect()))
    });
    Value::Array(events.collect())
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
