//! Texts that are secrets by their names.
//!
//! Documents rarely say `format: password`, and a password that is plain text ends in a log. So a text whose name says that
//! it is a secret is one, unless `[secrets]` in `api.toml` says otherwise.

use std::collections::{BTreeMap, BTreeSet};

use openapi_runtime::is_secret_name;
use serde_json::{Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, walk_mut, walk_parts};
use crate::ir::Name;
use crate::later::Mark;
use crate::pointer;
use crate::settings::Lines;

/// Alternatives within alternatives are followed this far.
const MAX_DEPTH: usize = 8;

/// Names of maps that hold secrets next to what is none: a header may be a credential, and a variable of an environment a
/// password. The last word of a name decides, and `variables` is none.
const HOLDERS: [&str; 5] = ["cookies", "env", "environment", "envs", "headers"];

/// Marks texts as secrets: those that `chosen` says are, those that have the name of one, and those in maps of such. Returns the
/// marks of JSON and addresses, which have no format for it.
pub(crate) fn mark(
    document: &mut Document,
    chosen: &BTreeMap<String, bool>,
    lines: &Lines,
    findings: &mut Findings,
) -> Vec<(String, Mark)> {
    let mut marks = Vec::new();
    let mut matched: BTreeSet<String> = BTreeSet::new();
    let may_be_chosen = |name: &str| !chosen.is_empty() || is_secret_name(name) || holds_secrets(name);
    for (at, name) in candidates(&document.root, may_be_chosen) {
        let is_named = is_secret_name(&name);
        let is_holder = !is_named && holds_secrets(&name);
        let is_secret = is_named || is_holder;
        let key = document.sources.key(&at);
        let choice = chosen.get(&key).copied();
        if !choice.unwrap_or(is_secret) {
            matched.insert(key);
            continue;
        }
        // What else has such a name is not about what is in it: an environment may be a text.
        let mut found = match is_holder && choice.is_none() {
            true => mark_values(&mut document.root, &at),
            false => mark_at(&mut document.root, &at, MAX_DEPTH),
        };
        if choice == Some(true) && !found.is_text {
            // JSON is a secret only where `api.toml` says so: the settings of a connector, for example.
            let other = mark_other(&mut document.root, &at);
            found.is_text = other.is_some() || mark_values(&mut document.root, &at).is_text;
            marks.extend(other.map(|at| (at, Mark::Secret)));
        }
        if found.is_text {
            if found.is_new && choice.is_none() {
                let message = match is_holder {
                    true => format!("`{name}` holds secrets by its name, and its values are never printed"),
                    false => format!("`{name}` is a secret by its name, and is never printed"),
                };
                let help = format!("if it is not, write `\"{key}\" = false` below [secrets] in api.toml");
                findings.add(Severity::Note, document.sources.place(&at), message, help);
            }
            matched.insert(key);
        }
    }
    for (key, is_secret) in chosen.iter().filter(|(key, _)| !matched.contains(*key)) {
        let message = match is_secret {
            true => format!("the secret `{key}` is not a property or parameter that is plain text or any JSON"),
            false => format!("the text `{key}` is not a property or parameter in the documents"),
        };
        let place = lines.place(&pointer::join("", &["secrets", key]));
        findings.add(Severity::Error, place, message, "remove the entry, or correct what it refers to".to_owned());
    }
    marks
}

/// Takes `format: password` away in a node and below it, where texts of this format are of a type that is printed.
///
/// An example may have a member `format` with this value, which is data.
pub fn unmark(node: &mut Value, kind: Kind) {
    walk_mut(node, kind, "", &mut |node, kind, _| {
        if let (Kind::Schema, true, Some(members)) = (kind, is_secret(node), node.as_object_mut()) {
            members.shift_remove("format");
        }
    });
}

/// The schemas of properties and parameters of some names, with their names.
fn candidates(root: &Value, is_wanted: impl Fn(&str) -> bool + Sync) -> Vec<(String, String)> {
    let found = walk_parts(root, |found: &mut Vec<(String, String)>, node, kind, at| match kind {
        Kind::Schema => {
            let properties = node.get("properties").and_then(Value::as_object).into_iter().flatten();
            let properties = properties.filter(|(name, _)| is_wanted(name));
            found.extend(properties.map(|(name, _)| (pointer::join(at, &["properties", name]), name.clone())));
        }
        Kind::Parameter => {
            if let (Some(name), Some(_)) = (node.get("name").and_then(Value::as_str), node.get("schema")) {
                found.extend(is_wanted(name).then(|| (pointer::push(at, "schema"), name.to_owned())));
            }
        }
        _ => {}
    });
    found.into_iter().flatten().collect()
}

