//! JSON pointers (RFC 6901) as text.

/// Appends a segment, escaped.
pub fn push(pointer: &str, segment: impl AsRef<str>) -> String {
    format!("{pointer}/{}", escape(segment.as_ref()))
}

/// Appends several segments, escaped.
pub fn join(pointer: &str, segments: &[&str]) -> String {
    segments.iter().fold(pointer.to_owned(), |pointer, segment| push(&pointer, segment))
}

/// Escapes a segment.
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Undoes [`escape`].
pub fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// The segments, unescaped.
pub fn segments(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(unescape)
}

/// Whether `pointer` is `prefix` or lies below it.
pub fn is_within(pointer: &str, prefix: &str) -> bool {
    pointer.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The name of a component that a local reference points to: `#/components/<section>/<name>`.
pub fn component<'r>(reference: &'r str, section: &str) -> Option<&'r str> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    (!name.contains('/')).then_some(name)
}
