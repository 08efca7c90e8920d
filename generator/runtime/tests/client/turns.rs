//! Limits for all calls of a client together.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use openapi_runtime::client::{
    Body, BoxError, Builder, Client, Credential, NoError, Request, Transport, TransportFuture, http,
};
use openapi_runtime::mock::Mock;

use crate::support::PLAIN;

/// Counts how many requests are there at once, and how many there were.
#[derive(Clone)]
struct Crowd {
    time: Duration,
    sent: Arc<AtomicUsize>,
    now: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Crowd {
    /// Requests that take a time.
    fn of(time: Duration) -> Self {
        Self { time, sent: Arc::default(), now: Arc::default(), most: Arc::default() }
    }
}

impl Transport for Crowd {
    fn send(&self, _: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async {
            let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(now, Ordering::SeqCst);
            self.sent.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(self.time).await;
            self.now.fetch_sub(1, Ordering::SeqCst);
            Ok(http::Response::new(Body::empty()))
        })
    }
}

#[tokio::test]
async fn no_more_requests_are_made_at_once_than_allowed() {
    let crowd = Crowd::of(Duration::from_millis(5));
    let client: Client =
        Builder::new("http://host.test").transport(crowd.clone()).concurrency_limit(3).build().unwrap();
    let calls = (0..20).map(|_| Request::new(&client, &PLAIN).send_empty::<NoError>());
    assert!(join_all(calls).await.into_iter().all(|answer| answer.is_ok()));
    assert_eq!(crowd.most.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn who_waits_too_long_for_a_turn_is_told_so() {
    let mock = Mock::new().reply(openapi_runtime::mock::Reply::never());
    let builder = Builder::new("http://host.test").transport(mock.clone()).concurrency_limit(1);
    let client: Client = builder.timeout(Duration::from_millis(80)).build().unwrap();
    let first = Request::new(&client, &PLAIN).with_timeout(Duration::from_secs(1)).send_empty::<NoError>();
    let second = Request::new(&client, &PLAIN).send_empty::<NoError>();
    let (_, second) = futures_util::future::join(first, second).await;
    let error = second.unwrap_err();
    assert!(error.is_timeout() && !error.is_doubtful());
    let expected = "callThing: not sent within 80ms, because of the limits for all calls of the client";
    assert_eq!(error.to_string(), expected);
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn requests_begin_at_equal_distances() {
    let mock = (0..4).fold(Mock::new(), |mock, _| mock.reply(200));
    let client: Client = Builder::new("http://host.test")
        .transport(mock.clone())
        .rate_limit(10, Duration::from_secs(1))
        .build()
        .unwrap();
    for _ in 0..4 {
        Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap();
    }
    // The mock does not wait, so that each wait is longer than the one before.
    let waits = mock.waits();
    assert_eq!(waits.len(), 3);
    for (wait, limit) in waits.into_iter().zip([100, 200, 300]) {
        let limit = Duration::from_millis(limit);
        assert!(wait <= limit && wait > limit - Duration::from_millis(90), "{wait:?} of {limit:?}");
    }
}

#[tokio::test]
async fn calls_that_give_up_take_no_turns_from_others() {
    let builder = Builder::new("http://host.test")
        .transport(Crowd::of(Duration::from_millis(5)))
        .rate_limit(20, Duration::from_secs(1));
    let client: Client = builder.build().unwrap();
    let call = |time| Request::new(&client, &PLAIN).with_timeout(time).send_empty::<NoError>();
    // Each has a turn in 50 milliseconds, so that most of them do not get one.
    let outcomes = join_all((0..100).map(|_| call(Duration::from_millis(120)))).await;
    let sent = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert!((1..=3).contains(&sent), "{sent}");
    let begin = Instant::now();
    call(Duration::from_secs(5)).await.unwrap();
    assert!(begin.elapsed() < Duration::from_millis(500), "{:?}", begin.elapsed());
}

#[tokio::test]
async fn waiting_for_a_turn_takes_no_time_from_an_attempt() {
    let crowd = Crowd::of(Duration::from_millis(60));
    let builder = Builder::new("http://host.test").transport(crowd.clone()).attempt_timeout(Duration::from_millis(200));
    let client: Client = builder.concurrency_limit(1).build().unwrap();
    let calls = (0..8).map(|_| Request::new(&client, &PLAIN).send_empty::<NoError>());
    for answer in join_all(calls).await {
        answer.unwrap();
    }
    assert_eq!(crowd.sent.load(Ordering::SeqCst), 8);

    let crowd = Crowd::of(Duration::from_millis(1));
    let builder = Builder::new("http://host.test").transport(crowd.clone()).attempt_timeout(Duration::from_millis(50));
    let client: Client = builder.rate_limit(10, Duration::from_secs(1)).build().unwrap();
    let calls = (0..4).map(|_| Request::new(&client, &PLAIN).send_empty::<NoError>());
    for answer in join_all(calls).await {
        answer.unwrap();
    }
    assert_eq!(crowd.sent.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn nothing_is_sent_when_its_time_is_over() {
    let crowd = Crowd::of(Duration::ZERO);
    let client: Client = Builder::new("http://host.test").transport(crowd.clone()).build().unwrap();
    let call = Request::new(&client, &PLAIN).with_timeout(Duration::ZERO);
    let error = call.send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_timeout() && !error.is_doubtful() && !error.is_connect(), "{error}");
    assert_eq!(error.to_string(), "callThing: not sent within 0ns");
    assert_eq!(crowd.sent.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn what_is_sent_with_another_credential_has_a_turn_of_its_own() {
    let mock = Mock::new().reply(401).reply(200);
    let number = AtomicUsize::new(0);
    let provider = move || {
        let number = number.fetch_add(1, Ordering::SeqCst);
        async move { Ok::<_, BoxError>(Credential::api_key(format!("key-{number}"))) }
    };
    let builder = Builder::new("http://host.test").credential("api_key", Credential::provided_by(provider));
    let builder = builder.transport(mock.clone()).rate_limit(10, Duration::from_secs(1));
    let client: Client = builder.build().unwrap();
    Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap();
    assert_eq!((mock.requests().len(), mock.waits().len()), (2, 1));
}
