//! Which credentials a call carries, where they are, and that nobody sees them.

use openapi_runtime::client::{Builder, Client, Credential, NoError, Operation, Request};
use openapi_runtime::mock::{Mock, RecordedRequest, Reply};
use serde_json::json;

/// What every text must not have in it.
const SECRET: &str = "hunter2-is-secret";

static ANY: Operation = Operation::new("any", "GET", "/any");
static PUBLIC: Operation = Operation::new("public", "GET", "/public").security(&[]);
static BOTH: Operation = Operation::new("both", "GET", "/both").security(&[&["header", "query"]]);
static COOKIE: Operation = Operation::new("cookie", "GET", "/cookie").security(&[&["cookie"]]);
static UNSENDABLE: Operation = Operation::new("unsendable", "GET", "/unsendable").security(&[&["header", ""]]);
static OPTIONAL: Operation = Operation::new("optional", "GET", "/optional").security(&[&[], &["token"]]);

fn builder(mock: &Mock) -> Builder<Client> {
    let builder = Builder::new("https://host.test").security(&[&["header"], &["query"], &["cookie"]]);
    builder.transport(mock.clone())
}

async fn sent(operation: &'static Operation, set: impl FnOnce(Builder<Client>) -> Builder<Client>) -> RecordedRequest {
    let mock = Mock::new().reply(204);
    let client = set(builder(&mock)).build().expect("the settings are valid");
    Request::new(&client, operation).send_empty::<NoError>().await.expect("an answer");
    mock.last_request().expect("it was sent")
}

async fn refused(operation: &'static Operation, set: impl FnOnce(Builder<Client>) -> Builder<Client>) -> String {
    let mock = Mock::new().reply(204);
    let client = set(builder(&mock)).build().expect("the settings are valid");
    let error = Request::new(&client, operation).send_empty::<NoError>().await.expect_err("a credential is missing");
    assert!(error.is_invalid_request() && mock.requests().is_empty());
    error.to_string()
}

fn header(builder: Builder<Client>) -> Builder<Client> {
    builder.credential("header", Credential::header("X-Api-Key", "SECRET"))
}

fn query(builder: Builder<Client>) -> Builder<Client> {
    builder.credential("query", Credential::query("api_key", "SEC RET"))
}

fn cookie(builder: Builder<Client>) -> Builder<Client> {
    builder.credential("cookie", Credential::cookie("my_cookie", "SEC=RET"))
}

#[tokio::test]
async fn keys_are_where_the_document_says() {
    assert_eq!(sent(&ANY, header).await.header("x-api-key"), Some("SECRET"));
    assert_eq!(sent(&ANY, query).await.url(), "https://host.test/any?api_key=SEC%20RET");
    assert_eq!(sent(&ANY, cookie).await.header("cookie"), Some("my_cookie=SEC=RET"));
    let all = sent(&BOTH, |builder| cookie(query(header(builder)))).await;
    assert_eq!(
        (all.url().as_str(), all.header("x-api-key")),
        ("https://host.test/both?api_key=SEC%20RET", Some("SECRET"))
    );
    assert_eq!(all.header("cookie"), None);
}

#[tokio::test]
async fn the_last_of_several_alternatives_counts() {
    let request = sent(&ANY, |builder| header(query(builder))).await;
    assert_eq!((request.header("x-api-key"), request.query()), (Some("SECRET"), None));
    let request = sent(&ANY, |builder| query(header(builder))).await;
    assert_eq!((request.header("x-api-key"), request.query()), (None, Some("api_key=SEC%20RET")));
}

#[tokio::test]
async fn nothing_is_sent_where_nothing_is_wanted() {
    for operation in [&PUBLIC, &OPTIONAL] {
        let request = sent(operation, |builder| cookie(query(header(builder)))).await;
        let headers: Vec<&str> = request.headers().keys().map(|name| name.as_str()).collect();
        assert_eq!((headers.as_slice(), request.query()), (&["accept"][..], None));
    }
    let token = |builder: Builder<Client>| builder.credential("token", Credential::bearer("Bearer SECRET"));
    assert_eq!(sent(&OPTIONAL, token).await.header("authorization"), Some("Bearer SECRET"));
    assert_eq!(sent(&COOKIE, |builder| builder).await.header("cookie"), None);
}

