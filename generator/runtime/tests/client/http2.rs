//! HTTP/2 over loopback connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use futures_util::stream;
use h2::server::SendResponse;
use openapi_runtime::client::{Body, Builder, Bytes, Client, NoError, Operation, Request, ReqwestTransport, http};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

static GET: Operation = Operation::new("get", "GET", "/things/1");
pub static POST: Operation = Operation::new("post", "POST", "/things");

/// A server that answers each request with the length of its body, and refuses the first `refusals`.
struct Server {
    url: String,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    async fn start(refusals: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (connections, requests) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let (connected, counted) = (connections.clone(), requests.clone());
        let task = tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                connected.fetch_add(1, Ordering::SeqCst);
                let counted = counted.clone();
                tokio::spawn(async move {
                    let mut connection = h2::server::handshake(socket).await.unwrap();
                    while let Some(Ok((request, mut respond))) = connection.accept().await {
                        match counted.fetch_add(1, Ordering::SeqCst) < refusals {
                            true => respond.send_reset(h2::Reason::REFUSED_STREAM),
                            false => drop(tokio::spawn(answer(request.into_body(), respond))),
                        }
                    }
                });
            }
        });
        Self { url, connections, requests, task }
    }

    /// A client that speaks HTTP/2 from the first byte on, as it does where TLS has agreed on it.
    fn client(&self) -> Client {
        let settings = ReqwestTransport::settings().no_proxy().http2_prior_knowledge();
        let transport = ReqwestTransport::with_own_proxies(settings).unwrap();
        Builder::new(&*self.url).transport(transport).build().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub async fn answer(mut body: h2::RecvStream, mut respond: SendResponse<Bytes>) {
    let mut length = 0;
    while let Some(Ok(piece)) = body.data().await {
        length += piece.len();
        body.flow_control().release_capacity(piece.len()).unwrap();
    }
    let head = http::Response::builder().header("content-type", "application/json").body(()).unwrap();
    let mut sending = respond.send_response(head, false).unwrap();
    sending.send_data(Bytes::from(length.to_string()), true).unwrap();
}

#[tokio::test]
async fn calls_at_the_same_time_share_a_connection() {
    let server = Server::start(0).await;
    let client = server.client();
    Request::new(&client, &GET).send_json::<Value, NoError>().await.unwrap();
    let calls = (0..50).map(|_| Request::new(&client, &GET).send_json::<Value, NoError>());
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!((server.connections.load(Ordering::SeqCst), server.requests.load(Ordering::SeqCst)), (1, 51));
}

#[tokio::test]
async fn an_upload_is_as_long_as_it_is() {
    let server = Server::start(0).await;
    let pieces = || stream::iter((0..300).map(|_| Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; 10_000]))));
    for body in [Body::from_stream(pieces()), Body::from(vec![b'x'; 3_000_000])] {
        let request = Request::new(&server.client(), &POST).bytes("application/zip", body);
        assert_eq!(*request.send_json::<Value, NoError>().await.unwrap(), 3_000_000);
    }
}

#[tokio::test]
async fn a_request_that_the_server_did_not_look_at_is_sent_again() {
    for operation in [&GET, &POST] {
        let server = Server::start(1).await;
        let request = Request::new(&server.client(), operation).bytes("text/plain", "abc");
        assert_eq!(*request.send_json::<Value, NoError>().await.unwrap(), 3);
        assert_eq!(server.requests.load(Ordering::SeqCst), 2);
    }
    let server = Server::start(9).await;
    let error = Request::new(&server.client(), &POST).send_json::<Value, NoError>().await.unwrap_err();
    assert!(error.attempts() == 3 && !error.is_doubtful() && !error.is_connect(), "{error}");
}
