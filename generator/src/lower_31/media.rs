//! Media types and the encoding of their properties.
//!
//! 3.2 describes the items of a stream (`itemSchema`), which is what an array of them means for a body that is a sequence.
//! `explode` of an encoding has no value of its own in the types of 3.0 where a document says nothing, so that it is said here.

use openapi_terms::essence;
use serde_json::{Map, Value, json};

use super::Log;
use crate::diagnostic::Severity;
use crate::document::{Kind, walk_mut};
use crate::later::Mark;
use crate::pointer;

/// Rewrites a media type.
pub(super) fn lower(node: &mut Value, at: &str, log: &mut Log<'_>) -> Option<Mark> {
    let media_type = node.as_object_mut()?;
    let mut mark = None;
    if let Some(item) = media_type.shift_remove("itemSchema") {
        media_type.insert("schema".to_owned(), list_of(item));
        mark = Some(Mark::Sequence);
    }
    for key in ["prefixEncoding", "itemEncoding"] {
        if let Some(encoding) = media_type.shift_remove(key) {
            let lost = lost(&encoding);
            let message = if at.contains("/responses/") {
                format!(
                    "`{key}` describes the parts of an answer, which is bytes; readers of the answer have to handle {lost}"
                )
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

fn list_of(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

/// Puts the items of streams where a rewritten document has them, so that the two are compared place by place.
pub(crate) fn align_items(written: &mut Value, rewritten: &Value) {
    walk_mut(written, Kind::Document, "", &mut |node, kind, at| {
        // What is next to the items is in no rewritten document.
        let media_type = node.as_object_mut().filter(|node| kind == Kind::MediaType && !node.contains_key("schema"));
        let is_there = || rewritten.pointer(&pointer::join(at, &["schema", "items"])).is_some();
        if let Some(media_type) = media_type.filter(|node| node.contains_key("itemSchema") && is_there())
            && let Some(item) = media_type.shift_remove("itemSchema")
        {
            media_type.insert("schema".to_owned(), list_of(item));
        }
    });
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

/// Takes out what 3.2 says about parts inside of a part. Where a part has some, it is bytes, and a later stage says so.
fn lower_inner(encoding: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let media_type = encoding.get("contentType").and_then(Value::as_str);
    let has_parts = media_type.is_some_and(|name| essence(name).starts_with("multipart/"));
    for key in ["encoding", "prefixEncoding", "itemEncoding"] {
        if encoding.shift_remove(key).is_some() && !has_parts {
            let message =
                format!("`{key}` describes parts inside of a part, which this one does not have; it is ignored");
            log(Severity::Note, at, &message, Some("write a `contentType` of `multipart/`, or remove it"));
        }
    }
}

/// Says what an encoding means that has one of `style`, `explode` and `allowReserved`. 3.1 has them in forms of several parts, too.
pub(super) fn lower_encoding(node: &mut Value, at: &str, is_31: bool, log: &mut Log<'_>) -> Option<Mark> {
    let encoding = node.as_object_mut()?;
    lower_inner(encoding, at, log);
    if !["style", "explode", "allowReserved"].iter().any(|key| encoding.contains_key(*key)) {
        return None;
    }
    encoding.entry("style").or_insert_with(|| json!("form"));
    let is_form = encoding.get("style").is_some_and(|style| style == "form");
    encoding.entry("explode").or_insert(Value::Bool(is_form));
    let media_type = at.rsplit('/').nth(2).map(pointer::unescape).unwrap_or_default();
    let is_one_text = encoding.get("explode") == Some(&Value::Bool(false))
        && encoding.get("style").is_some_and(|style| style != "deepObject");
    (is_31 && is_one_text && essence(&media_type) == "multipart/form-data").then_some(Mark::StyledPart)
}
