//! Media types with a colon in the place of their slash: `application:json`.

use std::borrow::Cow;

use openapi_terms::meant;
use serde_json::{Map, Value};

use super::{Log, Moves};
use crate::diagnostic::Severity;
use crate::pointer;

/// Writes the media types of a body as they are meant. Returns where the descriptions are now, and where they were.
pub(super) fn repair(node: &mut Value, at: &str, log: &mut Log<'_>, moves: &mut Moves<'_>) -> Vec<(String, String)> {
    let Some(Value::Object(content)) = node.get_mut("content") else { return Vec::new() };
    let is_misspelt = |name: &String| matches!(meant(name), Cow::Owned(_));
    if !content.keys().any(is_misspelt) {
        return Vec::new();
    }
    let place = |name: &str| pointer::join(at, &["content", name]);
    let known: Map<String, Value> = std::mem::take(content);
    let mut moved = Vec::new();
    let spelt: Vec<String> = known.keys().filter(|name| !is_misspelt(name)).cloned().collect();
    for (name, value) in known {
        let Cow::Owned(meant) = meant(&name) else {
            content.insert(name, value);
            continue;
        };
        if spelt.contains(&meant) || content.contains_key(&meant) {
            let message = format!("`{name}` is ignored: `{meant}` is there, too");
            log(Severity::Repair, at, message, Some("remove one"));
            continue;
        }
        let message = format!("`{name}` is not a media type; it is read as `{meant}`");
        log(Severity::Repair, at, message, Some("write a slash"));
        moved.push((place(&meant), place(&name)));
        content.insert(meant, value);
    }
    moves(&moved);
    moved
}

/// Lets references lead to where nodes are now.
pub(super) fn follow(node: &mut Value, moved: &[(String, String)]) {
    match node {
        _ if moved.is_empty() => {}
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, moved)),
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                let rest = |from: &String| Some(reference.strip_prefix('#')?.strip_prefix(from)?.to_owned());
                let found = moved.iter().find_map(|(to, from)| Some((to, rest(from)?)));
                if let Some((to, rest)) = found.filter(|(_, rest)| rest.is_empty() || rest.starts_with('/')) {
                    *reference = format!("#{to}{rest}");
                }
            }
            object.values_mut().for_each(|value| follow(value, moved));
        }
        _ => {}
    }
}
