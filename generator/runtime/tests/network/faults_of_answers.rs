//! Answers that are not what they seem to be.

use std::time::{Duration, Instant};

use openapi_runtime::client::{
    Builder, ByteStream, Client, DecodeFailure, Lines, Method, NoError, Operation, Request, ReqwestTransport,
    StatusCode, SuccessSet, json, reqwest, text,
};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::Value;

use crate::loopback::Server;
use crate::support::client;

static DELETE: Operation = Operation::new("deleteThing", "DELETE", "/things/1");
static EXPORT: Operation = Operation::new("export", "GET", "/export").accept("application/zip");
static EVENTS: Operation = Operation::new("events", "GET", "/events").accept("text/event-stream");
static BYTES: Operation = Operation::new("bytes", "GET", "/bytes").accept("application/octet-stream");
static FILE: Operation = Operation::new("file", "GET", "/file").accept("application/octet-stream, application/json");
static PLAIN: Operation = Operation::new("plain", "GET", "/plain").accept("text/plain");
static GET: Operation = Operation::new("get", "GET", "/things/1");

const PAGE: &str = "<html><form>Log in</form></html>";

fn page() -> Reply {
    Reply::text(PAGE).header("content-type", "text/html; charset=utf-8")
}

async fn served(answer: &'static str, operation: &'static Operation) -> Request {
    let server = Server::start(async move |mut connection| {
        connection.request().await;
        connection.write(answer).await;
        connection.closed().await;
    })
    .await;
    let client: Client = Builder::new(server.url()).no_proxy().build().unwrap();
    std::mem::forget(server);
    Request::new(&client, operation)
}

#[tokio::test]
async fn a_login_page_is_neither_a_success_nor_a_file() {
    let mock = Mock::new().reply(page());
    let error = Request::new(&client(&mock), &DELETE).send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.text(), PAGE);
    assert_eq!(
        error.to_string(),
        "deleteThing: the answer cannot be read: it is text/html; charset=utf-8, such as a login page, and no body is \
         documented; it begins with: <html><form>Log in</form></html>"
    );
    for operation in [&EXPORT, &BYTES, &FILE, &PLAIN] {
        let mock = Mock::new().reply(page()).reply(page());
        let error = Request::new(&client(&mock), operation).send_bytes::<NoError>().await.unwrap_err();
        assert!(error.to_string().contains("such as a login page, and not "), "{error}");
        assert_eq!(error.text(), PAGE);
    }
    let mock = Mock::new().reply(page());
    let error = Request::new(&client(&mock), &PLAIN).send_text::<NoError>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    let mock = Mock::new().reply(page());
    let error = Request::new(&client(&mock), &EVENTS).send_events::<Value, NoError>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}

/// A login page whose body comes after its headers, or not at all.
async fn late_page(pause: Duration, rest: &'static str) -> Request {
    let server = Server::start(move |mut connection| async move {
        connection.request().await;
        connection.write("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n").await;
        tokio::time::sleep(pause).await;
        connection.write(rest).await;
    })
    .await;
    let client: Client = Builder::new(server.url()).no_proxy().build().unwrap();
    std::mem::forget(server);
    Request::new(&client, &DELETE)
}

#[tokio::test]
async fn a_login_page_is_no_success_however_late_it_is() {
    let (slow, fast) = (Duration::from_millis(1500), Duration::from_millis(20));
    for (pause, rest) in [(slow, "2\r\n<p\r\n0\r\n\r\n"), (fast, ""), (fast, "2\r\n<")] {
        let error = late_page(pause, rest).await.send_empty::<NoError>().await.unwrap_err();
        assert!(error.is_decode() && error.to_string().contains("such as a login page"), "{rest:?}: {error}");
    }
    // What ends without a body is none.
    late_page(fast, "0\r\n\r\n").await.send_empty::<NoError>().await.unwrap();
    for head in [
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 204 No Content\r\ncontent-type: text/html\r\n\r\n",
    ] {
        served(head, &DELETE).await.send_empty::<NoError>().await.unwrap();
    }
}

/// The answers of an operation, as they are generated: a file, JSON, nothing, lines, or text.
#[derive(Debug)]
enum ByStatus {
    File(ByteStream),
    Job(Value),
    Nothing,
    Lines(Lines<Value>),
    Text(String),
}

