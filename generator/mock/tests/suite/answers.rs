//! What is answered to a request that breaks nothing.

use crate::support::{Reply, get, ok, send, serve, serve_api};
use openapi_mock::Running;
use serde_json::{Value, json};

fn body(schema: Value, examples: Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema, "examples": examples } } })
}

async fn things() -> Running {
    let thing = json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" } } });
    let examples = json!({
        "broken": { "value": { "id": "x" } },
        "first": { "value": { "id": 1 } },
        "second": { "value": { "id": 2 } },
    });
    let conflict = json!({ "taken": { "value": "taken" }, "locked": { "value": "locked" } });
    serve(json!({ "/things": { "get": { "responses": {
        "409": body(json!({ "type": "string" }), conflict),
        "5XX": body(json!({ "type": "string", "enum": ["down"] }), json!({})),
        "202": { "description": "later" },
        "200": body(thing, examples),
    } } } }))
    .await
}

async fn prefer(mock: &Running, prefer: &str) -> Reply {
    send(mock, "GET /things", &[("prefer", prefer)], "").await
}

#[tokio::test]
async fn the_valid_example_of_the_lowest_success_status() {
    let reply = get(&things().await, "/things").await;
    assert_eq!((reply.status, reply.json()), (200, json!({ "id": 1 })));
}

