//! Bytes in JSON.

use std::fmt;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Writes padding and does not insist on it when reading: servers leave it out.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Bytes that are a base64 string in JSON. The text is kept as the server wrote it.
///
/// ```
/// use openapi_runtime::Base64;
///
/// let logo = Base64::encode(b"hello");
/// assert_eq!(logo.as_str(), "aGVsbG8=");
/// assert_eq!(logo.decode()?, b"hello");
/// # Ok::<(), openapi_runtime::InvalidBase64>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Base64(String);

text_value!(Base64, "base64 as a string");
readable_text!(Base64);

impl Base64 {
    /// Encodes `bytes`.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self(ENGINE.encode(bytes))
    }

    /// Keeps `text`, which is base64 already, without checking it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The bytes that the text stands for.
    ///
    /// # Errors
    ///
    /// Fails when the text is not base64 of the standard alphabet. Missing padding is accepted.
    pub fn decode(&self) -> Result<Vec<u8>, InvalidBase64> {
        ENGINE.decode(&self.0).map_err(InvalidBase64)
    }
}

/// The text of a [`Base64`] is not base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidBase64(base64::DecodeError);

impl fmt::Display for InvalidBase64 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "not base64: {}", self.0)
    }
}

impl std::error::Error for InvalidBase64 {}
