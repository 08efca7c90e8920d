//! Calls that wait, in a program without a runtime.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;

use openapi_runtime::client::blocking::{IterBlocking, SendBlocking};
use openapi_runtime::client::{Builder, Client, Error, NoError, Operation, Request};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

use crate::waiting::Listed;

static GET: Operation = Operation::new("get", "GET", "/things/1");

/// A server without a runtime, which answers with a body and keeps its connection.
fn server(body: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                while lines.by_ref().map_while(Result::ok).any(|line| line.is_empty()) {
                    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
                    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).unwrap();
                }
            });
        }
    });
    url
}

#[test]
fn calls_wait_for_their_answers() {
    let client: Client = Builder::new(server(r#"{"a": 1}"#)).no_proxy().build().unwrap();
    for _ in 0..3 {
        let answer = Request::new(&client, &GET).send_json::<Value, NoError>().send_blocking().unwrap();
        assert_eq!(answer["a"], 1);
    }
    let threads = (0..8).map(|_| {
        let client = client.clone();
        std::thread::spawn(move || Request::new(&client, &GET).send_json::<Value, NoError>().send_blocking().is_ok())
    });
    assert!(threads.collect::<Vec<_>>().into_iter().all(|thread| thread.join().unwrap()));
}

#[test]
fn a_client_may_outlive_a_runtime() {
    static POST: Operation = Operation::new("post", "POST", "/things");
    let client: Client = Builder::new(server("1")).no_proxy().build().unwrap();
    let call = || Request::new(&client, &POST).text("text/plain", "a").send_json::<i64, NoError>();
    for turn in 0..6 {
        let answer = match turn % 2 {
            0 => {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(call())
            }
            _ => call().send_blocking(),
        };
        // The connections of a runtime end with it, and are not taken for ones that are there.
        assert_eq!(*answer.unwrap(), 1);
    }
}

#[test]
fn streams_are_iterators() {
    let client: Client = Builder::new(server("1\n2\n3\n")).no_proxy().build().unwrap();
    let lines = Request::new(&client, &GET).send_lines::<i64, NoError>().send_blocking().unwrap();
    assert_eq!(lines.into_inner().iter_blocking().map(Result::unwrap).collect::<Vec<_>>(), [1, 2, 3]);
    let file = Request::new(&client, &GET).send_bytes::<NoError>().send_blocking().unwrap();
    let mut text = Vec::new();
    for piece in file.into_stream().iter_blocking() {
        piece.unwrap().as_ref().read_to_end(&mut text).unwrap();
    }
    assert_eq!(text, b"1\n2\n3\n");
}

#[test]
fn work_is_waited_for() {
    let list = |state: &str| Reply::json(json!({ "jobs": [{ "id": "1", "state": state }] }));
    let mock = Mock::new().reply(list("running")).reply(list("done"));
    let client: Client = Builder::new("http://host.test").transport(mock.clone()).build().unwrap();
    let answer = Request::new(&client, &GET).wait_for::<Listed>("1").send_blocking().unwrap();
    assert_eq!((answer["state"].as_str(), mock.requests().len()), (Some("done"), 2));
}

#[test]
fn errors_are_those_of_the_call() {
    let mock = Mock::new().reply(Reply::json(json!({ "message": "no" })).status(403));
    let client: Client = Builder::new("http://host.test").transport(mock).build().unwrap();
    let error = Request::new(&client, &GET).send_empty::<NoError>().send_blocking().unwrap_err();
    assert_eq!(error.to_string(), "get: 403 Forbidden: no");
}

#[tokio::test]
async fn inside_of_a_runtime_a_call_is_an_error() {
    let mock = Mock::new().reply(200);
    let client: Client = Builder::new("http://host.test").transport(mock.clone()).build().unwrap();
    let error = Request::new(&client, &GET).send_empty::<NoError>().send_blocking().unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("await the call"), "{error}");
    let error = Request::new(&client, &GET).wait_for::<Listed>("1").send_blocking().unwrap_err();
    assert!(error.calls() == 0 && error.to_string().contains("await the call"), "{error}");
    assert!(Error::from(error).is_invalid_request());
    assert!(mock.requests().is_empty());
    let file = Request::new(&client, &GET).send_bytes::<NoError>().await.unwrap().into_stream();
    let mut pieces = file.iter_blocking();
    assert!(pieces.next().unwrap().unwrap_err().is_invalid_request());
    assert!(pieces.next().is_none());
}
