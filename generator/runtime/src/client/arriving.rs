//! An answer that is read piece by piece, for streams of values that have an end in it.

use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use futures_util::StreamExt;

use crate::client::failure::Kind;
use crate::client::{ByteStream, Error};

/// What has arrived of an answer and was not taken yet.
pub(super) struct Arriving {
    pub(super) stream: ByteStream,
    pub(super) buffer: BytesMut,
    /// How much of the buffer has no line break.
    pub(super) searched: usize,
    /// Whether nothing more will come.
    pub(super) ended: bool,
}

impl From<ByteStream> for Arriving {
    fn from(stream: ByteStream) -> Self {
        Self { stream, buffer: BytesMut::new(), searched: 0, ended: false }
    }
}

impl Arriving {
    /// Gives up on what has arrived.
    pub(super) fn stop(&mut self) {
        self.buffer.clear();
        self.searched = 0;
        self.ended = true;
    }

    /// Waits for more, or for the end. `held` is how much of a value is held elsewhere: one without an end would fill the
    /// memory.
    pub(super) fn more(&mut self, held: usize, context: &mut Context<'_>) -> Poll<Option<Error>> {
        let limit = self.stream.limit();
        if self.buffer.len() + held > limit {
            return Poll::Ready(Some(Error::from(self.stream.head().failure(Kind::TooLarge(limit)))));
        }
        Poll::Ready(match ready!(self.stream.poll_next_unpin(context)) {
            Some(Ok(piece)) => {
                self.buffer.extend_from_slice(&piece);
                None
            }
            Some(Err(error)) => Some(error),
            None => {
                self.ended = true;
                None
            }
        })
    }
}
