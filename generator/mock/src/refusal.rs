//! Refusals in the document's own words: with a status that the operation has, and the body that it describes for it.

use http::StatusCode;
use openapi_terms::Codec;
use openapi_terms::pointer::escape;
use serde_json::{Value, json};

use crate::document::{Document, MediaType, Operation, Response};
use crate::encode::Reply;
use crate::finding::Finding;
use crate::sample::{Extent, preferred, response_answer};
use crate::schema::{Direction, is_valid};

/// Properties that errors have for a person to read, the most usual first.
const MESSAGES: [&str; 6] = ["message", "detail", "error_description", "reason", "description", "title"];

/// Findings that a message lists.
const LISTED: usize = 10;

/// The answer to a request that is refused. It has the first of some statuses that the operation describes; where it
/// describes none of them, the first one and a message of the server itself.
pub(crate) fn refusal(
    document: &Document,
    operation: &Operation,
    statuses: &[u16],
    message: &str,
    findings: &[Finding],
) -> Reply {
    let own = |status: &u16| {
        let text = status.to_string();
        operation.responses.iter().find(|response| response.status == text).map(|response| (*status, response))
    };
    let described = |status: &u16| operation.response(*status).map(|response| (*status, response));
    let found = statuses.iter().find_map(own).or_else(|| statuses.iter().find_map(described));
    let first = statuses.first().copied().unwrap_or(400);
    let code = |status: u16| StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    match found {
        Some((status, response)) => described_reply(document, response, code(status), message, findings)
            .unwrap_or_else(|| Reply::message(code(status), message, findings)),
        None => Reply::message(code(first), message, findings),
    }
}

/// The answer that the document describes, which says what is wrong where it has room for it. Nothing where no body is
/// described, or one of bytes, which nobody could read.
fn described_reply(
    document: &Document,
    response: &Response,
    status: StatusCode,
    message: &str,
    findings: &[Finding],
) -> Option<Reply> {
    let media_type = preferred(&response.content).filter(|media_type| media_type.codec() != Codec::Binary)?;
    let mut answer = response_answer(document, response, Some(media_type), Extent::Minimal, None);
    if media_type.codec() == Codec::Json {
        let told = Told { document, media_type };
        answer.body = answer.body.map(|body| told.body(body, message, findings));
    }
    Some(Reply { status, ..Reply::of(&answer) })
}

/// What is said in a body of the document.
struct Told<'d> {
    document: &'d Document,
    media_type: &'d MediaType,
}

impl Told<'_> {
    fn body(&self, body: Value, message: &str, findings: &[Finding]) -> Value {
        let mut listed = body.clone();
        let has_room = !findings.is_empty()
            && listed.as_object_mut().is_some_and(|object| {
                object.insert("findings".to_owned(), findings.iter().map(Finding::to_json).collect()).is_none()
            });
        if has_room && self.is_valid(&listed) {
            return self.with_message(listed, message);
        }
        let list: Vec<String> = findings.iter().take(LISTED).map(Finding::to_text).collect();
        let separator = if list.is_empty() { "" } else { ": " };
        self.with_message(body, &format!("{message}{separator}{}", list.join("; ")))
    }

    /// The body with the message in the first text that takes it.
    fn with_message(&self, body: Value, message: &str) -> Value {
        let mut places = Vec::new();
        texts(&body, String::new(), &mut places);
        places.sort_by_key(|(rank, _)| *rank);
        let told = places.into_iter().find_map(|(_, place)| {
            let mut told = body.clone();
            *told.pointer_mut(&place)? = json!(message);
            self.is_valid(&told).then_some(told)
        });
        told.unwrap_or(body)
    }

    fn is_valid(&self, body: &Value) -> bool {
        is_valid(self.document, &self.media_type.schema, Direction::Response, body)
    }
}

/// Where there are texts for a person to read: how usual their name is, and the pointer.
fn texts(value: &Value, at: String, places: &mut Vec<(usize, String)>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let place = format!("{at}/{}", escape(name));
                match MESSAGES.iter().position(|known| known == name) {
                    Some(rank) if value.is_string() => places.push((rank, place)),
                    _ => texts(value, place, places),
                }
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| texts(item, format!("{at}/{index}"), places));
        }
        Value::String(_) if at.is_empty() => places.push((MESSAGES.len(), at)),
        _ => {}
    }
}
