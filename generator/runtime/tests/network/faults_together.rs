//! Faults that meet: a key that is rotated while many calls are made, or while work is waited for; calls that nobody waits for any
//! more between two attempts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use openapi_runtime::client::{
    BoxError, Builder, Client, Credential, NoError, Operation, Request, Retry, Waited, Waiter,
};
use serde_json::Value;
use tokio::time::{sleep, timeout};

use crate::loopback::{Connection, Server};

static GET: Operation = Operation::new("get", "GET", "/things/1");
static POST: Operation = Operation::new("post", "POST", "/things");

/// A server that answers each request of each connection, all at the same time, with what a test makes of it.
async fn serving(answer: impl Fn(&str) -> String + Clone + Send + 'static) -> Server {
    Server::start(move |mut connection: Connection| {
        let answer = answer.clone();
        async move {
            tokio::spawn(async move {
                loop {
                    let request = connection.request().await;
                    if request.is_empty() {
                        return;
                    }
                    connection.write(&answer(&request)).await;
                }
            });
        }
    })
    .await
}

fn answered(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

fn hasty() -> Retry {
    Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(5))
}

/// A client whose key is `key-0` at first and the next one each time that it is asked for, and how often it was.
fn rotating(server: &Server) -> (Builder<Client>, Arc<AtomicUsize>) {
    let asked = Arc::<AtomicUsize>::default();
    let count = asked.clone();
    let provider = move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            sleep(Duration::from_millis(20)).await;
            Ok::<_, BoxError>(Credential::bearer(format!("key-{number}")))
        }
    };
    let builder = Builder::new(server.url()).no_proxy().retry(hasty());
    (builder.credential("key", Credential::provided_by(provider)), asked)
}

#[tokio::test]
async fn a_key_that_is_rotated_under_many_calls_is_read_once_and_nothing_is_done_twice() {
    let (done, refused) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
    let (did, said) = (done.clone(), refused.clone());
    let server = serving(move |request| match request.contains("authorization: Bearer key-1\r\n") {
        true => {
            did.fetch_add(1, Ordering::SeqCst);
            answered("200 OK", "{}")
        }
        false => {
            said.fetch_add(1, Ordering::SeqCst);
            answered("401 Unauthorized", "{}")
        }
    })
    .await;
    let (builder, asked) = rotating(&server);
    let client: Client = builder.concurrency_limit(8).rate_limit(2000, Duration::from_secs(1)).build().unwrap();
    let calls = (0..40).map(|number| {
        let request = Request::new(&client, &POST).json("application/json", &number);
        request.send_json::<Value, NoError>()
    });
    let answers = join_all(calls).await;
    assert!(answers.iter().all(Result::is_ok), "{:?}", answers.iter().find(|answer| answer.is_err()));
    assert_eq!((done.load(Ordering::SeqCst), asked.load(Ordering::SeqCst)), (40, 2));
    assert!(refused.load(Ordering::SeqCst) <= 8, "{refused:?}");
}

struct Job;

impl Waited for Job {
    type Answer = Value;
    type Work = Value;
    type Errors = NoError;
    const WAITER: Waiter = Waiter { gone: &[404], ..Waiter::new("/state", &["done"]) };

    fn work(answer: Value, _: &str) -> Option<Value> {
        Some(answer)
    }
}

/// How a wait ends over a server that gives these answers, and how many of them it gave.
async fn waited(script: &'static [(&'static str, &'static str)]) -> (Result<String, String>, usize) {
    let turn = Arc::<AtomicUsize>::default();
    let next = turn.clone();
    let server = serving(move |_| {
        let (status, body) = script[next.fetch_add(1, Ordering::SeqCst).min(script.len() - 1)];
        answered(status, body)
    })
    .await;
    let (builder, _) = rotating(&server);
    let client: Client = builder.build().unwrap();
    let wait = Request::new(&client, &GET).wait::<Job>().timeout(Duration::from_secs(20));
    let wait = wait.with_pauses(Duration::from_millis(1), Duration::from_millis(5));
    let end = wait.await.map(|answer| answer["state"].to_string()).map_err(|error| error.to_string());
    (end, turn.load(Ordering::SeqCst))
}

const RUNNING: (&str, &str) = ("200 OK", r#"{"state":"running"}"#);
const DONE: (&str, &str) = ("200 OK", r#"{"state":"done"}"#);
const REFUSED: (&str, &str) = ("401 Unauthorized", "{}");
const BUSY: (&str, &str) = ("503 Service Unavailable", "");

#[tokio::test]
async fn a_wait_outlives_a_rotated_key_and_a_server_that_starts_again() {
    let (end, asked) = waited(&[RUNNING, REFUSED, BUSY, BUSY, BUSY, BUSY, RUNNING, DONE]).await;
    assert_eq!((end.as_deref(), asked), (Ok("\"done\""), 8));
    // One key after the other is refused.
    let (end, asked) = waited(&[RUNNING, REFUSED]).await;
    let expected = "get: the state could not be read; the last one was `running` (calls: 2): get: 401 Unauthorized";
    assert!(end.as_ref().is_err_and(|error| error.starts_with(expected)), "{end:?}");
    assert_eq!(asked, 3);
    // It is gone while the server starts again.
    let (end, asked) = waited(&[RUNNING, BUSY, ("404 Not Found", "{}")]).await;
    assert!(
        end.as_ref().is_err_and(|error| error.contains("no longer there; the last state was `running`")),
        "{end:?}"
    );
    assert_eq!(asked, 3);
    // What answers in between is a proxy with a page.
    let (end, _) = waited(&[RUNNING, ("200 OK", "<html>Log in</html>")]).await;
    assert!(end.as_ref().is_err_and(|error| error.contains("the answer cannot be read")), "{end:?}");
}

#[tokio::test]
async fn a_call_that_is_dropped_between_two_attempts_leaves_nothing_behind() {
    let seen = Arc::<AtomicUsize>::default();
    let count = seen.clone();
    let server = serving(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        answered("503 Service Unavailable", "")
    })
    .await;
    let pause = Duration::from_secs(600);
    let retry = Retry::new().with_pauses(pause, pause).with_time_limit(2 * pause);
    let builder = Builder::new(server.url()).no_proxy().retry(retry).timeout(3 * pause);
    let client: Client = builder.concurrency_limit(1).build().unwrap();
    let call = |client: &Client| Request::new(client, &GET).send_empty::<NoError>();
    assert!(timeout(Duration::from_millis(300), call(&client)).await.is_err());
    assert_eq!(seen.load(Ordering::SeqCst), 1);
    // Its place is free, also while it waits for its next attempt.
    let waiting = tokio::spawn(call(&client));
    sleep(Duration::from_millis(100)).await;
    let error = timeout(Duration::from_secs(5), call(&client.with_retry(Retry::none()))).await.unwrap().unwrap_err();
    assert!(error.is_unavailable(), "{error}");
    assert_eq!(seen.load(Ordering::SeqCst), 3);
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    sleep(Duration::from_millis(50)).await;
    assert_eq!(seen.load(Ordering::SeqCst), 3);
}
