//! Strict answers that have more deviations than a message names.

use std::collections::BTreeMap;
use std::fmt::Write;

use openapi_runtime::client::{DeviationKind, Error, NoError, Operation, Request};
use openapi_runtime::mock::{Mock, Reply};

use crate::answers::{Pet, builder};
use crate::support::PLAIN;

type Map = BTreeMap<String, Pet>;

static DELETE: Operation = Operation::new("delete", "DELETE", "/pets").refuses(&[400]);

/// A map of pets with a property each that no document knows.
fn colored(count: usize) -> String {
    let pets: Vec<String> = (0..count).map(|pet| format!(r#""{pet:05}":{{"id":"a","color":1}}"#)).collect();
    format!("{{{}}}", pets.join(","))
}

fn expected(count: usize) -> Vec<String> {
    (0..count).map(|pet| format!("/{pet:05}/color is unknown")).collect()
}

fn words(error: &Error) -> Vec<String> {
    error.deviations().iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn errors_have_all_of_them_and_name_a_hundred() {
    let reply = Reply::text(colored(5000)).header("content-type", "application/json");
    let client = builder(&Mock::new().reply(reply)).strict_answers(true).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_json::<Map, NoError>().await.unwrap_err();
    assert_eq!(error.deviations().len(), 5000);
    let error = Error::from(error);
    assert_eq!(words(&error), expected(5000));
    let message = error.message().unwrap();
    assert!(message.ends_with("/00099/color is unknown; and 4900 more"), "{message}");
}

#[tokio::test]
async fn so_have_those_of_lines_events_and_error_bodies() {
    let text = colored(300);
    let mock = Mock::new()
        .reply(Reply::text(format!("{text}\n")).header("content-type", "application/x-ndjson"))
        .reply(Reply::text(format!("data: {text}\n\n")).header("content-type", "text/event-stream"))
        .reply(Reply::text(r#"{"id":"a","color":1}"#).header("content-type", "application/json").status(418));
    let client = builder(&mock).strict_answers(true).build().unwrap();
    let mut lines = Request::new(&client, &PLAIN).send_lines::<Map, NoError>().await.unwrap().into_stream();
    assert_eq!(words(&lines.next().await.unwrap().unwrap_err()), expected(300));
    let mut events = Request::new(&client, &PLAIN).send_events::<Map, NoError>().await.unwrap().into_stream();
    assert_eq!(words(&events.next().await.unwrap().unwrap_err()), expected(300));
    let error = Request::new(&client, &DELETE).send_empty::<Pet>().await.unwrap_err();
    assert_eq!(words(&error.into()), ["the answer has an undocumented status", "/color is unknown"]);
}

#[tokio::test]
async fn long_keys_do_not_multiply_the_memory_of_an_answer() {
    let mut pets = String::new();
    for pet in 0..2000 {
        write!(pets, r#""{pet}":{{"id":"a","color":1,"color":2}},"#).unwrap();
    }
    let key = "k".repeat(200_000);
    let text = format!(r#"{{"{key}":{{{pets}"last":{{"id":"a"}}}}}}"#);
    let reply = || Reply::text(text.clone()).header("content-type", "application/json");
    let client = builder(&Mock::new().reply(reply())).build().unwrap();
    let pets = Request::new(&client, &PLAIN).send_json::<BTreeMap<String, Map>, NoError>().await.unwrap();
    let found = pets.deviations();
    let memory: usize = found.iter().map(|deviation| deviation.pointer().len()).sum();
    assert!(memory < 2 * (16 * text.len() + 1024 * 1024), "{memory}");
    // One list is of what the text has, the other one of what the value shows.
    let unlisted = found.iter().filter(|deviation| deviation.kind() == DeviationKind::Unlisted).count();
    assert_eq!(unlisted, 2);
}
