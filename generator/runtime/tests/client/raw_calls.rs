//! Calls that no operation describes, headers that cannot be set, and settings that have no effect.

use std::time::Duration;

use openapi_runtime::client::{Builder, Client, Method, NoError, Request, Scope};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

use crate::support::{PLAIN, refused};

static SPACE: Scope = Scope { name: "space", prefix: "/s/{space}", default: "default", characters: "a-z" };

fn client(mock: &Mock) -> Client {
    Builder::new("http://host.test").api_key("key").transport(mock.clone()).build().unwrap()
}

#[tokio::test]
async fn they_have_the_authentication_the_scope_and_the_attempts_of_others() {
    let mock = Mock::new().reply(503).reply(Reply::json(json!({"status": "green"}))).reply(Reply::empty(404));
    let client = client(&mock).with_scope(&SPACE, "sales").unwrap();
    let request = client.request(Method::GET, "/api/status/{part}?v8=true").path("part", "a b").query("limit", &1);
    assert_eq!(request.send_json::<Value, NoError>().await.unwrap()["status"], "green");
    assert_eq!(mock.requests().len(), 2);
    let sent = mock.last_request().unwrap();
    assert_eq!(sent.url(), "http://host.test/s/sales/api/status/a%20b?v8=true&limit=1");
    assert_eq!(sent.header("authorization"), Some("ApiKey key"));
    let error = client.request(Method::DELETE, "/api/thing?token=hunter2").send_empty::<NoError>().await.unwrap_err();
    assert_eq!(error.to_string(), "DELETE /api/thing: 404 Not Found");
    assert_eq!(error.operation(), "DELETE /api/thing");
}

#[tokio::test]
async fn writes_are_not_made_again() {
    let mock = Mock::new().reply(503).reply(200);
    let request = client(&mock).request(Method::POST, "/api/things").json("application/json", &json!({}));
    assert!(request.send_empty::<NoError>().await.unwrap_err().is_unavailable());
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn paths_that_cannot_be_meant_are_refused() {
    let mock = Mock::new();
    for path in ["", "api", "https://evil.test/", "/a/../b", "/a/%2e%2E/b", "/a#b", "/a b\n", "/a/{id}"] {
        let error = client(&mock).request(Method::GET, path).send_empty::<NoError>().await.unwrap_err();
        assert!(error.is_invalid_request(), "{path}: {error}");
    }
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn what_is_not_the_path_is_not_shown() {
    let client = client(&Mock::new());
    for path in [
        "/api?token=S3CR3T",
        "api?token=S3CR3T",
        "api#S3CR3T",
        "/api#token=S3CR3T",
        "/a/../b?token=S3CR3T",
        "/api?token={S3CR3T",
        "https://user:S3CR3T@evil.test/api",
    ] {
        let request = client.request(Method::GET, path);
        let shown = format!("{request:?}");
        let error = request.send_empty::<NoError>().await.unwrap_err();
        let shown = format!("{shown} {error} {error:?} {}", error.operation());
        assert!(!shown.contains("S3CR3T"), "{shown}");
    }
}

#[tokio::test]
async fn the_length_that_head_tells_is_not_that_of_its_answer() {
    let mock = Mock::new().reply(Reply::empty(200).header("content-length", "1000000"));
    let mock = mock.reply(Reply::empty(200).header("content-length", "1000000"));
    let client: Client = Builder::new("http://host.test").body_limit(10).transport(mock).build().unwrap();
    let answer = client.request(Method::HEAD, "/file").send_text::<NoError>().await.unwrap();
    assert_eq!(answer.header("content-length"), Some("1000000"));
    client.request(Method::GET, "/file").send_text::<NoError>().await.unwrap_err();
}

#[tokio::test]
async fn headers_of_the_message_cannot_be_set() {
    for name in ["Content-Length", "host", "transfer-encoding", "connection", "upgrade", "te", "trailer"] {
        let expected = format!("the header `{}` cannot be set", name.to_lowercase());
        let error = refused(&PLAIN, |request| request.header(name, "5")).await;
        assert!(error.contains(&expected), "{error}");
        let error = Builder::<Client>::new("http://host.test").header(name, "5").build().unwrap_err();
        assert!(error.to_string().contains(&expected), "{error}");
    }
}

#[test]
fn settings_of_the_built_in_transport_are_not_silently_vain() {
    type Set = fn(Builder<Client>) -> Builder<Client>;
    let settings: [(&str, Set); 4] = [
        ("connect_timeout", |builder| builder.connect_timeout(Duration::from_secs(1))),
        ("root_certificate", |builder| builder.root_certificate("pem")),
        ("proxy", |builder| builder.proxy("http://proxy.test:3128")),
        ("no_proxy", Builder::no_proxy),
    ];
    for (name, set) in settings {
        let error = set(Builder::new("http://host.test")).transport(Mock::new()).build().unwrap_err();
        let expected = format!(
            "client: invalid request: `{name}` has no effect on a transport of your own; set up that transport instead"
        );
        assert_eq!(error.to_string(), expected);
    }
    let builder = || Builder::<Client>::new("http://host.test");
    assert!(builder().proxy("http://user:hunter2@proxy.test:3128").build().is_ok());
    let error = builder().proxy("http://user:hunter2@").build().unwrap_err();
    assert!(error.to_string().starts_with("client: invalid request: the address of the proxy is not "), "{error}");
    assert!(builder().concurrency_limit(0).build().is_err());
    assert!(builder().rate_limit(0, Duration::from_secs(1)).build().is_err());
}

#[tokio::test]
async fn requests_of_operations_are_what_they_were() {
    let mock = Mock::new().reply(200);
    Request::new(&client(&mock), &PLAIN).send_empty::<NoError>().await.unwrap();
    assert_eq!(mock.last_request().unwrap().path(), "/api/things");
}
