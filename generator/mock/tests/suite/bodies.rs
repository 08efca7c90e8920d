//! Bodies of every kind are read and checked.

use crate::support::{document, ok, send, serve};
use openapi_mock::{Document, Mock, Running};
use serde_json::{Value, json};

async fn serve_body(media_type: &str, content: Value) -> Running {
    let body = json!({ "required": true, "content": { media_type: content } });
    serve(json!({ "/x": { "post": { "requestBody": body, "responses": ok(json!({})) } } })).await
}

async fn status(mock: &Running, content_type: &str, body: &[u8]) -> (u16, String) {
    let reply = send(mock, "POST /x", &[("content-type", content_type)], body.to_vec()).await;
    (reply.status, reply.text)
}

#[tokio::test]
async fn forms() {
    let schema = json!({ "type": "object", "required": ["n"], "additionalProperties": false, "properties": {
        "n": { "type": "integer" }, "tags": { "type": "array", "items": { "type": "string" } },
    } });
    let mock = serve_body("application/x-www-form-urlencoded", json!({ "schema": schema })).await;
    let form = "application/x-www-form-urlencoded";
    assert_eq!(status(&mock, form, b"n=1&tags=a%26b&tags=c").await.0, 200);
    assert_eq!(status(&mock, form, b"n=1").await.0, 200);
    for refused in ["n=x", "tags=a", "n=1&m=2"] {
        assert_eq!(status(&mock, form, refused.as_bytes()).await.0, 400, "{refused}");
    }
}

