use openapi_terms::{Codec, codec, matches};
use serde_json::{Map, Value};

use super::parts::{Part, parts};
use crate::decode::{Decoder, separator};
use crate::document::{MediaType, Style};
use crate::sample::{Direction, Extent, of_schema};

/// The parts of a body as one object: text and bytes as texts, JSON as what it is, several parts of one name as a list.
pub(super) fn read(decoder: Decoder<'_>, media_type: &MediaType, sent: &str, body: &[u8]) -> Result<Value, String> {
    let mut object: Map<String, Value> = Map::new();
    for Part { name, media_type: part_type, bytes } in parts(sent, body, &media_type.order)? {
        check_type(media_type, &name, part_type.as_deref())?;
        let schema = decoder.property(&media_type.schema, &name);
        let is_list = decoder.takes(&schema, "array") && !media_type.whole_parts.contains(&name);
        let own = if is_list { decoder.arm(&schema, "array").keywords.get("items").cloned() } else { None };
        let schema = own.unwrap_or(schema);
        if let Some(separator) = separator_of(media_type, &name).filter(|_| is_list) {
            let text = String::from_utf8_lossy(bytes);
            let items = text.split(separator).map(|item| decoder.scalar(&schema, item)).collect();
            if object.insert(name.clone(), items).is_some() {
                return Err(format!("the part `{name}` is sent twice"));
            }
            continue;
        }
        let value = value(decoder, &schema, part_type.as_deref(), bytes)
            .map_err(|cause| format!("the part `{name}` {cause}"))?;
        match object.get_mut(&name) {
            Some(Value::Array(values)) if is_list || is_silent(&schema) => values.push(value),
            // Where nothing is said of a part, several are a list.
            Some(one) if is_silent(&schema) => *one = Value::Array(vec![one.take(), value]),
            Some(_) => return Err(format!("the part `{name}` is sent twice")),
            // A list may also be sent as one JSON value.
            None if is_list && (!value.is_array() || decoder.takes(&schema, "array")) => {
                _ = object.insert(name, Value::Array(vec![value]))
            }
            None => _ = object.insert(name, value),
        }
    }
    Ok(Value::Object(object))
}

/// Whether a schema admits anything.
fn is_silent(schema: &Value) -> bool {
    schema == &Value::Bool(true) || schema.as_object().is_some_and(Map::is_empty)
}

/// What is between the items of a part that is a list, where the document says so.
fn separator_of(media_type: &MediaType, name: &str) -> Option<&'static str> {
    let (_, style, _) = media_type.styles.iter().find(|(part, _, explode)| part == name && !explode)?;
    (*style != Style::DeepObject).then(|| separator(*style))
}

fn check_type(media_type: &MediaType, name: &str, sent: Option<&str>) -> Result<(), String> {
    let documented = media_type.part_types.iter().find(|(part, _)| part == name).map(|(_, documented)| documented);
    let (Some(documented), Some(sent)) = (documented, sent) else { return Ok(()) };
    if documented.split(',').any(|documented| matches(documented.trim(), sent)) {
        return Ok(());
    }
    Err(format!("the part `{name}` is `{sent}`, which is not its documented media type `{documented}`"))
}

fn value(decoder: Decoder<'_>, schema: &Value, part_type: Option<&str>, bytes: &[u8]) -> Result<Value, String> {
    let is_object = decoder.takes(schema, "object");
    let is_structure = is_object || decoder.takes(schema, "array");
    let is_json = part_type.map_or(is_structure, |part_type| codec(part_type) == Codec::Json);
    if is_json && schema.get("format").is_none_or(|format| format != "binary") {
        return serde_json::from_slice(bytes).map_err(|cause| format!("is not JSON: {cause}"));
    }
    if is_object && part_type.is_some() {
        // What is written in another notation, such as XML, is not read. A value that fits stands for it.
        return Ok(of_schema(decoder.document, schema, Extent::Full, Direction::Request));
    }
    Ok(decoder.scalar(schema, &String::from_utf8_lossy(bytes)))
}
