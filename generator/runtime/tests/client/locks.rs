//! Calls that are made again because something is locked.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use openapi_runtime::client::{
    Body, Builder, CallError, Client, Method, NoError, Operation, Request, Retry, Transport, TransportFuture, http,
};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

static UNLOCK: Operation = Operation::new("unlock", "POST", "/locks").retried(&[409]);
static REMOVE: Operation = Operation::new("remove", "DELETE", "/locks/1").retried(&[409]);

fn client(mock: &Mock) -> Client {
    Builder::new("http://host.test").transport(mock.clone()).build().unwrap()
}

async fn failed(mock: &Mock, operation: &'static Operation, retry: Retry) -> CallError<NoError> {
    Request::new(&client(mock), operation).with_retry(retry).send_json::<Value, NoError>().await.unwrap_err()
}

#[tokio::test]
async fn locks_get_more_attempts_and_longer_pauses() {
    let mock = Mock::new().reply(409);
    let error = failed(&mock, &UNLOCK, Retry::new()).await;
    assert_eq!((error.attempts(), mock.requests().len()), (6, 6));
    for (wait, limit) in mock.waits().into_iter().zip([500, 1000, 2000, 4000, 8000].map(Duration::from_millis)) {
        assert!(wait <= limit && wait >= limit / 2, "{wait:?} of {limit:?}");
    }
    // The last attempt of a lock that is held for seven seconds is after it.
    assert!(mock.waits().into_iter().sum::<Duration>() > Duration::from_secs(7));
    let limits = [
        (Retry::new().with_attempt_limit(2), 2),
        (Retry::new().with_attempt_limit(2).with_lock_attempt_limit(4), 4),
        (Retry::new().with_time_limit(Duration::ZERO), 1),
        (Retry::none(), 1),
    ];
    for (retry, attempts) in limits {
        assert_eq!(failed(&Mock::new().reply(409), &UNLOCK, retry).await.attempts(), attempts, "{retry:?}");
    }
}

#[tokio::test]
async fn locks_take_nothing_from_the_attempts_after_other_failures() {
    let mock = Mock::new().reply(409).reply(409).reply(409).reply(503).reply(503).reply(200);
    Request::new(&client(&mock), &REMOVE).send_empty::<NoError>().await.unwrap();
    assert_eq!(mock.requests().len(), 6);
    let mock = Mock::new().reply(409).reply(503).reply(503).reply(503).reply(200);
    assert_eq!(failed(&mock, &REMOVE, Retry::new()).await.attempts(), 4);
}

#[tokio::test]
async fn what_exists_already_is_not_locked() {
    static CREATE: Operation =
        Operation::new("create", "POST", "/things").retried(&[409]).unless(&["already exists", "[policies/"]);
    let said = |message: &str| Reply::json(json!({"statusCode": 409, "message": message})).status(409);
    for (message, attempts) in [
        ("Agent policy 'a' already exists", 1),
        ("Saved object [policies/a] conflict", 1),
        ("Saved object [a] conflict", 6),
    ] {
        let error = failed(&Mock::new().reply(said(message)), &CREATE, Retry::new()).await;
        assert_eq!(error.attempts(), attempts, "{error}");
    }
}

#[tokio::test]
async fn a_message_says_how_long_to_wait() {
    static UPLOAD: Operation = Operation::new("upload", "POST", "/packages").retried(&[429]).waits("wait {seconds}s");
    let message = "You are sending too many requests. Please wait 7s before uploading again.";
    let said = || Reply::json(json!({"statusCode": 429, "message": message})).status(429);
    let mock = Mock::new().reply(said()).reply(said().header("retry-after", "3")).reply(200);
    Request::new(&client(&mock), &UPLOAD).send_empty::<NoError>().await.unwrap();
    let waits = mock.waits();
    for (wait, asked) in waits.iter().zip([7, 3].map(Duration::from_secs)) {
        assert!(*wait >= asked && *wait < asked + Duration::from_secs(1), "{waits:?}");
    }
    assert_eq!(waits.len(), 2);
    let error = failed(&Mock::new().reply(said()), &UPLOAD, Retry::none()).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    // It is the message of these statuses, and of this operation.
    let error = failed(&Mock::new().reply(said().status(503)), &UPLOAD, Retry::none()).await;
    assert_eq!(error.retry_after(), None);
    let error = failed(&Mock::new().reply(said()), &UNLOCK, Retry::none()).await;
    assert_eq!((error.attempts(), error.retry_after()), (1, None));
    // What a server asks for may be longer than a call may take.
    let long = Reply::json(json!({"message": "Please wait 90s"})).status(429);
    let error = failed(&Mock::new().reply(long), &UPLOAD, Retry::new()).await.to_string();
    assert!(error.ends_with("the server wants a longer pause than the time limit allows"), "{error}");
}

