//! JSON pointers (RFC 6901): their segments, and the references that are made of them.

use std::borrow::Cow;

use serde_json::Value;

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

/// The pointer that a node refers to, as it is written there. Nothing where it is no reference within the document.
///
/// ```
/// use openapi_terms::pointer::local_reference;
/// use serde_json::json;
///
/// assert_eq!(local_reference(&json!({ "$ref": "#/Small%20pet" })), Some("/Small%20pet"));
/// assert_eq!(local_reference(&json!({ "$ref": "other.yaml#/Pet" })), None);
/// ```
pub fn local_reference(node: &Value) -> Option<&str> {
    node.get("$ref")?.as_str()?.strip_prefix('#')
}

/// What a reference within a document leads to, and the pointer of it. Nothing where the node is not such a reference, or
/// where it leads nowhere.
///
/// A reference is an address, in which a pointer may be percent-encoded. A key that holds a percent sign itself comes
/// first.
pub fn target<'v>(root: &'v Value, node: &'v Value) -> Option<(Cow<'v, str>, &'v Value)> {
    let written = local_reference(node)?;
    if let Some(found) = root.pointer(written) {
        return Some((written.into(), found));
    }
    let decoded = percent_encoding::percent_decode_str(written).decode_utf8().ok()?;
    let found = root.pointer(&decoded)?;
    Some((decoded, found))
}

/// The node behind references, however many there are in a row, and its pointer where the node itself is a reference.
/// One that leads nowhere, or back to itself, stays a reference.
///
/// ```
/// use openapi_terms::pointer::resolved;
/// use serde_json::json;
///
/// let root = json!({ "Pet": { "$ref": "#/Small%20pet" }, "Small pet": { "type": "object" } });
/// let node = json!({ "$ref": "#/Pet" });
/// let (pointer, pet) = resolved(&root, &node);
/// assert_eq!((pointer.as_deref(), pet), (Some("/Small pet"), &root["Small pet"]));
/// ```
pub fn resolved<'v>(root: &'v Value, node: &'v Value) -> (Option<Cow<'v, str>>, &'v Value) {
    let mut found = (None, node);
    // In a cycle, the node that is remembered comes again: it is replaced less and less often.
    let (mut remembered, mut steps) = (node, 0_usize);
    while let Some((at, next)) = target(root, found.1) {
        if std::ptr::eq(next, remembered) {
            break;
        }
        found = (Some(at), next);
        steps += 1;
        if steps.is_power_of_two() {
            remembered = next;
        }
    }
    found
}
