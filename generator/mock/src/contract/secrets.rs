//! What is printed of calls whose secrets are marked.
//!
//! In a copy of the document, each secret is a text of its own. An operation is called with values and answers out of it, over a
//! transport that records, and none of the texts may be in what is printed.

use std::collections::BTreeSet;
use std::sync::Arc;

use openapi_runtime::client::Error;
use openapi_runtime::mock::{Mock, Recorder as Tape, Reply};
use openapi_terms::Codec;
use openapi_terms::extension;
use openapi_terms::pointer::escape;
use serde_json::{Map, Value, json};

use super::operation::Entry;
use super::server::{Credentials, Server};
use super::transport::Recorder;
use super::values::Values;
use crate::document::{Document, Operation};
use crate::encode;
use crate::sample::{Answer, Direction, Extent, content, has_whole_events, preferred};

/// What the texts in place of secrets begin with. A number of five digits follows.
const MARK: &str = "S3CR3T-";

/// The credential, which is none of the marks: a client that hides its own credential must not hide them with it.
const CREDENTIAL: &str = "CR3D3NT1AL-of-a-contract";

/// As often as an operation is called with other alternatives of unions at most.
const ROUNDS: usize = 40;

/// Keywords whose members have names of the document, and not of OpenAPI.
const NAMES: [&str; 7] =
    ["properties", "schemas", "parameters", "responses", "requestBodies", "headers", "patternProperties"];

/// A document with marks for its secrets.
pub(super) struct Marked {
    document: Document,
    /// Where the secret of each mark is.
    places: Vec<String>,
}

/// What came of the calls of an operation.
#[derive(Default)]
pub(super) struct Hidden {
    /// The places of secrets that were sent or answered.
    pub places: BTreeSet<String>,
    pub findings: Vec<String>,
}

impl Marked {
    /// Marks the secrets of a document. Nothing where there are none.
    pub fn of(document: &Document) -> Option<Self> {
        let (mut root, mut places) = (document.root().clone(), Vec::new());
        mark(&mut root, "", false, &mut places);
        let document = document.with_root(root).ok().filter(|_| !places.is_empty())?;
        Some(Self { document, places })
    }

    /// Calls an operation, and looks for marks in what is printed.
    ///
    /// A value is of one alternative of a union. So it is called again without those that were shown, as long as there is a mark
    /// that was not sent or answered, and further ones are found.
    pub async fn check<C>(&self, entry: &Entry<C>, client: fn(&Server) -> Result<C, Error>) -> Hidden {
        let mut hidden = Hidden::default();
        let Some(operation) = self.document.operation(&entry.id) else { return hidden };
        let path = self.document.root().get("paths").and_then(|paths| paths.get(&operation.path));
        let mut left = path.map(|path| self.reached(path)).unwrap_or_default();
        let mut document = self.document.clone();
        for round in 0..ROUNDS {
            let Some(operation) = document.operation(&entry.id).cloned().map(Arc::new) else { break };
            for reply in replies(&document, &operation, round == 0) {
                self.call(entry, client, &document, &operation, reply, &mut hidden).await;
            }
            let before = left.len();
            left.retain(|mark| !hidden.places.contains(&self.places[*mark]));
            if left.is_empty() || (round > 0 && left.len() == before) {
                break;
            }
            let mut root = self.document.root().clone();
            if let Some(Value::Object(paths)) = root.get_mut("paths") {
                paths.retain(|path, _| *path == operation.path);
            }
            self.prune(&mut root, &left);
            let Ok(next) = self.document.with_root(root) else { break };
            document = next;
        }
        hidden.findings.sort();
        hidden.findings.dedup();
        hidden
    }

    /// The marks in a node and in what it refers to.
    fn reached(&self, node: &Value) -> BTreeSet<usize> {
        let (mut marks, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![node]);
        while let Some(node) = open.pop() {
            match node {
                Value::Object(members) => {
                    let target = self.document.target(node);
                    open.extend(target.filter(|(at, _)| seen.insert(at.clone())).map(|(_, node)| node));
                    open.extend(members.values());
                }
                Value::Array(items) => open.extend(items),
                Value::String(text) => marks.extend(numbers(text)),
                _ => {}
            }
        }
        marks
    }

