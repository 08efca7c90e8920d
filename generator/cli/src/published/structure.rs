//! The facts of a document, without a sentence of it.

use openapi_compiler::{Kind, walk_mut};
use openapi_terms::extension;
use serde_json::{Map, Value};

/// More words than these in a value of a schema make it a sentence.
const MAX_WORDS: usize = 5;

/// What the structure of a node lost that is not a text about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The JSON pointer.
    pub pointer: String,
    pub what: String,
}

/// Takes all texts out of a node: summaries, descriptions, titles, examples, links and extensions. Tiers stay in a form of
/// their own, `x-state` and `x-since`.
pub(crate) fn strip(node: &mut Value, kind: Kind, pointer: &str, losses: &mut Vec<Loss>) {
    walk_mut(node, kind, pointer, &mut |node, kind, at| {
        let Value::Object(object) = node else { return };
        let tier = object.get(extension::STATE).and_then(Value::as_str).map(tier);
        let is_named_by_key = matches!(kind, Kind::Paths | Kind::Components);
        object.retain(|key, _| is_named_by_key || !is_text(kind, key));
        for (key, value) in tier.into_iter().flatten() {
            object.insert(key.to_owned(), Value::String(value));
        }
        if kind == Kind::Schema {
            for (key, value) in object.iter_mut().filter(|(key, _)| !is_keyword(key)) {
                if !remove_sentences(value) {
                    continue;
                }
                losses.push(Loss {
                    pointer: at.to_owned(),
                    what: format!("`{key}` is not a keyword, and has sentences"),
                });
            }
        }
        if kind == Kind::Schema
            && object.get("default").and_then(Value::as_str).is_some_and(|text| words(text) > MAX_WORDS)
        {
            object.remove("default");
            losses.push(Loss { pointer: at.to_owned(), what: "its `default` is a sentence".to_owned() });
        }
    });
}

/// Whether a key of a schema is one that JSON Schema or OpenAPI knows, so that what is below it is visited or a fact.
fn is_keyword(key: &str) -> bool {
    const LISTS_AND_MAPS: [&str; 10] = [
        "allOf",
        "anyOf",
        "oneOf",
        "prefixItems",
        "items",
        "properties",
        "patternProperties",
        "dependentSchemas",
        "$defs",
        "definitions",
    ];
    const VALUES: [&str; 6] = ["const", "default", "discriminator", "enum", "pattern", "required"];
    LISTS_AND_MAPS.contains(&key) || VALUES.contains(&key) || Kind::Schema.is_below(key, Kind::Schema)
}

/// Takes sentences out of a value that is not visited as a node. Returns whether there was one.
fn remove_sentences(value: &mut Value) -> bool {
    let is_sentence = |value: &Value| value.as_str().is_some_and(|text| words(text) > MAX_WORDS);
    match value {
        Value::Object(object) => {
            let before = object.len();
            object.retain(|_, value| !is_sentence(value));
            let below = object.values_mut().map(remove_sentences).fold(false, |any, found| any | found);
            before > object.len() || below
        }
        Value::Array(list) => {
            let before = list.len();
            list.retain(|value| !is_sentence(value));
            let below = list.iter_mut().map(remove_sentences).fold(false, |any, found| any | found);
            before > list.len() || below
        }
        value if is_sentence(value) => {
            *value = Value::Null;
            true
        }
        _ => false,
    }
}

/// Whether a key of a node is a text about it.
fn is_text(kind: Kind, key: &str) -> bool {
    match key {
        "summary" | "description" | "example" | "examples" | "externalDocs" | "$comment" => true,
        "title" => kind != Kind::Info,
        "links" => kind == Kind::Response,
        _ => key.starts_with("x-"),
    }
}

/// `Technical Preview; added in 9.1.0` in two facts.
fn tier(text: &str) -> Vec<(&'static str, String)> {
    let lower = text.to_lowercase();
    let known = ["technical preview", "experimental", "beta", "generally available"];
    let state = known.iter().find(|state| lower.contains(*state));
    let since = lower.split_once("added in ").and_then(|(_, since)| since.split([' ', ';', ',']).next());
    let state = state.map(|state| (extension::STATE, (*state).to_owned()));
    state.into_iter().chain(since.map(|since| (extension::SINCE, since.to_owned()))).collect()
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// A node with its keys in the order that people write them, the same for every order in the document.
pub fn ordered(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(ordered).collect()),
        Value::Object(object) => {
            let mut entries: Vec<(String, Value)> = object.into_iter().collect();
            entries.sort_by(|(one, _), (other, _)| rank(one).cmp(&rank(other)).then_with(|| one.cmp(other)));
            Value::Object(entries.into_iter().map(|(key, value)| (key, ordered(value))).collect())
        }
        other => other,
    }
}

fn rank(key: &str) -> usize {
    const FIRST: [&str; 15] = [
        "openapi",
        "info",
        "servers",
        "security",
        "paths",
        "components",
        "operationId",
        "tags",
        "deprecated",
        "in",
        "name",
        "type",
        "parameters",
        "requestBody",
        "responses",
    ];
    FIRST.iter().position(|first| *first == key).unwrap_or(FIRST.len())
}

/// The same text for the same facts, whatever the order of their keys.
pub fn canonical(node: &Value) -> String {
    ordered(node.clone()).to_string()
}

/// All references in a node.
pub fn references(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(object) => {
            if let Some(Value::String(target)) = object.get("$ref") {
                found.push(target.clone());
            }
            if let Some(mapping) = object.get("mapping").and_then(Value::as_object) {
                found.extend(
                    mapping.values().filter_map(Value::as_str).filter(|to| to.starts_with('#')).map(str::to_owned),
                );
            }
            object.values().for_each(|item| references(item, found));
        }
        _ => {}
    }
}

/// Writes other targets into references.
pub fn redirect(node: &mut Value, to: &impl Fn(&str) -> Option<String>) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| redirect(item, to)),
        Value::Object(object) => {
            let mapping = object.get_mut("mapping").and_then(Value::as_object_mut);
            for target in mapping.into_iter().flat_map(Map::values_mut) {
                if let Some(new) = target.as_str().and_then(to) {
                    *target = Value::String(new);
                }
            }
            if let Some(target) = object.get_mut("$ref")
                && let Some(new) = target.as_str().and_then(to)
            {
                *target = Value::String(new);
            }
            object.values_mut().for_each(|item| redirect(item, to));
        }
        _ => {}
    }
}
