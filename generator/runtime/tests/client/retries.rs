//! Which calls are made again, over a transport that does not wait.

use std::time::{Duration, SystemTime};

use futures_util::stream;
use openapi_runtime::client::{Body, Builder, Bytes, CallError, Client, Method, NoError, Operation, Request, Retry};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

static GET: Operation = Operation::new("get", "GET", "/things/1");
static PUT: Operation = Operation::new("put", "PUT", "/things/1");
static DELETE: Operation = Operation::new("delete", "DELETE", "/things/1");
static POST: Operation = Operation::new("post", "POST", "/things");
static PATCH: Operation = Operation::new("patch", "PATCH", "/things/1");
static SEARCH: Operation = Operation::new("search", "POST", "/things/_search").idempotent(true);
static UNLOCK: Operation = Operation::new("unlock", "POST", "/locks").retried(&[409]);
static COUNT: Operation = Operation::new("count", "GET", "/count").idempotent(false);

fn client(mock: &Mock) -> Client {
    Builder::new("http://host.test").transport(mock.clone()).build().unwrap()
}

/// How often a call is made whose first answer is `reply`, and whose next one is good.
async fn attempts(operation: &'static Operation, reply: Reply, set: impl Fn(Request) -> Request) -> usize {
    let mock = Mock::new().reply(reply).reply(Reply::json(json!({})));
    let request = set(Request::new(&client(&mock), operation));
    let answer = request.send_json::<Value, NoError>().await;
    assert_eq!(answer.is_ok(), mock.requests().len() == 2, "{answer:?}");
    assert_eq!(mock.waits().len() + 1, mock.requests().len());
    mock.requests().len()
}

async fn failed(mock: &Mock, operation: &'static Operation, retry: Retry) -> CallError<NoError> {
    Request::new(&client(mock), operation).with_retry(retry).send_json::<Value, NoError>().await.unwrap_err()
}

fn same(request: Request) -> Request {
    request
}

#[tokio::test]
async fn idempotent_calls_are_made_again_after_some_statuses() {
    for operation in [&GET, &PUT, &DELETE, &SEARCH] {
        for status in [408, 429, 502, 503, 504] {
            assert_eq!(attempts(operation, Reply::empty(status), same).await, 2, "{} {status}", operation.id);
        }
        for status in [400, 401, 404, 409, 500, 501, 505] {
            assert_eq!(attempts(operation, Reply::empty(status), same).await, 1, "{} {status}", operation.id);
        }
        assert_eq!(attempts(operation, Reply::connect_failure(), same).await, 2);
        assert_eq!(attempts(operation, Reply::pieces(["{"]).then_break(), same).await, 2);
    }
}

#[tokio::test]
async fn other_calls_are_made_again_only_if_nothing_was_sent() {
    for operation in [&POST, &PATCH, &COUNT] {
        for status in [408, 429, 502, 503, 504] {
            assert_eq!(attempts(operation, Reply::empty(status), same).await, 1, "{} {status}", operation.id);
        }
        assert_eq!(attempts(operation, Reply::pieces(["{"]).then_break(), same).await, 1);
        assert_eq!(attempts(operation, Reply::connect_failure(), same).await, 2);
    }
}

#[tokio::test]
async fn callers_and_operations_may_ask_for_more() {
    let writes = |request: Request| request.with_retry(Retry::new().with_writes());
    assert_eq!(attempts(&POST, Reply::empty(503), writes).await, 2);
    assert_eq!(attempts(&UNLOCK, Reply::empty(409), same).await, 2);
    assert_eq!(attempts(&UNLOCK, Reply::empty(503), same).await, 1);
    let none = |request: Request| request.with_retry(Retry::none());
    assert_eq!(attempts(&GET, Reply::empty(503), none).await, 1);
    let mock = Mock::new().reply(503).reply(503);
    let once = client(&mock).with_retry(Retry::none());
    Request::new(&once, &GET).send_empty::<NoError>().await.unwrap_err();
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn the_limit_of_attempts_is_kept_and_told() {
    let mock = Mock::new().reply(Reply::text("starting").status(503));
    let error = failed(&mock, &GET, Retry::new().with_attempt_limit(4)).await;
    assert_eq!((error.attempts(), mock.requests().len(), mock.waits().len()), (4, 4, 3));
    assert_eq!(error.to_string(), "get: 503 Service Unavailable: starting (4 attempts)");
    let error = failed(&Mock::new().reply(503), &GET, Retry::new().with_attempt_limit(0)).await;
    assert_eq!((error.attempts(), error.to_string()), (1, "get: 503 Service Unavailable".to_owned()));
}

#[tokio::test]
async fn pauses_grow_and_have_limits() {
    let (first, longest) = (Duration::from_secs(1), Duration::from_secs(4));
    let retry = Retry::new().with_attempt_limit(6).with_pauses(first, longest).with_time_limit(Duration::MAX);
    let mock = Mock::new().reply(503);
    failed(&mock, &GET, retry).await;
    for (wait, limit) in mock.waits().into_iter().zip([1, 2, 4, 4, 4]) {
        assert!(wait <= Duration::from_secs(limit), "{wait:?} of {limit}");
    }
    let mock = Mock::new().reply(503);
    let retry = retry.with_pauses(Duration::from_secs(3600), Duration::from_secs(3600));
    failed(&mock, &GET, retry.with_time_limit(Duration::ZERO)).await;
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let later = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(8));
    for text in ["7", later.as_str()] {
        let mock = Mock::new().reply(Reply::empty(429).header("retry-after", text)).reply(Reply::json(1));
        Request::new(&client(&mock), &GET).send_json::<i64, NoError>().await.unwrap();
        let wait = mock.waits()[0];
        assert!(wait > Duration::from_secs(5) && wait < Duration::from_secs(9), "{text}: {wait:?}");
    }
    let mock = Mock::new().reply(Reply::empty(429).header("retry-after", "3600"));
    let error = failed(&mock, &GET, Retry::new()).await;
    assert_eq!((mock.requests().len(), error.retry_after()), (1, Some(Duration::from_secs(3600))));
    assert_eq!(
        error.to_string(),
        "get: 429 Too Many Requests; no further attempt: the server wants a longer pause than the time limit allows"
    );
}