    /// Leaves out the alternatives that lead to none of some marks, where another one does.
    fn prune(&self, node: &mut Value, wanted: &BTreeSet<usize>) {
        match node {
            Value::Object(members) => {
                for key in ["oneOf", "anyOf"] {
                    let Some(Value::Array(arms)) = members.get_mut(key) else { continue };
                    let leads: Vec<bool> = arms.iter().map(|arm| !self.reached(arm).is_disjoint(wanted)).collect();
                    if leads.contains(&true) {
                        let mut leads = leads.into_iter();
                        arms.retain(|_| leads.next().unwrap_or_default());
                    }
                }
                members.values_mut().for_each(|member| self.prune(member, wanted));
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.prune(item, wanted)),
            _ => {}
        }
    }

    async fn call<C>(
        &self,
        entry: &Entry<C>,
        client: fn(&Server) -> Result<C, Error>,
        document: &Document,
        operation: &Arc<Operation>,
        reply: Canned,
        hidden: &mut Hidden,
    ) {
        let mock = Mock::new().reply(reply.reply());
        let tape = Tape::new(mock.clone());
        let credentials = Credentials { user: "contract".to_owned(), secret: CREDENTIAL.to_owned() };
        let server = Server::new("http://secrets.test", &credentials, Recorder::new(Arc::new(tape.clone()), None));
        let Ok(client) = client(&server) else { return };
        let mut values = Values::new(document, operation, entry.media_type, Extent::Full);
        // Not every value that has marks in it is one that the client's types take.
        let Ok(pending) = (entry.call)(&client, &mut values) else { return };
        let answer = pending.await;
        let sent = mock.requests();
        for request in &sent {
            let headers = request.headers().values().map(|value| String::from_utf8_lossy(value.as_bytes()));
            let raw = format!("{} {}", request.url(), String::from_utf8_lossy(request.body()));
            hidden.places.extend(headers.map(Into::into).chain([raw]).flat_map(|text: String| self.marks(&text)));
        }
        if !sent.is_empty() {
            hidden.places.extend(self.marks(&reply.body));
        }
        let requests = sent.iter().map(|request| format!("{request} {request:?}"));
        let cassette = tape.cassette();
        let shown = [
            ("`Debug` of the request", values.shown),
            ("what is printed of the answer", answer.shown().into_iter().map(str::to_owned).collect()),
            ("the recorded request", requests.collect()),
            ("the cassette", vec![format!("{cassette} {cassette:?}")]),
        ];
        for (what, texts) in &shown {
            for text in texts {
                let secrets = self.marks(text).into_iter().map(|place| format!("{what} shows the secret at {place}"));
                let credential = text.contains(CREDENTIAL).then(|| format!("{what} shows the credential"));
                hidden.findings.extend(secrets.chain(credential));
            }
        }
    }

    /// The places of the marks in a text.
    fn marks(&self, text: &str) -> Vec<String> {
        numbers(text).filter_map(|number| self.places.get(number).cloned()).collect()
    }
}

/// The numbers of the marks in a text.
fn numbers(text: &str) -> impl Iterator<Item = usize> {
    text.split(MARK).skip(1).filter_map(|rest| rest.get(..5)?.parse().ok())
}

/// Marks the secrets in a node. `holds_names` says that its members have names of the document.
fn mark(node: &mut Value, at: &str, holds_names: bool, places: &mut Vec<String>) {
    match node {
        Value::Object(members) => {
            if !holds_names {
                mark_schema(members, at, places);
            }
            for (name, member) in members.iter_mut() {
                let is_named = !holds_names && NAMES.contains(&name.as_str());
                mark(member, &format!("{at}/{}", escape(name)), is_named, places);
            }
        }
        Value::Array(items) => {
            items.iter_mut().enumerate().for_each(|(index, item)| mark(item, &format!("{at}/{index}"), false, places));
        }
        _ => {}
    }
}

