//! Servers and clients that have to show who they are, over TLS of loopback. With the feature `native-tls`, TLS is that of the
//! system.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

#[cfg(not(feature = "native-tls"))]
use futures_util::future::join_all;
use openapi_runtime::client::{Builder, CallError, Client, Credential, NoError, Operation, Request, Retry};
#[cfg(not(feature = "native-tls"))]
use openapi_runtime::client::{Bytes, http};
use rcgen::{Certificate, KeyPair};
use rustls::ServerConfig;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::authority::{Authority, der, provider};

/// What the library says of an authority that nobody knows, of another name, and of a date that is over.
#[cfg(not(feature = "native-tls"))]
const REASONS: [&str; 3] =
    ["invalid peer certificate: UnknownIssuer", "certificate not valid for name \"127.0.0.1\"", "certificate expired"];
#[cfg(feature = "native-tls")]
const REASONS: [&str; 3] = ["unable to get local issuer certificate", "IP address mismatch", "certificate has expired"];

static GET: Operation = Operation::new("get", "GET", "/things/1");
static POST: Operation = Operation::new("post", "POST", "/things");

/// A server that answers with `{}`: its address, and how many requests came through.
pub async fn serve(signed: (Certificate, KeyPair)) -> (String, Arc<AtomicUsize>) {
    let (certificate, key) = der(signed);
    let config = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions().unwrap();
    serve_with(config.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap()).await
}

async fn serve_with(config: ServerConfig) -> (String, Arc<AtomicUsize>) {
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let seen = Arc::new(AtomicUsize::new(0));
    let count = seen.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, count) = (acceptor.clone(), count.clone());
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut buffer = [0; 4096];
                if stream.read(&mut buffer).await.is_ok_and(|length| length > 0) {
                    count.fetch_add(1, Ordering::SeqCst);
                    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
                    let _ = stream.write_all(answer.as_bytes()).await;
                    let _ = stream.shutdown().await;
                }
            });
        }
    });
    (address, seen)
}

fn client(address: &str, root: Option<&str>) -> Client {
    let retry = Retry::new().with_pauses(Duration::from_millis(1), Duration::from_millis(5));
    let builder = Builder::new(address).no_proxy().retry(retry).api_key("S3CR3T-KEY");
    root.into_iter().fold(builder, |builder, pem| builder.root_certificate(pem)).build().unwrap()
}

async fn refused(client: &Client, operation: &'static Operation) -> CallError<NoError> {
    Request::new(client, operation).send_json::<Value, NoError>().await.unwrap_err()
}

#[tokio::test]
async fn a_server_that_a_given_authority_has_signed_is_called() {
    let authority = Authority::new();
    let (address, seen) = serve(authority.sign("127.0.0.1", 2100)).await;
    Request::new(&client(&address, Some(&authority.pem)), &POST).send_json::<Value, NoError>().await.unwrap();
    assert_eq!(seen.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_server_that_does_not_show_who_it_is_gets_nothing() {
    let authority = Authority::new();
    let [unknown, mismatch, expired] = REASONS;
    for (signed, root, expected) in [
        (authority.sign("127.0.0.1", 2100), None, unknown),
        (authority.sign("other.test", 2100), Some(&*authority.pem), mismatch),
        (authority.sign("127.0.0.1", 2021), Some(&*authority.pem), expired),
    ] {
        let (address, seen) = serve(signed).await;
        let client = client(&address, root);
        for operation in [&GET, &POST] {
            let error = refused(&client, operation).await;
            assert!(error.is_connect() && !error.is_timeout() && !error.is_doubtful(), "{error}");
            assert!(error.to_string().contains(expected), "{expected}: {error}");
            // Nothing was sent, so that any call is made again.
            assert_eq!((error.attempts(), seen.load(Ordering::SeqCst)), (3, 0));
            assert!(!format!("{error} {error:?}").contains("S3CR3T"));
        }
    }
}

#[tokio::test]
async fn a_client_shows_its_certificate() {
    let authority = Authority::new();
    let (address, seen) = serve_with(authority.server("127.0.0.1")).await;
    let with = |pem: &str| {
        let builder =
            Builder::<Client>::new(&*address).no_proxy().retry(Retry::none()).root_certificate(&*authority.pem);
        builder.credential("certificate", Credential::certificate(pem)).build()
    };
    Request::new(&with(&authority.client()).unwrap(), &POST).send_json::<Value, NoError>().await.unwrap();
    assert_eq!(seen.load(Ordering::SeqCst), 1);
    let error = refused(&client(&address, Some(&authority.pem)), &GET).await;
    let expected = "the server requires a client certificate, and the client has none";
    assert!(error.to_string().contains(expected), "{error}");
    let error = with("PEM").unwrap_err().to_string();
    assert!(error.ends_with("the client certificate is not PEM text with a certificate and its key"), "{error}");
}

/// The library for TLS of the system does not agree on HTTP/2.
#[cfg(not(feature = "native-tls"))]
#[tokio::test]
async fn http2_is_spoken_where_tls_agrees_on_it() {
    let authority = Authority::new();
    let (certificate, key) = der(authority.sign("127.0.0.1", 2100));
    let config = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions().unwrap();
    let mut config = config.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let (connections, requests) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
    let (connected, counted) = (connections.clone(), requests.clone());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            connected.fetch_add(1, Ordering::SeqCst);
            let (acceptor, counted) = (acceptor.clone(), counted.clone());
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(acceptor.accept(stream).await.unwrap()).await.unwrap();
                while let Some(Ok((_, mut respond))) = connection.accept().await {
                    if counted.fetch_add(1, Ordering::SeqCst) == 0 {
                        respond.send_reset(h2::Reason::REFUSED_STREAM);
                        continue;
                    }
                    let head = http::Response::builder().header("content-type", "application/json").body(()).unwrap();
                    respond.send_response(head, false).unwrap().send_data(Bytes::from("{}"), true).unwrap();
                }
            });
        }
    });
    let client = client(&address, Some(&authority.pem));
    let call = || Request::new(&client, &POST).text("text/plain", "a").send_json::<Value, NoError>();
    // The server has not looked at the first one.
    call().await.unwrap();
    assert!(join_all((0..10).map(|_| call())).await.iter().all(Result::is_ok));
    assert_eq!((connections.load(Ordering::SeqCst), requests.load(Ordering::SeqCst)), (1, 12));
}
