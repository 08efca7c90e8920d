//! Contract tests of a client that is written by hand, against documents that agree with it and documents that do not.

use openapi_mock::contract::{Contract, Report, Server, check, check_at};
use openapi_mock::{Document, Mock};
use openapi_runtime::client::{Builder, Client, Error, ErrorSet, NoError, Operation, Request, StatusCode, decode};
use openapi_runtime::mock::Reply;
use openapi_runtime::wire::{Kept, Serializer};
use openapi_runtime::{UnknownValue, open_enum, record};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug)]
enum Kind {
    Dog,
    Unknown(UnknownValue),
}

open_enum! {
    Kind;
    Dog = "dog";
}

#[derive(Clone, PartialEq)]
struct Pet {
    name: String,
    kind: Kind,
    weight: Option<f64>,
    _kept: Kept,
}

record! {
    Pet + _kept;
    required name = "name";
    required kind = "kind";
    optional_number weight = "weight";
}

#[derive(Debug)]
enum PetError {
    NotFound(Refusal),
}

#[derive(Clone, PartialEq)]
struct Refusal {
    reason: String,
    _kept: Kept,
}

record! {
    Refusal + _kept;
    required reason = "reason";
}

impl ErrorSet for PetError {
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        (status == 404).then(|| decode(body).map(Self::NotFound)).flatten()
    }
}

impl Serialize for PetError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self::NotFound(body) = self;
        body.serialize(serializer)
    }
}

static PUT: Operation = Operation::new("putPet", "PUT", "/pets/{id}");

static PHOTO: Operation = Operation::new("getPhoto", "GET", "/pets/{id}/photo");
static DELETE: Operation = Operation::new("deletePet", "DELETE", "/pets/{id}");

fn pets(contract: &mut Contract<Client>) {
    contract
        .operation("putPet", |client, values| {
            let request = Request::new(client, &PUT).path("id", &values.path::<String>("id")?);
            Ok(request.json("application/json", &values.body::<Pet>()?))
        })
        .optional(|request, values| Ok(request.query("dry", &values.query::<bool>("dry")?)))
        .json(|request| request.send_json::<Pet, PetError>());
    contract
        .operation("getPhoto", |client, values| {
            Ok(Request::new(client, &PHOTO).path("id", &values.path::<String>("id")?))
        })
        .bytes(|request| request.send_bytes::<PetError>());
    contract
        .operation("deletePet", |client, values| {
            Ok(Request::new(client, &DELETE).path("id", &values.path::<String>("id")?))
        })
        .empty(|request| request.send_empty::<PetError>());
}

/// A pet that has all that its document promises, and nothing else.
#[derive(Debug, Serialize, Deserialize)]
struct StrictPet {
    name: String,
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<f64>,
}

fn strict_pets(contract: &mut Contract<Client>) {
    contract
        .operation("putPet", |client, values| {
            let request = Request::new(client, &PUT).path("id", &values.path::<String>("id")?);
            Ok(request.json("application/json", &values.body::<StrictPet>()?))
        })
        .json(|request| request.send_json::<StrictPet, PetError>());
}

pub fn client(server: &Server) -> Result<Client, Error> {
    Builder::new(server.url()).basic(server.user(), server.secret()).transport(server.transport()).build()
}

fn document() -> Value {
    let pet = json!({
        "type": "object",
        "required": ["name", "kind"],
        "properties": {
            "name": { "type": "string" },
            "kind": { "type": "string", "enum": ["dog"] },
            "weight": { "type": "number", "example": 42 },
        },
    });
    let refusal = json!({ "type": "object", "required": ["reason"], "properties": { "reason": { "type": "string" } } });
    let of = |schema: &Value| json!({ "application/json": { "schema": schema } });
    let not_found = json!({ "description": "No such pet.", "content": of(&refusal) });
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Pets", "version": "1" },
        "components": { "securitySchemes": { "basic": { "type": "http", "scheme": "basic" } } },
        "paths": {
            "/pets/{id}": {
                "parameters": [id],
                "put": {
                    "operationId": "putPet",
                    "security": [{ "basic": [] }],
                    "parameters": [{ "name": "dry", "in": "query", "schema": { "type": "boolean" } }],
                    "requestBody": { "required": true, "content": of(&pet) },
                    "responses": {
                        "200": { "description": "Changed.", "content": of(&pet) },
                        "201": { "description": "Made.", "content": of(&pet) },
                        "404": not_found,
                        "409": { "description": "Another one is there." },
                    },
                },
                "delete": { "operationId": "deletePet", "responses": { "204": { "description": "Gone." } } },
            },
            "/pets/{id}/photo": {
                "parameters": [id],
                "get": {
                    "operationId": "getPhoto",
                    "responses": {
                        "200": { "description": "The photo.", "content": { "image/png": {} } },
                        "4XX": { "description": "None." },
                    },
                },
            },
        },
    })
}

