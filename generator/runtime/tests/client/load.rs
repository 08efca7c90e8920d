//! Many calls at once to a server that fails now and then, and large bodies, over connections of loopback.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use openapi_runtime::client::{Builder, Client, NoError, Operation, Request, Retry};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

static CREATE: Operation = Operation::new("create", "POST", "/things/{id}");
static REPLACE: Operation = Operation::new("replace", "PUT", "/things/{id}");
static GET: Operation = Operation::new("get", "GET", "/things/1");
static UPLOAD: Operation = Operation::new("upload", "POST", "/files");

/// How often each request line came.
type Seen = Arc<Mutex<HashMap<String, usize>>>;

/// A server that fails for one in twenty lines when they come first: closed without an answer, 503, or closed in the body.
async fn faulty() -> (String, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let seen = Seen::default();
    let all = seen.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, all.clone()));
        }
    });
    (address, seen)
}

async fn serve(mut stream: TcpStream, seen: Seen) {
    let mut text = String::new();
    let mut buffer = [0; 4096];
    loop {
        while !text.contains("\r\n\r\n") {
            match stream.read(&mut buffer).await {
                Ok(length) if length > 0 => text.push_str(&String::from_utf8_lossy(&buffer[..length])),
                _ => return,
            }
        }
        let line = text.lines().next().unwrap_or_default().to_owned();
        text.clear();
        let number: usize = line.split(['/', ' ']).find_map(|part| part.parse().ok()).unwrap_or_default();
        let times = {
            let mut seen = seen.lock().unwrap();
            let times = seen.entry(line).or_default();
            *times += 1;
            *times
        };
        let fault = if number % 20 == 0 && times == 1 { (number / 20) % 3 } else { 3 };
        let (answer, is_over) = match fault {
            0 => return,
            1 => ("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n", false),
            2 => ("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{", true),
            _ => ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", false),
        };
        if stream.write_all(answer.as_bytes()).await.is_err() || is_over {
            return;
        }
    }
}

async fn results(client: &Client, operation: &'static Operation, calls: usize) -> Vec<bool> {
    let call = |number: usize| Request::new(client, operation).path("id", &number.to_string());
    let calls = (0..calls).map(|number| call(number).send_json::<serde_json::Value, NoError>());
    join_all(calls).await.into_iter().map(|answer| answer.is_ok()).collect()
}

#[tokio::test]
async fn of_two_thousand_calls_at_once_none_is_lost_and_none_is_doubled() {
    let (address, seen) = faulty().await;
    let retry = Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(20));
    let client: Client = Builder::new(address).no_proxy().retry(retry).concurrency_limit(100).build().unwrap();
    let written = results(&client, &CREATE, 2000).await;
    // Each line came once, whatever was answered, and what was answered well is well.
    let lines = seen.lock().unwrap().clone();
    assert_eq!((lines.len(), lines.values().max()), (2000, Some(&1)));
    for (number, is_ok) in written.iter().enumerate() {
        assert_eq!(*is_ok, number % 20 != 0, "{number}");
    }
    seen.lock().unwrap().clear();
    // What can be made again is, and nothing fails.
    let replaced = results(&client, &REPLACE, 2000).await;
    assert_eq!(replaced.iter().filter(|is_ok| !**is_ok).count(), 0);
    let lines = seen.lock().unwrap().clone();
    assert_eq!((lines.len(), lines.values().sum::<usize>()), (2000, 2100));
}

#[tokio::test]
async fn a_server_that_always_fails_is_not_stormed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(Mutex::new(0));
    let all = count.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut buffer = [0; 4096];
            if stream.read(&mut buffer).await.is_ok_and(|length| length > 0) {
                *all.lock().unwrap() += 1;
                let answer = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        }
    });
    let retry = Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(5));
    let client: Client = Builder::new(address).no_proxy().retry(retry).build().unwrap();
    for _ in 0..50 {
        assert!(Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err().is_unavailable());
    }
    // Ten further attempts are free, one in five calls earns another, and so does each second.
    let count = *count.lock().unwrap();
    assert!((60..=75).contains(&count), "{count}");
}

/// Large bodies in a process of their own, whose memory is that of the test.
#[cfg(target_os = "linux")]
mod memory {
    use futures_util::StreamExt;
    use tokio::net::TcpListener;

    use super::*;
    use crate::support::in_child;

    const LARGE: usize = 32 * 1024 * 1024;

    /// The most memory that the process has had, in KiB.
    fn peak() -> usize {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// A server that reads all that it is sent, and answers with `LARGE` bytes.
    async fn large() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (mut buffer, mut last) = (vec![0; 65_536], Vec::new());
                while !last.ends_with(b"\r\n\r\n") && !last.ends_with(b"--\r\n") {
                    let length = stream.read(&mut buffer).await.unwrap();
                    if length == 0 {
                        break;
                    }
                    last = buffer[..length].to_vec();
                }
                let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {LARGE}\r\n\r\n");
                let _ = stream.write_all(head.as_bytes()).await;
                for _ in 0..LARGE / buffer.len() {
                    let _ = stream.write_all(&buffer).await;
                }
            }
        });
        address
    }

    #[test]
    fn a_download_does_not_fill_the_memory() {
        in_child("load::memory::a_download_does_not_fill_the_memory", async || {
            let client: Client = Builder::new(large().await).no_proxy().build().unwrap();
            let before = peak();
            let mut stream = Request::new(&client, &GET).send_bytes::<NoError>().await.unwrap().into_stream();
            let mut length = 0;
            while let Some(piece) = StreamExt::next(&mut stream).await {
                length += piece.unwrap().len();
            }
            assert_eq!(length, LARGE);
            assert!(peak() - before < 12 * 1024, "{} KiB", peak() - before);
        });
    }

    #[test]
    fn a_multipart_body_in_memory_is_there_once() {
        in_child("load::memory::a_multipart_body_in_memory_is_there_once", async || {
            let client: Client = Builder::new(large().await).no_proxy().build().unwrap();
            let file = vec![b'a'; LARGE];
            let before = peak();
            let request = Request::new(&client, &UPLOAD).file_part("file", ("a.bin", file)).part("b", "c");
            drop(request.send_bytes::<NoError>().await.unwrap());
            assert!(peak() - before < 12 * 1024, "{} KiB", peak() - before);
        });
    }
}
