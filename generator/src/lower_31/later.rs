//! OpenAPI 3.2 to the forms of 3.0.
//!
//! A query string as a whole, tags that are part of others, and examples as data and as text. What has no form in 3.0 is left,
//! and reported as any other key that is not known.

use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::{Codec, codec};
use serde_json::{Map, Value, json};

use crate::later::Mark;
use crate::pointer;

/// Lets a parameter that is the whole query string be an object whose properties are parameters, which is how a form is
/// written unless the form says more. Of any other media type, it is a parameter of the query that is all of it. A cookie that
/// is written as it is, is marked.
pub(super) fn lower_parameter(parameter: &mut Map<String, Value>) -> Option<Mark> {
    let is_in = |place: &str| parameter.get("in").is_some_and(|written| written == place);
    if is_in("cookie") && parameter.get("style").is_some_and(|style| style == "cookie") {
        parameter.shift_remove("style");
        return Some(Mark::OtherStyle("cookie".to_owned()));
    }
    if !is_in("querystring") {
        return None;
    }
    let content = parameter.get("content")?.as_object()?;
    let form = content.iter().find(|(name, _)| codec(name) == Codec::Form).map(|(_, form)| form);
    if let Some(form) = form.filter(|form| form.get("encoding").is_none()) {
        let schema = form.get("schema").cloned().unwrap_or_else(|| json!({ "type": "object" }));
        parameter.shift_remove("content");
        parameter.extend([
            ("in".to_owned(), json!("query")),
            ("style".to_owned(), json!("form")),
            ("explode".to_owned(), json!(true)),
            ("schema".to_owned(), schema),
        ]);
        return Some(Mark::FormQuery);
    }
    parameter.insert("in".to_owned(), json!("query"));
    Some(Mark::WholeQuery)
}

/// Tags have a summary next to their description, and may be part of another one.
pub(super) fn lower_tag(tag: &mut Map<String, Value>) {
    let summary = tag.shift_remove("summary");
    let parent = tag.shift_remove("parent");
    tag.shift_remove("kind");
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::trim).map(str::to_owned);
    let parent = text(parent.as_ref()).map(|parent| format!("Part of `{parent}`."));
    let said: Vec<String> =
        [text(summary.as_ref()), text(tag.get("description")), parent].into_iter().flatten().collect();
    if !said.is_empty() {
        tag.insert("description".to_owned(), json!(said.join("\n\n")));
    }
}

/// What a tag says about itself, in the words that it has in a document.
pub(crate) fn tag_text(tag: &Value) -> Option<String> {
    let mut tag = tag.as_object()?.clone();
    lower_tag(&mut tag);
    tag.get("description")?.as_str().map(str::to_owned)
}

/// The kinds of tags, by name.
pub(super) fn kinds(root: &Value) -> BTreeMap<String, String> {
    let tags = root.get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.filter_map(|tag| Some((tag.get("name")?.as_str()?.to_owned(), tag.get("kind")?.as_str()?.to_owned())))
        .collect()
}

/// Lets the first tag of an operation be one that sorts operations, and no badge or the like.
pub(super) fn lower_tags(operation: &mut Map<String, Value>, kinds: &BTreeMap<String, String>) {
    let is_other = |tag: &Value| tag.as_str().and_then(|tag| kinds.get(tag)).is_some_and(|kind| kind != "nav");
    if let Some(Value::Array(tags)) = operation.get_mut("tags") {
        tags.sort_by_key(is_other);
    }
}

/// The document and its responses have a summary, and servers a name, next to their description or instead of it.
pub(super) fn describe(object: &mut Map<String, Value>, key: &str) {
    let Some(said) = object.shift_remove(key) else { return };
    let Some(said) = said.as_str().map(str::trim).filter(|said| !said.is_empty()) else { return };
    let description = object.get("description").and_then(Value::as_str).unwrap_or_default();
    let both = format!("{said}\n\n{}", description.trim());
    object.insert("description".to_owned(), json!(both.trim()));
}

/// Examples say what they are as data, as text, or both.
pub(super) fn lower_example(example: &mut Map<String, Value>) {
    let data = example.shift_remove("dataValue");
    let text = example.shift_remove("serializedValue");
    let read = |text: Value| match &text {
        Value::String(json) => serde_json::from_str(json).unwrap_or(text),
        _ => text,
    };
    if let Some(value) = data.or_else(|| text.map(read)) {
        example.entry("value").or_insert(value);
    }
}

/// The names of the security schemes of a document.
pub(super) fn schemes(root: &Value) -> BTreeSet<String> {
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes")?.as_object());
    schemes.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

/// Requirements name their schemes, or say where these are. A name is a name, also where it looks like an address.
pub(super) fn lower_requirements(holder: &mut Map<String, Value>, schemes: &BTreeSet<String>) {
    let Some(Value::Array(alternatives)) = holder.get_mut("security") else { return };
    for alternative in alternatives.iter_mut().filter_map(Value::as_object_mut) {
        *alternative = std::mem::take(alternative)
            .into_iter()
            .map(|(scheme, scopes)| {
                let name = pointer::component(&scheme, "securitySchemes").map(pointer::unescape);
                let is_place = |name: &String| schemes.contains(name) && !schemes.contains(&scheme);
                (name.filter(is_place).unwrap_or(scheme), scopes)
            })
            .collect();
    }
}
