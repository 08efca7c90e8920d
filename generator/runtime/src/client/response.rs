//! Answers.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::Serialize;

use crate::client::failure::Head;
use crate::client::file_name::file_name;
use crate::client::{ByteStream, Error, Events, Lines};
use crate::wire::{self, Deviation, DeviationKind, Shown};

/// What the server answered: the value, the status and the headers.
///
/// It can be used like the value itself; [`Response::into_inner`] gives the value away. Until then, the text of an answer in JSON
/// is kept as well: [`Response::deviations`] looks into it.
pub struct Response<T> {
    operation: Cow<'static, str>,
    status: StatusCode,
    headers: HeaderMap,
    value: T,
    /// What the value does not show.
    found: Vec<Deviation>,
    /// The text of an answer in JSON, which shows more than the value.
    text: Bytes,
}

impl<T> Response<T> {
    pub(crate) fn new(head: Head, value: T) -> Self {
        Self::decoded(head, value, Vec::new(), Bytes::new())
    }

    /// An answer with what its value does not show, and the text of one in JSON.
    pub(crate) fn decoded(head: Head, value: T, found: Vec<Deviation>, text: Bytes) -> Self {
        let operation = head.operation.id.clone();
        Self { operation, status: head.status, headers: head.headers, value, found, text }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The status, which is one of success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The text of a header. `None` if it is not there or is not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The version of the resource, for `if_match` of a later call.
    pub fn etag(&self) -> Option<&str> {
        self.header(header::ETAG.as_str())
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Changes the value and keeps the rest.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let Self { operation, status, headers, value, found, text } = self;
        Response { operation, status, headers, value: change(value), found, text }
    }

    /// A part of the value, with its text, and the rest as it is.
    pub(crate) fn part<U>(self, text: Bytes, part: impl FnOnce(T) -> Option<U>) -> Option<Response<U>> {
        let Self { operation, status, headers, value, found, text: _ } = self;
        Some(Response { operation, status, headers, value: part(value)?, found, text })
    }

    pub(crate) fn text(&self) -> &Bytes {
        &self.text
    }

    /// Whether items of lists could not be decoded, and were left out.
    pub(crate) fn lacks_items(&self) -> bool {
        self.found.iter().any(|found| found.kind() == DeviationKind::SkippedItem)
    }

    pub(crate) fn with_found(self, found: Vec<Deviation>) -> Self {
        Self { found, ..self }
    }
}

impl<T: Serialize> Response<T> {
    /// What the answer has and the document does not describe: properties that are unknown, missing or `null`, values and
    /// alternatives that nobody knows, properties that are there more than once, a status, items that were left out.
    ///
    /// None of it fails the call. [`Builder::strict_answers`](crate::client::Builder::strict_answers) makes it an error.
    pub fn deviations(&self) -> Vec<Deviation> {
        let mut deviations = self.found.clone();
        deviations.extend(wire::deviations_in(&self.text, &self.value));
        deviations
    }
}

impl Response<ByteStream> {
    /// The bytes as they arrive.
    pub fn into_stream(self) -> ByteStream {
        self.value
    }

    /// Reads all bytes into memory, without a limit.
    ///
    /// # Errors
    ///
    /// Fails when the answer breaks off.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        self.value.bytes().await
    }

    /// The media type, with its parameters.
    pub fn content_type(&self) -> Option<&str> {
        self.header(header::CONTENT_TYPE.as_str())
    }

    /// The name that the server suggests for the file. It is safe to write to disk: without folders, names of devices and
    /// characters that are not seen.
    pub fn file_name(&self) -> Option<String> {
        file_name(self.header(header::CONTENT_DISPOSITION.as_str())?)
    }
}

impl<T> Response<Lines<T>> {
    /// The values as they arrive.
    pub fn into_stream(self) -> Lines<T> {
        self.value
    }
}

impl<T> Response<Events<T>> {
    /// The events as they arrive.
    pub fn into_stream(self) -> Events<T> {
        self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Shows no header values: session cookies are among them. Texts in maps are not shown where a key says that they are secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("value", &Shown(&self.value))
            .finish_non_exhaustive()
    }
}