#[tokio::test]
async fn a_call_that_lacks_its_credential_is_not_sent() {
    assert_eq!(
        refused(&COOKIE, header).await,
        "cookie: invalid request: no credential of the client fits; give the builder `cookie`"
    );
    assert_eq!(
        refused(&BOTH, header).await,
        "both: invalid request: no credential of the client fits; give the builder `header` and `query`"
    );
    let token = |builder: Builder<Client>| builder.credential("token", Credential::bearer("SECRET"));
    assert!(refused(&ANY, token).await.ends_with("give the builder `header`, or `query`, or `cookie`"));
}

/// A part of a combination is not sent without what cannot be sent.
#[tokio::test]
async fn a_call_that_no_credential_fits_is_not_sent() {
    let expected = "unsendable: invalid request: the document asks for a credential that cannot be sent";
    assert_eq!(refused(&UNSENDABLE, header).await, expected);
    // Who has none may be behind a proxy that adds it.
    let request = sent(&UNSENDABLE, |builder| builder).await;
    assert_eq!((request.header("x-api-key"), request.query()), (None, None));
}

/// What the client has in these headers itself would otherwise stay there.
#[tokio::test]
async fn keys_in_headers_of_the_client_are_sent_or_refused() {
    let key = |name: &'static str| {
        move |builder: Builder<Client>| {
            builder.user_agent("client/1").credential("header", Credential::header(name, "a=SECRET"))
        }
    };
    assert_eq!(sent(&ANY, key("User-Agent")).await.header("user-agent"), Some("a=SECRET"));
    assert_eq!(sent(&ANY, key("Cookie")).await.header("cookie"), Some("a=SECRET"));
    let mock = Mock::new().reply(204);
    let client = key("Cookie")(builder(&mock)).build().expect("the settings are valid");
    Request::new(&client, &ANY).cookie("lang", "b").send_empty::<NoError>().await.expect("an answer");
    let request = mock.last_request().expect("it was sent");
    assert_eq!(request.header("cookie"), Some("lang=b; a=SECRET"));
    assert!(!format!("{request:?}").contains("SECRET"), "{request:?}");
    for (name, expected) in [
        ("Host", "the header `host` cannot be set: the HTTP client sets it itself"),
        ("Content-Length", "the header `content-length` cannot be set: the HTTP client sets it itself"),
        ("Accept", "the header `accept` is not one for credentials: the client sets it itself"),
        ("Content-Type", "the header `content-type` is not one for credentials: the client sets it itself"),
        ("", "\"\" is not a header name"),
    ] {
        let error = key(name)(Builder::new("https://host.test")).build().expect_err(name);
        assert!(error.to_string().ends_with(expected), "{error}");
    }
}

#[tokio::test]
async fn what_a_call_sets_itself_stays() {
    let mock = Mock::new().reply(204);
    let client = cookie(query(header(builder(&mock)))).build().expect("the settings are valid");
    let request = Request::new(&client, &BOTH).query("api_key", "mine").header("x-api-key", "mine");
    request.send_empty::<NoError>().await.expect("an answer");
    let request = mock.last_request().expect("it was sent");
    assert_eq!((request.query(), request.header("x-api-key")), (Some("api_key=mine"), Some("mine")));
    let request = Request::new(&client, &COOKIE).cookie("session", "a").cookie("lang", "b");
    mock.clone().reply(204);
    request.send_empty::<NoError>().await.expect("an answer");
    let request = mock.last_request().expect("it was sent");
    assert_eq!(request.header("cookie"), Some("session=a; lang=b; my_cookie=SEC=RET"));
}