impl SuccessSet for ByStatus {
    const KNOWN: &'static [(u16, &'static [&'static str])] = &[(202, &["application/json"])];

    fn decode(status: StatusCode, _: &str, body: &[u8]) -> Result<Option<Self>, DecodeFailure> {
        match status.as_u16() {
            202 => json(body).map(|job| Some(Self::Job(job))),
            201 => Ok(Some(Self::Nothing)),
            207 => text(body).map(|text| Some(Self::Text(text))),
            _ => Ok(None),
        }
    }

    fn stream(status: StatusCode, _: &str, stream: ByteStream) -> Result<Self, ByteStream> {
        match status.as_u16() {
            200 => Ok(Self::File(stream)),
            203 => Ok(Self::Lines(stream.into())),
            _ => Err(stream),
        }
    }
}

static BY_STATUS: Operation =
    Operation::new("byStatus", "GET", "/export").accept("application/zip, application/json;q=0.9");
static LINES_BY_STATUS: Operation =
    Operation::new("linesByStatus", "GET", "/lines").accept("application/x-ndjson, application/json");

#[tokio::test]
async fn a_login_page_is_none_of_the_answers_by_status() {
    let send = async |operation: &'static Operation, reply: Reply| {
        let mock = Mock::new().reply(reply);
        Request::new(&client(&mock), operation).send_by_status::<ByStatus, NoError>().await
    };
    for (operation, status) in [
        (&BY_STATUS, 200),
        (&BY_STATUS, 201),
        (&BY_STATUS, 202),
        (&BY_STATUS, 207),
        (&LINES_BY_STATUS, 203),
        (&GET, 201),
        (&GET, 207),
    ] {
        let error = send(operation, page().status(status)).await.unwrap_err();
        assert!(error.is_decode() && error.to_string().contains("such as a login page, and n"), "{status}: {error}");
        assert_eq!((error.text(), error.status().map(|status| status.as_u16())), (PAGE.into(), Some(status)));
    }
    let error = send(&BY_STATUS, Reply::bytes("a").header("content-type", "text/plain")).await.unwrap_err();
    let expected = "it is text/plain, and the API documents application/zip, application/json; it begins with: a";
    assert!(error.to_string().ends_with(expected), "{error}");
    let encoded = Reply::text("{}").status(203).header("content-encoding", "br");
    let error = send(&LINES_BY_STATUS, encoded).await.unwrap_err();
    assert!(error.to_string().ends_with("it is encoded with br, which nobody asked for"), "{error}");
}

