//! Waiting for work that goes on after its call is answered.

use std::time::Duration;

use openapi_runtime::Json;
use openapi_runtime::client::{
    Builder, Client, Error, NoError, Operation, Request, Turning, Wait, WaitError, Waited, Waiter,
};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

static GET: Operation = Operation::new("getJob", "GET", "/jobs/1");

struct Job;

impl Waited for Job {
    type Answer = Value;
    type Work = Value;
    type Errors = NoError;
    const WAITER: Waiter = Waiter {
        failed: &["failed"],
        pending: &["new", "running"],
        gone: &[404],
        ..Waiter::new("/job/state", &["done", "true"])
    };

    fn work(answer: Value, _: &str) -> Option<Value> {
        Some(answer)
    }
}

/// Work that is an item of a list.
pub struct Listed;

impl Waited for Listed {
    type Answer = Value;
    type Work = Value;
    type Errors = NoError;
    const WAITER: Waiter = Waiter { item: Some(("/jobs", Some("/id"))), ..Waiter::new("/state", &["done"]) };

    fn work(answer: Value, id: &str) -> Option<Value> {
        let is_it = |job: &&Value| job["id"].as_str().map_or_else(|| job["id"].to_string(), str::to_owned) == id;
        answer["jobs"].as_array()?.iter().find(is_it).cloned()
    }
}

fn client(mock: &Mock) -> Client {
    Builder::new("http://host.test").transport(mock.clone()).build().unwrap()
}

fn wait(mock: &Mock) -> Wait<Job> {
    Request::new(&client(mock), &GET).wait()
}

fn in_states(states: &[&str]) -> Mock {
    states.iter().fold(Mock::new(), |mock, state| mock.reply(Reply::json(json!({ "job": { "state": state } }))))
}

async fn failed(mock: &Mock) -> WaitError<Value, NoError> {
    wait(mock).await.unwrap_err()
}

#[tokio::test]
async fn work_is_waited_for_until_it_is_done() {
    let mock = in_states(&["new", "running", "done"]);
    let answer = wait(&mock).await.unwrap();
    assert_eq!(answer["job"]["state"], "done");
    let waits = mock.waits();
    assert_eq!((mock.requests().len(), waits.len()), (3, 2));
    assert!(waits[0] <= Duration::from_secs(1) && waits[1] <= Duration::from_secs(2), "{waits:?}");
    let mock = Mock::new().reply(Reply::json(json!({ "job": { "state": true } })));
    wait(&mock).await.unwrap();
}

/// Work whose answer has numbers that no type of Rust has.
struct OfAnySize;

impl Waited for OfAnySize {
    type Answer = Json;
    type Work = Json;
    type Errors = NoError;
    const WAITER: Waiter = <Job as Waited>::WAITER;

    fn work(answer: Json, _: &str) -> Option<Json> {
        Some(answer)
    }
}

#[tokio::test]
async fn the_state_is_found_next_to_numbers_of_any_size() {
    let text = r#"{"size":1e400,"job":{"state":"done"}}"#;
    let mock = Mock::new().reply(Reply::text(text).header("content-type", "application/json"));
    let answer = Request::new(&client(&mock), &GET).wait::<OfAnySize>().await.unwrap();
    assert_eq!(answer.to_string(), text);
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let running = Reply::json(json!({ "job": { "state": "running" } })).header("retry-after", "20");
    let mock = Mock::new().reply(running).reply(Reply::json(json!({ "job": { "state": "done" } })));
    wait(&mock).await.unwrap();
    assert!(mock.waits()[0] >= Duration::from_secs(20), "{:?}", mock.waits());
}

#[tokio::test]
async fn work_that_fails_keeps_its_last_answer() {
    let error = failed(&in_states(&["running", "failed"])).await;
    assert!(error.is_failed() && !error.is_timeout() && !error.is_gone());
    assert_eq!((error.state(), error.calls(), error.operation()), (Some("failed"), 2, "getJob"));
    assert_eq!(error.last().unwrap()["job"]["state"], "failed");
    assert_eq!(error.to_string(), "getJob: failed with the state `failed` (calls: 2)");
    assert_eq!(Error::from(error).to_string(), "getJob: failed with the state `failed` (calls: 2)");
}

#[tokio::test]
async fn the_time_limit_keeps_the_last_state() {
    let mock = Mock::new().on(
        openapi_runtime::client::Method::GET,
        "/jobs/1",
        Reply::json(json!({ "job": { "state": "running" } })),
    );
    let error = wait(&mock).timeout(Duration::from_secs(60)).await.unwrap_err();
    assert!(error.is_timeout() && error.call().is_none());
    assert_eq!((error.state(), error.last().unwrap()["job"]["state"].as_str()), (Some("running"), Some("running")));
    let total: Duration = mock.waits().iter().sum();
    assert_eq!((total, error.calls() as usize), (Duration::from_secs(60), mock.waits().len() + 1));
    assert!(Error::from(error).is_timeout());

    let mock = Mock::new().reply(Reply::never());
    let error = wait(&mock).timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.call().is_some_and(|call| call.is_timeout()), "{error}");
}

