//! The built-in transport over loopback connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use futures_util::stream;
use openapi_runtime::client::{Body, Builder, Bytes, Client, LineBody, NoError, Request};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::Barrier;

use crate::loopback::Server;
use crate::support::{PLAIN, WRITE};

/// A server that answers with the request that it gets.
async fn echo() -> Server {
    Server::start(async |mut connection| {
        let request = connection.request().await;
        let body = json!(request).to_string();
        let length = body.len();
        connection
            .write(&format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"))
            .await;
    })
    .await
}

async fn echoed(server: &Server, build: impl FnOnce(Request) -> Request) -> String {
    let client: Client = Builder::new(server.url()).api_key("key").build().unwrap();
    let answer = build(Request::new(&client, &WRITE)).send_json::<Value, NoError>().await.unwrap();
    answer.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn requests_arrive_as_they_were_built() {
    let server = echo().await;
    let client: Client = Builder::new(server.url()).api_key("key").build().unwrap();
    let request = Request::new(&client, &PLAIN).query("a", "b c%2F");
    let answer = request.send_json::<Value, NoError>().await.unwrap();
    let text = answer.as_str().unwrap();
    assert!(text.starts_with("GET /api/things?a=b%20c%252F HTTP/1.1\r\n"), "{text}");
    assert!(text.contains("\r\nauthorization: ApiKey key\r\n"), "{text}");
    assert!(text.contains("\r\nuser-agent: openapi-runtime/"), "{text}");
    assert!(!text.contains("content-length") && !text.contains("transfer-encoding"), "{text}");

    let text = echoed(&server, |request| request.json("application/json", &json!({"a": 1}))).await;
    assert!(text.contains("\r\ncontent-length: 7\r\n") && text.ends_with("\r\n\r\n{\"a\":1}"), "{text}");
    let text = echoed(&server, |request| request).await;
    assert!(text.contains("\r\ncontent-length: 0\r\n"), "{text}");
}

#[tokio::test]
async fn streams_arrive_in_chunks() {
    let pieces = ["first", "second"].map(|piece| Ok::<_, std::io::Error>(Bytes::from(piece)));
    let server = echo().await;
    let body = Body::from_stream(stream::iter(pieces));
    let text = echoed(&server, |request| request.file_part("file", ("a.txt", body)).part("b", "c")).await;
    assert!(text.contains("\r\ntransfer-encoding: chunked\r\n") && text.contains("second"), "{text}");
}

#[tokio::test]
async fn a_line_is_sent_before_the_next_one_is_made() {
    let (arrived, arrival) = tokio::sync::mpsc::unbounded_channel::<()>();
    let server = Server::start(move |mut connection| {
        let arrived = arrived.clone();
        async move {
            for line in ["[1]\n", "[2]\n", "[3]\n"] {
                connection.until(line).await;
                arrived.send(()).unwrap();
            }
            connection.write("HTTP/1.1 204 No Content\r\n\r\n").await;
        }
    })
    .await;
    let client: Client = Builder::new(server.url()).timeout(Duration::from_secs(20)).build().unwrap();
    let lines = stream::unfold((1, arrival), |(number, mut arrival)| async move {
        if number > 1 {
            arrival.recv().await?;
        }
        (number < 4).then_some(([number], (number + 1, arrival)))
    });
    let request = Request::new(&client, &WRITE).lines("application/x-ndjson", LineBody::from_stream(lines));
    request.send_empty::<NoError>().await.unwrap();
}

#[tokio::test]
async fn lines_wait_for_a_server_that_does_not_read() {
    const LINES: usize = 30_000;
    let made = Arc::new(AtomicUsize::new(0));
    let (count, seen) = (made.clone(), made.clone());
    let server = Server::start(move |mut connection| {
        let seen = seen.clone();
        async move {
            connection.until("\r\n\r\n").await;
            tokio::time::sleep(Duration::from_millis(300)).await;
            let made = seen.load(Ordering::SeqCst);
            connection.until("\r\n0\r\n\r\n").await;
            let answer = made.to_string();
            connection.write(&format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{answer}", answer.len())).await;
        }
    })
    .await;
    let client: Client = Builder::new(server.url()).build().unwrap();
    let lines = (0..LINES).map(move |number| {
        count.fetch_add(1, Ordering::SeqCst);
        (number, "x".repeat(1024))
    });
    let request = Request::new(&client, &WRITE).lines("application/x-ndjson", LineBody::lazy(lines));
    let while_unread = request.send_json::<usize, NoError>().await.unwrap().into_inner();
    assert_eq!(made.load(Ordering::SeqCst), LINES);
    assert!(while_unread < LINES / 2, "{while_unread} lines of 1 KiB were made while nobody read");
}

#[tokio::test]
async fn a_stream_of_a_caller_that_fails_is_named() {
    let server = echo().await;
    let client: Client = Builder::new(server.url()).build().unwrap();
    let body = Body::from_stream(stream::iter([Err::<Bytes, _>(std::io::Error::other("disk on fire"))]));
    let request = Request::new(&client, &WRITE).bytes("application/zip", body);
    let error = request.send_empty::<NoError>().await.unwrap_err();
    assert!(error.to_string().contains("disk on fire"), "{error}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let server = Server::start(async |mut connection| {
        connection.request().await;
        connection.write("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n").await;
    })
    .await;
    let client: Client = Builder::new(server.url()).basic("a", "b").build().unwrap();
    let error = Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(error.headers()["location"], "http://127.0.0.1:1/");
    let expected = "callThing: 302 Found: redirects are not followed, and this one points to http://127.0.0.1:1/";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn no_server_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client: Client = Builder::new(url).build().unwrap();
    let error = Request::new(&client, &PLAIN).query("token", "hunter2").send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout());
    let text = error.to_string();
    assert!(text.starts_with("callThing: no connection: ") && text.contains("refused"), "{text}");
    assert!(!format!("{error:?} {error}").contains("hunter2"), "{text}");
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_no_answer() {
    let server = Server::start(async |mut connection| {
        connection.request().await;
        connection.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345").await;
    })
    .await;
    let client: Client = Builder::new(server.url()).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_json::<Value, NoError>().await.unwrap_err();
    assert!(error.to_string().starts_with("callThing: the answer broke off after 5 bytes: "), "{error}");
    assert!(!error.is_connect() && !error.is_decode() && !error.is_timeout());
    let answer = Request::new(&client, &PLAIN).send_bytes::<NoError>().await.unwrap();
    assert!(answer.bytes().await.is_err());
}

#[tokio::test]
async fn connections_are_used_again_when_an_answer_is_ignored() {
    let server = Server::start(async |mut connection| {
        for number in 0..3 {
            connection.request().await;
            let answer = format!("HTTP/1.1 200 OK\r\nx-number: {number}\r\ncontent-length: 8\r\n\r\nignored!");
            connection.write(&answer).await;
        }
    })
    .await;
    let client: Client = Builder::new(server.url()).build().unwrap();
    for number in ["0", "1", "2"] {
        let answer = Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap();
        assert_eq!(answer.header("x-number"), Some(number));
    }
}

#[tokio::test]
async fn few_connections_are_kept_after_many_calls_at_once() {
    const CALLS: usize = 130;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (all_here, open) = (Arc::new(Barrier::new(CALLS)), Arc::new(AtomicUsize::new(0)));
    let connected = open.clone();
    let server = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (all_here, connected) = (all_here.clone(), connected.clone());
            tokio::spawn(async move {
                connected.fetch_add(1, Ordering::SeqCst);
                let mut buffer = [0; 4096];
                let _ = stream.read(&mut buffer).await;
                all_here.wait().await;
                let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await;
                // Until the client closes it.
                let _ = stream.read(&mut buffer).await;
                connected.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    let client: Client = Builder::new(url).no_proxy().build().unwrap();
    let calls = (0..CALLS).map(|_| Request::new(&client, &PLAIN).send_empty::<NoError>());
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        if open.load(Ordering::SeqCst) <= 100 {
            break;
        }
    }
    assert_eq!(open.load(Ordering::SeqCst), 100);
    server.abort();
}
