//! Calls that the server makes.
//!
//! The receiver decodes their bodies: a body that is written in place becomes a component.

use openapi_terms::Method;
use serde_json::{Map, Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::Document;
use crate::later::Webhook;
use crate::names::Name;
use crate::pointer;

/// Makes components of the bodies of webhooks.
pub(super) fn lower(document: &mut Document, findings: &mut Findings) -> Vec<Webhook> {
    let Some(Value::Object(webhooks)) = document.root.as_object_mut().and_then(|root| root.shift_remove("webhooks"))
    else {
        return Vec::new();
    };
    let mut bodies = Vec::new();
    for (name, item) in &webhooks {
        let (at, item) = resolved(&document.root, &pointer::join("", &["webhooks", name]), item);
        for (method, operation) in
            item.as_object().into_iter().flatten().filter(|(key, _)| Method::of_key(key).is_some())
        {
            let Some(body) = operation.get("requestBody") else { continue };
            let (at, body) = resolved(&document.root, &pointer::join(&at, &[method, "requestBody"]), body);
            let Some((media_type, schema)) = json_schema(&body) else { continue };
            let at = pointer::join(&at, &["content", &media_type, "schema"]);
            let words = if method == "post" { name.clone() } else { format!("{method} {name}") };
            let component = match schema.get("$ref").and_then(Value::as_str) {
                Some(reference) if schema.as_object().is_some_and(|schema| schema.len() == 1) => {
                    pointer::component(reference, "schemas").map(pointer::unescape)
                }
                _ => add_component(document, &words, &at, schema),
            };
            bodies.extend(component.map(|component| Webhook { name: name.clone(), component }));
        }
    }
    let message = "webhooks are calls that the server makes: their bodies are types, and no operation is generated";
    findings.add(Severity::Note, document.sources.place("/webhooks"), message, None);
    // A document of webhooks need not have paths, and one of 3.0 has to.
    if let Some(root) = document.root.as_object_mut().filter(|_| !bodies.is_empty()) {
        root.entry("paths").or_insert_with(|| json!({}));
    }
    bodies
}

/// A node behind its references, and where it is.
fn resolved(root: &Value, at: &str, node: &Value) -> (String, Value) {
    let (mut at, mut node) = (at.to_owned(), node);
    for _ in 0..16 {
        let target = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        let Some((target, next)) = target.and_then(|target| Some((target, root.pointer(target)?))) else { break };
        (at, node) = (target.to_owned(), next);
    }
    (at, node.clone())
}

fn json_schema(body: &Value) -> Option<(String, Value)> {
    let content = body.get("content")?.as_object()?;
    let (name, media_type) = content.iter().find(|(name, _)| name.contains("json"))?;
    Some((name.clone(), media_type.get("schema").filter(|schema| schema.is_object())?.clone()))
}

/// `newPet` becomes the component `NewPetWebhook`.
fn add_component(document: &mut Document, words: &str, at: &str, schema: Value) -> Option<String> {
    let root = document.root.as_object_mut()?;
    let components = root.entry("components").or_insert_with(|| Value::Object(Map::new())).as_object_mut()?;
    let schemas = components.entry("schemas").or_insert_with(|| Value::Object(Map::new())).as_object_mut()?;
    let mut name = Name::new(words).join(&Name::new("webhook"));
    while schemas.contains_key(&name.pascal()) {
        name = name.join(&Name::new("body"));
    }
    schemas.insert(name.pascal(), schema);
    document.sources.record_moved(&pointer::join("/components/schemas", &[&name.pascal()]), at);
    Some(name.pascal())
}