/// What was found where a secret may be.
#[derive(Clone, Copy, Default)]
struct Found {
    /// Whether it is a text.
    is_text: bool,
    /// Whether it was not a secret before.
    is_new: bool,
}

/// Makes the text at a node a secret.
fn mark_at(root: &mut Value, at: &str, depth: usize) -> Found {
    let Some(node) = root.pointer(at) else { return Found::default() };
    if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
        let Some(target) = reference.strip_prefix('#').and_then(|target| root.pointer(target)) else {
            return Found::default();
        };
        if is_secret(target) {
            return Found { is_text: true, is_new: false };
        }
        // Elsewhere the component may be a text that is not a secret.
        return match is_plain(target).then(|| target.clone()) {
            Some(text) => replace(root, at, text),
            None => Found::default(),
        };
    }
    if is_secret(node) {
        return Found { is_text: true, is_new: false };
    }
    if is_plain(node) {
        let text = node.clone();
        return replace(root, at, text);
    }
    let mut arms = Vec::new();
    for keyword in ["oneOf", "anyOf", "allOf"].iter().filter(|_| depth > 0) {
        let alternatives = node.get(*keyword).and_then(Value::as_array).filter(|arms| !is_anything(arms));
        let count = alternatives.map_or(0, Vec::len);
        arms.extend((0..count).map(|index| pointer::join(at, &[keyword, &index.to_string()])));
    }
    arms.iter().fold(Found::default(), |found, arm| {
        let arm = mark_at(root, arm, depth - 1);
        Found { is_text: found.is_text || arm.is_text, is_new: found.is_new || arm.is_new }
    })
}

/// Makes the values of a map of texts secrets.
fn mark_values(root: &mut Value, at: &str) -> Found {
    let is_map = |node: &Value| {
        node.get("properties").is_none()
            && node.get("additionalProperties").is_some_and(|values| is_plain(values) || is_secret(values))
    };
    let Some(node) = root.pointer(at) else { return Found::default() };
    if is_map(node) {
        return mark_at(root, &pointer::push(at, "additionalProperties"), MAX_DEPTH);
    }
    Found::default()
}

/// Whether a map of texts holds secrets by its name: `headers`, `httpHeaders`, `env_variables`.
fn holds_secrets(name: &str) -> bool {
    let name = Name::new(name).snake();
    let mut words = name.rsplit('_').filter(|word| !["variables", "vars"].contains(word));
    words.next().is_some_and(|last| HOLDERS.contains(&last))
}

fn replace(root: &mut Value, at: &str, mut text: Value) -> Found {
    if let Value::Object(text) = &mut text {
        text.insert("format".to_owned(), json!("password"));
    }
    if let Some(node) = root.pointer_mut(at) {
        *node = text;
    }
    Found { is_text: true, is_new: true }
}

/// The place of a secret that is no text: any JSON at a node, the user of an address, or the values of an object whose properties
/// the schema does not name, which get a schema.
fn mark_other(root: &mut Value, at: &str) -> Option<String> {
    let Some(Value::Object(node)) = root.pointer_mut(at) else { return None };
    if node.get("format").is_some_and(|format| format == "uri" || format == "url") {
        return Some(at.to_owned());
    }
    const SHAPES: [&str; 9] =
        ["$ref", "additionalProperties", "allOf", "anyOf", "enum", "items", "oneOf", "properties", "type"];
    if SHAPES.iter().all(|key| !node.contains_key(*key)) {
        return Some(at.to_owned());
    }
    let is_any = node.get("additionalProperties").is_none_or(|any| *any == json!(true) || *any == json!({}));
    let is_object = node.get("type").is_some_and(|ty| ty == "object");
    if !is_object || !is_any || node.contains_key("properties") {
        return None;
    }
    node.insert("additionalProperties".to_owned(), json!({}));
    Some(pointer::push(at, "additionalProperties"))
}

/// Whether alternatives name every type of JSON, which says nothing about a text.
fn is_anything(arms: &[Value]) -> bool {
    let is_there = |name: &str| arms.iter().any(|arm| arm.get("type").is_some_and(|ty| ty == name));
    ["array", "boolean", "number", "object", "string"].into_iter().all(is_there)
}

/// Formats of texts that say how a secret is written. A password that is a date is when it was set.
const FORMS: [&str; 3] = ["base64url", "byte", "uuid"];

/// Whether a schema is a text of any form.
fn is_plain(schema: &Value) -> bool {
    let format = schema.get("format").and_then(Value::as_str);
    schema.get("type").is_some_and(|ty| ty == "string")
        && format.map_or(schema.get("format").is_none(), |format| FORMS.contains(&format))
        && ["enum", "oneOf", "anyOf", "allOf"].iter().all(|key| schema.get(*key).is_none())
}

fn is_secret(schema: &Value) -> bool {
    schema.get("format").is_some_and(|format| format == "password")
}
