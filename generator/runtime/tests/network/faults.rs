//! What a caller gets when the network or the server fails, over connections of loopback: the error, how often the request was
//! made, and that nothing was sent twice that must not be.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use openapi_runtime::client::{
    Body, Builder, CallError, Client, NoError, Operation, Request, ReqwestTransport, Retry, Transport, TransportError,
    TransportFuture, http,
};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::loopback::{Connection, Server};

static GET: Operation = Operation::new("get", "GET", "/things/1");
static POST: Operation = Operation::new("post", "POST", "/things");
static DELETE: Operation = Operation::new("delete", "DELETE", "/things/1");

const SHORT: Duration = Duration::from_millis(100);

/// Three attempts almost at once.
fn hasty() -> Retry {
    Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(5))
}

fn builder(url: String) -> Builder<Client> {
    Builder::new(url).retry(hasty()).no_proxy()
}

/// A server that counts requests, and does `serve` after each of them.
async fn counting<F>(serve: impl Fn(Connection) -> F + Send + Sync + 'static) -> (Server, Arc<AtomicUsize>)
where
    F: Future<Output = ()> + Send,
{
    let count = Arc::new(AtomicUsize::new(0));
    let seen = count.clone();
    let serve = Arc::new(serve);
    let server = Server::start(move |mut connection| {
        let (seen, serve) = (seen.clone(), serve.clone());
        async move {
            if !connection.request().await.is_empty() {
                seen.fetch_add(1, Ordering::SeqCst);
                serve(connection).await;
            }
        }
    })
    .await;
    (server, count)
}

async fn call(client: &Client, operation: &'static Operation) -> CallError<NoError> {
    Request::new(client, operation).send_json::<Value, NoError>().await.unwrap_err()
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_by_any_call() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client: Client = builder(url).build().unwrap();
    for operation in [&GET, &POST] {
        let error = call(&client, operation).await;
        assert!(error.is_connect() && !error.is_doubtful() && !error.is_timeout());
        assert_eq!(error.attempts(), 3);
        assert!(error.to_string().contains("no connection: ") && error.to_string().contains("refused"), "{error}");
    }
}

#[tokio::test]
async fn a_connection_that_closes_without_an_answer_leaves_a_doubt() {
    let (server, seen) = counting(async |connection| drop(connection)).await;
    let client: Client = builder(server.url()).build().unwrap();
    let error = call(&client, &GET).await;
    assert_eq!((error.attempts(), seen.swap(0, Ordering::SeqCst)), (3, 3));
    assert!(error.is_doubtful() && !error.is_connect(), "{error}");
    let error = call(&client, &POST).await;
    assert_eq!((error.attempts(), seen.load(Ordering::SeqCst)), (1, 1), "a POST arrives once");
    assert!(error.is_doubtful() && error.to_string().starts_with("post: no answer: "), "{error}");
}

#[tokio::test]
async fn a_connection_that_was_used_before_may_close_as_well() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = seen.clone();
    let server = Server::start(move |mut connection| {
        let count = count.clone();
        async move {
            connection.request().await;
            connection.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
            if connection.request().await.starts_with("POST") {
                count.fetch_add(1, Ordering::SeqCst);
            }
        }
    })
    .await;
    let client: Client = builder(server.url()).build().unwrap();
    Request::new(&client, &GET).send_json::<Value, NoError>().await.unwrap();
    let error = call(&client, &POST).await;
    assert_eq!((error.attempts(), seen.load(Ordering::SeqCst)), (1, 1), "{error}");
    // Each connection answers once, and the attempt after that gets a new one.
    for _ in 0..3 {
        Request::new(&client, &GET).send_json::<Value, NoError>().await.unwrap();
    }
}

