//! The examples of a document, and the types that a client decodes in their places.
//!
//! Examples are looked for in the repaired document and not in what the compiler made of it: one that the compiler lost
//! would not be missed.

use std::collections::{BTreeSet, HashMap};

use generator::ir::{Api, Content, Operation, Payload, Status, Success, TypeRef};
use generator::lower::{Codec, codec};
use generator::pipeline::Analysis;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::schema::media_types;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Where an example stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In a request body.
    Request,
    /// In a success.
    Reply,
    /// In an error.
    Error,
}

/// What an example is decoded as.
#[derive(Clone, Debug)]
pub(super) enum Target {
    Value(TypeRef),
    /// One value a line.
    Lines(TypeRef),
    /// The client reads something else there, or the operation is not generated.
    Missing,
    NotJson,
    /// No operation has the example.
    Unreached,
}

/// An example of a media type.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// JSON pointer in the repaired document.
    pub pointer: String,
    /// That of the media type.
    pub media_type: String,
    pub place: Place,
    pub value: Value,
    pub schema: Option<Value>,
    pub target: Target,
}

/// Finds all examples of media types, in document order. One that several operations share is there for each type that
/// it is decoded as.
pub(super) fn find(analysis: &Analysis) -> Vec<Found> {
    let root = &analysis.document.root;
    let mut finder = Finder {
        root,
        operations: analysis.api.operations.iter().map(|operation| (operation.origin.as_str(), operation)).collect(),
        api: &analysis.api,
        reached: BTreeSet::new(),
        found: Vec::new(),
    };
    finder.paths();
    for (at, media_type) in media_types(root) {
        if !finder.reached.contains(&at) {
            finder.examples(&media_type, &at, Place::Reply, &Target::Unreached);
        }
    }
    finder.found
}

struct Finder<'d> {
    root: &'d Value,
    api: &'d Api,
    operations: HashMap<&'d str, &'d Operation>,
    /// Pointers of the media types that operations have.
    reached: BTreeSet<String>,
    found: Vec<Found>,
}

impl<'d> Finder<'d> {
    fn paths(&mut self) {
        let root = self.root;
        for (path, item) in root.get("paths").and_then(Value::as_object).into_iter().flatten() {
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    self.operation(operation, &format!("/paths/{}/{method}", escape(path)));
                }
            }
        }
    }

    fn operation(&mut self, node: &'d Value, at: &str) {
        let operation = self.operations.get(at).copied();
        if let Some(body) = node.get("requestBody") {
            let (body, at) = self.resolve(body, format!("{at}/requestBody"));
            self.content(body, &at, Place::Request, |codec| request(operation, codec));
        }
        let responses: Vec<(&String, &Value)> =
            node.get("responses").and_then(Value::as_object).into_iter().flatten().collect();
        let has_success = responses.iter().any(|(key, _)| status(key).is_some_and(is_success));
        for (key, response) in responses {
            let Some(status) = status(key) else { continue };
            let (response, at) = self.resolve(response, format!("{at}/responses/{}", escape(key)));
            let is_reply = is_success(status) || (status == Status::Default && !has_success);
            let place = if is_reply { Place::Reply } else { Place::Error };
            let api = self.api;
            self.content(response, &at, place, |codec| answer(api, operation, place, status, codec));
        }
    }

    /// The examples of every media type of a body.
    fn content(&mut self, body: &'d Value, at: &str, place: Place, target: impl Fn(Codec) -> Target) {
        for (name, media_type) in body.get("content").and_then(Value::as_object).into_iter().flatten() {
            let target = match codec(name) {
                Codec::Multipart | Codec::Text | Codec::Binary => Target::NotJson,
                codec => target(codec),
            };
            self.examples(media_type, &format!("{at}/content/{}", escape(name)), place, &target);
        }
    }

    fn examples(&mut self, media_type: &Value, at: &str, place: Place, target: &Target) {
        self.reached.insert(at.to_owned());
        let mut values = Vec::new();
        values.extend(media_type.get("example").map(|value| (format!("{at}/example"), value)));
        for (name, example) in media_type.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let (example, _) = self.resolve(example, String::new());
            values.extend(example.get("value").map(|value| (format!("{at}/examples/{}", escape(name)), value)));
        }
        for (pointer, value) in values {
            let is_same = |known: &Found| known.pointer == pointer && same(&known.target, target);
            if !self.found.iter().any(is_same) {
                self.found.push(Found {
                    pointer,
                    media_type: at.to_owned(),
                    place,
                    value: value.clone(),
                    schema: media_type.get("schema").cloned(),
                    target: target.clone(),
                });
            }
        }
    }

    /// What a node refers to, and its pointer. Longer chains are circles.
    fn resolve<'v>(&self, mut node: &'v Value, mut at: String) -> (&'v Value, String)
    where
        'd: 'v,
    {
        for _ in 0..16 {
            let reference = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
            let Some((target, found)) = reference.and_then(|pointer| Some((pointer, self.root.pointer(pointer)?)))
            else {
                break;
            };
            (node, at) = (found, target.to_owned());
        }
        (node, at)
    }
}

