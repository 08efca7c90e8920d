//! Bodies that break off, drip, are too large or not what they are said to be, over connections of loopback.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use openapi_runtime::client::{
    Body, Builder, CallError, Client, LineBody, NoError, Operation, Request, Retry, StatusCode,
};
use serde_json::Value;

use crate::loopback::{Connection, Server};

static GET: Operation = Operation::new("get", "GET", "/things/1");
static POST: Operation = Operation::new("post", "POST", "/things");

const LIMIT: usize = 1024 * 1024;

fn builder(server: &Server) -> Builder<Client> {
    let retry = Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(5));
    Builder::new(server.url()).no_proxy().retry(retry).body_limit(LIMIT).error_body_limit(1000)
}

/// A server that answers each connection with the same bytes, then closes it or resets it; and how many requests it got.
async fn answering(answer: impl Into<Vec<u8>>, reset: bool) -> (Server, Arc<AtomicUsize>) {
    let (answer, seen): (Arc<[u8]>, _) = (answer.into().into(), Arc::new(AtomicUsize::new(0)));
    let count = seen.clone();
    let server = Server::start(move |mut connection: Connection| {
        let (answer, count) = (answer.clone(), count.clone());
        async move {
            if connection.request().await.is_empty() {
                return;
            }
            count.fetch_add(1, Ordering::SeqCst);
            connection.write_bytes(&answer).await;
            if reset {
                connection.reset().await;
            }
        }
    })
    .await;
    (server, seen)
}

async fn call(client: &Client, operation: &'static Operation) -> CallError<NoError> {
    Request::new(client, operation).send_json::<Value, NoError>().await.unwrap_err()
}

#[tokio::test]
async fn a_connection_that_is_reset_leaves_a_doubt() {
    let (server, seen) = answering("", true).await;
    let client = builder(&server).build().unwrap();
    let error = call(&client, &GET).await;
    assert_eq!((error.attempts(), seen.swap(0, Ordering::SeqCst), error.is_doubtful()), (3, 3, true), "{error}");
    let error = call(&client, &POST).await;
    assert_eq!((error.attempts(), seen.swap(0, Ordering::SeqCst), error.is_doubtful()), (1, 1, true), "{error}");

    let (server, seen) = answering("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345", true).await;
    let client = builder(&server).build().unwrap();
    let error = call(&client, &POST).await;
    assert_eq!((error.attempts(), seen.load(Ordering::SeqCst)), (1, 1));
    assert!(error.to_string().contains("the answer broke off"), "{error}");
}

#[tokio::test]
async fn lines_are_sent_again_if_they_can_be_had_again() {
    static PUT: Operation = Operation::new("put", "PUT", "/things");
    let (server, seen) = answering("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n", false).await;
    let client = builder(&server).build().unwrap();
    let items = || futures_util::stream::iter([1, 2]);
    for (items, attempts) in [
        (LineBody::from([1, 2]), 3),
        (LineBody::from_source(items), 3),
        (LineBody::from_stream(items()), 1),
        (LineBody::lazy([1, 2]), 1),
    ] {
        let request = Request::new(&client, &PUT).lines("application/x-ndjson", items);
        let error = request.send_json::<Value, NoError>().await.unwrap_err();
        assert_eq!((error.attempts(), seen.swap(0, Ordering::SeqCst)), (attempts, attempts as usize), "{error}");
    }
}

#[tokio::test]
async fn bodies_that_are_not_what_they_are_said_to_be_are_errors() {
    for (answer, attempts, expected) in [
        ("transfer-encoding: chunked\r\n\r\n5\r\nab", 3, "the answer broke off"),
        ("transfer-encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n", 3, "the answer broke off"),
        ("content-length: 3\r\n\r\n{\"a\":1}", 1, "the answer cannot be read"),
        ("content-length: x\r\n\r\n{}", 3, "no answer"),
    ] {
        let (server, seen) = answering(format!("HTTP/1.1 200 OK\r\n{answer}"), false).await;
        let error = call(&builder(&server).build().unwrap(), &GET).await;
        assert!(error.to_string().contains(expected), "{answer}: {error}");
        assert_eq!((error.attempts(), seen.load(Ordering::SeqCst)), (attempts, attempts as usize), "{answer}: {error}");
    }
    let (server, _) = answering(*b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n\"\xff\xfe\"", false).await;
    let error = call(&builder(&server).build().unwrap(), &GET).await;
    assert!(error.is_decode() && error.attempts() == 1, "{error}");
}

