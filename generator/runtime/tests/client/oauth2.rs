//! Tokens of OAuth 2, over a transport that records requests for them like all others.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use openapi_runtime::client::{
    Body, Builder, Bytes, Client, Credential, Method, NoError, OAuth2, Operation, Request, TokenEndpoint, Transport,
    TransportFuture, http,
};
use openapi_runtime::mock::{Mock, RecordedRequest, Reply};
use serde_json::{Value, json};

const ENDPOINT: TokenEndpoint = TokenEndpoint { token_url: Some("https://login.test/token"), refresh_url: None };
const SECRET: &str = "hunter2-is-secret";

static PETS: Operation = Operation::new("pets", "GET", "/pets").security(&[&["oauth"]]);
static ADD: Operation = Operation::new("add", "POST", "/pets").security(&[&["oauth"]]);

fn client(mock: &Mock, how: impl Into<OAuth2>) -> Client {
    let builder = Builder::new("https://pets.test").credential("oauth", Credential::oauth2(ENDPOINT, how));
    builder.transport(mock.clone()).build().expect("the settings are valid")
}

fn token(token: &str) -> Reply {
    Reply::json(json!({ "access_token": token, "token_type": "bearer", "expires_in": 3600 }))
}

fn summary(requests: &[RecordedRequest]) -> Vec<(&str, &str)> {
    requests.iter().map(|request| (request.path(), request.header("authorization").unwrap_or_default())).collect()
}

fn form(request: &RecordedRequest) -> String {
    String::from_utf8_lossy(request.body()).into_owned()
}

#[tokio::test]
async fn a_token_is_asked_for_once() {
    let mock = Mock::new().reply(token("one")).reply(204).reply(204);
    let client = client(&mock, OAuth2::client_credentials("app", SECRET).scope("read").scope("write"));
    for _ in 0..2 {
        Request::new(&client, &PETS).send_empty::<NoError>().await.expect("an answer");
    }
    let requests = mock.requests();
    assert_eq!(
        summary(&requests),
        [("/token", "Basic YXBwOmh1bnRlcjItaXMtc2VjcmV0"), ("/pets", "Bearer one"), ("/pets", "Bearer one"),]
    );
    assert_eq!(requests[0].url(), "https://login.test/token");
    assert_eq!(form(&requests[0]), "grant_type=client_credentials&scope=read+write");
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once() {
    let mock = Mock::new().reply(token("one")).reply(401).reply(token("two")).reply(Reply::json(json!([1])));
    let api = client(&mock, OAuth2::client_credentials("app", SECRET));
    let pets =
        Request::new(&api, &ADD).json("application/json", &json!({ "name": "Rex" })).send_json::<Value, NoError>();
    assert_eq!(*pets.await.expect("an answer"), json!([1]));
    let requests = mock.requests();
    let paths: Vec<(&str, &str)> = summary(&requests);
    assert_eq!((paths[1], paths[3]), (("/pets", "Bearer one"), ("/pets", "Bearer two")));
    assert_eq!(requests[3].json(), Some(json!({ "name": "Rex" })));

    let mock = Mock::new().reply(token("one")).reply(401).reply(token("two")).reply(401);
    let api = client(&mock, OAuth2::client_credentials("app", SECRET));
    let error = Request::new(&api, &PETS).send_empty::<NoError>().await.expect_err("it is refused again");
    assert!(error.is_unauthorized() && mock.requests().len() == 4);
}

#[tokio::test]
async fn a_token_that_is_over_is_renewed() {
    let short = json!({ "access_token": "one", "token_type": "bearer", "expires_in": 5 });
    let mock = Mock::new().reply(Reply::json(short)).reply(204).reply(token("two")).reply(204);
    let client = client(&mock, OAuth2::client_credentials("app", SECRET));
    for _ in 0..2 {
        Request::new(&client, &PETS).send_empty::<NoError>().await.expect("an answer");
    }
    assert_eq!(summary(&mock.requests())[3], ("/pets", "Bearer two"));
}

#[tokio::test]
async fn a_refresh_token_is_replaced_by_the_next_one() {
    let next = json!({ "access_token": "one", "token_type": "bearer", "refresh_token": "second-refresh-token" });
    let mock = Mock::new().reply(Reply::json(next)).reply(401).reply(token("two")).reply(204);
    let client =
        client(&mock, OAuth2::refresh_token("app", "first-refresh-token").token_url("https://other.test/renew"));
    Request::new(&client, &PETS).send_empty::<NoError>().await.expect("an answer");
    let requests = mock.requests();
    assert_eq!(requests[0].url(), "https://other.test/renew");
    assert!(form(&requests[0]).contains("grant_type=refresh_token&refresh_token=first-refresh-token"));
    assert!(form(&requests[2]).contains("refresh_token=second-refresh-token"));
    assert!(!format!("{:?}", requests[0]).contains("first-refresh-token"));
}

/// A server that replaces refresh tokens, each of which counts once, and takes its time.
#[derive(Clone, Default)]
struct Slow(Arc<Mutex<Vec<String>>>);

impl Transport for Slow {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            if request.uri().path() != "/token" {
                return Ok(http::Response::new(Body::empty()));
            }
            let body = request.into_body().as_bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
            let number = {
                let mut asked = self.0.lock().unwrap();
                asked.push(body.unwrap_or_default());
                asked.len()
            };
            tokio::time::sleep(Duration::from_millis(100)).await;
            let next = format!("refresh-token-{number}");
            let token = json!({ "access_token": "a", "token_type": "bearer", "expires_in": 1, "refresh_token": next });
            Ok(http::Response::new(Body::from(token.to_string().into_bytes())))
        })
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_loses_no_refresh_token() {
    let slow = Slow::default();
    let credential = Credential::oauth2(ENDPOINT, OAuth2::refresh_token("app", "refresh-token-0"));
    let builder = Builder::new("https://pets.test").credential("oauth", credential).transport(slow.clone());
    let client: Client = builder.build().expect("the settings are valid");
    let call = || Request::new(&client, &PETS).send_empty::<NoError>();
    assert!(tokio::time::timeout(Duration::from_millis(20), call()).await.is_err());
    for _ in 0..2 {
        call().await.expect("an answer");
    }
    let asked = slow.0.lock().unwrap();
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert!(asked[0].contains("refresh_token=refresh-token-0") && asked[1].contains("refresh_token=refresh-token-1"));
}

