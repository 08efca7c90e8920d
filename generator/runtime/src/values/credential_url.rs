//! Addresses that may carry credentials.

use std::fmt;

/// What is shown in place of a secret.
pub(crate) const REDACTED: &str = "<redacted>";

/// A URL that may have a user name and a password in it, such as that of a proxy. It is sent and received as it is, and
/// printed without them.
///
/// ```
/// use openapi_runtime::CredentialUrl;
///
/// let url = CredentialUrl::from("https://user:hunter2@proxy.example:3128");
/// assert_eq!(format!("{url:?}"), "\"https://<redacted>@proxy.example:3128\"");
/// assert_eq!(url.redacted(), "https://<redacted>@proxy.example:3128");
/// assert_eq!(url.expose(), "https://user:hunter2@proxy.example:3128");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CredentialUrl(String);

text_value!(CredentialUrl, "a string");

impl CredentialUrl {
    /// The whole URL. The caller is responsible for where it is printed.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The URL without its user name and password, to be printed.
    pub fn redacted(&self) -> String {
        // Whatever is before the last `@`: a password may have a slash in it that should have been encoded.
        let (scheme, rest) = self.0.split_once("://").unwrap_or(("", &self.0));
        match rest.rsplit_once('@') {
            Some((_, host)) if scheme.is_empty() => format!("{REDACTED}@{host}"),
            Some((_, host)) => format!("{scheme}://{REDACTED}@{host}"),
            None => self.0.clone(),
        }
    }
}

impl fmt::Debug for CredentialUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.redacted(), formatter)
    }
}

/// A text in which no URL has a user name or a password.
#[cfg(feature = "client")]
pub(crate) fn hide_user_information(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(':') {
        let (before, after) = rest.split_at(start + 1);
        shown.push_str(before);
        rest = after;
        // JSON may escape slashes.
        let Some(slashes) = ["//", "\\/\\/"].into_iter().find(|slashes| rest.starts_with(slashes)) else { continue };
        shown.push_str(slashes);
        rest = &rest[slashes.len()..];
        let end = rest.find(|c: char| c.is_whitespace() || "/?#\\\"<>".contains(c)).unwrap_or(rest.len());
        if let Some(at) = rest[..end].rfind('@') {
            shown.push_str(REDACTED);
            rest = &rest[at..];
        }
    }
    shown.push_str(rest);
    shown
}