#[tokio::test]
async fn work_that_is_done_during_the_last_pause_is_done() {
    let running = Reply::json(json!({ "job": { "state": "running" } })).header("retry-after", "60");
    let done = Reply::json(json!({ "job": { "state": "done" } }));
    let mock = Mock::new().reply(running.clone()).reply(done);
    wait(&mock).timeout(Duration::from_secs(10)).await.unwrap();
    let pause = mock.waits()[0];
    assert!(pause <= Duration::from_secs(10) && pause > Duration::from_secs(9), "{pause:?}");

    // What fails then is kept, and is the last call.
    let mock = Mock::new().reply(running).reply(503).reply(503).reply(503);
    let error = wait(&mock).timeout(Duration::from_secs(10)).await.unwrap_err();
    assert!(error.is_timeout() && error.call().is_some_and(|call| call.is_server_error()), "{error}");
    assert_eq!((error.calls(), error.state()), (2, Some("running")));
}

#[tokio::test]
async fn a_state_that_nobody_describes_ends_the_wait() {
    let error = failed(&in_states(&["running", "par\u{1b}ked"])).await;
    assert!(error.is_unknown());
    assert_eq!(error.to_string(), "getJob: the state `par\\u{1b}ked` is not documented (calls: 2)");
}

#[tokio::test]
async fn a_state_is_shown_in_short_and_without_the_credential() {
    let long = format!("got hunter2 {}", "x".repeat(1000));
    let mock = in_states(&["running", &long]);
    let client: Client = Builder::new("http://host.test").bearer("hunter2").transport(mock).build().unwrap();
    let error = Request::new(&client, &GET).wait::<Job>().await.unwrap_err();
    assert_eq!(error.state(), Some(&*long));
    let shown = format!("{error} {error:?}");
    let shown = format!("{shown} {}", Error::from(error));
    assert!(!shown.contains("hunter2") && shown.contains("`got <redacted> xxx"), "{shown}");
    assert!(shown.len() < 1500, "{shown}");
}

#[tokio::test]
async fn work_that_is_gone_says_so() {
    let error = failed(&in_states(&["running"]).reply(404)).await;
    assert!(error.is_gone() && error.call().unwrap().is_not_found());
    assert_eq!(error.state(), Some("running"));
    assert_eq!(error.into_last().unwrap()["job"]["state"], "running");
}

#[tokio::test]
async fn failures_that_may_pass_do_not_end_the_wait() {
    let done = Reply::json(json!({ "job": { "state": "done" } }));
    let failing = (0..7).fold(Mock::new(), |mock, _| mock.reply(503));
    let mock = failing.reply(Reply::connect_failure()).reply(done);
    wait(&mock).await.unwrap();
    assert_eq!(mock.requests().len(), 9);
    let error = failed(&in_states(&["running"]).reply(403)).await;
    assert!(error.call().unwrap().is_forbidden());
    assert_eq!(
        error.to_string(),
        "getJob: the state could not be read; the last one was `running` (calls: 2): getJob: 403 Forbidden"
    );
    assert!(Error::from(error).is_forbidden());
}

#[tokio::test]
async fn an_item_of_a_list_is_waited_for() {
    let list = |jobs: Value| Reply::json(json!({ "jobs": jobs }));
    let other = json!({ "id": "2", "state": "done" });
    let running = list(json!([other, { "id": "1", "state": "running" }]));
    let wait = |mock: &Mock| Request::new(&client(mock), &GET).wait_for::<Listed>("1");
    // It may not be there at first.
    let mock = Mock::new().reply(list(json!([]))).reply(running.clone());
    let mock = mock.reply(list(json!([other, { "id": "1", "state": "done" }])));
    wait(&mock).await.unwrap();
    assert_eq!(mock.requests().len(), 3);
    // Some servers number their work.
    let mock = Mock::new().reply(list(json!([{ "id": 12, "state": "done" }, { "id": 1, "state": "done" }])));
    wait(&mock).await.unwrap();
    let mock = Mock::new().reply(running).reply(list(json!([other])));
    let error = wait(&mock).await.unwrap_err();
    assert!(error.is_gone() && error.call().is_none());
    assert_eq!(error.to_string(), "getJob: no longer there; the last state was `running` (calls: 2)");
}

struct OnPages;

impl Waited for OnPages {
    type Answer = Value;
    type Work = Value;
    type Errors = NoError;
    const WAITER: Waiter =
        Waiter { pages: Some(Turning::Number { parameter: "page", first: 0 }), ..<Listed as Waited>::WAITER };

