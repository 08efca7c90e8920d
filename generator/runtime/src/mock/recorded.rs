//! The requests that a mock received.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, header, request};
use serde_json::Value;

use crate::client::{Hidden, Origin, REDACTED, Secrets, redact};
use crate::is_secret_name;
use crate::values::hide_user_information;

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
        self.origin().map_or(1, |origin| origin.attempt)
    }

    /// What the request does not say of itself.
    fn origin(&self) -> Option<&Origin> {
        self.parts.extensions.get()
    }

    /// The examples that the client carries.
    pub(super) fn examples(&self) -> Option<&'static str> {
        self.origin()?.examples
    }

    /// The id of the operation that was called. A call of no operation has its method and its path.
    pub fn operation(&self) -> Option<&str> {
        Some(&*self.origin()?.operation.id)
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
    /// Credentials and other secrets are `<redacted>` wherever they are, the boundary of a multipart body is `boundary`, and
    /// line breaks are those of Unix. A body that is not text is given by its size.
    pub fn to_text(&self) -> String {
        let mut text = format!("{} {}", self.method(), self.shown_path());
        text.extend(self.shown_query().iter().flat_map(|query| ["?", query]));
        let mut lines: Vec<String> = self
            .parts
            .headers
            .iter()
            .map(|(name, value)| {
                let is_hidden = value.is_sensitive() || name == header::AUTHORIZATION;
                let shown = match value.to_str() {
                    _ if is_hidden || self.is_secret("", name.as_str()) => REDACTED.to_owned(),
                    Ok(value) if name == header::COOKIE => redact_each(value, "; ", |name| self.is_secret("", name)),
                    Ok(value) => value.to_owned(),
                    Err(_) => "<no text>".to_owned(),
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
        self.without_secrets(&text)
    }

    /// The path without the values of parameters that are secrets.
    pub(super) fn shown_path(&self) -> String {
        let template = self.origin().map_or("", |origin| &*origin.operation.path);
        let template = template.split('?').next().unwrap_or_default();
        let is_hidden = |segment: &&str| {
            let names = segment.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
            names.into_iter().any(|(name, _)| self.is_secret("", name))
        };
        // What is before the path of the document has as many segments more.
        let hidden: Vec<usize> = template
            .split('/')
            .rev()
            .enumerate()
            .filter(|(_, segment)| is_hidden(segment))
            .map(|(index, _)| index)
            .collect();
        let segments: Vec<&str> = self.path().split('/').collect();
        let last = segments.len().saturating_sub(1);
        let shown = segments.iter().enumerate().map(|(index, segment)| match hidden.contains(&(last - index)) {
            true => REDACTED,
            false => segment,
        });
        self.without_secrets(&shown.collect::<Vec<_>>().join("/"))
    }

    /// The query without secrets.
    pub(super) fn shown_query(&self) -> Option<String> {
        Some(self.without_secrets(&self.redact_pairs(self.query()?)))
    }

    /// What tells the body from others, without secrets: its text, or its size and a number that equal bodies share.
    pub(super) fn told_body(&self) -> String {
        let is_text = self.boundary().is_some() || std::str::from_utf8(&self.body).is_ok();
        match is_text || self.hidden().is_some_and(Secrets::are_everything) {
            true => self.without_secrets(&self.body_text()),
            false => format!("{} {:016x}", self.body_text(), fingerprint(&self.body)),
        }
    }

    /// A text without what the client knows as a secret, and without a boundary that may differ each time.
    fn without_secrets(&self, text: &str) -> String {
        let text = match self.boundary() {
            Some(boundary) => text.replace(boundary, "boundary"),
            None => text.to_owned(),
        };
        self.hidden().map_or_else(|| hide_user_information(&text), |secrets| secrets.redact(&text))
    }

    fn body_text(&self) -> String {
        let is_form = self.header("content-type").is_some_and(|ty| ty.starts_with("application/x-www-form-urlencoded"));
        let body = match (std::str::from_utf8(&self.body), self.boundary()) {
            // The parts that are text are worth showing.
            (_, Some(boundary)) => self.redact_parts(&String::from_utf8_lossy(&self.body), boundary),
            (Ok(body), None) if is_form => self.redact_pairs(body),
            (Ok(_), None) if self.hidden().is_some_and(Secrets::are_everything) => REDACTED.to_owned(),
            (Ok(body), None) => redact(body, |holder, name| self.is_secret(holder, name)),
            (Err(_), None) => return format!("<{} bytes>", self.body.len()),
        };
        body.replace("\r\n", "\n").trim_end_matches('\n').to_owned()
    }

    /// Whether what has this name is a secret.
    fn is_secret(&self, holder: &str, name: &str) -> bool {
        is_secret_name(name) || self.hidden().is_some_and(|secrets| secrets.has_name(holder, name))
    }

    fn hidden(&self) -> Option<&Secrets> {
        self.parts.extensions.get::<Hidden>().map(|Hidden(secrets)| secrets)
    }

    /// A query or a form without secrets.
    fn redact_pairs(&self, pairs: &str) -> String {
        let (secrets, none) = (self.hidden(), Secrets::default());
        redact_each(pairs, "&", |name| secrets.unwrap_or(&none).is_secret_parameter(name))
    }

    /// A multipart body without the parts that are secrets.
    fn redact_parts(&self, body: &str, boundary: &str) -> String {
        let delimiter = format!("--{boundary}");
        let parts = body.split(&delimiter).map(|part| {
            let Some((head, content)) = part.split_once("\r\n\r\n") else { return part.to_owned() };
            let name = head.split_once("name=\"").and_then(|(_, rest)| rest.split_once('"'));
            let shown = match name {
                Some((name, _)) if self.is_secret("", name) => format!("{REDACTED}\r\n"),
                _ => redact(content, |holder, name| self.is_secret(holder, name)),
            };
            format!("{head}\r\n\r\n{shown}")
        });
        parts.collect::<Vec<_>>().join(&delimiter)
    }

    fn boundary(&self) -> Option<&str> {
        let (_, boundary) = self.header("content-type")?.split_once("boundary=")?;
        Some(boundary).filter(|boundary| !boundary.is_empty())
    }
}

/// A number that equal bytes share, also in other versions of this crate: that of FNV-1a.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Pairs of names and values without the values of secrets.
fn redact_each(pairs: &str, separator: &str, is_secret: impl Fn(&str) -> bool) -> String {
    let redacted = pairs.split(separator).map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(name) => format!("{name}={REDACTED}"),
        _ => pair.to_owned(),
    });
    redacted.collect::<Vec<_>>().join(separator)
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
