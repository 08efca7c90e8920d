//! Segments of JSON pointers (RFC 6901).

/// A segment as a pointer has it.
///
/// ```
/// assert_eq!(openapi_terms::pointer::escape("/books/{id}"), "~1books~1{id}");
/// ```
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Undoes [`escape`].
pub fn unescape(segment: &str) -> String {
    if segment.contains('~') { segment.replace("~1", "/").replace("~0", "~") } else { segment.to_owned() }
}
