//! What callers learn when a call fails.

use std::error::Error as StdError;

use openapi_runtime::client::{CallError, Error, ErrorSet, NoError, Request, StatusCode, decode};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

use crate::support::{PLAIN, client};

#[derive(Debug, PartialEq)]
enum ThingsError {
    NotFound(Value),
    Text(String),
}

impl ErrorSet for ThingsError {
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            404 => decode(body).map(Self::NotFound),
            409 => decode(body).map(Self::Text),
            _ => None,
        }
    }
}

async fn failed<E: ErrorSet>(reply: Reply) -> CallError<E> {
    let mock = Mock::new().reply(reply);
    let request = Request::new(&client(&mock), &PLAIN);
    request.send_json::<Vec<i64>, E>().await.map(|answer| answer.into_inner()).unwrap_err()
}

#[tokio::test]
async fn the_body_is_typed_by_status() {
    let reply = Reply::json(json!({"attributes": {"id": 7}, "message": "no such thing"})).status(404);
    let error: CallError<ThingsError> = failed(reply.header("x-request-id", "r-1")).await;
    assert!(error.is_not_found() && !error.is_conflict() && !error.is_server_error() && !error.is_decode());
    assert_eq!(
        error.body(),
        Some(&ThingsError::NotFound(json!({"attributes": {"id": 7}, "message": "no such thing"})))
    );
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.headers()["content-type"], "application/json");
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.message(), Some("no such thing"));
    assert_eq!(error.text(), r#"{"attributes":{"id":7},"message":"no such thing"}"#);
    assert_eq!(error.operation(), "callThing");
    assert_eq!(error.to_string(), "callThing: 404 Not Found: no such thing (request r-1)");
    assert_eq!(format!("{error:?}"), r#"CallError("callThing: 404 Not Found: no such thing (request r-1)")"#);
    assert!(matches!(error.into_body(), Some(ThingsError::NotFound(_))));
}

#[tokio::test]
async fn other_bodies_and_statuses_have_no_typed_body() {
    let error: CallError<ThingsError> = failed(Reply::json(json!({"x": 1})).status(409)).await;
    assert_eq!((error.body(), error.is_conflict()), (None, true));
    let error: CallError<ThingsError> = failed(Reply::json(json!("text")).status(409)).await;
    assert_eq!(error.body(), Some(&ThingsError::Text("text".to_owned())));
    let error: CallError<ThingsError> = failed(Reply::empty(404)).await;
    assert_eq!((error.body(), error.message()), (None, None));
    assert_eq!(error.to_string(), "callThing: 404 Not Found");
}

#[tokio::test]
async fn every_status_has_its_question() {
    type Question = fn(&CallError<NoError>) -> bool;
    let questions: [(u16, Question); 9] = [
        (400, CallError::is_bad_request),
        (401, CallError::is_unauthorized),
        (403, CallError::is_forbidden),
        (404, CallError::is_not_found),
        (409, CallError::is_conflict),
        (412, CallError::is_precondition_failed),
        (429, CallError::is_rate_limited),
        (500, CallError::is_server_error),
        (503, CallError::is_unavailable),
    ];
    for (status, _) in questions {
        let error = failed(Reply::empty(status)).await;
        for (other, question) in questions {
            let expected = status == other || (status == 503 && other == 500);
            assert_eq!(question(&error), expected, "{status} {other}");
        }
    }
    assert_eq!(failed::<NoError>(Reply::empty(302)).await.to_string(), "callThing: 302 Found");
}

#[tokio::test]
async fn messages_are_found_in_every_shape() {
    for (body, expected) in [
        (r#"{"statusCode":400,"error":"Bad Request","message":"[page]: too small"}"#, Some("[page]: too small")),
        (r#"{"errors":[{"code":"x"},{"message":"no cluster","code":"y"}]}"#, Some("no cluster")),
        (r#"{"error":{"type":"t","reason":"no index"},"message":null}"#, Some("no index")),
        (r#"{"body":"timeline failed","statusCode":405}"#, Some("timeline failed")),
        (r#"{"full_error":"{..}","message":"risk"}"#, Some("risk")),
        (r#"{"error":"Not Found"}"#, Some("Not Found")),
        (r#""index not found""#, Some("index not found")),
        ("Kibana server is not ready yet\n", Some("Kibana server is not ready yet")),
        ("<html><title>502</title></html>", None),
        (r#"{"message": "cut"#, None),
        ("{}", None),
        ("  ", None),
        ("7", None),
    ] {
        let error = failed::<NoError>(Reply::text(body).status(500)).await;
        assert_eq!(error.message(), expected, "{body}");
        assert_eq!(error.text(), body);
    }
    let error = failed::<NoError>(Reply::text("<html>\n  <title>502</title>\n</html>").status(502)).await;
    assert_eq!(error.to_string(), "callThing: 502 Bad Gateway: <html> <title>502</title> </html> (3 attempts)");
}

#[tokio::test]
async fn display_is_one_short_line_and_the_text_is_complete() {
    let body = "äöü \n".repeat(1000);
    let error = failed::<NoError>(Reply::text(body.clone()).status(500)).await;
    let shown = error.to_string();
    assert!(shown.chars().count() < 350 && shown.ends_with('…') && !shown.contains('\n'), "{shown}");
    assert_eq!(error.text(), body);
}

#[tokio::test]
async fn error_bodies_are_kept_up_to_the_limit() {
    let mock = Mock::new().reply(Reply::pieces(["12345", "67890"]).status(400));
    let builder = openapi_runtime::client::Builder::<openapi_runtime::client::Client>::new("http://host.test");
    let client = builder.transport(mock).error_body_limit(7).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap_err();
    assert_eq!(error.text(), "1234567");
    let error = failed::<NoError>(Reply::pieces(["12345"]).then_break().status(400)).await;
    assert_eq!((error.text().as_ref(), error.is_bad_request()), ("12345", true));
}

#[tokio::test]
async fn decode_failures_have_a_path_and_the_body() {
    let error = failed::<NoError>(Reply::json(json!([1, "x"]))).await;
    assert!(error.is_decode() && !error.is_bad_request() && !error.is_server_error());
    assert_eq!(error.decode_path(), Some("[1]"));
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.text(), r#"[1,"x"]"#);
    assert_eq!(
        error.to_string(),
        "callThing: the answer cannot be read at `[1]`: invalid type: string \"x\", expected i64 at line 1 column 6; \
         it begins with: [1,\"x\"]"
    );
    let error = failed::<NoError>(Reply::bytes("<html>log in</html>").header("content-type", "text/html")).await;
    assert_eq!(
        error.to_string(),
        "callThing: the answer cannot be read: expected value at line 1 column 1 (it is text/html); \
         it begins with: <html>log in</html>"
    );
    let error = failed::<NoError>(Reply::empty(200)).await;
    assert_eq!(error.to_string(), "callThing: the answer cannot be read: the body is empty");
    let error = failed::<NoError>(Reply::text("[1] 2")).await;
    assert!(error.to_string().contains("trailing characters"), "{error}");
}

#[tokio::test]
async fn causes_are_shown_and_kept() {
    let error = failed::<NoError>(Reply::connect_failure()).await;
    assert!(error.is_connect() && !error.is_timeout());
    assert_eq!(error.source().unwrap().to_string(), "connection refused");
}

async fn typed(reply: Reply) -> Result<(), CallError<ThingsError>> {
    let mock = Mock::new().reply(reply);
    Request::new(&client(&mock), &PLAIN).send_empty().await?;
    Ok(())
}

async fn untyped() -> Result<(), Error> {
    let client = client(&Mock::new());
    typed(Reply::empty(200)).await?;
    let _ = client.with_timeout(std::time::Duration::MAX);
    typed(Reply::json(json!({"message": "gone"})).status(404)).await?;
    Ok(())
}

async fn boxed() -> Result<(), Box<dyn StdError + Send + Sync>> {
    typed(Reply::empty(200)).await?;
    untyped().await?;
    Ok(())
}

#[tokio::test]
async fn question_marks_convert() {
    let error = untyped().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.message(), Some("gone"));
    assert_eq!(format!("{error:?}"), r#"Error("callThing: 404 Not Found: gone")"#);
    assert_eq!(boxed().await.unwrap_err().to_string(), "callThing: 404 Not Found: gone");
}

#[test]
fn everything_can_be_sent_between_threads() {
    fn send<T: Send>(_: &T) {}
    fn shared<T: Send + Sync>() {}
    shared::<CallError<ThingsError>>();
    shared::<Error>();
    shared::<openapi_runtime::client::Client>();
    shared::<openapi_runtime::client::Response<Value>>();
    let client = client(&Mock::new());
    send(&Request::new(&client, &PLAIN));
    send(&Request::new(&client, &PLAIN).send_json::<Value, ThingsError>());
    send(&Request::new(&client, &PLAIN).send_bytes::<ThingsError>());
    send(&Request::new(&client, &PLAIN).send_lines::<Value, ThingsError>());
}
