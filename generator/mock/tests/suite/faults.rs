//! What goes wrong on request.

use std::time::{Duration, Instant};

use crate::support::{Reply, client, get, send, serve};
use openapi_mock::{Fault, Running};
use serde_json::json;

async fn things() -> Running {
    let thing = json!({ "description": "", "content": { "application/json": { "example": { "name": "a thing" } } } });
    let busy = json!({ "description": "", "content": { "application/json": { "example": { "error": "busy" } } } });
    serve(json!({
        "/things": { "get": { "operationId": "listThings", "responses": { "200": thing, "429": busy } } },
        "/others": { "get": { "operationId": "listOthers", "responses": { "200": thing } } },
    }))
    .await
}

async fn asked(mock: &Running, fault: &str) -> Reply {
    send(mock, "GET /things", &[("x-mock-fault", fault)], "").await
}

#[tokio::test]
async fn a_status_so_many_times_then_the_answer() {
    let mock = things().await;
    mock.fault(Fault::too_many_requests().retry_after(2).times(2));
    mock.fault(Fault::unavailable());
    for _ in 0..2 {
        let reply = get(&mock, "/things").await;
        assert_eq!((reply.status, reply.header("retry-after")), (429, "2"));
        assert_eq!(reply.json(), json!({ "error": "busy" }));
    }
    let reply = get(&mock, "/things").await;
    assert_eq!((reply.status, reply.headers.contains_key("retry-after")), (503, false));
    assert_eq!(reply.json()["message"], "the fault that was asked for");
    assert_eq!(get(&mock, "/things").await.status, 200);
}

#[tokio::test]
async fn a_request_asks_for_its_fault() {
    let mock = things().await;
    for _ in 0..2 {
        for status in [503, 503, 200] {
            let reply = asked(&mock, "503; retry-after=0; times=2").await;
            assert_eq!(reply.status, status);
            assert_eq!(reply.header("retry-after"), if status == 503 { "0" } else { "" });
        }
    }
    for unknown in ["explode", "delay=soon", "429; times=x", "429; colour=red", "500", ""] {
        let reply = asked(&mock, unknown).await;
        assert_eq!(reply.status, 400, "{unknown}");
        assert!(reply.json()["message"].as_str().unwrap().contains("there are `delay=MILLISECONDS`"));
    }
}

#[tokio::test]
async fn a_fault_of_one_operation_waits_for_it() {
    let mock = things().await;
    mock.fault(Fault::unavailable().on("listOthers"));
    assert_eq!(get(&mock, "/things").await.status, 200);
    assert_eq!(get(&mock, "/others").await.status, 503);
    assert_eq!(get(&mock, "/others").await.status, 200);
}

#[tokio::test]
async fn an_answer_comes_late() {
    let mock = things().await;
    mock.fault(Fault::delay(Duration::from_millis(150)));
    let start = Instant::now();
    assert_eq!(get(&mock, "/things").await.status, 200);
    assert!(start.elapsed() >= Duration::from_millis(150));
    let start = Instant::now();
    assert_eq!(asked(&mock, "delay=120").await.status, 200);
    assert!(start.elapsed() >= Duration::from_millis(120));
}

#[tokio::test]
async fn half_of_the_body_is_all_there_is() {
    let mock = things().await;
    mock.fault(Fault::truncate());
    assert_eq!(get(&mock, "/things").await.text, r#"{"name":""#);
    assert_eq!(get(&mock, "/things").await.text, r#"{"name":"a thing"}"#);
}

#[tokio::test]
async fn the_connection_closes_in_the_middle_of_the_body() {
    let mock = things().await;
    mock.fault(Fault::close());
    let mut response = client().get(format!("{}/things", mock.url())).send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.content_length()), (200, Some(18)));
    let first = response.chunk().await.unwrap().unwrap();
    assert_eq!(first, r#"{"name":""#.as_bytes());
    assert!(response.chunk().await.is_err());
    assert_eq!(get(&mock, "/things").await.status, 200);
}
