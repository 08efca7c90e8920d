//! Bodies of several parts that 3.0 has no words for.
//!
//! The parts of `multipart/mixed` have no names: 3.2 describes them as a list. Here they become properties, and a mark says in
//! which order they are written. A part of a form may be JSON inside of a text, which 3.1 describes with
//! `contentSchema`; here it becomes what the text holds.

use openapi_terms::{Codec, codec, essence};
use serde_json::{Map, Value, json};

use crate::document::{Document, Kind, resolved, walk_but_schemas};
use crate::later::Mark;
use crate::pointer;

/// The part that all items are which are not described one by one.
const FURTHER: &str = "parts";
/// What parts are called that have no name of their own.
const POSITIONS: [&str; 10] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// Rewrites the media types of requests. Returns the marks of these and of their encodings.
pub(super) fn lower(document: &mut Document) -> Vec<(String, Mark)> {
    let mut rewritten = Vec::new();
    walk_but_schemas(&document.root, Kind::Document, "", &mut |node, kind, at| {
        let Some(media_type) = node.as_object().filter(|_| kind == Kind::MediaType) else { return };
        if pointer::segments(at).any(|segment| segment == "responses") {
            return;
        }
        let name = essence(&pointer::segments(at).last().unwrap_or_default());
        let reading = Reading { root: &document.root, media_type };
        let is_ordered = name.starts_with("multipart/") && name != "multipart/form-data";
        let found =
            if is_ordered { reading.in_order() } else { reading.of_texts().filter(|_| name == "multipart/form-data") };
        rewritten.extend(found.map(|found| (at.to_owned(), found)));
    });
    let mut marks = Vec::new();
    for (at, Rewritten { media_type, whole, order }) in rewritten {
        if let Some(node) = document.root.pointer_mut(&at) {
            *node = Value::Object(media_type);
        }
        marks.extend(whole.iter().map(|part| (pointer::join(&at, &["encoding", part]), Mark::WholePart)));
        marks.extend(order.map(|order| (at, Mark::OrderedParts(order))));
    }
    marks
}

/// A media type in the forms of 3.0.
struct Rewritten {
    media_type: Map<String, Value>,
    /// The properties that are one part each, whatever their values are.
    whole: Vec<String>,
    /// The properties in order, if the parts have no names.
    order: Option<Vec<String>>,
}

/// The media type of a body.
struct Reading<'r> {
    root: &'r Value,
    media_type: &'r Map<String, Value>,
}

impl<'r> Reading<'r> {
    /// The media type with a property for each part, if it describes parts by their positions.
    fn in_order(&self) -> Option<Rewritten> {
        let list = |value: Option<&'r Value>| value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let encodings = list(self.media_type.get("prefixEncoding"));
        let each = self.media_type.get("itemEncoding").filter(|encoding| encoding.is_object());
        let item = self.media_type.get("itemSchema");
        if encodings.is_empty() && each.is_none() && item.is_none() {
            return None;
        }
        let schema = self.media_type.get("schema").map(|schema| resolved(self.root, schema).1);
        let prefix = list(schema.and_then(|schema| schema.get("prefixItems")));
        let item = item.or_else(|| schema?.get("items").filter(|items| !items.is_boolean()));
        let least = schema.and_then(|schema| schema.get("minItems")?.as_u64()).unwrap_or_default();
        let (mut properties, mut encoding, mut required, mut whole) = (Map::new(), Map::new(), Vec::new(), Vec::new());
        let anything = json!({});
        for position in 0..prefix.len().max(encodings.len()) {
            let part = prefix.get(position).unwrap_or(&anything);
            let name = self.name(part, position, &properties);
            if u64::try_from(position).is_ok_and(|position| position < least) {
                required.push(json!(name));
            }
            let own = encodings.get(position).and_then(Value::as_object).cloned().unwrap_or_default();
            encoding.insert(name.clone(), Value::Object(own));
            whole.push(name.clone());
            properties.insert(name, part.clone());
        }
        if item.is_some() || each.is_some() {
            let item = item.cloned().unwrap_or_else(|| json!({}));
            properties.insert(FURTHER.to_owned(), json!({ "type": "array", "items": item }));
            encoding.extend(each.map(|each| (FURTHER.to_owned(), each.clone())));
        }
        let order: Vec<String> = properties.keys().cloned().collect();
        let mut media_type = self.media_type.clone();
        for key in ["prefixEncoding", "itemEncoding", "itemSchema", "encoding"] {
            media_type.shift_remove(key);
        }
        show(&mut media_type, &order);
        let mut object = json!({ "type": "object", "properties": properties, "required": required });
        for key in ["title", "description", "deprecated"] {
            if let Some(said) = schema.and_then(|schema| schema.get(key)) {
                object[key] = said.clone();
            }
        }
        media_type.insert("schema".to_owned(), object);
        media_type.insert("encoding".to_owned(), Value::Object(encoding));
        Some(Rewritten { media_type, whole, order: Some(order) })
    }