#[tokio::test]
async fn answers_by_status_may_have_other_names_for_their_types() {
    let send = async |operation: &'static Operation, reply: Reply, media_type: &str| {
        let mock = Mock::new().reply(reply.header("content-type", media_type));
        let answer = Request::new(&client(&mock), operation).send_by_status::<ByStatus, NoError>().await;
        answer.unwrap().into_inner()
    };
    let file = send(&BY_STATUS, Reply::bytes("PK"), "application/octet-stream").await;
    let ByStatus::File(file) = file else { panic!("{file:?}") };
    assert_eq!(file.bytes().await.unwrap(), "PK");
    // JSON is JSON, whatever it is called.
    for media_type in ["text/plain", "text/html"] {
        let job = send(&BY_STATUS, Reply::text("[1]").status(202), media_type).await;
        assert!(matches!(&job, ByStatus::Job(job) if job[0] == 1), "{job:?}");
    }
    let nothing = send(&GET, Reply::empty(201), "text/html").await;
    assert!(matches!(nothing, ByStatus::Nothing), "{nothing:?}");
    let text = send(&GET, Reply::text("a").status(207), "text/plain").await;
    assert!(matches!(&text, ByStatus::Text(text) if text == "a"), "{text:?}");
    let lines = send(&LINES_BY_STATUS, Reply::text("1\n2\n").status(203), "text/plain").await;
    let ByStatus::Lines(lines) = lines else { panic!("{lines:?}") };
    assert_eq!(lines.values().await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn a_file_of_another_type_is_an_error() {
    let json = Reply::json(serde_json::json!({"error": "expired"}));
    let mock = Mock::new().reply(json);
    let error = Request::new(&client(&mock), &EXPORT).send_bytes::<NoError>().await.unwrap_err();
    let expected = "export: the answer cannot be read: it is application/json, and the API documents application/zip; it begins \
                    with: {\"error\":\"expired\"}";
    assert_eq!(error.to_string(), expected);
    for (operation, sent) in [
        (&EXPORT, "application/zip"),
        (&EXPORT, "Application/ZIP; a=b"),
        (&EXPORT, "application/octet-stream"),
        (&BYTES, "application/zip"),
        (&FILE, "image/svg+xml"),
        (&GET, "text/plain"),
    ] {
        let mock = Mock::new().reply(Reply::bytes("PK").header("content-type", sent));
        let answer = Request::new(&client(&mock), operation).send_bytes::<NoError>().await.unwrap();
        assert_eq!(answer.bytes().await.unwrap(), "PK", "{sent}");
    }
}

#[tokio::test]
async fn a_page_is_a_download_only_if_it_was_asked_for() {
    let mock = Mock::new().on(Method::GET, "/file", page()).on(Method::GET, "/things/1", page());
    let client = client(&mock);
    let page = || client.request(Method::GET, "/file").query("format", "zip");
    let raw = page().send_bytes::<NoError>().await.unwrap_err();
    assert!(raw.is_decode());
    assert_eq!(
        raw.to_string(),
        "GET /file: the answer cannot be read: it is text/html; charset=utf-8, such as a login page, and nobody asked for \
         one: set `accept` to do so; it begins with: <html><form>Log in</form></html>"
    );
    let text = page().header("accept", "*/*").send_text::<NoError>().await.unwrap_err();
    let lines = page().send_lines::<Value, NoError>().await.unwrap_err();
    let operation = Request::new(&client, &GET).send_bytes::<NoError>().await.unwrap_err();
    for error in [text, lines, operation] {
        assert!(error.is_decode() && error.to_string().contains("such as a login page"), "{error}");
    }
    for accept in ["text/html", "application/xhtml+xml, text/HTML;q=0.9", "text/*"] {
        let file = page().header("accept", accept).send_bytes::<NoError>().await.unwrap();
        assert_eq!(file.bytes().await.unwrap(), PAGE, "{accept}");
        assert_eq!(*page().header("accept", accept).send_text::<NoError>().await.unwrap(), PAGE);
    }
    // What has no body is no page, whatever its headers say.
    let empty = || Reply::empty(200).header("content-type", "text/html").header("content-length", "0");
    let mock = Mock::new().on(Method::HEAD, "/file", page_of_head()).on(Method::GET, "/file", empty());
    let client = crate::support::client(&mock);
    client.request(Method::HEAD, "/file").send_text::<NoError>().await.unwrap();
    assert!(
        client.request(Method::GET, "/file").send_bytes::<NoError>().await.unwrap().bytes().await.unwrap().is_empty()
    );
}

/// The headers of a page.
fn page_of_head() -> Reply {
    Reply::empty(200).header("content-type", "text/html").header("content-length", "700")
}

#[tokio::test]
async fn a_part_is_taken_only_if_it_was_asked_for() {
    let mock = Mock::new().reply(Reply::bytes("ab").status(206)).reply(Reply::bytes("ab").status(206));
    let error = Request::new(&client(&mock), &BYTES).send_bytes::<NoError>().await.unwrap_err();
    assert!(error.to_string().contains("it is a part"), "{error}");
    let request = Request::new(&client(&mock), &BYTES).header("range", "bytes=0-1");
    assert_eq!(request.send_bytes::<NoError>().await.unwrap().status(), StatusCode::PARTIAL_CONTENT);
}

#[tokio::test]
async fn an_answer_that_is_encoded_says_so() {
    let zipped = || Reply::bytes(&b"\x1f\x8b\x08\0garbage"[..]).header("content-encoding", "br");
    let mock = Mock::new().reply(zipped()).reply(zipped().status(500));
    let error = Request::new(&client(&mock), &GET).send_json::<Value, NoError>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "callThing: the answer cannot be read: it is encoded with br, which nobody asked for"
            .replace("callThing", "get")
    );
    let error = Request::new(&client(&mock), &GET).send_json::<Value, NoError>().await.unwrap_err();
    assert_eq!(error.to_string(), "get: 500 Internal Server Error: the body is encoded with br");
}

