//! Answers that come too early, in several parts or not to their end, and work that nobody waits for any more.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use openapi_runtime::client::{Body, Builder, Client, Method, NoError, Operation, Request, Retry, Waited, Waiter};
use serde_json::Value;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

use crate::loopback::{Connection, Server};

static GET: Operation = Operation::new("get", "GET", "/things/1");

/// Longer than anything takes here.
const LONG: Duration = Duration::from_secs(20);

fn client(server: &Server) -> Client {
    let retry = Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(5));
    Builder::new(server.url()).retry(retry).no_proxy().build().unwrap()
}

/// A server that counts requests, and does `serve` after each of them.
async fn counting<F>(serve: impl Fn(Connection, usize) -> F + Send + Sync + 'static) -> (Server, Arc<AtomicUsize>)
where
    F: Future<Output = ()> + Send,
{
    let count = Arc::new(AtomicUsize::new(0));
    let (seen, serve) = (count.clone(), Arc::new(serve));
    let server = Server::start(move |mut connection| {
        let (seen, serve) = (seen.clone(), serve.clone());
        async move {
            if !connection.request().await.is_empty() {
                let before = seen.fetch_add(1, Ordering::SeqCst);
                serve(connection, before).await;
            }
        }
    })
    .await;
    (server, count)
}

struct Job;

impl Waited for Job {
    type Answer = Value;
    type Work = Value;
    type Errors = NoError;
    const WAITER: Waiter = Waiter::new("/state", &["done"]);

    fn work(answer: Value, _: &str) -> Option<Value> {
        Some(answer)
    }
}

const RUNNING: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 19\r\n\r\n{\"state\":\"running\"}";

#[tokio::test]
async fn a_wait_that_is_dropped_in_a_pause_asks_no_more() {
    let (server, seen) = counting(async |mut connection, _| connection.write(RUNNING).await).await;
    let wait = Request::new(&client(&server), &GET).wait::<Job>();
    let pause = Duration::from_millis(40);
    let wait = wait.with_pauses(pause, pause).into_future();
    assert!(timeout(Duration::from_millis(300), wait).await.is_err());
    // What was on its way then has arrived.
    sleep(Duration::from_millis(100)).await;
    let asked = seen.load(Ordering::SeqCst);
    assert!(asked > 1, "{asked}");
    sleep(Duration::from_millis(300)).await;
    assert_eq!(seen.load(Ordering::SeqCst), asked);
}

#[tokio::test]
async fn a_wait_that_is_dropped_in_a_call_closes_its_connection() {
    let closed = Arc::new(Notify::new());
    let notify = closed.clone();
    let (server, seen) = counting(move |mut connection, before| {
        let notify = notify.clone();
        async move {
            if before == 0 {
                return connection.write(RUNNING).await;
            }
            connection.closed().await;
            notify.notify_one();
        }
    })
    .await;
    let wait = Request::new(&client(&server), &GET).wait::<Job>();
    let wait = wait.with_pauses(Duration::ZERO, Duration::ZERO).into_future();
    assert!(timeout(Duration::from_millis(300), wait).await.is_err());
    timeout(LONG, closed.notified()).await.expect("the call is gone");
    sleep(Duration::from_millis(50)).await;
    assert_eq!(seen.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_body_of_an_error_is_not_waited_for_as_long_as_the_call() {
    let (server, seen) = counting(async |mut connection, before| {
        if before > 0 {
            return connection.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
        }
        connection.write("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 10\r\n\r\n12345").await;
        connection.closed().await;
    })
    .await;
    let begin = Instant::now();
    Request::new(&client(&server), &GET).send_json::<Value, NoError>().await.unwrap();
    assert!(begin.elapsed() < LONG, "{:?}", begin.elapsed());
    assert_eq!(seen.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn what_comes_before_an_answer_is_not_the_answer() {
    let (server, _) = counting(async |mut connection, _| {
        connection.write("HTTP/1.1 100 Continue\r\n\r\n").await;
        connection.write("HTTP/1.1 103 Early Hints\r\nlink: </style.css>\r\n\r\n").await;
        let answer = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n";
        connection.write(answer).await;
        // Chunks may have extensions, and fields after the last one.
        connection.write("1;part=\"a b\"\r\n{\r\n1\r\n}\r\n0\r\nx-sum: 2\r\n\r\n").await;
    })
    .await;
    let answer = Request::new(&client(&server), &GET).send_json::<Value, NoError>().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.header("link")), (200, None));
    assert_eq!(*answer, serde_json::json!({}));
}

#[tokio::test]
async fn an_answer_may_come_before_the_body_is_sent() {
    let server = Server::start(async |mut connection| {
        connection.until("\r\n\r\n").await;
        connection.write("HTTP/1.1 413 Payload Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n").await;
        connection.closed().await;
    })
    .await;
    let pieces = || futures_util::stream::iter((0..400).map(|_| Ok::<_, std::io::Error>(vec![b'x'; 65_536].into())));
    let request = client(&server).request(Method::POST, "/things").bytes("text/plain", Body::from_source(pieces));
    let error = request.send_json::<Value, NoError>().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(413), "{error}");
    assert_eq!(error.attempts(), 1);
}
