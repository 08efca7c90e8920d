use openapi_terms::{Codec, essence, matches};
use serde_json::{Map, Value};

use super::{Received, header, multipart};
use crate::decode::{Decoder, Pair, decoded, pairs, separators};
use crate::document::{Document, MediaType, Operation, Style};
use crate::finding::Finding;
use crate::sample::{Direction, line_schema, preferred};
use crate::schema::violations;

/// Adds the findings about the media type and the body. A body with a wrong media type is read as the preferred one.
pub(super) fn check(document: &Document, operation: &Operation, received: &Received<'_>, findings: &mut Vec<Finding>) {
    let is_empty = received.body.is_empty();
    let Some(body) = &operation.body else {
        if !is_empty {
            findings.push(Finding::of_body("the operation takes no body"));
        }
        return;
    };
    if is_empty && header(received.headers, "content-type").is_none() {
        if body.required {
            findings.push(Finding::of_body("is required, but not sent"));
        }
        return;
    }
    let sent = header(received.headers, "content-type");
    let documented = sent.as_ref().and_then(|sent| body.content.iter().find(|known| matches(&known.name, sent)));
    if documented.is_none() {
        let names: Vec<String> = body.content.iter().map(|known| format!("`{}`", known.name)).collect();
        let names = names.join(" or ");
        findings.push(Finding::of(
            "header",
            "content-type",
            match &sent {
                Some(sent) => format!("`{}` is not a media type of the body; send {names}", essence(sent)),
                None => format!("is not sent; send {names}"),
            },
        ));
    }
    let Some(media_type) = documented.or_else(|| preferred(&body.content)) else { return };
    match read(document, media_type, sent.as_deref().unwrap_or_default(), received) {
        Ok(values) => {
            for (at, schema, value) in values {
                for mut violation in violations(document, &schema, Direction::Request, &value) {
                    violation.pointer.insert_str(0, &at);
                    findings.push(Finding::in_body(violation));
                }
            }
        }
        Err(message) => findings.push(Finding::of_body(message)),
    }
}

/// The values of a body: pointer before them, schema, value.
fn read(
    document: &Document,
    media_type: &MediaType,
    sent: &str,
    received: &Received<'_>,
) -> Result<Vec<(String, Value, Value)>, String> {
    let (decoder, schema) = (Decoder { document }, &media_type.schema);
    let whole = |value: Value| vec![(String::new(), schema.clone(), value)];
    match media_type.codec() {
        Codec::Json => {
            serde_json::from_slice(received.body).map(whole).map_err(|cause| format!("is not JSON: {cause}"))
        }
        Codec::NdJson => lines(decoder, schema, received.body),
        Codec::Form | Codec::Multipart => in_parts(document, media_type, sent, received.body).map(whole),
        // Another notation, such as XML, is not read.
        Codec::Text if !is_plain(document, schema) => text(received.body).map(|_| Vec::new()),
        Codec::Text => Ok(whole(decoder.scalar(schema, &text(received.body)?))),
        // Bytes are not checked.
        Codec::Events | Codec::Binary => Ok(Vec::new()),
    }
}

/// The object that a form or its parts are.
pub(crate) fn in_parts(document: &Document, media_type: &MediaType, sent: &str, body: &[u8]) -> Result<Value, String> {
    let decoder = Decoder { document };
    match media_type.codec() {
        Codec::Multipart => multipart::read(decoder, media_type, sent, body),
        _ => Ok(form(decoder, &media_type.schema, &media_type.styles, &pairs(&text(body)?))),
    }
}

/// The object that the pairs of a form are. Without a style, an object is JSON and a list is a pair for each item.
pub(super) fn form(decoder: Decoder<'_>, schema: &Value, styles: &[(String, Style, bool)], pairs: &[Pair]) -> Value {
    let mut object = Map::new();
    let mut plain: Vec<&Pair> = pairs.iter().collect();
    for (name, style, explode) in styles {
        let property = decoder.property(schema, name);
        let deep = format!("{name}[");
        // The members of an exploded object are pairs of their own names.
        let members = if *explode { members(decoder, schema, &property) } else { Vec::new() };
        let is_own = |pair: &&Pair| match style {
            Style::DeepObject => pair.name.starts_with(&deep),
            _ if *explode => members.contains(&pair.name),
            _ => pair.name == *name,
        };
        let (own, rest): (Vec<&Pair>, Vec<&Pair>) = plain.into_iter().partition(is_own);
        plain = rest;
        let value = match (own.as_slice(), style) {
            ([], _) => continue,
            (own, style) if *explode && *style != Style::DeepObject => {
                decoder.object(&property, own.iter().map(|pair| (pair.name.clone(), pair.value.as_str())).collect())
            }
            (own, Style::DeepObject) => {
                let keys =
                    |name: &str| name.split('[').skip(1).map(|key| key.trim_end_matches(']').to_owned()).collect();
                let entries: Vec<_> = own.iter().map(|pair| (keys(&pair.name), pair.value.clone())).collect();
                decoder.deep(&property, &entries, 0)
            }
            ([first, ..], style) => decoder.delimited(&property, &first.value, separators(*style), false),
        };
        object.insert(name.clone(), value);
    }
    plain.retain(|pair| {
        let is_object = decoder.takes(&decoder.property(schema, &pair.name), "object");
        let value = if is_object { serde_json::from_str(&decoded(&pair.value)).ok() } else { None };
        value.map(|value: Value| object.insert(pair.name.clone(), value)).is_none()
    });
    let entries = plain.iter().map(|pair| (pair.name.clone(), pair.value.as_str())).collect();
    if let Value::Object(plain) = decoder.object(schema, entries) {
        object.extend(plain);
    }
    Value::Object(object)
}

/// The properties of a property of a form, other than those that the form has itself.
fn members(decoder: Decoder<'_>, form: &Value, property: &Value) -> Vec<String> {
    if !decoder.takes(property, "object") {
        return Vec::new();
    }
    let of_form = decoder.arm(form, "object").properties;
    let names = decoder.arm(property, "object").properties.into_iter().map(|(name, _)| name);
    names.filter(|name| !of_form.contains_key(name)).collect()
}

/// Lines of JSON, or texts of a sequence.
fn lines(decoder: Decoder<'_>, schema: &Value, body: &[u8]) -> Result<Vec<(String, Value, Value)>, String> {
    let line_schema = line_schema(decoder.document, schema, Direction::Request);
    let text = text(body)?;
    let lines = crate::decode::json_texts(&text).into_iter().enumerate();
    lines
        .map(|(index, line)| {
            let value =
                serde_json::from_str(line).map_err(|cause| format!("line {} is not JSON: {cause}", index + 1))?;
            Ok((format!("/{index}"), line_schema.clone(), value))
        })
        .collect()
}

/// Whether text can be a value of a schema as it is.
fn is_plain(document: &Document, schema: &Value) -> bool {
    let decoder = Decoder { document };
    !decoder.takes(schema, "object") && !decoder.takes(schema, "array")
}

fn text(body: &[u8]) -> Result<String, String> {
    String::from_utf8(body.to_vec()).map_err(|cause| format!("is not UTF-8: {cause}"))
}
