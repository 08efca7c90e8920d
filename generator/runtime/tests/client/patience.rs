//! Attempts that go on without an answer, while another one may follow.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use openapi_runtime::client::{Builder, CallError, Client, NoError, Operation, Request, Retry};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::loopback::Server;

static GET: Operation = Operation::new("get", "GET", "/things/1");
static PUT: Operation = Operation::new("put", "PUT", "/things/1");
static POST: Operation = Operation::new("post", "POST", "/things");
static INSTALL: Operation = Operation::new("install", "PUT", "/packages/1").timeout_secs(600);

const PATIENCE: Duration = Duration::from_millis(100);

fn retry() -> Retry {
    Retry::new().with_patience(PATIENCE)
}

/// What comes of a call whose first attempt hangs, and how often it was made.
async fn hanging(request: impl Fn(Request) -> Request, operation: &'static Operation) -> (Option<Value>, usize) {
    let mock = Mock::new().reply(Reply::never()).reply(Reply::json(json!(1)));
    let client: Client = Builder::new("http://host.test").transport(mock.clone()).retry(retry()).build().unwrap();
    let answer = request(Request::new(&client, operation)).send_json::<Value, NoError>().await;
    (answer.ok().map(|answer| answer.into_inner()), mock.requests().len())
}

#[tokio::test]
async fn an_attempt_that_hangs_is_followed_by_another() {
    let five_minutes = Duration::from_secs(300);
    for operation in [&GET, &PUT] {
        assert_eq!(hanging(|request| request.with_timeout(five_minutes), operation).await, (Some(json!(1)), 2));
    }
    let writes = |request: Request| request.with_retry(retry().with_writes());
    assert_eq!(hanging(writes, &POST).await, (Some(json!(1)), 2));
}

#[tokio::test]
async fn an_attempt_that_nothing_may_follow_has_all_the_time() {
    let short = Duration::from_millis(400);
    let limited = |request: Request| request.with_timeout(short);
    let large = |request: Request| limited(request).bytes("text/plain", vec![b'x'; 2 * 1024 * 1024]);
    let once = |request: Request| limited(request).with_retry(retry().with_attempt_limit(1));
    let patient = |request: Request| limited(request).with_retry(retry().with_patience(Duration::MAX));
    let soon = |request: Request| limited(request).with_retry(retry().with_time_limit(PATIENCE / 2));
    // There would be too little time for another attempt.
    let close = |request: Request| request.with_timeout(PATIENCE + PATIENCE / 2);
    assert_eq!(hanging(limited, &POST).await, (None, 1));
    assert_eq!(hanging(limited, &INSTALL).await, (None, 1));
    assert_eq!(hanging(large, &PUT).await, (None, 1));
    assert_eq!(hanging(once, &GET).await, (None, 1));
    assert_eq!(hanging(patient, &GET).await, (None, 1));
    assert_eq!(hanging(soon, &GET).await, (None, 1));
    assert_eq!(hanging(close, &GET).await, (None, 1));
}

/// A server that answers each connection after a time, and counts them.
async fn slow(pause: Duration) -> (Server, Arc<AtomicUsize>) {
    let counted = Arc::<AtomicUsize>::default();
    let count = counted.clone();
    let server = Server::start(move |mut connection| {
        count.fetch_add(1, Ordering::SeqCst);
        async move {
            tokio::spawn(async move {
                connection.request().await;
                sleep(pause).await;
                connection.write("HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n1").await;
            });
        }
    })
    .await;
    (server, counted)
}

async fn get(client: &Client) -> Result<Value, CallError<NoError>> {
    Request::new(client, &GET).send_json::<Value, NoError>().await.map(|answer| answer.into_inner())
}

#[tokio::test]
async fn the_last_attempt_waits_for_an_answer_that_is_slow() {
    let (server, count) = slow(PATIENCE * 4).await;
    let client: Client = Builder::new(server.url()).no_proxy().retry(retry().with_attempt_limit(2)).build().unwrap();
    assert_eq!(get(&client).await.unwrap(), 1);
    assert_eq!(count.load(Ordering::SeqCst), 2);
    // A limit that the caller sets for all attempts counts instead.
    let builder = Builder::new(server.url()).no_proxy().retry(retry());
    let client: Client = builder.attempt_timeout(Duration::from_secs(30)).build().unwrap();
    assert_eq!(get(&client).await.unwrap(), 1);
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn an_answer_that_is_slow_is_waited_for_while_calls_fail() {
    let (server, count) = slow(PATIENCE * 4).await;
    let client: Client = Builder::new(server.url()).no_proxy().retry(retry()).build().unwrap();
    let answers = join_all((0..60).map(|_| get(&client))).await;
    assert!(answers.iter().all(Result::is_ok));
    // One in five calls may be followed by another attempt, and ten at first. The others get their answers late.
    let further = count.load(Ordering::SeqCst) - 60;
    assert!((1..=25).contains(&further), "{further}");
}

#[tokio::test]
async fn an_answer_that_stalls_is_followed_by_another() {
    let counted = Arc::<AtomicUsize>::default();
    let count = counted.clone();
    let server = Server::start(move |mut connection| {
        let is_first = count.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            tokio::spawn(async move {
                connection.request().await;
                connection.write("HTTP/1.1 200 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\n1").await;
                if is_first {
                    connection.hang().await;
                } else {
                    connection.write("23").await;
                }
            });
        }
    })
    .await;
    let client: Client = Builder::new(server.url()).no_proxy().retry(retry()).build().unwrap();
    assert_eq!(get(&client).await.unwrap(), 123);
    assert_eq!(counted.load(Ordering::SeqCst), 2);
}
