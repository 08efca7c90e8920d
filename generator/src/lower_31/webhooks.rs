//! Calls that the server makes.
//!
//! The receiver decodes their bodies: a body that is written in place becomes a component.

use std::borrow::Cow;

use openapi_terms::{Codec, Method, codec, essence};
use serde_json::{Map, Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, resolved, walk};
use crate::later::Webhook;
use crate::names::Name;
use crate::pointer;

/// Makes components of the bodies of webhooks and callbacks.
pub(super) fn lower(document: &mut Document, findings: &mut Findings) -> Vec<Webhook> {
    let (mut bodies, mut notes) = (Vec::new(), Vec::new());
    let webhooks = document.root.as_object_mut().and_then(|root| root.shift_remove("webhooks"));
    if let Some(Value::Object(webhooks)) = webhooks {
        for (name, item) in &webhooks {
            let at = pointer::join("", &["webhooks", name]);
            bodies.extend(of_item(document, Call { name, is_callback: false }, &at, item, &mut notes));
        }
        let message = "webhooks are calls that the server makes: their bodies are types, and no operation is generated";
        findings.add(Severity::Note, document.sources.place("/webhooks"), message, None);
    }
    bodies.extend(callbacks(document, &mut notes));
    // Several operations may be called back with one callback.
    notes.sort();
    notes.dedup();
    for (at, message) in notes {
        findings.add(Severity::Note, document.sources.place(&at), message, None);
    }
    // A document of webhooks need not have paths, and one of 3.0 has to.
    if let Some(root) = document.root.as_object_mut().filter(|_| !bodies.is_empty()) {
        root.entry("paths").or_insert_with(|| json!({}));
    }
    bodies
}

/// The bodies of what operations are called back with.
fn callbacks(document: &mut Document, notes: &mut Notes) -> Vec<Webhook> {
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
            let new = of_item(document, Call { name: &name, is_callback: true }, &at, item, notes);
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

/// What is told of places: pointers and messages.
type Notes = Vec<(String, String)>;

/// A call that the server makes.
#[derive(Clone, Copy)]
struct Call<'c> {
    name: &'c str,
    is_callback: bool,
}

/// The bodies of a path item that the server calls.
fn of_item(document: &mut Document, call: Call<'_>, at: &str, item: &Value, notes: &mut Notes) -> Vec<Webhook> {
    let Call { name, is_callback } = call;
    let mut bodies = Vec::new();
    let (at, item) = behind(&document.root, at, item);
    for (method, operation) in openapi_terms::operations(&item) {
        let Some(body) = operation.get("requestBody") else { continue };
        let (at, body) = behind(&document.root, &format!("{at}/{}/requestBody", method.place()), body);
        let kind = if is_callback { "callback" } else { "webhook" };
        let words = match method {
            Method::Post => name.to_owned(),
            method => format!("{} {name}", method.as_str().to_lowercase()),
        };
        for described in described(&body, &at, name, kind, notes) {
            let Described { media_type, schema, is_other } = described;
            let at = pointer::join(&at, &["content", &media_type, "schema"]);
            // What a reference leads to, if nothing is said next to it.
            let is_reference = schema.as_object().is_some_and(|schema| schema.len() == 1);
            let (at, schema) = if is_reference { behind(&document.root, &at, &schema) } else { (at, schema) };
            let shared = at.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'));
            let component = shared.map(pointer::unescape).or_else(|| {
                let words = if is_other { format!("{words} {}", essence(&media_type)) } else { words.clone() };
                add_component(document, &format!("{words} {kind}"), &at, schema)
            });
            bodies.extend(component.map(|component| Webhook { is_callback, name: name.to_owned(), component }));
        }
    }
    bodies
}

/// A node behind its references, and where it is.
fn behind(root: &Value, at: &str, node: &Value) -> (String, Value) {
    let (target, node) = resolved(root, node);
    (target.map_or_else(|| at.to_owned(), Cow::into_owned), node.clone())
}

/// What a body is in one of its media types.
struct Described {
    media_type: String,
    schema: Value,
    /// Whether another one comes before it.
    is_other: bool,
}

/// The schemas of a body, each once, that of JSON first. A finding says what is not JSON: nobody reads it for the receiver.
fn described(body: &Value, at: &str, name: &str, kind: &str, notes: &mut Notes) -> Vec<Described> {
    let content = body.get("content").and_then(Value::as_object);
    let mut content: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
    content.sort_by_key(|(media_type, _)| codec(media_type));
    let mut found: Vec<Described> = Vec::new();
    for (media_type, node) in content {
        let codec = codec(media_type);
        let is_opaque = matches!(codec, Codec::Text | Codec::Binary);
        let schema = node.get("schema").filter(|schema| schema.is_object() && !is_opaque);
        if codec != Codec::Json {
            let told = if schema.is_some() { "its type says what it holds" } else { "it has no type" };
            notes.push((at.to_owned(), format!("the body of the {kind} `{name}` comes as `{media_type}`; {told}")));
        }
        if let Some(schema) = schema.filter(|schema| found.iter().all(|known| known.schema != **schema)) {
            let is_other = !found.is_empty();
            found.push(Described { media_type: media_type.clone(), schema: schema.clone(), is_other });
        }
    }
    found
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
