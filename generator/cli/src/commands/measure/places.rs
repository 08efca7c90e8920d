//! The examples of a document, and the types that a client decodes in their places.
//!
//! Examples are looked for in the repaired document and not in what the compiler made of it: one that the compiler lost
//! would not be missed.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use openapi_compiler::api::{Api, Content, Operation, Payload, Success, TypeRef};
use openapi_compiler::{Kind, walk};
use openapi_terms::pointer::{escape, resolved};
use openapi_terms::{Codec, Status, codec};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where an example is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In a request body.
    Request,
    /// In a success.
    Reply,
    /// In an error.
    Error,
    /// Of a parameter.
    Parameter,
    /// Of a schema.
    Schema,
}

/// What an example is decoded as.
#[derive(Clone, Debug)]
pub(super) enum Target {
    Value(TypeRef),
    /// One value a line.
    Lines(TypeRef),
    /// The client reads something else there, or the operation is not generated.
    Missing,
    /// The schema is a part of another type, or of none.
    Untyped,
    NotJson,
    /// No operation has the example.
    Unreached,
}

/// An example.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// JSON pointer in the repaired document.
    pub pointer: String,
    /// That of the media type, parameter or schema.
    pub owner: String,
    pub place: Place,
    pub value: Value,
    pub schema: Option<Value>,
    pub target: Target,
}

/// Finds all examples, those of media types first, in document order. One that several operations share is there for each type that
/// it is decoded as.
pub(super) fn find(root: &Value, api: &Api) -> Vec<Found> {
    let mut operations: HashMap<&str, Vec<&Operation>> = HashMap::new();
    for operation in &api.operations {
        operations.entry(&operation.origin).or_default().push(operation);
    }
    let mut finder =
        Finder { root, operations, api, reached: BTreeSet::new(), known: HashMap::new(), found: Vec::new() };
    finder.paths();
    for (at, media_type) in nodes(root, &[Kind::MediaType]).into_iter().map(|(node, _, at)| (at, node)) {
        if !finder.reached.contains(&at) {
            finder.examples(&media_type, &at, Place::Reply, &Target::Unreached);
        }
    }
    finder.nodes();
    finder.found
}

struct Finder<'d> {
    root: &'d Value,
    api: &'d Api,
    /// The forms of operations, by pointer.
    operations: HashMap<&'d str, Vec<&'d Operation>>,
    /// Pointers of the media types that operations have.
    reached: BTreeSet<String>,
    /// What the examples found so far are decoded as, by pointer.
    known: HashMap<String, Vec<Target>>,
    found: Vec<Found>,
}

impl<'d> Finder<'d> {
    fn paths(&mut self) {
        let root = self.root;
        for (path, item) in root.get("paths").and_then(Value::as_object).into_iter().flatten() {
            for (method, operation) in openapi_terms::operations(item) {
                self.operation(operation, &format!("/paths/{}/{}", escape(path), method.place()));
            }
        }
    }

    fn operation(&mut self, node: &'d Value, at: &str) {
        let forms = self.operations.get(at).cloned().unwrap_or_default();
        let operation = forms.first().copied();
        if let Some(body) = node.get("requestBody") {
            let (body, at) = self.resolve(body, format!("{at}/requestBody"));
            self.content(body, &at, Place::Request, |codec| request(&forms, codec));
        }
        let responses: Vec<(&String, &Value)> =
            node.get("responses").and_then(Value::as_object).into_iter().flatten().collect();
        let has_success = responses.iter().any(|(key, _)| Status::of_key(key).is_some_and(Status::is_success));
        for (key, response) in responses {
            let Some(status) = Status::of_key(key) else { continue };
            let (response, at) = self.resolve(response, format!("{at}/responses/{}", escape(key)));
            let is_reply = status.is_success() || (status == Status::Default && !has_success);
            let place = if is_reply { Place::Reply } else { Place::Error };
            let api = self.api;
            self.content(response, &at, place, |codec| answer(api, operation, place, status, codec));
        }
    }

    /// The examples of parameters, and those of schemas.
    fn nodes(&mut self) {
        for (node, kind, at) in nodes(self.root, &[Kind::Parameter, Kind::Schema]) {
            if kind == Kind::Schema {
                let target = self.schema(&node, &at);
                let example = node.get("example").map(|value| (format!("{at}/example"), value.clone()));
                self.add(example.into_iter().collect(), Some(&node), &at, Place::Schema, &target);
            } else if let Some(schema) = node.get("schema") {
                let target = self.schema(schema, &format!("{at}/schema"));
                let values = self.values(&node, &at);
                self.add(values, Some(schema), &at, Place::Parameter, &target);
            }
        }
    }

