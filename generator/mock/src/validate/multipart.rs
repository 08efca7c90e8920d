use bytes::Bytes;
use openapi_terms::{Codec, codec, matches};
use serde_json::{Map, Value};

use crate::decode::Decoder;
use crate::document::MediaType;

/// The parts of a body as one object: text and bytes as texts, JSON as what it is, several parts of one name as a list.
pub(super) async fn read(
    decoder: Decoder<'_>,
    media_type: &MediaType,
    sent: &str,
    body: &Bytes,
) -> Result<Value, String> {
    let boundary = multer::parse_boundary(sent).map_err(|cause| format!("is not multipart: {cause}"))?;
    let body = body.clone();
    let stream = futures_util::stream::once(async move { Ok::<_, std::convert::Infallible>(body) });
    let mut parts = multer::Multipart::new(stream, boundary);
    let mut object: Map<String, Value> = Map::new();
    while let Some(part) = parts.next_field().await.map_err(|cause| format!("is not multipart: {cause}"))? {
        let Some(name) = part.name().map(str::to_owned) else {
            return Err("a part has no name".to_owned());
        };
        let part_type = part.content_type().map(ToString::to_string);
        let bytes = part.bytes().await.map_err(|cause| format!("the part `{name}` cannot be read: {cause}"))?;
        check_type(media_type, &name, part_type.as_deref())?;
        let schema = decoder.property(&media_type.schema, &name);
        let is_list = decoder.takes(&schema, "array");
        let own = if is_list { decoder.arm(&schema, "array").keywords.get("items").cloned() } else { None };
        let schema = own.unwrap_or(schema);
        let value = value(decoder, &schema, part_type.as_deref(), &bytes)
            .map_err(|cause| format!("the part `{name}` {cause}"))?;
        match object.get_mut(&name) {
            Some(Value::Array(values)) if is_list => values.push(value),
            Some(_) => return Err(format!("the part `{name}` is sent twice")),
            // A list may also be sent as one JSON value.
            None if is_list && !value.is_array() => _ = object.insert(name, Value::Array(vec![value])),
            None => _ = object.insert(name, value),
        }
    }
    Ok(Value::Object(object))
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
    let is_json = part_type.map_or(is_object, |part_type| codec(part_type) == Codec::Json);
    if is_json && schema.get("format").is_none_or(|format| format != "binary") {
        return serde_json::from_slice(bytes).map_err(|cause| format!("is not JSON: {cause}"));
    }
    Ok(decoder.scalar(schema, &String::from_utf8_lossy(bytes)))
}
