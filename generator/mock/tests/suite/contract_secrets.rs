//! Secrets in contract tests of a client that is written by hand: what it prints and what it records.

use openapi_mock::Document;
use openapi_mock::contract::{Contract, check};
use openapi_runtime::client::{Client, NoError, Operation, Request};
use openapi_runtime::record;
use openapi_runtime::wire::{Blank, ByValue, Kept};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::contract::client;

/// A property that the client does not hide.
#[derive(Clone, PartialEq)]
struct Box {
    seal: Seal,
    _kept: Kept,
}

record! {
    Box + _kept;
    required seal = "seal";
}

/// Whether the client hides the property.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Seal(String);

impl Blank for Seal {
    type Compared = ByValue;

    fn blank() -> Self {
        Self(String::new())
    }
}

thread_local! {
    static SHOWS: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if SHOWS.get() { &self.0 } else { ".." })
    }
}

static OPEN: Operation = Operation::new("open", "POST", "/boxes").secrets(&["seal"]);
static OPEN_LOUDLY: Operation = Operation::new("open", "POST", "/boxes");

fn boxes<const HIDES: bool>(contract: &mut Contract<Client>) {
    let operation = if HIDES { &OPEN } else { &OPEN_LOUDLY };
    contract
        .operation("open", move |client, values| {
            Ok(Request::new(client, operation).json("application/json", &values.body::<Box>()?))
        })
        .json(|request| request.send_json::<Box, NoError>());
}

fn boxes_document() -> Value {
    let schema = json!({
        "type": "object", "required": ["seal"], "properties": { "seal": { "type": "string", "x-secret": true, "minLength": 3 } },
    });
    let content = json!({ "application/json": { "schema": schema, "example": { "seal": "1234" } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Boxes", "version": "1" },
        "paths": { "/boxes": { "post": {
            "operationId": "open",
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "Open.", "content": content } },
        } } },
    })
}

#[test]
fn secrets_that_are_hidden_are_counted() {
    let report = check("boxes", Document::from_json(boxes_document()), client, &[boxes::<true>]).expect("a server");
    assert_eq!(report.to_string(), "boxes: 1 operations, 2 calls, 0 errors, 2 secrets, passed");
}

#[test]
fn secrets_that_are_printed_fail() {
    let places = ["/requestBody", "/responses/200"];
    let failures = |shows: bool, groups: &[fn(&mut Contract<Client>)]| {
        SHOWS.set(shows);
        check("boxes", Document::from_json(boxes_document()), client, groups).expect("a server").failures
    };
    let shown = |what: &str, place: &str| {
        format!(
            "open: {what} shows the secret at /paths/~1boxes/post{place}/content/application~1json/schema/properties/seal"
        )
    };
    let debug = [shown("`Debug` of the request", places[0]), shown("what is printed of the answer", places[1])];
    assert_eq!(failures(true, &[boxes::<true>]), debug);
    let expected = [
        shown("the cassette", places[0]),
        shown("the cassette", places[1]),
        shown("the recorded request", places[0]),
        shown("what is printed of the answer", places[1]),
    ];
    assert_eq!(failures(false, &[boxes::<false>]), expected);
}