#[tokio::test]
async fn multipart() {
    let schema = json!({ "type": "object", "required": ["file"], "properties": {
        "file": { "type": "string", "format": "binary" },
        "count": { "type": "integer" },
        "meta": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
        "tags": { "type": "array", "items": { "type": "string" } },
        "sizes": { "type": "array", "items": { "type": "integer" } },
        "ids": { "type": "array", "items": { "type": "string" } },
    } });
    let sizes = json!({ "style": "pipeDelimited", "explode": false, "x-styled": true });
    let ids = json!({ "contentType": "application/json", "x-whole": true });
    let encoding = json!({ "file": { "contentType": "image/png, image/jpeg" }, "sizes": sizes, "ids": ids });
    let content = json!({ "schema": schema, "encoding": encoding });
    let mock = serve_body("multipart/form-data", content).await;
    let part = |name: &str, content_type: &str, text: &str| {
        let content_type =
            if content_type.is_empty() { String::new() } else { format!("Content-Type: {content_type}\r\n") };
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{content_type}\r\n{text}\r\n")
    };
    let file = part("file", "image/png", "\u{0}x");
    for (parts, expected) in [
        (vec![file.clone()], ""),
        (vec![file.clone(), part("count", "", "3"), part("meta", "application/json", r#"{"a":"b"}"#)], ""),
        (vec![file.clone(), part("tags", "", "a"), part("tags", "", "b")], ""),
        (vec![file.clone(), part("sizes", "", "1|2")], ""),
        (vec![file.clone(), part("sizes", "", "1,2")], "/sizes/0"),
        (vec![file.clone(), part("sizes", "", "1"), part("sizes", "", "2")], "the part `sizes` is sent twice"),
        (vec![file.clone(), part("ids", "application/json", r#"["a"]"#)], ""),
        (vec![file.clone(), part("ids", "", r#"["a"]"#)], ""),
        (vec![file.clone(), part("ids", "application/json", r#""a""#)], "/ids"),
        (vec![file.clone(), part("ids", "", "[]"), part("ids", "", "[]")], "the part `ids` is sent twice"),
        (vec![part("count", "", "3")], "\\\"file\\\" is a required property"),
        (vec![file.clone(), part("count", "", "many")], "/count"),
        (vec![file.clone(), part("meta", "application/json", "{}")], "/meta"),
        (vec![file.clone(), part("meta", "application/json", "{")], "the part `meta` is not JSON"),
        (vec![file.clone(), file.clone()], "the part `file` is sent twice"),
        (vec![part("file", "text/html", "x")], "not its documented media type"),
    ] {
        let body = parts.concat() + "--b--\r\n";
        let (status, text) = status(&mock, "multipart/form-data; boundary=b", body.as_bytes()).await;
        assert_eq!(status, if expected.is_empty() { 200 } else { 400 }, "{body}: {text}");
        assert!(text.contains(expected), "{body}: {text}");
    }
    let (code, text) = status(&mock, "multipart/form-data", b"x").await;
    assert!(code == 400 && text.contains("is not multipart"), "{text}");
}

#[tokio::test]
async fn lines_texts_and_bytes() {
    let line = json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" } } });
    for schema in [line.clone(), json!({ "type": "array", "items": line })] {
        let mock = serve_body("application/x-ndjson", json!({ "schema": schema })).await;
        assert_eq!(status(&mock, "application/x-ndjson", b"{\"id\":1}\n\n{\"id\":2}\n").await.0, 200);
        let (code, text) = status(&mock, "application/x-ndjson", b"{\"id\":1}\n{\"id\":\"x\"}").await;
        assert!(code == 400 && text.contains("/1/id"), "{text}");
        let sequence = serve_body("application/json-seq", json!({ "schema": schema })).await;
        let texts = b"\x1e{\n  \"id\": 1\n}\n\x1e{\"id\":2}\n";
        assert_eq!(status(&sequence, "application/json-seq", texts).await.0, 200);
        let (code, text) = status(&mock, "application/x-ndjson", b"{\"id\":1}\n{").await;
        assert!(code == 400 && text.contains("line 2 is not JSON"), "{text}");
    }
    let mock = serve_body("text/*", json!({ "schema": { "type": "string", "maxLength": 3 } })).await;
    assert_eq!(status(&mock, "text/csv", b"123").await.0, 200);
    assert_eq!(status(&mock, "text/csv", b"1234").await.0, 400);
    assert_eq!(status(&mock, "text/csv", b"\xff").await.0, 400);
    let mock =
        serve_body("application/octet-stream", json!({ "schema": { "type": "string", "format": "binary" } })).await;
    assert_eq!(status(&mock, "application/octet-stream", b"\xff\x00").await.0, 200);
    let mock = serve_body("application/merge-patch+json", json!({ "schema": { "type": "object" } })).await;
    assert_eq!(status(&mock, "application/merge-patch+json", b"{}").await.0, 200);
    assert_eq!(status(&mock, "application/merge-patch+json", b"[]").await.0, 400);
}

#[tokio::test]
async fn bodies_that_are_missing_or_too_many() {
    let mock = serve_body("application/json", json!({ "schema": {} })).await;
    assert_eq!(send(&mock, "POST /x", &[], "").await.findings(), ["body "]);
    assert_eq!(send(&mock, "POST /x", &[], "{}").await.findings(), ["header /content-type"]);
    let mock = serve(json!({ "/x": { "post": { "responses": ok(json!({})) } } })).await;
    assert_eq!(send(&mock, "POST /x", &[], "").await.status, 200);
    assert!(send(&mock, "POST /x", &[], "{}").await.text.contains("the operation takes no body"));
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused() {
    let body = json!({ "content": { "application/json": { "schema": {} } } });
    let paths = json!({ "/x": { "post": { "requestBody": body, "responses": ok(json!({})) } } });
    let mock = Mock::new(document(paths, json!({}))).body_limit(8).start().await.unwrap();
    let reply = send(&mock, "POST /x", &[("content-type", "application/json")], "\"123456\"").await;
    assert_eq!(reply.status, 200);
    let reply = send(&mock, "POST /x", &[("content-type", "application/json")], "\"1234567\"").await;
    assert_eq!(reply.status, 413);
    assert!(reply.json()["message"].as_str().unwrap().contains("8 bytes"));
}

#[test]
fn documents_that_cannot_be_played_are_named() {
    let error = |root: Value| Document::from_json(root).unwrap_err().to_string();
    assert_eq!(error(json!({})), "the document is of no version of OpenAPI; it has to be of OpenAPI 3.0");
    assert_eq!(error(json!({ "openapi": "3.1.0" })), "the document is of OpenAPI 3.1.0; it has to be of OpenAPI 3.0");
    assert_eq!(error(json!({ "openapi": "3.0.3" })), "the document describes no operation below `paths`");
    let error = Document::open(std::path::Path::new("no/such.yaml")).unwrap_err().to_string();
    assert!(error.starts_with("no/such.yaml cannot be played:\nerror: "), "{error}");
}

/// The document describes what is in the XML, and the mock does not read XML.
#[tokio::test]
async fn text_in_another_notation_is_not_checked() {
    let schema = json!({ "type": "object", "required": ["n"], "properties": { "n": { "type": "integer" } } });
    let mock = serve_body("application/xml", json!({ "schema": schema })).await;
    assert_eq!(status(&mock, "application/xml", b"<n>1</n>").await.0, 200);
    assert_eq!(status(&mock, "application/xml", b"\xff").await.0, 400);
    let mock = serve_body("text/plain", json!({ "schema": { "type": "integer" } })).await;
    assert_eq!(status(&mock, "text/plain", b"1").await.0, 200);
    assert_eq!(status(&mock, "text/plain", b"one").await.0, 400);
}
