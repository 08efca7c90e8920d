//! Whatever says who calls, and however the call ends: nothing that is printed has it in it.

use std::error::Error as Cause;
use std::time::Duration;

use openapi_runtime::client::{
    ApiKey, Body, BoxError, Builder, Client, Credential, NoError, Operation, Request, Retry, Transport, TransportError,
    TransportFuture, http,
};
use openapi_runtime::mock::{Mock, Recorder, Reply};
use serde_json::json;

/// What a caller gives.
const SECRET: &str = "S3CR3T mark+1";

/// What a request has besides: what is hidden for it does not hide what the caller is known by.
const OTHER: &str = "0TH3R mark+1";

/// What may not be printed: a part of it, the same in Base64 after any number of bytes, and a certificate.
const WRITTEN: [&str; 6] = ["S3CR3T", "UzNDUjNU", "Q1Iz", "M0NS", "PEM-OF-A-KEY", "0TH3R"];

static CALL: Operation = Operation::new("call", "POST", "/things");

type Set = fn(Builder<Client>) -> Builder<Client>;

/// Each way to say who calls.
fn callers() -> Vec<(&'static str, Set)> {
    let callers: Vec<(&'static str, Set)> = vec![
        ("api_key", |builder| builder.api_key(SECRET)),
        ("pair", |builder| builder.api_key(ApiKey::from(("id", SECRET)))),
        ("encoded pair", |builder| builder.api_key("aWQ6UzNDUjNUIG1hcmsrMQ==")),
        ("basic", |builder| builder.basic("user", SECRET)),
        ("bearer", |builder| builder.bearer(SECRET)),
        ("key in a header", |builder| builder.credential("a", Credential::header("x-lock", SECRET))),
        ("key in the query", |builder| builder.credential("a", Credential::query("lock", SECRET))),
        ("key in a cookie", |builder| builder.credential("a", Credential::cookie("lock", SECRET))),
        ("scheme", |builder| builder.credential("a", Credential::scheme("Token", SECRET))),
        ("several", |builder| {
            builder.bearer(SECRET).credential("a", Credential::query("lock", SECRET)).header("x-api-key", SECRET)
        }),
        ("provider", |builder| {
            let provider = || async { Ok::<_, BoxError>(Credential::basic("user", SECRET)) };
            builder.credential("a", Credential::provided_by(provider))
        }),
        ("provider that fails", |builder| {
            let provider = || async { Err::<Credential, BoxError>("the vault is sealed".into()) };
            builder.bearer(SECRET).credential("a", Credential::provided_by(provider))
        }),
        ("header `authorization`", |builder| builder.header("authorization", &format!("Token {SECRET}"))),
        ("header `x-api-key`", |builder| builder.header("x-api-key", SECRET)),
        ("header `cookie`", |builder| builder.header("cookie", "a=1; session=S3CR3T mark+1")),
        ("certificate", |builder| builder.credential("a", Credential::certificate("PEM-OF-A-KEY"))),
        ("proxy", |builder| builder.proxy("http://user:S3CR3T-mark@proxy.test:3128")),
    ];
    callers.into_iter().chain(token_callers()).collect()
}

#[cfg(not(feature = "oauth2"))]
fn token_callers() -> [(&'static str, Set); 0] {
    []
}

#[cfg(feature = "oauth2")]
fn token_callers() -> [(&'static str, Set); 3] {
    use openapi_runtime::client::{OAuth2, TokenEndpoint};

    const ENDPOINT: TokenEndpoint = TokenEndpoint { token_url: Some("http://login.test/token"), refresh_url: None };
    [
        ("client of OAuth 2", |builder| {
            builder.credential("a", Credential::oauth2(ENDPOINT, OAuth2::client_credentials("app", SECRET)))
        }),
        ("client of OAuth 2 in the body", |builder| {
            let how = OAuth2::client_credentials("app", SECRET).credentials_in_body();
            builder.credential("a", Credential::oauth2(ENDPOINT, how))
        }),
        ("refresh token of OAuth 2", |builder| {
            builder.credential("a", Credential::oauth2(ENDPOINT, OAuth2::refresh_token("app", SECRET)))
        }),
    ]
}

/// Answers with what it was sent, in all the ways in which servers do.
#[derive(Clone, Copy, Debug)]
enum Echo {
    Success,
    Refusal,
    Page,
    OtherType,
    Redirect,
    BrokenOff,
    Unreachable,
    Unauthorized,
    Silent,
}

const ECHOES: [Echo; 9] = [
    Echo::Success,
    Echo::Refusal,
    Echo::Page,
    Echo::OtherType,
    Echo::Redirect,
    Echo::BrokenOff,
    Echo::Unreachable,
    Echo::Unauthorized,
    Echo::Silent,
];

struct Server(Echo);

impl Transport for Server {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            let values = request.headers().iter().filter(|(name, _)| *name != "accept");
            let values: Vec<String> =
                values.map(|(_, value)| String::from_utf8_lossy(value.as_bytes()).into()).collect();
            let (uri, values) = (request.uri().to_string(), values.join(" "));
            let sent = String::from_utf8_lossy(&request.into_body().bytes().await?).into_owned();
            let is_login = uri.starts_with("http://login.test");
            let text = format!("got {uri} with {values} and {sent}; that is {SECRET}");
            let reply = match self.0 {
                Echo::Unreachable => return Err(TransportError::connect(text)),
                Echo::BrokenOff if !is_login => {
                    let pieces = [Ok("{"), Err(BoxError::from(text))].map(|piece| piece.map(Into::into));
                    return Ok(http::Response::new(Body::from_stream(futures_util::stream::iter(pieces))));
                }
                Echo::Silent if !is_login => Reply::never(),
                Echo::Refusal => {
                    Reply::json(json!({ "error": "invalid_client", "error_description": text })).status(400)
                }
                _ if is_login => Reply::json(json!({ "access_token": SECRET, "token_type": "bearer" })),
                Echo::Page => Reply::text(format!("<html>{text}</html>")).header("content-type", "text/html"),
                Echo::OtherType => Reply::json(json!({ "said": text })),
                Echo::Redirect => {
                    Reply::empty(302).header("location", &format!("http://u:{SECRET}@a.test/{values}?{uri}"))
                }
                Echo::Unauthorized => Reply::text(text).status(401).header("www-authenticate", &values),
                _ => Reply::json(json!([1])),
            };
            let reply = reply.header("x-echo", &values).header("set-cookie", &format!("s={SECRET}"));
            // A mock makes the answer of a reply.
            Mock::new().reply(reply).send(http::Request::new(Body::empty())).await
        })
    }

    fn wait(&self, _: Duration) -> openapi_runtime::client::Waiting<'_> {
        Box::pin(std::future::ready(()))
    }
}

