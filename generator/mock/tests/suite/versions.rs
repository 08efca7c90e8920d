//! `ETag` and `If-Match`.

use crate::support::{Reply, send, serve, serve_api};
use serde_json::json;

const ID: &str = "7c1e0b52d94f4a6f8e3ab05d61f2c987";

async fn call(mock: &openapi_mock::Running, line: &str, tag: &str) -> Reply {
    let mut headers = vec![("authorization", "ApiKey a2V5")];
    if !tag.is_empty() {
        headers.push(("if-match", tag));
    }
    send(mock, line, &headers, "").await
}

#[tokio::test]
async fn an_action_belongs_to_the_resource_that_is_read() {
    let mock = serve_api("cloud-connected").await;
    let cluster = format!("/api/v1/cloud-connected/clusters/{ID}");
    let read = format!("GET {cluster}");
    let rotate = format!("POST {cluster}/apikey/_rotate");

    let first = call(&mock, &read, "").await.header("etag").to_owned();
    assert_eq!(first, "\"1\"");
    assert_eq!(call(&mock, &read, "").await.header("etag"), first);
    let rotated = call(&mock, &rotate, &first).await;
    assert!((200..300).contains(&rotated.status), "{}: {}", rotated.status, rotated.text);
    let refused = call(&mock, &rotate, &first).await;
    assert_eq!(refused.status, 412);
    assert!(!refused.text.is_empty());

    let second = call(&mock, &read, "").await.header("etag").to_owned();
    assert_eq!(second, "\"2\"");
    assert_eq!(call(&mock, &format!("POST {cluster}/apikey/eis/_rotate"), &second).await.status / 100, 2);
    assert_eq!(call(&mock, &rotate, "*").await.status / 100, 2);
    assert_eq!(call(&mock, &rotate, "\"7\", \"4\"").await.status / 100, 2);
    // Who sends no version changes the resource, too.
    assert_eq!(call(&mock, &rotate, "").await.status / 100, 2);
    assert_eq!(call(&mock, &read, "").await.header("etag"), "\"6\"");
    // Another resource has not changed.
    let other = read.replace('7', "8");
    assert_eq!(call(&mock, &other, "").await.header("etag"), "\"1\"");
}

#[tokio::test]
async fn a_documented_412_is_what_a_mismatch_is_answered_with() {
    let id = json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let if_match = json!([{ "name": "If-Match", "in": "header", "schema": { "type": "string" } }]);
    let stale = json!({ "description": "", "content": { "application/json": { "example": { "error": "stale" } } } });
    let mock = serve(json!({
        "/a/{id}": { "parameters": id, "put": { "parameters": if_match, "responses": { "204": { "description": "" }, "412": stale } } },
        "/b/{id}": { "parameters": id, "put": { "parameters": if_match, "responses": { "204": { "description": "" } } } },
    }))
    .await;
    let reply = call(&mock, "PUT /a/1", "\"9\"").await;
    assert_eq!((reply.status, reply.json()), (412, json!({ "error": "stale" })));
    let reply = call(&mock, "PUT /b/1", "\"9\"").await;
    assert_eq!(reply.json()["message"], "`If-Match: \"9\"` is not the version \"1\"");
    assert_eq!(call(&mock, "PUT /b/1", "\"1\"").await.status, 204);
    assert_eq!(call(&mock, "PUT /b/1", "\"1\"").await.status, 412);
}
