//! API keys, and the values of `Authorization`.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

use crate::Secret;

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
        let pair = Zeroizing::new(format!("{}:{}", id.as_ref().trim(), key.as_ref().trim()));
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
    let pair = Zeroizing::new(format!("{user}:{password}"));
    Ok(Zeroizing::new(STANDARD.encode(&*pair)))
}

/// The value of a header, which is not shown, and is overwritten when the last request with it is gone.
pub(crate) fn sensitive(text: Zeroizing<String>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    value.set_sensitive(true);
    Some(value)
}
