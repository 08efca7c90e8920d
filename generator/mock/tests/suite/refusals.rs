//! Rejected requests get what the document has for them; what it accepts is accepted.

use crate::support::{ok, send, serve, serve_api};
use openapi_mock::{Document, Mock};
use serde_json::{Value, json};

fn body(schema: Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema } } })
}

/// An operation with a required header, and the answers that it documents.
fn operation(responses: Value) -> Value {
    let header = json!({ "name": "x-a", "in": "header", "required": true, "schema": { "type": "string" } });
    json!({ "/x": { "get": { "operationId": "x", "parameters": [header], "responses": responses } } })
}

#[tokio::test]
async fn a_rejection_has_the_documented_status_and_body() {
    let errors = json!({
        "type": "object",
        "required": ["errors"],
        "additionalProperties": false,
        "properties": { "errors": { "type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["code", "message"],
            "properties": { "code": { "type": "string", "example": "bad" }, "message": { "type": "string" } },
        } } },
    });
    let mock = serve(operation(json!({ "422": body(errors) }))).await;
    let reply = send(&mock, "GET /x", &[], "").await;
    let message = "the request breaks 1 thing that the document says of `x`: header `x-a`: is required, but not sent";
    assert_eq!((reply.status, &reply.json()["errors"][0]["code"]), (422, &json!("bad")));
    assert!(reply.text.contains("header `x-a`: is required, but not sent"), "{} instead of {message}", reply.text);

    let open = json!({ "type": "object", "required": ["message"], "properties": { "message": { "type": "string" } } });
    let mock = serve(operation(json!({ "default": body(open) }))).await;
    let reply = send(&mock, "GET /x", &[], "").await;
    assert_eq!((reply.status, reply.findings()), (400, vec!["header /x-a".to_owned()]));

    // Nobody could read why in bytes.
    let bytes = json!({ "description": "", "content": { "application/octet-stream": {} } });
    let mock = serve(operation(json!({ "default": bytes }))).await;
    let reply = send(&mock, "GET /x", &[], "").await;
    assert_eq!((reply.status, reply.findings()), (400, vec!["header /x-a".to_owned()]));
}

#[tokio::test]
async fn a_discriminator_may_be_a_number_that_the_mapping_has_as_a_text() {
    let buoy = |name: &str| {
        let properties = json!({ "side": { "type": "integer" }, name: { "type": "integer" } });
        json!({ "type": "object", "required": ["side"], "properties": properties })
    };
    let arms = json!([{ "$ref": "#/components/schemas/Red" }, { "$ref": "#/components/schemas/Green" }]);
    let mapping = json!({ "1": "#/components/schemas/Red", "2": "#/components/schemas/Green" });
    let union = json!({ "oneOf": arms, "discriminator": { "propertyName": "side", "mapping": mapping } });
    let post = json!({ "requestBody": body(union), "responses": ok(json!({})) });
    let document = Document::from_json(json!({
        "openapi": "3.0.3", "info": { "title": "Test", "version": "1" }, "paths": { "/buoys": { "post": post } },
        "components": { "schemas": { "Red": buoy("bell"), "Green": buoy("horn") } },
    }));
    let mock = Mock::new(document.unwrap()).start().await.unwrap();
    let json = [("content-type", "application/json")];
    for (body, status) in [
        (json!({ "side": 1 }), 200),
        (json!({ "side": 2, "bell": "loud" }), 200),
        (json!({ "side": 1, "bell": "loud" }), 400),
        (json!({ "side": 3 }), 400),
    ] {
        let reply = send(&mock, "POST /buoys", &json, body.to_string()).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
    }
}

#[tokio::test]
async fn a_discriminator_says_which_alternative_a_body_is_of() {
    let pet = |name: &str| {
        let properties = json!({ "kind": { "type": "string" }, name: { "type": "integer" } });
        json!({ "type": "object", "required": ["kind"], "properties": properties })
    };
    let arms = json!([{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }]);
    let union = json!({ "oneOf": arms, "discriminator": {
        "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat" },
    } });
    let post = json!({ "requestBody": body(union), "responses": ok(json!({})) });
    let document = Document::from_json(json!({
        "openapi": "3.0.3", "info": { "title": "Test", "version": "1" }, "paths": { "/pets": { "post": post } },
        "components": { "schemas": { "Cat": pet("lives"), "Dog": pet("tricks") } },
    }));
    let mock = Mock::new(document.unwrap()).start().await.unwrap();
    let json = [("content-type", "application/json")];
    for (body, status) in [
        (json!({ "kind": "cat" }), 200),
        (json!({ "kind": "Dog", "lives": "many" }), 200),
        (json!({ "kind": "cat", "lives": "many" }), 400),
        (json!([null]), 400),
        // It names none, and is of both.
        (json!({ "kind": "bird" }), 400),
    ] {
        let reply = send(&mock, "POST /pets", &json, body.to_string()).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
    }
}