/// All that is printed of a call.
async fn printed(set: Set, echo: Echo) -> Vec<(&'static str, String)> {
    let builder = set(Builder::new("http://host.test").timeout(Duration::from_millis(30)));
    let mut printed = vec![("the builder", format!("{builder:?}"))];
    let tape = Recorder::new(Server(echo));
    let client = match builder.retry(Retry::new().with_writes()).transport(tape.clone()).build() {
        Ok(client) => client,
        Err(error) => {
            printed.push(("the error of the builder", format!("{error} {error:?}")));
            return printed;
        }
    };
    let request =
        Request::new(&client, &CALL).query("token", OTHER).header("x-auth-token", OTHER).part("password", OTHER);
    printed.push(("client and request", format!("{client:?} {request:?}")));
    match request.send_json::<Vec<i64>, NoError>().await {
        Ok(answer) => printed.push(("the answer", format!("{answer:?} {:?}", answer.headers()))),
        Err(error) => {
            printed.push(("the error", format!("{error} {error:?} {:?}", error.headers())));
            let causes = std::iter::successors(Cause::source(&error), |cause| (*cause).source());
            printed.extend(causes.map(|cause| ("a cause", format!("{cause} {cause:?}"))));
            let error = openapi_runtime::client::Error::from(error);
            printed.push(("the error without a type", format!("{error} {error:?}")));
        }
    }
    let cassette = tape.cassette();
    printed.push(("the cassette", format!("{cassette} {cassette:?} {tape:?}")));
    printed
}

#[cfg(not(feature = "tracing"))]
#[tokio::test]
async fn nothing_that_is_printed_says_who_calls() {
    nothing_is_printed().await;
}

#[cfg(feature = "tracing")]
#[test]
fn nothing_that_is_printed_says_who_calls() {
    crate::traces::listening("secrets_of_callers::nothing_that_is_printed_says_who_calls", async |lines| {
        nothing_is_printed().await;
        let told = lines.text();
        assert!(told.contains("attempt failed") && told.contains("attempt succeeded"), "{told}");
        assert!(!WRITTEN.iter().any(|secret| told.contains(secret)), "{told}");
    });
}

async fn nothing_is_printed() {
    let mut shown = Vec::new();
    for (caller, set) in callers() {
        for echo in ECHOES {
            for (what, text) in printed(set, echo).await {
                if WRITTEN.iter().any(|secret| text.contains(secret)) {
                    shown.push(format!("{caller}, {echo:?}, {what}: {text}"));
                }
            }
        }
    }
    assert!(shown.is_empty(), "{}", shown.join("\n"));
}

#[tokio::test]
async fn a_recorded_request_says_nothing_of_who_calls() {
    for (caller, set) in callers() {
        let mock = (0..4).fold(Mock::new(), |mock, _| {
            mock.reply(Reply::json(json!({ "access_token": SECRET, "token_type": "bearer" })))
        });
        let Ok(client) = set(Builder::new("http://host.test")).transport(mock.clone()).build() else { continue };
        let request =
            Request::new(&client, &CALL).query("token", OTHER).json("text/json", &json!({ "password": OTHER }));
        // How it ends does not matter.
        let _ = request.send_empty::<NoError>().await;
        for request in mock.requests() {
            let text = format!("{request} {request:?}");
            assert!(!WRITTEN.iter().any(|secret| text.contains(secret)), "{caller}: {text}");
        }
    }
}