    /// What became of a schema.
    fn schema(&self, node: &Value, at: &str) -> Target {
        let (_, at) = self.resolve(node, at.to_owned());
        self.api.schemas.get(&at).map_or(Target::Untyped, |ty| Target::Value(*ty))
    }

    /// The examples of every media type of a body.
    fn content(&mut self, body: &'d Value, at: &str, place: Place, target: impl Fn(Codec) -> Target) {
        let offers: Vec<(&String, &Value)> =
            body.get("content").and_then(Value::as_object).into_iter().flatten().collect();
        for (name, media_type) in &offers {
            // Of several media types of one codec, clients ask for the first.
            let first = offers.iter().find(|(other, _)| codec(other) == codec(name)).map(|(_, first)| first);
            let is_asked_for = first.is_some_and(|first| first.get("schema") == media_type.get("schema"));
            let target = match codec(name) {
                Codec::Multipart | Codec::Events | Codec::Text | Codec::Binary => Target::NotJson,
                codec if is_asked_for => target(codec),
                _ => Target::NotJson,
            };
            self.examples(media_type, &format!("{at}/content/{}", escape(name)), place, &target);
        }
    }

    fn examples(&mut self, media_type: &Value, at: &str, place: Place, target: &Target) {
        self.reached.insert(at.to_owned());
        let values = self.values(media_type, at);
        self.add(values, media_type.get("schema"), at, place, target);
    }

    /// The values of `example` and `examples`, with their pointers.
    fn values(&self, node: &Value, at: &str) -> Vec<(String, Value)> {
        let mut values = Vec::new();
        values.extend(node.get("example").map(|value| (format!("{at}/example"), value.clone())));
        for (name, example) in node.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let (example, _) = self.resolve(example, String::new());
            values.extend(example.get("value").map(|value| (format!("{at}/examples/{}", escape(name)), value.clone())));
        }
        values
    }

    fn add(&mut self, values: Vec<(String, Value)>, schema: Option<&Value>, at: &str, place: Place, target: &Target) {
        for (pointer, value) in values {
            let known = self.known.entry(pointer.clone()).or_default();
            if !known.iter().any(|known| same(known, target)) {
                known.push(target.clone());
                self.found.push(Found {
                    pointer,
                    owner: at.to_owned(),
                    place,
                    value,
                    schema: schema.cloned(),
                    target: target.clone(),
                });
            }
        }
    }

    /// What a node refers to, and its pointer.
    fn resolve<'v>(&self, node: &'v Value, at: String) -> (&'v Value, String)
    where
        'd: 'v,
    {
        let (target, node) = resolved(self.root, node);
        (node, target.map_or(at, Cow::into_owned))
    }
}

/// The nodes of some kinds that are not references, with their pointers.
fn nodes(root: &Value, kinds: &[Kind]) -> Vec<(Value, Kind, String)> {
    let mut found = Vec::new();
    walk(root, Kind::Document, "", &mut |node, kind, at| {
        if kinds.contains(&kind) && node.get("$ref").is_none() {
            found.push((node.clone(), kind, at.to_owned()));
        }
    });
    found
}

fn same(a: &Target, b: &Target) -> bool {
    match (a, b) {
        (Target::Value(a), Target::Value(b)) | (Target::Lines(a), Target::Lines(b)) => a == b,
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

/// What a client sends of a codec.
fn request(forms: &[&Operation], codec: Codec) -> Target {
    let mut contents = forms.iter().filter_map(|form| form.body.as_ref()).map(|body| &body.content);
    let target = contents.find_map(|content| match (content, codec) {
        (Content::Json { ty }, Codec::Json) | (Content::Form { ty, .. }, Codec::Form) => Some(Target::Value(*ty)),
        (Content::NdJson { item }, Codec::NdJson) => Some(Target::Lines(*item)),
        _ => None,
    });
    target.unwrap_or(if matches!(codec, Codec::NdJson | Codec::Form) { Target::NotJson } else { Target::Missing })
}

/// What a client reads at a status.
fn answer(api: &Api, operation: Option<&Operation>, place: Place, status: Status, codec: Codec) -> Target {
    let Some(operation) = operation else { return Target::Missing };
    if place == Place::Error {
        let variants = &api[operation.found.errors].variants;
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
    status.described_by().find_map(find)
}