fn report(document: Value) -> Report {
    check("pets", Document::from_json(document), client, &[pets]).expect("a server")
}

/// The failures where one node of the document is another one.
fn failures(pointer: &str, node: Value) -> Vec<String> {
    failures_of(pets, pointer, node)
}

fn failures_of(group: fn(&mut Contract<Client>), pointer: &str, node: Value) -> Vec<String> {
    let mut document = document();
    *document.pointer_mut(pointer).expect("a node") = node;
    check("pets", Document::from_json(document), client, &[group]).expect("a server").failures
}

#[test]
fn a_client_that_agrees_passes() {
    let report = report(document());
    assert_eq!(report.failures, [""; 0]);
    assert_eq!(report.to_string(), "pets: 3 operations, 7 calls, 3 errors, passed");
}

const PUT_BODY: &str = "/paths/~1pets~1{id}/put/requestBody/content/application~1json/schema";
const PUT_ANSWER: &str = "/paths/~1pets~1{id}/put/responses/200/content/application~1json/schema";

#[test]
fn a_property_that_is_lost_fails_with_its_pointer_and_both_values() {
    let failures = failures(&format!("{PUT_ANSWER}/properties/weight"), json!({ "type": "number", "example": 7 }));
    assert_eq!(failures, [""; 0]);
    let color = json!({ "type": "string", "enum": ["red"] });
    let failures = failures_of(
        strict_pets,
        &format!("{PUT_ANSWER}/properties"),
        json!({
            "name": { "type": "string", "enum": ["Bella"] }, "kind": { "type": "string", "enum": ["dog"] }, "color": color,
        }),
    );
    let difference = "the answer differs at /color\n  on the wire:   \"red\"\n  in the client: nothing";
    assert_eq!(
        failures,
        [format!("putPet, minimal values: {difference}"), format!("putPet, full values: {difference}"),]
    );
}

#[test]
fn a_client_that_is_strict_with_answers_fails() {
    let document = Document::from_json(document());
    let failures = check("pets", document, client, &[strict_pets]).expect("a server").failures;
    let lost = |failure: &String| failure.starts_with("putPet, 200: an answer that is not as documented ");
    assert!(!failures.is_empty() && failures.iter().all(lost), "{failures:?}");
}

#[test]
fn a_value_that_the_client_does_not_know_fails() {
    let kind = json!({ "type": "string", "enum": ["cat"] });
    let failures = failures(&format!("{PUT_ANSWER}/properties/kind"), kind.clone());
    assert_eq!(
        failures[0],
        "putPet, minimal values: the answer has a value that its type does not know, at /kind: \"cat\""
    );
    let failures = self::failures(&format!("{PUT_BODY}/properties/kind"), kind);
    assert_eq!(
        failures[0],
        "putPet, minimal values: the body has a value that its type does not know, at /kind: \"cat\""
    );
}

#[test]
fn an_answer_that_does_not_decode_fails() {
    let failures = failures(&format!("{PUT_ANSWER}/properties/name"), json!({ "type": "integer", "enum": [7] }));
    assert!(
        failures[0].starts_with("putPet, minimal values: the call failed: putPet: the answer cannot be read at `name`")
    );
}

#[test]
fn a_request_that_the_server_refuses_fails() {
    let parameter = json!([{ "name": "wet", "in": "query", "required": true, "schema": { "type": "boolean" } }]);
    let failures = failures("/paths/~1pets~1{id}/put/parameters", parameter);
    assert!(
        failures[0].starts_with("putPet, minimal values: the call failed: putPet: 400 Bad Request"),
        "{failures:?}"
    );
    assert!(failures[0].contains("wet"), "{failures:?}");
    assert!(failures[1].contains("the document does not know the query parameter `dry`"), "{failures:?}");
}

/// Nobody but the client logs in, so that one that does it in another way than the document says is found out.
#[test]
fn a_client_that_says_who_calls_in_another_way_fails() {
    let key = json!({ "type": "apiKey", "in": "header", "name": "X-Api-Key" });
    let failures = failures("/components/securitySchemes/basic", key);
    assert!(failures.iter().any(|failure| failure.starts_with("putPet, minimal values: the call failed: putPet: 401")));
    let failures = self::failures("/paths/~1pets~1{id}/put/security", json!([]));
    let sent = "putPet, minimal values: the credentials of `basic` were sent where none are wanted";
    assert!(failures.iter().any(|failure| failure == sent), "{failures:?}");
}

