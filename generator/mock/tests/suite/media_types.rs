//! Answers of media types other than JSON.

use crate::support::{document, get, send, serve};
use openapi_mock::Mock;
use serde_json::{Value, json};

/// An operation that answers with one form of a body.
fn answering(media_type: &str, content: Value) -> Value {
    json!({ "/things": { "get": { "responses": { "200": { "description": "", "content": { media_type: content } } } } } })
}

#[tokio::test]
async fn parts_have_the_media_type_of_the_document() {
    let object = json!({ "type": "object", "properties": { "a": { "enum": ["x"] }, "b": { "enum": [{ "c": 1 }] } } });
    let list = json!({ "type": "array", "items": { "enum": ["x"] }, "minItems": 2 });
    let json_part = "Content-Type: application/json\r\n\r\n{\"c\":1}";
    let form = "Content-Disposition: form-data; name=\"a\"\r\n\r\nx";
    for (media_type, schema, expected, parts) in [
        ("multipart/mixed", &object, "multipart/mixed", vec!["\r\nx", json_part]),
        ("multipart/related; type=text/plain", &list, "multipart/related", vec!["\r\nx", "\r\nx"]),
        (
            "multipart/form-data",
            &json!({ "type": "object", "properties": { "a": { "enum": ["x"] } } }),
            "multipart/form-data",
            vec![form],
        ),
    ] {
        let mock = serve(answering(media_type, json!({ "schema": schema }))).await;
        let reply = get(&mock, "/things").await;
        assert_eq!(reply.header("content-type"), format!("{expected}; boundary=mock-boundary"), "{media_type}");
        let written: String = parts.iter().map(|part| format!("--mock-boundary\r\n{part}\r\n")).collect();
        assert_eq!(reply.text, format!("{written}--mock-boundary--\r\n"), "{media_type}");
    }
}

#[tokio::test]
async fn the_text_of_a_stream_is_its_events() {
    let word = json!({ "type": "object", "required": ["word"], "properties": { "word": { "type": "string" } } });
    let stream = "data: {\"word\": \"It\"}\n\ndata: {\"word\":\ndata: \"rains\"}\r\n\r\ndata: [DONE]\n\n";
    let named = json!({ "odd": { "value": "data: plain\n\n" } });
    let content = json!({ "schema": word, "example": stream });
    let mock = serve(answering("text/event-stream", content)).await;
    let expected = "data: {\"word\":\"It\"}\n\ndata: {\"word\":\"rains\"}\n\n";
    assert_eq!(get(&mock, "/things").await.text, expected);
    let mock = serve(answering("text/event-stream", json!({ "schema": word, "examples": named }))).await;
    let reply = send(&mock, "GET /things", &[("prefer", "example=odd")], "").await;
    assert_eq!(reply.text, "data: plain\n\n");
}

#[tokio::test]
async fn the_text_of_a_stream_has_the_names_of_events() {
    let kind = |name: &str| {
        let data = json!({ "type": "object", "required": [name], "properties": { name: { "type": "integer" } } });
        json!({ "type": "object", "required": ["event", "data"], "properties": { "event": { "enum": [name] }, "data": data } })
    };
    let schema = json!({ "oneOf": [kind("up"), kind("down")] });
    let stream = "event: up\ndata: {\"up\": 1}\n\nevent: down\nid: 7\ndata: {\"down\": 2}\n\n";
    let mock = serve(answering("text/event-stream", json!({ "schema": schema, "example": stream }))).await;
    let expected = "event: up\ndata: {\"up\":1}\n\nevent: down\nid: 7\ndata: {\"down\":2}\n\n";
    assert_eq!(get(&mock, "/things").await.text, expected);
}

#[tokio::test]
async fn a_value_that_no_alternative_is_called_is_said_at_its_property() {
    let arm = |name: &str| json!({ "type": "object", "required": ["kind", name], "properties": { "kind": { "type": "string" }, name: { "type": "string" } } });
    let schema = json!({
        "oneOf": [{ "$ref": "#/components/schemas/cat" }, { "$ref": "#/components/schemas/dog" }],
        "discriminator": { "propertyName": "kind" },
    });
    let body = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    let operation = json!({ "post": { "requestBody": body, "responses": { "204": { "description": "" } } } });
    let components = json!({ "schemas": { "cat": arm("meow"), "dog": arm("bark") } });
    let document = document(json!({ "/things": operation }), components);
    let mock = Mock::new(document).start().await.expect("the mock runs");
    for (sent, status, said) in [
        (json!({ "kind": "cat", "meow": "a" }), 204, ""),
        (json!({ "kind": "cow", "moo": "a" }), 400, "\\\"cow\\\" is not one of \\\"cat\\\" or \\\"dog\\\""),
        (json!({ "meow": 1 }), 400, "\\\"kind\\\" is a required property"),
        (json!({ "kind": "dog", "meow": "a" }), 400, "\\\"bark\\\" is a required property"),
        (json!("cat"), 400, "is not of type \\\"object\\\""),
    ] {
        let reply = send(&mock, "POST /things", &[("content-type", "application/json")], sent.to_string()).await;
        assert!(reply.status == status && reply.text.contains(said), "{sent}: {} {}", reply.status, reply.text);
    }
}
