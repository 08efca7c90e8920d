//! No credential and no secret of an answer is ever printed.

use openapi_runtime::client::{ApiKey, Builder, Client, NoError, Request};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

use crate::support::{PLAIN, WRITE, client};

#[tokio::test]
async fn debug_shows_no_credentials() {
    let mock = Mock::new().reply(Reply::empty(401));
    let builder = Builder::<Client>::new("http://host.test").basic("elastic", "hunter2").header("x-token", "hunter2");
    let builder = builder.transport(mock.clone());
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let body = json!({"password": "hunter2"});
    let request = Request::new(&client, &WRITE)
        .json("application/json", &body)
        .query("key", "hunter2")
        .header("x-secret", "hunter2")
        .part("a", "hunter2");
    shown += &format!("{client:?} {request:?} {:?}", ApiKey::from(("id", "hunter2")));
    let error = request.send_empty::<NoError>().await.unwrap_err();
    shown += &format!("{error:?} {error}");
    assert!(!shown.contains("hunter2"), "{shown}");
    let recorded = mock.last_request().unwrap();
    assert!(recorded.to_text().contains("\nauthorization: <redacted>\n"), "{recorded}");
    let credentials = recorded.header("authorization").unwrap();
    assert!(!format!("{recorded:?}{:?}", recorded.headers()).contains(credentials));
}

#[tokio::test]
async fn answers_show_no_secrets() {
    for body in [
        r#"{"items": [{"api_key": "hunter2", "name": "x"}]}"#,
        r#"{"items": [{"apiKey" : "hunter2"#,
        r#"{"config": {"ssl_private_key": ["hunter2", {"a": "hunter2"}], "x": 1}}"#,
        r#"{"service_token": {"id": "a", "value": "}hunter2"}, "y": 2}"#,
        r#"{"password": "a\"hunter2"}"#,
        r#"{"ACCESS-TOKEN":"hunter2"}"#,
    ] {
        for status in [200, 500] {
            let client = client(&Mock::new().reply(Reply::text(body).status(status)));
            let error = Request::new(&client, &PLAIN).send_json::<Vec<i64>, NoError>().await.unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("hunter2") && shown.contains("<redacted>"), "{shown}");
            assert!(error.text().contains("hunter2"));
        }
    }
}

#[tokio::test]
async fn what_is_no_secret_is_shown() {
    let body = json!({"token_count": 5, "name": "token: x", "secrets": null, "enabled_api_keys": true});
    let client = client(&Mock::new().reply(Reply::json(body).status(500)));
    let error = Request::new(&client, &PLAIN).send_json::<Value, NoError>().await.unwrap_err();
    assert!(!error.to_string().contains("<redacted>"), "{error}");
}

#[tokio::test]
async fn decode_failures_quote_no_secret() {
    type Keys = std::collections::BTreeMap<String, Vec<i64>>;
    let client = client(&Mock::new().reply(Reply::json(json!({"api_key": ["hunter2"]}))));
    let error = Request::new(&client, &PLAIN).send_json::<Keys, NoError>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "callThing: the answer cannot be read at `api_key[0]`: a value of another type than expected; \
         it begins with: {\"api_key\":\"<redacted>\"}"
    );
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn answers_that_are_cut_anywhere_show_no_secrets() {
    let body = r#"{"ü": "ä\"", "secret" : ["x", {"y": "hunter2"}], "token":"a\\\"hunter2", "z": 1}"#;
    for end in (0..=body.len()).filter(|end| body.is_char_boundary(*end)) {
        let client = client(&Mock::new().reply(Reply::text(&body[..end]).status(500)));
        let error = Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap_err();
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}
