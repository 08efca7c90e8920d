//! Calls that the server makes.
//!
//! The receiver decodes their bodies, and encodes its answers: a body that is written in place becomes a component.

use std::borrow::Cow;

use openapi_terms::{Codec, Method, Status, codec, essence};
use serde_json::{Map, Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, resolved, walk_but_schemas};
use crate::later::Webhook;
use crate::names::Name;
use crate::pointer;

/// Makes components of the bodies of webhooks and callbacks, and of the answers to them.
pub(super) fn lower(document: &mut Document, findings: &mut Findings) -> Vec<Webhook> {
    let (mut bodies, mut notes) = (Vec::new(), Vec::new());
    let webhooks = document.root.as_object_mut().and_then(|root| root.shift_remove("webhooks"));
    if let Some(Value::Object(webhooks)) = webhooks {
        for (name, item) in &webhooks {
            let at = pointer::join("", &["webhooks", name]);
            bodies.extend(of_item(document, Call { name, is_callback: false, at: &at }, item, &mut notes));
        }
        let message = "webhooks are calls that the server makes: their bodies and answers are types, and no operation is generated";
        findings.add(Severity::Note, document.sources.place("/webhooks"), message, None);
    }
    bodies.extend(callbacks(document, &mut notes));
    // Several operations may be called back with one callback.
    notes.sort();
    notes.dedup();
    for (at, message) in notes {
        findings.add(Severity::Note, document.sources.place(&at), message, None);
    }
    // A document of webhooks need not have paths, whatever its version says, and one of 3.0 has to.
    if let Some(root) = document.root.as_object_mut().filter(|_| !bodies.is_empty()) {
        root.entry("paths").or_insert_with(|| json!({}));
    }
    bodies
}

/// The bodies of what operations are called back with.
fn callbacks(document: &mut Document, notes: &mut Notes) -> Vec<Webhook> {
    let mut found = Vec::new();
    walk_but_schemas(&document.root, Kind::Document, "", &mut |node, kind, at| {
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
            let new = of_item(document, Call { name: &name, is_callback: true, at: &at }, item, notes);
            // Several operations are called back with one callback.
            new.into_iter().for_each(|body| {
                if !bodies.iter().any(|known| known.is_same(&body)) {
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
    /// Where it is described.
    at: &'c str,
}

impl Call<'_> {
    fn noun(self) -> &'static str {
        if self.is_callback { "callback" } else { "webhook" }
    }
}

/// The bodies of a path item that the server calls, and of the answers.
fn of_item(document: &mut Document, call: Call<'_>, item: &Value, notes: &mut Notes) -> Vec<Webhook> {
    let Call { name, at, .. } = call;
    let mut found = Vec::new();
    let (at, item) = behind(&document.root, at, item);
    for (method, operation) in openapi_terms::operations(&item) {
        let call = Call { at: &format!("{at}/{}", method.place()), ..call };
        let at = call.at;
        let words = match &method {
            Method::Post => format!("{name} {}", call.noun()),
            method => format!("{} {name} {}", method.as_str().to_lowercase(), call.noun()),
        };
        if let Some(body) = operation.get("requestBody") {
            let (at, body) = behind(&document.root, &pointer::push(at, "requestBody"), body);
            let what = format!("the body of the {} `{name}` comes as", call.noun());
            let components = components(document, Carrier { at: &at, node: &body, words: &words }, &what, notes);
            found.extend(components.into_iter().map(|component| call.with(None, component)));
        }
        let answers = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
        for (key, answer) in answers {
            let Some(status) = Status::of_key(key).filter(|status| status.may_have_body(&method)) else { continue };
            let (at, answer) = behind(&document.root, &pointer::join(at, &["responses", key]), answer);
            let what = format!("the answer `{key}` to the {} `{name}` is sent as", call.noun());
            let words = format!("{words} {} answer", status.words());
            let components = components(document, Carrier { at: &at, node: &answer, words: &words }, &what, notes);
            found.extend(components.into_iter().map(|component| call.with(Some(key.clone()), component)));
        }
    }
    found
}

impl Call<'_> {
    /// The body of the call or of an answer to it.
    fn with(self, answer: Option<String>, component: String) -> Webhook {
        Webhook { is_callback: self.is_callback, name: self.name.to_owned(), answer, component, at: self.at.to_owned() }
    }
}

/// What has a body: where it is, and what the body is called.
#[derive(Clone, Copy)]
struct Carrier<'c> {
    at: &'c str,
    node: &'c Value,
    words: &'c str,
}

/// The components that a body is, in each of its media types.
fn components(document: &mut Document, carrier: Carrier<'_>, what: &str, notes: &mut Notes) -> Vec<String> {
    let Carrier { at, node, words } = carrier;
    let mut found = Vec::new();
    for Described { media_type, schema, is_other } in described(node, at, what, notes) {
        let at = pointer::join(at, &["content", &media_type, "schema"]);
        // What a reference leads to, if nothing is said next to it.
        let is_reference = schema.as_object().is_some_and(|schema| schema.len() == 1);
        let (at, schema) = if is_reference { behind(&document.root, &at, &schema) } else { (at, schema) };
        let shared = at.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'));
        found.extend(shared.map(pointer::unescape).or_else(|| {
            let words = if is_other { other_words(words, &media_type) } else { words.to_owned() };
            add_component(document, &words, &at, schema)
        }));
    }
    found
}

/// What a body in another media type is called: `petLost application/x-www-form-urlencoded webhook`.
fn other_words(words: &str, media_type: &str) -> String {
    let (first, last) = words.rsplit_once(' ').unwrap_or(("", words));
    format!("{first} {} {last}", essence(media_type))
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

/// The schemas of a body, each once, that of JSON first. A finding says what is not JSON: nobody reads or writes it for the receiver.
fn described(body: &Value, at: &str, what: &str, notes: &mut Notes) -> Vec<Described> {
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
            notes.push((at.to_owned(), format!("{what} `{media_type}`; {told}")));
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
