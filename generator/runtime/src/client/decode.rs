//! From the bytes of an answer to values.

use std::str::Utf8Error;

use http::StatusCode;
use openapi_terms::{Codec, codec, matches};
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer, value};
use serde::{Serialize, Serializer};

use crate::client::path::{Path, Step};
use crate::client::preview::is_secret;
use crate::client::{ByteStream, judge};
use crate::json::fault;
use crate::wire::{Deviation, Numbers, Numeric};

/// The error bodies of a family of operations.
///
/// Generated error sets are enums with a variant for each documented status.
///
/// ```
/// use openapi_runtime::client::{ErrorSet, StatusCode, decode};
///
/// enum PetsError {
///     NotFound(openapi_runtime::Json),
/// }
///
/// impl ErrorSet for PetsError {
///     fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
///         match status.as_u16() {
///             404 => decode(body).map(Self::NotFound),
///             _ => None,
///         }
///     }
/// }
/// ```
pub trait ErrorSet: Sized {
    /// Decodes the body of an error answer. `None` for what the API does not document.
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self>;

    /// Decodes the body of an error answer of a media type, where bodies of one status differ by that.
    fn decode_as(status: StatusCode, _media_type: &str, body: &[u8]) -> Option<Self> {
        Self::decode(status, body)
    }
}

/// The error set of operations without documented error bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoError {}

impl Serialize for NoError {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        match *self {}
    }
}

impl ErrorSet for NoError {
    fn decode(_: StatusCode, _: &[u8]) -> Option<Self> {
        None
    }
}

/// The answers of an operation that documents several kinds of success.
///
/// ```
/// use openapi_runtime::client::{DecodeFailure, StatusCode, SuccessSet, json};
///
/// enum Upgraded {
///     Done(openapi_runtime::Json),
///     NothingToDo,
/// }
///
/// impl SuccessSet for Upgraded {
///     fn decode(status: StatusCode, _: &str, body: &[u8]) -> Result<Option<Self>, DecodeFailure> {
///         match status.as_u16() {
///             200 => json(body).map(|value| Some(Self::Done(value))),
///             204 => Ok(Some(Self::NothingToDo)),
///             _ => Ok(None),
///         }
///     }
/// }
/// ```
pub trait SuccessSet: Sized {
    /// The statuses that the API documents, and the media types that each answers with. What comes with another status of
    /// success is taken for the first of them that has its media type and that it fits.
    const KNOWN: &'static [(u16, &'static [&'static str])] = &[];

    /// Decodes an answer of a media type. `Ok(None)` for a status that the API does not document.
    ///
    /// # Errors
    ///
    /// Fails when the body is not what the API documents for `status`.
    fn decode(status: StatusCode, media_type: &str, body: &[u8]) -> Result<Option<Self>, DecodeFailure>;

    /// Takes an answer that is read while it arrives.
    ///
    /// # Errors
    ///
    /// Gives the stream back if an answer with this status and media type is read as a whole.
    #[expect(clippy::result_large_err, reason = "the stream is handed back, and goes no further")]
    fn stream(_: StatusCode, _media_type: &str, stream: ByteStream) -> Result<Self, ByteStream> {
        Err(stream)
    }
}

/// Why a body could not be decoded, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeFailure {
    pub(crate) path: Option<String>,
    pub(crate) message: String,
    /// All that is not as documented, where that is the reason.
    pub(crate) deviations: Vec<Deviation>,
}

impl DecodeFailure {
    /// A failure of the body as a whole.
    pub fn new(message: impl Into<String>) -> Self {
        Self { path: None, message: message.into(), deviations: Vec::new() }
    }
}

impl From<String> for DecodeFailure {
    fn from(message: String) -> Self {
        Self::new(message)
    }
}

/// Decodes an error body. `None` if it is another one.
pub fn decode<T: DeserializeOwned + Serialize>(body: &[u8]) -> Option<T> {
    let value = serde_json::from_str(str::from_utf8(body).ok()?).ok()?;
    judge::look_in(body, &value);
    Some(value)
}

/// Decodes a body that is a number, or a collection of numbers, from its digits. Integers may be written as `42.0`.
///
/// ```
/// use openapi_runtime::client::numbers;
///
/// assert_eq!(numbers::<Vec<i64>>(b"[1, 2.0]")?, [1, 2]);
/// assert_eq!(numbers::<f64>(b"0.1234567890123456789")?, 0.1234567890123456789);
/// # Ok::<(), openapi_runtime::client::DecodeFailure>(())
/// ```
///
/// # Errors
///
/// Fails when the body is not JSON, or when a number in it is not one of the type or does not fit.
pub fn numbers<T: Numbers + Serialize>(body: &[u8]) -> Result<T, DecodeFailure> {
    let Numeric(value) = plain::<Numeric<T>>(body)?;
    judge::look_in(body, &value);
    Ok(value)
}

