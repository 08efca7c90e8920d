//! Servers with TLS behind a proxy: what it sees, and what comes of its refusals.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_runtime::client::{Builder, Client, NoError, Operation, Request, Retry};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::authority::Authority;
use crate::tls::serve;

static POST: Operation = Operation::new("post", "POST", "/things");

/// What a proxy was asked for.
type Heads = Arc<Mutex<Vec<String>>>;

/// A proxy that gives these answers, the last one again and again, and passes on what comes after a good one. It is silent after an
/// empty one.
async fn proxy(answers: &'static [&'static str]) -> (String, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = listener.local_addr().unwrap().to_string();
    let heads = Heads::default();
    let seen = heads.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let head = head(&mut stream).await;
            let number = seen.lock().unwrap().len();
            seen.lock().unwrap().push(head.clone());
            let answer = answers[number.min(answers.len() - 1)];
            tokio::spawn(async move {
                stream.write_all(answer.as_bytes()).await.unwrap();
                if answer.is_empty() {
                    return std::future::pending().await;
                }
                if answer.contains(" 200 ") {
                    let mut server = TcpStream::connect(head.split(' ').nth(1).unwrap()).await.unwrap();
                    let _ = copy_bidirectional(&mut stream, &mut server).await;
                }
            });
        }
    });
    (host, heads)
}

/// Reads up to the blank line: nothing but that is sent before the proxy answers.
async fn head(stream: &mut TcpStream) -> String {
    let (mut text, mut buffer) = (String::new(), [0; 4096]);
    while !text.ends_with("\r\n\r\n") {
        let length = stream.read(&mut buffer).await.unwrap();
        text.push_str(std::str::from_utf8(&buffer[..length]).unwrap());
    }
    text
}

fn client(address: &str, proxy: &str, authority: &Authority) -> Client {
    let retry = Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(5));
    let builder = Builder::new(address).retry(retry).api_key("S3CR3T-KEY").root_certificate(&*authority.pem);
    let builder = builder.connect_timeout(Duration::from_millis(500));
    builder.proxy(format!("http://captain:hunter2@{proxy}")).build().unwrap()
}

const OPEN: &str = "HTTP/1.1 200 Connection established\r\n\r\n";

#[tokio::test]
async fn a_proxy_sees_where_a_call_goes_and_nothing_of_it() {
    let authority = Authority::new();
    let (address, seen) = serve(authority.sign("127.0.0.1", 2100)).await;
    let (proxy, heads) = proxy(&[OPEN]).await;
    let client = client(&address, &proxy, &authority);
    Request::new(&client, &POST).send_json::<Value, NoError>().await.unwrap();
    assert_eq!(seen.load(std::sync::atomic::Ordering::SeqCst), 1);
    let heads = heads.lock().unwrap();
    let host = address.trim_start_matches("https://");
    assert!(heads.len() == 1 && heads[0].starts_with(&format!("CONNECT {host} HTTP/1.1\r\n")), "{heads:?}");
    assert!(heads[0].to_lowercase().contains("proxy-authorization: basic y2fwdgfpbjpodw50zxiy"), "{heads:?}");
    assert!(!heads[0].contains("S3CR3T") && !heads[0].contains("/things"), "{heads:?}");
}

#[tokio::test]
async fn what_a_proxy_refuses_was_not_sent() {
    let authority = Authority::new();
    let (address, seen) = serve(authority.sign("127.0.0.1", 2100)).await;
    for (answers, expected) in [
        (
            &["HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"],
            "wants a user name and a password",
        ),
        (&["HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"], "the proxy did not connect"),
        (&["HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"], "the proxy did not connect"),
        (&["what is that?\r\n\r\n"], "the proxy did not connect"),
        (&[""], "no connection"),
    ] as [(&'static [&'static str], &str); 5]
    {
        let (proxy, heads) = proxy(answers).await;
        let error = Request::new(&client(&address, &proxy, &authority), &POST).send_json::<Value, NoError>().await;
        let error = error.unwrap_err();
        assert!(error.is_connect() && !error.is_doubtful(), "{error}");
        assert_eq!(error.is_timeout(), answers == [""], "{error}");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(expected), "{expected}: {error}");
        assert!(!shown.contains("hunter2") && !shown.contains("S3CR3T"), "{shown}");
        // A user who fails to log in again and again is locked out.
        let attempts = if answers[0].contains("407") { 1 } else { 3 };
        assert_eq!((error.attempts() as usize, heads.lock().unwrap().len()), (attempts, attempts), "{error}");
    }
    assert_eq!(seen.load(std::sync::atomic::Ordering::SeqCst), 0);
    // The limit of the call is over while the proxy is silent.
    let (silent, _) = proxy(&[""]).await;
    let request = Request::new(&client(&address, &silent, &authority), &POST).with_timeout(Duration::from_millis(200));
    let error = request.send_json::<Value, NoError>().await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout() && !error.is_doubtful(), "{error}");
    // What was not sent is sent once the proxy lets it through.
    let (proxy, heads) = proxy(&["HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n", OPEN]).await;
    Request::new(&client(&address, &proxy, &authority), &POST).send_json::<Value, NoError>().await.unwrap();
    assert_eq!((heads.lock().unwrap().len(), seen.load(std::sync::atomic::Ordering::SeqCst)), (2, 1));
}
