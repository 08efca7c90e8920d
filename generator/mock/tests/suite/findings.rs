//! A request that breaks the document in several places gets all findings at once.

use crate::support::{ok, send, serve, serve_api};
use serde_json::{Value, json};

fn update() -> Value {
    json!({ "/shops/{shop}/orders/{order}": { "put": {
        "operationId": "updateOrder",
        "parameters": [
            { "name": "shop", "in": "path", "required": true, "schema": { "type": "string", "pattern": "^[a-z]+$" } },
            { "name": "order", "in": "path", "required": true, "schema": { "type": "integer", "minimum": 1 } },
            { "name": "dry_run", "in": "query", "schema": { "type": "boolean" } },
            { "name": "fields", "in": "query", "required": true, "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "x-region", "in": "header", "required": true, "schema": { "type": "string", "enum": ["eu", "us"] } },
            { "name": "x-trace", "in": "header", "required": true, "schema": { "type": "string" } },
            { "name": "session", "in": "cookie", "schema": { "type": "string", "minLength": 4 } },
        ],
        "requestBody": { "required": true, "content": { "application/json": { "schema": {
            "type": "object",
            "required": ["lines", "customer"],
            "additionalProperties": false,
            "properties": {
                "customer": { "type": "string" },
                "lines": { "type": "array", "minItems": 1, "items": {
                    "type": "object",
                    "required": ["amount"],
                    "properties": { "amount": { "type": "integer", "minimum": 1 }, "note": { "type": "string", "nullable": true } },
                } },
                "id": { "type": "string", "readOnly": true },
            },
        } } } },
        "responses": ok(json!({ "type": "object" })),
    } } })
}

#[tokio::test]
async fn path_query_header_cookie_media_type_and_body_at_once() {
    let mock = serve(update()).await;
    let body = json!({ "lines": [{ "amount": 0, "note": null }, { "note": 7 }], "colour": "red" });
    let headers = [("content-type", "text/plain"), ("x-region", "mars"), ("cookie", "session=abc")];
    let line = "PUT /shops/Bakery/orders/zero?dry_run=perhaps&page=2";
    let reply = send(&mock, line, &headers, body.to_string()).await;
    assert_eq!(reply.status, 400);
    assert_eq!(reply.header("content-type"), "application/json");
    assert_eq!(
        reply.json(),
        json!({
            "status": 400,
            "message": "the request breaks 14 things that the document says of `updateOrder`",
            "findings": [
                { "in": "path", "name": "shop", "pointer": "/shop", "message": "\"Bakery\" does not match \"^[a-z]+$\"" },
                { "in": "path", "name": "order", "pointer": "/order", "message": "\"zero\" is not of type \"integer\"" },
                { "in": "query", "name": "dry_run", "pointer": "/dry_run", "message": "\"perhaps\" is not of type \"boolean\"" },
                { "in": "query", "name": "fields", "pointer": "/fields", "message": "is required, but not sent" },
                { "in": "header", "name": "x-region", "pointer": "/x-region", "message": "\"mars\" is not one of \"eu\" or \"us\"" },
                { "in": "header", "name": "x-trace", "pointer": "/x-trace", "message": "is required, but not sent" },
                { "in": "cookie", "name": "session", "pointer": "/session", "message": "\"abc\" is shorter than 4 characters" },
                { "in": "query", "name": "page", "pointer": "/page", "message": "is not a parameter of the operation" },
                { "in": "header", "name": "content-type", "pointer": "/content-type", "message": "`text/plain` is not a media type of the body; send `application/json`" },
                { "in": "body", "pointer": "", "message": "\"customer\" is a required property" },
                { "in": "body", "pointer": "", "message": "Additional properties are not allowed ('colour' was unexpected)" },
                { "in": "body", "pointer": "/lines/0/amount", "message": "0 is less than the minimum of 1" },
                { "in": "body", "pointer": "/lines/1", "message": "\"amount\" is a required property" },
                { "in": "body", "pointer": "/lines/1/note", "message": "7 is not of types \"null\", \"string\"" },
            ],
        })
    );
}

#[tokio::test]
async fn a_request_that_breaks_nothing_is_answered() {
    let mock = serve(update()).await;
    let headers = [("content-type", "application/json; charset=utf-8"), ("x-region", "eu"), ("x-trace", "1")];
    let body = json!({ "customer": "c", "lines": [{ "amount": 1, "note": null }] });
    let reply =
        send(&mock, "PUT /shops/bakery/orders/7?dry_run=true&fields=a&fields=b", &headers, body.to_string()).await;
    assert_eq!((reply.status, reply.text.as_str()), (200, "{}"));
}

#[tokio::test]
async fn an_operation_of_kibana_gets_every_finding() {
    let mock = serve_api("kibana").await;
    let headers = [("authorization", "ApiKey a2V5"), ("content-type", "text/plain")];
    let line = "POST /s/marketing/api/fleet/agents/agent-1/unenroll?force=true";
    let reply = send(&mock, line, &headers, r#"{"force": "yes", "revoke": 1}"#).await;
    assert_eq!(reply.status, 400);
    assert_eq!(
        reply.findings(),
        ["header /kbn-xsrf", "query /force", "header /content-type", "body /force", "body /revoke",]
    );
}

#[tokio::test]
async fn alternatives_name_what_the_closest_one_misses() {
    let schema = json!({ "anyOf": [
        { "type": "object", "required": ["kind", "size"], "properties": { "kind": { "type": "string", "enum": ["a"] }, "size": { "type": "integer" } } },
        { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["b"] } } },
    ] });
    let body = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    let mock = serve(json!({ "/things": { "post": { "requestBody": body, "responses": ok(json!({})) } } })).await;
    let headers = [("content-type", "application/json")];
    let reply = send(&mock, "POST /things", &headers, r#"{"kind": "a", "size": "large"}"#).await;
    assert_eq!(reply.findings(), ["body /size"]);
    let reply = send(&mock, "POST /things", &headers, r#"{"kind": "c"}"#).await;
    assert_eq!(reply.findings(), ["body "]);
    let reply = send(&mock, "POST /things", &headers, "{").await;
    assert!(reply.text.contains("is not JSON: EOF while parsing an object at line 1 column 1"), "{}", reply.text);
}