#[test]
fn a_value_that_is_not_what_the_client_sends_fails() {
    let failures = failures(&format!("{PUT_BODY}/properties/name"), json!({ "type": "integer", "enum": [7] }));
    assert!(
        failures[0].starts_with("putPet, minimal values: the body cannot be a suite::contract::Pet"),
        "{failures:?}"
    );
    let failures = self::failures(&format!("{PUT_BODY}/properties/weight"), json!({ "type": "number", "enum": [0.5] }));
    assert_eq!(failures, [""; 0]);
    let failures = failures_of(
        strict_pets,
        &format!("{PUT_BODY}/properties"),
        json!({
            "name": { "type": "string" }, "kind": { "type": "string", "enum": ["dog"] }, "color": { "type": "string", "enum": ["red"] },
        }),
    );
    assert_eq!(
        failures,
        [
            "putPet, full values: the body differs at /color\n  in the document: \"red\"\n  in the client:   nothing",
            "putPet, full values: the body that was sent differs at /color\n  in the document: \"red\"\n  on the wire:     nothing",
        ]
    );
}

#[test]
fn an_error_that_is_not_typed_fails() {
    let answers = "/paths/~1pets~1{id}/put/responses";
    let reason = json!({ "type": "integer", "enum": [7] });
    let failures = failures(&format!("{answers}/404/content/application~1json/schema/properties/reason"), reason);
    assert_eq!(failures, ["putPet, 404: the client has no typed body\n  on the wire: {\"reason\":7}"]);
    let mut with_body = document();
    with_body["paths"]["/pets/{id}"]["put"]["responses"]["409"] =
        with_body["paths"]["/pets/{id}"]["put"]["responses"]["404"].clone();
    let failures = report(with_body).failures;
    assert!(failures[0].starts_with("putPet, 409: the client has no typed body"), "{failures:?}");
}

#[test]
fn an_answer_that_the_client_does_not_ask_for_fails() {
    let problem = json!({ "application/problem+json": { "schema": document().pointer(PUT_ANSWER) } });
    let failures = failures("/paths/~1pets~1{id}/put/responses/200/content", problem);
    let said = "`Accept: application/json` does not ask for `application/problem+json`, which the document answers";
    assert_eq!(failures, [format!("putPet, minimal values: {said}"), format!("putPet, full values: {said}")]);
}

#[test]
fn an_answer_that_the_client_ignores_fails() {
    let with_body = json!({ "200": { "description": "Gone.", "content": { "application/json": {
        "schema": { "type": "string", "enum": ["gone"] },
    } } } });
    let failures = failures("/paths/~1pets~1{id}/delete/responses", with_body);
    assert_eq!(failures[0], "deletePet, minimal values: the client ignores the answer: \"gone\"");
}

#[test]
fn a_document_may_describe_redirects_alone() {
    let elsewhere = json!({ "302": { "description": "Elsewhere." } });
    let mut document = document();
    document["paths"]["/pets/{id}/photo"]["get"]["responses"] = elsewhere.clone();
    assert_eq!(report(document.clone()).failures, [""; 0]);
    // Where a success is described as well, the call has to succeed.
    document["paths"]["/pets/{id}/photo"]["get"]["responses"] = elsewhere;
    document["paths"]["/pets/{id}/photo"]["get"]["responses"]["204"] = json!({ "description": "None." });
    assert_eq!(report(document).failures, [""; 0]);
}

#[test]
fn an_operation_that_the_document_does_not_have_fails() {
    let mut document = document();
    document["paths"]["/pets/{id}"]["delete"]["operationId"] = json!("removePet");
    let report = report(document);
    assert_eq!(report.failures, ["deletePet: the document has no such operation"]);
    assert_eq!(report.to_string(), "pets: 3 operations, 5 calls, 3 errors, 1 failure");
}

#[test]
fn another_server_need_not_answer_with_the_status_that_it_is_asked_for() {
    let mut played = document();
    let answers = played["paths"]["/pets/{id}"]["put"]["responses"].as_object_mut().expect("answers");
    answers.retain(|status, _| status.starts_with('2'));
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let played = Document::from_json(played).expect("a document");
    let mock = runtime.block_on(Mock::new(played).start()).expect("a server");
    let report = check_at(&mock.url(), "pets", Document::from_json(document()), client, &[pets]).expect("a report");
    assert_eq!(report.failures, [""; 0]);
    assert_eq!(report.to_string(), "pets: 3 operations, 7 calls, 1 errors, 2 statuses not provoked, passed");
}

#[test]
fn without_a_document_there_is_no_test() {
    let refused = check("pets", Document::from_json(json!({})), client, &[pets]);
    assert_eq!(refused.unwrap_err(), "the document is of no version of OpenAPI; it has to be of OpenAPI 3.0");
}

#[tokio::test]
async fn errors_of_clients_show_what_a_terminal_shows_as_text() {
    static GET: Operation = Operation::new("get", "GET", "/");
    let hidden = (0..=0x0010_ffff).filter_map(char::from_u32).filter(|c| openapi_terms::is_invisible(*c));
    for character in hidden {
        let reply = Reply::text(format!("a{character}b")).status(400);
        let transport = openapi_runtime::mock::Mock::new().reply(reply);
        let client: Client = Builder::new("http://host.test").transport(transport).build().unwrap();
        let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
        assert!(!error.to_string().chars().any(openapi_terms::is_invisible), "{character:?}: {error:?}");
    }
}
