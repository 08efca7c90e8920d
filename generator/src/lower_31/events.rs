//! What the events of streams hold.
//!
//! The data of an event is text, and `contentSchema` describes what a text of JSON holds. That is what a caller wants, so that it
//! takes the place of the text: also where an event is described in parts, one of which says that there is a text and another
//! one what is in it.

use std::collections::BTreeSet;
use std::ptr;

use openapi_terms::{Codec, codec};
use serde_json::{Map, Value, json};

use crate::document::{Document, Kind, local_reference, resolved, walk_but_schemas};
use crate::pointer;

/// What an event is described in parts with.
const PARTS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// How deep parts of parts are looked into.
const DEPTH: usize = 20;

/// Records where the items of streams are written, and lets the data of events be what their text holds, wherever an event is
/// described.
pub(super) fn read(document: &mut Document) {
    let (mut open, mut items) = (Vec::new(), Vec::new());
    walk_but_schemas(&document.root, Kind::Document, "", &mut |node, kind, at| {
        if kind != Kind::MediaType {
            return;
        }
        let described: Vec<&str> =
            ["schema", "itemSchema"].into_iter().filter(|key| node.get(*key).is_some()).collect();
        if described.contains(&"itemSchema") {
            items.push(at.to_owned());
        }
        if codec(&pointer::segments(at).last().unwrap_or_default()) == Codec::Events {
            open.extend(described.into_iter().map(|key| pointer::push(at, key)));
        }
    });
    for at in items {
        document.sources.record_moved(&pointer::join(&at, &["schema", "items"]), &pointer::push(&at, "itemSchema"));
    }
    let mut seen = BTreeSet::new();
    while let Some(at) = open.pop() {
        let Some(schema) = document.root.pointer(&at).filter(|_| !seen.contains(&at)) else { continue };
        open.extend(local_reference(schema).map(str::to_owned));
        for key in PARTS {
            let arms = schema.get(key).and_then(Value::as_array).map_or(0, Vec::len);
            open.extend((0..arms).map(|arm| pointer::join(&at, &[key, &arm.to_string()])));
        }
        open.extend(schema.get("items").map(|_| pointer::push(&at, "items")));
        seen.insert(at);
    }
    for at in &seen {
        hand_text_down(&mut document.root, at);
    }
    for at in &seen {
        if let Some(event) = document.root.pointer_mut(at) {
            read_data(event);
        }
    }
}

/// The data of an event is text. Where that is JSON, `contentSchema` describes it.
fn read_data(event: &mut Value) {
    let Some(data) = event.pointer_mut("/properties/data") else { return };
    if !holds_json(data) {
        return;
    }
    if let Some(content) = data.get_mut("contentSchema") {
        *data = content.take();
    }
}

/// Whether the data of an event is a text whose JSON is described.
fn holds_json(data: &Value) -> bool {
    let media_type = data.get("contentMediaType").and_then(Value::as_str);
    data.get("contentSchema").is_some_and(Value::is_object) && media_type.is_none_or(|name| codec(name) == Codec::Json)
}

/// Lets parts of an event say themselves that the data is text, where they do not say what is in it. What is said for all of
/// them would contradict those that do.
fn hand_text_down(root: &mut Value, at: &str) {
    let Some(event) = root.pointer(at) else { return };
    let parts: Vec<(&str, &Value)> = PARTS
        .iter()
        .filter_map(|key| Some((*key, event.get(*key)?.as_array()?)))
        .flat_map(|(key, parts)| parts.iter().map(move |part| (key, part)))
        .collect();
    if !parts.iter().any(|(_, part)| describes(root, part, holds_json)) {
        return;
    }
    // What stands next to the parts, and parts that the others come to by `allOf`.
    let own = event.pointer("/properties/data").filter(|data| is_text(data)).cloned();
    let shared = parts.iter().filter(|(key, _)| *key == "allOf").find_map(|(_, part)| text_of(root, part));
    let Some(text) = own.clone().or(shared) else { return };
    let rewritten: Vec<(&str, Value)> = parts
        .into_iter()
        .map(|(key, part)| (key, if key == "allOf" { without_text(root, part) } else { with_text(root, part, &text) }))
        .collect();
    let Some(event) = root.pointer_mut(at).and_then(Value::as_object_mut) else { return };
    for key in PARTS {
        if let Some(list) = event.get_mut(key).filter(|list| list.is_array()) {
            *list = rewritten.iter().filter(|(of, _)| *of == key).map(|(_, part)| part.clone()).collect();
        }
    }
    if own.is_some() {
        remove_data(event);
    }
}

/// Whether data says that it is a text, and nothing of what is in it.
fn is_text(data: &Value) -> bool {
    let says = |key: &str| data.get(key).is_some();
    data.get("type").is_some_and(|kind| kind == "string") && !["contentSchema", "enum", "const"].into_iter().any(says)
}

/// The text that a part says the data is.
fn text_of(root: &Value, part: &Value) -> Option<Value> {
    resolved(root, part).1.pointer("/properties/data").filter(|data| is_text(data)).cloned()
}

/// Whether a part, or some part of it, describes data in a way.
fn describes(root: &Value, part: &Value, is_so: impl Fn(&Value) -> bool) -> bool {
    let (mut open, mut seen) = (vec![(part, 0)], Vec::new());
    while let Some((part, depth)) = open.pop() {
        let (_, target) = resolved(root, part);
        if target.pointer("/properties/data").is_some_and(&is_so) {
            return true;
        }
        if depth < DEPTH && !seen.iter().any(|known| ptr::eq(*known, target)) {
            seen.push(target);
            let inner = PARTS.iter().filter_map(|key| target.get(*key)?.as_array()).flatten();
            open.extend(inner.map(|part| (part, depth + 1)));
        }
    }
    false
}

/// A part of `allOf` without the text: a copy, where it is a reference to what others use, too.
fn without_text(root: &Value, part: &Value) -> Value {
    let is_text = text_of(root, part).is_some();
    let mut copy = if is_text { resolved(root, part).1.clone() } else { part.clone() };
    if let Some(event) = copy.as_object_mut().filter(|_| is_text) {
        remove_data(event);
    }
    copy
}

/// An alternative that says that data is text, unless it says what is in it.
fn with_text(root: &Value, part: &Value, text: &Value) -> Value {
    let mut part = part.clone();
    if let Some(data) = part.pointer_mut("/properties/data") {
        if let Some(data) =
            data.as_object_mut().filter(|data| !data.contains_key("$ref") && !data.contains_key("contentSchema"))
        {
            data.entry("type").or_insert_with(|| json!("string"));
        }
        return part;
    }
    if describes(root, &part, |_| true) {
        return part;
    }
    match part.as_object_mut().filter(|part| !part.contains_key("$ref")) {
        Some(object) => {
            if let Some(properties) =
                object.entry("properties").or_insert_with(|| Value::Object(Map::new())).as_object_mut()
            {
                properties.insert("data".to_owned(), text.clone());
            }
            part
        }
        None => json!({ "allOf": [part, { "type": "object", "properties": { "data": text } }] }),
    }
}

fn remove_data(event: &mut Map<String, Value>) {
    if let Some(properties) = event.get_mut("properties").and_then(Value::as_object_mut) {
        properties.shift_remove("data");
    }
}
