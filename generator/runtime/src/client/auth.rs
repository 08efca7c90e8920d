//! Credentials.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use crate::Secret;
use crate::client::Client;

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
pub struct ApiKey(Secret);

impl ApiKey {
    pub(crate) fn encoded(&self) -> &str {
        self.0.expose()
    }
}

/// A client whose server takes API keys.
///
/// This trait and the two below say which credentials a [`Builder`](crate::client::Builder) offers: one that the
/// server does not take does not compile.
#[diagnostic::on_unimplemented(message = "`{Self}` does not take API keys", label = "not a credential of this API")]
pub trait ApiKeyAuth {}

/// A client whose server takes a user name and a password.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not take a user name and a password",
    label = "not a credential of this API"
)]
pub trait BasicAuth {}

/// A client whose server takes bearer tokens.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not take bearer tokens",
    label = "not a credential of this API"
)]
pub trait BearerAuth {}

impl ApiKeyAuth for Client {}
impl BasicAuth for Client {}
impl BearerAuth for Client {}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey(..)")
    }
}

impl From<&str> for ApiKey {
    /// Takes the encoded form. White space around it, as files and shells leave it, is removed.
    fn from(encoded: &str) -> Self {
        Self(Secret::from(encoded.trim()))
    }
}

impl From<&String> for ApiKey {
    fn from(encoded: &String) -> Self {
        Self::from(encoded.as_str())
    }
}

impl From<String> for ApiKey {
    fn from(encoded: String) -> Self {
        Self::from(encoded.as_str())
    }
}

impl From<Secret> for ApiKey {
    fn from(encoded: Secret) -> Self {
        Self::from(encoded.expose())
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
        let pair = format!("{}:{}", id.as_ref().trim(), key.as_ref().trim());
        Self(Secret::from(STANDARD.encode(pair)))
    }
}

/// The value of `Authorization` for an API key.
pub(crate) fn api_key(key: &ApiKey) -> Result<HeaderValue, String> {
    authorization("ApiKey", key.encoded(), "API key")
}

/// The value of `Authorization` for a user name and a password.
pub(crate) fn basic(user: &str, password: &Secret) -> Result<HeaderValue, String> {
    if user.contains(':') {
        return Err("a user name for basic authentication cannot contain a colon".to_owned());
    }
    let pair = STANDARD.encode(format!("{user}:{}", password.expose()));
    authorization("Basic", &pair, "password")
}

/// The value of `Authorization` for a bearer token.
pub(crate) fn bearer(token: &Secret) -> Result<HeaderValue, String> {
    authorization("Bearer", token.expose().trim(), "token")
}

/// The value of `Authorization` that a caller wrote in full.
pub(crate) fn custom(value: &str) -> Result<HeaderValue, String> {
    sensitive(value).ok_or_else(|| "the header `authorization` has characters that a header cannot carry".to_owned())
}

fn authorization(scheme: &str, text: &str, what: &str) -> Result<HeaderValue, String> {
    if text.is_empty() {
        return Err(format!("the {what} is empty"));
    }
    sensitive(&format!("{scheme} {text}"))
        .ok_or_else(|| format!("the {what} has characters that a header cannot carry"))
}

fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}
