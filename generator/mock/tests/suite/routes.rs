//! Which requests reach an operation, and what the others are told.

use crate::support::{get, ok, send, serve, serve_api};
use openapi_mock::{Document, Mock};
use serde_json::{Value, json};

fn named(name: &str) -> Value {
    json!({ "description": "", "content": { "application/json": { "example": name } } })
}

#[tokio::test]
async fn literals_go_before_parameters() {
    let id = json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let mock = serve(json!({
        "/things/{id}": { "parameters": id, "get": { "responses": { "200": named("one") } } },
        "/things/_all": { "get": { "responses": { "200": named("all") } } },
        "/things/{id}:close": { "parameters": id, "post": { "responses": { "200": named("closed") } } },
    }))
    .await;
    assert_eq!(get(&mock, "/things/_all").await.json(), "all");
    assert_eq!(get(&mock, "/things/7").await.json(), "one");
    assert_eq!(get(&mock, "/things/a%2Fb").await.json(), "one");
    assert_eq!(send(&mock, "POST /things/7:close", &[], "").await.json(), "closed");
    for path in ["/", "/things", "/things/", "/things/a/b", "//things/7", "/THINGS/7"] {
        let reply = get(&mock, path).await;
        assert_eq!((reply.status, reply.json()["status"].as_u64()), (404, Some(404)), "{path}");
    }
}

#[tokio::test]
async fn what_follows_several_segments_goes_before_their_end() {
    let name = json!([{ "name": "name", "in": "path", "required": true, "x-multi-segment": true,
                        "schema": { "type": "string" } }]);
    let mock = serve(json!({
        "/branches/{name}": { "parameters": name, "get": { "responses": { "200": named("branch") } } },
        "/branches/{name}/protection": { "parameters": name, "get": { "responses": { "200": named("protection") } } },
        "/branches/{name}/protection/{rule}": {
            "parameters": [name[0], { "name": "rule", "in": "path", "required": true, "schema": { "type": "string" } }],
            "get": { "responses": { "200": named("rule") } },
        },
    }))
    .await;
    for (path, answer) in [
        ("/branches/main", "branch"),
        ("/branches/feature/one", "branch"),
        ("/branches/main/protection", "protection"),
        ("/branches/feature/one/protection", "protection"),
        ("/branches/feature/one/protection/admins", "rule"),
    ] {
        assert_eq!(get(&mock, path).await.json(), answer, "{path}");
    }
}

#[tokio::test]
async fn a_query_in_a_path_tells_operations_apart() {
    let limit = json!([{ "name": "limit", "in": "query", "schema": { "type": "integer" } }]);
    let mock = serve(json!({
        "/answers": { "get": { "responses": { "200": named("plain") } } },
        "/answers?preview=true": { "get": { "parameters": limit, "responses": { "200": named("preview") } } },
        "/answers?preview=true&old=1": { "get": { "responses": { "200": named("old") } } },
        "/actions#List": { "get": { "responses": { "200": named("list") } } },
    }))
    .await;
    for (path, answer) in [
        ("/answers", "plain"),
        ("/answers?preview=true", "preview"),
        ("/answers?limit=5&preview=true", "preview"),
        ("/answers?old=1&preview=true", "old"),
        ("/actions", "list"),
    ] {
        assert_eq!(get(&mock, path).await.json(), answer, "{path}");
    }
    assert_eq!(get(&mock, "/answers?preview=false").await.status, 400);
}

#[tokio::test]
async fn parameters_of_one_segment_are_told_apart() {
    let parameter = |name: &str, style: &str, schema: Value| json!({ "name": name, "in": "path", "required": true, "style": style, "explode": true, "schema": schema });
    let path = |parameters: Value| json!({ "parameters": parameters, "get": { "responses": { "200": named("it") } } });
    let letters = json!({ "type": "string", "pattern": "^[a-z]+$" });
    let two = json!({ "type": "array", "minItems": 2, "items": letters });
    let whole = json!({ "type": "integer" });
    let mock = serve(json!({
        "/files/{name}.{format}": path(json!([
            parameter("name", "simple", letters.clone()),
            parameter("format", "simple", json!({ "type": "string", "enum": ["zip", "tar.gz"] })),
        ])),
        "/tiles/{x}-{y}": path(json!([parameter("x", "simple", whole.clone()), parameter("y", "simple", whole)])),
        "/labels/{a}{b}": path(json!([parameter("a", "label", letters.clone()), parameter("b", "label", two.clone())])),
        "/pairs/{a}{b}": path(json!([parameter("a", "matrix", letters), parameter("b", "matrix", two)])),
    }))
    .await;
    for (path, status) in [
        ("/files/a.zip", 200),
        ("/files/a.tar.gz", 200),
        // A value that is not documented is refused, and the path is known.
        ("/files/a.rar", 400),
        ("/files/a", 404),
        ("/tiles/1-2", 200),
        ("/tiles/-1--2", 200),
        ("/tiles/1-x", 400),
        ("/labels/.x.y.z", 200),
        ("/labels/.x.y", 400),
        ("/pairs/;a=x;b=y;b=z", 200),
        ("/pairs/;a=x;b=y", 400),
    ] {
        let reply = get(&mock, path).await;
        assert_eq!(reply.status, status, "{path}: {}", reply.text);
    }
}

