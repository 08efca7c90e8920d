//! What `request!` gives each request of a generated client.

use std::time::Duration;

use openapi_runtime::client::{Call, Client, NoError, Request, request};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::json;

use crate::support::client;

/// Things.
pub struct Things(Client);

impl Things {
    /// Lists things.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Makes a thing.
    pub fn make(&self) -> Make {
        Make(Request::of::<Make>(&self.0).json("application/json", &json!({})))
    }
}

request! {
    List of Things::list: GET "/things" as "listThings";
    send_json -> Vec<String>, NoError;
}

impl List {
    /// How many things to list.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

request! {
    Make of Things::make: POST "/things" as "makeThing" scoped headers(&[("x-version", "1")]);
    send_empty -> (), NoError;
}

#[tokio::test]
async fn a_request_is_sent_when_it_is_awaited() {
    let mock = Mock::new().reply(Reply::json(json!(["a", "b"]))).reply(Reply::json(json!(["c"])));
    let things = Things(client(&mock));
    assert_eq!(*things.list().limit(2).await.unwrap(), ["a", "b"]);
    assert_eq!(*things.list().limit(2).send().await.unwrap(), ["c"]);
    let sent: Vec<String> = mock.requests().iter().map(|request| request.to_text()).collect();
    assert_eq!(sent[0], sent[1]);
    assert!(sent[0].starts_with("GET /things?limit=2\n"), "{}", sent[0]);
}

#[tokio::test]
async fn the_future_can_move_to_another_thread() {
    let mock = Mock::new().reply(Reply::empty(204)).reply(Reply::empty(204));
    let things = Things(client(&mock));
    let (sent, awaited) = (things.make().send(), things.make().into_future());
    tokio::spawn(async move { sent.await.map(|_| ()) }).await.unwrap().unwrap();
    tokio::spawn(awaited).await.unwrap().unwrap();
    assert_eq!(mock.requests()[0].header("x-version"), Some("1"));
}

#[tokio::test]
async fn a_request_has_a_limit_of_its_own() {
    let mock = Mock::new().reply(Reply::json(json!([])));
    let things = Things(client(&mock));
    let text = format!("{:?}", things.list().with_timeout(Duration::from_secs(7)));
    assert!(text.contains("timeout: Some(7s)"), "{text}");
}

#[test]
fn the_operation_says_whether_it_can_be_repeated() {
    let (list, make) = (List::OPERATION, Make::OPERATION);
    assert_eq!((&*list.id, &*list.method, &*list.path), ("listThings", "GET", "/things"));
    assert_eq!((list.scoped, list.idempotent), (false, true));
    assert_eq!((make.scoped, make.idempotent), (true, false));
    assert_eq!(make.headers, [("x-version", "1")]);
}
