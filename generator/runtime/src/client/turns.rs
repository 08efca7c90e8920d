//! How many requests are made at once, and how many in a time.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::{Mutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

use crate::client::Transport;

/// Lets each attempt wait for its turn.
#[derive(Default)]
pub(crate) struct Turns {
    /// What waits for a turn, if there is anything to wait for: a program without limits has no such code.
    pub(crate) take: Option<Take>,
    places: Option<Arc<Semaphore>>,
    rate: Option<Rate>,
}

/// Requests at equal distances.
///
/// Who waits stands in a line and has no turn yet, so that those who give up take none away from others.
struct Rate {
    distance: Duration,
    /// When the next request may begin. Whoever is first in the line has it locked.
    next: Mutex<Option<Instant>>,
}

/// Waits for a turn.
type Take = for<'t> fn(&'t Turns, &'t dyn Transport) -> BoxFuture<'t, Place>;

const TAKE: Take = |turns, transport| Box::pin(turns.turn(transport));

/// A place among the requests that are made at once, until it is dropped.
pub(crate) type Place = Option<OwnedSemaphorePermit>;

impl Turns {
    pub(crate) fn limit_concurrency(&mut self, requests: usize) -> Result<(), String> {
        if requests == 0 {
            return Err("a limit of no concurrent requests lets no call through".to_owned());
        }
        self.places = Some(Arc::new(Semaphore::new(requests.min(Semaphore::MAX_PERMITS))));
        self.take = Some(TAKE);
        Ok(())
    }

    pub(crate) fn limit_rate(&mut self, requests: u32, time: Duration) -> Result<(), String> {
        let distance = time.checked_div(requests).ok_or("a rate of no requests lets no call through")?;
        self.rate = Some(Rate { distance, next: Mutex::new(None) });
        self.take = Some(TAKE);
        Ok(())
    }

    async fn turn(&self, transport: &dyn Transport) -> Place {
        let place = match &self.places {
            // Nobody closes the semaphore.
            Some(places) => places.clone().acquire_owned().await.ok(),
            None => None,
        };
        self.pace(transport).await;
        place
    }

    /// Waits for a turn of the rate, for a request that has its place.
    pub(crate) async fn pace(&self, transport: &dyn Transport) {
        if let Some(rate) = &self.rate {
            rate.take(transport).await;
        }
    }
}

/// The line of calls that something locked has refused: at once, they would refuse one another.
#[derive(Default)]
pub(crate) struct Line(Arc<Mutex<()>>);

/// The first place in a line, until it is dropped.
pub(crate) type First = OwnedMutexGuard<()>;

impl Line {
    /// Waits until no other call is the first one.
    pub(crate) async fn first(&self) -> First {
        self.0.clone().lock_owned().await
    }
}

impl Rate {
    /// Waits until the next request may begin.
    async fn take(&self, transport: &dyn Transport) {
        let mut next = self.next.lock().await;
        let now = Instant::now();
        let turn = next.map_or(now, |next| next.max(now));
        let wait = turn.duration_since(now);
        if !wait.is_zero() {
            transport.wait(wait).await;
        }
        // A transport for tests does not wait.
        *next = turn.max(Instant::now()).checked_add(self.distance);
    }
}
