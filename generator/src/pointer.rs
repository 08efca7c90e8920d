//! JSON pointers (RFC 6901) as text.

use openapi_terms::ADDITIONAL_OPERATIONS;
pub use openapi_terms::pointer::{escape, unescape};

/// Appends a segment, escaped.
pub fn push(pointer: &str, segment: impl AsRef<str>) -> String {
    let segment = segment.as_ref();
    let mut pushed = String::with_capacity(pointer.len() + 1 + segment.len());
    pushed.push_str(pointer);
    push_segment(&mut pushed, segment);
    pushed
}

/// Appends several segments, escaped.
pub fn join(pointer: &str, segments: &[&str]) -> String {
    let mut joined =
        String::with_capacity(pointer.len() + segments.iter().map(|segment| 1 + segment.len()).sum::<usize>());
    joined.push_str(pointer);
    segments.iter().for_each(|segment| push_segment(&mut joined, segment));
    joined
}

/// The segments, unescaped.
pub fn segments(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(unescape)
}

/// The nodes around a node and itself, from the whole document on.
pub fn way(pointer: &str) -> Vec<&str> {
    pointer.match_indices('/').map(|(end, _)| end).chain([pointer.len()]).map(|end| &pointer[..end]).collect()
}

/// The component or the operation that a node is in.
pub fn holder(pointer: &str) -> &str {
    // The operation of a method without a key of its own is a step further down.
    let slashes = if pointer.split('/').nth(3) == Some(ADDITIONAL_OPERATIONS) { 4 } else { 3 };
    pointer.match_indices('/').nth(slashes).map_or(pointer, |(end, _)| &pointer[..end])
}

/// The path item that an operation is in: what is below `paths`.
pub fn item(pointer: &str) -> &str {
    pointer.match_indices('/').nth(2).map_or(pointer, |(end, _)| &pointer[..end])
}

/// The name of a component that a local reference points to: `#/components/<section>/<name>`.
pub fn component<'r>(reference: &'r str, section: &str) -> Option<&'r str> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    (!name.contains('/')).then_some(name)
}

/// Does something with a pointer that has a segment more, and takes the segment away again.
pub fn within<T>(pointer: &mut String, segment: &str, f: impl FnOnce(&mut String) -> T) -> T {
    let length = pointer.len();
    push_segment(pointer, segment);
    let result = f(pointer);
    pointer.truncate(length);
    result
}

/// Almost no segment has a character that is escaped.
pub fn push_segment(pointer: &mut String, segment: &str) {
    pointer.push('/');
    match segment.contains(['~', '/']) {
        true => pointer.push_str(&escape(segment)),
        false => pointer.push_str(segment),
    }
}

#[cfg(test)]
mod tests {
    use super::holder;

    #[test]
    fn a_place_is_in_a_component_or_an_operation() {
        for (place, expected) in [
            ("/components/schemas/A/properties/b", "/components/schemas/A"),
            ("/paths/~1a/get/responses/200", "/paths/~1a/get"),
            ("/paths/~1a/query", "/paths/~1a/query"),
            ("/paths/~1a/additionalOperations/COPY/responses/200", "/paths/~1a/additionalOperations/COPY"),
            ("/paths/~1a/additionalOperations/COPY", "/paths/~1a/additionalOperations/COPY"),
        ] {
            assert_eq!(holder(place), expected);
        }
    }
}
