//! Connections of HTTP/2 that a server closes with `GOAWAY`, as balancers do when they are replaced.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::stream;
use openapi_runtime::client::{Body, Builder, Bytes, CallError, Client, NoError, Request, ReqwestTransport};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::http2::{POST, answer};

/// What a client sends first.
pub const PREFACE: usize = 24;

pub const HEADERS: u8 = 1;

/// The empty frame of settings that a server begins with.
const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];

/// `GOAWAY` with the number of the last request that is being looked at, and a reason.
fn goaway(last: u8, reason: u8) -> [u8; 17] {
    [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, last, 0, 0, 0, reason]
}

/// Reads a frame, and returns what kind it is.
pub async fn frame(socket: &mut TcpStream) -> u8 {
    let mut head = [0; 9];
    socket.read_exact(&mut head).await.unwrap();
    let length = usize::from(head[1]) << 8 | usize::from(head[2]);
    socket.read_exact(&mut vec![0; length]).await.unwrap();
    head[3]
}

/// Waits for a request, says that the connection ends, and closes it after a request that may have been looked at.
async fn go_away(mut socket: TcpStream, last: u8, reason: u8) {
    socket.read_exact(&mut [0; PREFACE]).await.unwrap();
    while frame(&mut socket).await != HEADERS {}
    socket.write_all(&[&SETTINGS[..], &goaway(last, reason)].concat()).await.unwrap();
    if last == 0 {
        // It is the frame that counts, and not that the connection is closed.
        let _ = socket.read_to_end(&mut Vec::new()).await;
    }
}

/// What becomes of a `POST` whose connection is going away, and how many requests the next connections got.
async fn post(last: u8, reason: u8, body: Body) -> (Result<Value, CallError<NoError>>, usize) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let counted = Arc::<AtomicUsize>::default();
    let count = counted.clone();
    let server = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        tokio::spawn(go_away(socket, last, reason));
        while let Ok((socket, _)) = listener.accept().await {
            let count = count.clone();
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(socket).await.unwrap();
                while let Some(Ok((request, respond))) = connection.accept().await {
                    count.fetch_add(1, Ordering::SeqCst);
                    tokio::spawn(answer(request.into_body(), respond));
                }
            });
        }
    });
    let settings = ReqwestTransport::settings().no_proxy().http2_prior_knowledge();
    let transport = ReqwestTransport::with_own_proxies(settings).unwrap();
    let client: Client = Builder::new(&*url).transport(transport).build().unwrap();
    let answer = Request::new(&client, &POST).bytes("text/plain", body).send_json::<Value, NoError>().await;
    server.abort();
    (answer.map(|answer| answer.into_inner()), counted.load(Ordering::SeqCst))
}

#[tokio::test]
async fn a_request_after_the_last_one_is_sent_again_on_another_connection() {
    // There is no error, or too much was asked for: nothing was done in either case.
    for reason in [0, 11] {
        let (answer, count) = post(0, reason, Body::from("abc")).await;
        assert_eq!((answer.unwrap(), count), (Value::from(3), 1));
    }
    let (answer, count) =
        post(0, 0, Body::from_stream(stream::iter([Ok::<_, std::io::Error>(Bytes::from("abc"))]))).await;
    let error = answer.unwrap_err();
    assert!(!error.is_doubtful() && count == 0, "{error}");
    assert!(
        error.to_string().ends_with("no further attempt: its body is a stream that cannot be sent again"),
        "{error}"
    );
}

#[tokio::test]
async fn a_request_that_may_have_been_looked_at_is_not_sent_again() {
    for reason in [0, 11] {
        let (answer, count) = post(1, reason, Body::from("abc")).await;
        let error = answer.unwrap_err();
        assert!(error.is_doubtful() && error.attempts() == 1 && count == 0, "{error}");
    }
}
