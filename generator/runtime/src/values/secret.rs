//! Text that must not be printed.

use std::fmt;

/// A password, token or key. It is sent and received like any string, but never printed.
///
/// `Debug` shows `Secret(..)` and there is no `Display`, so that a secret does not reach a log by
/// accident. [`Secret::expose`] gives the text.
///
/// ```
/// use openapi_runtime::Secret;
///
/// let secret = Secret::from("hunter2");
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret(String);

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
    pub(crate) fn into_text(self) -> zeroize::Zeroizing<String> {
        zeroize::Zeroizing::new(self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(..)")
    }
}