#[tokio::test]
async fn an_answer_without_a_body_is_complete_with_its_headers() {
    let begin = Instant::now();
    let request = served("HTTP/1.1 204 No Content\r\nx-a: b\r\n\r\n", &DELETE).await;
    assert_eq!(request.send_empty::<NoError>().await.unwrap().header("x-a"), Some("b"));
    assert!(begin.elapsed() < Duration::from_millis(900));
    // A body that nobody reads is not waited for long.
    let request = served("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12", &DELETE).await;
    request.send_empty::<NoError>().await.unwrap();
    assert!(begin.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn answers_that_are_not_http_are_errors() {
    for (answer, expected) in [
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", "the answer broke off"),
        ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\"\u{0}", "control character"),
        ("SSH-2.0-OpenSSH_9.9\r\n\r\n", "no answer"),
    ] {
        let request = served(answer, &GET).await.with_retry(openapi_runtime::client::Retry::none());
        let error = request.send_json::<Value, NoError>().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn own_settings_do_not_bring_redirects_back() {
    let server = Server::start(async |mut connection| {
        connection.request().await;
        connection
            .write("HTTP/1.1 307 Temporary Redirect\r\nlocation: /elsewhere?token=hunter2\r\ncontent-length: 0\r\n\r\n")
            .await;
    })
    .await;
    let settings = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::limited(5));
    let transport = ReqwestTransport::with_own_proxies(settings).unwrap();
    let client: Client = Builder::new(server.url()).transport(transport).build().unwrap();
    let error = Request::new(&client, &DELETE).send_empty::<NoError>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "deleteThing: 307 Temporary Redirect: redirects are not followed, and this one points to /elsewhere"
    );
}

#[tokio::test]
async fn errors_show_no_control_characters_and_no_credential() {
    let body = "\u{1b}[31mbad header Authorization: ApiKey S3CR3T-KEY given\u{202e}";
    let mock = Mock::new().reply(Reply::text(body).status(400));
    let client: Client = Builder::new("http://host.test").api_key("S3CR3T-KEY").transport(mock).build().unwrap();
    let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
    let expected = "get: 400 Bad Request: \\u{1b}[31mbad header Authorization: ApiKey <redacted> given\\u{202e}";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn errors_show_the_first_finding_of_a_validation() {
    for (body, expected) in [
        (
            r#"{"message":"invalid","errors":[{"field":"name","message":"is missing"},{"message":"b"}]}"#,
            "invalid: name: is missing",
        ),
        (r#"{"detail":[{"loc":["body","age"],"msg":"field required","type":"x"}]}"#, "body.age: field required"),
        (r#"{"title":"Bad","status":400,"errors":{"name":["is too long"]}}"#, "is too long"),
        (r#"{"title":"Bad","errors":{"name":["is too long"],"age":["is negative"]}}"#, "Bad: name: is too long"),
        (r#"{"errors":[{"detail":"too small","source":{"pointer":"/data/age"}}]}"#, "/data/age: too small"),
        (r#"{"message":"[request body.name]: expected string"}"#, "[request body.name]: expected string"),
        (r#"{"message":"a, b","errors":["b"]}"#, "a, b"),
    ] {
        let mock = Mock::new().reply(Reply::text(body).status(400));
        let error = Request::new(&client(&mock), &GET).send_empty::<NoError>().await.unwrap_err();
        assert!(error.message().is_some_and(|message| message.contains(expected)), "{body}: {error}");
    }
}

#[tokio::test]
async fn json_that_ends_too_early_says_so_also_below_a_secret() {
    let mock = Mock::new().reply(Reply::text(r#"{"password": "hunt"#));
    let error = Request::new(&client(&mock), &GET).send_json::<Secretive, NoError>().await.unwrap_err();
    assert!(error.to_string().contains("EOF while parsing a string"), "{error}");
    assert!(!error.to_string().contains("hunt"), "{error}");
}

#[derive(Debug, serde::Deserialize, serde::Serialize)]
struct Secretive {
    #[serde(rename = "password")]
    _password: String,
}
