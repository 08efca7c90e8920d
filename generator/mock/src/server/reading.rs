//! Reading the bodies of requests.

use std::pin::pin;
use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

/// How long a body may take to arrive.
const TIME: Duration = Duration::from_secs(60);

/// How many large bodies are in memory at once.
const LARGE: usize = 16;

/// How much of a body is read at once, whatever others do, in bytes. What is larger waits until there is room.
const SMALL: usize = 64 * 1024;

/// Room for the bodies of requests.
pub(super) struct Reading {
    room: Semaphore,
    limit: usize,
    time: Duration,
}

/// Why there is no body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unread {
    Late(Duration),
    /// It is too large, or broke off.
    Refused,
}

impl Reading {
    /// Room for bodies that are at most so large.
    pub(super) fn new(limit: usize) -> Self {
        Self { room: Semaphore::new(LARGE), limit, time: TIME }
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// A body as a whole, and the room that it takes up. Those who send slowly keep others from nothing but large bodies.
    pub(super) async fn read(&self, body: Body) -> Result<(Bytes, Option<SemaphorePermit<'_>>), Unread> {
        let mut pieces: BodyDataStream = body.into_data_stream();
        let mut read = BytesMut::new();
        let first = SMALL.min(self.limit);
        if self.up_to(first, &mut pieces, &mut read).await? {
            return Ok((read.freeze(), None));
        }
        // Nobody closes the semaphore.
        let room = self.room.acquire().await.ok();
        match read.len() <= self.limit && self.up_to(self.limit, &mut pieces, &mut read).await? {
            true => Ok((read.freeze(), room)),
            false => Err(Unread::Refused),
        }
    }

    /// Reads until there is more than `limit`. Returns whether the body is over before that.
    async fn up_to<E>(
        &self,
        limit: usize,
        pieces: &mut (impl Stream<Item = Result<Bytes, E>> + Unpin),
        read: &mut BytesMut,
    ) -> Result<bool, Unread> {
        let all = async {
            while let Some(piece) = pieces.next().await {
                read.extend_from_slice(&piece.map_err(|_| Unread::Refused)?);
                if read.len() > limit {
                    return Ok(false);
                }
            }
            Ok(true)
        };
        timeout(self.time, pin!(all)).await.unwrap_or(Err(Unread::Late(self.time)))
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::time::Duration;

    use axum::body::Body;
    use bytes::Bytes;
    use futures_util::{StreamExt, stream};

    use super::{LARGE, Reading, SMALL, Unread};

    /// A body that begins with so many bytes, and goes on without end or ends.
    fn body(length: usize, ends: bool) -> Body {
        let begin = stream::iter([Ok::<_, Infallible>(Bytes::from(vec![b'a'; length]))]);
        if ends { Body::from_stream(begin) } else { Body::from_stream(begin.chain(stream::pending())) }
    }

    #[tokio::test]
    async fn slow_bodies_keep_small_ones_from_nothing() {
        let reading = Reading { time: Duration::from_millis(300), ..Reading::new(10 * SMALL) };
        let slow = (0..2 * LARGE).map(|number| reading.read(body(if number < LARGE { 2 * SMALL } else { 10 }, false)));
        let small = async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            assert_eq!(reading.room.available_permits(), 0);
            let (read, room) = reading.read(body(SMALL, true)).await.unwrap();
            assert_eq!((read.len(), room.is_none()), (SMALL, true));
        };
        let (slow, ()) = futures_util::future::join(futures_util::future::join_all(slow), small).await;
        assert!(slow.into_iter().all(|read| read.is_err_and(|unread| unread == Unread::Late(reading.time))));
        assert_eq!(reading.room.available_permits(), LARGE);
    }

    #[tokio::test]
    async fn bodies_are_read_up_to_the_limit() {
        for limit in [10, 3 * SMALL] {
            let reading = Reading::new(limit);
            let (read, room) = reading.read(body(limit, true)).await.unwrap();
            assert_eq!((read.len(), room.is_some()), (limit, limit > SMALL));
            assert_eq!(reading.read(body(limit + 1, true)).await.map(|_| ()), Err(Unread::Refused));
        }
    }
}
