//! Answers as they go over the wire.

use std::io;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use futures_util::stream;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use openapi_terms::{Codec, EVENT_FIELDS, essence, is_json_sequence};
use serde_json::{Value, json};

use crate::finding::Finding;
use crate::sample::{Answer, header_text};

/// The boundary of multipart answers.
const BOUNDARY: &str = "mock-boundary";

/// An answer before it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Reply {
    /// A message of the server itself, with what it found.
    pub fn message(status: StatusCode, message: &str, findings: &[Finding]) -> Self {
        let findings: Vec<Value> = findings.iter().map(Finding::to_json).collect();
        let body = json!({ "status": status.as_u16(), "message": message, "findings": findings });
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
        Self { status, headers, body: body.to_string().into() }
    }

    /// An answer of the document.
    pub fn of(answer: &Answer) -> Self {
        let mut headers = HeaderMap::new();
        for (name, value) in &answer.headers {
            // Headers that describe the message itself are set by the code that writes it.
            const OWN: [&str; 5] =
                ["content-type", "content-length", "transfer-encoding", "connection", "content-encoding"];
            let pair = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value));
            if let (Ok(name), Ok(value)) = pair
                && !OWN.contains(&name.as_str())
            {
                headers.append(name, value);
            }
        }
        let mut body = Bytes::new();
        if let (Some(media_type), Some(value)) = (&answer.media_type, &answer.body) {
            body = encoded(answer, media_type, value);
            if let Ok(content_type) = HeaderValue::from_str(&content_type(answer.codec, media_type)) {
                headers.insert(CONTENT_TYPE, content_type);
            }
        }
        let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
        Self { status, headers, body }
    }

    /// Sets a header; a value that no header has is left out.
    pub fn set(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
    }

    /// Half of the body, which looks complete to the reader.
    pub fn truncated(mut self) -> Self {
        self.body.truncate(self.body.len() / 2);
        self
    }

    pub fn into_response(self) -> Response<Body> {
        let body = Body::from(self.body);
        respond(self.status, self.headers, body)
    }

    /// Promises the whole body and sends half of it. An answer without a body promises one.
    pub fn into_cut_response(mut self) -> Response<Body> {
        if self.body.is_empty() {
            self.status = StatusCode::OK;
        }
        let length = self.body.len().max(1);
        self.headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        let half = self.body.slice(..self.body.len() / 2);
        let pieces = stream::unfold(Some(half), |half| async move {
            match half {
                Some(half) if !half.is_empty() => Some((Ok(half), None)),
                _ => {
                    // What was written has to be sent before the connection closes.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    Some((Err(io::Error::other("the connection closes on request")), None))
                }
            }
        });
        respond(self.status, self.headers, Body::from_stream(pieces))
    }
}

fn respond(status: StatusCode, headers: HeaderMap, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

fn encoded(answer: &Answer, media_type: &str, value: &Value) -> Bytes {
    match (answer.codec, value) {
        (Codec::NdJson, Value::Array(lines)) => {
            let separator = if is_json_sequence(media_type) { "\u{1e}" } else { "" };
            lines.iter().map(|line| format!("{separator}{line}\n")).collect::<String>().into()
        }
        (Codec::Events, Value::Array(events)) if answer.whole_events => {
            events.iter().map(whole_event).collect::<String>().into()
        }
        (Codec::Events, Value::Array(events)) => events.iter().map(event).collect::<String>().into(),
        (Codec::Json, value) => value.to_string().into(),
        (Codec::Form, Value::Object(object)) => {
            let encode = |text: &str| {
                percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
            };
            let pairs = object.iter().map(|(name, value)| format!("{}={}", encode(name), encode(&header_text(value))));
            pairs.collect::<Vec<_>>().join("&").into()
        }
        (_, value) if is_multipart(media_type) => multipart(media_type, value).into(),
        (_, Value::String(text)) => text.clone().into(),
        (_, value) => value.to_string().into(),
    }
}

fn is_multipart(media_type: &str) -> bool {
    essence(media_type).starts_with("multipart/")
}

/// The parts of a form, which have names, or parts of another kind: properties, or items.
fn multipart(media_type: &str, value: &Value) -> String {
    let is_form = essence(media_type) == "multipart/form-data";
    let part = |name: Option<&str>, value: &Value| {
        let name = name.filter(|_| is_form);
        let disposition =
            name.map(|name| format!("Content-Disposition: form-data; name=\"{name}\"\r\n")).unwrap_or_default();
        let (kind, text) = match value {
            Value::Array(_) | Value::Object(_) if !is_form => ("Content-Type: application/json\r\n", value.to_string()),
            value => ("", header_text(value)),
        };
        format!("--{BOUNDARY}\r\n{disposition}{kind}\r\n{text}\r\n")
    };
    let parts: String = match value {
        Value::Object(object) => object.iter().map(|(name, value)| part(Some(name), value)).collect(),
        Value::Array(items) => items.iter().map(|item| part(None, item)).collect(),
        value => part(None, value),
    };
    format!("{parts}--{BOUNDARY}--\r\n")
}

/// An event of its fields, the data last.
fn whole_event(fields: &Value) -> String {
    let field = |name: &str| fields.get(name).map(|value| format!("{name}: {}\n", header_text(value)));
    let named: String = EVENT_FIELDS.into_iter().filter(|name| *name != "data").filter_map(field).collect();
    // An event without data is none, so that one that holds nothing has some.
    named + &fields.get("data").map_or_else(|| "data: \n\n".to_owned(), event)
}

/// An event that holds a value. A text is as it is.
fn event(data: &Value) -> String {
    let text = data.as_str().map_or_else(|| data.to_string(), str::to_owned);
    text.lines().map(|line| format!("data: {line}\n")).collect::<String>() + "\n"
}

fn content_type(codec: Codec, media_type: &str) -> String {
    match codec {
        _ if essence(media_type) == "multipart/*" => format!("multipart/mixed; boundary={BOUNDARY}"),
        _ if is_multipart(media_type) => format!("{}; boundary={BOUNDARY}", essence(media_type)),
        Codec::Json if media_type.contains('*') => "application/json".to_owned(),
        // A range is answered with a type that is in it.
        _ if media_type.contains('*') => match media_type.split('/').next() {
            Some("image") => "image/png",
            Some("text") => "text/plain",
            Some("audio") => "audio/mpeg",
            Some("video") => "video/mp4",
            _ => "application/octet-stream",
        }
        .to_owned(),
        _ => media_type.to_owned(),
    }
}
