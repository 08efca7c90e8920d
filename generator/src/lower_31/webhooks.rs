//! Calls that the server makes.
//!
//! The receiver decodes their bodies: a body that is written in place becomes a component.

use openapi_terms::Method;
use serde_json::{Map, Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, resolved, walk};
use crate::later::Webhook;
use crate::names::Name;
use crate::pointer;

/// Makes components of the bodies of webhooks and callbacks.
pub(super) fn lower(document: &mut Document, findings: &mut Findings) -> Vec<Webhook> {
    let mut bodies = Vec::new();
    let webhooks = document.root.as_object_mut().and_then(|root| root.shift_remove("webhooks"));
    if let Some(Value::Object(webhooks)) = webhooks {
        for (name, item) in &webhooks {
            let at = pointer::join("", &["webhooks", name]);
            bodies.extend(of_item(document, Call { name, is_callback: false }, &at, item));
        }
        let message = "webhooks are calls that the server makes: their bodies are types, and no operation is generated";
        findings.add(Severity::Note, document.sources.place("/webhooks"), message, None);
    }
    bodies.extend(callbacks(document));
    // A document of webhooks need not have paths, and one of 3.0 has to.
    if let Some(root) = document.root.as_object_mut().filter(|_| !bodies.is_empty()) {
        root.entry("paths").or_insert_with(|| json!({}));
    }
    bodies
}

/// The bodies of what operations are called back with.
fn callbacks(document: &mut Document) -> Vec<Webhook> {
    let mut found = Vec::new();
    walk(&document.root, Kind::Document, "", &mut |node, kind, at| {
        if kind == Kind::Operation
            && let Some(Value::Object(callbacks)) = node.get("callbacks")
        {
            let all = callbacks.iter().filter(|(name, _)| !name.starts_with("x-"));
            found.extend(
                all.map(|(name, callback)| (name.clone(), pointer::join(at, &["callbacks", name]), callback.clone())),
            );
        }
    });
    let mut bodies: Vec<Webhook> = Vec::new();
    for (name, at, callback) in found {
        let (at, callback) = behind(&document.root, &at, &callback);
        for (expression, item) in callback.as_object().into_iter().flatten().filter(|(key, _)| !key.starts_with("x-")) {
            let at = pointer::push(&at, expression);
            let new = of_item(document, Call { name: &name, is_callback: true }, &at, item);
            // Several operations are called back with one callback.
            new.into_iter().for_each(|body| {
                if !bodies.contains(&body) {
                    bodies.push(body);
                }
            });
        }
    }
    bodies
}

/// A call that the server makes.
#[derive(Clone, Copy)]
struct Call<'c> {
    name: &'c str,
    is_callback: bool,
}

/// The bodies of a path item that the server calls.
fn of_item(document: &mut Document, call: Call<'_>, at: &str, item: &Value) -> Vec<Webhook> {
    let Call { name, is_callback } = call;
    let mut bodies = Vec::new();
    let (at, item) = behind(&document.root, at, item);
    for (method, operation) in openapi_terms::operations(&item) {
        let Some(body) = operation.get("requestBody") else { continue };
        let (at, body) = behind(&document.root, &format!("{at}/{}/requestBody", method.place()), body);
        let Some((media_type, schema)) = json_schema(&body) else { continue };
        let at = pointer::join(&at, &["content", &media_type, "schema"]);
        let component = match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) if schema.as_object().is_some_and(|schema| schema.len() == 1) => {
                pointer::component(reference, "schemas").map(pointer::unescape)
            }
            _ => {
                let kind = if is_callback { "callback" } else { "webhook" };
                let words = match method {
                    Method::Post => name.to_owned(),
                    method => format!("{} {name}", method.as_str().to_lowercase()),
                };
                add_component(document, &format!("{words} {kind}"), &at, schema)
            }
        };
        bodies.extend(component.map(|component| Webhook { is_callback, name: name.to_owned(), component }));
    }
    bodies
}

/// A node behind its references, and where it is.
fn behind(root: &Value, at: &str, node: &Value) -> (String, Value) {
    let (target, node) = resolved(root, node);
    (target.unwrap_or(at).to_owned(), node.clone())
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
    let mut name = Name::new(words);
    while schemas.contains_key(&name.pascal()) {
        name = name.join(&Name::new("body"));
    }
    schemas.insert(name.pascal(), schema);
    document.sources.record_moved(&pointer::join("/components/schemas", &[&name.pascal()]), at);
    Some(name.pascal())
}