#[tokio::test]
async fn a_text_is_a_token() {
    let mock = Mock::new().reply(204);
    Request::new(&client(&mock, "from-elsewhere"), &PETS).send_empty::<NoError>().await.expect("an answer");
    assert_eq!(summary(&mock.requests()), [("/pets", "Bearer from-elsewhere")]);
}

#[tokio::test]
async fn without_a_token_nothing_is_called() {
    let refusal = json!({ "error": "invalid_client", "error_description": format!("{SECRET} is wrong") });
    let mock = Mock::new().reply(Reply::json(refusal).status(401));
    let api = client(&mock, OAuth2::client_credentials("app", SECRET).credentials_in_body());
    let error = Request::new(&api, &PETS).send_empty::<NoError>().await.expect_err("there is no token");
    assert_eq!(
        error.to_string(),
        "pets: no answer: there is no credential for `oauth`: Server returned error response: invalid_client: <redacted> is wrong"
    );
    let requests = mock.requests();
    assert_eq!(requests.len(), 1);
    assert!(form(&requests[0]).contains(SECRET) && !format!("{:?}", requests[0]).contains(SECRET));
    assert!(!format!("{error:?} {api:?}").contains(SECRET));

    let nowhere = TokenEndpoint { token_url: None, refresh_url: None };
    let credential = Credential::oauth2(nowhere, OAuth2::client_credentials("app", SECRET));
    let error =
        Builder::<Client>::new("https://pets.test").credential("oauth", credential).build().expect_err("no address");
    assert!(error.to_string().ends_with("no address gives out tokens; name one with `token_url`"), "{error}");
}

#[tokio::test]
async fn a_token_is_asked_for_again_where_that_can_help() {
    // Nothing was sent to the server of the call, so that it is made again whatever its method is.
    for reply in [Reply::empty(503), Reply::empty(429), Reply::empty(502), Reply::connect_failure()] {
        let mock = Mock::new().reply(reply).reply(token("one")).reply(204);
        let api = client(&mock, OAuth2::client_credentials("app", SECRET));
        Request::new(&api, &ADD).send_empty::<NoError>().await.expect("the second attempt has a token");
        assert_eq!(mock.requests().last().map(|request| request.path().to_owned()).as_deref(), Some("/pets"));
        assert_eq!(mock.waits().len(), 1);
    }
    let mock = Mock::new().on(Method::POST, "/token", 503);
    let api = client(&mock, OAuth2::client_credentials("app", SECRET));
    let error = Request::new(&api, &ADD).send_empty::<NoError>().await.expect_err("there is no token");
    assert_eq!(
        error.to_string(),
        "add: no answer: there is no credential for `oauth`: Request failed: the address for tokens answers 503 Service \
         Unavailable (3 attempts)"
    );
    assert!(!error.is_doubtful() && mock.requests().iter().all(|request| request.path() == "/token"));

    // A refresh token may count once.
    for (reply, attempts) in [(Reply::empty(503), 2), (Reply::connect_failure(), 2), (Reply::empty(504), 1)] {
        let mock = Mock::new().reply(reply).reply(token("one")).reply(204);
        let api = client(&mock, OAuth2::refresh_token("app", SECRET));
        let answer = Request::new(&api, &PETS).send_empty::<NoError>().await;
        let asked = mock.requests().iter().filter(|request| request.path() == "/token").count();
        assert_eq!((answer.is_ok(), asked), (attempts == 2, attempts));
    }
}

#[tokio::test]
async fn a_stream_is_not_sent_again_and_the_next_call_has_a_new_token() {
    let mock = Mock::new().reply(token("one")).reply(401).reply(token("two")).reply(204);
    let api = client(&mock, OAuth2::client_credentials("app", SECRET));
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>("piece")]);
    let body = Body::from_stream(pieces.map(|piece| piece.map(Bytes::from)));
    let request = Request::new(&api, &ADD).bytes("application/zip", body);
    let error = request.send_empty::<NoError>().await.expect_err("the token is refused");
    assert!(error.is_unauthorized() && mock.requests().len() == 2);
    Request::new(&api, &PETS).send_empty::<NoError>().await.expect("an answer");
    assert_eq!(summary(&mock.requests())[3], ("/pets", "Bearer two"));
}

/// Documents of some frameworks name a path: it is on the server of the API, whichever that is.
#[tokio::test]
async fn a_path_for_tokens_is_on_the_server_of_the_api() {
    let endpoint = TokenEndpoint { token_url: Some("/login/token"), refresh_url: None };
    let mock = Mock::new().reply(token("one")).reply(204);
    let credential = Credential::oauth2(endpoint, OAuth2::client_credentials("app", SECRET));
    let builder = Builder::new("https://Pets.test:8443/api").credential("oauth", credential);
    let client: Client = builder.transport(mock.clone()).build().expect("the settings are valid");
    Request::new(&client, &PETS).send_empty::<NoError>().await.expect("an answer");
    let requests = mock.requests();
    assert_eq!(requests[0].url(), "https://pets.test:8443/login/token");
    assert_eq!(summary(&requests)[1], ("/api/pets", "Bearer one"));
}