#[tokio::test]
async fn a_body_may_fit_several_alternatives_that_nothing_tells_apart() {
    let arm =
        |name: &str| json!({ "type": "object", "required": ["a"], "properties": { name: { "type": "integer" } } });
    let union = json!({ "oneOf": [arm("a"), arm("b")] });
    let post = json!({ "post": { "requestBody": body(union), "responses": ok(json!({})) } });
    let mock = serve(json!({ "/x": post })).await;
    let json = [("content-type", "application/json")];
    for (body, status) in [(json!({ "a": 1 }), 200), (json!({ "a": 1, "b": 2 }), 200), (json!({ "b": 2 }), 400)] {
        let reply = send(&mock, "POST /x", &json, body.to_string()).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
    }
}

#[tokio::test]
async fn what_the_server_sets_is_not_asked_for_whichever_part_says_so() {
    let text = json!({ "type": "string" });
    let base =
        json!({ "type": "object", "properties": { "id": { "type": "string", "readOnly": true }, "name": text } });
    let more = json!({ "required": ["id", "name", "age"], "properties": { "age": { "type": "integer" } } });
    let own =
        json!({ "allOf": [{ "properties": { "at": { "type": "string", "readOnly": true } } }], "required": ["at"] });
    let pet = json!({ "allOf": [{ "$ref": "#/components/schemas/Base" }, more, own] });
    let post = json!({ "requestBody": body(pet.clone()), "responses": { "200": body(pet) } });
    let document = Document::from_json(json!({
        "openapi": "3.0.3", "info": { "title": "Test", "version": "1" }, "paths": { "/pets": { "post": post } },
        "components": { "schemas": { "Base": base } },
    }));
    let mock = Mock::new(document.unwrap()).start().await.unwrap();
    let json = [("content-type", "application/json")];
    for (body, status) in [(json!({ "name": "Ann", "age": 1 }), 200), (json!({ "name": "Ann" }), 400)] {
        let reply = send(&mock, "POST /pets", &json, body.to_string()).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
        if status == 200 {
            let answer = reply.json();
            assert!(["id", "at", "name", "age"].iter().all(|name| answer.get(name).is_some()), "{answer}");
        }
    }
}

#[tokio::test]
async fn parts_may_have_any_name() {
    let schema = json!({ "type": "object", "properties": { "a\"b": { "type": "integer" } } });
    let content = json!({ "content": { "multipart/form-data": { "schema": schema } } });
    let mock = serve(json!({ "/x": { "post": { "requestBody": content, "responses": ok(json!({})) } } })).await;
    let headers = [("content-type", "multipart/form-data; boundary=b")];
    for (name, value, status) in
        [("a\\\"b", "1", 200), ("a%22b", "x", 400), ("\u{1e}\u{c3}", "x", 200), ("end\\", "x", 200), ("", "x", 200)]
    {
        let body = format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n--b--\r\n");
        let reply = send(&mock, "POST /x", &headers, body).await;
        assert_eq!(reply.status, status, "{name}: {}", reply.text);
    }
}

#[tokio::test]
async fn there_are_items_on_the_first_page_only() {
    let mock = serve_api("kibana").await;
    let headers = [("authorization", "ApiKey a2V5")];
    let fields = "GET /api/security_ai_assistant/anonymization_fields/_find";
    let queries = "GET /api/osquery/live_queries";
    for (path, first, items) in [(fields, 1, "/data"), (queries, 0, "/data/items")] {
        let page = send(&mock, &format!("{path}?page={first}"), &headers, "").await.json();
        assert!(page.pointer(items).and_then(Value::as_array).is_some_and(|items| !items.is_empty()), "{page}");
        let page = send(&mock, &format!("{path}?page={}", first + 1), &headers, "").await.json();
        assert_eq!(page.pointer(items), Some(&json!([])), "{page}");
    }
    let second = send(&mock, &format!("{fields}?page=2"), &headers, "").await.json();
    assert_eq!(second["page"], json!(2), "{second}");
    // Servers take a number before the first as the first.
    let entries = send(&mock, "GET /api/endpoint_list/items/_find?page=0", &headers, "").await.json();
    assert_eq!(entries["page"], json!(1), "{entries}");
}
