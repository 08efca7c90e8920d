//! What must not be printed.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::Json;
use crate::wire::{Blank, ByValue};

/// A password, token or key, or any JSON that may hold one. It is sent and received like what is inside, but never
/// printed.
///
/// `Debug` shows `Secret(..)` and there is no `Display`, so that a secret does not reach a log by
/// accident. [`Secret::expose`] gives what is inside. With the feature `client`, a text is overwritten when it is dropped.
///
/// ```
/// use openapi_runtime::Secret;
///
/// let secret = Secret::from("hunter2");
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// assert_eq!(secret.expose(), "hunter2");
///
/// let settings = Secret::from(serde_json::json!({ "password": "hunter2" }));
/// assert_eq!(format!("{settings:?}"), "Secret(..)");
/// assert_eq!(settings.expose()["password"], "hunter2");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret<T: Overwrite = String>(T);

/// What a secret may be.
pub trait Overwrite {
    /// Leaves nothing behind that could be read.
    fn overwrite(&mut self);
}

impl Overwrite for String {
    fn overwrite(&mut self) {
        #[cfg(feature = "client")]
        zeroize::Zeroize::zeroize(self);
    }
}

impl Overwrite for Json {
    fn overwrite(&mut self) {
        match self {
            Self::String(text) => text.overwrite(),
            Self::Array(items) => items.iter_mut().for_each(Self::overwrite),
            Self::Object(object) => object.iter_mut().for_each(|(_, value)| value.overwrite()),
            Self::Null | Self::Bool(_) | Self::Number(_) => {}
        }
    }
}

impl<T: Overwrite> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.overwrite();
    }
}

text_value!(Secret, "a string");

impl Secret {
    /// Keeps `text` as a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself. The caller is responsible for where it is printed.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The text itself, to be overwritten when it is not needed any more.
    #[cfg(feature = "client")]
    pub(crate) fn into_text(mut self) -> zeroize::Zeroizing<String> {
        zeroize::Zeroizing::new(std::mem::take(&mut self.0))
    }
}

impl Secret<Json> {
    /// The JSON itself. The caller is responsible for where it is printed.
    pub fn expose(&self) -> &Json {
        &self.0
    }

    /// The JSON itself, to keep or to change. The caller is responsible for where it is printed.
    pub fn into_exposed(mut self) -> Json {
        std::mem::take(&mut self.0)
    }
}

impl From<Json> for Secret<Json> {
    fn from(value: Json) -> Self {
        Self(value)
    }
}

impl From<Value> for Secret<Json> {
    fn from(value: Value) -> Self {
        Self(value.into())
    }
}

impl Serialize for Secret<Json> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Secret<Json> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Json::deserialize(deserializer).map(Self)
    }
}

impl Blank for Secret<Json> {
    type Compared = ByValue;

    fn blank() -> Self {
        Self(Json::Null)
    }
}

impl<T: Overwrite> fmt::Debug for Secret<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(..)")
    }
}
