//! No request stops the server, and none is answered with a failure of its own.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use openapi_mock::Mock;

use crate::support::{document_of, serve_api};

/// Sends bytes as they are, and returns the first line of the answer.
fn send_raw(address: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(request).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn odd_requests_of_every_operation() {
    const QUERIES: [&str; 6] =
        ["", "?", "?&&==&=x", "?%FF=%FE&a[=1&a[b=2&[]=3", "?page=%00&perPage=1e999", "?a[b][c][d][e]=1"];
    const TYPES: [&str; 6] =
        ["", "application/json", "multipart/form-data; boundary=", "application/x-ndjson", "\u{fc}", ";;;="];
    let deep = "[".repeat(100_000).into_bytes();
    let bodies: [Vec<u8>; 6] = [
        vec![],
        b"\xff\xfe\x00".to_vec(),
        b"{\"a\":1e999}".to_vec(),
        deep,
        b"null".to_vec(),
        b"{\"force\":{\"\":[]}}".to_vec(),
    ];
    for api in ["kibana", "cloud-connected"] {
        let mock = serve_api(api).await;
        let (address, document, bodies) = (mock.address(), mock.document().clone(), bodies.clone());
        let sending = tokio::task::spawn_blocking(move || {
            for operation in document.operations() {
                for turn in 0..6 {
                    let path =
                        operation.path.replace('{', ["%00", "%FF", "%", "a%2F", "\u{fc}", "{"][turn]).replace('}', "");
                    let body = bodies[turn].as_slice();
                    let head = format!(
                        "{} {path}{} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAuthorization: ApiKey a\r\nkbn-xsrf: \r\n\
                         Content-Type: {}\r\nCookie: ;;a;=\r\nPrefer: code=,example=;;=\r\nIf-Match: ,\"\r\nContent-Length: {}\r\n\r\n",
                        operation.method,
                        QUERIES[turn],
                        TYPES[turn],
                        body.len()
                    );
                    let line = send_raw(address, &[head.as_bytes(), body].concat());
                    let status = line.split(' ').nth(1).unwrap_or_default();
                    assert!(status.starts_with('4') || status.starts_with('2'), "{} {turn}: {line:?}", operation.id);
                }
            }
        });
        sending.await.unwrap();
    }
}

#[tokio::test]
async fn a_connection_on_which_no_request_arrives_is_closed() {
    let time = Duration::from_millis(300);
    let mock = Mock::new(document_of("cloud-connected")).head_timeout(time).start().await.unwrap();
    let (address, allowed) = (mock.address(), format!("Host: {}\r\n", mock.address()));
    let waited = tokio::task::spawn_blocking(move || {
        let whole = format!("GET /nothing HTTP/1.1\r\n{allowed}\r\n");
        // Nothing, half a head, and nothing after a request that was answered.
        ["", "GET / HT", &format!("GET / HTTP/1.1\r\n{allowed}A: b"), &whole].map(|request| {
            let start = Instant::now();
            let answer = send_raw(address, request.as_bytes());
            (answer, start.elapsed())
        })
    });
    for (index, (answer, waited)) in waited.await.unwrap().into_iter().enumerate() {
        assert_eq!(answer.contains("404"), index == 3, "{index}: {answer}");
        assert!(waited >= time && waited < Duration::from_secs(15), "{index}: {waited:?}");
    }
}

#[tokio::test]
async fn a_name_of_somebody_else_is_refused() {
    let mock = serve_api("cloud-connected").await;
    let address = mock.address();
    let answers = tokio::task::spawn_blocking(move || {
        ["evil.example", "localhost", "127.0.0.1:1"].map(|host| {
            let request = format!("GET /nothing HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            send_raw(address, request.as_bytes())
        })
    });
    let answers = answers.await.unwrap();
    assert_eq!(answers, ["HTTP/1.1 421 Misdirected Request", "HTTP/1.1 404 Not Found", "HTTP/1.1 404 Not Found"]);
}
