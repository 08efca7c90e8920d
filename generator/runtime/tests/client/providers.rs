//! Credentials that change while a client runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use futures_util::stream;
use openapi_runtime::client::{
    Body, BoxError, Builder, Bytes, Client, Credential, NoError, Operation, Request, TransportError,
};
use openapi_runtime::mock::{Mock, Reply};

static GET: Operation = Operation::new("get", "GET", "/things/1");
static POST: Operation = Operation::new("post", "POST", "/things");

/// A client whose provider gives `S3CR3T-0`, then `S3CR3T-1`, up to `last`; and how often it was asked.
fn rotating(mock: &Mock, last: usize) -> (Client, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let provider = move || {
        let number = count.fetch_add(1, Ordering::SeqCst).min(last);
        async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            Ok::<_, BoxError>(Credential::api_key(format!("S3CR3T-{number}")))
        }
    };
    let builder = Builder::new("http://host.test").credential("api_key", Credential::provided_by(provider));
    (builder.transport(mock.clone()).build().unwrap(), asked)
}

fn keys(mock: &Mock) -> Vec<String> {
    mock.requests().iter().map(|request| request.header("authorization").unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn a_provider_is_asked_once_for_all_calls() {
    let mock = (0..20).fold(Mock::new(), |mock, _| mock.reply(200));
    let (client, asked) = rotating(&mock, 9);
    let answers = join_all((0..20).map(|_| Request::new(&client, &GET).send_empty::<NoError>())).await;
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert_eq!(keys(&mock), ["ApiKey S3CR3T-0"; 20]);
}

#[tokio::test]
async fn a_credential_that_is_refused_is_read_again_once() {
    let mock = Mock::new().reply(401).reply(200).reply(200);
    let (client, asked) = rotating(&mock, 9);
    for operation in [&POST, &GET] {
        Request::new(&client, operation).bytes("text/plain", "body").send_empty::<NoError>().await.unwrap();
    }
    assert_eq!(keys(&mock), ["ApiKey S3CR3T-0", "ApiKey S3CR3T-1", "ApiKey S3CR3T-1"]);
    assert_eq!((asked.load(Ordering::SeqCst), mock.requests()[1].body()), (2, b"body".as_slice()));

    // A server that takes none is asked twice, and not more.
    let mock = Mock::new().reply(401).reply(401);
    let (client, asked) = rotating(&mock, 9);
    let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((mock.requests().len(), asked.load(Ordering::SeqCst), error.attempts()), (2, 2, 2));

    // The same credential is not sent again.
    let mock = Mock::new().reply(401);
    let (client, _) = rotating(&mock, 0);
    assert!(Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err().is_unauthorized());
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn a_stream_is_not_sent_again_but_the_next_call_has_another_credential() {
    let mock = Mock::new().reply(401).reply(200);
    let (client, _) = rotating(&mock, 9);
    let body = Body::from_stream(stream::iter([Ok::<_, std::io::Error>(Bytes::from("once"))]));
    let error = Request::new(&client, &POST).bytes("text/plain", body).send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_unauthorized());
    Request::new(&client, &GET).send_empty::<NoError>().await.unwrap();
    assert_eq!(keys(&mock), ["ApiKey S3CR3T-0", "ApiKey S3CR3T-1"]);
}

#[tokio::test]
async fn what_a_provider_gives_is_not_shown() {
    let mock = Mock::new().reply(Reply::text("bad key S3CR3T-0 given").status(400));
    let (client, _) = rotating(&mock, 9);
    let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
    let shown = format!("{error} {error:?} {client:?} {}", mock.requests()[0]);
    assert!(!shown.contains("S3CR3T") && shown.contains("<redacted>"), "{shown}");
}

#[tokio::test]
async fn a_provider_that_fails_or_hangs_is_named() {
    let mock = Mock::new();
    let with = |credential: Credential| -> Client {
        let builder = Builder::new("http://host.test").credential("api_key", credential).transport(mock.clone());
        builder.timeout(Duration::from_millis(50)).build().unwrap()
    };
    let client = with(Credential::provided_by(|| async { Err::<Credential, _>("the vault is sealed") }));
    let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
    let expected = "get: no answer: there is no credential for `api_key`: the vault is sealed";
    assert!(error.to_string().starts_with(expected) && !error.is_doubtful(), "{error}");
    let client = with(Credential::provided_by(std::future::pending::<Result<Credential, BoxError>>));
    let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_timeout() && !error.is_doubtful());
    assert_eq!(error.to_string(), "get: no credential within 50ms");
    let client = with(Credential::provided_by(|| async { Ok::<_, BoxError>(Credential::api_key("")) }));
    let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
    assert!(error.to_string().contains("the API key is empty"), "{error}");
    assert!(mock.requests().is_empty());
}

/// A client whose provider fails where the answers say so, and how often it was asked.
fn failing(mock: &Mock, fails: &'static [bool]) -> (Client, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let provider = move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            match fails.get(number) {
                Some(true) => Err(BoxError::from("the vault is sealed")),
                _ => Ok(Credential::api_key(format!("S3CR3T-{number}"))),
            }
        }
    };
    let builder = Builder::new("http://host.test").credential("api_key", Credential::provided_by(provider));
    (builder.transport(mock.clone()).build().unwrap(), asked)
}

#[tokio::test]
async fn a_provider_that_fails_once_is_asked_again() {
    for operation in [&GET, &POST] {
        let mock = Mock::new().reply(200);
        let (client, asked) = failing(&mock, &[true]);
        Request::new(&client, operation).send_empty::<NoError>().await.unwrap();
        assert_eq!((asked.load(Ordering::SeqCst), mock.waits().len(), mock.requests().len()), (2, 1, 1));
    }
    let mock = Mock::new();
    let (client, asked) = failing(&mock, &[true; 9]);
    let error = Request::new(&client, &POST).send_empty::<NoError>().await.unwrap_err();
    assert_eq!((error.attempts(), asked.load(Ordering::SeqCst), error.is_doubtful()), (3, 3, false));
    assert!(mock.requests().is_empty());

    // What is permanent ends the call: an error that says so, and what cannot be sent.
    let permanent = || async { Err::<Credential, _>(TransportError::permanent("no vault is set up")) };
    let useless = || async { Ok::<_, BoxError>(Credential::api_key("")) };
    for credential in [Credential::provided_by(permanent), Credential::provided_by(useless)] {
        let builder = Builder::new("http://host.test").credential("api_key", credential);
        let client: Client = builder.transport(mock.clone()).build().unwrap();
        let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{error}");
    }
}

#[tokio::test]
async fn a_provider_that_fails_after_a_refusal_does_not_hide_it() {
    let mock = Mock::new().reply(Reply::text("expired").status(401)).reply(200);
    let (client, asked) = failing(&mock, &[false, true]);
    let error = Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!((error.attempts(), asked.load(Ordering::SeqCst), mock.requests().len()), (1, 2, 1));
    assert_eq!(
        error.to_string(),
        "get: 401 Unauthorized: expired; no further attempt: there is no credential for `api_key`: the vault is sealed"
    );
    // The next call asks again.
    Request::new(&client, &GET).send_empty::<NoError>().await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}
