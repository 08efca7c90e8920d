//! Who is connected.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::serve::Listener;
use futures_util::future::{Either, select};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};

/// The largest head of a request, and as much of a body as is read at once, in bytes.
const BUFFER: usize = 256 * 1024;

/// Answers whoever connects, until the channel is closed. Then requests that are being answered are answered.
///
/// A connection on which no whole head of a request arrives within a time is closed: it would hold memory forever. There are at
/// most so many connections at once; others wait to be accepted.
pub(super) async fn serve(
    mut listener: TcpListener,
    router: Router,
    most: usize,
    head_time: Duration,
    mut stopped: oneshot::Receiver<()>,
) {
    let mut connection = http1::Builder::new();
    connection.timer(TokioTimer::new()).header_read_timeout(head_time).max_buf_size(BUFFER);
    let connections = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(most));
    loop {
        let accepted = async {
            // Nobody closes the semaphore.
            let place = places.clone().acquire_owned().await.ok();
            // Where no connection can be accepted, it waits and tries again.
            (Listener::accept(&mut listener).await.0, place)
        };
        let Either::Left(((stream, place), _)) = select(pin!(accepted), &mut stopped).await else { break };
        let service = TowerToHyperService::new(router.clone());
        let connected = connections.watch(connection.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async {
            // A connection that breaks off is the affair of who is connected.
            let _ = connected.await;
            drop(place);
        });
    }
    drop(listener);
    connections.shutdown().await;
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use axum::Router;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};
    use tokio::sync::oneshot;

    /// Whether a request is answered soon.
    async fn is_answered(stream: &mut TcpStream) -> bool {
        let mut buffer = [0; 4096];
        tokio::time::timeout(Duration::from_millis(300), stream.read(&mut buffer)).await.is_ok_and(|read| read.is_ok())
    }

    #[tokio::test]
    async fn connections_that_are_too_many_wait_until_another_is_closed() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(super::serve(listener, Router::new(), 2, Duration::from_secs(30), stopped));
        let mut connections = Vec::new();
        for _ in 0..3 {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
            connections.push(stream);
        }
        let mut answered = Vec::new();
        for stream in &mut connections {
            answered.push(is_answered(stream).await);
        }
        assert_eq!(answered, [true, true, false]);
        drop(connections.remove(0));
        assert!(is_answered(&mut connections[1]).await);
        drop(stop);
        tokio::time::timeout(Duration::from_secs(5), server).await.unwrap().unwrap();
    }
}