/// Leaves out examples, which have no marks, and marks a secret.
fn mark_schema(schema: &mut Map<String, Value>, at: &str, places: &mut Vec<String>) {
    ["example", "examples", "default"].into_iter().for_each(|key| _ = schema.remove(key));
    let is = |key: &str, value: Value| schema.get(key) == Some(&value);
    let is_address = is("format", json!("uri")) || is("format", json!("url"));
    if is("format", json!("password")) || is(extension::SECRET, json!(true)) {
        let mark = format!("{MARK}{:05}", places.len());
        let value = match schema.contains_key("type") {
            _ if is_address => json!(format!("https://user:{mark}@secrets.test/")),
            true => json!(mark),
            false => json!({ "nested": [mark] }),
        };
        ["format", "minLength", "maxLength", "pattern"].into_iter().for_each(|key| _ = schema.remove(key));
        schema.insert("enum".to_owned(), json!([value]));
        places.push(at.to_owned());
    }
}

/// An answer that is played.
struct Canned {
    status: u16,
    media_type: Option<String>,
    body: String,
}

impl Canned {
    fn json(status: u16, body: &Value) -> Self {
        Self { status, media_type: Some("application/json".to_owned()), body: body.to_string() }
    }

    fn reply(&self) -> Reply {
        let reply = Reply::bytes(self.body.clone()).status(self.status);
        match &self.media_type {
            Some(media_type) => reply.header("content-type", media_type),
            None => reply,
        }
    }
}

/// What an operation is answered with: what the document describes, and, where all of it is wanted, answers that are not as
/// described.
fn replies(document: &Document, operation: &Operation, all: bool) -> Vec<Canned> {
    let mut replies = Vec::new();
    for response in operation.responses.iter().filter(|response| all || response.status.starts_with('2')) {
        let form = preferred(&response.content);
        let body = form.map(|form| content(document, form, Extent::Full, Direction::Response));
        let answer = Answer {
            status: response.code(),
            media_type: form.map(|form| form.name.clone()),
            codec: form.map_or(Codec::Json, |form| form.codec()),
            whole_events: form.is_some_and(|form| has_whole_events(document, form)),
            headers: Vec::new(),
            body: body.clone(),
        };
        let encoded = encode::Reply::of(&answer);
        let media_type = encoded.headers.get("content-type").and_then(|value| value.to_str().ok());
        replies.push(Canned {
            status: encoded.status.as_u16(),
            media_type: media_type.map(str::to_owned),
            body: String::from_utf8_lossy(&encoded.body).into_owned(),
        });
        let Some(mut body) = body.filter(|_| answer.codec == Codec::Json) else { continue };
        if all && encoded.status.is_success() {
            // Of a status that the API describes, the body may be any JSON, which is printed.
            let undocumented = (500..600).rev().find(|status| operation.response(*status).is_none());
            let refusal = json!({ "message": "refused", "body": body });
            replies.extend(undocumented.map(|status| Canned::json(status, &refusal)));
            replies.push(Canned::json(encoded.status.as_u16(), &json!([[body]])));
            break_leaf(&mut body);
            replies.push(Canned::json(encoded.status.as_u16(), &body));
        }
    }
    if all {
        let text = format!("no access with Authorization: {CREDENTIAL}");
        replies.push(Canned { status: 400, media_type: Some("text/plain".to_owned()), body: text });
    }
    replies
}

/// Makes the first value without a mark one of another type.
fn break_leaf(value: &mut Value) -> bool {
    match value {
        Value::Object(members) => members.iter_mut().any(|(_, member)| break_leaf(member)),
        Value::Array(items) => items.iter_mut().any(break_leaf),
        Value::String(text) if text.contains(MARK) => false,
        leaf => {
            *leaf = json!({ "broken": [true] });
            true
        }
    }
}
