//! Time limits: of the client, of a handle, of a request.

use std::time::{Duration, Instant};

use openapi_runtime::client::{Builder, Client, Method, NoError, Request};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::Value;

use crate::loopback::{Server, chunked};
use crate::support::PLAIN;

const SHORT: Duration = Duration::from_millis(80);

fn patient(mock: Mock) -> Client {
    Builder::new("http://host.test").transport(mock).timeout(Duration::MAX).build().unwrap()
}

#[tokio::test]
async fn the_nearest_limit_counts() {
    let client: Client = Builder::new("http://host.test")
        .transport(Mock::new().on(Method::GET, &*PLAIN.path, Reply::never()))
        .timeout(SHORT)
        .build()
        .unwrap();
    let long = client.with_timeout(Duration::from_secs(60));
    for request in [Request::new(&client, &PLAIN), Request::new(&long, &PLAIN).with_timeout(SHORT)] {
        let start = Instant::now();
        let error = request.send_json::<Value, NoError>().await.unwrap_err();
        assert!(error.is_timeout() && !error.is_connect() && error.status().is_none());
        assert_eq!(error.to_string(), "callThing: no answer within 80ms");
        assert!(start.elapsed() < Duration::from_secs(10));
    }
}

#[tokio::test]
async fn no_limit_is_possible() {
    let client = patient(Mock::new().reply(Reply::json(1)).reply(Reply::json(2)));
    assert_eq!(*Request::new(&client, &PLAIN).send_json::<i64, NoError>().await.unwrap(), 1);
    let answer = Request::new(&client, &PLAIN).send_bytes::<NoError>().await.unwrap();
    assert_eq!(answer.bytes().await.unwrap(), "2");
}

#[tokio::test]
async fn the_limit_covers_the_body() {
    let server = Server::start(async |mut connection| {
        connection.request().await;
        connection.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345").await;
        connection.hang().await;
    })
    .await;
    let client: Client = Builder::new(server.url()).build().unwrap();
    let error = Request::new(&client, &PLAIN).with_timeout(SHORT).send_json::<Value, NoError>().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn an_error_body_that_does_not_arrive_keeps_its_status() {
    let server = Server::start(async |mut connection| {
        connection.request().await;
        connection.write("HTTP/1.1 409 Conflict\r\ncontent-length: 10\r\n\r\n12345").await;
        connection.hang().await;
    })
    .await;
    let client: Client = Builder::new(server.url()).timeout(SHORT).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap_err();
    assert_eq!((error.is_conflict(), error.text().as_ref()), (true, "12345"));
}

#[tokio::test]
async fn a_stream_may_take_longer_than_its_pauses() {
    let server = Server::start(async |mut connection| {
        connection.request().await;
        connection.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await;
        for _ in 0..6 {
            tokio::time::sleep(Duration::from_millis(60)).await;
            connection.write(&chunked("1\n")).await;
        }
        connection.hang().await;
    })
    .await;
    let client: Client = Builder::new(server.url()).timeout(Duration::from_millis(250)).build().unwrap();
    let answer = Request::new(&client, &PLAIN).send_lines::<i64, NoError>().await.unwrap();
    let mut lines = answer.into_stream();
    for _ in 0..6 {
        assert_eq!(lines.next().await.unwrap().unwrap(), 1);
    }
    let error = lines.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(lines.next().await.is_none());
}
