//! Answers that arrive whole and are not what was asked for, and requests that cannot be meant, over connections of loopback: what
//! the caller gets, and how often the server was asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use openapi_runtime::Json;
use openapi_runtime::client::{
    Builder, CallError, Client, NoError, Operation, Request, ReqwestTransport, Retry, reqwest,
};

use crate::loopback::{Connection, Server};

static GET: Operation = Operation::new("get", "GET", "/things/{id}");
static DELETE: Operation = Operation::new("delete", "DELETE", "/things/{id}");
static EXPORT: Operation = Operation::new("export", "GET", "/things/{id}/export").accept("application/zip");

const KEY: &str = "S3CR3T-KEY";

/// A server that answers each connection with the same text, and how many requests it got.
async fn answering(head: &str, body: &str) -> (Server, Arc<AtomicUsize>) {
    let text = format!("HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let (text, seen) = (Arc::new(text), Arc::new(AtomicUsize::new(0)));
    let count = seen.clone();
    let server = Server::start(move |mut connection: Connection| {
        let (text, count) = (text.clone(), count.clone());
        async move {
            if !connection.request().await.is_empty() {
                count.fetch_add(1, Ordering::SeqCst);
                connection.write(&text).await;
            }
        }
    })
    .await;
    (server, seen)
}

fn client(server: &Server) -> Client {
    let retry = Retry::new().with_writes().with_pauses(Duration::from_millis(1), Duration::from_millis(5));
    Builder::new(server.url()).no_proxy().retry(retry).api_key(KEY).build().unwrap()
}

/// How a call is sent, and what comes of it.
#[derive(Clone, Copy)]
enum Sent {
    Json,
    Empty,
    Bytes,
}

impl Sent {
    async fn error(self, client: &Client) -> CallError<NoError> {
        let request = |operation: &'static Operation| Request::new(client, operation).path("id", "1");
        match self {
            Self::Json => request(&GET).send_json::<Vec<Secretive>, NoError>().await.unwrap_err(),
            Self::Empty => request(&DELETE).send_empty::<NoError>().await.unwrap_err(),
            Self::Bytes => request(&EXPORT).send_bytes::<NoError>().await.unwrap_err(),
        }
    }
}

#[derive(Debug, serde::Deserialize, serde::Serialize)]
struct Secretive {
    password: String,
}

#[tokio::test]
async fn an_answer_of_something_else_is_an_error_that_says_what_it_is() {
    const PAGE: (&str, &str) = ("200 OK\r\ncontent-type: text/html", "<form>Log in</form>");
    for (sent, (head, body), expected) in [
        (Sent::Json, PAGE, "get: the answer cannot be read: expected value at line 1 column 1 (it is text/html)"),
        (
            Sent::Empty,
            PAGE,
            "delete: the answer cannot be read: it is text/html, such as a login page, and no body is documented",
        ),
        (
            Sent::Bytes,
            PAGE,
            "export: the answer cannot be read: it is text/html, such as a login page, and not application/zip",
        ),
        (
            Sent::Bytes,
            ("200 OK\r\ncontent-type: application/json", "{\"error\":\"expired\"}"),
            "export: the answer cannot be read: it is application/json, and the API documents application/zip",
        ),
        (
            Sent::Bytes,
            ("206 Partial Content\r\ncontent-type: application/zip\r\ncontent-range: bytes 0-1/9", "PK"),
            "export: the answer cannot be read: it is a part, and the API does not document the status 206",
        ),
        (
            Sent::Json,
            ("200 OK\r\ncontent-type: application/json\r\ncontent-encoding: br", "[garbage"),
            "get: the answer cannot be read: it is encoded with br, which nobody asked for",
        ),
        (
            Sent::Json,
            ("500 Internal Server Error\r\ncontent-encoding: br", "garbage"),
            "get: 500 Internal Server Error: the body is encoded with br",
        ),
        (
            Sent::Json,
            ("200 OK", "[{\"password\": \"hunt"),
            "get: the answer cannot be read at `[0].password`: EOF while parsing a string at line 1 column 19",
        ),
    ] {
        let (server, seen) = answering(head, body).await;
        let error = sent.error(&client(&server)).await;
        assert!(error.to_string().starts_with(expected), "{error}");
        assert!(!error.to_string().contains("hunt"), "{error}");
        assert_eq!((error.attempts(), seen.load(Ordering::SeqCst)), (1, 1), "asking again gives the same: {error}");
    }
}

#[tokio::test]
async fn what_a_server_says_is_shown_without_escapes_and_credentials() {
    let body = format!("\u{1b}]0;title\u{7}bad header Authorization: ApiKey {KEY} given\r\n\u{202e}");
    let (server, seen) = answering("403 Forbidden\r\ncontent-type: text/plain", &body).await;
    let error = Sent::Empty.error(&client(&server)).await;
    let expected =
        "delete: 403 Forbidden: \\u{1b}]0;title\\u{7}bad header Authorization: ApiKey <redacted> given \\u{202e}";
    assert_eq!((error.to_string().as_str(), seen.load(Ordering::SeqCst)), (expected, 1));
}

#[tokio::test]
async fn raw_json_comes_back_as_it_was_sent() {
    let body = r#"{"count":123456789012345678901234567890,"share":1e400,"price":4.50,"name":"a"}"#;
    let (server, _) = answering("200 OK", body).await;
    let client = client(&server);
    let answer = Request::new(&client, &GET).path("id", "1").send_json::<Json, NoError>().await.unwrap();
    assert_eq!(answer.to_string(), body);
    let body = r#"{"name":"a","name":"b"}"#;
    let (server, _) = answering("200 OK", body).await;
    let client = self::client(&server);
    let answer = Request::new(&client, &GET).path("id", "1").send_json::<Json, NoError>().await.unwrap();
    // A property that comes twice is written twice, and the last one counts.
    assert_eq!(answer.to_string(), body);
    assert_eq!(answer.get("name").and_then(Json::as_str), Some("b"));
}

#[tokio::test]
async fn what_cannot_be_meant_is_not_sent() {
    let (server, seen) = answering("200 OK", "{}").await;
    let client = client(&server);
    for id in ["", ".", "..", "a\nb"] {
        let request = Request::new(&client, &GET).path("id", id);
        let sent = request.send_json::<Json, NoError>().await;
        // A line break is encoded, and is a part of the id.
        assert_eq!(sent.is_err_and(|error| error.is_invalid_request()), id != "a\nb", "{id:?}");
    }
    assert_eq!(seen.swap(0, Ordering::SeqCst), 1);
    for builder in [
        Builder::<Client>::new(server.url()).api_key("S3CR3T\nKEY"),
        Builder::new(server.url()).header("x-name", "S3CR3T\r\nx-other: 1"),
        Builder::new(server.url().replace("//", "//user:S3CR3T@")),
    ] {
        let error = builder.build().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("S3CR3T"), "{error}");
    }
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn own_settings_send_nothing_elsewhere() {
    let (elsewhere, seen) = answering("200 OK", "{}").await;
    for status in ["302 Found", "307 Temporary Redirect"] {
        let location = format!("{}/login?token=S3CR3T", elsewhere.url());
        let (server, count) = answering(&format!("{status}\r\nlocation: {location}"), "").await;
        let settings = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::limited(5));
        let transport = ReqwestTransport::with_own_proxies(settings).unwrap();
        let client: Client = Builder::new(server.url()).api_key(KEY).transport(transport).build().unwrap();
        let error = Sent::Empty.error(&client).await;
        let expected =
            format!("delete: {status}: redirects are not followed, and this one points to {}/login", elsewhere.url());
        assert_eq!((error.to_string(), count.load(Ordering::SeqCst)), (expected, 1));
    }
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}