/// Decodes a body that is JSON. An empty one counts as `null`.
///
/// # Errors
///
/// Fails when the body is not JSON or not a `T`.
pub fn json<T: DeserializeOwned + Serialize>(body: &[u8]) -> Result<T, DecodeFailure> {
    let value = plain(body)?;
    judge::look_in(body, &value);
    Ok(value)
}

fn plain<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeFailure> {
    let text = text_of(body)?;
    serde_json::from_str(text).or_else(|error| {
        let text = second_text(body, text, &error, |text| serde_json::from_str::<T>(text).err())?;
        serde_json::from_str(&text).map_err(|error| failure(&Path::of(&text, &error), &error))
    })
}

/// The text of a body. An empty one is `null`.
fn text_of(body: &[u8]) -> Result<&str, DecodeFailure> {
    // What was wrong with another answer, whose memory this one may be in, is not about this one.
    fault::forget();
    if body.trim_ascii().is_empty() {
        return Ok("null");
    }
    // The text is looked at once: a decoder of bytes would look at each string.
    str::from_utf8(body).map_err(|error| not_text(body, error))
}

/// The text that is decoded when the first one cannot be.
fn second_text(body: &[u8], text: &str, error: &serde_json::Error, attempt: Attempt) -> Result<String, DecodeFailure> {
    if body.trim_ascii().is_empty() {
        return Err(DecodeFailure::new("the body is empty"));
    }
    judge::mended(text, error, attempt)
}

/// The failure of a body that is not in UTF-8. What is before that says where it is.
fn not_text(body: &[u8], error: Utf8Error) -> DecodeFailure {
    let before = body.get(..error.valid_up_to()).and_then(|before| str::from_utf8(before).ok());
    let path = before.and_then(|before| Path::to(before, before.len()).text());
    DecodeFailure { path, ..DecodeFailure::new(format!("the body is not text in UTF-8: {error}")) }
}

/// Decodes a body that is text.
///
/// # Errors
///
/// Fails when the body is not in UTF-8.
pub fn text(body: &[u8]) -> Result<String, DecodeFailure> {
    match str::from_utf8(body) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(DecodeFailure::new(format!("the body is not text in UTF-8: {error}"))),
    }
}

/// What is said of a secret that cannot be decoded.
pub(crate) const UNEXPECTED: &str = "a value of another type than expected";

/// The failure of an answer that is not what the document says.
pub(crate) fn failure(path: &Path, error: &serde_json::Error) -> DecodeFailure {
    // The message quotes a value of a wrong type. Where the text ends too early, nothing is quoted.
    let message = if names_secret(path) && !error.is_eof() { UNEXPECTED.to_owned() } else { error.to_string() };
    DecodeFailure { path: path.text(), ..DecodeFailure::new(message) }
}

/// Tries to decode an answer, and says what keeps it from that. All else that is done about it does not depend on a type.
pub(crate) type Attempt = fn(&str) -> Option<serde_json::Error>;

fn names_secret(path: &Path) -> bool {
    path.steps().iter().any(|step| matches!(step, Step::Key(key) if is_secret(key)))
}

/// Whether the media type of an answer is one of those that a document names, ranges such as `image/*` among them.
pub fn is_one_of(media_type: &str, documented: &[&str]) -> bool {
    documented.iter().any(|documented| matches(documented, media_type))
}

/// Whether a media type is one of JSON lines, or of a sequence of JSON texts.
pub(super) fn is_lines(media_type: &str) -> bool {
    codec(media_type) == Codec::NdJson
}

/// Whether a media type is JSON. Parameters such as `charset` do not count; suffixes such as in
/// `application/problem+json` do.
pub(crate) fn is_json(media_type: &str) -> bool {
    codec(media_type) == Codec::Json
}

/// Decodes a text as a value that may be one.
pub(super) fn of_text<T: DeserializeOwned>(text: &str) -> Option<T> {
    let text: StrDeserializer<'_, value::Error> = text.into_deserializer();
    T::deserialize(text).ok()
}

#[cfg(test)]
mod tests {
    use super::{decode, json};
    use crate::Json;

    #[derive(Debug, serde::Deserialize, serde::Serialize)]
    struct Named {
        #[serde(rename = "a")]
        _name: String,
    }

    #[test]
    fn what_was_wrong_with_another_answer_in_the_same_memory_is_forgotten() {
        let mut body = br#"[{"a":"\ud83d"},{}]"#.to_vec();
        assert!(decode::<Json>(&body).is_none());
        body[7..13].copy_from_slice(b"123456");
        assert_eq!(json::<Vec<Named>>(&body).unwrap_err().path.as_deref(), Some("[1]"));
    }
}
