//! Setting up a client.

use openapi_runtime::Secret;
use openapi_runtime::client::{Builder, Client, Credential, NoError, Request};
use openapi_runtime::mock::{Mock, Reply};

use crate::support::PLAIN;

async fn recorded(base_url: &str, set: impl FnOnce(Builder<Client>) -> Builder<Client>) -> (String, Option<String>) {
    let mock = Mock::new().reply(Reply::empty(200));
    let client = set(Builder::new(base_url)).transport(mock.clone()).build().unwrap();
    Request::new(&client, &PLAIN).send_empty::<NoError>().await.unwrap();
    let request = mock.last_request().unwrap();
    assert!(request.headers().get_all("authorization").iter().count() < 2);
    (request.url(), request.header("authorization").map(str::to_owned))
}

async fn authorization(set: impl FnOnce(Builder<Client>) -> Builder<Client>) -> Option<String> {
    recorded("http://host.test", set).await.1
}

fn mistake(base_url: &str, set: impl FnOnce(Builder<Client>) -> Builder<Client>) -> String {
    let error = set(Builder::new(base_url)).build().unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(error.operation(), "client");
    error.to_string()
}

#[tokio::test]
async fn the_path_of_the_base_url_is_kept() {
    for (base_url, expected) in [
        ("https://host.test:5601", "https://host.test:5601/api/things"),
        ("https://host.test:443/", "https://host.test/api/things"),
        (" http://host.test/base/path\n", "http://host.test/base/path/api/things"),
        ("http://host.test/base//", "http://host.test/base/api/things"),
        ("HTTP://[::1]:5601", "http://[::1]:5601/api/things"),
    ] {
        assert_eq!(recorded(base_url, |builder| builder).await.0, expected);
    }
}

fn shop(text: &str) -> Option<Result<String, String>> {
    match text.strip_prefix("shop:")? {
        "" => Some(Err("the shop has no name".to_owned())),
        name => Some(Ok(format!("https://{name}.test/"))),
    }
}

#[tokio::test]
async fn an_api_may_take_more_than_addresses() {
    for (text, expected) in [
        (" shop:berlin ", "https://berlin.test/api/things"),
        ("https://shop:80/", "https://shop:80/api/things"),
        ("http://host.test", "http://host.test/api/things"),
    ] {
        assert_eq!(recorded(text, |builder| builder.address_form(shop)).await.0, expected, "{text}");
    }
    for (text, expected) in [
        ("shop:", "the shop has no name"),
        ("shop:a b", "the base URL \"https://a b.test/\" is invalid: invalid international domain name"),
        ("store:berlin", "the base URL \"store:berlin\" has no scheme; write `https://` before it"),
    ] {
        let error = mistake(text, |builder| builder.address_form(shop));
        assert_eq!(error, format!("client: invalid request: {expected}"));
    }
    assert!(mistake("shop:berlin", |builder| builder).contains("has no scheme"));
}

#[test]
fn a_base_url_that_cannot_be_meant_is_refused() {
    for (base_url, expected) in [
        ("host.test:5601", "\"host.test:5601\" has no scheme; write `https://` before it"),
        ("localhost", "\"localhost\" has no scheme; write `https://` before it"),
        ("", "\"\" has no scheme; write `https://` before it"),
        ("ftp://host.test", "\"ftp://host.test\" has the scheme `ftp`; use `https` or `http`"),
        ("https://host.test/?a=b", "\"https://host.test/\" has a query or a fragment; remove what follows `?` or `#`"),
        ("https://host.test/#/app", "\"https://host.test/\" has a query or a fragment; remove what follows `?` or `#`"),
        ("https://", "\"https://\" is invalid: empty host"),
    ] {
        assert_eq!(mistake(base_url, |builder| builder), format!("client: invalid request: the base URL {expected}"));
    }
    for base_url in ["https://elastic:hunter2@host.test", "elastic:hunter2@host.test", "https://elastic:hunter2@"] {
        let error = mistake(base_url, |builder| builder);
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[tokio::test]
async fn credentials_become_one_header() {
    let key = Secret::from("a");
    assert_eq!(authorization(|builder| builder).await, None);
    assert_eq!(authorization(|builder| builder.api_key(" ZW5jb2RlZA==\n")).await.unwrap(), "ApiKey ZW5jb2RlZA==");
    assert_eq!(authorization(|builder| builder.api_key(("id", "key"))).await.unwrap(), "ApiKey aWQ6a2V5");
    assert_eq!(authorization(|builder| builder.api_key(&key)).await.unwrap(), "ApiKey a");
    assert_eq!(
        authorization(|builder| builder.basic("elastic", "pass:word")).await.unwrap(),
        "Basic ZWxhc3RpYzpwYXNzOndvcmQ="
    );
    assert_eq!(authorization(|builder| builder.bearer("token")).await.unwrap(), "Bearer token");
    assert_eq!(authorization(|builder| builder.header("Authorization", "Custom x")).await.unwrap(), "Custom x");
    let last = authorization(|builder| builder.basic("a", "b").header("authorization", "x").api_key("key")).await;
    assert_eq!(last.unwrap(), "ApiKey key");
}

#[test]
fn invalid_settings_are_refused() {
    let base_url = "https://host.test";
    for (error, expected) in [
        (mistake(base_url, |builder| builder.api_key("")), "the API key is empty"),
        (mistake(base_url, |builder| builder.bearer("a\nb")), "the token has characters that a header cannot carry"),
        (
            mistake(base_url, |builder| builder.basic("a:b", "c")),
            "a user name for basic authentication cannot contain a colon",
        ),
        (mistake(base_url, |builder| builder.header("a b", "c")), "\"a b\" is not a header name"),
        (
            mistake(base_url, |builder| builder.header("a", "b\n")),
            "the header \"a\" has characters that a header cannot carry",
        ),
        (
            mistake(base_url, |builder| builder.root_certificate("x")),
            "a root certificate is not PEM text with certificates",
        ),
    ] {
        assert_eq!(error, format!("client: invalid request: {expected}"));
    }
}

#[test]
fn the_built_in_transport_can_be_set_up() {
    let client: Client = Builder::new("https://host.test").build().unwrap();
    assert!(format!("{client:?}").starts_with("Client { base_url: \"https://host.test\""), "{client:?}");
}

#[test]
fn root_certificates_may_be_several_in_one_text() {
    let pem = include_str!("root.pem");
    let builder = Builder::<Client>::new("https://host.test").root_certificate(pem);
    assert!(builder.root_certificate(pem.repeat(2)).build().is_ok());
}

#[test]
fn generated_clients_are_built_directly() {
    struct Kibana(Client);

    impl From<Client> for Kibana {
        fn from(client: Client) -> Self {
            Self(client)
        }
    }

    let builder = Builder::<Kibana>::new("https://host.test").transport(Mock::new());
    let builder = builder.credential("api_key", Credential::api_key("key"));
    let kibana: Kibana = builder.build().unwrap();
    assert!(format!("{:?}", kibana.0).contains("host.test"));
}