#[tokio::test]
async fn a_body_that_drips_does_not_extend_a_limit() {
    let server = Server::start(async |mut connection| {
        connection.request().await;
        connection.write("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n").await;
        for _ in 0..100 {
            connection.write(" ").await;
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await;
    let client = builder(&server).timeout(Duration::from_millis(150)).build().unwrap();
    let begin = Instant::now();
    let error = call(&client, &POST).await;
    assert!(error.is_timeout() && !error.is_doubtful() && begin.elapsed() < Duration::from_millis(900));
    assert!(error.to_string().starts_with("post: the answer was not complete within 150ms; "), "{error}");
    assert!(!error.text().is_empty(), "what arrived is kept");
}

/// A server whose body never ends, and how many bytes it has written.
async fn endless(status: &'static str) -> (Server, Arc<AtomicUsize>) {
    let written = Arc::new(AtomicUsize::new(0));
    let count = written.clone();
    let server = Server::start(move |mut connection: Connection| {
        let count = count.clone();
        async move {
            connection.request().await;
            connection.write(&format!("HTTP/1.1 {status}\r\n\r\n")).await;
            while connection.write_bytes(&[b' '; 65_536]).await {
                count.fetch_add(65_536, Ordering::SeqCst);
            }
        }
    })
    .await;
    (server, written)
}

#[tokio::test]
async fn a_body_without_an_end_is_read_to_the_limit() {
    let (server, written) = endless("200 OK").await;
    let error = call(&builder(&server).build().unwrap(), &GET).await;
    assert_eq!(error.to_string(), "get: the answer is larger than the limit of 1048576 bytes");
    assert_eq!(error.attempts(), 1, "asking again gives the same");
    // The rest is what buffers of the system take.
    assert!(written.load(Ordering::SeqCst) < 32 * LIMIT, "{}", written.load(Ordering::SeqCst));

    let (server, written) = endless("400 Bad Request").await;
    let error = call(&builder(&server).build().unwrap(), &GET).await;
    assert_eq!((error.status(), error.text().len()), (Some(StatusCode::BAD_REQUEST), 1000));
    assert!(written.load(Ordering::SeqCst) < 32 * LIMIT, "{}", written.load(Ordering::SeqCst));

    let (server, _) = answering("HTTP/1.1 200 OK\r\ncontent-length: 500000000\r\n\r\n", false).await;
    let error = call(&builder(&server).build().unwrap(), &GET).await;
    assert!(error.to_string().contains("larger than the limit"), "{error}");
}

#[cfg(feature = "gzip")]
fn zipped(status: &str, text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    let body = encoder.finish().unwrap();
    let head = format!("HTTP/1.1 {status}\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), &body].concat()
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn the_limit_is_that_of_what_was_compressed() {
    let (server, _) = answering(zipped("200 OK", br#"{"a": 1}"#), false).await;
    let client = builder(&server).build().unwrap();
    assert_eq!(Request::new(&client, &GET).send_json::<Value, NoError>().await.unwrap()["a"], 1);

    let bomb = vec![b' '; 16 * LIMIT];
    let (server, seen) = answering(zipped("200 OK", &bomb), false).await;
    let error = call(&builder(&server).build().unwrap(), &GET).await;
    assert_eq!(error.to_string(), "get: the answer is larger than the limit of 1048576 bytes");
    assert_eq!(seen.load(Ordering::SeqCst), 1);
    let (server, _) = answering(zipped("500 Internal Server Error", &bomb), false).await;
    assert_eq!(call(&builder(&server).build().unwrap(), &GET).await.text().len(), 1000);
}

/// A frame of zstd in blocks: a text as it is, and megabytes of spaces of which each takes four bytes for 128 KiB.
#[cfg(feature = "zstd")]
fn zstd(status: &str, text: &[u8], megabytes: usize) -> Vec<u8> {
    let header = |size: usize, kind: usize| ((size << 3) | (kind << 1)).to_le_bytes()[..3].to_vec();
    // The magic number, and a window of 2 MiB.
    let mut body = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
    body.extend([header(text.len(), 0), text.to_vec()].concat());
    (0..megabytes * 8).for_each(|_| body.extend([header(128 * 1024, 1), vec![b' ']].concat()));
    body.extend([1, 0, 0]);
    let head = format!("HTTP/1.1 {status}\r\ncontent-encoding: zstd\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), &body].concat()
}

#[cfg(feature = "zstd")]
#[tokio::test]
async fn the_limit_is_that_of_what_zstd_has_compressed() {
    let (server, _) = answering(zstd("200 OK", br#"{"a": 1}"#, 0), false).await;
    let client = builder(&server).build().unwrap();
    assert_eq!(Request::new(&client, &GET).send_json::<Value, NoError>().await.unwrap()["a"], 1);

    let (server, seen) = answering(zstd("200 OK", b"7", 16), false).await;
    let error = call(&builder(&server).build().unwrap(), &GET).await;
    assert_eq!(error.to_string(), "get: the answer is larger than the limit of 1048576 bytes");
    assert_eq!(seen.load(Ordering::SeqCst), 1);
    let (server, _) = answering(zstd("500 Internal Server Error", b"7", 16), false).await;
    assert_eq!(call(&builder(&server).build().unwrap(), &GET).await.text().len(), 1000);
}

#[tokio::test]
async fn a_file_is_read_again_for_another_attempt() {
    static PUT: Operation = Operation::new("put", "PUT", "/files/1");
    let path = std::env::temp_dir().join(format!("openapi-runtime-{}.bin", std::process::id()));
    std::fs::write(&path, "abc".repeat(100_000)).unwrap();
    let turn = Arc::new(AtomicUsize::new(0));
    let seen = turn.clone();
    let server = Server::start(move |mut connection: Connection| {
        let turn = seen.clone();
        async move {
            let request = connection.request().await;
            let Some((head, body)) = request.split_once("\r\n\r\n") else { return };
            if body.is_empty() {
                return;
            }
            assert!(head.contains("content-length: 3002") && body.contains("abcabc"), "{head}");
            let status = if turn.fetch_add(1, Ordering::SeqCst) == 0 { "503 Service Unavailable" } else { "200 OK" };
            let answer = format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{{}}");
            connection.write(&answer).await;
        }
    })
    .await;
    let client = builder(&server).build().unwrap();
    let body = Body::from_file(&path).unwrap();
    let request = Request::new(&client, &PUT).file_part("file", ("abc.bin", body)).part("b", "c");
    request.send_json::<Value, NoError>().await.unwrap();
    assert_eq!(turn.load(Ordering::SeqCst), 2);

    let body = Body::from_file(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let error = Request::new(&client, &PUT).bytes("text/plain", body).send_json::<Value, NoError>().await.unwrap_err();
    assert_eq!((error.attempts(), turn.load(Ordering::SeqCst)), (3, 2), "{error}");
    assert!(error.to_string().contains("No such file"), "{error}");
    assert!(Body::from_file(&path).is_err() && Body::from_file(std::env::temp_dir()).is_err());
}

#[tokio::test]
async fn a_file_that_changes_is_sent_as_long_as_it_was() {
    static PUT: Operation = Operation::new("put", "PUT", "/files/1");
    let path = std::env::temp_dir().join(format!("openapi-runtime-changing-{}", std::process::id()));
    let text = "abc".repeat(100_000);
    std::fs::write(&path, &text).unwrap();
    let (longer, shorter) = (Body::from_file(&path).unwrap(), Body::from_file(&path).unwrap());
    let sent = Body::from_file(&path).unwrap();
    std::fs::write(&path, format!("{text}def")).unwrap();
    assert_eq!(longer.bytes().await.unwrap(), text.as_bytes());

    std::fs::write(&path, &text[..250_000]).unwrap();
    let error = shorter.bytes().await.unwrap_err().to_string();
    assert!(error.contains("has become shorter: 50000 bytes are missing"), "{error}");
    let server = Server::start(async |mut connection| drop(connection.request().await)).await;
    let client = builder(&server).retry(Retry::none()).build().unwrap();
    let error = Request::new(&client, &PUT).bytes("text/plain", sent).send_json::<Value, NoError>().await.unwrap_err();
    assert!(error.to_string().contains("has become shorter"), "{error}");
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_redirect_sends_nothing_elsewhere() {
    let (elsewhere, seen) = answering("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", false).await;
    for status in
        ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"]
    {
        let location = format!("{}/login?token=S3CR3T", elsewhere.url());
        let answer = format!("HTTP/1.1 {status}\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n");
        let (server, count) = answering(answer, false).await;
        let client = builder(&server).build().unwrap();
        for operation in [&GET, &POST] {
            let error = call(&client, operation).await;
            let expected = format!(
                "{}: {status}: redirects are not followed, and this one points to {}/login",
                operation.id,
                elsewhere.url()
            );
            assert_eq!(error.to_string(), expected);
            assert_eq!((error.attempts(), count.swap(0, Ordering::SeqCst)), (1, 1));
        }
    }
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn an_answer_without_a_body_is_no_broken_encoding() {
    static HEAD: Operation = Operation::new("head", "HEAD", "/things/1");
    for head in [
        "HTTP/1.1 204 No Content\r\ncontent-encoding: gzip\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 0\r\n\r\n",
    ] {
        let (server, seen) = answering(head, false).await;
        let client = builder(&server).build().unwrap();
        Request::new(&client, &GET).send_empty::<NoError>().await.unwrap();
        assert_eq!(*Request::new(&client, &GET).send_json::<Option<i64>, NoError>().await.unwrap(), None);
        assert_eq!(*Request::new(&client, &GET).send_bytes::<NoError>().await.unwrap().bytes().await.unwrap(), b""[..]);
        Request::new(&client, &HEAD).send_empty::<NoError>().await.unwrap();
        assert_eq!(seen.load(Ordering::SeqCst), 4);
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn an_encoding_that_is_not_what_it_is_said_to_be_is_an_error() {
    for encoding in ["gzip", "gzip, gzip", "gzip, br", "GZIP", "deflate"] {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-encoding: {encoding}\r\ncontent-length: 2\r\n\r\nzz");
        let (server, _) = answering(head, false).await;
        let error = call(&builder(&server).build().unwrap(), &POST).await;
        assert!(!error.is_doubtful() && error.attempts() == 1, "{encoding}: {error}");
        assert!(error.to_string().contains("gzip") || error.to_string().contains(encoding), "{encoding}: {error}");
    }
}
