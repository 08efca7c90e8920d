//! Whether a request still waits for its connection.
//!
//! A transport holds a request until a connection takes it, with its body. So a request that is given up was waiting for a
//! connection exactly if its body goes with it, and not later with the connection.

use std::cell::Cell;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::StreamExt;
use http_body::{Frame, SizeHint};

use crate::client::late::Phase;
use crate::client::{Body, TransportError};

thread_local! {
    /// Whether a body was dropped on this thread since a request began to be given up.
    static DROPPED: Cell<bool> = const { Cell::new(false) };
}

/// Gives up a request that has no answer, and says what it waited for.
pub(crate) fn give_up<F: Future>(request: F) -> Phase {
    let around = DROPPED.replace(false);
    drop(request);
    if DROPPED.replace(around) { Phase::Connecting } else { Phase::Answer }
}

/// The body of a request on its way to a connection.
pub(crate) struct Outgoing {
    /// Nobody waits for the lock: it lets threads share what only one of them reads.
    body: Mutex<Body>,
    /// How much of it is left, unless only a stream knows.
    left: Option<u64>,
    /// Whether there is nothing to wait for.
    is_in_memory: bool,
}

impl Outgoing {
    pub(crate) fn new(body: Body) -> Self {
        Self { left: body.length(), is_in_memory: body.as_bytes().is_some(), body: Mutex::new(body) }
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        DROPPED.set(true);
    }
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let body = self.body.get_mut().unwrap_or_else(PoisonError::into_inner);
        let piece = ready!(body.poll_next_unpin(context));
        if let (Some(Ok(piece)), Some(left)) = (&piece, &mut self.left) {
            *left = left.saturating_sub(piece.len() as u64);
        }
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.is_in_memory && self.left == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