#[tokio::test]
async fn another_method_is_told_which_there_are() {
    let mock = serve(json!({ "/things": {
        "get": { "responses": { "200": named("all") } },
        "post": { "responses": { "200": named("new") } },
    } }))
    .await;
    let reply = send(&mock, "DELETE /things", &[], "").await;
    assert_eq!((reply.status, reply.header("allow")), (405, "GET, POST"));
    assert_eq!(reply.json()["message"], "the path has no DELETE, only GET, POST");
}

#[tokio::test]
async fn the_narrowest_path_wins_with_the_methods_that_it_has() {
    let id = json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let mock = serve(json!({
        "/things/{id}": { "parameters": id, "get": { "responses": { "200": named("one") } } },
        "/things/bulk": { "post": { "responses": { "200": named("many") } } },
        "/things/bulk#dry": { "put": { "responses": { "200": named("none") } } },
        "/things/{id}/files/{path}": {
            "parameters": [id[0], { "name": "path", "in": "path", "required": true, "x-multi-segment": true,
                                    "schema": { "type": "string" } }],
            "get": { "responses": { "200": named("file") } },
        },
        "/things/{id}/files/index": { "parameters": id, "post": { "responses": { "200": named("index") } } },
    }))
    .await;
    let reply = send(&mock, "GET /things/7/files/index", &[], "").await;
    assert_eq!((reply.status, reply.header("allow")), (405, "POST"));
    let reply = send(&mock, "GET /things/bulk", &[], "").await;
    assert_eq!((reply.status, reply.header("allow")), (405, "POST, PUT"));
    for (request, name) in [
        ("POST /things/bulk", "many"),
        ("PUT /things/bulk", "none"),
        ("GET /things/7", "one"),
        ("GET /things/7/files/a/index", "file"),
    ] {
        assert_eq!(send(&mock, request, &[], "").await.json(), name);
    }
}

#[tokio::test]
async fn base_paths_come_from_the_servers() {
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
        "servers": [{ "url": "https://{host}/{stage}/", "variables": { "host": { "default": "h.example" }, "stage": { "default": "v1" } } }],
        "paths": { "/things": { "get": { "responses": { "200": named("all") } } } },
    });
    let mock = Mock::new(Document::from_json(document).unwrap()).start().await.unwrap();
    assert!(mock.url().ends_with("/v1"), "{}", mock.url());
    assert_eq!(get(&mock, "/v1/things").await.status, 200);
    assert_eq!(get(&mock, "/things").await.status, 404);
}

#[tokio::test]
async fn a_space_may_stand_before_a_path() {
    let mock = serve_api("kibana").await;
    let headers = [("authorization", "ApiKey a2V5")];
    for (path, status) in [
        ("/api/fleet/agents/setup", 200),
        ("/s/marketing/api/fleet/agents/setup", 200),
        ("/s//api/fleet/agents/setup", 404),
        ("/s/a/b/api/fleet/agents/setup", 404),
        ("/s/marketing", 404),
    ] {
        let reply = send(&mock, &format!("GET {path}"), &headers, "").await;
        assert_eq!(reply.status, status, "{path}: {}", reply.text);
    }
}

#[tokio::test]
async fn a_path_parameter_may_have_several_segments() {
    let mock = serve_api("kibana").await;
    let headers = [("authorization", "ApiKey a2V5")];
    let line = "GET /api/fleet/epm/packages/nginx/1.25.0/img/logo_nginx.svg";
    assert_eq!(send(&mock, line, &headers, "").await.status, 200);
}

#[tokio::test]
async fn who_does_not_say_who_calls_is_told_how() {
    let mock = serve_api("kibana").await;
    let reply = get(&mock, "/api/fleet/agents/setup").await;
    assert_eq!((reply.status, reply.header("www-authenticate")), (401, "basic realm=\"mock\", bearer realm=\"mock\""));
    assert_eq!(
        reply.json()["message"],
        "the request does not say who calls; send the header `Authorization`, or `Authorization` of the scheme `basic`, \
         or `Authorization` of the scheme `bearer`"
    );
}

