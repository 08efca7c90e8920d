//! Media types and the encoding of their properties.
//!
//! 3.2 describes the items of a stream (`itemSchema`), which is what an array of them means for a body that is a sequence.
//! `explode` of an encoding has no value of its own in the types of 3.0 where a document says nothing, so that it is said here.

use serde_json::{Value, json};

use super::Log;
use crate::diagnostic::Severity;
use crate::later::Mark;

/// Rewrites a media type.
pub(super) fn lower(node: &mut Value, at: &str, log: &mut Log<'_>) -> Option<Mark> {
    let media_type = node.as_object_mut()?;
    let mut mark = None;
    if let Some(mut item) = media_type.shift_remove("itemSchema") {
        read_data(&mut item);
        media_type.insert("schema".to_owned(), json!({ "type": "array", "items": item }));
        mark = Some(Mark::Sequence);
    }
    for key in ["prefixEncoding", "itemEncoding"] {
        if let Some(encoding) = media_type.shift_remove(key) {
            let lost = lost(&encoding);
            let message = if at.contains("/responses/") {
                format!("`{key}` describes the parts of an answer, which is bytes; who reads them has to expect {lost}")
            } else {
                format!(
                    "`{key}` describes parts without names, which this media type does not have; ignored are {lost}"
                )
            };
            log(Severity::Degradation, at, &message, Some("describe the parts as properties of `multipart/form-data`"));
        }
    }
    mark
}

/// What is lost of the encoding of a part, or of a list of parts.
fn lost(encoding: &Value) -> String {
    let mut lost = Vec::new();
    for encoding in encoding.as_array().map_or_else(|| std::slice::from_ref(encoding), Vec::as_slice) {
        lost.extend(encoding.get("contentType").and_then(Value::as_str).map(|name| format!("`{name}`")));
        let headers = encoding.get("headers").and_then(Value::as_object).into_iter().flat_map(|headers| headers.keys());
        lost.extend(headers.map(|name| format!("the header `{name}`")));
    }
    if lost.is_empty() { "what each part is".to_owned() } else { lost.join(", ") }
}

/// The data of an event is text. Where that is JSON, `contentSchema` describes it.
fn read_data(item: &mut Value) {
    let Some(data) = item.pointer_mut("/properties/data") else { return };
    if let Some(content) = data.get_mut("contentSchema").filter(|content| content.is_object()) {
        *data = content.take();
    }
}

/// Says what an encoding means that has one of `style`, `explode` and `allowReserved`.
pub(super) fn lower_encoding(node: &mut Value) {
    let Some(encoding) = node.as_object_mut() else { return };
    if !["style", "explode", "allowReserved"].iter().any(|key| encoding.contains_key(*key)) {
        return;
    }
    encoding.entry("style").or_insert_with(|| json!("form"));
    let is_form = encoding.get("style").is_some_and(|style| style == "form");
    encoding.entry("explode").or_insert(Value::Bool(is_form));
}
