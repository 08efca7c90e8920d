//! Who is connected.

use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::serve::Listener;
use futures_util::future::{Either, select};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// Answers whoever connects, until the channel is closed. Then requests that are being answered are answered.
///
/// A connection on which no whole head of a request arrives within a time is closed: it would hold memory forever.
pub(super) async fn serve(
    mut listener: TcpListener,
    router: Router,
    head_time: Duration,
    mut stopped: oneshot::Receiver<()>,
) {
    let mut connection = http1::Builder::new();
    connection.timer(TokioTimer::new()).header_read_timeout(head_time);
    let connections = GracefulShutdown::new();
    loop {
        // Where no connection can be accepted, it waits and tries again.
        let accepted = Listener::accept(&mut listener);
        let Either::Left(((stream, _), _)) = select(pin!(accepted), &mut stopped).await else { break };
        let service = TowerToHyperService::new(router.clone());
        let connected = connections.watch(connection.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async {
            // A connection that breaks off is the affair of who is connected.
            let _ = connected.await;
        });
    }
    drop(listener);
    connections.shutdown().await;
}