    /// What a part is called: by its schema, or else by its position.
    fn name(&self, part: &'r Value, position: usize, taken: &Map<String, Value>) -> String {
        let component = part.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
        let title = resolved(self.root, part).1.get("title").and_then(Value::as_str);
        let of_schema = title.map(str::to_owned).or_else(|| component.map(pointer::unescape));
        let of_position =
            POSITIONS.get(position).map_or_else(|| format!("part {}", position + 1), |word| format!("{word} part"));
        let names = of_schema.iter().cloned().chain([of_position.clone()]);
        let free = names.into_iter().find(|name| name != FURTHER && !taken.contains_key(name));
        free.unwrap_or_else(|| format!("{of_position} of all"))
    }

    /// The media type of a form whose texts hold JSON that is described, if there are such.
    fn of_texts(&self) -> Option<Rewritten> {
        let schema = self.media_type.get("schema").filter(|schema| {
            schema.as_object().is_some_and(|schema| schema.len() == 1 || !schema.contains_key("$ref"))
        })?;
        let (_, schema) = resolved(self.root, schema);
        let mut properties = schema.get("properties")?.as_object()?.clone();
        let mut encoding = self.media_type.get("encoding").and_then(Value::as_object).cloned().unwrap_or_default();
        let (mut whole, mut lists) = (Vec::new(), Vec::new());
        for (name, property) in &mut properties {
            let of_items = || property.get("items").and_then(|items| self.content(items));
            let own = self.content(property);
            let is_whole = own.is_some();
            let Some((content, media_type)) = own.or_else(of_items) else { continue };
            let own = encoding.entry(name.as_str()).or_insert_with(|| json!({}));
            if let Some(own) = own.as_object_mut() {
                own.entry("contentType").or_insert_with(|| json!(media_type));
            }
            if is_whole { &mut whole } else { &mut lists }.push(name.clone());
            match property.as_object_mut().filter(|_| !is_whole) {
                Some(list) => _ = list.insert("items".to_owned(), content),
                None => *property = content,
            }
        }
        if whole.is_empty() && lists.is_empty() {
            return None;
        }
        let mut schema = schema.clone();
        schema.as_object_mut()?.insert("properties".to_owned(), Value::Object(properties));
        let mut media_type = self.media_type.clone();
        media_type.insert("schema".to_owned(), schema);
        media_type.insert("encoding".to_owned(), Value::Object(encoding));
        let mut read = |example: &mut Value| {
            whole.iter().for_each(|name| example.get_mut(name).into_iter().for_each(read_text));
            for name in &lists {
                let items = example.get_mut(name).and_then(Value::as_array_mut);
                items.into_iter().flatten().for_each(read_text);
            }
        };
        media_type.get_mut("schema").and_then(|schema| schema.get_mut("example")).into_iter().for_each(&mut read);
        each_example(&mut media_type, read);
        Some(Rewritten { media_type, whole, order: None })
    }

    /// What a text holds that is JSON, with its media type.
    fn content(&self, schema: &Value) -> Option<(Value, String)> {
        // A text that is a component is looked at where it is; it is copied.
        let (_, schema) = resolved(self.root, schema);
        let media_type = schema.get("contentMediaType")?.as_str().filter(|name| codec(name) == Codec::Json)?;
        let mut content = schema.get("contentSchema").filter(|content| content.is_object())?.clone();
        if let Some(content) = content.as_object_mut().filter(|content| !content.contains_key("$ref")) {
            for key in ["description", "deprecated"] {
                if let Some(said) = schema.get(key) {
                    content.entry(key).or_insert_with(|| said.clone());
                }
            }
        }
        Some((content, media_type.to_owned()))
    }
}

/// A text that holds JSON becomes what it holds.
fn read_text(value: &mut Value) {
    if let Some(held) = value.as_str().and_then(|text| serde_json::from_str(text).ok()) {
        *value = held;
    }
}

/// Examples of a list of parts are objects, too.
fn show(media_type: &mut Map<String, Value>, order: &[String]) {
    each_example(media_type, |example| {
        let Value::Array(parts) = example else { return };
        let mut parts = std::mem::take(parts).into_iter();
        let mut object = Map::new();
        for name in order {
            if name == FURTHER {
                object.insert(name.clone(), Value::Array(parts.by_ref().collect()));
            } else if let Some(part) = parts.next() {
                object.insert(name.clone(), part);
            }
        }
        *example = Value::Object(object);
    });
}

fn each_example(media_type: &mut Map<String, Value>, mut rewrite: impl FnMut(&mut Value)) {
    media_type.get_mut("example").into_iter().for_each(&mut rewrite);
    let examples = media_type.get_mut("examples").and_then(Value::as_object_mut).into_iter().flatten();
    for (_, example) in examples {
        for key in ["value", "dataValue"] {
            example.get_mut(key).into_iter().for_each(&mut rewrite);
        }
    }
}
