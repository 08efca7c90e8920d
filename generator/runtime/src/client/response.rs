//! Answers.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::client::failure::Head;
use crate::client::{ByteStream, Error, Events, Lines};

/// What the server answered: the value, the status and the headers.
///
/// It can be used like the value itself; [`Response::into_inner`] gives the value away.
pub struct Response<T> {
    operation: &'static str,
    status: StatusCode,
    headers: HeaderMap,
    value: T,
}

impl<T> Response<T> {
    pub(crate) fn new(head: Head, value: T) -> Self {
        Self { operation: head.operation.id, status: head.status, headers: head.headers, value }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static str {
        self.operation
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
        Response { operation: self.operation, status: self.status, headers: self.headers, value: change(self.value) }
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

    /// The name that the server suggests for the file, without any folder.
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
    /// Shows no header values: session cookies are among them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// Reads a file name from `Content-Disposition`. The encoded form wins over the plain one.
fn file_name(disposition: &str) -> Option<String> {
    let parameters = parameters(disposition);
    let find = |wanted: &str| parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    let encoded = find("filename*").and_then(|(_, value)| {
        let (charset, value) = value.split_once('\'')?;
        let (_, value) = value.split_once('\'')?;
        let bytes = percent_encoding::percent_decode_str(value);
        charset.eq_ignore_ascii_case("utf-8").then(|| bytes.decode_utf8_lossy().into_owned())
    });
    let name = encoded.or_else(|| find("filename").map(|(_, value)| value.clone()))?;
    // The server must not choose the folder.
    let name = name.rsplit(['/', '\\']).next()?.trim();
    (!matches!(name, "" | "." | "..")).then(|| name.to_owned())
}

/// Splits `attachment; filename="a; b.txt"` at semicolons outside of quotes.
fn parameters(disposition: &str) -> Vec<(String, String)> {
    let mut parameters = vec![String::new()];
    let mut quoted = false;
    let mut characters = disposition.chars();
    while let Some(character) = characters.next() {
        let current = match (character, quoted) {
            (';', false) => {
                parameters.push(String::new());
                continue;
            }
            ('"', _) => {
                quoted = !quoted;
                continue;
            }
            ('\\', true) => characters.next(),
            _ => Some(character),
        };
        if let Some(last) = parameters.last_mut() {
            last.extend(current);
        }
    }
    let pairs = parameters.iter().filter_map(|parameter| parameter.split_once('='));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}