#[tokio::test]
async fn a_failing_server_is_not_stormed() {
    let mock = Mock::new().on(Method::GET, "/things/1", 503);
    let client = client(&mock);
    let mut last = String::new();
    for _ in 0..50 {
        last = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err().to_string();
    }
    // Ten are free, and one in five calls earns another.
    assert!((60..=72).contains(&mock.requests().len()), "{}", mock.requests().len());
    let expected = "no further attempt: too many calls of this client are failing";
    assert!(last.contains(expected), "{last}");
    let before = mock.requests().len();
    let stubborn = client.with_retry(Retry::new().without_budget());
    Request::new(&stubborn, &GET).send_empty::<NoError>().await.unwrap_err();
    assert_eq!(mock.requests().len(), before + 3);
}

#[tokio::test]
async fn not_found_after_a_lost_answer_may_be_the_call_itself() {
    let lost = || Reply::pieces(["{"]).then_break();
    for (operation, status) in [(&DELETE, 404), (&PUT, 409)] {
        let mock = Mock::new().reply(lost()).reply(status);
        let error = failed(&mock, operation, Retry::new()).await;
        assert!(error.is_doubtful(), "{error}");
        assert!(
            error.to_string().ends_with("; an earlier attempt, which was not answered, may be the cause"),
            "{error}"
        );
    }
    let mock = Mock::new().reply(504).reply(404);
    assert!(failed(&mock, &DELETE, Retry::new()).await.is_doubtful());
    // A gateway that has no answer from the server does not know either.
    for (status, expected) in [(502, true), (504, true), (503, false), (500, false), (409, false)] {
        let error = failed(&Mock::new().reply(status), &POST, Retry::new()).await;
        assert_eq!(error.is_doubtful(), expected, "{error}");
    }
    // These did nothing.
    for first in [Reply::connect_failure(), Reply::empty(503), Reply::empty(429)] {
        let error = failed(&Mock::new().reply(first).reply(404), &DELETE, Retry::new()).await;
        assert!(!error.is_doubtful(), "{error}");
        assert_eq!(error.to_string(), "delete: 404 Not Found (2 attempts)");
    }
}

#[tokio::test]
async fn bodies_are_sent_again_if_they_can_be() {
    let pieces = || stream::iter(["one", "two"].map(|piece| Ok::<_, std::io::Error>(Bytes::from(piece))));
    let source = || Body::from_source(pieces);
    let mock = Mock::new().reply(503).reply(200);
    Request::new(&client(&mock), &PUT).bytes("text/plain", source()).send_empty::<NoError>().await.unwrap();
    assert_eq!(mock.requests().iter().map(|sent| sent.body().to_vec()).collect::<Vec<_>>(), [b"onetwo", b"onetwo"]);

    let mock = Mock::new().reply(503).reply(200);
    let request = Request::new(&client(&mock), &PUT).file_part("file", ("a.txt", source())).part("b", "c");
    request.send_empty::<NoError>().await.unwrap();
    assert_eq!(mock.requests()[0].body(), mock.requests()[1].body());

    let mock = Mock::new().reply(503).reply(200);
    let request = Request::new(&client(&mock), &PUT).bytes("text/plain", Body::from_stream(pieces()));
    let error = request.send_empty::<NoError>().await.unwrap_err();
    assert_eq!(mock.requests().len(), 1);
    let expected = "put: 503 Service Unavailable; no further attempt: its body is a stream that cannot be sent again";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_mock_repeats_its_last_reply_for_further_attempts() {
    let mock = Mock::new().reply(Reply::json(1)).reply(503);
    let client = client(&mock);
    Request::new(&client, &GET).send_json::<i64, NoError>().await.unwrap();
    let error = Request::new(&client, &GET).send_json::<i64, NoError>().await.unwrap_err();
    assert_eq!((error.is_unavailable(), mock.requests().len()), (true, 4));
    let error = Request::new(&client, &GET).send_json::<i64, NoError>().await.unwrap_err();
    assert!(error.to_string().contains("the mock has no reply"), "{error}");
    assert_eq!(mock.requests().len(), 5);
}
