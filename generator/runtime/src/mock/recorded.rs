//! The requests that a mock received.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, header, request};
use serde_json::Value;

use crate::client::{Attempt, Hidden};

/// A request as it was sent.
#[derive(Clone)]
pub struct RecordedRequest {
    parts: request::Parts,
    body: Bytes,
}

impl RecordedRequest {
    pub(super) fn new(parts: request::Parts, body: Bytes) -> Self {
        Self { parts, body }
    }

    /// Which attempt of its call it is, from one.
    pub(super) fn attempt(&self) -> u32 {
        self.parts.extensions.get::<Attempt>().map_or(1, |Attempt(number)| *number)
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.parts.method
    }

    /// The whole URL.
    pub fn url(&self) -> String {
        self.parts.uri.to_string()
    }

    /// The path, encoded as it was sent.
    pub fn path(&self) -> &str {
        self.parts.uri.path()
    }

    /// The query, encoded as it was sent, without its question mark.
    pub fn query(&self) -> Option<&str> {
        self.parts.uri.query()
    }

    /// All headers, the credentials among them.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The text of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.parts.headers.get(name)?.to_str().ok()
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON, if it is that.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The request as text for a snapshot: request line, headers by name, blank line, body.
    ///
    /// Credentials are `<redacted>` wherever they are, the boundary of a multipart body is `boundary`, and line breaks
    /// are those of Unix. A body that is not text is given by its size.
    pub fn to_text(&self) -> String {
        let mut text = format!("{} {}", self.method(), self.path());
        text.extend(self.query().iter().flat_map(|query| ["?", query]));
        let mut lines: Vec<String> = self
            .parts
            .headers
            .iter()
            .map(|(name, value)| {
                let shown = match value.to_str() {
                    _ if value.is_sensitive() || name == header::AUTHORIZATION => "<redacted>",
                    Ok(value) => value,
                    Err(_) => "<no text>",
                };
                format!("\n{name}: {shown}")
            })
            .collect();
        lines.sort();
        text.extend(lines);
        if !self.body.is_empty() {
            text.push_str("\n\n");
            text.push_str(&self.body_text());
        }
        let text = match self.boundary() {
            Some(boundary) => text.replace(boundary, "boundary"),
            None => text,
        };
        match self.parts.extensions.get::<Hidden>() {
            Some(Hidden(secrets)) => secrets.redact(&text),
            None => text,
        }
    }

    fn body_text(&self) -> String {
        let body = match (std::str::from_utf8(&self.body), self.boundary()) {
            (Ok(body), _) => body.into(),
            // The parts that are text are worth showing.
            (Err(_), Some(_)) => String::from_utf8_lossy(&self.body),
            (Err(_), None) => return format!("<{} bytes>", self.body.len()),
        };
        body.replace("\r\n", "\n").trim_end_matches('\n').to_owned()
    }

    fn boundary(&self) -> Option<&str> {
        let (_, boundary) = self.header("content-type")?.split_once("boundary=")?;
        Some(boundary).filter(|boundary| !boundary.is_empty())
    }
}

impl fmt::Display for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.to_text())
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.to_text())
    }
}
