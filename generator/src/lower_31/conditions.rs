//! Keywords that only check values, or that describe properties which only some values have.

use serde_json::{Map, Value, json};

use super::Log;
use crate::diagnostic::Severity;

/// Keywords that say which values are valid, and nothing about what they are made of.
const CHECKS: [&str; 5] = ["contains", "minContains", "maxContains", "unevaluatedItems", "dependentRequired"];

/// Keywords that make a subschema more than a list of properties.
const COMPOSITIONS: [&str; 5] = ["$ref", "allOf", "oneOf", "anyOf", "if"];

/// What only checks values is not checked.
pub(super) fn lower_checks(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    for keyword in CHECKS {
        if schema.shift_remove(keyword).is_some() && !keyword.ends_with("Contains") {
            let message = format!("values are not checked against `{keyword}`");
            log(Severity::Note, at, &message, Some("state what it means in the description"));
        }
    }
    if schema.shift_remove("contentSchema").is_some() {
        let message = "`contentSchema` describes what is written inside a text; the text stays as it is";
        log(Severity::Note, at, message, Some("describe the value itself where the API takes it"));
    }
}

/// Properties that a value has under a condition are optional properties.
pub(super) fn lower_conditions(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let mut parts: Vec<(&str, Value)> = Vec::new();
    let has_condition = schema.shift_remove("if").is_some();
    for keyword in ["then", "else"] {
        // Without `if`, they say nothing.
        parts.extend(schema.shift_remove(keyword).filter(|_| has_condition).map(|part| ("if", part)));
    }
    if let Some(Value::Object(dependent)) = schema.shift_remove("dependentSchemas") {
        parts.extend(dependent.into_iter().map(|(_, part)| ("dependentSchemas", part)));
    }
    // The properties of a composed schema are not known here.
    let is_composed = COMPOSITIONS.iter().any(|keyword| schema.contains_key(*keyword));
    let own = schema.get("properties").cloned().unwrap_or_default();
    let mut found: Map<String, Value> = Map::new();
    let mut keywords: Vec<(&str, bool)> = Vec::new();
    if has_condition && parts.is_empty() {
        keywords.push(("if", false));
    }
    for (keyword, part) in parts {
        let mut is_lost = COMPOSITIONS.iter().any(|composition| part.get(composition).is_some());
        let properties = part.get("properties").and_then(Value::as_object).into_iter().flatten();
        for (name, property) in properties.filter(|(name, _)| own.get(name.as_str()).is_none()) {
            is_lost |= is_composed;
            if !is_composed {
                add(&mut found, name, property);
            }
        }
        match keywords.iter_mut().find(|(known, _)| *known == keyword) {
            Some((_, known)) => *known |= is_lost,
            None => keywords.push((keyword, is_lost)),
        }
    }
    if !found.is_empty() {
        let properties = schema.entry("properties").or_insert_with(|| json!({}));
        if let Value::Object(properties) = properties {
            properties.extend(found);
        }
    }
    for (keyword, is_lost) in keywords {
        if is_lost {
            let message = format!("no Rust type can express `{keyword}`, which is ignored");
            log(Severity::Degradation, at, &message, Some("describe alternatives with `oneOf`"));
        } else {
            let message = format!("`{keyword}` is not checked; properties that depend on it are optional");
            log(Severity::Note, at, &message, Some("describe alternatives with `oneOf`"));
        }
    }
}

fn add(found: &mut Map<String, Value>, name: &str, property: &Value) {
    match found.get_mut(name) {
        None => {
            found.insert(name.to_owned(), property.clone());
        }
        Some(known) if known == property => {}
        Some(known) => *known = json!({ "anyOf": [known.take(), property] }),
    }
}
