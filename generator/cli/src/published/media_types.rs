//! Media types with parameters, such as `application/json; version=2`.
//!
//! A publisher may add one to all of them from one version to the next. Places in words and corrections have the media type in
//! them, so that each would lead nowhere: `names.media_types` says what a media type is called here.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Calls the media types of a document what `names` say. One that is there already under that name keeps its own.
pub fn rename(node: &mut Value, names: &BTreeMap<String, String>) {
    match node {
        _ if names.is_empty() => {}
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, names)),
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                if let Value::Object(content) = value
                    && key == "content"
                {
                    rename_keys(content, names);
                }
                rename(value, names);
            }
        }
        _ => {}
    }
}

fn rename_keys(content: &mut Map<String, Value>, names: &BTreeMap<String, String>) {
    if !content.keys().any(|media_type| names.contains_key(media_type)) {
        return;
    }
    let known: Vec<String> = content.keys().cloned().collect();
    *content = std::mem::take(content)
        .into_iter()
        .map(|(media_type, node)| match names.get(&media_type) {
            Some(name) if !known.contains(name) => (name.clone(), node),
            _ => (media_type, node),
        })
        .collect();
}

/// The media types with parameters that a document has, and how often.
pub fn with_parameters(node: &Value) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    find(node, &mut found);
    found
}

fn find(node: &Value, found: &mut BTreeMap<String, usize>) {
    match node {
        Value::Array(items) => items.iter().for_each(|item| find(item, found)),
        Value::Object(object) => {
            let content = object.get("content").and_then(Value::as_object).into_iter().flatten();
            let media_types = content.map(|(media_type, _)| media_type).filter(|media_type| has_parameters(media_type));
            media_types.for_each(|media_type| *found.entry(media_type.clone()).or_default() += 1);
            object.values().for_each(|value| find(value, found));
        }
        _ => {}
    }
}

/// `a/b; c=d`, and not two media types in one text.
fn has_parameters(media_type: &str) -> bool {
    let Some((essence, parameters)) = media_type.split_once(';') else { return false };
    essence.contains('/') && parameters.contains('=')
}
