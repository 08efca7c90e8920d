//! Functions of libraries that are large, and would be compiled into each place that calls them.

use http::{HeaderMap, HeaderName, HeaderValue};

/// Sets a header, instead of others of its name.
#[inline(never)]
pub(crate) fn set_header(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    headers.insert(name, value);
}

/// Whether a text has another one in it.
#[inline(never)]
pub(crate) fn has_text(text: &str, part: &str) -> bool {
    text.contains(part)
}