#[tokio::test]
async fn one_alternative_of_credentials_is_enough() {
    let operation = |security: Value| json!({ "get": { "security": security, "responses": ok(json!({})) } });
    let key = json!({ "name": "key", "in": "query", "required": true, "schema": { "enum": ["a"] } });
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
        "security": [{ "query": [] }],
        "components": { "securitySchemes": {
            "query": { "type": "apiKey", "in": "query", "name": "key" },
            "cookie": { "type": "apiKey", "in": "cookie", "name": "sid" },
            "basic": { "type": "http", "scheme": "Basic" },
            "flow": { "type": "oauth2", "flows": {} },
        } },
        "paths": {
            "/default": { "get": { "responses": ok(json!({})) } },
            "/both": operation(json!([{ "cookie": [], "basic": [] }])),
            "/either": operation(json!([{ "cookie": [] }, { "basic": [] }])),
            "/free": operation(json!([])),
            "/optional": operation(json!([{ "basic": [] }, {}])),
            "/flow": operation(json!([{ "flow": ["read"] }])),
            // A parameter that is the key says nothing of what it is.
            "/twice": { "get": { "parameters": [&key], "security": [{ "query": [] }, { "basic": [] }], "responses": ok(json!({})) } },
            "/perhaps": { "get": { "parameters": [&key], "security": [{ "query": [] }, {}], "responses": ok(json!({})) } },
            "/apart": { "get": { "parameters": [key], "security": [], "responses": ok(json!({})) } },
        },
    });
    let mock = Mock::new(Document::from_json(document).unwrap()).start().await.unwrap();
    let (basic, cookie) = (("authorization", "Basic YTpi"), ("cookie", "a=1; sid=2"));
    for (path, headers, status) in [
        ("/default", vec![], 401),
        ("/default?key=", vec![], 401),
        ("/default?key=1", vec![], 200),
        ("/both", vec![basic], 401),
        ("/both", vec![basic, cookie], 200),
        ("/either", vec![("authorization", "Bearer x")], 401),
        ("/either", vec![("authorization", "Basic")], 401),
        ("/either", vec![basic], 200),
        ("/either", vec![cookie], 200),
        ("/free", vec![], 200),
        ("/optional", vec![], 200),
        ("/flow", vec![], 401),
        ("/twice", vec![], 401),
        ("/twice", vec![basic], 200),
        ("/twice?key=1", vec![], 200),
        ("/perhaps", vec![], 200),
        ("/perhaps?key=1", vec![], 200),
        ("/apart", vec![], 400),
        ("/apart?key=1", vec![], 400),
        ("/apart?key=a", vec![], 200),
        ("/flow", vec![("authorization", "Bearer x")], 200),
    ] {
        let reply = send(&mock, &format!("GET {path}"), &headers, "").await;
        assert_eq!(reply.status, status, "{path} {headers:?}: {}", reply.text);
    }
}

#[tokio::test]
async fn a_port_that_is_taken_is_named() {
    let mock = serve(json!({ "/things": { "get": { "responses": ok(json!({})) } } })).await;
    let port = mock.address().port();
    assert!(mock.address().ip().is_loopback());
    let error = Mock::new(mock.document().clone()).port(port).start().await.unwrap_err();
    assert!(error.to_string().starts_with(&format!("cannot listen on 127.0.0.1:{port}: ")), "{error}");
}

#[tokio::test]
async fn a_server_stops_when_it_is_dropped() {
    let mock = serve(json!({ "/things": { "get": { "responses": ok(json!({})) } } })).await;
    let (address, document) = (mock.address(), mock.document().clone());
    assert_eq!(get(&mock, "/things").await.status, 200);
    drop(mock);
    for _ in 0..100 {
        if Mock::new(document.clone()).port(address.port()).start().await.is_ok() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("{address} is still listened on");
}

#[tokio::test]
async fn a_certificate_is_taken_for_granted_only_where_nothing_else_will_do() {
    let operation = |security: Value| json!({ "get": { "security": security, "responses": ok(json!({})) } });
    let document = Document::from_json(json!({
        "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
        "components": { "securitySchemes": {
            "seal": { "type": "mutualTLS" }, "token": { "type": "http", "scheme": "bearer" },
        } },
        "paths": {
            "/either": operation(json!([{ "seal": [] }, { "token": [] }])),
            "/both": operation(json!([{ "seal": [], "token": [] }])),
            "/seal": operation(json!([{ "seal": [] }])),
        },
    }));
    let mock = Mock::new(document.unwrap()).start().await.unwrap();
    let token = [("authorization", "Bearer abc")];
    for (path, headers, status) in [
        ("/either", &[][..], 401),
        ("/either", &token, 200),
        ("/both", &[], 401),
        ("/both", &token, 200),
        ("/seal", &[], 200),
    ] {
        let reply = send(&mock, &format!("GET {path}"), headers, "").await;
        assert_eq!(reply.status, status, "{path}: {}", reply.text);
    }
    let refused = get(&mock, "/either").await.json();
    let message = "the request does not say who calls; send `Authorization` of the scheme `bearer`";
    assert_eq!(refused["message"], message);
}
