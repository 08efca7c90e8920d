use std::cmp::Reverse;

use openapi_terms::Codec;
use serde_json::Value;

use super::body::{content, described, preferred};
use super::{Direction, Extent, lines, of_examples};
use crate::decode::separator;
use crate::document::{Document, Header, MediaType, Operation, Response, Style};
use crate::schema::is_valid;

/// What an operation answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The media type of the body, where there is one.
    pub media_type: Option<String>,
    /// How the body is written; JSON where there is none.
    pub codec: Codec,
    /// Whether the body is a list of events with their names, and not of their data.
    pub whole_events: bool,
    /// The headers that the document describes for the response.
    pub headers: Vec<(String, String)>,
    /// The body as [`body`](super::body) describes it; nothing where nothing is answered.
    pub body: Option<Value>,
}

/// What an operation answers with a status that it documents, `200`, `4XX` or `default`: an example if one is valid, else
/// what follows from the schema. Nothing where the status is not documented.
pub fn answer(document: &Document, operation: &Operation, status: &str, extent: Extent) -> Option<Answer> {
    let response = operation.responses.iter().find(|response| response.status.eq_ignore_ascii_case(status))?;
    Some(response_answer(document, response, preferred(&response.content), extent, None))
}

/// The answer of a response in one of its forms, with a body that was chosen or the one that follows from the document.
pub(crate) fn response_answer(
    document: &Document,
    response: &Response,
    media_type: Option<&MediaType>,
    extent: Extent,
    chosen: Option<&Value>,
) -> Answer {
    let body = media_type.map(|media_type| match (chosen, media_type.codec()) {
        (Some(chosen), Codec::NdJson) => lines::of_example(chosen),
        (Some(chosen), Codec::Events) => lines::of_events(chosen, has_whole_events(document, media_type)),
        (Some(chosen), _) => chosen.clone(),
        (None, _) => valid_example(document, media_type)
            .unwrap_or_else(|| content(document, media_type, extent, Direction::Response)),
    });
    Answer {
        status: response.code(),
        media_type: media_type.map(|media_type| media_type.name.clone()),
        codec: media_type.map_or(Codec::Json, MediaType::codec),
        whole_events: media_type.is_some_and(|media_type| has_whole_events(document, media_type)),
        headers: response.headers.iter().map(|header| (header.name.clone(), self::header(document, header))).collect(),
        body,
    }
}

/// Whether the body of a form is a list of events with their names.
pub(crate) fn has_whole_events(document: &Document, media_type: &MediaType) -> bool {
    let is_events = media_type.codec() == Codec::Events;
    is_events && lines::are_whole_events(document, &media_type.schema, Direction::Response)
}

/// The example that is valid and shows most. Their order has no meaning: they are the members of an object.
fn valid_example(document: &Document, media_type: &MediaType) -> Option<Value> {
    let (schema, examples) = described(document, media_type, Direction::Response);
    let valid = examples.into_iter().filter(|value| is_valid(document, &schema, Direction::Response, value));
    valid.min_by_key(|value| Reverse(value.to_string().len()))
}

/// A header as it is written.
fn header(document: &Document, header: &Header) -> String {
    let examples: Vec<&Value> = header.examples.iter().map(|(_, value)| value).collect();
    let value = of_examples(document, &header.schema, &examples, Extent::Full, Direction::Response);
    match header.style {
        Style::Json => value.to_string(),
        style => delimited(&value, separator(style), if header.explode { "=" } else { "," }),
    }
}

/// A value in the simple style.
pub(crate) fn header_text(value: &Value) -> String {
    delimited(value, ",", ",")
}

/// A value with something between its items, and something between a property and its value.
fn delimited(value: &Value, separator: &str, between: &str) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(header_text).collect::<Vec<_>>().join(separator),
        Value::Object(object) => {
            let members = object.iter().map(|(key, value)| format!("{key}{between}{}", header_text(value)));
            members.collect::<Vec<_>>().join(separator)
        }
        other => other.to_string(),
    }
}
