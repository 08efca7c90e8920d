//! API keys, and the values of `Authorization`.

use std::fmt;

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use bytes::Bytes;
use http::HeaderValue;
use percent_encoding::utf8_percent_encode;
use zeroize::Zeroizing;

use crate::Secret;
use crate::client::style::ENCODED;

/// An API key: its encoded form, or its id and its key.
///
/// ```
/// use openapi_runtime::client::ApiKey;
///
/// let encoded = ApiKey::from("aWQ6a2V5");
/// let pair = ApiKey::from(("id", "key"));
/// assert_eq!(format!("{encoded:?} {pair:?}"), "ApiKey(..) ApiKey(..)");
/// ```
#[derive(Clone)]
pub struct ApiKey(Zeroizing<String>);

impl ApiKey {
    pub(crate) fn encoded(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey(..)")
    }
}

impl From<&str> for ApiKey {
    /// Takes the encoded form. White space around it, as files and shells leave it, is removed.
    fn from(encoded: &str) -> Self {
        Self(Zeroizing::new(encoded.trim().to_owned()))
    }
}

impl From<&String> for ApiKey {
    fn from(encoded: &String) -> Self {
        Self::from(encoded.as_str())
    }
}

impl From<String> for ApiKey {
    fn from(encoded: String) -> Self {
        Self::from(Zeroizing::new(encoded).as_str())
    }
}

impl From<Secret> for ApiKey {
    fn from(encoded: Secret) -> Self {
        Self::from(encoded.into_text().as_str())
    }
}

impl From<&Secret> for ApiKey {
    fn from(encoded: &Secret) -> Self {
        Self::from(encoded.expose())
    }
}

impl<I: AsRef<str>, K: AsRef<str>> From<(I, K)> for ApiKey {
    /// Takes the id and the key.
    fn from((id, key): (I, K)) -> Self {
        let pair = joined(&[id.as_ref().trim(), ":", key.as_ref().trim()]);
        Self(Zeroizing::new(STANDARD.encode(&*pair)))
    }
}

/// The text of a credential, which has to be there.
pub(crate) fn not_empty<'t>(text: &'t str, what: &str) -> Result<&'t str, String> {
    let text = text.trim();
    if text.is_empty() { Err(format!("the {what} is empty")) } else { Ok(text) }
}

/// What follows the word of an authentication scheme, where the text begins with it.
pub(crate) fn without_word<'t>(word: &str, text: &'t str, what: &str) -> Result<&'t str, String> {
    let text = not_empty(text, what)?;
    match text.split_once(char::is_whitespace) {
        Some((first, rest)) if first.eq_ignore_ascii_case(word) => not_empty(rest, what),
        _ if text.eq_ignore_ascii_case(word) => Err(format!("the {what} is only the word `{word}`")),
        _ => Ok(text),
    }
}

/// A user name and a password as basic authentication encodes them.
pub(crate) fn basic_pair(user: &str, password: &str) -> Result<Zeroizing<String>, String> {
    if user.contains(':') {
        return Err("a user name for basic authentication cannot contain a colon".to_owned());
    }
    let pair = joined(&[user, ":", password]);
    Ok(Zeroizing::new(STANDARD.encode(&*pair)))
}

/// What Base64 hides of a name and a secret with a colon between them: both together, and the secret alone.
pub(crate) fn parts_of_pair(encoded: &str) -> Vec<Zeroizing<String>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &base64::alphabet::STANDARD,
        GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::Indifferent)
            .with_decode_allow_trailing_bits(true),
    );
    let Ok(pair) = LENIENT.decode(encoded).map(Zeroizing::new) else { return Vec::new() };
    let Ok(pair) = std::str::from_utf8(&pair) else { return Vec::new() };
    let Some((_, secret)) = pair.split_once(':') else { return Vec::new() };
    [forms(pair), forms(secret)].concat()
}

/// A secret in the forms in which servers repeat it: as it is, and as it is in an address.
pub(crate) fn forms(secret: &str) -> Vec<Zeroizing<String>> {
    let (plain, encoded) = (Zeroizing::new(secret.to_owned()), encoded(secret));
    if plain == encoded { vec![plain] } else { vec![plain, encoded] }
}

/// A secret as it is in an address, in one buffer.
pub(crate) fn encoded(secret: &str) -> Zeroizing<String> {
    // A byte is at most three characters.
    let mut encoded = Zeroizing::new(String::with_capacity(3 * secret.len()));
    encoded.extend(utf8_percent_encode(secret, ENCODED));
    encoded
}

/// Texts one after the other, in one buffer: what grows leaves a copy behind.
pub(crate) fn joined(texts: &[&str]) -> Zeroizing<String> {
    let mut joined = Zeroizing::new(String::with_capacity(texts.iter().map(|text| text.len()).sum()));
    texts.iter().for_each(|text| joined.push_str(text));
    joined
}

/// The value of a header, which is not shown, and is overwritten when the last request with it is gone.
pub(crate) fn sensitive(text: Zeroizing<String>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    value.set_sensitive(true);
    Some(value)
}
