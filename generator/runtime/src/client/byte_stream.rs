//! Answers that arrive in pieces.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::client::body::Collected;
use crate::client::failure::{Failure, Head, Kind};
use crate::client::late::{Late, Phase};
use crate::client::{Body, Error};

/// The bytes of an answer as they arrive, in pieces of any size.
///
/// It is a [`Stream`]; without a crate for streams, call [`ByteStream::next`]. The time limit of the
/// call applies to each pause between two pieces.
///
/// ```no_run
/// # use openapi_runtime::client::{ByteStream, Error};
/// # async fn save(mut stream: ByteStream) -> Result<Vec<u8>, Error> {
/// let mut file = Vec::new();
/// while let Some(piece) = stream.next().await {
///     file.extend_from_slice(&piece?);
/// }
/// # Ok(file)
/// # }
/// ```
pub struct ByteStream {
    head: Head,
    body: Option<Body>,
    pause: Duration,
    /// How much of a line or an event is kept in memory.
    limit: usize,
    alarm: Option<Pin<Box<Sleep>>>,
    arrived: u64,
}

impl ByteStream {
    pub(crate) fn new(head: Head, body: Body, pause: Duration, limit: usize) -> Self {
        Self { head, body: Some(body), pause, limit, alarm: None, arrived: 0 }
    }

    /// The next piece, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        StreamExt::next(self).await
    }

    /// Reads all bytes into memory, without a limit.
    ///
    /// # Errors
    ///
    /// Fails when the answer breaks off.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut collected = Collected::default();
        while let Some(piece) = self.next().await {
            collected.push(piece?);
        }
        Ok(collected.into_bytes())
    }

    /// The same stream with bytes before what has not arrived yet: some that were taken from it.
    pub(crate) fn after(mut self, taken: Bytes) -> Self {
        self.arrived = self.arrived.saturating_sub(taken.len() as u64);
        let rest = self.body.take().unwrap_or_default();
        self.body = Some(Body::several([Body::from(taken), rest]));
        self
    }

    pub(crate) fn head(&self) -> &Head {
        &self.head
    }

    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// What has not arrived yet.
    pub(crate) fn into_body(self) -> Body {
        self.body.unwrap_or_default()
    }

    /// Whether the pause since the last piece is too long.
    fn poll_alarm(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.alarm.is_none() {
            // Without tokio there is no clock, and without an end there is nothing to wait for.
            let end = Handle::try_current().ok().and_then(|_| Instant::now().checked_add(self.pause));
            self.alarm = end.map(|end| Box::pin(sleep_until(end)));
        }
        match &mut self.alarm {
            Some(alarm) => alarm.as_mut().poll(context),
            None => Poll::Pending,
        }
    }

    /// Ends the stream.
    fn fail(&mut self, failure: Box<Failure>) -> Poll<Option<Result<Bytes, Error>>> {
        self.body = None;
        Poll::Ready(Some(Err(Error::from(failure))))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Some(body) = &mut this.body else {
            return Poll::Ready(None);
        };
        match body.poll_next_unpin(context) {
            Poll::Ready(Some(Ok(piece))) => {
                this.alarm = None;
                this.arrived += piece.len() as u64;
                Poll::Ready(Some(Ok(piece)))
            }
            Poll::Ready(Some(Err(error))) => {
                let failure = this.head.broken(error);
                this.fail(failure)
            }
            Poll::Ready(None) => {
                this.body = None;
                Poll::Ready(None)
            }
            Poll::Pending => match this.poll_alarm(context) {
                Poll::Ready(()) => {
                    let late = Late { limit: this.pause, phase: Phase::Stall, arrived: this.arrived };
                    let failure = this.head.failure(Kind::Timeout(late));
                    this.fail(failure)
                }
                Poll::Pending => Poll::Pending,
            },
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ByteStream").field("operation", &self.head.operation.id).finish_non_exhaustive()
    }
}