fn same(a: &Target, b: &Target) -> bool {
    match (a, b) {
        (Target::Value(a), Target::Value(b)) | (Target::Lines(a), Target::Lines(b)) => a == b,
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

/// What a client sends of a codec.
fn request(operation: Option<&Operation>, codec: Codec) -> Target {
    match (operation.and_then(|operation| operation.body.as_ref()).map(|body| &body.content), codec) {
        (Some(Content::Json { ty, .. }), Codec::Json) | (Some(Content::Form { ty }), Codec::Form) => Target::Value(*ty),
        (Some(Content::NdJson { item, .. }), Codec::NdJson) => Target::Lines(*item),
        // Of several media types, the client sends one.
        (Some(_), Codec::NdJson | Codec::Form) => Target::NotJson,
        _ => Target::Missing,
    }
}

/// What a client reads at a status.
fn answer(api: &Api, operation: Option<&Operation>, place: Place, status: Status, codec: Codec) -> Target {
    let Some(operation) = operation else { return Target::Missing };
    if place == Place::Error {
        let variants = &api[operation.errors].variants;
        let variant = best(status, |status| variants.iter().find(|variant| variant.status == status));
        return match (variant, codec) {
            (Some(variant), Codec::Json) => Target::Value(variant.ty),
            (_, Codec::Json) => Target::Missing,
            _ => Target::NotJson,
        };
    }
    let payload = match &operation.success {
        Success::One(payload) => Some(payload),
        Success::ByStatus { variants, .. } => {
            best(status, |status| variants.iter().find(|variant| variant.status == status))
                .map(|variant| &variant.payload)
        }
    };
    match (payload, codec) {
        (Some(Payload::Json(ty)), Codec::Json) => Target::Value(*ty),
        (Some(Payload::NdJson(ty)), Codec::NdJson) => Target::Lines(*ty),
        (_, Codec::Json) => Target::Missing,
        _ => Target::NotJson,
    }
}

/// What is found for a status: for itself, else for its class, else for any.
fn best<T>(status: Status, find: impl Fn(Status) -> Option<T>) -> Option<T> {
    let class = match status {
        Status::Code(code) => u8::try_from(code / 100).ok().map(Status::Class),
        Status::Class(_) | Status::Default => None,
    };
    find(status).or_else(|| find(class?)).or_else(|| find(Status::Default))
}

/// A key of `responses`.
fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    if let Ok(code) = key.parse() {
        return Some(Status::Code(code));
    }
    let class = key.to_ascii_uppercase().strip_suffix("XX")?.parse().ok()?;
    Some(Status::Class(class))
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Class(2))
}

fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}