#[tokio::test]
async fn what_arrived_of_a_broken_answer_is_kept() {
    let (server, seen) = counting(async |mut connection| {
        connection.write("HTTP/1.1 200 OK\r\nx-a: b\r\ncontent-length: 10\r\n\r\n12345").await;
    })
    .await;
    let client: Client = builder(server.url()).build().unwrap();
    let error = call(&client, &GET).await;
    assert_eq!((error.attempts(), seen.swap(0, Ordering::SeqCst)), (3, 3));
    assert_eq!((error.text().as_ref(), error.status().unwrap().as_u16()), ("12345", 200));
    assert_eq!(error.headers()["x-a"], "b");
    assert!(error.to_string().starts_with("get: the answer broke off after 5 bytes: "), "{error}");
    let error = call(&client, &POST).await;
    // The server has said that it did it.
    assert_eq!((error.attempts(), seen.load(Ordering::SeqCst), error.is_doubtful()), (1, 1, false));
}

#[tokio::test]
async fn a_call_that_was_lost_and_made_again_may_find_its_own_result() {
    let turn = Arc::new(AtomicUsize::new(0));
    let (server, seen) = counting(move |mut connection| {
        let is_first = turn.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if !is_first {
                connection.write("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await;
            }
        }
    })
    .await;
    let client: Client = builder(server.url()).build().unwrap();
    let error = call(&client, &DELETE).await;
    assert!(error.is_not_found() && error.is_doubtful());
    assert_eq!((error.attempts(), seen.load(Ordering::SeqCst)), (2, 2));
    let expected = "delete: 404 Not Found (2 attempts); an earlier attempt, which was not answered, may be the cause";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn headers_that_do_not_come_are_waited_for_within_limits() {
    let (server, seen) = counting(async |connection| connection.closed().await).await;
    let client: Client = builder(server.url()).timeout(SHORT).build().unwrap();
    for operation in [&GET, &POST] {
        let error = call(&client, operation).await;
        assert!(error.is_timeout() && error.is_doubtful() && !error.is_connect());
        assert_eq!((error.attempts(), seen.swap(0, Ordering::SeqCst)), (1, 1));
        assert_eq!(error.to_string(), format!("{}: no answer within 100ms", operation.id));
    }
    let client: Client = builder(server.url()).attempt_timeout(SHORT).build().unwrap();
    let error = call(&client, &GET).await;
    assert_eq!((error.attempts(), seen.swap(0, Ordering::SeqCst)), (3, 3));
    assert_eq!(error.to_string(), "get: no answer within 100ms (3 attempts)");
    assert_eq!((call(&client, &POST).await.attempts(), seen.load(Ordering::SeqCst)), (1, 1));
}

#[tokio::test]
async fn headers_that_drip_do_not_extend_a_limit() {
    let (server, _) = counting(async |mut connection| {
        for byte in "HTTP/1.1 200 OK\r\nx-a: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb".chars() {
            connection.write(&byte.to_string()).await;
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await;
    let client: Client = builder(server.url()).timeout(SHORT).build().unwrap();
    let begin = Instant::now();
    assert_eq!(call(&client, &GET).await.to_string(), "get: no answer within 100ms");
    assert!(begin.elapsed() < SHORT * 5);
}

#[tokio::test]
async fn a_body_that_stalls_is_kept_and_named() {
    let (server, _) = counting(async |mut connection| {
        connection.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345").await;
        connection.closed().await;
    })
    .await;
    let client: Client = builder(server.url()).timeout(SHORT).build().unwrap();
    let error = call(&client, &GET).await;
    assert_eq!((error.text().as_ref(), error.is_timeout()), ("12345", true));
    let expected = "get: the answer was not complete within 100ms; 5 bytes of it arrived";
    assert_eq!(error.to_string(), expected);
    let client: Client = builder(server.url()).stall_timeout(SHORT).build().unwrap();
    let error = call(&client, &GET).await;
    assert_eq!(error.to_string(), "get: the answer stalled for 100ms after 5 bytes (3 attempts)");
}

#[tokio::test]
async fn connecting_that_hangs_is_no_connection() {
    // What is silent where TLS begins is not connected to.
    let server = Server::start(async |connection: Connection| connection.closed().await).await;
    let url = server.url().replace("http:", "https:");
    let client: Client = builder(url.clone()).timeout(SHORT).build().unwrap();
    for operation in [&GET, &POST] {
        let error = call(&client, operation).await;
        assert!(error.is_connect() && error.is_timeout() && !error.is_doubtful(), "{error}");
        assert_eq!(error.to_string(), format!("{}: no connection within 100ms", operation.id));
    }
    let client: Client = builder(url).connect_timeout(SHORT).build().unwrap();
    let error = call(&client, &POST).await;
    assert!(error.is_connect() && error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 3, "nothing was sent");
}

/// Sends requests in tasks of their own, which go on when nobody waits for them any more.
struct InTasks(ReqwestTransport);

impl Transport for InTasks {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        let transport = self.0.clone();
        let task = tokio::spawn(async move { transport.send(request).await });
        Box::pin(async { task.await.map_err(TransportError::new)? })
    }
}

#[tokio::test]
async fn a_request_that_is_not_given_up_may_still_be_sent() {
    let server = Server::start(async |connection: Connection| connection.closed().await).await;
    let url = server.url().replace("http:", "https:");
    let transport = ReqwestTransport::with_own_proxies(ReqwestTransport::settings().no_proxy()).unwrap();
    let client: Client = Builder::new(url).retry(hasty()).timeout(SHORT).transport(InTasks(transport)).build().unwrap();
    let error = call(&client, &POST).await;
    assert_eq!(error.to_string(), "post: no answer within 100ms");
    assert!(error.is_doubtful() && !error.is_connect(), "{error}");
}

#[test]
fn own_settings_begin_with_the_limit_for_connecting() {
    // Settings say what they are only in this way.
    let settings = format!("{:?}", ReqwestTransport::settings());
    assert!(settings.contains("connect_timeout: 10s"), "{settings}");
}

#[tokio::test]
async fn a_server_without_tls_is_told_from_one_with_bad_tls() {
    let server = Server::start(async |mut connection| {
        connection.write("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await;
    })
    .await;
    let client: Client = builder(server.url().replace("http:", "https:")).build().unwrap();
    let error = call(&client, &GET).await;
    assert!(error.is_connect(), "{error}");
    let expected = "no connection: what answered does not speak TLS; is its address one with `http://`?";
    assert!(error.to_string().contains(expected), "{error}");
}

#[tokio::test]
async fn what_is_dropped_is_closed_at_once() {
    let closed = Arc::new(Notify::new());
    let notify = closed.clone();
    let (server, _) = counting(move |mut connection| {
        let notify = notify.clone();
        async move {
            connection.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345").await;
            connection.closed().await;
            notify.notify_one();
        }
    })
    .await;
    let client: Client = builder(server.url()).build().unwrap();
    let call = Request::new(&client, &GET).send_json::<Value, NoError>();
    assert!(tokio::time::timeout(SHORT, call).await.is_err());
    tokio::time::timeout(Duration::from_secs(5), closed.notified()).await.expect("the call is gone");
    let download = Request::new(&client, &GET).send_bytes::<NoError>().await.unwrap();
    drop(download);
    tokio::time::timeout(Duration::from_secs(5), closed.notified()).await.expect("the download is gone");
}

#[tokio::test]
async fn a_server_that_is_overloaded_is_given_time() {
    let turn = Arc::new(AtomicUsize::new(0));
    let (server, seen) = counting(move |mut connection| {
        let turn = turn.fetch_add(1, Ordering::SeqCst);
        async move {
            // A date has whole seconds, so that this one is one to two seconds away.
            let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
            let answer = match turn {
                0 => "429 Too Many Requests\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n".to_owned(),
                2 => format!("429 Too Many Requests\r\nretry-after: {date}\r\ncontent-length: 0\r\n\r\n"),
                _ => "200 OK\r\ncontent-length: 2\r\n\r\n{}".to_owned(),
            };
            connection.write(&format!("HTTP/1.1 {}", answer.replacen("\r\n", "\r\nconnection: close\r\n", 1))).await;
        }
    })
    .await;
    let client: Client = builder(server.url()).build().unwrap();
    for _ in 0..2 {
        let begin = Instant::now();
        Request::new(&client, &GET).send_json::<Value, NoError>().await.unwrap();
        assert_eq!(seen.swap(0, Ordering::SeqCst), 2);
        assert!(begin.elapsed() >= Duration::from_millis(900), "{:?}", begin.elapsed());
    }
}
