//! Finds everything in a request that does not match its operation.

mod body;
mod multipart;
mod parameters;
mod parts;

#[cfg(feature = "contract")]
pub(crate) use body::in_parts;
#[cfg(feature = "contract")]
pub(crate) use parameters::sent;

use bytes::Bytes;
use http::HeaderMap;

use crate::document::{Document, Operation};
use crate::finding::Finding;

/// A request to an operation.
pub(crate) struct Received<'r> {
    /// Path parameters, still encoded.
    pub path: &'r [(String, String)],
    /// The query, still encoded.
    pub query: &'r str,
    pub headers: &'r HeaderMap,
    pub body: &'r Bytes,
}

/// Everything in a request that does not match: path, query, headers, cookies, then the media type and the body.
pub(crate) fn findings(document: &Document, operation: &Operation, received: &Received<'_>) -> Vec<Finding> {
    let mut findings = parameters::findings(document, operation, received);
    body::check(document, operation, received, &mut findings);
    findings
}

/// A header as text, of all its values.
pub(crate) fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let values = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let values: Vec<String> = values.collect();
    (!values.is_empty()).then(|| values.join(", "))
}
