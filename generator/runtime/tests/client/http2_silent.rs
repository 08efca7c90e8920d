//! Connections of HTTP/2 that go silent, as they do when a machine between client and server is gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use openapi_runtime::client::{
    Builder, CallError, Client, NoError, Operation, Request, ReqwestTransport, Retry, reqwest,
};
use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use crate::http2::{POST, answer};
use crate::http2_goaway::{HEADERS, PREFACE, frame};

static GET: Operation = Operation::new("get", "GET", "/things/1");

const PING: u8 = 6;

fn client(url: &str, set: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Client {
    let settings = set(ReqwestTransport::settings().no_proxy().http2_prior_knowledge());
    let transport = ReqwestTransport::with_own_proxies(settings).unwrap();
    let retry = Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(5)).without_budget();
    Builder::new(url).transport(transport).retry(retry).build().unwrap()
}

/// A server whose first connection is silent after so many requests. Its address, and how many requests and connections it had.
async fn silent_after(most: usize) -> (String, Arc<AtomicUsize>, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (requests, connections) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
    let (counted, connected) = (requests.clone(), connections.clone());
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let is_first = connected.fetch_add(1, Ordering::SeqCst) == 0;
            let counted = counted.clone();
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(socket).await.unwrap();
                while let Some(Ok((request, respond))) = connection.accept().await {
                    if counted.fetch_add(1, Ordering::SeqCst) >= most && is_first {
                        // The system goes on to take what is sent.
                        return std::future::pending().await;
                    }
                    tokio::spawn(answer(request.into_body(), respond));
                }
            });
        }
    });
    (url, requests, connections)
}

async fn called(client: &Client, operation: &'static Operation) -> Result<Value, CallError<NoError>> {
    Request::new(client, operation).send_json::<Value, NoError>().await.map(|answer| answer.into_inner())
}

#[tokio::test]
async fn calls_on_a_connection_that_is_silent_are_made_again_on_another_one() {
    let soon = |settings: reqwest::ClientBuilder| {
        let settings = settings.http2_keep_alive_interval(Duration::from_millis(100));
        settings.http2_keep_alive_timeout(Duration::from_millis(200))
    };
    let (url, _, connections) = silent_after(1).await;
    let quick = client(&url, soon);
    called(&quick, &GET).await.unwrap();
    let begin = Instant::now();
    let answers = join_all((0..5).map(|_| called(&quick, &GET))).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert!(begin.elapsed() < Duration::from_secs(8), "{:?}", begin.elapsed());
    assert_eq!(connections.load(Ordering::SeqCst), 2);

    // Nobody knows whether the server has done what it was asked for.
    let (url, requests, _) = silent_after(1).await;
    let quick = client(&url, soon);
    called(&quick, &GET).await.unwrap();
    let error = called(&quick, &POST).await.unwrap_err();
    assert!(error.is_doubtful() && error.is_timeout() && !error.is_connect(), "{error}");
    assert_eq!((error.attempts(), requests.load(Ordering::SeqCst)), (1, 2));
}

#[tokio::test]
async fn a_connection_that_is_silent_is_asked_before_a_call_loses_its_patience() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        socket.read_exact(&mut [0; PREFACE]).await.unwrap();
        while frame(&mut socket).await != HEADERS {}
        let begin = Instant::now();
        while frame(&mut socket).await != PING {}
        begin.elapsed()
    });
    let client = client(&url, |settings| settings);
    let call = tokio::spawn(async move { called(&client, &GET).await });
    let time = tokio::time::timeout(Duration::from_secs(15), server).await.unwrap().unwrap();
    assert!((6..11).contains(&time.as_secs()), "{time:?}");
    call.abort();
}
