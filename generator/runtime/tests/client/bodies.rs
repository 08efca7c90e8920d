//! Request bodies of one part.

use futures_util::stream;
use openapi_runtime::client::{Body, Bytes, LineBody, QueryStyle};
use serde_json::{Value, json};

use crate::support::{PLAIN, WRITE, refused, sent};

const HEAD: &str = "POST /api/things\ncontent-type: ";

#[tokio::test]
async fn json_is_sent_under_the_media_type_of_the_operation() {
    let text = sent(&WRITE, |request| request.json("application/vnd.elastic+json", &json!({"a": [1]}))).await;
    assert_eq!(text, format!("{HEAD}application/vnd.elastic+json\n\n{{\"a\":[1]}}"));
}

#[tokio::test]
async fn ndjson_is_one_value_a_line() {
    let text = sent(&WRITE, |request| request.ndjson("application/x-ndjson", [json!({"a": "x\ny"}), json!(2)])).await;
    assert_eq!(text, format!("{HEAD}application/x-ndjson\n\n{{\"a\":\"x\\ny\"}}\n2"));
}

#[tokio::test]
async fn each_value_of_a_sequence_has_its_separator() {
    let items = || [json!({"a": 1}), json!(2)];
    let text = sent(&WRITE, |request| request.ndjson("application/json-seq; charset=utf-8", items())).await;
    assert_eq!(text, format!("{HEAD}application/json-seq; charset=utf-8\n\n\u{1e}{{\"a\":1}}\n\u{1e}2"));
    let text = sent(&WRITE, |request| request.ndjson("application/geo+json-seq", items())).await;
    assert_eq!(text, format!("{HEAD}application/geo+json-seq\n\n\u{1e}{{\"a\":1}}\n\u{1e}2"));
}

#[tokio::test]
async fn forms_are_encoded() {
    let text = sent(&WRITE, |request| request.form(&json!({"a": "x y&z", "b": [1, 2], "c": null}))).await;
    assert_eq!(text, format!("{HEAD}application/x-www-form-urlencoded\n\na=x%20y%26z&b=1&b=2"));
    let text = sent(&WRITE, |request| request.form(&json!({"a": {"b": 1}}))).await;
    assert!(text.ends_with("\n\na=%7B%22b%22%3A1%7D"), "{text}");
    let styles = [("a", QueryStyle::DeepObject), ("b", QueryStyle::SpaceDelimited)];
    let text = sent(&WRITE, |request| request.form_with(&styles, &json!({"a": {"b": 1}, "b": ["x", "y"]}))).await;
    assert!(text.ends_with("\n\na%5Bb%5D=1&b=x%20y"), "{text}");
    let error = refused(&WRITE, |request| request.form("text")).await;
    assert!(error.ends_with("a form needs an object"), "{error}");
}

#[tokio::test]
async fn text_and_bytes_are_sent_as_they_are() {
    assert_eq!(sent(&WRITE, |request| request.text("text/x-yaml", "a: b")).await, format!("{HEAD}text/x-yaml\n\na: b"));
    let text = sent(&WRITE, |request| request.bytes("application/zip", vec![0x50, 0x4b, 0xff])).await;
    assert_eq!(text, format!("{HEAD}application/zip\n\n<3 bytes>"));
    for body in [Body::from("a"), Body::from(b"a"), Body::from(Bytes::from_static(b"a")), Body::from("a".to_owned())] {
        assert!(sent(&WRITE, |request| request.bytes("x/y", body)).await.ends_with("\n\na"));
    }
}

#[tokio::test]
async fn streams_are_sent_in_full() {
    let pieces = ["first ", "second"].map(|piece| Ok::<_, std::io::Error>(Bytes::from(piece)));
    let body = Body::from_stream(stream::iter(pieces));
    assert_eq!(body.as_bytes(), None);
    assert_eq!(format!("{body:?}"), "Body(stream)");
    let text = sent(&WRITE, |request| request.bytes("application/gzip", body)).await;
    assert_eq!(text, format!("{HEAD}application/gzip\n\nfirst second"));
}

#[tokio::test]
async fn lines_are_written_while_they_are_sent() {
    let lines = stream::iter([json!({"a": "x\ny"}), json!(2)]);
    let text = sent(&WRITE, |request| request.bytes("application/x-ndjson", Body::from_lines(lines))).await;
    assert_eq!(text, format!("{HEAD}application/x-ndjson\n\n{{\"a\":\"x\\ny\"}}\n2"));
}

#[tokio::test]
async fn items_may_be_a_stream() {
    let items = || [json!({"a": "x\ny"}), json!(2)];
    let raw = serde_json::value::RawValue::from_string("[1,\r\n 2]".to_owned()).unwrap();
    for (body, expected) in [
        (LineBody::from(items()), "{\"a\":\"x\\ny\"}\n2"),
        (LineBody::lazy(items()), "{\"a\":\"x\\ny\"}\n2"),
        (LineBody::from_stream(stream::iter(items())), "{\"a\":\"x\\ny\"}\n2"),
        (LineBody::from_source(move || stream::iter(items())), "{\"a\":\"x\\ny\"}\n2"),
        (LineBody::from_results(stream::iter(items().map(Ok::<_, std::io::Error>))), "{\"a\":\"x\\ny\"}\n2"),
        (LineBody::from(Vec::<Value>::new()), ""),
    ] {
        let text = sent(&WRITE, |request| request.lines("application/x-ndjson", body)).await;
        assert_eq!(text.trim_end(), format!("{HEAD}application/x-ndjson\n\n{expected}").trim_end());
    }
    let text = sent(&WRITE, |request| request.lines("application/json-seq", LineBody::lazy(items()))).await;
    assert_eq!(text, format!("{HEAD}application/json-seq\n\n\u{1e}{{\"a\":\"x\\ny\"}}\n\u{1e}2"));
    let text = sent(&WRITE, |request| request.ndjson("application/x-ndjson", [&raw, &raw])).await;
    assert_eq!(text, format!("{HEAD}application/x-ndjson\n\n[1,   2]\n[1,   2]"));
    let map = std::collections::HashMap::from([(vec![1], 1)]);
    let error = refused(&WRITE, |request| request.ndjson("application/x-ndjson", [map])).await;
    assert!(error.ends_with("a line of the body cannot be written: key must be a string"), "{error}");
}

#[tokio::test]
async fn no_body_has_no_media_type() {
    assert_eq!(sent(&PLAIN, |request| request).await, "GET /api/things");
    assert_eq!(sent(&WRITE, |request| request).await, "POST /api/things");
}

#[tokio::test]
async fn a_value_that_is_no_json_is_refused() {
    let map = std::collections::HashMap::from([(vec![1], 1)]);
    let error = refused(&WRITE, |request| request.json("application/json", &map)).await;
    assert_eq!(error, "callThing: invalid request: the body cannot be written: key must be a string");
}
