//! Bytes in JSON.

use std::fmt;

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Does not require padding when reading, because servers leave it out.
const INDIFFERENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

const STANDARD_ENGINE: GeneralPurpose = GeneralPurpose::new(&STANDARD, INDIFFERENT);
const URL_SAFE_ENGINE: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, INDIFFERENT);

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

/// Bytes that are a string in JSON, in the alphabet of base64 that addresses may hold. The text is kept as the server wrote
/// it.
///
/// ```
/// use openapi_runtime::Base64Url;
///
/// let nonce = Base64Url::encode([255, 239]);
/// assert_eq!(nonce.as_str(), "_-8=");
/// assert_eq!(nonce.decode()?, [255, 239]);
/// # Ok::<(), openapi_runtime::InvalidBase64>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Base64Url(String);

text_value!(Base64, "base64 as a string");
readable_text!(Base64);
text_value!(Base64Url, "base64 as a string");
readable_text!(Base64Url);

/// The conversions of a text from and to bytes.
macro_rules! bytes_as_text {
    ($name:ident, $engine:ident, $alphabet:literal) => {
        impl $name {
            /// Encodes `bytes`, with padding.
            pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
                Self($engine.encode(bytes))
            }

            /// Keeps `text`, which is already base64, without checking it.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The bytes that the text encodes.
            ///
            /// # Errors
            ///
            #[doc = concat!("Fails when the text is not base64 of the ", $alphabet, " alphabet. Missing padding is accepted.")]
            pub fn decode(&self) -> Result<Vec<u8>, InvalidBase64> {
                $engine.decode(&self.0).map_err(InvalidBase64)
            }
        }
    };
}

bytes_as_text!(Base64, STANDARD_ENGINE, "standard");
bytes_as_text!(Base64Url, URL_SAFE_ENGINE, "URL-safe");

/// The text of a [`Base64`] or [`Base64Url`] is not base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidBase64(base64::DecodeError);

impl fmt::Display for InvalidBase64 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "not base64: {}", self.0)
    }
}

impl std::error::Error for InvalidBase64 {}
