//! What is printed of calls whose secrets are marked.
//!
//! In copies of the document, each secret is a text of its own. An operation is called with values and answers out of them, over a
//! transport that records, and none of the texts may be in what is printed.

use std::collections::BTreeSet;
use std::sync::Arc;

use openapi_runtime::client::Error;
use openapi_runtime::mock::{Mock, Recorder as Tape, Reply};
use openapi_terms::Codec;
use serde_json::{Map, Value, json};

use super::operation::Entry;
use super::server::{Credentials, Server};
use super::transport::Recorder;
use super::values::Values;
use crate::document::{Document, Operation};
use crate::encode;
use crate::sample::{Answer, Direction, Extent, content, preferred};

/// What the texts in place of secrets begin with. A number of five digits follows.
const MARK: &str = "S3CR3T-";

/// The credential, which is none of the marks: a client that hides its own credential must not hide them with it.
const CREDENTIAL: &str = "CR3D3NT1AL-of-a-contract";

/// The alternatives of unions come first in turn: as many documents.
const ROUNDS: usize = 4;

/// Keywords whose members have names of the document, and not of OpenAPI.
const NAMES: [&str; 7] =
    ["properties", "schemas", "parameters", "responses", "requestBodies", "headers", "patternProperties"];

/// Documents with marks for secrets.
pub(super) struct Marked {
    rounds: Vec<Document>,
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
        let mut places = Vec::new();
        let rounds = (0..ROUNDS).map(|round| {
            places.clear();
            let mut root = document.root().clone();
            Marking { round, places: &mut places }.node(&mut root, "", false);
            document.with_root(root)
        });
        let rounds = rounds.collect::<Result<Vec<_>, _>>().ok()?;
        (!places.is_empty()).then_some(Self { rounds, places })
    }

    /// Calls an operation, and looks for marks in what is printed.
    pub async fn check<C>(&self, entry: &Entry<C>, client: fn(&Server) -> Result<C, Error>) -> Hidden {
        let mut hidden = Hidden::default();
        for (round, document) in self.rounds.iter().enumerate() {
            let Some(operation) = document.operation(&entry.id) else { continue };
            let operation = Arc::new(operation.clone());
            let before = hidden.places.len();
            for reply in replies(document, &operation, round == 0) {
                self.call(entry, client, document, &operation, reply, &mut hidden).await;
            }
            // Without secrets, there is no other alternative of one.
            if hidden.places.is_empty() || (round > 0 && hidden.places.len() == before) {
                break;
            }
        }
        hidden.findings.sort();
        hidden.findings.dedup();
        hidden
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
        let numbers = text.split(MARK).skip(1).filter_map(|rest| rest.get(..5)?.parse::<usize>().ok());
        numbers.filter_map(|number| self.places.get(number).cloned()).collect()
    }
}

/// A walk that marks.
struct Marking<'p> {
    round: usize,
    places: &'p mut Vec<String>,
}

impl Marking<'_> {
    fn node(&mut self, node: &mut Value, at: &str, holds_names: bool) {
        match node {
            Value::Object(members) => {
                if !holds_names {
                    self.object(members, at);
                }
                for (name, member) in members.iter_mut() {
                    let is_named = !holds_names && NAMES.contains(&name.as_str());
                    self.node(member, &format!("{at}/{}", crate::document::escape(name)), is_named);
                }
            }
            Value::Array(items) => {
                items.iter_mut().enumerate().for_each(|(index, item)| self.node(item, &format!("{at}/{index}"), false));
            }
            _ => {}
        }
    }

    /// Leaves out examples, which have no marks, and marks a secret.
    fn object(&mut self, object: &mut Map<String, Value>, at: &str) {
        ["example", "examples", "default"].into_iter().for_each(|key| _ = object.remove(key));
        for key in ["oneOf", "anyOf"] {
            if let Some(Value::Array(arms)) = object.get_mut(key)
                && !arms.is_empty()
            {
                let first = self.round % arms.len();
                arms.rotate_left(first);
            }
        }
        let is = |key: &str, value: Value| object.get(key) == Some(&value);
        let is_address = is("format", json!("uri")) || is("format", json!("url"));
        if is("format", json!("password")) || is("x-secret", json!(true)) {
            let mark = format!("{MARK}{:05}", self.places.len());
            let value = match object.contains_key("type") {
                _ if is_address => json!(format!("https://user:{mark}@secrets.test/")),
                true => json!(mark),
                false => json!({ "nested": [mark] }),
            };
            ["format", "minLength", "maxLength", "pattern"].into_iter().for_each(|key| _ = object.remove(key));
            object.insert("enum".to_owned(), json!([value]));
            self.places.push(at.to_owned());
        }
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
            replies.push(Canned::json(500, &json!({ "message": "refused", "body": body })));
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
