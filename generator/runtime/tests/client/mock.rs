//! The transport for tests.

use openapi_runtime::client::{Method, NoError, Request, Retry};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

use crate::support::{PLAIN, WRITE, client};

async fn status(mock: &Mock) -> u16 {
    let answer = Request::new(&client(mock), &PLAIN).send_empty::<NoError>().await;
    answer.map_or_else(|error| error.status().unwrap().as_u16(), |answer| answer.status().as_u16())
}

#[tokio::test]
async fn replies_come_in_order_and_then_end() {
    let mock = Mock::new().reply(202).reply(Reply::text("no").status(404));
    assert_eq!((status(&mock).await, status(&mock).await), (202, 404));
    let error = Request::new(&client(&mock), &PLAIN).send_empty::<NoError>().await.unwrap_err();
    assert_eq!(error.to_string(), "callThing: no answer: the mock has no reply for GET /api/things");
    assert!(!error.is_connect() && !error.is_timeout() && error.status().is_none());
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn rules_come_first_and_their_last_reply_is_repeated() {
    let mock = Mock::new()
        .on(Method::GET, "/api/things", 500)
        .on(Method::GET, "/api/things", Reply::json(json!({"id": 1})))
        .reply(201);
    assert_eq!((status(&mock).await, status(&mock).await, status(&mock).await), (500, 200, 200));
    let request = Request::new(&client(&mock), &WRITE).json("application/json", &json!([1]));
    assert_eq!(request.send_empty::<NoError>().await.unwrap().status(), 201);
    assert_eq!(mock.last_request().unwrap().json(), Some(json!([1])));
}

#[tokio::test]
async fn failures_can_be_canned() {
    let mock = Mock::new().reply(Reply::connect_failure()).reply(Reply::json(json!(1)).then_break()).reply(9999);
    let client = client(&mock).with_retry(Retry::none());
    let call = async || Request::new(&client, &PLAIN).send_json::<Value, NoError>().await.unwrap_err();
    let error = call().await;
    assert!(error.is_connect(), "{error}");
    assert_eq!(error.to_string(), "callThing: no connection: connection refused");
    let error = call().await;
    assert_eq!(error.to_string(), "callThing: the answer broke off after 1 bytes: connection reset");
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(call().await.to_string(), "callThing: no answer: invalid status code");
}

#[test]
fn it_works_without_tokio() {
    let mock = Mock::new().reply(Reply::json(json!([1])));
    let request = Request::new(&client(&mock), &PLAIN).send_json::<Vec<i64>, NoError>();
    assert_eq!(*futures_executor(request).unwrap(), [1]);
}

/// Polls a future that is never pending.
fn futures_executor<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("the future waits"),
    }
}
