//! Lines and events that their document does not describe.

use futures_util::StreamExt;
use openapi_runtime::client::{NoError, Request};
use openapi_runtime::mock::{Mock, Reply};

use crate::answers::{Pet, builder};
use crate::support::PLAIN;

#[tokio::test]
async fn lines_and_events_have_deviations() {
    let mock = Mock::new()
        .reply(Reply::text("{\"id\":\"a\"}\n{\"x\":1}\n").header("content-type", "application/x-ndjson"))
        .reply(Reply::text("data: {\"x\":1}\n\n").header("content-type", "text/event-stream"));
    let client = builder(&mock).build().unwrap();
    let mut lines = Request::new(&client, &PLAIN).send_lines::<Pet, NoError>().await.unwrap().into_stream();
    lines.next().await.unwrap().unwrap();
    assert!(lines.deviations().is_empty());
    lines.next().await.unwrap().unwrap();
    assert_eq!(lines.deviations().len(), 2);
    let events = Request::new(&client, &PLAIN).send_events::<Pet, NoError>().await.unwrap().into_stream();
    let events: Vec<_> = events.collect().await;
    assert_eq!(events[0].as_ref().unwrap().deviations().len(), 2);
}

#[tokio::test]
async fn strict_answers_hold_for_streams() {
    let reply = Reply::text("{\"x\":1}\n{\"id\":\"a\"}\n").header("content-type", "application/x-ndjson");
    let mock = Mock::new().reply(reply);
    let client = builder(&mock).strict_answers(true).build().unwrap();
    let mut lines = Request::new(&client, &PLAIN).send_lines::<Pet, NoError>().await.unwrap().into_stream();
    let error = lines.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("/id is missing; /x is unknown"), "{error}");
    assert_eq!(lines.next().await.unwrap().unwrap().id, "a");
}

#[tokio::test]
async fn items_that_lines_and_events_left_out_are_deviations() {
    let bad = "{\"id\":\"a\",\"tags\":[1,\"x\"]}";
    let mock = Mock::new()
        .reply(Reply::text(format!("{bad}\n")).header("content-type", "application/x-ndjson"))
        .reply(Reply::text(format!("data: {bad}\n\n")).header("content-type", "text/event-stream"));
    let client = builder(&mock).skip_bad_items(true).build().unwrap();
    let left_out = ["/tags/1 could not be decoded and was left out"];
    let mut lines = Request::new(&client, &PLAIN).send_lines::<Pet, NoError>().await.unwrap().into_stream();
    assert_eq!(lines.next().await.unwrap().unwrap().tags, Some(vec![1]));
    assert_eq!(lines.deviations().iter().map(ToString::to_string).collect::<Vec<_>>(), left_out);
    let mut events = Request::new(&client, &PLAIN).send_events::<Pet, NoError>().await.unwrap().into_stream();
    let event = events.next().await.unwrap().unwrap();
    assert_eq!(event.deviations().iter().map(ToString::to_string).collect::<Vec<_>>(), left_out);
}