#[tokio::test]
async fn locks_take_nothing_from_the_budget() {
    let mock = Mock::new().on(Method::POST, "/locks", 409);
    let client = client(&mock);
    for _ in 0..20 {
        let error = Request::new(&client, &UNLOCK).send_empty::<NoError>().await.unwrap_err();
        assert_eq!((error.attempts(), error.to_string()), (6, "unlock: 409 Conflict (6 attempts)".to_owned()));
    }
    assert_eq!(mock.requests().len(), 120);
}

#[tokio::test]
async fn a_failing_server_is_not_stormed_whatever_is_declared() {
    static FAILING: Operation = Operation::new("fail", "POST", "/locks").retried(&[409, 503]);
    let mock = Mock::new().on(Method::POST, "/locks", 503);
    let client = client(&mock);
    let mut last = String::new();
    for _ in 0..20 {
        last = Request::new(&client, &FAILING).send_empty::<NoError>().await.unwrap_err().to_string();
    }
    assert!((30..=36).contains(&mock.requests().len()), "{}", mock.requests().len());
    assert!(last.contains("no further attempt: too many calls of this client are failing"), "{last}");
}

/// A server that does one write at a time, and refuses others meanwhile.
#[derive(Clone, Default)]
struct Locked {
    is_busy: Arc<AtomicBool>,
    done: Arc<AtomicUsize>,
    refused: Arc<AtomicUsize>,
}

impl Transport for Locked {
    fn send(&self, _: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async {
            let mut answer = http::Response::new(Body::empty());
            if self.is_busy.swap(true, Ordering::SeqCst) {
                self.refused.fetch_add(1, Ordering::SeqCst);
                *answer.status_mut() = http::StatusCode::CONFLICT;
                return Ok(answer);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
            self.done.fetch_add(1, Ordering::SeqCst);
            self.is_busy.store(false, Ordering::SeqCst);
            Ok(answer)
        })
    }
}

#[tokio::test]
async fn many_writes_at_once_do_not_lock_one_another_out() {
    let server = Locked::default();
    let retry = Retry::new().with_pauses(Duration::from_millis(20), Duration::from_millis(100));
    let client: Client = Builder::new("http://host.test").transport(server.clone()).retry(retry).build().unwrap();
    let call = |number| Request::new(&client, if number % 7 == 0 { &REMOVE } else { &UNLOCK });
    let answers = join_all((0..154).map(|number| call(number).send_empty::<NoError>())).await;
    for answer in answers {
        answer.unwrap();
    }
    assert_eq!(server.done.load(Ordering::SeqCst), 154);
}

#[tokio::test]
async fn a_lock_of_others_takes_one_attempt_after_the_other() {
    let server = Locked::default();
    server.is_busy.store(true, Ordering::SeqCst);
    let retry = Retry::new().with_pauses(Duration::from_millis(20), Duration::from_millis(200));
    let client: Client = Builder::new("http://host.test").transport(server.clone()).retry(retry).build().unwrap();
    let calls = join_all((0..50).map(|_| Request::new(&client, &UNLOCK).send_empty::<NoError>()));
    let released = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        server.is_busy.store(false, Ordering::SeqCst);
    };
    let (answers, ()) = futures_util::future::join(calls, released).await;
    assert!(answers.iter().all(Result::is_ok));
    // All were refused once; then, one of them asked at a time.
    let refused = server.refused.load(Ordering::SeqCst);
    assert!((51..90).contains(&refused), "{refused}");
}

#[tokio::test]
async fn who_waits_for_others_after_a_lock_gives_up_in_time() {
    let mock = Mock::new().reply(409).reply(Reply::never()).reply(409).reply(409).reply(200);
    let client = client(&mock);
    let call = |time| Request::new(&client, &UNLOCK).with_timeout(Duration::from_millis(time)).send_empty::<NoError>();
    let (first, second) = futures_util::future::join(call(900), call(700)).await;
    let (first, second) = (first.unwrap_err(), second.unwrap_err());
    assert!(first.is_timeout() && first.is_doubtful(), "{first}");
    assert!(second.is_conflict() && !second.is_doubtful(), "{second}");
    let expected = "unlock: 409 Conflict; no further attempt: its time went by while other calls were made again";
    assert_eq!(second.to_string(), expected);
    assert_eq!(mock.requests().len(), 3);
    // A call that is over lets others go on.
    call(10_000).await.unwrap();
}
