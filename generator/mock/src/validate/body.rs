use openapi_terms::{Codec, essence, matches};
use serde_json::Value;

use super::{Received, header, multipart};
use crate::decode::{Decoder, pairs};
use crate::document::{Document, MediaType, Operation};
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
        Codec::Form => {
            let pairs = pairs(&text(received.body)?);
            let entries = pairs.iter().map(|pair| (pair.name.clone(), pair.value.as_str())).collect();
            Ok(whole(decoder.object(schema, entries)))
        }
        Codec::Multipart => multipart::read(decoder, media_type, sent, received.body).map(whole),
        Codec::Text => Ok(whole(decoder.scalar(schema, &text(received.body)?))),
        // Bytes are not checked.
        Codec::Binary => Ok(Vec::new()),
    }
}

/// Lines of JSON.
fn lines(decoder: Decoder<'_>, schema: &Value, body: &[u8]) -> Result<Vec<(String, Value, Value)>, String> {
    let line_schema = line_schema(decoder.document, schema, Direction::Request);
    let text = text(body)?;
    let lines = text.lines().filter(|line| !line.trim().is_empty()).enumerate();
    lines
        .map(|(index, line)| {
            let value =
                serde_json::from_str(line).map_err(|cause| format!("line {} is not JSON: {cause}", index + 1))?;
            Ok((format!("/{index}"), line_schema.clone(), value))
        })
        .collect()
}

fn text(body: &[u8]) -> Result<String, String> {
    String::from_utf8(body.to_vec()).map_err(|cause| format!("is not UTF-8: {cause}"))
}
