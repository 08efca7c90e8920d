//! Recorded answers and the operations that they are answers of.

use std::collections::BTreeMap;

use openapi_mock::{Document, Router};
use openapi_terms::{Codec, Status, codec, essence, matches};
use reqwest::Method;
use serde_json::Value;

use super::evidence::Kind;
use super::recording::{Body, Recording, Target};
use super::view::below;
use super::walk::Walk;

/// An answer of an operation.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The id of the operation.
    operation: String,
    /// Where the operation is in the document.
    pointer: String,
    status: Option<u16>,
    media_type: Option<String>,
    body: Body,
}

/// Recordings by what they are.
#[derive(Clone, Debug, Default)]
pub struct Matched {
    /// Answers of operations of the document.
    pub answers: Vec<Answer>,
    /// What was asked for and is not an operation of the document, and how often.
    pub unmatched: BTreeMap<String, usize>,
    /// How many answers are pages for people, as a proxy sends them.
    pub pages: usize,
}

/// Finds the operations of recordings. `root` is the document as it is written, and `played` the same as it is served.
pub fn matched(recordings: Vec<Recording>, root: &Value, played: &Document) -> Matched {
    let router = Router::new(played);
    let mut matched = Matched::default();
    for Recording { target, status, media_type, body } in recordings {
        let (found, label) = match &target {
            Target::Operation(id) => (played.operation(id), id.clone()),
            Target::Route { method, path, query } => {
                let found = Method::from_bytes(method.as_bytes()).ok();
                (found.and_then(|method| router.find(&method, path, query)), format!("{method} {path}"))
            }
        };
        match found.and_then(|operation| Some((operation, place(root, &operation.id, &operation.pointer)?))) {
            Some((_, pointer)) if is_page(root, &pointer, media_type.as_deref()) => matched.pages += 1,
            Some((operation, pointer)) => {
                let operation = operation.id.clone();
                matched.answers.push(Answer { operation, pointer, status, media_type, body });
            }
            None => *matched.unmatched.entry(label).or_default() += 1,
        }
    }
    matched
}

/// Where an operation is in the document as it is written. A path that is written with the prefix of the scope is served
/// without it: such an operation is known by its id.
fn place(root: &Value, id: &str, pointer: &str) -> Option<String> {
    if root.pointer(pointer).is_some() {
        return Some(pointer.to_owned());
    }
    let paths = root["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(path, item)| {
        let members = item.as_object().into_iter().flatten();
        members.map(move |(key, node)| (below("", &["paths", path, key]), node))
    });
    let mut of_id = operations.filter(|(_, node)| node.get("operationId").and_then(Value::as_str) == Some(id));
    of_id.next().map(|(pointer, _)| pointer)
}

/// Whether an answer is HTML although no answer of the operation is.
fn is_page(root: &Value, operation: &str, media_type: Option<&str>) -> bool {
    let is_html = media_type.is_some_and(|name| essence(name) == "text/html");
    let responses = root.pointer(operation).map(|operation| operation["responses"].to_string());
    is_html && !responses.is_some_and(|text| text.contains("\"text/html\""))
}

impl Walk<'_> {
    /// Goes through an answer.
    pub(crate) fn check_answer(&mut self, answer: &Answer) {
        self.operation.clone_from(&answer.operation);
        self.found.look(&answer.pointer);
        let json = match &answer.body {
            Body::Json(value) => Some(value),
            _ => None,
        };
        let Some(response) = self.response(answer) else {
            if let Some(status) = answer.status {
                let media_type = self.sent(answer);
                self.note(answer.pointer.clone(), Kind::Status(status, media_type), "", json);
            }
            return;
        };
        self.found.look(&response);
        let Some(sent) = self.sent(answer) else { return };
        let content = self.view.node(&response)["content"].as_object();
        let documented = content.into_iter().flatten().find(|(name, _)| match &answer.media_type {
            Some(_) => matches(name, &sent),
            None => codec(name) == codec(&sent),
        });
        let Some((name, _)) = documented else {
            return self.note(response, Kind::Media(sent), "", json);
        };
        let site = below(&response, &["content", name, "schema"]);
        if self.view.node(&site).is_null() {
            return;
        }
        match &answer.body {
            Body::Json(value) => self.check(&site, "", value),
            Body::Lines(values) if codec(name) == Codec::NdJson => {
                values.iter().for_each(|value| self.check(&site, "", value));
            }
            Body::Lines(_) | Body::Other | Body::None => {}
        }
    }

    /// The media type of a body, without parameters; nothing where there is none.
    fn sent(&self, answer: &Answer) -> Option<String> {
        let of_body = match &answer.body {
            Body::None => return None,
            Body::Json(_) => Some("application/json"),
            Body::Lines(_) => Some("application/x-ndjson"),
            Body::Other => None,
        };
        answer.media_type.as_deref().map(essence).filter(|name| name.contains('/')).or(of_body.map(str::to_owned))
    }

    /// Where the response is that documents a status: its own, that of its class, or the default.
    fn response(&self, answer: &Answer) -> Option<String> {
        let responses = below(&answer.pointer, &["responses"]);
        let keys: Vec<&String> = self.view.node(&responses).as_object()?.keys().collect();
        let key = match answer.status {
            Some(status) => Status::Code(status)
                .described_by()
                .find_map(|wanted| keys.iter().find(|key| Status::of_key(key) == Some(wanted)))?,
            None => keys.iter().filter(|key| key.starts_with('2')).min()?,
        };
        Some(self.view.resolve(&below(&responses, &[key])))
    }
}