    fn work(answer: Value, id: &str) -> Option<Value> {
        Listed::work(answer, id)
    }
}

#[tokio::test]
async fn an_item_of_a_list_is_found_on_later_pages() {
    let list = |jobs: Value| Reply::json(json!({ "jobs": jobs }));
    let page = |number: u32| list(json!([{ "id": format!("other {number}"), "state": "done" }]));
    let item = |state: &str| list(json!([{ "id": "1", "state": state }]));
    let pages = |mock: &Mock| -> Vec<String> {
        mock.requests().iter().map(|request| request.query().unwrap_or_default().to_owned()).collect()
    };
    let wait = |mock: &Mock| Request::new(&client(mock), &GET).query("size", &1).wait_for::<OnPages>("1");
    // Others push it from page to page.
    let mock = Mock::new().reply(item("running")).reply(page(1)).reply(item("running"));
    let mock = mock.reply(page(2)).reply(page(1)).reply(item("done"));
    wait(&mock).await.unwrap();
    assert_eq!(pages(&mock), ["size=1", "size=1", "size=1&page=1", "size=1", "size=1&page=1", "size=1&page=2"]);
    assert_eq!(mock.waits().len(), 2);

    // It is gone where no page has it: the last one is empty.
    let mock = Mock::new().reply(item("running")).reply(page(1)).reply(page(2)).reply(list(json!([])));
    let error = wait(&mock).await.unwrap_err();
    assert!(error.is_gone() && error.calls() == 2, "{error}");
    assert_eq!(mock.requests().len(), 4);

    // A server that ignores the number would give the same page forever.
    let mock = Mock::new().reply(item("running")).reply(page(1)).reply(page(1));
    assert!(wait(&mock).await.unwrap_err().is_gone());
}

/// All items of a list.
struct Together;

impl Waited for Together {
    type Answer = Value;
    type Work = Value;
    type Errors = NoError;
    const WAITER: Waiter = Waiter {
        item: Some(("/jobs", None)),
        failed: &["failed"],
        pending: &["running"],
        ..<Listed as Waited>::WAITER
    };

    fn work(answer: Value, _: &str) -> Option<Value> {
        Some(answer)
    }
}

#[tokio::test]
async fn all_items_of_a_list_are_waited_for() {
    let list = |states: &[&str]| {
        let jobs: Vec<Value> = states.iter().map(|state| json!({ "state": state })).collect();
        Reply::json(json!({ "jobs": jobs }))
    };
    let wait = |mock: &Mock| Request::new(&client(mock), &GET).wait::<Together>();
    // A list may be empty at first.
    let mock = Mock::new().reply(list(&[])).reply(list(&["done", "running"])).reply(list(&["done", "done"]));
    let answer = wait(&mock).await.unwrap();
    assert_eq!((answer["jobs"].as_array().map(Vec::len), mock.requests().len()), (Some(2), 3));
    // One that fails does not end the wait for the others.
    let mock = Mock::new().reply(list(&["failed", "running"])).reply(list(&["failed", "done"]));
    let error = wait(&mock).await.unwrap_err();
    assert!(error.is_failed(), "{error}");
    assert_eq!((error.state(), error.calls()), (Some("failed"), 2));
    let error = wait(&Mock::new().reply(list(&["done", "torn", "running"]))).await.unwrap_err();
    assert!(error.is_unknown() && error.state() == Some("torn"), "{error}");
    // One whose state is not there yet is waited for; all that are gone are not.
    let some = Reply::json(json!({ "jobs": [{ "state": "done" }, {}] }));
    let mock = Mock::new().reply(some).reply(list(&["running"])).reply(list(&[]));
    let error = wait(&mock).await.unwrap_err();
    assert!(error.is_gone() && error.calls() == 3, "{error}");
}

/// Work that its server forgets when it is over.
struct Forgotten;

impl Waited for Forgotten {
    type Answer = Value;
    type Work = Value;
    type Errors = NoError;
    const WAITER: Waiter = Waiter { gone: &[], forgotten: &[404], ..<Job as Waited>::WAITER };

    fn work(answer: Value, _: &str) -> Option<Value> {
        Some(answer)
    }
}

#[tokio::test]
async fn work_that_is_forgotten_is_over() {
    let wait = |mock: &Mock| Request::new(&client(mock), &GET).wait::<Forgotten>();
    let mock = in_states(&["new", "running"]).reply(404);
    let answer = wait(&mock).await.unwrap();
    assert_eq!((answer["job"]["state"].as_str(), mock.requests().len()), (Some("running"), 3));
    // What was never there may never have been.
    let error = wait(&Mock::new().reply(404)).await.unwrap_err();
    assert!(error.is_gone() && error.call().is_some(), "{error}");
    let error = wait(&in_states(&["running", "failed"])).await.unwrap_err();
    assert!(error.is_failed(), "{error}");
}