#[tokio::test]
async fn words_are_sent_once() {
    let scheme = |text: &'static str| {
        move |builder: Builder<Client>| builder.credential("token", Credential::scheme("Token", text))
    };
    for text in ["abc", "Token abc", "token  abc", " Token abc\n"] {
        assert_eq!(sent(&OPTIONAL, scheme(text)).await.header("authorization"), Some("Token abc"));
    }
    let key = |builder: Builder<Client>| builder.credential("token", Credential::api_key("ApiKey abc"));
    assert_eq!(sent(&OPTIONAL, key).await.header("authorization"), Some("ApiKey abc"));
    let error = scheme("Token")(Builder::new("https://host.test")).build().expect_err("there is only the word");
    assert!(error.to_string().ends_with("the credential is only the word `Token`"), "{error}");
}

#[tokio::test]
async fn no_text_shows_a_credential() {
    let basic = Credential::basic("user", SECRET);
    // `id:hunter2-is-secret`, with and without what fills it up.
    let encoded = ["aWQ6aHVudGVyMi1pcy1zZWNyZXQ=", "aWQ6aHVudGVyMi1pcy1zZWNyZXQ"];
    for (method, credential) in [
        ("header", Credential::api_key(("id", SECRET))),
        ("header", Credential::api_key(encoded[0])),
        ("header", Credential::scheme("Key", encoded[1])),
        ("header", Credential::header("X-Api-Key", SECRET)),
        ("query", Credential::query("api_key", SECRET)),
        ("cookie", Credential::cookie("my_cookie", SECRET)),
        ("header", Credential::scheme("Token", SECRET)),
        ("header", basic),
    ] {
        let repeated = format!("who is {SECRET}?");
        let mock = Mock::new()
            .reply(
                Reply::json(json!({ "message": repeated }))
                    .header("x-echo", SECRET)
                    .header("x-request-id", SECRET)
                    .status(403),
            )
            .reply(Reply::text(format!("{}{SECRET}", "x".repeat(290))).status(500))
            .reply(Reply::json(json!({ "a": SECRET })));
        let builder = builder(&mock).credential(method, credential);
        let mut shown = format!("{builder:?}");
        let client = builder.build().expect("the settings are valid");
        let call = async || Request::new(&client, &ANY).send_json::<Vec<String>, NoError>().await.expect_err("refused");
        for _ in 0..3 {
            let error = call().await;
            shown += &format!("{client:?} {error} {error:?} {:?} {:?}", error.message(), error.headers());
            shown += &format!("{:?}", mock.last_request());
        }
        assert!(!shown.contains(SECRET) && !shown.contains("hunter2"), "{shown}");
    }
}

#[tokio::test]
async fn no_cause_shows_a_credential() {
    use openapi_runtime::client::{Body, Transport, TransportError, TransportFuture, http};
    struct Chatty;
    impl Transport for Chatty {
        fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
            Box::pin(async move { Err(TransportError::new(format!("{} is down", request.uri()))) })
        }
    }
    let client =
        query(builder(&Mock::new())).credential("query", Credential::query("api_key", SECRET)).transport(Chatty);
    let client = client.build().expect("the settings are valid");
    let error = Request::new(&client, &ANY).send_empty::<NoError>().await.expect_err("no answer");
    let mut shown = format!("{error} {error:?}");
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        shown += &format!("{error} {error:?}");
        cause = error.source();
    }
    assert!(!shown.contains(SECRET) && shown.contains("is down"), "{shown}");
}

#[test]
fn certificates_are_checked() {
    let builder =
        Builder::<Client>::new("https://host.test").credential("certificate", Credential::certificate(SECRET));
    let error = builder.build().expect_err("it is not PEM");
    assert!(
        error.to_string().ends_with("the client certificate is not PEM text with a certificate and its key"),
        "{error}"
    );
}

/// A name that is more than a name would be another cookie.
#[test]
fn a_cookie_has_a_name_that_cookies_may_have() {
    for name in ["a=b; c", "", "a b", "a\nb", "a,b", "ä"] {
        let credential = Credential::cookie(name, "hunter2");
        let error = Builder::<Client>::new("https://pets.test").credential("key", credential).build().unwrap_err();
        assert!(error.to_string().contains("is not the name of a cookie"), "{error}");
    }
    for name in ["sid[]", "user@site", "a:b"] {
        let credential = Credential::cookie(name, "hunter2");
        Builder::<Client>::new("https://pets.test").credential("key", credential).build().expect(name);
    }
}
