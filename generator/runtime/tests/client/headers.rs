//! Headers: of the client, of the operation, of the request.

use openapi_runtime::client::{Builder, Client, HeaderStyle, NoError, Operation, Request};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::json;

use crate::support::{PLAIN, refused, sent};

static VERSIONED: Operation =
    Operation::new("upload", "GET", "/").headers(&[("x-api-version", "2023-10-31"), ("accept", "text/event-stream")]);

#[tokio::test]
async fn values_are_written_in_simple_style() {
    let text = sent(&PLAIN, |request| {
        request
            .header("x-list", &[1, 2])
            .header("X-Flag", &true)
            .header("x-none", &None::<bool>)
            .header_with("x-object", HeaderStyle::Simple { explode: true }, &json!({"a": 1}))
            .header_with("x-json", HeaderStyle::Json, &json!({"a": [1]}))
            .header_with("x-spaces", HeaderStyle::SpaceDelimited, &[1, 2])
            .header_with("x-tabs", HeaderStyle::TabDelimited, &[1, 2])
            .header_with("x-pipes", HeaderStyle::PipeDelimited, &[1, 2])
            // The simple style has no way to write this.
            .header("x-nested", &[[1, 2], [3, 4]])
    })
    .await;
    assert_eq!(
        text,
        "GET /api/things\nx-flag: true\nx-json: {\"a\":[1]}\nx-list: 1,2\nx-nested: [[1,2],[3,4]]\nx-object: a=1\n\
         x-pipes: 1|2\nx-spaces: 1 2\nx-tabs: 1\t2"
    );
}

#[tokio::test]
async fn a_text_may_be_missing() {
    let etag = "\"1\"".to_owned();
    let text = sent(&PLAIN, |request| request.header_text("if-match", Some(etag.as_str()))).await;
    assert_eq!(text, "GET /api/things\nif-match: \"1\"");
    let text = sent(&PLAIN, |request| request.header_text("x-tag", &etag).header_text("x-tag", None::<&str>)).await;
    assert_eq!(text, "GET /api/things");
}

#[tokio::test]
async fn a_condition_may_not_be_missing() {
    for name in ["If-Match", "if-match", "if-unmodified-since"] {
        let error = refused(&PLAIN, |request| request.header_text(name, None::<&str>)).await;
        let expected = format!("the header `{name}` has no value, such as that of an answer without `ETag`");
        assert_eq!(error, format!("callThing: invalid request: {expected}"));
    }
    // Without a condition, this call returns more, and changes nothing.
    let text = sent(&PLAIN, |request| request.header_text("if-none-match", None::<&str>)).await;
    assert_eq!(text, "GET /api/things");
}

#[tokio::test]
async fn a_value_cannot_add_a_header() {
    let error = refused(&PLAIN, |request| request.header_text("x-a", "1\r\nx-b: 2")).await;
    let expected = "the header parameter `x-a` has characters that a header cannot carry";
    assert_eq!(error, format!("callThing: invalid request: {expected}"));
    let error = refused(&PLAIN, |request| request.header_text("x a", "1")).await;
    assert!(error.ends_with("\"x a\" is not a header name"), "{error}");
}

#[tokio::test]
async fn the_first_mistake_is_reported() {
    let error = refused(&PLAIN, |request| request.query("a", &json!([null])).header_text("x a", "1")).await;
    assert!(error.contains("query parameter `a`"), "{error}");
}

#[tokio::test]
async fn the_more_specific_header_wins() {
    let mock = Mock::new().reply(Reply::empty(200));
    let client: Client = Builder::new("http://host.test/")
        .transport(mock.clone())
        .header("x-view", "client")
        .header("x-api-version", "client")
        .user_agent("tests/1")
        .build()
        .unwrap();
    let request = Request::new(&client, &VERSIONED).header_text("x-view", "request");
    request.send_json::<(), NoError>().await.unwrap();
    assert_eq!(
        mock.requests()[0].to_text(),
        "GET /\naccept: text/event-stream\nuser-agent: tests/1\nx-api-version: 2023-10-31\nx-view: request"
    );
}