#[tokio::test]
async fn another_answer_is_asked_for() {
    let mock = things().await;
    for (header, status, text) in [
        ("example=second", 200, r#"{"id":2}"#),
        ("example=broken", 200, r#"{"id":"x"}"#),
        ("code=409", 409, r#""locked""#),
        ("code=409, example=taken", 409, r#""taken""#),
        ("code=\"409\"; example=\"taken\"", 409, r#""taken""#),
        ("code=503", 503, r#""down""#),
        ("code=202", 202, ""),
        ("return=minimal", 200, r#"{"id":1}"#),
    ] {
        let reply = prefer(&mock, header).await;
        assert_eq!((reply.status, reply.text.as_str()), (status, text), "{header}");
    }
    for (header, message) in [
        ("code=404", "`Prefer: code=404` is not an answer of the operation, which has 409, 5XX, 202, 200"),
        ("code=1000", "`Prefer: code=1000` is not an answer of the operation, which has 409, 5XX, 202, 200"),
        (
            "code=409, example=first",
            "`Prefer: example=first` is not an example of the answer with status 409, which has taken, locked",
        ),
        ("code=202, example=x", "`Prefer: example=x` is not an example of the answer with status 202, which has none"),
    ] {
        let reply = prefer(&mock, header).await;
        assert_eq!((reply.status, reply.json()["message"].as_str()), (400, Some(message)), "{header}");
    }
}

#[tokio::test]
async fn bodies_of_every_kind_and_headers() {
    let content = |media_type: &str, content: Value| json!({ "get": { "responses": { "200": { "description": "", "content": { media_type: content } } } } });
    let header = |schema: Value| json!({ "schema": schema });
    let mock = serve(json!({
        "/text": content("text/csv", json!({ "schema": { "type": "string" }, "example": "a,b\n" })),
        "/bytes": content("application/octet-stream", json!({ "schema": { "type": "string", "format": "binary" } })),
        "/labelled": content("application/json", json!({ "schema": { "type": "string", "format": "binary" }, "example": "PNG" })),
        "/lines": content("application/x-ndjson", json!({ "schema": { "type": "object" }, "example": [{ "a": 1 }, { "a": 2 }] })),
        "/texts": content("application/geo+json-seq", json!({ "schema": { "type": "object" }, "example": [{ "a": 1 }, { "a": 2 }] })),
        "/line": content("application/x-ndjson", json!({ "schema": { "type": "object", "required": ["b"], "properties": { "b": { "type": "boolean" } } } })),
        "/form": content("application/x-www-form-urlencoded", json!({ "schema": { "type": "object" }, "example": { "a b": "c&d" } })),
        "/any": content("*/*", json!({ "schema": { "type": "integer" } })),
        "/image": content("image/*", json!({ "example": "x" })),
        "/nothing": { "delete": { "responses": { "204": { "description": "", "headers": {
            "X-Count": header(json!({ "type": "integer", "minimum": 7 })),
            "X-Names": header(json!({ "type": "array", "items": { "type": "string" }, "example": ["a", "b"] })),
            "X-Piped": { "x-style": "pipes", "schema": { "type": "array", "items": { "type": "integer" }, "example": [1, 2] } },
            "X-Range": { "explode": true, "schema": { "type": "object", "example": { "from": 1, "to": 2 } } },
            "X-State": { "content": { "application/json": { "schema": {}, "example": { "open": [true] } } } },
            "Content-Type": header(json!({ "type": "string" })),
        } } } } },
        "/undocumented": { "get": { "responses": {} } },
    }))
    .await;
    for (path, content_type, text) in [
        ("/text", "text/csv", "a,b\n"),
        ("/bytes", "application/octet-stream", "example"),
        ("/labelled", "application/json", "PNG"),
        ("/lines", "application/x-ndjson", "{\"a\":1}\n{\"a\":2}\n"),
        ("/texts", "application/geo+json-seq", "\u{1e}{\"a\":1}\n\u{1e}{\"a\":2}\n"),
        ("/line", "application/x-ndjson", "{\"b\":true}\n"),
        ("/form", "application/x-www-form-urlencoded", "a%20b=c%26d"),
        ("/any", "application/json", "1"),
        ("/image", "image/png", "x"),
    ] {
        let reply = get(&mock, path).await;
        assert_eq!(
            (reply.status, reply.header("content-type"), reply.text.as_str()),
            (200, content_type, text),
            "{path}"
        );
    }
    let reply = send(&mock, "DELETE /nothing", &[], "").await;
    assert_eq!((reply.status, reply.header("x-count"), reply.header("x-names")), (204, "7", "a,b"));
    let written = ["x-piped", "x-range", "x-state"].map(|name| reply.header(name));
    assert_eq!(written, ["1|2", "from=1,to=2", r#"{"open":[true]}"#]);
    assert!(!reply.headers.contains_key("content-type"));
    assert_eq!(get(&mock, "/undocumented").await.status, 204);
}

#[tokio::test]
async fn accept_chooses_a_form() {
    let content = json!({
        "application/json": { "example": { "a": 1 } },
        "text/plain": { "example": "a is 1" },
    });
    let mock =
        serve(json!({ "/x": { "get": { "responses": { "200": { "description": "", "content": content } } } } })).await;
    for (accept, text) in [("*/*", r#"{"a":1}"#), ("text/plain", "a is 1"), ("image/png, text/plain;q=0.1", "a is 1")] {
        assert_eq!(send(&mock, "GET /x", &[("accept", accept)], "").await.text, text, "{accept}");
    }
}

#[tokio::test]
async fn recursion_ends() {
    let node = json!({ "type": "object", "required": ["name"], "properties": {
        "name": { "type": "string" },
        "children": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } },
        "parent": { "$ref": "#/components/schemas/Node" },
    } });
    let own = json!({ "allOf": [{ "$ref": "#/components/schemas/Own" }] });
    let paths = json!({
        "/tree": { "get": { "responses": ok(json!({ "$ref": "#/components/schemas/Node" })) } },
        "/own": { "get": { "responses": ok(json!({ "$ref": "#/components/schemas/Own" })) } },
    });
    let document = crate::support::document(paths, json!({ "schemas": { "Node": node, "Own": own } }));
    let mock = openapi_mock::Mock::new(document).start().await.unwrap();
    let leaf = json!({ "name": "example" });
    assert_eq!(get(&mock, "/tree").await.json(), json!({ "name": "example", "children": [leaf], "parent": leaf }));
    assert_eq!(get(&mock, "/own").await.status, 200);
}

#[tokio::test]
async fn examples_of_ours_are_answered() {
    let mock = serve_api("cloud-connected").await;
    let headers = [("authorization", "ApiKey a2V5")];
    let reply = send(&mock, "GET /api/v1/cloud-connected/clusters", &headers, "").await;
    assert_eq!(reply.json()["items"][0]["name"], "warehouse-search");
    let headers = [headers[0], ("prefer", "example=no_clusters")];
    let reply = send(&mock, "GET /api/v1/cloud-connected/clusters", &headers, "").await;
    assert_eq!(reply.json(), json!({ "items": [] }));
}
