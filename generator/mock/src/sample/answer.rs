use serde_json::Value;

use super::body::{content, preferred};
use super::{Direction, Extent, of_examples};
use crate::document::{Document, Header, MediaType, Operation, Response};
use crate::schema::is_valid;

/// What an operation answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The media type of the body, where there is one.
    pub media_type: Option<String>,
    /// The headers that the document describes for the response.
    pub headers: Vec<(String, String)>,
    /// The body as [`body`](super::body) describes it; nothing where nothing is answered.
    pub body: Option<Value>,
}

/// What an operation answers with a status that it documents, `200`, `4XX` or `default`: an example if one is valid, else
/// what follows from the schema. Nothing where the status is not documented.
pub fn answer(document: &Document, operation: &Operation, status: &str, extent: Extent) -> Option<Answer> {
    let response = operation.responses.iter().find(|response| response.status.eq_ignore_ascii_case(status))?;
    Some(of_response(document, response, extent))
}

/// The answer of a response.
pub(crate) fn of_response(document: &Document, response: &Response, extent: Extent) -> Answer {
    let media_type = preferred(&response.content);
    let body = media_type.map(|media_type| match valid_example(document, media_type) {
        Some(example) => example.clone(),
        None => content(document, media_type, extent, Direction::Response),
    });
    Answer {
        status: response.code(),
        media_type: media_type.map(|media_type| media_type.name.clone()),
        headers: response.headers.iter().map(|header| (header.name.clone(), self::header(document, header))).collect(),
        body,
    }
}

/// The first example that is valid.
fn valid_example<'m>(document: &Document, media_type: &'m MediaType) -> Option<&'m Value> {
    let examples = media_type.examples.iter().map(|(_, value)| value);
    examples.into_iter().find(|value| is_valid(document, &media_type.schema, Direction::Response, value))
}

/// A header as it is written.
fn header(document: &Document, header: &Header) -> String {
    let examples: Vec<&Value> = header.examples.iter().map(|(_, value)| value).collect();
    text(&of_examples(document, &header.schema, &examples, Extent::Full, Direction::Response))
}

/// A value in the simple style.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        Value::Object(object) => {
            object.iter().map(|(key, value)| format!("{key},{}", text(value))).collect::<Vec<_>>().join(",")
        }
        other => other.to_string(),
    }
}
